// The program itself, as a process: what only a real one can show.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "story.h"

namespace gainsay {
namespace {

/// It stands beside the tests.
std::string Binary() {
  const std::filesystem::path path =
      std::filesystem::read_symlink("/proc/self/exe").parent_path() / "gainsay";
  REQUIRE_MESSAGE(std::filesystem::exists(path),
                  "build the program before its tests are run: ", path.string());
  return path.string();
}

/// Runs the program with a descriptor as its standard output; -1 closes it.
RunResult Spawn(const std::vector<std::string>& words, int output, const std::string& error_file) {
  const std::string binary = Binary();
  std::vector<char*> argv = {const_cast<char*>(binary.c_str())};
  for (const std::string& word : words) argv.push_back(const_cast<char*>(word.c_str()));
  argv.push_back(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    const int error = open(error_file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    dup2(error, STDERR_FILENO);
    if (output < 0) {
      close(STDOUT_FILENO);
    } else {
      dup2(output, STDOUT_FILENO);
    }
    execv(binary.c_str(), argv.data());
    _exit(127);
  }
  int state = 0;
  waitpid(child, &state, 0);
  RunResult result;
  result.status = WIFEXITED(state) ? WEXITSTATUS(state) : -1;
  std::ifstream file(error_file);
  std::stringstream text;
  text << file.rdbuf();
  result.err = text.str();
  return result;
}

}  // namespace

TEST_CASE("a full disk, a closed pipe and a closed output are status 2") {
  const Folder folder;
  AddAgreement(folder);
  const std::string errors = folder.path("errors");
  const std::vector<std::string> command = {"check", "--format", "json", folder.path("calm")};

  const int full = open("/dev/full", O_WRONLY);
  const RunResult disk = Spawn(command, full, errors);
  close(full);
  int pipe_ends[2];
  REQUIRE(pipe(pipe_ends) == 0);
  close(pipe_ends[0]);
  const RunResult pipe = Spawn(command, pipe_ends[1], errors);
  close(pipe_ends[1]);
  for (const RunResult& run : {disk, pipe, Spawn(command, -1, errors)}) {
    CHECK(run.status == 2);
    CHECK(run.Reason() == "gainsay: exit status 2: standard output could not be written");
  }
}

TEST_CASE("the program exits as the function returns") {
  const Folder folder;
  AddConflict(folder);
  AddAgreement(folder);
  const int null = open("/dev/null", O_WRONLY);
  const std::string errors = folder.path("errors");
  CHECK(Spawn({folder.path("calm")}, null, errors).status == 0);
  CHECK(Spawn({folder.path("valley")}, null, errors).status == 1);
  CHECK(Spawn({folder.path("nowhere")}, null, errors).status == 2);
  CHECK(Spawn({"--version"}, null, errors).status == 0);
  close(null);
}

}  // namespace gainsay
