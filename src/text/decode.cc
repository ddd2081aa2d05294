// Encodings. Repair comes before guessing: a detector takes one bad byte in German UTF-8 for Latin-1.
#include "text/decode.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kSample = 64 << 10;  ///< Bytes that detection looks at.
constexpr std::int32_t kLeastConfidence = 10;
constexpr std::size_t kFewInvalid =
    200;  ///< Bytes to each invalid stretch in what is still the UTF-8 it says it is.

/// What a string of bytes looks like when read as UTF-8.
struct Utf8Census {
  std::size_t multibyte = 0;  ///< Valid sequences of two bytes and more.
  std::size_t invalid = 0;    ///< Stretches that are none.
};

/// The next byte that is not ASCII, from `at` on.
std::size_t NextWide(std::string_view bytes, std::size_t at) {
  for (std::uint64_t word = 0; at + 8 <= bytes.size(); at += 8) {
    std::memcpy(&word, bytes.data() + at, 8);
    if ((word & 0x8080808080808080ULL) != 0) break;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

Utf8Census TakeCensus(std::string_view bytes) {
  Utf8Census census;
  for (std::size_t i = NextWide(bytes, 0); i < bytes.size(); i = NextWide(bytes, i)) {
    const CodePoint point = DecodeAt(bytes, i);
    ++(point.valid ? census.multibyte : census.invalid);
    i += point.size;
  }
  return census;
}

struct ByteOrderMark {
  std::string_view bytes;
  const char* encoding;
};

/// The longer marks first: that of UTF-32 begins with that of UTF-16.
const ByteOrderMark kMarks[] = {{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                {{"\xEF\xBB\xBF", 3}, "UTF-8"},
                                {{"\xFF\xFE", 2}, "UTF-16LE"},
                                {{"\xFE\xFF", 2}, "UTF-16BE"}};

/// Text in UTF-16 without a mark: mostly Latin, so that every other byte is 0.
const char* Utf16WithoutMark(std::string_view bytes) {
  const std::size_t size = std::min(bytes.size(), kSample) & ~std::size_t{1};
  if (size < 4) return nullptr;
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t i = 0; i < size; i += 2) {
    even += bytes[i] == '\0';
    odd += bytes[i + 1] == '\0';
  }
  const std::size_t most = size / 2 - size / 8;
  if (odd > most && even == 0) return "UTF-16LE";
  if (even > most && odd == 0) return "UTF-16BE";
  return nullptr;
}

/// UTF-8 with U+FFFD for what is none.
Decoded Repair(std::string_view bytes, std::size_t skip) {
  Decoded decoded;
  decoded.encoding = "UTF-8";
  std::size_t good = skip;
  for (std::size_t i = NextWide(bytes, skip); i < bytes.size(); i = NextWide(bytes, i)) {
    const CodePoint point = DecodeAt(bytes, i);
    if (!point.valid) {
      decoded.mapped.AppendSame(bytes.substr(good, i - good), good);
      decoded.mapped.AppendFor("\uFFFD", i, static_cast<std::uint32_t>(point.size));
      decoded.repaired_bytes += static_cast<std::uint32_t>(point.size);
      good = i + point.size;
    }
    i += point.size;
  }
  decoded.mapped.AppendSame(bytes.substr(good), good);
  return decoded;
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// A converter by name; null for an unknown one and for those that are not what they say: pages declare
/// Latin-1 and ASCII when they mean windows-1252, and UTF-8 was tried before.
Converter OpenConverter(std::string_view name) {
  std::string known(name);
  UErrorCode status = U_ZERO_ERROR;
  const char* iana = ucnv_getStandardName(known.c_str(), "IANA", &status);
  if (U_FAILURE(status) || iana == nullptr) return nullptr;
  known = iana;
  if (known == "ISO_8859-1:1987" || known == "ANSI_X3.4-1968") known = "windows-1252";
  if (known == "UTF-8" || known == "UTF-7" || known.starts_with("UTF-16") || known.starts_with("UTF-32"))
    return nullptr;
  status = U_ZERO_ERROR;
  Converter converter(ucnv_open(known.c_str(), &status));
  return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

bool IsUtf8(std::string_view name) {
  const std::string text(name);
  UErrorCode status = U_ZERO_ERROR;
  const char* iana = ucnv_getStandardName(text.c_str(), "IANA", &status);
  return U_SUCCESS(status) && iana != nullptr && std::string_view(iana) == "UTF-8";
}

/// Encodings that write everything in bytes which read as ASCII too: nothing but their being declared tells.
Converter OpenSevenBit(std::string_view declared) {
  const std::string name(declared);
  UErrorCode status = U_ZERO_ERROR;
  const char* iana = ucnv_getStandardName(name.c_str(), "IANA", &status);
  if (U_FAILURE(status) || iana == nullptr) return nullptr;
  const std::string_view known = iana;
  if (known != "UTF-7" && known != "HZ-GB-2312" && !known.starts_with("ISO-2022-")) return nullptr;
  Converter converter(ucnv_open(iana, &status));
  return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

Converter OpenExactly(const char* name) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(name, &status));
  return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// Converts through ICU, which tells for every UTF-16 unit where in the bytes it comes from.
class Conversion {
 public:
  Conversion(std::string_view bytes, std::size_t skip, Converter converter)
      : bytes_(bytes), skip_(skip), converter_(std::move(converter)) {}

  Decoded Run() {
    UErrorCode status = U_ZERO_ERROR;
    const char* name = ucnv_getName(converter_.get(), &status);
    const char* iana = name == nullptr ? nullptr : ucnv_getStandardName(name, "IANA", &status);
    if (iana != nullptr) decoded_.encoding = iana;
    const char* source = bytes_.data() + skip_;
    const char* const limit = bytes_.data() + bytes_.size();
    for (bool more = true; more;) {
      UChar units[4096];
      std::int32_t offsets[4096];
      UChar* target = units;
      const auto base = static_cast<std::int64_t>(source - bytes_.data());
      status = U_ZERO_ERROR;
      ucnv_toUnicode(converter_.get(), &target, units + 4096, &source, limit, offsets, 1, &status);
      more = status == U_BUFFER_OVERFLOW_ERROR;
      for (std::ptrdiff_t i = 0; i < target - units; ++i) {
        Unit(units[i], static_cast<std::uint64_t>(base + std::max(offsets[i], 0)));
      }
    }
    Flush(bytes_.size());
    return std::move(decoded_);
  }

 private:
  /// A unit is written when the next one tells how far it reaches in the bytes.
  void Unit(UChar unit, std::uint64_t at) {
    if (U16_IS_TRAIL(unit) && U16_IS_LEAD(waiting_) && has_waiting_) {
      waiting_ = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(waiting_, unit));
      return;
    }
    Flush(at);
    waiting_ = unit;
    waiting_at_ = at;
    has_waiting_ = true;
  }

  void Flush(std::uint64_t end) {
    if (!has_waiting_) return;
    has_waiting_ = false;
    const auto size = static_cast<std::uint32_t>(end > waiting_at_ ? end - waiting_at_ : 0);
    const bool lone = U_IS_SURROGATE(waiting_);
    if (lone || waiting_ == kReplacement) decoded_.repaired_bytes += size;
    std::string bytes;
    AppendUtf8(lone ? kReplacement : waiting_, bytes);
    decoded_.mapped.AppendFor(bytes, waiting_at_, size);
  }

  std::string_view bytes_;
  std::size_t skip_;
  Converter converter_;
  Decoded decoded_;
  char32_t waiting_ = 0;
  std::uint64_t waiting_at_ = 0;
  bool has_waiting_ = false;
};

/// What ICU takes the bytes for; empty if it has no idea.
std::string Detect(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, void (*)(UCharsetDetector*)> detector(ucsdet_open(&status),
                                                                                ucsdet_close);
  const std::string_view sample = bytes.substr(0, kSample);
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr) return {};
  if (ucsdet_getConfidence(match, &status) < kLeastConfidence) return {};
  const char* name = ucsdet_getName(match, &status);
  return U_SUCCESS(status) && name != nullptr ? name : "";
}

}  // namespace

Decoded ToUtf8(std::string_view bytes, std::string_view declared) {
  for (const ByteOrderMark& mark : kMarks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    if (std::string_view(mark.encoding) == "UTF-8") return Repair(bytes, mark.bytes.size());
    if (Converter converter = OpenExactly(mark.encoding)) {
      return Conversion(bytes, mark.bytes.size(), std::move(converter)).Run();
    }
  }
  if (const char* name = Utf16WithoutMark(bytes)) {
    if (Converter converter = OpenExactly(name)) return Conversion(bytes, 0, std::move(converter)).Run();
  }
  const Utf8Census census = TakeCensus(bytes);
  if (census.multibyte == 0 && census.invalid == 0) {
    if (Converter converter = OpenSevenBit(declared)) return Conversion(bytes, 0, std::move(converter)).Run();
  }
  const bool declared_utf8 = IsUtf8(declared) && census.invalid * kFewInvalid <= bytes.size();
  if (declared_utf8 || census.invalid <= census.multibyte) return Repair(bytes, 0);
  Converter converter = OpenConverter(declared);
  if (!converter) converter = OpenConverter(Detect(bytes));
  if (!converter) converter = OpenConverter("windows-1252");
  return converter ? Conversion(bytes, 0, std::move(converter)).Run() : Repair(bytes, 0);
}

}  // namespace gainsay
