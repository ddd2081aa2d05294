// libarchive, kept to what is wanted of it: the members of a zip or tar, and what gzip or zstd packed.
#ifndef GAINSAY_SOURCE_UNPACK_H_
#define GAINSAY_SOURCE_UNPACK_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "gainsay/limits.h"

namespace gainsay {

/// Can this build unpack anything? It needs libarchive.
bool CanUnpack();

/// Do these first bytes open a zip, a tar, a gzip or a zstd file?
bool LooksPacked(std::string_view head);

/// One archive, read from its start to its end. Packing that another packing holds is not undone. Nothing is
/// read beyond the limits on ratio and members: that is a fault as well.
class Unpacker {
 public:
  enum class Kind { kFile, kFolder, kLink, kOther };
  struct Member {
    std::string name;  ///< As written in the archive; empty for a single packed file.
    Kind kind = Kind::kFile;
    bool alone = false;  ///< No archive: the file that was packed, or was not packed at all.
  };

  /// The file is left open, `bytes` must outlive the unpacker. `size` is that of the archive.
  Unpacker(int descriptor, std::uint64_t size, const Limits& limits);
  Unpacker(std::string_view bytes, const Limits& limits);
  ~Unpacker();
  Unpacker(const Unpacker&) = delete;
  Unpacker& operator=(const Unpacker&) = delete;

  /// The next member; false at the end and on a fault.
  bool Next(Member& member);
  /// The next stretch of the member; empty at its end and on a fault. Valid until the next call.
  std::string_view Read();

  /// What ended the reading: all of it if `broken`, otherwise that of one member. Empty if nothing did.
  const std::string& fault() const { return fault_; }
  bool broken() const { return broken_; }

 private:
  struct State;
  void Fail(std::string why, bool broken);
  bool WithinRatio();

  std::unique_ptr<State> state_;
  Limits limits_;
  std::uint64_t packed_ = 0;
  std::uint64_t unpacked_ = 0;
  std::uint32_t members_ = 0;
  std::string fault_;
  bool broken_ = false;
};

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_UNPACK_H_
