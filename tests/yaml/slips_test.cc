// What is told of the slips that people make in YAML: the place where they made them, and what to write
// instead.
#include "yaml/slips.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "yaml/reader.h"
#include "yaml/yaml.h"

namespace gainsay {
namespace {

struct Row {
  std::string text;
  std::string told;
};

std::string Told(const Diagnostic& told) {
  return std::to_string(told.place.line) + ":" + std::to_string(told.place.column) + " " + told.message +
         (told.help.empty() ? "" : " | " + told.help);
}

void CheckRows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Result<YamlNode> result = ParseYaml(row.text, "f.yaml");
    REQUIRE_FALSE(result.ok());
    CHECK(result.failure().code == "yaml-syntax");
    CHECK(Told(result.failure()) == row.told);
  }
}

const std::string kHead = "rule: a\nmatch:\n";
const std::string kQuotePattern = " | put a pattern between single quotation marks: '{number} trams'";

}  // namespace

TEST_CASE("a wrong indentation is told with the columns that would do") {
  const std::string told = "this line is indented as if it belonged to something that it does not | ";
  CheckRows({
      {kHead + "  - 'one'\n - 'two'\n",
       "4:2 " + told + "begin it in column 3 like line 3, or in column 1 like line 2"},
      {kHead + "  - 'one'\n  measure: b\n",
       "4:3 " + told + "begin it in column 5 like line 3, or in column 1 like line 2"},
      {"rule: a\ntitle: b\n  why: c\n", "3:3 " + told + "begin it in column 1 like line 2"},
      {"claims:\n    - text: b\n     expect: []\n",
       "3:6 " + told + "begin it in column 7 like line 2, or in column 5 like line 2"},
  });
}

TEST_CASE("a tab is called a tab") {
  const std::string told = "a tab stands here, and YAML indents with blanks alone | put blanks in its place";
  CheckRows({{"match:\n\t- 'one'\n", "2:1 " + told},
             {kHead + "  - pattern: 'one'\n  \tmeasure: b\n", "4:3 " + told}});
}

TEST_CASE("a quotation mark that is not closed is told where it was opened") {
  const std::string told = "this quotation mark is not closed | put a ' behind the text";
  CheckRows({
      {kHead + "  - 'one {b}\n  - '{b} two'\nmeasure: b\n", "3:5 " + told},
      {"rule: a\nmeasure: 'b\n", "2:10 " + told},
      {"match: ['one, 'two']\n",
       "1:15 text goes on behind this closing quotation mark | an apostrophe between "
       "single quotation marks is written twice: ''"},
      {"rule: a\ntitle: \"b\nmatch: c\n", "2:8 this quotation mark is not closed | put a \" behind the text"},
      {kHead + "  - 'the town's {number}'\n",
       "3:14 text goes on behind this closing quotation mark | an apostrophe between single quotation marks "
       "is "
       "written twice: ''"},
  });
  // Texts of several lines, and marks within text, are as they should be.
  for (const char* sound :
       {"a: 'one\n  two'\nb: c\n", "a: \"one \\\" two\"\n", "a: the town's\n", "a: 'it''s'\n"})
    CHECK(ParseYaml(sound, "f.yaml").ok());
}

TEST_CASE("text that needs quotation marks is told so") {
  CheckRows({
      {kHead + "  - {number} trams\n", "3:5 text that begins with { needs quotation marks" + kQuotePattern},
      {"match: {number} trams {..2} {fate}\n",
       "1:8 text that begins with { needs quotation marks" + kQuotePattern},
      {kHead + "  - [Aa]bout {number}\n",
       "3:5 text that begins with [ needs quotation marks" + kQuotePattern},
      {"match: [about {number} trams, x]\n",
       "1:9 text with a bracket in it needs quotation marks here" + kQuotePattern},
      {"silent:\n  - text: He said: 40 trams.\n",
       "2:11 text with a colon in it needs quotation marks | put it between quotation marks, from here to "
       "its end"},
      {"a: \"{number}\\d\"\n",
       "1:15 \\d means nothing between double quotation marks | put patterns between single quotation marks"},
  });
}

TEST_CASE("a bracket that is not closed is told where it was opened") {
  CheckRows({{"match: ['one',\nmeasure: b\n", "1:8 this [ is not closed | put a ] behind what it holds"},
             {"a: {b: c, d: [e}\n", "1:14 this [ is not closed | put a ] behind what it holds"}});
}

TEST_CASE("what parses, but as something else than text, is told so") {
  const auto told = [](const std::string& text) {
    Diagnostics diagnostics;
    YamlReader reader(text, diagnostics, "f.yaml");
    const Result<YamlNode> root = ParseYaml(text, "f.yaml");
    REQUIRE(root.ok());
    std::string out;
    double number = 0;
    reader.Fields(
        root.value(), "a test",
        {{"text", [&](const YamlNode& node) { reader.String(node, out); }},
         {"share", [&](const YamlNode& node) { reader.Number(node, number, "write 0.02 for 2 %"); }}});
    REQUIRE(diagnostics.size() == 1);
    return Told(diagnostics.front());
  };
  CHECK(told("text: {number}\n") ==
        "1:7 expected text, found a map | what begins with a brace needs quotation marks: '{number}'");
  CHECK(told("text:\n  He said: no trams.\n") ==
        "2:3 expected text, found a map | text with a colon in it needs quotation marks");
  CHECK(told("share: 2 %\n") == "1:8 expected a number, found '2 %' | write 0.02 for 2 %");
  // Nothing stands where its key does, and not where the next line begins.
  CHECK(told("text:\nshare: 1\n") == "1:1 expected text, found nothing");
}

}  // namespace gainsay
