// Files and folders to bundles of documents.
#ifndef GAINSAY_SOURCE_READ_H_
#define GAINSAY_SOURCE_READ_H_

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/document.h"
#include "gainsay/limits.h"

namespace gainsay {

/// Reads what lies at a path as one bundle: a folder with all that is in it, an archive, a manifest (which
/// stands for its folder) or one file. What could not be read is told, and the rest is returned. Nothing
/// outside the folder is read, no file that is no regular file is opened.
Bundle ReadBundle(const std::string& path, Diagnostics& diagnostics, const Limits& limits = {});

/// The same, but a folder without a manifest is parted: a sub-folder that holds several sources, or a
/// manifest, is a bundle of its own. Each is handed on before the next is read; false if `sink` returned
/// false.
bool ReadBundles(const std::string& path, const std::function<bool(Bundle&&, Diagnostics&&)>& sink,
                 const Limits& limits = {});

/// How many bundles `ReadBundles` will hand on.
std::size_t CountBundles(const std::string& path);

/// Is it a folder, an archive or a manifest? Anything else is a file that may share a bundle with others.
bool HoldsBundle(const std::string& path);

/// Reads what came from elsewhere than a file: one article, several in a feed or list, or an archive.
Bundle ReadBytes(std::string bytes, const std::string& name, Diagnostics& diagnostics,
                 const Limits& limits = {});

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
