#include "text/fold.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace gainsay {
namespace {

bool IsAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char32_t FoldMark(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A:
    case 0x60:
    case 0xB4:
    case 0x02BC:
    case 0xFF07:
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0xAB:
    case 0xBB:
    case 0xFF02:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0xFF0D:
      return '-';
    default:
      return c;
  }
}

std::string CaseFold(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (U_FAILURE(status)) return std::string(text);
  std::string folded;
  folded.reserve(text.size());
  icu::StringByteSink<std::string> sink(&folded);
  folding->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink,
                         nullptr, status);
  return U_SUCCESS(status) ? folded : std::string(text);
}

std::string FoldAscii(std::string_view text) {
  std::string folded(text.size(), ' ');
  std::size_t size = 0;
  for (const char c : text) {
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (blank && size > 0 && folded[size - 1] == ' ') continue;
    folded[size++] = blank ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c == '`' ? '\'' : c;
  }
  folded.resize(size);
  return folded;
}

/// Compatibility folding takes some marks apart (a spacing acute becomes a blank and a mark): fold those
/// first.
std::string FoldMarks(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = DecodeAt(text, i);
    const bool space = u_isUWhiteSpace(static_cast<UChar32>(point.value)) != 0;
    if (!space) {
      AppendUtf8(FoldMark(point.value), out);
    } else if (out.empty() || out.back() != ' ') {
      out += ' ';
    }
    i += point.size;
  }
  return out;
}

enum class Shape { kOther, kLetter, kDigit, kAlone };

constexpr std::array<Shape, 128> MakeAsciiShapes() {
  std::array<Shape, 128> shapes{};
  for (std::size_t c = '0'; c <= '9'; ++c) shapes[c] = Shape::kDigit;
  for (std::size_t c = 'a'; c <= 'z'; ++c) shapes[c] = shapes[c - 'a' + 'A'] = Shape::kLetter;
  return shapes;
}
constexpr std::array<Shape, 128> kAsciiShapes = MakeAsciiShapes();

Shape ShapeOf(char32_t c) {
  if (c < 0x80) return kAsciiShapes[c];
  const auto point = static_cast<UChar32>(c);
  if (u_isdigit(point)) return Shape::kDigit;
  const auto mask = U_GET_GC_MASK(point);
  if (mask & (U_GC_M_MASK | U_GC_LM_MASK)) return Shape::kLetter;
  if (!(mask & (U_GC_L_MASK | U_GC_N_MASK))) return Shape::kOther;
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(point, &status);
  return U_SUCCESS(status) && uscript_breaksBetweenLetters(script) ? Shape::kAlone : Shape::kLetter;
}

bool IsApostrophe(char32_t c) { return c == '\'' || c == 0x2019; }

/// Walks over one text and finds its words.
struct WordScanner {
  std::string_view text;

  Shape ShapeAt(std::size_t offset) const {
    return offset < text.size() ? ShapeOf(DecodeAt(text, offset).value) : Shape::kOther;
  }

  /// Is the letter that ends at `end` the only one of its run (the run beginning at `run`)?
  bool SingleLetter(std::size_t run, std::size_t end) const { return run + DecodeAt(text, run).size == end; }

  /// Does the mark at `offset`, after a run that began at `run`, join what stands on both sides?
  bool Joins(std::size_t run, Shape before, std::size_t offset, const CodePoint& mark) const {
    const std::size_t next = offset + mark.size;
    const Shape after = ShapeAt(next);
    if (IsApostrophe(mark.value)) return before == Shape::kLetter && after == Shape::kLetter;
    if (mark.value != '.' && mark.value != ',') return false;
    if (before == Shape::kDigit && after == Shape::kDigit) return true;
    if (mark.value != '.' || before != Shape::kLetter || after != Shape::kLetter) return false;
    const std::size_t beyond = next + DecodeAt(text, next).size;
    return SingleLetter(run, offset) && ShapeAt(beyond) != Shape::kLetter;
  }

  std::size_t WordEnd(std::size_t start) const {
    std::size_t end = start;
    std::size_t run = start;
    Shape last = Shape::kOther;
    while (end < text.size()) {
      const auto byte = static_cast<unsigned char>(text[end]);
      if (byte < 0x80 && kAsciiShapes[byte] != Shape::kOther) {  // What most words are made of.
        last = kAsciiShapes[byte];
        ++end;
        continue;
      }
      const CodePoint point = DecodeAt(text, end);
      const Shape shape = ShapeOf(point.value);
      if (shape == Shape::kAlone) return end == start ? end + point.size : end;
      if (shape == Shape::kOther) {
        if (!Joins(run, last, end, point)) return end;
        run = end + point.size;
      } else {
        last = shape;
      }
      end += point.size;
    }
    return end;
  }
};

std::string FoldedWord(std::string_view word) {
  std::string folded = FoldWord(word);
  if (folded.size() > 2 && folded.ends_with("'s")) folded.resize(folded.size() - 2);
  return folded;
}

}  // namespace

std::string FoldWord(std::string_view text) {
  return IsAscii(text) ? FoldAscii(text) : CaseFold(FoldMarks(text));
}

std::vector<Word> Words(std::string_view text) {
  std::vector<Word> words;
  const WordScanner scanner{text};
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = DecodeAt(text, i);
    if (ShapeOf(point.value) == Shape::kOther) {
      i += point.size;
      continue;
    }
    const std::size_t end = scanner.WordEnd(i);
    words.push_back({{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)},
                     FoldedWord(text.substr(i, end - i))});
    i = end;
  }
  return words;
}

FoldedSet FoldAll(std::span<const std::string> words) {
  FoldedSet set;
  for (const std::string& word : words) set.insert(FoldWord(word));
  return set;
}

std::vector<Word> ContentWords(std::string_view text, const FoldedSet& function_words) {
  std::vector<Word> words = Words(text);
  std::erase_if(words, [&](const Word& word) { return function_words.contains(word.folded); });
  return words;
}

}  // namespace gainsay
