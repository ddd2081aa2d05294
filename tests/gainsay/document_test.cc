// The way back from extracted text to lines and columns of the raw file.
#include "gainsay/document.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace gainsay {
namespace {

RawMap WholeOf(const std::string& raw, std::uint32_t first_line = 1) {
  const auto size = static_cast<std::uint32_t>(raw.size());
  return RawMap(std::make_shared<const std::string>(raw), {{0, size, 0, size}}, first_line);
}

}  // namespace

TEST_CASE("lines end at every kind of line end, columns count code points") {
  const RawMap map = WholeOf("one\ntwo\r\ndréi\rfour");
  CHECK(map.PlaceOf(0) == Place{"", 1, 1});
  CHECK(map.PlaceOf(4) == Place{"", 2, 1});
  CHECK(map.PlaceOf(9) == Place{"", 3, 1});
  CHECK(map.PlaceOf(13) == Place{"", 3, 4});
  CHECK(map.PlaceOf(15) == Place{"", 4, 1});
  CHECK(WholeOf("x", 40).PlaceOf(0) == Place{"", 40, 1});
  CHECK(RawMap().PlaceOf(3) == Place{});
}

TEST_CASE("columns of one long line are right on both sides of every stretch") {
  std::string raw = "first line\n";
  const std::size_t start = raw.size();
  for (int i = 0; i < 5000; ++i) raw += "é";
  const RawMap map = WholeOf(raw);
  for (std::size_t i = 0; i < 5000; ++i) {
    const Place place = map.PlaceOf(static_cast<std::uint32_t>(start + 2 * i));
    REQUIRE(place.line == 2);
    REQUIRE(place.column == i + 1);
  }
}

TEST_CASE("a piece of another size stands for its whole stretch") {
  const auto raw = std::make_shared<const std::string>("<b>A &amp; B</b>");
  const RawMap map(raw, {{0, 2, 3, 2}, {2, 1, 5, 5}, {3, 2, 10, 2}});
  CHECK(map.PlaceOf(0).column == 4);
  CHECK(map.PlaceOf(2).column == 6);
  CHECK(map.PlaceOf(3).column == 11);
  CHECK(map.PlaceOf(4).column == 12);
}

}  // namespace gainsay
