#include "source/html_byline.h"

#include <algorithm>

#include "source/element_text.h"
#include "source/furniture.h"

namespace gainsay {
namespace {

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return lower;
}

/// The name that a text gives, with or without "By" before it; empty if it gives none.
std::string NameIn(const std::string& text) {
  const LineClass line = ClassifyLine(Lower(text).starts_with("by ") ? text : "By " + text);
  return line.kind == LineKind::kByline ? line.value : std::string();
}

/// The one element named for the author inside another; `kNoNode` if there is none, or several.
std::uint32_t OnlyAuthor(const HtmlTree& tree, std::uint32_t outer) {
  std::uint32_t found = kNoNode;
  const std::uint32_t end = std::min(tree.nodes[outer].end, outer + kMostNodes);
  for (std::uint32_t i = outer + 1; i < end; ++i) {
    const bool names_author = HasPart(Lower(tree.Get(i, Attribute::kClass)), {"author"});
    if (!names_author || ElementText(tree, i).empty()) continue;
    if (found != kNoNode) return kNoNode;
    found = i;
    i = tree.nodes[i].end - 1;
  }
  return found;
}

/// Several links that nothing but blanks part are the names of several authors.
std::string Linked(const HtmlTree& tree, std::uint32_t outer, const std::string& line) {
  std::string run;
  std::string names;
  std::size_t count = 0;
  const std::uint32_t end = std::min(tree.nodes[outer].end, outer + kMostNodes);
  for (std::uint32_t i = outer + 1; i < end; ++i) {
    if (tree.nodes[i].tag != Tag::kA) continue;
    const std::string name = ElementText(tree, i);
    if (name.empty()) continue;
    run += (run.empty() ? "" : " ") + name;
    names += (names.empty() ? "" : ", ") + name;
    ++count;
    i = tree.nodes[i].end - 1;
  }
  return count > 1 && run == line ? names : line;
}

}  // namespace

bool HasPart(std::string_view lower, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    const std::size_t at = lower.find(part);
    return at != std::string_view::npos && (at == 0 || lower[at - 1] < 'a' || lower[at - 1] > 'z');
  });
}

std::string BylineIn(const HtmlTree& tree, std::uint32_t i, std::string_view names) {
  const bool byline = HasPart(names, {"byline"});
  // Beside the author's name may stand that of the publication.
  if (const std::uint32_t author = byline ? OnlyAuthor(tree, i) : kNoNode; author != kNoNode) {
    const std::string name = NameIn(ElementText(tree, author));
    if (!name.empty()) return Linked(tree, author, name);
  }
  return Linked(tree, i, NameIn(ElementText(tree, i, byline ? Reach::kFirstLine : Reach::kAll)));
}

}  // namespace gainsay
