// Round trips against ICU's formatter, which spells numbers out in every shipped language: what it writes is
// read back as one mention of the same value. Its own parser is no use as a reader ("twenty five" is 2005 to
// it).
#include <unicode/locid.h>
#include <unicode/rbnf.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "mention/shipped.h"

namespace gainsay {
namespace {

constexpr int kDense = 10000;
constexpr int kSparse = 3000;  // Random numbers of every size.
constexpr int kMostShown = 10;

class Speller {
 public:
  Speller(const char* locale, const char* rules) {
    UErrorCode status = U_ZERO_ERROR;
    format_ = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, icu::Locale(locale), status);
    format_->setDefaultRuleSet(icu::UnicodeString::fromUTF8(rules), status);
    REQUIRE(U_SUCCESS(status));
  }

  std::string Spell(std::int64_t value) const {
    icu::UnicodeString written;
    format_->format(value, written);
    written.findAndReplace(icu::UnicodeString(static_cast<UChar32>(0xAD)), icu::UnicodeString());
    // A comma between two number words parts two numbers in the news: "two million, three hundred of them".
    written.findAndReplace(icu::UnicodeString(", "), icu::UnicodeString(" "));
    std::string text;
    return written.toUTF8String(text);
  }

 private:
  std::unique_ptr<icu::RuleBasedNumberFormat> format_;
};

// The numbers to try: all small ones, then random ones with every number of digits.
std::vector<std::int64_t> Numbers(int dense, int sparse, std::int64_t most) {
  std::vector<std::int64_t> numbers;
  for (int i = 2; i < dense; ++i) numbers.push_back(i);
  std::mt19937_64 random(17);
  for (int i = 0; i < sparse; ++i) {
    std::int64_t limit = 100000;
    for (int k = i % 12; k > 0 && limit < most; --k) limit *= 10;
    std::int64_t value =
        static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(std::min(limit, most)));
    // As often as not a round one, as in the news.
    for (int k = i % 5; k > 0; --k) value -= value % (k % 2 == 0 ? 100 : 1000);
    numbers.push_back(value + 2);
  }
  return numbers;
}

struct Trip {
  const char* tag;
  const char* rules;
  MentionKind kind = MentionKind::kNumber;
  int below = kDense;
};

// What says a part or a time as well: "second", "a third", "one hundredth".
bool IsNoOrdinal(std::int64_t value) { return value <= 3 || value == 100 || value == 1000; }

void CheckRoundTrips(const Trip& trip, int dense, int sparse, std::int64_t most) {
  const Speller speller(trip.tag, trip.rules);
  int wrong = 0;
  for (const std::int64_t value : Numbers(dense, sparse, most)) {
    if (trip.kind == MentionKind::kOrdinal && IsNoOrdinal(value)) continue;
    const std::string text = speller.Spell(value);
    const std::vector<Mention> found = Values(text, trip.tag);
    const bool right = found.size() == 1 && found[0].kind == trip.kind && found[0].span.start == 0 &&
                       found[0].span.end == text.size() &&
                       std::get<Quantity>(found[0].value).point == static_cast<double>(value);
    if (right) continue;
    if (++wrong > kMostShown) break;
    CAPTURE(value);
    CAPTURE(text);
    FAIL_CHECK(Lines(text, trip.tag));
  }
}

TEST_CASE("cardinals that ICU spells out are read back") {
  const std::vector<Trip> trips = {
      {"en", "%spellout-cardinal"},          {"en", "%spellout-cardinal-verbose"},
      {"de", "%spellout-cardinal-neuter"},   {"es", "%spellout-cardinal-masculine"},
      {"es", "%spellout-cardinal-feminine"}, {"fr", "%spellout-cardinal-masculine"},
      {"fr", "%spellout-cardinal-feminine"},
  };
  for (const Trip& trip : trips) {
    const std::string name = std::string(trip.tag) + " " + trip.rules;
    CAPTURE(name);
    CheckRoundTrips(trip, kDense, kSparse, 1000000000000000);
  }
}

TEST_CASE("ordinals that ICU spells out are read back") {
  const std::vector<Trip> trips = {
      {"en", "%spellout-ordinal", MentionKind::kOrdinal},
      {"de", "%spellout-ordinal", MentionKind::kOrdinal},
      {"fr", "%spellout-ordinal-masculine", MentionKind::kOrdinal, 1000},
  };
  for (const Trip& trip : trips) {
    const std::string name = std::string(trip.tag) + " " + trip.rules;
    CAPTURE(name);
    CheckRoundTrips(trip, trip.below, 0, kDense);
  }
}

}  // namespace
}  // namespace gainsay
