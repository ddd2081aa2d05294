// All mentions of one document: one cut into tokens for quantities and dates, then names and quotes.
#include "mention/find.h"

#include <algorithm>
#include <iterator>

#include "mention/scan.h"

namespace gainsay {
namespace {

void Append(std::vector<Mention>&& more, std::vector<Mention>& all) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
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
  std::vector<Mention> all = ScanDates(scan);
  Append(ScanQuantities(scan, all), all);
  std::vector<Mention> names = FindNames(text, sentences, language);
  std::vector<Mention> quotes = FindQuotes(text, sentences, names, language);
  Append(std::move(names), all);
  Append(std::move(quotes), all);
  std::stable_sort(all.begin(), all.end(), [](const Mention& a, const Mention& b) {
    return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
  });
  return all;
}

}  // namespace gainsay
