// Which of many texts stand in a sentence: one pass that spares most patterns a look.
#ifndef GAINSAY_MATCH_GATE_H_
#define GAINSAY_MATCH_GATE_H_

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "match/needs.h"
#include "match/phrase_book.h"

namespace gainsay {

/// A set of small numbers.
class Bits {
 public:
  explicit Bits(std::size_t size = 0) : words_((size + 63) / 64) {}
  void Set(std::size_t i) { words_[i / 64] |= std::uint64_t{1} << (i % 64); }
  bool Has(std::size_t i) const { return (words_[i / 64] >> (i % 64) & 1U) != 0; }
  void Clear() { words_.assign(words_.size(), 0); }
  void Resize(std::size_t size) { words_.assign((size + 63) / 64, 0); }

 private:
  std::vector<std::uint64_t> words_;
};

/// An Aho-Corasick automaton over the texts of many needs. Filled, sealed, then only read: thread-safe from
/// there.
class Gate {
 public:
  /// The number of a clause: the same texts have the same number. Before `Seal`.
  std::uint32_t Add(AnyOf texts);

  /// Builds the automaton. Texts that would make it too large are taken for found everywhere.
  void Seal();

  /// Sets the bit of each clause of which a text stands in `sentence`, or a phrase of which is among `hits`.
  /// `found` is cleared first.
  void Scan(std::string_view sentence, std::span<const PhraseHit> hits, Bits& found) const;

  std::size_t clauses() const { return clauses_.size(); }

 private:
  struct Node {
    unsigned char byte = 0;       // By which it follows its parent.
    std::uint32_t child = 0;      // The first of them; 0 if it has none.
    std::uint32_t neighbour = 0;  // The next child of its parent; 0 if it is the last.
    std::vector<std::uint32_t> clauses;
  };

  void Insert(std::string_view text, std::uint32_t clause, std::vector<Node>& trie);
  void Link(std::vector<Node>& trie);

  std::map<std::string, std::uint32_t> clauses_;  // By their texts, the length of each before it.
  std::vector<std::uint32_t> always_;
  std::vector<std::vector<std::uint32_t>> of_key_;  // Clauses by key of a set.
  std::vector<std::uint8_t> class_of_byte_;
  std::size_t classes_ = 1;
  std::vector<std::uint16_t> next_;          // By state and byte class.
  std::vector<std::uint32_t> clause_start_;  // By state, into `clause_list_`; one more at the end.
  std::vector<std::uint32_t> clause_list_;
};

}  // namespace gainsay

#endif  // GAINSAY_MATCH_GATE_H_
