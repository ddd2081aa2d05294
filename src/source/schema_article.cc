#include "source/schema_article.h"

#include <algorithm>
#include <string>
#include <utility>

#include "source/html_source.h"
#include "source/visible_date.h"
#include "source/web_address.h"
#include "text/decode.h"

namespace gainsay {
namespace {

using Node = JsonTree::Node;

constexpr std::size_t kMostNames = 50;

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

/// A web page is what every page is: good only as long as nothing better is found.
bool IsPageType(std::string_view type) { return type.ends_with("WebPage"); }

/// Metadata often holds character references, as pages do.
std::string Plain(const std::string& text) {
  const std::string clean = Clean(DecodeEntities(text, 0).text).mapped.text;
  const std::size_t from = clean.find_first_not_of(" \n");
  return from == std::string::npos ? std::string()
                                   : clean.substr(from, clean.find_last_not_of(" \n") + 1 - from);
}

/// Looks for articles in one JSON text.
class Finder {
 public:
  explicit Finder(const JsonTree& tree) : tree_(tree) { Look(tree.root()); }

  std::vector<Node> articles;
  std::vector<Node> pages;

 private:
  void Look(Node node) {  // NOLINT(misc-no-recursion): as deep as the JSON may nest.
    if (tree_.IsArray(node)) {
      for (const Node item : tree_.Items(node)) Look(item);
    }
    if (!tree_.IsObject(node)) return;
    const Node type = tree_.Find(node, "@type");
    if (Matches(type, IsPageType)) {
      pages.push_back(node);
    } else if (Matches(type, IsArticleType)) {
      articles.push_back(node);
    }
    for (const std::string_view key : {"@graph", "mainEntity", "itemListElement", "item"}) {
      if (const Node inner = tree_.Find(node, key); inner != JsonTree::kNone) Look(inner);
    }
  }

  /// One type or a list of them.
  bool Matches(Node type, bool (*test)(std::string_view)) const {
    if (tree_.IsString(type)) return test(tree_.String(type));
    const std::vector<Node> types = tree_.Items(type);
    return std::any_of(types.begin(), types.end(), [&](Node one) { return test(tree_.String(one)); });
  }

  const JsonTree& tree_;
};

/// The object of a graph that `{"@id": ...}` refers to, or the node itself.
Node Referred(const JsonTree& tree, Node node) {
  const std::string id = tree.String(node, "@id");
  if (id.empty() || tree.Has(node, "name")) return node;
  for (const Node item : tree.Items(tree.Find(tree.root(), "@graph"))) {
    if (tree.Has(item, "name") && tree.String(item, "@id") == id) return item;
  }
  return node;
}

/// A name given as text, as an object with `name`, or as a list of these.
std::string Names(const JsonTree& tree, Node node) {  // NOLINT(misc-no-recursion): as deep as JSON may nest.
  if (tree.IsString(node)) return Plain(tree.String(node));
  if (tree.IsObject(node)) return Names(tree, tree.Find(Referred(tree, node), "name"));
  std::string all;
  std::size_t names = 0;
  for (const Node item : tree.Items(node)) {
    if (++names > kMostNames) break;
    const std::string name = Names(tree, item);
    if (!name.empty()) all += (all.empty() ? "" : ", ") + name;
  }
  return all;
}

/// An address given as text or as an object with `@id`.
std::string Address(const JsonTree& tree, Node object, std::string_view key) {
  const Node node = tree.Find(object, key);
  std::string url = tree.IsObject(node) ? tree.String(node, "@id") : tree.String(node);
  return HostOf(url).empty() ? std::string() : url;
}

Metadata Describe(const JsonTree& tree, Node node, bool article) {
  Metadata m;
  m.title = Plain(tree.String(node, "headline"));
  if (m.title.empty() && article) m.title = Plain(tree.String(node, "name"));
  m.byline = Names(tree, tree.Find(node, "author"));
  m.outlet = Names(tree, tree.Find(node, "publisher"));
  m.agency = Names(tree, tree.Find(node, "sourceOrganization"));
  m.published = FindVisibleDate(tree.String(node, "datePublished")).value_or("");
  m.modified = FindVisibleDate(tree.String(node, "dateModified")).value_or("");
  m.language = tree.String(node, "inLanguage");
  m.url = Address(tree, node, "url");
  m.canonical_url = Address(tree, node, "mainEntityOfPage");
  return m;
}

}  // namespace

std::optional<Metadata> ReadSchemaMetadata(std::string_view script, const Limits& limits) {
  JsonReader reader(limits);
  std::string text(script);
  std::replace(text.begin(), text.end(), '\n', ' ');  // Many sites break lines inside strings.
  if (reader.Load(text)) return {};
  const JsonTree tree(reader);
  const Finder finder(tree);
  if (!finder.articles.empty()) return Describe(tree, finder.articles.front(), true);
  if (!finder.pages.empty()) return Describe(tree, finder.pages.front(), false);
  return {};
}

std::vector<ArticleRecord> ReadSchemaArticles(const JsonTree& tree) {
  std::vector<ArticleRecord> records;
  for (const Node node : Finder(tree).articles) {
    std::optional<MappedText> body = tree.Text(tree.Find(node, "articleBody"));
    if (!body) continue;
    ArticleRecord record;
    record.format = "json-ld";
    Metadata metadata = Describe(tree, node, true);
    metadata.title.clear();
    record.stated = StatedIn("JSON-LD", metadata);
    for (const std::string_view key : {"headline", "name"}) {
      std::optional<MappedText> headline = tree.Text(tree.Find(node, key));
      if (!headline || record.Holds(Role::kHeadline)) continue;
      record.fields.push_back({Role::kHeadline, true, std::move(*headline)});
    }
    const bool markup =
        KindOfHtml(body->text) == HtmlKind::kPage || body->text.find("</") != std::string::npos;
    record.fields.push_back({Role::kBody, markup, std::move(*body)});
    records.push_back(std::move(record));
  }
  return records;
}

}  // namespace gainsay
