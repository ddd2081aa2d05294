// Names that mean one thing: countries with their demonyms and capitals, places and what they lie in.
#ifndef GAINSAY_ALIAS_H_
#define GAINSAY_ALIAS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gainsay {

enum class AliasKind { kCountry, kPlace, kOrganisation };

/// One thing with all its names. `within` is the id of what a place lies in, empty at the top.
struct AliasEntry {
  std::string id;  ///< `north-korea`.
  AliasKind kind = AliasKind::kCountry;
  std::string within;
  std::vector<std::string> names;  ///< The first is the one to show. Case matters ("US" is no "us").
};

/// A lookup over entries. Immutable once built, so safe to share.
class AliasTable {
 public:
  AliasTable() = default;
  explicit AliasTable(std::vector<AliasEntry> entries);

  /// The entry with exactly this name, or null.
  const AliasEntry* FindName(std::string_view name) const;
  const AliasEntry* FindId(std::string_view id) const;

  /// Is one the other, or does one lie in the other at any depth?
  bool Nested(std::string_view id, std::string_view other) const;

  /// Is `first_word` the first word of some name? For scanners.
  bool Begins(std::string_view first_word) const;

  /// The number of words of the longest name that begins with `first_word`; 0 if none does.
  std::uint32_t LongestFrom(std::string_view first_word) const;

  const std::vector<AliasEntry>& entries() const { return entries_; }

 private:
  std::vector<AliasEntry> entries_;
  std::unordered_map<std::string, std::uint32_t> by_name_;
  std::unordered_map<std::string, std::uint32_t> by_id_;
  std::unordered_map<std::string, std::uint32_t> longest_;
};

}  // namespace gainsay

#endif  // GAINSAY_ALIAS_H_
