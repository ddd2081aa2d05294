// What a URL says about an article.
#ifndef GAINSAY_SOURCE_WEB_ADDRESS_H_
#define GAINSAY_SOURCE_WEB_ADDRESS_H_

#include <string>
#include <string_view>

namespace gainsay {

/// The host of a URL in lower case, without `www.`: names an outlet where nothing better does. Empty if there
/// is none.
std::string HostOf(std::string_view url);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_WEB_ADDRESS_H_
