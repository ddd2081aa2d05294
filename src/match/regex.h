// RE2, seen from the rest of the folder. The one place that includes it, for its interface differs by
// version.
#ifndef GAINSAY_MATCH_REGEX_H_
#define GAINSAY_MATCH_REGEX_H_

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

/// Where a group matched, in bytes of the text searched.
struct GroupSpan {
  std::size_t start = std::string_view::npos;  ///< `npos` if the group took no part.
  std::size_t end = std::string_view::npos;

  bool matched() const { return start != std::string_view::npos; }
  std::size_t size() const { return end - start; }
};

/// A compiled expression. Immutable, so safe to share between threads.
class Regex {
 public:
  explicit Regex(std::string source);
  ~Regex();
  Regex(const Regex&) = delete;
  Regex& operator=(const Regex&) = delete;

  /// The leftmost match at or after `from`; `groups` gets as many groups as it has room for, the whole first.
  bool Search(std::string_view text, std::size_t from, std::vector<GroupSpan>& groups) const;

  /// What is wrong with the source; empty if nothing is.
  std::string Error() const;

  const std::string& source() const { return source_; }

 private:
  struct Compiled;

  std::string source_;
  std::unique_ptr<const Compiled> compiled_;
};

}  // namespace gainsay

#endif  // GAINSAY_MATCH_REGEX_H_
