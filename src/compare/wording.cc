#include "compare/wording.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <utility>

#include "gainsay/nearest.h"
#include "text/fold.h"

namespace gainsay {
namespace {

/// Where a quotation leaves something out or puts something in: "...", "…", "[he]", "(the king)".
std::size_t GapAt(std::string_view text, std::size_t from, std::size_t& size) {
  for (std::size_t i = from; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (rest.starts_with("...") || rest.starts_with("…")) {
      size = 3;
      return i;
    }
    const std::size_t close = rest.starts_with('[')   ? rest.find(']')
                              : rest.starts_with('(') ? rest.find(')')
                                                      : std::string_view::npos;
    if (close != std::string_view::npos) {
      size = close + 1;
      return i;
    }
  }
  size = 0;
  return text.size();
}

/// "datacenters" for "data centers", "son" for "sons".
bool IsMinor(const std::string& from, const std::string& to) {
  if (from.empty() || to.empty()) return false;
  const auto squeezed = [](std::string text) {
    std::erase(text, ' ');
    return text;
  };
  return EditDistance(squeezed(from), squeezed(to)) <= 1;
}

std::string Joined(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
  std::string joined;
  for (std::size_t i = from; i < to; ++i) joined += (joined.empty() ? "" : " ") + words[i];
  return joined;
}

}  // namespace

std::vector<std::string> Wording::words() const {
  std::vector<std::string> all;
  for (const auto& stretch : stretches) all.insert(all.end(), stretch.begin(), stretch.end());
  return all;
}

std::string OneSpelling(std::string word, const SpellingPairs& spellings) {
  constexpr std::size_t kShortest = 5;
  if (word.size() < kShortest) return word;
  for (const auto& [from, to] : spellings) {
    for (std::size_t at = word.find(from, 1); at != std::string::npos; at = word.find(from, at + to.size())) {
      word.replace(at, from.size(), to);
    }
  }
  return word;
}

std::string WithoutContractions(std::string_view quotation, const SpellingPairs& contractions) {
  constexpr std::string_view kCurly = "\u2019";
  std::string plain;
  for (std::size_t at = 0; at < quotation.size();) {
    const bool curly = quotation.substr(at, kCurly.size()) == kCurly;
    plain += curly ? '\'' : quotation[at];
    at += curly ? kCurly.size() : 1;
  }
  const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
  const auto stands_at = [&](const std::pair<std::string, std::string>& contraction, std::size_t at) {
    const auto& [drawn, apart] = contraction;
    const std::size_t end = at + drawn.size();
    if (end > plain.size() || (end < plain.size() && IsLetterByte(plain[end]))) return false;
    const bool ends_word = apart.starts_with(' ');
    if (!ends_word && at > 0 && IsLetterByte(plain[at - 1])) return false;
    return std::equal(drawn.begin(), drawn.end(), plain.begin() + static_cast<std::ptrdiff_t>(at),
                      [&](char a, char b) { return a == small(b); });
  };
  std::string text;
  for (std::size_t at = 0; at < plain.size();) {
    const auto found = std::find_if(contractions.begin(), contractions.end(),
                                    [&](const auto& pair) { return stands_at(pair, at); });
    text += found == contractions.end() ? std::string(1, plain[at]) : found->second;
    at += found == contractions.end() ? 1 : found->first.size();
  }
  return text;
}

Wording WordingOf(std::string_view quotation, const SpellingPairs& spellings) {
  Wording wording;
  for (std::size_t at = 0; at <= quotation.size();) {
    std::size_t size = 0;
    const std::size_t gap = GapAt(quotation, at, size);
    std::vector<std::string> stretch;
    for (Word& word : Words(quotation.substr(at, gap - at))) {
      stretch.push_back(OneSpelling(word.folded, spellings));
      wording.written.push_back(std::move(word.folded));
    }
    if (!stretch.empty()) wording.stretches.push_back(std::move(stretch));
    if (size == 0) break;
    at = gap + size;
  }
  return wording;
}

bool IsExtract(const Wording& part, const Wording& whole) {
  std::size_t at = 0;       // The stretch of the whole that is looked through,
  std::ptrdiff_t from = 0;  // and where in it.
  for (const auto& stretch : part.stretches) {
    for (;; ++at, from = 0) {
      if (at == whole.stretches.size()) return false;
      const auto& in = whole.stretches[at];
      const auto found = std::search(in.begin() + from, in.end(), stretch.begin(), stretch.end());
      if (found == in.end()) continue;
      from = found - in.begin() + static_cast<std::ptrdiff_t>(stretch.size());
      break;
    }
  }
  return true;
}

std::vector<WordRun> DifferingRuns(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  // Words as numbers, and nothing but what follows the words that both begin with: the table that is filled
  // below has a cell for each two words.
  std::unordered_map<std::string_view, std::uint32_t> numbers;
  const auto numbered = [&](const std::vector<std::string>& words) {
    std::vector<std::uint32_t> ids;
    for (const std::string& word : words) {
      ids.push_back(numbers.try_emplace(word, static_cast<std::uint32_t>(numbers.size())).first->second);
    }
    return ids;
  };
  const std::vector<std::uint32_t> left = numbered(a);
  const std::vector<std::uint32_t> right = numbered(b);
  const auto parting = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
  const auto begun = static_cast<std::size_t>(parting.first - left.begin());
  const std::size_t width = right.size() - begun + 1;
  std::vector<std::uint16_t> best((left.size() - begun + 1) * width, 0);
  const auto cell = [&](std::size_t i, std::size_t j) -> std::uint16_t& {
    return best[(i - begun) * width + j - begun];
  };
  for (std::size_t i = left.size(); i-- > begun;) {
    for (std::size_t j = right.size(); j-- > begun;) {
      cell(i, j) = left[i] == right[j] ? static_cast<std::uint16_t>(cell(i + 1, j + 1) + 1)
                                       : std::max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  std::vector<WordRun> runs;
  std::size_t i = begun;
  std::size_t j = begun;
  std::size_t same = begun;
  while (i < left.size() || j < right.size()) {
    WordRun run{i, i, j, j, same, 0};
    while (i < left.size() && j < right.size() && left[i] != right[j])
      ++(cell(i + 1, j) >= cell(i, j + 1) ? i : j);
    if (i == left.size()) j = right.size();
    if (j == right.size()) i = left.size();
    run.a_to = i;
    run.b_to = j;
    for (same = 0; i < left.size() && j < right.size() && left[i] == right[j]; ++i, ++j) ++same;
    run.same_behind = same;
    if (run.a_to > run.a_from || run.b_to > run.b_from) runs.push_back(run);
  }
  return runs;
}

WordDiff Diff(const Wording& a, const Wording& b) {
  const std::size_t words_a = a.written.size();
  const std::size_t words_b = b.written.size();
  WordDiff diff;
  diff.shared = words_a;
  for (const WordRun& run : DifferingRuns(a.words(), b.words())) {
    diff.shared -= run.a_to - run.a_from;
    std::string from = Joined(a.written, run.a_from, run.a_to);
    std::string to = Joined(b.written, run.b_from, run.b_to);
    const bool minor = IsMinor(from, to);
    diff.changes.push_back({std::move(from), std::move(to), run.a_from == 0 && run.b_from == 0,
                            run.a_to == words_a && run.b_to == words_b, minor});
  }
  return diff;
}

bool IsEdge(const WordDiff::Change& change) {
  return (change.at_start || change.at_end) && (change.from.empty() || change.to.empty());
}

bool Overlap(const WordDiff& diff) { return std::all_of(diff.changes.begin(), diff.changes.end(), IsEdge); }

}  // namespace gainsay
