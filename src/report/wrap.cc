#include "report/wrap.h"

#include <algorithm>
#include <utility>

#include "text/width.h"

namespace gainsay {
namespace {

/// Lines under construction: words go to the last one while they fit.
class Lines {
 public:
  explicit Lines(std::size_t width) : width_(width), lines_(1) {}

  void Add(std::string_view word) {
    const std::size_t columns = DisplayWidth(word);
    const std::size_t gap = used_ == 0 ? 0 : 1;
    if (used_ + gap + columns <= width_) {
      if (gap == 1) lines_.back() += ' ';
      lines_.back() += word;
      used_ += gap + columns;
      return;
    }
    if (used_ > 0) Next();
    for (std::size_t fits = FitWidth(word, width_); fits < word.size(); fits = FitWidth(word, width_)) {
      if (fits == 0) fits = FitWidth(word, 2);  // A wide character in one column stands there all the same.
      lines_.back() += word.substr(0, fits);
      word.remove_prefix(fits);
      Next();
    }
    lines_.back() += word;
    used_ = DisplayWidth(word);
  }

  std::vector<std::string> Take() && {
    if (lines_.size() > 1 && lines_.back().empty()) lines_.pop_back();
    return std::move(lines_);
  }

 private:
  void Next() {
    lines_.emplace_back();
    used_ = 0;
  }

  std::size_t width_;
  std::size_t used_ = 0;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> Wrap(std::string_view safe_text, std::size_t width) {
  Lines lines(std::max<std::size_t>(width, 1));
  while (!safe_text.empty()) {
    const std::size_t blank = safe_text.find(' ');
    const std::string_view word = safe_text.substr(0, blank);
    if (!word.empty()) lines.Add(word);
    safe_text.remove_prefix(blank == std::string_view::npos ? safe_text.size() : blank + 1);
  }
  return std::move(lines).Take();
}

std::vector<std::string> WrapWords(std::span<const std::string> safe_words, std::size_t width) {
  Lines lines(std::max<std::size_t>(width, 1));
  for (const std::string& word : safe_words) lines.Add(word);
  return std::move(lines).Take();
}

std::string WrapAfter(std::string_view first, std::string_view safe_text, std::size_t width) {
  const std::size_t indent = DisplayWidth(first);
  std::string text;
  std::string before(first);
  for (const std::string& line : Wrap(safe_text, width > indent + 10 ? width - indent : 10)) {
    text += before + line + "\n";
    before.assign(indent, ' ');
  }
  return text;
}

std::string PadTo(std::string_view safe_text, std::size_t width) {
  std::string text(safe_text);
  text.append(width - std::min(width, DisplayWidth(safe_text)), ' ');
  return text;
}

}  // namespace gainsay
