// pugixml, because it expands no entities, takes no time on deep nesting, and hands out text as it stands in
// its buffer, so that every byte keeps its place.
#include "source/feed.h"

#ifdef GAINSAY_FEEDS

#include <algorithm>
#include <cstring>
#include <optional>
#include <pugixml.hpp>
#include <utility>

#include "source/html_source.h"
#include "source/visible_date.h"
#include "source/web_address.h"
#include "text/decode.h"

namespace gainsay {
namespace {

/// The name without its prefix: feeds choose prefixes as they like.
std::string_view LocalName(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  return name.substr(name.find(':') + 1);
}

std::string_view Prefix(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

std::string Trimmed(const MappedText& mapped) {
  const std::string clean = Clean(mapped.text).mapped.text;
  const std::size_t from = clean.find_first_not_of(" \n");
  return from == std::string::npos ? std::string()
                                   : clean.substr(from, clean.find_last_not_of(" \n") + 1 - from);
}

/// Reads one feed from a copy of the text, which the parser writes into.
class FeedReader {
 public:
  explicit FeedReader(std::string_view xml) : xml_(xml), buffer_(xml) {}

  Feed Read() {
    // No option that would change the text: references and line ends stay as they are.
    const pugi::xml_parse_result parsed =
        document_.load_buffer_inplace(buffer_.data(), buffer_.size(), pugi::parse_cdata, pugi::encoding_utf8);
    const pugi::xml_node root = document_.document_element();
    const pugi::xml_node channel = root.child("channel");
    outlet_ = TextOf(channel ? channel.child("title") : Child(root, {"title"}));
    language_ = channel ? TextOf(channel.child("language")) : root.attribute("xml:lang").value();
    TakeItems(root);
    if (channel) TakeItems(channel);
    if (LocalName(root) == "entry") TakeItem(root);
    if (!parsed) {
      feed_.fault = parsed.description();
      feed_.fault_at =
          std::min(static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)), xml_.size());
      if (!feed_.items.empty() && last_end_ >= feed_.fault_at) feed_.items.pop_back();
    }
    return std::move(feed_);
  }

 private:
  void TakeItems(const pugi::xml_node& parent) {
    for (const pugi::xml_node& node : parent.children()) {
      const std::string_view name = LocalName(node);
      if (name == "item" || name == "entry") TakeItem(node);
    }
  }

  /// The first child that has one of these names, the better name first.
  static pugi::xml_node Child(const pugi::xml_node& node, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
      for (const pugi::xml_node& child : node.children()) {
        if (name == (name.find(':') == std::string_view::npos ? LocalName(child) : child.name()))
          return child;
      }
    }
    return {};
  }

  void TakeItem(const pugi::xml_node& item) {
    ArticleRecord record;
    const bool atom = LocalName(item) == "entry";
    record.format = atom ? "atom" : "rss";
    const pugi::xml_node content = Content(item, atom);
    if (!content) return;
    if (const pugi::xml_node title = Title(item)) {
      record.fields.push_back({Role::kHeadline, !atom || IsMarkup(title), Text(title)});
    }
    if (std::string_view(content.attribute("type").value()) == "xhtml") {
      record.fields.push_back({Role::kBody, true, Inner(content)});
    } else {
      record.fields.push_back({Role::kBody, !atom || IsMarkup(content), Text(content)});
    }
    Describe(item, record.stated);
    feed_.items.push_back(std::move(record));
    last_end_ = xml_.find("</" + std::string(item.name()), Offset(item));
  }

  /// The whole text before a summary of it.
  static pugi::xml_node Content(const pugi::xml_node& item, bool atom) {
    if (!atom) return Child(item, {"content:encoded", "encoded", "description"});
    for (const char* name : {"content", "summary"}) {
      for (const pugi::xml_node& child : item.children()) {
        if (LocalName(child) == name && Prefix(child) != "media" && !child.attribute("src")) return child;
      }
    }
    return {};
  }

  /// Not that of a picture ("media:title").
  static pugi::xml_node Title(const pugi::xml_node& item) {
    for (const pugi::xml_node& child : item.children()) {
      if (LocalName(child) == "title" && Prefix(child) != "media") return child;
    }
    return {};
  }

  static bool IsMarkup(const pugi::xml_node& node) {
    const std::string_view type = node.attribute("type").value();
    return type.find("html") != std::string_view::npos;
  }

  void Describe(const pugi::xml_node& item, Statements& stated) const {
    stated.Fill(&Metadata::byline, Author(item), "feed author");
    for (const char* name : {"pubDate", "published", "issued", "dc:date", "date"})
      FillDate(item, name, &Metadata::published, stated);
    for (const char* name : {"updated", "modified", "dcterms:modified"})
      FillDate(item, name, &Metadata::modified, stated);
    stated.Fill(&Metadata::published, stated.value.modified, "feed updated");
    FillUrls(item, stated);
    const pugi::xml_node source = Child(item, {"source"});
    // An item that was taken over from another feed names that one.
    const std::string original = source.child("title") ? TextOf(source.child("title")) : TextOf(source);
    stated.Fill(&Metadata::outlet, original, "feed source");
    stated.Fill(&Metadata::outlet, TextOf(Child(item, {"dc:publisher"})), "feed dc:publisher");
    stated.Fill(&Metadata::outlet, outlet_, "feed title");
    stated.Fill(&Metadata::language, TextOf(Child(item, {"dc:language"})), "feed dc:language");
    stated.Fill(&Metadata::language, item.attribute("xml:lang").value(), "feed xml:lang");
    stated.Fill(&Metadata::language, language_, "feed language");
  }

  void FillDate(const pugi::xml_node& item, const char* name, std::string Metadata::*field,
                Statements& stated) const {
    const std::string text = TextOf(Child(item, {name}));
    stated.Fill(field, FindVisibleDate(text).value_or(""), "feed " + std::string(name));
  }

  void FillUrls(const pugi::xml_node& item, Statements& stated) const {
    for (const pugi::xml_node& link : item.children()) {
      if (LocalName(link) != "link") continue;
      const std::string_view rel = link.attribute("rel").value();
      const std::string href =
          link.attribute("href") ? DecodeEntities(link.attribute("href").value(), 0).text : TextOf(link);
      if (rel.empty() || rel == "alternate") stated.Fill(&Metadata::url, href, "feed link");
      if (rel == "canonical") stated.Fill(&Metadata::canonical_url, href, "feed link");
    }
    const std::string guid = TextOf(Child(item, {"guid"}));
    if (!HostOf(guid).empty()) stated.Fill(&Metadata::url, guid, "feed guid");
  }

  /// Names; an address of a person ("desk@example.org (Ann Fox)") is none.
  std::string Author(const pugi::xml_node& item) const {
    std::string all;
    for (const pugi::xml_node& child : item.children()) {
      const std::string_view name = LocalName(child);
      if (name != "author" && name != "creator") continue;
      std::string one = child.child("name") ? TextOf(child.child("name")) : TextOf(child);
      if (const std::size_t open = one.find('('); one.find('@') < open && open != std::string::npos)
        one = one.substr(open + 1, one.find(')', open) - open - 1);
      if (one.empty() || one.find('@') != std::string::npos || all.find(one) != std::string::npos) continue;
      all += (all.empty() ? "" : ", ") + one;
    }
    return all;
  }

  /// The text of an element, which comments and CDATA may cut into several stretches.
  MappedText Text(const pugi::xml_node& node) const {
    MappedText text;
    for (const pugi::xml_node& child : node.children()) {
      const std::string_view value = child.value();
      const auto at = static_cast<std::size_t>(value.data() - buffer_.data());
      if (child.type() == pugi::node_cdata) text.AppendSame(value, at);
      if (child.type() != pugi::node_pcdata) continue;
      const MappedText decoded = DecodeEntities(value, at);
      text.AppendPart(decoded, 0, static_cast<std::uint32_t>(decoded.text.size()));
    }
    return text;
  }

  std::string TextOf(const pugi::xml_node& node) const { return node ? Trimmed(Text(node)) : std::string(); }

  /// Where the name of an element stands.
  static std::size_t Offset(const pugi::xml_node& node) {
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
  }

  /// The markup inside an element, as it stands in the file.
  MappedText Inner(const pugi::xml_node& node) const {
    MappedText markup;
    const std::size_t start = std::min(xml_.find('>', Offset(node)), xml_.size() - 1) + 1;
    const std::size_t end = std::min(xml_.find("</" + std::string(node.name()), start), xml_.size());
    markup.AppendSame(xml_.substr(start, end - start), start);
    return markup;
  }

  std::string_view xml_;
  std::string buffer_;
  pugi::xml_document document_;
  std::string outlet_;
  std::string language_;
  Feed feed_;
  std::size_t last_end_ = 0;  ///< Where the last item that was taken is closed.
};

}  // namespace

bool CanReadFeeds() { return true; }

Feed ReadFeed(std::string_view xml) { return FeedReader(xml).Read(); }

}  // namespace gainsay

#else

namespace gainsay {

bool CanReadFeeds() { return false; }

Feed ReadFeed(std::string_view) { return {}; }

}  // namespace gainsay

#endif  // GAINSAY_FEEDS
