#include "source/record.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "source/furniture.h"
#include "source/paragraphs.h"
#include "text/decode.h"

namespace gainsay {
namespace {

/// Text without markup as an article: its paragraphs, the first of them that runs on as the lead.
HtmlArticle ReadTextField(const MappedText& text, const Limits& limits) {
  HtmlArticle article;
  Cleaned cleaned = Clean(text, limits);
  article.text = std::move(cleaned.mapped);
  article.dropped_marks = cleaned.dropped_marks;
  bool lead = false;
  for (const Paragraph& paragraph : FindParagraphs(article.text.text)) {
    const std::string_view line = Slice(article.text.text, paragraph.span);
    const LineClass found = ClassifyLine(line);
    if (found.kind != LineKind::kText) {
      TakeLine(found, article.metadata);
      continue;
    }
    const bool leads = !lead && EndsSentence(line);
    lead = lead || leads;
    article.parts.push_back({leads ? Role::kLead : Role::kBody, {paragraph.span}});
  }
  return article;
}

/// Puts a part of an article behind those that are there.
void Append(HtmlArticle part, Role role, HtmlArticle& whole) {
  const auto shift = static_cast<std::uint32_t>(whole.text.text.size());
  whole.text.AppendPart(part.text, 0, static_cast<std::uint32_t>(part.text.text.size()));
  for (ArticlePart& block : part.parts) {
    for (Span& span : block.spans) span = {span.start + shift, span.end + shift};
    if (role != Role::kBody) block.role = role;
    whole.parts.push_back(std::move(block));
  }
  whole.metadata.FillFrom(part.metadata);
  if (whole.limit.empty()) whole.limit = std::move(part.limit);
  whole.dropped_marks += part.dropped_marks;
}

/// The text of the headline blocks as one line.
std::string HeadlineOf(const HtmlArticle& article) {
  std::string line;
  for (const ArticlePart& part : article.parts) {
    if (part.role != Role::kHeadline) continue;
    for (const Span& span : part.spans) line += Slice(article.text.text, span);
    break;
  }
  std::replace(line.begin(), line.end(), '\n', ' ');
  const std::size_t from = line.find_first_not_of(' ');
  return from == std::string::npos ? std::string() : line.substr(from, line.find_last_not_of(' ') + 1 - from);
}

}  // namespace

bool ArticleRecord::Holds(Role role) const {
  return std::any_of(fields.begin(), fields.end(), [role](const Field& field) { return field.role == role; });
}

HtmlArticle ReadRecord(ArticleRecord record, const Limits& limits) {
  HtmlArticle article;
  article.metadata = std::move(record.stated);
  for (ArticleRecord::Field& field : record.fields) {
    HtmlArticle part =
        field.markup ? ReadHtml(field.text, HtmlKind::kFragment, limits) : ReadTextField(field.text, limits);
    Append(std::move(part), field.role, article);
  }
  if (record.Holds(Role::kHeadline)) article.metadata.Fill(&Metadata::title, HeadlineOf(article), "headline");
  return article;
}

}  // namespace gainsay
