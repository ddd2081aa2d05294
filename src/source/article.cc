#include "source/article.h"

#include <memory>
#include <utility>

#include "source/plain.h"
#include "source/sniff.h"
#include "text/decode.h"

namespace gainsay {
namespace {

/// Reads the articles of one file.
class ArticleReader {
 public:
  ArticleReader(const std::string& path, Diagnostics& diagnostics, const Limits& limits)
      : path_(path), diagnostics_(diagnostics), limits_(limits) {}

  std::vector<Document> Read(std::string bytes, bool truncated) {
    raw_ = std::make_shared<const std::string>(std::move(bytes));
    truncated_ = truncated;
    if (raw_->find_first_not_of(" \t\r\n") == std::string::npos)
      return Refuse("empty-file", "there is nothing in it");
    if (const std::string_view kind = BinaryKind(*raw_); !kind.empty()) {
      return Refuse("binary-file", "this is " + std::string(kind) + " and holds no text that can be read");
    }
    decoded_ = ToUtf8(*raw_);
    return Plain();
  }

 private:
  void Tell(std::string code, std::string message, Level level = Level::kError) {
    Diagnostic diagnostic;
    diagnostic.level = level;
    diagnostic.code = std::move(code);
    diagnostic.message = std::move(message);
    diagnostic.place.file = path_;
    diagnostics_.push_back(std::move(diagnostic));
  }

  std::vector<Document> Refuse(std::string code, std::string message) {
    Tell(std::move(code), std::move(message));
    return {};
  }

  Document Begin(std::string format) const {
    Document document;
    document.path = path_;
    document.format = std::move(format);
    document.repaired_bytes = decoded_.repaired_bytes;
    document.truncated = truncated_;
    return document;
  }

  std::vector<Document> Plain() {
    Document document = Begin("text");
    Cleaned cleaned = Clean(decoded_.mapped.text, limits_);
    cleaned.mapped.pieces = Compose(cleaned.mapped.pieces, decoded_.mapped.pieces);
    ReadPlain(document, cleaned.mapped, raw_);
    return Finish(std::move(document));
  }

  std::vector<Document> Finish(Document document) {
    if (document.text.empty()) return Refuse("no-article", "no article text was found in it");
    if (document.truncated) {
      Tell("document-too-long", "this file is longer than the limit: what follows was not examined");
    }
    if (document.repaired_bytes > 0) {
      Tell("repaired-bytes",
           std::to_string(document.repaired_bytes) + " bytes mean nothing in " + decoded_.encoding +
               " and were replaced",
           Level::kNote);
    }
    std::vector<Document> documents;
    documents.push_back(std::move(document));
    return documents;
  }

  const std::string& path_;
  Diagnostics& diagnostics_;
  const Limits& limits_;
  std::shared_ptr<const std::string> raw_;
  Decoded decoded_;
  bool truncated_ = false;
};

}  // namespace

std::vector<Document> ReadArticles(std::string bytes, const std::string& path, bool truncated,
                                   Diagnostics& diagnostics, const Limits& limits) {
  return ArticleReader(path, diagnostics, limits).Read(std::move(bytes), truncated);
}

}  // namespace gainsay
