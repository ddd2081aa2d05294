// What no input may exceed. Every limit reached is reported: what was not examined is never called clean.
#ifndef GAINSAY_LIMITS_H_
#define GAINSAY_LIMITS_H_

#include <cstdint>

namespace gainsay {

struct Limits {
  std::uint64_t document_bytes = 16ULL << 20;
  std::uint32_t sentence_characters = 4000;
  std::uint32_t json_depth = 64;
  std::uint32_t yaml_depth = 64;
  std::uint32_t html_depth = 512;
  std::uint32_t html_attributes = 400;
  std::uint32_t combining_run = 30;
  std::uint32_t claims = 10000;  ///< In one document.
  std::uint64_t rule_bytes = 10ULL << 20;
  std::uint32_t rules = 10000;
  std::uint32_t archive_ratio = 200;  ///< Unpacked bytes to packed ones.
  std::uint32_t archive_members = 10000;
  std::uint64_t archive_bytes = 256ULL << 20;  ///< Of all articles in one archive together.
  std::uint64_t warc_record_bytes = 32ULL << 20;
};

}  // namespace gainsay

#endif  // GAINSAY_LIMITS_H_
