// Articles put together from paragraphs by a generator with a fixed start.
#include "bench/corpus.h"

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>
#include <utility>

#include "gainsay/diagnostic.h"
#include "source/read.h"

namespace gainsay::bench {
namespace {

constexpr int kRounds = 5;
constexpr std::size_t kArticle = 3000;     // Bytes of a made article.
constexpr std::uint32_t kPlainToFull = 6;  // One paragraph of so many is of the bundles.

/// Numbers that look random and are the same everywhere (Knuth's MMIX generator).
class Dice {
 public:
  std::uint32_t Below(std::uint32_t sides) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>(state_ >> 33) % sides;
  }

 private:
  std::uint64_t state_ = 1;
};

using Paragraphs = std::vector<std::string>;

void AddParagraphs(const Document& document, Paragraphs& paragraphs) {
  for (const Block& block : document.blocks) paragraphs.emplace_back(Slice(document.text, block.span));
}

Paragraphs PlainParagraphs(Diagnostics& diagnostics) {
  std::ifstream file(GAINSAY_ROOT "/tests/bench/news.txt", std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  Paragraphs paragraphs;
  AddParagraphs(ReadDocument(std::move(text), "news.txt", diagnostics), paragraphs);
  return paragraphs;
}

Paragraphs FullParagraphs(Diagnostics& diagnostics) {
  std::vector<std::string> folders;
  for (const auto& entry : std::filesystem::directory_iterator(GAINSAY_ROOT "/data")) {
    if (entry.is_directory()) folders.push_back((entry.path() / "sources").string());
  }
  std::sort(folders.begin(), folders.end());
  Paragraphs paragraphs;
  for (const std::string& folder : folders) {
    for (const Document& document : ReadBundle(folder, diagnostics).documents)
      AddParagraphs(document, paragraphs);
  }
  return paragraphs;
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

/// Figures keep their length and first digit, so that years stay years of their century.
std::string Varied(std::string text, Dice& dice) {
  for (std::size_t i = 2; i < text.size(); ++i) {
    if (IsDigit(text[i]) && IsDigit(text[i - 1]) && IsDigit(text[i - 2]))
      text[i] = static_cast<char>('0' + dice.Below(10));
  }
  return text;
}

}  // namespace

std::vector<Document> MadeArticles(std::size_t bytes) {
  Diagnostics diagnostics;
  const Paragraphs plain = PlainParagraphs(diagnostics);
  const Paragraphs full = FullParagraphs(diagnostics);
  std::vector<Document> articles;
  if (plain.empty() || full.empty()) return articles;
  Dice dice;
  for (std::size_t made = 0; made < bytes;) {
    std::string text;
    while (text.size() < kArticle) {
      const Paragraphs& from = dice.Below(kPlainToFull) == 0 ? full : plain;
      text += Varied(from[dice.Below(static_cast<std::uint32_t>(from.size()))], dice) + "\n\n";
    }
    articles.push_back(ReadDocument(std::move(text), "article.txt", diagnostics));
    made += articles.back().text.size();
  }
  return articles;
}

std::vector<Document> ReadArticles(const std::string& path, std::size_t bytes) {
  Diagnostics diagnostics;
  std::vector<Document> read;
  const auto take = [&read](Bundle&& bundle) {
    std::move(bundle.documents.begin(), bundle.documents.end(), std::back_inserter(read));
    return true;
  };
  if (std::string_view(path).ends_with(".jsonl")) {
    std::ifstream in(path);
    ReadJsonLines(in, path, false, take, diagnostics);
  } else {
    take(ReadBundle(path, diagnostics));
  }
  std::vector<Document> articles;
  if (BytesOf(read) == 0) return articles;
  for (std::size_t made = 0; made < bytes; made += articles.back().text.size())
    articles.push_back(read[articles.size() % read.size()]);
  return articles;
}

std::size_t BytesOf(const std::vector<Document>& articles) {
  std::size_t bytes = 0;
  for (const Document& article : articles) bytes += article.text.size();
  return bytes;
}

double Seconds(const std::function<void()>& work) {
  double best = 0;
  for (int round = 0; round < kRounds; ++round) {
    const std::clock_t start = std::clock();
    work();
    const double taken = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    best = round == 0 ? taken : std::min(best, taken);
  }
  return best;
}

}  // namespace gainsay::bench
