// All mentions of one document, from one cut into tokens.
#include "mention/find.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "mention/scan.h"

namespace gainsay {
namespace {

// Where a mention stands among others: by start, then longest first.
std::uint64_t RankOf(const Mention& mention) {
  return std::uint64_t{mention.span.start} << 32 | (UINT32_MAX - mention.span.end);
}

/// Sorted lists as one. Of mentions that begin and end together the one of the earlier list comes first.
std::vector<Mention> Merge(std::array<std::vector<Mention>, 4> lists) {
  constexpr std::uint64_t kOver = UINT64_MAX;
  std::array<std::size_t, 4> next{};
  std::array<std::uint64_t, 4> ranks{};  // Of the next ones.
  std::size_t size = 0;
  for (std::size_t i = 0; i < lists.size(); ++i) {
    ranks[i] = lists[i].empty() ? kOver : RankOf(lists[i].front());
    size += lists[i].size();
  }
  std::vector<Mention> all;
  all.reserve(size);
  while (all.size() < size) {
    const auto first = static_cast<std::size_t>(std::min_element(ranks.begin(), ranks.end()) - ranks.begin());
    std::vector<Mention>& list = lists[first];
    all.push_back(std::move(list[next[first]++]));
    ranks[first] = next[first] < list.size() ? RankOf(list[next[first]]) : kOver;
  }
  return all;
}

// Words that only begin phrases, most of them "the" and "a", are no stops where no such phrase goes on.
void DropIdleStops(const TokenText& text, const MentionTables& tables, std::span<std::uint32_t>& values) {
  constexpr int kAlone = ~(kNumberPhraseStop | kDatePhraseStop);
  std::size_t kept = 0;
  for (const std::uint32_t i : values) {
    const Token& token = text[i];
    const bool phrase = token.IsWord() && (token.stops & kAlone) == 0;
    values[kept] = i;
    kept += !phrase || tables.OpensPhrase(text, i) ? 1 : 0;
  }
  values = values.first(kept);
}

// No amount goes on in the next block: a headline's last word and the first of the text are no one number.
void MarkBlocks(std::span<const Sentence> sentences, std::span<Token> tokens) {
  auto at = tokens.begin();
  for (std::size_t s = 1; s < sentences.size(); ++s) {
    if (sentences[s].block == sentences[s - 1].block) continue;
    at = FirstToken(at, tokens.end(), sentences[s].span.start);
    at->flags |= Token::kBreakBefore | Token::kLineBefore | Token::kBlankBefore;
  }
}

}  // namespace

std::vector<Mention> FindMentions(std::string_view text, std::span<const Sentence> sentences,
                                  const Language& language, const MentionContext& context) {
  const std::shared_ptr<const MentionTables> tables = TablesOf(language);
  TokenList tokens = Tokenize(text, tables->vocabulary);
  MarkBlocks(sentences, tokens.all);
  DropIdleStops({text, tokens}, *tables, tokens.values);
  const Scan scan{{text, tokens}, *tables, context};
  std::vector<Mention> dates = ScanDates(scan);
  std::vector<Mention> quantities = ScanQuantities(scan, dates);
  std::vector<Mention> names = ScanNames(scan, sentences, language);
  std::vector<Mention> quotes = ScanQuotes(scan, sentences, names, language);
  return Merge({std::move(dates), std::move(quantities), std::move(names), std::move(quotes)});
}

}  // namespace gainsay
