#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "mention/reading.h"

namespace gainsay {
namespace {

/// `speaker: words` of each quote, parted by " | ".
std::string Quotes(std::string_view text, std::string_view language = "en") {
  const Reading reading = ReadText(text, language);
  std::string found;
  for (const Mention& mention : reading.mentions) {
    const Quotation* quote = std::get_if<Quotation>(&mention.value);
    if (quote == nullptr) continue;
    CHECK(std::string(text).find(quote->words.substr(0, 3)) != std::string::npos);
    CHECK(mention.span.Contains(mention.core));
    if (!found.empty()) found += " | ";
    found += quote->speaker + ": " + quote->words;
  }
  return found;
}

struct Row {
  std::string_view text;
  std::string_view quotes;
  std::string_view language = "en";
};

void CheckQuotes(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(std::string(row.text));
    CHECK(Quotes(row.text, row.language) == std::string(row.quotes));
  }
}

TEST_CASE("quotes in every style of marks") {
  CheckQuotes({
      {"“The road is open again,” the mayor said.", "mayor: The road is open again"},
      {"\"The road is open again,\" the mayor said.", "mayor: The road is open again"},
      {"‘The road is open again,’ the mayor said.", "mayor: The road is open again"},
      {"'The road is open again,' the mayor said.", "mayor: The road is open again"},
      {"``The road is open again,'' the mayor said.", "mayor: The road is open again"},
      {"«The road is open again», the mayor said.", "mayor: The road is open again"},
      {"„The road is open again“, the mayor said.", "mayor: The road is open again"},
      {"「The road is open」 the mayor said.", "mayor: The road is open"},
      {"“The road is open again,\" the mayor said.", "mayor: The road is open again"},
  });
}

TEST_CASE("a mark that was typed the wrong way round closes all the same") {
  CheckQuotes({
      {"“The road is open again.“ The mayor left.", ": The road is open again."},
      {"The mayor said “the road is open.“\nThe rain went on.", "mayor: the road is open."},
      {"“The road,“ the mayor said, “is open.”", "mayor: The road | mayor: is open."},
  });
}

TEST_CASE("quotes inside quotes are part of the outer one") {
  CheckQuotes({
      {"“She said ‘leave it to me’ and left,” the mayor said.", "mayor: She said ‘leave it to me’ and left"},
      {"‘She said “leave it to me” and left,’ the mayor said.", "mayor: She said “leave it to me” and left"},
      {"\"She said 'leave it to me' and left,\" the mayor said.",
       "mayor: She said 'leave it to me' and left"},
      {"``She said `leave it to me' and left,'' the mayor said.",
       "mayor: She said `leave it to me' and left"},
      {"『The road is 「open」 again』 the mayor said.", "mayor: The road is 「open」 again"},
  });
}

TEST_CASE("a short sentence of words with capitals is no headline") {
  CheckQuotes({{"“Does anyone have a plan?” Ann Reed asked. “Neither do I.”",
                "Ann Reed: Does anyone have a plan? | Ann Reed: Neither do I."}});
}

TEST_CASE("other languages quote with their own marks and name speakers with their own verbs") {
  CheckQuotes({
      {"Die Brücke bleibt. „Wir bauen sie bis zum Herbst“, sagte Anna Weber am Montag.",
       "Anna Weber: Wir bauen sie bis zum Herbst", "de"},
      {"Anna Weber erklärte: »Das Geld reicht für nichts.«", "Anna Weber: Das Geld reicht für nichts.", "de"},
      {"‚Wir warten‘ ist kein Plan. Er sagte: „Sie rief ‚kommt herein‘ und ging.“",
       ": Wir warten | : Sie rief ‚kommt herein‘ und ging.", "de"},
      {"« Nous le finirons avant l’hiver », a déclaré Anne Morel lundi.",
       "Anne Morel: Nous le finirons avant l’hiver", "fr"},
      {"« Il ne reste rien », affirme Paul Petit.", "Paul Petit: Il ne reste rien", "fr"},
      {"«Lo terminaremos antes del invierno», dijo Ana Morales el lunes.",
       "Ana Morales: Lo terminaremos antes del invierno", "es"},
      {"“No queda nada”, afirmó Pablo Ruiz.", "Pablo Ruiz: No queda nada", "es"},
  });
}

TEST_CASE("apostrophes, single words, names of works and unbalanced marks are no quotes") {
  CheckQuotes({
      {"The soldiers' families and the town's doctors weren't told.", ""},
      {"It was '90s music, rock 'n' roll, and 'em all danced.", ""},
      {"The town ‘won’t pay the teachers’ wages’, he wrote.", ": won’t pay the teachers’ wages"},
      {"She called it a “miracle” again.", ""},
      {"On Channel 4's \"Morning Talk,\" the minister smiled.", ""},
      {"The bridge is 12\" wide and 6' long.", ""},
      {"He wrote \"we are here. The rest of the page was blank. Nothing followed.", ": we are here."},
      {"<a href=\"two words\">Link</a> follows.", ""},
  });
}

TEST_CASE("speakers before, behind and between, by pronoun and by going on") {
  CheckQuotes({
      {"Ann Reed said, “We will rebuild the bridge.”", "Ann Reed: We will rebuild the bridge."},
      {"“We will rebuild it,” said Ann Reed, the mayor of Oslo. “It takes a year.”",
       "Ann Reed: We will rebuild it | Ann Reed: It takes a year."},
      {"“We,” Ann Reed said, “will rebuild the bridge.”", "Ann Reed: will rebuild the bridge."},
      {"According to Ann Reed, the bridge was “beyond repair for years.”",
       "Ann Reed: beyond repair for years."},
      {"Mayor Ann Reed spoke on Monday. “We will rebuild it,” she said.", "Ann Reed: We will rebuild it"},
      {"Ann Reed met Tom Hill on Monday. “It was a long day,” he told reporters.",
       "Tom Hill: It was a long day"},
      {"Ann Reed, who lost her house, told the paper: “We have nothing left.”",
       "Ann Reed: We have nothing left."},
      {"“Nobody came,” Sen. Ann Reed, D-Ohio, said Tuesday.", "Ann Reed: Nobody came"},
      {"“Nobody came to help us.” — Ann Reed", "Ann Reed: Nobody came to help us."},
      {"The bridge “is beyond repair,” says Ann Reed.", "Ann Reed: is beyond repair"},
      {"Ann Reed praised them as “a brave crew” on Friday.", "Ann Reed: a brave crew"},
      {"“We heard ‘get out’ and ran,” Ann Reed said.", "Ann Reed: We heard ‘get out’ and ran"},
      {"Ann Reed spoke on Monday.\nReed continued:\n“We will rebuild the bridge.”",
       "Ann Reed: We will rebuild the bridge."},
  });
}

TEST_CASE("a quote over several paragraphs keeps its speaker") {
  CheckQuotes({{"“We lost the bridge, Ann Reed said to us.\n“It was old.”",
                ": We lost the bridge, Ann Reed said to us. | : It was old."},
               {"Ann Reed said: “We lost the bridge.\n“It was old.”\nThe river rose.",
                "Ann Reed: We lost the bridge. | Ann Reed: It was old."}});
}

TEST_CASE("a whole sentence is complete, a fragment is not") {
  const Reading reading = ReadText("“We will rebuild it,” said Ann Reed, who called it “a long way home.”");
  std::vector<bool> complete;
  for (const Mention& mention : reading.mentions) {
    if (const auto* quote = std::get_if<Quotation>(&mention.value)) complete.push_back(quote->complete);
  }
  CHECK(complete == std::vector<bool>{true, false});
}

}  // namespace
}  // namespace gainsay
