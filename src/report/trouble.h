// Diagnostics in rustc's manner: what is wrong, where, the line itself and a caret.
#ifndef GAINSAY_REPORT_TROUBLE_H_
#define GAINSAY_REPORT_TROUBLE_H_

#include <string>

#include "gainsay/diagnostic.h"
#include "report/style.h"

namespace gainsay {

/// `file:line:column` as far as it is known, safe to show.
std::string PlaceText(const Place& place);

/// The whole message with a final line feed. The only place that draws a caret for a diagnostic.
std::string TroubleText(const Diagnostic& trouble, const Style& style);

}  // namespace gainsay

#endif  // GAINSAY_REPORT_TROUBLE_H_
