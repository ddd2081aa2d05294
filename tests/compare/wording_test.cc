#include "compare/wording.h"

#include <doctest/doctest.h>

#include <string>

namespace gainsay {
namespace {

const SpellingPairs kSpellings = {{"our", "or"}, {"ise", "ize"}};

bool Extract(std::string_view part, std::string_view whole) {
  return IsExtract(WordingOf(part, kSpellings), WordingOf(whole, kSpellings));
}

std::string Changes(std::string_view a, std::string_view b) {
  std::string text;
  for (const auto& change : Diff(WordingOf(a, {}), WordingOf(b, {})).changes) {
    text += "[" + change.from + ">" + change.to + "]";
  }
  return text;
}

TEST_CASE("an extract, an ellipsis, a bracket and another spelling alter nothing") {
  CHECK(Extract("the bridge will hold", "I promise you that the bridge will hold, come what may."));
  CHECK(
      Extract("I promise you ... come what may", "I promise you that the bridge will hold, come what may."));
  CHECK(Extract("[The mayor] will honour it", "will honor it"));
  CHECK(Extract("THE BRIDGE", "“The bridge,”"));
  CHECK_FALSE(Extract("the bridge will fall", "I promise you that the bridge will hold."));
  CHECK_FALSE(Extract("come what may ... I promise you", "I promise you, come what may"));
}

TEST_CASE("what was replaced is named in order") {
  CHECK(Changes("we lost our sons in the snow", "we lost our son in the deep snow") == "[sons>son][>deep]");
  CHECK(Changes("one two", "one two").empty());
  CHECK(Changes("", "one") == "[>one]");
}

TEST_CASE("two cuts of a longer passage overlap and are no alteration") {
  const auto overlap = [](std::string_view a, std::string_view b) {
    return Overlap(Diff(WordingOf(a, {}), WordingOf(b, {})));
  };
  CHECK(overlap("we will rebuild the old bridge", "the old bridge by the mill"));
  CHECK_FALSE(overlap("we will rebuild the old bridge", "we will tear down the old bridge"));
}

}  // namespace
}  // namespace gainsay
