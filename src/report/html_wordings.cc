// Quotations and sentences that should be one, below each other, with the words marked in which they differ.
#include <algorithm>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "report/html_parts.h"
#include "text/fold.h"

namespace gainsay {
namespace {

constexpr std::size_t kMostWords = 600;  ///< Of one wording; a table of common words grows with its square.

struct Wording {
  std::string_view text;
  std::vector<Word> words;
  std::vector<bool> differs;  ///< By word.
  std::uint32_t position = 0;
};

std::string_view TextOf(const HtmlBundle& bundle, const Finding& finding, const Position& position) {
  if (const auto* quotation = std::get_if<Quotation>(&position.value)) return quotation->words;
  if (finding.type != FindingType::kWordingChanged || position.claims.empty() ||
      position.claims.front() >= bundle.report.claims.size()) {
    return {};
  }
  const Claim& claim = bundle.report.claims[position.claims.front()];
  const bool known = claim.source < bundle.report.texts.size();
  if (!known || claim.sentence.end > bundle.report.texts[claim.source].size()) return claim.text;
  return Slice(bundle.report.texts[claim.source], claim.sentence);
}

/// Marks the words of each that are not in a longest common subsequence of both.
void MarkDifferences(Wording& a, Wording& b) {
  const std::size_t rows = a.words.size();
  const std::size_t columns = b.words.size();
  if (rows > kMostWords || columns > kMostWords) return;
  std::vector<std::vector<std::uint16_t>> longest(rows + 1, std::vector<std::uint16_t>(columns + 1, 0));
  for (std::size_t i = rows; i-- > 0;) {
    for (std::size_t j = columns; j-- > 0;) {
      longest[i][j] = a.words[i].folded == b.words[j].folded
                          ? static_cast<std::uint16_t>(longest[i + 1][j + 1] + 1)
                          : std::max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < rows && j < columns) {
    if (a.words[i].folded == b.words[j].folded) {
      ++i;
      ++j;
    } else if (longest[i + 1][j] >= longest[i][j + 1]) {
      a.differs[i++] = true;
    } else {
      b.differs[j++] = true;
    }
  }
  std::fill(a.differs.begin() + static_cast<std::ptrdiff_t>(i), a.differs.end(), true);
  std::fill(b.differs.begin() + static_cast<std::ptrdiff_t>(j), b.differs.end(), true);
}

std::vector<Wording> WordingsOf(const HtmlBundle& bundle, const Finding& finding) {
  std::vector<Wording> wordings;
  for (std::uint32_t p = 0; p < finding.positions.size(); ++p) {
    const std::string_view text = TextOf(bundle, finding, finding.positions[p]);
    if (text.empty()) continue;
    Wording wording{text, Words(text), {}, p};
    wording.differs.resize(wording.words.size());
    wordings.push_back(std::move(wording));
  }
  for (std::size_t i = 1; i < wordings.size(); ++i) MarkDifferences(wordings.front(), wordings[i]);
  return wordings;
}

/// Words that differ and stand side by side are one mark.
void WriteMarked(const Wording& wording, HtmlWriter& page) {
  std::uint32_t written = 0;
  for (std::size_t i = 0; i < wording.words.size(); ++i) {
    if (!wording.differs[i]) continue;
    const std::uint32_t start = wording.words[i].span.start;
    while (i + 1 < wording.words.size() && wording.differs[i + 1]) ++i;
    const std::uint32_t end = wording.words[i].span.end;
    page << Slice(wording.text, {written, start}) << "<mark>"_html << Slice(wording.text, {start, end})
         << "</mark>"_html;
    written = end;
  }
  page << wording.text.substr(written);
}

}  // namespace

bool WriteWordings(const HtmlBundle& bundle, const Finding& finding, HtmlWriter& page) {
  const std::vector<Wording> wordings = WordingsOf(bundle, finding);
  if (wordings.size() < 2) return false;
  page << "<ul class=\"wordings\">\n"_html;
  for (const Wording& wording : wordings) {
    page << "<li>"_html;
    const Position& position = finding.positions[wording.position];
    WriteChips(bundle, position.sources, page);
    page << " <p dir=\"auto\">"_html;
    WriteMarked(wording, page);
    page << "</p></li>\n"_html;
  }
  page << "</ul>\n"_html;
  return true;
}

}  // namespace gainsay
