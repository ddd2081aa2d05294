#include "source/statements.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "source/dateline.h"
#include "source/visible_date.h"
#include "source/web_address.h"

namespace gainsay {

bool Statements::Fill(std::string Metadata::*field, std::string text, std::string_view where) {
  if (text.empty() || !(value.*field).empty()) return false;
  value.*field = std::move(text);
  from.*field = std::string(where);
  return true;
}

void Statements::FillFrom(const Statements& other) {
  for (const MetadataField& field : MetadataFields()) {
    Fill(field.member, other.value.*field.member, other.from.*field.member);
  }
}

Statements StatedIn(std::string_view where, const Metadata& metadata) {
  Statements statements;
  for (const MetadataField& field : MetadataFields()) {
    statements.Fill(field.member, metadata.*field.member, where);
  }
  return statements;
}

namespace {

constexpr std::size_t kOpeningBlocks = 4;  ///< A dateline stands in one of the first.

void FillFromDateline(const Document& document, Statements& statements) {
  for (std::size_t i = 0; i < std::min(document.blocks.size(), kOpeningBlocks); ++i) {
    const Block& block = document.blocks[i];
    if (block.role != Role::kBody && block.role != Role::kLead) continue;
    const std::optional<Dateline> dateline = FindDateline(Slice(document.text, block.span));
    if (!dateline) continue;
    statements.Fill(&Metadata::agency, dateline->agency, "dateline");
    statements.Fill(&Metadata::published, dateline->published, "dateline");
    return;
  }
}

}  // namespace

void SetMetadata(Document& document, Statements statements, std::string_view name) {
  FillFromDateline(document, statements);
  name = name.substr(name.rfind('/') + 1);
  statements.Fill(&Metadata::published, FindVisibleDate(name).value_or("").substr(0, 10), "file name");
  statements.Fill(&Metadata::outlet, HostOf(statements.value.url), "host of the URL");
  document.metadata = std::move(statements.value);
  document.stated_in = std::move(statements.from);
}

}  // namespace gainsay
