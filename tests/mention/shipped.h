// What the tests of the scanners share: the shipped languages, and mentions written as one line of text each.
#ifndef GAINSAY_TESTS_MENTION_SHIPPED_H_
#define GAINSAY_TESTS_MENTION_SHIPPED_H_

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "mention/find.h"
#include "rule/load.h"

namespace gainsay {

/// The language files in rules/lang, read once.
inline const Language& Shipped(std::string_view tag) {
  static const Knowledge knowledge = [] {
    Diagnostics diagnostics;
    const std::vector<RuleFile> files = ReadRuleFiles(GAINSAY_ROOT "/rules/lang", diagnostics);
    Knowledge read = LoadKnowledge(files, diagnostics);
    for (const Diagnostic& d : diagnostics) {
      FAIL_CHECK(d.place.file << ":" << d.place.line << ": " << d.message);
    }
    return read;
  }();
  const Language* language = knowledge.FindLanguage(tag);
  REQUIRE(language != nullptr);
  return *language;
}

/// What a text of Saturday, 23 August 2025, is read against.
inline MentionContext Saturday() {
  MentionContext context;
  context.published = DayFromCivil(2025, 8, 23);
  return context;
}

inline std::string Written(double x) {
  std::ostringstream out;
  out.precision(15);
  out << x;
  return out.str();
}

inline std::string Written(const Interval& i) {
  std::string text = i.low_open ? "(" : "[";
  text += (i.bounded_below() ? Written(i.low) : "-") + ", " + (i.bounded_above() ? Written(i.high) : "-");
  return text + (i.high_open ? ")" : "]");
}

/// Dates and quantities of a text.
inline std::vector<Mention> Values(std::string_view text, std::string_view tag = "en",
                                   const MentionContext& context = {}) {
  const Language& language = Shipped(tag);
  std::vector<Mention> dates = FindDates(text, language, context);
  std::vector<Mention> all = FindQuantities(text, dates, language, context);
  all.insert(all.end(), dates.begin(), dates.end());
  std::sort(all.begin(), all.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
  return all;
}

/// `number <about 4,000> about 4000`: kind, words, hedge unless exact, point or hard interval, unit.
inline std::string Line(std::string_view text, const Mention& mention) {
  std::string line(MentionKindName(mention.kind));
  line += " <" + std::string(Slice(text, mention.span)) + ">";
  if (const auto* q = std::get_if<Quantity>(&mention.value)) {
    if (q->hedge != Hedge::kExact) line += " " + std::string(HedgeName(q->hedge));
    line += " " + (q->point ? Written(*q->point) : Written(q->hard));
    if (!q->unit.empty()) line += " " + q->unit;
    if (q->assumed_unit) line += "?";
  } else if (const auto* d = std::get_if<DateRange>(&mention.value)) {
    line += " " + (d->from ? IsoDay(*d->from) : "-") + " " + (d->to ? IsoDay(*d->to) : "-");
  }
  return line;
}

/// All of a text's values in one line, parted by "; ".
inline std::string Lines(std::string_view text, std::string_view tag = "en",
                         const MentionContext& context = {}) {
  std::string lines;
  for (const Mention& mention : Values(text, tag, context)) {
    if (!lines.empty()) lines += "; ";
    lines += Line(text, mention);
  }
  return lines;
}

struct Sample {
  std::string_view text;
  std::string_view wanted;
};

inline void CheckRows(const std::vector<Sample>& rows, std::string_view tag = "en",
                      const MentionContext& context = {}) {
  for (const Sample& row : rows) {
    const std::string text(row.text);
    INFO(text);
    CHECK(Lines(row.text, tag, context) == std::string(row.wanted));
  }
}

}  // namespace gainsay

#endif  // GAINSAY_TESTS_MENTION_SHIPPED_H_
