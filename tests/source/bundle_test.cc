#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <string>

#include "source/read.h"
#include "source/temporary_folder.h"
#include "source/told.h"

namespace gainsay {
namespace {

const std::string kText =
    "The bridge over the river was closed on Monday morning, the owner of the bridge said in a statement.\n";

TEST_CASE("a folder is a bundle: articles in order, the rest passed over and listed") {
  const TemporaryFolder folder;
  folder.Write("b.txt", kText);
  folder.Write("a.txt", kText);
  folder.Write("README.md", kText);
  folder.Write("wire/c.txt", kText);
  folder.Write(".hidden", kText);
  folder.Write("style.css", "p { }");
  folder.Write("photo.JPG", "\xFF\xD8\xFF");
  folder.Write("photo-without-extension", "\x89PNG\r\n\x1A\n");
  folder.Write("page_files/script.js", "x");
  Diagnostics diagnostics;
  const Bundle bundle = ReadBundle(folder.path() + "/", diagnostics);
  CHECK(Codes(diagnostics, folder).empty());
  CHECK(Ids(bundle) == "README.md a.txt b.txt wire/c.txt ");
  CHECK(bundle.name == std::filesystem::path(folder.path()).filename().string());
  CHECK(bundle.documents[0].bundle == bundle.name);
  CHECK(bundle.documents[1].path == folder.Path("a.txt"));
  CHECK(bundle.passed_over == std::vector<std::string>{".hidden", "page_files", "photo-without-extension",
                                                       "photo.JPG", "style.css"});
}

TEST_CASE("what cannot be read is named, and the rest is read") {
  const TemporaryFolder folder;
  folder.Write("good.txt", kText);
  folder.Write("empty.txt", " \n");
  folder.Write("data.bin", std::string("\x01\x02\x00\x03", 4));
  folder.Write("paper.pdf", "%PDF-1.4 ...");
  folder.Write("broken.json", "{\"title\": ");
  folder.Write("other.json", "{\"name\": 1}");
  folder.Write("unreadable.txt", kText);
  std::filesystem::permissions(folder.Path("unreadable.txt"), std::filesystem::perms::none);
  REQUIRE(mkfifo(folder.Path("pipe").c_str(), 0600) == 0);
  std::filesystem::create_symlink("loop", folder.Path("loop"));
  std::filesystem::create_symlink("nowhere", folder.Path("dangling"));
  std::filesystem::create_symlink("/etc/hostname", folder.Path("outside"));
  std::filesystem::create_symlink("/dev/zero", folder.Path("device"));
  std::filesystem::create_directory_symlink(folder.path(), folder.Path("again"));
  const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, folder.Path("socket").c_str(), sizeof address.sun_path - 1);
  REQUIRE(bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  Diagnostics diagnostics;
  const Bundle bundle = ReadBundle(folder.path(), diagnostics);
  close(fd);
  const bool root = geteuid() == 0;  // Who may read everything.
  CHECK(
      Codes(diagnostics, folder) ==
      std::string(
          "binary-file data.bin\nbinary-file paper.pdf\nbroken-json broken.json\nempty-file empty.txt\n"
          "link-loop loop\nlink-to-folder again\nmissing-path dangling\nnot-a-file pipe\nnot-a-file socket\n"
          "outside-bundle device\noutside-bundle outside\nunknown-json other.json\n") +
          (root ? "" : "unreadable unreadable.txt\n"));
  CHECK(Ids(bundle) == (root ? "good.txt unreadable.txt " : "good.txt "));
}

TEST_CASE("a path that is no bundle") {
  const TemporaryFolder folder;
  REQUIRE(mkfifo(folder.Path("pipe").c_str(), 0600) == 0);
  std::filesystem::create_directory(folder.Path("empty"));
  const std::pair<std::string, std::string> rows[] = {{"missing", "missing-path missing\n"},
                                                      {"pipe", "not-a-file pipe\n"},
                                                      {"empty", "empty-bundle empty\n"}};
  for (const auto& row : rows) {
    const auto& [name, codes] = row;
    CAPTURE(row.first);
    Diagnostics diagnostics;
    CHECK(ReadBundle(folder.Path(name), diagnostics).documents.empty());
    CHECK(Codes(diagnostics, folder) == codes);
  }
  Diagnostics diagnostics;
  CHECK(ReadBundle("/dev/zero", diagnostics).documents.empty());
  CHECK(diagnostics.size() == 1);
}

TEST_CASE("one file is a bundle of one") {
  const TemporaryFolder folder;
  folder.Write("a.txt", kText);
  Diagnostics diagnostics;
  const Bundle bundle = ReadBundle(folder.Path("a.txt"), diagnostics);
  CHECK(bundle.name == "a.txt");
  CHECK(Ids(bundle) == "a.txt ");
}

TEST_CASE("a manifest says what files cannot") {
  const TemporaryFolder folder;
  folder.Write("a.txt", kText);
  folder.Write("b.txt", kText);
  folder.Write(
      "bundle.yaml",
      "name: flood\nsources:\n  a.txt:\n    outlet: Bay Post\n    byline: J. Marsh\n    published: "
      "2021-03-04\n"
      "    url: https://bay.example/1\n    origin: agency\n  ./missing.txt:\n    outlet: X\n  ../a.txt: {}\n"
      "  b.txt:\n    published: yesterday\n    colour: red\n");
  Diagnostics diagnostics;
  const Bundle bundle = ReadBundle(folder.path(), diagnostics);
  CHECK(bundle.name == "flood");
  REQUIRE(Ids(bundle) == "a.txt b.txt ");
  const Metadata& m = bundle.documents[0].metadata;
  CHECK(m.outlet == "Bay Post");
  CHECK(m.byline == "J. Marsh");
  CHECK(m.published == "2021-03-04");
  CHECK(m.url == "https://bay.example/1");
  CHECK(m.origin == "agency");
  REQUIRE(diagnostics.size() == 4);
  for (const Diagnostic& d : diagnostics) {
    CAPTURE(d.code);
    CHECK(d.place.line >= 9);
    CHECK(d.place.column > 0);
  }
}

TEST_CASE("a manifest that lists sources reads only those") {
  const TemporaryFolder folder;
  for (const char* name : {"a.txt", "b.txt", "c.txt"}) folder.Write(name, kText);
  folder.Write("bundle.yaml", "sources:\n  - a.txt\n  - file: b.txt\n    outlet: Bay Post\n");
  Diagnostics diagnostics;
  const Bundle bundle = ReadBundle(folder.path(), diagnostics);
  CHECK(diagnostics.empty());
  CHECK(Ids(bundle) == "a.txt b.txt ");
  CHECK(bundle.documents[1].metadata.outlet == "Bay Post");
  CHECK(bundle.passed_over == std::vector<std::string>{"c.txt"});
}

TEST_CASE("a broken manifest is told, and the articles are read") {
  const TemporaryFolder folder;
  folder.Write("a.txt", kText);
  folder.Write("bundle.yaml", "sources: [");
  Diagnostics diagnostics;
  CHECK(Ids(ReadBundle(folder.path(), diagnostics)) == "a.txt ");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].place.line > 0);
}

TEST_CASE("limits: a file that is too long, a name that is no text") {
  const TemporaryFolder folder;
  folder.Write("long.txt", kText + kText);
  folder.Write("na\xFFme\n.txt", "A short line.");
  Limits limits;
  limits.document_bytes = kText.size();
  Diagnostics diagnostics;
  const Bundle bundle = ReadBundle(folder.path(), diagnostics, limits);
  CHECK(Ids(bundle) == "long.txt na\uFFFDme\uFFFD.txt ");
  CHECK(bundle.documents[0].truncated);
  CHECK(Codes(diagnostics, folder) == "document-too-long long.txt\n");
}

TEST_CASE("a sparse file of 4 GiB takes no time") {
  const TemporaryFolder folder;
  folder.Write("sparse.txt", "x");
  std::filesystem::resize_file(folder.Path("sparse.txt"), std::uintmax_t{4} << 30);
  Diagnostics diagnostics;
  CHECK(ReadBundle(folder.path(), diagnostics).documents.empty());
  CHECK(HasError(diagnostics));
}

TEST_CASE("sub-folders with several sources are bundles of their own; a manifest keeps a tree together") {
  const TemporaryFolder folder;
  for (const char* name : {"flood/a.txt", "flood/b.txt", "fire/a.txt", "fire/deep/b.txt", "single/a.txt",
                           "x/y/1.txt", "x/y/2.txt", "x/z/3.txt", "x/z/4.txt", "flood/p.css"})
    folder.Write(name, kText);
  const auto names = [&] {
    std::string all;
    ReadBundles(folder.path(), [&](Bundle&& bundle, Diagnostics&& diagnostics) {
      CHECK(diagnostics.empty());
      for (const Document& document : bundle.documents) all += bundle.name + ":" + document.id + " ";
      return true;
    });
    return all;
  };
  const std::string base = folder.path().substr(folder.path().rfind('/') + 1);
  CHECK(names() == base +
                       ":single/a.txt fire:a.txt fire:deep/b.txt flood:a.txt flood:b.txt x/y:1.txt x/y:2.txt "
                       "x/z:3.txt x/z:4.txt ");
  CHECK(CountBundles(folder.path()) == 5);
  folder.Write("bundle.yaml", "name: all\n");
  CHECK(names().starts_with("all:fire/a.txt all:fire/deep/b.txt "));
  CHECK(CountBundles(folder.path()) == 1);
}

}  // namespace
}  // namespace gainsay
