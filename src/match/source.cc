#include "match/source.h"

#include <optional>
#include <utility>

#include "match/character_class.h"
#include "match/letters.h"
#include "match/marks.h"
#include "match/meaning.h"

namespace gainsay {
namespace {

using Kind = PatternNode::Kind;
using Group = PatternGroup::Kind;

// Marks that may close behind a word, and open before one.
constexpr std::string_view kEnds = "[\\x03\\x05\\x06\\x07]*";
constexpr std::string_view kStarts = "[\\x02\\x04\\x1a-\\x1d\\x{F0000}-\\x{FFFFD}]*";
// A word of a gap: no blank, no value, no clause end. It takes the punctuation that touches it along.
constexpr std::string_view kWord = "[^ \\x0F-\\x19]+";
constexpr std::string_view kPhraseWord = "[^ ,;:!?()\"\\x0F-\\x19]+";
// What may stand between a word and the gap behind it.
constexpr std::string_view kPunctuation = "[,\")'\\x03\\x05\\x06\\x07]*";
constexpr std::string_view kBefore = "(?:\\A|[^0-9a-z_\\-])";
constexpr std::string_view kAfter = "(?:[^0-9a-z_\\-]|-[^0-9a-z_]|-?\\z)";

class Writer {
 public:
  Writer(std::uint8_t flags, bool groups, bool gaps, SetTable& sets, const FindSet& find)
      : flags_(flags), with_groups_(groups), with_gaps_(gaps), sets_(sets), find_(find) {}

  // `last`: nothing follows in the whole pattern.
  void Write(const PatternNode& node, bool last) {
    switch (node.kind) {
      case Kind::kText:
        return Text(node.text);
      case Kind::kBlank:
        return Blank(node.tight);
      case Kind::kSequence:
        for (std::size_t i = 0; i < node.children.size(); ++i) {
          Write(node.children[i], last && i + 1 == node.children.size());
        }
        return;
      case Kind::kChoice:
        return Choice(node, last);
      case Kind::kRepeat:
        return Repeat(node, last);
      case Kind::kHole:
        return Placeholder(*node.hole, last);
      case Kind::kGap:
        return Gap(node);
      case Kind::kStart:
        out_ += "\\A";
        if (flags_ != kNoMarks) out_ += kStarts;
        return;
      case Kind::kEnd:
        if (flags_ != kNoMarks) out_ += kEnds;
        out_ += "\\z";
        return;
      case Kind::kClass:
      case Kind::kBoundary:
        out_ += node.text;
        return;
    }
  }

  /// A fixed piece of RE2's syntax.
  void Add(std::string_view piece) { out_ += piece; }

  PatternSource Take() { return {std::move(out_), std::move(groups_)}; }

 private:
  void Text(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint point = DecodeAt(text, at);
      // "Korea," stands as "Korea", a mark and a comma.
      const bool parts = flags_ != kNoMarks && !IsWordLetter(point.value);
      if (parts) out_ += kEnds;
      AppendQuoted(point.value, out_);
      if (parts) out_ += kStarts;
      at += point.size;
    }
  }

  void Blank(bool tight) {
    if (flags_ != kNoMarks) out_ += kEnds;
    out_ += tight ? " " : "\\x19? ";
    if (flags_ != kNoMarks) out_ += kStarts;
  }

  void Choice(const PatternNode& node, bool last) {
    out_ += "(?:";
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      if (i > 0) out_ += '|';
      Write(node.children[i], last);
    }
    out_ += ')';
  }

  void Repeat(const PatternNode& node, bool last) {
    out_ += "(?:";
    Write(node.children.front(), last && node.max == 1 && !node.unbounded);
    out_ += ')';
    if (node.unbounded) {
      out_ += node.min == 0 ? "*" : node.min == 1 ? "+" : "{" + std::to_string(node.min) + ",}";
    } else if (node.min == 0 && node.max == 1) {
      out_ += '?';
    } else {
      out_.append("{")
          .append(std::to_string(node.min))
          .append(",")
          .append(std::to_string(node.max))
          .append("}");
    }
    if (node.lazy) out_ += '?';
  }

  void Open(Group kind, const Hole& hole, SetRef set = {}) {
    if (!with_groups_) {
      out_ += "(?:";
      return;
    }
    out_ += '(';
    groups_.push_back({kind, std::string(hole.as), set});
  }

  void Gap(const PatternNode& node) {
    if (!node.leading) out_ += kPunctuation;
    const bool counted = with_gaps_ && with_groups_;
    out_ += counted ? "((?:" : "(?:";
    if (!node.leading) Blank(true);
    out_ += kWord;
    if (node.leading) Blank(true);
    out_.append("){0,").append(std::to_string(node.max)).append("}?");
    if (counted) {
      out_ += ')';
      groups_.push_back({Group::kGap, {}, {}});
    }
  }

  void Alias(const Hole& hole, Group kind, std::string_view starts) {
    out_ += "(?:the";
    Blank(true);
    out_ += ")?";
    out_ += kStarts;
    out_ += starts;
    Open(kind, hole);
    out_ += "[^\\x07]*)\\x07";
  }

  void Phrase(const Hole& hole, bool last) {
    Open(last ? Group::kLastPhrase : Group::kPhrase, hole);
    out_ += kPhraseWord;
    out_ += "(?: ";
    out_ += kPhraseWord;
    out_ += last ? "){0,7})" : "){0,7}?)";
  }

  void Placeholder(const Hole& hole, bool last) {
    if (const std::optional<MentionKind> kind = ValueKindOf(hole.name)) {
      Open(Group::kValue, hole);
      constexpr std::string_view kHex = "0123456789ABCDEF";
      const auto mark = static_cast<unsigned char>(ValueMark(*kind));
      out_.append("\\x").append(1, kHex[mark / 16]).append(1, kHex[mark % 16]).append(")");
      return;
    }
    if (hole.name == "country") return Alias(hole, Group::kCountry, "[\\x1a-\\x1c]");
    if (hole.name == "place") return Alias(hole, Group::kPlace, "[\\x1b-\\x1d]");
    if (hole.name == "phrase") return Phrase(hole, last);
    if (hole.name == "name") return Marked(hole, Group::kName, "\\x02", "\\x03");
    if (hole.name == "quote") return Marked(hole, Group::kQuote, "\\x04", "\\x05");
    const SetRef set = find_(hole);
    if (flags_ != kNoMarks) out_ += kStarts;
    Open(Group::kSet, hole, set);
    out_ += sets_.Source(set, flags_);
    out_ += ')';
  }

  void Marked(const Hole& hole, Group kind, std::string_view start, std::string_view end) {
    out_ += start;
    Open(kind, hole);
    out_.append("[^").append(start).append(end).append("]*)").append(end);
  }

  std::uint8_t flags_;
  bool with_groups_;
  bool with_gaps_;
  SetTable& sets_;
  const FindSet& find_;
  std::string out_;
  std::vector<PatternGroup> groups_;
};

}  // namespace

PatternSource WholeSource(const PatternNode& tree, std::uint8_t flags, bool with_gaps, SetTable& sets,
                          const FindSet& find) {
  Writer writer(flags, true, with_gaps, sets, find);
  writer.Add(kBefore);
  writer.Add("(");
  writer.Write(tree, true);
  writer.Add(")");
  writer.Add(kAfter);
  return writer.Take();
}

std::string EntrySource(const PatternNode& tree, std::uint8_t flags, SetTable& sets, const FindSet& find) {
  Writer writer(flags, false, false, sets, find);
  writer.Write(tree, false);
  return writer.Take().source;
}

}  // namespace gainsay
