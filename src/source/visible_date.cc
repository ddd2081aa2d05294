#include "source/visible_date.h"

#include <array>
#include <cstdio>
#include <vector>

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};

struct Zone {
  std::string_view name;
  std::string_view offset;
};

/// Abbreviations as sites write them; where one is used in several places, the one with the most readers.
constexpr Zone kZones[] = {
    {"z", "Z"},         {"utc", "Z"},       {"gmt", "Z"},       {"est", "-05:00"}, {"edt", "-04:00"},
    {"et", "-05:00"},   {"cst", "-06:00"},  {"cdt", "-05:00"},  {"mst", "-07:00"}, {"mdt", "-06:00"},
    {"pst", "-08:00"},  {"pdt", "-07:00"},  {"bst", "+01:00"},  {"cet", "+01:00"}, {"cest", "+02:00"},
    {"eet", "+02:00"},  {"eest", "+03:00"}, {"msk", "+03:00"},  {"pkt", "+05:00"}, {"ist", "+05:30"},
    {"sgt", "+08:00"},  {"hkt", "+08:00"},  {"jst", "+09:00"},  {"kst", "+09:00"}, {"aest", "+10:00"},
    {"aedt", "+11:00"}, {"nzst", "+12:00"}, {"nzdt", "+13:00"}, {"wib", "+07:00"}, {"pht", "+08:00"},
};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsLetter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// A run of digits or of letters, or one other character.
struct Token {
  std::string_view text;
  std::string lower;
  std::size_t start = 0;
  int number = -1;  ///< Of one to four digits.
};

std::vector<Token> Tokens(std::string_view text) {
  std::vector<Token> tokens;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i + 1;
    if (IsDigit(text[i])) {
      while (end < text.size() && IsDigit(text[end])) ++end;
    } else if (IsLetter(text[i])) {
      while (end < text.size() && IsLetter(text[end])) ++end;
    } else if (text[i] == ' ') {
      i = end;
      continue;
    }
    Token token{text.substr(i, end - i), std::string(text.substr(i, end - i)), i};
    if (IsDigit(text[i]) && end - i <= 4) {
      token.number = 0;
      for (const char c : token.text) token.number = token.number * 10 + (c - '0');
    }
    for (char& c : token.lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    tokens.push_back(std::move(token));
    i = end;
  }
  return tokens;
}

int MonthOf(const Token& token) {
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    const bool abbreviated =
        token.lower.size() >= 3 && kMonths[i].starts_with(token.lower) && token.lower.size() <= 4;
    if (token.lower == kMonths[i] || abbreviated) return static_cast<int>(i) + 1;
  }
  return 0;
}

bool IsYear(int number) { return number >= 1900 && number <= 2100; }
bool IsDay(int number) { return number >= 1 && number <= 31; }
bool IsMonth(int number) { return number >= 1 && number <= 12; }

/// Reads one date with its time out of tokens.
class DateReader {
 public:
  explicit DateReader(std::string_view text) : tokens_(Tokens(text)) {}

  /// The first date; nothing if there is none. Afterwards `from` and `to` say which bytes it takes.
  std::optional<std::string> Read(std::size_t& from, std::size_t& to) {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      at_ = i;
      if (!Date()) continue;
      std::string iso(10, '0');
      std::snprintf(iso.data(), iso.size() + 1, "%04d-%02d-%02d", year_ % 10000, month_ % 100, day_ % 100);
      const std::size_t behind_date = at_;
      std::string time = Time();
      if (time.empty()) at_ = std::max(at_, behind_date);
      from = tokens_[i].start;
      to = tokens_[at_ - 1].start + tokens_[at_ - 1].text.size();
      return iso + time;
    }
    return {};
  }

 private:
  const Token* Peek(std::size_t ahead = 0) const {
    return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr;
  }
  int Number(std::size_t ahead) const { return Peek(ahead) != nullptr ? Peek(ahead)->number : -1; }
  bool Is(std::size_t ahead, std::string_view text) const {
    return Peek(ahead) != nullptr && Peek(ahead)->lower == text;
  }

  bool Take(int year, int month, int day, std::size_t tokens) {
    if (!IsYear(year) || !IsMonth(month) || !IsDay(day)) return false;
    year_ = year;
    month_ = month;
    day_ = day;
    at_ += tokens;
    return true;
  }

  bool Date() {
    if (IsYear(Number(0)) && (Is(1, "-") || Is(1, "/") || Is(1, ".")) && Is(3, Peek(1)->lower)) {
      return Take(Number(0), Number(2), Number(4), 5);
    }
    if (Peek()->text.size() == 8 && IsDigit(Peek()->text[0])) return Compact(Peek()->text);
    if (MonthOf(*Peek()) != 0) return MonthFirst();
    if (IsDay(Number(0))) return DayFirst();
    return false;
  }

  bool Compact(std::string_view digits) {
    int number = 0;
    for (const char c : digits) number = number * 10 + (c - '0');
    return Take(number / 10000, number / 100 % 100, number % 100, 1);
  }

  /// "August 22, 2025", "Aug. 22nd 2025".
  bool MonthFirst() {
    const int month = MonthOf(*Peek());
    std::size_t ahead = Is(1, ".") ? 2 : 1;
    const int day = Number(ahead++);
    ahead += Ordinal(ahead);
    if (Is(ahead, ",")) ++ahead;
    return Take(Number(ahead), month, day, ahead + 1);
  }

  /// "22 August 2025", "22nd of August, 2025".
  bool DayFirst() {
    const int day = Number(0);
    std::size_t ahead = 1 + Ordinal(1);
    if (Is(ahead, ".") || Is(ahead, "of") || Is(ahead, "-")) ++ahead;
    if (Peek(ahead) == nullptr) return false;
    const int month = MonthOf(*Peek(ahead++));
    if (month == 0) return false;
    while (Is(ahead, ",") || Is(ahead, ".") || Is(ahead, "-")) ++ahead;
    return Take(Number(ahead), month, day, ahead + 1);
  }

  std::size_t Ordinal(std::size_t ahead) const {
    return Is(ahead, "st") || Is(ahead, "nd") || Is(ahead, "rd") || Is(ahead, "th") ? 1 : 0;
  }

  /// "T14:21:05Z", ", 2:21 pm GMT"; empty, and nothing taken, where there is no time.
  std::string Time() {
    std::size_t ahead = 0;
    while (Is(ahead, ",") || Is(ahead, "t") || Is(ahead, "at") || Is(ahead, "|") || Is(ahead, "-")) ++ahead;
    int hour = Number(ahead);
    const int minute = Number(ahead + 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || !(Is(ahead + 1, ":") || Is(ahead + 1, ".")))
      return {};
    ahead += 3;
    int second = 0;
    if (Is(ahead, ":") && Number(ahead + 1) >= 0) {
      second = Number(ahead + 1);
      ahead += 2;
      if (Is(ahead, ".") && Number(ahead + 1) >= 0) ahead += 2;
    }
    ahead += Half(ahead, hour);
    std::string zone;
    ahead += ReadZone(ahead, zone);
    at_ += ahead;
    if (zone.empty() || hour > 23 || second > 59) return {};
    std::string iso(9, '0');
    std::snprintf(iso.data(), iso.size() + 1, "T%02d:%02d:%02d", hour % 100, minute % 100, second % 100);
    return iso + zone;
  }

  /// "pm", "p.m.": how many tokens it takes.
  std::size_t Half(std::size_t ahead, int& hour) const {
    std::size_t taken = 0;
    char half = 0;
    if (Is(ahead, "am") || Is(ahead, "pm")) {
      half = Peek(ahead)->lower[0];
      taken = 1;
    } else if ((Is(ahead, "a") || Is(ahead, "p")) && Is(ahead + 1, ".") && Is(ahead + 2, "m")) {
      half = Peek(ahead)->lower[0];
      taken = Is(ahead + 3, ".") ? 4 : 3;
    }
    if (half == 'p' && hour < 12) hour += 12;
    if (half == 'a' && hour == 12) hour = 0;
    return taken;
  }

  std::size_t ReadZone(std::size_t ahead, std::string& zone) const {
    std::size_t bracket = Is(ahead, "(") ? 1 : 0;
    if (Peek(ahead + bracket) != nullptr) {
      for (const Zone& known : kZones) {
        if (!Is(ahead + bracket, known.name)) continue;
        zone = known.offset;
        return bracket + 1 + (Is(ahead + bracket + 1, ")") ? 1 : 0);
      }
    }
    if (!Is(ahead, "+") && !Is(ahead, "-")) return 0;
    const Token* digits = Peek(ahead + 1);
    if (digits == nullptr || digits->number < 0) return 0;
    const std::string sign(Peek(ahead)->text);
    if (digits->text.size() == 4) {
      zone = sign + std::string(digits->text.substr(0, 2)) + ":" + std::string(digits->text.substr(2));
      return 2;
    }
    if (digits->text.size() != 2 || !Is(ahead + 2, ":") || Number(ahead + 3) < 0) return 0;
    zone = sign + std::string(digits->text) + ":" + std::string(Peek(ahead + 3)->text);
    return 4;
  }

  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  int year_ = 0;
  int month_ = 0;
  int day_ = 0;
};

}  // namespace

std::optional<std::string> FindVisibleDate(std::string_view text) {
  std::size_t from = 0;
  std::size_t to = 0;
  return DateReader(text).Read(from, to);
}

std::string WithoutDate(std::string_view text) {
  std::size_t from = 0;
  std::size_t to = 0;
  if (!DateReader(text).Read(from, to)) return std::string(text);
  return std::string(text.substr(0, from)) + std::string(text.substr(to));
}

}  // namespace gainsay
