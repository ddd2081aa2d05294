#include "claim/trace.h"

#include <algorithm>
#include <utility>

#include "claim/axes.h"
#include "claim/occasion.h"
#include "claim/template.h"
#include "gainsay/describe.h"
#include "match/rank.h"
#include "match/templates.h"

namespace gainsay {
namespace {

bool SameMatch(const Match& a, const Match& b) {
  return a.rule == b.rule && a.pattern == b.pattern && a.span == b.span &&
         std::equal(a.captures.begin(), a.captures.end(), b.captures.begin(), b.captures.end(),
                    [](const Capture& x, const Capture& y) { return x.name == y.name && x.span == y.span; });
}

/// Notes on one claim: each field, and where extraction took it from.
class ClaimNotes {
 public:
  ClaimNotes(const Reading& reading, const ExtractInputs& inputs, const Match& match,
             const ClaimTemplate& claim_template, const Claim& claim)
      : reading_(reading), inputs_(inputs), match_(match), template_(claim_template), claim_(claim) {}

  std::vector<FieldNote> Take() {
    const Located& what =
        claim_.kind == ClaimKind::kNumber || template_.slot.empty() ? template_.measure : template_.slot;
    Add("value", Describe(claim_.value), Quoted(claim_.mention));
    Add(claim_.kind == ClaimKind::kNumber ? "measure" : "slot", claim_.measure, Source(what));
    Axis("population", claim_.axes.population, template_.population);
    Axis("group", claim_.axes.group, template_.group);
    Status();
    Basis();
    Axis("place", claim_.axes.place, template_.at);
    Time();
    Occasion();
    Cited();
    return std::move(notes_);
  }

 private:
  void Add(const char* field, std::string value, std::string from) {
    notes_.push_back({field, std::move(value), std::move(from)});
  }

  std::string Quoted(Span span) const {
    return "\"" + std::string(Slice(reading_.document.text, span)) + "\"";
  }

  /// A template's placeholders with what they matched; a constant is the rule's own word.
  std::string Source(const Located& text) const {
    if (text.empty()) return {};
    std::string from;
    std::size_t at = 0;
    while ((at = text.text.find('{', at)) != std::string::npos) {
      const std::size_t close = text.text.find('}', at);
      if (close == std::string::npos) break;
      const std::string name = text.text.substr(at, close + 1 - at);
      const Capture* capture = CaptureOf(name, match_);
      if (capture != nullptr) from += (from.empty() ? "" : ", ") + name + " " + Quoted(capture->span);
      at = close;
    }
    return from.empty() ? "the rule" : from;
  }

  void Axis(const char* field, const AxisValue& axis, const Located& text) {
    std::string from;
    if (axis.assumed) {
      from = "the headline or lead";
    } else if (axis.inherited) {
      from = "another claim of this sentence or the one before";
    } else if (axis.stated()) {
      from = Source(text);
    }
    Add(field, axis.value, std::move(from));
  }

  void Status() {
    const AxisValue& status = claim_.axes.status;
    if (!template_.status.empty()) return Axis("status", status, template_.status);
    const Sentence& sentence = reading_.sentences[SentenceAt(reading_, claim_.sentence.start)];
    const ReadStatusResult read =
        ReadStatus(reading_, sentence, claim_.span, claim_.mention, inputs_.language.axes);
    std::string from = "no words against it";
    if (!read.cue.empty())
      from = "\"" + std::string(read.cue) + "\"" + (status.inherited ? " in the clause before" : "");
    Add("status", status.value, std::move(from));
  }

  void Basis() {
    std::string from = Source(template_.basis);
    if (Fill(template_.basis.text, match_, reading_).empty()) {
      const std::string_view cue =
          ReadChange(reading_.document.text, claim_.sentence, claim_.mention, inputs_.language.axes);
      from = !cue.empty()                      ? "\"" + std::string(cue) + "\""
             : claim_.axes.basis.value.empty() ? ""
                                               : "the measure " + claim_.measure;
    }
    Add("basis", claim_.axes.basis.value, std::move(from));
  }

  void Time() {
    if (!claim_.axes.time) return Add("time", "", "");
    std::string from = Source(template_.time);
    for (const Mention& mention : reading_.mentions) {
      const auto* range = std::get_if<DateRange>(&mention.value);
      if (!from.empty() || range == nullptr || !claim_.sentence.Contains(mention.span)) continue;
      if (*range == *claim_.axes.time) from = Quoted(mention.span);
    }
    Add("time", Describe(*claim_.axes.time), from + (claim_.axes.time_inherited ? " in another clause" : ""));
  }

  void Occasion() {
    if (!claim_.axes.occasion.stated()) return;
    const auto sentence = static_cast<std::uint32_t>(SentenceAt(reading_, claim_.sentence.start));
    const auto found = Occasions(reading_, inputs_.language.axes).Of(sentence, claim_.mention);
    Add("occasion", claim_.axes.occasion.value, Quoted(found.cue));
  }

  void Cited() {
    std::string names;
    std::string from;
    for (const Citation& citation : claim_.cited) {
      names += (names.empty() ? "" : ", ") + citation.name;
      from += (from.empty() ? "\"" : ", \"") + citation.text + "\"";
    }
    Add("cited", names, from + (claim_.cited_inherited ? " in the sentence before" : ""));
  }

  const Reading& reading_;
  const ExtractInputs& inputs_;
  const Match& match_;
  const ClaimTemplate& template_;
  const Claim& claim_;
  std::vector<FieldNote> notes_;
};

void AddClaims(const Reading& reading, const std::vector<Claim>& claims, const ExtractInputs& inputs,
               TracedMatch& traced) {
  const Match& match = traced.tried.match;
  for (const ClaimTemplate& claim_template : TemplatesOf(match)) {
    const Capture* value = FindValue(match, CaptureName(claim_template.value.text));
    if (value == nullptr) continue;
    const auto claim = std::find_if(claims.begin(), claims.end(), [&](const Claim& c) {
      return c.rule == match.rule->id && c.span == match.span && c.mention == value->span;
    });
    if (claim != claims.end())
      traced.claims.push_back(ClaimNotes(reading, inputs, match, claim_template, *claim).Take());
  }
}

}  // namespace

RuleTrace TraceRule(const Reading& reading, const Rule& rule, const std::vector<Claim>& claims,
                    const ExtractInputs& inputs) {
  RuleTrace trace;
  trace.sentences = static_cast<std::uint32_t>(reading.sentences.size());
  for (std::uint32_t i = 0; i < trace.sentences; ++i) {
    const MatchTrace found = inputs.matcher.Trace(reading, i, rule);
    trace.values = trace.values || found.values;
    if (found.within && found.patterns.empty()) continue;
    TracedSentence& sentence = trace.looked_at.emplace_back();
    sentence.span = reading.sentences[i].span;
    sentence.within = found.within;
    const std::vector<Match> all = inputs.matcher.Find(reading, i);
    const std::vector<std::size_t> standings = Standings(all);
    for (const PatternTrace& pattern : found.patterns) {
      TracedPattern& traced = sentence.patterns.emplace_back();
      traced.pattern = pattern.pattern;
      for (const TriedMatch& tried : pattern.matches) {
        TracedMatch& match = traced.matches.emplace_back();
        match.tried = tried;
        const auto at = std::find_if(all.begin(), all.end(),
                                     [&](const Match& other) { return SameMatch(other, tried.match); });
        if (tried.unless != nullptr || at == all.end()) continue;
        const std::size_t better = standings[static_cast<std::size_t>(at - all.begin())];
        if (&all[better] == &*at) {
          AddClaims(reading, claims, inputs, match);
        } else {
          match.better = all[better];
          match.why_better = WhyBetter(all[better], tried.match);
        }
      }
    }
  }
  return trace;
}

}  // namespace gainsay
