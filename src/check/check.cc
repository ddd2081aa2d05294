// Wires the stages together. No stage knows another one but through the types of src/gainsay.
#include "check/check.h"

#include <utility>

#include "mention/find.h"
#include "text/segment.h"

namespace gainsay {

Knowledge LoadRules(const std::vector<std::string>& paths, Diagnostics& diagnostics, const Limits& limits) {
  const std::span<const RuleFile> shipped = EmbeddedRules();
  std::vector<RuleFile> files(shipped.begin(), shipped.end());
  for (const std::string& path : paths) {
    for (RuleFile& file : ReadRuleFiles(path, diagnostics, limits)) files.push_back(std::move(file));
  }
  return LoadKnowledge(files, diagnostics, limits);
}

Checker::Checker(const Knowledge& knowledge, CheckOptions options, Diagnostics& diagnostics)
    : knowledge_(knowledge),
      options_(std::move(options)),
      matcher_(knowledge.rules, knowledge.places, diagnostics) {}

const Language* Checker::LanguageOf(const Document& document) const {
  return knowledge_.FindLanguage(options_.language.empty() ? document.metadata.language : options_.language);
}

Reading Checker::Read(Document document, std::optional<Day> assumed_day) const {
  Reading reading;
  const Language* language = LanguageOf(document);
  MentionContext context;
  context.published = ParseIsoDay(document.metadata.published);
  if (!context.published) context.published = assumed_day;
  if (language != nullptr) {
    reading.sentences = SplitSentences(document.text, document.blocks, language->sentences, options_.limits);
    reading.mentions = FindMentions(document.text, reading.sentences, *language, context);
  }
  reading.document = std::move(document);
  return reading;
}

}  // namespace gainsay
