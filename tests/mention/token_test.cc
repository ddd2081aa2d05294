// The cut into tokens, which reads 64 bytes at a time and most words sixteen at a time.
#include "mention/token.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {
namespace {

Vocabulary SmallVocabulary() {
  Vocabulary vocabulary;
  vocabulary.Add("harbour");
  vocabulary.Add("superintendentship");
  vocabulary.Add("\u00E9tage");
  return vocabulary;
}

// Each token with what is before it (`~` a blank, `/` a line, `//` an empty one) and its kind and flags: `+`
// is a word of the vocabulary, `C` has a capital, `CC` nothing else, `f` is foreign, `p` plain.
std::string Shown(std::string_view text, const TokenList& list) {
  std::string all;
  for (const Token& token : list.all) {
    if (token.IsEnd()) break;
    if (!all.empty()) all += ' ';
    if (token.Has(Token::kBreakBefore)) all += '/';
    if (token.Has(Token::kLineBefore)) all += '/';
    if (token.Has(Token::kBlankBefore)) all += '~';
    all += text.substr(token.start, token.end - token.start);
    all += token.IsWord() ? ":w" : token.IsDigits() ? ":d" : ":m";
    if (token.word != kNoWord) all += '+';
    if (token.Has(Token::kCapital)) all += 'C';
    if (token.Has(Token::kCapitals)) all += 'C';
    if (token.Has(Token::kForeign)) all += 'f';
    if (token.Has(Token::kPlain)) all += 'p';
  }
  return all;
}

TEST_CASE("a text is cut into words, digits and marks") {
  const Vocabulary vocabulary = SmallVocabulary();
  struct Row {
    std::string_view text;
    std::string_view tokens;
  };
  const Row rows[] = {
      {"", ""},
      {"Harbour wall", "//~Harbour:w+Cp ~wall:wp"},
      {"BBC's, HARBOUR!", "//~BBC:wCC ':m+ s:wp ,:m+ ~HARBOUR:w+CCp !:m"},
      {"3.50m", "//~3:d .:m+ 50:d m:wp"},
      {"a\nb\n\nc \t d", "//~a:wp /~b:wp //~c:wp ~d:wp"},
      {"caf\u00E9s \u00E9tage \u00C9tage", "//~caf\u00E9s:wf ~\u00E9tage:w+f ~\u00C9tage:w+Cf"},
      {"it\u2019s \u201Cup\u201D", "//~it:w \u2019:m+ s:wp ~\u201C:m up:w \u201D:m"},
      {"12\u0663 5\u00A0km", "//~12\u0663:df ~5:d ~km:wp"},
      {"superintendentship xsuperintendentship", "//~superintendentship:w+ ~xsuperintendentship:w"},
      {"a_b@c^d~e", "//~a:w _:m b:w @:m c:w ^:m+ d:w ~:m e:wp"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(Shown(row.text, Tokenize(row.text, vocabulary)) == row.tokens);
  }
}

TEST_CASE("tokens are the same wherever in a text they stand") {
  const Vocabulary vocabulary = SmallVocabulary();
  const std::string text =
      "The HARBOUR of Xoria, 1,250 m long\n\nclosed: caf\u00E9s \u201Ctoo\u201D and superintendentship. ";
  const std::string shown = Shown(text, Tokenize(text, vocabulary));
  for (std::size_t blanks = 1; blanks < 130; ++blanks) {
    CAPTURE(blanks);
    const std::string moved = std::string(blanks, ' ') + text;
    CHECK(Shown(moved, Tokenize(moved, vocabulary)) == shown);
    const std::string followed = text + std::string(blanks, ' ');
    CHECK(Shown(followed, Tokenize(followed, vocabulary)) == shown);
  }
}

TEST_CASE("each list holds what it is for, and the end") {
  Vocabulary vocabulary = SmallVocabulary();
  std::vector<std::uint8_t> words(vocabulary.size());
  words[vocabulary.Add("harbour")] = 1;
  std::array<std::uint8_t, 128> marks{};
  marks['"'] = Token::kMarkStop;
  vocabulary.SetStops(words, marks, 0);
  const std::string_view text = "Old \"harbour\" of 1912, Xoria \u00BD";
  const TokenList list = Tokenize(text, vocabulary);
  const auto read = [&](std::span<const std::uint32_t> indices) {
    std::string all;
    for (const std::uint32_t i : indices) {
      all += text.substr(list.all[i].start, list.all[i].end - list.all[i].start);
      all += list.all[i].IsEnd() ? '.' : ' ';
    }
    return all;
  };
  CHECK(read(list.values) == "harbour 1912 \u00BD .");
  CHECK(read(list.capitals) == "Old Xoria .");
  CHECK(read(list.marks) == "\" \" \u00BD .");
}

TEST_CASE("a vocabulary that is full adds no more, and knows what it holds") {
  Vocabulary vocabulary;
  const auto word = [](int i) { return "w" + std::to_string(i); };
  int added = 0;
  while (added < 70000 && vocabulary.Add(word(added)) != kNoWord) ++added;
  CHECK(added < 65535);
  vocabulary.SetStops(std::vector<std::uint8_t>(vocabulary.size(), 1), {}, 0);
  CHECK(vocabulary.Find(word(0)).word != kNoWord);
  CHECK(vocabulary.Find(word(added - 1)).word != kNoWord);
  CHECK(vocabulary.Find(word(added)).word == kNoWord);
  CHECK(Tokenize("- \"", vocabulary).all[0].word == kHyphen);
}

}  // namespace
}  // namespace gainsay
