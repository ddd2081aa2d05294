// The values, claims and coverage that records and reports have in common. Internal to this folder.
#ifndef GAINSAY_REPORT_JSON_PARTS_H_
#define GAINSAY_REPORT_JSON_PARTS_H_

#include <cstdint>
#include <functional>
#include <string_view>

#include "gainsay/claim.h"
#include "gainsay/report.h"
#include "report/json_text.h"

namespace gainsay {

Json AnyValueJson(const Value& value);
Json AxesJson(const Axes& axes);
Json ClaimJson(const Claim& claim, std::string_view bundle, std::string_view source);

Json TroubleJson(const Diagnostic& trouble);

/// Gives the id of the source that an index stands for.
using NameOfSource = std::function<std::string_view(std::uint32_t)>;
Json CoverageJson(const Coverage& coverage, const NameOfSource& name_of);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_JSON_PARTS_H_
