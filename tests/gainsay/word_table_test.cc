#include "gainsay/word_table.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

namespace gainsay {
namespace {

TEST_CASE("words of every length are found, and no word for one that shares its beginning or end") {
  WordTable<int> table;
  const std::string letters = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
  for (std::size_t size = 1; size <= letters.size(); ++size) {
    table[letters.substr(0, size)] = static_cast<int>(size);
  }
  for (std::size_t size = 1; size <= letters.size(); ++size) {
    CAPTURE(size);
    CHECK(table.Find(letters.substr(0, size)) == static_cast<int>(size));
    CHECK(table.Find(letters.substr(0, size - 1) + "!") == 0);
    CHECK(table.Find("!" + letters.substr(1, size - 1)) == 0);
    if (size > 2) CHECK(table.Find(letters.substr(0, size / 2) + "!" + letters.substr(size / 2 + 1)) == 0);
  }
}

TEST_CASE("a word's key is its bytes, whichever way it is read") {
  for (const std::string_view word : {"a", "as", "the", "four", "seven", "eleven", "fifteen", "thousand",
                                      "yesterday", "millionaires", "representatives"}) {
    CAPTURE(std::string(word));
    std::string closed(word);
    closed.resize(kKeyBytes);
    const WordKey key{LoadBytes<std::uint64_t>(closed.data()), LoadBytes<std::uint64_t>(closed.data() + 8)};
    CHECK(KeyOf(word) == key);
  }
}

TEST_CASE("a table that grew holds what it held, and an empty one holds nothing") {
  WordTable<int> table;
  CHECK(table.empty());
  CHECK(table.Find("word") == 0);
  for (int i = 1; i < 5000; ++i) table["word" + std::to_string(i)] += i;
  for (int i = 1; i < 5000; ++i) CHECK(table.Find("word" + std::to_string(i)) == i);
  CHECK(table.Find("word") == 0);
  CHECK(table.Find("word5000") == 0);
}

TEST_CASE("what is not held has the value that was set for it, and what is held has its own") {
  WordTable<int, std::uint16_t> table;
  table["quay"] = 7;
  table.SetMissing(-1);
  table["a quay with a long name"] = 8;
  CHECK(table.Find("quay") == 7);
  CHECK(table.Find("a quay with a long name") == 8);
  CHECK(table.Find("pier") == -1);
  CHECK(table.Find("a pier with a long name") == -1);
}

}  // namespace
}  // namespace gainsay
