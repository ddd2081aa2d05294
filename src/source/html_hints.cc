#include "source/html_hints.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "text/fold.h"

namespace gainsay {
namespace {

// Whole words of class names and ids: "related-posts", "relatedPosts" and "related_posts" all hold "related".

constexpr std::string_view kBesideWords[] = {
    "addthis",         "addtoany",     "breadcrumb",    "breadcrumbs", "consent",       "cookie",
    "cookies",         "disclosure",   "dropdown",      "footer",      "gdpr",          "infolinks",
    "login",           "masthead",     "menu",          "modal",       "mostread",      "nav",
    "navbar",          "navigation",   "newsletter",    "outbrain",    "pagination",    "paginator",
    "popover",         "popup",        "privacy",       "recirc",      "recirculation", "register",
    "relatedarticles", "relatedposts", "revcontent",    "sharebar",    "sharedaddy",    "sharelist",
    "sharing",         "sidebar",      "signin",        "signup",      "sitemap",       "socialbar",
    "subscribe",       "subscription", "subscriptions", "taboola",     "taglist",       "topbar",
    "trending",        "yarpp",        "zergnet"};

constexpr std::string_view kJunkWords[] = {"ad",
                                           "ads",
                                           "adsbygoogle",
                                           "adsense",
                                           "adv",
                                           "advert",
                                           "advertisement",
                                           "advertising",
                                           "adverts",
                                           "alsoread",
                                           "banner",
                                           "carousel",
                                           "cta",
                                           "donate",
                                           "donation",
                                           "feedback",
                                           "infobox",
                                           "inread",
                                           "jp",
                                           "mpu",
                                           "nextprev",
                                           "overlay",
                                           "pager",
                                           "poll",
                                           "popular",
                                           "prevnext",
                                           "promo",
                                           "promos",
                                           "promotion",
                                           "pullquote",
                                           "quiz",
                                           "rail",
                                           "rating",
                                           "ratings",
                                           "readmore",
                                           "readnext",
                                           "recommend",
                                           "recommendation",
                                           "recommendations",
                                           "recommended",
                                           "related",
                                           "screenreader",
                                           "share",
                                           "shared",
                                           "similar",
                                           "skip",
                                           "skyscraper",
                                           "social",
                                           "sponsor",
                                           "sponsored",
                                           "tags",
                                           "teads",
                                           "teaser",
                                           "teasers",
                                           "toolbar",
                                           "tools",
                                           "tooltip",
                                           "utility",
                                           "widget",
                                           "widgets",
                                           "wpcnt",
                                           "xoxo"};

constexpr std::string_view kMetaWords[] = {
    "author",   "authors",   "authorbox", "bio",      "byline",    "bylines",    "contributor", "copyright",
    "credit",   "credits",   "date",      "datetime", "dateline",  "disclaimer", "kicker",      "metadata",
    "postmeta", "published", "pubdate",   "readtime", "source",    "tag",        "time",        "timestamp",
    "topic",    "topics",    "updated",   "meta",     "entrymeta", "infos",
};

constexpr std::string_view kCommentWords[] = {
    "comment",  "comments", "commentlist", "commentary", "disqus",    "discussion",
    "livefyre", "reply",    "replies",     "respond",    "reactions",
};

constexpr std::string_view kCaptionWords[] = {"caption",      "captions",     "figcaption",
                                              "imagecaption", "photocaption", "wpcaption"};

/// Whole class names and ids, without what parts their words.
constexpr std::string_view kBodyNames[] = {
    "articlebody",     "articlebodytext", "articlecontent", "articlecontents", "articlecopy",
    "articlemain",     "articletext",     "bodycopy",       "blogcontent",     "bodycontent",
    "contentbody",     "contentbodytext", "entrycontent",   "entrytext",       "fulltext",
    "maincontent",     "mainarticle",     "newsbody",       "newscontent",     "newstext",
    "pagecontent",     "paragraph",       "postbody",       "postcontent",     "postentry",
    "postfullcontent", "posttext",        "singlecontent",  "story",           "storybody",
    "storybodytext",   "storycontent",    "storytext",      "textcontent",     "theiaposttext",
    "tdpostcontent",   "storybodyinner",  "bodytext",       "articlepage",     "itemfulltext",
    "itemcontent",     "cbentrycontent",  "entry",
};

/// Parts of such names that mean nothing else.
constexpr std::string_view kBodyParts[] = {"articlebody",    "entrycontent", "postcontent", "storybody",
                                           "articlecontent", "articletext",  "postbody",    "storycontent"};

/// Words that say how a page is laid out.
constexpr std::string_view kLayoutWords[] = {"has",     "with",      "no",     "without",  "fixed", "layout",
                                             "wrapper", "container", "main",   "grid",     "row",   "page",
                                             "left",    "right",     "single", "template", "full",  "body"};

template <std::size_t Size>
FoldedSet SetOf(const std::string_view (&words)[Size]) {
  FoldedSet set;
  for (const std::string_view word : words) set.emplace(word);
  return set;
}

const FoldedSet& BesideSet() {
  static const FoldedSet set = SetOf(kBesideWords);
  return set;
}

const FoldedSet& JunkSet() {
  static const FoldedSet set = SetOf(kJunkWords);
  return set;
}

const FoldedSet& MetaSet() {
  static const FoldedSet set = SetOf(kMetaWords);
  return set;
}

const FoldedSet& CommentSet() {
  static const FoldedSet set = SetOf(kCommentWords);
  return set;
}

const FoldedSet& CaptionSet() {
  static const FoldedSet set = SetOf(kCaptionWords);
  return set;
}

const FoldedSet& BodySet() {
  static const FoldedSet set = SetOf(kBodyNames);
  return set;
}

const FoldedSet& LayoutSet() {
  static const FoldedSet set = SetOf(kLayoutWords);
  return set;
}

bool IsLetter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }

void Join(const Hints& found, Hints& hints) {
  hints.body |= found.body;
  hints.comments |= found.comments;
  hints.beside |= found.beside;
  hints.junk |= found.junk;
  hints.meta |= found.meta;
  hints.caption |= found.caption;
  hints.hidden |= found.hidden;
}

/// Looks at the names in one class or id attribute.
class NameReader {
 public:
  explicit NameReader(Hints& hints) : hints_(hints) {}

  void Read(std::string_view value) {
    for (std::size_t i = 0; i < value.size();) {
      const std::size_t end = std::min(value.find_first_of(" \n", i), value.size());
      if (end > i) Name(value.substr(i, end - i));
      i = end + 1;
    }
  }

 private:
  void Name(std::string_view name) {
    std::string whole;
    std::string word;
    Hints found;
    bool layout = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
      const char c = name[i];
      const bool hump = IsUpper(c) && i > 0 && !IsUpper(name[i - 1]);
      if (!IsLetter(c) || hump) layout |= Look(word, found);
      if (!IsLetter(c)) continue;
      const char lower = static_cast<char>(c | 0x20);
      whole += lower;
      word += lower;
    }
    layout |= Look(word, found);
    if (BesideSet().contains(whole)) found.beside = true;
    if (JunkSet().contains(whole)) found.junk = true;
    if (whole == "sronly" || whole == "visuallyhidden" || whole == "hidden" || whole == "screenreadertext")
      found.hidden = true;
    found.body = NamesBody(whole);
    if (layout && found.beside) {  // "has-sidebar", "sidebar-fixed": what stands beside the sidebar.
      found.beside = false;
      found.junk = true;
    }
    Join(found, hints_);
  }

  static bool NamesBody(std::string_view whole) {
    if (BodySet().contains(std::string(whole))) return true;
    return std::any_of(std::begin(kBodyParts), std::end(kBodyParts),
                       [&](std::string_view part) { return whole.find(part) != std::string_view::npos; });
  }

  /// True if the word says how a page is laid out.
  static bool Look(std::string& word, Hints& found) {
    if (word.empty()) return false;
    found.beside |= BesideSet().contains(word);
    found.junk |= JunkSet().contains(word);
    found.meta |= MetaSet().contains(word);
    found.comments |= CommentSet().contains(word);
    found.caption |= CaptionSet().contains(word);
    const bool layout = LayoutSet().contains(word);
    word.clear();
    return layout;
  }

  Hints& hints_;
};

bool HidesByStyle(std::string_view style) {
  std::string squeezed;
  for (const char c : style) {
    if (c != ' ' && c != '\n') squeezed += static_cast<char>(IsUpper(c) ? c | 0x20 : c);
  }
  return squeezed.find("display:none") != std::string::npos ||
         squeezed.find("visibility:hidden") != std::string::npos;
}

bool IsJunkRole(std::string_view role) {
  for (const std::string_view junk :
       {"navigation", "complementary", "banner", "contentinfo", "dialog", "alertdialog", "search", "menu",
        "menubar", "toolbar", "button", "tablist", "alert"}) {
    if (role == junk) return true;
  }
  return false;
}

/// Reads the hints of elements. Pages use the same names over and over: what each says is remembered.
class HintReader {
 public:
  explicit HintReader(const HtmlTree& tree) : tree_(tree) {}

  Hints Read(const HtmlNode& element) {
    Hints hints;
    for (std::uint32_t i = element.first_attribute; i < element.attributes_end; ++i) {
      Take(tree_.attributes[i].name, Slice(tree_.values, tree_.attributes[i].value), hints);
    }
    return hints;
  }

 private:
  void Take(Attribute name, std::string_view value, Hints& hints) {
    switch (name) {
      case Attribute::kClass:
      case Attribute::kId:
        Join(Names(value), hints);
        break;
      case Attribute::kRole:
        if (IsJunkRole(value)) hints.beside = true;
        break;
      case Attribute::kItemprop:
        if (value == "articleBody") hints.body = true;
        if (value == "comment") hints.comments = true;
        if (value == "author" || value == "datePublished" || value == "publisher") hints.meta = true;
        break;
      case Attribute::kStyle:
        if (HidesByStyle(value)) hints.hidden = true;
        break;
      case Attribute::kHidden:
        hints.hidden = true;
        break;
      case Attribute::kAriaHidden:
        if (value == "true") hints.hidden = true;
        break;
      default:
        break;
    }
  }

  const Hints& Names(std::string_view value) {
    const auto [entry, added] = known_.try_emplace(value);
    if (added) NameReader(entry->second).Read(value);
    return entry->second;
  }

  const HtmlTree& tree_;
  std::unordered_map<std::string_view, Hints> known_;
};

}  // namespace

std::vector<Hints> FindHints(const HtmlTree& tree) {
  std::vector<Hints> all;
  all.reserve(tree.nodes.size());
  HintReader reader(tree);
  for (const HtmlNode& node : tree.nodes) all.push_back(reader.Read(node));
  return all;
}

}  // namespace gainsay
