// Sentences: ICU proposes boundaries and BoundaryJudge has the last word.
#include "text/segment.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <string>

#include "text/boundary.h"
#include "text/clause.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

/// Loading the rules takes longer than most documents: one iterator a thread. Null if ICU has no data.
icu::BreakIterator* SentenceIterator() {
  thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
  }();
  return iterator.get();
}

/// The ends of the sentences of `text` by Unicode's rules, relative to it; a line feed is a blank.
std::vector<std::uint32_t> ProposedEnds(std::string_view text) {
  std::string flowing;
  if (text.find('\n') != std::string_view::npos) {
    flowing = text;
    std::replace(flowing.begin(), flowing.end(), '\n', ' ');
    text = flowing;
  }
  std::vector<std::uint32_t> ends;
  icu::BreakIterator* iterator = SentenceIterator();
  UErrorCode status = U_ZERO_ERROR;
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
  if (iterator != nullptr && U_SUCCESS(status)) {
    iterator->setText(&utext, status);
    if (U_SUCCESS(status)) {
      iterator->first();
      for (std::int32_t at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next()) {
        ends.push_back(static_cast<std::uint32_t>(at));
      }
    }
  }
  utext_close(&utext);
  if (ends.empty() || ends.back() < text.size()) ends.push_back(static_cast<std::uint32_t>(text.size()));
  return ends;
}

/// What sentences of one language are parted by, compiled once.
struct SentenceTables {
  explicit SentenceTables(const SentenceWords& words)
      : judge(words), clause_openers(words.clause_openers.begin(), words.clause_openers.end()) {}

  BoundaryJudge judge;
  FoldedSet clause_openers;
};

/// Splits one document.
class Splitter {
 public:
  Splitter(std::string_view text, const SentenceTables& tables, const Limits& limits)
      : text_(text),
        judge_(tables.judge),
        openers_(tables.clause_openers),
        most_characters_(std::max<std::uint32_t>(limits.sentence_characters, 1)) {}

  void SplitBlock(const Block& block, std::uint32_t index) {
    Span open{block.span.start, block.span.start};
    for (const std::uint32_t end : ProposedEnds(Slice(text_, block.span))) {
      Span piece{open.end, block.span.start + end};
      for (std::uint32_t hidden = judge_.HiddenEnd(text_, piece); hidden < piece.end;
           hidden = judge_.HiddenEnd(text_, piece)) {
        Close({open.start, hidden}, index);
        open.start = hidden;
        piece.start = hidden;
      }
      open.end = piece.end;
      if (judge_.GoesOn(text_, open, block.span.end)) continue;
      Close(open, index);
      open.start = open.end;
    }
    Close(open, index);
  }

  std::vector<Sentence> Take() { return std::move(sentences_); }

 private:
  /// Adds a sentence, in parts where it is longer than the limit.
  void Close(Span span, std::uint32_t block) {
    span = TrimBlanks(text_, span);
    while (!span.empty()) {
      const std::uint32_t end = CutAt(span);
      const bool cut = end < span.end;
      const Span part = TrimBlanks(text_, {span.start, end});
      if (!part.empty()) sentences_.push_back({part, block, FindClauseEnds(text_, part, openers_), cut});
      span = TrimBlanks(text_, {end, span.end});
    }
  }

  /// Where a sentence must end: its end, or the last blank within the limit, or the limit.
  std::uint32_t CutAt(Span span) const {
    if (span.size() <= most_characters_) return span.end;
    std::uint32_t blank = span.start;
    std::uint32_t characters = 0;
    for (std::uint32_t i = span.start; i < span.end; ++i) {
      if (text_[i] == ' ' || text_[i] == '\n') blank = i;
      if (IsLeadByte(text_[i]) && ++characters > most_characters_) return blank > span.start ? blank : i;
    }
    return span.end;
  }

  std::string_view text_;
  const BoundaryJudge& judge_;
  const FoldedSet& openers_;
  std::uint32_t most_characters_;
  std::vector<Sentence> sentences_;
};

}  // namespace

std::vector<Sentence> SplitSentences(std::string_view text, std::span<const Block> blocks,
                                     const SentenceWords& words, const Limits& limits) {
  const std::shared_ptr<const SentenceTables> tables =
      words.compiled.Get<SentenceTables>([&] { return std::make_shared<const SentenceTables>(words); });
  Splitter splitter(text, *tables, limits);
  for (std::uint32_t i = 0; i < blocks.size(); ++i) splitter.SplitBlock(blocks[i], i);
  return splitter.Take();
}

}  // namespace gainsay
