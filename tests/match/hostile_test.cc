// Patterns and texts made to break the matcher.
#include <doctest/doctest.h>

#include <chrono>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "match/marked_text.h"
#include "match/meaning.h"
#include "match/pattern.h"
#include "match/regex.h"
#include "match/rules_fixture.h"
#include "match/source.h"

namespace gainsay {
namespace {

// Pieces of patterns, good and bad, put together at random.
std::string RandomPattern(std::mt19937& random) {
  static const std::vector<std::string_view> kPieces = {
      "killed",    " ",       "{number}", "{harm}",    "{person.military}",
      "{country}", "{place}", "{name}",   "{quote}",   "{phrase}",
      "{..3}",     "(?:",     ")",        "|",         "?",
      "*",         "+",       "{2,3}",    "{2,}",      "[ae]",
      "[^a-z,]",   "[\\w-]",  "\\d",      "\\s",       "\\W",
      ".",         "^",       "$",        "\\b",       "\\x{e9}",
      "\\pL",      "\\PN",    ",",        "-",         "'",
      "\xC3\xA9",  "(",       "*?",       "{money:a}", "{",
      "}",         "\\.",     "]",        "[",         "\"",
      "x"};
  std::string pattern;
  const std::size_t count = 1 + random() % 12;
  for (std::size_t i = 0; i < count; ++i) pattern += kPieces[random() % kPieces.size()];
  return pattern;
}

TEST_CASE("what the parser accepts, RE2 accepts, and nothing crashes") {
  std::mt19937 random(20240607);
  const RuleSet rules = FixtureSets();
  Diagnostics diagnostics;
  SetTable sets(rules, diagnostics);
  REQUIRE(diagnostics.empty());
  const auto find = [&](const Hole& hole) {
    SetRef ref;
    Diagnostics ignored;
    sets.Find(hole, "conflict", {}, ref, ignored);
    return ref;
  };
  int accepted = 0;
  for (int i = 0; i < 20000; ++i) {
    const std::string pattern = RandomPattern(random);
    PatternMemory memory;
    const std::variant<PatternNode, PatternError> parsed = ParsePattern(pattern, memory);
    if (const auto* error = std::get_if<PatternError>(&parsed)) {
      CHECK_MESSAGE(error->offset <= pattern.size(), pattern);
      continue;
    }
    const PatternNode& tree = *std::get_if<PatternNode>(&parsed);
    const SetMeaning meaning = MeaningOf(
        tree, [&](const Hole& hole) { return &sets.Meaning(find(hole)); }, memory);
    if (meaning.size > kLargestPattern || meaning.repeats > kMostNestedRepeats) continue;
    ++accepted;
    const Regex regex(WholeSource(tree, meaning.flags, true, sets, find).source);
    CHECK_MESSAGE(regex.Error().empty(), pattern << "\n" << regex.source() << "\n" << regex.Error());
  }
  CHECK(accepted > 1000);
}

TEST_CASE("no gate keeps out a match") {
  // With every literal gate open, the same matches come: tried by adding an alternative that needs nothing.
  std::mt19937 random(7);
  const std::vector<std::string> words = {"killed",       "soldiers",   "men",  "[number|40]",    "wounded",
                                          "North Korean", "[money|$3]", "in",   "[name|Ann Lee]", ",",
                                          "dead",         "or",         "/ but"};
  for (int i = 0; i < 400; ++i) {
    std::string text;
    for (int w = 0; w < 9; ++w) text += words[random() % words.size()] + " ";
    for (const char* pattern : {"{number} {country}? {person}? {..3} {harm}", "{harm.killed} {..2} {number}",
                                "{name} {..4} {country}", "{money} in|{number} men"}) {
      RuleSet rules = FixtureSets();
      AddRule(rules, "r", {pattern});
      const std::string gated = FindAll(rules, text);
      rules.rules[0].match[0].text.text = std::string(pattern) + "|[\xC3\xBF]";
      CAPTURE(std::string(pattern));
      CAPTURE(text);
      CHECK(FindAll(rules, text) == gated);
    }
  }
}

TEST_CASE("sets that are written out match as their expressions do") {
  std::mt19937 random(11);
  const std::vector<std::string> words = {
      "killed",   "soldiers", "men",   "[number|40]", "wounded", "North Korean", "lost",
      "his life", "their",    "lives", ",",           "and",     "or",           "/ but",
      "-",        "ex-",      "'s",    "American",    "sent.",   "people",       "x"};
  RuleSet inlined = FixtureSets();
  for (WordSet& set : inlined.sets) {
    for (SetEntry& entry : set.entries) {
      // A word boundary says nothing here that is not so, but keeps an entry from being written out.
      for (Located& pattern : entry.patterns) pattern.text += "\\b";
    }
  }
  std::size_t matched = 0;
  for (int i = 0; i < 400; ++i) {
    std::string text;
    for (int w = 0; w < 12; ++w) text += words[random() % words.size()] + (random() % 8 == 0 ? "" : " ");
    for (const char* pattern :
         {"{number} {country}? {person}? {..3} {harm}", "{harm.killed} {..2} {number}", "{harm}",
          "{person} {harm}", "killed {..1} {person.military}", "(?:{harm} )+{person}"}) {
      RuleSet listed = FixtureSets();
      AddRule(listed, "r", {pattern});
      inlined.rules.clear();
      AddRule(inlined, "r", {pattern});
      CAPTURE(std::string(pattern));
      CAPTURE(text);
      const std::string found = FindAll(listed, text);
      CHECK(found == FindAll(inlined, text));
      matched += found.empty() ? 0 : 1;
    }
  }
  CHECK(matched > 200);
}

double SecondsFor(const RuleSet& rules, const std::string& text) {
  const auto start = std::chrono::steady_clock::now();
  FindAll(rules, text);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

TEST_CASE("sentences made to cost much") {
  RuleSet rules = FixtureSets();
  AddRule(rules, "gaps",
          {"{number} {..20} {person} {..20} {harm}", "{..20} killed", "killed {..20} {number}"});
  AddRule(rules, "stars", {"(?:a*)*b", "(?:killed )*{number}", ".*killed.*{number}"});
  AddRule(rules, "phrases", {"{phrase} {number}", "{number} {phrase}", "{phrase} killed"});
  std::vector<std::string> units = {
      "[number|4] men killed ", "killed ",     "a",  "[number|4] ", "men men, ",
      "North Korean ",          "[name|Ann] ", "a-", "killed/ ",    "[quote|x] "};
  for (const std::string& unit : units) {
    std::string text;
    while (text.size() < 4000) text += unit;
    CAPTURE(unit);
    CHECK(SecondsFor(rules, text) < 2.0);
  }
}

}  // namespace
}  // namespace gainsay
