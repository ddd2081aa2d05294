#include "claim/attribution.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "mention/reading.h"

namespace gainsay {
namespace {

/// Who is cited for the words between [ and ]: names, parted by ", ", a * where they are inherited.
std::string CitedIn(std::string text, const AliasTable& places = {}) {
  const auto open = static_cast<std::uint32_t>(text.find('['));
  text.erase(open, 1);
  const auto close = static_cast<std::uint32_t>(text.find(']'));
  text.erase(close, 1);
  const Reading reading = ReadText(text);
  const Attribution attribution(reading, Shipped("en"), places);
  std::uint32_t sentence = 0;
  while (sentence + 1 < reading.sentences.size() && reading.sentences[sentence].span.end <= open) ++sentence;
  const Attributed found = attribution.CitedFor(sentence, {open, close});
  std::string names;
  for (const Citation& citation : found.cited) {
    if (!names.empty()) names += ", ";
    names += citation.name;
    if (!citation.id.empty()) names += " = " + citation.id;
  }
  return found.inherited ? names + "*" : names;
}

struct Row {
  std::string_view text;
  std::string_view cited;
};

TEST_CASE("who is cited for a figure") {
  const std::vector<Row> rows = {
      {"[About 40 people] drowned, according to Western officials.", "Western officials"},
      {"Oslo believes [around 40 people] drowned and thousands fled.", "Oslo"},
      {"Oslo believes around 40 people drowned and [thousands] fled.", "Oslo"},
      {"Oslo said [40 people] drowned, and Malmo said 12 drowned.", "Oslo"},
      {"Oslo said 40 people drowned, and Malmo said [12] drowned.", "Malmo"},
      {"“We counted [40 dead],” said Ann Reed.", "Ann Reed"},
      {"Ann Reed spoke on Monday. “It was dark. We counted [40 dead].”", "Ann Reed"},
      {"The coast guard says 12,000 came. Of those, [40] drowned.", "coast guard*"},
      {"The coast guard says 12,000 came. The army saw [40] of them.", ""},
      {"The coast guard says 12,000 came. Of those, [40] drowned, according to Oslo.", "Oslo"},
      {"The coast guard says 12,000 came. This will bring [40] more. They include 12 children.",
       "coast guard*"},
      {"Officials counted the boats. They said [40 people] drowned.", "Officials"},
      {"About [40 people] drowned on Monday.", ""},
  };
  for (const Row& row : rows) {
    INFO(std::string(row.text));
    CHECK(CitedIn(std::string(row.text)) == std::string(row.cited));
  }
}

TEST_CASE("an authority that an alias table knows has its id") {
  const AliasTable places({{"norway", AliasKind::kCountry, "", {"Norway", "Oslo"}}});
  CHECK(CitedIn("Oslo believes [around 40 people] drowned.", places) == "Oslo = norway");
}

TEST_CASE("nothing is cited in an empty reading") {
  const Reading reading;
  const Attribution attribution(reading, Shipped("en"), {});
  CHECK(attribution.CitedFor(0, {0, 0}).cited.empty());
}

}  // namespace
}  // namespace gainsay
