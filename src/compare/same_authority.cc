#include "compare/same_authority.h"

#include <algorithm>
#include <utility>

namespace gainsay {
namespace {

/// The share of the shorter name's words that both names need to be one authority.
constexpr double kSameName = 0.5;

/// Names further apart in a text do not explain one another.
constexpr std::size_t kTogether = 80;

/// The countries that a name names, by any of their forms.
std::set<std::string> CountriesIn(const std::string& name, const AliasTable& places) {
  std::set<std::string> countries;
  const std::vector<Word> words = Words(name);
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (std::size_t n = 1; n <= 3 && i + n <= words.size(); ++n) {
      const AliasEntry* entry = places.FindName(Slice(name, Join(words[i].span, words[i + n - 1].span)));
      if (entry != nullptr && entry->kind == AliasKind::kCountry) countries.insert(entry->id);
    }
  }
  return countries;
}

std::string_view LastWord(std::string_view name) {
  const std::vector<Word> words = Words(name);
  return words.empty() ? std::string_view() : Slice(name, words.back().span);
}

/// Where a word stands in a text, from `from` on: "Lo" does not stand in "Lowe".
std::size_t FindWord(std::string_view text, std::string_view word, std::size_t from) {
  const auto joined = [&](std::size_t at) { return at < text.size() && IsLetterByte(text[at]); };
  std::size_t at = text.find(word, from);
  while (at != std::string_view::npos && ((at > 0 && joined(at - 1)) || joined(at + word.size())))
    at = text.find(word, at + 1);
  return at;
}

/// Does the second word follow the first closely, in its sentence?
bool Follows(std::string_view text, std::string_view first, std::string_view second) {
  for (std::size_t at = FindWord(text, first, 0); at != std::string_view::npos;
       at = FindWord(text, first, at + 1)) {
    const std::string_view behind = text.substr(at + first.size());
    const std::string_view between = behind.substr(0, FindWord(behind.substr(0, kTogether), second, 0));
    if (between.size() < behind.size() && between.find(". ") == std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

Authority AuthorityOf(const Citation& citation, const FoldedSet& function_words) {
  Authority authority{citation, {}, {}};
  for (Word& word : ContentWords(citation.name, function_words))
    authority.words.insert(std::move(word.folded));
  return authority;
}

namespace {

/// "An official", "officials".
bool DifferInNumber(const Authority& a, const Authority& b, const WordKinds& kinds) {
  if (a.words.size() != 1 || b.words.size() != 1) return false;
  return kinds.DifferInNumber(*a.words.begin(), *b.words.begin());
}

}  // namespace

bool SameAuthority(const Authority& a, const Authority& b, const AliasTable& places, const WordKinds& kinds) {
  if (!a.citation.id.empty() && a.citation.id == b.citation.id) return true;
  if (DifferInNumber(a, b, kinds)) return true;
  const std::set<std::string> countries = CountriesIn(a.citation.name, places);
  if (!countries.empty() && countries == CountriesIn(b.citation.name, places)) return true;
  if (a.words.empty() || b.words.empty()) return a.words.empty() && b.words.empty();
  // "Fire chief" and "hospital director" share a kind of office, and no person.
  const bool plain = std::min(a.words.size(), b.words.size()) == 1 ||
                     std::any_of(a.words.begin(), a.words.end(),
                                 [&](const std::string& word) { return b.words.contains(word); });
  const auto in_b = [&](const std::string& word) {
    return b.words.contains(word) ||
           (plain && std::any_of(b.words.begin(), b.words.end(),
                                 [&](const std::string& other) { return kinds.Alike(word, other); }));
  };
  const auto shared = std::count_if(a.words.begin(), a.words.end(), in_b);
  return static_cast<double>(shared) >=
         kSameName * static_cast<double>(std::min(a.words.size(), b.words.size()));
}

bool NamedTogether(const Report& report, std::string_view a, std::string_view b) {
  const std::string_view first = LastWord(a);
  const std::string_view second = LastWord(b);
  if (first.empty() || second.empty()) return false;
  return std::any_of(report.texts.begin(), report.texts.end(), [&](const std::string& text) {
    return Follows(text, first, second) || Follows(text, second, first);
  });
}

}  // namespace gainsay
