// Compiles the words of a language into tables.
#include "mention/tables.h"

#include "mention/reporting_tokens.h"

namespace gainsay {
namespace {

using Strings = std::vector<std::string>;

void AddAll(const Strings& phrases, WordSetTable& table, Vocabulary& vocabulary) {
  for (const std::string& phrase : phrases) table.Add(phrase, true, vocabulary);
}

void AddValues(const std::vector<NumberPhrase>& phrases, PhraseTable<double>& table, Vocabulary& vocabulary,
               PhraseTable<double>::Spelling spelling = PhraseTable<double>::Spelling::kAny) {
  for (const NumberPhrase& n : phrases) table.Add(n.phrase, n.value, vocabulary, spelling);
}

// "km kms" is two symbols; they are written in this case only.
template <typename Add>
void EachSymbol(std::string_view symbols, Add add) {
  while (!symbols.empty()) {
    const std::size_t blank = symbols.find(' ');
    if (blank != 0) add(symbols.substr(0, blank));
    if (blank == std::string_view::npos) return;
    symbols.remove_prefix(blank + 1);
  }
}

void AddNumbers(const QuantityWords& words, MentionTables& t) {
  const auto add = [&t](const std::vector<NumberPhrase>& phrases, NumberPart::Kind kind) {
    for (const NumberPhrase& n : phrases) t.numbers.Add(n.phrase, {kind, n.value}, t.vocabulary);
  };
  add(words.numbers, NumberPart::Kind::kSmall);
  add(words.articles, NumberPart::Kind::kArticle);
  add(words.scales, NumberPart::Kind::kScale);
  add(words.collectives, NumberPart::Kind::kCollective);
  AddValues(words.suffixes, t.suffixes, t.vocabulary, PhraseTable<double>::Spelling::kExact);
  AddValues(words.ordinals, t.ordinals, t.vocabulary);
  AddValues(words.fractions, t.fractions, t.vocabulary);
  AddValues(words.denominators, t.denominators, t.vocabulary);
  AddAll(words.ordinal_suffixes, t.ordinal_suffixes, t.vocabulary);
  AddAll(words.joiners, t.joiners, t.vocabulary);
  AddAll(words.fraction_joiners, t.fraction_joiners, t.vocabulary);
  AddAll(words.decimal_words, t.decimal_words, t.vocabulary);
  AddAll(words.minus_words, t.signs, t.vocabulary);
  for (const std::string& phrase : words.plus_minus_words) t.signs.Add(phrase, false, t.vocabulary);
  AddAll(words.ratio_words, t.ratio_words, t.vocabulary);
  AddAll(words.quotient_words, t.quotient_words, t.vocabulary);
  AddAll(words.partitives, t.partitives, t.vocabulary);
}

void AddBounds(const QuantityWords& words, MentionTables& t) {
  for (const VaguePhrase& v : words.vague) t.vague.Add(v.phrase, {v.low, v.high, v.alone}, t.vocabulary);
  for (const HedgePhrase& h : words.hedges) {
    (h.after ? t.hedges_after : t.hedges_before).Add(h.phrase, {h.hedge, h.counted}, t.vocabulary);
  }
  AddAll(words.hedge_fillers, t.hedge_fillers, t.vocabulary);
  AddAll(words.range_to, t.range_to, t.vocabulary);
  AddAll(words.range_or, t.range_or, t.vocabulary);
  AddAll(words.range_from, t.range_from, t.vocabulary);
  AddAll(words.range_between, t.range_between, t.vocabulary);
  AddAll(words.range_and, t.range_and, t.vocabulary);
  AddAll(words.change_verbs, t.change_verbs, t.vocabulary);
  for (const MultiplePhrase& m : words.multiples) t.multiples.Add(m.phrase, {m.value, m.free}, t.vocabulary);
  AddAll(words.multiple_followers, t.multiple_followers, t.vocabulary);
  AddAll(words.multiple_leaders, t.multiple_leaders, t.vocabulary);
  AddAll(words.fold_endings, t.fold_endings, t.vocabulary);
  AddAll(words.times_words, t.times_words, t.vocabulary);
  AddAll(words.times_followers, t.times_followers, t.vocabulary);
}

MentionKind KindOf(const UnitInfo* info, std::string_view unit) {
  if (info != nullptr) return info->dimension == "duration" ? MentionKind::kDuration : MentionKind::kMeasure;
  const bool share =
      unit == "percent" || unit == "percentage-point" || unit == "permyriad" || unit == "permille";
  return share ? MentionKind::kPercent : MentionKind::kMeasure;
}

// The case of a short symbol tells units apart: "m" and "M".
PhraseTable<UnitEntry>::Spelling SymbolSpelling(std::string_view symbol) {
  using Spelling = PhraseTable<UnitEntry>::Spelling;
  return symbol.size() <= 2 ? Spelling::kExact : Spelling::kAny;
}

void AddUnits(const QuantityWords& words, MentionTables& t) {
  std::string_view before;
  for (const UnitPhrase& u : words.units) {
    const UnitInfo* info = FindUnit(u.unit);
    t.units.Add(u.phrase, {KindOf(info, u.unit), u.unit, info, u.unit != before}, t.vocabulary,
                SymbolSpelling(u.phrase));
    before = u.unit;
  }
  for (const UnitPhrase& u : words.smaller_units) {
    const UnitInfo* info = FindUnit(u.unit);
    t.smaller_units.Add(u.phrase, {KindOf(info, u.unit), u.unit, info}, t.vocabulary);
  }
  for (const UnitInfo& info : AllUnits()) {
    EachSymbol(info.symbols, [&](std::string_view symbol) {
      t.units.Add(symbol, {KindOf(&info, info.name), std::string(info.name), &info}, t.vocabulary,
                  SymbolSpelling(symbol));
    });
  }
}

void AddCurrency(const CurrencyPhrases& names, MoneyEntry entry, MentionTables& t) {
  entry.unit = names.unit;
  entry.sign = true;
  for (const std::string& sign : names.signs) t.money.Add(sign, entry, t.vocabulary);
  entry.sign = false;
  for (const std::string& word : names.words) t.money.Add(word, entry, t.vocabulary);
}

void AddMoney(const QuantityWords& words, MentionTables& t) {
  for (const CurrencyPhrases& names : words.currencies) AddCurrency(names, {}, t);
  for (const CurrencyInfo& info : AllCurrencies()) {
    const std::string code(info.code);
    t.money.Add(code, {code, -1, true, true, false}, t.vocabulary);
    EachSymbol(info.signs, [&](std::string_view sign) {
      // Letters alone are written as they are; with a sign behind them in any case: "US$", "us$".
      const bool letters = (sign.back() | 0x20) >= 'a' && (sign.back() | 0x20) <= 'z';
      using Spelling = PhraseTable<MoneyEntry>::Spelling;
      t.money.Add(sign, {code, -1, false, true, false}, t.vocabulary,
                  letters ? Spelling::kExact : Spelling::kTight);
    });
  }
  for (std::size_t i = 0; i < words.shared_currencies.size(); ++i) {
    const SharedCurrency& shared = words.shared_currencies[i];
    AddCurrency(shared.names, {"", static_cast<std::int32_t>(i), false, false, shared.weight}, t);
  }
  for (const UnitPhrase& u : words.scaled_signs) t.scaled_money.Add(u.phrase, u.unit, t.vocabulary);
  for (const UnitPhrase& u : words.minor_currencies) t.minor_money.Add(u.phrase, u.unit, t.vocabulary);
}

void AddContext(const QuantityWords& words, MentionTables& t) {
  AddAll(words.unit_articles, t.unit_articles, t.vocabulary);
  AddAll(words.single_before, t.single_before, t.vocabulary);
  AddAll(words.single_after, t.single_after, t.vocabulary);
  AddAll(words.single_whole, t.single_whole, t.vocabulary);
  AddAll(words.rolling, t.rolling, t.vocabulary);
  AddAll(words.terms, t.terms, t.vocabulary);
  AddAll(words.streets, t.streets, t.vocabulary);
  AddAll(words.possessives, t.possessives, t.vocabulary);
  AddAll(words.bound_ordinals, t.bound_ordinals, t.vocabulary);
  AddAll(words.led_ordinals, t.led_ordinals, t.vocabulary);
  AddAll(words.ordinal_leaders, t.ordinal_leaders, t.vocabulary);
  AddAll(words.age_before, t.age_before, t.vocabulary);
  AddAll(words.age_after, t.age_after, t.vocabulary);
  AddAll(words.age_bounds, t.age_bounds, t.vocabulary);
  AddAll(words.counted, t.counted, t.vocabulary);
  AddAll(words.no_numbers, t.no_numbers, t.vocabulary);
  AddAll(words.labels, t.labels, t.vocabulary);
  AddAll(words.weak_labels, t.weak_labels, t.vocabulary);
  AddAll(words.label_followers, t.label_followers, t.vocabulary);
  AddAll(words.pronoun_after, t.pronoun_after, t.vocabulary);
  AddAll(words.pronoun_before, t.pronoun_before, t.vocabulary);
  AddAll(words.pronoun_words, t.pronoun_words, t.vocabulary);
  AddAll(words.weak_numbers, t.weak_numbers, t.vocabulary);
  AddAll(words.score_words, t.score_words, t.vocabulary);
  AddAll(words.vote_words, t.vote_words, t.vocabulary);
  AddAll(words.ordinal_heads, t.ordinal_heads, t.vocabulary);
  AddAll(words.opening_labels, t.opening_labels, t.vocabulary);
  AddAll(words.aged, t.aged, t.vocabulary);
  AddAll(words.paying_before, t.paying_before, t.vocabulary);
  AddAll(words.paying_after, t.paying_after, t.vocabulary);
  AddAll(words.magnitude_before, t.magnitude_before, t.vocabulary);
  AddAll(words.magnitude_after, t.magnitude_after, t.vocabulary);
}

void AddClock(const ClockWords& words, MentionTables& t) {
  ClockTables& c = t.clock;
  const auto add = [&t](const Strings& phrases, WordSetTable& table) {
    AddAll(phrases, table, t.vocabulary);
    AddAll(phrases, t.clock_words, t.vocabulary);
  };
  add(words.am, c.am);
  add(words.pm, c.pm);
  add(words.hours, c.hours);
  add(words.utc, c.utc);
  add(words.zones, c.zones);
  AddAll(words.morning, c.morning, t.vocabulary);
  AddAll(words.afternoon, c.afternoon, t.vocabulary);
  AddAll(words.led_hours, c.led_hours, t.vocabulary);
  AddAll(words.leaders, c.leaders, t.vocabulary);
  AddValues(words.named, c.named, t.vocabulary);
  AddValues(words.offsets, c.offsets, t.vocabulary);
  for (const NumberPhrase& n : words.named) t.clock_words.Add(n.phrase, true, t.vocabulary);
  for (const NumberPhrase& n : words.offsets) t.clock_before.Add(n.phrase, true, t.vocabulary);
  for (const HedgePhrase& h : words.hedges) {
    c.hedges.Add(h.phrase, h.hedge, t.vocabulary);
    // One word says too little: "after 12," may count.
    if (h.phrase.find(' ') != std::string::npos) t.clock_before.Add(h.phrase, true, t.vocabulary);
  }
}

void AddDates(const DateWords& words, MentionTables& t) {
  DateTables& d = t.dates;
  const auto add = [&t](const std::vector<CalendarPhrase>& phrases, PhraseTable<CalendarEntry>& table) {
    for (const CalendarPhrase& c : phrases)
      table.Add(c.phrase, {c.number, c.doubtful, c.capital}, t.vocabulary);
  };
  add(words.months, d.months);
  add(words.weekdays, d.weekdays);
  add(words.seasons, d.seasons);
  add(words.quarters, d.quarters);
  for (const RelativePhrase& r : words.days) d.days.Add(r.phrase, {r.grain, r.offset}, t.vocabulary);
  for (const RelativePhrase& r : words.directions) d.directions.Add(r.phrase, r.offset, t.vocabulary);
  for (const RelativePhrase& r : words.directions_after)
    d.directions_after.Add(r.phrase, r.offset, t.vocabulary);
  for (const PartPhrase& p : words.parts) d.parts.Add(p.phrase, {p.from, p.to}, t.vocabulary);
  AddAll(words.fillers, d.fillers, t.vocabulary);
  AddAll(words.year_leaders, d.year_leaders, t.vocabulary);
  AddAll(words.year_words, d.year_words, t.vocabulary);
  AddAll(words.since, d.since, t.vocabulary);
  AddAll(words.until, d.until, t.vocabulary);
  AddAll(words.range_to, d.range_to, t.vocabulary);
  AddAll(words.range_from, d.range_from, t.vocabulary);
  AddAll(words.range_and, d.range_and, t.vocabulary);
  AddAll(words.decade_endings, d.decade_endings, t.vocabulary);
  AddAll(words.century_words, d.century_words, t.vocabulary);
  AddAll(words.eras_before, d.eras_before, t.vocabulary);
  AddAll(words.eras_after, d.eras_after, t.vocabulary);
  AddAll(words.named_days, d.named_days, t.vocabulary);
  AddAll(words.weekend_words, d.weekend_words, t.vocabulary);
  AddAll(words.no_dates, d.no_dates, t.vocabulary);
  AddAll(words.ahead, d.ahead, t.vocabulary);
}

using Words = std::span<const WordId>;

// Calls `mark` with the words of every phrase that may begin a quantity, whether it is of one that an article
// counts, and then of every one that may begin a date.
template <typename Quantity, typename Single, typename Date>
void EachOpening(const MentionTables& t, Quantity quantity, Single single, Date date) {
  t.numbers.Each([&](Words words, const NumberPart& part) {
    if (part.kind != NumberPart::Kind::kArticle) quantity(words);
  });
  const auto any = [&quantity](Words words, const auto&) { quantity(words); };
  t.ordinals.Each(any);
  t.fractions.Each(any);
  t.denominators.Each(any);
  t.vague.Each(any);
  t.multiples.Each(any);
  t.no_numbers.Each(any);
  t.clock.named.Each(any);
  t.clock.offsets.Each(any);
  t.units.Each([&](Words words, const UnitEntry& unit) {
    const bool point =
        unit.kind == MentionKind::kPercent && unit.unit != "percent" && unit.unit != "permille";
    if (unit.kind == MentionKind::kDuration || point) single(words);
  });
  const auto day = [&date](Words words, const auto&) { date(words); };
  const DateTables& d = t.dates;
  d.months.Each(day);
  d.weekdays.Each(day);
  d.seasons.Each(day);
  d.quarters.Each(day);
  d.days.Each(day);
  d.named_days.Each(day);
  d.weekend_words.Each(day);
  d.no_dates.Each(day);
}

// Small numbers that no other reader of numerals asks for.
void AddPlainNumbers(MentionTables& t) {
  const auto plain = [](Words words, const NumberPart& part) {
    return words.size() == 1 && part.kind == NumberPart::Kind::kSmall;
  };
  t.numbers.Each([&](Words words, const NumberPart& part) {
    if (plain(words, part)) t.triggers[words.front()] |= kPlainNumber;
  });
  const auto other = [&t](Words words, const auto&) {
    t.triggers[words.front()] &= static_cast<std::uint16_t>(~kPlainNumber);
  };
  t.numbers.Each([&](Words words, const NumberPart& part) {
    if (!plain(words, part)) other(words, part);
  });
  t.vague.Each(other);
  t.ordinals.Each(other);
  t.fractions.Each(other);
  t.denominators.Each(other);
}

// What stands beside numerals and amounts; beside most stands nothing of it.
void AddNeighbours(MentionTables& t) {
  const auto begin = [&t](TriggerBits bit, const auto&... tables) {
    (tables.Each([&t, bit](Words words, const auto&) { t.triggers[words.front()] |= bit; }), ...);
  };
  const auto end = [&t](TriggerBits bit, const auto&... tables) {
    (tables.Each([&t, bit](Words words, const auto&) { t.triggers[words.back()] |= bit; }), ...);
  };
  begin(kNumeralBehind, t.numbers, t.suffixes, t.ordinals, t.ordinal_suffixes, t.fractions, t.denominators,
        t.joiners, t.fraction_joiners, t.decimal_words);
  end(kBefore, t.money, t.scaled_money, t.hedges_before, t.hedge_fillers);
  begin(kUnitBehind, t.suffixes, t.units, t.money, t.minor_money, t.partitives, t.unit_articles);
  begin(kBoundBehind, t.range_to, t.range_or, t.range_and, t.fold_endings, t.times_words, t.ratio_words,
        t.quotient_words);
  const ClockTables& c = t.clock;
  begin(kClockBehind, c.am, c.pm, c.hours, c.led_hours, c.morning, c.afternoon, c.utc, c.zones);
  begin(kCentury, t.dates.century_words);
}

void AddTriggers(MentionTables& t) {
  t.triggers.assign(t.vocabulary.size(), 0);
  const auto mark = [&t](TriggerBits bit) {
    return [&t, bit](Words words) { t.triggers[words.front()] |= bit; };
  };
  EachOpening(t, mark(kNumberTrigger), mark(kSingleTrigger), mark(kDateTrigger));
  AddPlainNumbers(t);
  AddNeighbours(t);
}

// Words that may stand before any number: "a hundred".
std::uint64_t ArticleBits(const MentionTables& t) {
  std::uint64_t bits = 0;
  t.numbers.Each([&bits](Words words, const NumberPart& part) {
    if (part.kind == NumberPart::Kind::kArticle) bits |= MentionTables::FirstWordBit(words.back());
  });
  return bits;
}

void AddStops(MentionTables& t) {
  std::vector<std::uint8_t> stops(t.vocabulary.size());
  t.second_words.assign(t.vocabulary.size(), 0);
  const auto mark = [&stops, &t](std::uint8_t alone, std::uint8_t phrase) {
    return [&stops, &t, alone, phrase](Words words) {
      stops[words.front()] |= words.size() == 1 ? alone : phrase;
      if (words.size() > 1) t.second_words[words[1]] |= MentionTables::FirstWordBit(words.front());
    };
  };
  EachOpening(t, mark(kNumberStop, kNumberPhraseStop), mark(kSingleStop, kNumberPhraseStop),
              mark(kDateStop, kDatePhraseStop));
  const std::uint64_t articles = ArticleBits(t);
  for (std::size_t word = 0; word < stops.size(); ++word) {
    if ((stops[word] & (kNumberStop | kSingleStop)) != 0) t.second_words[word] |= articles;
  }
  std::array<std::uint8_t, 128> marks{};
  for (std::size_t c = 0; c < marks.size(); ++c) {
    if (t.quote_marks.MayBegin(static_cast<char>(c))) marks[c] |= kQuoteStop;
  }
  t.vocabulary.SetStops(stops, marks, t.joined.empty() ? 0 : kUnknownStop);
}

// The words of names, behind those that only quantities and dates know.
void AddNames(const NameWords& words, MentionTables& t) {
  words.words.EachShort([&t](const std::string& word, std::uint64_t classes) {
    const WordId entry = t.vocabulary.AddOther(word);
    if (entry == 0) return;
    if (entry >= t.name_classes.size()) t.name_classes.resize(entry + 1U);
    t.name_classes[entry] = classes;
  });
  t.name_classes.resize(t.vocabulary.size());
}

// The words that tell who says something, behind all others.
void AddReporting(const ReportingWords& words, MentionTables& t) {
  words.words.EachShort([&t](const std::string& word, std::uint64_t) { t.vocabulary.AddOther(word); });
  t.name_classes.resize(t.vocabulary.size());
  t.endings = WordEndings(words.endings);
  for (std::size_t entry = 0; entry < t.vocabulary.size(); ++entry) {
    const std::string& word = t.vocabulary.WordOf(static_cast<WordId>(entry));
    t.reporting_classes.push_back(ReportingClasses(word, words, t.endings));
  }
}

}  // namespace

std::shared_ptr<const MentionTables> CompileTables(const Language& language) {
  auto tables = std::make_shared<MentionTables>();
  MentionTables& t = *tables;
  t.words = language.quantities;
  t.date_words = language.dates;
  t.joined = JoinedWords(t.words);
  AddNumbers(t.words, t);
  AddBounds(t.words, t);
  AddUnits(t.words, t);
  AddMoney(t.words, t);
  AddContext(t.words, t);
  AddClock(t.words.clock, t);
  AddDates(t.date_words, t);
  t.quote_marks = QuoteMarks(language.quotes);
  AddTriggers(t);
  AddStops(t);
  AddNames(language.names, t);
  AddReporting(language.reporting, t);
  return tables;
}

std::shared_ptr<const MentionTables> TablesOf(const Language& language) {
  return language.compiled_quantities.Get<MentionTables>([&] { return CompileTables(language); });
}

}  // namespace gainsay
