#include "source/html_metadata.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "source/element_text.h"
#include "source/furniture.h"
#include "source/html_byline.h"
#include "source/html_outlet.h"
#include "source/schema_article.h"
#include "source/visible_date.h"
#include "source/web_address.h"
#include "text/decode.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestDate = 80;  ///< Bytes of a line that shows one.

using Field = std::string Metadata::*;

struct MetaName {
  std::string_view name;
  Field field;
};

/// Names of meta elements, the most trustworthy of each field first.
constexpr MetaName kMetaNames[] = {
    {"og:title", &Metadata::title},
    {"twitter:title", &Metadata::title},
    {"dc.title", &Metadata::title},
    {"sailthru.title", &Metadata::title},
    {"parsely-title", &Metadata::title},
    {"og:site_name", &Metadata::outlet},
    {"application-name", &Metadata::outlet},
    {"dc.publisher", &Metadata::outlet},
    {"cre", &Metadata::outlet},
    {"byl", &Metadata::byline},
    {"author", &Metadata::byline},
    {"article:author", &Metadata::byline},
    {"parsely-author", &Metadata::byline},
    {"sailthru.author", &Metadata::byline},
    {"dc.creator", &Metadata::byline},
    {"article:published_time", &Metadata::published},
    {"article:published", &Metadata::published},
    {"og:published_time", &Metadata::published},
    {"datepublished", &Metadata::published},
    {"parsely-pub-date", &Metadata::published},
    {"sailthru.date", &Metadata::published},
    {"dc.date.issued", &Metadata::published},
    {"dc.date.created", &Metadata::published},
    {"dcterms.created", &Metadata::published},
    {"pubdate", &Metadata::published},
    {"ptime", &Metadata::published},
    {"publish-date", &Metadata::published},
    {"publishdate", &Metadata::published},
    {"publication_date", &Metadata::published},
    {"date", &Metadata::published},
    {"dc.date", &Metadata::published},
    {"article:modified_time", &Metadata::modified},
    {"og:updated_time", &Metadata::modified},
    {"datemodified", &Metadata::modified},
    {"lastmod", &Metadata::modified},
    {"last-modified", &Metadata::modified},
    {"dcterms.modified", &Metadata::modified},
    {"og:url", &Metadata::url},
    {"og:locale", &Metadata::language},
};

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return lower;
}

std::string Tidy(std::string_view value) {
  std::string text = Clean(value).mapped.text;
  std::replace(text.begin(), text.end(), '\n', ' ');
  const std::size_t from = text.find_first_not_of(' ');
  return from == std::string::npos ? std::string() : text.substr(from, text.find_last_not_of(' ') + 1 - from);
}

/// `en_US` as `en-US`; empty for what is no language.
std::string LanguageTag(std::string_view value) {
  std::string tag(value);
  std::replace(tag.begin(), tag.end(), '_', '-');
  const bool good = tag.size() >= 2 && tag.size() <= 16 && std::all_of(tag.begin(), tag.end(), [](char c) {
                      return (c | 0x20) >= 'a' ? (c | 0x20) <= 'z' : c == '-' || (c >= '0' && c <= '9');
                    });
  return good ? tag : std::string();
}

/// Gathers metadata from one tree.
class MetadataReader {
 public:
  MetadataReader(const HtmlTree& tree, const Limits& limits) : tree_(tree), limits_(limits) {}

  Statements Read() {
    Walk();
    Fill(&Metadata::canonical_url, canonical_, "canonical link");
    Fill(&Metadata::language, language_, "<html lang>");
    FillNamed(
        {"og:site_name", &Metadata::outlet});  // A publisher is a company, which may be called otherwise.
    for (const std::string& json : tree_.structured) FromStructured(json);
    for (const MetaName& meta : kMetaNames) FillNamed(meta);
    Fill(&Metadata::title, title_, "<title>");
    Fill(&Metadata::byline, marked_byline_, "marked-up author");
    Fill(&Metadata::published, marked_published_, "marked-up date");
    Fill(&Metadata::modified, marked_modified_, "marked-up date");
    Fill(&Metadata::published, first_time_, "<time>");
    Fill(&Metadata::url, canonical_, "canonical link");
    Fill(&Metadata::outlet, OutletInTitle(title_), "<title>");
    if (stated_.value.outlet.empty()) Fill(&Metadata::outlet, OutletOfFeeds(tree_), "title of a feed");
    CutOutlet(stated_.value.title, stated_.value.outlet);
    Fill(&Metadata::byline, visible_byline_, "visible byline");
    Fill(&Metadata::published, visible_date_, "visible date");
    return std::move(stated_);
  }

 private:
  void FillNamed(const MetaName& meta) {
    if (meta.field == &Metadata::byline) return FillAuthors(meta);
    for (const auto& [name, value] : named_) {
      if (name == meta.name) Fill(meta.field, value, "meta " + name);
    }
  }

  /// Every author has an element of his own.
  void FillAuthors(const MetaName& meta) {
    std::string all;
    for (const auto& [name, value] : named_) {
      if (all.size() > kLongestText) break;
      if (name != meta.name || value.starts_with("http") || all.find(value) != std::string::npos) continue;
      all += (all.empty() ? "" : ", ") + std::string(value);
    }
    Fill(meta.field, all, "meta " + std::string(meta.name));
  }

  void FromStructured(const std::string& json) {
    std::optional<Metadata> found = ReadSchemaMetadata(json, limits_);
    if (!found) return;
    for (const MetadataField& field : MetadataFields()) {
      Fill(field.member, found.value().*field.member, "JSON-LD");
    }
  }

  /// The first statement of a field counts, if it is one.
  void Fill(Field field, std::string_view value, std::string_view where) {
    if (value.empty() || !(stated_.value.*field).empty()) return;
    std::string text = Tidy(value);
    if (field == &Metadata::published || field == &Metadata::modified)
      text = FindVisibleDate(text).value_or("");
    if (field == &Metadata::language) text = LanguageTag(text);
    if ((field == &Metadata::url || field == &Metadata::canonical_url) && HostOf(text).empty()) return;
    if (field == &Metadata::byline && (text.starts_with("http") || text.size() > 200)) return;
    if (field == &Metadata::byline && Lower(text).starts_with("by ")) text.erase(0, 3);
    if (field == &Metadata::outlet && !HostOf(text).empty()) text = HostOf(text);
    if (field == &Metadata::outlet) text.resize(std::min(text.find(" | "), text.size()));
    if (field == &Metadata::byline) text = Tidy(WithoutDate(text));
    stated_.Fill(field, std::move(text), where);
  }

  void Walk() {
    for (std::uint32_t i = 1; i < tree_.nodes.size(); ++i) {
      switch (tree_.nodes[i].tag) {
        case Tag::kHtml:
          if (language_.empty()) language_ = LanguageTag(tree_.Get(i, Attribute::kLang));
          break;
        case Tag::kMeta:
          Meta(i);
          break;
        case Tag::kLink:
          if (Lower(tree_.Get(i, Attribute::kRel)) == "canonical" &&
              !HostOf(tree_.Get(i, Attribute::kHref)).empty()) {
            canonical_ = std::string(tree_.Get(i, Attribute::kHref));
          }
          break;
        case Tag::kTitle:
          if (title_.empty()) title_ = ElementText(tree_, i);
          break;
        case Tag::kText:
          break;
        default:
          Marked(i);
          break;
      }
    }
  }

  void Meta(std::uint32_t i) {
    const std::string_view content = tree_.Get(i, Attribute::kContent);
    if (content.empty()) return;
    for (const Attribute attribute : {Attribute::kProperty, Attribute::kName, Attribute::kItemprop}) {
      const std::string_view name = tree_.Get(i, attribute);
      if (!name.empty()) named_.emplace_back(Lower(name), content);
    }
  }

  /// Elements that are marked up as author or date.
  void Marked(std::uint32_t i) {
    const std::string_view property = tree_.Get(i, Attribute::kItemprop);
    const std::string_view rel = tree_.Get(i, Attribute::kRel);
    const std::string_view when = tree_.Get(i, Attribute::kDatetime);
    if (marked_byline_.empty() && (property == "author" || rel == "author")) marked_byline_ = TextBelow(i);
    if (property == "datePublished" && marked_published_.empty())
      marked_published_ = when.empty() ? TextBelow(i) : when;
    if (property == "dateModified" && marked_modified_.empty())
      marked_modified_ = when.empty() ? TextBelow(i) : when;
    const std::string names = Lower(tree_.Get(i, Attribute::kClass));
    if (tree_.nodes[i].tag == Tag::kTime) Time(i, names, when.empty() ? TextBelow(i) : std::string(when));
    if (tree_.nodes[i].tag == Tag::kAbbr) Abbreviated(i, names);
    if (tree_.nodes[i].tag == Tag::kAddress && visible_byline_.empty() &&
        Lower(ElementText(tree_, i, Reach::kFirstLine)).starts_with("by "))
      visible_byline_ = BylineIn(tree_, i, names);
    if (!names.empty()) Named(i, names);
  }

  void Time(std::uint32_t i, std::string_view names, const std::string& when) {
    const bool modified = HasPart(names, {"modified", "updated"}) && !HasPart(names, {"published"});
    const bool labelled =
        modified || ClassifyLine(TextBelow(tree_.nodes[i].parent)).kind == LineKind::kModified;
    if (labelled && marked_modified_.empty()) marked_modified_ = when;
    if (first_time_.empty()) first_time_ = when;
  }

  /// Microformats write a date as <abbr class="published" title="2025-08-22T14:21:05Z">.
  void Abbreviated(std::uint32_t i, std::string_view names) {
    const std::string_view when = tree_.Get(i, Attribute::kTitle);
    if (!FindVisibleDate(when)) return;
    if (HasPart(names, {"published"}) && marked_published_.empty()) marked_published_ = when;
    if (HasPart(names, {"modified", "updated"}) && marked_modified_.empty()) marked_modified_ = when;
  }

  /// Elements whose class says that they show author or date.
  void Named(std::uint32_t i, std::string_view names) {
    if (visible_byline_.empty() && HasPart(names, {"byline", "author"}))
      visible_byline_ = BylineIn(tree_, i, names);
    if (visible_byline_.empty() && HasPart(names, {"post", "entry", "meta", "info", "byline"}))
      visible_byline_ = AuthorBehindDate(TextBelow(i));
    if (visible_date_.empty() && HasPart(names, {"date", "time", "publish", "byline", "meta", "posted"})) {
      const std::string text = TextBelow(i);
      if (text.size() <= kLongestDate) visible_date_ = FindVisibleDate(text).value_or("");
    }
  }

  std::string TextBelow(std::uint32_t i) const { return ElementText(tree_, i); }

  const HtmlTree& tree_;
  const Limits& limits_;
  Statements stated_;
  std::vector<std::pair<std::string, std::string_view>> named_;
  std::string title_;
  std::string canonical_;
  std::string language_;
  std::string marked_byline_;
  std::string marked_published_;
  std::string marked_modified_;
  std::string first_time_;
  std::string visible_byline_;
  std::string visible_date_;
};

}  // namespace

std::string PageTitle(const HtmlTree& tree) {
  for (std::uint32_t i = 1; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].tag == Tag::kTitle) return ElementText(tree, i);
  }
  return {};
}

Statements ReadPageMetadata(const HtmlTree& tree, const Limits& limits) {
  return MetadataReader(tree, limits).Read();
}

}  // namespace gainsay
