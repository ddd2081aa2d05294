// What is made from the definition of the options: manual page, completions, files to start from.
#include "cli/setup.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "cli/definition.h"
#include "story.h"

namespace gainsay {
namespace {

/// What a script of a shell prints; the shell's complaint if it fails.
std::string ShellOutput(const Folder& folder, const std::string& shell, const std::string& script) {
  const std::string file = folder.Add("script", script);
  const std::string out = folder.path("out");
  const int status = std::system((shell + " '" + file + "' >'" + out + "' 2>&1").c_str());
  std::ifstream in(out);
  std::stringstream text;
  text << in.rdbuf();
  return (status == 0 ? "" : "failed: ") + text.str();
}

}  // namespace

TEST_CASE(
    "the committed manual page is the one that the program prints; GAINSAY_UPDATE_GOLDEN=1 rewrites it") {
  const std::string path = std::string(GAINSAY_ROOT) + "/docs/man/gainsay.1";
  if (std::getenv("GAINSAY_UPDATE_GOLDEN") != nullptr) std::ofstream(path) << ManualPage();
  std::ifstream file(path);
  std::stringstream committed;
  committed << file.rdbuf();
  CHECK(RunGainsay({"man"}).out == committed.str());
}

TEST_CASE("manual page and completions have every command and option") {
  const std::string page = ManualPage();
  const std::string scripts[] = {CompletionScript("bash"), CompletionScript("zsh"), CompletionScript("fish")};
  for (const DefinedCommand& command : DefinedCommands()) {
    for (const std::string& script : scripts)
      CHECK(Has(script, command.name.substr(command.name.rfind(' ') + 1)));
    for (const DefinedOption& option : command.options) {
      for (const std::string& name : option.names) {
        CAPTURE(name);
        std::string troff;
        for (const char c : name) troff += c == '-' ? "\\-" : std::string(1, c);
        CHECK(Has(page, "\\fB" + troff + "\\fR"));
        CHECK(Has(scripts[0], name));
        CHECK(Has(scripts[1], name + "["));
      }
    }
  }
}

TEST_CASE("bash completes commands, options and values") {
  const Folder folder;
  // Files of the working directory are offered as well: there are none in this one.
  const std::string run = "cd '" + folder.path("") + "'\n" + CompletionScript("bash") + R"(
try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _gainsay; echo "${COMPREPLY[*]}"; }
try gainsay ch
try gainsay check --fail
try gainsay check --fail-on w
try gainsay baseline pr
try gainsay baseline write --rea
try gainsay completion fi
)";
  CHECK(ShellOutput(folder, "bash", run) == "check\n--fail-on\nwarning\nprune\n--reason\nfish\n");
}

TEST_CASE("zsh and fish read their scripts, where they are installed") {
  const Folder folder;
  if (std::system("command -v zsh >/dev/null 2>&1") == 0) {
    CHECK(ShellOutput(folder, "zsh -n", CompletionScript("zsh")).empty());
  } else {
    MESSAGE("no zsh here");
  }
  if (std::system("command -v fish >/dev/null 2>&1") == 0) {
    CHECK(ShellOutput(folder, "fish --no-execute", CompletionScript("fish")).empty());
  } else {
    MESSAGE("no fish here");
  }
}

TEST_CASE("init writes files that work, and replaces none") {
  const Folder folder;
  AddConflict(folder);
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  CHECK(RunGainsay({"init"}).status == 0);
  CHECK(RunGainsay({"valley"}).status == 1);
  const RunResult again = RunGainsay({"init"});
  CHECK(again.status == 2);
  CHECK(Has(again.Reason(), ".gainsay.yaml is there already"));
  for (const char* service : {"github", "gitlab", "pre-commit"}) {
    CHECK(RunGainsay({"init", "--ci", service}).status == 0);
    CHECK(RunGainsay({"init", "--ci", service}).status == 2);
  }
  CHECK(std::filesystem::exists(".github/workflows/gainsay.yml"));
  CHECK(std::filesystem::exists(".gitlab/gainsay.yml"));
  CHECK(std::filesystem::exists(".pre-commit-config.yaml"));
  std::filesystem::current_path(before);
}

}  // namespace gainsay
