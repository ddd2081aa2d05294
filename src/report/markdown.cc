#include "report/markdown.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "report/findings.h"
#include "report/style.h"
#include "report/terminal_parts.h"
#include "report/trouble.h"
#include "report/unsafe.h"

namespace gainsay {
namespace {

constexpr std::size_t kReserve = 300;  ///< For the lines that say what was left out and close what is open.

/// `text` in a code block whose fence is longer than any run of its own marks.
std::string Fenced(std::string_view text) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(std::max<std::size_t>(3, longest + 1), '`');
  std::string block = fence + "text\n" + std::string(text);
  if (!block.ends_with('\n')) block += '\n';
  return block + fence + "\n\n";
}

/// Blocks added while they fit.
class Page {
 public:
  explicit Page(std::size_t most) : most_(most - std::min(most, kReserve)) {}

  bool Add(const std::string& block) {
    if (full_ || text_.size() + block.size() > most_) {
      full_ = true;
      return false;
    }
    text_ += block;
    return true;
  }
  void Close(const std::string& block) { text_ += block; }

  const std::string& text() const { return text_; }

 private:
  std::size_t most_;
  bool full_ = false;
  std::string text_;
};

/// Findings of one kind, how many did not fit.
std::size_t AddFindings(const std::vector<RunFinding>& findings, bool name_bundle, Page& page) {
  std::size_t left_out = 0;
  const Report* of = nullptr;
  for (const RunFinding& found : findings) {
    std::string text = FindingText(*found.report, *found.finding, {});
    if (name_bundle && found.report != of) text = SafeLine(found.report->bundle) + "\n\n" + text;
    of = found.report;
    if (!page.Add(Fenced(text))) ++left_out;
  }
  return left_out;
}

void WriteWithin(std::size_t most_bytes, const WholeRun& run, const WriteOptions& options, std::string& out) {
  Page page(most_bytes);
  page.Add("## gainsay: " + CountsText(CountFindings(run)) + "\n\n");
  std::size_t left_out = 0;
  const std::vector<const Diagnostic*> troubles = TroublesOf(run);
  if (!troubles.empty()) page.Add(IsComplete(run) ? "Noticed:\n\n" : "**Not everything was examined:**\n\n");
  for (const Diagnostic* trouble : troubles) {
    if (!page.Add(Fenced(TroubleText(*trouble, {})))) ++left_out;
  }

  std::vector<RunFinding> grave = FindingsOf(run, options.shown);
  std::vector<RunFinding> notes;
  const auto first_note = std::find_if(grave.begin(), grave.end(), [](const RunFinding& found) {
    return found.finding->severity == Severity::kNote;
  });
  notes.assign(first_note, grave.end());
  grave.erase(first_note, grave.end());
  const bool name_bundle = run.reports.size() > 1;
  left_out += AddFindings(grave, name_bundle, page);
  if (!notes.empty() && page.Add("<details><summary>" + Counted(notes.size(), "note") + "</summary>\n\n")) {
    left_out += AddFindings(notes, name_bundle, page);
    page.Close("</details>\n\n");
  } else {
    left_out += notes.size();
  }
  if (left_out > 0)
    page.Close("**" + std::to_string(left_out) +
               " more** did not fit: the report in another format has them.\n");
  out += page.text();
}

}  // namespace

void WriteMarkdown(const WholeRun& run, const WriteOptions& options, std::string& out) {
  WriteWithin(kCommentBytes, run, options, out);
}

void WriteSummary(const WholeRun& run, const WriteOptions& options, std::string& out) {
  WriteWithin(kSummaryBytes, run, options, out);
}

}  // namespace gainsay
