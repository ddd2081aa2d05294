// What patterns match in annotated sentences.
#include "match/matcher.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "match/marked_text.h"
#include "match/rules_fixture.h"

namespace gainsay {
namespace {

struct Row {
  std::string pattern;
  std::string text;
  std::string matches;  // Without the rule's name.
};

void Check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    CAPTURE(row.text);
    RuleSet rules = FixtureSets();
    AddRule(rules, "r", {row.pattern});
    std::string wanted;
    for (std::size_t at = 0; at < row.matches.size();) {
      const std::size_t end = row.matches.find('\n', at);
      wanted += "r: " + row.matches.substr(at, end - at) + "\n";
      if (end == std::string::npos) break;
      at = end + 1;
    }
    CHECK(FindAll(rules, row.text) == wanted);
  }
}

TEST_CASE("words, values and sets") {
  Check({
      {"{number} {person}", "Some [number|40] soldiers fell.",
       "\"40 soldiers\" number=\"40\" person=\"soldiers\"/military"},
      {"{number} {person}", "[number|About 40] \n Soldiers",
       "\"About 40 _ Soldiers\" number=\"About 40\" person=\"Soldiers\"/military"},
      {"{number} {person}", "Some [money|40] soldiers fell.", ""},
      {"{number} {person}", "[number|40] soldierly acts", ""},
      {"{number} {person}", "[number|40]soldiers", ""},
      {"{number:low} to {number:high} men", "[number|3] to [number|5] men",
       "\"3 to 5 men\" low=\"3\" high=\"5\""},
      {"{number} {harm}", "[number|4] killed or wounded",
       "\"4 killed or wounded\" number=\"4\" harm=\"killed or wounded\"/killed-or-wounded"},
      {"{number} {harm.wounded}", "[number|4] killed, [number|5] Wounded",
       "\"5 Wounded\" number=\"5\" harm=\"Wounded\"/wounded"},
      {"{number} {person:whom} lost", "[number|4] men lost",
       "\"4 men lost\" number=\"4\" whom=\"men\"/people"},
      {"{harm} {number}", "lost their lives [number|12]",
       "\"lost their lives 12\" harm=\"lost their lives\"/killed number=\"12\""},
      {"{number}-strong", "a [number|600]-strong crowd", "\"600-strong\" number=\"600\""},
      {"{number}", "a [number|600]-strong crowd", ""},
      {"{number} {sent}", "[number|4] sent", "\"4 sent\" number=\"4\" sent=\"sent\""},
      {"(?:{number} men|men: {number})", "men: [number|7]", "\"men: 7\" number=\"7\""},
  });
}

TEST_CASE("whole words") {
  Check({
      {"other", "Another brother has other ideas.", "\"other\""},
      {"other", "other-worldly, an-other, other's", "\"other\""},
      {"kill", "killed, kill\xC3\xA9, skill", ""},
      {"cote", "c\xC3\xB4te, cote", "\"cote\""},
      {"soldier", "ex-soldier", ""},
      {"ex-soldier", "an ex-soldier", "\"ex-soldier\""},
      {"rebels?", "the rebels' camp, \xE2\x80\x9Crebel\xE2\x80\x9D", "\"rebels\"\n\"rebel\""},
      {"don't", "They don\xE2\x80\x99t.", "\"don\xE2\x80\x99t\""},
      {"now here", "now\xC2\xA0here, now\n\nhere", "\"now\xC2\xA0here\"\n\"now__here\""},
      {"\xC3\x9C"
       "ber",
       "\xC3\xBC"
       "ber alles, \xC3\x9C"
       "BER",
       "\"\xC3\xBC"
       "ber\"\n\"\xC3\x9C"
       "BER\""},
      {"cooperate", "co\xC2\xADoperate", "\"co\xC2\xADoperate\""},
      {"^men", "Men and men", "\"Men\""},
      {"men\\.$", "Men and men.", "\"men.\""},
  });
}

TEST_CASE("gaps cross neither values nor clause ends") {
  Check({
      {"{number} {..3} {harm}", "[number|4] of the men killed",
       "\"4 of the men killed\" number=\"4\" harm=\"killed\"/killed ~3"},
      {"{number} {..2} {harm}", "[number|4] of the men killed", ""},
      {"{number} {..3} {harm}", "[number|4] killed", "\"4 killed\" number=\"4\" harm=\"killed\"/killed"},
      {"{number} {..3} {harm}", "[number|4], mostly men, killed",
       "\"4, mostly men, killed\" number=\"4\" harm=\"killed\"/killed ~2"},
      {"{number} {..5} {harm}", "[number|4] sang and [number|5] were killed",
       "\"5 were killed\" number=\"5\" harm=\"killed\"/killed ~1"},
      {"{number} {..5} {harm}", "[number|4] sang, / but men were killed", ""},
      {"{number} {..5} {harm}", "[number|4] sang in [date|2019] when killed", ""},
      {"{number} men, but killed", "[number|4] men, / but killed", "\"4 men, but killed\" number=\"4\""},
      {"{number} {..2} {person}? {harm}", "[number|4] brave young men killed",
       "\"4 brave young men killed\" number=\"4\" person=\"men\"/people harm=\"killed\"/killed ~2"},
      {"{harm} {..4} {number}", "killed and killed [number|7]",
       "\"killed and killed 7\" harm=\"killed\"/killed number=\"7\" ~2\n"
       "\"killed 7\" harm=\"killed\"/killed number=\"7\""},
  });
}

TEST_CASE("countries and places") {
  Check({
      {"{number} {country}? {person}", "[number|40] North Korean troops",
       "\"40 North Korean troops\" number=\"40\" country=\"North Korean\"/north-korea "
       "person=\"troops\"/military"},
      {"{number} {country}? {person}", "[number|40] troops",
       "\"40 troops\" number=\"40\" person=\"troops\"/military"},
      {"{country} {number}", "North Korea\xE2\x80\x99s [number|40]",
       "\"North Korea\xE2\x80\x99s 40\" country=\"North Korea\"/north-korea number=\"40\""},
      {"sent to {country}", "sent to the United States.",
       "\"sent to the United States\" country=\"United States\"/united-states"},
      {"{country} {person}", "us troops and US troops",
       "\"US troops\" country=\"US\"/united-states person=\"troops\"/military"},
      {"{country}-led", "a U.S.-led force", "\"U.S.-led\" country=\"U.S.\"/united-states"},
      {"in {place}", "in Pyongyang", "\"in Pyongyang\" place=\"Pyongyang\"/pyongyang"},
      {"{country} says", "Pyongyang says", "\"Pyongyang says\" country=\"Pyongyang\"/north-korea"},
      {"in {country}", "in Kursk", ""},
      {"in {place}", "in the Kursk region, in Russia",
       "\"in the Kursk region\" place=\"Kursk region\"/kursk\n\"in Russia\" place=\"Russia\"/russia"},
      {"{country} {person}", "UN troops in Russia",
       "\"UN troops\" country=\"UN\"/united-nations person=\"troops\"/military"},
      {"in {place}", "in the UN", ""},
      {"{country} {person}", "NORTH KOREAN TROOPS TOLD US PEOPLE",
       "\"NORTH KOREAN TROOPS\" country=\"NORTH KOREAN\"/north-korea person=\"TROOPS\"/military"},
      {"{country} {person}", "pro-Russian troops", ""},
      {"{country}", "C\xC3\xB4te d\xE2\x80\x99Ivoire",
       "\"C\xC3\xB4te d\xE2\x80\x99Ivoire\" country=\"C\xC3\xB4te d\xE2\x80\x99Ivoire\"/cote-d-ivoire"},
      {"north korean troops in {place}", "North Korean troops in Kursk",
       "\"North Korean troops in Kursk\" place=\"Kursk\"/kursk"},
      {"{country}, russia, {..2} {place}", "US, Russia, and now Kursk",
       "\"US, Russia, and now Kursk\" country=\"US\"/united-states place=\"Kursk\"/kursk ~2"},
      {"{number} {..3} {person}", "[number|4] fresh North Korean troops",
       "\"4 fresh North Korean troops\" number=\"4\" person=\"troops\"/military ~3"},
  });
}

TEST_CASE("names and quotes are checked against those found") {
  Check({
      {"leader {name}", "leader [name|Kim Jong Un] spoke", "\"leader Kim Jong Un\" name=\"Kim Jong Un\""},
      {"leader {name}", "leader Kim Jong Un spoke", ""},
      {"{country} leader {name}", "[name|North Korea] leader [name|Kim]",
       "\"North Korea leader Kim\" country=\"North Korea\"/north-korea name=\"Kim\""},
      {"{name}, {..2} leader of {country}", "[name|Ann Lee], the old leader of Russia",
       "\"Ann Lee, the old leader of Russia\" name=\"Ann Lee\" country=\"Russia\"/russia ~2"},
      {"said {quote}", "He said [quote|\"[number|40] men from [name|Rome] fell\"].",
       "\"said \"40 men from Rome fell\"\" quote=\"\"40 men from Rome fell\"\""},
      {"{number} men", "He said [quote|\"[number|40] men fell\"].", "\"40 men\" number=\"40\""},
      {"{name} said {quote}", "[name|Ann] said [quote|\"[name|Bob] fell\"]",
       "\"Ann said \"Bob fell\"\" name=\"Ann\" quote=\"\"Bob fell\"\""},
  });
}

TEST_CASE("phrases") {
  Check({
      {"{number} {phrase}", "[number|14] late songs, they say",
       "\"14 late songs\" number=\"14\" phrase=\"late songs\""},
      {"{number} {phrase}", "[number|14] songs.", "\"14 songs\" number=\"14\" phrase=\"songs\""},
      {"{number} {phrase}", "[number|14] (songs)", ""},
      {"{number} {phrase} burned", "[number|14] old mills burned",
       "\"14 old mills burned\" number=\"14\" phrase=\"old mills\""},
      {"{number} {phrase} burned", "[number|14] mills, [number|2] burned", ""},
      {"{number} {phrase}", "[number|1] a b c d e f g h i j",
       "\"1 a b c d e f g h\" number=\"1\" phrase=\"a b c d e f g h\""},
  });
}

TEST_CASE("a phrase ends where the language says so") {
  Language english;
  english.tag = "en";
  english.function_words = {"the", "on", "were"};
  english.reporting.words.Add("carry", ReportingWords::kVerb);
  english.reporting.endings = {{"ed", ReportingWords::kLikePast}};
  RuleSet rules = FixtureSets();
  AddRule(rules, "r", {"{number} {phrase}"});
  const AliasTable places;
  Diagnostics diagnostics;
  const Matcher matcher(rules, places, diagnostics, [&](std::string_view /*tag*/) { return &english; });
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"[number|14] songs on stage", "songs"},
      {"[number|14] ships carry oil", "ships"},
      {"[number|14] wounded men died", "wounded men"},
      {"[number|14] men wounded here", "men"},
      {"[number|14] the men", ""},
      {"[number|14] were there", ""},
  };
  for (const auto& [text, phrase] : rows) {
    const std::string shown(text);
    CAPTURE(shown);
    const Reading reading = MarkedText(text);
    const std::vector<Match> matches = matcher.Find(reading, 0);
    REQUIRE(matches.size() == (phrase.empty() ? 0 : 1));
    if (!phrase.empty()) CHECK(Slice(reading.document.text, matches[0].captures[1].span) == phrase);
  }
}

TEST_CASE("unless takes back, within holds in") {
  RuleSet rules = FixtureSets();
  Rule& rule = AddRule(rules, "r", {"{number} {person}"});
  rule.unless = {{"{number} {person} {..4} (?:escaped|survived)", {}}};
  CHECK(FindAll(rules, "[number|4] men survived, [number|5] men fell") ==
        "r: \"5 men\" number=\"5\" person=\"men\"/people\n");
  rule.within = {{"battle", {}}, {"war", {}}};
  CHECK(FindAll(rules, "[number|5] men fell") == "");
  CHECK(FindAll(rules, "In the war [number|5] men fell") ==
        "r: \"5 men\" number=\"5\" person=\"men\"/people\n");
  CHECK(FindAll(rules, "In the warm [number|5] men fell") == "");
}

TEST_CASE("matches come by rule, pattern and text, sentence by sentence") {
  RuleSet rules = FixtureSets();
  AddRule(rules, "one", {"{number} men", "men {number}"});
  AddRule(rules, "two", {"{number}"});
  CHECK(FindAll(rules, "[number|1] men [number|2] men || [number|3]") ==
        "one: \"1 men\" number=\"1\"\n"
        "one: \"2 men\" number=\"2\"\n"
        "one: \"men 2\" number=\"2\"\n"
        "two: \"1\" number=\"1\"\n"
        "two: \"2\" number=\"2\"\n"
        "two: \"3\" number=\"3\"\n");
}

TEST_CASE("every complaint points into the pattern") {
  struct Bad {
    std::string pattern;
    std::string code;
    std::uint32_t column;
    std::uint32_t width;
    std::string help;
  };
  const std::vector<Bad> rows = {
      {"{number} {persn}", "unknown-set", 18, 5, "did you mean 'person'?"},
      {"{number} {harm.kiled}", "unknown-key", 18, 10, "did you mean 'killed'?"},
      {"{number.low} men", "unknown-key", 9, 10, "to call it something else, write {number:low}"},
      {"{number} to {number} men", "duplicate-name", 21, 6,
       "call one of them something else: {number:other}"},
      {"\xC3\xA9t\xC3\xA9 {nmber}", "unknown-set", 13, 5, "did you mean 'number'?"},
      {"men (?!fell)", "look-around", 12, 3, "say what must not match in 'unless' of the rule"},
      {"(?:{person} {..40}){50} x", "pattern-size", 8, 1, "use fewer or smaller sets, counts and gaps"},
  };
  for (const Bad& row : rows) {
    CAPTURE(row.pattern);
    RuleSet rules = FixtureSets();
    AddRule(rules, "r", {row.pattern});
    Diagnostics diagnostics;
    const AliasTable places;
    const Matcher matcher(rules, places, diagnostics);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].code == row.code);
    CHECK(diagnostics[0].place == Place{"r.yaml", 1, row.column});
    CHECK(diagnostics[0].width == row.width);
    CHECK(diagnostics[0].help == row.help);
    CHECK(diagnostics[0].excerpt == "match: " + row.pattern);
  }
}

TEST_CASE("sets that are wrong") {
  RuleSet rules = FixtureSets();
  const auto add = [&](std::size_t set, std::size_t key, const std::string& text) {
    rules.sets[set].entries[key].patterns.emplace_back().text = text;
  };
  add(0, 0, "x(");
  add(1, 0, "{harm}");
  add(1, 1, "{number} hurt");
  add(1, 1, "{nothing}");
  AddRule(rules, "r", {"{number} {person} {harm}"});
  CHECK(FindAll(rules, "[number|2] soldiers wounded") ==
        "bad-pattern: this parenthesis is never closed\n"
        "bad-pattern: a set holds words, sets and places, no '{number}'\n"
        "circle: '{harm}' leads back to itself\n"
        "unknown-set: no set is called 'nothing'\n"
        "r: \"2 soldiers wounded\" number=\"2\" person=\"soldiers\"/military harm=\"wounded\"/wounded\n");
}

TEST_CASE("templates that name nothing") {
  RuleSet rules = FixtureSets();
  Rule& rule = AddRule(rules, "r", {"{number} {harm}"});
  rule.claim.measure.text = "{hram}";
  rule.claim.population.text = "{country}";
  rule.match[0].overrides.value.text = "low";
  CHECK(FindAll(rules, "") ==
        "unknown-placeholder: nothing that is matched here is called 'low'\n"
        "unknown-placeholder: nothing that is matched here is called 'hram'\n"
        "unknown-placeholder: nothing that is matched here is called 'country'\n");
}

TEST_CASE("part of a person's name, or a short form of it, is no place") {
  RuleSet rules = FixtureSets();
  AddRule(rules, "r", {"in {place}"});
  const AliasTable places = FixturePlaces();
  Diagnostics diagnostics;
  const Matcher matcher(rules, places, diagnostics);
  struct Named {
    std::string text;
    Entity entity;
    std::size_t matches;
  };
  const Named named[] = {
      {"trust in [name|Kursk Lee]", {"Kursk Lee", "", EntityType::kPerson, "Kursk Lee"}, 0},
      {"trust in [name|Kursk]", {"Kursk", "", EntityType::kPerson, "Dan Kursk"}, 0},
      {"trust in [name|Kursk]", {"Kursk", "", EntityType::kPerson, "Kursk"}, 1},
      {"trust in [name|Kursk]", {"Kursk", "", EntityType::kPlace, "Kursk"}, 1},
      {"trust in [name|Kursk News]", {"Kursk News", "", EntityType::kOrganisation, "Kursk News"}, 1},
  };
  for (const Named& row : named) {
    CAPTURE(row.text);
    Reading reading = MarkedText(row.text);
    REQUIRE(reading.mentions.size() == 1);
    reading.mentions[0].value = row.entity;
    CHECK(matcher.Find(reading, 0).size() == row.matches);
  }
}

}  // namespace
}  // namespace gainsay
