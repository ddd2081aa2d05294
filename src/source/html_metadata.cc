#include "source/html_metadata.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

#include "source/furniture.h"
#include "source/html_blocks.h"
#include "source/schema_article.h"
#include "source/visible_date.h"
#include "source/web_address.h"
#include "text/decode.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestDate = 80;  ///< Bytes of a line that shows one.
constexpr std::size_t kLongestText = 4000;
constexpr std::uint32_t kMostNodes = 200;  ///< Looked at for the text of one element.

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

constexpr std::string_view kSeparators[] = {" - ", " | ", " \u2013 ", " \u2014 ", " \u00BB ", " \u00B7 "};

std::size_t CountWords(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + (text.empty() ? 0 : 1);
}

/// "Bridge closed - Bay Post": what stands behind the last separator, if it is short beside what comes
/// before.
std::string_view OutletInTitle(std::string_view title) {
  std::size_t cut = 0;
  std::size_t behind = 0;
  for (const std::string_view separator : kSeparators) {
    const std::size_t at = title.rfind(separator);
    if (at == std::string_view::npos || at < cut) continue;
    cut = at;
    behind = at + separator.size();
  }
  const std::string_view name = title.substr(behind);
  const bool capital = !name.empty() && (name[0] < 'a' || name[0] > 'z');
  const bool fits =
      cut > 0 && capital && CountWords(name) <= 5 && CountWords(title.substr(0, cut)) > CountWords(name);
  return fits ? name : std::string_view();
}

/// The title without the outlet behind a separator.
void CutOutlet(std::string& title, std::string_view outlet) {
  for (const std::string_view separator : kSeparators) {
    if (outlet.empty() || !title.ends_with(outlet)) return;
    const std::string_view before = std::string_view(title).substr(0, title.size() - outlet.size());
    if (!before.ends_with(separator) || before.size() == separator.size()) continue;
    title.resize(before.size() - separator.size());
    return;
  }
}

/// Is one of the words of a class attribute, in lower case, made of such a part: "article-byline",
/// "byline__name"?
bool HasPart(std::string_view lower, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    const std::size_t at = lower.find(part);
    return at != std::string_view::npos && (at == 0 || lower[at - 1] < 'a' || lower[at - 1] > 'z');
  });
}

enum class Reach { kAll, kFirstLine };

/// The text of an element, as far as that is no longer than metadata can be; or what a browser shows as its
/// first line. Elements that begin a line are parted by a blank.
std::string TextOf(const HtmlTree& tree, std::uint32_t i, Reach reach = Reach::kAll) {
  HtmlBlock block;
  std::size_t size = 0;
  std::uint32_t line_end = 0;  // Where the innermost element that is a line ends.
  const std::uint32_t end = std::min(tree.nodes[i].end, i + kMostNodes);
  for (std::uint32_t inner = i + 1; inner < end; ++inner) {
    const HtmlNode& node = tree.nodes[inner];
    const bool parts = IsBlockTag(node.tag) || node.tag == Tag::kBr || inner == line_end;
    if (parts) {
      if (reach == Reach::kFirstLine && !block.Text(tree).empty()) break;
      block.spans.push_back({0, 0});
      if (IsBlockTag(node.tag)) line_end = node.end;
    }
    if (node.tag != Tag::kText) continue;
    size += node.text.size();
    if (size > kLongestText) break;
    block.spans.push_back(node.text);
  }
  return block.Text(tree);
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
          if (title_.empty()) title_ = TextOf(tree_, i);
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
    if (tree_.nodes[i].tag == Tag::kTime && first_time_.empty())
      first_time_ = when.empty() ? TextBelow(i) : when;
    if (const std::string_view names = tree_.Get(i, Attribute::kClass); !names.empty())
      Named(i, Lower(names));
  }

  /// Elements whose class says that they show author or date.
  void Named(std::uint32_t i, std::string_view names) {
    if (visible_byline_.empty() && HasPart(names, {"byline", "author"})) {
      const bool byline = HasPart(names, {"byline"});
      const std::string text = TextOf(tree_, i, byline ? Reach::kFirstLine : Reach::kAll);
      const LineClass line = ClassifyLine(Lower(text).starts_with("by ") ? text : "By " + text);
      if (line.kind == LineKind::kByline) visible_byline_ = line.value;
    }
    if (visible_byline_.empty() && HasPart(names, {"post", "entry", "meta", "info", "byline"}))
      visible_byline_ = AuthorBehindDate(TextBelow(i));
    if (visible_date_.empty() && HasPart(names, {"date", "time", "publish", "byline", "meta", "posted"})) {
      const std::string text = TextBelow(i);
      if (text.size() <= kLongestDate) visible_date_ = FindVisibleDate(text).value_or("");
    }
  }

  std::string TextBelow(std::uint32_t i) const { return TextOf(tree_, i); }

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
    if (tree.nodes[i].tag == Tag::kTitle) return TextOf(tree, i);
  }
  return {};
}

Statements ReadPageMetadata(const HtmlTree& tree, const Limits& limits) {
  return MetadataReader(tree, limits).Read();
}

}  // namespace gainsay
