// Rules from files to a matcher that can run: those that ship, from their embedded form, and a reader's
// folder of 300 files in YAML. Beside them runs what nobody could do without: yaml-cpp parsing the same
// bytes, and RE2 compiling the same patterns with every placeholder as one byte. Ratios within one run are
// what counts.
#include <re2/re2.h>
#include <unistd.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "bench/corpus.h"
#include "check/check.h"

namespace gainsay::bench {
namespace {

constexpr std::size_t kRules = 300;

bool IsRule(const RuleFile& file) { return file.text.starts_with("rule: "); }

/// The shipped rules again and again under other names, in a folder that goes with the program's end.
class Folder {
 public:
  Folder() {
    path_ = std::filesystem::temp_directory_path() / ("gainsay-load-bench-" + std::to_string(getpid()));
    std::filesystem::create_directory(path_);
    const std::span<const RuleFile> shipped = EmbeddedRules();
    for (std::size_t i = 0; files_ < kRules; ++i) {
      const RuleFile& file = shipped[i % shipped.size()];
      if (IsRule(file)) Write(file);
    }
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string path() const { return path_.string(); }

 private:
  // "rules/conflict/losses.yaml" becomes the rule conflict/losses-17.
  void Write(const RuleFile& file) {
    const std::string number = std::to_string(++files_);
    const std::filesystem::path at = file.path;
    const std::string pack = at.parent_path().filename().string();
    const std::size_t end = file.text.find('\n');
    const std::string name = file.text.substr(6, end - 6) + "-" + number;
    std::ofstream(path_ / (number + ".yaml")) << "rule: " + pack + "/" + name + file.text.substr(end);
  }

  std::filesystem::path path_;
  std::size_t files_ = 0;
};

/// Every pattern of the rules, with each placeholder as one byte.
std::vector<std::string> PlainPatterns(const RuleSet& rules) {
  std::vector<std::string> plain;
  for (const Rule& rule : rules.rules) {
    for (const Pattern& pattern : rule.match) {
      std::string& text = plain.emplace_back();
      for (std::size_t i = 0; i < pattern.text.text.size(); ++i) {
        const std::string_view rest = std::string_view(pattern.text.text).substr(i);
        const bool ours = rest.size() > 1 && rest[0] == '{' && (rest[1] < '0' || rest[1] > '9');
        if (ours) i += rest.find('}');
        text += ours ? "\\x10" : std::string(1, rest[0]);
      }
    }
  }
  return plain;
}

/// Processor time, and the time that went by: a reader's files are parsed on several cores.
struct Taken {
  double processor = 0;
  double elapsed = 0;
};

Taken TakenToLoad(const std::vector<std::string>& paths, std::size_t& rules) {
  Taken best{0, 1e9};
  best.processor = Seconds([&] {
    const auto start = std::chrono::steady_clock::now();
    Diagnostics diagnostics;
    const Knowledge knowledge = LoadRules(paths, diagnostics, {}, WithExamples::kNo);
    const Checker checker(knowledge, {}, diagnostics);
    rules = diagnostics.empty() ? knowledge.rules.rules.size() : 0;
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    best.elapsed = std::min(best.elapsed, elapsed.count());
  });
  return best;
}

double SecondsToParse(const std::vector<RuleFile>& files, std::size_t& nodes) {
  return Seconds([&] {
    nodes = 0;
    for (const RuleFile& file : files) nodes += YAML::Load(file.text).size();
  });
}

void Print(const char* what, double seconds, double against) {
  std::printf("  %-48s %8.1f ms", what, seconds * 1e3);
  against > 0 ? std::printf("  ratio %.2f\n", seconds / against) : std::printf("\n");
}

int Run() {
  const Folder folder;
  Diagnostics diagnostics;
  const std::span<const RuleFile> embedded = EmbeddedRules();
  const std::vector<RuleFile> shipped(embedded.begin(), embedded.end());
  const std::vector<RuleFile> own = ReadRuleFiles(folder.path(), diagnostics);
  const Knowledge knowledge = LoadRules({}, diagnostics);
  const std::vector<std::string> plain = PlainPatterns(knowledge.rules);
  RE2::Options quiet;
  quiet.set_log_errors(false);

  std::size_t nodes = 0;
  std::size_t compiled = 0;
  std::size_t shipped_rules = 0;
  std::size_t all_rules = 0;
  const double bare_shipped = SecondsToParse(shipped, nodes);
  const double bare_own = SecondsToParse(own, nodes);
  const double re2 = Seconds([&] {
    compiled = 0;
    for (const std::string& pattern : plain) compiled += RE2(pattern, quiet).ok() ? 1 : 0;
  });
  const Taken ours = TakenToLoad({}, shipped_rules);
  const Taken both = TakenToLoad({folder.path()}, all_rules);
  std::printf("what ships: %zu files, %zu rules, %zu patterns\n", shipped.size(), shipped_rules,
              plain.size());
  Print("yaml-cpp alone, the same bytes", bare_shipped, 0);
  Print("RE2 alone, every pattern", re2, 0);
  Print("loaded and made ready from the embedded form", ours.processor, bare_shipped + re2);
  std::printf("a folder of %zu rules more, %zu in all\n", own.size(), all_rules);
  Print("yaml-cpp alone, the same bytes", bare_own, 0);
  Print("read, loaded and made ready, what ships deducted", both.processor - ours.processor, bare_own);
  Print("the same by the clock on the wall", both.elapsed - ours.elapsed, bare_own);
  return shipped_rules > 0 && all_rules == shipped_rules + kRules && compiled > 0 ? 0 : 1;
}

}  // namespace
}  // namespace gainsay::bench

int main() { return gainsay::bench::Run(); }
