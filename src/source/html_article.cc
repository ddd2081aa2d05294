#include "source/html_article.h"

#include <unordered_set>
#include <utility>

#include "source/furniture.h"
#include "source/html_blocks.h"
#include "source/html_tree.h"
#include "source/paragraphs.h"
#include "text/decode.h"
#include "text/fold.h"

namespace gainsay {
namespace {

constexpr std::size_t kRunningText =
    60;  ///< Bytes from which a paragraph that ends like a sentence may be the lead.
constexpr std::size_t kShortAlternative = 25;  ///< Bytes: shorter ones name a file or a button.

/// A block with its text, as it is judged.
struct Candidate {
  HtmlBlock block;
  std::string text;
  LineClass found;
  bool kept = true;
};

/// Turns the blocks of an article into its parts.
class Tidying {
 public:
  Tidying(const HtmlTree& tree, std::vector<HtmlBlock> blocks) {
    for (HtmlBlock& block : blocks) {
      std::string text = block.Text(tree);
      LineClass found = ClassifyLine(text);
      candidates_.push_back({std::move(block), std::move(text), std::move(found)});
    }
  }

  void Run(HtmlArticle& article) {
    DropFurniture(article.metadata);
    DropTail();
    DropRepeats();
    GiveRoles();
    for (Candidate& candidate : candidates_) {
      if (candidate.kept) article.parts.push_back({candidate.block.role, std::move(candidate.block.spans)});
    }
  }

 private:
  void DropFurniture(Metadata& m) {
    for (Candidate& candidate : candidates_) {
      const LineClass& found = candidate.found;
      if (candidate.block.role == Role::kAlternative && candidate.text.size() < kShortAlternative)
        candidate.kept = false;
      if (found.kind == LineKind::kText || candidate.block.role == Role::kTableCell) continue;
      candidate.kept = false;
      if (found.kind == LineKind::kByline && m.byline.empty()) m.byline = found.value;
      if (found.kind == LineKind::kPublished && m.published.empty()) m.published = found.value;
      if (found.kind == LineKind::kModified && m.modified.empty()) m.modified = found.value;
    }
  }

  /// Comments end the article if most of it stands before them.
  void DropTail() {
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

  /// Captions and alternative texts that say what another block says.
  void DropRepeats() {
    std::unordered_set<std::string> seen;
    for (const Candidate& candidate : candidates_) {
      if (candidate.kept && candidate.block.role != Role::kAlternative) seen.insert(FoldWord(candidate.text));
    }
    std::unordered_set<std::string> captions;
    for (Candidate& candidate : candidates_) {
      if (!candidate.kept) continue;
      const std::string folded = FoldWord(candidate.text);
      if (candidate.block.role == Role::kAlternative) {
        candidate.kept = !seen.contains(folded) && captions.insert(folded).second;
      } else if (candidate.block.role == Role::kCaption) {
        candidate.kept = captions.insert(folded).second;
      }
    }
  }

  void GiveRoles() {
    for (Candidate& candidate : candidates_) {
      if (!candidate.kept) continue;
      if (candidate.block.heading == Tag::kH1) candidate.block.role = Role::kHeadline;
      if (candidate.block.role != Role::kBody || candidate.block.heading != Tag::kOther) continue;
      if (candidate.text.size() < kRunningText || !EndsSentence(candidate.text)) continue;
      candidate.block.role = Role::kLead;
      return;
    }
  }

  std::vector<Candidate> candidates_;
};

}  // namespace

HtmlKind KindOfHtml(std::string_view html) {
  for (std::size_t i = html.find('<'); i != std::string_view::npos; i = html.find('<', i + 1)) {
    std::string name(html.substr(i + 1, 8));
    for (char& c : name) c = static_cast<char>(c | 0x20);
    const bool page = name.starts_with("html") || name.starts_with("body") || name.starts_with("head ") ||
                      name.starts_with("head>") || name.starts_with("!doctype");
    if (page) return HtmlKind::kPage;
  }
  return HtmlKind::kFragment;
}

HtmlArticle ReadHtml(const MappedText& html, HtmlKind kind, const Limits& limits) {
  HtmlArticle article;
  Cleaned cleaned = Clean(html.text, limits);
  HtmlTree tree = ParseHtml(cleaned.mapped.text, limits);
  if (tree.too_deep) article.limit = "elements nest deeper than the limit";
  if (tree.attributes_cut) article.limit = "a tag has more attributes than the limit";
  std::vector<HtmlBlock> blocks = FindBlocks(tree, 0, [](std::uint32_t) { return false; });
  (void)kind;
  Tidying(tree, std::move(blocks)).Run(article);
  article.text = std::move(tree.text);
  article.text.pieces = Compose(Compose(article.text.pieces, cleaned.mapped.pieces), html.pieces);
  return article;
}

}  // namespace gainsay
