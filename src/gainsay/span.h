// Byte ranges: how every stage says where something stands.
#ifndef GAINSAY_SPAN_H_
#define GAINSAY_SPAN_H_

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace gainsay {

/// A half-open range of bytes [start, end) in a document's extracted text (UTF-8).
struct Span {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - start; }
  bool empty() const { return end <= start; }
  bool Contains(Span other) const { return start <= other.start && other.end <= end; }
  bool Contains(std::uint32_t offset) const { return start <= offset && offset < end; }
  bool Overlaps(Span other) const { return start < other.end && other.start < end; }

  friend auto operator<=>(const Span&, const Span&) = default;
};

/// The smallest span that holds both.
inline Span Join(Span a, Span b) { return {std::min(a.start, b.start), std::max(a.end, b.end)}; }

/// The bytes of `text` at `span`. The span must lie within the text.
inline std::string_view Slice(std::string_view text, Span span) {
  return text.substr(span.start, span.size());
}

}  // namespace gainsay

#endif  // GAINSAY_SPAN_H_
