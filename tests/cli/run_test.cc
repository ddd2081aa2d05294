// Whole command lines in process: what is printed where, and with which exit status.
#include "cli/run.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <ostream>
#include <string>
#include <string_view>

#include "story.h"

namespace gainsay {
namespace {

std::size_t Lines(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

constexpr const char* kStream =
    R"({"bundle":"one","id":"a","text":"The army said 4,000 soldiers were killed in the valley."})"
    "\n"
    R"({"bundle":"one","id":"b","text":"The army said 600 soldiers were killed in the valley."})"
    "\n"
    R"({"bundle":"two","id":"a","text":"The army said 600 soldiers were killed in the valley."})"
    "\n";

}  // namespace

TEST_CASE("a story that contradicts itself fails, with table, finding, summary and reason") {
  const Folder folder;
  AddConflict(folder);
  const RunResult run = RunGainsay({folder.path("valley")});
  CHECK(run.status == 1);
  CHECK(Has(run.out, "! conflict"));
  CHECK(Has(run.out, "\nerror[conflict]: "));
  CHECK(Has(run.out, "courier.txt:1:15"));
  CHECK(Has(run.out, "^^^ killed, army"));
  CHECK(Has(run.out, "2 sources read"));
  CHECK_FALSE(Has(run.out, "\x1b"));
  CHECK(run.Reason() == "gainsay: exit status 1: 1 finding at or above --fail-on error");
}

TEST_CASE("a story that agrees passes in silence on standard error") {
  const Folder folder;
  AddAgreement(folder);
  const RunResult run = RunGainsay({"check", folder.path("calm")});
  CHECK(run.status == 0);
  CHECK(run.err.empty());
  CHECK(Has(run.out, "0 errors, 0 warnings"));
}

TEST_CASE("files given by themselves are one story") {
  const Folder folder;
  AddConflict(folder);
  const RunResult run = RunGainsay({folder.path("valley/courier.txt"), folder.path("valley/gazette.txt")});
  CHECK(run.status == 1);
  CHECK(Has(run.out, "error[conflict]"));
}

TEST_CASE("two folders are two stories, each with its report") {
  const Folder folder;
  AddConflict(folder);
  AddAgreement(folder);
  const RunResult terminal = RunGainsay({folder.path("valley"), folder.path("calm")});
  CHECK(terminal.status == 1);
  const RunResult lines = RunGainsay({"--format", "jsonl", folder.path("valley"), folder.path("calm")});
  CHECK(lines.status == 1);
  CHECK(Lines(lines.out) == 2);
  const RunResult array = RunGainsay({"--format", "json", folder.path("valley"), folder.path("calm")});
  CHECK(array.out.starts_with("[\n{\n"));
  CHECK(array.out.ends_with("}\n]\n"));
  const RunResult object = RunGainsay({"--format", "json", folder.path("valley")});
  CHECK(object.out.starts_with("{\n  \"schema\": \"gainsay.report/1\",\n"));
  CHECK(object.out.ends_with("}\n"));
}

TEST_CASE("two folders of one name are told apart by their paths") {
  const Folder folder;
  for (const char* city : {"north/valley/", "south/valley/"}) {
    folder.Add(city + std::string("courier.txt"), "The flood killed 14 people.\n");
    folder.Add(city + std::string("gazette.txt"), "The flood killed 19 people.\n");
  }
  const std::string second = folder.path("south/valley");
  const RunResult run = RunGainsay({"--format", "jsonl", folder.path("north/valley"), second});
  CHECK(Has(run.out, R"("bundle":"valley")"));
  CHECK(Has(run.out, R"("bundle":")" + second + '"'));
  CHECK(Has(run.out, R"("id":")" + second + "/courier.txt#1\""));
}

TEST_CASE("the format never changes the status") {
  const Folder folder;
  AddConflict(folder);
  for (const char* format : {"terminal", "json", "jsonl"}) {
    CAPTURE(std::string(format));
    CHECK(RunGainsay({"--format", format, folder.path("valley")}).status == 1);
    CHECK(RunGainsay({"--format", format, "--fail-on", "never", folder.path("valley")}).status == 0);
  }
}

TEST_CASE("what is shown and what fails are set apart") {
  const Folder folder;
  AddConflict(folder);
  const RunResult hidden = RunGainsay({"--min-severity", "error", "--quiet", folder.path("valley")});
  CHECK(hidden.status == 1);
  CHECK(hidden.out.starts_with("error[conflict]: "));
  CHECK_FALSE(Has(hidden.out, "sources read"));
  const RunResult colored = RunGainsay({"--color", "always", folder.path("valley")});
  CHECK(Has(colored.out, "\x1b[1;31merror[conflict]\x1b[0m"));
}

TEST_CASE("colour: the option, then NO_COLOR, then FORCE_COLOR, then the terminal") {
  const Folder folder;
  AddConflict(folder);
  const auto colored = [&](const char* option) {
    return Has(RunGainsay({"--color", option, folder.path("valley")}).out, "\x1b[");
  };
  unsetenv("NO_COLOR");
  setenv("FORCE_COLOR", "1", 1);
  CHECK(colored("auto"));
  CHECK_FALSE(colored("never"));
  setenv("NO_COLOR", "1", 1);
  CHECK_FALSE(colored("auto"));
  CHECK(colored("always"));
  unsetenv("NO_COLOR");
  setenv("FORCE_COLOR", "0", 1);
  CHECK_FALSE(colored("auto"));
  unsetenv("FORCE_COLOR");
  CHECK_FALSE(colored("auto"));
}

TEST_CASE("the width follows COLUMNS") {
  const Folder folder;
  AddConflict(folder);
  const auto longest = [&] {
    std::istringstream lines(RunGainsay({folder.path("valley")}).out);
    std::size_t most = 0;
    for (std::string line; std::getline(lines, line);) {
      if (!Has(line, "--> ") && !Has(line, "::: ")) most = std::max(most, line.size());
    }
    return most;
  };
  setenv("COLUMNS", "50", 1);
  CHECK(longest() <= 50);
  setenv("COLUMNS", "many", 1);
  CHECK(longest() > 50);
  CHECK(longest() <= 80);
  unsetenv("COLUMNS");
}

TEST_CASE("streams: one report a story, a bad line told with its number and passed") {
  const RunResult good = RunWith(kStream, {"--format", "jsonl", "--from", "jsonl", "-"});
  CHECK(good.status == 1);
  CHECK(Lines(good.out) == 2);
  const RunResult bad =
      RunWith("{broken\n" + std::string(kStream), {"--format", "jsonl", "--from", "jsonl", "-"});
  CHECK(bad.status == 2);
  CHECK(Lines(bad.out) == 2);
  CHECK(Has(bad.err, ":1"));
  CHECK(Has(bad.Reason(), "gainsay: exit status 2: not everything was examined (1 error above)"));
  const RunResult strict = RunWith("{broken\n" + std::string(kStream),
                                   {"--format", "jsonl", "--from", "jsonl", "--strict-input", "-"});
  CHECK(strict.status == 2);
  CHECK(strict.out.empty());
  CHECK(RunWith("", {"--format", "json", "--from", "jsonl"}).out == "[]\n");
}

TEST_CASE("the stages print JSON Lines") {
  const RunResult mentions = RunWith(kStream, {"mentions", "--from", "jsonl", "-"});
  CHECK(mentions.status == 0);
  CHECK(mentions.out.starts_with(
      R"({"type":"mention","bundle":"one","source":"a","kind":"number","text":"4,000")"));
  const RunResult extract = RunWith(kStream, {"extract", "--from", "jsonl", "-"});
  CHECK(extract.status == 0);
  CHECK(extract.out.starts_with(R"({"type":"source","bundle":"one","id":"a",)"));
  CHECK(Has(extract.out,
            R"({"type":"claim","id":"one/a#1","bundle":"one","source":"a","rule":"conflict/losses")"));
}

TEST_CASE("an article without a date is read against its bundle's, in every command") {
  const std::string stream =
      R"({"bundle":"b","id":"a","text":"Nothing happened.","published":"2024-03-07"})"
      "\n"
      R"({"bundle":"b","id":"b","text":"The army said 600 soldiers were killed on Tuesday."})"
      "\n";
  for (const char* command : {"mentions", "extract", "check"}) {
    CAPTURE(std::string(command));
    std::vector<std::string> words = {command, "--from", "jsonl"};
    if (words.front() == "check") words.insert(words.end(), {"--format", "jsonl"});
    CHECK(Has(RunWith(stream, words).out, R"({"from":"2024-03-05","to":"2024-03-05"})"));
  }
}

TEST_CASE("text prints what offsets count in, and headers only where there is more than one") {
  const Folder folder;
  AddConflict(folder);
  const RunResult one = RunGainsay({"text", folder.path("valley/courier.txt")});
  CHECK(one.out.starts_with("The army said 4,000 soldiers were killed in the valley."));
  CHECK_FALSE(Has(one.out, "==>"));
  const RunResult two = RunGainsay({"text", folder.path("valley")});
  CHECK(two.out.starts_with("==> courier.txt <==\nThe army"));
  CHECK(Has(two.out, "\n==> gazette.txt <==\nThe army"));
  const RunResult piped = RunWith("One line from a pipe.\n", {"text", "-"});
  CHECK(piped.status == 0);
  CHECK(piped.out.starts_with("One line from a pipe."));
}

TEST_CASE("bad input is named, the rest is done, and the status is 2") {
  const Folder folder;
  AddConflict(folder);
  folder.Add("valley/scan.txt", std::string("\x7f"
                                            "ELF\x00\x01\x02\x00\x00\x00",
                                            10));
  const RunResult binary = RunGainsay({folder.path("valley")});
  CHECK(binary.status == 2);
  CHECK(Has(binary.out, "error[conflict]"));
  CHECK(Has(binary.out, "1 not read"));
  CHECK(Has(binary.err, "scan.txt"));
  CHECK(Has(binary.Reason(), "gainsay: exit status 2: "));

  const RunResult missing = RunGainsay({folder.path("nowhere")});
  CHECK(missing.status == 2);
  CHECK(Has(missing.err, "nowhere"));
  const RunResult stream = RunGainsay({"--from", "jsonl", folder.path("nowhere.jsonl")});
  CHECK(stream.status == 2);
  CHECK(Has(stream.err, "nowhere.jsonl"));
}

TEST_CASE("mistakes in the command line are one line") {
  for (const std::vector<std::string>& words : {std::vector<std::string>{},
                                                {"--bogus"},
                                                {"check"},
                                                {"check", "--format", "pdf", "x"},
                                                {"rules", "show"}}) {
    const RunResult run = RunGainsay(words);
    CHECK(run.status == 2);
    CHECK(run.out.empty());
    CHECK(Lines(run.err) == 1);
    CHECK(run.err.starts_with("gainsay: exit status 2: "));
  }
}

TEST_CASE("output that cannot be written is told") {
  const Folder folder;
  AddConflict(folder);
  std::ostream full(nullptr);  // Takes nothing.
  std::ostringstream err;
  std::istringstream in;
  const std::string path = folder.path("valley");
  const char* const argv[] = {"gainsay", path.c_str()};
  CHECK(Run(2, argv, in, full, err) == 2);
  CHECK(Has(err.str(), "gainsay: exit status 2: standard output could not be written"));
}

TEST_CASE("hostile file names reach no terminal") {
  const Folder folder;
  AddConflict(folder);
  folder.Add("valley/\x1b[31m\nred.txt", "The army said 700 soldiers were killed in the valley.\n");
  const RunResult run = RunGainsay({folder.path("valley")});
  CHECK_FALSE(Has(run.out + run.err, "\x1b"));
  CHECK_FALSE(Has(run.out + run.err, "\nred.txt"));
}

}  // namespace gainsay
