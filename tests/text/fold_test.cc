#include "text/fold.h"

#include <doctest/doctest.h>

using gainsay::ContentWords;
using gainsay::FoldAll;
using gainsay::FoldWord;
using gainsay::Words;

TEST_CASE("folding makes one of what a reader takes for one") {
  struct Row {
    std::string text, folded;
  };
  const Row rows[] = {
      {"Harbour", "harbour"},
      {"STRASSE", "strasse"},
      {"Straße", "strasse"},
      {"don’t", "don't"},
      {"don`t", "don't"},
      {"“so”", "\"so\""},
      {"well–known", "well-known"},
      {"ﬁve", "five"},
      {"soft\u00ADhyphen", "softhyphen"},
      {"zero\u200Bwidth", "zerowidth"},
      {"a \t\n b", "a b"},
      {"a\u00A0\u2009b", "a b"},
      {"e\u0301t\u00E9", "\u00E9t\u00E9"},
      {"５０", "50"},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(FoldWord(row.text) == row.folded);
  }
}

static std::string Joined(const std::vector<gainsay::Word>& words) {
  std::string all;
  for (const auto& word : words) all += (all.empty() ? "" : "|") + word.folded;
  return all;
}

TEST_CASE("words") {
  struct Row {
    std::string text, words;
  };
  const Row rows[] = {
      {"The mayor's 25,000 boats, all lost.", "the|mayor|25,000|boats|all|lost"},
      {"Don’t stop", "don't|stop"},
      {"The U.S. navy", "the|u.s|navy"},
      {"end.Start", "end|start"},
      {"1.5-metre waves", "1.5|metre|waves"},
      {"the sailors' pay", "the|sailors|pay"},
      {"l'eau", "l'eau"},
      {"東京 は", "東|京|は"},
      {"...", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(Joined(Words(row.text)) == row.words);
  }
}

TEST_CASE("content words leave out function words and keep their places") {
  const std::vector<std::string> function_words = {"the", "of", "was"};
  const std::string text = "The roof of THE hall was lost";
  const auto words = ContentWords(text, FoldAll(function_words));
  REQUIRE(Joined(words) == "roof|hall|lost");
  CHECK(Slice(text, words[1].span) == "hall");
}
