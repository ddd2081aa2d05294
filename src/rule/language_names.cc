// The section `names` of a language file.
#include "rule/language_sections.h"
#include "rule/language_words.h"

namespace gainsay {
namespace {

/// The words of a list with these classes; under `male` and `female` with the gender as well.
void ReadGendered(const YamlNode& node, YamlReader& reader, std::uint64_t classes, WordClasses& words) {
  const auto read = [&](std::uint64_t gender) {
    return [&, gender](const YamlNode& n) { ReadWordList(n, reader, classes | gender, words); };
  };
  reader.Fields(node, "words by gender",
                {{"any", read(0)}, {"male", read(NameWords::kMale)}, {"female", read(NameWords::kFemale)}});
}

}  // namespace

void ReadNameWords(const YamlNode& node, YamlReader& reader, NameWords& words) {
  const auto gendered = [&](std::uint64_t classes) {
    return [&, classes](const YamlNode& n) { ReadGendered(n, reader, classes, words.words); };
  };
  const auto plain = [&](std::uint64_t classes) {
    return [&, classes](const YamlNode& n) { ReadWordList(n, reader, classes, words.words); };
  };
  reader.Fields(node, "names",
                {{"titles", gendered(NameWords::kTitle)},
                 {"roles", gendered(NameWords::kRole)},
                 {"given", gendered(NameWords::kGiven)},
                 {"organisations", plain(NameWords::kOrganisation)},
                 {"places", plain(NameWords::kPlace)},
                 {"heads_of", plain(NameWords::kHeadsOf)},
                 {"heads_and", plain(NameWords::kHeadsAnd)},
                 {"particles", plain(NameWords::kParticle)},
                 {"suffixes", plain(NameWords::kSuffix)},
                 {"never_alone", plain(NameWords::kNeverAlone)},
                 {"ordinary", plain(NameWords::kOrdinary)},
                 {"openers", plain(NameWords::kOpener)},
                 {"locatives", plain(NameWords::kLocative)},
                 {"times", plain(NameWords::kTime | NameWords::kNeverAlone)},
                 {"of", plain(NameWords::kOf | NameWords::kParticle)},
                 {"for", plain(NameWords::kFor)},
                 {"heads_for", plain(NameWords::kHeadsFor)},
                 {"owners", plain(NameWords::kOwners)},
                 {"tails", plain(NameWords::kTail)},
                 {"and", plain(NameWords::kAnd)}});
}

}  // namespace gainsay
