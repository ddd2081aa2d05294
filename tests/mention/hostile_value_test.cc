// Input that is out to break the scanners: spans stay in the text, nothing is misread, time stays linear.
#include <chrono>
#include <random>

#include "mention/shipped.h"

namespace gainsay {
namespace {

std::string Repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

double Seconds(const std::string& text) {
  const auto begin = std::chrono::steady_clock::now();
  const std::vector<Mention> all = Values(text);
  CHECK(std::all_of(all.begin(), all.end(), [&](const Mention& m) { return m.span.end <= text.size(); }));
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

TEST_CASE("what cannot be read is no mention") {
  CheckRows({{"", ""},
             {"-", ""},
             {"$", ""},
             {"1/0", "number <1> 1; number <0> 0"},
             {"e", ""},
             {".", ""},
             {"%", ""}});
  const std::string digits(10000, '7');
  CHECK(Lines(digits).empty());
  CHECK(Lines("$" + digits + " million").empty());
  CHECK(Lines("1e999999 men") == "");
}

TEST_CASE("time is linear on hostile input") {
  const std::vector<std::string_view> pieces = {"7",          "1,",          "1,234,",
                                                "12,34,",     "1.",          "hundred ",
                                                "million ",   "one ",        "one and ",
                                                "point ten ", "two thirds ", "twenty-",
                                                "a ",         "between ",    "$",
                                                "$1 ",        "1-",          "1/",
                                                "about ",     "more than ",  "1:",
                                                "5 to ",      "1 or 2 or ",  "May ",
                                                "Friday, ",   "1990s ",      "last ",
                                                "21 of ",     "half a ",     "two dozen ",
                                                "dozens of ", "5 feet ",     "1 hour 1 minute ",
                                                "x1",         "a@1 ",        "(1 km ",
                                                "1 km (",     "\xC2\xBD",    "\xE0\xA5\xAA",
                                                "1 000 ",     "+1-",         "aged ",
                                                "in 1 in ",   "1 over ",     "one-tenth of ",
                                                "since ",     "from 1 to ",  "less than 1 and more than ",
                                                "3 p.m. (",   "voted 3-2-",  "half past ",
                                                "at 3 to ",   "3:10:",       "magnitude "};
  for (const std::string_view piece : pieces) {
    const std::string name(piece);
    CAPTURE(name);
    Seconds(Repeated(piece, 1000));
    const double once = Seconds(Repeated(piece, 50000));
    const double twice = Seconds(Repeated(piece, 100000));
    // Not a benchmark: quadratic time would take minutes here, and linear time is far below.
    CHECK(once + twice < 4.0);
  }
}

TEST_CASE("every span lies in its text, on characters' borders, and values do not overlap") {
  const std::vector<std::string_view> words = {
      "12",    "1,200",   "$",      "\u20AC",  "million", "half",    "a",       "dozen",   "and",
      "to",    "-",       "\u2013", "percent", "%",       "km",      "(",       ")",       "two",
      "third", "thirds",  "of",     "more",    "than",    "about",   "or",      "so",      "May",
      "21",    "2024",    ",",      ".",       "Friday",  "last",    "year",    "old",     "aged",
      "in",    "hundred", "\u00BD", "k",       "bn",      "m",       "\n\n",    "between", "from",
      "since", "'60s",    "1990s",  "3-2",     "+",       "\u2212",  "one",     "p.m.",    "noon",
      "3:10",  "GMT",     "voted",  "at",      "after",   "o'clock", "midnight"};
  std::mt19937 random(7);
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    const std::size_t count = 1 + random() % 9;
    for (std::size_t i = 0; i < count; ++i) {
      text += words[random() % words.size()];
      if (random() % 3 != 0) text += ' ';
    }
    CAPTURE(text);
    std::uint32_t end = 0;
    for (const Mention& mention : Values(text)) {
      REQUIRE(mention.span.end <= text.size());
      REQUIRE(mention.span.start < mention.span.end);
      REQUIRE(mention.span.Contains(mention.core));
      REQUIRE(mention.span.start >= end);
      REQUIRE((text[mention.span.start] & 0xC0) != 0x80);
      if (const auto* q = std::get_if<Quantity>(&mention.value)) {
        REQUIRE(Contains(q->hard, q->soft));
        REQUIRE_FALSE(IsEmpty(q->hard));
      }
      end = mention.span.end;
    }
  }
}

}  // namespace
}  // namespace gainsay
