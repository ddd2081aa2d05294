#include "match/regex.h"

#include <re2/re2.h>

#include <array>
#include <utility>

namespace gainsay {
namespace {

// Of one expression, its states of the moment included; hundreds are in use at once.
constexpr std::int64_t kMemory = 4 << 20;
constexpr std::size_t kMostGroups = 40;

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

Regex::Regex(std::string source) : source_(std::move(source)) {}
Regex::~Regex() = default;

const Regex::Compiled& Regex::Get() const {
  std::call_once(once_, [this] { compiled_ = std::make_unique<Compiled>(source_); });
  return *compiled_;
}

std::string Regex::Error() const {
  const RE2& re = Get().re;
  return re.ok() ? std::string() : re.error();
}

bool Regex::Search(std::string_view text, std::size_t from, std::vector<GroupSpan>& groups) const {
  const RE2& re = Get().re;
  if (!re.ok() || from > text.size()) return false;
  std::array<re2::StringPiece, kMostGroups> found;
  const std::size_t count = std::min(groups.size(), found.size());
  const re2::StringPiece piece(text.data(), text.size());
  if (!re.Match(piece, from, text.size(), RE2::UNANCHORED, found.data(), static_cast<int>(count)))
    return false;
  for (std::size_t i = 0; i < count; ++i) {
    groups[i] = {};
    if (found[i].data() == nullptr) continue;
    groups[i].start = static_cast<std::size_t>(found[i].data() - text.data());
    groups[i].end = groups[i].start + found[i].size();
  }
  return true;
}

}  // namespace gainsay
