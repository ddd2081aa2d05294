// The scanners over tokens that are cut already, so that one document is cut once.
#ifndef GAINSAY_MENTION_SCAN_H_
#define GAINSAY_MENTION_SCAN_H_

#include <span>
#include <vector>

#include "mention/amount.h"

namespace gainsay {

/// As FindQuantities and FindDates.
std::vector<Mention> ScanQuantities(const Scan& scan, std::span<const Mention> dates);
std::vector<Mention> ScanDates(const Scan& scan);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_SCAN_H_
