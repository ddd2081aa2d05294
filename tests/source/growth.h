// Whether work grows faster than its input, for tests of hostile input.
#ifndef GAINSAY_TESTS_SOURCE_GROWTH_H_
#define GAINSAY_TESTS_SOURCE_GROWTH_H_

#include <cstddef>
#include <ctime>
#include <functional>

namespace gainsay {

/// The processor time of one call on this thread, in seconds: other programs may run beside the tests.
inline double ProcessorSeconds(const std::function<void()>& work) {
  const auto now = [] {
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
  };
  const double start = now();
  work();
  return now() - start;
}

/// Does twice the input take more than four times the time, three times in a row? `work` is given a size.
inline bool GrowsTooFast(std::size_t size, const std::function<void(std::size_t)>& work) {
  constexpr double kNoise = 0.2;  // Seconds: what caches and a busy machine may add.
  for (int round = 0; round < 3; ++round) {
    const double once = ProcessorSeconds([&] { work(size); });
    const double twice = ProcessorSeconds([&] { work(2 * size); });
    if (twice < 4 * once + kNoise) return false;
  }
  return true;
}

}  // namespace gainsay

#endif  // GAINSAY_TESTS_SOURCE_GROWTH_H_
