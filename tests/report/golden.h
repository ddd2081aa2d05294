// Golden texts: what a writer prints is compared with a file that a person has read.
#ifndef GAINSAY_TESTS_REPORT_GOLDEN_H_
#define GAINSAY_TESTS_REPORT_GOLDEN_H_

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace gainsay {

/// Compares `actual` with tests/report/golden/NAME. GAINSAY_UPDATE_GOLDEN=1 writes the file instead.
inline void CheckGolden(const std::string& name, const std::string& actual) {
  const std::string path = std::string(GAINSAY_ROOT) + "/tests/report/golden/" + name;
  if (std::getenv("GAINSAY_UPDATE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << actual;
  std::ifstream file(path, std::ios::binary);
  std::stringstream expected;
  expected << file.rdbuf();
  CAPTURE(name);
  CHECK(actual == expected.str());
}

}  // namespace gainsay

#endif  // GAINSAY_TESTS_REPORT_GOLDEN_H_
