#include "cli/progress.h"

#include <algorithm>
#include <ostream>

#include "report/trouble.h"

namespace gainsay {
namespace {

constexpr std::chrono::milliseconds kPatience{1000};
constexpr std::chrono::milliseconds kBetween{100};
constexpr std::size_t kWidest = 40;

}  // namespace

std::string ProgressText(std::size_t done, std::size_t total, std::size_t width) {
  const std::string count = std::to_string(done) + " of " + Counted(total, "source");
  if (total == 0 || width < count.size() + 8) return count.substr(0, width);
  const std::size_t bar = std::min(kWidest, width - count.size() - 3);
  const std::size_t full = bar * std::min(done, total) / total;
  return "[" + std::string(full, '#') + std::string(bar - full, '-') + "] " + count;
}

Progress::Progress(Session& session)
    : session_(session),
      draws_(session.err_is_terminal && !session.args.quiet && Environment("TERM") != "dumb"),
      next_(Clock::now() + kPatience) {}

void Progress::Step(std::size_t done, std::size_t total) {
  if (!draws_) return;
  const std::lock_guard lock(mutex_);
  const Clock::time_point now = Clock::now();
  if (now < next_) return;
  next_ = now + kBetween;
  drawn_ = true;
  // The last column stays free: a terminal that wraps there would begin a new line.
  session_.err << '\r' << ProgressText(done, total, session_.err_style.width - 1) << "\x1b[K" << std::flush;
}

void Progress::Wipe() {
  const std::lock_guard lock(mutex_);
  if (!drawn_) return;
  drawn_ = false;
  session_.err << "\r\x1b[K" << std::flush;
}

}  // namespace gainsay
