#include "cli/trace.h"

#include <algorithm>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include "cli/commands.h"
#include "report/trouble.h"
#include "report/unsafe.h"
#include "report/wrap.h"
#include "text/width.h"

namespace gainsay {
namespace {

/// The trace of one document in words.
class TraceText {
 public:
  TraceText(const Reading& reading, const Rule& rule, const Style& style)
      : reading_(reading), rule_(rule), style_(style) {}

  std::string Of(const RuleTrace& trace) {
    text_ = Paint(style_, Ink::kStrong, "trace of " + SafeLine(rule_.id) + " in " + Id()) + ": " +
            std::to_string(trace.looked_at.size()) + " of " + Counted(trace.sentences, "sentence") +
            " looked at\n";
    if (const std::string why = WhyNone(trace); !why.empty()) Line(4, why);
    for (const TracedSentence& sentence : trace.looked_at) Add(sentence);
    return text_ + "\n";
  }

 private:
  // What was missing, where not one sentence was worth a try.
  static std::string WhyNone(const RuleTrace& trace) {
    if (!trace.looked_at.empty() || trace.sentences == 0) return {};
    return trace.values ? "passed over: the words that a pattern needs beside its values are not there"
                        : "passed over: no value is there of a kind that a pattern needs";
  }

  std::string Id() const { return SafeLine(reading_.document.id); }

  std::string Quoted(Span span) const { return "\"" + SafeLine(Slice(reading_.document.text, span)) + "\""; }

  void Line(std::size_t indent, const std::string& words) {
    text_ += WrapAfter(std::string(indent, ' '), words, style_.width);
  }

  void Add(const TracedSentence& sentence) {
    Place place = reading_.document.map.PlaceOf(sentence.span.start);
    place.file = reading_.document.path.empty() ? reading_.document.id : reading_.document.path;
    text_ += "\n" + Paint(style_, Ink::kFaint, PlaceText(place)) + "\n";
    for (const std::string& line :
         Wrap(SafeLine(Slice(reading_.document.text, sentence.span)), style_.width - 4)) {
      text_ += " |  " + line + "\n";
    }
    if (!sentence.within) Line(4, "passed over: no 'within' of the rule matches here");
    std::string missed;
    std::size_t patterns = 0;
    for (const TracedPattern& pattern : sentence.patterns) {
      if (!pattern.matches.empty()) Add(pattern);
      if (!pattern.matches.empty()) continue;
      missed += (missed.empty() ? " " : ", ") + std::to_string(pattern.pattern->text.place.line);
      ++patterns;
    }
    if (patterns == 1)
      Line(4, "does not match, though some of its words are there: the pattern of line" + missed);
    if (patterns > 1)
      Line(4, "do not match, though some of their words are there: the patterns of lines" + missed);
  }

  void Add(const TracedPattern& traced) {
    const Located& pattern = traced.pattern->text;
    Line(4, SafeLine(pattern.text) + "  (line " + std::to_string(pattern.place.line) + ")");
    for (const TracedMatch& match : traced.matches) Add(match);
  }

  void Add(const TracedMatch& match) {
    const std::string matched = "matches " + Quoted(match.tried.match.span);
    if (match.tried.unless != nullptr) {
      const Located& unless = *match.tried.unless;
      Line(6, matched + ", taken back by unless " + SafeLine(unless.text) + " (line " +
                  std::to_string(unless.place.line) + "), which matches " + Quoted(match.tried.unless_span));
      return;
    }
    if (match.better) {
      Line(6, matched + ", but " + SafeLine(match.better->rule->id) + " has the value: it matches " +
                  Quoted(match.better->span) + ", and " + match.why_better);
      return;
    }
    Line(6, matched + (match.claims.empty() ? ", and makes no claim" : ", and makes the claim"));
    for (const std::vector<FieldNote>& claim : match.claims) {
      for (const FieldNote& note : claim) Add(note);
    }
  }

  void Add(const FieldNote& note) {
    constexpr std::size_t kFieldWidth = 12;
    const std::string value = note.value.empty() ? "not stated" : SafeLine(note.value);
    const std::string from = note.from.empty() ? "" : "  from " + SafeLine(note.from);
    text_ += WrapAfter("        " + PadTo(note.field, kFieldWidth), value + from, style_.width);
  }

  const Reading& reading_;
  const Rule& rule_;
  const Style& style_;
  std::string text_;
};

}  // namespace

bool CanTrace(Session& session, const Tools& tools) {
  const RuleSet& rules = tools.knowledge().rules;
  if (session.args.trace.empty() || rules.FindRule(session.args.trace) != nullptr) return true;
  TellNoRule(session, rules, session.args.trace);
  return false;
}

void TraceBundle(Session& session, const Tools& tools, const Bundle& bundle) {
  const Rule* rule = tools.knowledge().rules.FindRule(session.args.trace);
  if (rule == nullptr) return;
  const std::optional<Day> assumed_day = CommonDay(bundle);
  for (const Document& document : bundle.documents) {
    const Extraction extraction = tools.checker().Extract(document, 0, assumed_day);
    const RuleTrace trace = tools.checker().Trace(extraction, *rule);
    session.err << TraceText(extraction.reading, *rule, session.err_style).Of(trace);
  }
}

}  // namespace gainsay
