// Rule files from disk: regular files only, so that no pipe blocks and no circle of links is walked.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

#include "rule/load.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

void Tell(Diagnostics& diagnostics, const fs::path& path, const char* code, std::string message) {
  diagnostics.push_back({Level::kError, code, std::move(message), {path.generic_string(), 0, 0}});
}

bool IsRuleFile(const fs::path& path) {
  const fs::path extension = path.extension();
  return extension == ".yaml" || extension == ".yml";
}

// The rule files below a folder, without hidden ones.
void Collect(const fs::path& folder, std::vector<fs::path>& found, Diagnostics& diagnostics) {
  std::vector<fs::path> open = {folder};
  while (!open.empty()) {
    const fs::path current = std::move(open.back());
    open.pop_back();
    std::error_code error;
    fs::directory_iterator entries(current, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
      const fs::path& path = entries->path();
      if (path.filename().native().starts_with('.')) continue;
      std::error_code ignored;
      if (entries->symlink_status(ignored).type() == fs::file_type::directory) {
        open.push_back(path);
      } else if (IsRuleFile(path)) {
        found.push_back(path);
      }
    }
    if (error) Tell(diagnostics, current, "unreadable", "this folder cannot be read: " + error.message());
  }
}

void ReadFile(const fs::path& path, std::uint64_t& budget, std::vector<RuleFile>& files,
              Diagnostics& diagnostics) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (error || !fs::exists(status)) {
    Tell(diagnostics, path, "unreadable",
         "this file cannot be read: " + (error ? error.message() : "it is not there"));
    return;
  }
  if (status.type() != fs::file_type::regular) {
    Tell(diagnostics, path, "unreadable", "this is no regular file");
    return;
  }
  // One byte more than may be read shows that there is more, whatever the size said a moment ago.
  const std::uint64_t size = fs::file_size(path, error);
  const std::uint64_t wanted = std::min<std::uint64_t>(error ? budget : size, budget) + 1;
  std::ifstream stream(path, std::ios::binary);
  std::string text(wanted, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(wanted));
  if (!stream.is_open() || stream.bad()) {
    Tell(diagnostics, path, "unreadable", "this file cannot be read");
    return;
  }
  text.resize(static_cast<std::size_t>(stream.gcount()));
  if (text.size() > budget) {
    Tell(diagnostics, path, "rule-bytes", "the rule files are too large; this one is not read");
    return;
  }
  budget -= text.size();
  files.push_back({path.generic_string(), std::move(text), 1});
}

}  // namespace

std::vector<RuleFile> ReadRuleFiles(const std::string& path, Diagnostics& diagnostics, const Limits& limits) {
  std::vector<fs::path> paths;
  std::error_code error;
  if (fs::is_directory(path, error)) {
    Collect(path, paths, diagnostics);
    if (paths.empty()) Tell(diagnostics, path, "no-rules", "there is no *.yaml file in this folder");
  } else {
    paths.emplace_back(path);
  }
  std::sort(paths.begin(), paths.end(),
            [](const fs::path& a, const fs::path& b) { return a.generic_string() < b.generic_string(); });
  std::vector<RuleFile> files;
  std::uint64_t budget = limits.rule_bytes;
  for (const fs::path& file : paths) ReadFile(file, budget, files, diagnostics);
  return files;
}

}  // namespace gainsay
