// The section `reporting` of a language file.
#include <algorithm>
#include <array>

#include "rule/language_sections.h"
#include "rule/language_words.h"

namespace gainsay {
namespace {

using R = ReportingWords;

/// Verbs of one group, each written as its five forms: "say says said said saying".
void ReadVerbs(const YamlNode& node, YamlReader& reader, std::uint64_t group, WordClasses& words) {
  static constexpr std::array<std::uint64_t, 5> kForms = {R::kBase, R::kThird, R::kPast, R::kParticiple,
                                                          R::kIng};
  reader.Each(node, [&](const YamlNode& item) {
    std::string written;
    if (!reader.String(item, written)) return;
    std::string_view rest = written;
    std::size_t form = 0;
    while (!rest.empty() && form < kForms.size()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      words.Add(rest.substr(0, end), group | kForms[form++]);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (form != kForms.size() || !rest.empty()) {
      reader.Error(item, "bad-value", "a reporting verb is written as its five forms",
                   "write `say says said said saying`: base, third person, past, participle, -ing");
    }
  });
}

/// Phrases, longest first, and the class of the word that each begins with.
void ReadOpenedPhrases(const YamlNode& node, YamlReader& reader, std::uint64_t opener, WordClasses& words,
                       std::vector<std::string>& phrases) {
  ReadPhrases(node, reader, phrases);
  std::stable_sort(phrases.begin(), phrases.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  for (const std::string& phrase : phrases)
    words.Add(std::string_view(phrase).substr(0, phrase.find(' ')), opener);
}

void ReadVerbGroups(const YamlNode& node, YamlReader& reader, WordClasses& words) {
  const auto verbs = [&](std::uint64_t group) {
    return [&, group](const YamlNode& n) { ReadVerbs(n, reader, group, words); };
  };
  reader.Fields(node, "reporting verbs",
                {{"says", verbs(R::kSays)},
                 {"shows", verbs(R::kShows)},
                 {"thinks", verbs(R::kThinks)},
                 {"tells", verbs(R::kSays | R::kTells)},
                 {"accuses", verbs(R::kShows)},
                 {"utters", verbs(R::kSays | R::kJudges)},
                 {"judges", verbs(R::kJudges)},
                 {"cites", verbs(R::kCites)}});
}

// "ed ing ly": a list of endings for one class; the longest is tried first.
void ReadEndings(const YamlNode& node, YamlReader& reader, ReportingWords& words) {
  const auto read = [&](std::uint64_t classes) {
    return [&, classes](const YamlNode& n) {
      std::vector<std::string> endings;
      reader.Strings(n, endings);
      for (std::string& ending : endings) words.endings.emplace_back(std::move(ending), classes);
    };
  };
  reader.Fields(node, "endings",
                {{"adverb", read(R::kAdverb)},
                 {"past", read(R::kLikePast)},
                 {"ing", read(R::kLikeIng)},
                 {"plural", read(R::kLikePlural)},
                 {"none", read(0)}});
  std::stable_sort(words.endings.begin(), words.endings.end(),
                   [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
}

void ReadGrammar(const YamlNode& node, YamlReader& reader, WordClasses& words) {
  const auto plain = [&](std::uint64_t classes) {
    return [&, classes](const YamlNode& n) { ReadWordList(n, reader, classes, words); };
  };
  reader.Fields(node, "grammar",
                {{"articles", plain(R::kDeterminer | R::kArticle)},
                 {"determiners", plain(R::kDeterminer)},
                 {"attaching", plain(R::kPreposition | R::kAttaches)},
                 {"prepositions", plain(R::kPreposition)},
                 {"before_times", plain(R::kPreposition | R::kNamesTime)},
                 {"auxiliaries", plain(R::kAuxiliary)},
                 {"modals", plain(R::kAuxiliary | R::kModal)},
                 {"be", plain(R::kAuxiliary | R::kBe)},
                 {"negations", plain(R::kNegation)},
                 {"adverbs", plain(R::kAdverb)},
                 {"verbs", plain(R::kVerb)},
                 {"subordinators", plain(R::kSubordinator)},
                 {"as", plain(R::kSubordinator | R::kAs)},
                 {"relatives", plain(R::kRelative)},
                 {"coordinators", plain(R::kCoordinator)},
                 {"joints", plain(R::kJoint)},
                 {"times", plain(R::kTime)},
                 {"he", plain(R::kPronoun | R::kOne | R::kMaleOne)},
                 {"she", plain(R::kPronoun | R::kOne | R::kFemaleOne)},
                 {"it", plain(R::kPronoun | R::kOne)},
                 {"they", plain(R::kPronoun | R::kMany)},
                 {"speakers", plain(R::kSpeaker)},
                 {"possessives", plain(R::kPossessive)},
                 {"plurals", plain(R::kMany)}});
}

}  // namespace

void ReadReportingWords(const YamlNode& node, YamlReader& reader, ReportingWords& words) {
  const auto plain = [&](std::uint64_t classes) {
    return [&, classes](const YamlNode& n) { ReadWordList(n, reader, classes, words.words); };
  };
  reader.Fields(
      node, "reporting",
      {{"verbs", [&](const YamlNode& n) { ReadVerbGroups(n, reader, words.words); }},
       {"nouns_too", plain(R::kNounToo)},
       {"nouns", plain(R::kNoun)},
       {"by", plain(R::kBy | R::kPreposition)},
       {"means", plain(R::kMeans)},
       {"no_label", plain(R::kNoLabel)},
       {"phrases",
        [&](const YamlNode& n) { ReadOpenedPhrases(n, reader, R::kPhrase, words.words, words.phrases); }},
       {"points_back",
        [&](const YamlNode& n) { ReadOpenedPhrases(n, reader, R::kBack, words.words, words.points_back); }},
       {"endings", [&](const YamlNode& n) { ReadEndings(n, reader, words); }},
       {"grammar", [&](const YamlNode& n) { ReadGrammar(n, reader, words.words); }}});
}

}  // namespace gainsay
