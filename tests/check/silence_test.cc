// What must stay silent though words or figures differ, each beside what must not.
#include <doctest/doctest.h>

#include <string>

#include "check/shipped.h"

namespace gainsay {
namespace {

/// The errors and warnings on two articles.
std::string Told(const std::string& a, const std::string& b) {
  Bundle bundle;
  bundle.name = "pair";
  bundle.documents = {Article("a.txt", a), Article("b.txt", b)};
  Diagnostics diagnostics;
  std::string told;
  for (const Finding& finding : Checker(Shipped(), {}, diagnostics).Check(bundle).findings) {
    if (finding.severity == Severity::kNote) continue;
    told += (told.empty() ? "" : ", ") + std::string(FindingTypeName(finding.type)) + ": " + finding.message;
  }
  return told;
}

TEST_CASE("what differs and disagrees in nothing") {
  const struct {
    const char* what;
    const char* a;
    const char* b;
    const char* told;
  } rows[] = {
      {"figures in another order", "She is mourned by two girls, ages 15 and 8, a cousin said.",
       "She is mourned by two girls, ages 8 and 15, a cousin said.", ""},
      {"another figure in the same place", "She is mourned by two girls, ages 15 and 8, a cousin said.",
       "She is mourned by two girls, ages 15 and 9, a cousin said.", "conflict: figure: 8 against 9"},
      {"a number in a quotation in words and in digits",
       "“By rolling back this eleventh-hour decree we keep the marsh and its birds safe,” said Anna Berg.",
       "“By rolling back this 11th-hour decree we keep the marsh and its birds safe,” said Anna Berg.", ""},
      {"another word in the same quotation",
       "“By rolling back this eleventh-hour decree we keep the marsh and its birds safe,” said Anna Berg.",
       "“By rolling back this last-minute decree we keep the marsh and its birds safe,” said Anna Berg.",
       "altered-quote: the words of a quotation of Anna Berg differ"},
      {"what an editor put into a quotation",
       "“The frigate turned (its bow) towards the two skiffs,” said Anna Berg.",
       "“The frigate turned towards the two skiffs,” said Anna Berg.", ""},
      {"two statements on one person",
       "“It is an honor to welcome back Ilse Marrant as the host of the largest feast of the year,” said "
       "Anna Berg.",
       "“We are thrilled to have Ilse Marrant host the gala,” said the makers.", ""},
      {"the heads of a state and of its government", "Greek President Carolos Dukas spoke of an abyss.",
       "Greek Prime Minister Georgios Petras spoke of an abyss.", ""},
      {"figures that come on top of others",
       "The flood drowned 12 people and damaged 300 houses. Another 70 houses were damaged in the hills.",
       "The flood drowned 12 people and damaged 300 houses.", ""},
      {"officials by another word", "About 40 people drowned, officials said, and 1,400 sheep were lost.",
       "About 40 people drowned, the authorities said, and 1,400 sheep were lost.", ""},
      {"ships of pirates", "The frigate stopped three pirate ships off the cape.",
       "The frigate stopped 26 pirates off the cape.", ""},
      {"a temperature before those whom it chills",
       "It was minus 20 as firefighters came to the chapel at dawn.",
       "Some 40 firefighters came to the chapel at dawn.", ""},
      {"the price of a deal of years ago", "The group agreed to a $13.9 billion takeover of the mill.",
       "In 2009 the group agreed to a $19 billion takeover of a rival.", ""},
      {"a contraction in a quotation",
       "“There's no doubt that the marsh and its birds won't see another spring,” said Anna Berg.",
       "“There is no doubt that the marsh and its birds will not see another spring,” said Anna Berg.", ""},
      {"the same words behind a name that ends like a contraction",
       "“The marsh outlet's gate and the birds' island were never in any danger at all,” said Anna Berg.",
       "“The marsh outlet's gate and the birds' island were never in great danger at all,” said Anna Berg.",
       "altered-quote: the words of a quotation of Anna Berg differ"},
      {"a part of a price", "The mill is to be bought for $240 million.",
       "The group pays $180 million in cash and $60 million in stock to acquire the mill.", ""},
      {"ages of those arrested", "Police arrested three men after the raid.",
       "Her cousins, 19 and 24, were detained after the raid.", ""},
      {"the hour at which somebody was hit", "The woman was struck at 6 p.m. on Elm Street.",
       "A girl was struck at 5 a.m. on the bridge.", ""},
      {"one of several", "The harbour is one of the largest ports on the coast.",
       "The two harbours are two of the largest ports on the coast.", ""},
      {"papers that are read from",
       "“The bridge was closed before the second pillar began to crack,” a diary said.",
       "“The bridge was closed before the second pillar began to crack,” the evidence said.", ""},
      {"hours of the day", "The bomb went off at 1 a.m. in the market.",
       "The bomb went off at 10 a.m. in the market.", "conflict: time of the explosion: 01:00 against 10:00"},
      {"months that meet", "The old bomb by the mill exploded in March 2024.",
       "Nobody was hurt in the harbour when it exploded in April 2024.", ""},
      {"a length in another unit", "The siege lasted 12 hours.", "The siege lasted five days.",
       "conflict: length of the siege: 12 hours (0.5 days) against 5 days"},
      {"offices of one kind", "The fire chief said that 1,400 sheep were lost.",
       "The hospital director said that 1,400 sheep were lost.", ""},
      {"a conjunction lost in a quotation",
       "“All in all we thought that a long rest was the wisest step,” said Anna Berg.",
       "“All in all we thought a long rest was the wisest step,” said Anna Berg.", ""},
      {"one word written as two in a quotation",
       "“The sea wall will shield the rice fields of the delta,” said Anna Berg.",
       "“The seawall will shield the ricefields of the delta. It must be built,” said Anna Berg.", ""},
      {"when a page was updated", "The ferry ran aground off the cape. Updated: May 24, 2024, 3:23 PM",
       "The ferry ran aground off the cape. Updated: May 27, 2024, 3:23 PM", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(std::string(row.what));
    CHECK(Told(row.a, row.b) == row.told);
  }
}

}  // namespace
}  // namespace gainsay
