// Figures that two sources share under different nouns stand in one row, and raise nothing.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "check/shipped.h"

namespace gainsay {
namespace {

/// In how many rows do both sources stand, and how many findings are there?
struct Outcome {
  std::size_t shared = 0;
  std::size_t findings = 0;
};

Outcome Check(const std::string& a, const std::string& b) {
  Bundle bundle;
  bundle.name = "pair";
  bundle.documents = {Article("a.txt", a), Article("b.txt", b)};
  Diagnostics diagnostics;
  const Report report = Checker(Shipped(), {}, diagnostics).Check(bundle);
  Outcome outcome;
  outcome.findings = report.findings.size();
  for (const Row& row : report.rows) {
    std::vector<bool> stands(2, false);
    for (const Position& position : row.positions) {
      for (const std::uint32_t source : position.sources) stands[source] = true;
    }
    if (row.kind == ClaimKind::kNumber && stands[0] && stands[1]) ++outcome.shared;
  }
  return outcome;
}

TEST_CASE("one figure in two sentences that say the same is one row, whatever its nouns") {
  struct Pair {
    const char* a;
    const char* b;
    std::size_t shared;
  };
  const Pair pairs[] = {
      {"The widow raised three sons in the lighthouse of Torrevik.",
       "Three boys were raised by the widow in the lighthouse of Torrevik.", 1},
      // A larger figure needs fewer words about it.
      {"The harbour of Torrevik closed for 31 crab boats.", "Torrevik closes its harbour to 31 vessels.", 1},
      {"The harbour of Torrevik closed for 31 crab boats.", "The library bought 31 atlases in spring.", 0},
      {"The widow raised three sons in the lighthouse of Torrevik.", "The widow sold three goats.", 0},
      // Other units are other figures.
      {"The wall of Torrevik harbour stands 31 inches above the tide.",
       "The wall of Torrevik harbour took 31 months above all.", 0},
  };
  for (const Pair& pair : pairs) {
    const std::string a = pair.a;
    CAPTURE(a);
    const Outcome outcome = Check(pair.a, pair.b);
    CHECK(outcome.shared == pair.shared);
    CHECK(outcome.findings == 0);
  }
}

}  // namespace
}  // namespace gainsay
