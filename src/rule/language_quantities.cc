// The section `quantities` of a language file.
#include "rule/language_sections.h"

namespace gainsay {

void ReadQuantityWords(const YamlNode& /*node*/, YamlReader& /*reader*/, QuantityWords& /*words*/) {}

}  // namespace gainsay
