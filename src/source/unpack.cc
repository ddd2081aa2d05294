#include "source/unpack.h"

#ifdef GAINSAY_ARCHIVES
#include <archive.h>
#include <archive_entry.h>
#endif

#include <array>
#include <utility>

namespace gainsay {

bool LooksPacked(std::string_view head) {
  return head.starts_with(std::string_view("PK\x03\x04", 4)) || head.starts_with("\x1F\x8B") ||
         head.starts_with("\x28\xB5\x2F\xFD") || (head.size() > 262 && head.substr(257, 5) == "ustar");
}

#ifdef GAINSAY_ARCHIVES

namespace {

constexpr std::size_t kBlock = 64 << 10;
constexpr std::uint64_t kSmall = 1 << 20;  ///< Bytes that may be unpacked from anything, whatever the ratio.
constexpr int kFilters = 2;                ///< One packing, and libarchive's own for none.

struct FreeArchive {
  void operator()(archive* reader) const { archive_read_free(reader); }
};

Unpacker::Kind KindOf(archive_entry* entry) {
  if (archive_entry_hardlink(entry) != nullptr) return Unpacker::Kind::kLink;
  switch (archive_entry_filetype(entry)) {
    case AE_IFREG:
    case 0:  // A packed file that is no archive, and some zips.
      return Unpacker::Kind::kFile;
    case AE_IFDIR:
      return Unpacker::Kind::kFolder;
    case AE_IFLNK:
      return Unpacker::Kind::kLink;
    default:
      return Unpacker::Kind::kOther;
  }
}

/// What is wrong; libarchive does not always say.
std::string WhyOf(archive* reader) {
  const char* why = archive_error_string(reader);
  return why == nullptr ? "it is broken" : why;
}

std::string NameOf(archive_entry* entry) {
  const char* name = archive_entry_pathname_utf8(entry);
  if (name == nullptr) name = archive_entry_pathname(entry);
  return name == nullptr ? std::string() : std::string(name);
}

}  // namespace

struct Unpacker::State {
  std::unique_ptr<archive, FreeArchive> reader{archive_read_new()};
  std::array<char, kBlock> block{};

  /// Only these: "all filters" would start other programs.
  void Support() const {
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_zstd(reader.get());
    archive_read_support_format_zip(reader.get());
    archive_read_support_format_tar(reader.get());
    archive_read_support_format_raw(reader.get());
  }
};

bool CanUnpack() { return true; }

Unpacker::Unpacker(int descriptor, std::uint64_t size, const Limits& limits)
    : state_(std::make_unique<State>()), limits_(limits), packed_(size) {
  state_->Support();
  if (archive_read_open_fd(state_->reader.get(), descriptor, kBlock) != ARCHIVE_OK)
    Fail(WhyOf(state_->reader.get()), true);
}

Unpacker::Unpacker(std::string_view bytes, const Limits& limits)
    : state_(std::make_unique<State>()), limits_(limits), packed_(bytes.size()) {
  state_->Support();
  if (archive_read_open_memory(state_->reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
    Fail(WhyOf(state_->reader.get()), true);
}

void Unpacker::Fail(std::string why, bool broken) {
  fault_ = std::move(why);
  broken_ = broken_ || broken;
}

bool Unpacker::WithinRatio() {
  if (unpacked_ <= kSmall || unpacked_ / limits_.archive_ratio <= packed_) return true;
  Fail("it unpacks to more than " + std::to_string(limits_.archive_ratio) + " times its size", true);
  return false;
}

bool Unpacker::Next(Member& member) {
  if (broken_) return false;
  // What is left of the last member is read here, and counted: libarchive would skip it in silence.
  fault_.clear();
  while (members_ > 0 && !Read().empty()) continue;
  if (broken_) return false;
  fault_.clear();
  archive* const reader = state_->reader.get();
  archive_entry* entry = nullptr;
  const int status = archive_read_next_header(reader, &entry);
  if (status == ARCHIVE_EOF) return false;
  if (status < ARCHIVE_WARN) {
    Fail(WhyOf(reader), true);
    return false;
  }
  if (archive_filter_count(reader) > kFilters) {
    Fail("it is packed more than once", true);
    return false;
  }
  if (++members_ > limits_.archive_members) {
    Fail("it has more than " + std::to_string(limits_.archive_members) + " members", true);
    return false;
  }
  member.alone = archive_format(reader) == ARCHIVE_FORMAT_RAW;
  member.name = member.alone ? std::string() : NameOf(entry);
  member.kind = member.alone ? Kind::kFile : KindOf(entry);
  return true;
}

std::string_view Unpacker::Read() {
  if (!fault_.empty()) return {};
  archive* const reader = state_->reader.get();
  const la_ssize_t got = archive_read_data(reader, state_->block.data(), state_->block.size());
  if (got < 0) {
    Fail(WhyOf(reader), got == ARCHIVE_FATAL);
    return {};
  }
  unpacked_ += static_cast<std::uint64_t>(got);
  if (!WithinRatio()) return {};
  return {state_->block.data(), static_cast<std::size_t>(got)};
}

#else

struct Unpacker::State {};

bool CanUnpack() { return false; }

Unpacker::Unpacker(int, std::uint64_t, const Limits& limits) : limits_(limits) {}
Unpacker::Unpacker(std::string_view, const Limits& limits) : limits_(limits) {}
bool Unpacker::Next(Member&) { return false; }
std::string_view Unpacker::Read() { return {}; }

#endif  // GAINSAY_ARCHIVES

Unpacker::~Unpacker() = default;

}  // namespace gainsay
