// The encoding that a file says it is in.
#ifndef GAINSAY_SOURCE_DECLARED_H_
#define GAINSAY_SOURCE_DECLARED_H_

#include <string_view>

namespace gainsay {

/// The name of the encoding that an XML declaration or a meta element near the start declares; empty if none
/// does. What is declared need not be true.
std::string_view DeclaredEncoding(std::string_view bytes);

/// The value behind `charset=`, as in meta elements and Content-Type; empty if there is none.
std::string_view CharsetIn(std::string_view text);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_DECLARED_H_
