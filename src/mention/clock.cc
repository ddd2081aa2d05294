// An hour and what stands behind it make a face; two faces make a range. An hour of twelve needs a word for
// the half of the day, or takes it from the other end of its range.
#include "mention/clock.h"

#include <cmath>

namespace gainsay {
namespace {

constexpr double kHour = 60;
constexpr double kNoon = 12 * kHour;
constexpr double kDay = 24 * kHour;

// One time as written.
struct Face {
  std::size_t first = 0;
  std::size_t last = 0;
  double minute = 0;     // After midnight; of an hour of twelve before it is settled, as in the morning.
  double grain = kHour;  // How finely it is told.
  bool told = false;     // Something says that it is a time at all.
  bool settled = false;  // Which half of the day is meant is known.
  bool half = false;     // A word says so, which serves both ends of a range.
  bool utc = false;
};

// "3", "3:10" or "3:10:05", "3.10": hour and minutes of digits at `at`, with the token behind them.
struct Digits {
  std::size_t last = 0;
  double hour = 0;
  double minute = 0;
  bool minutes = false;
  bool colon = false;
};

std::size_t DigitsOf(const Token& token) { return token.IsDigits() ? token.end - token.start : 0; }

bool OnLine(const Token& token) { return !token.IsEnd() && !token.Has(Token::kLineBefore); }

bool ReadMinutes(const TokenText& text, std::size_t at, double& minute) {
  const std::optional<double> value = DigitsOf(text[at]) == 2 ? DigitsValue(text.Raw(at)) : std::nullopt;
  if (!value || *value >= kHour) return false;
  minute = *value;
  return true;
}

std::optional<Digits> ReadClockDigits(const Scan& scan, std::size_t at) {
  const TokenText& text = scan.text;
  const std::size_t size = DigitsOf(text[at]);
  const std::optional<double> value = size > 0 && size <= 4 ? DigitsValue(text.Raw(at)) : std::nullopt;
  if (!value || size == 3) return std::nullopt;
  Digits digits{at + 1, *value, 0, false, false};
  if (size == 4) {
    digits.hour = std::floor(*value / 100);
    digits.minute = std::fmod(*value, 100);
    digits.minutes = true;
  } else {
    const std::size_t mark = at + 1;
    const bool glued = text[mark].Glued() && text[mark + 1].Glued();
    const auto hours = scan.tables.clock.led_hours.Forward(text, mark);
    if (glued && (text[mark].Is(kColon) || text[mark].Is(kFullStop)) &&
        ReadMinutes(text, mark + 1, digits.minute)) {
      digits.minutes = true;
      digits.colon = text[mark].Is(kColon);
      digits.last = mark + 2;
    } else if (hours && scan.tables.words.clock.full_day && OnLine(text[hours.last]) &&
               ReadMinutes(text, hours.last, digits.minute)) {
      digits.minutes = digits.colon = true;  // "14h30"
      digits.last = hours.last + 1;
    }
    const std::size_t more = digits.last;
    double seconds = 0;
    if (digits.colon && text[more].Is(kColon) && text[more].Glued() && ReadMinutes(text, more + 1, seconds))
      digits.last = more + 2;
  }
  if (digits.hour > 24 || digits.minute >= kHour || (digits.hour == 24 && digits.minute > 0))
    return std::nullopt;
  return digits;
}

// Sets what an hour of twelve means under a word for a half of the day.
bool SetHalf(double hour, bool afternoon, Face& face) {
  if (hour > 12 || hour < 1) return hour > 12 && afternoon;  // "15:00 p.m."
  const double minutes = std::fmod(face.minute, kHour);
  face.minute = std::fmod(hour, 12) * kHour + minutes + (afternoon ? kNoon : 0);
  face.settled = face.half = true;
  return true;
}

bool IsLed(const Scan& scan, std::size_t at, std::size_t floor) {
  return scan.tables.clock.leaders.Backward(scan.text, at, floor) ||
         scan.tables.clock.hedges.Backward(scan.text, at, floor);
}

// A time zone behind a time.
void ReadZone(const Scan& scan, Face& face) {
  const TokenText& text = scan.text;
  if (!OnLine(text[face.last])) return;
  if (const auto utc = scan.tables.clock.utc.Forward(text, face.last)) {
    face.last = utc.last;
    face.utc = face.told = face.settled = true;
  } else if (const auto zone = scan.tables.clock.zones.Forward(text, face.last)) {
    face.last = zone.last;
    face.told = true;
  }
}

// Words behind an hour: "p.m.", "o'clock", "in the morning". False if they do not fit it.
bool ReadHalf(const Scan& scan, double hour, bool led, Face& face) {
  const TokenText& text = scan.text;
  const ClockTables& clock = scan.tables.clock;
  if (!OnLine(text[face.last])) return true;
  const auto am = clock.am.Forward(text, face.last);
  const auto pm = clock.pm.Forward(text, face.last);
  if (am || pm) {
    face.last = am ? am.last : pm.last;
    face.told = true;
    return SetHalf(hour, static_cast<bool>(pm), face);
  }
  const auto hours = clock.hours.Forward(text, face.last);
  const auto led_hours = led ? clock.led_hours.Forward(text, face.last) : WordSetTable::Hit();
  const bool four = DigitsOf(text[face.first]) == 4;
  if (hours) {
    face.last = hours.last;
    face.told = true;
  } else if (led_hours && (four || scan.tables.words.clock.full_day)) {
    if (scan.tables.partitives.Forward(text, led_hours.last) &&
        !clock.morning.Forward(text, led_hours.last) && !clock.afternoon.Forward(text, led_hours.last))
      return false;  // "à 2 heures de route"
    face.last = led_hours.last;
    face.told = true;
  }
  if (!OnLine(text[face.last]) || (!face.told && !led)) return true;
  const auto morning = clock.morning.Forward(text, face.last);
  const auto afternoon = clock.afternoon.Forward(text, face.last);
  if (!morning && !afternoon) return true;
  face.last = morning ? morning.last : afternoon.last;
  face.told = true;
  return SetHalf(hour, static_cast<bool>(afternoon), face);
}

double GrainOfMinutes(double minute) {
  constexpr double kQuarter = 15;
  constexpr double kFive = 5;
  if (std::fmod(minute, kQuarter) == 0) return kQuarter;
  return std::fmod(minute, kFive) == 0 ? kFive : 1;
}

// The face of digits at `at`; one that nothing says to be a time is still that of a range.
std::optional<Face> ReadDigitFace(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  const std::optional<Digits> digits = ReadClockDigits(scan, at);
  if (!digits) return std::nullopt;
  const bool words = scan.tables.Has(kClockBehind, text, digits->last);
  const bool led = (words || digits->colon) && IsLed(scan, at, floor);
  const bool four = DigitsOf(text[at]) == 4;
  Face face;
  face.first = at;
  face.last = digits->last;
  face.minute = digits->hour * kHour + digits->minute;
  if (digits->minutes) face.grain = GrainOfMinutes(digits->minute);
  face.settled = digits->hour > 12 || text.Raw(at)[0] == '0' || four || scan.tables.words.clock.full_day;
  if (words && !ReadHalf(scan, digits->hour, led, face)) return std::nullopt;
  if (words) ReadZone(scan, face);
  // "at 14:30", but no "3.10" and no "21:4".
  face.told = face.told || (digits->colon && led);
  if (face.last == digits->last && digits->minutes && !digits->colon) return std::nullopt;
  if (text[face.last].Glued() && (text[face.last].IsDigits() || text[face.last].IsWord()))
    return std::nullopt;
  return face;
}

// "five o'clock in the morning", "half past 3 p.m."
std::optional<Face> ReadWordFace(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  const ClockTables& clock = scan.tables.clock;
  const auto offset = clock.offsets.Forward(text, at);
  const std::size_t hour_at = offset ? offset.last : at;
  if (!OnLine(text[hour_at]) && hour_at != at) return std::nullopt;
  const auto word = scan.tables.numbers.Forward(text, hour_at);
  const bool small = word && word.value->kind == NumberPart::Kind::kSmall;
  std::optional<double> hour = small ? std::optional<double>(word.value->value) : std::nullopt;
  if (offset && DigitsOf(text[hour_at]) > 0) hour = DigitsValue(text.Raw(hour_at));
  if (!hour || *hour < 1 || *hour > 12) return std::nullopt;
  Face face;
  face.first = at;
  face.last = small ? word.last : hour_at + 1;
  if (!scan.tables.Has(kClockBehind, text, face.last)) return std::nullopt;
  face.minute = *hour * kHour;
  // "one am" may be anything; "one a.m." is a time.
  const auto am = clock.am.Forward(text, face.last);
  if (am && am.last == am.first + 1) return std::nullopt;
  if (!ReadHalf(scan, *hour, offset && IsLed(scan, at, floor), face) || !face.told) return std::nullopt;
  if (offset) {
    face.minute += *offset.value;
    face.grain = GrainOfMinutes(*offset.value);
  }
  ReadZone(scan, face);
  return face;
}

// "at noon", "before midnight", but no "high noon".
std::optional<Face> ReadNamed(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  const auto named = scan.tables.clock.named.Forward(text, at);
  if (!named || !IsLed(scan, at, floor) || text[at].Has(Token::kCapital)) return std::nullopt;
  if (text[named.last].Is(kHyphen) && text[named.last].Glued()) return std::nullopt;
  Face face{at, named.last, *named.value, GrainOfMinutes(0), true, true, false, false};
  ReadZone(scan, face);
  return face;
}

std::optional<Face> ReadFace(const Scan& scan, std::size_t at, std::size_t floor) {
  if (scan.text[at].IsDigits()) return ReadDigitFace(scan, at, floor);
  if (std::optional<Face> named = ReadNamed(scan, at, floor)) return named;
  return ReadWordFace(scan, at, floor);
}

Hedge HedgeOf(const Scan& scan, std::size_t at, std::size_t floor, std::size_t& first) {
  const auto hedge = scan.tables.clock.hedges.Backward(scan.text, at, floor);
  if (!hedge || scan.text[at].Has(Token::kBreakBefore)) return Hedge::kExact;
  first = hedge.first;
  return *hedge.value;
}

// What a time allows: as far as it is rounded, and an hour beside a bound.
Quantity ClockQuantity(double minute, double grain, Hedge hedge) {
  Quantity q;
  q.point = minute;
  q.grain = grain;
  q.hedge = hedge;
  switch (hedge) {
    case Hedge::kAbout:
      q.hard = Interval::Between(minute - grain, minute + grain);
      q.soft = Interval::Between(minute - grain / 2, minute + grain / 2);
      break;
    case Hedge::kNearly:
      q.hard = Interval::Between(minute - grain, minute);
      q.soft = Interval::Between(minute - grain / 2, minute);
      break;
    case Hedge::kMoreThan:
      q.hard = {minute, minute + kDay, true, false};
      q.soft = {minute, minute + kHour, true, false};
      break;
    case Hedge::kLessThan:
    case Hedge::kAtMost:
      q.hard = {std::fmin(0, minute - kHour), minute, false, hedge == Hedge::kLessThan};
      q.soft = {minute - kHour, minute, false, hedge == Hedge::kLessThan};
      break;
    default:
      q.hard = q.soft = {minute - grain / 2, minute + grain / 2, false, true};
      q.hedge = Hedge::kExact;
  }
  return q;
}

Bounded BoundedOf(const Scan& scan, const Face& a, const Face& b, std::size_t first) {
  Bounded bounded;
  bounded.first = first;
  bounded.last = b.last;
  bounded.core = {scan.text[a.first].start, scan.text[b.last - 1].end};
  bounded.kind = MentionKind::kTime;
  bounded.value.unit = a.utc || b.utc ? "minute-of-day-utc" : "minute-of-day";
  return bounded;
}

// How a range goes on behind its first time; 0 if it does not.
std::size_t JointBehind(const Scan& scan, std::size_t at, bool between) {
  const TokenText& text = scan.text;
  if (!OnLine(text[at])) return 0;
  if (between) {
    const auto both = scan.tables.range_and.Forward(text, at);
    return both ? both.last : 0;
  }
  if ((text[at].Is(kHyphen) || text[at].Is(kDash)) && text[at].Glued() == text[at + 1].Glued()) return at + 1;
  const auto to = scan.tables.range_to.Forward(text, at);
  return to ? to.last : 0;
}

// "between 9 and 11 a.m.", "10 p.m. to 2 a.m.": the half of the day serves both.
std::optional<Bounded> ReadTwoFaces(const Scan& scan, Face a, std::size_t floor) {
  const Token& behind = scan.text[a.last];
  if (!behind.Is(kHyphen) && !behind.Is(kDash) && !scan.tables.Has(kBoundBehind, scan.text, a.last))
    return std::nullopt;
  const auto between = scan.tables.range_between.Backward(scan.text, a.first, floor);
  const auto from = scan.tables.range_from.Backward(scan.text, a.first, floor);
  const std::size_t joint = JointBehind(scan, a.last, static_cast<bool>(between));
  if (joint == 0 || !OnLine(scan.text[joint])) return std::nullopt;
  const std::optional<Face> b = ReadFace(scan, joint, joint);
  if (!b || !b->told || !b->settled) return std::nullopt;
  if (!a.told && a.minute >= kDay) return std::nullopt;
  if (!a.settled && !b->half) return std::nullopt;
  if (!a.settled) {
    const double morning = std::fmod(a.minute, kNoon);
    a.minute = morning + kNoon < b->minute && b->minute >= kNoon ? morning + kNoon : morning;
  }
  const std::size_t first = between ? between.first : from ? from.first : a.first;
  Bounded bounded = BoundedOf(scan, a, *b, first);
  const double end = b->minute <= a.minute ? b->minute + kDay : b->minute;
  bounded.value.hard = bounded.value.soft = Interval::Between(a.minute, end);
  bounded.value.hedge = Hedge::kRange;
  bounded.value.grain = std::fmin(a.grain, b->grain);
  return bounded;
}

// "3:10 p.m. (1910 GMT)": one time, told twice.
std::size_t PastPair(const Scan& scan, std::size_t last) {
  const TokenText& text = scan.text;
  if (!text[last].Is(kOpen) || !text[last + 1].IsDigits()) return last;
  const std::optional<Face> other = ReadFace(scan, last + 1, last + 1);
  return other && other->told && text[other->last].Is(kClose) ? other->last + 1 : last;
}

}  // namespace

std::optional<Bounded> ReadClock(const Scan& scan, std::size_t at, std::size_t floor) {
  const TokenText& text = scan.text;
  if (at > floor && text[at].Glued()) {
    const Token& before = text[at - 1];
    const bool joined = before.IsWord() || before.IsDigits() || before.Is(kHyphen) || before.Is(kSlash) ||
                        before.Is(kFullStop) || before.Is(kComma) || before.Is(kColon);
    if (joined) return std::nullopt;
  }
  const std::optional<Face> face = ReadFace(scan, at, floor);
  if (!face) return std::nullopt;
  std::optional<Bounded> bounded = ReadTwoFaces(scan, *face, floor);
  if (!bounded) {
    if (!face->told || !face->settled) return std::nullopt;
    std::size_t first = face->first;
    const Hedge hedge = HedgeOf(scan, face->first, floor, first);
    bounded = BoundedOf(scan, *face, *face, first);
    const bool end = face->minute == 0 && (hedge == Hedge::kLessThan || hedge == Hedge::kAtMost);
    const std::string unit = bounded->value.unit;
    bounded->value = ClockQuantity(end ? kDay : face->minute, face->grain, hedge);
    bounded->value.unit = unit;
  }
  bounded->last = PastPair(scan, bounded->last);
  return bounded;
}

}  // namespace gainsay
