// Looked up by value and not by wording: "twelve" is carried by "12", "the 4th" by "Tuesday".
#include "compare/carried.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "compare/wording.h"

namespace gainsay {
namespace {

/// "One" and "two" are articles and pairs as often as they are counts.
bool IsCount(const Quantity& quantity) {
  constexpr double kFirstCount = 3;
  return !quantity.unit.empty() || !quantity.point || std::fabs(*quantity.point) >= kFirstCount;
}

DateRange WholeDay(Day day) {
  DateRange date;
  date.from = date.to = day;
  return date;
}

/// "Until 1 December" stands for its one day.
bool SharesEnd(const DateRange& source, Day day) { return source.from == day || source.to == day; }

/// Does a source's date answer for that of a draft? A day within a month that a source names is finer than
/// anything the source says.
bool Answers(const DateRange& source, const DateRange& draft) {
  constexpr Day kWeek = 7;
  if (!source.from || !source.to) return SharesEnd(source, *draft.from) || SharesEnd(source, *draft.to);
  const Day finest = std::max(kWeek, *draft.to - *draft.from);
  return *source.from <= *draft.to && *draft.from <= *source.to && *source.to - *source.from <= finest;
}

}  // namespace

Carried::Carried(const Comparison& comparison, std::span<const std::vector<Mention>> mentions)
    : comparison_(comparison), function_words_(FoldAll(comparison.language->function_words)) {
  const Report& report = comparison.report;
  for (std::uint32_t i = 0; i < report.sources.size(); ++i) {
    // A draft's own day is carried too: "today" needs no source.
    if (const auto day = ParseIsoDay(report.sources[i].metadata.published)) dates_.push_back(WholeDay(*day));
    if (report.sources[i].draft) continue;
    for (const std::string& text :
         {report.texts[i], report.sources[i].metadata.outlet, report.sources[i].metadata.byline})
      AddWords(text);
    for (const Mention& mention : mentions[i]) {
      if (const auto* quantity = std::get_if<Quantity>(&mention.value)) {
        AddFigure({i, mention.span, *quantity}, mention.kind);
      } else if (const auto* date = std::get_if<DateRange>(&mention.value)) {
        dates_.push_back(*date);
      } else if (const auto* entity = std::get_if<Entity>(&mention.value)) {
        if (const AliasEntry* place = comparison.places.FindName(entity->name)) places_.insert(place->id);
      }
    }
  }
}

bool Carried::Holds(const Mention& mention) const {
  if (const auto* quantity = std::get_if<Quantity>(&mention.value))
    return HoldsFigure(*quantity, mention.kind);
  if (const auto* date = std::get_if<DateRange>(&mention.value)) return HoldsDate(*date);
  if (const auto* quotation = std::get_if<Quotation>(&mention.value)) return HoldsQuote(quotation->words);
  return HoldsName(std::get<Entity>(mention.value));
}

std::string Carried::WithOtherUnit(const Mention& mention) const {
  const auto* quantity = std::get_if<Quantity>(&mention.value);
  if (quantity == nullptr || quantity->unit.empty() || !quantity->point) return {};
  for (const auto& [unit, figures] : figures_) {
    if (unit.empty() || unit == quantity->unit) continue;
    const auto same = std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) {
      return figure.quantity.point == quantity->point;
    });
    if (same == figures.end()) continue;
    const Report& report = comparison_.report;
    return std::string(Slice(report.texts[same->source], same->span)) + " in " +
           report.sources[same->source].id;
  }
  return {};
}

Quantity Carried::InBaseUnit(const Quantity& quantity) const {
  return comparison_.units.in_base_unit == nullptr ? quantity : comparison_.units.in_base_unit(quantity);
}

/// An age is said with its unit and without: "61 years old", "61".
void Carried::AddFigure(Figure figure, MentionKind kind) {
  const Quantity in_base_unit = InBaseUnit(figure.quantity);
  by_dimension_[in_base_unit.unit].push_back(in_base_unit.hard);
  if (kind == MentionKind::kAge) by_dimension_[""].push_back(figure.quantity.hard);
  figures_[figure.quantity.unit].push_back(std::move(figure));
}

void Carried::AddWords(std::string_view text) {
  words_ += ' ';
  for (const Word& word : Words(text)) {
    words_ += OneSpelling(word.folded, comparison_.language->spellings) + ' ';
    if (!known_.insert(word.folded).second) continue;
    if (const AliasEntry* place = comparison_.places.FindName(Slice(text, word.span)))
      places_.insert(place->id);
  }
}

bool Carried::HoldsFigure(const Quantity& quantity, MentionKind kind) const {
  if (!IsCount(quantity)) return true;
  const auto holds = [&](const std::string& unit, const Interval& wanted) {
    const auto found = by_dimension_.find(unit);
    return found != by_dimension_.end() &&
           std::any_of(found->second.begin(), found->second.end(),
                       [&](const Interval& hard) { return Meet(hard, wanted); });
  };
  const Quantity wanted = InBaseUnit(quantity);
  return holds(wanted.unit, wanted.hard) || (kind == MentionKind::kAge && holds("", quantity.hard));
}

/// Spans of time are said in too many ways; so is anything that hangs on a day that nobody knows. A weekday
/// is the same for a day of publication a little off.
bool Carried::HoldsDate(const DateRange& date) const {
  if ((date.assumed && date.weekday == 0) || (!date.from && !date.to)) return true;
  if (!date.from || !date.to) {
    const Day end = date.from ? *date.from : *date.to;
    return std::any_of(dates_.begin(), dates_.end(), [&](const DateRange& known) {
      return SharesEnd(known, end) || Answers(known, WholeDay(end));
    });
  }
  if (date.grain == DateRange::Grain::kSpan) return true;
  return std::any_of(dates_.begin(), dates_.end(),
                     [&](const DateRange& known) { return Answers(known, date); });
}

/// A single word in quotation marks is a name or a doubt, no quotation.
bool Carried::HoldsQuote(const std::string& quoted) const {
  const Wording wording = WordingOf(quoted, comparison_.language->spellings);
  if (wording.words().size() < 2) return true;
  return std::all_of(wording.stretches.begin(), wording.stretches.end(), [&](const auto& stretch) {
    std::string phrase = " ";
    for (const std::string& word : stretch) phrase += word + ' ';
    return words_.find(phrase) != std::string::npos;
  });
}

bool Carried::Knows(const Word& word, std::string_view name) const {
  if (known_.contains(word.folded)) return true;
  const AliasEntry* place = comparison_.places.FindName(Slice(name, word.span));
  return place != nullptr && places_.contains(place->id);
}

/// A person is known by the last name, a place by any of its names, anything else by most of its words.
bool Carried::HoldsName(const Entity& entity) const {
  const std::vector<Word> words = ContentWords(entity.name, function_words_);
  if (words.empty()) return true;
  if (entity.type == EntityType::kPerson) return known_.contains(words.back().folded);
  const AliasEntry* place = comparison_.places.FindName(entity.name);
  if (place != nullptr && places_.contains(place->id)) return true;
  const auto known =
      std::count_if(words.begin(), words.end(), [&](const Word& word) { return Knows(word, entity.name); });
  return 2 * static_cast<std::size_t>(known) > words.size();
}

}  // namespace gainsay
