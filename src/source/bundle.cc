// A folder or a file as a bundle.
#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "source/article.h"
#include "source/files.h"
#include "source/manifest.h"
#include "source/read.h"
#include "source/sniff.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr const char* kManifestNames[] = {"bundle.yaml", "bundle.yml"};

/// The last name of a path, also of "." and "stories/".
std::string BaseName(const std::string& path) {
  std::error_code error;
  const fs::path absolute = fs::absolute(path, error).lexically_normal();
  const fs::path shown = error ? fs::path(path) : absolute;
  return ShownPath(shown.has_filename() ? shown.filename().string()
                                        : shown.parent_path().filename().string());
}

/// Reads one folder.
class FolderReader {
 public:
  FolderReader(const std::string& folder, Diagnostics& diagnostics, const Limits& limits)
      : folder_(folder), diagnostics_(diagnostics), limits_(limits) {
    while (folder_.size() > 1 && folder_.ends_with('/')) folder_.pop_back();
  }

  Bundle Read() {
    bundle_.name = BaseName(folder_);
    Listing listing = ListFolder(folder_, diagnostics_);
    for (std::string& name : listing.passed_over) bundle_.passed_over.push_back(ShownPath(name));
    TakeManifest(listing.files);
    TellMissing(listing.files);
    if (manifest_.lists_sources) KeepListed(listing.files);
    for (const std::string& file : listing.files) ReadFile(file);
    if (bundle_.documents.empty()) Tell("empty-bundle", "no article was found in it", folder_);
    for (Document& document : bundle_.documents) document.bundle = bundle_.name;
    std::sort(bundle_.documents.begin(), bundle_.documents.end(),
              [](const Document& a, const Document& b) { return a.id < b.id; });
    std::sort(bundle_.passed_over.begin(), bundle_.passed_over.end());
    return std::move(bundle_);
  }

 private:
  void Tell(std::string code, std::string message, const std::string& path, Place place = {}) {
    Diagnostic diagnostic;
    diagnostic.code = std::move(code);
    diagnostic.message = std::move(message);
    diagnostic.place = std::move(place);
    if (diagnostic.place.file.empty()) diagnostic.place.file = ShownPath(path);
    diagnostics_.push_back(std::move(diagnostic));
  }

  void TakeManifest(std::vector<std::string>& files) {
    for (const char* name : kManifestNames) {
      const auto found = std::find(files.begin(), files.end(), name);
      if (found == files.end()) continue;
      files.erase(found);
      const std::string path = folder_ + "/" + name;
      Result<FileBytes> bytes = ReadRegularFile(path, limits_.document_bytes);
      if (!bytes) {
        diagnostics_.push_back(bytes.failure());
      } else {
        manifest_ = ReadManifest(bytes.value().bytes, path, diagnostics_, limits_);
        if (!manifest_.name.empty()) bundle_.name = manifest_.name;
      }
      return;
    }
  }

  /// Files that a list of sources does not name are passed over.
  void KeepListed(std::vector<std::string>& files) {
    std::vector<std::string> kept;
    for (std::string& file : files) {
      if (manifest_.Find(file) != nullptr) {
        kept.push_back(std::move(file));
      } else {
        bundle_.passed_over.push_back(ShownPath(file));
      }
    }
    files = std::move(kept);
  }

  void TellMissing(const std::vector<std::string>& files) {
    for (const ManifestEntry& entry : manifest_.entries) {
      if (std::binary_search(files.begin(), files.end(), entry.file)) continue;
      Tell("missing-source",
           "\"" + entry.file + "\" is listed here, but there is no such article in the bundle", {},
           entry.place);
    }
  }

  void ReadFile(const std::string& file) {
    const std::string path = folder_ + "/" + file;
    Result<FileBytes> read = ReadRegularFile(path, limits_.document_bytes);
    if (!read) {
      diagnostics_.push_back(read.failure());
      return;
    }
    FileBytes& bytes = read.value();
    if (IsPicture(bytes.bytes)) {
      bundle_.passed_over.push_back(ShownPath(file));
      return;
    }
    for (Document& document :
         ReadArticles(std::move(bytes.bytes), ShownPath(path), bytes.truncated, diagnostics_, limits_)) {
      document.id = ShownPath(file) + document.id;
      if (const ManifestEntry* entry = manifest_.Find(file)) Overlay(entry->metadata, document.metadata);
      bundle_.documents.push_back(std::move(document));
    }
  }

  std::string folder_;
  Diagnostics& diagnostics_;
  const Limits& limits_;
  Manifest manifest_;
  Bundle bundle_;
};

Bundle ReadSingleFile(const std::string& path, Diagnostics& diagnostics, const Limits& limits) {
  Bundle bundle;
  bundle.name = BaseName(path);
  Result<FileBytes> read = ReadRegularFile(path, limits.document_bytes);
  if (!read) {
    diagnostics.push_back(read.failure());
    return bundle;
  }
  FileBytes& bytes = read.value();
  bundle.documents =
      ReadArticles(std::move(bytes.bytes), ShownPath(path), bytes.truncated, diagnostics, limits);
  for (Document& document : bundle.documents) {
    document.bundle = bundle.name;
    document.id = bundle.name + document.id;
  }
  return bundle;
}

}  // namespace

Bundle ReadBundle(const std::string& path, Diagnostics& diagnostics, const Limits& limits) {
  std::error_code error;
  if (fs::is_directory(path, error)) return FolderReader(path, diagnostics, limits).Read();
  return ReadSingleFile(path, diagnostics, limits);
}

Document ReadDocument(std::string bytes, const std::string& path, Diagnostics& diagnostics,
                      const Limits& limits) {
  const bool truncated = bytes.size() > limits.document_bytes;
  if (truncated) bytes.resize(limits.document_bytes);
  std::vector<Document> documents =
      ReadArticles(std::move(bytes), ShownPath(path), truncated, diagnostics, limits);
  Document document;
  document.path = ShownPath(path);
  if (!documents.empty()) document = std::move(documents.front());
  document.id = BaseName(path);
  return document;
}

}  // namespace gainsay
