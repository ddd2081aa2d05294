#include "cli/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kNewFile = 0666;  // Less the umask.

/// The file that a path stands for in the end, whether or not it is there.
fs::path Target(const fs::path& path) {
  std::error_code error;
  fs::path target = fs::weakly_canonical(path, error);
  return error ? path : target;
}

fs::path FolderOf(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

}  // namespace

AtomicFile::AtomicFile(const std::string& path) {
  const fs::path target = Target(path);
  path_ = target.string();
  std::error_code ignored;
  const fs::file_status status = fs::status(target, ignored);
  if (fs::is_directory(status)) {
    error_ = "Is a directory";
    return;
  }
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    in_place_ = true;
    // A pipe that nobody reads would block for ever: it is an error instead.
    descriptor_ = open(path.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor_ >= 0) fcntl(descriptor_, F_SETFL, fcntl(descriptor_, F_GETFL) & ~O_NONBLOCK);
  } else if (fs::exists(status) && access(path_.c_str(), W_OK) != 0) {
    Fail();
    return;
  } else {
    // Without a name, so that nothing is left behind however the run ends; not every file system can do that.
    const std::string folder = FolderOf(target).string();
    descriptor_ = open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, kNewFile);
    if (descriptor_ < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
      temporary_ = path_ + ".part-" + std::to_string(getpid());
      descriptor_ = open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kNewFile);
      if (descriptor_ < 0) temporary_.clear();
    }
  }
  if (descriptor_ < 0) Fail();
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : path_(std::move(other.path_)),
      temporary_(std::exchange(other.temporary_, {})),
      descriptor_(std::exchange(other.descriptor_, -1)),
      in_place_(other.in_place_),
      error_(std::move(other.error_)) {}

AtomicFile::~AtomicFile() {
  Close();
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

void AtomicFile::Close() {
  if (descriptor_ >= 0) close(std::exchange(descriptor_, -1));
}

bool AtomicFile::Fail() {
  error_ = std::generic_category().message(errno);
  return false;
}

bool AtomicFile::Write(std::string_view bytes) {
  while (ok() && !bytes.empty()) {
    const ssize_t written = write(descriptor_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return Fail();
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ok();
}

bool AtomicFile::Replace() {
  if (fsync(descriptor_) != 0) return Fail();
  if (temporary_.empty()) {
    const std::string open_file = "/proc/self/fd/" + std::to_string(descriptor_);
    temporary_ = path_ + ".part-" + std::to_string(getpid());
    if (linkat(AT_FDCWD, open_file.c_str(), AT_FDCWD, temporary_.c_str(), AT_SYMLINK_FOLLOW) != 0) {
      Fail();
      temporary_.clear();
      return false;
    }
  }
  if (rename(temporary_.c_str(), path_.c_str()) != 0) return Fail();
  temporary_.clear();
  return true;
}

bool AtomicFile::Commit() {
  if (!ok()) return false;
  if (!in_place_ && !Replace()) return false;
  // Only now does a full disk on another machine show.
  if (close(std::exchange(descriptor_, -1)) != 0) return Fail();
  return true;
}

}  // namespace gainsay
