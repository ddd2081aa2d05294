#include "match/annotate.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <variant>

#include "match/letters.h"
#include "match/marks.h"

namespace gainsay {
namespace {

// A zero-width mark at an offset of the document's text. Ends come before starts, outer starts before inner
// ones.
struct Mark {
  std::uint32_t offset = 0;
  std::uint8_t order = 0;
  char32_t code = 0;
  std::int32_t mention = -1;
  std::int32_t alias = -1;
};

enum Order : std::uint8_t {
  kSetEnd,
  kInnerEnd,
  kMiddleEnd,
  kOuterEnd,
  kOuterStart,
  kMiddleStart,
  kInnerStart,
  kSetStart
};

char32_t StartOf(const AliasHit& hit) {
  if (hit.country == nullptr) return kPlaceStart;
  if (hit.country->kind == AliasKind::kOrganisation)
    return hit.place == nullptr ? kOrganisationStart : kCapitalStart;
  return hit.place == hit.country ? kCountryStart : kCapitalStart;
}

class Writer {
 public:
  Writer(const Reading& reading, const Sentence& sentence, std::uint8_t flags, const AnnotateInputs& inputs,
         Annotated& out)
      : reading_(reading), sentence_(sentence), text_(reading.document.text), out_(out) {
    out_.text.clear();
    out_.from.clear();
    out_.things.clear();
    out_.aliases.clear();
    range_ = MentionsOf(reading, sentence);
    for (std::size_t i = range_.first; flags != kNoMarks && i < range_.last; ++i) {
      if (IsValueKind(reading.mentions[i].kind)) values_.push_back(reading.mentions[i].span);
    }
    if ((flags & kNameMarks) != 0)
      AddMentions(MentionKind::kName, kNameStart, kNameEnd, kMiddleStart, kMiddleEnd);
    if ((flags & kQuoteMarks) != 0)
      AddMentions(MentionKind::kQuote, kQuoteStart, kQuoteEnd, kOuterStart, kOuterEnd);
    if ((flags & kAliasMarks) != 0) AddAliases(inputs.aliases);
    if ((flags & kSetMarks) != 0) AddPhrases(inputs);
    std::stable_sort(marks_.begin(), marks_.end(), [](const Mark& a, const Mark& b) {
      return a.offset != b.offset ? a.offset < b.offset : a.order < b.order;
    });
  }

  void Write() {
    std::uint32_t at = sentence_.span.start;
    const std::uint32_t end = sentence_.span.end;
    std::size_t next_value = range_.first;
    out_.text.reserve(end - at + 16);
    out_.from.reserve(end - at + 17);
    while (at < end) {
      next_value = NextValue(next_value, at);
      const std::uint32_t value = next_value < range_.last ? reading_.mentions[next_value].span.start : end;
      WriteMarks(at);
      if (value == at) {
        at = WriteValue(next_value, at);
        continue;
      }
      at = WriteLetter(at);
    }
    WriteMarks(end);
    out_.from.push_back(end);
  }

 private:
  // The first value mention at or behind an offset, from `index` on.
  std::size_t NextValue(std::size_t index, std::uint32_t at) const {
    while (index < range_.last) {
      const Mention& mention = reading_.mentions[index];
      const bool usable = IsValueKind(mention.kind) && mention.span.start >= at && !mention.span.empty();
      if (usable) break;
      ++index;
    }
    return index;
  }

  // A mark inside a value would be lost with the words it stands in. Values do not overlap one another.
  bool CutsValue(Span span) const {
    const auto behind =
        std::lower_bound(values_.begin(), values_.end(), span.start,
                         [](Span value, std::uint32_t offset) { return value.start < offset; });
    if (behind != values_.begin() && std::prev(behind)->Overlaps(span)) return true;
    const auto beyond =
        std::lower_bound(behind, values_.end(), span.end,
                         [](Span value, std::uint32_t offset) { return value.start < offset; });
    return beyond != behind && !span.Contains(*std::prev(beyond));
  }

  void AddMentions(MentionKind kind, char32_t start, char32_t end, std::uint8_t start_order,
                   std::uint8_t end_order) {
    for (std::size_t i = range_.first; i < range_.last; ++i) {
      const Mention& mention = reading_.mentions[i];
      if (mention.kind != kind) continue;
      Span span = kind == MentionKind::kName && !mention.core.empty() ? mention.core : mention.span;
      span.end = std::min(span.end, sentence_.span.end);
      if (span.empty() || !sentence_.span.Contains(span) || CutsValue(span)) continue;
      marks_.push_back({span.start, start_order, start, static_cast<std::int32_t>(i), -1});
      marks_.push_back({span.end, end_order, end, -1, -1});
    }
  }

  // "Lloyd Austin", and "Austin" where he has been named: part of a person's name is no place. A whole name
  // that only looks like a person's stays one.
  bool NamesPerson(Span name) const {
    for (std::size_t i = range_.first; i < range_.last; ++i) {
      const Mention& mention = reading_.mentions[i];
      const auto* entity = std::get_if<Entity>(&mention.value);
      if (mention.span.start > name.start) break;
      if (entity == nullptr || entity->type != EntityType::kPerson || !mention.span.Contains(name)) continue;
      return mention.span.size() > name.size() ||
             (!entity->full.empty() && entity->full.size() > entity->name.size());
    }
    return false;
  }

  void AddAliases(const AliasScanner& aliases) {
    out_.aliases = aliases.Scan(text_, sentence_.span);
    for (std::size_t i = 0; i < out_.aliases.size(); ++i) {
      const AliasHit& hit = out_.aliases[i];
      if (CutsValue(hit.span) || NamesPerson(hit.name)) continue;
      marks_.push_back({hit.span.start, kInnerStart, StartOf(hit), -1, static_cast<std::int32_t>(i)});
      marks_.push_back({hit.span.end, kInnerEnd, kAliasEnd, -1, -1});
    }
  }

  // Of the phrases that start at one word the one to be preferred comes last, next to the word: a pattern
  // that passes over marks takes as many as it can. It is the longest, then that of the earlier key.
  void AddPhrases(const AnnotateInputs& inputs) {
    std::vector<std::uint32_t> ends;
    for (const PhraseSpan& phrase : inputs.phrases) ends.push_back(phrase.span.end);
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    for (const std::uint32_t end : ends) marks_.push_back({end, kSetEnd, kPhraseEnd, -1, -1});
    std::vector<PhraseSpan> phrases(inputs.phrases.begin(), inputs.phrases.end());
    std::sort(phrases.begin(), phrases.end(), [](const PhraseSpan& a, const PhraseSpan& b) {
      return a.span != b.span ? a.span < b.span : a.key > b.key;
    });
    for (const PhraseSpan& phrase : phrases) {
      const auto first = std::upper_bound(ends.begin(), ends.end(), phrase.span.start);
      const auto own = std::lower_bound(first, ends.end(), phrase.span.end);
      const auto count = static_cast<std::uint32_t>(own - first) + 1;
      if (count > kMostPhraseEnds) continue;
      marks_.push_back({phrase.span.start, kSetStart, SetMark(phrase.key, inputs.keys, count), -1, -1});
    }
  }

  void PutMark(char32_t code, std::uint32_t from) {
    const std::size_t before = out_.text.size();
    AppendUtf8(code, out_.text);
    out_.from.insert(out_.from.end(), out_.text.size() - before, from);
  }

  void Put(char byte, std::uint32_t from) {
    out_.text += byte;
    out_.from.push_back(from);
  }

  // Ends of names stand before a clause end, starts behind it: so a blank and its marks always look alike.
  void WriteMarks(std::uint32_t at) {
    WriteMarksOf(at, kOuterEnd);
    while (next_clause_ < sentence_.clause_ends.size() && sentence_.clause_ends[next_clause_] <= at) {
      ++next_clause_;
      WriteClauseEnd(at);
    }
    WriteMarksOf(at, kSetStart);
  }

  void WriteMarksOf(std::uint32_t at, std::uint8_t last_order) {
    while (next_mark_ < marks_.size() && marks_[next_mark_].offset <= at) {
      const Mark& mark = marks_[next_mark_];
      if (mark.offset == at && mark.order > last_order) break;
      ++next_mark_;
      const bool thing = mark.mention >= 0 || mark.alias >= 0;
      if (thing) out_.things.push_back({out_.text.size(), mark.mention, mark.alias});
      PutMark(mark.code, at);
    }
  }

  // Before the blank, where patterns look for it.
  void WriteClauseEnd(std::uint32_t at) {
    if (out_.text.empty() || out_.text.back() == kClauseMark) return;
    const bool behind_blank = out_.text.back() == ' ';
    if (!behind_blank) {
      Put(kClauseMark, at);
      return;
    }
    if (out_.text.size() > 1 && out_.text[out_.text.size() - 2] == kClauseMark) return;
    out_.text.back() = kClauseMark;
    Put(' ', at);
  }

  std::uint32_t WriteValue(std::size_t index, std::uint32_t at) {
    const Mention& mention = reading_.mentions[index];
    out_.things.push_back({out_.text.size(), static_cast<std::int32_t>(index), -1});
    Put(ValueMark(mention.kind), at);
    return std::min(mention.span.end, sentence_.span.end);
  }

  std::uint32_t WriteLetter(std::uint32_t at) {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte < 0x80) {
      const auto plain = static_cast<char>(PlainLetter(byte));
      if (plain == ' ') {
        WriteBlank(at);
      } else {
        Put(plain >= 0x20 ? plain : '?',
            at);  // Text has no control characters; if one came, it must be no mark.
      }
      return at + 1;
    }
    const CodePoint point = DecodeAt(text_, at);
    const char32_t plain = PlainLetter(point.value);
    if (plain == ' ') {
      WriteBlank(at);
    } else if (plain >= kFirstSetMark) {
      Put('?', at);  // For private use: here by us.
    } else if (!IsInvisible(plain)) {
      const std::size_t before = out_.text.size();
      AppendUtf8(plain, out_.text);
      out_.from.insert(out_.from.end(), out_.text.size() - before, at);
    }
    return at + static_cast<std::uint32_t>(point.size);
  }

  void WriteBlank(std::uint32_t at) {
    if (out_.text.empty() || out_.text.back() != ' ') Put(' ', at);
  }

  const Reading& reading_;
  const Sentence& sentence_;
  std::string_view text_;
  Annotated& out_;
  MentionRange range_;
  std::vector<Span> values_;
  std::vector<Mark> marks_;
  std::size_t next_mark_ = 0;
  std::size_t next_clause_ = 0;
};

std::string_view DumpByte(char byte) {
  switch (byte) {
    case kClauseMark:
      return "/";
    case kNameStart:
      return "<name:";
    case kQuoteStart:
      return "<quote:";
    case kOrganisationStart:
      return "<organisation:";
    case kCountryStart:
      return "<country:";
    case kCapitalStart:
      return "<capital:";
    case kPlaceStart:
      return "<place:";
    default:
      return ">";
  }
}

}  // namespace

const MarkedThing* Annotated::At(std::size_t offset) const {
  const auto found =
      std::lower_bound(things.begin(), things.end(), offset,
                       [](const MarkedThing& thing, std::size_t value) { return thing.offset < value; });
  return found == things.end() || found->offset != offset ? nullptr : &*found;
}

std::string Annotated::Dump() const {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char byte = text[at];
    const CodePoint point = DecodeAt(text, at);
    if (point.value >= kFirstSetMark) {
      out += "<set:";
      at += point.size - 1;
    } else if (IsValueMark(byte)) {
      const auto kind = static_cast<MentionKind>(byte - kValueMark);
      out.append("<").append(MentionKindName(kind)).append(">");
    } else if (static_cast<unsigned char>(byte) < 0x20) {
      out += DumpByte(byte);
    } else {
      out += byte;
    }
  }
  return out;
}

MentionRange MentionsOf(const Reading& reading, const Sentence& sentence) {
  const std::span<const Mention> inside = MentionsIn(reading, sentence.span);
  const auto first = static_cast<std::size_t>(inside.data() - reading.mentions.data());
  return {first, first + inside.size()};
}

void Annotate(const Reading& reading, const Sentence& sentence, std::uint8_t flags,
              const AnnotateInputs& inputs, Annotated& out) {
  Writer(reading, sentence, flags, inputs, out).Write();
}

}  // namespace gainsay
