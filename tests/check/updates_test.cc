// Figures that change with the days on which texts appear.
#include <doctest/doctest.h>

#include <string>

#include "check/told.h"

namespace gainsay {
namespace {

struct Pair {
  const char* earlier;
  const char* later;
};

TEST_CASE("what changes from day to day contradicts only on one day") {
  const Pair rows[] = {
      {"At least 30 people were killed in the flood.", "At least 90 people were killed in the flood."},
      {"The flood killed 30 people.", "The flood killed 90 people."},
      {"Rescuers said 40 people were missing after the flood.",
       "Rescuers said 12 people were missing after the flood."},
      {"About 9,000 homes were without power.", "About 2,500 homes were without power."},
      {"The blaze has burned 1,200 acres.", "The blaze has burned 4,000 acres."},
      {"The quake destroyed or damaged 300 houses.", "The quake destroyed 800 houses and damaged 40."},
  };
  for (const Pair& row : rows) {
    CAPTURE(std::string(row.earlier));
    CHECK(Told(CheckTwo(row.earlier, row.later, "2024-03-07", "2024-03-09")).empty());
    CHECK(!Told(CheckTwo(row.earlier, row.later)).empty());
  }
}

TEST_CASE("a growing total that shrinks, and a figure that stands still, do on any day") {
  CHECK(!Told(CheckTwo("Police said the flood killed 90 people.", "Police said the flood killed 30 people.",
                       "2024-03-07", "2024-03-09"))
             .empty());
  CHECK(!Told(CheckTwo("Police killed 44 miners in August 2012.", "Police killed 34 miners in August 2012.",
                       "2024-03-07", "2024-03-09"))
             .empty());
  CHECK(!Told(CheckTwo("The quake measured 6.1.", "The quake measured 7.2.", "2024-03-07", "2024-03-09"))
             .empty());
}

}  // namespace
}  // namespace gainsay
