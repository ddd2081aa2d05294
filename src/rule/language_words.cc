// Word lists of a language file: many words on a line, so that a list of hundreds can still be read.
#include "rule/language_words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

void ReadWordList(const YamlNode& node, YamlReader& reader, std::uint64_t classes, WordClasses& words) {
  std::vector<std::string> lines;
  reader.Strings(node, lines);
  for (std::string_view line : lines) {
    while (!line.empty()) {
      const std::size_t end = std::min(line.find_first_of(" \n"), line.size());
      if (end != 0) words.Add(line.substr(0, end), classes);
      line.remove_prefix(std::min(end + 1, line.size()));
    }
  }
}

}  // namespace gainsay
