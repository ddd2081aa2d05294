// What makes a number an age stands on either side of it.
#include "mention/age.h"

namespace gainsay {
namespace {

constexpr double kOldest = 130;

// "The suspect, 34, ...": does who may have an age stand before the comma at `comma`?
bool IsAged(const Scan& scan, std::size_t comma, std::size_t floor) {
  const Token& word = scan.text[comma - 1];
  if (!word.IsWord()) return false;
  return word.Has(Token::kCapital) || scan.tables.aged.Backward(scan.text, comma, floor) ||
         (scan.tables.name_classes[word.entry] & NameWords::kRole) != 0;
}

// "Name, 45, said": commas around a bare number behind a capital or a role.
bool InCommas(const Scan& scan, const Amount& amount, std::size_t floor) {
  const TokenText& text = scan.text;
  const Numeral& n = amount.numeral;
  if (amount.first < floor + 2 || n.words || n.last != n.first + 1 || amount.first != n.first) return false;
  if (!text[amount.first - 1].Is(kComma) || !IsAged(scan, amount.first - 1, floor)) return false;
  if (amount.value < 1 || amount.value > kOldest) return false;
  const Token& next = text[amount.last];
  if (!next.Glued() || !(next.Is(kComma) || next.Is(kFullStop))) return false;
  // A list of numbers is no age, and neither is a day before a year.
  const Token& after = text[amount.last + 1];
  return !after.IsDigits() && (next.Is(kComma) ? !after.IsEnd() : true);
}

bool CouldBeAge(const Amount& amount) {
  return amount.kind == MentionKind::kNumber && !amount.numeral.vague && !amount.numeral.scaled &&
         amount.value > 0 && amount.value <= kOldest;
}

void SetAge(Amount& amount) {
  amount.kind = MentionKind::kAge;
  if (amount.unit.empty()) amount.unit = "year";
}

}  // namespace

namespace {

// "âgé de 17 ans", "17 years old", but not "17 años de experiencia" nor "his age 18 years ago".
void ReadAgeInYears(const Scan& scan, std::size_t floor, Amount& amount) {
  const std::size_t next = NextPart(scan.text, amount.last);
  if (next != 0) {
    if (const auto old = scan.tables.age_after.Forward(scan.text, next)) {
      amount.last = old.last;
      SetAge(amount);
      return;
    }
  }
  const bool units = amount.unit == "year" || amount.unit == "month";
  const auto aged = scan.tables.age_before.Backward(scan.text, amount.first, floor);
  if (!aged || !units || amount.numeral.vague || amount.value > kOldest) return;
  const bool other = next != 0 && (scan.tables.partitives.Forward(scan.text, next) ||
                                   scan.tables.single_after.Forward(scan.text, next));
  if (other) return;
  amount.first = aged.first;
  SetAge(amount);
}

// "17-jährige": the years are in the word. "zehnjährige Haft" is a time.
bool ReadAgeWord(const Scan& scan, Amount& amount) {
  const TokenText& text = scan.text;
  const bool hyphen =
      text[amount.last].Is(kHyphen) && text[amount.last].Glued() && text[amount.last + 1].Glued();
  const auto old = hyphen ? scan.tables.age_after.Forward(text, amount.last + 1) : WordSetTable::Hit();
  if (old) {
    amount.last = old.last;
    SetAge(amount);
  } else if (amount.kind != MentionKind::kAge) {
    return false;
  }
  if (!text[amount.last].IsEnd() && scan.tables.terms.Forward(text, amount.last)) {
    amount.kind = MentionKind::kDuration;
    amount.info = FindUnit(amount.unit);
  }
  return true;
}

}  // namespace

void ReadAge(const Scan& scan, std::size_t floor, Amount& amount) {
  if (amount.kind == MentionKind::kDuration) return ReadAgeInYears(scan, floor, amount);
  if ((amount.kind == MentionKind::kAge || CouldBeAge(amount)) && ReadAgeWord(scan, amount)) return;
  if (!CouldBeAge(amount)) return;
  if (const auto aged = scan.tables.age_before.Backward(scan.text, amount.first, floor)) {
    amount.first = aged.first;
    SetAge(amount);
  } else if (InCommas(scan, amount, floor)) {
    SetAge(amount);
  }
}

void ReadAgeBound(const Scan& scan, Amount& amount) {
  const std::size_t next =
      CouldBeAge(amount) && !amount.numeral.decimals ? NextPart(scan.text, amount.last) : 0;
  if (next != 0 && scan.tables.age_bounds.Forward(scan.text, next)) SetAge(amount);
}

void WidenAge(const Scan& scan, std::size_t floor, Bounded& bounded) {
  if (bounded.kind == MentionKind::kDuration) {
    const std::size_t next = NextPart(scan.text, bounded.last);
    const auto old = next != 0 ? scan.tables.age_after.Forward(scan.text, next) : WordSetTable::Hit();
    if (!old) return;
    bounded.last = old.last;
    bounded.kind = MentionKind::kAge;
  } else if (bounded.kind == MentionKind::kNumber && bounded.value.unit.empty()) {
    const auto aged = scan.tables.age_before.Backward(scan.text, bounded.first, floor);
    if (!aged || !bounded.value.soft.bounded() || bounded.value.soft.high > kOldest ||
        bounded.value.hard.low < 0)
      return;
    bounded.first = aged.first;
    bounded.kind = MentionKind::kAge;
    bounded.value.unit = "year";
  }
}

}  // namespace gainsay
