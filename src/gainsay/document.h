// One article: its text, what is known about it, and the way back to the raw file.
#ifndef GAINSAY_DOCUMENT_H_
#define GAINSAY_DOCUMENT_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/diagnostic.h"
#include "gainsay/span.h"

namespace gainsay {

/// What a block of text is in its article. Headline and lead may be compared with the body.
enum class Role { kHeadline, kLead, kBody, kListItem, kTableCell, kCaption, kAlternative };

/// A run of text that no sentence crosses: a paragraph, a headline, a caption.
struct Block {
  Span span;
  Role role = Role::kBody;
};

/// What is known about an article beside its text. Every field may be empty.
struct Metadata {
  std::string outlet;
  std::string title;
  std::string byline;
  std::string published;  ///< ISO 8601, as precise as the source says (day, or instant with zone).
  std::string modified;   ///< As `published`.
  std::string url;
  std::string language;            ///< BCP 47 tag such as `en` or `de-AT`.
  std::string origin;              ///< Declared in a manifest: sources with the same value share an origin.
  std::string canonical_url = {};  ///< What the article calls its address: that of the original, for a copy.
  std::string agency = {};         ///< The news agency that the text came from, where it says so.
};

/// A field of metadata with the name that manifests, records and listings call it by.
struct MetadataField {
  std::string_view name;
  std::string Metadata::*member;
};

/// All fields, in the order of their declaration.
std::span<const MetadataField> MetadataFields();

/// Leads from offsets in extracted text back to line and column of the raw file.
///
/// A piece stands for `raw_size` raw bytes at `raw`; where both sizes are equal, byte for byte, otherwise
/// (an entity, an escape, folded white space) the whole piece stands for the whole raw stretch.
/// Pieces are sorted by `text` and do not overlap. Thread-safe once built.
class RawMap {
 public:
  struct Piece {
    std::uint32_t text = 0;
    std::uint32_t text_size = 0;
    std::uint64_t raw = 0;
    std::uint32_t raw_size = 0;
  };

  RawMap() = default;
  /// `raw` is shared by all documents of one file; it begins at `first_line` of that file.
  RawMap(std::shared_ptr<const std::string> raw, std::vector<Piece> pieces, std::uint32_t first_line = 1);
  /// Other pieces over the same raw bytes, whose lines are not looked for again.
  RawMap(const RawMap& file, std::vector<Piece> pieces);

  /// The raw offset for a text offset; between pieces, the start of the next one.
  std::uint64_t RawOffset(std::uint32_t text_offset) const;

  /// Line and column (in code points) of a text offset in the raw file; the file name is left empty.
  Place PlaceOf(std::uint32_t text_offset) const;

  /// The raw bytes; empty if the map is.
  std::string_view raw() const { return raw_ ? std::string_view(*raw_) : std::string_view(); }
  const std::vector<Piece>& pieces() const { return pieces_; }

 private:
  struct Index {
    std::vector<std::uint64_t> line_starts;
    std::vector<std::uint64_t> code_points;  ///< Before each stretch of raw bytes: a long line costs no more.
  };

  std::uint64_t CodePointsBefore(std::uint64_t raw_offset) const;

  std::shared_ptr<const std::string> raw_;
  std::shared_ptr<const Index> index_;  ///< There if the raw bytes are.
  std::vector<Piece> pieces_;
  std::uint32_t first_line_ = 1;
};

/// An article as read. `text` is valid UTF-8 without control characters except line feeds.
struct Document {
  std::string bundle;
  std::string id;      ///< Unique in its bundle: the path below the bundle, or the record's own id.
  std::string path;    ///< As given by the user, for places; empty for records of a stream.
  std::string format;  ///< `text`, `html`, `wordpress`, `jsonl` ...
  Metadata metadata;
  Metadata stated_in;  ///< Where each field of `metadata` was read: "manifest", "JSON-LD", "file name" ...
  std::string text;
  std::vector<Block> blocks;  ///< In order, not overlapping; text between them is line feeds.
  RawMap map;
  std::uint32_t repaired_bytes = 0;  ///< Invalid UTF-8 bytes that were replaced by U+FFFD.
  bool truncated = false;            ///< A limit cut the text: what follows was not examined.
};

/// Several articles about one event, as one input gave them.
struct Bundle {
  std::string name;
  std::vector<Document> documents;       ///< By id.
  std::vector<std::string> passed_over;  ///< Files that are no articles (hidden, images, scripts): no fault.
};

}  // namespace gainsay

#endif  // GAINSAY_DOCUMENT_H_
