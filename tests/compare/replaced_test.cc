// Words that copies of one text replaced.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "compare/compare.h"
#include "gainsay/report.h"

namespace gainsay {
namespace {

/// Two copies of one sentence, and what the comparison makes of them.
struct Copies {
  Copies(std::string_view a, std::string_view b) {
    for (const std::string_view text : {a, b}) {
      const auto id = std::string(1, static_cast<char>('a' + report.sources.size()));
      report.sources.push_back({id, id, {}, 1});
      report.texts.emplace_back(text);
    }
    report.bundle = "b";
    report.origins = {{1, {0, 1}, "24 sentences in order", false}};
    pairs = {{0, 1, 0, 0, Whole(a), Whole(b), 0.8}};
    language.function_words = {"the", "a", "of", "and", "was", "in"};
    language.wordings.alike = {{"quake", "earthquake"}};
    language.wordings.apart = {{"grenade", "bullet"}};
  }

  static Span Whole(std::string_view text) { return {0, static_cast<std::uint32_t>(text.size())}; }

  std::string Findings() {
    Compare(report, {rules, places, &language, pairs});
    std::string all;
    for (const Finding& finding : report.findings) {
      all += std::string(SeverityName(finding.severity)) + " " + std::string(FindingTypeName(finding.type)) +
             ":";
      for (const std::uint32_t claim : finding.claims) all += " " + report.claims[claim].text;
      all += "\n";
    }
    return all;
  }

  Report report;
  RuleSet rules;
  AliasTable places;
  Language language;
  std::vector<SentencePair> pairs;
};

TEST_CASE("a word replaced between the same words is told") {
  const struct {
    const char* a;
    const char* b;
    const char* findings;
  } rows[] = {
      {"Divers praised the rare honesty of the mayor.", "Divers praised the rare silence of the mayor.",
       "note wording-changed: honesty silence\n"},
      // Two things of one kind.
      {"The guard held a grenade beside the door.", "The guard held a bullet beside the door.",
       "warning wording-changed: grenade bullet\n"},
      // Other words for one thing, other forms of one word, another order, something left out.
      {"The strong quake shook the harbour.", "The strong earthquake shook the harbour.", ""},
      {"The crew feared sinking ships at night.", "The crew feared sunken ships at night.",
       "note wording-changed: sinking sunken\n"},
      {"The guards left the old harbour quietly.", "The guard left the old harbour quietly.", ""},
      {"The guards left the old harbour quietly.", "The guards left the harbour quietly.", ""},
      // Figures are compared as figures.
      {"The crew counted 40 ships at dawn.", "The crew counted 50 ships at dawn.", ""},
      // A name and a description are one thing said twice.
      {"Crowds met in old Oslo before the vote.", "Crowds met in old capital before the vote.", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(std::string(row.a));
    CHECK(Copies(row.a, row.b).Findings() == row.findings);
  }
}

TEST_CASE("sources that only look like copies have replaced nothing") {
  Copies copies("Divers praised the rare honesty of the mayor.",
                "Divers praised the rare silence of the mayor.");
  copies.report.origins.front().probable = true;
  CHECK(copies.Findings().empty());
}

TEST_CASE("claims on wordings are numbered on, and stand in order") {
  Copies copies("Divers praised the rare honesty of the mayor.",
                "Divers praised the rare silence of the mayor.");
  copies.Findings();
  REQUIRE(copies.report.claims.size() == 2);
  CHECK(copies.report.claims[0].id == "b/a#1");
  CHECK(copies.report.claims[1].id == "b/b#1");
  CHECK(copies.report.claims[1].span == Span{24, 31});
}

}  // namespace
}  // namespace gainsay
