// Attributes are parted by blanks and slashes; quotes hold what would end a tag otherwise.
#include "source/tag_scanner.h"

#include <algorithm>

namespace gainsay {
namespace {

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

}  // namespace

bool TagScanner::Next() {
  slash_ = false;
  while (at_ < source_.size() && (IsBlank(source_[at_]) || source_[at_] == '/'))
    slash_ = source_[at_++] == '/';
  if (at_ >= source_.size() || source_[at_] == '>') return false;
  start_ = at_++;
  while (at_ < source_.size() && !IsBlank(source_[at_]) && source_[at_] != '=' && source_[at_] != '>' &&
         source_[at_] != '/')
    ++at_;
  name_ = source_.substr(start_, at_ - start_);
  value_ = source_.substr(at_, 0);
  std::size_t equals = at_;
  while (equals < source_.size() && IsBlank(source_[equals])) ++equals;
  if (equals < source_.size() && source_[equals] == '=') {
    at_ = equals + 1;
    TakeValue();
  }
  return true;
}

void TagScanner::TakeValue() {
  while (at_ < source_.size() && IsBlank(source_[at_])) ++at_;
  value_ = source_.substr(at_, 0);
  if (at_ >= source_.size()) return;
  const char quote = source_[at_];
  if (quote == '"' || quote == '\'') {
    const std::size_t end = std::min(source_.find(quote, at_ + 1), source_.size());
    value_ = source_.substr(at_ + 1, end - at_ - 1);
    at_ = std::min(end + 1, source_.size());
  } else {
    const std::size_t start = at_;
    while (at_ < source_.size() && !IsBlank(source_[at_]) && source_[at_] != '>') ++at_;
    value_ = source_.substr(start, at_ - start);
  }
}

}  // namespace gainsay
