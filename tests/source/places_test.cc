// The promise on places: the bytes at a reported place are the reported text.
#include <doctest/doctest.h>

#include <cstdlib>
#include <random>
#include <sstream>
#include <string>

#include "source/feed.h"
#include "source/html_source.h"
#include "source/json_text.h"
#include "source/read.h"
#include "text/decode.h"

namespace gainsay {
namespace {

/// Random articles, wrapped in layers of formats.
class Maker {
 public:
  explicit Maker(std::uint32_t seed) : random_(seed) {}

  std::string Html() {
    std::string html;
    const std::size_t paragraphs = 1 + random_() % 4;
    for (std::size_t i = 0; i < paragraphs; ++i)
      html += Pick({"<p>", "<p class=\"x\">", "<div>", "<li>", "\r\n<p\tid=a>"}) + Words(true) +
              Pick({"</p>", "", "\n"});
    return html;
  }

  std::string Words(bool markup) {
    std::string words = "word" + std::to_string(random_() % 1000) + " ";
    const std::size_t count = 4 + random_() % 12;
    for (std::size_t i = 0; i < count; ++i) {
      words += Pick(
          {"ship", "ünder", "12,000", "東京", "e\u0301t\u00E9", "🙂", "“so”", "a-b", "x.", "soft\u00ADly"});
      words += Pick({" ", " ", " ", "\n", "\t", "\u00A0", "\r\n", "\u2003"});
      if (markup)
        words += Pick({"", "", "<b>bold</b> ", "&amp; ", "&#8211; ", "<!-- c -->", "<br>", "5 < 6 ",
                       "&eacute;", "<img src=a alt=\"a picture of a s&eacute;a and 40 ships\">", "&nbsp;"});
    }
    return words;
  }

  std::string Json(const std::string& text) {
    std::string json;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto c = static_cast<unsigned char>(text[i]);
      if (c == '"' || c == '\\') {
        json += std::string("\\") + text[i];
      } else if (c < 0x20) {
        json += c == '\n' ? "\\n" : c == '\t' ? "\\t" : c == '\r' ? "\\r" : "\\u0001";
      } else if (c == '/' && random_() % 2 == 0) {
        json += "\\/";
      } else if (c < 0x80 && random_() % 20 == 0) {
        const char* hex = "0123456789abcdef";
        json += std::string("\\u00") + hex[c >> 4] + hex[c & 15];
      } else {
        json += text[i];
      }
    }
    return json;
  }

  std::uint32_t Number() { return static_cast<std::uint32_t>(random_()); }

 private:
  std::string Pick(std::initializer_list<const char*> choices) {
    return *(choices.begin() + random_() % choices.size());
  }

  std::mt19937 random_;
};

/// What raw bytes say once every layer of a format is undone.
std::string Undone(std::string_view raw, bool json, bool html) {
  std::string text = json ? Unescape(raw, 0).text : std::string(raw);
  if (html) text = DecodeEntities(Clean(text).mapped.text, 0).text;
  text = Clean(text).mapped.text;
  for (char& c : text) c = c == '\n' ? ' ' : c;
  return text;
}

void CheckPlaces(const Document& document, bool json, bool html) {
  const std::string_view raw = document.map.raw();
  std::uint32_t covered = 0;
  for (const RawMap::Piece& piece : document.map.pieces()) {
    REQUIRE(piece.raw + piece.raw_size <= raw.size());
    std::string text = document.text.substr(piece.text, piece.text_size);
    for (char& c : text) c = c == '\n' ? ' ' : c;
    const std::string_view source = raw.substr(piece.raw, piece.raw_size);
    const std::string undone =
        piece.text_size == piece.raw_size && text == source ? text : Undone(source, json, html);
    if (text != undone) CAPTURE(source);
    REQUIRE(text == undone);
    covered += piece.text_size;
  }
  std::uint32_t in_blocks = 0;
  for (const Block& block : document.blocks) in_blocks += block.span.size();
  CHECK(covered + 40 >= in_blocks);  // All but a few blanks stands for something.
}

/// Of each kind of document; with GAINSAY_LONG in the environment, 100,000 documents in all.
std::uint32_t Rounds() { return std::getenv("GAINSAY_LONG") != nullptr ? 13000 : 1000; }

TEST_CASE("plain text") {
  for (std::uint32_t seed = 0; seed < Rounds(); ++seed) {
    Diagnostics diagnostics;
    CheckPlaces(ReadDocument(Maker(seed).Words(false), "x", diagnostics), false, false);
  }
}

TEST_CASE("HTML") {
  for (std::uint32_t seed = 0; seed < Rounds(); ++seed) {
    CAPTURE(seed);
    Diagnostics diagnostics;
    CheckPlaces(ReadDocument(Maker(seed).Html(), "x", diagnostics), false, true);
    CheckPlaces(ReadDocument("<html><body>" + Maker(seed).Html(), "x", diagnostics), false, true);
  }
}

TEST_CASE("HTML in JSON") {
  for (std::uint32_t seed = 0; seed < Rounds(); ++seed) {
    CAPTURE(seed);
    Maker maker(seed);
    const std::string post = "{\"title\":{\"rendered\":\"" + maker.Json(maker.Words(true)) +
                             "\"},\n\"content\":{\"rendered\":\"" + maker.Json(maker.Html()) + "\"}}";
    Diagnostics diagnostics;
    CheckPlaces(ReadDocument(post, "x", diagnostics), true, true);
  }
}

/// Whether the bytes at every piece's place say the piece, when markup of one of the formats is undone.
void CheckAsXml(const Document& document, bool cdata) {
  for (const RawMap::Piece& piece : document.map.pieces()) {
    const std::string_view source = document.map.raw().substr(piece.raw, piece.raw_size);
    const std::string once = cdata ? std::string(source) : DecodeEntities(source, 0).text;
    std::string undone = Clean(DecodeEntities(Clean(once).mapped.text, 0).text).mapped.text;
    std::string text = document.text.substr(piece.text, piece.text_size);
    for (std::string* side : {&undone, &text}) {
      for (char& c : *side) c = c == '\n' ? ' ' : c;
    }
    if (text != undone) CAPTURE(source);
    REQUIRE(text == undone);
  }
}

std::string Escaped(const std::string& markup) {
  std::string xml;
  for (const char c : markup)
    xml += c == '<' ? "&lt;" : c == '&' ? "&amp;" : c == '>' ? "&#62;" : std::string(1, c);
  return xml;
}

TEST_CASE("HTML in RSS, escaped and in CDATA") {
  if (!CanReadFeeds()) {
    MESSAGE("skipped: built without the reader for feeds");
    return;
  }
  for (std::uint32_t seed = 0; seed < Rounds(); ++seed) {
    CAPTURE(seed);
    Maker maker(seed);
    const std::string title = Escaped(maker.Words(true));
    const std::string body = maker.Html();
    for (const bool cdata : {false, true}) {
      const std::string text = cdata ? "<![CDATA[" + body + "]]>" : Escaped(body);
      Diagnostics diagnostics;
      CheckAsXml(
          ReadDocument("<rss><channel><item><description>" + text + "</description></item></channel></rss>",
                       "x", diagnostics),
          cdata);
    }
    Diagnostics diagnostics;
    CheckAsXml(ReadDocument("<rss><channel><item><title>" + title +
                                "</title><description>Nothing.</description></item></channel></rss>",
                            "x", diagnostics),
               false);
  }
}

TEST_CASE("Markdown: what is no mark stands in the file as it is read") {
  for (std::uint32_t seed = 0; seed < Rounds(); ++seed) {
    CAPTURE(seed);
    Maker maker(seed);
    Diagnostics diagnostics;
    const std::string text = "# Title " + maker.Words(false) + "\n\n*" + maker.Words(false) + "* and\n" +
                             maker.Words(false) + " &amp; &eacute;\n\n- " + maker.Words(false) + "\n";
    CheckPlaces(ReadDocument(text, "x.md", diagnostics), false, true);
  }
}

TEST_CASE("text in JSON Lines") {
  for (std::uint32_t seed = 0; seed < Rounds(); ++seed) {
    CAPTURE(seed);
    Maker maker(seed);
    std::istringstream in("{\"bundle\":\"b\",\"id\":\"x\",\"text\":\"" + maker.Json(maker.Words(false)) +
                          "\"}\n");
    Diagnostics diagnostics;
    ReadJsonLines(
        in, "x", true,
        [](Bundle&& bundle) {
          CheckPlaces(bundle.documents.at(0), true, false);
          return true;
        },
        diagnostics);
    CHECK(diagnostics.empty());
  }
}

}  // namespace
}  // namespace gainsay
