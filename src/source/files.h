// The file system, treated as hostile: only regular files are opened, only so much is read, nothing is
// followed out.
#ifndef GAINSAY_SOURCE_FILES_H_
#define GAINSAY_SOURCE_FILES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/result.h"

namespace gainsay {

/// A regular file that is open for reading.
class OpenFile {
 public:
  explicit OpenFile(int descriptor, std::uint64_t size) : descriptor_(descriptor), size_(size) {}
  ~OpenFile();
  OpenFile(OpenFile&& other) noexcept;
  OpenFile& operator=(OpenFile&&) = delete;
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  int descriptor() const { return descriptor_; }
  std::uint64_t size() const { return size_; }
  /// The first bytes, to tell what it is; reading begins before them.
  std::string Head() const;

 private:
  int descriptor_;
  std::uint64_t size_;
};

/// Opens a regular file. Anything else (a pipe, a device, a folder) is refused without being opened.
Result<OpenFile> OpenRegularFile(const std::string& path);

struct FileBytes {
  std::string bytes;
  bool truncated = false;  ///< The file goes on behind the limit.
};

/// Reads an open file, at most `limit` bytes of it. `path` is named in trouble.
Result<FileBytes> ReadOpenFile(const OpenFile& file, const std::string& path, std::uint64_t limit);

/// Both in one.
Result<FileBytes> ReadRegularFile(const std::string& path, std::uint64_t limit);

/// Is it, by its name, no article: hidden, a picture, a style, a script, a saved part of a page? Looks at
/// every folder of the path.
bool IsPassedOver(const std::string& path);

/// What lies below a folder.
struct Listing {
  std::vector<std::string> files;  ///< Paths below the folder with /, sorted; regular files or links to them.
  std::vector<std::string>
      passed_over;  ///< By name no articles: hidden, images, styles, scripts, saved parts.
};

/// Lists a folder and its sub-folders. Links must not lead out of it; links to folders are not followed. What
/// is neither file nor folder is told.
Listing ListFolder(const std::string& folder, Diagnostics& diagnostics);

/// Does the path, followed through links, lie in the folder?
bool LiesIn(const std::string& path, const std::string& folder);

/// A file name as text: invalid bytes and control characters become U+FFFD.
std::string ShownPath(const std::string& path);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_FILES_H_
