#include "origin/cluster.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "gainsay/describe.h"
#include "gainsay/disjoint_sets.h"
#include "text/fold.h"
#include "text/hash.h"

namespace gainsay {
namespace {

constexpr std::size_t kShingle = 5;  ///< Words: shorter ones are common phrases.
constexpr double kContainment =
    0.05;  ///< Measured: rewrites lie at 0.06 and above, independent reports below 0.02.
/// Of short texts, a phrase that anybody may use is a good part: they must share as many shingles as a run of
/// a dozen words has, or half of the shorter one.
constexpr std::size_t kFewestShared = 8;
constexpr std::size_t kAligned = 5;     ///< Aligned sentences that it takes ...
constexpr double kInOrder = 0.8;        ///< ... and the share of them that must stand in one order.
constexpr std::size_t kCoinciding = 3;  ///< Figures that it takes for a probable origin.
constexpr std::size_t kPostings = 16;   ///< Sources that one shingle leads to.

using SourcePair = std::pair<std::uint32_t, std::uint32_t>;

/// Sources joined so far, each group with the first reason that joined it.
class Joined {
 public:
  explicit Joined(std::size_t size) : sets_(size), why_(size), probable_(size, false) {}

  std::uint32_t Find(std::uint32_t x) { return sets_.Find(x); }

  void Join(std::uint32_t a, std::uint32_t b, const std::string& why, bool probable = false) {
    a = Find(a);
    b = Find(b);
    if (a == b) return;
    const std::uint32_t root = sets_.Join(a, b);
    const std::uint32_t other = root == a ? b : a;
    if (why_[root].empty()) why_[root] = why_[other].empty() ? why : why_[other];
    probable_[root] = probable || probable_[root] || probable_[other];
  }

  const std::string& why(std::uint32_t root) const { return why_[root]; }
  bool probable(std::uint32_t root) const { return probable_[root]; }

 private:
  DisjointSets sets_;
  std::vector<std::string> why_;
  std::vector<bool> probable_;
};

/// Sorted, each once.
std::vector<std::uint64_t> Shingles(const SourceText& source) {
  std::vector<std::uint64_t> shingles;
  std::vector<std::uint64_t> words;
  for (const Sentence& sentence : source.sentences) {
    for (const Word& word : Words(Slice(source.text, sentence.span))) words.push_back(HashBytes(word.folded));
  }
  for (std::size_t i = 0; i + kShingle <= words.size(); ++i) {
    const auto* bytes = reinterpret_cast<const char*>(&words[i]);
    shingles.push_back(HashBytes({bytes, kShingle * sizeof(std::uint64_t)}));
  }
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

void JoinByShingles(std::span<const SourceText> texts, Joined& joined) {
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> postings;
  std::vector<std::map<std::uint32_t, std::size_t>> shared(texts.size());  ///< By source: with later ones.
  std::vector<std::size_t> sizes;
  std::vector<std::size_t> counts(texts.size(), 0);  ///< Shingles shared with the source at hand ...
  std::vector<std::uint32_t> sharing;                ///< ... and the sources that share any.
  for (std::uint32_t s = 0; s < texts.size(); ++s) {
    const std::vector<std::uint64_t> shingles = Shingles(texts[s]);
    sizes.push_back(shingles.size());
    for (const std::uint64_t shingle : shingles) {
      std::vector<std::uint32_t>& posting = postings[shingle];
      for (const std::uint32_t other : posting) {
        if (counts[other]++ == 0) sharing.push_back(other);
      }
      if (posting.size() < kPostings) posting.push_back(s);
    }
    for (const std::uint32_t other : sharing) {
      const std::size_t count = std::exchange(counts[other], 0);
      if (count >= 2) shared[other].emplace_hint(shared[other].end(), s, count);
    }
    sharing.clear();
  }
  for (std::uint32_t first = 0; first < texts.size(); ++first) {
    for (const auto& [second, count] : shared[first]) {
      const std::size_t smaller = std::min(sizes[first], sizes[second]);
      if (static_cast<double>(count) < kContainment * static_cast<double>(smaller)) continue;
      if (count < std::min(kFewestShared, (smaller + 1) / 2)) continue;
      const auto percent = std::lround(100.0 * static_cast<double>(count) / static_cast<double>(smaller));
      joined.Join(first, second, std::to_string(percent) + " % of the shorter text stands in the other");
    }
  }
}

/// The length of the longest run of pairs that stand in the same order in both sources.
std::size_t InOrder(std::span<const SentencePair> pairs) {
  std::vector<std::uint32_t> tails;
  for (const SentencePair& pair : pairs) {
    const auto at = std::lower_bound(tails.begin(), tails.end(), pair.sentence_b);
    if (at == tails.end()) {
      tails.push_back(pair.sentence_b);
    } else {
      *at = pair.sentence_b;
    }
  }
  return tails.size();
}

void JoinByAlignment(std::span<const SourceText> texts, std::span<const SentencePair> pairs, Joined& joined) {
  for (auto from = pairs.begin(); from != pairs.end();) {
    const auto to = std::find_if(from, pairs.end(), [&](const SentencePair& pair) {
      return pair.source_a != from->source_a || pair.source_b != from->source_b;
    });
    const std::span<const SentencePair> run(from, to);
    const std::size_t in_order = InOrder(run);
    if (run.size() >= kAligned &&
        static_cast<double>(in_order) >= kInOrder * static_cast<double>(run.size())) {
      const std::size_t of =
          std::min(texts[from->source_a].sentences.size(), texts[from->source_b].sentences.size());
      joined.Join(from->source_a, from->source_b,
                  std::to_string(run.size()) + " of " + std::to_string(of) + " sentences match, " +
                      std::to_string(in_order) + " of them in order");
    }
    from = to;
  }
}

void JoinByMarks(std::span<const SourceInfo> sources, Joined& joined) {
  std::map<std::string, std::uint32_t> origins;
  std::map<std::string, std::uint32_t> urls;
  for (std::uint32_t s = 0; s < sources.size(); ++s) {
    const Metadata& metadata = sources[s].metadata;
    const auto join = [&](std::map<std::string, std::uint32_t>& seen, const std::string& key,
                          const char* why) {
      if (key.empty()) return;
      const auto [at, is_new] = seen.try_emplace(key, s);
      if (!is_new) joined.Join(at->second, s, why);
    };
    join(origins, metadata.origin, "declared in the manifest");
    join(urls, metadata.canonical_url.empty() ? metadata.url : metadata.canonical_url, "the same URL");
  }
}

/// Sources all of whose figures of note coincide with those of another. Small counts coincide by chance.
void JoinByFigures(std::span<const SourceInfo> sources, std::span<const Claim> claims, Joined& joined) {
  constexpr double kOfNote = 100;
  using Figure = std::tuple<std::string, std::string>;
  std::vector<std::set<Figure>> figures(sources.size());
  for (const Claim& claim : claims) {
    const auto* quantity = std::get_if<Quantity>(&claim.value);
    if (quantity == nullptr || !quantity->hard.bounded() || std::fabs(quantity->hard.high) < kOfNote)
      continue;
    figures[claim.source].insert(
        {DescribeInterval(quantity->point ? Interval::Exactly(*quantity->point) : quantity->hard),
         quantity->unit});
  }
  std::map<Figure, std::vector<std::uint32_t>> postings;
  std::map<SourcePair, std::size_t> shared;
  for (std::uint32_t s = 0; s < sources.size(); ++s) {
    for (const Figure& figure : figures[s]) {
      std::vector<std::uint32_t>& posting = postings[figure];
      for (const std::uint32_t other : posting) ++shared[{other, s}];
      if (posting.size() < kPostings) posting.push_back(s);
    }
  }
  for (const auto& [pair, count] : shared) {
    const std::size_t fewer = std::min(figures[pair.first].size(), figures[pair.second].size());
    if (count < kCoinciding || count < fewer) continue;
    joined.Join(pair.first, pair.second, std::to_string(count) + " figures coincide, and no others are given",
                true);
  }
}

}  // namespace

std::vector<Origin> FindOrigins(std::span<const SourceText> texts, std::span<const SourceInfo> sources,
                                std::span<const SentencePair> pairs, std::span<const Claim> claims) {
  Joined joined(sources.size());
  JoinByMarks(sources, joined);
  JoinByShingles(texts, joined);
  JoinByAlignment(texts, pairs, joined);
  JoinByFigures(sources, claims, joined);
  std::vector<Origin> origins;
  std::map<std::uint32_t, std::size_t> of_root;
  for (std::uint32_t s = 0; s < sources.size(); ++s) {
    const std::uint32_t root = joined.Find(s);
    const auto [at, is_new] = of_root.try_emplace(root, origins.size());
    if (is_new) {
      origins.push_back(
          {static_cast<std::uint32_t>(origins.size() + 1), {}, joined.why(root), joined.probable(root)});
    }
    origins[at->second].sources.push_back(s);
  }
  return origins;
}

}  // namespace gainsay
