#include "match/aliases.h"

#include <algorithm>
#include <array>

#include "match/letters.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestFirstWord = 40;
constexpr std::size_t kShortestCapitals = 4;

char LowerAscii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// The first run of word letters, in lower case as far as it is ASCII; empty if it is too long to begin a
// name.
std::string_view FirstWord(std::string_view text, std::size_t at,
                           std::array<char, kLongestFirstWord>& buffer) {
  std::size_t size = 0;
  while (at < text.size() && WordLetterAt(text, at)) {
    const std::size_t bytes = DecodeAt(text, at).size;
    if (size + bytes > buffer.size()) return {};
    for (std::size_t i = 0; i < bytes; ++i) buffer[size++] = LowerAscii(text[at++]);
  }
  return {buffer.data(), size};
}

bool SameLetter(char name, char text, bool capitals) {
  return name == text || (capitals && LowerAscii(name) == LowerAscii(text));
}

// Where the name ends if it stands at `at`, else `npos`. A blank of the name stands for any white space.
std::size_t EndOfName(std::string_view name, std::string_view text, std::size_t at, bool capitals) {
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (at >= text.size()) return std::string_view::npos;
    if (name[i] == ' ') {
      const std::size_t start = at;
      while (at < text.size() && PlainLetter(DecodeAt(text, at).value) == ' ') at += DecodeAt(text, at).size;
      if (at == start) return std::string_view::npos;
      continue;
    }
    const CodePoint point = DecodeAt(text, at);
    const bool apostrophe = name[i] == '\'' && PlainLetter(point.value) == '\'';
    if (!apostrophe && !SameLetter(name[i], text[at], capitals)) return std::string_view::npos;
    at += apostrophe ? point.size : 1;
  }
  return WordLetterBefore(text, at) && WordLetterAt(text, at) ? std::string_view::npos : at;
}

// Behind "'s", or an apostrophe that follows an s.
std::size_t EndOfPossessive(std::string_view text, std::size_t at) {
  if (at >= text.size()) return at;
  const CodePoint mark = DecodeAt(text, at);
  if (PlainLetter(mark.value) != '\'') return at;
  const std::size_t behind = at + mark.size;
  const bool letter_s = behind < text.size() && (text[behind] == 's' || text[behind] == 'S');
  if (letter_s && !WordLetterAt(text, behind + 1)) return behind + 1;
  const bool plural = at > 0 && (text[at - 1] == 's' || text[at - 1] == 'S') && !WordLetterAt(text, behind);
  return plural ? behind : at;
}

bool HasSmallLetter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

AliasScanner::AliasScanner(const AliasTable& table) {
  by_first_word_.reserve(2 * table.entries().size());
  for (const AliasEntry& entry : table.entries()) {
    for (const std::string& name : entry.names) Add(entry, name);
  }
  for (auto& [word, names] : by_first_word_) {
    if (names.size() < 2) continue;
    std::stable_sort(names.begin(), names.end(),
                     [](const Name& a, const Name& b) { return a.text.size() > b.text.size(); });
  }
}

void AliasScanner::Add(const AliasEntry& entry, const std::string& text) {
  std::array<char, kLongestFirstWord> buffer{};
  const std::string_view word = FirstWord(text, 0, buffer);
  if (word.empty()) return;
  std::vector<Name>& names = by_first_word_[std::string(word)];
  auto found = std::find_if(names.begin(), names.end(), [&](const Name& name) { return name.text == text; });
  if (found == names.end()) {
    names.push_back({text, nullptr, nullptr});
    found = std::prev(names.end());
  }
  const bool actor = entry.kind != AliasKind::kPlace;
  if (actor && found->country == nullptr) found->country = &entry;
  // A place of its own is more exact than the country it is the capital of.
  if (entry.kind == AliasKind::kPlace &&
      (found->place == nullptr || found->place->kind != AliasKind::kPlace)) {
    found->place = &entry;
  }
  if (entry.kind == AliasKind::kCountry && found->place == nullptr) found->place = &entry;
}

std::vector<AliasHit> AliasScanner::Scan(std::string_view text, Span within) const {
  std::vector<AliasHit> hits;
  text = text.substr(0, within.end);
  const bool capitals = !HasSmallLetter(Slice(text, within));
  std::array<char, kLongestFirstWord> buffer{};
  std::size_t at = within.start;
  while (at < text.size()) {
    if (!WordLetterAt(text, at)) {
      at += DecodeAt(text, at).size;
      continue;
    }
    std::size_t next = at;
    while (WordLetterAt(text, next)) next += DecodeAt(text, next).size;
    const auto found = by_first_word_.find(FirstWord(text, at, buffer));
    if (found != by_first_word_.end()) {
      for (const Name& name : found->second) {
        const bool any_case = capitals && name.text.size() >= kShortestCapitals;
        if (capitals && !any_case) continue;
        const std::size_t end = EndOfName(name.text, text, at, any_case);
        if (end == std::string_view::npos) continue;
        const auto start = static_cast<std::uint32_t>(at);
        next = EndOfPossessive(text, end);
        hits.push_back({{start, static_cast<std::uint32_t>(next)},
                        {start, static_cast<std::uint32_t>(end)},
                        name.country,
                        name.place});
        break;
      }
    }
    at = next;
  }
  return hits;
}

}  // namespace gainsay
