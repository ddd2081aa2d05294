// A draft against its sources: what it contradicts, what nobody says, and silence where it is right.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "check/shipped.h"

namespace gainsay {
namespace {

Bundle Sources() {
  Bundle bundle;
  bundle.name = "fire";
  bundle.documents = {
      Article(
          "herald.txt",
          "A fire at the grain terminal of Sandholm killed 12 people and injured 41 on Wednesday, the fire "
          "service "
          "said. Some 200 firefighters fought it from land. “We have never seen a fire of this size in the "
          "harbour,” said the fire chief, Marta Lindqvist. Damage is put at 35 million dollars. Helmer Voss, "
          "58, "
          "who runs the terminal, expects to reopen in May. The quay is 46 metres long and will be closed "
          "until "
          "1 April. The port authority counted 3,150 ships last year."),
      Article(
          "radio.txt",
          "Twelve people lost their lives in the fire at Sandholm and 41 were injured, according to the fire "
          "service. Nearly 200 firefighters were called out."),
  };
  bundle.documents.front().metadata.outlet = "The Sandholm Herald";
  return bundle;
}

Report CheckedDraft(const std::string& text) {
  Diagnostics diagnostics;
  return Checker(Shipped(), {}, diagnostics).Check(Sources(), {Article("draft.md", text)});
}

/// The types of the findings that count for an editor, each with the draft's own words in it.
std::string Told(const Report& report) {
  std::string told;
  for (const Finding& finding : report.findings) {
    if (finding.severity == Severity::kNote) continue;
    told += (told.empty() ? "" : ", ") + std::string(FindingTypeName(finding.type)) + ":";
    for (const std::uint32_t claim : finding.claims) {
      if (report.sources[report.claims[claim].source].draft) told += " " + report.claims[claim].text;
    }
  }
  return told;
}

TEST_CASE("each fault of a draft is one finding on the draft's own words") {
  const struct {
    const char* draft;
    const char* told;
  } rows[] = {
      {"The fire killed 21 people, the fire service said.", "conflict: killed 21 people"},
      {"The fire injured 14 people, the fire service said.", "conflict: injured 14 people"},
      {"Some 2,000 firefighters fought it.", "conflict: Some 2,000 firefighters"},
      {"Damage is put at 35 million euros.", "unit-slip: Damage is put at 35 million euros"},
      {"“We have never seen a storm of this size in the harbour,” said the fire chief, Marta Lindqvist.",
       "altered-quote: “We have never seen a storm of this size in the harbour,”"},
      {"The fire chief is Marta Lindquist.", "name-mismatch: Marta Lindquist"},
      {"The mayor, Henrik Aalto, came to the quay.", "unsupported: Henrik Aalto"},
      {"The mayor called it “a day of shame for the coast”.", "unsupported: “a day of shame for the coast”"},
      {"The flames could be seen 90 kilometres away.", "unsupported: 90 kilometres"},
      {"Helmer Voss, 85, runs the terminal.", "conflict: Helmer Voss, 85"},
      {"A fire at the grain terminal of Sandholm killed 12 people on Tuesday, the fire service said.",
       "conflict: killed 12 people on Tuesday"},
      {"The harbour was on fire on Monday.", "unsupported: Monday"},
      {"The quay will be closed until 10 April.", "unsupported: until 10 April"},
      {"Voss took over the terminal in 2016.", "unsupported: 2016"},
      {"The quay is 46 feet long.", "unit-slip: 46 feet"},
      {"In all, 63 people were killed or injured.", "conflict: 63 people were killed or injured"},
      {"The customs office counted 3,150 ships last year.", "attribution-moved: 3,150 ships"},
      {"Twelve people were killed and 41 injured, the Red Anchor Society said.",
       "attribution-moved: Twelve people were killed"},
      {"“We have never seen a fire of this size in the harbour,” said Helmer Voss.",
       "attribution-moved: “We have never seen a fire of this size in the harbour,”"},
      {"Martha Lindqvist leads the fire service.", "name-mismatch: Martha Lindqvist"},
      {"The fire spread to Weaver Lane.", "unsupported: Weaver Lane"},
  };
  for (const auto& row : rows) {
    CAPTURE(std::string(row.draft));
    CHECK(Told(CheckedDraft(row.draft)) == row.told);
  }
}

TEST_CASE("a draft that says what its sources say raises nothing") {
  for (const char* draft : {
           "A fire at the grain terminal of Sandholm killed 12 people and injured 41, the fire service said. "
           "About 200 firefighters fought it. “We have never seen a fire of this size,” said Marta "
           "Lindqvist, "
           "the fire chief. Damage is put at 35 million dollars.",
           "On 6 March, the grain terminal of Sandholm burned; 53 people were killed or injured.",
           "The quay, 151 feet long, stays closed until 1 April.",
           "Helmer Voss, who is 58, hopes to reopen in May 2024.",
           "The fire chief, Marta Lindqvist, said that 12 people were killed.",
           "The Herald reported that the port authority counted 3,150 ships in 2023.",
       }) {
    CAPTURE(std::string(draft));
    const Report report = CheckedDraft(draft);
    CHECK(Told(report) == "");
    for (const Finding& finding : report.findings) CHECK(finding.type != FindingType::kOneOrigin);
  }
}

TEST_CASE("what the sources say of one another is no matter of the draft") {
  Bundle bundle = Sources();
  bundle.documents.push_back(Article("wire.txt", "The fire at Sandholm killed 30 people."));
  Diagnostics diagnostics;
  const Report report = Checker(Shipped(), {}, diagnostics)
                            .Check(bundle, {Article("draft.md", "Damage is put at 35 million dollars.")});
  CHECK(Told(report) == "");
  CHECK(report.sources.size() == 4);
}

TEST_CASE("a draft in the folder of its sources does not vouch for itself") {
  Bundle bundle = Sources();
  const Document draft = Article("draft.md", "The mayor, Henrik Aalto, came to the quay.");
  bundle.documents.push_back(draft);
  Diagnostics diagnostics;
  const Report report = Checker(Shipped(), {}, diagnostics).Check(bundle, {draft});
  CHECK(Told(report) == "unsupported: Henrik Aalto");
  CHECK(report.sources.size() == 3);
}

}  // namespace
}  // namespace gainsay
