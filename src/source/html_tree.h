// A page as a plain tree: elements, text and the attributes that tell what they are for.
#ifndef GAINSAY_SOURCE_HTML_TREE_H_
#define GAINSAY_SOURCE_HTML_TREE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/limits.h"
#include "gainsay/span.h"
#include "text/mapped.h"

namespace gainsay {

/// The elements that extraction treats in a way of their own; all others are `kOther`, which is inline.
enum class Tag : std::uint8_t {
  kText,
  kOther,
  kA,
  kAbbr,
  kAddress,
  kArticle,
  kAside,
  kAudio,
  kB,
  kBlockquote,
  kBody,
  kBr,
  kButton,
  kCanvas,
  kCaption,
  kCenter,
  kDd,
  kDetails,
  kDialog,
  kDiv,
  kDl,
  kDt,
  kEm,
  kEmbed,
  kFieldset,
  kFigcaption,
  kFigure,
  kFont,
  kFooter,
  kForm,
  kH1,
  kH2,
  kH3,
  kH4,
  kH5,
  kH6,
  kHead,
  kHeader,
  kHr,
  kHtml,
  kI,
  kIframe,
  kImg,
  kInput,
  kLabel,
  kLegend,
  kLi,
  kLink,
  kMain,
  kMap,
  kMenu,
  kMeta,
  kNav,
  kNoscript,
  kObject,
  kOl,
  kOption,
  kP,
  kPicture,
  kPre,
  kScript,
  kSection,
  kSelect,
  kSmall,
  kSource,
  kSpan,
  kStrong,
  kStyle,
  kSub,
  kSummary,
  kSup,
  kSvg,
  kTable,
  kTbody,
  kTd,
  kTemplate,
  kTextarea,
  kTfoot,
  kTh,
  kThead,
  kTime,
  kTitle,
  kTr,
  kU,
  kUl,
  kVideo,
};

/// The attributes that are kept.
enum class Attribute : std::uint8_t {
  kAlt,
  kAriaHidden,
  kClass,
  kContent,
  kDatetime,
  kHidden,
  kHref,
  kId,
  kItemprop,
  kLang,
  kName,
  kProperty,
  kRel,
  kRole,
  kStyle,
  kTitle,
  kType,
};

/// What kind of box an element makes.
bool IsBlockTag(Tag tag);
/// Does an element never hold text of an article: scripts, forms, embedded things?
bool IsVoidOfText(Tag tag);
bool IsHeadingTag(Tag tag);

inline constexpr std::uint32_t kNoNode = UINT32_MAX;

struct HtmlNode {
  Tag tag = Tag::kOther;
  std::uint32_t parent = kNoNode;
  std::uint32_t first_child = kNoNode;
  std::uint32_t next = kNoNode;  ///< The next sibling.
  std::uint32_t end = 0;         ///< The node behind the last one inside this one.
  std::uint32_t first_attribute = 0;
  std::uint32_t attributes_end = 0;
  Span text;  ///< In the tree's text: that of a text node, or the alternative text of an image.
};

/// A parsed page. Nodes stand in the order of the document, so that [i, nodes[i].end) is all of node i.
struct HtmlTree {
  struct KeptAttribute {
    Attribute name = Attribute::kAlt;
    Span value;  ///< In `values`.
  };

  std::vector<HtmlNode> nodes;
  std::vector<KeptAttribute> attributes;
  std::string values;
  MappedText
      text;  ///< The character data of all text nodes, and alternative texts; pieces lead to the source.
  std::vector<std::string> structured;  ///< What script elements with JSON-LD hold.
  bool too_deep = false;                ///< Nesting beyond the limit ended the reading.
  bool attributes_cut = false;          ///< A tag has more attributes than are read.
  std::uint32_t dropped_marks = 0;      ///< Combining marks of references beyond the limit on runs of them.

  std::string_view Get(std::uint32_t node, Attribute name) const;  ///< Empty if it is not there.
  bool Has(std::uint32_t node, Attribute name) const;
  std::string_view TextOf(std::uint32_t node) const { return Slice(text.text, nodes[node].text); }
};

/// Parses a page or a part of one. `source` must be cleaned text. Never fails: what is no markup is text.
HtmlTree ParseHtml(std::string_view source, const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_TREE_H_
