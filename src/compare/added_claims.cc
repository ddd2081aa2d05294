#include "compare/added_claims.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

namespace gainsay {

std::vector<std::uint32_t> AddClaims(Report& report, std::vector<Claim> claims) {
  std::vector<std::size_t> numbers(report.sources.size(), 0);
  for (const Claim& claim : report.claims) ++numbers[claim.source];
  const std::size_t first = report.claims.size();
  for (Claim& claim : claims) {
    claim.id =
        report.bundle + '/' + report.sources[claim.source].id + '#' + std::to_string(++numbers[claim.source]);
    report.claims.push_back(std::move(claim));
  }
  std::vector<std::size_t> order(report.claims.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto key = [&](std::size_t i) {
    return std::tuple(report.claims[i].source, report.claims[i].span.start, i);
  };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  std::vector<Claim> sorted;
  std::vector<std::uint32_t> places(claims.size());
  for (const std::size_t i : order) {
    if (i >= first) places[i - first] = static_cast<std::uint32_t>(sorted.size());
    sorted.push_back(std::move(report.claims[i]));
  }
  report.claims = std::move(sorted);
  return places;
}

}  // namespace gainsay
