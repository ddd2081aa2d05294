#include "compare/quote.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "compare/name_relation.h"
#include "compare/number_words.h"
#include "compare/position.h"
#include "compare/same_authority.h"
#include "compare/wording.h"
#include "text/fold.h"

namespace gainsay {
namespace {

constexpr std::size_t kPostings = 32;      ///< Quotes that one word leads to.
constexpr double kOneUtterance = 0.6;      ///< Share of the shorter one's content words that both have ...
constexpr std::size_t kFewestContent = 3;  ///< ... and how many, where nothing else ties the two together.
constexpr std::size_t kVerbatim = 6;       ///< Words that no two people happen to say.
/// In sentences that align, fragments need less to be held against one another than whole statements do.
constexpr std::size_t kFragment = 6;
constexpr double kOneFragment = 0.34;
constexpr double kOneStatement = 0.4;
/// Words of nobody known are somebody else's more often, so this asks for more of them.
constexpr double kOneUnnamed = 0.75;

struct Quote {
  std::uint32_t claim = 0;
  Wording wording;
  std::vector<std::string> words;
  std::set<std::string> content;
  std::set<std::string> names;  ///< Words with a capital letter, but for the first.
};

const Quotation& QuotationOf(const Report& report, const Quote& quote) {
  return std::get<Quotation>(report.claims[quote.claim].value);
}

std::vector<Quote> QuotesOf(const Comparison& comparison, const FoldedSet& function_words) {
  static const Language kNone;
  const Language& language = comparison.language == nullptr ? kNone : *comparison.language;
  const NumberWords numbers(language.quantities);
  std::vector<Quote> quotes;
  for (std::uint32_t i = 0; i < comparison.report.claims.size(); ++i) {
    const auto* quotation = std::get_if<Quotation>(&comparison.report.claims[i].value);
    if (quotation == nullptr) continue;
    Quote quote{i,
                WordingOf(WithoutContractions(quotation->words, language.contractions), language.spellings),
                {},
                {},
                {}};
    for (std::vector<std::string>& stretch : quote.wording.stretches) {
      for (std::string& word : stretch) word = numbers.InDigits(std::move(word));
    }
    quote.words = quote.wording.words();
    for (const std::string& word : quote.words) {
      if (!function_words.contains(word)) quote.content.insert(word);
    }
    const std::vector<Word> written = Words(quotation->words);
    for (std::size_t w = 1; w < written.size(); ++w) {
      const char first = quotation->words[written[w].span.start];
      if (first >= 'A' && first <= 'Z')
        quote.names.insert(OneSpelling(written[w].folded, language.spellings));
    }
    if (!quote.content.empty()) quotes.push_back(std::move(quote));
  }
  return quotes;
}

/// Speakers that are certainly two persons.
bool SpeakersDiffer(const Comparison& comparison, const Quote& a, const Quote& b) {
  const std::string& one = QuotationOf(comparison.report, a).speaker;
  const std::string& other = QuotationOf(comparison.report, b).speaker;
  if (one.empty() || other.empty()) return false;
  const auto& [shorter, longer] =
      std::minmax(one, other, [](auto& x, auto& y) { return x.size() < y.size(); });
  return RelateNames(shorter, longer, comparison.kinds) == NameRelation::kDifferent;
}

bool BothNamed(const Report& report, const Quote& a, const Quote& b) {
  return !QuotationOf(report, a).speaker.empty() && !QuotationOf(report, b).speaker.empty();
}

std::size_t SharedContent(const Quote& a, const Quote& b) {
  return static_cast<std::size_t>(std::count_if(a.content.begin(), a.content.end(),
                                                [&](const std::string& w) { return b.content.contains(w); }));
}

/// Names that two statements share say what they are about, not that they are one.
bool ShareMoreThanNames(const Quote& a, const Quote& b) {
  constexpr std::ptrdiff_t kFewestPlain = 2;
  return std::count_if(a.content.begin(), a.content.end(), [&](const std::string& word) {
           return b.content.contains(word) && !a.names.contains(word);
         }) >= kFewestPlain;
}

/// The changed words if the two are one utterance in two wordings.
std::optional<WordDiff> Altered(const Quote& a, const Quote& b, bool aligned, bool named_alike) {
  if (IsExtract(a.wording, b.wording) || IsExtract(b.wording, a.wording)) return std::nullopt;
  const std::size_t shared_content = SharedContent(a, b);
  if (shared_content == 0 || (!aligned && shared_content < kFewestContent)) return std::nullopt;
  const std::size_t shorter = std::min(a.content.size(), b.content.size());
  if (shorter > kFewestContent && !ShareMoreThanNames(a, b)) return std::nullopt;
  WordDiff diff = Diff(a.wording, b.wording);
  if (diff.shared >= kFewestContent && Overlap(diff)) return std::nullopt;
  const double least = aligned       ? (shorter < kFragment ? kOneFragment : kOneStatement)
                       : named_alike ? kOneUtterance
                                     : kOneUnnamed;
  if (static_cast<double>(shared_content) < least * static_cast<double>(shorter)) return std::nullopt;
  return diff;
}

std::string ChangeInWords(const WordDiff::Change& change, const SourceInfo& first, const SourceInfo& second) {
  if (first.draft) return "the draft has “" + change.from + "” for “" + change.to + "” in " + second.id;
  if (second.draft) return "the draft has “" + change.to + "” for “" + change.from + "” in " + first.id;
  return "“" + change.from + "” in " + first.id + ", “" + change.to + "” in " + second.id;
}

/// Are words but articles, conjunctions and "that", which a quoter drops or adds without a thought?
bool IsGlue(const Comparison& comparison, const std::string& words) {
  constexpr std::uint64_t kGlue = ReportingWords::kArticle | ReportingWords::kRelative |
                                  ReportingWords::kCoordinator | ReportingWords::kJoint;
  if (comparison.language == nullptr) return false;
  const std::vector<Word> all = Words(words);
  return std::all_of(all.begin(), all.end(), [&](const Word& word) {
    return (comparison.language->reporting.words.Find(word.folded) & kGlue) != 0;
  });
}

/// Quotes by their words, as indices.
using ByWords = std::map<std::vector<std::string>, std::vector<std::uint32_t>>;

ByWords SortByWords(const std::vector<Quote>& quotes) {
  ByWords by_words;
  for (std::uint32_t i = 0; i < quotes.size(); ++i) by_words[quotes[i].words].push_back(i);
  return by_words;
}

/// All who print a quotation in the same words, the quotation itself first.
std::vector<std::uint32_t> InTheseWords(const Comparison& comparison, const std::vector<Quote>& quotes,
                                        const ByWords& by_words, const Quote& quote) {
  std::vector<std::uint32_t> claims = {quote.claim};
  for (const std::uint32_t i : by_words.at(quote.words)) {
    const Quote& other = quotes[i];
    if (other.claim == quote.claim) continue;
    if (!SpeakersDiffer(comparison, quote, other)) claims.push_back(other.claim);
  }
  return claims;
}

void ReportAltered(Comparison& comparison, const std::vector<Quote>& quotes, const ByWords& by_words,
                   const Quote& a, const Quote& b, const WordDiff& diff) {
  const Report& report = comparison.report;
  const Claim& first = report.claims[a.claim];
  const Claim& second = report.claims[b.claim];
  const bool one_origin = report.sources[first.source].origin == report.sources[second.source].origin;
  const bool extract = diff.shared >= kFewestContent;
  const bool minor =
      std::all_of(diff.changes.begin(), diff.changes.end(), [&](const WordDiff::Change& change) {
        return change.minor || (extract && IsEdge(change)) ||
               IsGlue(comparison, change.from + ' ' + change.to);
      });
  const Severity severity = minor ? Severity::kNote : one_origin ? Severity::kError : Severity::kWarning;
  Finding finding = MakeFinding(FindingType::kAlteredQuote, severity, first.rule, "quote",
                                {PositionOf(report, InTheseWords(comparison, quotes, by_words, a)),
                                 PositionOf(report, InTheseWords(comparison, quotes, by_words, b))});
  const std::string& speaker = QuotationOf(report, a).speaker;
  finding.message = "the words of a quotation" + (speaker.empty() ? "" : " of " + speaker) + " differ";
  for (const WordDiff::Change& change : diff.changes) {
    if (change.from.empty() && change.to.empty()) continue;
    finding.why.push_back(ChangeInWords(change, report.sources[first.source], report.sources[second.source]));
  }
  // A draft is no source, and has no origin of its own to tell of.
  const bool of_draft = report.sources[first.source].draft || report.sources[second.source].draft;
  if (one_origin) {
    finding.why.emplace_back("both sources go back to one origin, so one of them changed the words");
  } else if (!of_draft) {
    finding.why.emplace_back("the sources are independent, so this may be another translation");
  }
  comparison.report.findings.push_back(std::move(finding));
}

/// Does the speaker's own name stand beside the words? One found further away, or behind a pronoun, may be
/// somebody else's.
bool SpeakerIsBeside(const Report& report, const Quote& quote) {
  constexpr std::uint32_t kBeside = 80;
  const Claim& claim = report.claims[quote.claim];
  const Quotation& quotation = QuotationOf(report, quote);
  const Span speaker = quotation.speaker_span;
  if (speaker.start >= claim.mention.end + kBeside || claim.mention.start >= speaker.end + kBeside)
    return false;
  const std::vector<Word> name = Words(quotation.speaker);
  const std::vector<Word> there = Words(Slice(report.texts[claim.source], speaker));
  return !name.empty() && std::any_of(there.begin(), there.end(),
                                      [&](const Word& word) { return word.folded == name.back().folded; });
}

/// One statement in two mouths. Two people use a phrase in common, so this asks for the very words of a
/// sentence, or for content in common and sources of which one was written from the other.
bool IsMoved(const Report& report, const Quote& a, const Quote& b) {
  const SourceInfo& first = report.sources[report.claims[a.claim].source];
  const SourceInfo& second = report.sources[report.claims[b.claim].source];
  const bool verbatim = a.words == b.words && a.words.size() >= kVerbatim;
  if (!first.draft && !second.draft && first.origin != second.origin && !verbatim) return false;
  return SpeakerIsBeside(report, a) && SpeakerIsBeside(report, b) &&
         (verbatim || SharedContent(a, b) >= kFewestContent) &&
         (IsExtract(a.wording, b.wording) || IsExtract(b.wording, a.wording)) &&
         !NamedTogether(report, QuotationOf(report, a).speaker, QuotationOf(report, b).speaker);
}

/// "Its head" may be anybody; a name is somebody.
bool IsNamed(const std::string& speaker) {
  return std::any_of(speaker.begin(), speaker.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

void ReportMoved(Comparison& comparison, const Quote& a, const Quote& b) {
  Report& report = comparison.report;
  const std::string& first = QuotationOf(report, a).speaker;
  const std::string& second = QuotationOf(report, b).speaker;
  // An office and a name may be one person; of two that nobody names, one may be a paper that is read from.
  const Severity severity = IsNamed(first) && IsNamed(second)   ? Severity::kError
                            : IsNamed(first) || IsNamed(second) ? Severity::kWarning
                                                                : Severity::kNote;
  Finding finding =
      MakeFinding(FindingType::kAttributionMoved, severity, report.claims[a.claim].rule, "quote",
                  {PositionOf(report, {&a.claim, 1}), PositionOf(report, {&b.claim, 1})});
  finding.message = "one quotation is that of " + first + " in one source and of " + second + " in another";
  for (const Quote* quote : {&a, &b}) {
    finding.why.push_back(QuotationOf(report, *quote).speaker + " says it in " +
                          report.sources[report.claims[quote->claim].source].id);
  }
  finding.why.emplace_back("the words are the same, and no source says that the two are one person");
  report.findings.push_back(std::move(finding));
}

/// Copies of one wording are told once: the first of each pair of wordings stands for all.
std::string PairKey(const Quote& a, const Quote& b) {
  const auto key = [](const Quote& quote) {
    std::string words;
    for (const std::string& word : quote.words) words += word + ' ';
    return words;
  };
  const auto [first, second] = std::minmax({key(a), key(b)});
  return first + '|' + second;
}

}  // namespace

void CompareQuotes(Comparison& comparison) {
  const FoldedSet function_words =
      comparison.language == nullptr ? FoldedSet{} : FoldAll(comparison.language->function_words);
  const std::vector<Quote> quotes = QuotesOf(comparison, function_words);
  const ByWords by_words = SortByWords(quotes);
  std::unordered_map<std::string, std::vector<std::uint32_t>> postings;
  std::set<std::string> told;
  for (std::uint32_t j = 0; j < quotes.size(); ++j) {
    std::set<std::uint32_t> candidates;
    for (const std::string& word : quotes[j].content) {
      std::vector<std::uint32_t>& posting = postings[word];
      candidates.insert(posting.begin(), posting.end());
      if (posting.size() < kPostings) posting.push_back(j);
    }
    for (const std::uint32_t i : candidates) {
      const Report& report = comparison.report;
      const Claim& a = report.claims[quotes[i].claim];
      const Claim& b = report.claims[quotes[j].claim];
      if (a.source == b.source) continue;
      if (SpeakersDiffer(comparison, quotes[i], quotes[j])) {
        if (IsMoved(report, quotes[i], quotes[j]) && told.insert(PairKey(quotes[i], quotes[j])).second)
          ReportMoved(comparison, quotes[i], quotes[j]);
        continue;
      }
      const std::optional<WordDiff> diff = Altered(quotes[i], quotes[j], comparison.matching.Holds(a, b),
                                                   BothNamed(report, quotes[i], quotes[j]));
      if (!diff || !told.insert(PairKey(quotes[i], quotes[j])).second) continue;
      ReportAltered(comparison, quotes, by_words, quotes[i], quotes[j], *diff);
    }
  }
}

}  // namespace gainsay
