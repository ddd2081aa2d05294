// Words read sixteen bytes at a time are those read eight at a time.
#include "mention/letters.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace gainsay {
namespace {

TEST_CASE("a row of letters is told by size, key and capitals, wherever the text ends") {
  struct Row {
    std::string_view text;
    std::size_t size;
    std::string_view word;
    bool capitals;
  };
  const Row rows[] = {
      {"a", 1, "a", false},
      {"River bank", 5, "river", false},
      {"UN,", 2, "un", true},
      {"UNo", 3, "uno", false},
      {"[a", 0, "", true},
      {"z{", 1, "z", false},
      {"abcdefgh", 8, "abcdefgh", false},
      {"ABCDEFGHI-", 9, "abcdefghi", true},
      {"abcdefghijklmnop", 16, "abcdefghijklmnop", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Letters found = LettersAt(row.text, 0);
    CHECK(found.size == row.size);
    CHECK(found.key == KeyOf(row.word));
    if (row.size > 0) CHECK(found.capitals == row.capitals);
  }
  CHECK(LettersAt("abcdefghijklmnopqrstuvwxyz.", 0).size == 26);
}

TEST_CASE("the portable way and that of the processor agree on every byte") {
  const std::string filler = "MixedLettersHereAndThere";
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t at = 0; at < 20; ++at) {
      std::string text = filler;
      text[at] = static_cast<char>(byte);
      CAPTURE(byte);
      CAPTURE(at);
      for (const std::size_t from : {std::size_t{0}, std::size_t{5}, std::size_t{17}}) {
        const Letters row = LettersAt(text, from);
        const Letters portable = letters::FirstByEights(text, from);
        CHECK(std::min(row.size, kKeyBytes) == portable.size);
        CHECK(row.key == portable.key);
        CHECK(row.capitals == portable.capitals);
      }
    }
  }
}

TEST_CASE("64 bytes are told apart as byte by byte, and a key has as many of sixteen as it is asked for") {
  std::string bytes;
  for (int byte = 0; byte < 256; ++byte) bytes += static_cast<char>(byte);
  for (std::size_t at = 0; at + kBitBlock <= bytes.size(); ++at) {
    CAPTURE(at);
    const ByteBits bits = BitsAt(bytes.data() + at);
    const ByteBits portable = letters::BitsByBytes(bytes.data() + at);
    CHECK(bits.letters == portable.letters);
    CHECK(bits.digits == portable.digits);
    CHECK(bits.blanks == portable.blanks);
  }
  const std::string text = "WalkingThroughTheLongStreet";
  for (std::size_t size = 0; size <= kKeyBytes; ++size) {
    CAPTURE(size);
    CHECK(ShortKeyAt(text.data(), size) == KeyOf(std::string("walkingthroughthelong").substr(0, size)));
    CHECK(letters::KeyByEights(text.data(), size) == ShortKeyAt(text.data(), size));
  }
}

}  // namespace
}  // namespace gainsay
