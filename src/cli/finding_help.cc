#include "cli/finding_help.h"

#include <array>

namespace gainsay {
namespace {

constexpr std::array<FindingHelp, 9> kHelp = {{
    {FindingType::kConflict, "error",
     "Sources count the same thing, and no number fits what both of them say: even with all that their words "
     "allow, "
     "the intervals have no value in common.",
     "\"The army said 4,000 soldiers were killed.\" - \"The army said 600 soldiers were killed.\"",
     "One of them is wrong, older, or counts something else than it says. Look at who is cited, and for "
     "when."},
    {FindingType::kTension, "warning",
     "Both figures can be true by the letter, but not as a reader takes them: the intervals meet only in "
     "values that "
     "nobody would describe in these words.",
     "\"over 10,000 troops\" - \"more than 20,000 troops\"",
     "Prefer the figure with the better authority, or give both with who says so."},
    {FindingType::kDifferentMeasure, "warning",
     "Two figures that invite confusion count different things: another measure, or an axis that differs, "
     "such as sent "
     "and present, or planned and actual. Where they add up, that is said.",
     "\"about 4,000 killed or wounded\" - \"around 600 killed\"",
     "Do not set one against the other. Say what each of them counts."},
    {FindingType::kPrecision, "note", "The figures agree, and one is finer than the other.",
     "\"about 12,000\" - \"11,870\"", "Use the finer one if its authority is as good."},
    {FindingType::kHedgeDropped, "note; warning where what was planned became actual",
     "The same figure stands with a hedge in one source and without it in another, or what is to come in one "
     "has come "
     "in the other.",
     "\"is set to send about 5,000\" - \"sent 5,000\"",
     "Put the hedge back, or find who confirms the bare figure."},
    {FindingType::kDifferentAuthority, "note",
     "The figures differ, and so do those who give them: the difference may be theirs and not the "
     "newspapers'.",
     "\"600, Seoul believes\" - \"4,000, according to Western officials\"",
     "Name the authority beside each figure."},
    {FindingType::kInconsistent, "error",
     "One source contradicts itself: headline and text, parts and their total, a multiple and its base, a "
     "weekday and "
     "its date.",
     "\"Of the 12,000, 3,000 were killed and 8,000 wounded; 13,000 are lost in all.\"",
     "The source needs a correction whichever figure is right."},
    {FindingType::kNameMismatch, "error",
     "One person or place is written in ways that no known other spelling explains, or a name is cut short.",
     "\"Johann Maier\" - \"Johan Mayer\"",
     "Check the name with a source of record; add an alias if both are in use."},
    {FindingType::kEntityMismatch, "warning",
     "Sources put different people, places or things in the same slot.",
     "\"the minister of defence\" - \"the minister of the interior\"", "Find out who or what it was."},
}};

}  // namespace

std::span<const FindingHelp> AllFindingHelp() { return kHelp; }

}  // namespace gainsay
