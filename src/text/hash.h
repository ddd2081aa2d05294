// Fingerprints of bytes: the same on every machine and in every version.
#ifndef GAINSAY_TEXT_HASH_H_
#define GAINSAY_TEXT_HASH_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace gainsay {

/// XXH3, 64 bits. No defence against somebody who looks for collisions.
std::uint64_t HashBytes(std::string_view bytes, std::uint64_t seed = 0);

/// A hash as 16 lower-case hexadecimal digits.
std::string HashHex(std::uint64_t hash);

}  // namespace gainsay

#endif  // GAINSAY_TEXT_HASH_H_
