#include "source/extracts.h"

#include <algorithm>
#include <istream>
#include <map>
#include <unordered_set>
#include <utility>

#include "gainsay/describe_document.h"
#include "source/extracted_claim.h"
#include "source/json_fault.h"
#include "source/json_fields.h"
#include "source/line_source.h"
#include "text/hash.h"

namespace gainsay {
namespace {

namespace dom = simdjson::dom;

/// Escapes and lists make a record several times as long as its text.
constexpr std::uint64_t kLineToText = 8;
constexpr std::size_t kMentionKinds = static_cast<std::size_t>(MentionKind::kName) + 1;
constexpr std::size_t kRoles = static_cast<std::size_t>(Role::kAlternative) + 1;
constexpr std::size_t kLevels = static_cast<std::size_t>(Level::kError) + 1;
constexpr char kLeastPrinted = 0x20;

/// Calls `take` for each object of an array.
template <typename Take>
void EachObject(const JsonFields& fields, std::string_view key, const Take& take) {
  for (const dom::element element : fields.Array(key)) {
    dom::object object;
    if (element.get(object) != simdjson::SUCCESS) return fields.Wrong(key);
    take(JsonFields(object, fields.wrong()));
  }
}

/// Three parts of an array that begins with two numbers.
struct Triple {
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  dom::element third;
};

template <typename Take>
void EachTriple(const JsonFields& fields, std::string_view key, const Take& take) {
  for (const dom::element element : fields.Array(key)) {
    Triple triple;
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    if (element.at(0).get(first) != simdjson::SUCCESS || element.at(1).get(second) != simdjson::SUCCESS ||
        element.at(2).get(triple.third) != simdjson::SUCCESS || std::max(first, second) > UINT32_MAX)
      return fields.Wrong(key);
    triple.first = static_cast<std::uint32_t>(first);
    triple.second = static_cast<std::uint32_t>(second);
    take(triple);
  }
}

std::vector<Block> ReadBlocks(const JsonFields& details, std::string_view text) {
  std::vector<Block> blocks;
  std::uint32_t end = 0;
  EachTriple(details, "blocks", [&](const Triple& triple) {
    std::string_view role;
    if (triple.first < end || triple.second < triple.first || !JsonFields::IsBoundary(text, triple.first) ||
        !JsonFields::IsBoundary(text, triple.second) || triple.third.get(role) != simdjson::SUCCESS)
      return details.Wrong("blocks");
    end = triple.second;
    blocks.push_back({{triple.first, triple.second}, details.NamedBy(role, "blocks", RoleName, kRoles)});
  });
  return blocks;
}

std::vector<PlaceMark> ReadPlaces(const JsonFields& details) {
  std::vector<PlaceMark> places;
  EachTriple(details, "places", [&](const Triple& triple) {
    std::uint64_t column = 0;
    if (triple.third.get(column) != simdjson::SUCCESS || column > UINT32_MAX ||
        (!places.empty() && triple.first <= places.back().offset))
      return details.Wrong("places");
    places.push_back({triple.first, triple.second, static_cast<std::uint32_t>(column)});
  });
  return places;
}

Count ReadCount(const JsonFields& fields) { return {fields.Count("seen"), fields.Count("claimed")}; }

Coverage ReadCoverage(const JsonFields& fields, const Document& document) {
  Coverage coverage;
  coverage.numbers = ReadCount(fields.Object("numbers"));
  coverage.quotes = ReadCount(fields.Object("quotes"));
  coverage.names = ReadCount(fields.Object("names"));
  EachObject(fields, "unclaimed", [&](const JsonFields& left) {
    coverage.unclaimed.push_back({0,
                                  left.Named("kind", MentionKindName, kMentionKinds),
                                  left.String("text"),
                                  left.SpanIn(document.text),
                                  {document.path, left.Count("line"), left.Count("column")}});
  });
  return coverage;
}

/// As everywhere: no control characters but line feeds.
bool IsArticleText(std::string_view text) {
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return c >= 0 && c < kLeastPrinted && c != '\n'; });
}

ExtractedSource ReadSource(const JsonFields& fields) {
  ExtractedSource source;
  Document& document = source.document;
  const JsonFields details = fields.Object("details");
  document.bundle = fields.String("bundle");
  document.id = fields.String("id");
  document.path = fields.Known("path");
  document.format = "jsonl";
  for (const MetadataField& field : MetadataFields())
    document.metadata.*field.member = (fields.Has(field.name) ? fields : details).Known(field.name);
  document.text = fields.String("text");
  if (!IsArticleText(document.text)) fields.Wrong("text");
  document.blocks = ReadBlocks(details, document.text);
  source.places = ReadPlaces(details);
  source.coverage = ReadCoverage(fields.Object("coverage"), document);
  return source;
}

Diagnostic ReadTrouble(const JsonFields& fields) {
  Diagnostic trouble;
  trouble.level = fields.Named("level", LevelName, kLevels);
  trouble.code = fields.String("code");
  trouble.message = fields.String("message");
  trouble.place = {fields.Known("file"), fields.Count("line"), fields.Count("column")};
  trouble.excerpt = fields.Known("excerpt");
  trouble.width = fields.Count("width");
  trouble.help = fields.Known("help");
  return trouble;
}

class ExtractsReader {
 public:
  ExtractsReader(const std::string& name, const std::function<bool(ExtractedBundle&&)>& sink,
                 Diagnostics& diagnostics, const Limits& limits)
      : name_(name), sink_(sink), diagnostics_(diagnostics), limits_(limits) {}

  bool Read(std::istream& in) {
    LineSource lines(in, limits_.document_bytes * kLineToText, simdjson::SIMDJSON_PADDING);
    std::string line;
    for (bool too_long = false; !stopped_ && lines.Next(line, too_long);) {
      ++line_;
      if (too_long) {
        Tell("line-too-long", "this line is longer than a record may be");
      } else if (line.find_first_not_of(" \t\r") != std::string::npos) {
        ReadLine(line);
      }
    }
    Flush();
    return !stopped_;
  }

 private:
  void Tell(std::string code, std::string message, std::uint32_t column = 0, std::string help = {}) {
    Diagnostic diagnostic;
    diagnostic.code = std::move(code);
    diagnostic.message = std::move(message);
    diagnostic.place = {name_, line_, column};
    diagnostic.help = std::move(help);
    diagnostics_.push_back(std::move(diagnostic));
  }

  void ReadLine(const std::string& line) {
    dom::object object;
    std::string_view type;
    dom::element root;
    if (parser_.parse(line).get(root) != simdjson::SUCCESS) {
      const JsonFault fault = FindJsonFault(line, limits_.json_depth);
      return Tell("broken-json", "this line is no JSON: " + fault.message,
                  static_cast<std::uint32_t>(fault.offset + 1));
    }
    if (root.get(object) != simdjson::SUCCESS || object["type"].get(type) != simdjson::SUCCESS)
      return Tell("not-a-record", "this line is no record with a \"type\"", 0, kHelp);
    std::string wrong;
    const JsonFields fields(object, wrong);
    if (type != "bundle" && type != "source" && type != "claim") return;
    BeginBundle(fields);
    if (type == "bundle") {
      TakeBundle(fields);
    } else if (type == "source") {
      TakeSource(fields);
    } else {
      TakeClaim(fields);
    }
    if (!wrong.empty())
      Tell("bad-field",
           "the field \"" + wrong + "\" of this " + std::string(type) + " is missing or not what it must be",
           0, kHelp);
  }

  void BeginBundle(const JsonFields& fields) {
    const std::string bundle = fields.String("bundle");
    if (!fields.sound() || (started_ && bundle == bundle_.name)) return;
    Flush();
    started_ = true;
    bundle_ = {};
    bundle_.name = bundle;
    if (!seen_.insert(HashBytes(bundle)).second)
      Tell("bundle-in-parts", "records of the bundle \"" + bundle + "\" do not stand next to each other", 0,
           "sort the input by bundle, and leave the order within each: what stands apart is not compared");
  }

  void TakeBundle(const JsonFields& fields) {
    EachObject(fields, "diagnostics", [&](const JsonFields& trouble) {
      Diagnostic told = ReadTrouble(trouble);
      if (fields.sound()) bundle_.diagnostics.push_back(std::move(told));
    });
    for (const dom::element element : fields.Array("passed_over")) {
      std::string_view path;
      if (element.get(path) != simdjson::SUCCESS) return fields.Wrong("passed_over");
      bundle_.passed_over.emplace_back(path);
    }
  }

  void TakeSource(const JsonFields& fields) {
    ExtractedSource source = ReadSource(fields);
    if (!fields.sound()) return;
    if (!sources_.emplace(source.document.id, bundle_.sources.size()).second)
      return Tell("duplicate-id",
                  "the bundle already has a source with the id \"" + source.document.id + "\"");
    bundle_.sources.push_back(std::move(source));
  }

  void TakeClaim(const JsonFields& fields) {
    const std::string id = fields.String("source");
    if (!fields.sound()) return;
    const auto found = sources_.find(id);
    if (found == sources_.end())
      return Tell("no-source", "no source \"" + id + "\" stands before this claim", 0,
                  "the record of a source comes first, then its claims");
    ExtractedSource& source = bundle_.sources[found->second];
    Claim claim = ReadClaim(fields, source.document.text);
    claim.place.file = source.document.path;
    if (fields.sound()) source.claims.push_back(std::move(claim));
  }

  void Flush() {
    sources_.clear();
    if (!std::exchange(started_, false)) return;
    for (ExtractedSource& source : bundle_.sources) {
      std::stable_sort(source.claims.begin(), source.claims.end(),
                       [](const Claim& a, const Claim& b) { return a.span.start < b.span.start; });
    }
    std::stable_sort(
        bundle_.sources.begin(), bundle_.sources.end(),
        [](const ExtractedSource& a, const ExtractedSource& b) { return a.document.id < b.document.id; });
    stopped_ = stopped_ || !sink_(std::move(bundle_));
  }

  static constexpr const char* kHelp =
      "`gainsay extract` writes what can be compared; an older version of it wrote less";

  const std::string& name_;
  const std::function<bool(ExtractedBundle&&)>& sink_;
  Diagnostics& diagnostics_;
  Limits limits_;
  dom::parser parser_;
  ExtractedBundle bundle_;
  std::map<std::string, std::size_t, std::less<>> sources_;  ///< From ids into the bundle.
  std::unordered_set<std::uint64_t> seen_;                   ///< Hashes of the names of all bundles.
  std::uint32_t line_ = 0;
  bool started_ = false;
  bool stopped_ = false;
};

}  // namespace

bool ReadExtracts(std::istream& in, const std::string& name,
                  const std::function<bool(ExtractedBundle&&)>& sink, Diagnostics& diagnostics,
                  const Limits& limits) {
  return ExtractsReader(name, sink, diagnostics, limits).Read(in);
}

}  // namespace gainsay
