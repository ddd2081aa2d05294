#include "claim/axes.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

#include "mention/find.h"
#include "rule/load.h"
#include "text/segment.h"

namespace gainsay {
namespace {

const Language& English() {
  static const Knowledge knowledge = [] {
    Diagnostics diagnostics;
    return LoadKnowledge(EmbeddedRules(), diagnostics);
  }();
  return *knowledge.FindLanguage("en");
}

Sentence OnlySentence(std::string_view text) {
  const Block block{{0, static_cast<std::uint32_t>(text.size())}, Role::kBody};
  return SplitSentences(text, {&block, 1}, English().sentences).front();
}

/// The status of the words between [ and ] of a sentence.
std::string StatusOf(std::string text) {
  const auto open = static_cast<std::uint32_t>(text.find('['));
  text.erase(open, 1);
  const auto close = static_cast<std::uint32_t>(text.find(']'));
  text.erase(close, 1);
  Reading reading;
  reading.sentences = {OnlySentence(text)};
  reading.mentions = FindMentions(text, reading.sentences, English(), {});
  reading.document.text = std::move(text);
  const AxisValue status =
      ReadStatus(reading, reading.sentences.front(), {open, close}, {}, English().axes).status;
  return status.value + " " + std::to_string(status.step);
}

struct StatusRow {
  const char* text;
  const char* status;
};

TEST_CASE("how real a claim is stands in or closely before its words") {
  const StatusRow rows[] = {
      {"The kingdom [sent 300 soldiers] to the coast.", "actual 0"},
      {"In May [300 soldiers were sent] to the coast.", "actual 0"},
      {"By 3 May 2019 [300 soldiers] had come.", "actual 0"},
      {"The kingdom may [send 300 soldiers] in May.", "hypothetical 1"},
      {"The kingdom plans to [send 300 soldiers] to the coast.", "planned 3"},
      {"The kingdom is set to [send 300 soldiers] to the coast.", "planned 4"},
      {"The kingdom [will send 300 soldiers] to the coast.", "planned 5"},
      {"The kingdom may [send 300 soldiers] to the coast.", "hypothetical 1"},
      {"The kingdom did not [send 300 soldiers] to the coast.", "denied 0"},
      {"The kingdom is set to grow its force – [sending another 300 soldiers] to the coast.", "planned 4"},
      {"The kingdom plans to build a road, but [sent 300 soldiers] to the coast.", "actual 0"},
  };
  for (const StatusRow& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(StatusOf(row.text) == row.status);
  }
}

/// The words by which the figure between [ and ] comes on top of others.
std::string ChangeOf(std::string text) {
  const auto open = static_cast<std::uint32_t>(text.find('['));
  text.erase(open, 1);
  const auto close = static_cast<std::uint32_t>(text.find(']'));
  text.erase(close, 1);
  return std::string(ReadChange(text, OnlySentence(text).span, {open, close}, English().axes));
}

TEST_CASE("what comes on top of others says so beside its figure") {
  const StatusRow rows[] = {
      {"[40] trams were cancelled.", ""},
      {"Another [40] trams were cancelled.", "another"},
      {"The ferry took [at least another 40] people aboard.", "another"},
      {"They counted an additional [40] trams.", "an additional"},
      {"[40] more trams stood still.", "more"},
      {"[More than 40] trams stood still.", ""},
      {"[No more than 40] trams stood still.", ""},
      {"Another report counted [40] trams.", ""},
      {"They counted [40] trams, and more buses.", ""},
  };
  for (const StatusRow& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(ChangeOf(row.text) == row.status);
  }
}

TEST_CASE("a clause ends where another begins") {
  const std::string text = "The mayor spoke; the crowd sang, while children slept.";
  const Sentence sentence = OnlySentence(text);
  CHECK(Slice(text, ClauseAt(sentence, 0)).starts_with("The mayor spoke"));
  CHECK_FALSE(ClauseAt(sentence, 20).Contains(0U));
}

TEST_CASE("the first country named, by any of its names") {
  Diagnostics diagnostics;
  const Knowledge knowledge = LoadKnowledge(EmbeddedRules(), diagnostics);
  const auto first = [&](const std::string& text) {
    const AliasEntry* entry =
        FirstCountry(text, {0, static_cast<std::uint32_t>(text.size())}, knowledge.places);
    return entry == nullptr ? std::string() : entry->id;
  };
  CHECK(first("The talks between North Korean and Russian envoys") == "north-korea");
  CHECK(first("Envoys of the United States met") == "united-states");
  CHECK(first("The us of it, the them of it").empty());
}

}  // namespace
}  // namespace gainsay
