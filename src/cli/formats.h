// The output formats of `gainsay check`: the one table that options, help and outputs are made from.
#ifndef GAINSAY_CLI_FORMATS_H_
#define GAINSAY_CLI_FORMATS_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "report/writer.h"

namespace gainsay {

/// One format. Either `write` is called for every report as it is made, with its number from 0, and then
/// `end` with how many there were (both may print nothing); or `write_run` once, when all reports are there.
struct OutputFormat {
  std::string_view name;
  std::string_view what;  ///< In a few words, for help.
  void (*write)(const Report& report, std::size_t number, const WriteOptions& options,
                std::string& out) = nullptr;
  void (*end)(std::size_t count, const WriteOptions& options, std::string& out) = nullptr;
  void (*write_run)(const WholeRun& run, const WriteOptions& options, std::string& out) = nullptr;
  /// The environment variable that may name a file to which `write_summary` is appended: a build server's own
  /// page.
  const char* summary_variable = nullptr;
  void (*write_summary)(const WholeRun& run, const WriteOptions& options, std::string& out) = nullptr;
};

/// All of them; the first is what is printed where nothing else is asked for.
std::span<const OutputFormat> OutputFormats();

/// Null if no format has the name.
const OutputFormat* FindOutputFormat(std::string_view name);

/// "no format is called 'sarfi'; did you mean 'sarif'? There are terminal, json ..."
std::string NoSuchFormat(std::string_view name);

}  // namespace gainsay

#endif  // GAINSAY_CLI_FORMATS_H_
