#include "match/blanks.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>

#include "match/letters.h"

namespace gainsay {
namespace {

using Kind = PatternNode::Kind;
using Allocator = std::pmr::polymorphic_allocator<>;

bool IsBlank(const PatternNode& node) { return node.kind == Kind::kBlank; }
bool IsGap(const PatternNode& node) { return node.kind == Kind::kGap; }
bool IsOptional(const PatternNode& node) { return node.kind == Kind::kRepeat && node.min == 0; }

// Does some way through the node begin, or end, with a blank?
bool HasBlankAt(const PatternNode& node, bool front) {
  switch (node.kind) {
    case Kind::kBlank:
      return true;
    case Kind::kSequence:
      return !node.children.empty() &&
             HasBlankAt(front ? node.children.front() : node.children.back(), front);
    case Kind::kChoice:
      for (const PatternNode& child : node.children) {
        if (HasBlankAt(child, front)) return true;
      }
      return false;
    case Kind::kRepeat:
      return HasBlankAt(node.children.front(), front);
    default:
      return false;
  }
}

// May what comes next follow at once where the optional item is absent? A blank, a gap, a comma or the end
// may.
bool CanFollow(std::span<const PatternNode> items, std::size_t next) {
  if (next >= items.size()) return true;
  const PatternNode& node = items[next];
  if (IsBlank(node) || IsGap(node) || node.kind == Kind::kEnd) return true;
  return node.kind == Kind::kText && !WordLetterAt(node.text, 0);
}

PatternNode Blank() {
  PatternNode blank;
  blank.kind = Kind::kBlank;
  return blank;
}

void Absorb(PatternNode& optional, bool before, Allocator memory) {
  PatternNode* items = memory.allocate_object<PatternNode>(2);
  std::construct_at(items, before ? Blank() : optional.children.front());
  std::construct_at(items + 1, before ? optional.children.front() : Blank());
  PatternNode sequence;
  sequence.children = {items, 2};
  optional.children.front() = sequence;
}

// Blanks behind a gap, up to the first item that must be there, end no clause: a gap never reaches past one.
void TightenBehindGap(std::span<PatternNode> items, std::size_t gap) {
  for (std::size_t i = gap + 1; i < items.size(); ++i) {
    PatternNode& item = items[i];
    if (IsBlank(item)) {
      item.tight = true;
    } else if (IsOptional(item)) {
      const std::span<PatternNode> inner = item.children.front().children;
      if (!inner.empty() && IsBlank(inner.front())) inner.front().tight = true;
    } else {
      return;
    }
  }
}

// Moved in place, since there are never more items than before; returns how many are left.
std::size_t MoveInSequence(std::span<PatternNode> items, Allocator memory) {
  const auto moves = [](const PatternNode& item) { return IsOptional(item) || IsGap(item); };
  if (std::none_of(items.begin(), items.end(), moves)) return items.size();
  std::size_t moved = 0;
  bool leading = true;  // Nothing has been required so far.
  for (std::size_t i = 0; i < items.size(); ++i) {
    PatternNode item = items[i];
    const bool blank_before = moved > 0 && IsBlank(items[moved - 1]);
    const bool blank_after = i + 1 < items.size() && IsBlank(items[i + 1]);
    const bool loose = IsOptional(item) && !HasBlankAt(item, true) && !HasBlankAt(item, false);
    bool take_after = false;
    if (loose && blank_before && CanFollow(items, i + 1)) {
      --moved;
      Absorb(item, true, memory);
    } else if (loose && leading && blank_after) {
      Absorb(item, false, memory);
      take_after = true;
    } else if (IsGap(item)) {
      if (blank_before) --moved;
      item.leading = leading && !blank_before;
      take_after = item.leading && blank_after;
    }
    leading = leading && take_after;
    items[moved++] = item;
    if (take_after) ++i;
  }
  return moved;
}

}  // namespace

void TrimBlanks(PatternNode& root) {
  if (root.kind == Kind::kChoice) {
    for (PatternNode& child : root.children) TrimBlanks(child);
    return;
  }
  if (root.kind != Kind::kSequence) return;
  std::span<PatternNode>& items = root.children;
  if (!items.empty() && IsBlank(items.front())) items = items.subspan(1);
  if (!items.empty() && IsBlank(items.back())) items = items.first(items.size() - 1);
}

void MoveBlanks(PatternNode& root, Allocator memory) {
  for (PatternNode& child : root.children) MoveBlanks(child, memory);
  if (root.kind != Kind::kSequence) return;
  root.children = root.children.first(MoveInSequence(root.children, memory));
  for (std::size_t i = 0; i < root.children.size(); ++i) {
    if (IsGap(root.children[i])) TightenBehindGap(root.children, i);
  }
}

}  // namespace gainsay
