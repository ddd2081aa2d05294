// FindDates: one pass over the tokens that stops at digits and calendar words; then spans of two dates, and
// "since".
#include "mention/find.h"
#include "mention/scan.h"
#include "mention/written_date.h"

namespace gainsay {
namespace {

constexpr std::size_t kUsually = 8;  // Dates of an article; most have fewer.

// Numbers are read as well, for the sake of ordinals before a century.
bool MayBegin(const Scan& scan, std::size_t i) {
  const Token& token = scan.text[i];
  if (token.IsDigits() || (token.stops & (kDateStop | kNumberStop)) != 0) return true;
  return (token.stops & (kDatePhraseStop | kNumberPhraseStop)) != 0 && scan.tables.OpensPhrase(scan.text, i);
}

// The second date of "June 2 to June 5", "between 1998 and 2004".
struct Second {
  WrittenDate date;
  std::size_t first = 0;  // Of the whole span.
};
std::optional<Second> ReadSecond(const Scan& scan, const WrittenDate& first, std::size_t floor) {
  const TokenText& text = scan.text;
  const DateTables& d = scan.tables.dates;
  if (text[first.last].IsEnd() || text[first.last].Has(Token::kBreakBefore) || first.named)
    return std::nullopt;
  auto joint = d.range_to.Forward(text, first.last);
  std::size_t next = joint ? joint.last : first.last;
  std::size_t begin = first.first;
  if (const auto from = d.range_from.Backward(text, first.first, floor)) begin = from.first;
  if (!joint) {
    const auto between = scan.tables.range_between.Backward(text, first.first, floor);
    joint = d.range_and.Forward(text, first.last);
    if (between && joint) {
      begin = between.first;
      next = joint.last;
    } else if ((text[next].Is(kDash) || text[next].Is(kHyphen)) &&
               text[next].Glued() == text[next + 1].Glued()) {
      ++next;
      begin = first.first;
    } else {
      return std::nullopt;
    }
  }
  for (std::size_t i = next; i < next + 4 && !text[i].IsEnd() && !text[i].Has(Token::kBreakBefore); ++i) {
    if (!MayBegin(scan, i)) continue;
    const std::optional<WrittenDate> second = ReadDate(scan, i, next);
    if (!second) continue;
    return second->first == next ? std::optional<Second>({*second, begin}) : std::nullopt;
  }
  return std::nullopt;
}

// Two weekdays or months beside each other are a span; a day and a year are none.
bool SameKind(const WrittenDate& a, const WrittenDate& b) {
  const auto kind = [](const WrittenDate& d) {
    if (d.day != 0) return 1;
    if (d.month != 0) return 2;
    if (d.weekday != 0) return 3;
    if (d.season != 0 || d.quarter != 0) return 4;
    return d.relative ? 5 : 6;
  };
  return kind(a) == kind(b) || (kind(a) <= 2 && kind(b) <= 2);
}

Mention MentionOf(const Scan& scan, std::size_t first, std::size_t last, const DateRange& range) {
  Mention mention;
  mention.kind = MentionKind::kDate;
  mention.span = mention.core = {scan.text[first].start, scan.text[last - 1].end};
  mention.value = range;
  return mention;
}

// "since 2014", "until March": open at one end.
std::size_t OpenEnd(const Scan& scan, std::size_t first, std::size_t floor, DateRange& range) {
  if (const auto since = scan.tables.dates.since.Backward(scan.text, first, floor)) {
    if (range.from) range.to = std::nullopt;
    range.grain = DateRange::Grain::kSpan;
    return since.first;
  }
  if (const auto until = scan.tables.dates.until.Backward(scan.text, first, floor)) {
    if (range.to) range.from = std::nullopt;
    range.grain = DateRange::Grain::kSpan;
    return until.first;
  }
  return first;
}

}  // namespace

std::vector<Mention> ScanDates(const Scan& scan) {
  std::vector<Mention> found;
  found.reserve(kUsually);
  const TokenText& text = scan.text;
  StopCursor stops(text.values);
  std::size_t floor = 0;
  for (std::size_t i = stops.From(0); !text[i].IsEnd(); i = stops.From(i)) {
    if (!MayBegin(scan, i)) {
      ++i;
      continue;
    }
    if (const auto name = scan.tables.dates.no_dates.Forward(text, i)) {
      floor = i = name.last;
      continue;
    }
    const std::optional<WrittenDate> date = ReadDate(scan, i, floor);
    if (!date) {
      ++i;
      continue;
    }
    // "Last month" says nothing where the day of writing is not known.
    if (date->relative && !scan.context.published && !OfRelativeYear(*date)) {
      floor = i = date->last;
      continue;
    }
    std::size_t first = date->first;
    std::size_t last = date->last;
    DateRange range;
    const std::optional<Second> second = ReadSecond(scan, *date, floor);
    if (second && SameKind(*date, second->date)) {
      range = ResolveSpan(*date, second->date, scan.context);
      first = second->first;
      last = second->date.last;
    } else {
      range = ResolveDate(*date, scan.context);
      first = OpenEnd(scan, first, floor, range);
    }
    found.push_back(MentionOf(scan, first, last, range));
    floor = i = last;
  }
  return found;
}

std::vector<Mention> FindDates(std::string_view text, const Language& language,
                               const MentionContext& context) {
  const std::shared_ptr<const MentionTables> tables = TablesOf(language);
  const TokenList tokens = Tokenize(text, tables->vocabulary);
  return ScanDates({{text, tokens}, *tables, context});
}

}  // namespace gainsay
