// The sources side by side, each with every claim highlighted.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "report/html_marks.h"
#include "report/html_parts.h"
#include "report/terminal_parts.h"

namespace gainsay {
namespace {

/// The blocks of a source; where nobody recorded them, its lines.
std::vector<Block> BlocksOf(const Report& report, std::uint32_t source) {
  const std::string_view text = report.texts[source];
  const bool recorded = source < report.blocks.size() && !report.blocks[source].empty() &&
                        report.blocks[source].back().span.end <= text.size();
  if (recorded) return report.blocks[source];
  std::vector<Block> blocks;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const Span line = {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
    if (!line.empty()) blocks.push_back({line, Role::kBody});
    start = end + 1;
  }
  return blocks;
}

struct Tags {
  Markup open;
  Markup close;
};

Tags TagsOf(Role role) {
  switch (role) {
    case Role::kHeadline:
      return {"<h4 dir=\"auto\">"_html, "</h4>\n"_html};
    case Role::kLead:
      return {"<p class=\"lead\" dir=\"auto\">"_html, "</p>\n"_html};
    case Role::kListItem:
      return {"<p class=\"item\" dir=\"auto\">"_html, "</p>\n"_html};
    case Role::kTableCell:
      return {"<p class=\"cell\" dir=\"auto\">"_html, "</p>\n"_html};
    case Role::kCaption:
    case Role::kAlternative:
      return {"<p class=\"caption\" dir=\"auto\">"_html, "</p>\n"_html};
    case Role::kBody:
      break;
  }
  return {"<p dir=\"auto\">"_html, "</p>\n"_html};
}

void WriteFact(Markup name, std::string_view value, HtmlWriter& page) {
  if (!value.empty()) page << "<dt>"_html << name << "</dt><dd dir=\"auto\">"_html << value << "</dd>"_html;
}

void WriteFacts(const SourceInfo& info, HtmlWriter& page) {
  const Metadata& known = info.metadata;
  page << "<dl>"_html;
  WriteFact("Title"_html, known.title, page);
  WriteFact("By"_html, known.byline, page);
  WriteFact("Published"_html, known.published, page);
  if (IsWebAddress(known.url)) {
    page << "<dt>Address</dt><dd><a rel=\"noreferrer noopener\" href=\""_html << known.url << "\">"_html
         << known.url << "</a></dd>"_html;
  } else {
    WriteFact("Address"_html, known.url, page);
  }
  WriteFact("File"_html, info.path.empty() ? info.id : info.path, page);
  page << "</dl>\n"_html;
}

std::string OriginText(const SourceInfo& info) {
  return info.draft ? "the draft" : "origin " + std::to_string(info.origin);
}

void WriteArticle(const HtmlBundle& bundle, std::uint32_t source, const std::vector<TextMark>& marks,
                  HtmlWriter& page) {
  const SourceInfo& info = bundle.report.sources[source];
  page
      << "<details open class=\"source "_html << OriginClass(bundle, source) << "\" id=\""_html
      << bundle.prefix << "s"_html << source << "\" data-source=\""_html << source
      << "\"><summary><h3><span class=\"chip "_html << OriginClass(bundle, source) << "\">"_html
      << SourceKey(source) << "</span> <bdi>"_html << SourceName(bundle, source)
      << "</bdi> <span class=\"of\">"_html << OriginText(info)
      << "</span></h3></summary>\n<div class=\"pane\" role=\"region\" tabindex=\"0\" aria-label=\"Text of source "_html
      << SourceKey(source) << "\">\n"_html;
  WriteFacts(info, page);
  page << "<div class=\"text\""_html;
  if (IsLanguageTag(info.metadata.language)) page << " lang=\""_html << info.metadata.language << "\""_html;
  page << ">\n"_html;
  if (source < bundle.report.texts.size()) {
    for (const Block& block : BlocksOf(bundle.report, source)) {
      const Tags tags = TagsOf(block.role);
      page << tags.open;
      WriteMarkedText(bundle, source, block.span, marks, page);
      page << tags.close;
    }
  }
  page << "</div></div></details>\n"_html;
}

/// Which columns stand side by side.
void WriteChooser(const HtmlBundle& bundle, HtmlWriter& page) {
  page << "<form class=\"chooser\" hidden><fieldset><legend>Show</legend>"_html;
  for (const std::uint32_t source : bundle.sources) {
    page << "<label title=\""_html << SourceName(bundle, source)
         << "\"><input type=\"checkbox\" value=\""_html << source << "\" checked> "_html << SourceKey(source)
         << "</label>"_html;
  }
  page
      << "</fieldset><button type=\"button\" name=\"none\">None</button><button type=\"button\" name=\"all\">All</button></form>\n"_html;
}

}  // namespace

void WriteArticles(const HtmlBundle& bundle, HtmlWriter& page) {
  OpenSection(bundle, "articles"_html, "Sources side by side"_html, page);
  page << "<ul class=\"key\"><li><span class=\"claim error\">error</span></li><li><span class=\"claim "
          "warning\">warning"
          "</span></li><li><span class=\"claim note\">note</span></li><li><span class=\"claim "
          "compared\">compared</span>"
          "</li><li><span class=\"claim\">claimed</span></li><li><span class=\"unclaimed\">figure that no "
          "rule claimed"
          "</span></li></ul>\n"_html;
  if (bundle.sources.size() > 2) WriteChooser(bundle, page);
  const std::vector<std::vector<TextMark>> marks = MarksOf(bundle);
  page << "<div class=\"columns\" role=\"region\" tabindex=\"0\" aria-label=\"Columns of sources\">\n"_html;
  for (const std::uint32_t source : bundle.sources) WriteArticle(bundle, source, marks[source], page);
  page << "</div>\n</section>\n"_html;
}

}  // namespace gainsay
