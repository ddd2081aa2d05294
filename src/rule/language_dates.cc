// The section `dates` of a language file.
#include <algorithm>
#include <array>

#include "rule/language_sections.h"

namespace gainsay {
namespace {

using Strings = std::vector<std::string>;

YamlReader::Field PhraseField(std::string_view name, YamlReader& reader, Strings& phrases) {
  return {name, [&reader, &phrases](const YamlNode& n) { ReadPhrases(n, reader, phrases); }};
}

// A list in order, each with all its names: the first is number 1.
void ReadCalendar(const YamlNode& node, YamlReader& reader, std::vector<CalendarPhrase>& names) {
  int number = 0;
  reader.Each(node, [&](const YamlNode& item) {
    ++number;
    Strings phrases;
    ReadPhrases(item, reader, phrases);
    for (std::string& phrase : phrases) names.push_back({std::move(phrase), number, false, false});
  });
}

void MarkDoubtful(const Strings& doubtful, const Strings& capitals, std::vector<CalendarPhrase>& names) {
  for (CalendarPhrase& name : names) {
    name.doubtful = std::find(doubtful.begin(), doubtful.end(), name.phrase) != doubtful.end();
    name.capital = std::find(capitals.begin(), capitals.end(), name.phrase) != capitals.end();
  }
}

// `yesterday: [day, -1]`
void ReadRelative(const YamlNode& node, YamlReader& reader, std::vector<RelativePhrase>& relative) {
  static constexpr std::array<std::string_view, 6> kGrains = {"day",    "week", "month",
                                                              "season", "year", "decade"};
  reader.Entries(node, [&](const YamlNode& key, const YamlNode& value) {
    std::size_t grain = 0;
    std::int64_t offset = 0;
    if (!value.IsList() || value.items.size() != 2) {
      reader.Error(value, "bad-value",
                   "a relative time is a list of a grain and a number, such as [day, -1]");
      return;
    }
    if (!reader.OneOf(value.items[0], kGrains, grain) || !reader.Integer(value.items[1], offset)) return;
    const int bounded = static_cast<int>(std::clamp<std::int64_t>(offset, -1000, 1000));
    for (std::string& phrase : ExpandAlternatives(key.scalar)) {
      relative.push_back({std::move(phrase), static_cast<DateRange::Grain>(grain), bounded});
    }
  });
}

// `last: -1`
void ReadDirections(const YamlNode& node, YamlReader& reader, std::vector<RelativePhrase>& directions) {
  reader.Entries(node, [&](const YamlNode& key, const YamlNode& value) {
    std::int64_t offset = 0;
    if (!reader.Integer(value, offset)) return;
    const int bounded = static_cast<int>(std::clamp<std::int64_t>(offset, -10, 10));
    for (std::string& phrase : ExpandAlternatives(key.scalar)) {
      directions.push_back({std::move(phrase), DateRange::Grain::kDay, bounded});
    }
  });
}

// `early: [0, 0.34]`
void ReadParts(const YamlNode& node, YamlReader& reader, std::vector<PartPhrase>& parts) {
  reader.Entries(node, [&](const YamlNode& key, const YamlNode& value) {
    PartPhrase part;
    if (!value.IsList() || value.items.size() != 2) {
      reader.Error(value, "bad-value", "a part is a list of two fractions, such as [0, 0.5]");
      return;
    }
    if (!reader.Number(value.items[0], part.from) || !reader.Number(value.items[1], part.to)) return;
    if (part.from < 0 || part.to > 1 || part.from >= part.to) {
      reader.Error(value, "bad-value",
                   "a part must lie between 0 and 1, the first fraction below the second");
      return;
    }
    for (std::string& phrase : ExpandAlternatives(key.scalar))
      parts.push_back({std::move(phrase), part.from, part.to});
  });
}

}  // namespace

void ReadDateWords(const YamlNode& node, YamlReader& reader, DateWords& words) {
  Strings doubtful;
  Strings capitals;
  const auto calendar = [&reader](std::string_view name, std::vector<CalendarPhrase>& names) {
    return YamlReader::Field{name, [&reader, &names](const YamlNode& n) { ReadCalendar(n, reader, names); }};
  };
  reader.Fields(
      node, "dates",
      {calendar("months", words.months),
       calendar("weekdays", words.weekdays),
       calendar("seasons", words.seasons),
       calendar("quarters", words.quarters),
       PhraseField("doubtful", reader, doubtful),
       PhraseField("capitals", reader, capitals),
       {"relative", [&](const YamlNode& n) { ReadRelative(n, reader, words.days); }},
       {"directions", [&](const YamlNode& n) { ReadDirections(n, reader, words.directions); }},
       {"directions_after", [&](const YamlNode& n) { ReadDirections(n, reader, words.directions_after); }},
       {"parts", [&](const YamlNode& n) { ReadParts(n, reader, words.parts); }},
       PhraseField("fillers", reader, words.fillers),
       PhraseField("year_leaders", reader, words.year_leaders),
       PhraseField("year_words", reader, words.year_words),
       PhraseField("since", reader, words.since),
       PhraseField("until", reader, words.until),
       PhraseField("range_to", reader, words.range_to),
       PhraseField("range_from", reader, words.range_from),
       PhraseField("range_and", reader, words.range_and),
       PhraseField("decade_endings", reader, words.decade_endings),
       PhraseField("century", reader, words.century_words),
       PhraseField("eras_before", reader, words.eras_before),
       PhraseField("eras_after", reader, words.eras_after),
       PhraseField("named_days", reader, words.named_days),
       PhraseField("weekend", reader, words.weekend_words),
       PhraseField("no_dates", reader, words.no_dates),
       PhraseField("ahead", reader, words.ahead),
       {"month_first", [&](const YamlNode& n) { reader.Bool(n, words.month_first); }}});
  MarkDoubtful(doubtful, capitals, words.months);
  MarkDoubtful(doubtful, capitals, words.weekdays);
  MarkDoubtful(doubtful, capitals, words.seasons);
  MarkDoubtful(doubtful, capitals, words.quarters);
}

}  // namespace gainsay
