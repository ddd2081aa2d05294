#include "source/wordpress.h"

#include <optional>
#include <string>
#include <utility>

#include "source/html_source.h"
#include "source/web_address.h"

namespace gainsay {
namespace {

using Node = JsonTree::Node;

/// {"rendered": "..."}, as the API writes what is HTML.
std::optional<MappedText> Rendered(const JsonTree& tree, Node post, std::string_view key) {
  return tree.Text(tree.Find(tree.Find(post, key), "rendered"));
}

/// Dates with `_gmt` are in UTC, the others in the site's own time.
std::string Instant(const JsonTree& tree, Node post, const std::string& key) {
  const std::string utc = tree.String(post, key + "_gmt");
  if (utc.empty()) return tree.String(post, key);
  return utc.ends_with("Z") ? utc : utc + "Z";
}

/// The author, where the request asked to embed one.
std::string Author(const JsonTree& tree, Node post) {
  const std::vector<Node> authors = tree.Items(tree.Find(tree.Find(post, "_embedded"), "author"));
  return authors.empty() ? std::string() : DecodeEntities(tree.String(authors.front(), "name"), 0).text;
}

std::optional<ArticleRecord> ReadPost(const JsonTree& tree, Node post) {
  std::optional<MappedText> title = Rendered(tree, post, "title");
  std::optional<MappedText> content = Rendered(tree, post, "content");
  if (!title || !content) return {};
  ArticleRecord record;
  record.format = "wordpress";
  const Node seo = tree.Find(post, "yoast_head_json");
  Statements& stated = record.stated;
  stated.Fill(&Metadata::published, Instant(tree, post, "date"), "field date");
  stated.Fill(&Metadata::modified, Instant(tree, post, "modified"), "field modified");
  stated.Fill(&Metadata::url, tree.String(post, "link"), "field link");
  stated.Fill(&Metadata::byline, Author(tree, post), "embedded author");
  stated.Fill(&Metadata::byline, tree.String(seo, "author"), "field yoast_head_json");
  stated.Fill(&Metadata::outlet, tree.String(seo, "og_site_name"), "field yoast_head_json");
  stated.Fill(&Metadata::canonical_url, tree.String(seo, "canonical"), "field yoast_head_json");
  record.fields.push_back({Role::kHeadline, true, std::move(*title)});
  record.fields.push_back({Role::kBody, true, std::move(*content)});
  return record;
}

}  // namespace

std::vector<ArticleRecord> ReadWordPress(const JsonTree& tree) {
  std::vector<ArticleRecord> records;
  const std::vector<Node> posts =
      tree.IsArray(tree.root()) ? tree.Items(tree.root()) : std::vector<Node>{tree.root()};
  for (const Node post : posts) {
    if (std::optional<ArticleRecord> record = ReadPost(tree, post)) records.push_back(std::move(*record));
  }
  return records;
}

}  // namespace gainsay
