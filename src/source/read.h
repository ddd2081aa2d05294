// Files and folders to bundles of documents.
#ifndef GAINSAY_SOURCE_READ_H_
#define GAINSAY_SOURCE_READ_H_

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/document.h"
#include "gainsay/limits.h"

namespace gainsay {

/// Reads the bundle at a path: a folder (with or without `bundle.yaml`) or one file. What could not be read
/// is told, and the rest is returned. Nothing outside the folder is read, no file that is no regular file is
/// opened.
Bundle ReadBundle(const std::string& path, Diagnostics& diagnostics, const Limits& limits = {});

/// Reads one article from its bytes, by content and not by name. Diagnostics: what was not read of it.
Document ReadDocument(std::string bytes, const std::string& path, Diagnostics& diagnostics,
                      const Limits& limits = {});

/// Reads documents in JSON Lines and hands on each bundle when its last line has been read. `name` is used in
/// places. Bad lines are told and left out. Returns false if `strict` and a line was bad, or `sink` returned
/// false.
bool ReadJsonLines(std::istream& in, const std::string& name, bool strict,
                   const std::function<bool(Bundle&&)>& sink, Diagnostics& diagnostics,
                   const Limits& limits = {});

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_READ_H_
