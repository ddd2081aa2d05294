// What the benchmarks run on, and how they take time.
#ifndef GAINSAY_BENCH_CORPUS_H_
#define GAINSAY_BENCH_CORPUS_H_

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "gainsay/document.h"

namespace gainsay::bench {

/// Articles of about three kilobytes, `bytes` in all: paragraphs of the example bundles and of news.txt in an
/// ever different order and with ever different figures. The same on every machine. One paragraph in six is
/// of the bundles, which are full of figures: so many stand in daily news (4 runs of digits a kilobyte).
std::vector<Document> MadeArticles(std::size_t bytes);

/// The articles of a folder or of a file in JSON Lines, again and again up to `bytes`. Empty if none is read.
std::vector<Document> ReadArticles(const std::string& path, std::size_t bytes);

std::size_t BytesOf(const std::vector<Document>& articles);

/// The shortest of a few rounds of `work`, in seconds of processor time: other programs may run beside it.
double Seconds(const std::function<void()>& work);

}  // namespace gainsay::bench

#endif  // GAINSAY_BENCH_CORPUS_H_
