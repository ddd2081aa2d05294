#include "cli/config.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>
#include <vector>

#include "yaml/reader.h"
#include "yaml/yaml.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 16;  ///< In a chain of `extends`.
constexpr std::uintmax_t kMostBytes = 1 << 20;

/// The file's text; false, and told, if it cannot be had.
bool ReadText(const fs::path& file, std::string& text, Diagnostics& diagnostics) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  std::string why;
  if (!fs::exists(status)) {
    why = "No such file or directory";
  } else if (!fs::is_regular_file(status)) {
    why = "no regular file";
  } else if (fs::file_size(file, error) > kMostBytes) {
    why = "more than 1 MiB";
  } else {
    std::ifstream in(file, std::ios::binary);
    text.assign(std::istreambuf_iterator<char>(in), {});
    if (!in) why = "it cannot be read";
  }
  if (why.empty()) return true;
  diagnostics.push_back(
      {Level::kError, "unreadable", "the configuration cannot be read: " + why, {file.string()}});
  return false;
}

/// Reads one file into what the files that it extends have left.
class ConfigReader {
 public:
  ConfigReader(const fs::path& file, const std::string& text, Typed& typed, Diagnostics& diagnostics)
      : folder_(file.parent_path()), yaml_(text, diagnostics, file.string()), typed_(typed) {}

  void Read(const YamlNode& root) {
    if (root.IsNull()) return;  // An empty file is a configuration that says nothing.
    Args& args = typed_.args;
    yaml_.Fields(
        root, "a configuration",
        {{"extends", [](const YamlNode&) {}},  // Read before.
         {"rules", [&](const YamlNode& node) { Paths(node, args.rules); }},
         {"language", [&](const YamlNode& node) { yaml_.String(node, args.language); }},
         {"select", [&](const YamlNode& node) { List(node, args.select); }},
         {"ignore", [&](const YamlNode& node) { List(node, args.ignore); }},
         {"baseline", [&](const YamlNode& node) { Path(node, args.baseline); }},
         {"format", [&](const YamlNode& node) { Format(node); }},
         {"output", [&](const YamlNode& node) { Outputs(node); }},
         {"min-severity", [&](const YamlNode& node) { Name(node, kSeverityNames, typed_.min_severity); }},
         {"fail-on", [&](const YamlNode& node) { Name(node, kFailOnNames, typed_.fail_on); }},
         {"coverage", [&](const YamlNode& node) { yaml_.Bool(node, args.coverage); }},
         {"threads", [&](const YamlNode& node) { Threads(node); }}});
  }

 private:
  void List(const YamlNode& node, std::vector<std::string>& out) {
    std::vector<std::string> read;
    if (yaml_.Strings(node, read)) out = std::move(read);
  }

  std::string FromHere(const std::string& path) const { return (folder_ / path).lexically_normal().string(); }

  void Paths(const YamlNode& node, std::vector<std::string>& out) {
    std::vector<std::string> read;
    if (!yaml_.Strings(node, read)) return;
    for (std::string& path : read) path = FromHere(path);
    out = std::move(read);
  }

  void Path(const YamlNode& node, std::string& out) {
    std::string read;
    if (yaml_.String(node, read)) out = FromHere(read);
  }

  void Name(const YamlNode& node, std::span<const std::string_view> names, std::string& out) {
    std::size_t index = 0;
    if (yaml_.OneOf(node, names, index)) out = names[index];
  }

  void Format(const YamlNode& node) {
    std::string read;
    if (!yaml_.String(node, read)) return;
    if (std::string wrong = CheckFormat(read); !wrong.empty()) {
      yaml_.Error(node, "unknown-format", std::move(wrong));
    } else {
      typed_.format = read;
    }
  }

  void Outputs(const YamlNode& node) {
    std::vector<std::string> read;
    yaml_.Entries(node, [&](const YamlNode& key, const YamlNode& value) {
      std::string path;
      if (!yaml_.String(value, path)) return;
      std::string written = key.scalar + "=" + FromHere(path);
      if (std::string wrong = CheckOutput(written); !wrong.empty())
        yaml_.Error(key, "unknown-format", std::move(wrong));
      read.push_back(std::move(written));
    });
    typed_.outputs = std::move(read);
  }

  void Threads(const YamlNode& node) {
    std::int64_t read = 0;
    if (!yaml_.Integer(node, read)) return;
    if (read < 0 || read > 1024) {
      yaml_.Error(node, "out-of-range", "threads are a number from 0 to 1024");
    } else {
      typed_.args.threads = static_cast<unsigned>(read);
    }
  }

  fs::path folder_;
  YamlReader yaml_;
  Typed& typed_;
};

/// `chain` holds the files that have led here.
void ReadChain(const fs::path& file, std::vector<fs::path>& chain, Typed& typed, Diagnostics& diagnostics) {
  std::string text;
  if (!ReadText(file, text, diagnostics)) return;
  const Result<YamlNode> root = ParseYaml(text, file.string());
  if (!root) {
    diagnostics.push_back(root.failure());
    return;
  }
  chain.push_back(file);
  if (const YamlNode* extends = root.value().Find("extends"); extends != nullptr) {
    YamlReader yaml(text, diagnostics, file.string());
    std::string named;
    if (!yaml.String(*extends, named)) return;
    const fs::path base = (file.parent_path() / named).lexically_normal();
    if (std::find(chain.begin(), chain.end(), base) != chain.end() || chain.size() >= kMostFiles) {
      yaml.Error(*extends, "circular-extends", "the configuration extends itself, or too many others");
      return;
    }
    ReadChain(base, chain, typed, diagnostics);
  }
  ConfigReader(file, text, typed, diagnostics).Read(root.value());
}

}  // namespace

std::string NearestConfig() {
  std::error_code error;
  fs::path folder = fs::current_path(error);
  if (error) return {};
  while (true) {
    const fs::path file = folder / kConfigName;
    if (fs::exists(file, error)) return file.lexically_relative(fs::current_path(error)).string();
    if (folder == folder.root_path()) return {};
    folder = folder.parent_path();
  }
}

void ReadConfig(const std::string& file, Typed& typed, Diagnostics& diagnostics) {
  std::vector<fs::path> chain;
  ReadChain(fs::path(file).lexically_normal(), chain, typed, diagnostics);
}

}  // namespace gainsay
