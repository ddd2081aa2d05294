// Complaints about a place inside a string of a rule file.
#ifndef GAINSAY_MATCH_COMPLAIN_H_
#define GAINSAY_MATCH_COMPLAIN_H_

#include "gainsay/diagnostic.h"
#include "gainsay/rule.h"
#include "match/pattern.h"

namespace gainsay {

/// A diagnostic for an error inside `text`: the caret stands under the very characters wherever the file's
/// line holds the string as it is, else under the string's start.
Diagnostic Complaint(const Located& text, const PatternError& error);

}  // namespace gainsay

#endif  // GAINSAY_MATCH_COMPLAIN_H_
