#include "source/html_tidy.h"

#include <algorithm>
#include <string>
#include <utility>

#include "source/furniture.h"
#include "source/novelty.h"
#include "source/paragraphs.h"

namespace gainsay {
namespace {

constexpr std::size_t kRunningText =
    60;  ///< Bytes from which a paragraph that ends like a sentence is running text.
constexpr std::size_t kLongRepeat = 60;        ///< Bytes from which nobody says a thing twice by intention.
constexpr std::size_t kShortAlternative = 30;  ///< Bytes: shorter ones name a file or a button.
constexpr std::size_t kShortLabel = 80;  ///< Bytes below which a line before the running text may be a label.
constexpr double kRepeated = 0.8;        ///< Share of a paragraph that was said before.
constexpr double kRepeatedCaption = 0.5;

/// A block with its text, as it is judged.
struct Candidate {
  HtmlBlock block;
  std::string text;
  LineClass found;
  bool kept = true;

  bool running() const { return text.size() >= kRunningText && EndsSentence(text); }
  bool heading() const { return block.heading != Tag::kOther; }
  bool body() const { return block.role == Role::kBody || block.role == Role::kListItem; }
};

/// "island_ferry-2", "IMG 2041.jpg": the name of a file.
bool NamesFile(std::string_view text) {
  if (text.find('_') != std::string_view::npos) return true;
  for (const std::string_view end : {".jpg", ".jpeg", ".png", ".gif", ".webp", ".JPG", ".PNG"}) {
    if (text.ends_with(end)) return true;
  }
  return false;
}

bool EndsInDash(std::string_view text) {
  return text.ends_with('-') || text.ends_with("–") || text.ends_with("—");
}

class Tidying {
 public:
  Tidying(const HtmlTree& tree, std::vector<HtmlBlock> blocks) : tree_(tree) {
    for (HtmlBlock& block : blocks) {
      std::string text = block.Text(tree);
      LineClass found = ClassifyLine(text);
      candidates_.push_back({std::move(block), std::move(text), std::move(found)});
    }
  }

  void Run(bool page, HtmlArticle& article) {
    DropFurniture(article.metadata);
    DropComments();
    if (page) TrimEnds();
    DropRepeats();
    FindLead();
    for (Candidate& candidate : candidates_) {
      if (candidate.kept) article.parts.push_back({candidate.block.role, std::move(candidate.block.spans)});
    }
  }

 private:
  void DropFurniture(Statements& stated) {
    for (Candidate& candidate : candidates_) {
      const LineClass& found = candidate.found;
      const Role role = candidate.block.role;
      if (role == Role::kAlternative) {
        candidate.kept = candidate.text.size() >= kShortAlternative && !NamesFile(candidate.text) &&
                         !HasCaption(candidate);
      }
      if (found.kind == LineKind::kText || role == Role::kTableCell || role == Role::kHeadline) continue;
      candidate.kept = false;
      TakeLine(found, stated);
    }
  }

  /// Does the figure that holds an image have a caption, which says what the alternative text would?
  bool HasCaption(const Candidate& image) const {
    std::uint32_t figure = tree_.nodes[image.block.node].parent;
    while (figure != kNoNode && tree_.nodes[figure].tag != Tag::kFigure) figure = tree_.nodes[figure].parent;
    if (figure == kNoNode) return false;
    return std::any_of(candidates_.begin(), candidates_.end(), [&](const Candidate& other) {
      return other.block.role == Role::kCaption && other.block.node > figure &&
             other.block.node < tree_.nodes[figure].end;
    });
  }

  /// Readers' comments end the article if most of it stands before them.
  void DropComments() {
    std::size_t total = 0;
    for (const Candidate& candidate : candidates_) total += candidate.kept ? candidate.text.size() : 0;
    std::size_t before = 0;
    bool comments = false;
    for (Candidate& candidate : candidates_) {
      if (before * 2 > total && candidate.found.kind == LineKind::kComments) comments = true;
      if (candidate.kept) before += candidate.text.size();
      if (comments) candidate.kept = false;
    }
  }

  /// Before the running text stand names, sections and dates; behind it, headings of boxes that are gone.
  void TrimEnds() {
    const auto first = std::find_if(candidates_.begin(), candidates_.end(),
                                    [](const Candidate& c) { return c.kept && c.body() && c.running(); });
    if (first == candidates_.end()) return;
    for (auto it = candidates_.begin(); it != first; ++it) {
      const bool label = it->text.size() < kShortLabel && !EndsSentence(it->text) && !EndsInDash(it->text);
      const bool paragraph = tree_.nodes[it->block.node].tag == Tag::kP;
      if (it->block.role == Role::kBody && !it->heading() && label && !paragraph) it->kept = false;
    }
    for (auto it = candidates_.end(); it != first;) {
      --it;
      if (it->kept && !it->heading()) break;
      it->kept = false;
    }
  }

  /// Captions and alternative texts that say what another block says, and paragraphs that come again.
  void DropRepeats() {
    Novelty body;
    for (Candidate& candidate : candidates_) {
      if (!candidate.kept || candidate.block.role == Role::kCaption ||
          candidate.block.role == Role::kAlternative)
        continue;
      if (candidate.text.size() >= kLongRepeat && body.Known(candidate.text) >= kRepeated)
        candidate.kept = false;
      if (candidate.kept) body.Remember(candidate.text);
    }
    for (const Role role : {Role::kCaption, Role::kAlternative}) {
      for (Candidate& candidate : candidates_) {
        if (!candidate.kept || candidate.block.role != role) continue;
        candidate.kept = body.Known(candidate.text) < kRepeatedCaption;
        body.Remember(candidate.text);
      }
    }
  }

  void FindLead() {
    for (Candidate& candidate : candidates_) {
      if (!candidate.kept || candidate.block.role != Role::kBody || candidate.heading() ||
          !candidate.running())
        continue;
      candidate.block.role = Role::kLead;
      return;
    }
  }

  const HtmlTree& tree_;
  std::vector<Candidate> candidates_;
};

}  // namespace

void TidyBlocks(const HtmlTree& tree, std::vector<HtmlBlock> blocks, bool page, HtmlArticle& article) {
  Tidying(tree, std::move(blocks)).Run(page, article);
}

}  // namespace gainsay
