// Wires the stages together. No stage knows another one but through the types of src/gainsay.
#include "check/check.h"

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <set>
#include <string>
#include <thread>
#include <unordered_map>
#include <utility>

#include "check/convert.h"
#include "check/coverage.h"
#include "claim/extract.h"
#include "compare/compare.h"
#include "mention/find.h"
#include "origin/align.h"
#include "origin/cluster.h"
#include "text/fold.h"
#include "text/segment.h"

namespace gainsay {
namespace {

SourceInfo InfoOf(const Document& document) { return {document.id, document.path, document.metadata, 1}; }

void AddOrigins(const std::vector<SourceText>& texts, const std::vector<SentencePair>& pairs,
                Report& report) {
  report.origins = FindOrigins(texts, report.sources, pairs, report.claims);
  for (const Origin& origin : report.origins) {
    for (const std::uint32_t source : origin.sources) report.sources[source].origin = origin.id;
  }
}

Matcher MakeMatcher(const Knowledge& knowledge, bool without_rules, Diagnostics& diagnostics) {
  static const RuleSet none;
  static const AliasTable nowhere;
  if (without_rules) return {none, nowhere, diagnostics};
  const std::size_t told_before = diagnostics.size();
  Matcher matcher(knowledge.rules, knowledge.places, diagnostics,
                  [&](std::string_view tag) { return knowledge.FindExactly(tag); });
  DropFollowOns(knowledge, told_before, diagnostics);
  return matcher;
}

/// Puts drafts among the documents, in order of their ids, and returns those. A draft that stands in the
/// bundle as well is taken out of the sources: it cannot vouch for itself.
std::set<std::string> AddDrafts(std::vector<Document> drafts, Bundle& bundle) {
  std::set<std::string> ids;
  for (Document& draft : drafts) {
    std::erase_if(bundle.documents, [&](const Document& document) { return document.path == draft.path; });
    draft.bundle = bundle.name;
    draft.id = draft.path;
    ids.insert(draft.id);
    bundle.documents.push_back(std::move(draft));
  }
  std::stable_sort(bundle.documents.begin(), bundle.documents.end(),
                   [](const Document& a, const Document& b) { return a.id < b.id; });
  return ids;
}

/// Claims that the comparison added do not know yet where they stand in their files.
void FillPlaces(const std::function<Place(std::uint32_t, std::uint32_t)>& place_of, Report& report) {
  for (Claim& claim : report.claims) {
    if (claim.place.line != 0) continue;
    claim.place = place_of(claim.source, claim.span.start);
    claim.place.file = report.sources[claim.source].path;
  }
}

/// Is it a rule of the program itself, which stands in no file?
bool IsOwn(const std::string& rule) { return rule == kQuoteRule || rule == kNameRule; }

/// Takes out claims of rules that are not known, and tells of them: their rows would be missing unseen.
Diagnostic DropUnknown(std::vector<Claim>& claims, const RuleSet& rules) {
  Diagnostic told;
  std::set<std::string> unknown;
  const std::size_t dropped = std::erase_if(claims, [&](const Claim& claim) {
    if (rules.FindRule(claim.rule) != nullptr || IsOwn(claim.rule)) return false;
    unknown.insert(claim.rule);
    return true;
  });
  if (dropped == 0) return told;
  told.code = "unknown-rule";
  told.message = "no rule is called '" + *unknown.begin() + "'" +
                 (unknown.size() > 1 ? " (and " + std::to_string(unknown.size() - 1) + " more)" : "") +
                 ": claims of this source are not compared";
  told.help = "give the same --rules to the comparison as to the extraction";
  return told;
}

/// A draft is written from its sources, in words of its own: neither is news.
bool IsNoNewsOfDrafts(const Finding& finding) {
  return finding.type == FindingType::kOneOrigin ||
         (finding.type == FindingType::kWordingChanged && finding.severity == Severity::kNote);
}

void KeepFindingsOnDrafts(Report& report) {
  std::erase_if(report.findings, [&](const Finding& finding) {
    return IsNoNewsOfDrafts(finding) ||
           std::none_of(finding.claims.begin(), finding.claims.end(), [&](std::uint32_t claim) {
             return report.sources[report.claims[claim].source].draft;
           });
  });
}

}  // namespace

std::optional<Day> CommonDay(const Bundle& bundle) {
  std::map<Day, int> days;
  for (const Document& document : bundle.documents) {
    if (const auto day = ParseIsoDay(document.metadata.published)) ++days[*day];
  }
  const auto most = std::max_element(days.begin(), days.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == days.end()) return std::nullopt;
  return most->first;
}

Knowledge LoadRules(const std::vector<std::string>& paths, Diagnostics& diagnostics, const Limits& limits,
                    WithExamples examples) {
  const std::span<const RuleFile> shipped = EmbeddedRules();
  std::vector<RuleFile> files(shipped.begin(), shipped.end());
  // A file that comes twice, as one that was named and as the pack of another, is read once.
  std::unordered_map<std::string, std::size_t> read;
  std::uint32_t layer = 0;
  for (const std::string& path : paths) {
    ++layer;
    for (RuleFile& file : ReadRulesWithPack(path, diagnostics, limits)) {
      const auto [known, fresh] = read.try_emplace(file.path, files.size());
      if (fresh) files.push_back(std::move(file));
      files[known->second].layer = layer;
    }
  }
  std::stable_sort(files.begin(), files.end(),
                   [](const RuleFile& a, const RuleFile& b) { return a.layer < b.layer; });
  return LoadKnowledge(files, diagnostics, limits, examples);
}

Checker::Checker(const Knowledge& knowledge, CheckOptions options, Diagnostics& diagnostics)
    : knowledge_(knowledge),
      options_(std::move(options)),
      matcher_(MakeMatcher(knowledge, options_.mentions_only, diagnostics)) {}

const Language* Checker::LanguageOf(const Document& document) const {
  return knowledge_.FindLanguage(options_.language.empty() ? document.metadata.language : options_.language);
}

Reading Checker::Read(Document document, std::optional<Day> assumed_day) const {
  Reading reading;
  const Language* language = LanguageOf(document);
  MentionContext context;
  context.published = ParseIsoDay(document.metadata.published);
  if (!context.published) context.published = assumed_day;
  if (language != nullptr) {
    reading.sentences = SplitSentences(document.text, document.blocks, language->sentences, options_.limits);
    reading.mentions = FindMentions(document.text, reading.sentences, *language, context);
  }
  reading.document = std::move(document);
  return reading;
}

Extraction Checker::Extract(Document document, std::uint32_t source, std::optional<Day> assumed_day) const {
  Extraction extraction;
  const Language* language = LanguageOf(document);
  extraction.reading = Read(std::move(document), assumed_day);
  if (language == nullptr) return extraction;
  const ExtractInputs inputs{matcher_, knowledge_.rules, knowledge_.places, *language, options_.limits};
  extraction.claims = ExtractClaims(extraction.reading, source, inputs);
  extraction.coverage = CoverageOf(extraction.reading, source, extraction.claims);
  return extraction;
}

RuleTrace Checker::Trace(const Extraction& extraction, const Rule& rule) const {
  const Language* language = LanguageOf(extraction.reading.document);
  if (language == nullptr) return {};
  const ExtractInputs inputs{matcher_, knowledge_.rules, knowledge_.places, *language, options_.limits};
  return TraceRule(extraction.reading, rule, extraction.claims, inputs);
}

Report Checker::Check(Bundle bundle, std::vector<Document> drafts, const ProgressSink& progress) const {
  const std::set<std::string> draft_ids = AddDrafts(std::move(drafts), bundle);
  const std::optional<Day> assumed_day = CommonDay(bundle);
  std::vector<Extraction> extractions(bundle.documents.size());
  // More threads than cores would only make the scheduler complain.
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
  tbb::task_arena arena(static_cast<int>(options_.threads == 0 ? cores : std::min(options_.threads, cores)));
  std::atomic<std::size_t> done = 0;
  arena.execute([&] {
    tbb::parallel_for(std::size_t{0}, extractions.size(), [&](std::size_t i) {
      extractions[i] = Extract(std::move(bundle.documents[i]), static_cast<std::uint32_t>(i), assumed_day);
      if (progress) progress(++done, extractions.size());
    });
  });
  const auto place_of = [&](std::uint32_t source, std::uint32_t offset) {
    return extractions[source].reading.document.map.PlaceOf(offset);
  };
  Report report = ReportOn(bundle.name, extractions, draft_ids, place_of);
  report.passed_over = std::move(bundle.passed_over);
  return report;
}

Report Checker::Compare(ExtractedBundle bundle) const {
  std::vector<Extraction> extractions;
  std::vector<std::vector<PlaceMark>> places;
  Diagnostics unknown;
  for (ExtractedSource& source : bundle.sources) {
    Document& document = source.document;
    if (Diagnostic told = DropUnknown(source.claims, knowledge_.rules); !told.message.empty()) {
      told.place.file = document.path.empty() ? document.id : document.path;
      unknown.push_back(std::move(told));
    }
    Extraction& extraction = extractions.emplace_back();
    const auto index = static_cast<std::uint32_t>(places.size());
    extraction.claims = std::move(source.claims);
    for (Claim& claim : extraction.claims) claim.source = index;
    extraction.coverage = std::move(source.coverage);
    for (Unclaimed& left : extraction.coverage.unclaimed) left.source = index;
    if (const Language* language = LanguageOf(document))
      extraction.reading.sentences =
          SplitSentences(document.text, document.blocks, language->sentences, options_.limits);
    extraction.reading.document = std::move(document);
    places.push_back(std::move(source.places));
  }
  const auto place_of = [&](std::uint32_t source, std::uint32_t offset) {
    return PlaceAt(places[source], extractions[source].reading.document.text, offset);
  };
  Report report = ReportOn(bundle.name, extractions, {}, place_of);
  report.passed_over = std::move(bundle.passed_over);
  report.diagnostics = std::move(bundle.diagnostics);
  report.diagnostics.insert(report.diagnostics.end(), unknown.begin(), unknown.end());
  return report;
}

Report Checker::ReportOn(const std::string& bundle, std::vector<Extraction>& extractions,
                         const std::set<std::string>& drafts, const PlaceFinder& place_of) const {
  const Language* language = extractions.empty() ? nullptr : LanguageOf(extractions.front().reading.document);
  Report report;
  report.bundle = bundle;
  std::vector<SourceText> texts;
  std::vector<std::vector<Mention>> mentions;
  for (Extraction& extraction : extractions) {
    Document& document = extraction.reading.document;
    report.sources.push_back(InfoOf(document));
    report.sources.back().draft = drafts.contains(document.id);
    if (!drafts.empty()) mentions.push_back(std::move(extraction.reading.mentions));
    report.texts.push_back(document.text);
    report.blocks.push_back(std::move(document.blocks));
    texts.push_back({document.text, extraction.reading.sentences});
    std::move(extraction.claims.begin(), extraction.claims.end(), std::back_inserter(report.claims));
    AddCoverage(extraction.coverage, report.coverage);
  }
  const FoldedSet function_words = language == nullptr ? FoldedSet{} : FoldAll(language->function_words);
  const std::vector<SentencePair> pairs = AlignSentences(texts, function_words);
  AddOrigins(texts, pairs, report);
  gainsay::Compare(report,
                   {knowledge_.rules, knowledge_.places, language, pairs, mentions, {InBaseUnit, InUnit}});
  FillPlaces(place_of, report);
  if (!drafts.empty()) KeepFindingsOnDrafts(report);
  return report;
}

}  // namespace gainsay
