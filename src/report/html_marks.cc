#include "report/html_marks.h"

#include <algorithm>
#include <set>
#include <span>

namespace gainsay {
namespace {

Span MarkedSpan(const Claim& claim) { return claim.mention.empty() ? claim.span : claim.mention; }

/// Claims in findings first, the worst before the others; then compared ones; what is unclaimed last.
std::uint64_t RankOf(const HtmlBundle& bundle, const TextMark& mark) {
  if (mark.claim == kNowhere) return 3ULL << 32;
  const ClaimUse& use = bundle.uses[mark.claim];
  if (use.finding != kNowhere) return use.finding;
  return (use.row != kNowhere ? 1ULL : 2ULL) << 32;
}

void WriteId(const HtmlBundle& bundle, const TextMark& mark, HtmlWriter& page) {
  page << " id=\""_html << bundle.prefix;
  if (mark.claim != kNowhere) {
    page << "c"_html << mark.claim;
  } else {
    page << "u"_html << mark.unclaimed;
  }
  page << "\""_html;
}

/// Where a claim leads: to all passages of its position, or to the finding about it.
void OpenClaim(const HtmlBundle& bundle, const TextMark& mark, bool begins, HtmlWriter& page) {
  const ClaimUse& use = bundle.uses[mark.claim];
  const Markup severity =
      use.finding == kNowhere ? "compared"_html : SeverityClass(bundle.report.findings[use.finding].severity);
  if (use.row != kNowhere) {
    page << "<a class=\"claim "_html << severity << "\" href=\"#"_html << bundle.prefix << "m"_html << use.row
         << "p"_html << use.position << "\""_html;
  } else if (use.finding != kNowhere) {
    page << "<a class=\"claim "_html << severity << "\" href=\"#"_html << bundle.prefix << "f"_html
         << use.finding << "\""_html;
  } else {
    page << "<mark class=\"claim\""_html;
  }
  if (begins) WriteId(bundle, mark, page);
  page << ">"_html;
}

/// One stretch between two ends of marks, with the marks that cover it.
void WriteStretch(const HtmlBundle& bundle, std::string_view text, Span stretch,
                  const std::vector<const TextMark*>& covering, HtmlWriter& page) {
  const TextMark& drawn = **std::min_element(
      covering.begin(), covering.end(),
      [&](const auto* a, const auto* b) { return RankOf(bundle, *a) < RankOf(bundle, *b); });
  for (const TextMark* mark : covering) {
    if (mark == &drawn || mark->span.start != stretch.start) continue;
    page << "<span"_html;
    WriteId(bundle, *mark, page);
    page << "></span>"_html;
  }
  const bool begins = drawn.span.start == stretch.start;
  if (drawn.claim == kNowhere) {
    page << "<span class=\"unclaimed\""_html;
    if (begins) WriteId(bundle, drawn, page);
    page << ">"_html << Slice(text, stretch) << "</span>"_html;
    return;
  }
  OpenClaim(bundle, drawn, begins, page);
  const ClaimUse& use = bundle.uses[drawn.claim];
  page << Slice(text, stretch)
       << (use.row == kNowhere && use.finding == kNowhere ? "</mark>"_html : "</a>"_html);
}

}  // namespace

std::vector<std::vector<TextMark>> MarksOf(const HtmlBundle& bundle) {
  const Report& report = bundle.report;
  std::vector<std::vector<TextMark>> marks(report.sources.size());
  const auto add = [&](std::uint32_t source, const TextMark& mark) {
    const bool known = source < marks.size() && source < report.texts.size();
    if (known && !mark.span.empty() && mark.span.end <= report.texts[source].size())
      marks[source].push_back(mark);
  };
  for (std::uint32_t i = 0; i < report.claims.size(); ++i)
    add(report.claims[i].source, {MarkedSpan(report.claims[i]), i, kNowhere});
  for (std::uint32_t i = 0; i < report.coverage.unclaimed.size(); ++i) {
    const Unclaimed& left = report.coverage.unclaimed[i];
    if (left.kind != MentionKind::kName && left.kind != MentionKind::kQuote)
      add(left.source, {left.span, kNowhere, i});
  }
  for (std::vector<TextMark>& of_source : marks) {
    std::stable_sort(of_source.begin(), of_source.end(),
                     [](const TextMark& a, const TextMark& b) { return a.span.start < b.span.start; });
  }
  return marks;
}

void WriteMarkedText(const HtmlBundle& bundle, std::uint32_t source, Span block,
                     const std::vector<TextMark>& marks, HtmlWriter& page) {
  const std::string_view text = bundle.report.texts[source];
  std::set<std::uint32_t> ends = {block.end};
  std::vector<const TextMark*> inside;
  const auto first =
      std::lower_bound(marks.begin(), marks.end(), block.start,
                       [](const TextMark& mark, std::uint32_t at) { return mark.span.start < at; });
  for (auto mark = first; mark != marks.end() && mark->span.start < block.end; ++mark) {
    if (mark->span.end > block.end) continue;
    inside.push_back(&*mark);
    ends.insert(mark->span.start);
    ends.insert(mark->span.end);
  }
  std::vector<const TextMark*> covering;
  auto next = inside.begin();
  std::uint32_t at = block.start;
  for (const std::uint32_t end : ends) {
    const Span stretch = {at, end};
    if (stretch.empty()) continue;
    std::erase_if(covering, [&](const TextMark* mark) { return mark->span.end <= at; });
    for (; next != inside.end() && (*next)->span.start <= at; ++next) covering.push_back(*next);
    if (covering.empty()) {
      page << Slice(text, stretch);
    } else {
      WriteStretch(bundle, text, stretch, covering, page);
    }
    at = end;
  }
}

}  // namespace gainsay
