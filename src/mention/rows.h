// An array for what is written once, one after the other.
#ifndef GAINSAY_MENTION_ROWS_H_
#define GAINSAY_MENTION_ROWS_H_

#include <cstddef>
#include <memory>
#include <span>
#include <type_traits>

namespace gainsay {

/// Room for a number of elements that is known beforehand. They are not set: what is not written costs
/// nothing, so that there may be room for the worst case.
template <typename T>
class Rows {
 public:
  static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);

  Rows() = default;
  explicit Rows(std::size_t size) : bytes_(std::make_unique_for_overwrite<std::byte[]>(size * sizeof(T))) {}

  T* data() const { return reinterpret_cast<T*>(bytes_.get()); }
  T& operator[](std::size_t i) const { return data()[i]; }
  std::span<T> First(std::size_t count) const { return {data(), count}; }

 private:
  std::unique_ptr<std::byte[]> bytes_;
};

}  // namespace gainsay

#endif  // GAINSAY_MENTION_ROWS_H_
