// What lies between the two halves of a run: what `gainsay extract` writes and `gainsay compare` reads.
#ifndef GAINSAY_EXTRACTED_H_
#define GAINSAY_EXTRACTED_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/claim.h"
#include "gainsay/diagnostic.h"
#include "gainsay/document.h"
#include "gainsay/quantity.h"
#include "gainsay/report.h"

namespace gainsay {

/// Where the code point at `offset` of a text stands in the raw file. Those behind it stand one column
/// further each, until the next mark.
struct PlaceMark {
  std::uint32_t offset = 0;
  std::uint32_t line = 0;
  std::uint32_t column = 0;

  friend bool operator==(const PlaceMark&, const PlaceMark&) = default;
};

/// The fewest marks that tell the place of every code point of a document; none if it has no raw file.
std::vector<PlaceMark> MarkPlaces(const Document& document);

/// What the document's map said of an offset at which a code point begins; the file name is left empty.
Place PlaceAt(std::span<const PlaceMark> marks, std::string_view text, std::uint32_t offset);

/// One source with its claims. The document has no way back to its raw file but `places`.
struct ExtractedSource {
  Document document;
  std::vector<PlaceMark> places;
  std::vector<Claim> claims;
  Coverage coverage;
};

struct ExtractedBundle {
  std::string name;
  std::vector<ExtractedSource> sources;  ///< By id.
  std::vector<std::string> passed_over;
  Diagnostics diagnostics;  ///< What was told when the sources were read.
};

/// An axis that holds a word, with the name that records call it by.
struct AxisField {
  std::string_view name;
  AxisValue Axes::*member;
};
std::span<const AxisField> AxisFields();

/// The names of closed sets that stand in records alone.
std::string_view GrainName(DateRange::Grain grain);
std::string_view EntityTypeName(EntityType type);
std::string_view GenderName(Gender gender);
std::string_view LevelName(Level level);

}  // namespace gainsay

#endif  // GAINSAY_EXTRACTED_H_
