// What is said of rule files with mistakes, whole: every folder of tests/cli/rules is linted, and its
// expected.txt holds what comes out.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "story.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

std::string ReadFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string Without(std::string text, const std::string& part) {
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at))
    text.erase(at, part.size());
  return text;
}

}  // namespace

TEST_CASE("what is told of broken rule files; GAINSAY_UPDATE_GOLDEN=1 rewrites it") {
  const fs::path root = fs::path(GAINSAY_ROOT) / "tests/cli/rules";
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(root)) folders.push_back(entry.path());
  std::sort(folders.begin(), folders.end());
  REQUIRE(folders.size() >= 9);
  for (const fs::path& folder : folders) {
    CAPTURE(folder.string());
    const RunResult run = RunGainsay({"rules", "lint", folder.string()});
    // How many rules there are depends on what ships.
    const std::string told = Without(run.err, root.string() + "/");
    const fs::path expected = folder / "expected.txt";
    if (std::getenv("GAINSAY_UPDATE_GOLDEN") != nullptr) std::ofstream(expected, std::ios::binary) << told;
    CHECK(told == ReadFile(expected));
    CHECK_FALSE(told.empty());
  }
}

}  // namespace gainsay
