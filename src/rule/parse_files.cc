#include "rule/parse_files.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

#include "yaml/freeze.h"

namespace gainsay {
namespace {

constexpr std::size_t kBytesWorthAThread = 1U << 16;
constexpr std::size_t kMostThreads = 8;

Result<YamlNode> Parse(const RuleFile& file, std::string_view without, const Limits& limits) {
  if (std::optional<YamlNode> thawed = ThawYaml(file.frozen, without)) return std::move(*thawed);
  return ParseYaml(file.text, file.path, limits);
}

std::size_t ThreadsFor(std::span<const RuleFile> files) {
  std::size_t bytes = 0;
  for (const RuleFile& file : files) bytes += file.frozen.empty() ? file.text.size() : 0;
  const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
  return std::min({cores, kMostThreads, bytes / kBytesWorthAThread + 1});
}

}  // namespace

std::vector<Result<YamlNode>> ParseRuleFiles(std::span<const RuleFile> files, std::string_view without,
                                             const Limits& limits) {
  std::vector<Result<YamlNode>> trees(files.size(), YamlNode());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t i = next++; i < files.size(); i = next++) trees[i] = Parse(files[i], without, limits);
  };
  std::vector<std::jthread> others;
  try {
    for (std::size_t i = 1; i < ThreadsFor(files); ++i) others.emplace_back(work);
  } catch (const std::system_error&) {
    // No more threads are to be had: those that are there do the work.
  }
  work();
  others.clear();  // Waits for them.
  return trees;
}

}  // namespace gainsay
