// Rules compiled to RE2 over annotated sentences.
#ifndef GAINSAY_MATCH_MATCHER_H_
#define GAINSAY_MATCH_MATCHER_H_

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/alias.h"
#include "gainsay/diagnostic.h"
#include "gainsay/language.h"
#include "gainsay/mention.h"
#include "gainsay/rule.h"

namespace gainsay {

/// What one placeholder of a pattern matched.
struct Capture {
  std::string name;           ///< As the pattern calls it: `number`, `low`, `harm`, `country`.
  Span span;                  ///< In the document's text.
  std::string key;            ///< Set key or alias id; empty for values, names and phrases.
  std::int32_t mention = -1;  ///< Index into the reading's mentions; -1 if it is none.
};

/// One pattern that fired on one sentence.
struct Match {
  const Rule* rule = nullptr;
  const Pattern* pattern = nullptr;
  Span span;                      ///< From the first matched word to the last.
  std::vector<Capture> captures;  ///< In order of the text.
  std::uint32_t gap_words = 0;    ///< Words that gaps swallowed.
};

struct MatchTrace;

/// The language with exactly that tag; null if there is none.
using LanguageOfTag = std::function<const Language*(std::string_view tag)>;

/// All rules, compiled. Immutable, so safe to share between threads.
class Matcher {
 public:
  /// Makes every pattern of `rules` ready; what cannot be is told and left out. A pack's language tells where
  /// a `{phrase}` ends; without it one ends at marks, values and eight words. All of them must outlive the
  /// matcher, but not `language_of` itself.
  Matcher(const RuleSet& rules, const AliasTable& places, Diagnostics& diagnostics,
          const LanguageOfTag& language_of = {});
  ~Matcher();
  Matcher(Matcher&&) noexcept;
  Matcher& operator=(Matcher&&) noexcept;

  /// Every match in one sentence of a reading that no `unless` takes back and whose `within` holds:
  /// overlapping ones too, in order of rules, patterns and text. Which of them win is decided by the claim
  /// stage.
  std::vector<Match> Find(const Reading& reading, std::uint32_t sentence) const;

  /// How the patterns of one rule fare there: see trace.h. `rule` is one of the matcher's.
  MatchTrace Trace(const Reading& reading, std::uint32_t sentence, const Rule& rule) const;

  struct Compiled;  ///< Of this folder alone.

 private:
  std::unique_ptr<const Compiled> compiled_;
};

}  // namespace gainsay

#endif  // GAINSAY_MATCH_MATCHER_H_
