// Where the reports of one run go: standard output and any number of files, each in its format.
#ifndef GAINSAY_CLI_OUTPUT_H_
#define GAINSAY_CLI_OUTPUT_H_

#include <cstddef>
#include <string>
#include <vector>

#include "cli/atomic_file.h"
#include "cli/session.h"
#include "gainsay/report.h"
#include "gainsay/rule.h"
#include "report/writer.h"

namespace gainsay {

/// Takes the reports of a run one after the other. Keeps them only if a format is written at the end. Files
/// appear when `Finish` has been called, complete or not at all; what fails is told in the session's outcome.
class Outputs {
 public:
  /// Opens all files. `rules` must outlive the outputs.
  Outputs(Session& session, const RuleSet& rules);

  /// Can all of them be written to? If not there is no point in going on.
  bool ok() const { return session_.outcome.output.empty(); }

  bool Add(Report&& report);

  /// After the last report. `troubles` belong to none of them.
  void Finish(Diagnostics troubles);

 private:
  struct Destination {
    const OutputFormat* format = nullptr;
    WriteOptions options;
    AtomicFile* file = nullptr;  ///< Null: standard output.
    std::string name;
  };

  void Open(const OutputFormat* format, const std::string& path);
  bool Put(const Destination& destination, const std::string& text);
  void Failed(const Destination& destination);
  void Summarise(const Destination& destination, const WholeRun& run);

  Session& session_;
  WriteOptions options_;
  std::vector<AtomicFile> files_;
  std::vector<Destination> destinations_;
  bool collects_ = false;
  std::vector<Report> reports_;
  std::size_t count_ = 0;
};

}  // namespace gainsay

#endif  // GAINSAY_CLI_OUTPUT_H_
