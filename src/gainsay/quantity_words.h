// The words of one language for numbers, bounds, money, units and what only looks like a count.
#ifndef GAINSAY_QUANTITY_WORDS_H_
#define GAINSAY_QUANTITY_WORDS_H_

#include <string>
#include <utility>
#include <vector>

#include "gainsay/quantity.h"

namespace gainsay {

/// A phrase that stands for a number: "twelve" 12, "quatre-vingt" 80, "million" 1e6.
struct NumberPhrase {
  std::string phrase;
  double value = 0;
};

/// A word for several, with what it spans: "dozens" from 24, commonly up to 99.
struct VaguePhrase {
  std::string phrase;
  double low = 0;
  double high = 0;
  bool alone = true;  ///< False: a number only before a scale or unit ("several thousand").
};

/// A phrase that says how the figure before or after it is bounded.
struct HedgePhrase {
  std::string phrase;
  Hedge hedge = Hedge::kAbout;
  bool after = false;    ///< Stands behind the figure: "or more".
  bool counted = false;  ///< None before a time: "over five years" may mean during them.
};

/// A word for a unit, as CLDR names it ("kilometer").
struct UnitPhrase {
  std::string phrase;
  std::string unit;
};

/// A currency: ISO 4217 code and what it is called beside its code and the signs that are its own everywhere.
struct CurrencyPhrases {
  std::string unit;
  std::vector<std::string> signs;  ///< On either side of the figure: "$", "Rs".
  std::vector<std::string> words;  ///< Behind it: "euros".
};

/// A name that currencies of several countries share: "dollar" is USD unless the country says otherwise.
struct SharedCurrency {
  CurrencyPhrases names;
  bool weight = false;  ///< Also a weight, and money only behind a scale or in its country: "pounds".
  std::vector<std::pair<std::string, std::string>> countries;  ///< ISO 3166 code, ISO 4217 code.
};

/// A multiple: "double" 2.
struct MultiplePhrase {
  std::string phrase;
  double value = 0;
  bool free = true;  ///< False: only beside one of `QuantityWords::multiple_followers` or `multiple_leaders`.
};

/// Times of day: "3:10 p.m.", "14.30 Uhr", "shortly after midnight".
struct ClockWords {
  std::vector<std::string> am;         ///< Behind an hour of twelve: "a.m.".
  std::vector<std::string> pm;         ///< "p.m.".
  std::vector<std::string> morning;    ///< The same, only behind what is a time already: "in the morning".
  std::vector<std::string> afternoon;  ///< "in the afternoon", "at night".
  std::vector<std::string> hours;      ///< Behind an hour they make it a time: "o'clock".
  std::vector<std::string>
      led_hours;  ///< The same behind one of `leaders` only: "heures"; "hours" of four digits.
  std::vector<std::string> leaders;   ///< "at", "by": before a time without any other sign of one.
  std::vector<std::string> utc;       ///< Time zones: of the world ...
  std::vector<std::string> zones;     ///< ... and of places.
  std::vector<NumberPhrase> named;    ///< "noon": minutes after midnight.
  std::vector<NumberPhrase> offsets;  ///< Before an hour: "half past" 30, "quarter to" -15.
  std::vector<HedgePhrase> hedges;    ///< "shortly after": later than it.
  bool full_day = false;              ///< Hours are told from 0 to 23 without saying so: "15 Uhr".
};

/// Number words, separators, hedges and what belongs to quantities. Phrases are written as they stand in a
/// text; a hyphen or a blank between two words is the same.
struct QuantityWords {
  std::string decimal_mark = ".";
  std::string group_mark = ",";
  bool blank_groups = false;  ///< "40 000" is one number; otherwise it takes two groups ("1 234 567").

  std::vector<NumberPhrase> numbers;  ///< Below 1,000 and no multiplier: "seven", "forty", "doscientos".
  std::vector<NumberPhrase>
      articles;  ///< Words for one that are articles as well: a number before scales only.
  std::vector<NumberPhrase> scales;       ///< Multipliers: "hundred", "million".
  std::vector<NumberPhrase> collectives;  ///< Nouns for a number: "dozen", "couple".
  std::vector<NumberPhrase> suffixes;     ///< Scales written behind digits only, case-sensitive: "k", "bn".
  std::vector<NumberPhrase> ordinals;
  std::vector<std::string> bound_ordinals;     ///< Of these, no value alone: "first" says when and not which.
  std::vector<std::string> led_ordinals;       ///< Of these, a value only behind a leader: "second".
  std::vector<std::string> ordinal_leaders;    ///< "the", "his".
  std::vector<std::string> ordinal_suffixes;   ///< Behind digits: "th".
  std::vector<NumberPhrase> fractions;         ///< "half" 0.5, "quarter" 0.25.
  std::vector<NumberPhrase> denominators;      ///< Words for parts beside the ordinals: "tercio" 3.
  std::vector<std::string> joiners;            ///< Between parts of one number: "and".
  std::vector<std::string> fraction_joiners;   ///< Before a fraction or decimals only: "con".
  std::vector<std::string> decimal_words;      ///< "point".
  std::vector<std::string> minus_words;        ///< "minus".
  std::vector<std::string> plus_minus_words;   ///< "plus or minus": no sign, but a width.
  std::vector<std::string> ratio_words;        ///< Between share and whole: "in", "out of".
  std::vector<std::string> quotient_words;     ///< "over" in "one over three".
  std::vector<std::string> partitives;         ///< Between number and noun: "of" in "dozens of miles".
  std::vector<double> vigesimal;               ///< Tens that take up to nineteen: 60 and 80.
  bool joined = false;                         ///< Number words are written as one: "dreihundertsieben".
  bool joiner_after_tens = false;              ///< "cuarenta y siete".
  bool digits_behind_words = false;            ///< "mil 200" is one number.
  std::vector<NumberPhrase> fraction_endings;  ///< Added to a joined number: "einhalb" in "zweieinhalb".
  std::vector<std::string>
      weak_numbers;           ///< Numbers that are articles: none alone, but "un sur trois", "une heure".
  double most_hundreds = 99;  ///< What a hundred multiplies at most: "twenty-five hundred".
  std::vector<std::string> denominator_endings;  ///< Make a joined number a denominator: "avos".

  std::vector<VaguePhrase> vague;
  std::vector<HedgePhrase> hedges;
  std::vector<std::string> hedge_fillers;  ///< May stand between hedge and figure: "another", "the".

  std::vector<std::string> range_to;       ///< "to".
  std::vector<std::string> range_or;       ///< "or" in "three or four".
  std::vector<std::string> range_from;     ///< "from", before A to B.
  std::vector<std::string> range_between;  ///< "between", before A and B.
  std::vector<std::string> range_and;      ///< "and", between A and B.
  std::vector<std::string> change_verbs;   ///< "rose from 5 to 7" is no range.

  std::vector<MultiplePhrase> multiples;
  std::vector<std::string> multiple_followers;
  std::vector<std::string> multiple_leaders;
  std::vector<std::string> fold_endings;     ///< "fold": "tenfold", "10-fold".
  std::vector<std::string> times_words;      ///< "times".
  std::vector<std::string> times_followers;  ///< What makes "three times" a multiple: "more", "as".

  std::vector<UnitPhrase> units;
  std::vector<std::string> unit_articles;  ///< Between "half" and its unit: "half an hour".
  std::vector<std::string>
      single_before;  ///< Before an article and a unit of time they make it one: "for a week".
  std::vector<std::string> single_after;  ///< The same behind it: "a year earlier".
  std::vector<std::string> single_whole;  ///< One unit of time without an article: "all day".
  std::vector<std::string>
      rolling;  ///< As many units as stand behind it: "the last" in "over the last week".
  std::vector<std::string> magnitude_before;  ///< Make a figure the strength of a quake: "magnitude of".
  std::vector<std::string> magnitude_after;   ///< "magnitude", "on the Richter scale".
  std::vector<UnitPhrase> smaller_units;      ///< Units only behind a larger one: "in" of "6ft 2in".
  std::vector<CurrencyPhrases> currencies;
  std::vector<SharedCurrency> shared_currencies;
  std::vector<std::string> paying_before;    ///< Before "5,000 pounds" they make it money: "fined".
  std::vector<std::string> paying_after;     ///< The same behind it: "a month", "in damages".
  std::vector<UnitPhrase> minor_currencies;  ///< Hundredths: "cent".
  std::vector<UnitPhrase> scaled_signs;      ///< Signs only glued to a figure with a scale: "e80 million".

  std::vector<std::string> age_before;   ///< "aged", "age of".
  std::vector<std::string> aged;         ///< Who may have an age in commas: "the suspect, 34, ...".
  std::vector<std::string> age_bounds;   ///< Of `hedges` behind a bare number, those that make it an age.
  std::vector<std::string> age_after;    ///< Behind a number of years: "old", "of age".
  std::vector<std::string> terms;        ///< Behind "zehnjährige" a time and no age: "haft".
  std::vector<std::string> possessives;  ///< Before "50s" they make it an age: "his".
  std::vector<std::string>
      counted;  ///< Nouns that are counted: "2024 people" is no year, "20m people" no length.
  ClockWords clock;
  std::vector<std::string> no_numbers;  ///< Idioms: "one of the most", "no one", "9/11".
  std::vector<std::string> labels;  ///< Before a number that names a thing: "section", "flight", "Boeing".
  std::vector<std::string> weak_labels;      ///< The same, only before one of the next or a mark: "Fox".
  std::vector<std::string> opening_labels;   ///< The same where a paragraph begins: "US" of "US 101 is shut".
  std::vector<std::string> label_followers;  ///< "reported", "is".
  std::vector<std::string>
      streets;  ///< What ends the name of a street: "Road". The number before it counts nothing.
  std::vector<std::string> pronoun_after;   ///< "one" behind these is a pronoun: "this".
  std::vector<std::string> pronoun_before;  ///< "one" before these is a pronoun: "suspects".
  std::vector<std::string> pronoun_words;   ///< The number words that can be pronouns: "one".
  std::vector<std::string> score_words;     ///< Beside "3-2" they make it a score: "won".
  std::vector<std::string> vote_words;      ///< Beside "219-206" they make it a count of votes: "passed".
  std::vector<std::string> ordinal_heads;   ///< With a capital behind "7th" they make it a name: "Fleet".
};

}  // namespace gainsay

#endif  // GAINSAY_QUANTITY_WORDS_H_
