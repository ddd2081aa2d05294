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

// Adds what comes next to what a sequence has come to.
void AddPart(const SetMeaning& part, SetMeaning& sum) {
  Add(sum.needs, part.needs);
  sum.size = Plus(sum.size, part.size);
  sum.repeats = std::max(sum.repeats, part.repeats);
  sum.flags |= part.flags;
}

class Adder {
 public:
  Adder(const MeaningOfHole& meaning_of, NeedMemory memory) : meaning_of_(meaning_of), memory_(memory) {}

  void AddNode(const PatternNode& node, SetMeaning& sum) {
    switch (node.kind) {
      case Kind::kText:
        return AddText(node.text, sum);
      case Kind::kHole:
        return AddHole(*node.hole, sum);
      case Kind::kSequence:
        for (const PatternNode& child : node.children) AddNode(child, sum);
        return;
      case Kind::kChoice:
        return AddChoice(node, sum);
      case Kind::kRepeat:
        return AddRepeat(node, sum);
      case Kind::kGap:
        sum.size = Plus(sum.size, Times(kWordSize, node.max));
        sum.repeats = std::max(sum.repeats, node.max);
        return;
      case Kind::kClass:
        sum.size = Plus(sum.size, kWordSize);
        return;
      default:
        sum.size = Plus(sum.size, 3);
    }
  }

 private:
  void AddText(std::string_view text, SetMeaning& sum) {
    sum.size = Plus(sum.size, static_cast<std::uint32_t>(text.size()));
    if (text.size() >= kShortestText) AddTexts(sum.needs, OneText(text.substr(0, kLongestText), memory_));
  }

  void AddHole(const Hole& hole, SetMeaning& sum) {
    const std::string_view name = hole.name;
    std::uint32_t size = 4;
    if (const std::optional<MentionKind> kind = ValueKindOf(name)) {
      sum.needs.kinds |= KindBit(*kind);
    } else if (name == "country" || name == "place") {
      sum.needs.kinds |= name == "country" ? kNeedsCountry : kNeedsPlace;
      sum.flags |= kAliasMarks;
    } else if (name == "name") {
      sum.needs.kinds |= KindBit(MentionKind::kName);
      sum.flags |= kNameMarks;
    } else if (name == "quote") {
      sum.needs.kinds |= KindBit(MentionKind::kQuote);
      sum.flags |= kQuoteMarks;
    } else if (name == "phrase") {
      size = kPhraseWords * kWordSize;
      sum.repeats = std::max(sum.repeats, kPhraseWords);
    } else if (const SetMeaning* set = meaning_of_(hole); set != nullptr) {
      AddPart(*set, sum);
      size = 2;
    }
    sum.size = Plus(sum.size, size);
  }

  void AddChoice(const PatternNode& node, SetMeaning& sum) {
    SetMeaning whole;
    EitherNeeds needs(node.children.size());
    SetMeaning part;
    for (const PatternNode& child : node.children) {
      part.Clear();
      AddNode(child, part);
      whole.size = Plus(whole.size, part.size + 1);
      whole.repeats = std::max(whole.repeats, part.repeats);
      whole.flags |= part.flags;
      needs.Add(part.needs);
    }
    whole.needs = needs.Take(memory_);
    AddPart(whole, sum);
  }

  void AddRepeat(const PatternNode& node, SetMeaning& sum) {
    SetMeaning part;
    AddNode(node.children.front(), part);
    if (node.min == 0) part.needs = {};
    const std::uint32_t count = node.unbounded ? node.min + 1 : node.max;
    part.size = Times(part.size + 1, std::max(count, 1U));
    const bool counted = node.max > 1 || node.min > 1;
    if (counted) part.repeats = Times(part.repeats, std::max(node.min, node.max));
    AddPart(part, sum);
  }

  const MeaningOfHole& meaning_of_;
  NeedMemory memory_;
};

}  // namespace

std::optional<MentionKind> ValueKindOf(std::string_view name) {
  for (unsigned i = 0; i <= static_cast<unsigned>(MentionKind::kTime); ++i) {
    const auto kind = static_cast<MentionKind>(i);
    if (MentionKindName(kind) == name && IsValueKind(kind)) return kind;
  }
  return std::nullopt;
}

bool IsPlaceholder(std::string_view name) {
  return std::find(std::begin(kPlaceholders), std::end(kPlaceholders), name) != std::end(kPlaceholders);
}

SetMeaning MeaningOf(const PatternNode& node, const MeaningOfHole& meaning_of, PatternMemory& memory) {
  SetMeaning meaning;
  Adder(meaning_of, &memory).AddNode(node, meaning);
  return meaning;
}

}  // namespace gainsay
