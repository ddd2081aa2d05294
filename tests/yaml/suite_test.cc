// The cases of yaml-test-suite: none crashes or hangs, and what is refused is refused with a place.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "yaml/freeze.h"
#include "yaml/yaml.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

std::string ReadAll(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void Replace(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

// The suite writes what cannot be seen with marks of its own.
std::string Unmarked(std::string text) {
  for (const auto& [mark, meaning] : std::vector<std::pair<std::string, std::string>>{
           {"\xE2\x90\xA3", " "},
           {"\xE2\x80\x94\xE2\x80\x94\xE2\x80\x94\xE2\x80\x94\xC2\xBB", "\t"},
           {"\xE2\x80\x94\xE2\x80\x94\xE2\x80\x94\xC2\xBB", "\t"},
           {"\xE2\x80\x94\xE2\x80\x94\xC2\xBB", "\t"},
           {"\xE2\x80\x94\xC2\xBB", "\t"},
           {"\xC2\xBB", "\t"},
           {"\xE2\x87\x94", "\xEF\xBB\xBF"},
           {"\xE2\x86\xB5", ""},
           {"\xE2\x88\x8E\n", ""},
           {"\xE2\x86\x90", "\r"}}) {
    Replace(text, mark, meaning);
  }
  return text;
}

fs::path SuiteFolder() {
  const char* shared = std::getenv("GAINSAY_SHARED");
  return fs::path(shared != nullptr ? shared : GAINSAY_ROOT "/../shared") / "suites" / "yaml" / "src";
}

void CheckText(const std::string& text, std::size_t& read, std::size_t& refused) {
  const Result<YamlNode> tree = ParseYaml(text, "case.yaml");
  if (tree.ok()) {
    ++read;
    CHECK(ThawYaml(FreezeYaml(tree.value())).has_value());
    return;
  }
  ++refused;
  CHECK_FALSE(tree.failure().message.empty());
  CHECK(tree.failure().place.file == "case.yaml");
  CHECK(tree.failure().place.line > 0);
}

TEST_CASE("yaml-test-suite") {
  const fs::path folder = SuiteFolder();
  std::error_code error;
  if (!fs::is_directory(folder, error)) {
    MESSAGE("skipped: no yaml-test-suite here");
    return;
  }
  std::vector<fs::path> paths;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::size_t cases = 0;
  std::size_t read = 0;
  std::size_t refused = 0;
  for (const fs::path& path : paths) {
    const std::string name = path.filename().string();
    CAPTURE(name);
    const std::string text = ReadAll(path);
    const Result<YamlNode> file = ParseYaml(text, name);
    REQUIRE(file.ok());
    CheckText(text, read, refused);
    for (const YamlNode& one : file.value().items) {
      const YamlNode* yaml = one.Find("yaml");
      if (yaml == nullptr) continue;
      ++cases;
      CheckText(Unmarked(yaml->scalar), read, refused);
      // Cut short anywhere it is no better.
      for (std::size_t size = 0; size < yaml->scalar.size(); size += 7) {
        CheckText(yaml->scalar.substr(0, size), read, refused);
      }
    }
  }
  CHECK(cases > 300);
  MESSAGE(cases << " cases: " << read << " texts read, " << refused << " refused");
}

}  // namespace
}  // namespace gainsay
