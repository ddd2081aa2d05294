// A language file: its sections are read by the functions of language_sections.h.
#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "rule/language_sections.h"

namespace gainsay {
namespace {

constexpr std::size_t kMostAlternatives = 1000;

// Calls `visit` with the parts of a text between marks.
template <typename Visit>
void EachPart(std::string_view text, char mark, Visit visit) {
  while (true) {
    const std::size_t at = text.find(mark);
    visit(text.substr(0, at));
    if (at == std::string_view::npos) return;
    text.remove_prefix(at + 1);
  }
}

void AddWord(std::string_view word, std::string& phrase) {
  if (!phrase.empty()) phrase += ' ';
  phrase += word;
}

// Adds every reading of a phrase: "a|one day" is two.
void Expand(std::string_view phrase, std::vector<std::string>& phrases) {
  const std::size_t first = phrases.size();
  if (phrase.find('|') == std::string_view::npos) {
    phrases.emplace_back(phrase);
    return;
  }
  phrases.emplace_back();
  bool full = false;
  EachPart(phrase, ' ', [&](std::string_view word) {
    const auto choices = static_cast<std::size_t>(std::count(word.begin(), word.end(), '|')) + 1;
    const std::size_t begun = phrases.size() - first;
    full = full || begun * choices > kMostAlternatives;
    if (full) return;
    // From the last to the first, so that none is overwritten before it is read.
    phrases.resize(first + begun * choices);
    for (std::size_t i = begun; i-- > 0;) {
      const std::string stem = std::move(phrases[first + i]);
      std::size_t at = first + i * choices;
      EachPart(word, '|', [&](std::string_view choice) { AddWord(choice, phrases[at++] = stem); });
    }
  });
}

// Longest first, so that a scanner's first hit is the one meant ("will not" before "will").
template <typename Cue>
void LongestFirst(std::vector<Cue>& cues) {
  std::stable_sort(cues.begin(), cues.end(),
                   [](const Cue& a, const Cue& b) { return a.phrase.size() > b.phrase.size(); });
}

void ReadStatus(const YamlNode& node, YamlReader& reader, AxisWords& words) {
  std::vector<StatusCue>& cues = words.status;
  static constexpr std::array<std::string_view, 4> kStatus = {"actual", "planned", "denied", "hypothetical"};
  reader.Each(node, [&](const YamlNode& item) {
    std::size_t status = 0;
    std::int64_t step = 0;
    std::vector<std::string> phrases;
    reader.Fields(item, "a status",
                  {{"status", [&](const YamlNode& n) { reader.OneOf(n, kStatus, status); }},
                   {"step", [&](const YamlNode& n) { reader.Integer(n, step); }},
                   {"words", [&](const YamlNode& n) { ReadPhrases(n, reader, phrases); }}});
    for (std::string& phrase : phrases) {
      cues.push_back({std::move(phrase), std::string(kStatus[status]),
                      static_cast<std::uint8_t>(std::clamp<std::int64_t>(step, 0, 9))});
    }
  });
  LongestFirst(cues);
  for (std::uint32_t i = 0; i < cues.size(); ++i) {
    words.status_at[cues[i].phrase.substr(0, cues[i].phrase.find(' '))].push_back(i);
  }
}

void ReadBasis(const YamlNode& node, YamlReader& reader, AxisWords& words) {
  reader.Fields(node, "basis",
                {{"change_before", [&](const YamlNode& n) { ReadPhrases(n, reader, words.change_before); }},
                 {"change_after", [&](const YamlNode& n) { ReadPhrases(n, reader, words.change_after); }}});
}

// Templates of words: "another ... EVENT".
std::vector<std::vector<std::string>> ReadTemplates(const YamlNode& node, YamlReader& reader) {
  std::vector<std::string> phrases;
  ReadPhrases(node, reader, phrases);
  std::vector<std::vector<std::string>> templates;
  for (const std::string& phrase : phrases) {
    std::vector<std::string> words;
    EachPart(phrase, ' ', [&](std::string_view word) { words.emplace_back(word); });
    templates.push_back(std::move(words));
  }
  return templates;
}

void ReadCues(const YamlNode& node, YamlReader& reader, const OccasionCue& kind, OccasionWords& words) {
  for (std::vector<std::string>& cue : ReadTemplates(node, reader)) {
    const auto added = words.cues.emplace(cue.front(), kind);
    added->second.words = std::move(cue);
  }
}

void ReadOccasions(const YamlNode& node, YamlReader& reader, OccasionWords& words) {
  const auto set = [&](std::unordered_set<std::string>& into) {
    return [&](const YamlNode& n) {
      std::vector<std::string> phrases;
      ReadPhrases(n, reader, phrases);
      for (const std::string& phrase : phrases) {
        EachPart(phrase, ' ', [&](std::string_view word) { into.emplace(word); });
      }
    };
  };
  const auto periods = [&](const YamlNode& n) {
    reader.Entries(n, [&](const YamlNode& key, const YamlNode& cues) {
      std::string period;
      if (reader.String(key, period)) ReadCues(cues, reader, {.occasion = period}, words);
    });
  };
  const auto cues = [&](const OccasionCue& kind) {
    return [&reader, &words, kind](const YamlNode& n) { ReadCues(n, reader, kind, words); };
  };
  reader.Fields(
      node, "occasion",
      {{"events", set(words.events)},
       {"numerals", set(words.numerals)},
       {"relative", set(words.relative)},
       {"another", cues({.occasion = "another"})},
       {"another_undated", cues({.occasion = "another", .undated = true})},
       {"another_ahead", cues({.occasion = "another", .ahead_only = true})},
       {"perhaps_another", cues({.occasion = "another", .doubtful = true})},
       {"perhaps_another_ahead", cues({.occasion = "another", .ahead_only = true, .doubtful = true})},
       {"former", cues({.occasion = "former", .ahead_only = true})},
       {"perhaps_former", cues({.occasion = "former", .ahead_only = true, .doubtful = true})},
       {"periods", periods},
       {"goes_on", [&](const YamlNode& n) { words.goes_on = ReadTemplates(n, reader); }}});
}

}  // namespace

std::vector<std::string> ExpandAlternatives(std::string_view phrase) {
  std::vector<std::string> phrases;
  Expand(phrase, phrases);
  return phrases;
}

void ReadPhrases(const YamlNode& node, YamlReader& reader, std::vector<std::string>& phrases) {
  std::vector<std::string> written;
  reader.Strings(node, written);
  for (std::string& phrase : written) {
    Expand(phrase, phrases);
  }
}

void ReadAxisWords(const YamlNode& node, YamlReader& reader, AxisWords& words) {
  reader.Fields(
      node, "axes",
      {{"status", [&](const YamlNode& n) { ReadStatus(n, reader, words); }},
       {"basis", [&](const YamlNode& n) { ReadBasis(n, reader, words); }},
       {"occasion", [&](const YamlNode& n) { ReadOccasions(n, reader, words.occasion); }},
       {"participle_endings", [&](const YamlNode& n) { reader.Strings(n, words.participle_endings); }}});
}

void ReadSentenceWords(const YamlNode& node, YamlReader& reader, SentenceWords& words) {
  reader.Fields(node, "sentences",
                {{"abbreviations", [&](const YamlNode& n) { reader.Strings(n, words.abbreviations); }},
                 {"clause_openers", [&](const YamlNode& n) { reader.Strings(n, words.clause_openers); }}});
}

namespace {

// A set of words: [rose, grew].
YamlReader::Field WordSet(const char* key, YamlReader& reader, std::unordered_set<std::string>& words) {
  return {key, [&reader, &words](const YamlNode& n) {
            std::vector<std::string> phrases;
            ReadPhrases(n, reader, phrases);
            words.insert(phrases.begin(), phrases.end());
          }};
}

void ReadArithmetic(const YamlNode& node, YamlReader& reader, ArithmeticWords& words) {
  reader.Fields(node, "arithmetic",
                {WordSet("to", reader, words.to), WordSet("from", reader, words.from),
                 WordSet("of", reader, words.of), WordSet("alternative", reader, words.alternative),
                 WordSet("and", reader, words.joining), WordSet("including", reader, words.including),
                 WordSet("other_base", reader, words.other_base), WordSet("born", reader, words.born)});
}

// Pairs of parts of words: [isation, ization].
void ReadSpellings(const YamlNode& node, YamlReader& reader, SpellingPairs& spellings) {
  reader.Each(node, [&](const YamlNode& item) {
    std::vector<std::string> pair;
    reader.Strings(item, pair);
    if (pair.size() == 2 && !pair[0].empty()) spellings.emplace_back(pair[0], pair[1]);
  });
}

// Lists of words: [soldiers, troops].
void ReadWordLists(const YamlNode& node, YamlReader& reader, std::vector<std::vector<std::string>>& lists) {
  reader.Each(node, [&](const YamlNode& item) { reader.Strings(item, lists.emplace_back()); });
}

void ReadWordings(const YamlNode& node, YamlReader& reader, WordingWords& words) {
  reader.Fields(node, "wordings",
                {{"alike", [&](const YamlNode& n) { ReadWordLists(n, reader, words.alike); }},
                 {"apart", [&](const YamlNode& n) { ReadWordLists(n, reader, words.apart); }}});
}

}  // namespace

Language ReadLanguage(const YamlNode& node, YamlReader& reader) {
  Language language;
  reader.Fields(
      node, "a language file",
      {{"language", [&](const YamlNode& n) { reader.String(n, language.tag); }},
       {"quantities", [&](const YamlNode& n) { ReadQuantityWords(n, reader, language.quantities); }},
       {"dates", [&](const YamlNode& n) { ReadDateWords(n, reader, language.dates); }},
       {"quotes", [&](const YamlNode& n) { ReadQuoteWords(n, reader, language.quotes); }},
       {"names", [&](const YamlNode& n) { ReadNameWords(n, reader, language.names); }},
       {"reporting", [&](const YamlNode& n) { ReadReportingWords(n, reader, language.reporting); }},
       {"axes", [&](const YamlNode& n) { ReadAxisWords(n, reader, language.axes); }},
       {"arithmetic", [&](const YamlNode& n) { ReadArithmetic(n, reader, language.arithmetic); }},
       {"sentences", [&](const YamlNode& n) { ReadSentenceWords(n, reader, language.sentences); }},
       {"spellings", [&](const YamlNode& n) { ReadSpellings(n, reader, language.spellings); }},
       {"contractions", [&](const YamlNode& n) { ReadSpellings(n, reader, language.contractions); }},
       {"transliterations", [&](const YamlNode& n) { ReadSpellings(n, reader, language.transliterations); }},
       {"wordings", [&](const YamlNode& n) { ReadWordings(n, reader, language.wordings); }},
       {"function_words", [&](const YamlNode& n) { reader.Strings(n, language.function_words); }}});
  return language;
}

}  // namespace gainsay
