#include "source/novelty.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::size_t kRun = 3;

bool IsWordByte(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') ||
         ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

}  // namespace

std::vector<std::uint64_t> Novelty::Runs(std::string_view text) {
  std::vector<std::uint64_t> words;
  std::uint64_t word = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && IsWordByte(text[i])) {
      const char lower = static_cast<char>(text[i] >= 'A' && text[i] <= 'Z' ? text[i] + 32 : text[i]);
      word = (word ^ static_cast<unsigned char>(lower)) * 0x100000001B3ULL + 1;
    } else if (word != 0) {
      words.push_back(word);
      word = 0;
    }
  }
  std::vector<std::uint64_t> runs;
  const std::size_t length = std::min(kRun, words.size());
  for (std::size_t i = 0; length > 0 && i + length <= words.size(); ++i) {
    std::uint64_t run = length;
    for (std::size_t k = 0; k < length; ++k) run = run * 0x9E3779B97F4A7C15ULL + words[i + k];
    runs.push_back(run);
  }
  return runs;
}

double Novelty::Known(std::string_view text) const {
  const std::vector<std::uint64_t> runs = Runs(text);
  if (runs.empty()) return 0;
  const auto known =
      std::count_if(runs.begin(), runs.end(), [this](std::uint64_t run) { return runs_.contains(run); });
  return static_cast<double>(known) / static_cast<double>(runs.size());
}

void Novelty::Remember(std::string_view text) {
  for (const std::uint64_t run : Runs(text)) runs_.insert(run);
}

}  // namespace gainsay
