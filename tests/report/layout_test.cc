// Wrapping, cutting and carets, by display width.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "report/excerpt.h"
#include "report/trouble.h"
#include "report/wrap.h"
#include "text/width.h"

namespace gainsay {

TEST_CASE("wrapping breaks at blanks and parts what is too wide") {
  struct Case {
    std::string_view text;
    std::size_t width;
    std::vector<std::string> lines;
  };
  const Case rows[] = {
      {"", 10, {""}},
      {"one two three", 7, {"one two", "three"}},
      {"  one   two ", 20, {"one two"}},
      {"abcdefghij k", 4, {"abcd", "efgh", "ij k"}},
      {"a abcdefgh", 4, {"a", "abcd", "efgh"}},
      {"漢字漢字 ab", 5, {"漢字", "漢字", "ab"}},
      {"漢字", 1, {"漢", "字"}},
      {"cafe\u0301s cafe\u0301s", 5, {"cafe\u0301s", "cafe\u0301s"}},
  };
  for (const Case& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(Wrap(row.text, row.width) == row.lines);
  }
}

TEST_CASE("a long line is cut around its mark, at blanks, and the mark keeps its place") {
  const std::string line =
      "The first words stand far from here, then come some forty people and after them the rest of it.";
  const auto at = static_cast<std::uint32_t>(line.find("forty"));
  for (std::size_t width = 12; width < 110; ++width) {
    CAPTURE(width);
    const Excerpt excerpt = CutAround(line, {at, at + 5}, width);
    CHECK(DisplayWidth(excerpt.line) <= width);
    CHECK(excerpt.columns == 5);
    // Columns are code points here but for the one ellipsis of three bytes.
    const std::size_t extra = excerpt.line.starts_with("…") ? 2 : 0;
    CHECK(excerpt.line.substr(excerpt.column + extra, 5) == "forty");
  }
  CHECK(CutAround(line, {at, at + 5}, 40).line == "…then come some forty people and after…");
  CHECK(CutAround(line, {at, at + 5}, 200).line == line);
}

TEST_CASE("marks outside a line, empty marks and marks wider than the line") {
  CHECK(CutAround("abc", {7, 9}, 20).column == 3);
  CHECK(CutAround("abc", {1, 1}, 20).columns == 1);
  CHECK(CutAround("", {0, 5}, 20).line.empty());
  const Excerpt wide = CutAround("x " + std::string(100, 'y') + " z", {2, 102}, 20);
  CHECK(DisplayWidth(wide.line) <= 20);
  CHECK(wide.columns == 20);
}

TEST_CASE("a diagnostic shows its place, the line and a caret under what is wrong") {
  Diagnostic trouble{Level::kError, "unknown-set", "set `persn` is unknown", {"rules/x.yaml", 12, 13}};
  trouble.excerpt = "  - '{zahl} {persn}'";
  trouble.width = 7;
  trouble.help = "did you mean `person`?";
  CHECK(TroubleText(trouble, {}) ==
        "error[unknown-set]: set `persn` is unknown\n"
        "  --> rules/x.yaml:12:13\n"
        "   |\n"
        "12 |   - '{zahl} {persn}'\n"
        "   |             ^^^^^^^\n"
        "   = help: did you mean `person`?\n");
  CHECK(TroubleText({Level::kWarning, "repaired", "3 bytes\nwere repaired", {"a\x1b.txt"}}, {}) ==
        "warning[repaired]: 3 bytes were repaired\n --> a\uFFFD.txt\n");
}

TEST_CASE("a caret stands under wide characters") {
  Diagnostic trouble{Level::kError, "bad", "bad", {"f", 1, 3}};
  trouble.excerpt = "漢字x";
  CHECK(TroubleText(trouble, {}) == "error[bad]: bad\n --> f:1:3\n  |\n1 | 漢字x\n  |     ^\n");
}

}  // namespace gainsay
