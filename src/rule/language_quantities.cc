// The section `quantities` of a language file.
#include <array>

#include "rule/language_sections.h"

namespace gainsay {
namespace {

using Strings = std::vector<std::string>;

YamlReader::Field PhraseField(std::string_view name, YamlReader& reader, Strings& phrases) {
  return {name, [&reader, &phrases](const YamlNode& n) { ReadPhrases(n, reader, phrases); }};
}

// `twelve: 12`, or `a|b: 12` where several words say the same.
void ReadNumbers(const YamlNode& node, YamlReader& reader, std::vector<NumberPhrase>& numbers) {
  reader.Entries(node, [&](const YamlNode& key, const YamlNode& value) {
    double number = 0;
    if (!reader.Number(value, number)) return;
    for (std::string& phrase : ExpandAlternatives(key.scalar)) numbers.push_back({std::move(phrase), number});
  });
}

YamlReader::Field NumbersField(std::string_view name, YamlReader& reader,
                               std::vector<NumberPhrase>& numbers) {
  return {name, [&reader, &numbers](const YamlNode& n) { ReadNumbers(n, reader, numbers); }};
}

void ReadVague(const YamlNode& node, YamlReader& reader, std::vector<VaguePhrase>& vague) {
  reader.Each(node, [&](const YamlNode& item) {
    Strings phrases;
    VaguePhrase entry;
    reader.Fields(item, "a vague number",
                  {PhraseField("words", reader, phrases),
                   {"from", [&](const YamlNode& n) { reader.Number(n, entry.low); }},
                   {"to", [&](const YamlNode& n) { reader.Number(n, entry.high); }},
                   {"alone", [&](const YamlNode& n) { reader.Bool(n, entry.alone); }}});
    if (entry.low < 0 || entry.high < entry.low) {
      reader.Error(item, "bad-value", "`to` of a vague number must not be below `from`, nor either below 0");
      return;
    }
    for (std::string& phrase : phrases)
      vague.push_back({std::move(phrase), entry.low, entry.high, entry.alone});
  });
}

void ReadHedges(const YamlNode& node, YamlReader& reader, std::vector<HedgePhrase>& hedges) {
  static constexpr std::array<std::string_view, 8> kNames = {"exact",    "about",     "nearly",  "more-than",
                                                             "at-least", "less-than", "at-most", "up-to"};
  reader.Each(node, [&](const YamlNode& item) {
    std::size_t hedge = 0;
    Strings before;
    Strings counted;
    Strings after;
    reader.Fields(item, "a hedge",
                  {{"hedge", [&](const YamlNode& n) { reader.OneOf(n, kNames, hedge); }},
                   PhraseField("before", reader, before),
                   PhraseField("before_counts", reader, counted),
                   PhraseField("after", reader, after)});
    const auto kind = static_cast<Hedge>(hedge);
    for (std::string& phrase : before) hedges.push_back({std::move(phrase), kind, false, false});
    for (std::string& phrase : counted) hedges.push_back({std::move(phrase), kind, false, true});
    for (std::string& phrase : after) hedges.push_back({std::move(phrase), kind, true, false});
  });
}

// `kilometer: [kilometres, kilometers]`
void ReadUnits(const YamlNode& node, YamlReader& reader, std::vector<UnitPhrase>& units) {
  reader.Entries(node, [&](const YamlNode& key, const YamlNode& value) {
    Strings phrases;
    ReadPhrases(value, reader, phrases);
    for (std::string& phrase : phrases) units.push_back({std::move(phrase), key.scalar});
  });
}

void ReadMultiples(const YamlNode& node, YamlReader& reader, bool free,
                   std::vector<MultiplePhrase>& multiples) {
  std::vector<NumberPhrase> numbers;
  ReadNumbers(node, reader, numbers);
  for (NumberPhrase& n : numbers) multiples.push_back({std::move(n.phrase), n.value, free});
}

void ReadCurrencies(const YamlNode& node, YamlReader& reader, std::vector<CurrencyPhrases>& currencies) {
  reader.Entries(node, [&](const YamlNode& key, const YamlNode& value) {
    CurrencyPhrases& names = currencies.emplace_back();
    names.unit = key.scalar;
    reader.Fields(value, "a currency",
                  {PhraseField("signs", reader, names.signs), PhraseField("words", reader, names.words)});
  });
}

void ReadSharedCurrencies(const YamlNode& node, YamlReader& reader, std::vector<SharedCurrency>& currencies) {
  reader.Each(node, [&](const YamlNode& item) {
    SharedCurrency& shared = currencies.emplace_back();
    const auto country = [&](const YamlNode& key, const YamlNode& value) {
      std::string code;
      if (reader.String(value, code)) shared.countries.emplace_back(key.scalar, code);
    };
    reader.Fields(item, "a shared currency",
                  {PhraseField("signs", reader, shared.names.signs),
                   PhraseField("words", reader, shared.names.words),
                   {"default", [&](const YamlNode& n) { reader.String(n, shared.names.unit); }},
                   {"weight", [&](const YamlNode& n) { reader.Bool(n, shared.weight); }},
                   {"countries", [&](const YamlNode& n) { reader.Entries(n, country); }}});
  });
}

// Tens that take up to nineteen, as numbers.
void ReadValues(const YamlNode& node, YamlReader& reader, std::vector<double>& values) {
  reader.Each(node, [&](const YamlNode& item) {
    double value = 0;
    if (reader.Number(item, value)) values.push_back(value);
  });
}

void ReadDigitMarks(const YamlNode& node, YamlReader& reader, QuantityWords& words) {
  reader.Fields(node, "digits",
                {{"decimal", [&](const YamlNode& n) { reader.String(n, words.decimal_mark); }},
                 {"group", [&](const YamlNode& n) { reader.String(n, words.group_mark); }},
                 {"blank_groups", [&](const YamlNode& n) { reader.Bool(n, words.blank_groups); }},
                 NumbersField("suffixes", reader, words.suffixes),
                 PhraseField("ordinal_suffixes", reader, words.ordinal_suffixes)});
}

void ReadNumberWords(const YamlNode& node, YamlReader& reader, QuantityWords& words) {
  reader.Fields(
      node, "numbers",
      {NumbersField("words", reader, words.numbers),
       NumbersField("articles", reader, words.articles),
       NumbersField("scales", reader, words.scales),
       NumbersField("collectives", reader, words.collectives),
       NumbersField("ordinals", reader, words.ordinals),
       PhraseField("bound_ordinals", reader, words.bound_ordinals),
       PhraseField("led_ordinals", reader, words.led_ordinals),
       PhraseField("ordinal_leaders", reader, words.ordinal_leaders),
       NumbersField("fractions", reader, words.fractions),
       NumbersField("denominators", reader, words.denominators),
       PhraseField("joiners", reader, words.joiners),
       PhraseField("fraction_joiners", reader, words.fraction_joiners),
       PhraseField("decimal_words", reader, words.decimal_words),
       PhraseField("minus", reader, words.minus_words),
       PhraseField("plus_minus", reader, words.plus_minus_words),
       PhraseField("ratio", reader, words.ratio_words),
       PhraseField("quotient", reader, words.quotient_words),
       PhraseField("partitives", reader, words.partitives),
       PhraseField("denominator_endings", reader, words.denominator_endings),
       NumbersField("fraction_endings", reader, words.fraction_endings),
       PhraseField("weak", reader, words.weak_numbers),
       {"most_hundreds", [&](const YamlNode& n) { reader.Number(n, words.most_hundreds); }},
       {"vigesimal", [&](const YamlNode& n) { ReadValues(n, reader, words.vigesimal); }},
       {"joined", [&](const YamlNode& n) { reader.Bool(n, words.joined); }},
       {"joiner_after_tens", [&](const YamlNode& n) { reader.Bool(n, words.joiner_after_tens); }},
       {"digits_behind_words", [&](const YamlNode& n) { reader.Bool(n, words.digits_behind_words); }}});
}

void ReadRanges(const YamlNode& node, YamlReader& reader, QuantityWords& words) {
  reader.Fields(
      node, "ranges",
      {PhraseField("to", reader, words.range_to), PhraseField("or", reader, words.range_or),
       PhraseField("from", reader, words.range_from), PhraseField("between", reader, words.range_between),
       PhraseField("and", reader, words.range_and), PhraseField("change_verbs", reader, words.change_verbs)});
}

void ReadMultipleWords(const YamlNode& node, YamlReader& reader, QuantityWords& words) {
  reader.Fields(node, "multiples",
                {{"free", [&](const YamlNode& n) { ReadMultiples(n, reader, true, words.multiples); }},
                 {"bound", [&](const YamlNode& n) { ReadMultiples(n, reader, false, words.multiples); }},
                 PhraseField("followers", reader, words.multiple_followers),
                 PhraseField("leaders", reader, words.multiple_leaders),
                 PhraseField("fold", reader, words.fold_endings),
                 PhraseField("times", reader, words.times_words),
                 PhraseField("times_followers", reader, words.times_followers)});
}

void ReadNoCounts(const YamlNode& node, YamlReader& reader, QuantityWords& words) {
  reader.Fields(
      node, "no_counts",
      {PhraseField("idioms", reader, words.no_numbers), PhraseField("labels", reader, words.labels),
       PhraseField("weak_labels", reader, words.weak_labels),
       PhraseField("opening_labels", reader, words.opening_labels),
       PhraseField("label_followers", reader, words.label_followers),
       PhraseField("streets", reader, words.streets), PhraseField("pronouns", reader, words.pronoun_words),
       PhraseField("pronoun_after", reader, words.pronoun_after),
       PhraseField("pronoun_before", reader, words.pronoun_before),
       PhraseField("scores", reader, words.score_words), PhraseField("votes", reader, words.vote_words),
       PhraseField("ordinal_heads", reader, words.ordinal_heads)});
}

void ReadClock(const YamlNode& node, YamlReader& reader, ClockWords& words) {
  reader.Fields(node, "clock",
                {PhraseField("am", reader, words.am),
                 PhraseField("pm", reader, words.pm),
                 PhraseField("morning", reader, words.morning),
                 PhraseField("afternoon", reader, words.afternoon),
                 PhraseField("hours", reader, words.hours),
                 PhraseField("led_hours", reader, words.led_hours),
                 PhraseField("leaders", reader, words.leaders),
                 PhraseField("utc", reader, words.utc),
                 PhraseField("zones", reader, words.zones),
                 NumbersField("named", reader, words.named),
                 NumbersField("offsets", reader, words.offsets),
                 {"hedges", [&](const YamlNode& n) { ReadHedges(n, reader, words.hedges); }},
                 {"full_day", [&](const YamlNode& n) { reader.Bool(n, words.full_day); }}});
}

}  // namespace

void ReadQuantityWords(const YamlNode& node, YamlReader& reader, QuantityWords& words) {
  reader.Fields(
      node, "quantities",
      {{"digits", [&](const YamlNode& n) { ReadDigitMarks(n, reader, words); }},
       {"numbers", [&](const YamlNode& n) { ReadNumberWords(n, reader, words); }},
       {"vague", [&](const YamlNode& n) { ReadVague(n, reader, words.vague); }},
       {"hedges", [&](const YamlNode& n) { ReadHedges(n, reader, words.hedges); }},
       PhraseField("hedge_fillers", reader, words.hedge_fillers),
       {"ranges", [&](const YamlNode& n) { ReadRanges(n, reader, words); }},
       {"multiples", [&](const YamlNode& n) { ReadMultipleWords(n, reader, words); }},
       {"units", [&](const YamlNode& n) { ReadUnits(n, reader, words.units); }},
       PhraseField("unit_articles", reader, words.unit_articles),
       {"magnitudes",
        [&](const YamlNode& n) {
          reader.Fields(n, "magnitudes",
                        {PhraseField("before", reader, words.magnitude_before),
                         PhraseField("after", reader, words.magnitude_after)});
        }},
       PhraseField("single_before", reader, words.single_before),
       PhraseField("single_after", reader, words.single_after),
       PhraseField("single_whole", reader, words.single_whole),
       PhraseField("rolling", reader, words.rolling),
       {"smaller_units", [&](const YamlNode& n) { ReadUnits(n, reader, words.smaller_units); }},
       {"currencies", [&](const YamlNode& n) { ReadCurrencies(n, reader, words.currencies); }},
       {"shared_currencies",
        [&](const YamlNode& n) { ReadSharedCurrencies(n, reader, words.shared_currencies); }},
       {"paying",
        [&](const YamlNode& n) {
          reader.Fields(n, "paying",
                        {PhraseField("before", reader, words.paying_before),
                         PhraseField("after", reader, words.paying_after)});
        }},
       {"minor_currencies", [&](const YamlNode& n) { ReadUnits(n, reader, words.minor_currencies); }},
       {"scaled_signs", [&](const YamlNode& n) { ReadUnits(n, reader, words.scaled_signs); }},
       PhraseField("aged", reader, words.aged),
       PhraseField("age_before", reader, words.age_before),
       PhraseField("age_after", reader, words.age_after),
       PhraseField("age_bounds", reader, words.age_bounds),
       PhraseField("terms", reader, words.terms),
       PhraseField("possessives", reader, words.possessives),
       PhraseField("counted", reader, words.counted),
       {"clock", [&](const YamlNode& n) { ReadClock(n, reader, words.clock); }},
       {"no_counts", [&](const YamlNode& n) { ReadNoCounts(n, reader, words); }}});
}

}  // namespace gainsay
