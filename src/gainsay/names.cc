// The names that outputs use for the closed sets of the vocabulary.
#include <array>

#include "gainsay/claim.h"
#include "gainsay/mention.h"
#include "gainsay/report.h"

namespace gainsay {

std::string_view MentionKindName(MentionKind kind) {
  constexpr std::array<std::string_view, 12> kNames = {"number",   "money", "percent",  "measure",
                                                       "duration", "age",   "multiple", "ordinal",
                                                       "date",     "time",  "quote",    "name"};
  return kNames.at(static_cast<std::size_t>(kind));
}

bool IsValueKind(MentionKind kind) { return kind != MentionKind::kQuote && kind != MentionKind::kName; }

std::string_view ClaimKindName(ClaimKind kind) {
  constexpr std::array<std::string_view, 4> kNames = {"number", "date", "entity", "quote"};
  return kNames.at(static_cast<std::size_t>(kind));
}

std::string_view SeverityName(Severity severity) {
  constexpr std::array<std::string_view, 3> kNames = {"note", "warning", "error"};
  return kNames.at(static_cast<std::size_t>(severity));
}

std::optional<Severity> FindSeverity(std::string_view name) {
  for (const Severity severity : {Severity::kNote, Severity::kWarning, Severity::kError}) {
    if (SeverityName(severity) == name) return severity;
  }
  return std::nullopt;
}

std::string_view VerdictName(Verdict verdict) {
  constexpr std::array<std::string_view, 6> kNames = {"single",  "conflict",   "agree",
                                                      "tension", "compatible", "incomparable"};
  return kNames.at(static_cast<std::size_t>(verdict));
}

std::string_view FindingTypeName(FindingType type) {
  constexpr std::array<std::string_view, 21> kNames = {"conflict",
                                                       "tension",
                                                       "different-measure",
                                                       "precision",
                                                       "hedge-dropped",
                                                       "superseded",
                                                       "attribution-moved",
                                                       "attribution-dropped",
                                                       "attribution-merged",
                                                       "attribution-inflated",
                                                       "different-authority",
                                                       "unit-slip",
                                                       "magnitude-slip",
                                                       "digit-slip",
                                                       "inconsistent",
                                                       "altered-quote",
                                                       "name-mismatch",
                                                       "entity-mismatch",
                                                       "wording-changed",
                                                       "unsupported",
                                                       "one-origin"};
  return kNames.at(static_cast<std::size_t>(type));
}

}  // namespace gainsay
