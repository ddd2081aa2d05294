// All mentions of one document, from one cut into tokens.
#include "mention/find.h"

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
std::vector<Mention> Merge(std::array<std::vector<Mention>, 4> lists) {
  std::array<std::size_t, 4> next{};
  std::size_t size = 0;
  for (const std::vector<Mention>& list : lists) size += list.size();
  std::vector<Mention> all;
  all.reserve(size);
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
  const Scan scan{{text, tokens}, *tables, context};
  std::vector<Mention> dates = ScanDates(scan);
  std::vector<Mention> quantities = ScanQuantities(scan, dates);
  std::vector<Mention> names = ScanNames(scan, sentences, language);
  std::vector<Mention> quotes = ScanQuotes(scan, sentences, names, language);
  return Merge({std::move(dates), std::move(quantities), std::move(names), std::move(quotes)});
}

}  // namespace gainsay
