#include "match/phrase_book.h"

#include <algorithm>
#include <tuple>

#include "match/letters.h"

namespace gainsay {
namespace {

std::size_t EndOfWord(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      if (!IsAsciiWord(byte)) break;
      ++at;
      continue;
    }
    const CodePoint point = DecodeAt(text, at);
    if (!IsWordLetter(point.value)) break;
    at += point.size;
  }
  return at;
}

}  // namespace

void PhraseBook::Add(std::string_view phrase, KeyId key) {
  std::vector<Phrase>& phrases = by_first_word_[std::string(phrase.substr(0, EndOfWord(phrase, 0)))];
  const auto before = [&](const Phrase& p) {
    return std::tuple(p.text.size(), p.key) < std::tuple(phrase.size(), key);
  };
  auto place = std::partition_point(phrases.begin(), phrases.end(), before);
  for (auto same = place; same != phrases.end() && same->text.size() == phrase.size() && same->key == key;
       ++same) {
    if (same->text == phrase) return;
  }
  phrases.insert(place, Phrase{std::string(phrase), key});
}

std::vector<PhraseHit> PhraseBook::Scan(std::string_view text) const {
  std::vector<PhraseHit> hits;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t word_end = EndOfWord(text, at);
    if (word_end == at) {
      at += DecodeAt(text, at).size;
      continue;
    }
    const auto found = by_first_word_.find(text.substr(at, word_end - at));
    if (found != by_first_word_.end()) {
      for (const Phrase& phrase : found->second) {
        const std::size_t end = at + phrase.text.size();
        if (!text.substr(at).starts_with(phrase.text) || WordLetterAt(text, end)) continue;
        hits.push_back({at, end, phrase.key});
      }
    }
    at = word_end;
  }
  return hits;
}

}  // namespace gainsay
