// A rule's examples: its tests, written beside it.
#include <string>
#include <utility>

#include "rule/sections.h"

namespace gainsay {
namespace {

void ReadHedge(const YamlNode& node, YamlReader& reader, std::optional<Hedge>& hedge) {
  std::string name;
  if (!reader.String(node, name)) return;
  hedge = HedgeFromName(name);
  if (!hedge) {
    reader.Error(node, "unknown-value", "'" + name + "' is no hedge",
                 "one of exact, about, nearly, more-than, at-least, less-than, at-most, up-to, range, vague");
  }
}

void ReadPoint(const YamlNode& node, YamlReader& reader, std::optional<double>& point) {
  double number = 0;
  if (reader.Number(node, number)) point = number;
}

YamlReader::Field Text(std::string_view name, YamlReader& reader, std::string& out) {
  return {name, [&reader, &out](const YamlNode& node) { reader.String(node, out); }};
}

void ReadExpectation(const YamlNode& node, YamlReader& reader, Expectation& expect) {
  expect.place = reader.PlaceOf(node);
  const auto axis = [&](std::string_view name) -> YamlReader::Field {
    return {name, [&reader, &expect, name](const YamlNode& value) {
              std::string text;
              if (reader.String(value, text)) expect.axes.emplace_back(std::string(name), std::move(text));
            }};
  };
  const std::vector<YamlReader::Field> axes = {axis("population"), axis("group"), axis("status"),
                                               axis("basis"),      axis("place"), axis("time")};
  std::vector<YamlReader::Field> fields = axes;
  fields.push_back({"axes", [&](const YamlNode& map) { reader.Fields(map, "axes", axes); }});
  for (YamlReader::Field& field : std::vector<YamlReader::Field>{
           Text("measure", reader, expect.measure), Text("unit", reader, expect.unit),
           Text("name", reader, expect.name), Text("from", reader, expect.from),
           Text("to", reader, expect.to), Text("type", reader, expect.type),
           Text("severity", reader, expect.severity)}) {
    fields.push_back(std::move(field));
  }
  fields.push_back({"point", [&](const YamlNode& value) { ReadPoint(value, reader, expect.point); }});
  fields.push_back({"hedge", [&](const YamlNode& value) { ReadHedge(value, reader, expect.hedge); }});
  fields.push_back({"cited", [&](const YamlNode& value) {
                      expect.cited.emplace();
                      reader.Strings(value, *expect.cited);
                    }});
  reader.Fields(node, "an expectation", fields);
}

void ReadExpectations(const YamlNode& node, YamlReader& reader, std::vector<Expectation>& expect) {
  reader.Each(node, [&](const YamlNode& item) { ReadExpectation(item, reader, expect.emplace_back()); });
}

void ReadClaimExample(const YamlNode& node, YamlReader& reader, ClaimExample& example) {
  if (node.IsScalar()) {
    ReadLocated(node, reader, example.text);
    return;
  }
  reader.Fields(node, "an example",
                {{"text", [&](const YamlNode& n) { ReadLocated(n, reader, example.text); }},
                 {"published", [&](const YamlNode& n) { reader.String(n, example.published); }},
                 {"expect", [&](const YamlNode& n) { ReadExpectations(n, reader, example.expect); }}});
  if (example.text.empty()) reader.Error(node, "missing-key", "this example has no 'text'");
}

void ReadFindingExample(const YamlNode& node, YamlReader& reader, FindingExample& example) {
  example.place = reader.PlaceOf(node);
  reader.Fields(node, "an example",
                {{"sources",
                  [&](const YamlNode& n) {
                    reader.Entries(n, [&](const YamlNode& id, const YamlNode& text) {
                      std::string words;
                      if (reader.String(text, words))
                        example.sources.emplace_back(id.scalar, std::move(words));
                    });
                  }},
                 {"expect", [&](const YamlNode& n) { ReadExpectations(n, reader, example.expect); }}});
  if (example.sources.size() < 2)
    reader.Error(node, "missing-key", "an example of findings needs two 'sources'");
  if (node.IsMap() && node.Find("expect") == nullptr)
    reader.Error(node, "missing-key", "this example has no 'expect'",
                 "write what must be found, as in expect: [{type: conflict}], or expect: [] for nothing");
}

}  // namespace

void ReadExamples(const YamlNode& node, YamlReader& reader, Examples& examples) {
  reader.Fields(
      node, "examples",
      {{"claims",
        [&](const YamlNode& n) {
          reader.Each(
              n, [&](const YamlNode& i) { ReadClaimExample(i, reader, examples.claims.emplace_back()); });
        }},
       {"silent",
        [&](const YamlNode& n) {
          reader.Each(n, [&](const YamlNode& i) { ReadLocated(i, reader, examples.silent.emplace_back()); });
        }},
       {"findings", [&](const YamlNode& n) {
          reader.Each(
              n, [&](const YamlNode& i) { ReadFindingExample(i, reader, examples.findings.emplace_back()); });
        }}});
}

}  // namespace gainsay
