#include "source/structured_data.h"

#include <simdjson.h>

#include <algorithm>

#include "source/html_source.h"
#include "source/visible_date.h"
#include "text/decode.h"

namespace gainsay {
namespace {

namespace dom = simdjson::dom;

constexpr std::string_view kArticleTypes[] = {"Article",
                                              "NewsArticle",
                                              "ReportageNewsArticle",
                                              "AnalysisNewsArticle",
                                              "OpinionNewsArticle",
                                              "BackgroundNewsArticle",
                                              "ReviewNewsArticle",
                                              "BlogPosting",
                                              "LiveBlogPosting",
                                              "Report",
                                              "TechArticle",
                                              "ScholarlyArticle",
                                              "WebPage"};

bool IsArticleType(std::string_view type) {
  if (const std::size_t slash = type.rfind('/'); slash != std::string_view::npos)
    type.remove_prefix(slash + 1);
  return std::find(std::begin(kArticleTypes), std::end(kArticleTypes), type) != std::end(kArticleTypes);
}

std::string Text(dom::element element) {
  std::string_view text;
  if (element.get_string().get(text) != simdjson::SUCCESS) return {};
  const Cleaned cleaned = Clean(DecodeEntities(text, 0).text);
  const std::string& clean = cleaned.mapped.text;
  const std::size_t from = clean.find_first_not_of(" \n");
  return from == std::string::npos ? std::string()
                                   : clean.substr(from, clean.find_last_not_of(" \n") + 1 - from);
}

std::string Field(dom::object object, std::string_view key) {
  dom::element value;
  return object[key].get(value) == simdjson::SUCCESS ? Text(value) : std::string();
}

/// A name given as text, as an object with `name`, or as a list of these.
std::string Names(dom::element element) {
  if (element.is_string()) return Text(element);
  dom::object object;
  if (element.get_object().get(object) == simdjson::SUCCESS) {
    dom::element name;
    return object["name"].get(name) == simdjson::SUCCESS ? Names(name) : std::string();
  }
  dom::array array;
  std::string all;
  if (element.get_array().get(array) != simdjson::SUCCESS) return all;
  for (const dom::element item : array) {
    if (item.is_array()) continue;
    const std::string name = Names(item);
    if (!name.empty()) all += (all.empty() ? "" : ", ") + name;
  }
  return all;
}

std::string NamesIn(dom::object object, std::string_view key) {
  dom::element value;
  return object[key].get(value) == simdjson::SUCCESS ? Names(value) : std::string();
}

/// Looks for articles in a JSON text. Nesting is bounded by the parser's limit.
class Finder {
 public:
  explicit Finder(StructuredArticle& article) : article_(article) {}

  void Look(dom::element element) {
    if (article_.found && specific_) return;
    dom::array array;
    if (element.get_array().get(array) == simdjson::SUCCESS) {
      for (const dom::element item : array) Look(item);
      return;
    }
    dom::object object;
    if (element.get_object().get(object) != simdjson::SUCCESS) return;
    if (HasArticleType(object)) Take(object);
    for (const std::string_view key : {"@graph", "mainEntity", "itemListElement"}) {
      dom::element inner;
      if (object[key].get(inner) == simdjson::SUCCESS) Look(inner);
    }
  }

 private:
  bool HasArticleType(dom::object object) {
    dom::element type;
    if (object["@type"].get(type) != simdjson::SUCCESS) return false;
    dom::array types;
    if (type.get_array().get(types) == simdjson::SUCCESS) {
      return std::any_of(types.begin(), types.end(), [this](dom::element one) { return Accept(Text(one)); });
    }
    return Accept(Text(type));
  }

  /// A web page is what every page is: good only as long as nothing better is found.
  bool Accept(std::string_view type) {
    if (!IsArticleType(type)) return false;
    const bool page = type.ends_with("WebPage");
    if (page && article_.found) return false;
    specific_ = !page;
    return true;
  }

  void Take(dom::object object) {
    article_.found = true;
    Metadata& m = article_.metadata;
    m = {};
    m.title = Field(object, "headline");
    if (m.title.empty() && specific_) m.title = Field(object, "name");
    m.byline = NamesIn(object, "author");
    m.outlet = NamesIn(object, "publisher");
    m.published = FindVisibleDate(Field(object, "datePublished")).value_or("");
    m.modified = FindVisibleDate(Field(object, "dateModified")).value_or("");
    m.language = Field(object, "inLanguage");
    m.url = Field(object, "url");
    if (m.url.empty()) m.url = Field(object, "mainEntityOfPage");
    article_.body = Field(object, "articleBody");
  }

  StructuredArticle& article_;
  bool specific_ = false;
};

}  // namespace

StructuredArticle ReadStructuredData(std::string_view json, const Limits& limits) {
  StructuredArticle article;
  dom::parser parser;
  std::string text(json);
  std::replace(text.begin(), text.end(), '\n', ' ');  // Many sites break lines inside strings.
  const simdjson::padded_string padded(text);
  if (parser.allocate(padded.size() + 1, limits.json_depth) != simdjson::SUCCESS) return article;
  dom::element root;
  if (parser.parse(padded).get(root) != simdjson::SUCCESS) return article;
  Finder(article).Look(root);
  return article;
}

}  // namespace gainsay
