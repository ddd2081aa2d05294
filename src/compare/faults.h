// What is wrong with a source by itself, told once for all that have it from one another.
#ifndef GAINSAY_COMPARE_FAULTS_H_
#define GAINSAY_COMPARE_FAULTS_H_

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "compare/finding.h"

namespace gainsay {

/// Collects faults, and makes a finding of those with the same words.
class Faults {
 public:
  /// The claims are those that the fault is about, the first being the one that is most likely wrong.
  void Add(const std::string& message, std::vector<std::string> why,
           const std::vector<std::uint32_t>& claims);

  /// Adds the findings, errors of type `inconsistent`.
  void Report(Comparison& comparison) const;

 private:
  struct Fault {
    std::vector<std::string> why;
    std::vector<std::vector<std::uint32_t>> claims;  ///< By their part in the fault.
  };
  std::map<std::string, Fault> faults_;  ///< By message.
};

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_FAULTS_H_
