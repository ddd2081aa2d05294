// What sets two sources apart: figures of one event, and names that are one name.
#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "bundle.h"

namespace gainsay {
namespace {

DateRange UnresolvedMonth() {
  DateRange month;
  month.grain = DateRange::Grain::kMonth;
  return month;
}

void Name(BundleOf& bundle, const char* source, const char* written, EntityType type = EntityType::kPerson) {
  bundle.Add(source, "name", Entity{written, "", type}).kind = ClaimKind::kEntity;
}

TEST_CASE("two minimums are two counts, though both hold") {
  BundleOf bundle;
  bundle.Add("a", "killed", AtLeast(6));
  bundle.Add("b", "killed", AtLeast(7));
  CHECK(Summary(bundle.Compared()) == "warning tension");
}

TEST_CASE("a figure with its hedge and without is no conflict") {
  BundleOf bundle;
  Quantity more = Exactly(350);
  more.hedge = Hedge::kMoreThan;
  more.hard = {350, std::numeric_limits<double>::infinity(), true, false};
  more.soft = {350, 525, true, false};
  bundle.Add("a", "killed", Exactly(350));
  bundle.Add("b", "killed", more);
  CHECK(Summary(bundle.Compared()) == "note hedge-dropped");
}

TEST_CASE("ages of one person are as far apart as their texts") {
  const auto ages = [](const char* first, const char* second, double later) {
    BundleOf bundle;
    for (const auto& [source, age] : {std::pair("a", 27.0), std::pair("b", later)}) {
      Quantity quantity = Exactly(age);
      quantity.unit = "year";
      bundle.Add(source, "age of jo rowe", quantity).mention_kind = MentionKind::kAge;
    }
    bundle.report.sources[0].metadata.published = first;
    bundle.report.sources[1].metadata.published = second;
    return Summary(bundle.Compared());
  };
  CHECK(ages("2005-06-27", "2007-02-04", 29) == "");
  CHECK(ages("2005-06-27", "2007-02-04", 31) == "error conflict");
  CHECK(ages("2005-06-27", "2005-06-28", 29) == "error conflict");
  CHECK(ages("", "", 29) == "note conflict");
  CHECK(ages("", "", 72) == "error conflict");
}

TEST_CASE("a bound that its own source makes precise settles nothing") {
  BundleOf bundle;
  bundle.Add("a", "killed", AtLeast(40));
  bundle.Add("a", "killed", Exactly(43));
  bundle.Add("b", "killed", Exactly(47));
  const Report& report = bundle.Compared();
  REQUIRE(Summary(report).find("error conflict") != std::string::npos);
  CHECK(report.findings[0].message == "killed: 43 against 47");
}

TEST_CASE("the figures of an earlier month are held against one another, not against the story's own") {
  BundleOf bundle;
  bundle.Add("a", "wounded", Exactly(5));
  bundle.Add("b", "wounded", Exactly(5));
  bundle.Add("a", "wounded", Exactly(40)).axes.time = UnresolvedMonth();
  bundle.Add("b", "wounded", Exactly(52)).axes.time = UnresolvedMonth();
  const Report& report = bundle.Compared();
  REQUIRE(Summary(report) == "error conflict");
  CHECK(report.findings[0].message == "wounded: 40 against 52");
  CHECK(report.rows.size() == 2);
}

TEST_CASE(
    "an axis is missing where one figure states it and the other does not, whatever a third one states") {
  BundleOf bundle;
  bundle.Add("a", "wounded", AtLeast(40)).axes.population = {};
  bundle.Add("b", "wounded", Exactly(250)).axes.population = {};
  bundle.Add("c", "wounded", AtLeast(200));
  CHECK(Summary(bundle.Compared()) == "warning tension");
}

TEST_CASE("a copy that names nobody any more is told of figures that need somebody's word") {
  const auto copies = [](double figure, bool probable, bool same_sentence = true) {
    BundleOf bundle;
    bundle.Add("a", "killed", Exactly(figure), "the ministry");
    bundle.Add("b", "killed", Exactly(figure));
    for (SourceInfo& source : bundle.report.sources) source.origin = 1;
    bundle.report.origins = {{1, {0, 1}, "24 sentences in order", probable}};
    if (same_sentence) bundle.pairs = {{0, 1, 0, 0, {}, {}, 1}};
    const std::string summary = Summary(bundle.Compared());
    return summary.find("attribution-dropped") != std::string::npos;
  };
  CHECK(copies(600, false));
  CHECK_FALSE(copies(600, false, false));
  CHECK_FALSE(copies(600, true));
  CHECK_FALSE(copies(16, false));
}

TEST_CASE("a figure many times the others is of something else, and hides no dispute among them") {
  const struct {
    std::vector<double> figures;
    const char* told;
  } rows[] = {
      {{12, 14, 26000}, "error conflict"}, {{12, 26000}, "warning conflict"}, {{0, 12}, "error conflict"}};
  for (const auto& row : rows) {
    CAPTURE(row.figures.back());
    BundleOf bundle;
    for (std::size_t i = 0; i < row.figures.size(); ++i)
      bundle.Add(std::to_string(i), "killed", Exactly(row.figures[i]));
    const Report& report = bundle.Compared();
    REQUIRE(Summary(report) == std::string(row.told));
    CHECK(report.findings[0].positions.size() == 2);
  }
}

TEST_CASE("editions that spell a name in two ways write one name") {
  BundleOf bundle;
  bundle.language.spellings = {{"tre", "ter"}};
  Name(bundle, "a", "Harbour Centre", EntityType::kUnknown);
  Name(bundle, "b", "Harbour Center", EntityType::kUnknown);
  CHECK(Summary(bundle.Compared()).empty());
}

TEST_CASE("a particle before a name hides no misspelling, and a suffix behind it cuts nothing short") {
  BundleOf bundle;
  bundle.language.names.words.Add("al", NameWords::kParticle);
  bundle.language.names.words.Add("jr", NameWords::kSuffix);
  Name(bundle, "a", "al-Tuwairi");
  Name(bundle, "b", "Tuwairy");
  Name(bundle, "a", "Owen Maddox Jr");
  Name(bundle, "b", "Owen Maddox");
  const Report& report = bundle.Compared();
  REQUIRE(Summary(report) == "warning name-mismatch");
  CHECK(report.findings[0].positions.size() == 2);
}

TEST_CASE("two ways of writing one name of another script may both be right") {
  BundleOf bundle;
  bundle.language.transliterations = {{"kh", "h"}};
  Name(bundle, "a", "Amir Khadoor");
  Name(bundle, "b", "Amir Hadoor");
  CHECK(Summary(bundle.Compared()) == "warning name-mismatch");
}

TEST_CASE("a letter tells two spellings of a person's name apart, however short the word") {
  const struct {
    const char* a;
    const char* b;
    EntityType type;
    const char* told;
  } rows[] = {{"John Arden", "Jon Arden", EntityType::kPerson, "warning name-mismatch"},
              {"Ilse Mitre", "Ilse Miter", EntityType::kPerson, "error name-mismatch"},
              {"Robert J. Hallock", "Robert Hallok", EntityType::kPerson, "error name-mismatch"},
              {"Robert J. Hallock", "Robert Hallock", EntityType::kPerson, ""},
              {"Dan Arden", "Tom Arden", EntityType::kPerson, ""},
              {"Harbour Lamp", "Harbour Lamps", EntityType::kUnknown, ""},
              {"East Bay", "West Bay", EntityType::kPlace, ""},
              {"Cape Lome", "Cape Lame", EntityType::kPlace, ""}};
  for (const auto& row : rows) {
    CAPTURE(std::string(row.a));
    BundleOf bundle;
    bundle.language.spellings = {{"tre", "ter"}};
    bundle.language.reporting.endings = {{"s", ReportingWords::kLikePlural}};
    Name(bundle, "a", row.a, row.type);
    Name(bundle, "b", row.b, row.type);
    CHECK(Summary(bundle.Compared()) == std::string(row.told));
  }
}

TEST_CASE("a given name and its short form are one name before one family name") {
  BundleOf bundle;
  Name(bundle, "a", "Stefan Rowe");
  Name(bundle, "b", "Stef Rowe");
  Name(bundle, "c", "Steffan Row");
  CHECK(Summary(bundle.Compared()).empty());
}

TEST_CASE("a name is cut short where most have the long form, and an award is named after a person") {
  BundleOf cut;
  Name(cut, "a", "Tran Van Minh");
  Name(cut, "b", "Tran Van Minh");
  Name(cut, "c", "Tran Van");
  CHECK(Summary(cut.Compared()) == "error name-mismatch");
  BundleOf award;
  Name(award, "a", "Tran Minh Prize");
  Name(award, "b", "Tran Minh");
  Name(award, "c", "Tran Minh");
  CHECK(Summary(award.Compared()).empty());
}

}  // namespace
}  // namespace gainsay
