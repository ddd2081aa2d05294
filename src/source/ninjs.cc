// Version 1 names a field after its role ("body_text", "headline_main"); 2 and 3 have lists of objects with
// `role`, `value` and a content type, which 2 spells in lower case and 3 in camel case.
#include "source/ninjs.h"

#include <optional>
#include <string>
#include <utility>

#include "source/visible_date.h"
#include "source/web_address.h"

namespace gainsay {
namespace {

using Node = JsonTree::Node;

/// One text of an item, of several that say the same.
struct Variant {
  Node text = JsonTree::kNone;
  bool markup = false;
  bool main = false;
};

bool NamesMarkup(std::string_view type) {
  return type.find("html") != std::string_view::npos || type.find("richtext") != std::string_view::npos;
}

/// Reads one item.
class ItemReader {
 public:
  ItemReader(const JsonTree& tree, Node item) : tree_(tree), item_(item) {}

  std::optional<ArticleRecord> Read() {
    if (!tree_.IsObject(item_) || !tree_.Has(item_, "uri")) return {};
    Variant body = Best(item_, "body", "bodies");
    if (body.text == JsonTree::kNone) body = Best(item_, "description", "descriptions");
    if (body.text == JsonTree::kNone) return {};
    record_.format = "ninjs";
    Take(Best(item_, "headline", "headlines"), Role::kHeadline);
    Take(body, Role::kBody);
    Captions();
    Describe();
    return std::move(record_);
  }

 private:
  /// Markup says more than text without: paragraphs. Of equals the main one, then the first.
  static bool Better(const Variant& a, const Variant& b) {
    if (b.text == JsonTree::kNone) return true;
    return a.markup != b.markup ? a.markup : a.main && !b.main;
  }

  Variant Best(Node item, const std::string& name, std::string_view list) const {
    Variant best;
    const auto offer = [&](Node text, std::string_view type, std::string_view role) {
      if (!tree_.IsString(text)) return;
      const Variant variant{text, NamesMarkup(type), role == "main" || role.empty()};
      if (Better(variant, best)) best = variant;
    };
    for (const Node field : tree_.Items(item)) {
      const std::string_view key = tree_.Key(field);
      if (key == name || key.starts_with(name + "_")) offer(field, key, key.substr(name.size()));
    }
    for (const Node one : tree_.Items(tree_.Find(item, list))) {
      const std::string type =
          tree_.String(one, "contenttype") + tree_.String(one, "contentType") + tree_.String(one, "role");
      offer(tree_.Find(one, "value"), type, tree_.String(one, "role"));
    }
    return best;
  }

  void Take(const Variant& variant, Role role) {
    if (std::optional<MappedText> text = tree_.Text(variant.text))
      record_.fields.push_back({role, variant.markup, std::move(*text)});
  }

  /// What is said of the pictures that go with a text.
  void Captions() {
    for (const Node other : tree_.Items(tree_.Find(item_, "associations"))) {
      if (tree_.IsObject(other)) Take(Best(other, "description", "descriptions"), Role::kCaption);
    }
  }

  void Describe() {
    Statements& stated = record_.stated;
    const auto fill = [&](std::string Metadata::*field, std::string_view key) {
      stated.Fill(field, tree_.String(item_, key), "field " + std::string(key));
    };
    const auto fill_date = [&](std::string Metadata::*field, std::string_view key) {
      stated.Fill(field, FindVisibleDate(tree_.String(item_, key)).value_or(""), "field " + std::string(key));
    };
    fill(&Metadata::byline, "byline");
    fill(&Metadata::byline, "by");
    fill(&Metadata::language, "language");
    for (const char* key : {"firstcreated", "firstCreated", "versioncreated", "versionCreated"})
      fill_date(&Metadata::published, key);
    for (const char* key : {"versioncreated", "versionCreated", "contentmodified", "contentModified"})
      fill_date(&Metadata::modified, key);
    if (!HostOf(tree_.String(item_, "uri")).empty()) fill(&Metadata::url, "uri");
    Provider(stated);
  }

  /// Whoever hands the item out: an agency, as a rule.
  void Provider(Statements& stated) const {
    for (const char* list : {"infosources", "infosource", "infoSources"}) {
      for (const Node source : tree_.Items(tree_.Find(item_, list)))
        stated.Fill(&Metadata::agency, tree_.String(source, "name"), "field " + std::string(list));
    }
    for (const char* key : {"provider", "copyrightholder", "copyrightHolder"}) {
      const Node node = tree_.Find(item_, key);
      const std::string name = tree_.IsObject(node) ? tree_.String(node, "name") : tree_.String(node);
      stated.Fill(&Metadata::outlet, name, "field " + std::string(key));
    }
    for (const char* key : {"copyrightnotice", "copyrightNotice"})
      stated.Fill(&Metadata::outlet, HolderIn(tree_.String(item_, key)), "field " + std::string(key));
  }

  /// "Copyright 2013 The News Agency, www.example.org - all rights reserved": the name in it.
  static std::string HolderIn(std::string_view notice) {
    constexpr std::string_view kSigns[] = {"Copyright", "copyright", "(c)", "(C)", "\u00A9"};
    bool found = false;
    for (bool again = true; again;) {
      again = false;
      const std::size_t start = notice.find_first_not_of(" 0123456789,-");
      notice.remove_prefix(std::min(start, notice.size()));
      for (const std::string_view sign : kSigns) {
        if (!notice.starts_with(sign)) continue;
        notice.remove_prefix(sign.size());
        found = again = true;
      }
    }
    notice = notice.substr(0, notice.find_first_of(",.;"));
    notice = notice.substr(0, notice.find(" - "));
    const std::size_t last = notice.find_last_not_of(' ');
    return found && last != std::string_view::npos ? std::string(notice.substr(0, last + 1)) : std::string();
  }

  const JsonTree& tree_;
  Node item_;
  ArticleRecord record_;
};

}  // namespace

std::vector<ArticleRecord> ReadNinjs(const JsonTree& tree) {
  std::vector<ArticleRecord> records;
  const std::vector<Node> items =
      tree.IsArray(tree.root()) ? tree.Items(tree.root()) : std::vector<Node>{tree.root()};
  for (const Node item : items) {
    if (std::optional<ArticleRecord> record = ItemReader(tree, item).Read())
      records.push_back(std::move(*record));
  }
  return records;
}

}  // namespace gainsay
