// `gainsay init`: files to start from, and `man` and `completion`, which print what others install.
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

#include "cli/atomic_file.h"
#include "cli/commands.h"
#include "cli/config.h"
#include "cli/setup.h"

namespace gainsay {
namespace {

constexpr std::string_view kConfig =
    R"(# Options of gainsay for this project: `gainsay --help` and `man gainsay` have the rest.
# What is typed on the command line stands over what is written here.

# What fails a build: error, warning, note or never.
fail-on: error

# What is shown: error, warning or note.
# min-severity: warning

# Types of finding, rules (pack/rule) or packs (pack/*) that are not wanted here.
# ignore: [precision, one-origin]

# Rules of our own, added to the shipped ones.
# rules: [rules]

# Findings that are right as they are: `gainsay baseline write --reason ... PATH` adds to it.
# baseline: gainsay-baseline.yaml
)";

constexpr std::string_view kGithub =
    R"(# Checks the drafts against their stories (drafts/flood.md, stories/flood/) and annotates the pull request.
name: gainsay
on: [pull_request]
permissions:
  contents: read
  security-events: write   # For the upload of SARIF; without it leave out the last step.
jobs:
  gainsay:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - uses: actions/checkout@v4
        with: {repository: OWNER/gainsay, path: .gainsay-source}   # Where your copy of gainsay lies.
      - uses: ./.gainsay-source
        with:
          paths: stories/*/
          drafts: drafts/*   # Without this line: do the stories contradict themselves?
      - name: Keep the report
        if: always()
        uses: actions/upload-artifact@v4
        with: {name: gainsay, path: gainsay.html}
      - name: Show the findings in the code
        if: always()
        uses: github/codeql-action/upload-sarif@v3
        with: {sarif_file: gainsay.sarif}
)";

constexpr std::string_view kGitlab =
    R"(# Checks the drafts against their stories (drafts/flood.md, stories/flood/) and shows the findings in the merge
# request. Include it from .gitlab-ci.yml:   include: [{local: .gitlab/gainsay.yml}]
# The image has to have gainsay installed.
gainsay:
  stage: test
  script:
    - for draft in drafts/*; do if [ -f "$draft" ]; then set -- "$@" --draft "$draft"; fi; done
    - gainsay check "$@" --output gitlab=gl-code-quality-report.json --output junit=gainsay.xml
      --output html=gainsay.html stories/*/
  artifacts:
    when: always
    paths: [gainsay.html]
    reports:
      codequality: gl-code-quality-report.json
      junit: gainsay.xml
)";

constexpr std::string_view kPreCommit =
    R"(# `pre-commit install` once, then every commit checks the drafts that it changes against their stories, and the
# stories that it changes against themselves. gainsay has to be installed.
repos:
  - repo: local
    hooks:
      - id: gainsay-drafts
        name: drafts say what their stories say (drafts/flood.md, stories/flood/)
        language: system
        entry: sh -c 'for f; do set -- "$@" --draft "$f"; shift; done; exec gainsay check --quiet "$@" stories/*/' sh
        files: ^drafts/
        require_serial: true
      - id: gainsay
        name: stories do not contradict themselves
        language: system
        entry: gainsay check --quiet stories
        pass_filenames: false
        files: ^stories/
)";

/// False, and told, if the file is there already or cannot be written.
bool WriteNew(Session& session, const std::string& path, std::string_view text) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (fs::exists(fs::symlink_status(path, error))) {
    session.outcome.usage = path + " is there already, and is left as it is";
    return false;
  }
  const fs::path folder = fs::path(path).parent_path();
  if (!folder.empty()) fs::create_directories(folder, error);
  AtomicFile file(path);
  if (!file.Write(text) || !file.Commit()) {
    session.outcome.output = "'" + path + "' could not be written: " + file.error();
    return false;
  }
  return Write(session, "wrote " + path + "\n");
}

}  // namespace

void RunInit(Session& session) {
  const std::string& service = session.args.ci;
  // The job first: who has a configuration may still want it.
  if (service == "github" && !WriteNew(session, ".github/workflows/gainsay.yml", kGithub)) return;
  if (service == "gitlab" && !WriteNew(session, ".gitlab/gainsay.yml", kGitlab)) return;
  if (service == "pre-commit" && !WriteNew(session, ".pre-commit-config.yaml", kPreCommit)) return;
  std::error_code error;
  if (!service.empty() && std::filesystem::exists(kConfigName, error)) return;
  if (WriteNew(session, kConfigName, kConfig))
    Write(session,
          "Next: put what others wrote in a folder for each story and run `gainsay check stories/STORY`;\n"
          "a draft is checked by `gainsay check --draft drafts/STORY.md stories/STORY`.\n");
}

void RunMan(Session& session) { Write(session, ManualPage()); }

void RunCompletion(Session& session) { Write(session, CompletionScript(session.args.id)); }

}  // namespace gainsay
