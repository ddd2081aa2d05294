// The attributes of a tag in raw markup, as the parser parts them.
#ifndef GAINSAY_SOURCE_TAG_SCANNER_H_
#define GAINSAY_SOURCE_TAG_SCANNER_H_

#include <cstddef>
#include <string_view>

namespace gainsay {

/// Walks over the attributes of one tag, from behind its name.
class TagScanner {
 public:
  TagScanner(std::string_view source, std::size_t at) : source_(source), at_(at) {}

  /// The next attribute; false at the end of the tag. `at()` is then behind the attribute, or at the `>`.
  bool Next();

  std::size_t at() const { return at_; }
  std::size_t start() const { return start_; }  ///< Where the attribute begins.
  std::string_view name() const { return name_; }
  /// A part of the source, also where it is empty.
  std::string_view value() const { return value_; }
  /// At the end of a tag: does a slash close the element at once?
  bool closes() const { return slash_; }

 private:
  void TakeValue();

  std::string_view source_;
  std::size_t at_;
  std::size_t start_ = 0;
  std::string_view name_;
  std::string_view value_;
  bool slash_ = false;
};

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_TAG_SCANNER_H_
