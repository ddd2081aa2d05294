// Bytes of any encoding to text that every later stage can take as it is.
#ifndef GAINSAY_TEXT_DECODE_H_
#define GAINSAY_TEXT_DECODE_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "gainsay/limits.h"
#include "text/mapped.h"

namespace gainsay {

/// Text in valid UTF-8 with what was found on the way.
struct Decoded {
  MappedText mapped;
  std::string encoding;              ///< IANA name of what the bytes were read as: `UTF-8`.
  std::uint32_t repaired_bytes = 0;  ///< Bytes that mean nothing in that encoding: U+FFFD stands for them.
};

/// Finds the encoding and converts. A byte order mark wins; then a declared encoding of seven bits (UTF-7,
/// ISO-2022, HZ), if no byte says otherwise; then UTF-8, if the bytes are mostly that, with repair (one bad
/// byte is no reason to guess), or declared so and nearly that; then the encoding `declared` (an IANA name,
/// may be empty or unknown); then what ICU detects. Nothing else is changed, byte order marks excepted.
Decoded ToUtf8(std::string_view bytes, std::string_view declared = {});

/// Text fit for reading, with what limits did to it.
struct Cleaned {
  MappedText mapped;
  std::uint32_t dropped_marks = 0;  ///< Combining marks beyond the limit on runs of them.
};

/// Makes text fit for matching: valid UTF-8 in, and out come line feeds for every kind of line end, blanks
/// for tabs and (but between digits) for other kinds of blanks, NFC, and nothing for control characters, bidi
/// controls, soft hyphens and characters without width (joiners stay where they shape letters or emoji).
/// Pieces lead to `text`.
Cleaned Clean(std::string_view text, const Limits& limits = {});

/// The same, where pieces of the result lead to what those of `text` lead to. Text in which nothing is to be
/// done is handed back as it is.
Cleaned Clean(MappedText text, const Limits& limits = {});

}  // namespace gainsay

#endif  // GAINSAY_TEXT_DECODE_H_
