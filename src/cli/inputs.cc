#include "cli/inputs.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "gainsay/limits.h"
#include "source/extracts.h"
#include "source/read.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr const char* kStandardInput = "-";

/// A file that shares its bundle with the others of the command line.
bool IsArticle(const std::string& path) {
  if (path == kStandardInput) return true;
  std::error_code ignored;
  return fs::is_regular_file(path, ignored) && !HoldsBundle(path);
}

/// Reads all of standard input, at most one byte more than a document may have, so that too much is noticed.
std::string ReadAll(std::istream& in, std::uint64_t limit) {
  std::string bytes;
  char buffer[1 << 16];
  while (bytes.size() <= limit && in.read(buffer, sizeof buffer).gcount() > 0) {
    bytes.append(buffer, static_cast<std::size_t>(in.gcount()));
  }
  return bytes;
}

/// The files given by themselves as one bundle. Its ids are file names; the whole path where two would be
/// equal.
Bundle ReadArticles(Session& session, const std::vector<std::string>& paths, Diagnostics& diagnostics) {
  const Limits limits;
  Bundle bundle;
  std::set<std::string> ids;
  for (const std::string& path : paths) {
    Bundle one;
    if (path == kStandardInput) {
      one = ReadBytes(ReadAll(session.in, limits.document_bytes), path, diagnostics, limits);
    } else {
      one = ReadBundle(path, diagnostics, limits);
    }
    for (Document& document : one.documents) {
      // One file may hold several: `feed.xml#2`.
      if (!ids.insert(document.id).second)
        document.id = path + document.id.substr(std::min(one.name.size(), document.id.size()));
      ids.insert(document.id);
      bundle.documents.push_back(std::move(document));
    }
    bundle.name = paths.size() == 1 ? one.name : "files";
    std::move(one.passed_over.begin(), one.passed_over.end(), std::back_inserter(bundle.passed_over));
  }
  if (bundle.name.empty()) bundle.name = "files";
  for (Document& document : bundle.documents) document.bundle = bundle.name;
  std::sort(bundle.documents.begin(), bundle.documents.end(),
            [](const Document& a, const Document& b) { return a.id < b.id; });
  return bundle;
}

/// The plain files among the paths, each once.
std::vector<std::string> ArticlesAmong(const std::vector<std::string>& paths) {
  std::vector<std::string> articles;
  for (const std::string& path : paths) {
    const bool again = std::find(articles.begin(), articles.end(), path) != articles.end();
    if (!again && IsArticle(path)) articles.push_back(path);
  }
  return articles;
}

/// Opens a stream, standard input or a file. Null, and told, if it cannot be read; `file` keeps it open.
std::istream* OpenStream(Session& session, const std::string& path, std::ifstream& file) {
  if (path == kStandardInput) return &session.in;
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (fs::is_directory(status)) error = std::make_error_code(std::errc::is_a_directory);
  if (!error && fs::exists(status)) file.open(path, std::ios::binary);
  if (file.is_open()) return &file;
  const std::string why = error ? error.message() : fs::exists(status) ? "Permission denied" : "No such file";
  Diagnostics trouble = {{Level::kError, "unreadable", "the stream cannot be read: " + why, {path}}};
  TellUnattached(session, trouble);
  return nullptr;
}

/// Two folders of one name are two stories: the second is called by its path, so that reports, claims and
/// findings of the two are told apart.
void NameApart(const std::string& path, std::set<std::string>& names, Bundle& bundle) {
  if (names.insert(bundle.name).second) return;
  const std::string folder = path.substr(0, path.find_last_not_of('/') + 1);
  const bool named_so = folder == bundle.name || folder.ends_with('/' + bundle.name);
  std::string name = named_so ? folder : folder + '/' + bundle.name;
  while (!names.insert(name).second) name += '+';
  for (Document& document : bundle.documents) document.bundle = name;
  bundle.name = std::move(name);
}

std::string NameOf(const std::string& path) { return path == kStandardInput ? "<standard input>" : path; }

/// False if the run should stop.
bool ReadStream(Session& session, const std::string& path, const BundleSink& sink) {
  std::ifstream file;
  std::istream* const stream = OpenStream(session, path, file);
  if (stream == nullptr) return !session.args.strict_input;
  Diagnostics bad_lines;
  bool stopped = false;
  const auto hand_on = [&](Bundle&& bundle) {
    stopped = !sink(std::move(bundle), std::exchange(bad_lines, {}));
    return !stopped;
  };
  const bool whole = ReadJsonLines(*stream, NameOf(path), session.args.strict_input, hand_on, bad_lines);
  TellUnattached(session, bad_lines);
  return whole && !stopped;
}

}  // namespace

void ForEachExtract(Session& session, const ExtractSink& sink) {
  for (const std::string& path : session.args.paths) {
    std::ifstream file;
    std::istream* const stream = OpenStream(session, path, file);
    if (stream == nullptr) continue;
    Diagnostics bad_lines;
    const auto hand_on = [&](ExtractedBundle&& bundle) {
      return sink(std::move(bundle), std::exchange(bad_lines, {}));
    };
    const bool whole = ReadExtracts(*stream, NameOf(path), hand_on, bad_lines);
    TellUnattached(session, bad_lines);
    if (!whole) return;
  }
}

void ForEachBundle(Session& session, const BundleSink& sink) {
  const Args& args = session.args;
  if (args.json_lines) {
    for (const std::string& path : args.paths) {
      if (!ReadStream(session, path, sink)) return;
    }
    return;
  }
  std::set<std::string> names;
  const std::vector<std::string> articles = ArticlesAmong(args.paths);
  bool articles_read = false;
  for (const std::string& path : args.paths) {
    const BundleSink named = [&](Bundle&& bundle, Diagnostics&& diagnostics) {
      NameApart(path, names, bundle);
      return sink(std::move(bundle), std::move(diagnostics));
    };
    if (!IsArticle(path)) {
      if (!ReadBundles(path, named)) return;
    } else if (!std::exchange(articles_read, true)) {
      Diagnostics diagnostics;
      Bundle bundle = ReadArticles(session, articles, diagnostics);
      if (!named(std::move(bundle), std::move(diagnostics))) return;
    }
  }
}

std::vector<Document> ReadDrafts(const std::vector<std::string>& paths, Diagnostics& diagnostics) {
  std::vector<Document> drafts;
  for (const std::string& path : paths) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
      diagnostics.push_back({Level::kError, "draft", "a draft is one file, and this is a folder", {path}});
      continue;
    }
    Bundle one = ReadBundle(path, diagnostics);
    std::move(one.documents.begin(), one.documents.end(), std::back_inserter(drafts));
  }
  return drafts;
}

bool IsOneBundle(const Args& args) {
  if (args.json_lines) return false;
  std::size_t bundles = 0;
  bool articles = false;
  for (const std::string& path : args.paths) {
    if (IsArticle(path)) {
      articles = true;
    } else {
      bundles += CountBundles(path);
    }
  }
  return bundles + (articles ? 1 : 0) == 1;
}

}  // namespace gainsay
