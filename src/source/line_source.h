// Lines of a stream in bounded memory.
#ifndef GAINSAY_SOURCE_LINE_SOURCE_H_
#define GAINSAY_SOURCE_LINE_SOURCE_H_

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>

namespace gainsay {

/// Hands out the lines of a stream, which must outlive it. Holds one buffer.
class LineSource {
 public:
  /// Each line has a capacity of `spare` bytes beyond its size, for parsers that read in blocks.
  LineSource(std::istream& in, std::uint64_t longest, std::size_t spare)
      : in_(in), longest_(longest), spare_(spare) {}

  /// The next line without its end. One that is longer than allowed is passed over: `too_long` is then set
  /// and `line` holds only its start. False at the end of the stream.
  bool Next(std::string& line, bool& too_long);

 private:
  std::istream& in_;
  std::uint64_t longest_;
  std::size_t spare_;
  std::string buffer_ = std::string(std::size_t{1} << 18, '\0');
  std::size_t at_ = 0;
  std::size_t size_ = 0;
};

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_LINE_SOURCE_H_
