// One finding in rustc's manner: headline, the passages with their places, the steps, the rule.
#include <algorithm>
#include <set>

#include "gainsay/describe.h"
#include "report/excerpt.h"
#include "report/terminal_parts.h"
#include "report/trouble.h"
#include "report/unsafe.h"
#include "report/wrap.h"
#include "text/width.h"

namespace gainsay {
namespace {

constexpr std::size_t kMostPassages = 6;
constexpr std::size_t kMostLines = 6;  ///< Of one passage.
constexpr std::size_t kMostOthers = 6;
constexpr std::string_view kGutter = "   |  ";

/// One passage to show: a claim, and the other claims that take the same position.
struct Passage {
  const Claim* claim = nullptr;
  std::vector<const Claim*> others;
};

void AddPassage(const Report& report, const std::vector<std::uint32_t>& claims,
                std::vector<Passage>& passages) {
  Passage passage;
  for (const std::uint32_t index : claims) {
    if (index >= report.claims.size()) continue;
    if (passage.claim == nullptr) {
      passage.claim = &report.claims[index];
    } else {
      passage.others.push_back(&report.claims[index]);
    }
  }
  if (passage.claim != nullptr) passages.push_back(std::move(passage));
}

std::vector<Passage> PassagesOf(const Report& report, const Finding& finding) {
  std::vector<Passage> passages;
  for (const Position& position : finding.positions) AddPassage(report, position.claims, passages);
  if (!passages.empty()) {
    // What has to change stands in the draft: its passage comes first.
    std::stable_partition(passages.begin(), passages.end(), [&](const Passage& passage) {
      return passage.claim->source < report.sources.size() && report.sources[passage.claim->source].draft;
    });
    return passages;
  }
  for (const std::uint32_t claim : finding.claims) AddPassage(report, {claim}, passages);
  return passages;
}

std::string ClaimPlace(const Report& report, const Claim& claim) {
  Place place = claim.place;
  if (place.file.empty() && claim.source < report.sources.size())
    place.file = report.sources[claim.source].id;
  return PlaceText(place);
}

/// "A, Example Times, origin 1": the list of sources says who shares it. "C, the draft".
std::string AboutSource(const Report& report, std::uint32_t index) {
  if (index >= report.sources.size()) return {};
  const SourceInfo& source = report.sources[index];
  std::string text = SourceKey(index);
  if (source.draft) return text + ", the draft";
  if (!source.metadata.outlet.empty()) text += ", " + SafeLine(source.metadata.outlet);
  for (const Origin& origin : report.origins) {
    if (origin.id != source.origin) continue;
    text += ", origin " + std::to_string(origin.id);
  }
  return text;
}

/// Findings on a draft are found again only with the draft.
std::string DraftOption(const Report& report) {
  for (const SourceInfo& source : report.sources) {
    if (source.draft) return " --draft " + source.path;
  }
  return {};
}

std::string LabelOf(const Claim& claim) {
  std::string label = InWords(claim.measure);
  for (const Citation& citation : claim.cited) label += (label.empty() ? "" : ", ") + SafeLine(citation.name);
  return label;
}

/// The columns beside the gutter.
std::size_t Room(const Style& style) {
  return style.width > kGutter.size() + 20 ? style.width - kGutter.size() : 20;
}

/// Lines of lesser weight beside the gutter.
std::string Faint(const std::vector<std::string>& lines, const Style& style) {
  std::string text;
  for (const std::string& line : lines) text += Paint(style, Ink::kFaint, std::string(kGutter) + line) + "\n";
  return text;
}

/// The caret line with its label: beside the carets where it fits, otherwise on lines of its own.
std::string MarkText(const Excerpt& excerpt, const std::string& label, char mark, Ink ink,
                     const Style& style) {
  const std::string gutter = Paint(style, Ink::kFaint, kGutter);
  const std::string carets = Paint(style, ink, std::string(excerpt.columns, mark));
  const std::size_t used = kGutter.size() + excerpt.column + excerpt.columns + 1;
  std::string text = gutter + Repeat(excerpt.column) + carets;
  if (used + DisplayWidth(label) <= style.width) return text + " " + Paint(style, ink, label) + "\n";
  text += "\n";
  const std::size_t room = Room(style);
  const std::size_t indent = std::min(excerpt.column, room - std::min(room, DisplayWidth(label)));
  for (const std::string& line : Wrap(label, room - indent)) {
    text += gutter + Repeat(indent) + Paint(style, ink, line) + "\n";
  }
  return text;
}

/// A passage that no single line can hold, such as a long quotation, with its label below.
std::string LongText(std::string_view passage, const std::string& label, char mark, Ink ink,
                     const Style& style) {
  std::vector<std::string> lines = Wrap(SafeLine(passage), Room(style));
  if (lines.size() > kMostLines) {
    lines.resize(kMostLines);
    lines.back() = CutEnd(lines.back() + " …", Room(style));
  }
  const std::string gutter = Paint(style, Ink::kFaint, kGutter);
  std::string text;
  for (const std::string& line : lines) text += gutter + line + "\n";
  for (const std::string& line : Wrap(std::string(1, mark) + " " + label, Room(style))) {
    text += gutter + Paint(style, ink, line) + "\n";
  }
  return text;
}

std::string SentenceText(const Report& report, const Claim& claim, char mark, Ink ink, const Style& style) {
  if (claim.source >= report.texts.size()) return {};
  const std::string_view text = report.texts[claim.source];
  const Span marked = claim.mention.empty() ? claim.span : claim.mention;
  const Span sentence = claim.sentence.Contains(marked) ? claim.sentence : marked;
  if (sentence.end > text.size() || sentence.empty()) return {};
  const std::string_view words = Slice(text, marked);
  if (DisplayWidth(words) > Room(style)) return LongText(words, LabelOf(claim), mark, ink, style);
  const Span inside = {marked.start - sentence.start, marked.end - sentence.start};
  const Excerpt excerpt = CutAround(Slice(text, sentence), inside, Room(style));
  return Paint(style, Ink::kFaint, kGutter) + excerpt.line + "\n" +
         MarkText(excerpt, LabelOf(claim), mark, ink, style);
}

/// "also B other.txt:3:4, D more.txt:9:1": one place a source, by the id that the table shows.
std::string OthersText(const Report& report, const Passage& passage, const Style& style) {
  std::set<std::uint32_t> told = {passage.claim->source};
  std::vector<std::string> others;
  for (const Claim* claim : passage.others) {
    if (claim->source >= report.sources.size() || !told.insert(claim->source).second) continue;
    Place place = claim->place;
    place.file = report.sources[claim->source].id;
    others.push_back((others.empty() ? "also " : "") + SourceKey(claim->source) + " " + PlaceText(place));
  }
  if (others.empty()) return {};
  if (others.size() > kMostOthers + 1) {
    const std::size_t left_out = others.size() - kMostOthers;
    others.resize(kMostOthers);
    others.push_back("and " + std::to_string(left_out) + " more");
  }
  for (std::size_t i = 0; i + 1 < others.size(); ++i) others[i] += ",";
  return Faint(WrapWords(others, Room(style)), style);
}

std::string PassageText(const Report& report, const Passage& passage, bool primary, Ink ink,
                        const Style& style) {
  const Claim& claim = *passage.claim;
  const std::string place = ClaimPlace(report, claim);
  const std::string about = AboutSource(report, claim.source);
  // A place is never cut, so that it can be clicked on; what does not fit beside it goes below.
  const bool beside = kGutter.size() + DisplayWidth(place) + 2 + DisplayWidth(about) <= style.width;
  std::string text = Paint(style, Ink::kFaint, primary ? "  --> " : "  ::: ") + place;
  if (beside && !about.empty()) text += "  " + Paint(style, Ink::kFaint, about);
  text += "\n";
  if (!beside) text += Faint(Wrap(about, Room(style)), style);
  text += SentenceText(report, claim, primary ? '^' : '-', primary ? ink : Ink::kNote, style);
  return text + OthersText(report, passage, style);
}

/// The key of the source with this id; empty if there is none.
std::string KeyOf(const Report& report, std::string_view id) {
  for (std::uint32_t i = 0; i < report.sources.size(); ++i) {
    if (report.sources[i].id == id) return SourceKey(i);
  }
  return {};
}

/// "about 600 (Seoul) in a-long-name.txt, another.txt" as "about 600 (Seoul) in A, B": a step that ends in
/// sources names them as the table does. Any other step is as it was.
std::string WithKeys(const Report& report, const std::string& step) {
  constexpr std::string_view kIn = " in ";
  const std::size_t in = step.rfind(kIn);
  if (in == std::string::npos) return step;
  std::string keys;
  for (std::string_view rest = std::string_view(step).substr(in + kIn.size()); !rest.empty();) {
    const std::size_t comma = rest.find(", ");
    const std::string_view name = rest.substr(0, comma);
    const bool count = name.starts_with("and ") && name.ends_with(" more");
    const std::string key = count ? std::string(name) : KeyOf(report, name);
    if (key.empty()) return step;
    keys += (keys.empty() ? "" : ", ") + key;
    rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 2);
  }
  return step.substr(0, in + kIn.size()) + keys;
}

/// Does a step say no more than a passage that is shown: "600 (Seoul) in B", "killed: 600 (Seoul) in B"?
/// `with_keys` is the step with the sources named as in the table.
bool TellsPassage(const Finding& finding, const std::string& step, const std::string& with_keys) {
  const bool names_sources = with_keys != step;
  const std::size_t shown = std::min(finding.positions.size(), kMostPassages);
  return names_sources && std::any_of(finding.positions.begin(),
                                      finding.positions.begin() + static_cast<std::ptrdiff_t>(shown),
                                      [&](const Position& position) {
                                        const std::string value = Describe(position.value);
                                        return step.starts_with(value + " (") ||
                                               step.starts_with(value + " in ") ||
                                               step.find(": " + value + " (") != std::string::npos ||
                                               step.find(": " + value + " in ") != std::string::npos;
                                      });
}

std::string Step(std::string_view step, const Style& style) {
  const std::string plain = WrapAfter("   = ", SafeLine(step), style.width);
  return "   " + Paint(style, Ink::kFaint, "=") + plain.substr(4);
}

}  // namespace

std::string FindingText(const Report& report, const Finding& finding, const Style& style) {
  const Ink ink = InkOf(finding.severity);
  const std::string head =
      std::string(SeverityName(finding.severity)) + "[" + std::string(FindingTypeName(finding.type)) + "]: ";
  std::string text;
  for (const std::string& line : Wrap(head + SafeLine(finding.message), style.width)) {
    // The type is one word: it stands on the first line.
    const std::size_t painted = text.empty() ? std::min(line.size(), head.size() - 2) : 0;
    text +=
        Paint(style, ink, line.substr(0, painted)) + Paint(style, Ink::kStrong, line.substr(painted)) + "\n";
  }
  const std::vector<Passage> passages = PassagesOf(report, finding);
  for (std::size_t i = 0; i < std::min(passages.size(), kMostPassages); ++i) {
    text += PassageText(report, passages[i], i == 0, ink, style);
  }
  if (passages.size() > kMostPassages) {
    text += Paint(style, Ink::kFaint, "  ... ") + Counted(passages.size() - kMostPassages, "more position") +
            "\n";
  }
  for (const std::string& step : finding.why) {
    const std::string with_keys = WithKeys(report, step);
    if (!TellsPassage(finding, step, with_keys)) text += Step(with_keys, style);
  }
  const std::string rule = finding.rule.empty() ? "" : "rule " + finding.rule + "; ";
  text += Step(rule + "more: gainsay explain " + std::string(FindingTypeName(finding.type)), style);
  return text + Step("accept: gainsay baseline write --reason WHY --finding " + finding.id +
                         DraftOption(report) + " PATH",
                     style);
}

}  // namespace gainsay
