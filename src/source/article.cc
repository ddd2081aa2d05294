#include "source/article.h"

#include <algorithm>
#include <memory>
#include <sstream>
#include <utility>

#include "source/assemble.h"
#include "source/declared.h"
#include "source/feed.h"
#include "source/html_article.h"
#include "source/json_tree.h"
#include "source/markdown.h"
#include "source/ninjs.h"
#include "source/plain.h"
#include "source/read.h"
#include "source/record.h"
#include "source/schema_article.h"
#include "source/sniff.h"
#include "source/wordpress.h"
#include "text/decode.h"

namespace gainsay {
namespace {

/// Reads the articles of one input.
class ArticleReader {
 public:
  ArticleReader(RawInput input, Diagnostics& diagnostics, const Limits& limits)
      : input_(std::move(input)), diagnostics_(diagnostics), limits_(limits) {}

  std::vector<Document> Read() {
    raw_ = std::make_shared<const std::string>(std::move(input_.bytes));
    const std::string_view bytes = input_.body ? std::string_view(input_.body->text) : *raw_;
    if (bytes.find_first_not_of(" \t\r\n") == std::string::npos) {
      if (!input_.truncated) Tell("empty-file", "there is nothing in it");
      if (input_.truncated)
        Tell("document-too-long", "this file is longer than the limit and begins with nothing");
    } else if (const std::string_view kind = BinaryKind(bytes); !kind.empty()) {
      Tell("binary-file", "this is " + std::string(kind) + ": no text can be read from it");
    } else {
      decoded_ = ToUtf8(bytes, input_.charset.empty() ? DeclaredEncoding(bytes) : input_.charset);
      if (input_.body) decoded_.mapped.pieces = Compose(decoded_.mapped.pieces, input_.body->pieces);
      file_ = RawMap(raw_, {}, input_.first_line);
      ReadText();
    }
    return std::move(documents_);
  }

 private:
  void Tell(std::string code, std::string message, Level level = Level::kError) {
    Diagnostic diagnostic;
    diagnostic.level = level;
    diagnostic.code = std::move(code);
    diagnostic.message = std::move(message);
    diagnostic.place.file = input_.path;
    diagnostics_.push_back(std::move(diagnostic));
  }

  /// The same with a place in the decoded text.
  void TellAt(std::size_t offset, std::string code, std::string message) {
    Tell(std::move(code), std::move(message));
    const RawMap map(file_, decoded_.mapped.pieces);
    const Place place = map.PlaceOf(static_cast<std::uint32_t>(offset));
    diagnostics_.back().place.line = place.line;
    diagnostics_.back().place.column = place.column;
  }

  void ReadText() {
    const MappedText& text = decoded_.mapped;
    switch (SniffText(text.text, input_.path)) {
      case Format::kJson:
        ReadJson();
        break;
      case Format::kFeed:
        ReadItems();
        break;
      case Format::kMarkdown:
        Keep("markdown", ReadMarkdown(text, input_.path, diagnostics_, limits_));
        break;
      case Format::kHtml:
        Keep("html", ReadHtml(text, KindOfHtml(text.text), limits_));
        break;
      case Format::kPlain:
        ReadPlainText();
        break;
    }
    if (!documents_.empty()) TellFlaws();
  }

  void ReadPlainText() {
    const Cleaned cleaned = Clean(std::move(decoded_.mapped), limits_);
    dropped_marks_ = cleaned.dropped_marks > 0;
    Document document;
    Statements stated;
    ReadPlain(document, cleaned.mapped, file_, stated);
    Keep("text", std::move(document), std::move(stated));
  }

  void ReadJson() {
    const std::string_view text = decoded_.mapped.text;
    JsonReader reader(limits_);
    if (input_.path.ends_with(".jsonl") || input_.path.ends_with(".ndjson")) return ReadLines();
    if (const auto fault = reader.Load(text)) {
      const std::size_t line_end = text.find('\n');
      if (line_end != std::string_view::npos && !reader.Load(text.substr(0, line_end))) return ReadLines();
      TellAt(fault->offset, "broken-json", "this is no JSON: " + fault->message);
      return;
    }
    const JsonTree tree(reader);
    std::vector<ArticleRecord> records = ReadWordPress(tree);
    if (records.empty()) records = ReadSchemaArticles(tree);
    if (records.empty()) records = ReadNinjs(tree);
    if (records.empty()) Tell("unknown-json", "this is JSON, but no article in a form that is known");
    for (ArticleRecord& record : records) ReadFields(std::move(record));
  }

  /// A stream among the sources of a bundle: its documents are sources like any other, if they are of one
  /// bundle.
  void ReadLines() {
    std::istringstream in(std::string(input_.body ? std::string_view(input_.body->text) : *raw_));
    bool several = false;
    const auto take = [&](Bundle&& bundle) {
      several = !documents_.empty();
      if (!several) documents_ = std::move(bundle.documents);
      return !several;
    };
    ReadJsonLines(in, input_.path, false, take, diagnostics_, limits_);
    for (Document& document : documents_) {
      document.id.insert(0, "#");
      document.path = input_.path;
    }
    if (!several) return;
    Tell("several-bundles", "this stream holds several bundles: only the first was read");
    diagnostics_.back().help = "read it with --from jsonl";
  }

  void ReadItems() {
    if (!CanReadFeeds()) {
      Tell("no-feeds", "this is a feed, and this program was built without the reader for feeds");
      diagnostics_.back().help = "install pugixml and build with -DGAINSAY_FEEDS=ON";
      return;
    }
    Feed feed = ReadFeed(decoded_.mapped.text);
    if (!feed.fault.empty()) {
      TellAt(feed.fault_at, "broken-feed", "the feed is broken from here on: " + feed.fault);
      broken_ = true;
    } else if (feed.items.empty()) {
      Tell("no-article", "this is a feed without items that hold text");
    }
    for (ArticleRecord& item : feed.items) ReadFields(std::move(item));
  }

  void ReadFields(ArticleRecord record) {
    for (ArticleRecord::Field& field : record.fields)
      field.text.pieces = Compose(field.text.pieces, decoded_.mapped.pieces);
    std::string format = record.format;
    Keep(std::move(format), ReadRecord(std::move(record), limits_));
  }

  void Keep(std::string format, HtmlArticle article) {
    Document document;
    if (!article.limit.empty()) {
      document.truncated = true;
      Tell("html-limit", article.limit + ": what follows was not examined");
    }
    dropped_marks_ = dropped_marks_ || article.dropped_marks > 0;
    Assembly assembly(article.text);
    for (const ArticlePart& part : article.parts) assembly.Add(part.spans, part.role);
    assembly.Finish(document, file_);
    Keep(std::move(format), std::move(document), std::move(article.metadata));
  }

  void Keep(std::string format, Document document, Statements stated) {
    if (document.text.empty()) {
      Tell("no-article", "no article text was found in it");
      return;
    }
    document.path = input_.path;
    document.format = std::move(format);
    document.repaired_bytes = decoded_.repaired_bytes;
    document.truncated = document.truncated || input_.truncated || broken_;
    if (!documents_.empty()) document.id = "#" + std::to_string(documents_.size() + 1);
    stated.Fill(&Metadata::url, input_.url, "address fetched");
    SetMetadata(document, std::move(stated), input_.path);
    documents_.push_back(std::move(document));
  }

  void TellFlaws() {
    if (input_.truncated)
      Tell("document-too-long", "this file is longer than the limit: what follows was not examined");
    if (dropped_marks_) {
      Tell("combining-marks",
           "a letter carries more combining marks than the limit: those beyond were dropped");
    }
    if (decoded_.repaired_bytes > 0) {
      Tell("repaired-bytes",
           std::to_string(decoded_.repaired_bytes) + " bytes mean nothing in " + decoded_.encoding +
               " and were replaced",
           Level::kNote);
    }
  }

  RawInput input_;
  Diagnostics& diagnostics_;
  const Limits& limits_;
  std::shared_ptr<const std::string> raw_;
  RawMap file_;  ///< The raw bytes with their lines, for all documents in them.
  Decoded decoded_;
  std::vector<Document> documents_;
  bool dropped_marks_ = false;
  bool broken_ = false;  ///< What stands behind the place that was told could not be read.
};

}  // namespace

std::vector<Document> ReadArticles(RawInput input, Diagnostics& diagnostics, const Limits& limits) {
  return ArticleReader(std::move(input), diagnostics, limits).Read();
}

}  // namespace gainsay
