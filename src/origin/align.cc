#include "origin/align.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace gainsay {
namespace {

/// Sentences that one word leads to. Copies beyond that many align with the first ones all the same.
constexpr std::size_t kPostings = 64;
/// Shorter sentences match by chance.
constexpr std::size_t kFewestWords = 3;

struct Bag {
  std::uint32_t source = 0;
  std::uint32_t sentence = 0;
  Span span;
  std::vector<std::uint32_t> words;  ///< Ids of the content words, sorted, each once.
};

std::vector<Bag> MakeBags(std::span<const SourceText> sources, const FoldedSet& function_words) {
  std::unordered_map<std::string, std::uint32_t> ids;
  std::vector<Bag> bags;
  for (std::uint32_t s = 0; s < sources.size(); ++s) {
    for (std::uint32_t i = 0; i < sources[s].sentences.size(); ++i) {
      Bag bag{s, i, sources[s].sentences[i].span, {}};
      for (Word& word : ContentWords(Slice(sources[s].text, bag.span), function_words)) {
        bag.words.push_back(ids.try_emplace(std::move(word.folded), ids.size()).first->second);
      }
      std::sort(bag.words.begin(), bag.words.end());
      bag.words.erase(std::unique(bag.words.begin(), bag.words.end()), bag.words.end());
      if (bag.words.size() >= kFewestWords) bags.push_back(std::move(bag));
    }
  }
  return bags;
}

double Dice(std::size_t shared, const Bag& a, const Bag& b) {
  return 2.0 * static_cast<double>(shared) / static_cast<double>(a.words.size() + b.words.size());
}

struct Edge {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  double likeness = 0;
};

/// Every pair of bags of two sources that is alike enough, found through the words they share.
std::vector<Edge> Edges(const std::vector<Bag>& bags, double least) {
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> postings;
  std::vector<Edge> edges;
  std::vector<std::uint32_t> shared(bags.size(), 0);  ///< Words shared with the bag at hand ...
  std::vector<std::uint32_t> sharing;                 ///< ... and the bags that share any.
  for (std::uint32_t b = 0; b < bags.size(); ++b) {
    for (const std::uint32_t word : bags[b].words) {
      std::vector<std::uint32_t>& posting = postings[word];
      for (const std::uint32_t a : posting) {
        if (shared[a]++ == 0) sharing.push_back(a);
      }
      if (posting.size() < kPostings) posting.push_back(b);
    }
    for (const std::uint32_t a : sharing) {
      const std::uint32_t count = std::exchange(shared[a], 0);
      if (bags[a].source == bags[b].source) continue;
      const double likeness = Dice(count, bags[a], bags[b]);
      if (likeness >= least) edges.push_back({a, b, likeness});
    }
    sharing.clear();
  }
  std::sort(edges.begin(), edges.end(), [](const Edge& x, const Edge& y) {
    return std::tuple(-x.likeness, x.a, x.b) < std::tuple(-y.likeness, y.a, y.b);
  });
  return edges;
}

}  // namespace

std::vector<SentencePair> AlignSentences(std::span<const SourceText> sources, const FoldedSet& function_words,
                                         double least) {
  const std::vector<Bag> bags = MakeBags(sources, function_words);
  // From the most alike down, each sentence is taken once for each other source: what is best for both wins.
  std::unordered_set<std::uint64_t> taken;  ///< A sentence and a source.
  const auto key = [](std::uint32_t sentence, std::uint32_t source) {
    return std::uint64_t{sentence} << 32U | source;
  };
  std::vector<SentencePair> pairs;
  for (const Edge& edge : Edges(bags, least)) {
    const Bag& a = bags[edge.a];
    const Bag& b = bags[edge.b];
    const std::uint64_t one = key(edge.a, b.source);
    const std::uint64_t other = key(edge.b, a.source);
    if (taken.contains(one) || taken.contains(other)) continue;
    taken.insert(one);
    taken.insert(other);
    pairs.push_back({a.source, b.source, a.sentence, b.sentence, a.span, b.span, edge.likeness});
  }
  std::sort(pairs.begin(), pairs.end(), [](const SentencePair& x, const SentencePair& y) {
    return std::tuple(x.source_a, x.source_b, x.sentence_a, x.sentence_b) <
           std::tuple(y.source_a, y.source_b, y.sentence_a, y.sentence_b);
  });
  return pairs;
}

}  // namespace gainsay
