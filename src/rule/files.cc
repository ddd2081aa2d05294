// Rule files from disk: regular files only, so that no pipe blocks and no circle of links is walked.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>
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

/// Does a line of the text begin with this key? Enough to tell one kind of file from another unparsed.
bool HasKey(std::string_view text, std::string_view key) {
  for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
    const std::size_t end = at + key.size();
    if ((at == 0 || text[at - 1] == '\n') && end < text.size() && text[end] == ':') return true;
  }
  return false;
}

bool IsRule(std::string_view text) { return HasKey(text, "rule"); }

bool IsPack(std::string_view text) {
  return !IsRule(text) && (HasKey(text, "pack") || HasKey(text, "sets") || HasKey(text, "measures"));
}

// The packs and places that lie in one folder itself. Whatever else it holds is none of a rule's concern, and
// what cannot be read there is not told: the folder was not asked for.
std::vector<RuleFile> SharedIn(const fs::path& folder, std::uint64_t budget) {
  std::vector<fs::path> paths;
  std::error_code error;
  fs::directory_iterator entries(folder.empty() ? fs::path(".") : folder, error);
  for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
    const fs::path name = entries->path().filename();
    std::error_code ignored;
    if (!name.native().starts_with('.') && IsRuleFile(name) && entries->is_regular_file(ignored))
      paths.push_back(folder / name);
  }
  std::sort(paths.begin(), paths.end());
  std::vector<RuleFile> files;
  Diagnostics unheard;
  for (const fs::path& path : paths) ReadFile(path, budget, files, unheard);
  std::erase_if(files, [](const RuleFile& file) {
    return !IsPack(file.text) && (IsRule(file.text) || !HasKey(file.text, "places"));
  });
  return files;
}

}  // namespace

std::vector<RuleFile> ReadRulesWithPack(const std::string& path, Diagnostics& diagnostics,
                                        const Limits& limits) {
  std::vector<RuleFile> files = ReadRuleFiles(path, diagnostics, limits);
  std::error_code error;
  if (files.size() != 1 || fs::is_directory(path, error) || !IsRule(files.front().text)) return files;
  const fs::path folder = fs::path(path).parent_path();
  const std::uint64_t budget = limits.rule_bytes - files.front().text.size();
  std::vector<RuleFile> shared = SharedIn(folder, budget);
  const bool has_pack = std::any_of(shared.begin(), shared.end(),
                                    [](const RuleFile& file) { return HasKey(file.text, "pack"); });
  if (!has_pack && folder.has_relative_path()) {
    std::vector<RuleFile> above = SharedIn(folder.parent_path(), budget);
    std::move(above.begin(), above.end(), std::back_inserter(shared));
  }
  std::move(shared.begin(), shared.end(), std::back_inserter(files));
  return files;
}

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
