// Tables over elements and attributes, and the look-ups of a tree.
#include "source/html_names.h"

#include <algorithm>
#include <iterator>

namespace gainsay {
namespace {

template <typename T>
struct Named {
  std::string_view name;
  T value;
};

/// Sorted by name.
constexpr Named<Tag> kTags[] = {
    {"a", Tag::kA},
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

/// Sorted by name.
constexpr Named<Attribute> kAttributes[] = {
    {"alt", Attribute::kAlt},
    {"aria-hidden", Attribute::kAriaHidden},
    {"aria-label", Attribute::kAriaLabel},
    {"class", Attribute::kClass},
    {"content", Attribute::kContent},
    {"datetime", Attribute::kDatetime},
    {"hidden", Attribute::kHidden},
    {"href", Attribute::kHref},
    {"id", Attribute::kId},
    {"itemprop", Attribute::kItemprop},
    {"itemtype", Attribute::kItemtype},
    {"lang", Attribute::kLang},
    {"name", Attribute::kName},
    {"property", Attribute::kProperty},
    {"rel", Attribute::kRel},
    {"role", Attribute::kRole},
    {"src", Attribute::kSrc},
    {"style", Attribute::kStyle},
    {"type", Attribute::kType},
};

template <typename T, std::size_t Size>
const Named<T>* Find(std::string_view name, const Named<T> (&table)[Size]) {
  const auto* found =
      std::lower_bound(std::begin(table), std::end(table), name,
                       [](const Named<T>& entry, std::string_view wanted) { return entry.name < wanted; });
  return found != std::end(table) && found->name == name ? found : nullptr;
}

}  // namespace

Tag TagOf(std::string_view name) {
  const auto* found = Find(name, kTags);
  return found == nullptr ? Tag::kOther : found->value;
}

std::optional<Attribute> AttributeOf(std::string_view name) {
  const auto* found = Find(name, kAttributes);
  if (found == nullptr) return {};
  return found->value;
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
