// The scanners over tokens that are cut already, so that one document is cut once.
#ifndef GAINSAY_MENTION_SCAN_H_
#define GAINSAY_MENTION_SCAN_H_

#include <span>
#include <vector>

#include "mention/amount.h"

namespace gainsay {

/// As FindQuantities, FindDates, FindNames and FindQuotes.
std::vector<Mention> ScanQuantities(const Scan& scan, std::span<const Mention> dates);
std::vector<Mention> ScanDates(const Scan& scan);
std::vector<Mention> ScanNames(const Scan& scan, std::span<const Sentence> sentences,
                               const Language& language);
std::vector<Mention> ScanQuotes(const Scan& scan, std::span<const Sentence> sentences,
                                std::span<const Mention> names, const Language& language);

}  // namespace gainsay

#endif  // GAINSAY_MENTION_SCAN_H_
