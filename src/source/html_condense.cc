// One walk from tag to tag. Where libxml2 would read markup in a way of its own (tags inside tags, a comment
// amid a reference), the bytes are left to it.
#include "source/html_condense.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <system_error>

#include "source/html_names.h"
#include "source/tag_scanner.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestName = 16;  ///< Bytes of the elements and attributes that are known.

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool IsLetter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// A short name in lower case; empty for one that is too long to be known.
class LowerName {
 public:
  explicit LowerName(std::string_view name) : size_(name.size() <= kLongestName ? name.size() : 0) {
    for (std::size_t i = 0; i < size_; ++i) {
      const char c = name[i];
      letters_[i] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
  }
  std::string_view view() const { return {letters_, size_}; }

 private:
  char letters_[kLongestName];
  std::size_t size_;
};

/// Is this attribute read from elements of this kind?
bool IsRead(Tag tag, Attribute attribute) {
  switch (attribute) {
    case Attribute::kAlt:
      return tag == Tag::kImg;
    case Attribute::kHref:
    case Attribute::kType:
      return tag == Tag::kLink;
    case Attribute::kTitle:
      return tag == Tag::kLink || tag == Tag::kAbbr;
    case Attribute::kContent:
    case Attribute::kName:
    case Attribute::kProperty:
      return tag == Tag::kMeta;
    case Attribute::kLang:
      return tag == Tag::kHtml;
    default:
      return true;
  }
}

/// Before the number of a tag.
constexpr char kTagMark[] = " g";

/// Copies one page.
class Condenser {
 public:
  Condenser(std::string_view source, const Limits& limits) : source_(source), limits_(limits) {}

  CondensedHtml Run() {
    condensed_.markup.text.reserve(source_.size() / 2);
    for (std::size_t i = source_.find('<'); i < source_.size(); i = source_.find('<', at_)) {
      at_ = i + 1;
      TakeBlanks(i);
      const std::string_view behind = source_.substr(i + 1, 3);
      if (behind == "!--") {
        TakeComment(i);
      } else if (!behind.empty() && IsLetter(behind[0])) {
        TakeTag(i);
      } else if (behind.size() > 1 &&
                 (behind[0] == '!' || behind[0] == '?' || (behind[0] == '/' && IsLetter(behind[1])))) {
        at_ = Behind('>', i);
      }
    }
    Keep(source_.size());
    return std::move(condensed_);
  }

 private:
  std::size_t Behind(char wanted, std::size_t from) const {
    const std::size_t found = source_.find(wanted, from);
    return found == std::string_view::npos ? source_.size() : found + 1;
  }

  /// Copies what stands before `end` and was not dropped.
  void Keep(std::size_t end) {
    if (end > kept_) condensed_.markup.AppendSame(source_.substr(kept_, end - kept_), kept_);
    kept_ = std::max(kept_, end);
  }

  void Drop(std::size_t from, std::size_t to) {
    if (to <= from) return;
    Keep(from);
    kept_ = std::max(kept_, to);
  }

  /// All blanks before a tag are one.
  void TakeBlanks(std::size_t tag) {
    std::size_t first = tag;
    while (first > kept_ && IsBlank(source_[first - 1])) --first;
    Drop(first + 1, tag);
  }

  /// A comment behind a letter stays, empty, as it parts what would else be read as one.
  void TakeComment(std::size_t start) {
    const std::string_view inside = source_.substr(start + 4, 2);
    if (inside.starts_with('>') || inside == "->") {
      at_ = Behind('>', start);
      return;
    }
    std::size_t end = source_.find("--", start + 4);
    while (end < source_.size() && source_[std::min(end + 2, source_.size() - 1)] != '>' &&
           source_.substr(end + 2, 2) != "!>")
      end = source_.find("--", end + 1);
    at_ = end < source_.size() ? Behind('>', end) : source_.size();
    if (at_ != end + 3) return;  // Closed in a way that not every parser takes for a close.
    const bool parts = start > 0 && source_[start - 1] != '>' && !IsBlank(source_[start - 1]);
    Drop(parts ? start + 4 : start, parts ? end : at_);
  }

  void TakeTag(std::size_t start) {
    std::size_t name_end = start + 1;
    while (name_end < source_.size() && !IsBlank(source_[name_end]) && source_[name_end] != '>' &&
           source_[name_end] != '/')
      ++name_end;
    const Tag tag = TagOf(LowerName(source_.substr(start + 1, name_end - start - 1)).view());
    TagScanner scanner(source_, name_end);
    const bool structured = TakeAttributes(tag, scanner, name_end);
    const std::size_t end = scanner.at();
    Drop(name_end, end - (scanner.closes() ? 1 : 0));
    at_ = std::min(end + 1, source_.size());
    const bool data = (tag == Tag::kScript || tag == Tag::kStyle) && !scanner.closes();
    if (data && end < source_.size()) TakeData(tag == Tag::kScript ? "script" : "style", structured);
  }

  /// The attributes that are read; one of them instead says which they are. True for a script that holds
  /// JSON-LD.
  bool TakeAttributes(Tag tag, TagScanner& scanner, std::size_t name_end) {
    const std::size_t first = condensed_.attributes.size();
    std::uint32_t count = 0;
    bool structured = false;
    while (scanner.Next()) {
      if (++count > limits_.html_attributes) condensed_.attributes_cut = true;
      if (count > limits_.html_attributes) continue;
      if (tag == Tag::kScript && scanner.value() == "application/ld+json") structured = true;
      const std::optional<Attribute> attribute = AttributeOf(LowerName(scanner.name()).view());
      if (!attribute || !IsRead(tag, *attribute)) continue;
      const auto value = static_cast<std::size_t>(scanner.value().data() - source_.data());
      condensed_.attributes.push_back({*attribute, scanner.value(), value});
    }
    if (condensed_.attributes.size() == first) return structured;
    Keep(name_end);
    condensed_.markup.AppendOwn(kTagMark + std::to_string(condensed_.tags.size()));
    condensed_.tags.push_back({first, condensed_.attributes.size()});
    return structured;
  }

  /// The contents of a script or style, from behind its tag.
  void TakeData(std::string_view name, bool structured) {
    const std::size_t start = at_;
    std::size_t end = source_.find("</", start);
    while (end != std::string_view::npos && LowerName(source_.substr(end + 2, name.size())).view() != name)
      end = source_.find("</", end + 2);
    at_ = std::min(end, source_.size());
    if (structured) condensed_.structured.push_back(source_.substr(start, at_ - start));
    Drop(start, at_);
  }

  std::string_view source_;
  const Limits& limits_;
  CondensedHtml condensed_;
  std::size_t at_ = 0;    ///< What stands before it has been looked at.
  std::size_t kept_ = 0;  ///< What stands before it has been copied or dropped.
};

}  // namespace

CondensedHtml CondenseHtml(std::string_view source, const Limits& limits) {
  return Condenser(source, limits).Run();
}

std::span<const CondensedHtml::Attributed> CondensedHtml::AttributesOf(std::string_view mark) const {
  std::size_t tag = 0;
  if (!mark.starts_with(kTagMark[1])) return {};
  const char* const end = mark.data() + mark.size();
  const auto [rest, error] = std::from_chars(mark.data() + 1, end, tag);
  if (error != std::errc() || rest != end || tag >= tags.size()) return {};
  return std::span(attributes).subspan(tags[tag].first, tags[tag].end - tags[tag].first);
}

}  // namespace gainsay
