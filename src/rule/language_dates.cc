// The section `dates` of a language file.
#include "rule/language_sections.h"

namespace gainsay {

void ReadDateWords(const YamlNode& /*node*/, YamlReader& /*reader*/, DateWords& /*words*/) {}

}  // namespace gainsay
