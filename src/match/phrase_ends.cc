#include "match/phrase_ends.h"

#include <cstdint>

namespace gainsay {
namespace {

using Words = ReportingWords;

constexpr std::uint64_t kNever = Words::kPreposition | Words::kAuxiliary | Words::kBe | Words::kSubordinator |
                                 Words::kRelative | Words::kCoordinator | Words::kJoint | Words::kPronoun |
                                 Words::kSpeaker | Words::kVerb | Words::kTime | Words::kNegation;
constexpr std::uint64_t kFinite = Words::kThird | Words::kPast;
constexpr std::uint64_t kParticiples = Words::kParticiple | Words::kLikePast;

}  // namespace

PhraseEnds::PhraseEnds(const Language& language)
    : function_words_(language.function_words.begin(), language.function_words.end()),
      grammar_(&language.reporting) {}

bool PhraseEnds::Ends(std::string_view word, bool first) const {
  if (grammar_ == nullptr) return false;
  if (function_words_.contains(std::string(word))) return true;
  std::uint64_t classes = grammar_->words.Find(word);
  if (classes == 0) {
    for (const auto& [ending, of_ending] : grammar_->endings) {
      if (!word.ends_with(ending)) continue;
      classes = of_ending;
      break;
    }
  }
  if ((classes & kNever) != 0) return true;
  const bool noun_too = (classes & (Words::kNounToo | Words::kNoun)) != 0;
  if ((classes & kParticiples) != 0) return !first && !noun_too;
  return (classes & kFinite) != 0 && !noun_too;
}

}  // namespace gainsay
