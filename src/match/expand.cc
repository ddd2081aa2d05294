#include "match/expand.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "match/letters.h"

namespace gainsay {
namespace {

using Kind = PatternNode::Kind;
using Phrases = std::vector<std::string>;

constexpr std::uint32_t kMostRepeatsWrittenOut = 3;

// Every one of `first` followed by every one of `second`; false if there are too many.
bool Append(Phrases& first, const Phrases& second) {
  if (first.size() * second.size() > kMostPhrases) return false;
  if (second.size() == 1) {
    for (std::string& phrase : first) phrase += second.front();
    return true;
  }
  Phrases joined;
  joined.reserve(first.size() * second.size());
  for (const std::string& begin : first) {
    for (const std::string& end : second) joined.push_back(begin + end);
  }
  first = std::move(joined);
  return true;
}

std::optional<Phrases> Write(const PatternNode& node, const ExpandHole& expand_hole);

std::optional<Phrases> Repeat(const PatternNode& node, const ExpandHole& expand_hole) {
  if (node.unbounded || node.max > kMostRepeatsWrittenOut) return std::nullopt;
  const std::optional<Phrases> once = Write(node.children.front(), expand_hole);
  if (!once) return std::nullopt;
  Phrases all;
  Phrases times = {""};
  for (std::uint32_t count = 0; count <= node.max; ++count) {
    if (count >= node.min) all.insert(all.end(), times.begin(), times.end());
    if (count < node.max && !Append(times, *once)) return std::nullopt;
  }
  if (all.size() > kMostPhrases) return std::nullopt;
  return all;
}

std::optional<Phrases> Choice(const PatternNode& node, const ExpandHole& expand_hole) {
  Phrases all;
  for (const PatternNode& child : node.children) {
    std::optional<Phrases> one = Write(child, expand_hole);
    if (!one || all.size() + one->size() > kMostPhrases) return std::nullopt;
    std::move(one->begin(), one->end(), std::back_inserter(all));
  }
  return all;
}

std::optional<Phrases> Write(const PatternNode& node, const ExpandHole& expand_hole) {
  switch (node.kind) {
    case Kind::kText:
      return Phrases{std::string(node.text)};
    case Kind::kBlank:
      return Phrases{" "};
    case Kind::kSequence: {
      Phrases all = {""};
      for (const PatternNode& child : node.children) {
        if (child.kind == Kind::kText || child.kind == Kind::kBlank) {
          for (std::string& phrase : all)
            phrase += child.kind == Kind::kBlank ? std::string_view(" ") : child.text;
          continue;
        }
        const std::optional<Phrases> next = Write(child, expand_hole);
        if (!next || !Append(all, *next)) return std::nullopt;
      }
      return all;
    }
    case Kind::kClass:
      if (node.children.empty()) return std::nullopt;
      return Choice(node, expand_hole);
    case Kind::kChoice:
      return Choice(node, expand_hole);
    case Kind::kRepeat:
      return Repeat(node, expand_hole);
    case Kind::kHole:
      return expand_hole(*node.hole);
    default:
      return std::nullopt;
  }
}

bool IsWhole(const std::string& phrase) {
  return WordLetterAt(phrase, 0) && WordLetterBefore(phrase, phrase.size()) &&
         phrase.find("  ") == std::string::npos;
}

}  // namespace

std::optional<std::vector<std::string>> Expand(const PatternNode& node, const ExpandHole& expand_hole) {
  std::optional<Phrases> phrases = Write(node, expand_hole);
  if (!phrases || !std::all_of(phrases->begin(), phrases->end(), IsWhole)) return std::nullopt;
  return phrases;
}

}  // namespace gainsay
