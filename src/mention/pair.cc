// The second figure must be the first one converted, give or take a rounding: otherwise it says something
// else.
#include "mention/pair.h"

#include <cmath>

namespace gainsay {
namespace {

constexpr double kRounding = 0.15;

double Middle(const Quantity& q) { return q.point ? *q.point : (q.hard.low + q.hard.high) / 2; }

}  // namespace

void ReadPair(const Scan& scan, Bounded& bounded) {
  if (bounded.kind != MentionKind::kMeasure || bounded.info == nullptr) return;
  const TokenText& text = scan.text;
  std::size_t at = bounded.last;
  const bool bracket = text[at].Is(kOpen);
  if (!bracket && text[at].Is(kComma)) ++at;
  if (bracket) {
    ++at;
  } else if (const auto other = scan.tables.range_or.Forward(text, at)) {
    at = other.last;
  } else {
    return;
  }
  if (text[at].IsEnd() || text[at].Has(Token::kBreakBefore)) return;
  for (std::size_t i = at; i < at + 3 && !text[i].IsEnd(); ++i) {
    if (!text[i].IsDigits() && (scan.tables.TriggersOf(text[i].word) & kNumberTrigger) == 0) continue;
    const std::optional<Bounded> second = ReadBounded(scan, i, at);
    if (!second || second->first != at || second->info == nullptr || second->info == bounded.info) return;
    const std::optional<double> converted = ConvertUnit(Middle(second->value), *second->info, *bounded.info);
    const double first = Middle(bounded.value);
    if (!converted || std::isnan(first) ||
        std::fabs(*converted - first) > kRounding * std::fmax(std::fabs(first), 1))
      return;
    if (bracket && !text[second->last].Is(kClose)) return;
    bounded.last = second->last + (bracket ? 1 : 0);
    return;
  }
}

}  // namespace gainsay
