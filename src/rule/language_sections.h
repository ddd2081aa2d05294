// The sections of rules/lang/<language>.yaml, one function each. `node` is what stands under the section's
// key.
#ifndef GAINSAY_RULE_LANGUAGE_SECTIONS_H_
#define GAINSAY_RULE_LANGUAGE_SECTIONS_H_

#include <string>
#include <string_view>
#include <vector>

#include "gainsay/language.h"
#include "yaml/reader.h"
#include "yaml/yaml.h"

namespace gainsay {

void ReadQuantityWords(const YamlNode& node, YamlReader& reader, QuantityWords& words);    ///< `quantities:`
void ReadDateWords(const YamlNode& node, YamlReader& reader, DateWords& words);            ///< `dates:`
void ReadQuoteWords(const YamlNode& node, YamlReader& reader, QuoteWords& words);          ///< `quotes:`
void ReadNameWords(const YamlNode& node, YamlReader& reader, NameWords& words);            ///< `names:`
void ReadReportingWords(const YamlNode& node, YamlReader& reader, ReportingWords& words);  ///< `reporting:`
void ReadAxisWords(const YamlNode& node, YamlReader& reader, AxisWords& words);            ///< `axes:`
void ReadSentenceWords(const YamlNode& node, YamlReader& reader, SentenceWords& words);    ///< `sentences:`

/// A whole language file.
Language ReadLanguage(const YamlNode& node, YamlReader& reader);

/// "is|are set to" stands for "is set to" and "are set to": each word's alternatives, in the order written.
/// At most 1,000 phrases.
std::vector<std::string> ExpandAlternatives(std::string_view phrase);

/// A list of such phrases, expanded and appended.
void ReadPhrases(const YamlNode& node, YamlReader& reader, std::vector<std::string>& phrases);

}  // namespace gainsay

#endif  // GAINSAY_RULE_LANGUAGE_SECTIONS_H_
