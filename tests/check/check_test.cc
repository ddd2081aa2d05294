#include "check/check.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace gainsay {
namespace {

const Knowledge& Shipped() {
  static const Knowledge knowledge = [] {
    Diagnostics diagnostics;
    Knowledge loaded = LoadRules({}, diagnostics);
    REQUIRE_MESSAGE(diagnostics.empty(), diagnostics.front().message);
    return loaded;
  }();
  return knowledge;
}

Document Article(const std::string& id, const std::string& text,
                 const std::string& published = "2024-05-17") {
  Document document;
  document.bundle = "border";
  document.id = id;
  document.text = text;
  document.blocks = {{{0, static_cast<std::uint32_t>(text.size())}, Role::kBody}};
  document.metadata.published = published;
  return document;
}

Bundle BorderWar() {
  Bundle bundle;
  bundle.name = "border";
  bundle.documents = {
      Article("a",
              "About 4,000 Danish soldiers have been killed or wounded on the border, according to Western "
              "diplomats."),
      Article("b", "Oslo believes around 600 Danish soldiers were killed and thousands more wounded."),
      Article("c", "The crossing reopened on Friday after 12 days, and 90 lorries passed it before noon."),
  };
  return bundle;
}

Report Checked(Bundle bundle, unsigned threads) {
  Diagnostics diagnostics;
  CheckOptions options;
  options.threads = threads;
  return Checker(Shipped(), options, diagnostics).Check(std::move(bundle));
}

/// Everything of a report that a reader sees, in order.
std::string Digest(const Report& report) {
  std::string digest;
  for (const Claim& claim : report.claims) digest += claim.id + ' ' + claim.rule + ' ' + claim.text + '\n';
  for (const Finding& finding : report.findings) digest += finding.id + ' ' + finding.message + '\n';
  return digest;
}

TEST_CASE("the toll of the dead is not set against the toll of dead and wounded") {
  const Report report = Checked(BorderWar(), 1);
  const auto finding = std::find_if(report.findings.begin(), report.findings.end(), [](const Finding& f) {
    return f.type == FindingType::kDifferentMeasure;
  });
  REQUIRE(finding != report.findings.end());
  CHECK(finding->severity == Severity::kWarning);
  CHECK(finding->claims.size() == 3);
  for (const Finding& other : report.findings) CHECK(other.severity != Severity::kError);
}

TEST_CASE("threads change nothing") {
  const std::string one = Digest(Checked(BorderWar(), 1));
  CHECK_FALSE(one.empty());
  for (const unsigned threads : {2U, 8U}) CHECK(Digest(Checked(BorderWar(), threads)) == one);
}

TEST_CASE("an unrelated source removes no finding") {
  Bundle more = BorderWar();
  more.documents.push_back(
      Article("d", "The bakery on the corner sold 40 loaves before noon, its owner said."));
  const Report before = Checked(BorderWar(), 1);
  const Report after = Checked(std::move(more), 1);
  for (const Finding& finding : before.findings) {
    CAPTURE(finding.message);
    CHECK(std::any_of(after.findings.begin(), after.findings.end(),
                      [&](const Finding& f) { return f.id == finding.id; }));
  }
}

TEST_CASE("every claim lies in its text and is quoted from it") {
  const Report report = Checked(BorderWar(), 1);
  for (const Claim& claim : report.claims) {
    const std::string& text = report.texts[claim.source];
    REQUIRE(claim.span.end <= text.size());
    CHECK(Slice(text, claim.span) == claim.text);
    CHECK(claim.sentence.Contains(claim.mention));
  }
}

TEST_CASE("an undated article is read against the day of the others") {
  Bundle bundle;
  bundle.name = "b";
  bundle.documents = {Article("a", "The toll stood at 31.", "2024-05-17"),
                      Article("b", "Some 900 soldiers were sent in March.", "")};
  const Report report = Checked(std::move(bundle), 1);
  const auto dated = std::find_if(report.claims.begin(), report.claims.end(),
                                  [](const Claim& claim) { return claim.kind == ClaimKind::kDate; });
  REQUIRE(dated != report.claims.end());
  CHECK(std::get<DateRange>(dated->value).from == DayFromCivil(2024, 3, 1));
}

TEST_CASE("what no rule claims is counted and listed") {
  const Report report = Checked(BorderWar(), 1);
  CHECK(report.coverage.numbers.seen >= 5);
  CHECK(report.coverage.numbers.claimed <= report.coverage.numbers.seen);
  const auto numbers = std::count_if(report.coverage.unclaimed.begin(), report.coverage.unclaimed.end(),
                                     [](const Unclaimed& u) { return IsValueKind(u.kind); });
  CHECK(report.coverage.numbers.seen - report.coverage.numbers.claimed ==
        static_cast<std::uint32_t>(numbers));
}

}  // namespace
}  // namespace gainsay
