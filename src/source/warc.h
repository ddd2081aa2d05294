// WARC: the pages that a crawler or an archive kept, each as the server sent it.
#ifndef GAINSAY_SOURCE_WARC_H_
#define GAINSAY_SOURCE_WARC_H_

#include <functional>
#include <string>
#include <string_view>

#include "gainsay/diagnostic.h"
#include "gainsay/limits.h"
#include "source/article.h"
#include "source/unpack.h"

namespace gainsay {

bool LooksLikeWarc(std::string_view head);

/// What becomes of the records of a WARC.
struct WarcSink {
  std::function<bool(const std::string& name, RawInput&& page)> page;  ///< Returns false to stop.
  std::function<void(const std::string& name)> passed_over;  ///< No pages: pictures, errors, redirects.
};

/// Reads the records of the member that `unpacker` stands at, whose first bytes are `head`. Names are
/// addresses without their scheme; places count lines of the unpacked file. Our own reader, since
/// libarchive's knows no version above 1.0 and no addresses that end in a slash.
void ReadWarc(Unpacker& unpacker, std::string head, const std::string& path, const WarcSink& sink,
              Diagnostics& diagnostics, const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_WARC_H_
