#include "gainsay/describe_document.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::size_t kNameWidth = 15;
constexpr std::size_t kPlaceWidth = 9;

std::string Padded(std::string text, std::size_t width) {
  text.resize(std::max(width, text.size() + 1), ' ');
  return text;
}

std::string OneLine(std::string_view text) {
  std::string line(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

}  // namespace

std::string_view RoleName(Role role) {
  switch (role) {
    case Role::kHeadline:
      return "headline";
    case Role::kLead:
      return "lead";
    case Role::kBody:
      return "body";
    case Role::kListItem:
      return "list item";
    case Role::kTableCell:
      return "table cell";
    case Role::kCaption:
      return "caption";
    case Role::kAlternative:
      break;
  }
  return "alternative text";
}

std::string DescribeDocument(const Document& document) {
  std::string text = Padded("format", kNameWidth) + document.format + "\n";
  for (const MetadataField& field : MetadataFields()) {
    const std::string& value = document.metadata.*field.member;
    if (value.empty()) continue;
    text += Padded(std::string(field.name), kNameWidth) + OneLine(value) + "  (" +
            document.stated_in.*field.member + ")\n";
  }
  if (document.repaired_bytes > 0)
    text += Padded("repaired", kNameWidth) + std::to_string(document.repaired_bytes) + " bytes\n";
  if (document.truncated)
    text += Padded("examined", kNameWidth) + "in part: a limit or a fault cut it short\n";
  text += "\n";
  for (const Block& block : document.blocks) {
    const Place place = document.map.PlaceOf(block.span.start);
    const std::string at = std::to_string(place.line) + ":" + std::to_string(place.column);
    text += Padded(at, kPlaceWidth) + Padded(std::string(RoleName(block.role)), kNameWidth + 2) +
            OneLine(Slice(document.text, block.span)) + "\n";
  }
  return text;
}

}  // namespace gainsay
