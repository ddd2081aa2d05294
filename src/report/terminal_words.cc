// The words that all parts of the terminal report share: sources by letter, measures, axes, values.
#include <algorithm>
#include <array>

#include "gainsay/describe.h"
#include "report/terminal_parts.h"
#include "report/unsafe.h"

namespace gainsay {
namespace {

constexpr std::size_t kMostKeys = 12;

}  // namespace

std::string SourceKey(std::uint32_t source) {
  std::string key;
  for (std::uint64_t rest = static_cast<std::uint64_t>(source) + 1; rest > 0; rest = (rest - 1) / 26) {
    key.insert(key.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return key;
}

std::string SourceKeys(const std::vector<std::uint32_t>& sources) {
  std::string text;
  const std::size_t shown = sources.size() > kMostKeys + 1 ? kMostKeys : sources.size();
  for (std::size_t i = 0; i < shown; ++i) text += (i == 0 ? "" : " ") + SourceKey(sources[i]);
  if (shown < sources.size()) text += " and " + std::to_string(sources.size() - shown) + " more";
  return text;
}

std::string InWords(std::string_view name) {
  std::string words = SafeLine(name);
  std::replace(words.begin(), words.end(), '-', ' ');
  return words;
}

namespace {

constexpr std::size_t kMostAsked = 3;  ///< Claims that are asked how a word is written.

bool IsSmall(char c) { return c >= 'a' && c <= 'z'; }
bool IsLarge(char c) { return c >= 'A' && c <= 'Z'; }
bool IsWordByte(char c) { return IsSmall(c) || IsLarge(c) || (c >= '0' && c <= '9') || c < 0; }

/// Does a word stand inside a sentence and not at its start, where any word has a capital?
bool StandsIn(std::string_view sentence, std::string_view word) {
  for (std::size_t at = sentence.find(word, 1); at != std::string_view::npos;
       at = sentence.find(word, at + 1)) {
    if (!IsWordByte(sentence[at - 1])) return true;
  }
  return false;
}

/// The sentences of a few claims that stand in running text: headlines may write every word with a capital.
std::vector<std::string_view> SentencesOf(const Report& report, std::span<const std::uint32_t> claims) {
  std::vector<std::string_view> sentences;
  for (const std::uint32_t index : claims) {
    if (index >= report.claims.size() || sentences.size() == kMostAsked) break;
    const Claim& claim = report.claims[index];
    if (claim.role == Role::kHeadline || claim.source >= report.texts.size()) continue;
    if (claim.sentence.end > report.texts[claim.source].size()) continue;
    sentences.push_back(Slice(report.texts[claim.source], claim.sentence));
  }
  return sentences;
}

}  // namespace

std::string MeasureWords(const Report& report, std::string_view measure,
                         std::span<const std::uint32_t> claims) {
  std::string words = InWords(measure);
  if (measure.find(' ') == std::string_view::npos) return words;
  const std::vector<std::string_view> sentences = SentencesOf(report, claims);
  const auto holds = [&](const std::string& word, bool at_start) {
    return std::any_of(sentences.begin(), sentences.end(), [&](std::string_view sentence) {
      return StandsIn(sentence, word) || (at_start && sentence.starts_with(word));
    });
  };
  // From the end: the first word of a sentence is a name's where the name goes on behind it.
  for (std::size_t end = words.size(), start = 0; end != 0 && start != std::string::npos; end = start) {
    start = words.rfind(' ', end - 1);
    const std::size_t first = start == std::string::npos ? 0 : start + 1;
    const bool goes_on = end + 1 < words.size() && IsLarge(words[end + 1]);
    const std::size_t behind = goes_on ? std::min(words.find(' ', end + 1), words.size()) : end;
    const std::string small = words.substr(first, behind - first);
    std::string large = small;
    if (IsSmall(large[0])) large[0] = static_cast<char>(large[0] - 'a' + 'A');
    if (large != small && holds(large, goes_on) && !holds(small, false)) words[first] = large[0];
  }
  return words;
}

std::vector<std::uint32_t> FirstClaims(const Row& row) {
  std::vector<std::uint32_t> claims;
  for (const Position& position : row.positions) {
    if (!position.claims.empty()) claims.push_back(position.claims.front());
  }
  return claims;
}

namespace {

/// `north-korea` as "North Korea"; small words in the middle stay small.
std::string AsName(std::string_view id) {
  constexpr std::array<std::string_view, 4> kSmall = {"and", "of", "the", "in"};
  std::string name = InWords(id);
  for (std::size_t start = 0; start < name.size();) {
    const std::size_t end = std::min(name.find(' ', start), name.size());
    const std::string_view word = std::string_view(name).substr(start, end - start);
    const bool small = start > 0 && std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end();
    if (!small && start < end && name[start] >= 'a' && name[start] <= 'z')
      name[start] = static_cast<char>(name[start] - 'a' + 'A');
    start = end + 1;
  }
  return name;
}

std::string OccasionText(const std::string& occasion) {
  if (occasion == "another") return "another event";
  return occasion == "former" ? "an earlier figure" : "longer period";
}

}  // namespace

std::string AxesText(const Axes& axes) {
  std::string text;
  const auto add = [&text](const std::string& part) {
    if (part.empty()) return;
    if (!text.empty()) text += ", ";
    text += part;
  };
  add(AsName(axes.population.value));
  add(InWords(axes.group.value));
  if (axes.status.value != "actual") add(InWords(axes.status.value));
  // What is counted at a time, and what over a time, the measure's name says.
  if (axes.basis.value == "change") add("in addition");
  if (axes.place.stated()) add("in " + AsName(axes.place.value));
  if (axes.time) add(Describe(*axes.time));
  if (axes.occasion.stated()) add(OccasionText(axes.occasion.value));
  return text;
}

std::string PositionText(const Report& report, const Position& position) {
  const auto* quantity = std::get_if<Quantity>(&position.value);
  const bool vague = quantity != nullptr && quantity->hedge == Hedge::kVague;
  if (vague && !position.claims.empty() && position.claims.front() < report.claims.size()) {
    const Claim& claim = report.claims[position.claims.front()];
    const bool inside =
        claim.source < report.texts.size() && claim.mention.end <= report.texts[claim.source].size();
    if (inside && !claim.mention.empty()) return SafeLine(Slice(report.texts[claim.source], claim.mention));
  }
  return SafeLine(Describe(position.value));
}

}  // namespace gainsay
