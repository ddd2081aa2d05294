// The page's own style and script, from src/report/assets, put in by the build with their hashes.
#ifndef GAINSAY_REPORT_HTML_ASSETS_H_
#define GAINSAY_REPORT_HTML_ASSETS_H_

#include "report/html_writer.h"

namespace gainsay {

/// A text that goes into the page, and its hash as a Content-Security-Policy names it: `'sha256-...'`.
struct HtmlAsset {
  Markup text;
  Markup hash;
};

HtmlAsset ReportStyle();
HtmlAsset ReportScript();

}  // namespace gainsay

#endif  // GAINSAY_REPORT_HTML_ASSETS_H_
