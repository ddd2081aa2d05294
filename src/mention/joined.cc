// Splits a word into pieces, longest first, and adds them up as they are spoken: units before tens behind a
// joiner ("sieben-und-siebzig"), hundreds, thousands.
#include "mention/joined.h"

#include <algorithm>

namespace gainsay {

void JoinedWords::Add(std::string_view text, Role role, double value) {
  if (text.find(' ') == std::string_view::npos && !text.empty())
    pieces_.push_back({std::string(text), role, value});
}

JoinedWords::JoinedWords(const QuantityWords& words) {
  if (!words.joined && words.denominator_endings.empty()) return;
  for (const NumberPhrase& n : words.numbers) Add(n.phrase, Role::kNumber, n.value);
  for (const NumberPhrase& n : words.articles) Add(n.phrase, Role::kNumber, n.value);
  for (const NumberPhrase& n : words.scales) Add(n.phrase, Role::kScale, n.value);
  for (const std::string& joiner : words.joiners) Add(joiner, Role::kJoiner, 0);
  for (const NumberPhrase& n : words.ordinals) Add(n.phrase, Role::kOrdinal, n.value);
  for (const NumberPhrase& n : words.fractions) Add(n.phrase, Role::kFraction, n.value);
  for (const NumberPhrase& n : words.denominators) Add(n.phrase, Role::kDenominator, n.value);
  for (const std::string& fold : words.fold_endings) Add(fold, Role::kFold, 0);
  for (const std::string& ending : words.denominator_endings) Add(ending, Role::kEnding, 0);
  std::stable_sort(pieces_.begin(), pieces_.end(), [](const Piece& a, const Piece& b) {
    const auto x = static_cast<unsigned char>(a.text[0]);
    const auto y = static_cast<unsigned char>(b.text[0]);
    return x != y ? x < y : a.text.size() > b.text.size();
  });
  first_.assign(257, static_cast<std::uint32_t>(pieces_.size()));
  for (std::size_t i = pieces_.size(); i-- > 0;) {
    first_[static_cast<unsigned char>(pieces_[i].text[0])] = static_cast<std::uint32_t>(i);
  }
  for (std::size_t c = 256; c-- > 0;) {
    const bool own =
        first_[c] < pieces_.size() && static_cast<unsigned char>(pieces_[first_[c]].text[0]) == c;
    if (!own) first_[c] = first_[c + 1];
  }
}

const JoinedWords::Piece* JoinedWords::LongestAt(std::string_view word, std::size_t at) const {
  const auto byte = static_cast<unsigned char>(word[at]);
  for (std::uint32_t i = first_[byte]; i < first_[byte + 1U]; ++i) {
    if (word.substr(at, pieces_[i].text.size()) == pieces_[i].text) return &pieces_[i];
  }
  return nullptr;
}

bool JoinedWords::MayBegin(std::string_view word) const {
  if (pieces_.empty() || word.size() < 5 || word.size() > 120) return false;
  const Piece* piece = LongestAt(word, 0);
  return piece != nullptr && (piece->role == Role::kNumber || piece->role == Role::kScale);
}

std::optional<JoinedNumber> JoinedWords::Read(std::string_view word) const {
  if (pieces_.empty()) return std::nullopt;
  double total = 0;    // What stands before the last scale of 1,000 or more.
  double current = 0;  // Below 1,000.
  double last = -1;    // The piece before, -1 for none.
  bool joiner = false;
  JoinedNumber number;
  std::size_t at = 0;
  while (at < word.size()) {
    const Piece* piece = LongestAt(word, at);
    if (piece == nullptr) return std::nullopt;
    at += piece->text.size();
    const bool done = at == word.size();
    switch (piece->role) {
      case Role::kNumber: {
        const bool unit_first = joiner && last >= 1 && last < 10 && piece->value >= 20;
        if (last >= 0 && !unit_first && piece->value >= 100) return std::nullopt;
        if (last >= 0 && last < 100 && !unit_first && !joiner && !(last >= 20 && piece->value < 10))
          return std::nullopt;
        current += piece->value;
        last = piece->value;
        break;
      }
      case Role::kScale:
        if (piece->value < 1000) {
          const double below = current - static_cast<double>(static_cast<long>(current / 100) * 100);
          current = current - below + (below == 0 ? 1 : below) * piece->value;
        } else {
          total += (current == 0 ? 1 : current) * piece->value;
          current = 0;
        }
        last = piece->value;
        break;
      case Role::kJoiner:
        if (last < 0 || done) return std::nullopt;
        joiner = true;
        continue;
      case Role::kOrdinal:
        if (!done || last < 0) return std::nullopt;
        number.kind = JoinedNumber::Kind::kOrdinal;
        number.value = total + (piece->value >= 100 ? (current == 0 ? 1 : current) * piece->value
                                                    : current + piece->value);
        return number;
      case Role::kEnding:
      case Role::kDenominator:
        if (!done || last < 0) return std::nullopt;
        number.kind =
            piece->role == Role::kEnding ? JoinedNumber::Kind::kDenominator : JoinedNumber::Kind::kFraction;
        number.value = piece->role == Role::kEnding ? total + current : (total + current) / piece->value;
        return number;
      case Role::kFraction:
        if (!done || last < 0) return std::nullopt;
        number.kind = JoinedNumber::Kind::kFraction;
        number.value = total + (piece->value < 0 ? current - piece->value : current * piece->value);
        return number;
      case Role::kFold:
        if (!done || last < 0) return std::nullopt;
        number.kind = JoinedNumber::Kind::kMultiple;
        number.value = total + current;
        return number;
    }
    joiner = false;
  }
  if (last < 0 || joiner) return std::nullopt;
  number.value = total + current;
  return number;
}

}  // namespace gainsay
