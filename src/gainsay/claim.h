// What one passage of one source says about one measure, and who is cited for it.
#ifndef GAINSAY_CLAIM_H_
#define GAINSAY_CLAIM_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/mention.h"
#include "gainsay/quantity.h"
#include "gainsay/span.h"

namespace gainsay {

/// How much a disagreement weighs.
enum class Severity { kNote, kWarning, kError };
std::string_view SeverityName(Severity severity);
/// The severity of a name such as `warning`; empty if it is none.
std::optional<Severity> FindSeverity(std::string_view name);

enum class ClaimKind { kNumber, kDate, kEntity, kQuote };

/// The name used in every output: `number`.
std::string_view ClaimKindName(ClaimKind kind);

/// One axis of a claim. Empty where the passage does not state it and nothing was inherited.
struct AxisValue {
  std::string value;
  bool inherited = false;  ///< From the clause, the sentence before, the headline or the lead.
  std::uint8_t step = 0;  ///< For `status`: how firm the words are, from "may" (1) over "plans to" to "will".
  bool assumed =
      false;  ///< From the headline or lead: what the story is about, and too weak to set claims apart.

  bool stated() const { return !value.empty(); }
  friend bool operator==(const AxisValue&, const AxisValue&) = default;
};

/// What a claim is about, beside its measure. Two claims compare only where no axis differs.
struct Axes {
  AxisValue population;           ///< Whose: a country or named group, by id.
  AxisValue group;                ///< What kind of people or things, by set key.
  AxisValue status;               ///< `actual`, `planned`, `denied`, `hypothetical`.
  AxisValue basis;                ///< `stock`, `flow`, `change`.
  AxisValue place;                ///< Where, by id.
  AxisValue occasion;             ///< Empty of the story's own event; `another`, `former`, or a period.
  std::optional<DateRange> time;  ///< As of, or within.
  bool time_inherited = false;

  friend bool operator==(const Axes&, const Axes&) = default;
};

/// Who is cited for a claim.
struct Citation {
  std::string name;   ///< As written, without articles: "Western officials".
  std::string id;     ///< From an alias table; empty if none knows it.
  std::string count;  ///< `one`, `many`, or empty where the words do not say.
  std::string verb;   ///< The cue: "according to", "believes".
  std::string text;   ///< The whole cue as written: "according to Western officials".
  Span span;          ///< Where `text` stands.

  friend bool operator==(const Citation&, const Citation&) = default;
};

/// One claim. `source` counts into the sources of its report or run.
struct Claim {
  std::string id;  ///< `bundle/source#n`, n counting the claims of the source from 1.
  std::uint32_t source = 0;
  std::string rule;  ///< `pack/rule`.
  ClaimKind kind = ClaimKind::kNumber;
  MentionKind mention_kind = MentionKind::kNumber;
  std::string measure;  ///< For entity and date rules: the slot.
  Value value;
  Axes axes;
  std::vector<Citation> cited;
  bool cited_inherited = false;  ///< The authority stands in the sentence before.
  Span span;                     ///< The words that make the claim.
  Span mention;                  ///< The value alone.
  Span sentence;
  Role role = Role::kBody;
  std::optional<Severity> severity;  ///< Where a pattern of the rule says another one than the rule.
  Place place;                       ///< Of `span.start` in the raw file.
  std::string text;                  ///< The words at `span`.
};

}  // namespace gainsay

#endif  // GAINSAY_CLAIM_H_
