// Numbers written as one word, as German does: "dreihundertsiebenundsiebzigtausend".
#ifndef GAINSAY_MENTION_JOINED_H_
#define GAINSAY_MENTION_JOINED_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/language.h"

namespace gainsay {

struct JoinedNumber {
  double value = 0;
  enum class Kind {
    kCardinal,
    kOrdinal,
    kDenominator,
    kFraction,
    kMultiple,
    kAge,
    kTimed
  } kind = Kind::kCardinal;
  const std::string* unit = nullptr;  ///< Of a time, "zweistündig"; lives as long as the words.
};

/// Reads joined number words of one language. Immutable once built, so safe to share.
class JoinedWords {
 public:
  JoinedWords() = default;
  explicit JoinedWords(const QuantityWords& words);

  /// What a word in lower case says, if all of it is a number. Time linear in the word.
  std::optional<JoinedNumber> Read(std::string_view word) const;

  /// Could a joined number begin like this, in any case? Quick, and true for few other words.
  bool MayBegin(std::string_view word) const;

  bool empty() const { return pieces_.empty(); }

 private:
  enum class Role : std::uint8_t {
    kNumber,
    kScale,
    kJoiner,
    kEnding,
    kOrdinal,
    kFraction,
    kDenominator,
    kProduct,
    kFold,
    kAge,
    kUnit
  };
  struct Piece {
    std::string text;
    Role role = Role::kNumber;
    double value = 0;
    std::string unit = {};
  };
  const Piece* LongestAt(std::string_view word, std::size_t at) const;
  void Add(std::string_view text, Role role, double value);
  void AddUnits(const std::vector<UnitPhrase>& units);
  static JoinedNumber Close(const Piece& piece, double total, double current);

  std::vector<Piece> pieces_;         ///< By first byte, longest first.
  std::vector<std::uint32_t> first_;  ///< Where the pieces that begin with a byte start.
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_JOINED_H_
