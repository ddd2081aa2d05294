// A file that appears complete or not at all.
#ifndef GAINSAY_CLI_ATOMIC_FILE_H_
#define GAINSAY_CLI_ATOMIC_FILE_H_

#include <string>
#include <string_view>

namespace gainsay {

/// Written beside its place and renamed over it by `Commit`. Until then whatever stands there stays as it is,
/// and nothing is left behind if there is no `Commit`. What is no regular file (a pipe, /dev/stdout) cannot
/// be replaced and is written to as it is.
///
/// Every function but the first returns false after a failure, which `error` tells in words.
class AtomicFile {
 public:
  /// Opens the file: what cannot be written to is known before there is anything to write.
  explicit AtomicFile(const std::string& path);
  ~AtomicFile();
  AtomicFile(AtomicFile&& other) noexcept;
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  AtomicFile& operator=(AtomicFile&&) = delete;

  bool Write(std::string_view bytes);
  bool Commit();

  bool ok() const { return error_.empty(); }
  const std::string& error() const { return error_; }

 private:
  bool Fail();
  bool Replace();
  void Close();

  std::string path_;       ///< What is replaced: links are followed.
  std::string temporary_;  ///< Its name until then; empty while it has none.
  int descriptor_ = -1;
  bool in_place_ = false;
  std::string error_;
};

}  // namespace gainsay

#endif  // GAINSAY_CLI_ATOMIC_FILE_H_
