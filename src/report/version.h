// The version that every output names.
#ifndef GAINSAY_REPORT_VERSION_H_
#define GAINSAY_REPORT_VERSION_H_

#include <string_view>

namespace gainsay {

/// The same as in CMakeLists.txt, which a test checks.
inline constexpr std::string_view kVersion = "0.1.0";

}  // namespace gainsay

#endif  // GAINSAY_REPORT_VERSION_H_
