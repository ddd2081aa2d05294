// Who is cited, and whether two names stand for one of them.
#ifndef GAINSAY_COMPARE_SAME_AUTHORITY_H_
#define GAINSAY_COMPARE_SAME_AUTHORITY_H_

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "compare/word_kinds.h"
#include "gainsay/alias.h"
#include "gainsay/claim.h"
#include "gainsay/report.h"
#include "text/fold.h"

namespace gainsay {

/// One authority with the claims that cite it.
struct Authority {
  Citation citation;
  std::set<std::string> words;  ///< Content words of the name.
  std::vector<std::uint32_t> claims;
};

/// The authority of a citation, not yet with any claims.
Authority AuthorityOf(const Citation& citation, const FoldedSet& function_words);

/// "India said" and "Indian officials said", "officials" and "federal authorities" rest on one authority, as
/// far as words tell.
bool SameAuthority(const Authority& a, const Authority& b, const AliasTable& places, const WordKinds& kinds);

/// Does a sentence of one of the texts set the last words of two names close to one another, as "the
/// governor, Tomas Keld" does? Then they may be one person, and nobody has changed anything.
bool NamedTogether(const Report& report, std::string_view a, std::string_view b);

}  // namespace gainsay

#endif  // GAINSAY_COMPARE_SAME_AUTHORITY_H_
