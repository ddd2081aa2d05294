// What was frozen thaws as it was; anything else is told apart.
#include "yaml/freeze.h"

#include <doctest/doctest.h>

#include <string>

namespace gainsay {
namespace {

bool Same(const YamlNode& a, const YamlNode& b) {
  bool same = a.kind == b.kind && a.scalar == b.scalar && a.place == b.place &&
              a.keys.size() == b.keys.size() && a.items.size() == b.items.size();
  for (std::size_t i = 0; same && i < a.items.size(); ++i) {
    same = Same(a.items[i], b.items[i]) && (a.keys.empty() || Same(a.keys[i], b.keys[i]));
  }
  return same;
}

TEST_CASE("freezing and thawing") {
  for (const std::string& yaml :
       {std::string("a: [x, 'y', ~]\nb: {c: d, e: }\nlong: ") + std::string(300, 'z'), std::string(),
        std::string("- 1\n- {}\n- []\n")}) {
    const Result<YamlNode> tree = ParseYaml(yaml, "");
    REQUIRE(tree.ok());
    const std::string bytes = FreezeYaml(tree.value());
    const std::optional<YamlNode> again = ThawYaml(bytes);
    REQUIRE(again.has_value());
    CHECK(Same(tree.value(), *again));
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      CHECK_FALSE(ThawYaml(std::string_view(bytes).substr(0, size)).has_value());
    }
    CHECK_FALSE(ThawYaml(bytes + "x").has_value());
  }
}

TEST_CASE("a key that is passed over") {
  const std::string whole = "a: 1\nb: {c: [x, {y: z}], d: ~}\nlist:\n  - c: ~\n  - {d: e, c: word}\nend: 2\n";
  const Result<YamlNode> tree = ParseYaml(whole, "");
  REQUIRE(tree.ok());
  const std::optional<YamlNode> thawed = ThawYaml(FreezeYaml(tree.value()), "c");
  REQUIRE(thawed.has_value());
  CHECK(thawed->items.size() == 4);
  CHECK(thawed->Find("b")->Find("c") == nullptr);
  CHECK(thawed->Find("b")->Find("d") != nullptr);
  const YamlNode* list = thawed->Find("list");
  CHECK(list->items.at(0).items.empty());
  CHECK(list->items.at(1).Find("d")->scalar == "e");
  CHECK(thawed->Find("end")->scalar == "2");
}

TEST_CASE("bytes that nobody froze") {
  CHECK_FALSE(ThawYaml(std::string("\x02\x01\x01\xFF\xFF\xFF\xFF\x7F")).has_value());
  CHECK_FALSE(ThawYaml(std::string(5000, '\x02')).has_value());
  CHECK_FALSE(ThawYaml("\x09\x01\x01").has_value());
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += std::string("\x02\x01\x01\x01");
  CHECK_FALSE(ThawYaml(deep).has_value());
}

}  // namespace
}  // namespace gainsay
