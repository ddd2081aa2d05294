// Patterns as trees, and what is said of those that are none.
#include "match/pattern.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gainsay {
namespace {

std::string Dump(std::string_view pattern) {
  PatternMemory memory;
  const std::variant<PatternNode, PatternError> parsed = ParsePattern(pattern, memory);
  if (const auto* error = std::get_if<PatternError>(&parsed)) return error->code + ": " + error->message;
  return DumpPattern(*std::get_if<PatternNode>(&parsed));
}

TEST_CASE("trees") {
  struct Row {
    std::string_view pattern;
    std::string_view dump;
  };
  const std::vector<Row> rows = {
      {"killed", "killed"},
      {"Killed  or\twounded", "killed _ or _ wounded"},
      {"soldiers?", "soldier (s)?"},
      {"wom[ae]n", "wom [ae] n"},
      {"[^,A-C]+", "([^\\,a-c\\x0F-\\x19])+"},
      {"(?:a|bc)d", "(a | bc) d"},
      {"(a)", "a"},
      {"{number} {harm.killed} {number:low}", "{number} _ {harm.killed} _ {number:low}"},
      {"a{2,3}b{4}?c{5,}", "(a){2,3} (b){4,4}? (c){5,}"},
      {"U\\.S\\.", "u.s."},
      {"don’t “stop” now‑here", "don't _ \"stop\" _ now-here"},
      {"Ünï", "ünï"},
      {"\\d\\D.", "\\d [^\\d\\x0F-\\x19] [^\\x0F-\\x19]"},
      {"\\x41\\x{e9}", "aé"},
      {"[\\d.\\-]x", "[\\d\\.\\-] x"},
      {"[]a]x", "[\\]a] x"},
      {"^a$", "^ a $"},
      {" folded\n", "folded"},
      {"\\bx\\B", "\\b x \\B"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.pattern));
    CHECK(Dump(row.pattern) == row.dump);
  }
}

TEST_CASE("blanks move into what may be absent") {
  struct Row {
    std::string_view pattern;
    std::string_view dump;
  };
  const std::vector<Row> rows = {
      {"{number} {country}? {person}?", "{number} (_ {country})? (_ {person})?"},
      {"{country}? {person} x", "({country} _)? {person} _ x"},
      {"{a}? {b}? c", "({a} _)? ({b} _)? c"},
      {"x {..4} y", "x gap>4 _ y"},
      {"x {..4} {b}? y", "x gap>4 (_ {b})? _ y"},
      {"{..3} x", "gap<3 x"},
      {"x {..3}", "x gap>3"},
      {"(?:{country}? {person}|x) y", "(({country} _)? {person} | x) _ y"},
      {"the (?:pro-)?rebel side", "the _ (pro-)? rebel _ side"},
      {"{number} (?:of the )?{person}", "{number} _ (of _ the _)? {person}"},
      {"{number} {person}?, {..3} dead", "{number} (_ {person})? , gap>3 _ dead"},
      {"a (?:b )*c", "a _ (b _)* c"},
      {"a b* c", "a (_ b)* _ c"},
      {"{number} (?:more|other)? {person}", "{number} (_ (more | other))? _ {person}"},
      {"{number} {country}?{person}", "{number} _ ({country})? {person}"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.pattern));
    CHECK(Dump(row.pattern) == row.dump);
  }
}

TEST_CASE("what is no pattern") {
  struct Row {
    std::string_view pattern;
    std::string_view code;
    std::string_view message;
    std::uint32_t offset;
    std::uint32_t width;
  };
  const std::vector<Row> rows = {
      {"a(?!b)", "look-around", "patterns have no look-around", 1, 3},
      {"(?<=a)b", "look-around", "patterns have no look-around", 0, 4},
      {"(?P<x>a)", "bad-pattern", "the only group with a question mark is (?: )", 0, 3},
      {"(?i)a", "bad-pattern", "the only group with a question mark is (?: )", 0, 3},
      {"ab(c", "bad-pattern", "this parenthesis is never closed", 2, 1},
      {"ab)c", "bad-pattern", "this parenthesis closes nothing", 2, 1},
      {"[ab", "bad-pattern", "this bracket is never closed", 0, 1},
      {"x[z-a]", "bad-pattern", "this range runs backwards", 2, 1},
      {"x[[:alpha:]]", "bad-pattern", "named classes are not known here", 2, 1},
      {"x[\\D]", "bad-pattern", "this cannot stand in a class", 2, 1},
      {"+a", "bad-pattern", "there is nothing here to repeat", 0, 1},
      {"a**", "bad-pattern", "this is repeated already", 2, 1},
      {"a|*", "bad-pattern", "there is nothing here to repeat", 2, 1},
      {"^*a", "bad-pattern", "this cannot be repeated", 0, 2},
      {"a {..4}? b", "bad-pattern", "this cannot be repeated", 2, 6},
      {"a{3,2}", "bad-pattern", "a count is {2}, {2,} or {2,3}, up to 200", 1, 4},
      {"a{1000}", "bad-pattern", "a count is {2}, {2,} or {2,3}, up to 200", 1, 5},
      {"a {..0} b", "bad-pattern", "a gap is {..n} with n from 1 to 40", 2, 5},
      {"a {..99} b", "bad-pattern", "a gap is {..n} with n from 1 to 40", 2, 6},
      {"a {.4}", "bad-pattern", "a gap is {..n} with n from 1 to 40", 2, 4},
      {"a {harm.}", "bad-pattern", "this is no placeholder", 2, 7},
      {"a {harm killed}", "bad-pattern", "this is no placeholder", 2, 13},
      {"a {!}", "bad-pattern", "this is no placeholder", 2, 1},
      {"a {", "bad-pattern", "this brace is never closed", 2, 1},
      {"a\\", "bad-pattern", "a backslash stands before nothing", 1, 1},
      {"(a)\\1", "bad-pattern", "patterns cannot point back at what was matched", 3, 2},
      {"a\\q", "bad-pattern", "this escape is not known", 1, 2},
      {"a\\x1", "bad-pattern", "a character's number is written \\x41 or \\x{2019}", 1, 3},
      {"a\\x10b", "bad-pattern", "a pattern cannot hold control characters", 1, 4},
      {"\\pX", "bad-pattern", "this property of characters is not known", 0, 3},
      {"a?", "bad-pattern", "this pattern matches nothing at all as well", 0, 2},
      {"", "bad-pattern", "this pattern matches nothing at all as well", 0, 1},
      {"a|", "bad-pattern", "this pattern matches nothing at all as well", 0, 2},
      {"{..3}", "bad-pattern", "this pattern matches nothing at all as well", 0, 5},
      {"a\xFF", "bad-pattern", "this is not valid UTF-8", 1, 1},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.pattern));
    PatternMemory memory;
    const std::variant<PatternNode, PatternError> parsed = ParsePattern(row.pattern, memory);
    const auto* error = std::get_if<PatternError>(&parsed);
    REQUIRE(error != nullptr);
    CHECK(error->code == row.code);
    CHECK(error->message == row.message);
    CHECK(error->offset == row.offset);
    CHECK(error->width == row.width);
  }
}

TEST_CASE("no pattern can exhaust the parser") {
  std::string deep(2000, '(');
  CHECK(Dump(deep) == "pattern-size: groups nest at most 30 deep");
  CHECK(Dump(std::string(5000, 'a')) == "pattern-size: a pattern has at most 4,000 bytes");
  std::string optional;
  for (int i = 0; i < 900; ++i) optional += "a? ";
  CHECK(Dump(optional + "b").size() > 4000);
}

}  // namespace
}  // namespace gainsay
