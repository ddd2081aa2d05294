// Mentions out of plain text, kind by kind and all of them, against two things that are known: an ICU
// iterator that does no more than find the words, and one RE2 pattern that finds figures and nothing else.
// All run in turn over the same articles on one core, and ratios are what counts: a speed by itself says more
// about the machine.
//
//   mention_bench [FOLDER|FILE.jsonl]     on one's own articles
#include <re2/re2.h>
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "bench/corpus.h"
#include "check/check.h"
#include "mention/find.h"
#include "mention/reporting.h"
#include "text/segment.h"

namespace gainsay::bench {
namespace {

constexpr std::size_t kBytes = 4U << 20;

/// An article with what the parts of the scan are given: its sentences and what other parts have found.
struct Prepared {
  const Document* document = nullptr;
  std::vector<Sentence> sentences;
  std::vector<Mention> dates;
  std::vector<Mention> names;
  std::vector<Mention> all;
};

std::size_t IcuWords(std::string_view text) {
  static const std::unique_ptr<icu::BreakIterator> words = [] {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::BreakIterator>(
        icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
  }();
  UErrorCode status = U_ZERO_ERROR;
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
  words->setText(&utext, status);
  std::size_t count = 0;
  words->first();
  while (words->next() != icu::BreakIterator::DONE) ++count;
  utext_close(&utext);
  return count;
}

std::size_t Re2Numbers(std::string_view text) {
  static const RE2 number(
      R"((\b(?:\d[\d,.]*|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|)"
      R"(fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|)"
      R"(eighty|ninety|hundred|thousand|million|billion|dozens?|half)\b)))");
  re2::StringPiece rest(text.data(), text.size());
  std::size_t count = 0;
  while (RE2::FindAndConsume(&rest, number)) ++count;
  return count;
}

/// One line of the table: what runs, and how much it finds.
struct Row {
  const char* name;
  std::function<std::size_t(const Prepared&)> find;
};

std::vector<Prepared> Prepare(const std::vector<Document>& articles, const Language& english) {
  std::vector<Prepared> prepared;
  for (const Document& document : articles) {
    Prepared p{&document, SplitSentences(document.text, document.blocks, english.sentences, {}), {}, {}, {}};
    p.dates = FindDates(document.text, english, {});
    p.names = FindNames(document.text, p.sentences, english);
    p.all = FindMentions(document.text, p.sentences, english, {});
    prepared.push_back(std::move(p));
  }
  return prepared;
}

std::size_t Cues(const Prepared& p, const Language& english) {
  std::size_t count = 0;
  const ReportingFinder finder(p.document->text, p.all, english);
  for (const Sentence& sentence : p.sentences) count += finder.CuesOf(sentence).size();
  return count;
}

std::vector<Row> Rows(const Language& english) {
  const auto text = [](const Prepared& p) { return std::string_view(p.document->text); };
  return {
      {"ICU word iterator", [=](const Prepared& p) { return IcuWords(text(p)); }},
      {"RE2, one pattern of figures", [=](const Prepared& p) { return Re2Numbers(text(p)); }},
      {"quantities",
       [=, &english](const Prepared& p) { return FindQuantities(text(p), p.dates, english, {}).size(); }},
      {"dates", [=, &english](const Prepared& p) { return FindDates(text(p), english, {}).size(); }},
      {"quotes",
       [=, &english](const Prepared& p) {
         return FindQuotes(text(p), p.sentences, p.names, english).size();
       }},
      {"names", [=, &english](const Prepared& p) { return FindNames(text(p), p.sentences, english).size(); }},
      {"all mentions",
       [=, &english](const Prepared& p) { return FindMentions(text(p), p.sentences, english, {}).size(); }},
      {"reporting cues, beside the mentions", [&english](const Prepared& p) { return Cues(p, english); }},
      {"sentences, which all but the first four need",
       [=, &english](const Prepared& p) {
         return SplitSentences(text(p), p.document->blocks, english.sentences, {}).size();
       }},
  };
}

int Run(const char* path) {
  Diagnostics diagnostics;
  const Knowledge knowledge = LoadRules({}, diagnostics);
  const Language* english = knowledge.FindLanguage("en");
  const std::vector<Document> articles = path == nullptr ? MadeArticles(kBytes) : ReadArticles(path, kBytes);
  if (english == nullptr || articles.empty()) {
    std::fprintf(stderr, "nothing to run on\n");
    return 2;
  }
  const std::vector<Prepared> prepared = Prepare(articles, *english);
  const double megabytes = static_cast<double>(BytesOf(articles)) / 1e6;
  std::printf("%zu articles, %.1f MB, one core\n\n%-46s %8s %9s %8s %8s\n", articles.size(), megabytes, "",
              "MB/s", "found", "to ICU", "to RE2");
  double icu = 0;
  double re2 = 0;
  for (const Row& row : Rows(*english)) {
    std::size_t found = 0;
    const double speed = megabytes / Seconds([&] {
                           found = 0;
                           for (const Prepared& p : prepared) found += row.find(p);
                         });
    if (icu == 0) {
      icu = speed;
    } else if (re2 == 0) {
      re2 = speed;
    }
    std::printf("%-46s %8.1f %9zu %8.2f", row.name, speed, found, speed / icu);
    re2 == 0 ? std::printf("\n") : std::printf(" %8.2f\n", speed / re2);
  }
  return 0;
}

}  // namespace
}  // namespace gainsay::bench

int main(int argc, char** argv) { return gainsay::bench::Run(argc > 1 ? argv[1] : nullptr); }
