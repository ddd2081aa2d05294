// A parsed pattern on one line.
#include "match/pattern.h"

namespace gainsay {
namespace {

using Kind = PatternNode::Kind;

std::string Children(const PatternNode& node, const char* between) {
  std::string out;
  for (const PatternNode& child : node.children) {
    if (!out.empty()) out += between;
    out += DumpPattern(child);
  }
  return out;
}

std::string Times(const PatternNode& node) {
  std::string out;
  if (node.unbounded) {
    out = node.min == 0 ? "*" : node.min == 1 ? "+" : "{" + std::to_string(node.min) + ",}";
  } else {
    const bool maybe = node.min == 0 && node.max == 1;
    out = maybe ? "?" : "{" + std::to_string(node.min) + "," + std::to_string(node.max) + "}";
  }
  if (node.lazy) out += '?';
  return out;
}

}  // namespace

std::string DumpPattern(const PatternNode& node) {
  switch (node.kind) {
    case Kind::kText:
    case Kind::kClass:
    case Kind::kBoundary:
    case Kind::kStart:
    case Kind::kEnd:
      return std::string(node.text);
    case Kind::kBlank:
      return "_";
    case Kind::kSequence:
      return Children(node, " ");
    case Kind::kChoice:
      return std::string("(").append(Children(node, " | ")).append(")");
    case Kind::kRepeat:
      return std::string("(").append(DumpPattern(node.children.front())).append(")").append(Times(node));
    case Kind::kGap:
      return std::string(node.leading ? "gap<" : "gap>") + std::to_string(node.max);
    case Kind::kHole:
      break;
  }
  std::string out = "{";
  out += node.hole->name;
  if (!node.hole->key.empty()) out.append(".").append(node.hole->key);
  if (node.hole->as != node.hole->name) out.append(":").append(node.hole->as);
  return out + "}";
}

}  // namespace gainsay
