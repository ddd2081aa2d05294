#include "match/gate.h"

#include <algorithm>
#include <utility>

namespace gainsay {
namespace {

constexpr std::size_t kMostStates = 60000;  // States are 16-bit numbers.

}  // namespace

std::uint32_t Gate::Add(AnyOf texts) {
  std::string joined;
  for (const std::string_view text : texts) (joined += static_cast<char>(text.size())) += text;
  return clauses_.try_emplace(std::move(joined), static_cast<std::uint32_t>(clauses_.size())).first->second;
}

void Gate::Insert(std::string_view text, std::uint32_t clause, std::vector<Node>& trie) {
  if (trie.size() + text.size() > kMostStates) {
    always_.push_back(clause);
    return;
  }
  std::uint32_t state = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    std::uint32_t child = trie[state].child;
    while (child != 0 && trie[child].byte != byte) child = trie[child].neighbour;
    if (child == 0) {
      child = static_cast<std::uint32_t>(trie.size());
      trie.push_back({byte, 0, trie[state].child, {}});
      trie[state].child = child;
    }
    state = child;
  }
  trie[state].clauses.push_back(clause);
}

void Gate::Seal() {
  std::vector<Node> trie(1);
  for (const auto& [joined, clause] : clauses_) {
    for (std::string_view rest = joined; !rest.empty();) {
      const std::string_view text = rest.substr(1, static_cast<unsigned char>(rest.front()));
      rest.remove_prefix(1 + text.size());
      const std::int64_t key = NeededKey(text);
      if (key < 0) {
        Insert(text, clause, trie);
        continue;
      }
      const auto index = static_cast<std::size_t>(key);
      if (of_key_.size() <= index) of_key_.resize(std::max(index + 1, 2 * of_key_.size()));
      of_key_[index].push_back(clause);
    }
  }
  class_of_byte_.assign(256, 0);
  for (const Node& node : trie) {
    if (&node == &trie.front()) continue;
    std::uint8_t& byte_class = class_of_byte_[node.byte];
    if (byte_class == 0) byte_class = static_cast<std::uint8_t>(classes_++);
  }
  Link(trie);
}

// Breadth first: a state's failure is shorter than the state, so it is done before.
void Gate::Link(std::vector<Node>& trie) {
  next_.assign(trie.size() * classes_, 0);
  std::vector<std::uint32_t> failure(trie.size(), 0);
  std::vector<std::uint32_t> queue = {0};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const std::uint32_t state = queue[i];
    for (std::size_t c = 0; c < classes_; ++c) {
      next_[state * classes_ + c] = state == 0 ? 0 : next_[failure[state] * classes_ + c];
    }
    for (std::uint32_t child = trie[state].child; child != 0; child = trie[child].neighbour) {
      const std::size_t c = class_of_byte_[trie[child].byte];
      failure[child] = state == 0 ? 0 : next_[failure[state] * classes_ + c];
      next_[state * classes_ + c] = static_cast<std::uint16_t>(child);
      const std::vector<std::uint32_t>& inherited = trie[failure[child]].clauses;
      trie[child].clauses.insert(trie[child].clauses.end(), inherited.begin(), inherited.end());
      queue.push_back(child);
    }
  }
  for (const Node& node : trie) {
    clause_start_.push_back(static_cast<std::uint32_t>(clause_list_.size()));
    clause_list_.insert(clause_list_.end(), node.clauses.begin(), node.clauses.end());
  }
  clause_start_.push_back(static_cast<std::uint32_t>(clause_list_.size()));
}

void Gate::Scan(std::string_view sentence, std::span<const PhraseHit> hits, Bits& found) const {
  found.Resize(clauses_.size());
  for (const std::uint32_t clause : always_) found.Set(clause);
  for (const PhraseHit& hit : hits) {
    if (hit.key >= of_key_.size()) continue;
    for (const std::uint32_t clause : of_key_[hit.key]) found.Set(clause);
  }
  std::size_t state = 0;
  for (const char c : sentence) {
    state = next_[state * classes_ + class_of_byte_[static_cast<unsigned char>(c)]];
    for (std::uint32_t i = clause_start_[state]; i < clause_start_[state + 1]; ++i)
      found.Set(clause_list_[i]);
  }
}

}  // namespace gainsay
