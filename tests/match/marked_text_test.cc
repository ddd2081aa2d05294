// The maker of readings that the other tests of this folder use.
#include "match/marked_text.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace gainsay {
namespace {

MentionKind KindNamed(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(MentionKind::kName); ++i) {
    const auto kind = static_cast<MentionKind>(i);
    if (MentionKindName(kind) == name) return kind;
  }
  FAIL("no such kind of mention");
  return MentionKind::kNumber;
}

}  // namespace

Reading MarkedText(std::string_view marked) {
  Reading reading;
  std::string& text = reading.document.text;
  std::vector<Mention> open;
  Sentence sentence;
  const auto here = [&] { return static_cast<std::uint32_t>(text.size()); };
  for (std::size_t at = 0; at < marked.size(); ++at) {
    const std::string_view rest = marked.substr(at);
    if (rest.front() == '[') {
      const std::size_t bar = rest.find('|');
      Mention mention;
      mention.kind = KindNamed(rest.substr(1, bar - 1));
      mention.span.start = here();
      open.push_back(mention);
      at += bar;
    } else if (rest.front() == ']') {
      open.back().span.end = here();
      reading.mentions.push_back(open.back());
      open.pop_back();
    } else if (rest.starts_with("|| ")) {
      sentence.span.end = here();
      reading.sentences.push_back(sentence);
      sentence = {};
      sentence.span.start = here();
      at += 2;
    } else if (rest.starts_with("/ ")) {
      sentence.clause_ends.push_back(here());
      ++at;
    } else {
      text += rest.front();
    }
  }
  sentence.span.end = here();
  reading.sentences.push_back(sentence);
  std::sort(reading.mentions.begin(), reading.mentions.end(), [](const Mention& a, const Mention& b) {
    return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
  });
  return reading;
}

namespace {

TEST_CASE("marked text becomes a reading") {
  const Reading reading = MarkedText("[quote|\"All [number|40] fell\"] / and left. || [name|Ann] sang.");
  CHECK(reading.document.text == "\"All 40 fell\" and left. Ann sang.");
  REQUIRE(reading.mentions.size() == 3);
  CHECK(reading.mentions[0].kind == MentionKind::kQuote);
  CHECK(Slice(reading.document.text, reading.mentions[1].span) == "40");
  REQUIRE(reading.sentences.size() == 2);
  CHECK(reading.sentences[0].clause_ends == std::vector<std::uint32_t>{14});
}

}  // namespace
}  // namespace gainsay
