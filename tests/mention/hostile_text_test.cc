// Text made to be slow or to break the search for names, quotes and cues. Each must take a fraction of a
// second.
#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <string_view>

#include "mention/reading.h"
#include "mention/reporting.h"

namespace gainsay {
namespace {

std::string Repeat(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

TEST_CASE("hostile text is read in linear time and with every span inside it") {
  for (const char* piece : {"\"",
                            "'",
                            "“",
                            "‘",
                            "’",
                            "\" ",
                            "'a ",
                            "“a ",
                            "''",
                            "A",
                            "Aa ",
                            "A. ",
                            "Reed said ",
                            "\"a b\" said Reed. ",
                            "said ",
                            "according to ",
                            "and ",
                            ", ",
                            "Reed, who said, ",
                            "of the ",
                            "he said ",
                            "(",
                            "a.b@",
                            "’s ",
                            "-",
                            "Al-",
                            "\xC3\x89t\xC3\xA9 ",
                            "«a b» ",
                            "“a b.\n",
                            "Ann Reed\n",
                            "Ann Reed of Ohio and "}) {
    const std::string text = Repeat(piece, 100000);
    CAPTURE(std::string(piece));
    const auto begin = std::chrono::steady_clock::now();
    const Reading reading = ReadText(text);
    const ReportingFinder finder(text, reading.mentions, Shipped("en"));
    for (const Sentence& sentence : reading.sentences) {
      for (const ReportingCue& cue : finder.CuesOf(sentence)) {
        CHECK(cue.scope.end <= text.size());
        CHECK(cue.citation.span.end <= text.size());
      }
    }
    for (const Mention& mention : reading.mentions) CHECK(mention.span.end <= text.size());
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
  }
}

}  // namespace
}  // namespace gainsay
