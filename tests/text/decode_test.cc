#include "text/decode.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

namespace gainsay {
namespace {

std::string Utf16(std::u16string_view text, bool big, bool mark) {
  std::string bytes = mark ? (big ? "\xFE\xFF" : "\xFF\xFE") : "";
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    bytes += big ? high : low;
    bytes += big ? low : high;
  }
  return bytes;
}

TEST_CASE("encodings") {
  struct Row {
    std::string bytes, declared, text, encoding;
    std::uint32_t repaired;
  };
  const Row rows[] = {
      {"plain", "", "plain", "UTF-8", 0},
      {"", "", "", "UTF-8", 0},
      {"Zürich", "", "Zürich", "UTF-8", 0},
      {"Zürich", "windows-1252", "Zürich", "UTF-8", 0},
      {"\xEF\xBB\xBFZürich", "", "Zürich", "UTF-8", 0},
      {"Zürich \xFF Köln", "windows-1252", "Zürich \uFFFD Köln", "UTF-8", 1},
      {"Zürich \xE2\x80", "", "Zürich \uFFFD", "UTF-8", 2},
      {"Z\xFCrich \x96 \x93so\x94", "windows-1252", "Zürich – “so”", "windows-1252", 0},
      {"Z\xFCrich \x96 \x93so\x94", "iso-8859-1", "Zürich – “so”", "windows-1252", 0},
      {"Z\xFCrich und K\xF6ln liegen nicht am selben Fluss, wie man wei\xDF.", "",
       "Zürich und Köln liegen nicht am selben Fluss, wie man weiß.", "windows-1252", 0},
      {"Z\xFCrich", "no-such-encoding", "Zürich", "windows-1252", 0},
      {Utf16(u"Zürich 🙂", false, true), "", "Zürich 🙂", "UTF-16LE", 0},
      {Utf16(u"Zürich 🙂", true, true), "", "Zürich 🙂", "UTF-16BE", 0},
      {Utf16(u"Zurich and Cologne", false, false), "", "Zurich and Cologne", "UTF-16LE", 0},
      {Utf16(u"Zurich and Cologne", true, false), "", "Zurich and Cologne", "UTF-16BE", 0},
      {"\x82\xB1\x82\xEA\x82\xCD\x93\xFA\x96{\x8C\xEA\x82\xCC\x95\xB6\x8F\xCD\x82\xC5\x82\xB7", "shift_jis",
       "これは日本語の文章です", "Shift_JIS", 0},
      {"\x1B"
       "$B$3$l$O\x1B"
       "(B",
       "iso-2022-jp", "これは", "ISO-2022-JP", 0},
      {"\x1B"
       "$)C\x0E"
       "<-?o\x0F"
       "",
       "iso-2022-kr", "서울", "ISO-2022-KR", 0},
      {"~{11>)~} so", "hz-gb-2312", "北京 so", "HZ-GB-2312", 0},
      {"Z+APw-rich", "utf-7", "Zürich", "UTF-7", 0},
      {"plain", "utf-7", "plain", "UTF-7", 0},
      {"Z\xFCrich", "utf-7", "Zürich", "windows-1252", 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Decoded decoded = ToUtf8(row.bytes, row.declared);
    CHECK(decoded.mapped.text == row.text);
    CHECK(decoded.encoding == row.encoding);
    CHECK(decoded.repaired_bytes == row.repaired);
  }
}

TEST_CASE("a place in converted text leads to its bytes") {
  const std::string bytes = "Z\xFCrich \x96 K\xF6ln";
  const Decoded decoded = ToUtf8(bytes, "windows-1252");
  const RawMap map(std::make_shared<const std::string>(bytes), decoded.mapped.pieces);
  const auto at = static_cast<std::uint32_t>(decoded.mapped.text.find("ln"));
  CHECK(map.RawOffset(at) == bytes.find("ln"));
  CHECK(map.RawOffset(static_cast<std::uint32_t>(decoded.mapped.text.find("–"))) == bytes.find('\x96'));
}

TEST_CASE("cleaning") {
  struct Row {
    std::string text, clean;
  };
  const Row rows[] = {
      {"plain text\n", "plain text\n"},
      {"a\r\nb\rc\u2028d\u0085e\fg", "a\nb\nc\nd\ne\ng"},
      {"a\tb", "a b"},
      {"a\u00A0b\u2009c\u3000d", "a b c d"},
      {"10\u00A0000\u202F000 km", "10\u00A0000\u202F000 km"},
      {"har\u00ADbour \u200Bzero\u2060\uFEFF", "harbour zero"},
      {"\u202Eevil\u202C \u2066x\u2069", "evil x"},
      {"\x1b[31mred\x07 \x7f\u009b", "[31mred "},
      {std::string("a\0b", 3), "ab"},
      {"e\u0301te\u0301 \u00E9", "été é"},
      {"a\u200Db\u200Cc", "abc"},
      {"👩\u200D🚀", "👩\u200D🚀"},
      {"می\u200Cخواهم", "می\u200Cخواهم"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(Clean(row.text).mapped.text == row.clean);
  }
}

TEST_CASE("long runs of combining marks are capped and counted") {
  std::string marks = "a";
  for (int i = 0; i < 100000; ++i) marks += "\u0323\u0301";
  const Cleaned cleaned = Clean(marks);
  CHECK(cleaned.dropped_marks == 200000 - 30);
  CHECK(cleaned.mapped.text.size() < 100);
}

TEST_CASE("every byte of cleaned text is found again in the source") {
  const std::string parts[] = {"word",   " ",    "\r\n", "\t",   "\u00A0", "é",     "e\u0301",
                               "\u200B", "🙂", "12",   "\x01", "\n",     "\u2028"};
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 30; ++i) text += parts[random() % std::size(parts)];
    const MappedText mapped = Clean(text).mapped;
    std::uint32_t end = 0;
    for (const RawMap::Piece& piece : mapped.pieces) {
      REQUIRE(piece.text == end);
      end = piece.text + piece.text_size;
      REQUIRE(piece.raw + piece.raw_size <= text.size());
      const std::string_view source = std::string_view(text).substr(piece.raw, piece.raw_size);
      REQUIRE(Clean(source).mapped.text == std::string_view(mapped.text).substr(piece.text, piece.text_size));
    }
    REQUIRE(end == mapped.text.size());
  }
}

}  // namespace
}  // namespace gainsay
