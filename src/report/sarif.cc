#include "report/sarif.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "report/finding_help.h"
#include "report/findings.h"
#include "report/json_text.h"
#include "report/unsafe.h"
#include "report/version.h"

namespace gainsay {
namespace {

constexpr const char* kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
constexpr std::size_t kMostResults = 25000;
constexpr std::size_t kMostRelated = 20;
constexpr std::size_t kSentenceColumns = 240;

/// The sum that keeps a file below 10 MB compressed: frame and keys repeat and shrink to less than an eighth,
/// text of articles is counted as if it did not shrink at all.
constexpr std::size_t kMostBytes = 10'000'000;
constexpr std::size_t kFrameShrinks = 8;

constexpr std::array<std::string_view, 3> kLevels = {"note", "warning", "error"};

std::string_view LevelOf(Severity severity) { return kLevels.at(static_cast<std::size_t>(severity)); }
std::string_view LevelOf(Level level) { return kLevels.at(static_cast<std::size_t>(level)); }

Json Message(std::string text) { return Object({{"text", std::move(text)}}); }

/// Text in a message that holds links of ours: its own brackets are no links.
std::string Literal(std::string_view text) {
  std::string literal;
  for (const char c : SafeLine(text)) {
    if (c == '[' || c == ']' || c == '\\') literal += '\\';
    literal += c;
  }
  return literal;
}

/// A relative reference: whatever means something in a URI is a mere character of a file name here.
std::string UriOf(std::string_view path) {
  constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  constexpr std::string_view kHex = "0123456789ABCDEF";
  path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));  // Two slashes would name a server.
  std::string uri;
  for (const char c : path) {
    if (kPlain.find(c) != std::string_view::npos) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += kHex[byte >> 4];
    uri += kHex[byte & 0xF];
  }
  return uri;
}

Json LocationOf(const Place& place) {
  Json physical = Object({{"artifactLocation", Object({{"uri", UriOf(place.file)}})}});
  if (place.line > 0) {
    physical["region"] = place.column > 0 ? Object({{"startLine", place.line}, {"startColumn", place.column}})
                                          : Object({{"startLine", place.line}});
  }
  return Object({{"physicalLocation", std::move(physical)}});
}

Json RulesJson() {
  Json rules = Json::array();
  for (const FindingHelp& help : AllFindingHelp()) {
    const std::string what(help.what);
    const std::string advice = "Example: " + std::string(help.example) + "\n\n" + std::string(help.advice);
    // The first sentence says it in short.
    const std::string brief = what.substr(0, what.find_first_of(".:")) + ".";
    rules.push_back(Object({{"id", FindingTypeName(help.type)},
                            {"shortDescription", Message(brief)},
                            {"fullDescription", Message(what)},
                            {"help", Message(what + "\n\n" + advice)},
                            {"properties", Object({{"severity", help.severity}})}}));
  }
  return rules;
}

/// Empty if the type has no entry.
Json RuleIndex(FindingType type) {
  std::size_t index = 0;
  for (const FindingHelp& help : AllFindingHelp()) {
    if (help.type == type) return index;
    ++index;
  }
  return nullptr;
}

/// The headline, then each of the other passages as a link to its place, then the steps.
std::string MessageOf(const Report& report, const Finding& finding, const std::vector<const Claim*>& others) {
  std::string text = Literal(finding.message) + ".";
  const Claim* primary = PrimaryClaim(report, finding);
  if (primary != nullptr) text += " Here: " + Literal(ClaimText(*primary)) + ".";
  for (std::size_t i = 0; i < others.size(); ++i) {
    text += (i == 0 ? " Elsewhere: [" : ", [") + Literal(ClaimText(*others[i])) + "](" +
            std::to_string(i + 1) + ")";
  }
  if (!others.empty()) text += ".";
  for (std::size_t i = 0; i < finding.why.size(); ++i)
    text += (i == 0 ? " Why: " : "; ") + Literal(finding.why[i]);
  return finding.why.empty() ? text : text + ".";
}

Json RelatedJson(const Report& report, const std::vector<const Claim*>& others, const WriteOptions& options) {
  Json related = Json::array();
  for (std::size_t i = 0; i < others.size(); ++i) {
    Json location = LocationOf(PlaceOf(report, *others[i], options));
    location["id"] = i + 1;
    location["message"] = Message(Literal(SentenceOf(report, *others[i], kSentenceColumns)));
    related.push_back(std::move(location));
  }
  return related;
}

Json ResultJson(const Report& report, const Finding& finding, const WriteOptions& options) {
  const std::vector<const Claim*> others = OtherClaims(report, finding, kMostRelated);
  Json location = LocationOf(PrimaryPlace(report, finding, options));
  if (const Claim* claim = PrimaryClaim(report, finding); claim != nullptr)
    location["message"] = Message(Literal(SentenceOf(report, *claim, kSentenceColumns)));
  Json result = Object({{"ruleId", FindingTypeName(finding.type)}});
  if (Json index = RuleIndex(finding.type); !index.is_null()) result["ruleIndex"] = std::move(index);
  result["level"] = LevelOf(finding.severity);
  result["message"] = Message(MessageOf(report, finding, others));
  result["locations"] = Json::array({std::move(location)});
  if (!others.empty()) result["relatedLocations"] = RelatedJson(report, others, options);
  result["partialFingerprints"] = Object({{"gainsayFinding/v1", finding.id}});
  result["properties"] =
      Object({{"bundle", report.bundle}, {"rule", finding.rule}, {"measure", finding.measure}});
  return result;
}

/// The bytes of a result that are ours and repeat, and those of articles.
std::size_t SizeOf(const Json& result) {
  const std::size_t whole = JsonText(result).size();
  std::size_t words = result["message"]["text"].get_ref<const std::string&>().size();
  for (const char* list : {"locations", "relatedLocations"}) {
    if (!result.contains(list)) continue;
    for (const Json& location : result[list]) {
      if (location.contains("message"))
        words += location["message"]["text"].get_ref<const std::string&>().size();
    }
  }
  return words + (whole - words) / kFrameShrinks;
}

Json NotificationJson(const Diagnostic& trouble, const WriteOptions& options) {
  std::string text = SafeLine(trouble.message) + ".";
  if (!trouble.help.empty()) text += " " + SafeLine(trouble.help) + ".";
  Json notification = Object({{"level", LevelOf(trouble.level)}, {"message", Message(std::move(text))}});
  if (!trouble.code.empty()) notification["descriptor"] = Object({{"id", trouble.code}});
  if (!trouble.place.file.empty()) {
    Place place = trouble.place;
    place.file = PathFrom(place.file, options.folder);
    notification["locations"] = Json::array({LocationOf(place)});
  }
  return notification;
}

}  // namespace

void WriteSarif(const WholeRun& run, const WriteOptions& options, std::string& out) {
  Json results = Json::array();
  std::size_t size = 0;
  std::size_t left_out = 0;
  for (const RunFinding& found : FindingsOf(run, options.shown)) {
    if (left_out == 0 && results.size() < kMostResults) {
      Json result = ResultJson(*found.report, *found.finding, options);
      size += SizeOf(result);
      if (size <= kMostBytes) {
        results.push_back(std::move(result));
        continue;
      }
    }
    ++left_out;
  }
  Json notifications = Json::array();
  for (const Diagnostic* trouble : TroublesOf(run))
    notifications.push_back(NotificationJson(*trouble, options));
  if (left_out > 0) {
    const Diagnostic limit = {
        Level::kWarning,
        "too-many-results",
        Counted(left_out, "finding") + " left out: a file with more is not taken by those who read SARIF",
        {}};
    notifications.push_back(NotificationJson(limit, options));
  }
  Json driver = Object({{"name", "gainsay"}, {"semanticVersion", kVersion}, {"rules", RulesJson()}});
  Json invocation = Object(
      {{"executionSuccessful", IsComplete(run)}, {"toolExecutionNotifications", std::move(notifications)}});
  Json sarif_run = Object({{"tool", Object({{"driver", std::move(driver)}})},
                           {"columnKind", "unicodeCodePoints"},
                           {"invocations", Json::array({std::move(invocation)})},
                           {"results", std::move(results)}});
  out +=
      JsonText(
          Object({{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", Json::array({std::move(sarif_run)})}}),
          JsonLayout::kIndented) +
      "\n";
}

}  // namespace gainsay
