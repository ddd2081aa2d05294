#include "report/finding_help.h"

#include <array>

namespace gainsay {
namespace {

constexpr std::array<FindingHelp, 21> kHelp = {{
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
     "One source contradicts itself: headline and text, parts and their total, a share, change or multiple "
     "and "
     "what it is worked out from, a figure in two units, a weekday and its date, an age and the year of "
     "birth.",
     "\"Of the 12,000, 3,000 were killed and 8,000 wounded; 13,000 are lost in all.\"",
     "The source needs a correction whichever figure is right."},
    {FindingType::kNameMismatch, "error",
     "One person or place is written in ways that no known other spelling explains, or a name is cut short.",
     "\"Johann Maier\" - \"Johan Mayer\"",
     "Check the name with a source of record; add an alias if both are in use."},
    {FindingType::kEntityMismatch, "warning",
     "Sources put different people, places or things in the same slot.",
     "\"the minister of defence\" - \"the minister of the interior\"", "Find out who or what it was."},
    {FindingType::kSuperseded, "note; warning where the younger text prints the older figure",
     "The same authority gives a larger figure of a running total for a later time.",
     "\"31 dead by Monday, the ministry said\" - \"45 dead by Tuesday, the ministry said\"",
     "Print the later figure with its time."},
    {FindingType::kAttributionMoved, "error; warning where the common origin is only probable",
     "Two texts that go back to one origin, or a draft and its sources, give the same figure or the same "
     "quotation on the word of different people.",
     "\"600, Seoul says\" - a rewrite: \"600, Washington says\"", "Go back to the first text: who said it?"},
    {FindingType::kAttributionDropped, "warning",
     "Two texts of one origin give the same figure, and one of them no longer names who says so.",
     "\"about 40, rescue workers said\" - a rewrite: \"about 40\"", "Put the authority back."},
    {FindingType::kAttributionMerged, "warning", "Two bodies that were cited apart have become one.",
     "\"the army and the ministry said\" - a rewrite: \"the army ministry said\"",
     "Name both, or the one that said it."},
    {FindingType::kAttributionInflated, "warning", "One person who was cited has become several.",
     "\"an official said\" - a rewrite: \"officials said\"", "Say how many there are."},
    {FindingType::kUnitSlip, "error", "The same numeral stands with different units.",
     "\"35 km\" - \"35 miles\"", "Find out which unit the first text has, and convert."},
    {FindingType::kMagnitudeSlip, "error",
     "The figures are apart by a factor of 10, 100, 1,000 or a million.", "\"1.2 million\" - \"1.2 billion\"",
     "A scale word or a zero was lost or added: look at the first text."},
    {FindingType::kDigitSlip, "error", "The figures differ in one digit, or in two that changed places.",
     "\"$5,687.75\" - \"$5,587.75\"", "It is likely a slip of the pen: look at the first text."},
    {FindingType::kAlteredQuote, "error within one origin, warning across",
     "The same speaker is quoted with other words, apart from case, marks, ellipses, brackets and spelling. "
     "A shorter "
     "extract is no alteration.",
     "\"My heart aches for them\" - \"My heart breaks for them\"",
     "Quote from the recording or the first text."},
    {FindingType::kWordingChanged, "warning",
     "Two sentences of one origin stand side by side, and a content word, number or name was replaced.",
     "\"a grenade went off\" - a rewrite: \"a bullet went off\"",
     "Check whether the rewrite still says the same."},
    {FindingType::kOneOrigin, "note", "Sources agree because they go back to one text.",
     "four articles, one agency report", "Count them as one source."},
    {FindingType::kUnsupported, "warning",
     "A figure, date, name or quotation of the draft stands in none of its sources.",
     "the draft: \"at least 45 people were killed\" - no source has 45",
     "Name the source that has it, or take it out."},
}};

}  // namespace

std::span<const FindingHelp> AllFindingHelp() { return kHelp; }

}  // namespace gainsay
