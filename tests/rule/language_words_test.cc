// The sections `quotes`, `names` and `reporting` of a language file.
#include <doctest/doctest.h>

#include <string>

#include "rule/language_sections.h"

namespace gainsay {
namespace {

Language ReadYaml(const std::string& text, Diagnostics& diagnostics) {
  const auto parsed = ParseYaml(text, "x.yaml");
  REQUIRE(parsed.ok());
  YamlReader reader(text, diagnostics, "words.yaml");
  return ReadLanguage(parsed.value(), reader);
}

TEST_CASE("words are read with their classes") {
  Diagnostics diagnostics;
  const Language language = ReadYaml(
      "language: x\n"
      "quotes: {pairs: [['<', '>']]}\n"
      "names: {titles: {male: mr lord}, particles: [van de]}\n"
      "reporting: {verbs: {says: [say says said said saying]}, phrases: [according to]}\n",
      diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(language.quotes.pairs.size() == 1);
  CHECK(language.quotes.pairs[0].close == ">");
  CHECK(language.names.words.Find("lord") == (NameWords::kTitle | NameWords::kMale));
  CHECK(language.names.words.Find("de") == NameWords::kParticle);
  CHECK(language.reporting.words.Find("said") ==
        (ReportingWords::kSays | ReportingWords::kPast | ReportingWords::kParticiple));
  CHECK(language.reporting.words.Find("according") == ReportingWords::kPhrase);
  CHECK(language.reporting.words.Find("unknown") == 0);
}

TEST_CASE("what is wrong in them is told with its line") {
  Diagnostics diagnostics;
  ReadYaml(
      "language: x\n"
      "quotes:\n"
      "  pairs: [['<']]\n"
      "reporting:\n"
      "  verbs: {says: [say says]}\n",
      diagnostics);
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0].place.line == 3);
  CHECK(diagnostics[1].place.line == 5);
}

}  // namespace
}  // namespace gainsay
