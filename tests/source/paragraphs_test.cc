#include "source/paragraphs.h"

#include <doctest/doctest.h>

#include <string>

namespace gainsay {
namespace {

std::size_t Count(const std::string& text) { return FindParagraphs(text).size(); }

TEST_CASE("paragraphs") {
  struct Row {
    std::string text;
    std::size_t paragraphs;
  };
  const Row rows[] = {
      {"", 0},
      {" \n\n ", 0},
      {"One line.", 1},
      {"One line.\nAnother line.", 2},
      {"One line.\n\n\nAnother line.", 2},
      {"Menu\nNews\nSport\nWeather\nShop", 5},
      {"The bridge across the river was closed on Friday morning after\n"
       "inspectors found cracks in two of the beams that carry the deck\n"
       "and one in a pillar.\n\nIt opened again at noon.",
       2},
      {"Bridge closed\nThe bridge across the river was closed on Friday morning after\n"
       "inspectors found cracks in two of the beams that carry the deck\n"
       "and one in a pillar, the owner of the bridge said in a statement",
       2},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(Count(row.text) == row.paragraphs);
  }
}

TEST_CASE("ends of sentences") {
  const char* ends[] = {"It is.", "Is it?", "“It is.”", "(It is!)", "It is…", "本当です。"};
  const char* others[] = {"", "It is", "It is,", "“It is”", "No 5)"};
  for (const char* text : ends) CHECK(EndsSentence(text));
  for (const char* text : others) CHECK_FALSE(EndsSentence(text));
}

}  // namespace
}  // namespace gainsay
