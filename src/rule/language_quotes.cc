// The section `quotes` of a language file.
#include "rule/language_sections.h"

namespace gainsay {

void ReadQuoteWords(const YamlNode& node, YamlReader& reader, QuoteWords& words) {
  const auto read_pairs = [&](const YamlNode& list) {
    reader.Each(list, [&](const YamlNode& item) {
      std::vector<std::string> marks;
      if (!reader.Strings(item, marks)) return;
      if (marks.size() != 2 || marks[0].empty() || marks[1].empty()) {
        reader.Error(item, "bad-value", "a pair of quotation marks is a list of two", "write [“, ”]");
        return;
      }
      words.pairs.push_back({marks[0], marks[1]});
    });
  };
  reader.Fields(
      node, "quotes",
      {{"pairs", read_pairs}, {"elisions", [&](const YamlNode& n) { reader.Strings(n, words.elisions); }}});
}

}  // namespace gainsay
