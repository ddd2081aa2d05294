// bundle.yaml: what the files of a bundle cannot say of themselves.
#ifndef GAINSAY_SOURCE_MANIFEST_H_
#define GAINSAY_SOURCE_MANIFEST_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/document.h"
#include "gainsay/limits.h"

namespace gainsay {

/// What the manifest says about one file; empty fields are left to the file.
struct ManifestEntry {
  std::string file;  ///< The path below the bundle.
  Metadata metadata;
  Place place;
};

struct Manifest {
  std::string name;            ///< Of the bundle; may be empty.
  bool lists_sources = false;  ///< `sources` is a list: only what it names is read.
  std::vector<ManifestEntry> entries;

  const ManifestEntry* Find(const std::string& file) const;
};

/// Is a file of this name, in whatever folder, a manifest?
bool IsManifestName(std::string_view path);

/// A relative path that stays where it is: no .., no root.
bool StaysBelow(std::string_view path);

/// Reads a manifest from its text. What is wrong in it is told, and the rest is read. Paths that lead out of
/// the bundle are refused.
Manifest ReadManifest(const std::string& text, const std::string& path, Diagnostics& diagnostics,
                      const Limits& limits);

/// Lays what the manifest says over what a document says of itself.
void Overlay(const ManifestEntry& entry, Document& document);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_MANIFEST_H_
