// The section `reporting` of a language file.
#include "rule/language_sections.h"

namespace gainsay {

void ReadReportingWords(const YamlNode& /*node*/, YamlReader& /*reader*/, ReportingWords& /*words*/) {}

}  // namespace gainsay
