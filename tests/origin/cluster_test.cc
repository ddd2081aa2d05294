#include "origin/cluster.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace gainsay {
namespace {

/// Sources of one sentence a line.
struct Texts {
  std::vector<std::string> texts;
  std::vector<std::vector<Sentence>> sentences;
  std::vector<SourceText> sources;
  std::vector<SourceInfo> infos;

  explicit Texts(std::vector<std::string> lines) : texts(std::move(lines)), sentences(texts.size()) {
    for (std::size_t s = 0; s < texts.size(); ++s) {
      std::uint32_t start = 0;
      for (std::uint32_t i = 0; i <= texts[s].size(); ++i) {
        if (i < texts[s].size() && texts[s][i] != '\n') continue;
        sentences[s].push_back({{start, i}, 0, {}});
        start = i + 1;
      }
      sources.push_back({texts[s], sentences[s]});
      infos.push_back({std::to_string(s), "", {}, 1});
    }
  }

  std::vector<SentencePair> Aligned() const { return AlignSentences(sources, {}); }

  /// "0 1 | 2": which sources share an origin.
  std::string Origins(const std::vector<Claim>& claims = {}) const {
    std::string text;
    for (const Origin& origin : FindOrigins(sources, infos, Aligned(), claims)) {
      if (!text.empty()) text += " | ";
      for (std::size_t i = 0; i < origin.sources.size(); ++i)
        text += (i ? " " : "") + std::to_string(origin.sources[i]);
      if (origin.probable) text += " probably";
    }
    return text;
  }
};

const char* const kBridge =
    "The old bridge over the mill stream was closed on Monday after engineers found cracks in two piers.\n"
    "The mayor said that repairs would take until the spring.\n"
    "Shopkeepers fear for their trade.";

TEST_CASE("a copy shares its origin with the original, another report does not") {
  const Texts texts({kBridge, kBridge, "Nobody was hurt when a crane fell into the harbour at dawn."});
  CHECK(texts.Origins() == "0 1 | 2");
}

TEST_CASE("a rewrite is known by sentences that match in order") {
  const Texts texts(
      {"The mayor of the town opened the new bridge in person.\nEngineers had tested its piers for months.\n"
       "Shopkeepers on the square welcomed the crowds.\nA choir from the valley sang old songs.\n"
       "Fireworks ended the long evening late.",
       "The town's mayor opened in person the bridge, new.\nIts piers for months engineers had tested.\n"
       "Crowds on the square: shopkeepers welcomed.\nOld songs sang, from the valley, a choir.\n"
       "The evening, long, fireworks ended late."});
  CHECK(texts.Origins() == "0 1");
}

TEST_CASE("a manifest or a common URL settles it") {
  Texts texts({"One thing happened.", "Another thing altogether took place."});
  CHECK(texts.Origins() == "0 | 1");
  texts.infos[0].metadata.origin = texts.infos[1].metadata.origin = "agency";
  CHECK(texts.Origins() == "0 1");
}

TEST_CASE("figures that coincide make a probable origin, a further figure unmakes it") {
  const Texts texts({"One.", "Two."});
  std::vector<Claim> claims;
  for (const std::uint32_t source : {0U, 1U}) {
    for (const double figure : {4000.0, 12000.0, 25000.0}) {
      Claim& claim = claims.emplace_back();
      claim.source = source;
      Quantity quantity;
      quantity.point = figure;
      quantity.hard = Interval::Exactly(figure);
      claim.value = quantity;
    }
  }
  CHECK(texts.Origins(claims) == "0 1 probably");
  for (const std::uint32_t source : {0U, 1U}) {
    Claim& claim = claims.emplace_back(claims.front());
    claim.source = source;
    std::get<Quantity>(claim.value).point = 700.0 + source;
  }
  CHECK(texts.Origins(claims) == "0 | 1");
}

TEST_CASE("sentences align with their best match alone") {
  const Texts texts(
      {"The mayor opened the new bridge on Monday.\nThe mayor closed the old bridge on Friday.",
       "The mayor closed the old bridge on Friday evening.\nThe mayor opened the new bridge on Monday."});
  const std::vector<SentencePair> pairs = texts.Aligned();
  REQUIRE(pairs.size() == 2);
  CHECK(pairs[0].sentence_a == 0);
  CHECK(pairs[0].sentence_b == 1);
  CHECK(pairs[1].sentence_b == 0);
}

TEST_CASE("a thousand copies of one article are one origin, soon") {
  const Texts texts(std::vector<std::string>(1000, kBridge));
  const std::vector<Origin> origins = FindOrigins(texts.sources, texts.infos, texts.Aligned(), {});
  REQUIRE(origins.size() == 1);
  CHECK(origins[0].sources.size() == 1000);
}

TEST_CASE("a phrase in common makes no copy of a short text") {
  const Texts texts(
      {"Farmers will bring in 12.5 million tonnes of wheat this year, a record, the union said.",
       "The board of trade reckons with 12.5 million tonnes of wheat this year after the rain."});
  CHECK(texts.Origins() == "0 | 1");
}

}  // namespace
}  // namespace gainsay
