#include "report/junit.h"

#include <cstddef>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "report/findings.h"
#include "report/terminal_parts.h"
#include "report/trouble.h"
#include "report/unsafe.h"
#include "report/xml_text.h"

namespace gainsay {
namespace {

/// One testcase element.
struct TestCase {
  std::string name;
  Place place;
  std::string_view element = {};  ///< `failure`, `error`, or empty for a test that passes.
  std::string type = {};          ///< Of the failure or error.
  std::string message = {};
  std::string text = {};
};

/// One testsuite element. Its cases get names that no other one has.
class Suite {
 public:
  explicit Suite(std::string name) : name_(std::move(name)) {}

  void Add(TestCase test) {
    test.name = SafeLine(test.name);
    std::string name = test.name;
    for (std::size_t next = 2; !names_.insert(name).second; ++next)
      name = test.name + " (" + std::to_string(next) + ")";
    test.name = std::move(name);
    cases_.push_back(std::move(test));
  }

  std::size_t tests() const { return cases_.size(); }
  std::size_t Count(std::string_view element) const {
    std::size_t count = 0;
    for (const TestCase& test : cases_) count += test.element == element ? 1 : 0;
    return count;
  }

  std::string Xml() const {
    std::string xml = "  <testsuite name=\"" + XmlText(name_) + "\" tests=\"" + std::to_string(tests()) +
                      "\" failures=\"" + std::to_string(Count("failure")) + "\" errors=\"" +
                      std::to_string(Count("error")) + "\" skipped=\"0\" time=\"0\">\n";
    for (const TestCase& test : cases_) xml += CaseXml(test);
    return xml + "  </testsuite>\n";
  }

 private:
  std::string CaseXml(const TestCase& test) const {
    std::string xml =
        "    <testcase classname=\"" + XmlText(name_) + "\" name=\"" + XmlText(test.name) + "\"";
    if (!test.place.file.empty()) xml += " file=\"" + XmlText(test.place.file) + "\"";
    if (test.place.line > 0) xml += " line=\"" + std::to_string(test.place.line) + "\"";
    xml += " time=\"0\"";
    if (test.text.empty()) return xml + "/>\n";
    if (test.element.empty())
      return xml + ">\n      <system-out>" + XmlText(test.text) + "</system-out>\n    </testcase>\n";
    const std::string element(test.element);
    return xml + ">\n      <" + element + " type=\"" + XmlText(test.type) + "\" message=\"" +
           XmlText(test.message) + "\">" + XmlText(test.text) + "</" + element + ">\n    </testcase>\n";
  }

  std::string name_;
  std::set<std::string> names_;
  std::vector<TestCase> cases_;
};

TestCase TroubleCase(const Diagnostic& trouble, const WriteOptions& options) {
  Place place = trouble.place;
  place.file = PathFrom(place.file, options.folder);
  const bool error = trouble.level == Level::kError;
  return {"examined: " + PlaceText(place) + ": " + trouble.message,
          place,
          error ? "error" : "",
          trouble.code,
          trouble.message,
          TroubleText(trouble, {})};
}

TestCase FindingCase(const Report& report, const Finding& finding, const WriteOptions& options) {
  const Place place = PrimaryPlace(report, finding, options);
  const bool fails = options.fail_on && finding.severity >= *options.fail_on;
  return {std::string(FindingTypeName(finding.type)) + ": " + finding.message + " [" + finding.id + "]",
          place,
          fails ? "failure" : "",
          std::string(SeverityName(finding.severity)) + "/" + std::string(FindingTypeName(finding.type)),
          finding.message,
          FindingText(report, finding, {})};
}

Suite SuiteOf(const Report& report, const WriteOptions& options) {
  Suite suite(report.bundle.empty() ? "gainsay" : report.bundle);
  std::set<std::string_view> in_trouble;
  for (const Diagnostic& trouble : report.diagnostics) {
    if (trouble.level == Level::kNote) continue;
    suite.Add(TroubleCase(trouble, options));
    in_trouble.insert(trouble.place.file);
  }
  for (const SourceInfo& source : report.sources) {
    if (in_trouble.contains(source.path)) continue;
    const Place place = {PathFrom(source.path, options.folder), 0, 0};
    suite.Add({"examined: " + (place.file.empty() ? source.id : place.file), place});
  }
  for (const Finding& finding : report.findings) {
    if (finding.severity >= options.shown) suite.Add(FindingCase(report, finding, options));
  }
  return suite;
}

}  // namespace

void WriteJunit(const WholeRun& run, const WriteOptions& options, std::string& out) {
  std::vector<Suite> suites;
  Suite of_run("gainsay");
  for (const Diagnostic& trouble : run.troubles) {
    if (trouble.level != Level::kNote) of_run.Add(TroubleCase(trouble, options));
  }
  if (of_run.tests() > 0) suites.push_back(std::move(of_run));
  for (const Report& report : run.reports) suites.push_back(SuiteOf(report, options));
  std::size_t tests = 0;
  std::size_t failures = 0;
  std::size_t errors = 0;
  std::string xml;
  for (const Suite& suite : suites) {
    tests += suite.tests();
    failures += suite.Count("failure");
    errors += suite.Count("error");
    xml += suite.Xml();
  }
  out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"gainsay\" tests=\"" +
         std::to_string(tests) + "\" failures=\"" + std::to_string(failures) + "\" errors=\"" +
         std::to_string(errors) + "\" time=\"0\">\n" + xml + "</testsuites>\n";
}

}  // namespace gainsay
