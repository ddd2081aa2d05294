#include "cli/output.h"

#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

#include "cli/inputs.h"

namespace gainsay {

Outputs::Outputs(Session& session, const RuleSet& rules) : session_(session) {
  const Args& args = session.args;
  std::error_code ignored;
  options_ = {.style = session.out_style,
              .shown = args.min_severity,
              .fail_on = args.fail_on,
              .coverage = args.coverage,
              .findings_only = args.quiet,
              .one_bundle = args.drafts.size() < 2 && IsOneBundle(args),
              .folder = std::filesystem::current_path(ignored).string(),
              .rules = &rules};
  files_.reserve(args.outputs.size());  // Destinations point at them.
  destinations_.push_back({args.format, options_, nullptr, "standard output"});
  for (const OutputArg& output : args.outputs) Open(output.format, output.path);
  for (const Destination& destination : destinations_)
    collects_ = collects_ || destination.format->write_run != nullptr;
}

void Outputs::Open(const OutputFormat* format, const std::string& path) {
  AtomicFile& file = files_.emplace_back(path);
  WriteOptions options = options_;
  // A file has no width and no terminal of its own.
  options.style = {session_.args.color == When::kAlways, Style().width};
  destinations_.push_back({format, std::move(options), &file, "'" + path + "'"});
  if (!file.ok()) Failed(destinations_.back());
}

void Outputs::Failed(const Destination& destination) {
  if (!ok()) return;  // One reason will do.
  session_.outcome.output = destination.name + " could not be written";
  if (destination.file != nullptr) session_.outcome.output += ": " + destination.file->error();
}

bool Outputs::Put(const Destination& destination, const std::string& text) {
  const bool written = destination.file == nullptr ? Write(session_, text) : destination.file->Write(text);
  if (!written) Failed(destination);
  return written;
}

bool Outputs::Add(Report&& report) {
  for (const Destination& destination : destinations_) {
    if (destination.format->write == nullptr) continue;
    std::string text;
    destination.format->write(report, count_, destination.options, text);
    if (!Put(destination, text)) return false;
  }
  ++count_;
  if (collects_) reports_.push_back(std::move(report));
  return true;
}

void Outputs::Finish(Diagnostics troubles) {
  const WholeRun run = {reports_, std::move(troubles)};
  for (const Destination& destination : destinations_) {
    std::string text;
    if (destination.format->write_run != nullptr) {
      destination.format->write_run(run, destination.options, text);
    } else if (destination.format->end != nullptr) {
      destination.format->end(count_, destination.options, text);
    }
    if (!Put(destination, text)) return;
  }
  for (const Destination& destination : destinations_) {
    if (destination.file != nullptr && !destination.file->Commit()) Failed(destination);
    Summarise(destination, run);
  }
}

void Outputs::Summarise(const Destination& destination, const WholeRun& run) {
  if (destination.format->write_summary == nullptr) return;
  const std::string path(Environment(destination.format->summary_variable));
  if (path.empty()) return;
  std::string text;
  destination.format->write_summary(run, destination.options, text);
  // Other steps have written to it too: it is added to, as the build server wants it.
  std::ofstream file(path, std::ios::binary | std::ios::app);
  file << text;
  file.close();
  if (!file && ok()) session_.outcome.output = "the summary '" + path + "' could not be written";
}

}  // namespace gainsay
