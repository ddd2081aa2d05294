// The paths of a command line as bundles, one after the other.
#ifndef GAINSAY_CLI_INPUTS_H_
#define GAINSAY_CLI_INPUTS_H_

#include <functional>
#include <string>
#include <vector>

#include "cli/session.h"
#include "gainsay/document.h"
#include "gainsay/extracted.h"

namespace gainsay {

/// Takes one bundle with what went wrong while it was read; returns false to stop.
using BundleSink = std::function<bool(Bundle&&, Diagnostics&&)>;

/// Hands on each bundle in the order of the paths: a folder is one, the plain files among the paths make one
/// together, where the first of them stands, and a stream (`--from jsonl`) holds any number. A bad line of a
/// stream goes with the bundle before whose end it stands; what stands behind the last one is told at once
/// and kept in the session, as is a stream that cannot be read.
void ForEachBundle(Session& session, const BundleSink& sink);

/// The same with bundles of which `gainsay extract` wrote the records.
using ExtractSink = std::function<bool(ExtractedBundle&&, Diagnostics&&)>;
void ForEachExtract(Session& session, const ExtractSink& sink);

/// The drafts at the paths. One that cannot be read is told and left out.
std::vector<Document> ReadDrafts(const std::vector<std::string>& paths, Diagnostics& diagnostics);

/// Do the paths make exactly one bundle, whatever it holds? Of a stream nobody knows.
bool IsOneBundle(const Args& args);

}  // namespace gainsay

#endif  // GAINSAY_CLI_INPUTS_H_
