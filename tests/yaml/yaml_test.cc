// YAML that yaml-cpp would let pass, and that no file can make us crash, hang or grow.
#include "yaml/yaml.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "yaml/reader.h"

namespace gainsay {
namespace {

std::string Dump(const YamlNode& node) {
  if (node.IsNull()) return "~";
  if (node.IsScalar()) return node.scalar;
  std::string out(1, node.IsMap() ? '{' : '[');
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    if (i > 0) out += ' ';
    if (node.IsMap()) out.append(node.keys[i].scalar).append("=");
    out += Dump(node.items[i]);
  }
  out += node.IsMap() ? '}' : ']';
  return out;
}

TEST_CASE("scalars keep their text") {
  struct Row {
    std::string text;
    std::string dump;
  };
  const std::vector<Row> rows = {
      {"a: no\nb: 017\nc: 1.0\nd: ~\ne: 'null'\n", "{a=no b=017 c=1.0 d=~ e=null}"},
      {"- one\n- [two, three]\n- {four: five}\n", "[one [two three] {four=five}]"},
      {"# nothing\n", "~"},
      {"", "~"},
      {"\xEF\xBB\xBF"
       "a: b\n",
       "{a=b}"},
      {"a: &x [1, 2]\nb: *x\n", "{a=[1 2] b=[1 2]}"},
      {"a: |\n  two\n  lines\n", "{a=two\nlines\n}"},
      {"a: >\n  folded\n  text\n", "{a=folded text\n}"},
      {"---\na: b\n...\n", "{a=b}"},
      {"a: b\r\nc: d\r\n", "{a=b c=d}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Result<YamlNode> result = ParseYaml(row.text, "f.yaml");
    REQUIRE(result.ok());
    CHECK(Dump(result.value()) == row.dump);
  }
}

TEST_CASE("every node knows its place") {
  const Result<YamlNode> result = ParseYaml("kéy: 'värde'\nlist:\n  - plain\n  - \"x\"\n", "f.yaml");
  REQUIRE(result.ok());
  const YamlNode& root = result.value();
  CHECK(root.keys[0].place == YamlPlace{1, 1});
  CHECK(root.items[0].place == YamlPlace{1, 7});
  CHECK(root.items[1].items[0].place == YamlPlace{3, 5});
  CHECK(root.items[1].items[1].place == YamlPlace{4, 6});
  CHECK(root.Find("list") == &root.items[1]);
  CHECK(root.Find("none") == nullptr);
}

std::string Repeat(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

TEST_CASE("what is refused, with its place") {
  struct Row {
    std::string text;
    std::string code;
    std::uint32_t line;
    std::uint32_t column;
    std::string excerpt;
  };
  const std::vector<Row> rows = {
      {"a: 1\nb: 2\na: 3\n", "yaml-duplicate-key", 3, 1, "a: 3"},
      {"a: 1\n---\nb: 2\n", "yaml-documents", 2, 1, "---"},
      {"a: [1, 2\nb: 3\n", "yaml-syntax", 1, 4, "a: [1, 2"},
      {"a:\n  - \xC3\x28\n", "yaml-encoding", 2, 5, ""},
      {"a: b\nc: d\x01\n", "yaml-encoding", 2, 5, "c: d\x01"},
      {std::string("a: b\0", 5), "yaml-encoding", 1, 5, std::string("a: b\0", 5)},
      {"[a]: b\n", "yaml-key", 1, 1, "[a]: b"},
      {"~: b\n", "yaml-key", 1, 1, "~: b"},
      {"a: &x [*x]\n", "yaml-alias", 1, 8, "a: &x [*x]"},
      {"a: *none\n", "yaml-syntax", 1, 4, "a: *none"},
      {"? {a: b}\n: c\n", "yaml-key", 1, 3, "? {a: b}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Result<YamlNode> result = ParseYaml(row.text, "f.yaml");
    REQUIRE_FALSE(result.ok());
    CHECK(result.failure().code == row.code);
    CHECK(result.failure().place == Place{"f.yaml", row.line, row.column});
    CHECK(result.failure().excerpt == row.excerpt);
  }
}

TEST_CASE("nesting and aliases are bounded") {
  const std::vector<std::string> hostile = {
      Repeat("[", 100000),
      Repeat("{a: ", 100000),
      Repeat("- ", 5000),
      Repeat("? ", 5000),
      "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
      "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n"
      "e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\nf: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]\n",
      "a: &a " + std::string(20000, 'x') + "\nb: [" + Repeat("*a, ", 20000) + "]\n",
      Repeat("&a [", 60) + Repeat("x, ", 20000) + Repeat("]", 60),
      Repeat("a:\n", 50000),
      Repeat("'", 50001),
      "\"" + Repeat("\\", 50001),
      Repeat("!", 50000),
      Repeat("a: b: ", 10000),
      Repeat("[a, ", 30) + Repeat("a, ", 30000),
  };
  for (const std::string& text : hostile) {
    CAPTURE(text.substr(0, 40));
    CHECK_FALSE(ParseYaml(text, "f.yaml").ok());
  }
  Limits limits;
  limits.yaml_depth = 3;
  CHECK(ParseYaml("[[a]]", "f.yaml", limits).ok());
  CHECK_FALSE(ParseYaml("[[[a]]]", "f.yaml", limits).ok());
  CHECK_FALSE(ParseYaml("[&a [b], [*a]]", "f.yaml", limits).ok());
}

TEST_CASE("a typed reader tells what it cannot read and goes on") {
  const std::string text = "title: x\nnumbr: 1\ncount: many\nflag: no\nwords: [a, [b]]\n";
  const Result<YamlNode> tree = ParseYaml(text, "f.yaml");
  REQUIRE(tree.ok());
  Diagnostics diagnostics;
  std::string title;
  double count = 7;
  bool flag = true;
  std::vector<std::string> words;
  {
    YamlReader reader(text, diagnostics, "f.yaml");
    reader.Fields(tree.value(), "a test",
                  {{"title", [&](const YamlNode& node) { reader.String(node, title); }},
                   {"number", [&](const YamlNode& node) { reader.Number(node, count); }},
                   {"count", [&](const YamlNode& node) { reader.Number(node, count); }},
                   {"flag", [&](const YamlNode& node) { reader.Bool(node, flag); }},
                   {"words", [&](const YamlNode& node) { reader.Strings(node, words); }}});
  }
  CHECK(title == "x");
  CHECK(count == 7);
  CHECK(flag);
  CHECK(words == std::vector<std::string>{"a"});
  std::string told;
  for (const Diagnostic& d : diagnostics) {
    told += std::to_string(d.place.line) + ":" + std::to_string(d.place.column) + " " + d.message + " | " +
            d.help + "\n";
  }
  CHECK(told ==
        "2:1 'numbr' is no key of a test | did you mean 'number'?\n"
        "3:8 expected a number, found 'many' | \n"
        "4:7 expected true or false, found 'no' | \n"
        "5:12 expected text, found a list | \n");
  CHECK(diagnostics[0].excerpt == "numbr: 1");
  CHECK(diagnostics[0].width == 5);
}

TEST_CASE("a file full of mistakes is told in bounded form") {
  const std::string text = Repeat("- [a]\n", 5000);
  const Result<YamlNode> tree = ParseYaml(text, "f.yaml");
  REQUIRE(tree.ok());
  Diagnostics diagnostics;
  {
    YamlReader reader(text, diagnostics, "f.yaml");
    std::vector<std::string> words;
    reader.Strings(tree.value(), words);
  }
  REQUIRE(diagnostics.size() == 101);
  CHECK(diagnostics.back().message == "4900 more in this file");
}

}  // namespace
}  // namespace gainsay
