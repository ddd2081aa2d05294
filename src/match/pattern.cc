// The parser knows a subset of RE2's syntax well enough to vouch for it: so nothing needs to be compiled to
// find a mistake, literals can be had without RE2, and no pattern can reach the marks of an annotated
// sentence.
#include "match/pattern.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "match/blanks.h"
#include "match/braces.h"
#include "match/character_class.h"
#include "match/letters.h"

namespace gainsay {
namespace {

using Kind = PatternNode::Kind;

constexpr std::size_t kLongestPattern = 4000;
constexpr std::uint32_t kDeepestGroup = 30;
// Folding a letter makes it at most half as long again.
constexpr std::size_t kMostFolded = 2;
constexpr std::size_t kUsualNodes = 16;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// A letter that stands for itself wherever it is.
bool IsPlainByte(char c) { return IsNameByte(c) || c == ',' || c == '\''; }
bool MayRepeat(char c) { return c == '*' || c == '+' || c == '?' || c == '{'; }

bool CanBeEmpty(const PatternNode& node) {
  switch (node.kind) {
    case Kind::kText:
      return node.text.empty();
    case Kind::kSequence:
      return std::all_of(node.children.begin(), node.children.end(), CanBeEmpty);
    case Kind::kChoice:
      return std::any_of(node.children.begin(), node.children.end(), CanBeEmpty);
    case Kind::kRepeat:
      return node.min == 0 || CanBeEmpty(node.children.front());
    case Kind::kGap:
    case Kind::kStart:
    case Kind::kEnd:
    case Kind::kBoundary:
      return true;
    default:
      return false;
  }
}

class Parser {
 public:
  Parser(std::string_view pattern, PatternMemory& memory) : text_(pattern), memory_(&memory) {
    done_.reserve(kUsualNodes);
  }

  std::variant<PatternNode, PatternError> Parse() {
    if (text_.size() > kLongestPattern) Fail("pattern-size", "a pattern has at most 4,000 bytes", 0, 1);
    PatternNode root;
    if (!error_) {
      letters_ = memory_.allocate_object<char>(text_.size() * kMostFolded + 1);
      root = Choice(0);
    }
    if (!error_ && at_ < text_.size())
      Fail("bad-pattern", "this parenthesis closes nothing", at_, 1, "write \\) for the character");
    if (!error_) TrimBlanks(root);
    if (!error_ && CanBeEmpty(root)) {
      Fail("bad-pattern", "this pattern matches nothing at all as well", 0, text_.size(),
           "let some part of it be required");
    }
    if (error_) return std::move(*error_);
    MoveBlanks(root, memory_);
    return root;
  }

 private:
  char Peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  bool More() const { return !error_ && at_ < text_.size(); }

  void Fail(const char* code, std::string message, std::size_t offset, std::size_t width,
            std::string help = {}) {
    if (error_) return;
    error_ = PatternError{code, std::move(message), std::move(help), static_cast<std::uint32_t>(offset),
                          static_cast<std::uint32_t>(std::max<std::size_t>(width, 1))};
  }

  // Nodes that are done wait in `done_` until the one above them is: those from `base` on are its children.
  std::span<PatternNode> ChildrenFrom(std::size_t base) {
    const std::size_t count = done_.size() - base;
    PatternNode* children = memory_.allocate_object<PatternNode>(count);
    std::uninitialized_copy_n(done_.data() + base, count, children);
    done_.resize(base);
    return {children, count};
  }

  std::string_view Keep(std::string_view text) {
    char* kept = memory_.allocate_object<char>(text.size());
    std::copy(text.begin(), text.end(), kept);
    return {kept, text.size()};
  }

  PatternNode Choice(std::uint32_t depth) {
    const std::size_t base = done_.size();
    done_.push_back(Sequence(depth));
    while (More() && Peek() == '|') {
      ++at_;
      done_.push_back(Sequence(depth));
    }
    PatternNode choice;
    choice.kind = Kind::kChoice;
    choice.children = ChildrenFrom(base);
    return choice.children.size() > 1 ? choice : choice.children.front();
  }

  PatternNode Sequence(std::uint32_t depth) {
    const std::size_t base = done_.size();
    while (More() && Peek() != '|' && Peek() != ')') {
      if (PlainRun(base)) continue;
      const std::size_t start = at_;
      PatternNode item = Item(depth);
      if (error_) break;
      if (!Quantify(item, start)) break;
      Append(base, item);
    }
    PatternNode sequence;
    sequence.children = ChildrenFrom(base);
    return sequence;
  }

  // Takes a run of letters that stand for themselves, which most of a pattern is: all but the last where that
  // is repeated. False if there is none.
  bool PlainRun(std::size_t base) {
    std::size_t end = at_;
    while (end < text_.size() && IsPlainByte(text_[end])) ++end;
    if (end < text_.size() && end > at_ && MayRepeat(text_[end])) --end;
    if (end == at_) return false;
    const PatternNode run = TextNode({letters_, end - at_});
    for (; at_ < end; ++at_)
      *letters_++ = static_cast<char>(PlainLetter(static_cast<unsigned char>(text_[at_])));
    Append(base, run);
    return true;
  }

  // Letters are written one behind the other, so two texts in a row are one.
  void Append(std::size_t base, const PatternNode& item) {
    const bool joins = done_.size() > base && done_.back().kind == item.kind;
    if (joins && item.kind == Kind::kText) {
      PatternNode& last = done_.back();
      last.text = {last.text.data(), last.text.size() + item.text.size()};
    } else if (!(joins && item.kind == Kind::kBlank)) {
      done_.push_back(item);
    }
  }

  PatternNode Item(std::uint32_t depth) {
    switch (Peek()) {
      case '(':
        return Group(depth);
      case '[':
        return Class();
      case '{':
        return Brace();
      case '\\':
        return Escape();
      case '^':
        return Simple(Kind::kStart, "^");
      case '$':
        return Simple(Kind::kEnd, "$");
      case '.':
        return Simple(Kind::kClass, kAnyCharacter);
      case '*':
      case '+':
      case '?':
        Fail("bad-pattern", "there is nothing here to repeat", at_, 1,
             "write \\" + std::string(1, Peek()) + " for the character");
        return {};
      default:
        return Letter();
    }
  }

  PatternNode Simple(Kind kind, std::string_view text) {
    ++at_;
    PatternNode node;
    node.kind = kind;
    node.text = text;
    return node;
  }

  PatternNode Letter() {
    const CodePoint letter = DecodeAt(text_, at_);
    if (!letter.valid) {
      Fail("bad-pattern", "this is not valid UTF-8", at_, 1);
      return {};
    }
    at_ += letter.size;
    return LetterNode(letter.value, at_ - letter.size);
  }

  PatternNode LetterNode(char32_t letter, std::size_t offset) {
    const char32_t plain = PlainLetter(letter);
    if (plain == ' ') {
      PatternNode node;
      node.kind = Kind::kBlank;
      return node;
    }
    if (plain < 0x20 || plain == 0x7F) {
      Fail("bad-pattern", "a pattern cannot hold control characters", offset, at_ - offset);
      return {};
    }
    std::string bytes;
    if (!IsInvisible(plain)) AppendUtf8(plain, bytes);
    char* start = letters_;
    letters_ = std::copy(bytes.begin(), bytes.end(), letters_);
    return TextNode({start, bytes.size()});
  }

  static PatternNode TextNode(std::string_view text) {
    PatternNode node;
    node.kind = Kind::kText;
    node.text = text;
    return node;
  }

  PatternNode Group(std::uint32_t depth) {
    const std::size_t start = at_;
    if (depth >= kDeepestGroup) {
      Fail("pattern-size", "groups nest at most 30 deep", start, 1);
      return {};
    }
    ++at_;
    if (Peek() == '?' && !GroupKind(start)) return {};
    PatternNode inner = Choice(depth + 1);
    if (error_) return {};
    if (Peek() != ')') {
      Fail("bad-pattern", "this parenthesis is never closed", start, 1);
      return {};
    }
    ++at_;
    return inner;
  }

  // Behind "(?": only "(?:" is for us.
  bool GroupKind(std::size_t start) {
    const char kind = Peek(1);
    const bool behind = kind == '<' && (Peek(2) == '=' || Peek(2) == '!');
    if (kind == ':') {
      at_ += 2;
      return true;
    }
    if (kind == '=' || kind == '!' || behind) {
      const bool negative = kind == '!' || Peek(2) == '!';
      Fail("look-around", "patterns have no look-around", start, behind ? 4 : 3,
           negative ? "say what must not match in 'unless' of the rule"
                    : "say what else must match in 'within' of the rule");
      return false;
    }
    Fail("bad-pattern", "the only group with a question mark is (?: )", start, 3,
         "patterns ignore case as they are");
    return false;
  }

  PatternNode Class() {
    CharacterClass parsed = ParseCharacterClass(text_, at_);
    if (!parsed.error.empty()) {
      Fail("bad-pattern", std::move(parsed.error), parsed.error_offset, 1, std::move(parsed.help));
      return {};
    }
    at_ = parsed.end;
    PatternNode node;
    node.kind = Kind::kClass;
    node.text = Keep(parsed.source);
    const std::size_t base = done_.size();
    for (const char32_t letter : parsed.letters) {
      std::string bytes;
      AppendUtf8(letter, bytes);
      done_.push_back(TextNode(Keep(bytes)));
    }
    node.children = ChildrenFrom(base);
    return node;
  }

  PatternNode Escape() {
    EscapedCharacter escaped = ParseEscape(text_, at_);
    const std::size_t start = at_;
    if (!escaped.error.empty()) {
      Fail("bad-pattern", std::move(escaped.error), start, escaped.end - start, std::move(escaped.help));
      return {};
    }
    at_ = escaped.end;
    if (escaped.letter != 0) return LetterNode(escaped.letter, start);
    PatternNode node;
    node.text = Keep(escaped.source);
    node.kind = node.text == "\\b" || node.text == "\\B" ? Kind::kBoundary
                : node.text == "\\A"                     ? Kind::kStart
                : node.text == "\\z"                     ? Kind::kEnd
                                                         : Kind::kClass;
    return node;
  }

  PatternNode Brace() {
    const std::size_t start = at_;
    const std::size_t end = text_.find('}', at_);
    const char first = Peek(1);
    if (end != std::string_view::npos && first == '.') return Gap(start, end);
    if (end != std::string_view::npos && IsNameStart(first)) return Placeholder(start, end);
    if (IsDigit(first)) {
      Fail("bad-pattern", "there is nothing here to repeat", start, 1);
    } else {
      Fail("bad-pattern",
           end == std::string_view::npos ? "this brace is never closed" : "this is no placeholder", start, 1,
           "write {name}, {set.key}, {name:other}, {..4}, or \\{ for the character");
    }
    return {};
  }

  PatternNode Gap(std::size_t start, std::size_t end) {
    const std::optional<std::uint32_t> words = ParseGap(text_.substr(start + 1, end - start - 1));
    if (!words) {
      Fail("bad-pattern", "a gap is {..n} with n from 1 to 40", start, end + 1 - start);
      return {};
    }
    at_ = end + 1;
    PatternNode node;
    node.kind = Kind::kGap;
    node.max = *words;
    return node;
  }

  PatternNode Placeholder(std::size_t start, std::size_t end) {
    const std::optional<Hole> hole =
        ParseHole(text_.substr(start + 1, end - start - 1), static_cast<std::uint32_t>(start + 1));
    if (!hole) {
      Fail("bad-pattern", "this is no placeholder", start, end + 1 - start,
           "write {name}, {set.key}, {name:other}, {..4}, or \\{ for the character");
      return {};
    }
    at_ = end + 1;
    PatternNode node;
    node.kind = Kind::kHole;
    node.hole = memory_.new_object<Hole>(*hole);
    return node;
  }

  // A quantifier after an item, if there is one.
  bool Quantify(PatternNode& item, std::size_t start) {
    PatternNode repeat;
    repeat.kind = Kind::kRepeat;
    if (!More() || !ReadQuantifier(repeat)) return !error_;
    const bool repeatable = item.kind != Kind::kStart && item.kind != Kind::kEnd &&
                            item.kind != Kind::kBoundary && item.kind != Kind::kGap;
    if (!repeatable) {
      Fail("bad-pattern", "this cannot be repeated", start, at_ - start);
      return false;
    }
    if (Peek() == '?') {
      repeat.lazy = true;
      ++at_;
    }
    PatternNode again;
    const std::size_t next = at_;
    if (More() && ReadQuantifier(again)) {
      Fail("bad-pattern", "this is repeated already", next, 1, "put what is to be repeated into (?: )");
      return false;
    }
    repeat.children = {memory_.new_object<PatternNode>(item), 1};
    item = repeat;
    return true;
  }

  // False if there is none, or it is none that can be.
  bool ReadQuantifier(PatternNode& repeat) {
    const std::size_t start = at_;
    const Quantifier read = ParseQuantifier(text_, at_);
    at_ = read.end;
    if (read.bad) Fail("bad-pattern", "a count is {2}, {2,} or {2,3}, up to 200", start, at_ - start);
    repeat.min = read.min;
    repeat.max = read.max;
    repeat.unbounded = read.unbounded;
    return at_ > start && !read.bad;
  }

  std::string_view text_;
  std::pmr::polymorphic_allocator<> memory_;
  char* letters_ = nullptr;  // Where the next letter of a text is written.
  std::vector<PatternNode> done_;
  std::size_t at_ = 0;
  std::optional<PatternError> error_;
};

}  // namespace

std::variant<PatternNode, PatternError> ParsePattern(std::string_view pattern, PatternMemory& memory) {
  return Parser(pattern, memory).Parse();
}

}  // namespace gainsay
