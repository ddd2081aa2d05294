// Names in three steps: running text is read first, since capitals tell something there; then words that bear
// a capital because a sentence begins with them; then headlines and text in capitals, where only what is
// known from the rest of the document counts.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "mention/find.h"
#include "mention/letters.h"
#include "mention/name_index.h"
#include "mention/name_link.h"
#include "mention/name_reader.h"
#include "mention/name_run.h"
#include "mention/name_words.h"
#include "mention/scan.h"
#include "mention/small_words.h"

namespace gainsay {
namespace {

using N = NameWords;
using R = ReportingWords;

bool IsBlank(char c) { return c == ' ' || c == '\n'; }

constexpr std::size_t kUsually = 16;      // Names that a sentence has, or more.
constexpr std::size_t kLongestKnown = 6;  // Words of a name that is looked for in a headline.

/// A stretch whose first word may be no part of it.
struct Doubtful {
  std::size_t first = 0;  ///< The words of its part of the sentence, among all that were read.
  std::size_t size = 0;
  NameRun run;
  std::uint32_t asked = 0;  ///< Its first word, among those that may occur without a capital.
};

class NameFinder {
 public:
  NameFinder(const Scan& scan, std::span<const Sentence> sentences, const Language& language)
      : scan_(scan),
        text_(scan.text.text),
        sentences_(sentences),
        language_(language),
        reader_(scan, language.names),
        capitals_(scan.text.capitals),
        index_(scan.text.text),
        small_(scan.text) {}

  std::vector<Mention> Run() {
    read_.reserve(2 * scan_.text.capitals.size());
    found_.reserve(scan_.text.capitals.size());
    runs_.reserve(kUsually);
    doubtful_.reserve(kUsually);
    numbers_.reserve(kUsually);
    for (std::uint32_t i = 0; i < sentences_.size(); ++i) ReadSentence(i);
    const std::size_t first_pass = found_.size();
    for (const Doubtful& doubtful : doubtful_) Decide(doubtful);
    for (const std::uint32_t i : headlines_) ReadHeadline(i);
    Settle(first_pass);
    LinkNames(index_, language_.names.words, found_);
    return Mentions();
  }

 private:
  // By place: what the later steps found goes between what the first one found in order.
  void Settle(std::size_t first_pass) {
    const auto before = [](const FoundName& a, const FoundName& b) { return a.span < b.span; };
    const auto late = found_.begin() + static_cast<std::ptrdiff_t>(first_pass);
    std::sort(late, found_.end(), before);
    std::inplace_merge(found_.begin(), late, found_.end(), before);
  }

  std::vector<Mention> Mentions() const {
    std::vector<Mention> mentions;
    mentions.reserve(found_.size());
    for (const FoundName& name : found_) {
      Entity entity{TextOf(name.written), {}, name.type, {}, name.gender};
      entity.full = name.full == name.written ? entity.name : TextOf(name.full);
      Mention& mention = mentions.emplace_back();
      mention.kind = MentionKind::kName;
      mention.span = mention.core = name.span;
      mention.value.emplace<Entity>(std::move(entity));
    }
    return mentions;
  }

  // The words of a row, parted by blanks.
  std::string TextOf(std::uint32_t row) const {
    const std::string_view written = index_.TextOf(index_.row(row));
    std::string text(written);
    if (written.find('\n') != std::string_view::npos) std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
  }

  void ReadSentence(std::uint32_t i) {
    const Span sentence = sentences_[i].span;
    std::span<const std::uint32_t> capitals = CapitalsOf(sentence);
    if (capitals.empty()) return;
    if (!IsCertainlyRunning(scan_.text, sentence, capitals)) {
      const std::size_t first = read_.size();
      reader_.ReadAll(sentence, read_);
      words_ = std::span<const NameWord>(read_).subspan(first);
      if (CasingOf(words_) == Casing::kRunning) return FindIn(first);
      read_.resize(first);
      headlines_.push_back(i);
      return;
    }
    while (!capitals.empty()) {
      if (!MayName(scan_.text[capitals.front()], sentence)) {
        capitals = capitals.subspan(1);
        continue;
      }
      const std::size_t first = read_.size();
      capitals = reader_.ReadAround(sentence, capitals, read_);
      words_ = std::span<const NameWord>(read_).subspan(first);
      FindIn(first);
    }
  }

  // The tokens of a sentence that bear a capital. Sentences are asked for in order.
  std::span<const std::uint32_t> CapitalsOf(Span sentence) {
    const TokenText& text = scan_.text;
    std::size_t count = 0;
    while (text[capitals_.front()].start < sentence.start) capitals_ = capitals_.subspan(1);
    while (text[capitals_[count]].start < sentence.end) ++count;
    const std::span<const std::uint32_t> of_sentence = capitals_.first(count);
    capitals_ = capitals_.subspan(count);
    return of_sentence;
  }

  // "The" is no name and part of none.
  bool MayName(const Token& token, Span sentence) const {
    if ((scan_.tables.name_classes[token.entry] & N::kOrdinary) == 0 || token.Has(Token::kCapitals))
      return true;
    if (token.end >= sentence.end || text_[token.end] != ' ') return true;
    const bool begins =
        token.start == sentence.start || text_[token.start - 1] == ' ' || text_[token.start - 1] == '\n';
    return !begins;
  }

  // Finds names in the last words that were read, which begin at `first`.
  void FindIn(std::size_t first) {
    runs_.clear();
    FindRuns(words_, runs_);
    for (const NameRun& run : runs_) {
      if (words_[run.first].opens && !IsCertain(run)) {
        Defer(first, run);
      } else {
        Add(run);
      }
    }
  }

  // A title before it or a listed name makes a stretch certain wherever it stands.
  bool IsCertain(const NameRun& run) const {
    const NameWord& first = words_[run.first];
    if (run.titled || first.Is(N::kNeverAlone)) return true;
    return first.Is(N::kGiven | N::kPlace) && !first.Is(N::kOrdinary);
  }

  void Defer(std::size_t first, const NameRun& run) {
    const std::uint32_t asked = small_.Ask(words_[run.first].span);
    doubtful_.push_back({first, words_.size(), run, asked});
  }

  Span SpanOf(const NameRun& run) const {
    return {words_[run.first].span.start, words_[run.end - 1].span.end};
  }

  // Is there one blank between a word and the one before it, and nothing else?
  bool AreParted(std::size_t at) const {
    const std::uint32_t end = words_[at - 1].span.end;
    return words_[at].span.start == end + 1 && IsBlank(text_[end]);
  }

  // The number of its words among the rows of the index; that of each goes to `numbers_`.
  std::uint32_t RowOf(const NameRun& run) {
    const std::uint32_t start = words_[run.first].span.start;
    std::uint32_t row = NameIndex::kNone;
    bool parted = true;
    numbers_.clear();
    for (std::size_t i = run.first; i < run.end; ++i) {
      const Span word = words_[i].span;
      numbers_.push_back(index_.AddWord(word));
      parted = parted && (i == run.first || AreParted(i));
      if (parted) row = index_.GoOn(row, numbers_.back(), {start, word.end});
    }
    return parted ? row : index_.AddRow(SpanOf(run));
  }

  bool IsKnown(const NameRun& run) const {
    const std::uint32_t row = index_.FindRow(SpanOf(run));
    return row != NameIndex::kNone && index_.row(row).named;
  }

  // Is a word, which bears a capital, one of a name that was found?
  bool IsOfName(const NameWord& word) const {
    const std::uint32_t number = index_.FindWord(word.span);
    return number != NameIndex::kNone && index_.word(number).named;
  }

  void Add(NameRun run) {
    if (run.type == EntityType::kUnknown && Speaks(run)) run.type = EntityType::kPerson;
    const std::uint32_t row = RowOf(run);
    if (!index_.row(row).named) {
      index_.row(row).named = true;
      index_.row(row).type = run.type;
      for (std::size_t i = run.first; i < run.end; ++i) {
        if (words_[i].capital) index_.word(numbers_[i - run.first]).named = true;
      }
    }
    found_.push_back({.span = SpanOf(run), .written = row, .type = run.type, .gender = run.gender});
  }

  // Two or three words without an article that say or think something: a person more likely than a body.
  bool Speaks(const NameRun& run) {
    const std::size_t size = run.end - run.first;
    if (words_[run.first].Is(N::kNeverAlone | N::kOpener | N::kPlace)) return false;
    if (size < 2 || size > 3 || (run.first > 0 && words_[run.first - 1].Is(N::kOrdinary))) return false;
    if (run.end < words_.size() && words_[run.end].gap == Gap::kBlank && IsReporting(run.end)) return true;
    return run.first > 0 && words_[run.first].gap == Gap::kBlank && IsReporting(run.first - 1);
  }

  bool IsReporting(std::size_t at) {
    const std::uint64_t classes = Reporting(words_[at]);
    return (classes & (R::kSays | R::kThinks | R::kTells)) != 0 && (classes & (R::kPast | R::kThird)) != 0 &&
           (classes & R::kNounToo) == 0;
  }

  // What the words of reporting know of a word.
  std::uint64_t Reporting(const NameWord& word) {
    return ClassesOf(language_.reporting.words, text_, word.span, scratch_);
  }

  void Decide(const Doubtful& doubtful) {
    words_ = std::span<const NameWord>(read_).subspan(doubtful.first, doubtful.size);
    NameRun run = doubtful.run;
    if (IsKnown(run) || words_[run.first].all_capitals) return Add(run);
    if (run.end - run.first == 1) {
      if (IsSingleName(doubtful)) Add(run);
      return;
    }
    NameRun rest = run;
    ++rest.first;
    while (rest.first < rest.end && !words_[rest.first].capital) ++rest.first;
    const bool rest_known = rest.first < rest.end && (IsKnown(rest) || words_[rest.first].Is(N::kGiven) ||
                                                      IsOfName(words_[rest.first]));
    if (rest_known &&
        (words_[run.first].Is(N::kOpener) || HasEnding(words_[run.first]) || small_.Occurs(doubtful.asked))) {
      rest.type = EntityType::kUnknown;
      Judge(words_, rest);
      run = rest;
    }
    Add(run);
  }

  // One word at the start of a sentence: a name if the document uses it as one elsewhere, or if it stands
  // before a verb and has none of the endings of ordinary words.
  bool IsSingleName(const Doubtful& doubtful) {
    const NameRun& run = doubtful.run;
    const NameWord& name = words_[run.first];
    if (IsOfName(name)) return true;
    if (name.Is(N::kOpener) || small_.Occurs(doubtful.asked)) return false;
    if (name.possessive) return true;
    constexpr std::uint64_t kVerb =
        R::kSays | R::kShows | R::kThinks | R::kTells | R::kJudges | R::kAuxiliary | R::kVerb;
    const bool goes_on = run.end < words_.size() && words_[run.end].gap == Gap::kBlank;
    if (!goes_on || (Reporting(words_[run.end]) & kVerb) == 0) return false;
    return !HasEnding(name) && (Reporting(name) & ~R::kMany) == 0;
  }

  // Does a word end like an adverb, a plural, a verb?
  bool HasEnding(const NameWord& name) const {
    const std::uint64_t* classes = scan_.tables.endings.Find(Slice(text_, name.span));
    return classes != nullptr && *classes != 0;
  }

  void ReadHeadline(std::uint32_t i) {
    read_.clear();
    reader_.ReadAll(sentences_[i].span, read_);
    words_ = read_;
    const bool shouted = CasingOf(words_) == Casing::kCapitals;
    if (shouted) return ReadCapitals();
    for (std::size_t at = 0; at < words_.size();) at = KnownAt(at);
  }

  // The longest name known from elsewhere that begins at a word; the word behind it.
  std::size_t KnownAt(std::size_t at) {
    if (!words_[at].capital) return at + 1;
    NameRun known{at, at};
    for (std::size_t end = at + 1; end <= std::min(at + kLongestKnown, words_.size()); ++end) {
      const std::uint32_t row = index_.FindRow({words_[at].span.start, words_[end - 1].span.end});
      if (row != NameIndex::kNone && index_.row(row).named) known = {at, end, index_.row(row).type};
      if (row == NameIndex::kNone && (end == words_.size() || AreParted(end))) break;
    }
    const bool single = known.end == at &&
                        !words_[at].Is(N::kOrdinary | N::kOpener | N::kNeverAlone | N::kTitle | N::kRole) &&
                        IsOfName(words_[at]);
    if (single) known.end = at + 1;
    if (known.end > at) {
      Add(known);
      return known.end;
    }
    // A given name and what follows it, which no other sentence names.
    if (words_[at].Is(N::kGiven) && !words_[at].possessive && at + 1 < words_.size() &&
        words_[at + 1].capital && words_[at + 1].gap == Gap::kBlank && words_[at + 1].classes == 0) {
      NameRun run{at, at + 2};
      Judge(words_, run);
      Add(run);
      return at + 2;
    }
    return at + 1;
  }

  // In capitals, a name is told by the title or given name it begins with.
  void ReadCapitals() {
    std::size_t at = 0;
    while (at < words_.size()) {
      std::size_t first = at;
      while (first < words_.size() && words_[first].Is(N::kTitle)) ++first;
      const bool titled = first > at;
      const bool given = first < words_.size() && words_[first].Is(N::kGiven);
      std::size_t end = first;
      while (end < words_.size() && end - first < 3 && (end == first || words_[end].gap == Gap::kBlank) &&
             NamesInCapitals(end))
        ++end;
      if (end > first && (given ? end - first > 1 : titled)) {
        NameRun run{first, end, EntityType::kPerson, Gender::kUnknown, titled};
        Add(run);
        at = end;
      } else {
        at = std::max(first, at + 1);
      }
    }
  }

  bool NamesInCapitals(std::size_t at) {
    const NameWord& word = words_[at];
    if (word.number || word.Is(N::kOrdinary | N::kOpener | N::kNeverAlone | N::kTitle | N::kRole |
                               N::kOrganisation | N::kParticle | N::kOf | N::kAnd))
      return false;
    return Reporting(word) == 0;
  }

  const Scan& scan_;
  std::string_view text_;
  std::span<const Sentence> sentences_;
  const Language& language_;
  NameReader reader_;
  std::span<const std::uint32_t> capitals_;  // Tokens that bear one, of the sentences to come.
  std::vector<NameWord> read_;               // Of all parts.
  std::span<const NameWord> words_;          // Of the part in question.
  std::vector<NameRun> runs_;
  std::string scratch_;
  std::vector<FoundName> found_;
  std::vector<Doubtful> doubtful_;
  std::vector<std::uint32_t> headlines_;
  NameIndex index_;
  std::vector<std::uint32_t> numbers_;  // In the index, of the words of the last run.
  SmallWords small_;
};

}  // namespace

std::vector<Mention> ScanNames(const Scan& scan, std::span<const Sentence> sentences,
                               const Language& language) {
  return NameFinder(scan, sentences, language).Run();
}

std::vector<Mention> FindNames(std::string_view text, std::span<const Sentence> sentences,
                               const Language& language) {
  const std::shared_ptr<const MentionTables> tables = TablesOf(language);
  const TokenList tokens = Tokenize(text, tables->vocabulary);
  return ScanNames({{text, tokens}, *tables, {}}, sentences, language);
}

}  // namespace gainsay
