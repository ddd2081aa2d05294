#include "source/html_hints.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>

#include "gainsay/word_table.h"

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

constexpr std::size_t kShortestBodyPart = 8;

/// Names of what only some readers are shown.
constexpr std::string_view kHiddenNames[] = {"sronly", "visuallyhidden", "hidden", "screenreadertext"};

constexpr std::size_t kLongestName = 256;  ///< Bytes of one class name; what is longer is data.

/// Words that say how a page is laid out.
constexpr std::string_view kLayoutWords[] = {"has",     "with",      "no",     "without",  "fixed", "layout",
                                             "wrapper", "container", "main",   "grid",     "row",   "page",
                                             "left",    "right",     "single", "template", "full",  "body"};

/// What a word or a whole name says, as bits.
enum : std::uint8_t {
  kBeside = 1,
  kJunk = 2,
  kMeta = 4,
  kComments = 8,
  kCaption = 16,
  kLayout = 32,
  kBody = 64,
  kHidden = 128
};

using Meanings = WordTable<std::uint8_t>;

template <std::size_t Size>
void Enter(const std::string_view (&words)[Size], std::uint8_t meaning, Meanings& meanings) {
  for (const std::string_view word : words)
    meanings[word] = static_cast<std::uint8_t>(meanings[word] | meaning);
}

/// What the words say that names are made of.
const Meanings& Words() {
  static const Meanings meanings = [] {
    Meanings made;
    Enter(kBesideWords, kBeside, made);
    Enter(kJunkWords, kJunk, made);
    Enter(kMetaWords, kMeta, made);
    Enter(kCommentWords, kComments, made);
    Enter(kCaptionWords, kCaption, made);
    Enter(kLayoutWords, kLayout, made);
    return made;
  }();
  return meanings;
}

/// What names say as a whole.
const Meanings& Wholes() {
  static const Meanings meanings = [] {
    Meanings made;
    Enter(kBesideWords, kBeside, made);
    Enter(kJunkWords, kJunk, made);
    Enter(kBodyNames, kBody, made);
    Enter(kHiddenNames, kHidden, made);
    return made;
  }();
  return meanings;
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
    if (name.size() > kLongestName) return;
    char whole[kLongestName];
    std::size_t size = 0;
    std::size_t word = 0;  // Where the current word begins.
    std::uint8_t said = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
      const char c = name[i];
      const bool hump = IsUpper(c) && i > 0 && !IsUpper(name[i - 1]);
      if ((!IsLetter(c) || hump) && size > word) {
        said = static_cast<std::uint8_t>(said | Words().Find({whole + word, size - word}));
        word = size;
      }
      if (IsLetter(c)) whole[size++] = static_cast<char>(c | 0x20);
    }
    if (size > word) said = static_cast<std::uint8_t>(said | Words().Find({whole + word, size - word}));
    Take(said, {whole, size});
  }

  void Take(std::uint8_t said, std::string_view whole) {
    const std::uint8_t name = Wholes().Find(whole);
    const std::uint8_t all = static_cast<std::uint8_t>(said | name);
    Hints found;
    found.beside = (all & kBeside) != 0;
    found.junk = (all & kJunk) != 0;
    found.meta = (said & kMeta) != 0;
    found.comments = (said & kComments) != 0;
    found.caption = (said & kCaption) != 0;
    found.hidden = (name & kHidden) != 0;
    found.body = (name & kBody) != 0 || HoldsBodyPart(whole);
    if ((said & kLayout) != 0 &&
        found.beside) {  // "has-sidebar", "sidebar-fixed": what stands beside the sidebar.
      found.beside = false;
      found.junk = true;
    }
    Join(found, hints_);
  }

  static bool HoldsBodyPart(std::string_view whole) {
    return whole.size() >= kShortestBodyPart &&
           std::any_of(std::begin(kBodyParts), std::end(kBodyParts),
                       [&](std::string_view part) { return whole.find(part) != std::string_view::npos; });
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
