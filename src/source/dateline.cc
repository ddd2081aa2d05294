#include "source/dateline.h"

#include <algorithm>

#include "source/visible_date.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongest = 100;  ///< Bytes up to the dash.
constexpr std::size_t kLongestAgency = 30;

bool IsCapital(char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

bool OpensWithDash(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return text.starts_with("-") || text.starts_with("\u2013") || text.starts_with("\u2014");
}

/// A name: it opens with a capital, and holds no figure and no sign of a sentence.
bool NamesAgency(std::string_view text) {
  if (text.size() < 2 || text.size() > kLongestAgency || !IsCapital(text.front())) return false;
  return text.find_first_of("0123456789,;:!?\"") == std::string_view::npos;
}

}  // namespace

std::optional<Dateline> FindDateline(std::string_view paragraph) {
  const std::string_view head = paragraph.substr(0, kLongest);
  const std::size_t open = head.find('(');
  const std::size_t close = head.find(')', std::min(open, head.size()));
  if (close == std::string_view::npos || !OpensWithDash(paragraph.substr(close + 1))) return {};
  const std::string_view place = head.substr(0, open);
  if (!place.empty() && !IsCapital(place.front())) return {};
  const std::string_view agency = head.substr(open + 1, close - open - 1);
  if (!NamesAgency(agency)) return {};
  return Dateline{std::string(agency), FindVisibleDate(place).value_or("")};
}

}  // namespace gainsay
