// The commands that print what one stage makes of each document: text, mentions, extract.
#include <optional>
#include <string>
#include <utility>

#include "check/check.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/tools.h"
#include "cli/trace.h"
#include "gainsay/describe_document.h"
#include "report/json.h"
#include "report/unsafe.h"

namespace gainsay {

void RunText(Session& session) {
  // Headers only where there is more than one document: otherwise the output is the text that offsets count
  // in.
  const bool several_paths = session.args.json_lines || session.args.paths.size() > 1;
  const bool safe = session.out_is_terminal || session.args.metadata;
  bool first = true;
  ForEachBundle(session, [&](Bundle&& bundle, Diagnostics&& diagnostics) {
    Tell(session, diagnostics, session.outcome.input_errors);
    for (const Document& document : bundle.documents) {
      if (several_paths || bundle.documents.size() > 1) {
        const std::string header = (first ? "==> " : "\n==> ") + SafeLine(document.id) + " <==\n";
        if (!Write(session, header)) return false;
      }
      first = false;
      const std::string text = session.args.metadata ? DescribeDocument(document) : document.text;
      if (!Write(session, safe ? SafeLines(text) : text)) return false;
    }
    return true;
  });
}

void RunMentions(Session& session) {
  const Tools tools(session, Purpose::kMentions);
  if (!tools.usable()) return;
  ForEachBundle(session, [&](Bundle&& bundle, Diagnostics&& diagnostics) {
    Tell(session, diagnostics, session.outcome.input_errors);
    const std::optional<Day> assumed_day = CommonDay(bundle);
    for (Document& document : bundle.documents) {
      const Reading reading = tools.checker().Read(std::move(document), assumed_day);
      for (const Mention& mention : reading.mentions) {
        if (!Write(session, MentionRecord(reading.document, mention) + "\n")) return false;
      }
    }
    return true;
  });
}

void RunExtract(Session& session) {
  const Tools tools(session);
  if (!tools.usable() || !CanTrace(session, tools)) return;
  ForEachBundle(session, [&](Bundle&& bundle, Diagnostics&& diagnostics) {
    if (!bundle.passed_over.empty() || !diagnostics.empty()) {
      if (!Write(session, BundleRecord(bundle.name, bundle.passed_over, diagnostics) + "\n")) return false;
    }
    Tell(session, diagnostics, session.outcome.input_errors);
    TraceBundle(session, tools, bundle);
    const std::optional<Day> assumed_day = CommonDay(bundle);
    std::uint32_t source = 0;
    for (Document& document : bundle.documents) {
      const Extraction extraction = tools.checker().Extract(std::move(document), source++, assumed_day);
      const Document& read = extraction.reading.document;
      if (!Write(session, SourceRecord(read, extraction.coverage) + "\n")) return false;
      for (const Claim& claim : extraction.claims) {
        if (!Write(session, ClaimRecord(read, claim) + "\n")) return false;
      }
    }
    return true;
  });
}

}  // namespace gainsay
