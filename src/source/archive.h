// Archives and WARCs to the articles in them.
#ifndef GAINSAY_SOURCE_ARCHIVE_H_
#define GAINSAY_SOURCE_ARCHIVE_H_

#include <string>
#include <string_view>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/document.h"
#include "gainsay/limits.h"
#include "source/unpack.h"

namespace gainsay {

/// Do these first bytes open a file that holds others, or a packed one?
bool IsContainer(std::string_view head);

struct ArchiveItem {
  std::string name;  ///< In the archive; empty for a file that was packed alone.
  std::vector<Document> documents;
  Diagnostics diagnostics;  ///< Of this member alone.
};

struct Archive {
  std::vector<ArchiveItem> items;  ///< In the order of the archive, each name once.
  std::vector<std::string> passed_over;
  bool of_pages = false;      ///< A WARC: names are addresses, not paths.
  std::string manifest_name;  ///< Of the outermost manifest; empty if there is none.
  std::string manifest;       ///< Its text.
};

/// Reads everything in an archive that is no archive itself. Names that lead out of it, links and devices are
/// refused; what ends the reading is told. `path` is fit to be shown.
Archive ReadArchive(Unpacker& unpacker, const std::string& path, Diagnostics& diagnostics,
                    const Limits& limits);

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_ARCHIVE_H_
