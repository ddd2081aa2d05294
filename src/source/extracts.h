// What `gainsay extract` wrote, read back: the second half of a run begins here.
#ifndef GAINSAY_SOURCE_EXTRACTS_H_
#define GAINSAY_SOURCE_EXTRACTS_H_

#include <functional>
#include <iosfwd>
#include <string>

#include "gainsay/diagnostic.h"
#include "gainsay/extracted.h"
#include "gainsay/limits.h"

namespace gainsay {

/// Reads records in JSON Lines and hands on each bundle when its last line has been read; those of one bundle
/// have to stand next to each other, and a source before its claims. `name` is used in places. A line that is
/// no such record is told and left out; one of a type that is not known is left out. Whatever is handed on is
/// sound: passages lie in their text, and a value is of its claim's kind. Returns false if `sink` did.
bool ReadExtracts(std::istream& in, const std::string& name,
                  const std::function<bool(ExtractedBundle&&)>& sink, Diagnostics& diagnostics,
                  const Limits& limits = {});

}  // namespace gainsay

#endif  // GAINSAY_SOURCE_EXTRACTS_H_
