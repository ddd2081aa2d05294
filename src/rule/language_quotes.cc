// The section `quotes` of a language file.
#include "rule/language_sections.h"

namespace gainsay {

void ReadQuoteWords(const YamlNode& /*node*/, YamlReader& /*reader*/, QuoteWords& /*words*/) {}

}  // namespace gainsay
