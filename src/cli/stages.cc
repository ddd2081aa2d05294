// The commands that print what one stage makes of each document: text, mentions, extract.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "check/check.h"
#include "cli/commands.h"
#include "cli/expectation.h"
#include "cli/inputs.h"
#include "cli/tools.h"
#include "cli/trace.h"
#include "gainsay/describe_document.h"
#include "report/json.h"
#include "report/trouble.h"
#include "report/unsafe.h"
#include "report/wrap.h"

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

namespace {

/// A claim for people: where, of which rule, the sentence, and what an example would expect.
std::string ReadableClaim(const Document& document, const Claim& claim, const Style& style) {
  Place place = document.map.PlaceOf(claim.span.start);
  place.file = document.path.empty() ? document.id : document.path;
  return PlaceText(place) + "  " + Paint(style, Ink::kFaint, SafeLine(claim.rule)) + "\n" +
         WrapAfter(" |  ", SafeLine(Slice(document.text, claim.sentence)), style.width) +
         WrapAfter("    ", SafeLine(Shown(claim)), style.width) + "\n";
}

bool WriteReadable(Session& session, const Extraction& extraction) {
  return std::all_of(extraction.claims.begin(), extraction.claims.end(), [&](const Claim& claim) {
    return Write(session, ReadableClaim(extraction.reading.document, claim, session.out_style));
  });
}

bool WriteRecords(Session& session, const Extraction& extraction) {
  const Document& read = extraction.reading.document;
  if (!Write(session, SourceRecord(read, extraction.coverage) + "\n")) return false;
  return std::all_of(extraction.claims.begin(), extraction.claims.end(),
                     [&](const Claim& claim) { return Write(session, ClaimRecord(read, claim) + "\n"); });
}

}  // namespace

void RunExtract(Session& session) {
  const Tools tools(session);
  if (!tools.usable() || !CanTrace(session, tools)) return;
  ForEachBundle(session, [&](Bundle&& bundle, Diagnostics&& diagnostics) {
    const bool troubled = !bundle.passed_over.empty() || !diagnostics.empty();
    if (troubled && !session.args.readable) {
      if (!Write(session, BundleRecord(bundle.name, bundle.passed_over, diagnostics) + "\n")) return false;
    }
    Tell(session, diagnostics, session.outcome.input_errors);
    TraceBundle(session, tools, bundle);
    const std::optional<Day> assumed_day = CommonDay(bundle);
    std::uint32_t source = 0;
    for (Document& document : bundle.documents) {
      const Extraction extraction = tools.checker().Extract(std::move(document), source++, assumed_day);
      const bool written =
          session.args.readable ? WriteReadable(session, extraction) : WriteRecords(session, extraction);
      if (!written) return false;
    }
    return true;
  });
}

}  // namespace gainsay
