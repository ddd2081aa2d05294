// What the sections of the HTML report share: sources and measures by name, badges, passages.
#include "report/html_parts.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "gainsay/rule.h"
#include "report/terminal_parts.h"
#include "report/trouble.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

/// How much of a sentence is shown on each side of the marked words.
constexpr std::uint32_t kMostContext = 320;
constexpr std::size_t kMostChips = 24;

void NoteRows(HtmlBundle& bundle) {
  const std::vector<Row>& rows = bundle.report.rows;
  for (std::uint32_t r = 0; r < rows.size(); ++r) {
    for (std::uint32_t p = 0; p < rows[r].positions.size(); ++p) {
      for (const std::uint32_t claim : rows[r].positions[p].claims) {
        if (claim >= bundle.uses.size() || bundle.uses[claim].row != kNowhere) continue;
        bundle.uses[claim].row = r;
        bundle.uses[claim].position = p;
      }
    }
  }
}

void NoteFindings(HtmlBundle& bundle) {
  const std::vector<Finding>& findings = bundle.report.findings;
  for (std::uint32_t f = 0; f < findings.size(); ++f) {
    if (findings[f].severity < bundle.options.shown) continue;
    for (const std::uint32_t claim : findings[f].claims) {
      if (claim < bundle.uses.size() && bundle.uses[claim].finding == kNowhere)
        bundle.uses[claim].finding = f;
    }
  }
}

/// Moves an offset to where a character begins.
std::size_t CharacterStart(std::string_view text, std::size_t offset) {
  while (offset > 0 && offset < text.size() && !IsLeadByte(text[offset])) --offset;
  return offset;
}

void WriteBefore(std::string_view text, HtmlWriter& page) {
  if (text.size() <= kMostContext) {
    page << text;
    return;
  }
  std::string_view kept = text.substr(CharacterStart(text, text.size() - kMostContext));
  kept.remove_prefix(std::min(kept.size(), kept.find(' ') + 1));
  page << "… "_html << kept;
}

void WriteAfter(std::string_view text, HtmlWriter& page) {
  if (text.size() <= kMostContext) {
    page << text;
    return;
  }
  const std::string_view kept = text.substr(0, CharacterStart(text, kMostContext));
  page << kept.substr(0, kept.rfind(' ')) << " …"_html;
}

void WriteSentence(const HtmlBundle& bundle, const Claim& claim, HtmlWriter& page) {
  const Span marked = claim.mention.empty() ? claim.span : claim.mention;
  const bool known = claim.source < bundle.report.texts.size();
  const std::string_view text =
      known ? std::string_view(bundle.report.texts[claim.source]) : std::string_view();
  if (marked.empty() || marked.end > text.size()) {
    page << "<mark>"_html << claim.text << "</mark>"_html;
    return;
  }
  const bool inside = claim.sentence.Contains(marked) && claim.sentence.end <= text.size();
  const Span sentence = inside ? claim.sentence : marked;
  WriteBefore(Slice(text, {sentence.start, marked.start}), page);
  page << "<mark>"_html << Slice(text, marked) << "</mark>"_html;
  WriteAfter(Slice(text, {marked.end, sentence.end}), page);
}

void WriteCited(const Claim& claim, HtmlWriter& page) {
  if (claim.cited.empty()) return;
  page << " <span class=\"cited\">cites "_html;
  for (std::size_t i = 0; i < claim.cited.size(); ++i) {
    if (i > 0) page << ", "_html;
    page << "<bdi>"_html << claim.cited[i].name << "</bdi>"_html;
  }
  page << "</span>"_html;
}

/// The letter of a source, linked to the target of that kind and number.
void WriteBadgeOf(const HtmlBundle& bundle, std::uint32_t source, Markup kind, std::uint32_t target,
                  HtmlWriter& page) {
  page << "<a class=\"chip "_html << OriginClass(bundle, source) << "\" href=\"#"_html << bundle.prefix
       << kind << target << "\" title=\""_html << SourceName(bundle, source);
  const SourceInfo& info = bundle.report.sources[source];
  if (info.draft) {
    page << ", the draft"_html;
  } else {
    page << ", origin "_html << info.origin;
  }
  page << "\">"_html << SourceKey(source) << "</a>"_html;
}

}  // namespace

HtmlBundle MakeHtmlBundle(const Report& report, const WriteOptions& options, std::string prefix) {
  HtmlBundle bundle{report, options, std::move(prefix), {}, std::vector<ClaimUse>(report.claims.size())};
  for (std::uint32_t i = 0; i < report.sources.size(); ++i) bundle.sources.push_back(i);
  std::stable_sort(bundle.sources.begin(), bundle.sources.end(), [&](std::uint32_t a, std::uint32_t b) {
    const SourceInfo& first = report.sources[a];
    const SourceInfo& second = report.sources[b];
    return std::tuple(!first.draft, first.origin) < std::tuple(!second.draft, second.origin);
  });
  NoteRows(bundle);
  NoteFindings(bundle);
  return bundle;
}

void OpenSection(const HtmlBundle& bundle, Markup id, Markup heading, HtmlWriter& page) {
  page << "<section class=\""_html << id << "\" aria-labelledby=\""_html << bundle.prefix << id
       << "\">\n<h2 id=\""_html << bundle.prefix << id << "\">"_html << heading << "</h2>\n"_html;
}

Markup OriginClass(const HtmlBundle& bundle, std::uint32_t source) {
  constexpr std::array kClasses = {"o1"_html, "o2"_html, "o3"_html, "o4"_html,
                                   "o5"_html, "o6"_html, "o7"_html, "o8"_html};
  if (source >= bundle.report.sources.size()) return kClasses.front();
  if (bundle.report.sources[source].draft) return "many"_html;
  return kClasses.at((bundle.report.sources[source].origin + kClasses.size() - 1) % kClasses.size());
}

Markup SeverityClass(Severity severity) {
  return severity == Severity::kError     ? "error"_html
         : severity == Severity::kWarning ? "warning"_html
                                          : "note"_html;
}

Markup VerdictClass(Verdict verdict) {
  switch (verdict) {
    case Verdict::kConflict:
      return "error"_html;
    case Verdict::kTension:
      return "warning"_html;
    case Verdict::kAgree:
      return "fine"_html;
    case Verdict::kSingle:
    case Verdict::kCompatible:
    case Verdict::kIncomparable:
      break;
  }
  return "plain"_html;
}

void WriteChip(const HtmlBundle& bundle, std::uint32_t source, HtmlWriter& page) {
  if (source >= bundle.report.sources.size()) return;
  WriteBadgeOf(bundle, source, "s"_html, source, page);
}

void WriteClaimChip(const HtmlBundle& bundle, std::uint32_t claim, HtmlWriter& page) {
  if (claim >= bundle.report.claims.size()) return;
  WriteBadgeOf(bundle, bundle.report.claims[claim].source, "c"_html, claim, page);
}

void WriteChips(const HtmlBundle& bundle, std::span<const std::uint32_t> sources, HtmlWriter& page) {
  page << "<span class=\"chips\">"_html;
  const std::size_t shown = sources.size() > kMostChips ? kMostChips : sources.size();
  for (const std::uint32_t source : sources.first(shown)) WriteChip(bundle, source, page);
  if (shown < sources.size())
    page << "<span class=\"tally\">and "_html << sources.size() - shown << " more</span>"_html;
  page << "</span>"_html;
}

void WritePassage(const HtmlBundle& bundle, std::uint32_t claim, HtmlWriter& page) {
  if (claim >= bundle.report.claims.size()) return;
  const Claim& said = bundle.report.claims[claim];
  page << "<blockquote class=\"passage\"><p dir=\"auto\">"_html;
  WriteSentence(bundle, said, page);
  page << "</p><footer>"_html;
  WriteChip(bundle, said.source, page);
  page << " <a class=\"place\" href=\"#"_html << bundle.prefix << "c"_html << claim << "\">"_html
       << PlaceOf(bundle, said) << "</a>"_html;
  WriteCited(said, page);
  page << "</footer></blockquote>\n"_html;
}

std::string SourceName(const HtmlBundle& bundle, std::uint32_t source) {
  if (source >= bundle.report.sources.size()) return {};
  const SourceInfo& info = bundle.report.sources[source];
  return info.metadata.outlet.empty() ? info.id : info.metadata.outlet;
}

std::string MeasureName(const HtmlBundle& bundle, std::string_view measure,
                        std::span<const std::uint32_t> claims) {
  const RuleSet* rules = bundle.options.rules;
  const Measure* known = rules == nullptr ? nullptr : rules->FindMeasure(std::string(measure));
  if (known != nullptr && !known->title.empty()) return known->title;
  return measure.empty() ? "unnamed" : MeasureWords(bundle.report, measure, claims);
}

std::string RowName(const HtmlBundle& bundle, const Row& row) {
  return MeasureName(bundle, row.measure, FirstClaims(row));
}

std::string ValueText(const HtmlBundle& bundle, const Finding& finding, const Position& position) {
  std::string text = PositionText(bundle.report, position);
  const auto* quantity = std::get_if<Quantity>(&position.value);
  if (finding.type != FindingType::kUnitSlip || quantity == nullptr) return text;
  const std::string unit = InWords(quantity->unit);
  return unit.empty() || text.find(unit) != std::string::npos ? text : text + " (" + unit + ")";
}

std::string PlaceOf(const HtmlBundle& bundle, const Claim& claim) {
  Place place = claim.place;
  if (claim.source < bundle.report.sources.size()) place.file = bundle.report.sources[claim.source].id;
  return PlaceText(place);
}

bool IsShownAsCompared(const HtmlBundle& bundle, const Row& row) {
  if (row.verdict != Verdict::kSingle || row.positions.size() != 1) return true;
  const Position& only = row.positions.front();
  return only.sources.size() > 1 || !row.joins.empty() ||
         std::any_of(only.claims.begin(), only.claims.end(), [&](std::uint32_t claim) {
           return claim < bundle.uses.size() && bundle.uses[claim].finding != kNowhere;
         });
}

}  // namespace gainsay
