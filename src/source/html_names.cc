// Tables over elements and attributes, and the look-ups of a tree.
#include "source/html_names.h"

#include <cstddef>
#include <cstdint>

#include "gainsay/word_table.h"

namespace gainsay {
namespace {

template <typename T>
struct Named {
  std::string_view name;
  T value;
};

constexpr Named<Tag> kTags[] = {
    {"a", Tag::kA},
    {"abbr", Tag::kAbbr},
    {"address", Tag::kAddress},
    {"article", Tag::kArticle},
    {"aside", Tag::kAside},
    {"audio", Tag::kAudio},
    {"b", Tag::kB},
    {"blockquote", Tag::kBlockquote},
    {"body", Tag::kBody},
    {"br", Tag::kBr},
    {"button", Tag::kButton},
    {"canvas", Tag::kCanvas},
    {"caption", Tag::kCaption},
    {"center", Tag::kCenter},
    {"dd", Tag::kDd},
    {"details", Tag::kDetails},
    {"dialog", Tag::kDialog},
    {"div", Tag::kDiv},
    {"dl", Tag::kDl},
    {"dt", Tag::kDt},
    {"em", Tag::kEm},
    {"embed", Tag::kEmbed},
    {"fieldset", Tag::kFieldset},
    {"figcaption", Tag::kFigcaption},
    {"figure", Tag::kFigure},
    {"font", Tag::kFont},
    {"footer", Tag::kFooter},
    {"form", Tag::kForm},
    {"h1", Tag::kH1},
    {"h2", Tag::kH2},
    {"h3", Tag::kH3},
    {"h4", Tag::kH4},
    {"h5", Tag::kH5},
    {"h6", Tag::kH6},
    {"head", Tag::kHead},
    {"header", Tag::kHeader},
    {"hr", Tag::kHr},
    {"html", Tag::kHtml},
    {"i", Tag::kI},
    {"iframe", Tag::kIframe},
    {"img", Tag::kImg},
    {"input", Tag::kInput},
    {"label", Tag::kLabel},
    {"legend", Tag::kLegend},
    {"li", Tag::kLi},
    {"link", Tag::kLink},
    {"main", Tag::kMain},
    {"map", Tag::kMap},
    {"menu", Tag::kMenu},
    {"meta", Tag::kMeta},
    {"nav", Tag::kNav},
    {"noscript", Tag::kNoscript},
    {"object", Tag::kObject},
    {"ol", Tag::kOl},
    {"option", Tag::kOption},
    {"p", Tag::kP},
    {"picture", Tag::kPicture},
    {"pre", Tag::kPre},
    {"script", Tag::kScript},
    {"section", Tag::kSection},
    {"select", Tag::kSelect},
    {"small", Tag::kSmall},
    {"source", Tag::kSource},
    {"span", Tag::kSpan},
    {"strong", Tag::kStrong},
    {"style", Tag::kStyle},
    {"sub", Tag::kSub},
    {"summary", Tag::kSummary},
    {"sup", Tag::kSup},
    {"svg", Tag::kSvg},
    {"table", Tag::kTable},
    {"tbody", Tag::kTbody},
    {"td", Tag::kTd},
    {"template", Tag::kTemplate},
    {"textarea", Tag::kTextarea},
    {"tfoot", Tag::kTfoot},
    {"th", Tag::kTh},
    {"thead", Tag::kThead},
    {"time", Tag::kTime},
    {"title", Tag::kTitle},
    {"tr", Tag::kTr},
    {"u", Tag::kU},
    {"ul", Tag::kUl},
    {"video", Tag::kVideo},
};

constexpr Named<Attribute> kAttributes[] = {
    {"alt", Attribute::kAlt},           {"aria-hidden", Attribute::kAriaHidden},
    {"class", Attribute::kClass},       {"content", Attribute::kContent},
    {"datetime", Attribute::kDatetime}, {"hidden", Attribute::kHidden},
    {"href", Attribute::kHref},         {"id", Attribute::kId},
    {"itemprop", Attribute::kItemprop}, {"lang", Attribute::kLang},
    {"name", Attribute::kName},         {"property", Attribute::kProperty},
    {"rel", Attribute::kRel},           {"role", Attribute::kRole},
    {"style", Attribute::kStyle},       {"title", Attribute::kTitle},
    {"type", Attribute::kType},
};

/// Each name with its place in the list, from 1.
template <typename T, std::size_t Size>
WordTable<std::uint8_t> TableOf(const Named<T> (&names)[Size]) {
  static_assert(Size < 256);
  WordTable<std::uint8_t> table;
  for (std::size_t i = 0; i < Size; ++i) table[names[i].name] = static_cast<std::uint8_t>(i + 1);
  return table;
}

}  // namespace

Tag TagOf(std::string_view name) {
  static const WordTable<std::uint8_t> table = TableOf(kTags);
  const std::uint8_t found = table.Find(name);
  return found == 0 ? Tag::kOther : kTags[found - 1].value;
}

std::optional<Attribute> AttributeOf(std::string_view name) {
  static const WordTable<std::uint8_t> table = TableOf(kAttributes);
  const std::uint8_t found = table.Find(name);
  if (found == 0) return {};
  return kAttributes[found - 1].value;
}

bool IsBlockTag(Tag tag) {
  switch (tag) {
    case Tag::kAddress:
    case Tag::kArticle:
    case Tag::kAside:
    case Tag::kBlockquote:
    case Tag::kBody:
    case Tag::kCaption:
    case Tag::kCenter:
    case Tag::kDd:
    case Tag::kDetails:
    case Tag::kDialog:
    case Tag::kDiv:
    case Tag::kDl:
    case Tag::kDt:
    case Tag::kFieldset:
    case Tag::kFigcaption:
    case Tag::kFigure:
    case Tag::kFooter:
    case Tag::kForm:
    case Tag::kH1:
    case Tag::kH2:
    case Tag::kH3:
    case Tag::kH4:
    case Tag::kH5:
    case Tag::kH6:
    case Tag::kHead:
    case Tag::kHeader:
    case Tag::kHr:
    case Tag::kHtml:
    case Tag::kLegend:
    case Tag::kLi:
    case Tag::kMain:
    case Tag::kMenu:
    case Tag::kNav:
    case Tag::kOl:
    case Tag::kP:
    case Tag::kPre:
    case Tag::kSection:
    case Tag::kSummary:
    case Tag::kTable:
    case Tag::kTbody:
    case Tag::kTd:
    case Tag::kTfoot:
    case Tag::kTh:
    case Tag::kThead:
    case Tag::kTitle:
    case Tag::kTr:
    case Tag::kUl:
      return true;
    default:
      return false;
  }
}

bool IsVoidOfText(Tag tag) {
  switch (tag) {
    case Tag::kAudio:
    case Tag::kButton:
    case Tag::kCanvas:
    case Tag::kEmbed:
    case Tag::kHead:
    case Tag::kIframe:
    case Tag::kInput:
    case Tag::kMap:
    case Tag::kNoscript:
    case Tag::kObject:
    case Tag::kOption:
    case Tag::kScript:
    case Tag::kSelect:
    case Tag::kSource:
    case Tag::kStyle:
    case Tag::kSvg:
    case Tag::kTemplate:
    case Tag::kTextarea:
    case Tag::kVideo:
      return true;
    default:
      return false;
  }
}

bool IsHeadingTag(Tag tag) { return tag >= Tag::kH1 && tag <= Tag::kH6; }

std::string_view HtmlTree::Get(std::uint32_t node, Attribute name) const {
  for (std::uint32_t i = nodes[node].first_attribute; i < nodes[node].attributes_end; ++i) {
    if (attributes[i].name == name) return Slice(values, attributes[i].value);
  }
  return {};
}

bool HtmlTree::Has(std::uint32_t node, Attribute name) const {
  for (std::uint32_t i = nodes[node].first_attribute; i < nodes[node].attributes_end; ++i) {
    if (attributes[i].name == name) return true;
  }
  return false;
}

}  // namespace gainsay
