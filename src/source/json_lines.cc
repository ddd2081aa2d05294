// Documents in JSON Lines: one a line, those of one bundle next to each other. The form of interface.md.
#include <algorithm>
#include <istream>
#include <unordered_set>
#include <utility>

#include "source/assemble.h"
#include "source/html_article.h"
#include "source/json_text.h"
#include "source/line_source.h"
#include "source/paragraphs.h"
#include "source/read.h"
#include "source/statements.h"
#include "text/decode.h"
#include "text/hash.h"

namespace gainsay {
namespace {

/// The fields of one line.
struct Record {
  std::string bundle;
  std::optional<std::string> id;
  std::optional<MappedText> text;
  std::optional<MappedText> html;
  Metadata metadata;
};

std::string* FieldOf(Record& record, std::string_view key) {
  if (key == "bundle") return &record.bundle;
  for (const MetadataField& field : MetadataFields()) {
    if (key == field.name) return &(record.metadata.*field.member);
  }
  return nullptr;
}

/// Reads a stream and groups its documents.
class JsonLinesReader {
 public:
  JsonLinesReader(const std::string& name, const std::function<bool(Bundle&&)>& sink,
                  Diagnostics& diagnostics, const Limits& limits)
      : name_(name), sink_(sink), diagnostics_(diagnostics), limits_(limits), json_(limits) {}

  bool Read(std::istream& in, bool strict) {
    // A character of the text takes at most six bytes of JSON, but hardly ever more than two.
    LineSource lines(in, limits_.document_bytes * 2 + (1 << 20));
    std::string line;
    for (bool too_long = false; lines.Next(line, too_long);) {
      ++line_;
      bool good = true;
      if (too_long) {
        good = Tell("line-too-long", "this line is longer than a document may be", 0);
      } else if (line.find_first_not_of(" \t") != std::string::npos) {
        good = ReadLine(line);
      }
      if (!good && strict) return false;
      if (stopped_) return false;
    }
    Flush();
    return !stopped_;
  }

 private:
  /// Always false, so that callers can return it.
  bool Tell(std::string code, std::string message, std::uint32_t column, std::string help = {}) {
    Diagnostic diagnostic;
    diagnostic.code = std::move(code);
    diagnostic.message = std::move(message);
    diagnostic.place = {name_, line_, column};
    diagnostic.help = std::move(help);
    diagnostics_.push_back(std::move(diagnostic));
    return false;
  }

  bool ReadLine(const std::string& line) {
    const bool marked = line_ == 1 && line.starts_with("\xEF\xBB\xBF");
    if (const auto fault = json_.Load(marked ? std::string_view(line).substr(3) : line)) {
      const Decoded decoded = ToUtf8(line);
      if (decoded.repaired_bytes == 0 || json_.Load(decoded.mapped.text)) {
        const auto column = static_cast<std::uint32_t>(fault->offset + 1);
        return Tell("broken-json", "this line is no JSON: " + fault->message, column);
      }
      return ReadRecord(line, decoded);
    }
    Decoded whole;
    const auto size = static_cast<std::uint32_t>(line.size() - (marked ? 3 : 0));
    whole.mapped.pieces = {{0, size, marked ? 3U : 0U, size}};
    return ReadRecord(line, whole);
  }

  /// `decoded` leads from what was loaded to the line.
  bool ReadRecord(const std::string& line, const Decoded& decoded) {
    Record record;
    if (!ReadFields(record)) return false;
    if (!record.id || record.id->empty()) return Tell("missing-field", "this document has no id", 0);
    if (!record.text && !record.html)
      return Tell("missing-field", "this document has neither text nor html", 0);
    return Store(std::move(record), line, decoded);
  }

  bool ReadFields(Record& record) {
    namespace od = simdjson::ondemand;
    od::document document;
    od::object object;
    if (!json_.Root(document) || document.get_object().get(object) != simdjson::SUCCESS) {
      return Tell("not-a-document", "this line is no JSON object", 0);
    }
    for (auto entry : object) {
      od::field field;
      std::string_view key;
      if (std::move(entry).get(field) != simdjson::SUCCESS ||
          field.unescaped_key().get(key) != simdjson::SUCCESS) {
        return Tell("broken-json", "this line is no JSON: a key has no meaning", 0);
      }
      const std::string name(key);
      if (!ReadField(record, name, field.value())) return false;
    }
    return true;
  }

  bool ReadField(Record& record, const std::string& key, simdjson::ondemand::value& value) {
    std::string* plain = FieldOf(record, key);
    const bool known = plain != nullptr || key == "id" || key == "text" || key == "html";
    if (!known || value.is_null()) return true;
    std::optional<MappedText> text = json_.Text(value);
    if (!text) return Tell("not-a-string", "the field \"" + key + "\" is no string", 0);
    if (key == "text") {
      record.text = std::move(text);
    } else if (key == "html") {
      record.html = std::move(text);
    } else if (key == "id") {
      record.id = std::move(text->text);
    } else {
      *plain = Clean(text->text, limits_).mapped.text;
    }
    return true;
  }

  bool Store(Record record, const std::string& line, const Decoded& decoded) {
    if (started_ && record.bundle != bundle_.name) Flush();
    if (stopped_) return true;
    if (!started_) Begin(record.bundle);
    if (!ids_.insert(*record.id).second) {
      return Tell("duplicate-id", "the bundle already has a document with the id \"" + *record.id + "\"", 0);
    }
    Document document;
    document.bundle = record.bundle;
    document.id = std::move(*record.id);
    document.format = "jsonl";
    Statements stated = StatedIn("record", record.metadata);
    document.repaired_bytes = decoded.repaired_bytes;
    const auto raw = std::make_shared<const std::string>(line);
    if (record.text) {
      TakeText(document, std::move(*record.text), decoded, raw);
    } else {
      TakeHtml(document, std::move(*record.html), decoded, raw, stated);
    }
    SetMetadata(document, std::move(stated), {});
    bundle_.documents.push_back(std::move(document));
    return true;
  }

  /// The text stays as it is but for cleaning, so that offsets are those of the record: line feeds of
  /// hard-wrapped text become blanks in place.
  void TakeText(Document& document, MappedText text, const Decoded& decoded,
                const std::shared_ptr<const std::string>& raw) {
    if (CutToLimit(text, limits_.document_bytes)) {
      document.truncated = true;
      Tell("document-too-long", "the text is longer than the limit: what follows was not examined", 0);
    }
    Cleaned cleaned = Clean(text.text, limits_);
    auto pieces = Compose(Compose(cleaned.mapped.pieces, text.pieces), decoded.mapped.pieces);
    document.text = std::move(cleaned.mapped.text);
    std::vector<Span> spans;
    for (const Paragraph& paragraph : FindParagraphs(document.text)) {
      spans.push_back(paragraph.span);
      for (std::size_t at = document.text.find('\n', paragraph.span.start); at < paragraph.span.end;
           at = document.text.find('\n', at + 1))
        document.text[at] = ' ';
    }
    const std::vector<Role> roles = GuessRoles(document.text, spans);
    for (std::size_t i = 0; i < spans.size(); ++i) document.blocks.push_back({spans[i], roles[i]});
    document.map = RawMap(raw, std::move(pieces), line_);
  }

  /// What the record says about itself comes before what the page says.
  void TakeHtml(Document& document, MappedText html, const Decoded& decoded,
                const std::shared_ptr<const std::string>& raw, Statements& stated) {
    html.pieces = Compose(html.pieces, decoded.mapped.pieces);
    HtmlArticle article = ReadHtml(html, KindOfHtml(html.text), limits_);
    if (!article.limit.empty()) {
      document.truncated = true;
      Tell("html-limit", article.limit + ": what follows was not examined", 0);
    }
    stated.FillFrom(article.metadata);
    Assembly assembly(article.text);
    for (const ArticlePart& part : article.parts) assembly.Add(part.spans, part.role);
    assembly.Finish(document, RawMap(raw, {}, line_));
  }

  void Begin(const std::string& bundle) {
    started_ = true;
    bundle_ = {};
    bundle_.name = bundle;
    ids_.clear();
    if (!seen_.insert(HashBytes(bundle)).second) {
      Tell("bundle-in-parts", "documents of the bundle \"" + bundle + "\" do not stand next to each other", 0,
           "sort the input by bundle: what stands apart is not compared");
    }
  }

  void Flush() {
    if (!started_) return;
    started_ = false;
    std::sort(bundle_.documents.begin(), bundle_.documents.end(),
              [](const Document& a, const Document& b) { return a.id < b.id; });
    stopped_ = !sink_(std::move(bundle_));
  }

  const std::string& name_;
  const std::function<bool(Bundle&&)>& sink_;
  Diagnostics& diagnostics_;
  Limits limits_;
  JsonReader json_;
  Bundle bundle_;
  std::unordered_set<std::string> ids_;
  std::unordered_set<std::uint64_t> seen_;  ///< Hashes of the names of all bundles.
  std::uint32_t line_ = 0;
  bool started_ = false;
  bool stopped_ = false;
};

}  // namespace

bool ReadJsonLines(std::istream& in, const std::string& name, bool strict,
                   const std::function<bool(Bundle&&)>& sink, Diagnostics& diagnostics,
                   const Limits& limits) {
  return JsonLinesReader(name, sink, diagnostics, limits).Read(in, strict);
}

}  // namespace gainsay
