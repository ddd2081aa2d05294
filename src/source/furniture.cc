#include "source/furniture.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "source/furniture_words.h"
#include "source/visible_date.h"
#include "text/fold.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestFurniture = 200;  ///< Bytes.
constexpr std::size_t kMostNameWords = 10;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

bool IsOneOf(std::string_view text, const FoldedSet& set) { return set.contains(std::string(text)); }

/// The rest behind the longest label that the line begins with; nothing if none fits.
std::optional<std::string_view> Behind(std::string_view line, std::span<const std::string_view> labels) {
  std::optional<std::string_view> rest;
  for (const std::string_view label : labels) {
    if (!line.starts_with(label)) continue;
    const std::string_view candidate = line.substr(label.size());
    const bool word_ends = label.back() == ':' || label.back() == ' ' || candidate.empty() ||
                           candidate.front() == ' ' || candidate.front() == ':' ||
                           static_cast<unsigned char>(label.back()) >= 0x80;
    if (word_ends && (!rest || candidate.size() < rest->size())) rest = candidate;
  }
  return rest;
}

std::string_view Trim(std::string_view text, std::string_view blanks = " :|-") {
  const std::size_t from = text.find_first_not_of(blanks);
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

/// Without the marks that pages set around labels.
std::string_view TrimMarks(std::string_view text) {
  constexpr std::string_view kBullets[] = {"\u2022", "\u00B7", "\u25CF", "\u25B6", "\u00BB", "\u2192"};
  for (bool again = true; again;) {
    again = false;
    text = Trim(text, " :|-.!*#>\"");
    for (const std::string_view bullet : kBullets) {
      if (text.starts_with(bullet)) {
        text.remove_prefix(bullet.size());
        again = true;
      } else if (text.ends_with(bullet)) {
        text.remove_suffix(bullet.size());
        again = true;
      }
    }
  }
  return text;
}

/// "12", "1.2K", "(0)": a number and nothing else.
bool IsCount(std::string_view text) {
  if (text.starts_with('(') && text.ends_with(')')) text = text.substr(1, text.size() - 2);
  if (!text.empty() && ((text.back() | 0x20) == 'k' || (text.back() | 0x20) == 'm')) text.remove_suffix(1);
  return !text.empty() && text.size() <= 7 && IsDigit(text.front()) &&
         std::all_of(text.begin(), text.end(), [](char c) { return IsDigit(c) || c == ',' || c == '.'; });
}

/// "3 comments", "comments (3)", "12 min read".
bool IsCounter(std::string_view folded) {
  const std::size_t blank = folded.find(' ');
  if (blank == std::string_view::npos) return IsCount(folded);
  if (IsCount(folded.substr(0, blank)) && IsOneOf(Trim(folded.substr(blank + 1)), CountedThings()))
    return true;
  const std::size_t last = folded.rfind(' ');
  const std::string_view head = Trim(folded.substr(0, last));
  return IsCount(folded.substr(last + 1)) &&
         (IsOneOf(head, CountedThings()) || IsOneOf(head, CommentOpeners()));
}

bool IsCommentCounter(std::string_view folded) {
  return IsCounter(folded) && (folded.find("comment") != std::string_view::npos || folded.find("repl") == 0);
}

/// "3/related/default": slashes and no blank, what a template was to replace.
bool IsResidue(std::string_view line) {
  if (line.find(' ') != std::string_view::npos || line.find("://") != std::string_view::npos) return false;
  return std::count(line.begin(), line.end(), '/') >= 2 && line.find('.') == std::string_view::npos;
}

/// Buttons side by side: "Facebook Twitter Email Link", "date 2025-08-22 LIVE TV".
bool IsWidgetRun(std::string_view folded) {
  std::vector<std::string_view> words;
  for (std::size_t i = 0; i < folded.size();) {
    const std::size_t end = std::min(folded.find_first_of(" |/,\xC2\xB7", i), folded.size());
    if (end > i) words.push_back(folded.substr(i, end - i));
    i = end + 1;
  }
  if (words.empty() || words.size() > 12) return false;
  for (std::size_t i = 0; i < words.size();) {
    std::size_t taken = 0;
    for (std::size_t n = std::min<std::size_t>(4, words.size() - i); n > 0 && taken == 0; --n) {
      const char* const from = words[i].data();
      const char* const to = words[i + n - 1].data() + words[i + n - 1].size();
      if (IsOneOf(std::string_view(from, static_cast<std::size_t>(to - from)), WidgetWords())) taken = n;
    }
    if (taken == 0) return false;
    i += taken;
  }
  return true;
}

bool IsWeekday(std::string_view folded) {
  constexpr std::string_view kDays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                        "friday", "saturday", "sunday"};
  return std::any_of(std::begin(kDays), std::end(kDays), [&](std::string_view day) {
    return day == folded || (folded.size() >= 3 && folded.size() <= 5 && day.starts_with(folded));
  });
}

/// Names begin with capitals, or are joined by a short word.
bool LooksLikeNames(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" ,", i), text.size());
    const std::string_view word = text.substr(i, end - i);
    i = end + 1;
    if (word.empty()) continue;
    ++words;
    const bool joins = word == "and" || word == "for" || word == "of" || word == "de" || word == "van" ||
                       word == "von" || word == "in" || word == "with" || word == "&" || word == "al" ||
                       word == "bin" || word == "the" || word == "wire" || word == "staff" ||
                       word == "services" || word == "service" || word == "reports";
    const bool capital = (word[0] >= 'A' && word[0] <= 'Z') || static_cast<unsigned char>(word[0]) >= 0x80;
    if (!joins && !capital) return false;
  }
  return words > 0 && words <= kMostNameWords && !text.ends_with('.');
}

/// "Follow us on one network and another".
bool InvitesToFollow(std::string_view folded) {
  if (!folded.starts_with("follow ") && !folded.starts_with("like us ") && !folded.starts_with("join us "))
    return false;
  constexpr std::string_view kNetworks[] = {"facebook", "twitter",  "instagram", "youtube",
                                            "whatsapp", "telegram", "linkedin"};
  return std::any_of(std::begin(kNetworks), std::end(kNetworks), [&](std::string_view network) {
    return folded.find(network) != std::string_view::npos;
  });
}

/// Who else worked on the article: a byline at its end.
bool ThanksColleagues(std::string_view folded) {
  return folded.ends_with("contributed to this report") || folded.ends_with("contributed reporting") ||
         folded.ends_with("contributed to this story") || folded.ends_with("contributed to this article");
}

LineClass AsDate(std::string_view rest, LineKind kind) {
  const std::optional<std::string> date = FindVisibleDate(rest);
  return date ? LineClass{kind, *date, true} : LineClass{};
}

/// What a label at the start of the line says about it.
LineClass ByLabel(std::string_view line, std::string_view folded) {
  if (folded.size() == line.size()) {  // Labels are ASCII: then the rest is the same stretch of both.
    if (const auto rest = Behind(folded, ModifiedLabels())) {
      if (LineClass found = AsDate(*rest, LineKind::kModified); found.kind != LineKind::kText) return found;
    }
    if (const auto rest = Behind(folded, PublishedLabels())) {
      if (LineClass found = AsDate(*rest, LineKind::kPublished); found.kind != LineKind::kText) return found;
    }
    if (const auto rest = Behind(folded, BylineLabels())) {
      const std::string_view name = Trim(line.substr(line.size() - rest->size()));
      if (LooksLikeNames(name)) return {LineKind::kByline, std::string(name), true};
    }
  }
  if (Behind(folded, CreditLabels())) return {LineKind::kCredit};
  if (Behind(folded, PageLabels())) return {LineKind::kFurniture};
  return {};
}

}  // namespace

LineClass ClassifyLine(std::string_view line) {
  if (line.size() > kLongestFurniture) return {};
  const std::string whole = FoldWord(line);
  const std::string_view folded = TrimMarks(whole);
  if (folded.empty()) return {LineKind::kFurniture};
  if (IsOneOf(folded, CommentOpeners()) || IsCommentCounter(folded)) return {LineKind::kComments};
  if (IsOneOf(folded, RelatedOpeners())) return {LineKind::kRelated};
  if (IsOneOf(folded, WidgetWords()) || IsCounter(folded) || IsResidue(folded)) return {LineKind::kFurniture};
  if (LineClass found = ByLabel(line, whole); found.kind != LineKind::kText) return found;
  if (IsWidgetRun(folded) || InvitesToFollow(folded)) return {LineKind::kFurniture};
  if (ThanksColleagues(folded)) return {LineKind::kByline};
  if (folded.size() < 80) {
    if (const auto date = FindVisibleDate(folded)) {
      const std::string rest = WithoutDate(folded);
      const std::string_view kept = Trim(rest, " :|-,.");
      if (kept.empty() || IsWeekday(kept) || IsWidgetRun(kept)) return {LineKind::kPublished, *date};
    }
  }
  return {};
}

std::string AuthorBehindDate(std::string_view line) {
  if (line.size() > kLongestFurniture) return {};
  const std::string folded = FoldWord(line);
  const std::size_t by = folded.rfind(" by ");
  if (folded.size() != line.size() || by == std::string::npos || !Behind(folded, PublishedLabels()))
    return {};
  const std::string_view name = Trim(line.substr(by + 4));
  const bool dated = std::any_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(by), IsDigit);
  return dated && LooksLikeNames(name) ? std::string(name) : std::string();
}

void TakeLine(const LineClass& line, Statements& stated) {
  if (line.kind == LineKind::kByline) stated.Fill(&Metadata::byline, line.value, "visible byline");
  if (line.kind == LineKind::kPublished) stated.Fill(&Metadata::published, line.value, "visible date");
  if (line.kind == LineKind::kModified) stated.Fill(&Metadata::modified, line.value, "visible date");
}

}  // namespace gainsay
