#include "source/article.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "source/assemble.h"
#include "source/html_article.h"
#include "source/json_text.h"
#include "source/plain.h"
#include "source/sniff.h"
#include "source/wordpress.h"
#include "text/decode.h"

namespace gainsay {
namespace {

/// Reads the articles of one file.
class ArticleReader {
 public:
  ArticleReader(const std::string& path, Diagnostics& diagnostics, const Limits& limits)
      : path_(path), diagnostics_(diagnostics), limits_(limits) {}

  std::vector<Document> Read(std::string bytes, bool truncated) {
    raw_ = std::make_shared<const std::string>(std::move(bytes));
    truncated_ = truncated;
    if (raw_->find_first_not_of(" \t\r\n") == std::string::npos) {
      Tell("empty-file", "there is nothing in it");
    } else if (const std::string_view kind = BinaryKind(*raw_); !kind.empty()) {
      Tell("binary-file", "this is " + std::string(kind) + ": no text can be read from it");
    } else {
      decoded_ = ToUtf8(*raw_);
      file_ = RawMap(raw_, {});
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
    diagnostic.place.file = path_;
    diagnostics_.push_back(std::move(diagnostic));
  }

  void ReadText() {
    switch (SniffText(decoded_.mapped.text, path_)) {
      case Format::kJson:
        ReadJson();
        break;
      case Format::kHtml:
        ReadPage();
        break;
      case Format::kPlain:
        ReadPlainText();
        break;
    }
    if (!documents_.empty()) TellFlaws();
  }

  Document Begin(std::string format) const {
    Document document;
    document.path = path_;
    document.format = std::move(format);
    document.repaired_bytes = decoded_.repaired_bytes;
    document.truncated = truncated_;
    return document;
  }

  void ReadPlainText() {
    Document document = Begin("text");
    Cleaned cleaned = Clean(decoded_.mapped.text, limits_);
    cleaned.mapped.pieces = Compose(cleaned.mapped.pieces, decoded_.mapped.pieces);
    dropped_marks_ = cleaned.dropped_marks > 0;
    ReadPlain(document, cleaned.mapped, file_);
    Keep(std::move(document));
  }

  void ReadPage() {
    Document document = Begin("html");
    HtmlArticle article = ReadHtml(decoded_.mapped, KindOfHtml(decoded_.mapped.text), limits_);
    document.metadata = std::move(article.metadata);
    NoteLimit(document, article.limit);
    Assembly assembly(article.text);
    for (const ArticlePart& part : article.parts) assembly.Add(part.spans, part.role);
    assembly.Finish(document, file_);
    Keep(std::move(document));
  }

  void ReadJson() {
    JsonReader reader(limits_);
    if (const auto fault = reader.Load(decoded_.mapped.text)) {
      Tell("broken-json", "this is no JSON: " + fault->message);
      PointAt(diagnostics_.back(), fault->offset);
      return;
    }
    const std::vector<WordPressPost> posts = ReadWordPress(reader);
    if (posts.empty()) Tell("unknown-json", "this is JSON, but no article in a form that is known");
    for (const WordPressPost& post : posts) ReadPost(post);
  }

  void PointAt(Diagnostic& diagnostic, std::size_t offset) const {
    const RawMap map(file_, decoded_.mapped.pieces);
    const Place place = map.PlaceOf(static_cast<std::uint32_t>(offset));
    diagnostic.place.line = place.line;
    diagnostic.place.column = place.column;
  }

  void ReadPost(const WordPressPost& post) {
    Document document = Begin("wordpress");
    document.metadata = post.Describe();
    HtmlArticle title = ReadFragment(document, *post.title);
    HtmlArticle content = ReadFragment(document, *post.content);
    const auto shift = static_cast<std::uint32_t>(title.text.text.size());
    MappedText both = std::move(title.text);
    both.AppendPart(content.text, 0, static_cast<std::uint32_t>(content.text.text.size()));
    Assembly assembly(both);
    for (const ArticlePart& part : title.parts) assembly.Add(part.spans, Role::kHeadline);
    for (ArticlePart& part : content.parts) {
      for (Span& span : part.spans) span = {span.start + shift, span.end + shift};
      assembly.Add(part.spans, part.role);
    }
    assembly.Finish(document, file_);
    if (!title.parts.empty() && !document.blocks.empty()) {
      document.metadata.title = std::string(Slice(document.text, document.blocks.front().span));
    }
    Keep(std::move(document));
  }

  HtmlArticle ReadFragment(Document& document, MappedText html) {
    html.pieces = Compose(html.pieces, decoded_.mapped.pieces);
    HtmlArticle article = ReadHtml(html, HtmlKind::kFragment, limits_);
    NoteLimit(document, article.limit);
    Metadata& m = document.metadata;
    if (m.byline.empty()) m.byline = article.metadata.byline;
    if (m.published.empty()) m.published = article.metadata.published;
    return article;
  }

  void NoteLimit(Document& document, const std::string& limit) {
    if (limit.empty()) return;
    document.truncated = true;
    Tell("html-limit", limit + ": what follows was not examined");
  }

  void Keep(Document document) {
    if (document.text.empty()) {
      Tell("no-article", "no article text was found in it");
      return;
    }
    if (!documents_.empty()) document.id = "#" + std::to_string(documents_.size() + 1);
    documents_.push_back(std::move(document));
  }

  void TellFlaws() {
    if (truncated_)
      Tell("document-too-long", "this file is longer than the limit: what follows was not examined");
    if (dropped_marks_) {
      Tell("combining-marks",
           "a letter carries more combining marks than the limit: those beyond were dropped",
           Level::kWarning);
    }
    if (decoded_.repaired_bytes > 0) {
      Tell("repaired-bytes",
           std::to_string(decoded_.repaired_bytes) + " bytes mean nothing in " + decoded_.encoding +
               " and were replaced",
           Level::kNote);
    }
  }

  const std::string& path_;
  Diagnostics& diagnostics_;
  const Limits& limits_;
  std::shared_ptr<const std::string> raw_;
  RawMap file_;  ///< The raw bytes with their lines, for all documents in them.
  Decoded decoded_;
  std::vector<Document> documents_;
  bool truncated_ = false;
  bool dropped_marks_ = false;
};

}  // namespace

std::vector<Document> ReadArticles(std::string bytes, const std::string& path, bool truncated,
                                   Diagnostics& diagnostics, const Limits& limits) {
  return ArticleReader(path, diagnostics, limits).Read(std::move(bytes), truncated);
}

}  // namespace gainsay
