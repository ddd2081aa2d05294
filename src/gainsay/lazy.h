// A value that is made when it is first asked for.
#ifndef GAINSAY_LAZY_H_
#define GAINSAY_LAZY_H_

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace gainsay {

/// Makes its value once, whoever asks first. Thread-safe; movable until it is asked.
template <typename T>
class Lazy {
 public:
  using Make = std::function<std::unique_ptr<const T>()>;

  Lazy() = default;
  explicit Lazy(Make make) : state_(std::make_unique<State>(std::move(make))) {}

  const T& Get() const {
    std::call_once(state_->once, [this] { state_->value = state_->make(); });
    return *state_->value;
  }

 private:
  struct State {
    explicit State(Make m) : make(std::move(m)) {}
    Make make;
    std::once_flag once;
    std::unique_ptr<const T> value;
  };
  std::unique_ptr<State> state_;
};

}  // namespace gainsay

#endif  // GAINSAY_LAZY_H_
