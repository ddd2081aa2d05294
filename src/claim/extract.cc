#include "claim/extract.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "claim/attribution.h"
#include "claim/axes.h"
#include "claim/inherit.h"
#include "claim/occasion.h"
#include "claim/template.h"
#include "match/rank.h"
#include "match/templates.h"

namespace gainsay {
namespace {

/// A name with something of lower case tied to it ("Danish-built") is an adjective.
bool IsCompound(const std::string& name) {
  const std::size_t hyphen = name.rfind('-');
  return hyphen != std::string::npos && hyphen + 1 < name.size() && name[hyphen + 1] >= 'a' &&
         name[hyphen + 1] <= 'z';
}

/// The number that a set's key is, as the "0" of `nobody: {"0": ["no one"]}`.
std::optional<Quantity> KeyedNumber(std::string_view key) {
  double number = 0;
  const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), number);
  if (key.empty() || error != std::errc() || end != key.data() + key.size()) return std::nullopt;
  return ExactQuantity(number);
}

/// "Minus 20 as firefighters battled the blaze" counts nobody.
bool IsNegativeCount(const Claim& claim) {
  const auto* quantity = std::get_if<Quantity>(&claim.value);
  return quantity != nullptr && quantity->unit == "person" && quantity->hard.high < 0;
}

/// The work on one document.
class Extractor {
 public:
  Extractor(const Reading& reading, std::uint32_t source, const ExtractInputs& inputs)
      : reading_(reading),
        inputs_(inputs),
        source_(source),
        attribution_(reading, inputs.language, inputs.places),
        occasions_(reading, inputs.language.axes) {}

  std::vector<Claim> Run() {
    for (std::uint32_t i = 0; i < reading_.sentences.size(); ++i) {
      for (const Match& match : Winners(inputs_.matcher.Find(reading_, i))) {
        for (const ClaimTemplate& claim : TemplatesOf(match)) Add(match, claim, i);
        if (claims_.size() >= inputs_.limits.claims) return Finish();
      }
    }
    AddWritten();
    return Finish();
  }

 private:
  void Add(const Match& match, const ClaimTemplate& claim_template, std::uint32_t sentence) {
    const Capture* capture = FindValue(match, CaptureName(claim_template.value.text));
    if (capture == nullptr) return;
    Claim claim;
    claim.source = source_;
    claim.rule = match.rule->id;
    claim.kind = match.rule->kind;
    claim.span = match.span;
    claim.mention = capture->span;
    claim.sentence = reading_.sentences[sentence].span;
    claim.role = RoleOf(sentence);
    if (!SetValue(match, claim_template, *capture, claim)) return;
    claim.severity = FindSeverity(Fill(claim_template.severity.text, match, reading_));
    SetMeasure(match, claim_template, claim);
    SetAxes(match, claim_template, sentence, claim);
    if (IsNegativeCount(claim)) return;
    Cite(sentence, claim);
    claims_.push_back(std::move(claim));
  }

  /// Quotations and names are claims of how something was said or is written: no rule is needed to see them.
  /// Of a name, the first time that it is written so.
  void AddWritten() {
    std::set<std::string> names;
    for (const Mention& mention : reading_.mentions) {
      if (claims_.size() >= inputs_.limits.claims) return;
      if (mention.kind == MentionKind::kQuote) AddMention(mention, ClaimKind::kQuote, kQuoteRule, "quote");
      const auto* entity = std::get_if<Entity>(&mention.value);
      if (entity == nullptr || IsCompound(entity->name) || !names.insert(entity->name).second) continue;
      AddMention(mention, ClaimKind::kEntity, kNameRule, "name");
    }
  }

  void AddMention(const Mention& mention, ClaimKind kind, std::string_view rule, const char* measure) {
    if (reading_.sentences.empty()) return;
    const auto sentence = static_cast<std::uint32_t>(SentenceAt(reading_, mention.span.start));
    Claim claim;
    claim.source = source_;
    claim.rule = rule;
    claim.kind = kind;
    claim.mention_kind = mention.kind;
    claim.measure = measure;
    claim.value = mention.value;
    claim.span = claim.mention = mention.span;
    claim.sentence = reading_.sentences[sentence].span;
    claim.role = RoleOf(sentence);
    if (kind == ClaimKind::kQuote) Cite(sentence, claim);
    claims_.push_back(std::move(claim));
  }

  Role RoleOf(std::uint32_t sentence) const {
    const std::vector<Block>& blocks = reading_.document.blocks;
    return blocks.empty() ? Role::kBody : blocks[reading_.sentences[sentence].block].role;
  }

  void Cite(std::uint32_t sentence, Claim& claim) const {
    Attributed attributed = attribution_.CitedFor(sentence, claim.mention);
    claim.cited = std::move(attributed.cited);
    claim.cited_inherited = attributed.inherited;
  }

  /// The value of the captured mention, the captured words as an entity, or the number that is their key
  /// ("no one" in a set under "0").
  bool SetValue(const Match& match, const ClaimTemplate& claim_template, const Capture& capture,
                Claim& claim) const {
    const bool dated = match.rule->compare == EntityCompare::kDate && capture.mention >= 0;
    if (claim.kind == ClaimKind::kEntity && dated) claim.kind = ClaimKind::kDate;
    if (claim.kind == ClaimKind::kEntity) {
      const std::string words(Slice(reading_.document.text, capture.span));
      claim.value = Entity{words, capture.key};
      return true;
    }
    if (!SetFigure(capture, claim)) return false;
    if (auto* quantity = std::get_if<Quantity>(&claim.value); quantity != nullptr && quantity->unit.empty()) {
      quantity->unit = Fill(claim_template.counts.text, match, reading_);
    }
    return true;
  }

  bool SetFigure(const Capture& capture, Claim& claim) const {
    if (capture.mention >= 0) {
      const Mention& mention = reading_.mentions[static_cast<std::size_t>(capture.mention)];
      claim.mention_kind = mention.kind;
      claim.value = mention.value;
      return true;
    }
    const std::optional<Quantity> number = KeyedNumber(capture.key);
    if (claim.kind != ClaimKind::kNumber || !number) return false;
    claim.mention_kind = MentionKind::kNumber;
    claim.value = *number;
    return true;
  }

  void SetMeasure(const Match& match, const ClaimTemplate& claim_template, Claim& claim) const {
    const bool is_slot = claim.kind == ClaimKind::kEntity || claim.kind == ClaimKind::kDate;
    const Located& name =
        is_slot && !claim_template.slot.empty() ? claim_template.slot : claim_template.measure;
    claim.measure = Fill(name.text, match, reading_);
  }

  // "Killed 12 and wounded another 40": the 40 come on top of the dead, not of other wounded. Behind a comma
  // ("hit by 3 rockets, another 40") they do not.
  bool FollowsFigure(const Sentence& sentence, Span value) const {
    const std::span<const Mention> before = MentionsIn(reading_, {sentence.span.start, value.start});
    const auto last = std::find_if(before.rbegin(), before.rend(),
                                   [](const Mention& m) { return m.kind == MentionKind::kNumber; });
    if (last == before.rend()) return false;
    const std::string_view between = Slice(reading_.document.text, {last->span.end, value.start});
    const std::size_t comma = between.rfind(',');
    constexpr std::ptrdiff_t kBlanks = 2;  // " another "
    return comma == std::string_view::npos ||
           std::count(between.begin() + static_cast<std::ptrdiff_t>(comma), between.end(), ' ') > kBlanks;
  }

  void SetAxes(const Match& match, const ClaimTemplate& claim_template, std::uint32_t index, Claim& claim) {
    const Sentence& sentence = reading_.sentences[index];
    const auto fill = [&](const Located& text) {
      return AxisValue{Fill(text.text, match, reading_), false, 0};
    };
    claim.axes.population = fill(claim_template.population);
    claim.axes.group = fill(claim_template.group);
    claim.axes.basis = fill(claim_template.basis);
    claim.axes.place = fill(claim_template.at);
    claim.axes.status =
        claim_template.status.empty()
            ? ReadStatus(reading_, sentence, claim.span, claim.mention, inputs_.language.axes).status
            : fill(claim_template.status);
    if (!claim.axes.basis.stated() && claim.kind == ClaimKind::kNumber &&
        !FollowsFigure(sentence, claim.mention) &&
        !ReadChange(reading_.document.text, sentence.span, claim.mention, inputs_.language.axes).empty()) {
      claim.axes.basis.value = "change";
    }
    const Measure* measure = inputs_.rules.FindMeasure(claim.measure);
    if (measure != nullptr) {
      if (!claim.axes.basis.stated()) claim.axes.basis.value = measure->basis;
      auto* quantity = std::get_if<Quantity>(&claim.value);
      if (quantity != nullptr && quantity->unit.empty()) quantity->unit = measure->counts;
    }
    // What is there, such as inhabitants, is the same on every occasion; what happens is not.
    const bool of_event = measure != nullptr && measure->basis != "stock";
    if (of_event) claim.axes.occasion = occasions_.Of(index, claim.mention).value;
    if (const std::optional<DateRange> time = TimeOf(match, claim_template)) {
      claim.axes.time = time;
    } else if (claim.kind == ClaimKind::kNumber) {
      const ReadTimeResult read =
          ReadTime(reading_, sentence, claim.mention, attribution_.CueSpans(index), inputs_.language.axes);
      claim.axes.time = read.time;
      claim.axes.time_inherited = read.inherited;
    }
  }

  /// The date that the rule names as the claim's time, if it captured one.
  std::optional<DateRange> TimeOf(const Match& match, const ClaimTemplate& claim_template) const {
    if (claim_template.time.empty()) return std::nullopt;
    const Capture* capture = CaptureOf(claim_template.time.text, match);
    if (capture == nullptr || capture->mention < 0) return std::nullopt;
    const Mention& mention = reading_.mentions[static_cast<std::size_t>(capture->mention)];
    const auto* range = std::get_if<DateRange>(&mention.value);
    return range == nullptr ? std::nullopt : std::optional(*range);
  }

  std::vector<Claim> Finish() {
    std::stable_sort(claims_.begin(), claims_.end(), [](const Claim& a, const Claim& b) {
      return std::pair(a.span.start, a.mention.start) < std::pair(b.span.start, b.mention.start);
    });
    InheritAxes(reading_, inputs_, occasions_, claims_);
    for (std::size_t i = 0; i < claims_.size(); ++i) {
      Claim& claim = claims_[i];
      claim.id = reading_.document.bundle + '/' + reading_.document.id + '#' + std::to_string(i + 1);
      claim.text = std::string(Slice(reading_.document.text, claim.span));
      claim.place = reading_.document.map.PlaceOf(claim.span.start);
      claim.place.file = reading_.document.path;
    }
    return std::move(claims_);
  }

  const Reading& reading_;
  const ExtractInputs& inputs_;
  std::uint32_t source_;
  Attribution attribution_;
  Occasions occasions_;
  std::vector<Claim> claims_;
};

}  // namespace

std::vector<Claim> ExtractClaims(const Reading& reading, std::uint32_t source, const ExtractInputs& inputs) {
  return Extractor(reading, source, inputs).Run();
}

}  // namespace gainsay
