// Splits a word into pieces, longest first, and adds them up as they are spoken: units before tens behind a
// joiner ("sieben-und-siebzig"), hundreds, thousands.
#include "mention/joined.h"

#include <algorithm>
#include <cmath>

#include "mention/units.h"

namespace gainsay {
namespace {

constexpr std::size_t kShortest = 5;  // "dreizehn" is in the tables; nothing shorter than this is joined.
constexpr std::size_t kLongest = 160;

}  // namespace

void JoinedWords::Add(std::string_view text, Role role, double value) {
  if (text.find(' ') == std::string_view::npos && !text.empty())
    pieces_.push_back({std::string(text), role, value});
}

// "zweistündig": the time is told in the word.
void JoinedWords::AddUnits(const std::vector<UnitPhrase>& units) {
  for (const UnitPhrase& u : units) {
    const UnitInfo* info = FindUnit(u.unit);
    if (info == nullptr || info->dimension != "duration") continue;
    const std::size_t before = pieces_.size();
    Add(u.phrase, Role::kUnit, 0);
    if (pieces_.size() > before) pieces_.back().unit = u.unit;
  }
}

JoinedWords::JoinedWords(const QuantityWords& words) {
  if (!words.joined && words.denominator_endings.empty()) return;
  for (const NumberPhrase& n : words.numbers) Add(n.phrase, Role::kNumber, n.value);
  for (const NumberPhrase& n : words.articles) Add(n.phrase, Role::kNumber, n.value);
  for (const NumberPhrase& n : words.scales) Add(n.phrase, Role::kScale, n.value);
  for (const std::string& joiner : words.joiners) Add(joiner, Role::kJoiner, 0);
  for (const NumberPhrase& n : words.ordinals) Add(n.phrase, Role::kOrdinal, n.value);
  for (const NumberPhrase& n : words.fraction_endings) Add(n.phrase, Role::kFraction, n.value);
  // "dreitausendstel" are three parts, "dosmilésimos" are parts of two thousand.
  const Role parts = words.joined ? Role::kDenominator : Role::kProduct;
  for (const NumberPhrase& n : words.denominators) Add(n.phrase, parts, n.value);
  for (const std::string& fold : words.fold_endings) Add(fold, Role::kFold, 0);
  for (const std::string& age : words.age_after) Add(age, Role::kAge, 0);
  for (const std::string& ending : words.denominator_endings) Add(ending, Role::kEnding, 0);
  if (words.joined) AddUnits(words.units);
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
  if (pieces_.empty() || word.size() < kShortest || word.size() > kLongest) return false;
  // A capital that opens the word is the only one that a number has, and its second letter is told by the
  // pieces.
  const char folded = word[0] >= 'A' && word[0] <= 'Z' ? static_cast<char>(word[0] | 0x20) : word[0];
  const auto byte = static_cast<unsigned char>(folded);
  for (std::uint32_t i = first_[byte]; i < first_[byte + 1U]; ++i) {
    const Piece& piece = pieces_[i];
    if (piece.role != Role::kNumber && piece.role != Role::kScale) continue;
    if (word.substr(1, piece.text.size() - 1) == std::string_view(piece.text).substr(1)) return true;
  }
  // Beyond ASCII or in capitals the whole word decides.
  return byte >= 0x80 || (word[1] >= 'A' && word[1] <= 'Z');
}

namespace {

// The sum of the pieces read so far.
struct Sum {
  double total = 0;    // What stands before the last scale of 1,000 or more.
  double current = 0;  // Below 1,000.
  double last = -1;    // The piece before, -1 for none.
  bool joiner = false;

  double Value() const { return total + current; }

  // "sieben" "und" "siebzig": after a joiner, tens may stand behind units.
  bool AddNumber(double value) {
    const bool unit_first = joiner && last >= 1 && last < 10 && value >= 20 && value < 100;
    const bool first = last < 0;
    const bool room = last >= 100 || (last >= 20 && value < 10) || joiner;
    if (!first && !unit_first && (value >= 100 || !room)) return false;
    current += value;
    last = value;
    joiner = false;
    return true;
  }

  void AddScale(double scale) {
    if (scale < 1000) {
      const double below = std::fmod(current, 100);
      current += (below == 0 ? 1 : below) * scale - below;
    } else {
      total += (current == 0 ? 1 : current) * scale;
      current = 0;
    }
    last = scale;
    joiner = false;
  }
};

}  // namespace

// What the last piece makes of the number before it.
JoinedNumber JoinedWords::Close(const Piece& piece, double total, double current) {
  const double value = total + current;
  switch (piece.role) {
    case Role::kOrdinal:
      if (piece.value < 100) return {value + piece.value, JoinedNumber::Kind::kOrdinal};
      return {total + (current == 0 ? 1 : current) * piece.value, JoinedNumber::Kind::kOrdinal};
    case Role::kEnding:
      return {value, JoinedNumber::Kind::kDenominator};
    case Role::kDenominator:
      return {value / piece.value, JoinedNumber::Kind::kFraction};
    case Role::kProduct:
      return {value * piece.value, JoinedNumber::Kind::kDenominator};
    case Role::kAge:
      return {value, JoinedNumber::Kind::kAge};
    case Role::kUnit:
      return {value, JoinedNumber::Kind::kTimed, &piece.unit};
    case Role::kFraction:
      return {value + piece.value, JoinedNumber::Kind::kFraction};
    default:
      return {value, JoinedNumber::Kind::kMultiple};
  }
}

std::optional<JoinedNumber> JoinedWords::Read(std::string_view word) const {
  if (pieces_.empty()) return std::nullopt;
  Sum sum;
  for (std::size_t at = 0; at < word.size();) {
    const Piece* piece = LongestAt(word, at);
    if (piece == nullptr) return std::nullopt;
    at += piece->text.size();
    const bool done = at == word.size();
    if (piece->role == Role::kNumber) {
      if (!sum.AddNumber(piece->value)) return std::nullopt;
    } else if (piece->role == Role::kScale) {
      sum.AddScale(piece->value);
    } else if (piece->role == Role::kJoiner) {
      if (sum.last < 0 || done || sum.joiner) return std::nullopt;
      sum.joiner = true;
    } else if (piece->role == Role::kFraction && !done && sum.last >= 0) {
      sum.current += piece->value;  // "zweieinhalbstündig"
    } else {
      if (!done || sum.last < 0) return std::nullopt;
      return Close(*piece, sum.total, sum.current);
    }
  }
  return JoinedNumber{sum.Value(), JoinedNumber::Kind::kCardinal};
}

}  // namespace gainsay
