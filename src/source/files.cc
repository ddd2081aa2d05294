#include "source/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "text/utf8.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr int kDeepestFolder = 32;
constexpr std::size_t kHead = 1024;

/// Extensions of files that belong to a page without being one.
constexpr std::string_view kNoArticles[] = {
    ".avif", ".bmp",  ".gif", ".ico", ".jpeg", ".jpg",  ".png", ".svg", ".tif", ".tiff", ".webp",  ".css",
    ".less", ".scss", ".js",  ".mjs", ".map",  ".wasm", ".eot", ".otf", ".ttf", ".woff", ".woff2", ".aac",
    ".avi",  ".flac", ".m4a", ".mkv", ".mov",  ".mp3",  ".mp4", ".ogg", ".wav", ".webm",
};

Diagnostic Trouble(std::string code, std::string message, const std::string& path) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.message = std::move(message);
  diagnostic.place.file = ShownPath(path);
  return diagnostic;
}

std::string ErrorText(int error) { return std::generic_category().message(error); }

Diagnostic SystemTrouble(int error, const std::string& path) {
  if (error == ENOENT || error == ENOTDIR)
    return Trouble("missing-path", "there is no such file or folder", path);
  if (error == ELOOP)
    return Trouble("link-loop", "this link leads nowhere: links point at one another", path);
  return Trouble("unreadable", "this cannot be read: " + ErrorText(error), path);
}

const char* KindName(mode_t mode) {
  if (S_ISDIR(mode)) return "a folder";
  if (S_ISFIFO(mode)) return "a named pipe";
  if (S_ISSOCK(mode)) return "a socket";
  if (S_ISCHR(mode) || S_ISBLK(mode)) return "a device";
  return "no regular file";
}

Diagnostic NotAFile(mode_t mode, const std::string& path) {
  return Trouble("not-a-file", std::string("this is ") + KindName(mode) + " and was not opened", path);
}

std::string LowerExtension(const std::string& name) {
  const std::size_t dot = name.rfind('.');
  std::string extension = dot == std::string::npos ? "" : name.substr(dot);
  for (char& c : extension) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return extension;
}

bool IsNoArticle(const std::string& name, bool folder) {
  if (name.starts_with('.') || name.ends_with('~')) return true;
  if (folder) return name.ends_with("_files");
  const std::string extension = LowerExtension(name);
  return std::find(std::begin(kNoArticles), std::end(kNoArticles), extension) != std::end(kNoArticles);
}

/// Walks one tree of folders.
class Walk {
 public:
  Walk(const std::string& root, Diagnostics& diagnostics) : root_(root), diagnostics_(diagnostics) {}

  Listing Run() {
    Folder("", 0);
    std::sort(listing_.files.begin(), listing_.files.end());
    std::sort(listing_.passed_over.begin(), listing_.passed_over.end());
    return std::move(listing_);
  }

 private:
  std::string Full(const std::string& below) const { return root_ + "/" + below; }

  void Folder(const std::string& below, int depth) {
    std::error_code error;
    fs::directory_iterator it(below.empty() ? root_ : Full(below), error);
    std::vector<std::string> names;
    for (; !error && it != fs::directory_iterator(); it.increment(error))
      names.push_back(it->path().filename());
    if (error) diagnostics_.push_back(SystemTrouble(error.value(), below.empty() ? root_ : Full(below)));
    std::sort(names.begin(), names.end());
    for (const std::string& name : names) Entry(below.empty() ? name : below + "/" + name, name, depth);
  }

  void Entry(const std::string& below, const std::string& name, int depth) {
    struct stat status {};
    const std::string path = Full(below);
    if (::lstat(path.c_str(), &status) != 0) {
      diagnostics_.push_back(SystemTrouble(errno, path));
    } else if (IsNoArticle(name, S_ISDIR(status.st_mode))) {
      listing_.passed_over.push_back(below);
    } else if (S_ISLNK(status.st_mode)) {
      Link(below, path);
    } else if (S_ISREG(status.st_mode)) {
      listing_.files.push_back(below);
    } else if (S_ISDIR(status.st_mode) && depth < kDeepestFolder) {
      Folder(below, depth + 1);
    } else if (S_ISDIR(status.st_mode)) {
      diagnostics_.push_back(Trouble("folder-too-deep", "this folder lies too deep and was not read", path));
    } else {
      diagnostics_.push_back(NotAFile(status.st_mode, path));
    }
  }

  void Link(const std::string& below, const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
      Diagnostic trouble = SystemTrouble(errno, path);
      if (errno == ENOENT) trouble.message = "this link leads to nothing";
      diagnostics_.push_back(std::move(trouble));
    } else if (!LiesIn(path, root_)) {
      diagnostics_.push_back(
          Trouble("outside-bundle", "this link leads out of the bundle and was not followed", path));
    } else if (S_ISREG(status.st_mode)) {
      listing_.files.push_back(below);
    } else if (S_ISDIR(status.st_mode)) {
      diagnostics_.push_back(Trouble("link-to-folder", "this link to a folder was not followed", path));
    } else {
      diagnostics_.push_back(NotAFile(status.st_mode, path));
    }
  }

  std::string root_;
  Diagnostics& diagnostics_;
  Listing listing_;
};

}  // namespace

OpenFile::~OpenFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

OpenFile::OpenFile(OpenFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), size_(other.size_) {}

std::string OpenFile::Head() const {
  std::string head(kHead, '\0');
  const ssize_t got = ::pread(descriptor_, head.data(), head.size(), 0);
  head.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  return head;
}

Result<OpenFile> OpenRegularFile(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return SystemTrouble(errno, path);
  if (!S_ISREG(status.st_mode)) return NotAFile(status.st_mode, path);
  // What lies there may have changed since: not blocking, and looked at again when open.
  OpenFile file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC),
                static_cast<std::uint64_t>(std::max<off_t>(status.st_size, 0)));
  if (file.descriptor() < 0) return SystemTrouble(errno, path);
  if (::fstat(file.descriptor(), &status) != 0) return SystemTrouble(errno, path);
  if (!S_ISREG(status.st_mode)) return NotAFile(status.st_mode, path);
  return file;
}

Result<FileBytes> ReadOpenFile(const OpenFile& file, const std::string& path, std::uint64_t limit) {
  FileBytes result;
  result.bytes.reserve(std::min(file.size(), limit) + 1);
  std::array<char, 1 << 16> buffer{};
  while (result.bytes.size() <= limit) {
    const ssize_t got = ::read(file.descriptor(), buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return SystemTrouble(errno, path);
    if (got == 0) break;
    result.bytes.append(buffer.data(), static_cast<std::size_t>(got));
  }
  result.truncated = result.bytes.size() > limit;
  if (result.truncated) result.bytes.resize(limit);
  return result;
}

Result<FileBytes> ReadRegularFile(const std::string& path, std::uint64_t limit) {
  const Result<OpenFile> file = OpenRegularFile(path);
  if (!file) return file.failure();
  return ReadOpenFile(file.value(), path, limit);
}

bool IsPassedOver(const std::string& path) {
  for (std::size_t start = 0; start < path.size();) {
    const std::size_t end = std::min(path.find('/', start), path.size());
    const std::string name = path.substr(start, end - start);
    if (!name.empty() && name != "." && IsNoArticle(name, end < path.size())) return true;
    start = end + 1;
  }
  return false;
}

Listing ListFolder(const std::string& folder, Diagnostics& diagnostics) {
  return Walk(folder, diagnostics).Run();
}

bool LiesIn(const std::string& path, const std::string& folder) {
  std::error_code error;
  const fs::path inner = fs::canonical(path, error);
  if (error) return false;
  const fs::path outer = fs::canonical(folder, error);
  if (error) return false;
  const auto [rest, unused] = std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end());
  return rest == outer.end();
}

std::string ShownPath(const std::string& path) {
  std::string shown;
  for (std::size_t i = 0; i < path.size();) {
    const CodePoint point = DecodeAt(path, i);
    const bool control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0);
    AppendUtf8(control || !point.valid ? kReplacement : point.value, shown);
    i += point.size;
  }
  return shown;
}

}  // namespace gainsay
