// Documents in JSON Lines: one a line, those of one bundle next to each other. The form of interface.md.
#include <algorithm>
#include <istream>
#include <unordered_set>
#include <utility>

#include "source/archive.h"
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

namespace od = simdjson::ondemand;

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
    LineSource lines(in, limits_.document_bytes * 2 + (1 << 20), kJsonPadding);
    std::string line;
    for (bool too_long = false; lines.Next(line, too_long);) {
      ++line_;
      bool good = true;
      if (too_long) {
        good = Tell("line-too-long", "this line is longer than a document may be", 0);
      } else if (line_ == 1 && IsContainer(line)) {
        Tell("packed-stream", "this is an archive or packed, and no JSON Lines", 0,
             "unpack it first: gzip -dc FILE | gainsay check --from jsonl -");
        return !strict;
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

  bool ReadLine(std::string& line) {
    Record record;
    if (ReadStrings(line, record)) {
      Decoded whole;
      whole.mapped.pieces = {{0, UINT32_MAX, 0, UINT32_MAX}};
      return Take(record, line, whole);
    }
    return ReadAnyLine(line);
  }

  /// Most records are nothing but strings. They are read where they stand in one pass, which shows on the way
  /// that they are JSON. False for any other line and for one with a fault, which is then looked for.
  bool ReadStrings(const std::string& line, Record& record) {
    od::document document;
    od::object object;
    if (!json_.Open(line, document) || document.get_object().get(object) != simdjson::SUCCESS) return false;
    for (auto entry : object) {
      od::field field;
      std::string_view key;
      if (std::move(entry).get(field) != simdjson::SUCCESS ||
          field.unescaped_key().get(key) != simdjson::SUCCESS)
        return false;
      const std::optional<std::string_view> quoted = JsonReader::Quoted(field.value());
      if (!quoted || !HasSoundEscapes(*quoted)) return false;
      SetField(record, key, *quoted);
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
  }

  bool ReadAnyLine(std::string& line) {
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
  bool ReadRecord(std::string& line, const Decoded& decoded) {
    Record record;
    return ReadFields(record) && Take(record, line, decoded);
  }

  /// Takes the line over as well, if all is well.
  bool Take(Record& record, std::string& line, const Decoded& decoded) {
    if (!record.id || record.id->empty()) return Tell("missing-field", "this document has no id", 0);
    if (!record.text && !record.html)
      return Tell("missing-field", "this document has neither text nor html", 0);
    return Store(record, line, decoded);
  }

  bool ReadFields(Record& record) {
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
      od::value& value = field.value();
      if (!IsKnown(record, key) || value.is_null()) continue;
      const std::optional<std::string_view> quoted = JsonReader::Quoted(value);
      if (!quoted) return Tell("not-a-string", "the field \"" + std::string(key) + "\" is no string", 0);
      SetField(record, key, *quoted);
    }
    return true;
  }

  static bool IsKnown(Record& record, std::string_view key) {
    return key == "id" || key == "text" || key == "html" || FieldOf(record, key) != nullptr;
  }

  /// Sets a field, if it is known, to what stands between quotes in the text that is read.
  void SetField(Record& record, std::string_view key, std::string_view quoted) {
    if (!IsKnown(record, key)) return;
    MappedText text = Unescape(quoted, static_cast<std::uint64_t>(quoted.data() - json_.text().data()));
    if (key == "text") {
      record.text = std::move(text);
    } else if (key == "html") {
      record.html = std::move(text);
    } else if (key == "id") {
      record.id = std::move(text.text);
    } else {
      *FieldOf(record, key) = Clean(std::move(text), limits_).mapped.text;
    }
  }

  bool Store(Record& record, std::string& line, const Decoded& decoded) {
    if (started_ && record.bundle != bundle_.name) Flush();
    if (stopped_) return true;
    if (!started_) Begin(record.bundle);
    if (!ids_.insert(*record.id).second) {
      return Tell("duplicate-id", "the bundle already has a document with the id \"" + *record.id + "\"", 0);
    }
    Document& document = bundle_.documents.emplace_back();
    document.bundle = std::move(record.bundle);
    document.id = std::move(*record.id);
    document.format = "jsonl";
    Statements stated = StatedIn("record", record.metadata);
    document.repaired_bytes = decoded.repaired_bytes;
    const auto raw = std::make_shared<const std::string>(std::move(line));
    if (record.text) {
      TakeText(document, std::move(*record.text), decoded, raw);
    } else {
      TakeHtml(document, std::move(*record.html), decoded, raw, stated);
    }
    SetMetadata(document, std::move(stated), {});
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
    Cleaned clean = Clean(std::move(text), limits_);
    TellMarks(clean.dropped_marks);
    auto pieces = Compose(std::move(clean.mapped.pieces), decoded.mapped.pieces);
    document.text = std::move(clean.mapped.text);
    const std::vector<Paragraph> paragraphs = FindParagraphs(document.text);
    std::vector<Span> spans;
    spans.reserve(paragraphs.size());
    for (const Paragraph& paragraph : paragraphs) {
      spans.push_back(paragraph.span);
      for (std::size_t at = document.text.find('\n', paragraph.span.start); at < paragraph.span.end;
           at = document.text.find('\n', at + 1))
        document.text[at] = ' ';
    }
    const std::vector<Role> roles = GuessRoles(document.text, spans);
    document.blocks.reserve(spans.size());
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
    TellMarks(article.dropped_marks);
    stated.FillFrom(article.metadata);
    Assembly assembly(article.text);
    for (const ArticlePart& part : article.parts) assembly.Add(part.spans, part.role);
    assembly.Finish(document, RawMap(raw, {}, line_));
  }

  void TellMarks(std::uint32_t dropped) {
    if (dropped == 0) return;
    Tell("combining-marks", "a letter carries more combining marks than the limit: those beyond were dropped",
         0);
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
    const auto by_id = [](const Document& a, const Document& b) { return a.id < b.id; };
    std::vector<Document>& documents = bundle_.documents;
    if (!std::is_sorted(documents.begin(), documents.end(), by_id))
      std::sort(documents.begin(), documents.end(), by_id);
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
