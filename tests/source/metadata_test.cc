// Outlet, byline, day and headline of real pages against a table that was read by hand.
#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "source/read.h"
#include "text/hash.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

/// The folder with the pages; empty if it is not there.
std::string Pages() {
  const char* shared = std::getenv("GAINSAY_SHARED");
  const std::string root = shared != nullptr ? shared : GAINSAY_ROOT "/../shared";
  const std::string folder = root + "/eval/data/html";
  return fs::is_directory(folder) ? folder : std::string();
}

std::string PageThatBegins(const std::string& start) {
  for (const auto& entry : fs::directory_iterator(Pages())) {
    const std::string name = entry.path().filename();
    if (name.starts_with(start) && name.ends_with(".html")) return entry.path();
  }
  return {};
}

TEST_CASE("metadata of real pages: 95 % of outlets, bylines, days and headlines") {
  if (Pages().empty()) {
    MESSAGE("skipped: no folder of pages");
    return;
  }
  std::ifstream table(GAINSAY_ROOT "/tests/source/metadata_facts.tsv");
  std::size_t right = 0;
  std::size_t all = 0;
  std::string misses;
  for (std::string line; std::getline(table, line);) {
    if (line.starts_with('#')) continue;
    std::istringstream fields(line);
    std::array<std::string, 5> fact;
    for (std::string& field : fact) std::getline(fields, field, '\t');
    const std::string path = PageThatBegins(fact[0]);
    REQUIRE_FALSE(path.empty());
    Diagnostics diagnostics;
    const Bundle bundle = ReadBundle(path, diagnostics);
    REQUIRE(bundle.documents.size() == 1);
    const Metadata& m = bundle.documents[0].metadata;
    const std::array<std::string, 4> read = {m.outlet, m.byline, m.published.substr(0, 10),
                                             HashHex(HashBytes(m.title))};
    for (std::size_t i = 0; i < read.size(); ++i) {
      ++all;
      right += read.at(i) == fact.at(i + 1);
      if (read.at(i) != fact.at(i + 1))
        misses += fact[0] + ": \"" + read.at(i) + "\", not \"" + fact.at(i + 1) + "\"\n";
    }
  }
  INFO(misses);
  MESSAGE(right, " of ", all, " right");
  CHECK(all == 120);
  CHECK(right * 100 >= all * 95);
}

}  // namespace
}  // namespace gainsay
