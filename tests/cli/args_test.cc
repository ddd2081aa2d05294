// The command line: what is typed and what it means.
#include "cli/args.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "gainsay/limits.h"

namespace gainsay {
namespace {

ParsedArgs Parse(const std::vector<const char*>& words) {
  std::vector<const char*> argv = {"gainsay"};
  argv.insert(argv.end(), words.begin(), words.end());
  return ParseArgs(static_cast<int>(argv.size()), argv.data());
}

Args Meant(const std::vector<const char*>& words) {
  const ParsedArgs parsed = Parse(words);
  if (const auto* wrong = std::get_if<UsageError>(&parsed)) FAIL(wrong->message);
  REQUIRE(std::holds_alternative<Args>(parsed));
  return *std::get_if<Args>(&parsed);
}

}  // namespace

TEST_CASE("a path alone, or an option first, means check") {
  CHECK(Meant({"story"}).command == Command::kCheck);
  CHECK(Meant({"story"}).paths == std::vector<std::string>{"story"});
  CHECK(Meant({"--format", "json", "story"}).command == Command::kCheck);
  CHECK(Meant({"-"}).paths == std::vector<std::string>{"-"});
  CHECK(Meant({"check", "a", "b"}).paths == std::vector<std::string>{"a", "b"});
}

TEST_CASE("the commands") {
  struct Case {
    std::vector<const char*> words;
    Command command;
  };
  const Case rows[] = {
      {{"check", "x"}, Command::kCheck},
      {{"extract", "x"}, Command::kExtract},
      {{"mentions", "x"}, Command::kMentions},
      {{"text", "x"}, Command::kText},
      {{"test"}, Command::kTest},
      {{"rules", "list"}, Command::kRulesList},
      {{"rules", "show", "a/b"}, Command::kRulesShow},
      {{"rules", "lint"}, Command::kRulesLint},
      {{"explain", "conflict"}, Command::kExplain},
  };
  for (const Case& row : rows) CHECK(Meant(row.words).command == row.command);
}

TEST_CASE("what no option says") {
  const Args args = Meant({"story"});
  CHECK(args.format->name == "terminal");
  CHECK(args.fail_on == Severity::kError);
  CHECK(args.min_severity == Severity::kNote);
  CHECK(args.color == When::kAuto);
  CHECK(args.threads == 0);
  CHECK_FALSE(args.json_lines);
  CHECK_FALSE(args.coverage);
  CHECK_FALSE(args.quiet);
}

TEST_CASE("options of check") {
  const Args args = Meant({"check",     "--rules",    "one",        "story",   "--rules=two",
                           "--format",  "jsonl",      "--fail-on",  "never",   "--min-severity",
                           "warning",   "--language", "en",         "--color", "always",
                           "--threads", "2",          "--coverage", "--quiet", "--strict-input"});
  CHECK(args.paths == std::vector<std::string>{"story"});
  CHECK(args.rules == std::vector<std::string>{"one", "two"});
  CHECK(args.format->name == "jsonl");
  CHECK_FALSE(args.fail_on);
  CHECK(args.min_severity == Severity::kWarning);
  CHECK(args.language == "en");
  CHECK(args.color == When::kAlways);
  CHECK(args.threads == 2);
  CHECK(args.coverage);
  CHECK(args.quiet);
  CHECK(args.strict_input);
}

TEST_CASE("streams come from standard input unless a file is named") {
  CHECK(Meant({"mentions", "--from", "jsonl", "-"}).paths == std::vector<std::string>{"-"});
  CHECK(Meant({"mentions", "--from", "jsonl"}).paths == std::vector<std::string>{"-"});
  CHECK(Meant({"check", "--format", "jsonl", "--from", "jsonl", "-"}).json_lines);
  CHECK(Meant({"mentions", "--from", "jsonl", "a.jsonl", "b.jsonl"}).paths.size() == 2);
}

TEST_CASE("a path after -- may look like an option") {
  CHECK(Meant({"text", "--", "--odd-name"}).paths == std::vector<std::string>{"--odd-name"});
}

TEST_CASE("mistakes name what is wrong and which help to read") {
  struct Case {
    std::vector<const char*> words;
    std::string_view message;
    std::string_view command;
  };
  const Case rows[] = {
      {{}, "no path and no command", "gainsay"},
      {{"check"}, "no path is given", "gainsay check"},
      {{"--bogus", "x"}, "--bogus", "gainsay check"},
      {{"check", "--format", "pdf", "x"}, "pdf", "gainsay check"},
      {{"check", "--fail-on", "fatal", "x"}, "fatal", "gainsay check"},
      {{"check", "--threads", "many", "x"}, "many", "gainsay check"},
      {{"mentions", "--from", "csv", "x"}, "csv", "gainsay mentions"},
      {{"explain"}, "id", "gainsay explain"},
      {{"rules"}, "subcommand", "gainsay rules"},
      {{"rules", "show"}, "id", "gainsay rules show"},
      {{"text", "--rules", "x", "y"}, "--rules", "gainsay text"},
  };
  for (const Case& row : rows) {
    const ParsedArgs parsed = Parse(row.words);
    CAPTURE(std::string(row.message));
    const auto* wrong = std::get_if<UsageError>(&parsed);
    REQUIRE(wrong != nullptr);
    CHECK(wrong->message.find(row.message) != std::string::npos);
    CHECK(wrong->command == row.command);
  }
}

TEST_CASE("help, version and limits are answers") {
  struct Case {
    std::vector<const char*> words;
    std::string_view part;
  };
  const Case rows[] = {
      {{"--version"}, "gainsay 0."},
      {{"--help"}, "mentions"},
      {{"--help"}, "Exit status"},
      {{"check", "--help"}, "--fail-on"},
      {{"rules", "show", "--help"}, "pack/rule"},
      {{"--help-limits"}, "16 MiB"},
  };
  for (const Case& row : rows) {
    const ParsedArgs parsed = Parse(row.words);
    CAPTURE(std::string(row.part));
    const auto* answer = std::get_if<Answer>(&parsed);
    REQUIRE(answer != nullptr);
    CHECK(answer->text.find(row.part) != std::string::npos);
    CHECK(answer->text.ends_with("\n"));
  }
}

}  // namespace gainsay
