#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "mention/reading.h"

namespace gainsay {
namespace {

std::string Names(std::string_view text, bool full = false) {
  std::string found;
  for (const Mention& mention : ReadText(text).mentions) {
    const Entity* entity = std::get_if<Entity>(&mention.value);
    if (entity == nullptr) continue;
    if (!found.empty()) found += " | ";
    found += full ? entity->full : entity->name;
  }
  return found;
}

struct Row {
  std::string_view text;
  std::string_view names;
};

void CheckNames(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(std::string(row.text));
    CHECK(Names(row.text) == std::string(row.names));
  }
}

TEST_CASE("names of persons come without title, demonym, possessive and weekday") {
  CheckNames({
      {"They met Norwegian President Ann Reed in Oslo.", "Ann Reed | Oslo"},
      {"It was Lt. Gen. Tom Hill's plan.", "Tom Hill"},
      {"They met the Norwegian leader Ann Reed there.", "Ann Reed"},
      {"They saw Secretary of State Ann Reed there.", "Ann Reed"},
      {"They met Mr. Hill and Mrs. Reed there.", "Hill | Reed"},
      {"They voted for Mary J. Hill and Tom Hill Jr. again.", "Mary J. Hill | Tom Hill Jr"},
      {"They met Osama bin Harun and Ludwig van Berg there.", "Osama bin Harun | Ludwig van Berg"},
      {"They met Bashar al-Hariri and Tom O'Hara there.", "Bashar al-Hariri | Tom O'Hara"},
      {"They met the president on Tuesday in March.", ""},
      {"They heard that the Russians and Norwegians agreed.", ""},
  });
}

TEST_CASE("names of bodies and places hold what belongs to them") {
  CheckNames({
      {"They asked the Ministry of Defence in New York.", "Ministry of Defence | New York"},
      {"They asked the Securities and Trade Commission.", "Securities and Trade Commission"},
      {"They asked the Council on Foreign Trade on Monday.", "Council on Foreign Trade"},
      {"They asked the Workers’ Party and NATO.", "Workers’ Party | NATO"},
      {"They met Reed of Ohio and Hill of Utah.", "Reed | Ohio | Hill | Utah"},
      {"They hired a Cairo-based firm.", "Cairo"},
  });
}

TEST_CASE("the first word of a sentence is a name only if something tells so") {
  CheckNames({
      {"Yesterday nobody came. Officials left.", ""},
      {"Critics were many. The critics left.", ""},
      {"They met Hill there. Hill left.", "Hill | Hill"},
      {"New figures came out.", ""},
      {"Walking home took hours.", ""},
  });
}

TEST_CASE("headlines and capitals give only names that are known or told by a given name") {
  CheckNames({
      {"Storm Hits Coast As Ann Reed Calls For Calm\nThey met Ann Reed there.", "Ann Reed | Ann Reed"},
      {"Post a Comment", ""},
      {"THE STORM HIT THE COAST ON MONDAY, PRESIDENT ANN REED SAID.", "ANN REED"},
  });
}

TEST_CASE("short forms are linked with full ones, acronyms with what they stand for") {
  CHECK(Names("They met Ann Reed. Later Reed left.", true) == "Ann Reed | Ann Reed");
  CHECK(Names("They asked the United Water Board (UWB). Later the UWB agreed.", true) ==
        "United Water Board | United Water Board | United Water Board");
  CHECK(Names("They met Ann Reed and Tom Hill. Later Mr. Hill left.", true) ==
        "Ann Reed | Tom Hill | Tom Hill");
  CHECK(Names("They met Ann Reed there. They said that REED left.", true) == "Ann Reed | Ann Reed");
}

TEST_CASE("long names are linked, and differ by any letter") {
  CHECK(Names("They met Ann Kirchenbergwaldhauser and Tom Kirchenbergwaldheimer. They know that "
              "Kirchenbergwaldhauser left and KIRCHENBERGWALDHEIMER stayed.",
              true) ==
        "Ann Kirchenbergwaldhauser | Tom Kirchenbergwaldheimer | "
        "Ann Kirchenbergwaldhauser | Tom Kirchenbergwaldheimer");
}

TEST_CASE("a person who is called like a place stays a person once named in full") {
  const Reading reading =
      ReadText("They met Secretary Dan Austin. Austin said the road from Austin was closed.");
  std::string types;
  for (const Mention& mention : reading.mentions) {
    const auto* entity = std::get_if<Entity>(&mention.value);
    if (entity == nullptr) continue;
    types += entity->full + (entity->type == EntityType::kPerson ? ": person; " : ": other; ");
  }
  CHECK(types == "Dan Austin: person; Dan Austin: person; Dan Austin: person; ");
}

TEST_CASE("title, given name and words of a body tell what is named") {
  const Reading reading =
      ReadText("They met Mrs. Hill, Tom Berg, the Ministry of Defence and the Ohio River.");
  std::vector<EntityType> types;
  std::vector<Gender> genders;
  for (const Mention& mention : reading.mentions) {
    if (const auto* entity = std::get_if<Entity>(&mention.value)) {
      types.push_back(entity->type);
      genders.push_back(entity->gender);
    }
  }
  CHECK(types ==
        std::vector{EntityType::kPerson, EntityType::kPerson, EntityType::kOrganisation, EntityType::kPlace});
  REQUIRE(genders.size() == 4);
  CHECK(genders[0] == Gender::kFemale);
  CHECK(genders[1] == Gender::kMale);
}

}  // namespace
}  // namespace gainsay
