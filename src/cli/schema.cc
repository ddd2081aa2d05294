// `gainsay schema`: what editors complete and check rule files, manifests, configurations and baselines with.
#include "cli/schema.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "gainsay/nearest.h"

namespace gainsay {
namespace {

/// Kinds of files of a rules folder: each a definition of the schema `rules`, which tells them apart itself.
constexpr std::array<std::string_view, 4> kRuleFiles = {"rule", "pack", "language", "places"};
constexpr std::string_view kAny = "#/definitions/any";

std::string SchemaText(std::string_view name) {
  const bool part = std::find(kRuleFiles.begin(), kRuleFiles.end(), name) != kRuleFiles.end();
  const std::string_view file = part ? "rules" : name;
  for (const Schema& schema : Schemas()) {
    if (schema.name != file) continue;
    std::string text(schema.text);
    const std::size_t any = text.find(kAny);
    if (part && any != std::string::npos)
      text.replace(any, kAny.size(), "#/definitions/" + std::string(name));
    return text;
  }
  return {};
}

}  // namespace

void RunSchema(Session& session) {
  const std::string name = session.args.id.empty() ? "rules" : session.args.id;
  const std::string text = SchemaText(name);
  if (!text.empty()) {
    Write(session, text);
    return;
  }
  std::vector<std::string_view> names(kRuleFiles.begin(), kRuleFiles.end());
  for (const Schema& schema : Schemas()) names.push_back(schema.name);
  const std::string nearest = DidYouMean(name, names);
  session.outcome.usage = "there is no schema of '" + name + "'" + (nearest.empty() ? "" : "; " + nearest) +
                          "; there are ones of";
  for (const std::string_view known : names) session.outcome.usage += " " + std::string(known);
}

}  // namespace gainsay
