// What may not reach a terminal, and what must.
#include "report/unsafe.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace gainsay {

TEST_CASE("lines for a terminal carry no character that acts on it") {
  struct Row {
    std::string_view text;
    std::string_view line;
  };
  const Row rows[] = {
      {"", ""},
      {"plain – “text” 漢字 😀", "plain – “text” 漢字 😀"},
      {"\x1b]0;title\x07x", "\uFFFD]0;title\uFFFDx"},
      {"one\ttwo\nthree\r", "one two three\uFFFD"},
      {"\xC2\x9B"
       "31m \x7f",
       "\uFFFD31m \uFFFD"},
      {"a\xE2\x80\xAE"
       "b\xE2\x80\x8F"
       "c\xD8\x9C"
       "d",
       "a\uFFFDb\uFFFDc\uFFFDd"},
      {"\xEF\xBB\xBFmark", "\uFFFDmark"},
      {"cut \xE6\xBC", "cut \uFFFD"},
      {"overlong \xC0\x9B", "overlong \uFFFD\uFFFD"},
      {"surrogate \xED\xA0\x80", "surrogate \uFFFD\uFFFD\uFFFD"},
      {"too high \xF4\x90\x80\x80", "too high \uFFFD\uFFFD\uFFFD\uFFFD"},
      {std::string_view("nul\0", 4), "nul\uFFFD"},
  };
  for (const Row& row : rows) CHECK(SafeLine(row.text) == row.line);
  CHECK(SafeLines("a\nb\r\n") == "a\nb\uFFFD\n");
}

TEST_CASE("no byte sequence gets a control through") {
  for (unsigned first = 0; first < 256; ++first) {
    for (unsigned second = 0; second < 256; ++second) {
      const char bytes[] = {static_cast<char>(first), static_cast<char>(second), '\x9b', 'm'};
      const std::string line = SafeLine(std::string_view(bytes, 4));
      std::string_view rest = line;
      while (!rest.empty()) {
        const CodePoint next = DecodeAt(rest, 0);
        REQUIRE(next.valid);
        REQUIRE_FALSE(IsUnsafe(next.value));
        rest.remove_prefix(next.size);
      }
    }
  }
}

}  // namespace gainsay
