#include "source/line_source.h"

#include <istream>
#include <string_view>

namespace gainsay {

bool LineSource::Next(std::string& line, bool& too_long) {
  line = {};  // A long one that nobody took would lend its memory to a short one.
  too_long = false;
  bool any = false;
  for (;;) {
    if (at_ == size_) {
      in_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
      size_ = static_cast<std::size_t>(in_.gcount());
      at_ = 0;
      if (size_ == 0) return any;
    }
    any = true;
    const std::string_view rest(buffer_.data() + at_, size_ - at_);
    const std::size_t end = rest.find('\n');
    const std::string_view part = rest.substr(0, end);
    if (line.size() + part.size() > longest_) too_long = true;
    if (!too_long) {
      if (line.capacity() < line.size() + part.size() + spare_)
        line.reserve(line.size() + part.size() + spare_);
      line.append(part);
    }
    at_ += part.size();
    if (end == std::string_view::npos) continue;
    ++at_;
    if (line.ends_with('\r')) line.pop_back();
    return true;
  }
}

}  // namespace gainsay
