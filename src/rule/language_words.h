// Word lists of a language file, as the sections `names` and `reporting` write them.
#ifndef GAINSAY_RULE_LANGUAGE_WORDS_H_
#define GAINSAY_RULE_LANGUAGE_WORDS_H_

#include <cstdint>

#include "gainsay/word_classes.h"
#include "yaml/reader.h"
#include "yaml/yaml.h"

namespace gainsay {

/// A list of lines of words parted by blanks, or one such line: each word gets the classes.
void ReadWordList(const YamlNode& node, YamlReader& reader, std::uint64_t classes, WordClasses& words);

}  // namespace gainsay

#endif  // GAINSAY_RULE_LANGUAGE_WORDS_H_
