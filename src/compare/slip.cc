#include "compare/slip.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

#include "gainsay/describe.h"
#include "gainsay/nearest.h"

namespace gainsay {
namespace {

/// Figures with fewer digits differ in one of them by chance.
constexpr std::size_t kFewestDigits = 4;

/// The digits that count: 5,687.75 is 568775, 4,000 is 4.
std::string SignificantDigits(double x) {
  std::string digits;
  for (const char c : DescribeNumber(x)) {
    if (c >= '0' && c <= '9') digits += c;
  }
  const std::size_t first = digits.find_first_not_of('0');
  const std::size_t last = digits.find_last_not_of('0');
  return first == std::string::npos ? std::string() : digits.substr(first, last - first + 1);
}

bool IsPowerOfTen(double ratio) {
  for (const double power : {10.0, 100.0, 1e3, 1e6, 1e9}) {
    if (std::fabs(ratio - power) < power * 1e-9) return true;
  }
  return false;
}

std::optional<Slip> DigitSlip(const std::string& a, const std::string& b) {
  if (std::min(a.size(), b.size()) < kFewestDigits || EditDistance(a, b) != 1) return std::nullopt;
  if (a.size() != b.size()) return Slip{FindingType::kDigitSlip, "one digit dropped or doubled"};
  std::size_t differing = 0;
  for (std::size_t i = 0; i < a.size(); ++i) differing += a[i] != b[i] ? 1U : 0U;
  if (differing == 2) return Slip{FindingType::kDigitSlip, "two neighbouring digits swapped"};
  // Another last digit is how a count grows; a slip shows further up.
  if (a.back() != b.back()) return std::nullopt;
  return Slip{FindingType::kDigitSlip, "one digit replaced"};
}

/// "$1.1 million to $1.6 million" for billions: both ends by one power of ten.
std::optional<Slip> RangeSlip(const Quantity& a, const Quantity& b) {
  if (a.hedge != Hedge::kRange || b.hedge != Hedge::kRange || a.hard.low <= 0 || b.hard.low <= 0)
    return std::nullopt;
  const auto ratio = [](double x, double y) { return std::max(x, y) / std::min(x, y); };
  const double low = ratio(a.hard.low, b.hard.low);
  if (!IsPowerOfTen(low) || std::fabs(ratio(a.hard.high, b.hard.high) - low) > low * 1e-9)
    return std::nullopt;
  return Slip{FindingType::kMagnitudeSlip, "a factor of " + DescribeNumber(low)};
}

}  // namespace

std::optional<Slip> FindSlip(const Quantity& a, const Quantity& b) {
  if (IsTimeOfDay(a.unit)) return std::nullopt;  // Ten o'clock is no slip of one.
  if (std::optional<Slip> slip = RangeSlip(a, b)) return slip;
  if (!a.point || !b.point || a.hedge != Hedge::kExact || b.hedge != Hedge::kExact) return std::nullopt;
  const double low = std::min(*a.point, *b.point);
  const double high = std::max(*a.point, *b.point);
  if (low <= 0) return std::nullopt;
  if (IsPowerOfTen(high / low))
    return Slip{FindingType::kMagnitudeSlip, "a factor of " + DescribeNumber(high / low)};
  return DigitSlip(SignificantDigits(low), SignificantDigits(high));
}

}  // namespace gainsay
