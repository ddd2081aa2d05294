// All mentions of one document, from one cut into tokens.
#include "mention/find.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "mention/scan.h"

namespace gainsay {
namespace {

/// By start, then longest first.
bool Before(const Mention& a, const Mention& b) {
  return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
}

/// Two sorted lists as one. Of mentions that begin and end together the one of the first list comes first.
std::vector<Mention> Merge(std::vector<Mention> a, std::vector<Mention> b) {
  std::vector<Mention> all;
  all.reserve(a.size() + b.size());
  std::merge(std::make_move_iterator(a.begin()), std::make_move_iterator(a.end()),
             std::make_move_iterator(b.begin()), std::make_move_iterator(b.end()), std::back_inserter(all),
             Before);
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
  std::vector<Mention> dates = ScanDates(scan);
  std::vector<Mention> quantities = ScanQuantities(scan, dates);
  std::vector<Mention> names = ScanNames(scan, sentences, language);
  std::vector<Mention> quotes = ScanQuotes(scan, sentences, names, language);
  return Merge(Merge(std::move(dates), std::move(quantities)), Merge(std::move(names), std::move(quotes)));
}

}  // namespace gainsay
