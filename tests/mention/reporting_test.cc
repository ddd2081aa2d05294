#include "mention/reporting.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "mention/reading.h"

namespace gainsay {
namespace {

/// `name (count): what it vouches for` of each cue, parted by " | ".
std::string Cues(std::string_view text) {
  const Reading reading = ReadText(text);
  std::string found;
  const ReportingFinder finder(text, reading.mentions, Shipped("en"));
  for (const Sentence& sentence : reading.sentences) {
    for (const ReportingCue& cue : finder.CuesOf(sentence)) {
      CHECK(cue.citation.text == std::string(Slice(text, cue.citation.span)));
      CHECK(sentence.span.Contains(cue.scope));
      if (!found.empty()) found += " | ";
      found += cue.citation.name + " (" + cue.citation.count + "): " + std::string(Slice(text, cue.scope));
    }
  }
  return found;
}

struct Row {
  std::string_view text;
  std::string_view cues;
};

void CheckCues(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(std::string(row.text));
    CHECK(Cues(row.text) == std::string(row.cues));
  }
}

TEST_CASE("a subject vouches for what follows it") {
  CheckCues({
      {"Norwegian and Swedish rescue agencies estimate that 40 people drowned.",
       "Norwegian and Swedish rescue agencies (many): that 40 people drowned."},
      {"Oslo believes around 40 people drowned.", "Oslo (one): around 40 people drowned."},
      {"Swedish and Danish police estimates suggest 40 drowned, with 12 missing.",
       "Swedish and Danish police estimates (many): 40 drowned, with 12 missing."},
      {"The governor of Utah said 40 people drowned.", "governor of Utah (one): 40 people drowned."},
      {"Ann Reed, who leads the rescue, told reporters in Oslo that 40 people drowned.",
       "Ann Reed (one): reporters in Oslo that 40 people drowned."},
      {"A poll released on Friday shows that 40 percent agree.", "poll (one): that 40 percent agree."},
      {"Oslo's latest estimate that 40 people drowned was wrong.",
       "Oslo (one): that 40 people drowned was wrong."},
      {"Officials confirmed the toll, adding that 12 were missing.",
       "Officials (many): the toll, adding that 12 were missing. | Officials (many): that 12 were missing."},
  });
}

TEST_CASE("a cue behind vouches for what stands before it") {
  CheckCues({
      {"About 40 people drowned, according to Western officials.",
       "Western officials (many): About 40 people drowned, according to Western officials."},
      {"According to the coast guard, 40 people drowned.", "coast guard (one): 40 people drowned."},
      {"About 40 people drowned in the flood, state media said on Friday.",
       "state media (many): About 40 people drowned in the flood, state media said on Friday."},
      {"Since the storm began, 40 people have drowned, officials said.",
       "officials (many): Since the storm began, 40 people have drowned, officials said."},
      {"The toll of 40 was reported by the coast guard.",
       "coast guard (one): The toll of 40 was reported by the coast guard."},
      {"About 40 people drowned, a spokesman told the Daily Star.",
       "spokesman (one): About 40 people drowned, a spokesman told the Daily Star."},
  });
}

TEST_CASE("joined clauses with authorities of their own are parted") {
  CheckCues({
      {"Oslo said 40 people drowned, and Malmo said 12 drowned.",
       "Oslo (one): 40 people drowned, | Malmo (one): 12 drowned."},
      {"About 40 people drowned, Oslo said, and 12 are missing, according to Malmo.",
       "Oslo (one): About 40 people drowned, Oslo said, | Malmo (one): and 12 are missing, according to "
       "Malmo."},
      {"The Star reports that 40 people drowned, according to the coast guard.",
       "Star (one): that 40 people drowned, according to the coast guard. | "
       "coast guard (one): The Star reports that 40 people drowned, according to the coast guard."},
  });
}

TEST_CASE("what is no report names nobody") {
  CheckCues({
      {"An estimated 40 people drowned, and 12 were reported missing.", ""},
      {"The army did not say how many drowned.", ""},
      {"The war began in March and continues.", ""},
      {"Reports of 40 dead were false.", ""},
      {"The storm reached Oslo on Monday and 40 people drowned.", ""},
      {"About 4,000 reported killed or wounded.", ""},
  });
}

TEST_CASE("a person whom a comma sets behind a role speaks") {
  CheckCues({
      {"The mayor of Malmo, Tom Hill, said 40 people drowned.", "Tom Hill (one): 40 people drowned."},
      {"About 40 people drowned, according to a neighbour, 31-year-old Ann Reed.",
       "Ann Reed (one): About 40 people drowned, according to a neighbour, 31-year-old Ann Reed."},
      {"About 40 people drowned, said the fire chief, Ann Reed.",
       "Ann Reed (one): About 40 people drowned, said the fire chief, Ann Reed."},
      {"Ann Reed, Tom Hill and others left, said the fire chief, Malmo and Oslo sent help.",
       "fire chief (one): Ann Reed, Tom Hill and others left, said the fire chief, Malmo and Oslo sent "
       "help."},
  });
}

TEST_CASE("how somebody spoke, and a heading, are no speakers") {
  CheckCues({
      {"About 40 people drowned, Ann Reed said by telephone.",
       "Ann Reed (one): About 40 people drowned, Ann Reed said by telephone."},
      {"DEADLY FLOOD: About 40 people drowned in the north.", ""},
      {"Ann Reed: About 40 people drowned in the north.",
       "Ann Reed (one): About 40 people drowned in the north."},
  });
}

TEST_CASE("a pronoun is the person named last who fits") {
  CheckCues({{"Ann Reed met Tom Hill. She said 40 people drowned.", "Ann Reed (one): 40 people drowned."},
             {"Ann Reed met Tom Hill. He said 40 people drowned.", "Tom Hill (one): 40 people drowned."}});
}

TEST_CASE("sentences that point back") {
  const Language& english = Shipped("en");
  for (const char* sentence : {"Of that group, 40 drowned.", "This will send 40 more.",
                               "They include 12 children.", "These are the first."}) {
    CAPTURE(std::string(sentence));
    CHECK(PointsBack(sentence, english));
  }
  for (const char* sentence : {"Of course, 40 drowned.", "Theyab left.", "The storm grew.", ""}) {
    CAPTURE(std::string(sentence));
    CHECK_FALSE(PointsBack(sentence, english));
  }
}

}  // namespace
}  // namespace gainsay
