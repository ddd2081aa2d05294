// The section `names` of a language file.
#include "rule/language_sections.h"

namespace gainsay {

void ReadNameWords(const YamlNode& /*node*/, YamlReader& /*reader*/, NameWords& /*words*/) {}

}  // namespace gainsay
