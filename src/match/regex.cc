#include "match/regex.h"

#include <re2/re2.h>

#include <array>
#include <utility>

namespace gainsay {
namespace {

// Of one expression, its states of the moment included; hundreds are in use at once.
constexpr std::int64_t kMemory = 4 << 20;
constexpr std::size_t kUsualGroups = 16;

RE2::Options MakeOptions() {
  RE2::Options options;
  options.set_log_errors(false);  // What is wrong goes into diagnostics.
  options.set_max_mem(kMemory);
  return options;
}

}  // namespace

struct Regex::Compiled {
  explicit Compiled(const std::string& source) : re(source, MakeOptions()) {}
  RE2 re;
};

Regex::Regex(std::string source)
    : source_(std::move(source)), compiled_(std::make_unique<const Compiled>(source_)) {}
Regex::~Regex() = default;

std::string Regex::Error() const {
  const RE2& re = compiled_->re;
  return re.ok() ? std::string() : re.error();
}

bool Regex::Search(std::string_view text, std::size_t from, std::vector<GroupSpan>& groups) const {
  const RE2& re = compiled_->re;
  if (!re.ok() || from > text.size()) return false;
  std::array<re2::StringPiece, kUsualGroups> few;
  std::vector<re2::StringPiece> many(groups.size() > few.size() ? groups.size() : 0);
  re2::StringPiece* const found = many.empty() ? few.data() : many.data();
  const std::size_t count = groups.size();
  const re2::StringPiece piece(text.data(), text.size());
  if (!re.Match(piece, from, text.size(), RE2::UNANCHORED, found, static_cast<int>(count))) return false;
  for (std::size_t i = 0; i < count; ++i) {
    groups[i] = {};
    if (found[i].data() == nullptr) continue;
    groups[i].start = static_cast<std::size_t>(found[i].data() - text.data());
    groups[i].end = groups[i].start + found[i].size();
  }
  return true;
}

}  // namespace gainsay
