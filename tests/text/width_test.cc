#include "text/width.h"

#include <doctest/doctest.h>

#include <string>

using gainsay::DisplayWidth;
using gainsay::FitWidth;

TEST_CASE("columns on a terminal") {
  struct Row {
    std::string text;
    std::size_t width;
  };
  const Row rows[] = {
      {"", 0},        {"harbour", 7},  {"Zürich", 6},   {"Zu\u0308rich", 6}, {"東京", 4}, {"ｱ", 1},
      {"한국", 4},    {"🙂", 2},     {"👩\u200D🚀", 2}, {"👍\U0001F3FD", 2},  {"🇫🇷🇯🇵", 4}, {"❤", 1},
      {"❤\uFE0F", 2}, {"a\u200Bb", 2}, {"\x1b[31m", 4}, {"\xff\xfe", 2},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(DisplayWidth(row.text) == row.width);
  }
}

TEST_CASE("a prefix that fits parts nothing that is drawn as one") {
  struct Row {
    std::string text;
    std::size_t columns;
    std::string fits;
  };
  const Row rows[] = {
      {"harbour", 3, "har"},      {"harbour", 9, "harbour"}, {"東京", 3, "東"},
      {"e\u0301a", 1, "e\u0301"}, {"👩\u200D🚀x", 1, ""},      {"👩\u200D🚀x", 2, "👩\u200D🚀"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(row.text.substr(0, FitWidth(row.text, row.columns)) == row.fits);
  }
}
