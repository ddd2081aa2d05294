// One claim as `gainsay extract` wrote it.
#ifndef GAINSAY_SOURCE_EXTRACTED_CLAIM_H_
#define GAINSAY_SOURCE_EXTRACTED_CLAIM_H_

#include <string_view>

#include "gainsay/claim.h"
#include "source/json_fields.h"

namespace gainsay {

/// The claim of a record, in a source of the text `text`; its `source` and the file of its place are left as
/// they are. What is wrong with it is noted in the fields.
Claim ReadClaim(const JsonFields& fields, std::string_view text);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_EXTRACTED_CLAIM_H_
