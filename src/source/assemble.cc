#include "source/assemble.h"

#include <utility>

#include "text/utf8.h"

namespace gainsay {
namespace {

bool IsBlank(char c) { return c == ' ' || c == '\n'; }

}  // namespace

void Assembly::AppendBlank() {
  if (blank_) {
    result_.AppendPart(source_, *blank_, *blank_ + 1);
    result_.text.back() = ' ';
  } else if (own_blank_) {
    result_.AppendOwn(" ");
  }
}

void Assembly::Append(Span span) {
  if (span.empty()) own_blank_ = true;
  const std::string_view text = source_.text;
  for (std::uint32_t i = span.start; i < span.end;) {
    std::uint32_t end = i;
    if (IsBlank(text[i])) {
      while (end < span.end && IsBlank(text[end])) ++end;
      if (!blank_) blank_ = i;
    } else {
      if (result_.text.size() > blocks_.back().span.start) AppendBlank();
      blank_.reset();
      own_blank_ = false;
      // One blank between words is what it would become.
      while (end < span.end &&
             (!IsBlank(text[end]) || (text[end] == ' ' && end + 1 < span.end && !IsBlank(text[end + 1]))))
        ++end;
      result_.AppendPart(source_, i, end);
    }
    i = end;
  }
}

void Assembly::Add(Span span, Role role) { Add(std::vector<Span>{span}, role); }

void Assembly::Add(const std::vector<Span>& spans, Role role) {
  const std::size_t before = result_.text.size();
  if (!blocks_.empty()) result_.AppendOwn("\n\n");
  const auto start = static_cast<std::uint32_t>(result_.text.size());
  blocks_.push_back({{start, start}, role});
  blank_.reset();
  own_blank_ = false;
  for (const Span& span : spans) Append(span);
  blocks_.back().span.end = static_cast<std::uint32_t>(result_.text.size());
  if (blocks_.back().span.empty()) {
    blocks_.pop_back();
    result_.text.resize(before);
  }
}

void Assembly::Finish(Document& document, const RawMap& file) {
  if (!blocks_.empty()) result_.AppendOwn("\n");
  document.text = std::move(result_.text);
  document.blocks = std::move(blocks_);
  document.map = RawMap(file, std::move(result_.pieces));
}

bool CutToLimit(MappedText& text, std::uint64_t limit) {
  if (text.text.size() <= limit) return false;
  std::size_t end = limit;
  while (end > 0 && !IsLeadByte(text.text[end])) --end;
  MappedText cut;
  cut.AppendPart(text, 0, static_cast<std::uint32_t>(end));
  text = std::move(cut);
  return true;
}

}  // namespace gainsay
