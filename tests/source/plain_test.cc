#include "source/plain.h"

#include <doctest/doctest.h>

#include <string>

#include "source/furniture.h"
#include "source/read.h"
#include "source/visible_date.h"

namespace gainsay {
namespace {

/// One letter a block: h headline, l lead, b body, c caption; then its text.
std::string Shape(const Document& document) {
  std::string shape;
  for (const Block& block : document.blocks) {
    shape += "hlbitca"[static_cast<int>(block.role)];
    shape += ":" + std::string(Slice(document.text, block.span)) + "\n";
  }
  return shape;
}

Document Read(const std::string& text) {
  Diagnostics diagnostics;
  return ReadDocument(text, "page.txt", diagnostics);
}

const std::string kLead =
    "The ferry between the two islands will not sail before Thursday because of the storm, the harbour "
    "master said.";
const std::string kBody =
    "About 300 passengers were waiting in the terminal on Tuesday night, and the town opened its gymnasium "
    "for them.";

TEST_CASE("a page copied from a blog: buttons, repeated headline, comments") {
  const Document document = Read(
      "Ferry Stays in Port as Storm Nears\n\nHeader Ads Widget\n\nFerry Stays in Port as Storm Nears\n\n "
      "\n\n\n" +
      kLead + "\n\nA Night in the Gymnasium\n\n" + kBody +
      "\n\nTags\n\nPost a Comment\n\n0 Comments\n\nGreat post, 500 people liked it\n4/related/default");
  CHECK(Shape(document) == "h:Ferry Stays in Port as Storm Nears\nl:" + kLead +
                               "\nb:A Night in the Gymnasium\nb:" + kBody + "\n");
  CHECK(document.metadata.title == "Ferry Stays in Port as Storm Nears");
  CHECK(document.text.ends_with(kBody + "\n"));
}

TEST_CASE("a page copied from a news site: today's date, caption shown twice, byline, date") {
  const Document document =
      Read(" date 2021-03-09 LIVE TV\nWhy Is the Ferry Still in Port? All You Need to Know\n\n" + kLead +
           "\n\nThe terminal on the northern island\nThe terminal on the northern island\n\n"
           "Published By: Jo Marsh\nPublished: March 8, 2021 09:05:00 GMT\n\n" +
           kBody + "\n\nTags: ferrystormislands\n");
  CHECK(Shape(document) == "h:Why Is the Ferry Still in Port? All You Need to Know\nl:" + kLead +
                               "\nc:The terminal on the northern island\nb:" + kBody + "\n");
  CHECK(document.metadata.byline == "Jo Marsh");
  CHECK(document.metadata.published == "2021-03-08T09:05:00Z");
}

TEST_CASE("a wire text with its dateline on lines of its own") {
  const Document document = Read("Port Ellis, Norland\n–\n" + kLead + "\n" + kBody + "\nNobody was hurt.");
  CHECK(Shape(document) == "b:Port Ellis, Norland –\nl:" + kLead + "\nb:" + kBody + "\nb:Nobody was hurt.\n");
}

TEST_CASE("the outlet beside its date") {
  for (const std::string masthead :
       {"Bay Post, 4 March 2021", "The Bay Post\n4 March 2021", "The Bay Post\nThursday, 4 March 2021"}) {
    CAPTURE(masthead);
    const Document document = Read("Ferry Stays in Port\n\n" + masthead + "\n\n" + kLead);
    CHECK(Shape(document) == "h:Ferry Stays in Port\nl:" + kLead + "\n");
    CHECK(document.metadata.outlet.ends_with("Bay Post"));
    CHECK(document.metadata.published == "2021-03-04");
  }
}

TEST_CASE("an author above a counter, a description in quotation marks above a heading") {
  const Document document = Read(
      "Ferry Stays in Port\n\nIsland Times\n0\n\n\"The terminal at night, with passengers asleep on the "
      "floor "
      "and on benches all around the hall.\"\n\nIslanders Wait for Days\n\n" +
      kLead);
  CHECK(Shape(document) ==
        "h:Ferry Stays in Port\nc:\"The terminal at night, with passengers asleep on the floor and on "
        "benches all around the hall.\"\nh:Islanders Wait for Days\nl:" +
            kLead + "\n");
  CHECK(document.metadata.byline == "Island Times");
}

TEST_CASE("hard-wrapped text flows") {
  const Document document = Read(
      "STORM KEEPS FERRY IN PORT\n\n"
      "The ferry between the two islands will not sail before Thursday\n"
      "because of the storm, the harbour master said. She added that\n"
      "it was the fourth storm of the winter.\n");
  CHECK(Shape(document) ==
        "h:STORM KEEPS FERRY IN PORT\nl:The ferry between the two islands will not sail before Thursday "
        "because of the storm, "
        "the harbour master said. She added that it was the fourth storm of the winter.\n");
  const Place place = document.map.PlaceOf(static_cast<std::uint32_t>(document.text.find("it was")));
  CHECK(place.line == 5);
  CHECK(place.column == 1);
}

TEST_CASE("links to other articles at the end are left out, in the middle only they are") {
  const Document tail =
      Read(kLead + "\n\n" + kBody +
           "\n\nRelated Articles\n\nBridge closed for repairs\n\nNew ferry costs 5 million");
  CHECK(Shape(tail) == "l:" + kLead + "\nb:" + kBody + "\n");
  const Document middle =
      Read(kLead + "\n\n" + kBody + "\n\nRead more\n\nBridge closed for repairs\n\n" + kBody + " So it is.");
  CHECK(Shape(middle) == "l:" + kLead + "\nb:" + kBody + "\nb:" + kBody + " So it is.\n");
}

TEST_CASE("lines of the page") {
  const char* furniture[] = {"Share",
                             "SHARE THIS:",
                             "Facebook Twitter Email Link",
                             "0 Shares",
                             "12 min read",
                             "(0)",
                             "Tags: a, b",
                             "Labels",
                             "3/related/default",
                             "• Menu •",
                             "1.2K views",
                             "—",
                             "© 2020 Bay Post",
                             "Header Ads Widget",
                             "Follow the Bay Post on Facebook and Instagram."};
  const char* text[] = {"Share prices fell.",
                        "12 people died",
                        "By Monday the storm had passed.",
                        "Link to the coast cut",
                        "Updated rules come into force",
                        "Published poets met in the town",
                        "A comment",
                        "5,000",
                        "Photo shows the bay as it was",
                        "Live from the bay"};
  for (const char* line : furniture) {
    CAPTURE(std::string(line));
    CHECK(ClassifyLine(line).kind == LineKind::kFurniture);
  }
  for (const char* line : text) {
    CAPTURE(std::string(line));
    const bool number = std::string(line) == "5,000";
    CHECK((ClassifyLine(line).kind == LineKind::kText) != number);
  }
  CHECK(ClassifyLine("Jo Marsh and Li Wen contributed to this report.").kind == LineKind::kByline);
  CHECK(ClassifyLine("Follow the coast road to the harbour.").kind == LineKind::kText);
  CHECK(ClassifyLine("Leave a Reply").kind == LineKind::kComments);
  CHECK(ClassifyLine("14 Comments").kind == LineKind::kComments);
  CHECK(ClassifyLine("You may also like").kind == LineKind::kRelated);
  CHECK(ClassifyLine("By Jo Marsh and Li Wen").value == "Jo Marsh and Li Wen");
  CHECK(ClassifyLine("Updated: 4 March 2021").kind == LineKind::kModified);
  CHECK(ClassifyLine("Photo: Jo Marsh").kind == LineKind::kCredit);
}

TEST_CASE("dates as pages show them") {
  struct Row {
    std::string text, date;
  };
  const Row rows[] = {
      {"August 22, 2025 14:21:05 IST", "2025-08-22T14:21:05+05:30"},
      {"22 Aug 2025, 2:21 pm GMT", "2025-08-22T14:21:00Z"},
      {"Fri, 22nd of August, 2025 at 12:05 a.m. (CEST)", "2025-08-22T00:05:00+02:00"},
      {"2025-08-22T14:21:05+02:00", "2025-08-22T14:21:05+02:00"},
      {"2025-08-22T14:21:05.123Z", "2025-08-22T14:21:05Z"},
      {"2025-08-22 14:21", "2025-08-22"},
      {"2025/08/22", "2025-08-22"},
      {"20250822", "2025-08-22"},
      {"Sept. 3, 2021", "2021-09-03"},
      {"05/06/2025", ""},
      {"March 2021", ""},
      {"the 99 boats", ""},
      {"2025-13-40", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(FindVisibleDate(row.text).value_or("") == row.date);
  }
}

}  // namespace
}  // namespace gainsay
