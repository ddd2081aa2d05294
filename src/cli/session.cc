#include "cli/session.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <iostream>
#include <string>

#include "report/trouble.h"

namespace gainsay {
namespace {

constexpr std::size_t kDefaultWidth = 80;
constexpr std::size_t kLeastWidth = 40;
constexpr std::size_t kMostWidth = 1000;

/// The file descriptor behind a standard stream, -1 for any other stream.
int DescriptorOf(const std::ostream& stream) {
  if (&stream == &std::cout) return STDOUT_FILENO;
  return &stream == &std::cerr ? STDERR_FILENO : -1;
}

bool IsTerminal(const std::ostream& stream) {
  const int descriptor = DescriptorOf(stream);
  return descriptor >= 0 && isatty(descriptor) == 1;
}

bool WantsColor(When when, bool is_terminal) {
  if (when != When::kAuto) return when == When::kAlways;
  if (!Environment("NO_COLOR").empty()) return false;
  const std::string_view forced = Environment("FORCE_COLOR");
  if (!forced.empty()) return forced != "0";
  return is_terminal && Environment("TERM") != "dumb";
}

std::size_t WidthOf(const std::ostream& stream) {
  std::size_t width = 0;
  const std::string_view columns = Environment("COLUMNS");
  const auto read = std::from_chars(columns.data(), columns.data() + columns.size(), width);
  if (read.ec != std::errc() || read.ptr != columns.data() + columns.size()) width = 0;
  winsize size = {};
  if (width == 0 && IsTerminal(stream) && ioctl(DescriptorOf(stream), TIOCGWINSZ, &size) == 0)
    width = size.ws_col;
  return width == 0 ? kDefaultWidth : std::min(std::max(width, kLeastWidth), kMostWidth);
}

}  // namespace

std::string_view Environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe)
  return value == nullptr ? std::string_view() : std::string_view(value);
}

Session StartSession(const Args& args, std::istream& in, std::ostream& out, std::ostream& err) {
  Session session{args, in, out, err, {}, {}};
  session.out_is_terminal = IsTerminal(out);
  session.err_is_terminal = IsTerminal(err);
  session.out_style = {WantsColor(args.color, session.out_is_terminal), WidthOf(out)};
  session.err_style = {WantsColor(args.color, session.err_is_terminal), WidthOf(err)};
  session.outcome.fail_on = args.fail_on;
  return session;
}

bool Write(Session& session, std::string_view text) {
  session.out << text;
  if (!session.out) session.outcome.output = "standard output could not be written";
  return static_cast<bool>(session.out);
}

void Tell(Session& session, Diagnostics& diagnostics, std::size_t& errors) {
  for (const Diagnostic& trouble : diagnostics) {
    if (session.args.quiet && trouble.level != Level::kError) continue;
    session.err << TroubleText(trouble, session.err_style);
  }
  errors += CountErrors(diagnostics);
  diagnostics.clear();
}

void TellUnattached(Session& session, Diagnostics& diagnostics) {
  session.unattached.insert(session.unattached.end(), diagnostics.begin(), diagnostics.end());
  Tell(session, diagnostics, session.outcome.input_errors);
}

}  // namespace gainsay
