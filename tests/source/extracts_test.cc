// Records of `gainsay extract`, read back: places without the raw file, and what must not pass for a record.
#include "source/extracts.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "source/read.h"

namespace gainsay {
namespace {

const std::string kSource =
    R"({"type":"source","bundle":"b","id":"s","path":"s.txt","text":"At least 12 people died.",)"
    R"("coverage":{"numbers":{"seen":1,"claimed":1},"quotes":{"seen":0,"claimed":0},"names":{"seen":0,"claimed":0},)"
    R"("unclaimed":[]},"details":{"blocks":[[0,24,"body"]],"places":[[0,3,5]]}})";
const std::string kClaim =
    R"({"type":"claim","id":"b/s#1","bundle":"b","source":"s","rule":"p/r","kind":"number","measure":"killed",)"
    R"("value":{"point":12,"hard":[12,null],"soft":[12,18],"hedge":"at-least","unit":"person"},)"
    R"("axes":{"population":null,"group":"people","status":"actual","basis":null,"time":null,"place":null},)"
    R"("inherited":["group"],"cited":[],"text":"At least 12","start":0,"end":11,"line":3,"column":5,)"
    R"("mention":{"start":0,"end":11},"sentence":{"start":0,"end":24},)"
    R"("details":{"mention":"number","role":"body","assumed":[],"steps":{"status":4},"time":null,)"
    R"("value":{"grain":1,"open":[],"assumed_unit":false}}})";

std::string With(std::string text, std::string_view old, std::string_view put) {
  const std::size_t at = text.find(old);
  REQUIRE(at != std::string::npos);
  return text.replace(at, old.size(), put);
}

struct Outcome {
  std::vector<ExtractedBundle> bundles;
  Diagnostics told;
};

Outcome Read(const std::string& text) {
  Outcome outcome;
  std::istringstream in(text);
  const auto keep = [&](ExtractedBundle&& bundle) {
    outcome.bundles.push_back(std::move(bundle));
    return true;
  };
  ReadExtracts(in, "records", keep, outcome.told);
  return outcome;
}

/// The places that the marks tell against those of the map, for every character.
void CheckPlaces(const Document& document) {
  const std::vector<PlaceMark> marks = MarkPlaces(document);
  CHECK(marks.size() <= document.text.size());
  std::size_t wrong = 0;
  for (std::uint32_t at = 0; at < document.text.size(); ++at) {
    if ((static_cast<unsigned char>(document.text[at]) & 0xC0) == 0x80) continue;
    wrong += PlaceAt(marks, document.text, at) == document.map.PlaceOf(at) ? 0 : 1;
  }
  CHECK(wrong == 0);
}

}  // namespace

TEST_CASE("a source and its claims are read as they were") {
  const Outcome outcome = Read(kSource + "\n" + kClaim + "\n");
  CHECK(outcome.told.empty());
  REQUIRE(outcome.bundles.size() == 1);
  REQUIRE(outcome.bundles[0].sources.size() == 1);
  const ExtractedSource& source = outcome.bundles[0].sources[0];
  REQUIRE(source.claims.size() == 1);
  const Claim& claim = source.claims[0];
  CHECK(claim.text == "At least 12");
  CHECK(claim.place == Place{"s.txt", 3, 5});
  CHECK(std::get<Quantity>(claim.value).soft == Interval::Between(12, 18));
  CHECK(claim.axes.group.inherited);
  CHECK(claim.axes.status.step == 4);
  CHECK(PlaceAt(source.places, source.document.text, 9) == Place{"", 3, 14});
}

TEST_CASE("a line that is no sound record is told with its number, and the rest is read") {
  struct Case {
    std::string line;
    std::string_view code;
  };
  const Case rows[] = {
      {"{", "broken-json"},
      {"[]", "not-a-record"},
      {R"({"bundle":"b"})", "not-a-record"},
      {With(kClaim, R"("bundle":"b",)", ""), "bad-field"},
      {With(kClaim, R"("source":"s")", R"("source":"t")"), "no-source"},
      {With(kClaim, R"("kind":"number")", R"("kind":"date")"), "bad-field"},
      {With(kClaim, R"("kind":"number")", R"("kind":"figure")"), "bad-field"},
      {With(kClaim, R"("end":11,"line")", R"("end":99,"line")"), "bad-field"},
      {With(kClaim, R"("end":11,"line")", R"("end":-1,"line")"), "bad-field"},
      {With(kClaim, R"("hard":[12,null])", R"("hard":[20,null])"), "bad-field"},
      {With(kClaim, R"("hard":[12,null])", R"("hard":[12])"), "bad-field"},
      {With(kClaim, R"("soft":[12,18])", R"("soft":[18,12])"), "bad-field"},
      {With(kClaim, R"("hedge":"at-least")", R"("hedge":"perhaps")"), "bad-field"},
      {With(kClaim, R"("details":{"mention")", R"("details":{"mentions")"), "bad-field"},
      {With(kClaim, R"("details")", R"("more")"), "bad-field"},
      {With(kClaim, R"("sentence":{"start":0)", R"("sentence":{"start":24)"), "bad-field"},
      {kSource, "duplicate-id"},
      {With(With(kSource, R"("id":"s")", R"("id":"t")"), "[[0,24,", "[[0,25,"), "bad-field"},
      {With(With(kSource, R"("id":"s")", R"("id":"t")"), "[[0,3,5]]", "[[0,3,5],[0,3,6]]"), "bad-field"},
      {With(With(kSource, R"("id":"s")", R"("id":"t")"), "At least", R"(At\u0001least)"), "bad-field"},
  };
  for (const Case& row : rows) {
    CAPTURE(row.line);
    const Outcome outcome = Read(kSource + "\n" + row.line + "\n" + kClaim + "\n");
    REQUIRE(outcome.told.size() == 1);
    CHECK(outcome.told[0].code == row.code);
    CHECK(outcome.told[0].place.line == 2);
    REQUIRE(outcome.bundles.size() == 1);
    CHECK(outcome.bundles[0].sources.size() == 1);
    CHECK(outcome.bundles[0].sources[0].claims.size() == 1);
  }
}

TEST_CASE("records of other types are passed over, and bundles are parted where their name changes") {
  const std::string other = With(kSource, R"("bundle":"b")", R"("bundle":"c")");
  const Outcome outcome = Read(kSource + "\n{\"type\":\"mention\"}\n\n" + other + "\n" + kSource + "\n");
  CHECK(outcome.bundles.size() == 3);
  REQUIRE(outcome.told.size() == 1);
  CHECK(outcome.told[0].code == "bundle-in-parts");
}

TEST_CASE("places are the same without the raw file, whatever the format") {
  const std::filesystem::path samples = std::filesystem::path(GAINSAY_ROOT) / "tests/source/samples";
  std::size_t documents = 0;
  for (const auto& entry : std::filesystem::directory_iterator(samples)) {
    if (!entry.is_regular_file()) continue;
    CAPTURE(entry.path().string());
    Diagnostics ignored;
    for (const Document& document : ReadBundle(entry.path().string(), ignored).documents) {
      CheckPlaces(document);
      ++documents;
    }
  }
  CHECK(documents > 20);
  Diagnostics ignored;
  for (const std::string_view bytes :
       {"One\r\ntwo\rthree\nfour",
        "\xEF\xBB\xBFIt\xE2\x80\x99s 12.\n\nNa\xCC\x88he bei 5\xC2\xA0"
        "000.",
        "caf\xE9 12 and \xFF 13", "<p>Fish &amp; chips&nbsp;&mdash; 12</p>\n<p>x <b>y</b></p>"}) {
    CAPTURE(std::string(bytes));
    CheckPlaces(ReadDocument(std::string(bytes), "a", ignored));
  }
}

}  // namespace gainsay
