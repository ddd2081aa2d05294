#include "source/paragraphs.h"

#include <algorithm>
#include <cstdint>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kNarrowest = 40;  ///< Columns: nobody wraps running text more narrowly ...
constexpr std::size_t kWidest = 120;    ///< ... or more widely.
constexpr std::size_t kSlack = 3;       ///< Columns that editors leave unused.
constexpr std::size_t kShortLine = 15;  ///< A line that ends this much earlier ends its paragraph.
constexpr std::size_t kLongHeadline = 200;
constexpr std::size_t kShortParagraph = 60;
constexpr std::size_t kUsualLines = 64;  ///< Of an article.

struct Line {
  Span span;  ///< Without blanks at its ends.
  std::size_t indent = 0;
  std::size_t columns = 0;     ///< With the indent; 0 where a blank line or nothing follows.
  std::size_t first_word = 0;  ///< Columns of the first word; 0 behind a blank line.
  bool after_blank = false;
};

/// Beyond the widest column it does not matter by how much.
std::size_t Columns(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t i = 0; i < text.size() && columns <= kWidest; ++i) columns += IsLeadByte(text[i]);
  return columns;
}

std::vector<Line> FindLines(std::string_view text) {
  std::vector<Line> lines;
  lines.reserve(kUsualLines);
  bool blank = true;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    std::size_t from = start;
    std::size_t to = end;
    while (from < to && text[from] == ' ') ++from;
    while (to > from && text[to - 1] == ' ') --to;
    if (from < to) {
      Line line{
          {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)}, from - start, 0, 0, blank};
      if (!blank) {
        Line& last = lines.back();
        last.columns = last.indent + Columns(Slice(text, last.span));
        const std::string_view content = text.substr(from, to - from);
        line.first_word = Columns(content.substr(0, content.find(' ')));
      }
      lines.push_back(line);
    }
    blank = from == to;
    start = end + 1;
  }
  return lines;
}

/// The width of the column of a hard-wrapped text; 0 if it is none.
std::size_t WrapWidth(const std::vector<Line>& lines) {
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!lines[i + 1].after_blank) widths.push_back(lines[i].columns);
  }
  if (widths.size() < 2) return 0;
  const auto high = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 95 / 100);
  std::nth_element(widths.begin(), high, widths.end());
  const std::size_t width = *high;
  if (width < kNarrowest || width > kWidest) return 0;
  std::size_t wraps = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i + 1].after_blank) continue;
    if (lines[i].columns + 1 + lines[i + 1].first_word + kSlack >= width) ++wraps;
  }
  return wraps >= 2 && wraps * 10 >= widths.size() * 6 ? width : 0;
}

/// Does `next` begin a paragraph of its own in text wrapped at `width`?
bool BeginsParagraph(const Line& line, const Line& next, std::size_t width) {
  if (width == 0 || next.after_blank) return true;
  if (next.indent > line.indent + 1) return true;
  return line.columns + 1 + next.first_word + kShortLine < width;
}

}  // namespace

std::vector<Paragraph> FindParagraphs(std::string_view text) {
  const std::vector<Line> lines = FindLines(text);
  const std::size_t width = WrapWidth(lines);
  std::vector<Paragraph> paragraphs;
  paragraphs.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == 0 || BeginsParagraph(lines[i - 1], lines[i], width)) {
      paragraphs.push_back({lines[i].span, lines[i].after_blank});
    } else {
      paragraphs.back().span.end = lines[i].span.end;
    }
  }
  return paragraphs;
}

bool EndsSentence(std::string_view text) {
  while (!text.empty()) {
    const CodePoint last = DecodeBefore(text, text.size());
    switch (last.value) {
      case '.':
      case '!':
      case '?':
      case 0x2026:
      case 0x3002:
      case 0xFF01:
      case 0xFF1F:
      case 0x0964:
      case 0x06D4:
        return true;
      case '"':
      case '\'':
      case ')':
      case ']':
      case 0x2019:
      case 0x201D:
      case 0xBB:
      case 0x203A:
      case 0x201C:
      case 0x300D:
        text.remove_suffix(last.size);
        break;
      default:
        return false;
    }
  }
  return false;
}

std::vector<Role> GuessRoles(std::string_view text, const std::vector<Span>& paragraphs) {
  std::vector<Role> roles(paragraphs.size(), Role::kBody);
  std::size_t first = 0;
  if (paragraphs.size() > 1) {
    const std::string_view line = Slice(text, paragraphs[0]);
    const bool longer_follows = paragraphs[1].size() > paragraphs[0].size() || paragraphs.size() > 2;
    if (line.size() <= kLongHeadline && !EndsSentence(line) && longer_follows) {
      roles[0] = Role::kHeadline;
      first = 1;
    }
  }
  for (std::size_t i = first; i < paragraphs.size(); ++i) {
    const std::string_view paragraph = Slice(text, paragraphs[i]);
    if (paragraph.size() < kShortParagraph || !EndsSentence(paragraph)) continue;
    roles[i] = Role::kLead;
    break;
  }
  return roles;
}

}  // namespace gainsay
