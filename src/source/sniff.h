// What a file is, told by its bytes and not by its name.
#ifndef GAINSAY_SOURCE_SNIFF_H_
#define GAINSAY_SOURCE_SNIFF_H_

#include <string_view>

namespace gainsay {

enum class Format { kPlain, kMarkdown, kHtml, kJson, kFeed };

/// The name of a kind of file that holds no text ("a PDF file"), told by its first bytes or by control
/// characters; empty for text in any encoding.
std::string_view BinaryKind(std::string_view bytes);

/// Is it one of the kinds of pictures that pages embed?
bool IsPicture(std::string_view bytes);

/// What text is. `name` decides only where the text could be either: "[1,2]" is JSON in a file called .json,
/// text with a few marks is Markdown in one called .md.
Format SniffText(std::string_view text, std::string_view name);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_SNIFF_H_
