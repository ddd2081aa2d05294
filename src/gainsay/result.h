// A value or the reason why there is none.
#ifndef GAINSAY_RESULT_H_
#define GAINSAY_RESULT_H_

#include <cassert>
#include <utility>
#include <variant>

#include "gainsay/diagnostic.h"

namespace gainsay {

/// Holds a T, or the Diagnostic that says why there is none. Reading the wrong one is our own bug.
template <typename T>
class Result {
 public:
  Result(T value) : state_(std::move(value)) {}               // NOLINT(google-explicit-constructor)
  Result(Diagnostic failure) : state_(std::move(failure)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return std::holds_alternative<T>(state_); }
  explicit operator bool() const { return ok(); }

  T& value() {
    assert(ok());
    return *std::get_if<T>(&state_);
  }
  const T& value() const {
    assert(ok());
    return *std::get_if<T>(&state_);
  }
  const Diagnostic& failure() const {
    assert(!ok());
    return *std::get_if<Diagnostic>(&state_);
  }

 private:
  std::variant<T, Diagnostic> state_;
};

}  // namespace gainsay

#endif  // GAINSAY_RESULT_H_
