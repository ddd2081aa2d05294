// All typed values of one document.
#ifndef GAINSAY_MENTION_FIND_H_
#define GAINSAY_MENTION_FIND_H_

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/document.h"
#include "gainsay/language.h"
#include "gainsay/mention.h"

namespace gainsay {

/// What the words of a text are resolved against.
struct MentionContext {
  std::optional<Day> published;  ///< Relative dates resolve against it; empty: they stay open.
  std::string country;           ///< ISO 3166 code of unmarked dollars and of date order; empty: not known.
};

/// Every mention of the text: value mentions do not overlap one another; quotes and names may hold them.
/// Sorted by start, then longest first. Thread-safe.
std::vector<Mention> FindMentions(std::string_view text, std::span<const Sentence> sentences,
                                  const Language& language, const MentionContext& context);

// The parts of the above. Each returns its own kinds, sorted by start.

/// Numbers, money, percent, measures, durations, ages, multiples, ordinals. `dates` are left out: their
/// digits are no counts.
std::vector<Mention> FindQuantities(std::string_view text, std::span<const Mention> dates,
                                    const Language& language, const MentionContext& context);
std::vector<Mention> FindDates(std::string_view text, const Language& language,
                               const MentionContext& context);
std::vector<Mention> FindNames(std::string_view text, std::span<const Sentence> sentences,
                               const Language& language);
/// Direct quotes with their speakers; `names` help to find those.
std::vector<Mention> FindQuotes(std::string_view text, std::span<const Sentence> sentences,
                                std::span<const Mention> names, const Language& language);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_FIND_H_
