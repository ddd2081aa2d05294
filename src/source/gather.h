// Puts a bundle together: articles as they are read, and the manifest laid over them.
#ifndef GAINSAY_SOURCE_GATHER_H_
#define GAINSAY_SOURCE_GATHER_H_

#include <string>
#include <unordered_set>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/document.h"
#include "gainsay/limits.h"
#include "source/archive.h"
#include "source/files.h"
#include "source/manifest.h"

namespace gainsay {

/// Takes the files of one bundle and hands it over. Names are paths below the bundle.
class Gathering {
 public:
  /// `root` is what was given, fit to be shown.
  Gathering(std::string name, std::string root, Diagnostics& diagnostics, const Limits& limits);

  /// What is read after it is read only if the manifest wants it.
  void TakeManifest(const std::string& text, const std::string& path);

  /// Reads one file of the bundle, which may be an archive of several articles.
  void ReadFile(const std::string& path, const std::string& name);
  /// The same for what is no file; an archive is the whole bundle then.
  void ReadBytes(std::string bytes, const std::string& name);
  /// Adds the articles of an archive, which may bring a manifest, below `name`: empty if it is the bundle.
  void AddArchive(Archive archive, const std::string& name);
  void PassOver(const std::string& name);

  Bundle Finish();

 private:
  bool Wants(const std::string& name) const;
  void Tell(std::string code, std::string message, Place place);
  void ReadContainer(const std::string& path, const std::string& name, Unpacker& unpacker);
  void ReadText(FileBytes text, const std::string& path, const std::string& name);
  void Add(std::vector<Document> documents, const std::string& name, const std::string& container);

  std::string root_;
  Diagnostics& diagnostics_;
  Limits limits_;
  std::size_t told_before_;
  Manifest manifest_;
  Bundle bundle_;
  std::unordered_set<std::string> seen_;  ///< Names of all files that are there.
};

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_GATHER_H_
