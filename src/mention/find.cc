// All mentions of one document, from one cut into tokens.
#include "mention/find.h"

#include <algorithm>
#include <array>
#include <utility>

#include "mention/scan.h"

namespace gainsay {
namespace {

/// By start, then longest first.
bool Before(const Mention& a, const Mention& b) {
  return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
}

/// Sorted lists as one. Of mentions that begin and end together the one of the earlier list comes first.
std::vector<Mention> Merge(std::span<std::vector<Mention>> lists) {
  std::size_t size = 0;
  for (std::vector<Mention>& list : lists) {
    if (!std::is_sorted(list.begin(), list.end(), Before)) std::stable_sort(list.begin(), list.end(), Before);
    size += list.size();
  }
  std::vector<Mention> all;
  all.reserve(size);
  std::vector<std::size_t> next(lists.size());
  while (all.size() < size) {
    std::size_t first = lists.size();
    for (std::size_t i = 0; i < lists.size(); ++i) {
      if (next[i] == lists[i].size()) continue;
      if (first == lists.size() || Before(lists[i][next[i]], lists[first][next[first]])) first = i;
    }
    all.push_back(std::move(lists[first][next[first]++]));
  }
  return all;
}

// No amount goes on in the next block: a headline's last word and the first of the text are no one number.
void MarkBlocks(std::span<const Sentence> sentences, std::vector<Token>& tokens) {
  std::size_t i = 0;
  for (std::size_t s = 1; s < sentences.size(); ++s) {
    if (sentences[s].block == sentences[s - 1].block) continue;
    while (tokens[i].start < sentences[s].span.start && !tokens[i].IsEnd()) ++i;
    tokens[i].flags |= Token::kBreakBefore | Token::kLineBefore | Token::kBlankBefore;
  }
}

}  // namespace

std::vector<Mention> FindMentions(std::string_view text, std::span<const Sentence> sentences,
                                  const Language& language, const MentionContext& context) {
  const std::shared_ptr<const MentionTables> tables = TablesOf(language);
  std::vector<Token> tokens = Tokenize(text, tables->vocabulary);
  MarkBlocks(sentences, tokens);
  const Scan scan{{text, tokens}, *tables, context};
  std::array<std::vector<Mention>, 4> lists;
  auto& [dates, quantities, names, quotes] = lists;
  dates = ScanDates(scan);
  quantities = ScanQuantities(scan, dates);
  names = ScanNames(scan, sentences, language);
  quotes = ScanQuotes(scan, sentences, names, language);
  return Merge(lists);
}

}  // namespace gainsay
