// md4c's events to the tree that HTML is read from as well: roles, furniture and places come out alike.
#include "source/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "source/front_matter.h"
#include "source/html_source.h"
#include "source/tree_writer.h"
#include "text/decode.h"

namespace gainsay {
namespace {

Tag TagOfBlock(MD_BLOCKTYPE type, void* detail) {
  switch (type) {
    case MD_BLOCK_QUOTE:
      return Tag::kBlockquote;
    case MD_BLOCK_UL:
      return Tag::kUl;
    case MD_BLOCK_OL:
      return Tag::kOl;
    case MD_BLOCK_LI:
      return Tag::kLi;
    case MD_BLOCK_HR:
      return Tag::kHr;
    case MD_BLOCK_H: {
      const unsigned level = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level;
      return static_cast<Tag>(static_cast<unsigned>(Tag::kH1) + std::min(level, 6U) - 1);
    }
    case MD_BLOCK_CODE:
      return Tag::kPre;
    case MD_BLOCK_P:
      return Tag::kP;
    case MD_BLOCK_TABLE:
      return Tag::kTable;
    case MD_BLOCK_THEAD:
      return Tag::kThead;
    case MD_BLOCK_TBODY:
      return Tag::kTbody;
    case MD_BLOCK_TR:
      return Tag::kTr;
    case MD_BLOCK_TH:
      return Tag::kTh;
    case MD_BLOCK_TD:
      return Tag::kTd;
    default:
      return Tag::kDiv;
  }
}

/// Receives the parser's events.
class Builder {
 public:
  Builder(std::string_view source, std::size_t from, const Limits& limits)
      : source_(source), done_(from), limits_(limits) {}

  HtmlTree Parse() {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return static_cast<Builder*>(self)->Open(TagOfBlock(type, detail));
    };
    parser.leave_block = [](MD_BLOCKTYPE, void*, void* self) { return static_cast<Builder*>(self)->Close(); };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<Builder*>(self)->Span(type);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<Builder*>(self)->EndSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return static_cast<Builder*>(self)->Text(type, {text, size});
    };
    const std::string_view body = source_.substr(done_);
    md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, this);
    return writer_.Finish();
  }

 private:
  /// Not 0, which ends the parsing, if the limit is reached.
  int Open(Tag tag) {
    in_tag_ = false;
    writer_.Open(tag);
    if (writer_.depth() <= limits_.html_depth) return 0;
    writer_.tree().too_deep = true;
    return 1;
  }

  int Close() {
    writer_.Close();
    return 0;
  }

  /// Text inside an image is its alternative text.
  int Span(MD_SPANTYPE type) {
    if (type == MD_SPAN_IMG && images_++ == 0) alternative_ = Size();
    return type == MD_SPAN_A ? Open(Tag::kA) : 0;
  }

  int EndSpan(MD_SPANTYPE type) {
    if (type == MD_SPAN_IMG && --images_ == 0) {
      const std::uint32_t image = writer_.Open(Tag::kImg);
      writer_.tree().nodes[image].text = {alternative_, Size()};
      writer_.Close();
    }
    return type == MD_SPAN_A ? Close() : 0;
  }

  int Text(MD_TEXTTYPE type, std::string_view text) {
    const std::uint32_t start = Size();
    if (type == MD_TEXT_BR && images_ == 0) {
      writer_.Open(Tag::kBr);
      return Close();
    }
    if (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR) {
      const std::size_t at = std::min(source_.find('\n', done_), source_.size() - 1);
      writer_.tree().text.AppendFor("\n", at, 1);
      done_ = at + 1;
    } else if (type == MD_TEXT_HTML) {
      AppendOutsideTags(text);
    } else {
      Append(text, type == MD_TEXT_ENTITY);
    }
    if (images_ == 0 && Size() > start) writer_.TextFrom(start);
    return 0;
  }

  /// The parser hands out stretches of the source, or (a line feed of a code block) text of its own.
  void Append(std::string_view text, bool reference) {
    MappedText& out = writer_.tree().text;
    if (text.data() < source_.data() || text.data() >= source_.data() + source_.size()) {
      out.AppendFor(text, done_, 0);
      return;
    }
    const auto at = static_cast<std::size_t>(text.data() - source_.data());
    done_ = at + text.size();
    if (!reference) return out.AppendSame(text, at);
    const MappedText decoded = DecodeEntities(text, at);
    out.AppendPart(decoded, 0, static_cast<std::uint32_t>(decoded.text.size()));
  }

  /// Markup in the text: what stands between its tags is read, in one block of it after the other.
  void AppendOutsideTags(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
      const std::size_t end = std::min(text.find(in_tag_ ? '>' : '<', i), text.size());
      if (!in_tag_) {
        Append(text.substr(i, end - i), true);
      }
      if (end < text.size()) in_tag_ = !in_tag_;
      i = end + 1;
    }
  }

  std::uint32_t Size() { return static_cast<std::uint32_t>(writer_.tree().text.text.size()); }

  std::string_view source_;
  std::size_t done_;  ///< How far the source is accounted for.
  Limits limits_;
  TreeWriter writer_;
  int images_ = 0;                 ///< Images may stand in the alternative text of images.
  std::uint32_t alternative_ = 0;  ///< Where the text of the outer one begins.
  bool in_tag_ = false;
};

bool HasHeadline(const HtmlArticle& article) {
  return std::any_of(article.parts.begin(), article.parts.end(),
                     [](const ArticlePart& part) { return part.role == Role::kHeadline; });
}

/// The title of the front matter, where the text does not say it itself.
void AddHeadline(const MappedText& title, HtmlArticle& article) {
  const auto start = static_cast<std::uint32_t>(article.text.text.size());
  const auto size = static_cast<std::uint32_t>(title.text.size());
  article.text.AppendPart(title, 0, size);
  article.parts.insert(article.parts.begin(), {Role::kHeadline, {{start, start + size}}});
}

}  // namespace

HtmlArticle ReadMarkdown(const MappedText& text, const std::string& path, Diagnostics& diagnostics,
                         const Limits& limits) {
  const Cleaned cleaned = Clean(text.text, limits);
  const std::string& source = cleaned.mapped.text;
  const std::size_t end = FrontMatterEnd(source);
  FrontMatter front;
  if (end > 0) front = ReadFrontMatter(std::string_view(source).substr(0, end), path, diagnostics, limits);
  HtmlArticle article = ReadTree(Builder(source, end, limits).Parse(), HtmlKind::kFragment, limits);
  Statements stated = std::move(front.stated);
  if (front.title) stated.Fill(&Metadata::title, front.title->text, "front matter");
  if (front.title && !HasHeadline(article)) AddHeadline(*front.title, article);
  stated.FillFrom(article.metadata);
  article.metadata = std::move(stated);
  article.dropped_marks += cleaned.dropped_marks;
  article.text.pieces = Compose(Compose(article.text.pieces, cleaned.mapped.pieces), text.pieces);
  return article;
}

}  // namespace gainsay
