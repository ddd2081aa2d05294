#include "source/plain.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "source/assemble.h"
#include "source/furniture.h"
#include "source/paragraphs.h"
#include "source/visible_date.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kRunningText =
    100;  ///< Bytes from which a paragraph that ends like a sentence is running text.
constexpr std::size_t kLongHeadline = 250;  ///< Bytes: a longer line is no headline.
constexpr std::size_t kDatelineWords = 6;
constexpr std::size_t kLongMasthead = 60;  ///< Bytes.
constexpr std::size_t kMastheadWords = 5;
constexpr std::size_t kLongRepeat = 30;  ///< Bytes from which a line is not said twice by intention.

/// A paragraph on its way into the article.
struct Part {
  std::vector<Span> spans;  ///< Usually one.
  std::string_view line;
  LineClass found;
  Role role = Role::kBody;
  bool kept = true;
};

bool IsRunningText(std::string_view line) { return line.size() >= kRunningText && EndsSentence(line); }

bool IsDashAlone(std::string_view line) { return line == "-" || line == "--" || line == "–" || line == "—"; }

std::size_t CountWords(std::string_view line) {
  return static_cast<std::size_t>(std::count(line.begin(), line.end(), ' ')) + (line.empty() ? 0 : 1);
}

bool IsBareNumber(std::string_view line) {
  return !line.empty() && std::all_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Does the line stand in one pair of quotation marks?
bool IsQuotedWhole(std::string_view line) {
  if (line.size() < 3) return false;
  const CodePoint first = DecodeAt(line, 0);
  const CodePoint last = DecodeBefore(line, line.size());
  const bool straight = first.value == '"' && last.value == '"';
  if (!straight && !(first.value == 0x201C && last.value == 0x201D)) return false;
  const std::string_view inside = line.substr(first.size, line.size() - first.size - last.size);
  return inside.find('"') == std::string_view::npos && inside.find("”") == std::string_view::npos;
}

/// Sorts the paragraphs of one text into article and page.
class PlainReader {
 public:
  PlainReader(const MappedText& text, Statements& stated) : text_(text), stated_(stated) {}

  void Run() {
    for (const Paragraph& paragraph : FindParagraphs(text_.text)) {
      const std::string_view line = Slice(text_.text, paragraph.span);
      parts_.push_back({{paragraph.span}, line, ClassifyLine(line)});
    }
    JoinDatelines();
    FindHead();
    TakeMasthead();
    DropFurniture();
    DropTail();
    DropRepeats();
    GiveRoles();
  }

  void Assemble(Document& document, const RawMap& file) {
    Assembly assembly(text_);
    for (const Part& part : parts_) {
      if (part.kept) assembly.Add(part.spans, part.role);
    }
    assembly.Finish(document, file);
  }

 private:
  /// "Lisbon, Portugal" and a dash on the next line are one dateline.
  void JoinDatelines() {
    for (std::size_t i = 1; i < parts_.size(); ++i) {
      if (!IsDashAlone(parts_[i].line) || CountWords(parts_[i - 1].line) > kDatelineWords) continue;
      if (parts_[i - 1].found.kind != LineKind::kText) continue;
      parts_[i - 1].spans.push_back({parts_[i].spans[0].start - 1, parts_[i].spans[0].end});
      parts_[i].kept = false;
    }
  }

  /// The head of the article ends where its running text begins.
  void FindHead() {
    head_ = 0;
    while (head_ < parts_.size() && (!IsRunningText(parts_[head_].line) || IsCaptionAt(head_))) ++head_;
    if (head_ == parts_.size()) head_ = std::min<std::size_t>(parts_.size(), 1);
  }

  /// Words in quotation marks above a heading describe a picture; above running text somebody says them.
  bool IsCaptionAt(std::size_t i) const {
    return IsQuotedWhole(parts_[i].line) && i + 1 < parts_.size() && !IsRunningText(parts_[i + 1].line) &&
           parts_[i + 1].found.kind == LineKind::kText;
  }

  /// Below the headline, the name of the outlet stands beside its date: "Bay Post, 4 March 2021", or on two
  /// lines.
  void TakeMasthead() {
    for (std::size_t i = 1; i < head_; ++i) {
      Part& part = parts_[i];
      if (part.found.kind != LineKind::kText || part.line.size() > kLongMasthead || EndsSentence(part.line))
        continue;
      const auto date = FindVisibleDate(part.line);
      const std::string name = date ? Name(WithoutDate(part.line)) : std::string(part.line);
      const bool beside = (i + 1 < parts_.size() && parts_[i + 1].found.kind == LineKind::kPublished) ||
                          (i > 1 && parts_[i - 1].found.kind == LineKind::kPublished);
      if (CountWords(name) > kMastheadWords || name.empty() || !(date || beside)) continue;
      if (date) part.found = {LineKind::kPublished, *date};
      part.kept = false;
      stated_.Fill(&Metadata::outlet, name, "masthead");
    }
  }

  /// Without the marks that parted it from a date.
  static std::string Name(const std::string& text) {
    const std::size_t from = text.find_first_not_of(" ,|-(");
    if (from == std::string::npos) return {};
    return text.substr(from, text.find_last_not_of(" ,|-(") + 1 - from);
  }

  void DropFurniture() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      Part& part = parts_[i];
      if (part.found.kind == LineKind::kText) continue;
      part.kept = false;
      if (part.found.kind == LineKind::kPublished) PreferLabelled(part);
      TakeLine(part.found, stated_);
      // A name above a counter of comments, in the head, is the author's.
      const bool author = i > 1 && i < head_ && IsBareNumber(part.line) && parts_[i - 1].kept &&
                          CountWords(parts_[i - 1].line) <= kDatelineWords;
      if (author && stated_.Fill(&Metadata::byline, std::string(parts_[i - 1].line), "visible byline"))
        parts_[i - 1].kept = false;
    }
  }

  /// A labelled date ("Published: ...") says more than one that stands alone, which may be today's.
  void PreferLabelled(const Part& part) {
    std::string& published = stated_.value.published;
    if (part.found.labelled && bare_date_) published.clear();
    if (published.empty()) bare_date_ = !part.found.labelled;
  }

  /// Comments, and links to other articles, end the article if most of it stands before them.
  void DropTail() {
    std::size_t total = 0;
    for (const Part& part : parts_) total += part.kept ? part.line.size() : 0;
    std::size_t before = 0;
    bool comments = false;
    bool links = false;
    for (Part& part : parts_) {
      const bool late = before * 2 > total;
      if (late && part.found.kind == LineKind::kComments) comments = true;
      if (late && part.found.kind == LineKind::kRelated) links = true;
      if (part.kept && IsRunningText(part.line)) links = false;
      if (part.kept) before += part.line.size();
      if (comments || (links && !EndsSentence(part.line))) part.kept = false;
    }
  }

  /// A line that comes again is a caption shown twice, or a headline repeated. Short lines may be meant.
  void DropRepeats() {
    std::unordered_set<std::string> seen;
    Part* last = nullptr;
    bool first = true;
    for (Part& part : parts_) {
      if (!part.kept) continue;
      const bool repeated = !seen.insert(FoldWord(part.line)).second;
      const bool adjacent = last != nullptr && repeated && FoldWord(last->line) == FoldWord(part.line);
      if (adjacent && !first && !EndsSentence(part.line)) last->role = Role::kCaption;
      if (repeated && (adjacent || part.line.size() >= kLongRepeat)) {
        part.kept = false;
        continue;
      }
      first = last == nullptr;
      last = &part;
    }
  }

  void GiveRoles() {
    bool headline = false;
    bool lead = false;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      Part& part = parts_[i];
      if (!part.kept || part.role == Role::kCaption) continue;
      if (i < head_ && part.spans.size() == 1) {
        if (IsQuotedWhole(part.line)) {
          part.role = Role::kCaption;
        } else if (part.line.size() <= kLongHeadline && !part.line.ends_with('.')) {
          part.role = Role::kHeadline;
          std::string title(part.line);
          std::replace(title.begin(), title.end(), '\n', ' ');
          if (!headline) stated_.Fill(&Metadata::title, std::move(title), "headline");
          headline = true;
        }
      } else if (!lead && IsRunningText(part.line)) {
        part.role = Role::kLead;
        lead = true;
      }
    }
  }

  const MappedText& text_;
  Statements& stated_;
  std::vector<Part> parts_;
  std::size_t head_ = 0;    ///< The first part of running text.
  bool bare_date_ = false;  ///< The date of publication carries no label.
};

}  // namespace

void ReadPlain(Document& document, const MappedText& text, const RawMap& file, Statements& stated) {
  PlainReader reader(text, stated);
  reader.Run();
  reader.Assemble(document, file);
}

}  // namespace gainsay
