// What looks like a number and counts nothing.
#include "mention/shipped.h"

namespace gainsay {
namespace {

TEST_CASE("idioms and pronouns are no numbers") {
  CheckRows({
      {"one of the most secretive states", ""},
      {"one of its most wanted men", ""},
      {"no one came", ""},
      {"they looked at one another", ""},
      {"this one is new", ""},
      {"it was a bitter one, he said", ""},
      {"or to a bigger one", ""},
      {"a six-storey concrete one", "number <six> 6"},
      {"he was a double agent", ""},
      {"since 9/11 and 24/7", ""},
      {"the Group of Seven", ""},
      {"World War Two", ""},
      {"the couple and how many years", ""},
      {"one of the 12 men", "number <one> 1; number <12> 12"},
      {"one man died", "number <one> 1"},
      {"a room for a couple and for a couple more", "number <a couple> 2"},
      {"only one came", "number <one> 1"},
  });
}

TEST_CASE("telephone numbers, scores and addresses are no numbers") {
  CheckRows({
      {"call +1-222-222-2222", ""},
      {"call 555-123-4567", ""},
      {"they won 3-2", ""},
      {"a 10-2 loss", ""},
      {"see https://example.org/2024/17?q=30%25", ""},
      {"write to a17@example.org", ""},
      {"version 1.2.3 of it", ""},
      {"call 555-1234 or (212) 555-0199", ""},
      {"from 500-1000 men", "number <from 500-1000> range [500, 1000]"},
      {"marks rose 1 . 8500 , he said", ""},
      {"on 04 / 02 / 07 they met", ""},
  });
}

TEST_CASE("names, sections and list numbers are no numbers") {
  CheckRows({
      {"a Boeing 737 and an F-16", ""},
      {"the SCP-173 and the 5G net", ""},
      {"Section 230 and Article 5", ""},
      {"Flight 370 left", ""},
      {"1. Kim arrives\n2. Kim leaves", ""},
      {"1) one man", "number <one> 1"},
      {"Highway 35", ""},
      {"No. 10 said and No 11 did not", ""},
      {"Highway No. 8 was shut, and Room No. 7 as well", ""},
      {"the Week 9 defeat, the Round 2 draw", ""},
      {"that week 9 ships sank", "number <9> 9"},
      {"a Boeing 737-800 and a 737 MAX", ""},
      {"at 17 North Pine Street", ""},
      {"12 North Koreans", "number <12> 12"},
      {"the top 40 songs", ""},
      {"Fox 5 reported it, as did ABC 7 News", ""},
      {"he told CBS 12 soldiers died", "number <12> 12"},
      {"a crash on US 101 near the coast", ""},
      {"The bridge shut. US 101 was blocked.", ""},
      {"over the 79th Street basin", ""},
      {"Table 3, Figure 2 and the 737 MAX", ""},
      {"an AK-47 and a 911 call", ""},
      {"12 AK 47 guns", "number <12> 12"},
      {"he went 2-for-5 on the night", "number <2> 2; number <5> 5"},
      {"US 30 was flooded", ""},
      {"the pile-up on US 30 hurt 4", "number <4> 4"},
      {"the 3rd Fleet and the Fifth Corps", ""},
      {"a judge of the 6th U.S. Circuit Court", ""},
      {"the 4th American to win", "ordinal <4th> 4"},
      {"We March to remember", ""},
  });
}

TEST_CASE("sides of a vote count, those of a match do not") {
  CheckRows({
      {"the council voted 31-18", "number <31> 31; number <18> 18"},
      {"the plan was rejected 44-52", "number <44> 44; number <52> 52"},
      {"the judges ruled 5-2 for her", "number <5> 5; number <2> 2"},
      {"they beat the visitors 5-2", ""},
      {"They led 5-2. The house voted later.", ""},
  });
}

TEST_CASE("a number next to one of these is read") {
  CheckRows({
      {"At 4:30 p.m. 12 men left", "time <4:30 p.m.> 990 minute-of-day; number <12> 12"},
      {"Boeing 737s carried 12 men", "number <12> 12"},
      {"12 men on Flight 370", "number <12> 12"},
      {"2024 people came", "number <2024> 2024"},
      {"more than 2000 came", "number <more than 2000> more-than 2000"},
  });
}

}  // namespace
}  // namespace gainsay
