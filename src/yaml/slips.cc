// Reads a file line by line as somebody who writes rules would, and stops at the first thing that cannot be
// meant. It is no YAML parser: it runs on files only that one has refused.
#include "yaml/slips.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gainsay {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

bool IsBlank(char c) { return c == ' ' || c == '\t'; }
bool IsQuote(char c) { return c == '\'' || c == '"'; }
bool Opens(char c) { return c == '[' || c == '{'; }
bool Closes(char c) { return c == ']' || c == '}'; }

std::size_t SkipBlanks(std::string_view text, std::size_t at) {
  while (at < text.size() && IsBlank(text[at])) ++at;
  return at;
}

/// Does the line end here, but for a comment?
bool AtEnd(std::string_view text, std::size_t at) { return at >= text.size() || text[at] == '#'; }

/// A colon that ends a key: a blank or nothing follows.
bool EndsKey(std::string_view text, std::size_t at) {
  return text[at] == ':' && (at + 1 >= text.size() || IsBlank(text[at + 1]));
}

std::size_t FindKeyEnd(std::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    if (EndsKey(text, at)) return at;
    if (text[at] == '#' && at > 0 && IsBlank(text[at - 1])) break;
  }
  return kNone;
}

enum class Fault { kTab, kOpenQuote, kBehindQuote, kUnquoted, kColon, kOpenBracket };

struct Slip {
  Fault fault = Fault::kTab;
  std::uint32_t line = 0;
  std::size_t at = 0;  ///< Bytes into the line.
};

class SlipFinder {
 public:
  SlipFinder(const Lines& lines, std::uint32_t last) : lines_(lines), last_(last) {}

  std::optional<Slip> Find() {
    for (line_ = 1; line_ <= last_ && !slip_; ++line_) ReadLine();
    if (!slip_ && quote_) slip_ = {Fault::kOpenQuote, quote_->line, quote_->at};
    if (!slip_ && !brackets_.empty())
      slip_ = {Fault::kOpenBracket, brackets_.back().line, brackets_.back().at};
    return slip_;
  }

 private:
  struct Mark {
    char opened;
    std::uint32_t line;
    std::size_t at;
  };

  void Found(Fault fault, std::size_t at) { slip_ = {fault, line_, at}; }
  void Found(Fault fault, const Mark& mark) { slip_ = {fault, mark.line, mark.at}; }

  void ReadLine() {
    text_ = lines_.Line(line_);
    if (quote_) return ReadOn();
    const std::size_t start = SkipBlanks(text_, 0);
    const bool folded = block_ && (start >= text_.size() || start > *block_);
    if (folded) return;
    block_.reset();
    if (AtEnd(text_, start)) return;
    if (!brackets_.empty()) return ReadFlow(start);
    const std::size_t tab = text_.find('\t');
    if (tab < start) return Found(Fault::kTab, tab);
    ReadBlock(start);
  }

  // Goes on with a text in quotation marks that began on a line before.
  void ReadOn() {
    const std::size_t close = FindClosingQuote(text_, 0, quote_->opened);
    if (close == kNone) return;
    const Mark opened = *quote_;
    quote_.reset();
    AfterQuote(close + 1, Fault::kOpenQuote, opened);
  }

  // An entry of a list or map, or text alone.
  void ReadBlock(std::size_t at) {
    const std::size_t indent = at;
    while (at < text_.size() && text_[at] == '-' && (at + 1 >= text_.size() || IsBlank(text_[at + 1])))
      at = SkipBlanks(text_, at + 1);
    if (AtEnd(text_, at)) return;
    const bool plain = !IsQuote(text_[at]) && !Opens(text_[at]);
    const std::size_t colon = plain ? FindKeyEnd(text_, at) : kNone;
    if (colon != kNone) at = SkipBlanks(text_, colon + 1);
    if (AtEnd(text_, at)) return;
    if (text_[at] == '|' || text_[at] == '>') {
      block_ = indent;
      return;
    }
    ReadValue(at, colon != kNone);
  }

  void ReadValue(std::size_t at, bool behind_key) {
    const char c = text_[at];
    if (IsQuote(c)) return ReadQuoted(at);
    if (Opens(c)) return ReadFlow(at);
    if (line_ == last_ && std::string_view("@`%*&!").find(c) != kNone) return Found(Fault::kUnquoted, at);
    if (!behind_key) return;
    if (const std::size_t colon = FindKeyEnd(text_, at); colon != kNone) Found(Fault::kColon, at);
  }

  void ReadQuoted(std::size_t at) {
    const Mark opened = {text_[at], line_, at};
    const std::size_t close = FindClosingQuote(text_, at + 1, text_[at]);
    if (close == kNone) {
      quote_ = opened;
    } else {
      AfterQuote(close + 1, Fault::kBehindQuote, opened);
    }
  }

  // Behind a closing mark a value ends, or a key.
  void AfterQuote(std::size_t at, Fault fault, const Mark& opened) {
    const std::size_t next = SkipBlanks(text_, at);
    if (AtEnd(text_, next)) return;
    if (text_[next] == ':' && brackets_.empty()) {
      const std::size_t value = SkipBlanks(text_, next + 1);
      if (!AtEnd(text_, value)) ReadValue(value, true);
    } else if (!brackets_.empty() && (text_[next] == ',' || text_[next] == ':' || Closes(text_[next]))) {
      ReadFlow(next);
    } else if (fault == Fault::kOpenQuote) {
      Found(fault, opened);
    } else {
      Found(fault, at - 1);
    }
  }

  // What stands between brackets, up to their end or that of the line.
  void ReadFlow(std::size_t at) {
    while (!slip_) {
      while (at < text_.size() && (IsBlank(text_[at]) || text_[at] == ',' || text_[at] == ':')) ++at;
      if (AtEnd(text_, at)) return;
      if (IsQuote(text_[at])) return ReadQuoted(at);
      if (Opens(text_[at])) {
        brackets_.push_back({text_[at], line_, at});
        ++at;
      } else if (Closes(text_[at])) {
        at = CloseBracket(at);
        if (at == kNone) return;
      } else {
        at = SkipWords(at);
      }
    }
  }

  // Behind the bracket; `kNone` if nothing more is to be read here.
  std::size_t CloseBracket(std::size_t at) {
    const Mark opened = brackets_.back();
    if ((opened.opened == '[') != (text_[at] == ']')) {
      Found(Fault::kOpenBracket, opened);
      return kNone;
    }
    brackets_.pop_back();
    const std::size_t next = SkipBlanks(text_, at + 1);
    if (AtEnd(text_, next)) return kNone;
    const char c = text_[next];
    const bool goes_on = c == ':' || (!brackets_.empty() && (c == ',' || Closes(c)));
    if (!goes_on) Found(Fault::kUnquoted, opened);
    return goes_on && !brackets_.empty() ? next : kNone;
  }

  // Text without quotation marks between brackets: a bracket within it opens something that is not meant.
  std::size_t SkipWords(std::size_t at) {
    const std::size_t start = at;
    for (; at < text_.size() && text_[at] != ',' && !Closes(text_[at]) && !EndsKey(text_, at); ++at) {
      if (Opens(text_[at])) {
        Found(Fault::kUnquoted, start);
        break;
      }
    }
    return at;
  }

  const Lines& lines_;
  std::uint32_t last_;
  std::uint32_t line_ = 0;
  std::string_view text_;
  std::vector<Mark> brackets_;
  std::optional<Mark> quote_;
  std::optional<std::size_t> block_;  // The indentation of what holds a text of several lines.
  std::optional<Slip> slip_;
};

void Tell(const Lines& lines, const Slip& slip, Diagnostic& error) {
  const char c = lines.Line(slip.line)[slip.at];
  const std::string sign(1, c);
  error.place.line = slip.line;
  error.place.column = lines.Column(slip.line, slip.at);
  switch (slip.fault) {
    case Fault::kTab:
      error.message = "a tab stands here, and YAML indents with blanks alone";
      error.help = "put blanks in its place";
      return;
    case Fault::kOpenQuote:
      error = UnclosedQuote(c, error.place);
      return;
    case Fault::kBehindQuote:
      error.message = "text goes on behind this closing quotation mark";
      error.help = c == '\'' ? "an apostrophe between single quotation marks is written twice: ''"
                             : "a quotation mark between double ones is written \\\"";
      return;
    case Fault::kUnquoted:
      error.message = Opens(c) || std::string_view("@`%*&!").find(c) != kNone
                          ? "text that begins with " + sign + " needs quotation marks"
                          : "text with a bracket in it needs quotation marks here";
      error.help = "put a pattern between single quotation marks: '{number} trams'";
      return;
    case Fault::kColon:
      error.message = "text with a colon in it needs quotation marks";
      error.help = "put it between quotation marks, from here to its end";
      return;
    case Fault::kOpenBracket:
      error.message = "this " + sign + " is not closed";
      error.help = std::string("put a ") + (c == '[' ? "]" : "}") + " behind what it holds";
      return;
  }
}

/// A column that entries above a line begin in.
struct Indent {
  std::uint32_t column;
  std::uint32_t line;
};

/// The columns that what stands open above a line begins in, the innermost first.
std::vector<Indent> IndentsAbove(const Lines& lines, std::uint32_t line) {
  std::vector<Indent> found;
  const auto add = [&](std::size_t at, std::uint32_t above) {
    const auto column = static_cast<std::uint32_t>(at) + 1;
    if (found.empty() || column < found.back().column) found.push_back({column, above});
  };
  for (std::uint32_t above = line - 1; above > 0; --above) {
    const std::string_view text = lines.Line(above);
    const std::size_t start = SkipBlanks(text, 0);
    if (AtEnd(text, start)) continue;
    if (text[start] == '-' && start + 1 < text.size() && IsBlank(text[start + 1]))
      add(SkipBlanks(text, start + 1), above);
    add(start, above);
    if (start == 0) break;
  }
  return found;
}

void TellIndentation(const Lines& lines, Diagnostic& error) {
  const std::uint32_t line = error.place.line;
  const std::size_t start = SkipBlanks(lines.Line(line), 0);
  const auto column = static_cast<std::uint32_t>(start) + 1;
  std::vector<Indent> indents = IndentsAbove(lines, line);
  std::erase_if(indents, [&](const Indent& indent) { return indent.column == column; });
  const auto distance = [&](const Indent& indent) {
    return indent.column > column ? indent.column - column : column - indent.column;
  };
  std::stable_sort(indents.begin(), indents.end(),
                   [&](const Indent& a, const Indent& b) { return distance(a) < distance(b); });
  if (indents.size() > 2) indents.resize(2);
  error.place.column = column;
  error.message = "this line is indented as if it belonged to something that it does not";
  error.help.clear();
  for (const Indent& indent : indents) {
    error.help += error.help.empty() ? "begin it in column " : ", or in column ";
    error.help += std::to_string(indent.column) + " like line " + std::to_string(indent.line);
  }
}

}  // namespace

std::size_t FindClosingQuote(std::string_view text, std::size_t at, char quote) {
  for (; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '"' || at + 1 >= text.size() || text[at + 1] != quote) return at;
      ++at;
    }
  }
  return kNone;
}

Diagnostic UnclosedQuote(char quote, Place place) {
  return {Level::kError,
          "yaml-syntax",
          "this quotation mark is not closed",
          std::move(place),
          {},
          1,
          std::string("put a ") + quote + " behind the text"};
}

void ExplainSyntax(const Lines& lines, Diagnostic& error) {
  constexpr std::string_view kEscape = "unknown escape character: ";
  if (error.message.starts_with(kEscape)) {
    error.message =
        "\\" + error.message.substr(kEscape.size()) + " means nothing between double quotation marks";
    error.help = "put patterns between single quotation marks";
    return;
  }
  if (const std::optional<Slip> slip = SlipFinder(lines, error.place.line).Find())
    return Tell(lines, *slip, error);
  static constexpr std::string_view kOfIndentation[] = {"end of map not found", "end of sequence not found",
                                                        "illegal map value", "illegal block entry"};
  const bool indentation = std::find(std::begin(kOfIndentation), std::end(kOfIndentation), error.message) !=
                           std::end(kOfIndentation);
  if (indentation && error.place.line > 1) TellIndentation(lines, error);
}

}  // namespace gainsay
