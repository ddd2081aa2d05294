// What a reader does not see is taken out, what he takes for one thing is made one: blanks, line ends, NFC.
#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <cstring>

#include "text/decode.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kTabs = 16;   ///< Replaced at a time.
constexpr std::size_t kBlock = 64;  ///< Bytes looked at at once.

bool IsPlainAscii(unsigned char byte) { return (byte >= 0x20 && byte < 0x7F) || byte == '\n'; }

bool IsAsciiDigit(char c) { return c >= '0' && c <= '9'; }

/// Characters that take no room and carry no meaning in an article.
bool IsInvisible(char32_t c) {
  switch (c) {
    case 0x00AD:  // soft hyphen
    case 0x034F:
    case 0x061C:
    case 0x180E:
    case 0x200B:
    case 0x200E:
    case 0x200F:
    case 0xFEFF:
      return true;
    default:
      return (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xE0000 && c <= 0xE007F) ||
             (c >= 0xFFF9 && c <= 0xFFFB);
  }
}

bool IsJoiner(char32_t c) { return c == 0x200C || c == 0x200D; }

bool IsControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

bool IsWideBlank(char32_t c) {
  return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

bool IsLineEnd(char32_t c) { return c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C; }

/// A character on which or beside which NFC may have something to do.
struct Combining {
  bool mark = false;     ///< It is drawn over the one before it.
  bool matters = false;  ///< A text without such characters is in NFC.
};

Combining CombiningOf(char32_t c) {
  if (c < 0x300 || (c >= 0x2010 && c < 0x2070)) return {};
  const auto point = static_cast<UChar32>(c);
  const bool mark = u_getCombiningClass(point) != 0;
  return {mark, mark || u_getIntPropertyValue(point, UCHAR_NFC_QUICK_CHECK) != UNORM_YES};
}

/// Are all bytes of a block printable ASCII or line feeds? Without a jump, so that many are looked at by one
/// instruction.
bool IsPlainBlock(const char* block) {
  unsigned char plain = 1;
  for (std::size_t i = 0; i < kBlock; ++i) {
    const auto byte = static_cast<unsigned char>(block[i]);
    const unsigned char printable = static_cast<unsigned char>(byte - 0x20) < 0x5F;
    const unsigned char line_feed = byte == '\n';
    plain = static_cast<unsigned char>(plain & (printable | line_feed));
  }
  return plain != 0;
}

/// The same of eight bytes, where a line feed is not plain.
bool IsPrintableWord(const char* eight) {
  constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
  std::uint64_t word = 0;
  std::memcpy(&word, eight, sizeof word);
  // The high bit of a byte is set where it is 0x80 and above, below 0x20, or 0x7F.
  return ((word | (word - kOnes * 0x20) | (word + kOnes)) & (kOnes * 0x80)) == 0;
}

/// Where what needs something done begins behind `at`: anything but printable ASCII and line feeds.
std::size_t SkipPlain(std::string_view text, std::size_t at) {
  while (at + kBlock <= text.size() && IsPlainBlock(text.data() + at)) at += kBlock;
  for (;;) {
    while (at + 8 <= text.size() && IsPrintableWord(text.data() + at)) at += 8;
    const std::size_t next = std::min(at + 8, text.size());
    while (at < next && IsPlainAscii(static_cast<unsigned char>(text[at]))) ++at;
    if (at < next || at == text.size()) return at;
  }
}

/// One pass that drops and replaces single characters.
class Sweep {
 public:
  Sweep(std::string_view text, std::uint32_t longest_run) : text_(text), longest_run_(longest_run) {}

  void Run() {
    while (at_ < text_.size()) {
      const auto byte = static_cast<unsigned char>(text_[at_]);
      if (IsPlainAscii(byte)) {
        marks_ = 0;
        at_ = SkipPlain(text_, at_);
      } else if (byte < 0x80) {
        marks_ = 0;
        Control(static_cast<char>(byte));
      } else {
        Wide(DecodeAt(text_, at_));
      }
    }
    if (changed()) Keep(at_);
  }

  /// Was anything dropped or replaced? `Take` holds nothing otherwise.
  bool changed() const { return good_ > 0; }
  Cleaned Take() { return std::move(cleaned_); }

  bool may_combine() const { return may_combine_; }

 private:
  /// Copies what stands before `end` and was found good.
  void Keep(std::size_t end) {
    if (!changed()) cleaned_.mapped.text.reserve(text_.size());
    cleaned_.mapped.AppendSame(text_.substr(good_, end - good_), good_);
    good_ = end;
  }

  void Replace(std::string_view bytes, std::size_t size) {
    Keep(at_);
    cleaned_.mapped.AppendFor(bytes, at_, static_cast<std::uint32_t>(size));
    at_ += size;
    good_ = at_;
  }

  void Control(char c) {
    if (c == '\t') {
      Tabs();
    } else if (c == '\r') {
      Replace("\n", at_ + 1 < text_.size() && text_[at_ + 1] == '\n' ? 2 : 1);
    } else if (IsLineEnd(static_cast<unsigned char>(c))) {
      Replace("\n", 1);
    } else {
      Replace("", 1);
    }
  }

  /// Pages are indented by runs of them.
  void Tabs() {
    const std::size_t end = std::min(text_.find_first_not_of('\t', at_), text_.size());
    Keep(at_);
    for (; at_ < end; at_ += std::min(end - at_, kTabs)) {
      const auto size = static_cast<std::uint32_t>(std::min(end - at_, kTabs));
      cleaned_.mapped.AppendFor(std::string_view("                ", size), at_, size);
    }
    good_ = at_;
  }

  void Wide(const CodePoint& point) {
    const char32_t c = point.value;
    if (IsWideBlank(c)) {
      BlankAt(point);
    } else if (IsLineEnd(c)) {
      Replace("\n", point.size);
    } else if (IsControl(c) || IsInvisible(c) || (IsJoiner(c) && (at_ == 0 || IsLeadOfLatin(point.size)))) {
      Replace("", point.size);
    } else {
      const Combining combining = CombiningOf(c);
      marks_ = combining.mark ? marks_ + 1 : 0;
      if (marks_ > longest_run_) {
        ++cleaned_.dropped_marks;
        Replace("", point.size);
      } else {
        may_combine_ = may_combine_ || combining.matters;
        at_ += point.size;
      }
    }
  }

  /// Do Latin letters, digits or marks stand on both sides of a joiner? It shapes nothing there.
  bool IsLeadOfLatin(std::size_t size) const {
    const char32_t before = DecodeBefore(text_, at_).value;
    const std::size_t next = at_ + size;
    return before < 0x250 || next >= text_.size() || DecodeAt(text_, next).value < 0x250;
  }

  /// A blank between digits groups them and stays what it is; any other becomes a plain one.
  void BlankAt(const CodePoint& point) {
    marks_ = 0;
    const std::size_t next = at_ + point.size;
    const bool groups =
        at_ > 0 && IsAsciiDigit(text_[at_ - 1]) && next < text_.size() && IsAsciiDigit(text_[next]);
    if (groups) {
      at_ = next;
    } else {
      Replace(" ", point.size);
    }
  }

  std::string_view text_;
  std::uint32_t longest_run_;
  Cleaned cleaned_;
  std::size_t at_ = 0;
  std::size_t good_ = 0;
  std::uint32_t marks_ = 0;
  bool may_combine_ = false;
};

/// NFC with the way back. Runs of combining marks must be capped before: ICU takes quadratic time for them.
void Normalise(MappedText& mapped) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  const icu::StringPiece source(mapped.text.data(), static_cast<std::int32_t>(mapped.text.size()));
  if (U_FAILURE(status) || nfc->isNormalizedUTF8(source, status) || U_FAILURE(status)) return;
  MappedText normal;
  std::string bytes;
  icu::StringByteSink<std::string> sink(&bytes);
  icu::Edits edits;
  nfc->normalizeUTF8(0, source, sink, &edits, status);
  if (U_FAILURE(status)) return;
  auto edit = edits.getFineIterator();
  while (edit.next(status) && U_SUCCESS(status)) {
    const auto from = static_cast<std::size_t>(edit.destinationIndex());
    const auto size = static_cast<std::size_t>(edit.newLength());
    const std::string_view part = std::string_view(bytes).substr(from, size);
    const auto raw = static_cast<std::uint64_t>(edit.sourceIndex());
    if (edit.hasChange()) {
      normal.AppendFor(part, raw, static_cast<std::uint32_t>(edit.oldLength()));
    } else {
      normal.AppendSame(part, raw);
    }
  }
  if (U_FAILURE(status) || normal.text != bytes) return;
  normal.pieces = Compose(normal.pieces, mapped.pieces);
  mapped = std::move(normal);
}

}  // namespace

Cleaned Clean(std::string_view text, const Limits& limits) {
  Sweep sweep(text, limits.combining_run);
  sweep.Run();
  Cleaned cleaned = sweep.changed() ? sweep.Take() : Cleaned{Itself(text)};
  if (sweep.may_combine()) Normalise(cleaned.mapped);
  return cleaned;
}

Cleaned Clean(MappedText text, const Limits& limits) {
  Sweep sweep(text.text, limits.combining_run);
  sweep.Run();
  if (!sweep.changed() && !sweep.may_combine()) return {std::move(text)};
  Cleaned cleaned = sweep.changed() ? sweep.Take() : Cleaned{Itself(text.text)};
  if (sweep.may_combine()) Normalise(cleaned.mapped);
  cleaned.mapped.pieces = Compose(std::move(cleaned.mapped.pieces), text.pieces);
  return cleaned;
}

}  // namespace gainsay
