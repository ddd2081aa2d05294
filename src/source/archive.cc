#include "source/archive.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "source/article.h"
#include "source/files.h"
#include "source/manifest.h"
#include "source/sniff.h"
#include "source/warc.h"

namespace gainsay {
namespace {

/// Office documents are zips; these are the first members of most of them.
bool OpensOfficeDocument(std::string_view name) {
  return name == "[Content_Types].xml" || name == "mimetype" || name == "_rels/.rels";
}

/// Reads one archive.
class ArchiveReader {
 public:
  ArchiveReader(Unpacker& unpacker, const std::string& path, Diagnostics& diagnostics, const Limits& limits)
      : unpacker_(unpacker), path_(path), diagnostics_(diagnostics), limits_(limits) {}

  Archive Run() {
    Unpacker::Member member;
    bool first = true;
    while (!full_ && unpacker_.Next(member)) {
      if (std::exchange(first, false) && OpensOfficeDocument(member.name)) {
        Tell("binary-file", "this is an office document: no text can be read from it");
        return std::move(archive_);
      }
      Take(member);
    }
    if (unpacker_.broken())
      Tell("broken-archive", "the archive cannot be read to its end: " + unpacker_.fault());
    return std::move(archive_);
  }

 private:
  void Tell(std::string code, std::string message, const std::string& name = {}) {
    Diagnostic diagnostic;
    diagnostic.code = std::move(code);
    diagnostic.message = std::move(message);
    diagnostic.place.file = name.empty() ? path_ : path_ + "/" + ShownPath(name);
    diagnostics_.push_back(std::move(diagnostic));
  }

  void Take(const Unpacker::Member& member) {
    std::string name = member.name;
    while (name.starts_with("./")) name.erase(0, 2);
    if (member.kind == Unpacker::Kind::kFolder || (!member.alone && name.empty())) return;
    if (!member.alone && !StaysBelow(name)) {
      Tell("outside-bundle", "the name of this member leads out of the archive, and it was not read", name);
    } else if (IsPassedOver(name)) {
      archive_.passed_over.push_back(ShownPath(name));
    } else if (member.kind != Unpacker::Kind::kFile) {
      Tell("not-a-file", "this member is a link or a device and was not read", name);
    } else if (!names_.insert(name).second) {
      Tell("duplicate-source", "the archive has two members of this name, and the first was read", name);
    } else {
      TakeFile(std::move(name), member.alone);
    }
  }

  void TakeFile(std::string name, bool alone) {
    std::string head(unpacker_.Read());
    if (alone && LooksLikeWarc(head)) return TakeWarc(std::move(head));
    if (IsContainer(head)) {
      Tell("nested-archive", "an archive in an archive is not read: unpack the outer one", name);
      return;
    }
    if (IsPicture(head)) {
      archive_.passed_over.push_back(ShownPath(name));
      return;
    }
    std::string bytes = std::move(head);
    while (bytes.size() <= limits_.document_bytes) {
      const std::string_view more = unpacker_.Read();
      if (more.empty()) break;
      bytes.append(more);
    }
    if (!unpacker_.fault().empty()) {
      if (!unpacker_.broken()) Tell("unreadable", "this cannot be unpacked: " + unpacker_.fault(), name);
      if (unpacker_.broken())
        Tell("unreadable", "the archive is broken within this member, which was not read", name);
      return;
    }
    if (IsManifestName(name)) return TakeManifest(std::move(name), std::move(bytes));
    RawInput input;
    input.truncated = bytes.size() > limits_.document_bytes;
    if (input.truncated) bytes.resize(limits_.document_bytes);
    input.bytes = std::move(bytes);
    input.path = name.empty() ? path_ : path_ + "/" + ShownPath(name);
    Read(std::move(name), std::move(input));
  }

  /// That of the outermost folder counts.
  void TakeManifest(std::string name, std::string bytes) {
    std::string& kept = archive_.manifest_name;
    const auto depth = [](const std::string& path) { return std::count(path.begin(), path.end(), '/'); };
    if (!kept.empty() && depth(kept) <= depth(name)) {
      archive_.passed_over.push_back(ShownPath(name));
      return;
    }
    if (!kept.empty()) archive_.passed_over.push_back(ShownPath(kept));
    kept = std::move(name);
    archive_.manifest = std::move(bytes);
  }

  void TakeWarc(std::string head) {
    WarcSink sink;
    sink.page = [this](const std::string& name, RawInput&& page) {
      if (names_.insert(name).second) {
        Read(name, std::move(page));
      } else {
        archive_.passed_over.push_back(name);  // Fetched twice.
      }
      return !full_;
    };
    archive_.of_pages = true;
    sink.passed_over = [this](const std::string& name) { archive_.passed_over.push_back(name); };
    ReadWarc(unpacker_, std::move(head), path_, sink, diagnostics_, limits_);
  }

  void Read(std::string name, RawInput input) {
    kept_ += input.bytes.size();
    if (kept_ > limits_.archive_bytes) {
      Tell("archive-too-long", "the articles in it are longer than the limit: from here on none was read",
           name);
      full_ = true;
      return;
    }
    ArchiveItem item;
    item.name = std::move(name);
    item.documents = ReadArticles(std::move(input), item.diagnostics, limits_);
    archive_.items.push_back(std::move(item));
  }

  Unpacker& unpacker_;
  const std::string& path_;
  Diagnostics& diagnostics_;
  const Limits& limits_;
  Archive archive_;
  std::unordered_set<std::string> names_;
  std::uint64_t kept_ = 0;
  bool full_ = false;
};

}  // namespace

bool IsContainer(std::string_view head) { return LooksPacked(head) || LooksLikeWarc(head); }

Archive ReadArchive(Unpacker& unpacker, const std::string& path, Diagnostics& diagnostics,
                    const Limits& limits) {
  return ArchiveReader(unpacker, path, diagnostics, limits).Run();
}

}  // namespace gainsay
