// What the writers of all formats take: the reports of one run, and how to write them.
//
// A writer is one function in a file of its own. It appends to a text and does nothing else: no file, no
// environment, no clock, so that the same reports give the same bytes. Text from an article reaches the
// output only through that format's escaping.
#ifndef GAINSAY_REPORT_WRITER_H_
#define GAINSAY_REPORT_WRITER_H_

#include <optional>
#include <span>
#include <string>

#include "gainsay/diagnostic.h"
#include "gainsay/report.h"
#include "gainsay/rule.h"
#include "report/style.h"

namespace gainsay {

/// How to write a report. Writers look at what means something in their format.
struct WriteOptions {
  Style style = {};
  Severity shown = Severity::kNote;                    ///< Findings below are counted only.
  std::optional<Severity> fail_on = Severity::kError;  ///< What fails a build; empty: no finding does.
  bool coverage = false;           ///< List what no rule claimed, and what was passed over.
  bool findings_only = false;      ///< No sources, table and summary.
  bool one_bundle = true;          ///< The run is about exactly one bundle.
  std::string folder = {};         ///< Absolute: paths below it are written as seen from there. May be empty.
  const RuleSet* rules = nullptr;  ///< What titles and reasons of rules are taken from; may be absent.
};

/// A whole run, for the formats that are written at its end.
struct WholeRun {
  std::span<const Report> reports;  ///< In the order of the inputs.
  Diagnostics troubles;             ///< What belongs to no report: rules, streams without documents.
};

}  // namespace gainsay

#endif  // GAINSAY_REPORT_WRITER_H_
