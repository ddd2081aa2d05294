#include "compare/figures.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/fold.h"

namespace gainsay {
namespace {

constexpr std::string_view kMarks = ",;:()-";

/// The marks of a stretch of text without words.
void AddMarks(std::string_view text, std::vector<std::string>& out) {
  for (const char c : FoldWord(text)) {
    if (kMarks.find(c) != std::string_view::npos) out.emplace_back(1, c);
  }
}

bool IsFigure(const Claim& claim) {
  return std::holds_alternative<Quantity>(claim.value) && claim.mention_kind != MentionKind::kOrdinal;
}

/// The figures among the claims of one sentence, by their place; of two on the same words the first.
SentenceFigures FiguresAmong(const Report& report, std::vector<std::uint32_t> claims) {
  std::stable_sort(claims.begin(), claims.end(), [&](std::uint32_t a, std::uint32_t b) {
    return report.claims[a].mention < report.claims[b].mention;
  });
  const Claim& first = report.claims[claims.front()];
  const std::string_view text = report.texts[first.source];
  SentenceFigures sentence;
  std::uint32_t at = first.sentence.start;
  for (const std::uint32_t i : claims) {
    const Claim& claim = report.claims[i];
    if (claim.mention.start < at) continue;
    sentence.figures.push_back(
        {i, &std::get<Quantity>(claim.value), WordsAndMarks(Slice(text, {at, claim.mention.start}))});
    at = claim.mention.end;
  }
  sentence.behind = WordsAndMarks(Slice(text, {at, std::max(at, first.sentence.end)}));
  return sentence;
}

}  // namespace

std::vector<std::string> WordsAndMarks(std::string_view text) {
  std::vector<std::string> out;
  std::uint32_t at = 0;
  for (Word& word : Words(text)) {
    AddMarks(text.substr(at, word.span.start - at), out);
    at = word.span.end;
    out.push_back(std::move(word.folded));
  }
  AddMarks(text.substr(at), out);
  return out;
}

bool IsMark(std::string_view token) {
  return token.size() == 1 && kMarks.find(token.front()) != std::string_view::npos;
}

void ForEachSentence(const Report& report, const std::function<void(std::span<const std::uint32_t>)>& take) {
  std::vector<std::uint32_t> run;  // The claims are in order of their places, so a sentence is a run of them.
  for (std::uint32_t i = 0; i < report.claims.size(); ++i) {
    const Claim& claim = report.claims[i];
    const Claim& first = report.claims[run.empty() ? i : run.front()];
    if (first.source != claim.source || first.sentence != claim.sentence) {
      take(run);
      run.clear();
    }
    run.push_back(i);
  }
  if (!run.empty()) take(run);
}

std::vector<SentenceFigures> FiguresBySentence(const Report& report) {
  std::vector<SentenceFigures> sentences;
  ForEachSentence(report, [&](std::span<const std::uint32_t> claims) {
    std::vector<std::uint32_t> figures;
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(figures),
                 [&](std::uint32_t i) { return IsFigure(report.claims[i]); });
    if (figures.size() > 1) sentences.push_back(FiguresAmong(report, std::move(figures)));
  });
  return sentences;
}

}  // namespace gainsay
