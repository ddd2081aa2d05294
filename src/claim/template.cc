#include "claim/template.h"

#include <string_view>

#include "match/templates.h"
#include "text/fold.h"

namespace gainsay {
namespace {

void Override(const Located& from, Located& into) {
  if (!from.empty()) into = from;
}

ClaimTemplate Merged(ClaimTemplate base, const ClaimTemplate& over) {
  Override(over.value, base.value);
  Override(over.measure, base.measure);
  Override(over.slot, base.slot);
  Override(over.population, base.population);
  Override(over.group, base.group);
  Override(over.status, base.status);
  Override(over.basis, base.basis);
  Override(over.at, base.at);
  Override(over.time, base.time);
  Override(over.counts, base.counts);
  Override(over.severity, base.severity);
  return base;
}

}  // namespace

std::vector<ClaimTemplate> TemplatesOf(const Match& match) {
  const ClaimTemplate base = Merged(match.rule->claim, match.pattern->overrides);
  if (match.pattern->claims.empty()) return {base};
  std::vector<ClaimTemplate> templates;
  for (const ClaimTemplate& claim : match.pattern->claims) templates.push_back(Merged(base, claim));
  return templates;
}

std::string Fill(const std::string& text, const Match& match, const Reading& reading) {
  std::string filled;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t open = text.find('{', at);
    const std::size_t close = open == std::string::npos ? open : text.find('}', open);
    if (close == std::string::npos) break;
    filled.append(text, at, open - at);
    const Capture* capture = CaptureOf(std::string_view(text).substr(open + 1, close - open - 1), match);
    if (capture != nullptr) {
      filled += capture->key.empty() ? FoldWord(Slice(reading.document.text, capture->span)) : capture->key;
    }
    at = close + 1;
  }
  filled.append(text, at);
  return filled;
}

const Capture* CaptureOf(std::string_view placeholder, const Match& match) {
  return FindCapture(match, CaptureName(placeholder));
}

}  // namespace gainsay
