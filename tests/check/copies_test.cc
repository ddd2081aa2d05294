// What a copy changes on the way: each kind of change in a sentence that is otherwise the same.
#include <doctest/doctest.h>

#include <string>

#include "check/told.h"

namespace gainsay {
namespace {

struct Row {
  const char* a;
  const char* b;
  const char* told;
};

TEST_CASE("what a copy changed is told as what it is") {
  const Row rows[] = {
      {"The council is set to close 14 libraries in the spring, according to a paper that the editors saw on "
       "the "
       "night before the vote.",
       "The council closed 14 libraries in the spring, according to a paper that the editors saw on the "
       "night before "
       "the vote.",
       "warning: libraries: 14 is a plan in one source and a fact in another"},
      {"The flood damaged 3,400 homes along the river Tarn in three days of rain, according to a local "
       "charity, and "
       "cut off nine villages in the upper valley.",
       "The flood damaged 3,400 homes along the river Tarn in three days of rain, and cut off nine villages "
       "in the "
       "upper valley.",
       "warning: buildings damaged: 3,400 is given by local charity in one source and by nobody in another"},
      {"The flood damaged 3,400 homes along the river Tarn in three days of rain, an official said, and cut "
       "off nine "
       "villages in the upper valley.",
       "The flood damaged 3,400 homes along the river Tarn in three days of rain, officials said, and cut "
       "off nine "
       "villages in the upper valley.",
       "warning: buildings damaged: 3,400 has one voice behind it in one source and several in another"},
      {"The convoy was hit by a grenade as it crossed the frozen river close to the village of Orsa.",
       "The convoy was hit by a bullet as it crossed the frozen river close to the village of Orsa.",
       "warning: copies of one text differ: “bullet”, “grenade”"},
      {"The convoy was hit in the north as it crossed the frozen river close to the village of Orsa.",
       "The convoy was hit in the south as it crossed the frozen river close to the village of Orsa.",
       "warning: copies of one text differ: “north”, “south”"},
      {"The contract is worth 1.2 million dollars.", "The contract is worth 1.2 billion dollars.",
       "error: value of the contract: $1.2 million against $1.2 billion"},
      {"The contract is worth 35 million dollars.", "The contract is worth 35 million euros.",
       "error: value of the contract: 35 million counts EUR in one source and USD in another"},
      {"Tomas Keld shot Anders Holm in the market, police said.",
       "Anders Holm shot Tomas Keld in the market, police said.",
       "warning: two names change places: “Anders Holm shot Tomas Keld”, “Tomas Keld shot Anders Holm”"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.a));
    CHECK(Told(CheckTwo(row.a, row.b)) == row.told);
    CHECK(Told(CheckTwo(row.b, row.a)) == row.told);
  }
}

TEST_CASE("other words for one thing, and names in another order, are none") {
  const struct {
    const char* a;
    const char* b;
  } rows[] = {
      {"The convoy was hit in the south of the valley as it crossed the frozen river close to Orsa.",
       "The convoy was hit in the southern valley as it crossed the frozen river close to Orsa."},
      {"Police arrested the men as they crossed the frozen river close to the village of Orsa.",
       "Police captured the men as they crossed the frozen river close to the village of Orsa."},
      {"Tomas Keld and Anders Holm were in the market, police said.",
       "Anders Holm and Tomas Keld were in the market, police said."},
      {"Anders Holm was shot by Tomas Keld in the market, police said.",
       "Tomas Keld shot Anders Holm in the market, police said."},
      {"The contract is worth 35 million dollars.", "The contract is worth 32 million euros."},
  };
  for (const auto& row : rows) {
    CAPTURE(std::string(row.a));
    CHECK(Told(CheckTwo(row.a, row.b)).empty());
  }
}

TEST_CASE("one statement in two mouths, and one name with a letter less") {
  CHECK(
      Told(CheckTwo("“There is no neglect on our part,” said Ragnar Sund at the gate.",
                    "The labour inspector was firm. “There is no neglect on our part,” said Petra Kvist.")) ==
      "error: one quotation is that of Ragnar Sund in one source and of Petra Kvist in another");
  CHECK(Told(CheckTwo("The firm's head, Arne Villela, resigned.",
                      "Arne Vilela resigned as head of the firm.")) ==
        "warning: “Arne Vilela”, “Arne Villela” differ by a letter or two");
}

TEST_CASE("weekdays differ where no date of publication says which they are") {
  const Report report = CheckTwo("The blast hit the market on Monday morning, police said.",
                                 "The blast hit the market on Tuesday morning, police said.", "", "");
  CHECK(Told(report) == "warning: date: Monday against Tuesday");
  CHECK(Told(CheckTwo("The blast hit the market on Monday morning, police said.",
                      "The blast hit the market on Monday morning, police said.", "", ""))
            .empty());
}

}  // namespace
}  // namespace gainsay
