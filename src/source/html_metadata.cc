#include "source/html_metadata.h"

#include <algorithm>
#include <string_view>

#include "source/html_blocks.h"
#include "source/structured_data.h"
#include "source/visible_date.h"
#include "source/web_address.h"
#include "text/decode.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kMostNodes = 200;  ///< Looked at for the text of one element.

enum class Field { kTitle, kOutlet, kByline, kPublished, kModified, kUrl, kLanguage };

struct MetaName {
  std::string_view name;
  Field field;
};

/// Names of meta elements, the most trustworthy of each field first.
constexpr MetaName kMetaNames[] = {
    {"og:title", Field::kTitle},
    {"twitter:title", Field::kTitle},
    {"dc.title", Field::kTitle},
    {"sailthru.title", Field::kTitle},
    {"parsely-title", Field::kTitle},
    {"og:site_name", Field::kOutlet},
    {"application-name", Field::kOutlet},
    {"dc.publisher", Field::kOutlet},
    {"cre", Field::kOutlet},
    {"byl", Field::kByline},
    {"author", Field::kByline},
    {"article:author", Field::kByline},
    {"parsely-author", Field::kByline},
    {"sailthru.author", Field::kByline},
    {"dc.creator", Field::kByline},
    {"article:published_time", Field::kPublished},
    {"article:published", Field::kPublished},
    {"og:published_time", Field::kPublished},
    {"datepublished", Field::kPublished},
    {"parsely-pub-date", Field::kPublished},
    {"sailthru.date", Field::kPublished},
    {"dc.date.issued", Field::kPublished},
    {"dc.date.created", Field::kPublished},
    {"dcterms.created", Field::kPublished},
    {"pubdate", Field::kPublished},
    {"ptime", Field::kPublished},
    {"publish-date", Field::kPublished},
    {"publishdate", Field::kPublished},
    {"publication_date", Field::kPublished},
    {"date", Field::kPublished},
    {"dc.date", Field::kPublished},
    {"article:modified_time", Field::kModified},
    {"og:updated_time", Field::kModified},
    {"datemodified", Field::kModified},
    {"lastmod", Field::kModified},
    {"last-modified", Field::kModified},
    {"dcterms.modified", Field::kModified},
    {"og:url", Field::kUrl},
    {"og:locale", Field::kLanguage},
};

std::string& Get(Metadata& m, Field field) {
  switch (field) {
    case Field::kTitle:
      return m.title;
    case Field::kOutlet:
      return m.outlet;
    case Field::kByline:
      return m.byline;
    case Field::kPublished:
      return m.published;
    case Field::kModified:
      return m.modified;
    case Field::kUrl:
      return m.url;
    case Field::kLanguage:
      break;
  }
  return m.language;
}

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

  PageMetadata Read() {
    Walk();
    FillNamed({"og:site_name", Field::kOutlet});  // A publisher is a company, which may be called otherwise.
    for (const std::string& json : tree_.structured) FromStructured(json);
    for (const MetaName& meta : kMetaNames) FillNamed(meta);
    Fill(Field::kTitle, title_);
    Fill(Field::kByline, marked_byline_);
    Fill(Field::kPublished, marked_published_);
    Fill(Field::kModified, marked_modified_);
    Fill(Field::kPublished, first_time_);
    Metadata& m = page_.metadata;
    if (!canonical_.empty()) m.url = canonical_;
    if (!language_.empty()) m.language = language_;
    if (m.outlet.empty()) m.outlet = HostOf(m.url);
    return std::move(page_);
  }

 private:
  void FillNamed(const MetaName& meta) {
    for (const auto& [name, value] : named_) {
      if (name == meta.name) Fill(meta.field, value);
    }
  }

  void FromStructured(const std::string& json) {
    StructuredArticle article = ReadStructuredData(json, limits_);
    if (!article.found) return;
    Metadata& m = article.metadata;
    for (const Field field : {Field::kTitle, Field::kOutlet, Field::kByline, Field::kPublished,
                              Field::kModified, Field::kUrl, Field::kLanguage}) {
      Fill(field, Get(m, field));
    }
    if (page_.body.empty()) page_.body = std::move(article.body);
  }

  /// The first statement of a field counts, if it is one.
  void Fill(Field field, std::string_view value) {
    std::string& target = Get(page_.metadata, field);
    if (!target.empty()) return;
    std::string text = Tidy(value);
    if (field == Field::kPublished || field == Field::kModified) text = FindVisibleDate(text).value_or("");
    if (field == Field::kLanguage) text = LanguageTag(text);
    if (field == Field::kUrl && HostOf(text).empty()) return;
    if (field == Field::kByline && (text.starts_with("http") || text.size() > 200)) return;
    if (field == Field::kByline && Lower(text).starts_with("by ")) text.erase(0, 3);
    if (field == Field::kOutlet && !HostOf(text).empty()) text = HostOf(text);
    if (field == Field::kOutlet) text.resize(std::min(text.find(" | "), text.size()));
    if (field == Field::kByline) text = Tidy(WithoutDate(text));
    target = std::move(text);
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
          if (title_.empty()) title_ = TextBelow(i);
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
  }

  std::string TextBelow(std::uint32_t i) const {
    HtmlBlock block;
    const std::uint32_t end = std::min(tree_.nodes[i].end, i + kMostNodes);
    for (std::uint32_t inner = i + 1; inner < end; ++inner) {
      if (tree_.nodes[inner].tag == Tag::kText) block.spans.push_back(tree_.nodes[inner].text);
    }
    return block.Text(tree_);
  }

  const HtmlTree& tree_;
  const Limits& limits_;
  PageMetadata page_;
  std::vector<std::pair<std::string, std::string_view>> named_;
  std::string title_;
  std::string canonical_;
  std::string language_;
  std::string marked_byline_;
  std::string marked_published_;
  std::string marked_modified_;
  std::string first_time_;
};

}  // namespace

PageMetadata ReadPageMetadata(const HtmlTree& tree, const Limits& limits) {
  return MetadataReader(tree, limits).Read();
}

}  // namespace gainsay
