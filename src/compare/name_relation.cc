#include "compare/name_relation.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "gainsay/nearest.h"
#include "text/fold.h"

namespace gainsay {
namespace {

using Names = std::vector<std::string>;

Names WordsOf(std::string_view name) {
  Names words;
  for (Word& word : Words(name)) words.push_back(std::move(word.folded));
  return words;
}

bool IsInitialOf(const std::string& a, const std::string& b) {
  return a.size() == 1 && !b.empty() && a[0] == b[0];
}

bool SameWord(const std::string& a, const std::string& b) {
  return a == b || IsInitialOf(a, b) || IsInitialOf(b, a);
}

bool IsSubsequence(const Names& part, const Names& whole) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < whole.size() && at < part.size(); ++i) {
    // The S in "Ann S. Stone" is no other spelling of a family name.
    const bool family = part.size() > 1 && at + 1 == part.size() && i + 1 < whole.size();
    if (family ? part[at] == whole[i] : SameWord(part[at], whole[i])) ++at;
  }
  return at == part.size();
}

bool IsPrefix(const Names& part, const Names& whole) {
  return part.size() < whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

/// A letter in five may differ, where there are five.
bool IsSlip(const std::string& a, const std::string& b, const WordKinds& kinds) {
  constexpr std::size_t kLetters = 5;
  const std::size_t shorter = std::min(a.size(), b.size());
  if (shorter < kLetters || kinds.DifferInNumber(a, b)) return false;
  return EditDistance(a, b) <= shorter / kLetters;
}

/// Words pair up in order, and those that differ do so by a slip.
bool IsMisspelling(const Names& a, const Names& b, const WordKinds& kinds) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (!SameWord(a[i], b[i]) && !IsSlip(a[i], b[i], kinds)) return false;
  }
  return true;
}

/// One word of several differs by one letter, however short it is.
bool IsLetterApart(const Names& a, const Names& b, const WordKinds& kinds) {
  constexpr std::size_t kLetters = 3;
  if (a.size() != b.size() || a.size() < 2) return false;
  std::size_t differing = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (SameWord(a[i], b[i])) continue;
    if (std::min(a[i].size(), b[i].size()) < kLetters || EditDistance(a[i], b[i]) != 1 ||
        kinds.DifferInNumber(a[i], b[i]))
      return false;
    ++differing;
  }
  return differing == 1;
}

/// A name without the initials between its first and its last word.
Names WithoutInitials(const Names& name) {
  Names words;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (i == 0 || i + 1 == name.size() || name[i].size() > 1) words.push_back(name[i]);
  }
  return words;
}

/// "Steve" and "Steven" before one family name.
bool IsShortGivenName(const Names& a, const Names& b) {
  constexpr std::size_t kLetters = 3;
  if (a.size() != b.size() || a.size() < 2 || !std::equal(a.begin() + 1, a.end(), b.begin() + 1, SameWord))
    return false;
  const auto& [shorter, longer] = a[0].size() <= b[0].size() ? std::pair(a[0], b[0]) : std::pair(b[0], a[0]);
  return shorter.size() >= kLetters && longer.starts_with(shorter);
}

}  // namespace

bool IsPartOfName(std::string_view part, std::string_view whole) {
  return IsSubsequence(WordsOf(part), WordsOf(whole));
}

NameRelation RelateNames(std::string_view a, std::string_view b, const WordKinds& kinds) {
  Names shorter = WordsOf(a);
  Names longer = WordsOf(b);
  if (shorter == longer) return NameRelation::kSame;
  if (shorter.empty() || longer.empty()) return NameRelation::kDifferent;
  if (shorter.size() >= 2 && IsPrefix(shorter, longer)) return NameRelation::kCut;
  if (shorter.size() == longer.size() && IsSubsequence(shorter, longer)) return NameRelation::kSame;
  if (IsSubsequence(shorter, longer)) return NameRelation::kShortForm;
  if (IsShortGivenName(shorter, longer)) return NameRelation::kSame;
  if (shorter.size() != longer.size()) {
    shorter = WithoutInitials(shorter);
    longer = WithoutInitials(longer);
  }
  if (IsMisspelling(shorter, longer, kinds)) return NameRelation::kMisspelt;
  if (IsLetterApart(shorter, longer, kinds)) return NameRelation::kLetterApart;
  return NameRelation::kDifferent;
}

}  // namespace gainsay
