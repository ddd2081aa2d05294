#include "text/hash.h"

#include <doctest/doctest.h>

TEST_CASE("hashes are fixed for ever, since fingerprints rest on them") {
  CHECK(gainsay::HashHex(gainsay::HashBytes("")) == "2d06800538d394c2");
  CHECK(gainsay::HashHex(gainsay::HashBytes("gainsay")) !=
        gainsay::HashHex(gainsay::HashBytes("gainsay", 1)));
  CHECK(gainsay::HashHex(0x1f) == "000000000000001f");
}
