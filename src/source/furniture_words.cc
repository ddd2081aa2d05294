// The tables behind furniture.h: the wording of the templates of blogs and news sites, none of it from one
// page.
#include "source/furniture_words.h"

namespace gainsay {
namespace {

/// A whole line of these is a button, a menu entry or the label of a box.
constexpr std::string_view kWidgets[] = {
    "ad",
    "advert",
    "ads",
    "ads by google",
    "advertisement",
    "advertisements",
    "advertising",
    "article continues after advertisement",
    "article continues below",
    "back to home",
    "back to top",
    "blog archive",
    "bookmark",
    "breaking",
    "breaking news",
    "categories",
    "click to share",
    "close",
    "comment",
    "contact us",
    "continue reading",
    "continue reading below",
    "copy link",
    "copy url",
    "date",
    "download",
    "download app",
    "e-paper",
    "edit",
    "email",
    "email this",
    "email to a friend",
    "epaper",
    "facebook",
    "favorite",
    "flipboard",
    "follow",
    "follow us",
    "follow us on",
    "follow us on social media",
    "footer",
    "footer ads widget",
    "get the app",
    "google news",
    "header",
    "header ad",
    "header ads",
    "header ads widget",
    "help",
    "home",
    "instagram",
    "join us",
    "labels",
    "latest",
    "latest news",
    "like",
    "like this",
    "line",
    "link",
    "link copied",
    "linkedin",
    "listen",
    "listen to this article",
    "live",
    "live tv",
    "loading",
    "log in",
    "login",
    "main menu",
    "menu",
    "messenger",
    "more",
    "navigation",
    "news",
    "newsletter",
    "newsletters",
    "next",
    "next article",
    "next post",
    "older post",
    "newer post",
    "open in app",
    "photo gallery",
    "photos",
    "pin it",
    "pinterest",
    "play",
    "pocket",
    "previous",
    "previous article",
    "previous post",
    "print",
    "print this",
    "privacy policy",
    "promoted",
    "promoted content",
    "reddit",
    "register",
    "reply",
    "report an error",
    "rss",
    "save",
    "save article",
    "search",
    "see all",
    "see more",
    "send",
    "share",
    "share article",
    "share by email",
    "share on facebook",
    "share on twitter",
    "share on whatsapp",
    "share on x",
    "share post",
    "share this",
    "share this article",
    "share this post",
    "share this story",
    "share this:",
    "share via email",
    "show all",
    "show more",
    "sidebar",
    "sidebar ads widget",
    "sign in",
    "sign up",
    "skip to content",
    "skip to main content",
    "social",
    "sponsored",
    "sponsored content",
    "sponsored links",
    "story continues below",
    "submit",
    "subscribe",
    "subscribe now",
    "subscribe to our newsletter",
    "table of contents",
    "tags",
    "telegram",
    "terms of use",
    "text size",
    "threads",
    "topics",
    "translate",
    "trending",
    "trending now",
    "tumblr",
    "tweet",
    "twitter",
    "video",
    "videos",
    "view all",
    "view all posts",
    "viber",
    "watch",
    "watch live",
    "whatsapp",
    "x",
    "xing",
    "youtube",
};

/// These open the readers' part of a page.
constexpr std::string_view kCommentOpeners[] = {
    "add a comment",       "add comment",      "add your comment", "comments",
    "comments are closed", "comments section", "have your say",    "join the conversation",
    "join the discussion", "leave a comment",  "leave a reply",    "leave comment",
    "post a comment",      "post comment",     "post new comment", "reader comments",
    "show comments",       "view comments",    "write a comment",  "your comments",
};

/// These open links to other articles.
constexpr std::string_view kRelatedOpeners[] = {
    "also on this site",
    "also read",
    "don't miss",
    "editor's picks",
    "editors' picks",
    "from around the web",
    "latest stories",
    "latest videos",
    "more from this author",
    "more from this section",
    "more like this",
    "more news",
    "more on this",
    "more on this story",
    "more stories",
    "more top stories",
    "most popular",
    "most read",
    "must read",
    "popular posts",
    "read also",
    "read more",
    "read next",
    "recent posts",
    "recommended",
    "recommended for you",
    "recommended stories",
    "related",
    "related articles",
    "related content",
    "related coverage",
    "related links",
    "related news",
    "related posts",
    "related stories",
    "related tags",
    "related topics",
    "related:",
    "see also",
    "similar posts",
    "suggested reading",
    "top stories",
    "up next",
    "what to read next",
    "you may also like",
    "you might also like",
    "you might be interested in",
};

/// The start of a line whose rest is a value of the page, not a sentence of the article.
constexpr std::string_view kLabels[] = {
    "tags:",
    "tag:",
    "labels:",
    "label:",
    "filed under:",
    "filed under ",
    "filed in:",
    "categories:",
    "category:",
    "topics:",
    "keywords:",
    "posted in:",
    "posted in ",
    "section:",
    "follow us on",
    "share this:",
    "share:",
    "read more:",
    "also read:",
    "read also:",
    "see also:",
    "related:",
    "watch:",
    "listen:",
    "view all posts by",
    "copyright ",
    "\xC2\xA9",
    "(c) ",
    "all rights reserved",
    "reading time",
    "estimated reading time",
    "sign up for",
    "subscribe to",
    "click here",
    "download the app",
    "next:",
    "previous:",
    "next article:",
    "previous article:",
};

constexpr std::string_view kBylineLabels[] = {
    "published by:", "published by ", "written by:",   "written by ", "posted by:", "posted by ",
    "reported by:",  "reported by ",  "reporting by ", "edited by:",  "edited by ", "author:",
    "by:",           "by ",           "story by ",     "text by ",
};

constexpr std::string_view kPublishedLabels[] = {
    "published:",      "published on:", "published on",     "published at",
    "published",       "posted:",       "posted on:",       "posted on",
    "posted at",       "posted",        "first published:", "first published on",
    "first published", "date:",         "date published:",  "publication date:",
};

constexpr std::string_view kModifiedLabels[] = {
    "updated:",       "updated on:",      "updated on",      "updated at",   "updated",
    "last updated:",  "last updated on",  "last updated at", "last updated", "modified:",
    "last modified:", "last modified on", "date updated:",
};

constexpr std::string_view kCreditLabels[] = {
    "photo:",
    "photos:",
    "photo by ",
    "photo credit",
    "photograph:",
    "photograph by",
    "image:",
    "image credit",
    "image source",
    "images:",
    "picture:",
    "credit:",
    "credits:",
    "file photo",
    "file image",
    "source:",
    "representational image",
    "representative image",
    "getty images",
    "illustration:",
};

/// Words that count something the page offers: "12 shares".
constexpr std::string_view kCounted[] = {
    "comment", "comments", "share",    "shares",   "view",      "views",       "like",         "likes",
    "reads",   "read",     "retweets", "tweets",   "replies",   "reactions",   "responses",    "min",
    "mins",    "minute",   "minutes",  "min read", "mins read", "minute read", "minutes read", "photos",
};

FoldedSet SetOf(std::span<const std::string_view> words) {
  FoldedSet set;
  for (const std::string_view word : words) set.emplace(word);
  return set;
}

}  // namespace

const FoldedSet& WidgetWords() {
  static const FoldedSet words = SetOf(kWidgets);
  return words;
}

const FoldedSet& CommentOpeners() {
  static const FoldedSet words = SetOf(kCommentOpeners);
  return words;
}

const FoldedSet& RelatedOpeners() {
  static const FoldedSet words = SetOf(kRelatedOpeners);
  return words;
}

const FoldedSet& CountedThings() {
  static const FoldedSet words = SetOf(kCounted);
  return words;
}

std::span<const std::string_view> PageLabels() { return kLabels; }
std::span<const std::string_view> BylineLabels() { return kBylineLabels; }
std::span<const std::string_view> PublishedLabels() { return kPublishedLabels; }
std::span<const std::string_view> ModifiedLabels() { return kModifiedLabels; }
std::span<const std::string_view> CreditLabels() { return kCreditLabels; }

}  // namespace gainsay
