// What a syntax error in a file written by hand comes from: yaml-cpp names what it missed, and where it
// noticed, which is often lines below the slip of the pen.
#ifndef GAINSAY_YAML_SLIPS_H_
#define GAINSAY_YAML_SLIPS_H_

#include <cstddef>
#include <string_view>

#include "gainsay/diagnostic.h"
#include "yaml/lines.h"

namespace gainsay {

/// Puts words, place and help of the likely slip into a syntax error that bears yaml-cpp's own words: a tab,
/// a quotation mark or bracket that is not closed, text that needs quotation marks, a wrong indentation.
/// Looks no further than the line of the error, in time linear in what stands before it. What it does not
/// understand stays as it is.
void ExplainSyntax(const Lines& lines, Diagnostic& error);

/// Where a text in quotation marks that `quote` opened before `at` is closed; `npos` if it is not.
std::size_t FindClosingQuote(std::string_view text, std::size_t at, char quote);

/// The complaint about one that is not.
Diagnostic UnclosedQuote(char quote, Place place);

}  // namespace gainsay

#endif  // GAINSAY_YAML_SLIPS_H_
