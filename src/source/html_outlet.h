// Outlets by what pages show of them: behind titles, in the names of their feeds.
#ifndef GAINSAY_SOURCE_HTML_OUTLET_H_
#define GAINSAY_SOURCE_HTML_OUTLET_H_

#include <string>
#include <string_view>

#include "source/html_tree.h"

namespace gainsay {

/// "Bridge closed - Bay Post": what stands behind the last separator, if it is short beside what comes
/// before.
std::string_view OutletInTitle(std::string_view title);

/// Cuts the outlet behind a separator off a title.
void CutOutlet(std::string& title, std::string_view outlet);

/// The outlet whose feeds a page links to ("Bay Post Atom Feed"), if the page shows that name as a link in
/// its head or in a heading: names of feeds may be those of sections or of nothing.
std::string OutletOfFeeds(const HtmlTree& tree);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_HTML_OUTLET_H_
