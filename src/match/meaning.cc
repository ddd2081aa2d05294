#include "match/meaning.h"

#include <algorithm>
#include <iterator>

#include "gainsay/rule.h"
#include "match/marks.h"

namespace gainsay {
namespace {

using Kind = PatternNode::Kind;
using MeaningOfHole = std::function<const SetMeaning*(const Hole&)>;

constexpr std::uint32_t kWordSize = 12;
constexpr std::uint32_t kPhraseWords = 8;
constexpr std::size_t kShortestText = 2;
constexpr std::size_t kLongestText = 12;

std::uint32_t Times(std::uint32_t size, std::uint32_t count) {
  const std::uint64_t product = std::uint64_t{size} * count;
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(product, kLargestPattern + 1));
}

std::uint32_t Plus(std::uint32_t a, std::uint32_t b) { return std::min(a + b, kLargestPattern + 1); }

SetMeaning OfText(const PatternNode& node) {
  SetMeaning meaning;
  meaning.size = static_cast<std::uint32_t>(node.text.size());
  if (node.text.size() >= kShortestText) meaning.needs.texts.push_back({node.text.substr(0, kLongestText)});
  return meaning;
}

SetMeaning OfHole(const PatternNode& node, const MeaningOfHole& meaning_of) {
  SetMeaning meaning;
  meaning.size = 4;
  const std::string& name = node.hole.name;
  if (const std::optional<MentionKind> kind = ValueKindOf(name)) {
    meaning.needs.kinds = KindBit(*kind);
  } else if (name == "country" || name == "place") {
    meaning.needs.kinds = name == "country" ? kNeedsCountry : kNeedsPlace;
    meaning.flags = kAliasMarks;
  } else if (name == "name") {
    meaning.needs.kinds = KindBit(MentionKind::kName);
    meaning.flags = kNameMarks;
  } else if (name == "quote") {
    meaning.needs.kinds = KindBit(MentionKind::kQuote);
    meaning.flags = kQuoteMarks;
  } else if (name == "phrase") {
    meaning.size = kPhraseWords * kWordSize;
    meaning.repeats = kPhraseWords;
  } else if (const SetMeaning* set = meaning_of(node.hole); set != nullptr) {
    meaning = *set;
    meaning.size = Plus(meaning.size, 2);
  }
  return meaning;
}

SetMeaning OfSequence(const PatternNode& node, const MeaningOfHole& meaning_of) {
  SetMeaning meaning;
  for (const PatternNode& child : node.children) {
    const SetMeaning part = MeaningOf(child, meaning_of);
    Add(meaning.needs, part.needs);
    meaning.size = Plus(meaning.size, part.size);
    meaning.repeats = std::max(meaning.repeats, part.repeats);
    meaning.flags |= part.flags;
  }
  return meaning;
}

SetMeaning OfChoice(const PatternNode& node, const MeaningOfHole& meaning_of) {
  SetMeaning meaning;
  std::vector<Needs> choices;
  for (const PatternNode& child : node.children) {
    SetMeaning part = MeaningOf(child, meaning_of);
    meaning.size = Plus(meaning.size, part.size + 1);
    meaning.repeats = std::max(meaning.repeats, part.repeats);
    meaning.flags |= part.flags;
    choices.push_back(std::move(part.needs));
  }
  meaning.needs = Either(choices);
  return meaning;
}

SetMeaning OfRepeat(const PatternNode& node, const MeaningOfHole& meaning_of) {
  SetMeaning meaning = MeaningOf(node.children.front(), meaning_of);
  if (node.min == 0) meaning.needs = {};
  const std::uint32_t count = node.unbounded ? node.min + 1 : node.max;
  meaning.size = Times(meaning.size + 1, std::max(count, 1U));
  const bool counted = node.max > 1 || node.min > 1;
  if (counted) meaning.repeats = Times(meaning.repeats, std::max(node.min, node.max));
  return meaning;
}

}  // namespace

std::optional<MentionKind> ValueKindOf(std::string_view name) {
  for (unsigned i = 0; i <= static_cast<unsigned>(MentionKind::kDate); ++i) {
    const auto kind = static_cast<MentionKind>(i);
    if (MentionKindName(kind) == name && IsValueKind(kind)) return kind;
  }
  return std::nullopt;
}

bool IsPlaceholder(std::string_view name) {
  return std::find(std::begin(kPlaceholders), std::end(kPlaceholders), name) != std::end(kPlaceholders);
}

SetMeaning MeaningOf(const PatternNode& node, const MeaningOfHole& meaning_of) {
  SetMeaning meaning;
  switch (node.kind) {
    case Kind::kText:
      return OfText(node);
    case Kind::kHole:
      return OfHole(node, meaning_of);
    case Kind::kSequence:
      return OfSequence(node, meaning_of);
    case Kind::kChoice:
      return OfChoice(node, meaning_of);
    case Kind::kRepeat:
      return OfRepeat(node, meaning_of);
    case Kind::kGap:
      meaning.size = Times(kWordSize, node.max);
      meaning.repeats = node.max;
      return meaning;
    case Kind::kClass:
      meaning.size = kWordSize;
      return meaning;
    default:
      meaning.size = 3;
      return meaning;
  }
}

}  // namespace gainsay
