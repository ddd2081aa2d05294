#include "compare/faults.h"

#include <utility>

#include "compare/position.h"

namespace gainsay {

void Faults::Add(const std::string& message, std::vector<std::string> why,
                 const std::vector<std::uint32_t>& claims) {
  Fault& fault = faults_[message];
  fault.why = std::move(why);
  fault.claims.resize(claims.size());
  for (std::size_t i = 0; i < claims.size(); ++i) fault.claims[i].push_back(claims[i]);
}

void Faults::Report(Comparison& comparison) const {
  for (const auto& [message, fault] : faults_) {
    std::vector<Position> positions;
    for (const std::vector<std::uint32_t>& claims : fault.claims)
      positions.push_back(PositionOf(comparison.report, claims));
    const Claim& first = comparison.report.claims[fault.claims.front().front()];
    Finding finding = MakeFinding(FindingType::kInconsistent, Severity::kError, first.rule, first.measure,
                                  std::move(positions));
    finding.message = MeasureTitle(comparison.rules, first.measure) + ": " + message;
    for (const Position& position : finding.positions)
      finding.why.push_back(DescribePosition(comparison.report, position));
    finding.why.insert(finding.why.end(), fault.why.begin(), fault.why.end());
    comparison.report.findings.push_back(std::move(finding));
  }
}

}  // namespace gainsay
