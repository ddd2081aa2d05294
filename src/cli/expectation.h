// What an example in a rule file expects, held against what came out.
#ifndef GAINSAY_CLI_EXPECTATION_H_
#define GAINSAY_CLI_EXPECTATION_H_

#include <string>
#include <vector>

#include "gainsay/claim.h"
#include "gainsay/report.h"
#include "gainsay/rule.h"

namespace gainsay {

/// Does the claim have every field that is expected? `cited` wants these names, in any order, and no others;
/// an axis expected to be empty must not be stated. Type and severity are not looked at.
bool Meets(const Claim& claim, const Expectation& expected);

/// Does the finding have the type and severity expected, and the measure where one is?
bool Meets(const Finding& finding, const Expectation& expected);

/// In the manner of rule files: `{measure: killed, point: 4000, hedge: about}`.
std::string Shown(const Expectation& expected);
std::string Shown(const Claim& claim);
std::string Shown(const Finding& finding);

/// Which expectations no item meets, and which items no expectation wants, when each is used once and as many
/// as can be are paired.
struct Pairing {
  std::vector<std::size_t> unmet;
  std::vector<std::size_t> unwanted;
};

/// `fits[e][i]`: does item i meet expectation e?
Pairing PairUp(const std::vector<std::vector<bool>>& fits, std::size_t items);

}  // namespace gainsay

#endif  // GAINSAY_CLI_EXPECTATION_H_
