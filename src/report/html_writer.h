// HTML under construction: what is ours goes in as it is, everything else escaped, and the types know which
// is which.
//
//     page << "<p class=\"who\">"_html << source.title << "</p>"_html;
//
// Only a literal in the source code can be markup, so no text of an article can become any.
#ifndef GAINSAY_REPORT_HTML_WRITER_H_
#define GAINSAY_REPORT_HTML_WRITER_H_

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

namespace gainsay {

/// Markup of our own. Only `_html` makes it, from a literal.
class Markup {
 public:
  constexpr Markup() = default;
  constexpr std::string_view text() const { return text_; }

 private:
  constexpr explicit Markup(std::string_view text) : text_(text) {}
  friend consteval Markup operator""_html(const char* literal, std::size_t size);

  std::string_view text_;
};

consteval Markup operator""_html(const char* literal, std::size_t size) {
  return Markup(std::string_view(literal, size));
}

/// A share of a width, as SVG takes it: 0.125 is written `12.5%`.
struct Share {
  double of_one = 0;
};

/// Appends to a text. Data is safe in an element's content and in an attribute between double quotes:
/// characters with a meaning are escaped, line feeds and tabs become blanks, and what acts instead of being
/// shown (controls, bidirectional overrides, invalid bytes) becomes U+FFFD.
class HtmlWriter {
 public:
  explicit HtmlWriter(std::string& out) : out_(out) {}

  HtmlWriter& operator<<(Markup markup) {
    out_.append(markup.text());
    return *this;
  }
  HtmlWriter& operator<<(std::string_view data);
  HtmlWriter& operator<<(Share share);

  template <std::integral Integer>
  requires(!std::same_as<Integer, char> && !std::same_as<Integer, bool>) HtmlWriter& operator<<(
      Integer number) {
    out_.append(std::to_string(number));
    return *this;
  }

 private:
  std::string& out_;
};

/// Is it an address that a reader may follow: http or https, and nothing in it that hides where it leads?
bool IsWebAddress(std::string_view url);

/// Is it a language tag, such as `en` or `de-AT`, that may stand in a `lang` attribute?
bool IsLanguageTag(std::string_view tag);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_HTML_WRITER_H_
