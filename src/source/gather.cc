#include "source/gather.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "source/article.h"
#include "source/files.h"
#include "source/sniff.h"

namespace gainsay {
namespace {

constexpr std::size_t kHead = 1024;

/// The folder that all names share, with its slash: what zip makes of a folder.
std::string CommonFolder(const Archive& archive) {
  std::string folder;
  for (const ArchiveItem& item : archive.items) {
    const std::size_t slash = item.name.find('/');
    if (slash == std::string::npos) return {};
    const std::string own = item.name.substr(0, slash + 1);
    if (!folder.empty() && folder != own) return {};
    folder = own;
  }
  return folder;
}

}  // namespace

Gathering::Gathering(std::string name, std::string root, Diagnostics& diagnostics, const Limits& limits)
    : root_(std::move(root)), diagnostics_(diagnostics), limits_(limits), told_before_(diagnostics.size()) {
  bundle_.name = std::move(name);
}

void Gathering::Tell(std::string code, std::string message, Place place) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.message = std::move(message);
  diagnostic.place = std::move(place);
  diagnostics_.push_back(std::move(diagnostic));
}

void Gathering::TakeManifest(const std::string& text, const std::string& path) {
  manifest_ = ReadManifest(text, path, diagnostics_, limits_);
  if (!manifest_.name.empty()) bundle_.name = manifest_.name;
}

void Gathering::PassOver(const std::string& name) { bundle_.passed_over.push_back(ShownPath(name)); }

/// An archive is wanted if something in it is.
bool Gathering::Wants(const std::string& name) const {
  if (!manifest_.lists_sources || manifest_.Find(name) != nullptr) return true;
  return std::any_of(manifest_.entries.begin(), manifest_.entries.end(),
                     [&](const ManifestEntry& entry) { return entry.file.starts_with(name + "/"); });
}

void Gathering::ReadFile(const std::string& path, const std::string& name) {
  seen_.insert(name);
  if (!Wants(name)) return PassOver(name);
  const Result<OpenFile> file = OpenRegularFile(path);
  if (!file) {
    diagnostics_.push_back(file.failure());
    return;
  }
  if (IsContainer(file.value().Head())) {
    Unpacker unpacker(file.value().descriptor(), file.value().size(), limits_);
    return ReadContainer(path, name, unpacker);
  }
  Result<FileBytes> read = ReadOpenFile(file.value(), path, limits_.document_bytes);
  if (!read) {
    diagnostics_.push_back(read.failure());
  } else {
    ReadText(std::move(read.value()), path, name);
  }
}

void Gathering::ReadBytes(std::string bytes, const std::string& name) {
  seen_.insert(name);
  if (IsContainer(std::string_view(bytes).substr(0, kHead))) {
    Unpacker unpacker(bytes, limits_);
    return ReadContainer(name, {}, unpacker);
  }
  FileBytes text{std::move(bytes), false};
  text.truncated = text.bytes.size() > limits_.document_bytes;
  if (text.truncated) text.bytes.resize(limits_.document_bytes);
  ReadText(std::move(text), name, name);
}

void Gathering::ReadText(FileBytes text, const std::string& path, const std::string& name) {
  if (IsPicture(text.bytes)) return PassOver(name);
  RawInput input;
  input.bytes = std::move(text.bytes);
  input.path = ShownPath(path);
  input.truncated = text.truncated;
  Add(ReadArticles(std::move(input), diagnostics_, limits_), name, name);
}

void Gathering::ReadContainer(const std::string& path, const std::string& name, Unpacker& unpacker) {
  if (!CanUnpack()) {
    Tell("no-archives", "this is an archive, and this program was built without the reader for archives",
         {ShownPath(path)});
    diagnostics_.back().help = "install libarchive and build with -DGAINSAY_ARCHIVES=ON";
    return;
  }
  const std::size_t told = diagnostics_.size();
  Archive archive = ReadArchive(unpacker, ShownPath(path), diagnostics_, limits_);
  if (archive.items.empty() && archive.passed_over.empty() && diagnostics_.size() == told)
    Tell("no-article", "no article was found in it", {ShownPath(path)});
  AddArchive(std::move(archive), name);
}

void Gathering::AddArchive(Archive archive, const std::string& name) {
  const std::string folder = name.empty() && !archive.of_pages ? CommonFolder(archive) : std::string();
  const auto below = [&](const std::string& member) {
    if (member.empty()) return name;
    return (name.empty() ? "" : name + "/") + member.substr(member.starts_with(folder) ? folder.size() : 0);
  };
  if (name.empty() && !archive.manifest_name.empty())
    TakeManifest(archive.manifest, root_ + "/" + ShownPath(archive.manifest_name));
  if (!name.empty() && !archive.manifest_name.empty()) PassOver(below(archive.manifest_name));
  for (const std::string& member : archive.passed_over) PassOver(below(member));
  for (ArchiveItem& item : archive.items) {
    const std::string id = below(item.name);
    seen_.insert(id);
    if (manifest_.Find(name) == nullptr && !Wants(id)) {
      PassOver(id);
      continue;
    }
    std::move(item.diagnostics.begin(), item.diagnostics.end(), std::back_inserter(diagnostics_));
    Add(std::move(item.documents), id, name);
  }
}

void Gathering::Add(std::vector<Document> documents, const std::string& name, const std::string& container) {
  for (Document& document : documents) {
    if (const ManifestEntry* entry = manifest_.Find(container)) Overlay(*entry, document);
    if (const ManifestEntry* entry = manifest_.Find(name)) Overlay(*entry, document);
    document.id = ShownPath(name) + document.id;
    bundle_.documents.push_back(std::move(document));
  }
}

Bundle Gathering::Finish() {
  for (const ManifestEntry& entry : manifest_.entries) {
    if (seen_.contains(entry.file)) continue;
    Tell("missing-source",
         "\"" + entry.file + "\" is listed here, but there is no such article in the bundle", entry.place);
  }
  if (bundle_.documents.empty() && diagnostics_.size() == told_before_)
    Tell("empty-bundle", "no article was found in it", {root_});
  for (Document& document : bundle_.documents) document.bundle = bundle_.name;
  std::sort(bundle_.documents.begin(), bundle_.documents.end(),
            [](const Document& a, const Document& b) { return a.id < b.id; });
  std::sort(bundle_.passed_over.begin(), bundle_.passed_over.end());
  return std::move(bundle_);
}

}  // namespace gainsay
