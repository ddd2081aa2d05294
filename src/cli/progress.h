// A bar on standard error for work that takes its time.
#ifndef GAINSAY_CLI_PROGRESS_H_
#define GAINSAY_CLI_PROGRESS_H_

#include <chrono>
#include <cstddef>
#include <mutex>
#include <string>

#include "cli/session.h"

namespace gainsay {

/// `[#####-----] 100 of 200 sources`, in at most `width` columns.
std::string ProgressText(std::size_t done, std::size_t total, std::size_t width);

/// Draws on a terminal only, not with --quiet, and only once a second has gone by since it was made. Every
/// member function may be called from any thread.
class Progress {
 public:
  explicit Progress(Session& session);
  ~Progress() { Wipe(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void Step(std::size_t done, std::size_t total);

  /// Takes the bar away: before anything else is written to the terminal.
  void Wipe();

 private:
  using Clock = std::chrono::steady_clock;

  Session& session_;
  bool draws_ = false;
  bool drawn_ = false;
  Clock::time_point next_;
  std::mutex mutex_;
};

}  // namespace gainsay

#endif  // GAINSAY_CLI_PROGRESS_H_
