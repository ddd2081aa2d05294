// Direct quotes: marks to stretches, stretches to mentions, mentions to speakers.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "mention/find.h"
#include "mention/name_reader.h"
#include "mention/quote_marks.h"
#include "mention/quote_speaker.h"
#include "mention/scan.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestChunk = 8000;
constexpr std::size_t kLongestTitle = 12;
constexpr std::size_t kLongestTerm = 3;

/// One span a block, from its first sentence to its last.
std::vector<Span> Paragraphs(std::span<const Sentence> sentences) {
  std::vector<Span> paragraphs;
  paragraphs.reserve(sentences.size());
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (i > 0 && sentences[i].block == sentences[i - 1].block) {
      paragraphs.back().end = sentences[i].span.end;
    } else {
      paragraphs.push_back(sentences[i].span);
    }
  }
  return paragraphs;
}

bool IsBlank(char c) { return c == ' ' || c == '\n'; }

/// Without blanks at the ends and without the comma that leads on to "he said".
Span Trim(std::string_view text, Span span) {
  while (!span.empty() && IsBlank(text[span.start])) ++span.start;
  while (!span.empty() && IsBlank(text[span.end - 1])) --span.end;
  if (!span.empty() && text[span.end - 1] == ',') --span.end;
  return span;
}

/// Is every word but the smallest written with a capital, as in the name of a book or a show? Of longer
/// stretches `words` are the first ones.
bool IsTitle(const std::vector<NameWord>& words) {
  if (words.size() > kLongestTitle || !(words.front().capital || words.front().number) ||
      !(words.back().capital || words.back().number))
    return false;
  return std::all_of(words.begin(), words.end(), [](const NameWord& word) {
    return word.capital || word.number || (word.Is(NameWords::kOrdinary) && word.span.size() <= 4);
  });
}

/// Is it a sentence of its own: a capital first and a mark that ends or leads on?
bool IsComplete(std::string_view text, const QuotedStretch& stretch, Span inside,
                const std::vector<NameWord>& words) {
  const char last = text[inside.end - 1];
  const bool led_on = inside.end < stretch.inside.end && text[inside.end] == ',';
  const bool unclosed = stretch.inside.end == stretch.span.end;
  const char behind = stretch.span.end < text.size() ? text[stretch.span.end] : '\n';
  const std::string_view quoted = Slice(text, inside);
  const bool ends = led_on || unclosed || last == '.' || last == '!' || last == '?' || last == '-' ||
                    behind == '.' || behind == ',' || quoted.ends_with("\u2026") ||
                    quoted.ends_with("\u2014");
  return ends && (words.front().capital || words.front().number || stretch.continues);
}

class QuoteFinder {
 public:
  QuoteFinder(const Scan& scan, std::span<const Sentence> sentences, std::span<const Mention> names,
              const Language& language)
      : scan_(scan),
        text_(scan.text.text),
        sentences_(sentences),
        names_(names),
        language_(language),
        reader_(scan, language.names) {}

  std::vector<Mention> Run() {
    words_.reserve(2 * kLongestTitle);
    std::vector<std::uint32_t> ends;
    ends.reserve(sentences_.size());
    for (const Sentence& sentence : sentences_) ends.push_back(sentence.span.end);
    for (const QuotedStretch& stretch : FindStretches(scan_.text, Paragraphs(sentences_), ends,
                                                      language_.quotes, scan_.tables.quote_marks)) {
      if (!stretch.nested) Add(stretch);
    }
    if (quotes_.empty()) return {};
    const std::vector<Span> chunks = Chunks();
    const std::vector<QuoteSetting> settings =
        FindSpeakers(scan_, {chunks, ends}, names_, language_, quotes_);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < quotes_.size(); ++i) {
      const bool work = title_[i] && settings[i].named;
      if (work || (!settings[i].told && term_[i])) continue;
      if (kept != i) quotes_[kept] = std::move(quotes_[i]);
      ++kept;
    }
    quotes_.resize(kept);
    return std::move(quotes_);
  }

 private:
  void Add(const QuotedStretch& stretch) {
    const Span inside = Trim(text_, stretch.inside);
    if (inside.empty()) return;
    words_.clear();
    // No more are needed to tell that it is no title.
    reader_.ReadAll(inside, words_, kLongestTitle + 1);
    if (words_.size() < 2) return;  // One word in marks is a term or irony.
    Quotation quotation;
    quotation.words = std::string(Slice(text_, inside));
    if (quotation.words.find('\n') != std::string::npos)
      std::replace(quotation.words.begin(), quotation.words.end(), '\n', ' ');
    const bool title = IsTitle(words_);
    quotation.complete =
        IsComplete(text_, stretch, inside, words_) && (!title || OpensSentence(stretch.span));
    // "Neither do I." behind other sentences is one itself, if a short one.
    const bool sentence = text_[inside.end - 1] == '.' && FollowsSentence(stretch.span);
    const bool headline = title && !sentence && InHeadline(stretch.span);
    if (headline) return;  // Where every word has a capital, a quote looks like the name of a work.
    title_.push_back(title && !quotation.complete);
    term_.push_back(words_.size() <= kLongestTerm && !quotation.complete);
    quotes_.push_back({MentionKind::kQuote, stretch.span, std::move(quotation), inside});
  }

  /// Of the sentence that the quote begins in, one more than its index; 0 if there is none.
  std::size_t Behind(Span quote) const {
    const auto after =
        std::upper_bound(sentences_.begin(), sentences_.end(), quote.start,
                         [](std::uint32_t at, const Sentence& s) { return at < s.span.start; });
    return static_cast<std::size_t>(after - sentences_.begin());
  }

  Span SentenceOf(Span quote) const {
    const std::size_t behind = Behind(quote);
    return behind == 0 ? Span{} : sentences_[behind - 1].span;
  }

  bool OpensSentence(Span quote) const { return SentenceOf(quote).start == quote.start; }

  /// Does it open a sentence that is not the first of its block?
  bool FollowsSentence(Span quote) const {
    const std::size_t behind = Behind(quote);
    return behind > 1 && OpensSentence(quote) && sentences_[behind - 2].block == sentences_[behind - 1].block;
  }

  // In a headline every word has a capital.
  bool InHeadline(Span quote) {
    words_.clear();
    const Span sentence = SentenceOf(quote);
    reader_.ReadAll(sentence, words_);
    return CasingOf(words_) != Casing::kRunning;
  }

  // Paragraphs, and the longest ones in parts, so that the search for a quote's cue stays short.
  std::vector<Span> Chunks() const {
    std::vector<Span> chunks;
    std::size_t quote = 0;
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      const Span sentence = sentences_[i].span;
      while (quote < quotes_.size() && quotes_[quote].span.end <= sentence.start) ++quote;
      const bool inside = quote < quotes_.size() && quotes_[quote].span.start < sentence.start;
      const bool same = i > 0 && sentences_[i].block == sentences_[i - 1].block;
      if (same && (inside || sentence.end - chunks.back().start < kLongestChunk)) {
        chunks.back().end = sentence.end;
      } else {
        chunks.push_back(sentence);
      }
    }
    return chunks;
  }

  const Scan& scan_;
  std::string_view text_;
  std::span<const Sentence> sentences_;
  std::span<const Mention> names_;
  const Language& language_;
  std::vector<Mention> quotes_;
  std::vector<bool> title_;  // Of each quote: it looks like the name of a work.
  std::vector<bool> term_;   // It may be a term in marks, if nobody is said to have used it.
  std::vector<NameWord> words_;
  NameReader reader_;
};

}  // namespace

std::vector<Mention> ScanQuotes(const Scan& scan, std::span<const Sentence> sentences,
                                std::span<const Mention> names, const Language& language) {
  return QuoteFinder(scan, sentences, names, language).Run();
}

std::vector<Mention> FindQuotes(std::string_view text, std::span<const Sentence> sentences,
                                std::span<const Mention> names, const Language& language) {
  const std::shared_ptr<const MentionTables> tables = TablesOf(language);
  const TokenList tokens = Tokenize(text, tables->vocabulary);
  return ScanQuotes({{text, tokens}, *tables, {}}, sentences, names, language);
}

}  // namespace gainsay
