#include "cli/limits_help.h"

#include <fmt/format.h>

#include "gainsay/limits.h"

namespace gainsay {

std::string LimitsHelp() {
  const Limits limits;
  std::string text = "What no input may exceed. A limit reached is told, and the exit status is 2.\n\n";
  const auto row = [&text](std::string_view what, std::uint64_t value, std::string_view unit = "") {
    text += fmt::format("  {:<36}{:>8}{}{}\n", what, value, unit.empty() ? "" : " ", unit);
  };
  row("one document", limits.document_bytes >> 20, "MiB");
  row("one sentence", limits.sentence_characters, "characters, then cut");
  row("nesting of JSON", limits.json_depth, "levels");
  row("nesting of YAML", limits.yaml_depth, "levels");
  row("nesting of HTML", limits.html_depth, "levels");
  row("attributes of one HTML element", limits.html_attributes);
  row("combining marks in a row", limits.combining_run);
  row("claims of one document", limits.claims);
  row("rule files together", limits.rule_bytes >> 20, "MiB");
  row("rules", limits.rules);
  row("archive, unpacked to packed", limits.archive_ratio, "times");
  row("members of an archive", limits.archive_members);
  row("articles of an archive together", limits.archive_bytes >> 20, "MiB");
  row("one WARC record", limits.warc_record_bytes >> 20, "MiB");
  return text;
}

}  // namespace gainsay
