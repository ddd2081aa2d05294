#include "compare/compare.h"

#include <doctest/doctest.h>

#include <string>

#include "compare/bundle.h"

namespace gainsay {
namespace {

Quantity Vague(double low) {
  Quantity quantity;
  quantity.hard = Interval::AtLeast(low);
  quantity.soft = Interval::Between(low, low * 5 - 1);
  quantity.hedge = Hedge::kVague;
  quantity.unit = "person";
  return quantity;
}

TEST_CASE("two figures with no common value are one conflict with two positions") {
  BundleOf bundle;
  for (const char* source : {"a", "b", "c"}) bundle.Add(source, "killed", Exactly(600));
  bundle.Add("d", "killed", Exactly(4000));
  const Report& report = bundle.Compared();
  CHECK(Summary(report) == "error conflict");
  REQUIRE(report.rows.size() == 1);
  CHECK(report.rows[0].verdict == Verdict::kConflict);
  REQUIRE(report.findings[0].positions.size() == 2);
  CHECK(report.findings[0].positions[0].sources.size() == 3);
  CHECK(report.findings[0].message == "killed: 600 against 4,000");
}

TEST_CASE("figures that agree or bound one another raise no error and no warning") {
  BundleOf bundle;
  bundle.Add("a", "killed", Figure(600, 560, 640, Hedge::kAbout));
  bundle.Add("b", "killed", Exactly(612));
  bundle.Add("c", "killed", AtLeast(550));
  const Report& report = bundle.Compared();
  CHECK(Summary(report) == "note precision");
  CHECK(report.rows[0].verdict == Verdict::kAgree);
}

TEST_CASE("a bound far below is a tension for an editor though the values agree") {
  BundleOf bundle;
  bundle.Add("a", "killed", AtLeast(40));
  bundle.Add("b", "killed", Exactly(250));
  const Report& report = bundle.Compared();
  CHECK(Summary(report) == "warning tension");
  CHECK(report.rows[0].verdict == Verdict::kAgree);
}

TEST_CASE("an axis that differs keeps figures apart") {
  BundleOf bundle;
  bundle.Add("a", "killed", Exactly(600));
  bundle.Add("b", "killed", Exactly(4000)).axes.population.value = "graustark";
  const Report& report = bundle.Compared();
  CHECK(Summary(report).empty());
  CHECK(report.rows.size() == 2);
}

TEST_CASE("an unstated axis that the rule needs makes a conflict a warning") {
  BundleOf bundle;
  bundle.Add("a", "killed", Exactly(600));
  bundle.Add("b", "killed", Exactly(4000)).axes.population = {};
  const Report& report = bundle.Compared();
  CHECK(Summary(report) == "warning conflict");
  CHECK(report.rows.size() == 1);
}

TEST_CASE("an unstated axis joins no row where two values are stated") {
  BundleOf bundle;
  bundle.Add("a", "killed", Exactly(600));
  bundle.Add("b", "killed", Exactly(4000)).axes.population.value = "graustark";
  bundle.Add("c", "killed", Exactly(70)).axes.population = {};
  CHECK(bundle.Compared().rows.size() == 3);
}

TEST_CASE("killed beside killed or wounded counts something else, and the sum is worked out") {
  BundleOf bundle;
  bundle.Add("a", "killed-or-wounded", Figure(4000, 3500, 4500, Hedge::kAbout), "diplomats");
  bundle.Add("b", "killed", Figure(600, 540, 660, Hedge::kAbout), "the ministry");
  bundle.Add("b", "wounded", Vague(2000), "the ministry");
  const Report& report = bundle.Compared();
  REQUIRE(Summary(report) == "warning different-measure");
  const Finding& finding = report.findings[0];
  CHECK(finding.claims.size() == 3);
  CHECK(finding.why.back() == "the figures rest on different authorities: diplomats, the ministry");
  CHECK(finding.why[finding.why.size() - 2] ==
        "about 600 killed + thousands wounded can be 3,500 to 4,500 killed or wounded");
}

TEST_CASE("parts that make the whole are noted in its row and raise nothing") {
  BundleOf bundle;
  bundle.Add("a", "killed-or-wounded", Exactly(17));
  bundle.Add("b", "killed", Exactly(5));
  bundle.Add("b", "wounded", Exactly(12));
  const Report& report = bundle.Compared();
  CHECK(Summary(report).empty());
  REQUIRE(report.rows.size() == 3);
  for (const Row& row : report.rows)
    CHECK(row.joins.size() == (row.measure == "killed-or-wounded" ? 1U : 0U));
}

TEST_CASE("a part above its whole is a conflict across sources and an inconsistency within one") {
  BundleOf across;
  across.Add("a", "killed-or-wounded", Exactly(17));
  across.Add("b", "killed", Exactly(31));
  CHECK(Summary(across.Compared()) == "error conflict");
  BundleOf within;
  within.Add("a", "killed-or-wounded", Exactly(17));
  within.Add("a", "killed", Exactly(31));
  CHECK(Summary(within.Compared()) == "error inconsistent");
}

TEST_CASE("one source that reports two authorities' figures does not contradict itself") {
  BundleOf bundle;
  bundle.Add("a", "killed", Exactly(600), "the ministry");
  bundle.Add("a", "killed", Exactly(4000), "diplomats");
  CHECK(Summary(bundle.Compared()) == "note different-authority");
}

TEST_CASE("a multiple that stock and addition make is noted, one they cannot make is found") {
  for (const bool fits : {true, false}) {
    BundleOf bundle;
    bundle.Add("a", "present", Figure(12000, 11400, 12600, Hedge::kAbout));
    bundle.Add("a", "further", Figure(27500, fits ? 25000 : 2500, fits ? 30000 : 3000, Hedge::kRange))
        .axes.status.value = "planned";
    bundle.Add("a", "factor", Figure(3, 2.5, 3.5)).axes.status.value = "planned";
    const Report& report = bundle.Compared();
    CAPTURE(fits);
    CHECK(Summary(report) == (fits ? "" : "error inconsistent"));
    for (const Row& row : report.rows) CHECK(row.joins.size() == (fits && row.measure == "factor" ? 1U : 0U));
  }
}

TEST_CASE("one figure as sent here and as present there invites confusion") {
  BundleOf bundle;
  bundle.Add("a", "sent", Figure(12000, 11400, 12600, Hedge::kAbout));
  bundle.Add("b", "present", Figure(12000, 11400, 12600, Hedge::kAbout));
  CHECK(Summary(bundle.Compared()) == "warning different-measure");
}

TEST_CASE("a hedge dropped on the way, and a plan that became a fact") {
  BundleOf hedge;
  hedge.Add("a", "killed", Figure(600, 560, 640, Hedge::kAbout));
  hedge.Add("b", "killed", Figure(600, 570, 630));
  CHECK(Summary(hedge.Compared()) == "note hedge-dropped");
  const auto plan = [](bool copies) {
    BundleOf bundle;
    bundle.Add("a", "further", Exactly(2500)).axes.status = {"planned", false, 3};
    bundle.Add("b", "further", Exactly(2500));
    if (copies) bundle.report.sources[1].origin = bundle.report.sources[0].origin;
    return Summary(bundle.Compared());
  };
  CHECK(plan(true) == "warning hedge-dropped");
  CHECK(plan(false) == "note hedge-dropped");
}

TEST_CASE("a name cut short is an error, a surname alone is none") {
  const auto leader = [](BundleOf& bundle, const char* source, const char* name) {
    bundle.Add(source, "leader of ruritania", Entity{name, ""}).kind = ClaimKind::kEntity;
  };
  BundleOf cut;
  leader(cut, "a", "Tran Van Minh");
  leader(cut, "b", "Tran Van");
  CHECK(Summary(cut.Compared()) == "error name-mismatch");
  BundleOf surname;
  leader(surname, "a", "Jeanne Moreau");
  leader(surname, "b", "Moreau");
  CHECK(Summary(surname.Compared()).empty());
  BundleOf beside;
  leader(beside, "a", "Tran Van Minh");
  leader(beside, "b", "Tran Van");
  leader(beside, "b", "Tran Van Minh");
  CHECK(Summary(beside.Compared()).empty());
  BundleOf other;
  leader(other, "a", "Jeanne Moreau");
  leader(other, "b", "Carla Bassi");
  CHECK(Summary(other.Compared()) == "warning entity-mismatch");
}

TEST_CASE("figures that both sources give are settled, and the others stand against one another") {
  BundleOf bundle;
  bundle.Add("a", "killed", Exactly(5));
  bundle.Add("a", "killed", Exactly(680));
  bundle.Add("b", "killed", Exactly(5));
  bundle.Add("b", "killed", Exactly(700));
  const Report& report = bundle.Compared();
  // Both sources tell of several tolls, so this weighs one step less.
  REQUIRE(Summary(report) == "warning conflict");
  CHECK(report.findings[0].message == "killed: 680 against 700");
  CHECK(report.findings[0].positions.size() == 2);
}

TEST_CASE("two figures of one source may be two events") {
  BundleOf bundle;
  bundle.Add("a", "killed", Exactly(5));
  bundle.Add("a", "killed", Exactly(680));
  CHECK(Summary(bundle.Compared()) == "note inconsistent");
  BundleOf headline;
  headline.Add("a", "killed", Exactly(5)).role = Role::kHeadline;
  headline.Add("a", "killed", Exactly(680));
  CHECK(Summary(headline.Compared()) == "error inconsistent");
}

TEST_CASE("spellings of one person are one finding, however many there are") {
  const auto name = [](BundleOf& bundle, const char* source, const char* written) {
    Claim& claim = bundle.Add(source, "name", Entity{written, "", EntityType::kPerson});
    claim.kind = ClaimKind::kEntity;
  };
  BundleOf bundle;
  name(bundle, "a", "Marten Oldenburg");
  name(bundle, "b", "Marten Oldenberg");
  name(bundle, "c", "Maarten Oldenburg");
  const Report& report = bundle.Compared();
  REQUIRE(Summary(report) == "error name-mismatch");
  CHECK(report.findings[0].positions.size() == 3);
  BundleOf both;
  name(both, "a", "Marten Oldenburg");
  name(both, "a", "Marten Oldenberg");
  name(both, "b", "Marten Oldenberg");
  CHECK(Summary(both.Compared()).empty());
}

TEST_CASE("a finding keeps its id when a further copy of a figure or a source with another name arrives") {
  BundleOf before;
  before.Add("a", "killed", Exactly(600));
  before.Add("b", "killed", Exactly(4000));
  BundleOf after;
  after.Add("x", "killed", Exactly(600));
  after.Add("y", "killed", Exactly(4000));
  after.Add("z", "killed", Exactly(600));
  const std::string id = before.Compared().findings[0].id;
  CHECK(id == after.Compared().findings[0].id);
  CHECK(id.size() == 16);
}

}  // namespace
}  // namespace gainsay
