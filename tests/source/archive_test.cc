// Archives and WARCs, well made and hostile. Archives are written by libarchive's own writer.
#ifdef GAINSAY_ARCHIVES
#include <archive.h>
#include <archive_entry.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "source/read.h"
#include "source/temporary_folder.h"
#include "source/told.h"

namespace gainsay {
namespace {

const std::string kText =
    "The bridge over the river was closed on Monday morning, the owner said in a statement.\n";

struct Packed {
  std::string name;
  std::string bytes;
  unsigned type = AE_IFREG;
};

/// Writes an archive; `format` is "zip", "tar" or "raw", `filter` a packing or nothing.
void Pack(const std::string& path, const char* format, const std::vector<const char*>& filters,
          const std::vector<Packed>& members) {
  archive* const out = archive_write_new();
  REQUIRE(archive_write_set_format_by_name(out, format) == ARCHIVE_OK);
  for (const char* filter : filters) REQUIRE(archive_write_add_filter_by_name(out, filter) == ARCHIVE_OK);
  REQUIRE(archive_write_open_filename(out, path.c_str()) == ARCHIVE_OK);
  for (const Packed& member : members) {
    archive_entry* const entry = archive_entry_new();
    archive_entry_set_pathname(entry, member.name.c_str());
    archive_entry_set_filetype(entry, member.type);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(member.bytes.size()));
    if (member.type == AE_IFLNK) archive_entry_set_symlink(entry, "/etc/hostname");
    REQUIRE(archive_write_header(out, entry) == ARCHIVE_OK);
    archive_write_data(out, member.bytes.data(), member.bytes.size());
    archive_entry_free(entry);
  }
  archive_write_free(out);
}

TEST_CASE("an archive is a bundle: one folder taken off, its manifest read, parts of pages passed over") {
  const TemporaryFolder folder;
  const std::vector<Packed> members = {
      {"flood/b.txt", kText},
      {"flood/bundle.yaml", "name: teel\nsources:\n  b.txt:\n    outlet: Bay Post\n"},
      {"flood/a.txt", kText},
      {"flood/p_files/x.txt", kText},
      {"flood/.hidden", kText},
      {"flood/p.png", "x"}};
  Pack(folder.Path("a.zip"), "zip", {}, members);
  Pack(folder.Path("a.tar"), "ustar", {}, members);
  Pack(folder.Path("a.tgz"), "ustar", {"gzip"}, members);
  Pack(folder.Path("a.tzst"), "gnutar", {"zstd"}, members);
  for (const char* name : {"a.zip", "a.tar", "a.tgz", "a.tzst"}) {
    CAPTURE(name);
    Diagnostics diagnostics;
    const Bundle bundle = ReadBundle(folder.Path(name), diagnostics);
    CHECK(Codes(diagnostics, folder).empty());
    CHECK(bundle.name == "teel");
    REQUIRE(Ids(bundle) == "a.txt b.txt ");
    CHECK(bundle.documents[1].metadata.outlet == "Bay Post");
    CHECK(bundle.documents[1].stated_in.outlet == "manifest");
    CHECK(bundle.documents[0].path == folder.Path(name) + "/flood/a.txt");
    CHECK(bundle.passed_over == std::vector<std::string>{".hidden", "p.png", "p_files/x.txt"});
  }
}

TEST_CASE("an archive among the files of a folder; a manifest may list what is in it") {
  const TemporaryFolder folder;
  Pack(folder.Path("more.zip"), "zip", {}, {{"a.txt", kText}, {"b.txt", kText}});
  folder.Write("c.txt", kText);
  Diagnostics diagnostics;
  CHECK(Ids(ReadBundle(folder.path(), diagnostics)) == "c.txt more.zip/a.txt more.zip/b.txt ");
  folder.Write("bundle.yaml", "sources:\n  - more.zip/b.txt\n");
  const Bundle bundle = ReadBundle(folder.path(), diagnostics);
  CHECK(Ids(bundle) == "more.zip/b.txt ");
  CHECK(bundle.passed_over == std::vector<std::string>{"c.txt", "more.zip/a.txt"});
  CHECK(Codes(diagnostics, folder).empty());
}

TEST_CASE("what is hostile in an archive is named, and the rest is read") {
  const TemporaryFolder folder;
  Pack(folder.Path("inner.zip"), "zip", {}, {{"a.txt", kText}});
  std::string inner(400, '\0');
  Pack(folder.Path("a.tar"), "pax", {},
       {{"../out.txt", kText},
        {"/etc/out.txt", kText},
        {"link.txt", "", AE_IFLNK},
        {"pipe.txt", "", AE_IFIFO},
        {"good.txt", kText},
        {"good.txt", kText},
        {"inner.bin", "PK\x03\x04 and so on"},
        {"empty.txt", ""},
        {"data.bin", std::string("\x01\x02\x00\x03", 4)}});
  Diagnostics diagnostics;
  CHECK(Ids(ReadBundle(folder.Path("a.tar"), diagnostics)) == "good.txt ");
  CHECK(Codes(diagnostics, folder) ==
        "binary-file a.tar/data.bin\nduplicate-source a.tar/good.txt\nempty-file a.tar/empty.txt\n"
        "nested-archive a.tar/inner.bin\nnot-a-file a.tar/link.txt\nnot-a-file a.tar/pipe.txt\n"
        "outside-bundle a.tar/../out.txt\noutside-bundle a.tar//etc/out.txt\n");
}

TEST_CASE("limits: ratio, members, packing in packing, a long member, all together") {
  const TemporaryFolder folder;
  Pack(folder.Path("same.gz"), "raw", {"gzip"}, {{"x", std::string(8 << 20, 'x')}});
  Pack(folder.Path("same.zip"), "zip", {}, {{"x.txt", std::string(8 << 20, ' ')}});
  Pack(folder.Path("twice.gz"), "raw", {"gzip", "gzip"}, {{"x", kText}});
  const std::vector<Packed> members = {{"a.txt", kText}, {"b.txt", kText}, {"c.txt", kText}};
  Pack(folder.Path("three.tar"), "ustar", {}, members);
  Limits limits;
  for (const std::string name : {"same.gz", "same.zip", "twice.gz"}) {
    CAPTURE(name);
    Diagnostics diagnostics;
    CHECK(ReadBundle(folder.Path(name), diagnostics).documents.empty());
    CHECK(Codes(diagnostics, folder).find("broken-archive") != std::string::npos);
  }
  limits.archive_members = 2;
  Diagnostics many;
  CHECK(Ids(ReadBundle(folder.Path("three.tar"), many, limits)) == "a.txt b.txt ");
  CHECK(Codes(many, folder) == "broken-archive three.tar\n");
  limits = {};
  limits.archive_bytes = kText.size() * 2;
  Diagnostics full;
  CHECK(Ids(ReadBundle(folder.Path("three.tar"), full, limits)) == "a.txt b.txt ");
  CHECK(Codes(full, folder) == "archive-too-long three.tar/c.txt\n");
  limits = {};
  limits.document_bytes = 20;
  Diagnostics cut;
  CHECK(ReadBundle(folder.Path("three.tar"), cut, limits).documents.at(0).truncated);
  CHECK(Codes(cut, folder) ==
        "document-too-long three.tar/a.txt\ndocument-too-long three.tar/b.txt\ndocument-too-long "
        "three.tar/c.txt\n");
}

std::string Record(const std::string& type, const std::string& url, const std::string& block) {
  return "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url +
         "\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

TEST_CASE("WARC: places are lines of the file, chunks are joined, what is no page is passed over") {
  const TemporaryFolder folder;
  const std::string html = "<html><body>\n<p>" + kText + "</p>";
  folder.Write("site.warc",
               Record("warcinfo", "x", "software: x\r\n") +
                   Record("response", "https://bay.example/a/",
                          "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html) +
                   Record("response", "https://bay.example/b",
                          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n" + html.substr(0, 16) +
                              "\r\n" + "ff\r\n" + html.substr(16)) +
                   Record("response", "https://bay.example/gone", "HTTP/1.1 404 Gone\r\n\r\n" + html) +
                   Record("resource", "<file:///c>", kText));
  Diagnostics diagnostics;
  const Bundle bundle = ReadBundle(folder.Path("site.warc"), diagnostics);
  CHECK(Codes(diagnostics, folder).empty());
  REQUIRE(Ids(bundle) == "/c bay.example/a/ bay.example/b ");
  CHECK(bundle.documents[1].metadata.url == "https://bay.example/a/");
  CHECK(bundle.documents[1].map.PlaceOf(0).line == 18);
  CHECK(bundle.documents[1].map.PlaceOf(0).column == 4);
  CHECK(bundle.documents[2].text == kText);
  CHECK(bundle.passed_over == std::vector<std::string>{"bay.example/gone"});
}

TEST_CASE("WARC: cut off, a length that lies, a record that is too long") {
  const TemporaryFolder folder;
  const std::string good = Record("resource", "https://bay.example/a", kText);
  folder.Write("cut.warc", good + good.substr(0, good.size() - 40));
  folder.Write("lies.warc", good + "WARC/1.0\r\nContent-Length: x\r\n\r\n" + good);
  folder.Write("cut-beside.warc", good + Record("request", "https://bay.example/a", kText).substr(0, 100));
  folder.Write("long.warc", Record("resource", "https://bay.example/b", std::string(3000, 'x')) + good);
  const std::pair<const char*, std::string> rows[] = {{"cut.warc", "broken-warc cut.warc\n"},
                                                      {"cut-beside.warc", "broken-warc cut-beside.warc\n"},
                                                      {"lies.warc", "broken-warc lies.warc\n"},
                                                      {"long.warc", "record-too-long long.warc\n"}};
  Limits limits;
  limits.warc_record_bytes = 2000;
  for (const auto& [name, codes] : rows) {
    const std::string shown(name);
    CAPTURE(shown);
    Diagnostics diagnostics;
    CHECK(Ids(ReadBundle(folder.Path(name), diagnostics, limits)) == "bay.example/a ");
    CHECK(Codes(diagnostics, folder) == codes);
    CHECK(diagnostics[0].place.line > 0);
  }
}

TEST_CASE(
    "WARC: a page packed in a way that is not read is named with what to do, and the next one is read") {
  const TemporaryFolder folder;
  folder.Write("site.warc", Record("response", "https://bay.example/a",
                                   "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n\x8B\x02\x80") +
                                Record("resource", "https://bay.example/b", kText));
  Diagnostics diagnostics;
  CHECK(Ids(ReadBundle(folder.Path("site.warc"), diagnostics)) == "bay.example/b ");
  CHECK(Codes(diagnostics, folder) == "packed-page site.warc\n");
  CHECK(diagnostics[0].help.find("Accept-Encoding: gzip") != std::string::npos);
}

TEST_CASE(
    "WARC: a page that is said to be packed and is empty or broken is named, and the next one is read") {
  for (const std::string body : {"", "\x1F\x8B", "\x1F\x8B\x08", "\x28\xB5\x2F\xFD", "no gzip"}) {
    CAPTURE(body.size());
    const TemporaryFolder folder;
    folder.Write("site.warc", Record("response", "https://bay.example/a",
                                     "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + body) +
                                  Record("resource", "https://bay.example/b", kText));
    Diagnostics diagnostics;
    CHECK(Ids(ReadBundle(folder.Path("site.warc"), diagnostics)) == "bay.example/b ");
    CHECK(diagnostics.size() == 1);
  }
}

TEST_CASE("an archive without an article among the files of a folder is named") {
  const TemporaryFolder folder;
  folder.Write("a.txt", kText);
  folder.Write("site.warc", Record("warcinfo", "x", "software: x\r\n"));
  Diagnostics diagnostics;
  CHECK(Ids(ReadBundle(folder.path(), diagnostics)) == "a.txt ");
  CHECK(Codes(diagnostics, folder) == "no-article site.warc\n");
}

TEST_CASE("bytes from elsewhere: an archive, a text") {
  const TemporaryFolder folder;
  Pack(folder.Path("a.zip"), "zip", {}, {{"a.txt", kText}, {"b.txt", kText}});
  std::ifstream in(folder.Path("a.zip"), std::ios::binary);
  const std::string zip((std::istreambuf_iterator<char>(in)), {});
  Diagnostics diagnostics;
  CHECK(Ids(ReadBytes(zip, "-", diagnostics)) == "a.txt b.txt ");
  CHECK(Ids(ReadBytes(kText, "-", diagnostics)) == "- ");
  CHECK(diagnostics.empty());
}

}  // namespace
}  // namespace gainsay

#else
#include <doctest/doctest.h>

#include "source/read.h"
#include "source/told.h"

namespace gainsay {
namespace {

TEST_CASE("a build without the reader for archives names them, and what to do") {
  MESSAGE("skipped: all other tests of archives, built with -DGAINSAY_ARCHIVES=OFF");
  const TemporaryFolder folder;
  folder.Write("a.txt", "The bridge was closed.");
  folder.Write("b.zip", "PK\x03\x04 and so on");
  folder.Write("c.warc", "WARC/1.0\r\nWARC-Type: response\r\n\r\n");
  folder.Write("d.txt.gz", "\x1F\x8B and so on");
  Diagnostics diagnostics;
  CHECK(Ids(ReadBundle(folder.path(), diagnostics)) == "a.txt ");
  CHECK(Codes(diagnostics, folder) == "no-archives b.zip\nno-archives c.warc\nno-archives d.txt.gz\n");
  CHECK(diagnostics[0].help == "install libarchive and build with -DGAINSAY_ARCHIVES=ON");
}

}  // namespace
}  // namespace gainsay
#endif  // GAINSAY_ARCHIVES
