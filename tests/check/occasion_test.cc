// Tolls of other events and of longer periods beside those of the story's own event.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "check/told.h"

namespace gainsay {
namespace {

/// The errors and warnings on an article about a strike that killed 40 and another article; "no toll" if none
/// is read in that.
std::string ToldBesideStrike(const std::string& other) {
  const Report report = CheckTwo(
      "An air strike on a market in Taldan killed 40 people, officials said. At least 90 others were "
      "wounded.",
      other);
  const bool read = std::any_of(report.claims.begin(), report.claims.end(), [](const Claim& claim) {
    return claim.source == 1 && claim.measure.starts_with("killed");
  });
  return (read ? "" : "no toll") + Told(report);
}

TEST_CASE("figures of other events and of longer periods contradict nothing") {
  const char* const rows[] = {
      "More than 600 people have been killed since the offensive began 12 days ago, the ministry said.",
      "Doctors count more than 600 people killed in 12 days of shelling.",
      "The war has killed more than 22,000 people since October, according to the ministry.",
      "Nearly 700 civilians have been killed this year, the agency says.",
      "So far this year 310 people have been killed in such strikes.",
      "More than 1,200 people have died in the past month of fighting.",
      "The overall death toll since the start of the war has passed 22,000.",
      "It was the worst attack in the country since November 2009, when a bomber killed 113 people.",
      "Worldwide, such strikes have killed 4,500 people.",
      "Every year some 4,000 people are killed on its roads.",
      "The group has killed thousands of people in a decade of attacks.",
      "In 2014, a strike on the same town killed 112 people.",
      "In December 2014, a strike on a school far to the east of the capital, where hundreds of families had "
      "sought shelter from weeks of shelling, killed 112 people.",
      "The last such attack, in May, hit a school. It killed 17 people and wounded 55.",
      "In March 2021 a strike hit a bakery in the town of Orsa. That attack killed 17 people.",
      "It was the deadliest attack since a 2011 bombing that killed 112 people.",
      "The bombing was the worst since the massacre at Orsa, where 112 people were killed.",
      "It came three years after the village was hit in a strike that killed 17 people.",
      "Two days earlier, 17 people were killed when a shell hit a school in Orsa.",
      "In a separate incident, three people were killed near Orsa.",
      "In another attack, gunmen killed seven people at a checkpoint.",
      "Elsewhere, gunmen killed seven people at a checkpoint.",
      "The ministry had earlier put the number of people killed at 28.",
      "The death toll rose from eight to 40 overnight.",
      "Three people were killed in a second strike hours later.",
  };
  for (const char* row : rows) {
    CAPTURE(std::string(row));
    CHECK(ToldBesideStrike(row).empty());
  }
}

TEST_CASE("figures of the story's own event do, whatever stands beside them") {
  const struct {
    const char* text;
    const char* told;
  } rows[] = {
      {"The strike killed 57 people.", "error: killed: 40 against 57"},
      {"It was the second attack on the town, and 57 people were killed.", "error: killed: 40 against 57"},
      {"The strike killed 57 people, days after another attack on the town.", "error: killed: 40 against 57"},
      {"A week after a shell had hit a school, the strike killed 57 people.", "error: killed: 40 against 57"},
      {"The strike hit a market. It killed 57 people.", "error: killed: 40 against 57"},
      {"Preliminary reports said 57 people had been killed.", "warning: killed: 40 against 57"},
      {"Another strike on the town killed 57 people.", "warning: killed: 40 against 57"},
      {"It came a week after a strike on Orsa that killed 57 people.", "warning: killed: 40 against 57"},
  };
  for (const auto& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(ToldBesideStrike(row.text) == row.told);
  }
}

}  // namespace
}  // namespace gainsay
