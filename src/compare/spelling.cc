#include "compare/spelling.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compare/name_relation.h"
#include "compare/position.h"
#include "compare/wording.h"
#include "text/fold.h"

namespace gainsay {
namespace {

/// Names that one name is held against: those of the same first letter, up to this many.
constexpr std::size_t kNeighbours = 200;

/// One spelling with all sources that use it.
struct Spelling {
  std::string name;
  std::vector<std::uint32_t> claims;
  std::set<std::uint32_t> sources;
  std::size_t words = 1;
  std::string edition;  ///< Its key in the spelling that all editions of the language are compared in.
  bool person = false;  ///< Some source shows it to be a person's.
  bool thing = false;   ///< Some source shows it to be that of a place or an organisation.
};

/// A name without what may come or go: a particle before it ("al-Rashid"), "Jr" behind it, and, given those
/// of editions, the spelling ("Centre").
std::string KeyOf(const std::string& name, const Language& language, const SpellingPairs& of_names) {
  std::vector<std::string> words;
  for (Word& word : Words(name)) words.push_back(OneSpelling(std::move(word.folded), of_names));
  const auto is = [&](const std::string& word, std::uint64_t kind) {
    return (language.names.words.Find(word) & kind) != 0;
  };
  if (words.size() > 1 && is(words.front(), NameWords::kParticle)) words.erase(words.begin());
  if (words.size() > 1 && is(words.back(), NameWords::kSuffix)) words.pop_back();
  std::string key;
  for (const std::string& word : words) key += (key.empty() ? "" : " ") + word;
  return key;
}

std::map<std::string, Spelling> Spellings(const Report& report, const Language& language) {
  // "Nadela" is no other edition's "Nadella": endings of a letter or two are none of names.
  SpellingPairs of_names = language.spellings;
  std::erase_if(of_names, [](const auto& pair) { return pair.first.size() <= 2; });
  std::map<std::string, Spelling> spellings;
  for (std::uint32_t i = 0; i < report.claims.size(); ++i) {
    const Claim& claim = report.claims[i];
    if (claim.kind != ClaimKind::kEntity || claim.measure != kNameMeasure) continue;
    const auto& entity = std::get<Entity>(claim.value);
    Spelling& spelling = spellings[KeyOf(entity.name, language, {})];
    spelling.name = entity.name;
    spelling.words = Words(entity.name).size();
    spelling.edition = KeyOf(entity.name, language, of_names);
    spelling.person = spelling.person || entity.type == EntityType::kPerson;
    spelling.thing =
        spelling.thing || entity.type == EntityType::kPlace || entity.type == EntityType::kOrganisation;
    spelling.claims.push_back(i);
    spelling.sources.insert(claim.source);
  }
  return spellings;
}

bool SomeSourceUsesBoth(const Spelling& a, const Spelling& b) {
  return std::any_of(a.sources.begin(), a.sources.end(),
                     [&](std::uint32_t s) { return b.sources.contains(s); });
}

/// Is some source's fuller form of the cut name the whole one? Then the short form is only short.
bool WholeInSameSource(const Report& report, const Spelling& cut) {
  return std::any_of(report.claims.begin(), report.claims.end(), [&](const Claim& claim) {
    if (claim.measure != kNameMeasure || !cut.sources.contains(claim.source)) return false;
    const std::string& other = std::get<Entity>(claim.value).name;
    return other.size() > cut.name.size() && IsPartOfName(cut.name, other);
  });
}

/// Has a rule's own slot shown the two names already?
bool AlreadyTold(const Report& report, const Spelling& a, const Spelling& b) {
  const auto holds = [](const Finding& finding, const std::string& name) {
    return std::any_of(finding.positions.begin(), finding.positions.end(), [&](const Position& position) {
      const auto* entity = std::get_if<Entity>(&position.value);
      return entity != nullptr && entity->name == name;
    });
  };
  return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
    return finding.type == FindingType::kNameMismatch && holds(finding, a.name) && holds(finding, b.name);
  });
}

/// Does the text go on with the last word of the whole name wherever the cut one stands? Then only the name's
/// end was read differently.
bool GoesOn(const Report& report, const Spelling& cut, const Spelling& whole) {
  const std::vector<Word> words = Words(whole.name);
  return std::all_of(cut.claims.begin(), cut.claims.end(), [&](std::uint32_t i) {
    const Claim& claim = report.claims[i];
    const std::string_view text = report.texts[claim.source];
    if (claim.mention.end >= text.size()) return false;
    const std::vector<Word> next = Words(text.substr(claim.mention.end, words.back().span.size() + 1));
    return !next.empty() && next.front().folded == words.back().folded;
  });
}

bool IsNews(const Comparison& comparison, const Spelling& a, const Spelling& b, NameRelation relation) {
  if (relation < NameRelation::kCut || relation == NameRelation::kDifferent) return false;
  const bool person = a.person || b.person;
  if (!person && a.edition == b.edition) return false;
  if (relation == NameRelation::kLetterApart) {
    if (a.thing || b.thing) return false;  // The East Bay and the West Bay.
    // A recognised corridor and a recognized one: with so little to tell them apart, endings count as well.
    const Language& language = *comparison.language;
    const auto key = [&](const Spelling& s) { return KeyOf(s.name, language, language.spellings); };
    if (!person && key(a) == key(b)) return false;
  }
  if (SomeSourceUsesBoth(a, b) || AlreadyTold(comparison.report, a, b)) return false;
  const bool known =
      comparison.places.FindName(a.name) != nullptr && comparison.places.FindName(b.name) != nullptr;
  if (known) return false;
  if (relation != NameRelation::kCut) return true;
  // Bodies and places have longer and shorter names; of a person's name, one word at the end is lost. Where
  // most have the short form, the long one names something else: an award, a foundation.
  if (!a.person || !b.person || a.words + 1 != b.words || a.sources.size() >= b.sources.size()) return false;
  return !WholeInSameSource(comparison.report, a) && !GoesOn(comparison.report, a, b);
}

/// Spellings that are one name, with what makes them differ.
struct Variants {
  std::vector<const Spelling*> spellings;
  bool cut = false;
  /// Every one is shown to be a person's, by more than one word, and one of them must be wrong.
  bool certain = true;
};

void ReportVariants(Comparison& comparison, const Variants& variants) {
  const Report& report = comparison.report;
  std::vector<Position> positions;
  std::string names;
  for (const Spelling* spelling : variants.spellings) {
    positions.push_back(PositionOf(report, spelling->claims));
    names += (names.empty() ? "“" : ", “") + spelling->name + "”";
  }
  Finding finding =
      MakeFinding(FindingType::kNameMismatch, variants.certain ? Severity::kError : Severity::kWarning,
                  report.claims[positions.front().claims.front()].rule, kNameMeasure, positions);
  finding.message = names + (variants.cut ? ": one is cut short" : " differ by a letter or two");
  for (const Position& position : finding.positions)
    finding.why.push_back(DescribePosition(report, position));
  comparison.report.findings.push_back(std::move(finding));
}

/// May both spellings be right, a name of another script written in two ways?
bool AreTransliterations(const std::string& a, const std::string& b, const SpellingPairs& letters) {
  const auto folded = [&](const std::string& name) {
    std::string key;
    for (const Word& word : Words(name)) key += word.folded + ' ';
    for (const auto& [from, to] : letters) {
      for (std::size_t at = key.find(from); at != std::string::npos; at = key.find(from, at + to.size()))
        key.replace(at, from.size(), to);
    }
    return key;
  };
  return folded(a) == folded(b);
}

/// Adds a pair to the variants that either belongs to.
void AddPair(const Spelling& a, const Spelling& b, NameRelation relation, const SpellingPairs& letters,
             std::vector<Variants>& all) {
  const auto holds = [](const Variants& variants, const Spelling& spelling) {
    return std::find(variants.spellings.begin(), variants.spellings.end(), &spelling) !=
           variants.spellings.end();
  };
  const auto known = std::find_if(all.begin(), all.end(), [&](const Variants& variants) {
    return holds(variants, a) || holds(variants, b);
  });
  Variants& variants = known == all.end() ? all.emplace_back() : *known;
  for (const Spelling* spelling : {&a, &b}) {
    if (!holds(variants, *spelling)) variants.spellings.push_back(spelling);
    variants.certain = variants.certain && spelling->person && spelling->words > 1;
  }
  variants.certain = variants.certain && relation != NameRelation::kLetterApart &&
                     !AreTransliterations(a.name, b.name, letters);
  variants.cut = variants.cut || relation == NameRelation::kCut;
}

}  // namespace

void CompareSpellings(Comparison& comparison) {
  if (comparison.language == nullptr) return;
  const std::map<std::string, Spelling> spellings = Spellings(comparison.report, *comparison.language);
  std::vector<Variants> all;
  for (auto a = spellings.begin(); a != spellings.end(); ++a) {
    std::size_t seen = 0;
    for (auto b = std::next(a); b != spellings.end() && ++seen <= kNeighbours; ++b) {
      if (a->first.empty() || b->first.empty() || a->first[0] != b->first[0]) break;
      const bool a_shorter = a->first.size() <= b->first.size();
      const Spelling& shorter = a_shorter ? a->second : b->second;
      const Spelling& longer = a_shorter ? b->second : a->second;
      const NameRelation relation =
          RelateNames(a_shorter ? a->first : b->first, a_shorter ? b->first : a->first, comparison.kinds);
      if (!IsNews(comparison, shorter, longer, relation)) continue;
      AddPair(shorter, longer, relation, comparison.language->transliterations, all);
    }
  }
  for (const Variants& variants : all) ReportVariants(comparison, variants);
}

}  // namespace gainsay
