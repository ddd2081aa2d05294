// The shipped rules, and articles to check with them.
#ifndef GAINSAY_TESTS_CHECK_SHIPPED_H_
#define GAINSAY_TESTS_CHECK_SHIPPED_H_

#include <string>

#include "check/check.h"

namespace gainsay {

inline const Knowledge& Shipped() {
  static const Knowledge knowledge = [] {
    Diagnostics diagnostics;
    return LoadRules({}, diagnostics);
  }();
  return knowledge;
}

/// A text of one paragraph, published on 2024-03-07.
inline Document Article(const std::string& id, const std::string& text) {
  Document document;
  document.id = document.path = id;
  document.text = text;
  document.blocks = {{{0, static_cast<std::uint32_t>(text.size())}, Role::kBody}};
  document.metadata.published = "2024-03-07";
  return document;
}

}  // namespace gainsay

#endif  // GAINSAY_TESTS_CHECK_SHIPPED_H_
