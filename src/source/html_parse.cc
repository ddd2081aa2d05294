// libxml2's SAX interface to a tree. A streaming parser with a depth of our own: building trees inside the
// parser takes quadratic time on hostile nesting.
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "source/html_condense.h"
#include "source/html_names.h"
#include "source/html_source.h"
#include "source/html_tree.h"
#include "source/tree_writer.h"
#include "text/decode.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestReference = 32;
constexpr std::size_t kLongestValue = 4096;  ///< Of an attribute; what is longer is data, not a hint.

std::string_view View(const xmlChar* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

struct FreeContext {
  void operator()(htmlParserCtxtPtr context) const { htmlFreeParserCtxt(context); }
};

/// Receives the parser's events.
class TreeBuilder {
 public:
  TreeBuilder(const CondensedHtml& page, const Limits& limits)
      : page_(page), source_(page.markup.text), limits_(limits) {}

  HtmlTree Parse() {
    const std::unique_ptr<xmlParserCtxt, FreeContext> context(
        htmlCreateMemoryParserCtxt(source_.data(), static_cast<int>(source_.size())));
    if (!context) return writer_.Finish();
    context_ = context.get();
    htmlCtxtUseOptions(context_, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                     HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
    context_->charset =
        XML_CHAR_ENCODING_UTF8;  // Without it, a declaration or the first accent makes it guess.
    xmlSAXHandler handler{};
    handler.initialized = 1;
    handler.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
      static_cast<TreeBuilder*>(self)->Start(View(name), attributes);
    };
    handler.endElement = [](void* self, const xmlChar* name) {
      static_cast<TreeBuilder*>(self)->End(View(name));
    };
    handler.characters = [](void* self, const xmlChar* text, int size) {
      static_cast<TreeBuilder*>(self)->Text(
          {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
    };
    handler.ignorableWhitespace = handler.characters;
    handler.cdataBlock = [](void* self, const xmlChar*, int) { static_cast<TreeBuilder*>(self)->Pass(); };
    handler.comment = [](void* self, const xmlChar*) { static_cast<TreeBuilder*>(self)->Pass(); };
    handler.processingInstruction = [](void* self, const xmlChar*, const xmlChar*) {
      static_cast<TreeBuilder*>(self)->Pass();
    };
    *context_->sax = handler;
    context_->userData = this;
    htmlParseDocument(context_);
    return writer_.Finish();
  }

 private:
  /// Where the parser stands in the source.
  std::size_t Position() const {
    const xmlParserInput* input = context_->input;
    if (input == nullptr || stopped_) return source_.size();
    const std::size_t at = input->consumed + static_cast<std::size_t>(input->cur - input->base);
    return std::min(at, source_.size());
  }

  void Pass() { done_ = std::max(done_, Position()); }

  void Start(std::string_view name, const xmlChar** attributes) {
    if (stopped_) return;
    const std::size_t at = Position();
    const Tag tag = TagOf(name);
    const std::uint32_t index = writer_.Open(tag);
    if (attributes != nullptr && *attributes != nullptr) Keep(index, tag, View(*attributes));
    // An element that the parser adds of its own is told of when the text in it has been passed.
    if (at < source_.size() && (source_[at] == '>' || source_[at] == '/')) done_ = std::max(done_, at);
    if (writer_.depth() > limits_.html_depth) {
      tree_.too_deep = true;
      stopped_ = true;
      xmlStopParser(context_);
    }
  }

  /// The attributes that the mark in a tag stands for.
  void Keep(std::uint32_t index, Tag tag, std::string_view mark) {
    for (const CondensedHtml::Attributed& attribute : page_.AttributesOf(mark)) {
      if (attribute.value.size() > kLongestValue) continue;
      const auto start = static_cast<std::uint32_t>(tree_.values.size());
      if (attribute.value.find('&') == std::string_view::npos) {
        tree_.values.append(attribute.value);
      } else {
        tree_.values.append(DecodeEntities(attribute.value, 0).text);
      }
      tree_.attributes.push_back({attribute.name, {start, static_cast<std::uint32_t>(tree_.values.size())}});
      if (tag == Tag::kImg && attribute.name == Attribute::kAlt) TakeAlternative(index, attribute);
    }
    tree_.nodes[index].attributes_end = static_cast<std::uint32_t>(tree_.attributes.size());
  }

  /// The alternative text of an image joins the text, with the place of each of its bytes.
  void TakeAlternative(std::uint32_t index, const CondensedHtml::Attributed& attribute) {
    const auto from = static_cast<std::uint32_t>(tree_.text.text.size());
    const MappedText text = DecodeEntities(attribute.value, attribute.at);
    tree_.text.AppendPart(text, 0, static_cast<std::uint32_t>(text.text.size()));
    tree_.nodes[index].text = {from, static_cast<std::uint32_t>(tree_.text.text.size())};
  }

  void End(std::string_view name) {
    if (stopped_) return;
    Pass();
    // The parser closes what it opened, in order; anything else would be its fault.
    if (writer_.depth() > 1 && writer_.current_tag() == TagOf(name)) writer_.Close();
  }

  void Text(std::string_view text) {
    if (stopped_ || text.empty()) return;
    const auto start = static_cast<std::uint32_t>(tree_.text.text.size());
    AppendWithPlace(text);
    writer_.TextFrom(start);
  }

  /// The parser tells only where it stands. Text is the bytes before that; or behind it, for a < that opens
  /// no tag; or what a reference that ends there stands for.
  void AppendWithPlace(std::string_view text) {
    const std::size_t at = Position();
    if (at >= done_ + text.size() && source_.substr(at - text.size(), text.size()) == text) {
      AppendSource(at - text.size(), at);
    } else if (text == "<" && source_.substr(at, 1) == text) {
      AppendSource(at, at + text.size());
    } else {
      const std::size_t from = std::max(done_, at > kLongestReference ? at - kLongestReference : 0);
      const std::size_t reference =
          at > from ? source_.substr(from, at - from).rfind('&') : std::string_view::npos;
      const std::size_t start = reference == std::string_view::npos ? std::min(done_, at) : from + reference;
      tree_.text.AppendFor(text, PlaceOf(start), static_cast<std::uint32_t>(at - start));
      done_ = std::max(done_, at);
    }
  }

  /// Text that stands in the markup as it is.
  void AppendSource(std::size_t start, std::size_t end) {
    tree_.text.AppendPart(page_.markup, static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end));
    done_ = end;
  }

  /// Where a byte of the markup stands in the source.
  std::uint64_t PlaceOf(std::size_t at) const {
    const std::vector<RawMap::Piece>& pieces = page_.markup.pieces;
    const auto next = std::partition_point(pieces.begin(), pieces.end(),
                                           [at](const RawMap::Piece& piece) { return piece.text <= at; });
    return next == pieces.begin() ? 0 : (next - 1)->raw + (at - (next - 1)->text);
  }

  const CondensedHtml& page_;
  std::string_view source_;  ///< What the parser reads.
  Limits limits_;
  TreeWriter writer_;
  HtmlTree& tree_ = writer_.tree();
  htmlParserCtxtPtr context_ = nullptr;
  std::size_t done_ = 0;  ///< How far the source is accounted for.
  bool stopped_ = false;
};

/// References may stand for what cleaning took out of the source: blanks that do not break, invisible
/// characters.
void CleanTexts(HtmlTree& tree, const Limits& limits) {
  const auto plain = [](std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\n'; });
  };
  if (plain(tree.text.text)) return;
  MappedText result;
  result.text.reserve(tree.text.text.size());
  for (HtmlNode& node : tree.nodes) {
    if (node.text.empty()) {
      node.text = {};  // It may stand behind the end of what is cleaned.
      continue;
    }
    const auto start = static_cast<std::uint32_t>(result.text.size());
    if (plain(Slice(tree.text.text, node.text))) {
      result.AppendPart(tree.text, node.text.start, node.text.end);
    } else {
      MappedText part;
      part.AppendPart(tree.text, node.text.start, node.text.end);
      const Cleaned cleaned = Clean(std::move(part), limits);
      tree.dropped_marks += cleaned.dropped_marks;
      result.AppendPart(cleaned.mapped, 0, static_cast<std::uint32_t>(cleaned.mapped.text.size()));
    }
    node.text = {start, static_cast<std::uint32_t>(result.text.size())};
  }
  tree.text = std::move(result);
}

}  // namespace

HtmlTree ParseHtml(std::string_view source, const Limits& limits) {
  const CondensedHtml condensed = CondenseHtml(source, limits);
  HtmlTree tree = TreeBuilder(condensed, limits).Parse();
  CleanTexts(tree, limits);
  tree.structured.assign(condensed.structured.begin(), condensed.structured.end());
  tree.attributes_cut = condensed.attributes_cut;
  return tree;
}

}  // namespace gainsay
