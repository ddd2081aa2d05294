// Direct quotes: marks to stretches, stretches to mentions, mentions to speakers.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "mention/find.h"
#include "mention/name_words.h"
#include "mention/quote_marks.h"
#include "mention/quote_speaker.h"

namespace gainsay {
namespace {

/// One span a block, from its first sentence to its last.
std::vector<Span> Paragraphs(std::span<const Sentence> sentences) {
  std::vector<Span> paragraphs;
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

bool HasWord(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xC3;
  });
}

/// Is it a sentence of its own: a capital first, a mark that ends or leads on, and no title of a work?
bool IsComplete(std::string_view text, const QuotedStretch& stretch, Span inside, const NameWords& names,
                std::vector<NameWord>& words, std::string& scratch) {
  const char last = text[inside.end - 1];
  const bool led_on = inside.end < stretch.inside.end && text[inside.end] == ',';
  const bool unclosed = stretch.inside.end == stretch.span.end;
  const char behind = stretch.span.end < text.size() ? text[stretch.span.end] : '\n';
  const bool ends = led_on || unclosed || last == '.' || last == '!' || last == '?' || last == '-' ||
                    behind == '.' || behind == ',' || text.substr(inside.start, inside.size()).ends_with("\u2026") ||
                    text.substr(inside.start, inside.size()).ends_with("\u2014");
  if (!ends) return false;
  ReadNameWords(text, inside, names, words, scratch);
  if (words.size() < 2 || !(words.front().capital || words.front().number || stretch.continues)) return false;
  return CasingOf(words) != Casing::kTitle || words.size() > 12;
}

/// Has it two words at least? One word in marks is a term or irony, no quote.
bool IsQuote(std::span<const NameWord> words) { return words.size() > 1; }

/// Is every word but the smallest written with a capital, as in the name of a book or a show?
bool IsTitle(std::span<const NameWord> words) {
  return std::all_of(words.begin(), words.end(), [](const NameWord& word) {
    return word.capital || word.number || (word.Is(NameWords::kOrdinary) && word.span.size() <= 4);
  });
}

}  // namespace

std::vector<Mention> FindQuotes(std::string_view text, std::span<const Sentence> sentences,
                                std::span<const Mention> names, const Language& language) {
  const std::vector<Span> paragraphs = Paragraphs(sentences);
  std::vector<std::uint32_t> ends;
  ends.reserve(sentences.size());
  for (const Sentence& sentence : sentences) ends.push_back(sentence.span.end);
  std::vector<Mention> quotes;
  std::vector<NameWord> words;
  std::string scratch;
  for (const QuotedStretch& stretch : FindStretches(text, paragraphs, ends, language.quotes)) {
    const Span inside = Trim(text, stretch.inside);
    if (inside.empty() || !HasWord(Slice(text, inside))) continue;
    Quotation quotation;
    quotation.words = std::string(Slice(text, inside));
    std::replace(quotation.words.begin(), quotation.words.end(), '\n', ' ');
    quotation.complete = IsComplete(text, stretch, inside, language.names, words, scratch);
    quotes.push_back({MentionKind::kQuote, stretch.span, std::move(quotation), inside});
  }
  if (!quotes.empty()) FindSpeakers(text, paragraphs, names, language, quotes);
  return quotes;
}

}  // namespace gainsay
