// Stories on disk for the tests of the command line, and runs over them.
#ifndef GAINSAY_TESTS_CLI_STORY_H_
#define GAINSAY_TESTS_CLI_STORY_H_

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/run.h"

namespace gainsay {

/// A folder that is gone after the test.
class Folder {
 public:
  Folder() {
    static int count = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("gainsay-test-" + std::to_string(getpid()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string Add(const std::string& name, std::string_view text) const {
    const std::filesystem::path file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
    return file.string();
  }
  std::string path(const std::string& name = {}) const {
    return name.empty() ? path_.string() : (path_ / name).string();
  }

 private:
  std::filesystem::path path_;
};

inline bool Has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

inline std::string Contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

struct RunResult {
  int status = -1;
  std::string out;
  std::string err;

  /// The last line on standard error.
  std::string Reason() const {
    if (err.empty()) return {};
    const std::size_t before = err.rfind('\n', err.size() - 2);
    return err.substr(before == std::string::npos ? 0 : before + 1,
                      err.size() - (before == std::string::npos ? 0 : before + 1) - 1);
  }
};

inline RunResult RunWith(const std::string& input, const std::vector<std::string>& words) {
  std::vector<const char*> argv = {"gainsay"};
  for (const std::string& word : words) argv.push_back(word.c_str());
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  RunResult result;
  result.status = Run(static_cast<int>(argv.size()), argv.data(), in, out, err);
  result.out = out.str();
  result.err = err.str();
  return result;
}

inline RunResult RunGainsay(const std::vector<std::string>& words) { return RunWith("", words); }

/// Two papers that cannot both be right.
inline void AddConflict(const Folder& folder, const std::string& story = "valley") {
  folder.Add(story + "/courier.txt", "The army said 4,000 soldiers were killed in the valley.\n");
  folder.Add(story + "/gazette.txt", "The army said 600 soldiers were killed in the valley.\n");
}

/// Two papers that say the same.
inline void AddAgreement(const Folder& folder, const std::string& story = "calm") {
  folder.Add(story + "/courier.txt", "The army said 600 soldiers were killed in the valley.\n");
  folder.Add(story + "/gazette.txt",
             "The army said 600 soldiers were killed in the valley on the same day.\n");
}

}  // namespace gainsay

#endif  // GAINSAY_TESTS_CLI_STORY_H_
