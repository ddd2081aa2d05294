// Folders, archives, files and bytes as bundles.
#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

#include "source/article.h"
#include "source/files.h"
#include "source/gather.h"
#include "source/manifest.h"
#include "source/read.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

/// The last name of a path, also of "." and "stories/".
std::string BaseName(const std::string& path) {
  std::error_code error;
  const fs::path absolute = fs::absolute(path, error).lexically_normal();
  const fs::path shown = error ? fs::path(path) : absolute;
  return ShownPath(shown.has_filename() ? shown.filename().string()
                                        : shown.parent_path().filename().string());
}

std::string WithoutSlash(std::string folder) {
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  return folder;
}

bool IsFolder(const std::string& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

/// The files of one bundle in a tree of folders. Names are paths below the tree's root.
struct FolderFiles {
  std::string folder;  ///< Below the root, with its slash; empty for the root.
  std::vector<std::string> files;
  std::vector<std::string> passed_over;
};

bool HoldsManifest(const FolderFiles& files) {
  return std::any_of(files.files.begin(), files.files.end(), [&](const std::string& file) {
    return IsManifestName(file) && file.find('/', files.folder.size()) == std::string::npos;
  });
}

/// Sub-folders that hold several sources, or a manifest, become bundles of their own; the rest stays with the
/// folder above. A folder with a manifest is one bundle with all that is in it.
void Split(FolderFiles whole,
           std::vector<FolderFiles>& bundles) {  // NOLINT(misc-no-recursion): as deep as folders.
  if (HoldsManifest(whole)) {
    bundles.push_back(std::move(whole));
    return;
  }
  std::map<std::string, FolderFiles> below;
  FolderFiles own;
  own.folder = whole.folder;
  const auto sort_in = [&](std::string& name, std::vector<std::string> FolderFiles::*list) {
    const std::size_t slash = name.find('/', whole.folder.size());
    FolderFiles& target = slash == std::string::npos ? own : below[name.substr(0, slash + 1)];
    (target.*list).push_back(std::move(name));
  };
  for (std::string& file : whole.files) sort_in(file, &FolderFiles::files);
  for (std::string& name : whole.passed_over) sort_in(name, &FolderFiles::passed_over);
  const std::size_t at = bundles.size();
  for (auto& [folder, files] : below) {
    files.folder = folder;
    if (files.files.size() > 1 || HoldsManifest(files)) {
      Split(std::move(files), bundles);
    } else {
      std::move(files.files.begin(), files.files.end(), std::back_inserter(own.files));
      std::move(files.passed_over.begin(), files.passed_over.end(), std::back_inserter(own.passed_over));
    }
  }
  // A folder of nothing but bundles is none; what it passes over is listed with the first of them.
  if (!own.files.empty() || bundles.size() == at) {
    bundles.insert(bundles.begin() + static_cast<std::ptrdiff_t>(at), std::move(own));
  } else {
    std::move(own.passed_over.begin(), own.passed_over.end(), std::back_inserter(bundles[at].passed_over));
  }
}

Bundle ReadFolder(const std::string& root, const std::string& name, FolderFiles listed,
                  Diagnostics& diagnostics, const Limits& limits) {
  const auto below = [&](const std::string& file) { return file.substr(listed.folder.size()); };
  const std::string folder = WithoutSlash(root + "/" + listed.folder);
  Gathering gathering(name, ShownPath(folder), diagnostics, limits);
  for (const std::string& passed : listed.passed_over)
    gathering.PassOver(passed.starts_with(listed.folder) ? below(passed) : passed);
  std::sort(listed.files.begin(), listed.files.end());
  const auto manifest = std::find_if(listed.files.begin(), listed.files.end(), [&](const std::string& file) {
    return IsManifestName(file) && below(file).find('/') == std::string::npos;
  });
  if (manifest != listed.files.end()) {
    const std::string path = root + "/" + *manifest;
    const Result<FileBytes> bytes = ReadRegularFile(path, limits.document_bytes);
    if (bytes) gathering.TakeManifest(bytes.value().bytes, ShownPath(path));
    if (!bytes) diagnostics.push_back(bytes.failure());
    listed.files.erase(manifest);
  }
  for (const std::string& file : listed.files) gathering.ReadFile(root + "/" + file, below(file));
  return gathering.Finish();
}

FolderFiles ListedIn(const std::string& root, Diagnostics& diagnostics) {
  Listing listing = ListFolder(root, diagnostics);
  return {"", std::move(listing.files), std::move(listing.passed_over)};
}

std::vector<FolderFiles> BundlesIn(const std::string& root, Diagnostics& diagnostics) {
  std::vector<FolderFiles> bundles;
  Split(ListedIn(root, diagnostics), bundles);
  return bundles;
}

/// A single file or an archive, which is the bundle.
Bundle ReadSingle(const std::string& path, Diagnostics& diagnostics, const Limits& limits) {
  const std::string name = BaseName(path);
  Gathering gathering(name, ShownPath(path), diagnostics, limits);
  const Result<OpenFile> file = OpenRegularFile(path);
  if (file && CanUnpack() && IsContainer(file.value().Head())) {
    Unpacker unpacker(file.value().descriptor(), file.value().size(), limits);
    Archive archive = ReadArchive(unpacker, ShownPath(path), diagnostics, limits);
    const bool alone = archive.items.size() == 1 && archive.items.front().name.empty();
    gathering.AddArchive(std::move(archive), alone ? name : std::string());
  } else {
    gathering.ReadFile(path, name);
  }
  return gathering.Finish();
}

}  // namespace

Bundle ReadBundle(const std::string& path, Diagnostics& diagnostics, const Limits& limits) {
  const std::string folder = WithoutSlash(path);
  if (IsFolder(path)) {
    return ReadFolder(folder, BaseName(folder), ListedIn(folder, diagnostics), diagnostics, limits);
  }
  if (IsManifestName(path)) {
    const std::string parent = fs::path(path).parent_path().string();
    return ReadBundle(parent.empty() ? "." : parent, diagnostics, limits);
  }
  return ReadSingle(path, diagnostics, limits);
}

bool ReadBundles(const std::string& path, const std::function<bool(Bundle&&, Diagnostics&&)>& sink,
                 const Limits& limits) {
  Diagnostics diagnostics;
  if (!IsFolder(path)) {
    Bundle bundle = ReadBundle(path, diagnostics, limits);
    return sink(std::move(bundle), std::move(diagnostics));
  }
  const std::string root = WithoutSlash(path);
  for (FolderFiles& files : BundlesIn(root, diagnostics)) {
    const std::string name = files.folder.empty() ? BaseName(root) : ShownPath(WithoutSlash(files.folder));
    Bundle bundle = ReadFolder(root, name, std::move(files), diagnostics, limits);
    if (!sink(std::move(bundle), std::exchange(diagnostics, {}))) return false;
  }
  return true;
}

std::size_t CountBundles(const std::string& path) {
  Diagnostics told_when_read;
  return IsFolder(path) ? BundlesIn(WithoutSlash(path), told_when_read).size() : 1;
}

bool HoldsBundle(const std::string& path) {
  if (IsFolder(path) || IsManifestName(path)) return true;
  const Result<OpenFile> file = OpenRegularFile(path);
  return file && IsContainer(file.value().Head());
}

Bundle ReadBytes(std::string bytes, const std::string& name, Diagnostics& diagnostics, const Limits& limits) {
  Gathering gathering(ShownPath(name), ShownPath(name), diagnostics, limits);
  gathering.ReadBytes(std::move(bytes), name);
  return gathering.Finish();
}

Document ReadDocument(std::string bytes, const std::string& path, Diagnostics& diagnostics,
                      const Limits& limits) {
  RawInput input;
  input.truncated = bytes.size() > limits.document_bytes;
  if (input.truncated) bytes.resize(limits.document_bytes);
  input.bytes = std::move(bytes);
  input.path = ShownPath(path);
  std::vector<Document> documents = ReadArticles(std::move(input), diagnostics, limits);
  Document document;
  document.path = ShownPath(path);
  if (!documents.empty()) document = std::move(documents.front());
  document.id = BaseName(path);
  return document;
}

}  // namespace gainsay
