// Reading sources: pages beside libxml2's SAX interface with handlers that do nothing, and JSON Lines beside
// simdjson alone. Each pair runs one after the other, and what is printed is their ratio too: a time by
// itself says more about the machine. Given a folder of
// pages, those are read and nothing else; otherwise pages and records made of the made articles.
#include <libxml/HTMLparser.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "bench/corpus.h"
#include "source/read.h"

namespace gainsay::bench {
namespace {

constexpr int kTurns = 3;  // By turns, as a busy machine slows now the one, now the other.
constexpr std::size_t kBytes = 1U << 23;

/// What stands around the article of a page, about as much of it as on the pages of news sites: menus with
/// attributes nobody needs, scripts, styles, teasers, comments.
std::string Surroundings(const std::string& name, int entries) {
  std::string html = "<div class=\"" + name + " site-" + name + "\" data-track=\"{&quot;area&quot;:&quot;" +
                     name + "&quot;}\"><ul class=\"menu\">\n";
  for (int i = 0; i < entries; ++i) {
    const std::string number = std::to_string(i);
    html += "<li id=\"item-" + number + "\" class=\"menu-item menu-item-" + number +
            "\"><a href=\"https://example.org/" + name + "/section-" + number +
            "?from=menu&amp;place=" + number + "\" data-position=\"" + number + "\" title=\"Section " +
            number + "\"><span class=\"label\">Section " + number + "</span></a></li>\n";
  }
  return html + "</ul></div>\n<!-- end of " + name + " -->\n";
}

std::string Script(int lines) {
  std::string script = "<script type=\"text/javascript\">\n";
  for (int i = 0; i < lines; ++i)
    script +=
        "  window.queue.push({slot: \"top-" + std::to_string(i) + "\", sizes: [[300, 250], [728, 90]]});\n";
  return script + "</script>\n";
}

std::string Style() {
  std::string style;
  for (int i = 0; i < 400; ++i)
    style +=
        ".menu-item-" + std::to_string(i) + " > a:hover { color: #234; margin: 0 4px; display: block }\n";
  return style;
}

std::string PageOf(const Document& article) {
  std::string html =
      "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>A made page</title>\n"
      "<meta property=\"og:site_name\" content=\"Bay Post\">\n<style>" +
      Style() + "</style>\n" + Script(600) + "</head>\n<body>\n" + Surroundings("header", 90) +
      "<div class=\"article-body\">\n";
  for (const Block& block : article.blocks) {
    html += "<p class=\"paragraph\">";
    for (const char c : Slice(article.text, block.span)) {
      if (c == '&') {
        html += "&amp;";
      } else if (c == '\'') {
        html += "&rsquo;";
      } else {
        html += c;
      }
    }
    html += "</p>\n";
  }
  return html + "</div>\n" + Surroundings("related", 40) + Script(200) + Surroundings("footer", 60) +
         "</body></html>\n";
}

std::vector<std::string> MadePages() {
  std::vector<std::string> pages;
  std::size_t made = 0;
  for (const Document& article : MadeArticles(kBytes)) {
    pages.push_back(PageOf(article));
    made += pages.back().size();
    if (made >= kBytes) break;
  }
  return pages;
}

std::vector<std::string> PagesIn(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".html") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> pages;
  for (const std::string& path : paths) {
    std::ifstream file(path, std::ios::binary);
    pages.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return pages;
}

/// Parses a page with handlers that do nothing.
void ParseAlone(const std::string& page) {
  const std::unique_ptr<xmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(
      htmlCreateMemoryParserCtxt(page.data(), static_cast<int>(page.size())), htmlFreeParserCtxt);
  htmlCtxtUseOptions(context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                        HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
  context->charset = XML_CHAR_ENCODING_UTF8;
  xmlSAXHandler handler{};
  handler.initialized = 1;
  handler.startElement = [](void*, const xmlChar*, const xmlChar**) {};
  handler.endElement = [](void*, const xmlChar*) {};
  handler.characters = [](void*, const xmlChar*, int) {};
  handler.ignorableWhitespace = handler.characters;
  handler.cdataBlock = handler.characters;
  handler.comment = [](void*, const xmlChar*) {};
  *context->sax = handler;
  htmlParseDocument(context.get());
}

std::size_t SizeOf(const std::vector<std::string>& texts) {
  std::size_t size = 0;
  for (const std::string& text : texts) size += text.size();
  return size;
}

void Print(const char* what, std::size_t bytes, double seconds, double beside) {
  std::printf("%-44s %8.2f MB/s  %5.2f of the time\n", what, static_cast<double>(bytes) / 1e6 / seconds,
              seconds / beside);
}

/// False if nothing was read.
bool ReadPages(const std::vector<std::string>& pages) {
  std::size_t read = 0;
  const auto parse = [&] {
    for (const std::string& page : pages) ParseAlone(page);
  };
  const auto extract = [&] {
    read = 0;
    Diagnostics diagnostics;
    for (const std::string& page : pages) read += ReadDocument(page, "page.html", diagnostics).text.size();
  };
  double alone = Seconds(parse);
  double ours = Seconds(extract);
  for (int turn = 0; turn < kTurns; ++turn) {
    alone = std::min(alone, Seconds(parse));
    ours = std::min(ours, Seconds(extract));
  }
  const std::size_t bytes = SizeOf(pages);
  std::printf("%zu pages, %.1f MB, %.1f MB of article text\n", pages.size(), static_cast<double>(bytes) / 1e6,
              static_cast<double>(read) / 1e6);
  Print("libxml2's SAX, handlers that do nothing", bytes, alone, alone);
  Print("page to article", bytes, ours, alone);
  return read > 0;
}

/// The articles as a stream, three to a bundle.
std::string Stream(const std::vector<Document>& articles) {
  std::string stream;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    stream += "{\"bundle\": \"b" + std::to_string(i / 3) + "\", \"id\": \"" + std::to_string(i) +
              "\", \"outlet\": \"Bay Post\", \"published\": \"2025-08-22T14:21:05Z\", \"text\": \"";
    for (const char c : articles[i].text) {
      if (c == '\n') {
        stream += "\\n";
      } else {
        if (c == '"' || c == '\\') stream += '\\';
        stream += c;
      }
    }
    stream += "\"}\n";
  }
  return stream;
}

std::size_t CountLines(std::string_view stream) {
  std::size_t lines = 0;
  for (std::size_t i = stream.find('\n'); i != std::string_view::npos; i = stream.find('\n', i + 1)) ++lines;
  return lines;
}

/// Takes the text of each record with simdjson, from a buffer that is ready for it.
std::size_t ParseLines(const simdjson::padded_string& stream) {
  simdjson::dom::parser parser;
  simdjson::dom::document_stream records;
  std::size_t size = 0;
  if (parser.parse_many(stream).get(records) != simdjson::SUCCESS) return 0;
  for (auto record : records) {
    std::string_view text;
    if (record["text"].get(text) == simdjson::SUCCESS) size += text.size();
  }
  return size;
}

bool ReadStream(const std::vector<Document>& articles) {
  const std::string stream = Stream(articles);
  std::size_t read = 0;
  const simdjson::padded_string padded(stream);
  std::istringstream in(stream);
  std::size_t lines = 0;
  const double counted = Seconds([&] { lines = CountLines(stream); });
  const double alone = Seconds([&] { read = ParseLines(padded); });
  const double ours = Seconds([&] {
    read = 0;
    in.clear();
    in.seekg(0);
    Diagnostics diagnostics;
    const auto take = [&](Bundle&& bundle) {
      for (const Document& document : bundle.documents) read += document.text.size();
      return true;
    };
    ReadJsonLines(in, "stream", false, take, diagnostics);
  });
  std::printf("%zu records, %.1f MB\n", articles.size(), static_cast<double>(stream.size()) / 1e6);
  Print("line feeds by memchr", stream.size(), counted, alone);
  Print("simdjson, text of each record", stream.size(), alone, alone);
  Print("JSON Lines to documents", stream.size(), ours, alone);
  return read > 0 && lines == articles.size();
}

int Run(int argc, char** argv) {
  if (argc > 1) return ReadPages(PagesIn(argv[1])) ? 0 : 1;
  const bool pages = ReadPages(MadePages());
  return ReadStream(MadeArticles(2 * kBytes)) && pages ? 0 : 1;
}

}  // namespace
}  // namespace gainsay::bench

int main(int argc, char** argv) { return gainsay::bench::Run(argc, argv); }
