// The words by which page furniture is told: data, looked up folded.
#ifndef GAINSAY_SOURCE_FURNITURE_WORDS_H_
#define GAINSAY_SOURCE_FURNITURE_WORDS_H_

#include <span>
#include <string_view>

#include "text/fold.h"

namespace gainsay {

// Whole lines, without marks around them.
const FoldedSet& WidgetWords();     ///< Buttons, menu entries, labels of boxes.
const FoldedSet& CommentOpeners();  ///< Open the readers' comments.
const FoldedSet& RelatedOpeners();  ///< Open links to other articles.
const FoldedSet& CountedThings();   ///< What a counter counts: "shares", "min read".

// Starts of lines.
std::span<const std::string_view> PageLabels();  ///< Their rest is a value of the page: "tags:".
std::span<const std::string_view> BylineLabels();
std::span<const std::string_view> PublishedLabels();
std::span<const std::string_view> ModifiedLabels();
std::span<const std::string_view> CreditLabels();

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_FURNITURE_WORDS_H_
