// Which sources are copies or rewrites of one another: agreement counts origins, not articles.
#ifndef GAINSAY_ORIGIN_CLUSTER_H_
#define GAINSAY_ORIGIN_CLUSTER_H_

#include <span>
#include <vector>

#include "gainsay/alignment.h"
#include "gainsay/document.h"
#include "gainsay/report.h"
#include "origin/align.h"

namespace gainsay {

/// The origins of a bundle's sources, numbered from 1 in order of their first source. Two sources share one
/// if a manifest or a common URL says so, if 5 % of the shorter one's five-word shingles stand in the other,
/// or if five or more aligned sentences stand mostly in one order. Three or more figures that coincide, with
/// no others, make a probable common origin. Who copied whom is not asked. Near-linear in the sources.
std::vector<Origin> FindOrigins(std::span<const SourceText> texts, std::span<const SourceInfo> sources,
                                std::span<const SentencePair> pairs, std::span<const Claim> claims);

}  // namespace gainsay

#endif  // GAINSAY_ORIGIN_CLUSTER_H_
