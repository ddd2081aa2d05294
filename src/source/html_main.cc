#include "source/html_main.h"

#include <algorithm>
#include <string>

#include "source/html_hints.h"
#include "source/paragraphs.h"
#include "text/fold.h"

namespace gainsay {
namespace {

constexpr double kMostOfBlock = 1000;  ///< What one block can speak for an element at most, in letters.

constexpr std::uint32_t kNearby = 12;  ///< Nodes looked at for what an element is for.
constexpr std::size_t kLongestHeadline = 300;
constexpr double kLeastLikeness = 0.5;  ///< Share of words that a headline has in common with the title.

double LinkDensity(const HtmlBlock& block) {
  return block.letters == 0 ? 0 : static_cast<double>(block.linked) / block.letters;
}

/// A block with what is known of it.
struct Judged {
  HtmlBlock block;
  bool paragraph = false;  ///< Running text.
  double value = 0;        ///< What it says for (above 0) or against the element that holds it.
};

/// Finds the article of one page.
class ArticleFinder {
 public:
  ArticleFinder(const HtmlTree& tree, std::span<const std::string> titles) : tree_(tree), titles_(titles) {}

  FoundArticle Run() {
    hints_ = FindHints(tree_);
    Judge([](std::uint32_t) { return false; });
    MarkDropped();
    FoundArticle found;
    found.headline = FindHeadline();
    Judge([this](std::uint32_t i) { return dropped_[i]; });
    const std::uint32_t root = BestElement();
    for (Judged& judged : judged_) {
      if (judged.block.node < root || judged.block.node >= tree_.nodes[root].end) continue;
      if (Belongs(judged) && !IsHeadline(judged, found)) found.blocks.push_back(std::move(judged.block));
    }
    return found;
  }

 private:
  template <typename Skip>
  void Judge(const Skip& skip) {
    judged_.clear();
    good_.assign(tree_.nodes.size() + 1, 0);
    value_.assign(tree_.nodes.size() + 1, 0);
    for (HtmlBlock& block : FindBlocks(tree_, 0, skip)) {
      Judged judged;
      judged.block = std::move(block);
      Value(judged);
      if (judged.paragraph) good_[judged.block.node + 1] += judged.block.letters;
      value_[judged.block.node + 1] += judged.value;
      judged_.push_back(std::move(judged));
    }
    for (std::size_t i = 1; i < good_.size(); ++i) {
      good_[i] += good_[i - 1];
      value_[i] += value_[i - 1];
    }
  }

  void Value(Judged& judged) const {
    const HtmlBlock& block = judged.block;
    const double density = LinkDensity(block);
    const double letters = block.letters;
    if (block.role == Role::kAlternative) return;
    if (block.heading != Tag::kOther) {
      judged.value = density > 0.5 ? -20 : 0;
      return;
    }
    const bool cell = block.role == Role::kListItem || block.role == Role::kTableCell;
    if (density < 0.4 && (letters >= 140 || (letters >= 40 && EndsSentence(block.Text(tree_))))) {
      judged.paragraph = true;
      judged.value = std::min(letters * (1 - density), kMostOfBlock) * (cell ? 0.5 : 1);
    } else if (density > 0.5) {
      judged.value = -(letters * 0.5 + 15);
    } else {
      judged.value = -std::min(letters * 0.3 + 5, 25.0);
    }
  }

  double Good(std::uint32_t i) const { return good_[tree_.nodes[i].end] - good_[i]; }

  /// Elements whose names speak against them, unless they hold so much running text, or the headline, that
  /// the name must mean something else.
  void MarkDropped() {
    dropped_.assign(tree_.nodes.size(), false);
    const std::vector<bool> holds_body = HoldersOfBody();
    const double all = std::max(Good(0), 1.0);
    for (std::uint32_t i = 1; i < tree_.nodes.size(); ++i) {
      const HtmlNode& node = tree_.nodes[i];
      if (node.tag == Tag::kText) continue;
      const double share = Good(i) / all;
      if (hints_[i].junk && !hints_[i].beside && HoldsQuote(i)) continue;
      dropped_[i] = share < LeastShare(node.tag, hints_[i], holds_body[i]);
    }
  }

  /// What somebody said stands in elements that are named as decoration, posts of social networks in such
  /// that are named as widgets.
  bool HoldsQuote(std::uint32_t i) const {
    const std::uint32_t end = std::min(tree_.nodes[i].end, i + kNearby);
    for (std::uint32_t inner = i; inner < end; ++inner) {
      if (tree_.nodes[inner].tag == Tag::kBlockquote) return true;
    }
    return false;
  }

  /// Elements in which the headline or an element named for the text of the article lies, or that are such.
  std::vector<bool> HoldersOfBody() const {
    std::vector<bool> holds(tree_.nodes.size(), false);
    for (std::uint32_t i = 1; i < tree_.nodes.size(); ++i) {
      const bool body = hints_[i].body || tree_.nodes[i].tag == Tag::kArticle;
      if (!(body && Good(i) > 0.1 * Good(0)) && tree_.nodes[i].tag != Tag::kH1) continue;
      for (std::uint32_t up = i; up != kNoNode && !holds[up]; up = tree_.nodes[up].parent) holds[up] = true;
    }
    return holds;
  }

  /// The share of a page's running text below which an element is left out.
  static double LeastShare(Tag tag, const Hints& hints, bool holds_body) {
    double least = 0;
    const auto at_least = [&least](double share) { least = std::max(least, share); };
    if (tag == Tag::kNav || tag == Tag::kMenu || tag == Tag::kDialog) at_least(0.9);
    if (tag == Tag::kAside || tag == Tag::kFooter || tag == Tag::kForm) at_least(holds_body ? 0.1 : 0.6);
    if (hints.beside) at_least(holds_body ? 0.1 : 0.9);
    if (hints.comments) at_least(holds_body ? 0.1 : 0.7);
    if (hints.hidden) at_least(holds_body ? 0.1 : 0.5);
    if (hints.junk && !hints.body) at_least(holds_body ? 0.1 : 0.3);
    if (hints.meta && !hints.body) at_least(0.05);
    return least;
  }

  /// The element for which its blocks speak most; or one that is named for the text of an article and holds
  /// most of what that one holds.
  std::uint32_t BestElement() const {
    std::uint32_t best = 0;
    std::uint32_t named = kNoNode;
    double most = -1e300;
    for (std::uint32_t i = 0; i < tree_.nodes.size(); ++i) {
      const HtmlNode& node = tree_.nodes[i];
      if (dropped_[i]) {
        i = node.end - 1;
        continue;
      }
      // What a single paragraph says is said by what holds it as well, with the short ones beside it.
      if (!IsBlockTag(node.tag) || node.tag == Tag::kP) continue;
      double sum = value_[node.end] - value_[i];
      if (sum > 0) sum *= Weight(i);
      if (sum > most) {
        most = sum;
        best = i;
      }
      if (hints_[i].body && (named == kNoNode || Good(i) >= Good(named) * (Holds(named, i) ? 0.9 : 1)))
        named = i;
    }
    if (named == kNoNode || Good(named) < Good(best) * (Holds(named, best) ? 0.3 : 0.7)) return best;
    return named;
  }

  bool Holds(std::uint32_t outer, std::uint32_t inner) const {
    return outer <= inner && inner < tree_.nodes[outer].end;
  }

  double Weight(std::uint32_t i) const {
    double weight = 1;
    if (hints_[i].body) weight *= 1.3;
    if (hints_[i].junk || hints_[i].comments) weight *= 0.7;
    if (tree_.nodes[i].tag == Tag::kArticle) weight *= 1.15;
    if (tree_.nodes[i].tag == Tag::kMain) weight *= 1.05;
    return weight;
  }

  /// The first of the titles that a heading says.
  std::optional<HtmlBlock> FindHeadline() const {
    std::optional<HtmlBlock> found;
    for (const std::string& title : titles_) {
      if (!found && !title.empty()) found = FindHeadline(Words(title));
    }
    const bool untitled =
        std::all_of(titles_.begin(), titles_.end(), [](const auto& title) { return title.empty(); });
    return untitled ? FindHeadline({}) : found;
  }

  /// The heading that says most of what the title says; an <h1> rather than another one.
  std::optional<HtmlBlock> FindHeadline(const std::vector<Word>& title) const {
    const Judged* best = nullptr;
    double most = 0;
    for (const Judged& judged : judged_) {
      if (judged.block.heading == Tag::kOther || judged.block.letters > kLongestHeadline) continue;
      const std::string text = judged.block.Text(tree_);
      if (text.size() > kLongestHeadline) continue;
      const bool first = judged.block.heading == Tag::kH1;
      const double likeness = title.empty() ? 0.6 * first : Likeness(title, Words(text));
      if (likeness < kLeastLikeness || likeness + 0.2 * first <= most) continue;
      most = likeness + 0.2 * first;
      best = &judged;
    }
    if (best == nullptr) return {};
    return best->block;
  }

  static double Likeness(const std::vector<Word>& a, const std::vector<Word>& b) {
    FoldedSet words;
    for (const Word& word : a) words.insert(word.folded);
    const std::size_t all = words.size();
    FoldedSet others;
    std::size_t common = 0;
    for (const Word& word : b) {
      if (others.insert(word.folded).second && words.contains(word.folded)) ++common;
    }
    const std::size_t larger = std::max(all, others.size());
    return larger == 0 ? 0 : static_cast<double>(common) / static_cast<double>(larger);
  }

  bool IsHeadline(const Judged& judged, const FoundArticle& found) const {
    return found.headline && judged.block.letters == found.headline->letters &&
           judged.block.Text(tree_) == found.headline->Text(tree_);
  }

  bool Belongs(const Judged& judged) const {
    const HtmlBlock& block = judged.block;
    if (block.heading == Tag::kH1) return false;
    if (block.role == Role::kAlternative) return true;
    if (LinkDensity(block) > 0.6 && !judged.paragraph) return false;
    return true;
  }

  const HtmlTree& tree_;
  std::span<const std::string> titles_;
  std::vector<Hints> hints_;
  std::vector<Judged> judged_;
  std::vector<double> good_;   ///< Letters of running text in blocks before each node.
  std::vector<double> value_;  ///< Likewise what the blocks say.
  std::vector<bool> dropped_;
};

}  // namespace

FoundArticle FindArticle(const HtmlTree& tree, std::span<const std::string> titles) {
  return ArticleFinder(tree, titles).Run();
}

}  // namespace gainsay
