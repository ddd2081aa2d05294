#include "gainsay/alias.h"

#include <algorithm>

namespace gainsay {
namespace {

std::string_view FirstWord(std::string_view name) { return name.substr(0, name.find(' ')); }

template <typename Map>
const AliasEntry* Lookup(const Map& map, std::string_view key, const std::vector<AliasEntry>& entries) {
  const auto found = map.find(std::string(key));
  return found == map.end() ? nullptr : &entries[found->second];
}

}  // namespace

AliasTable::AliasTable(std::vector<AliasEntry> entries) : entries_(std::move(entries)) {
  by_id_.reserve(entries_.size());
  by_name_.reserve(2 * entries_.size());
  longest_.reserve(2 * entries_.size());
  for (std::uint32_t i = 0; i < entries_.size(); ++i) {
    by_id_.emplace(entries_[i].id, i);
    for (const std::string& name : entries_[i].names) {
      by_name_.emplace(name, i);
      const auto words = static_cast<std::uint32_t>(std::count(name.begin(), name.end(), ' ') + 1);
      std::uint32_t& longest = longest_[std::string(FirstWord(name))];
      longest = std::max(longest, words);
    }
  }
}

const AliasEntry* AliasTable::FindName(std::string_view name) const {
  return Lookup(by_name_, name, entries_);
}
const AliasEntry* AliasTable::FindId(std::string_view id) const { return Lookup(by_id_, id, entries_); }

bool AliasTable::Nested(std::string_view id, std::string_view other) const {
  const auto within = [this](std::string_view inner, std::string_view outer) {
    // A table that somebody wrote in a circle must not hang us: no chain is longer than the table.
    for (std::size_t steps = 0; steps <= entries_.size() && !inner.empty(); ++steps) {
      if (inner == outer) return true;
      const AliasEntry* entry = FindId(inner);
      inner = entry == nullptr ? std::string_view() : std::string_view(entry->within);
    }
    return false;
  };
  return within(id, other) || within(other, id);
}

bool AliasTable::Begins(std::string_view first_word) const { return LongestFrom(first_word) != 0; }

std::uint32_t AliasTable::LongestFrom(std::string_view first_word) const {
  const auto found = longest_.find(std::string(first_word));
  return found == longest_.end() ? 0 : found->second;
}

}  // namespace gainsay
