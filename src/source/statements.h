// What a source says about itself, with where it says so. Readers ask the most trustworthy place first.
#ifndef GAINSAY_SOURCE_STATEMENTS_H_
#define GAINSAY_SOURCE_STATEMENTS_H_

#include <string>
#include <string_view>

#include "gainsay/document.h"

namespace gainsay {

/// Metadata and, field by field, where each was read.
struct Statements {
  Metadata value;
  Metadata from;

  /// The first statement of a field counts; an empty one is none. True if it was taken.
  bool Fill(std::string Metadata::*field, std::string text, std::string_view where);

  /// Fills what is still missing from `other`.
  void FillFrom(const Statements& other);
};

/// All that is in `metadata`, read in one place.
Statements StatedIn(std::string_view where, const Metadata& metadata);

/// The last step of every reader, when the document has its text. What nothing states so far is taken from
/// the dateline that opens the text, then (a date) from the name of the file, which may be empty.
void SetMetadata(Document& document, Statements statements, std::string_view name);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_STATEMENTS_H_
