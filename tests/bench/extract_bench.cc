// Claims out of plain text: the whole way from article to claims against the obvious way, which tries every
// pattern as a plain regular expression on every sentence. Both run here, one after the other, and what is
// printed is their ratio: a time by itself says more about the machine.
#include <re2/re2.h>

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "bench/corpus.h"
#include "check/check.h"

namespace gainsay::bench {
namespace {

constexpr std::size_t kBytes = 1U << 18;

/// A rule's pattern as a plain regular expression, with everything that it names written out.
class Expansion {
 public:
  explicit Expansion(const Knowledge& knowledge) : knowledge_(knowledge) {
    for (const AliasEntry& entry : knowledge.places.entries()) {
      for (const std::string& name : entry.names)
        places_ += (places_.empty() ? "" : "|") + RE2::QuoteMeta(name);
    }
  }

  std::string Plain(std::string_view pattern, const std::string& pack, int depth = 0) const {
    std::string plain;
    for (std::size_t i = 0; i < pattern.size();) {
      const std::size_t end = pattern.find('}', i);
      const bool ours =
          pattern[i] == '{' && end != std::string_view::npos && i + 1 < end &&
          (pattern[i + 1] == '.' || std::isalpha(static_cast<unsigned char>(pattern[i + 1])) != 0);
      if (!ours) {
        plain += pattern[i++];
        continue;
      }
      plain += "(?:" + Placeholder(pattern.substr(i + 1, end - i - 1), pack, depth) + ")";
      i = end + 1;
    }
    return plain;
  }

 private:
  std::string Placeholder(std::string_view name, const std::string& pack, int depth) const {
    name = name.substr(0, name.find(':'));
    if (name.substr(0, 2) == "..") return R"((?:\S+ ){0,)" + std::string(name.substr(2)) + "}?";
    if (name == "name") return R"([A-Z]\w+(?: [A-Z]\w+)*)";
    if (name == "phrase") return R"((?:\w+ ){0,7}?\w+)";
    if (name == "quote") return R"(["“][^"”]*["”])";
    if (name == "country" || name == "place") return places_.empty() ? "[^\\s\\S]" : places_;
    const std::size_t dot = name.find('.');
    const WordSet* set = knowledge_.rules.FindSet(std::string(name.substr(0, dot)), pack);
    if (set == nullptr || depth > 8) return kFigure;
    const std::string_view key = dot == std::string_view::npos ? "" : name.substr(dot + 1);
    std::string words;
    for (const SetEntry& entry : set->entries) {
      if (!key.empty() && entry.key != key) continue;
      for (const Located& word : entry.patterns) {
        words += (words.empty() ? "" : "|") + Plain(word.text, set->pack, depth + 1);
      }
    }
    return words;
  }

  static constexpr const char* kFigure =
      R"((?:about|around|some|more than|at least|nearly)? ?\$?(?:\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|)"
      R"(eleven|twelve|dozens?|scores|hundreds?|thousands?)\b)(?:-\d[\d,.]*)?(?: (?:hundred|thousand|million|billion))?)";

  const Knowledge& knowledge_;
  std::string places_;
};

std::vector<std::unique_ptr<RE2>> PlainPatterns(const Knowledge& knowledge) {
  const Expansion expansion(knowledge);
  RE2::Options options;
  options.set_case_sensitive(false);
  options.set_log_errors(false);
  std::vector<std::unique_ptr<RE2>> plain;
  for (const Rule& rule : knowledge.rules.rules) {
    for (const Pattern& pattern : rule.match) {
      auto compiled =
          std::make_unique<RE2>("\\b(?:" + expansion.Plain(pattern.text.text, rule.pack) + ")\\b", options);
      if (compiled->ok()) plain.push_back(std::move(compiled));
    }
  }
  return plain;
}

int Run() {
  Diagnostics diagnostics;
  const Knowledge knowledge = LoadRules({}, diagnostics);
  CheckOptions options;
  options.threads = 1;
  const Checker checker(knowledge, options, diagnostics);
  const std::vector<Document> corpus = MadeArticles(kBytes);
  const auto bytes = static_cast<double>(BytesOf(corpus));
  std::vector<Reading> readings;
  for (const Document& document : corpus) readings.push_back(checker.Read(document));
  const std::vector<std::unique_ptr<RE2>> plain = PlainPatterns(knowledge);

  std::size_t claims = 0;
  const double ours = Seconds([&] {
    claims = 0;
    for (const Document& document : corpus) claims += checker.Extract(document).claims.size();
  });
  std::size_t hits = 0;
  const double theirs = Seconds([&] {
    hits = 0;
    for (const Reading& reading : readings) {
      for (const Sentence& sentence : reading.sentences) {
        const std::string_view words = Slice(reading.document.text, sentence.span);
        for (const auto& pattern : plain)
          hits += RE2::PartialMatch(re2::StringPiece(words.data(), words.size()), *pattern);
      }
    }
  });
  std::printf("%zu articles, %.1f MB, %zu rules, %zu plain patterns\n", corpus.size(), bytes / 1e6,
              knowledge.rules.rules.size(), plain.size());
  std::printf("%-44s %8.2f MB/s  %zu claims\n", "extract, one thread", bytes / 1e6 / ours, claims);
  std::printf("%-44s %8.2f MB/s  %zu matches\n", "RE2, pattern by pattern on ready sentences",
              bytes / 1e6 / theirs, hits);
  std::printf("%-44s %8.2f\n", "ratio", theirs / ours);
  return claims == 0 ? 1 : 0;
}

}  // namespace
}  // namespace gainsay::bench

int main() { return gainsay::bench::Run(); }
