// What is read of files that real tools made, and of their broken twins, against what was read before.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "gainsay/describe_document.h"
#include "source/feed.h"
#include "source/read.h"
#include "source/unpack.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

const std::string kFolder = GAINSAY_ROOT "/tests/source/samples/";

std::string Bytes(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Everything that is read of a file and told about it.
std::string Describe(const std::string& name) {
  Diagnostics diagnostics;
  const Bundle bundle = ReadBundle(kFolder + name, diagnostics);
  std::string text;
  for (const Document& document : bundle.documents)
    text += "==> " + document.id + " <==\n" + DescribeDocument(document) + "\n";
  for (const std::string& passed : bundle.passed_over) text += "passed over " + passed + "\n";
  for (const Diagnostic& d : diagnostics) {
    const std::string file =
        d.place.file.starts_with(kFolder) ? d.place.file.substr(kFolder.size()) : d.place.file;
    text += "told " + d.code + " " + file + ":" + std::to_string(d.place.line) + ": " + d.message + "\n";
  }
  return text;
}

bool LacksReader(const std::string& name) {
  if (name.ends_with(".xml")) return !CanReadFeeds();
  const bool plain = name.ends_with(".html") || name.ends_with(".md") || name.ends_with(".txt") ||
                     name.ends_with(".json") || name.ends_with(".jsonl");
  return !plain && !CanUnpack();
}

TEST_CASE("samples of real tools and their broken twins are read as before") {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(kFolder)) {
    const std::string name = entry.path().filename();
    if (entry.is_regular_file() && name != "README.md") names.push_back(name);
  }
  CHECK(names.size() >= 40);
  for (const std::string& name : names) {
    if (LacksReader(name)) {
      MESSAGE("skipped: built without the reader for ", name);
      continue;
    }
    CAPTURE(name);
    const std::string expected = kFolder + "expected/" + name + ".txt";
    const std::string actual = Describe(name);
    if (std::getenv("GAINSAY_UPDATE_GOLDEN") != nullptr) {
      fs::create_directories(kFolder + "expected");
      std::ofstream(expected, std::ios::binary) << actual;
    }
    CHECK(actual == Bytes(expected));
    const bool broken = name.find("-broken") != std::string::npos;
    CHECK((broken ? actual.find("told ") != std::string::npos : actual.find("==> ") != std::string::npos));
  }
}

}  // namespace
}  // namespace gainsay
