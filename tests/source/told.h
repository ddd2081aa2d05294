// What was read and what was told about it, in the short form in which tests compare it.
#ifndef GAINSAY_TESTS_SOURCE_TOLD_H_
#define GAINSAY_TESTS_SOURCE_TOLD_H_

#include <algorithm>
#include <string>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/document.h"
#include "source/temporary_folder.h"

namespace gainsay {

/// The codes of all diagnostics with the files below the folder that they are about: sorted, a line each.
inline std::string Codes(const Diagnostics& diagnostics, const TemporaryFolder& folder) {
  std::vector<std::string> codes;
  for (const Diagnostic& d : diagnostics) {
    std::string file = d.place.file;
    if (file.starts_with(folder.path())) file.erase(0, std::min(file.size(), folder.path().size() + 1));
    codes.push_back(d.code + " " + file);
  }
  std::sort(codes.begin(), codes.end());
  std::string all;
  for (const std::string& code : codes) all += code + "\n";
  return all;
}

/// The ids of all documents, a blank behind each.
inline std::string Ids(const Bundle& bundle) {
  std::string ids;
  for (const Document& document : bundle.documents) ids += document.id + " ";
  return ids;
}

}  // namespace gainsay

#endif  // GAINSAY_TESTS_SOURCE_TOLD_H_
