// A byte is a letter, a digit, a blank or a mark: one bit of four numbers.
#include "mention/token_edges.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace gainsay {
namespace {

// The bytes where tokens begin and those behind their ends, of 64.
struct Edges {
  std::uint64_t starts = 0;
  std::uint64_t ends = 0;
};

// Goes through a text in blocks.
class EdgeFinder {
 public:
  Edges Next(const char* block) {
    const ByteBits bits = BitsAt(block);
    const std::uint64_t marks = ~(bits.letters | bits.digits | bits.blanks);
    const std::uint64_t letters = bits.letters << 1 | letter_;
    const std::uint64_t digits = bits.digits << 1 | digit_;
    const Edges edges{(bits.letters & ~letters) | (bits.digits & ~digits) | marks,
                      (letters & ~bits.letters) | (digits & ~bits.digits) | marks << 1 | mark_};
    letter_ = bits.letters >> 63;
    digit_ = bits.digits >> 63;
    mark_ = marks >> 63;
    return edges;
  }

  // Does a token go on in the next block, or end with this one? 1 or 0.
  std::uint64_t open() const { return letter_ | digit_ | mark_; }

 private:
  // What the byte before the block is.
  std::uint64_t letter_ = 0;
  std::uint64_t digit_ = 0;
  std::uint64_t mark_ = 0;
};

constexpr std::size_t kAtOnce = 4;

std::uint32_t Offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

// The number of the lowest bit, which is cleared; any number if there is none.
std::uint32_t TakeLowest(std::uint64_t& bits) {
  const int lowest = std::countr_zero(bits | std::uint64_t{1} << 63);
  bits &= bits - 1;
  return static_cast<std::uint32_t>(lowest);
}

}  // namespace

std::size_t FindEdges(std::string_view text, Token* tokens) {
  EdgeFinder finder;
  std::size_t starts = 0;
  std::size_t ends = 0;
  for (std::size_t at = 0; at <= text.size(); at += kBitBlock) {
    char rest[kBitBlock];
    const char* block = text.data() + at;
    if (at + kBitBlock > text.size()) {
      std::fill_n(std::copy(block, text.data() + text.size(), rest), at + kBitBlock - text.size(), ' ');
      block = rest;
    }
    const std::uint64_t open = finder.open();
    Edges edges = finder.Next(block);
    const auto begin = static_cast<std::size_t>(std::popcount(edges.starts));
    const std::size_t end = begin + open - finder.open();
    // More are written than there are, which costs less than to look each time whether there is one left.
    Token* first = tokens + starts;
    Token* last = tokens + ends;
    for (std::size_t i = 0; i < std::max(begin, end); i += kAtOnce) {
      for (std::size_t k = 0; k < kAtOnce; ++k, ++first, ++last) {
        first->start = Offset(at) + TakeLowest(edges.starts);
        last->end = Offset(at) + TakeLowest(edges.ends);
      }
    }
    starts += begin;
    ends += end;
  }
  return starts;
}

}  // namespace gainsay
