// Writes the C++ file that puts the shipped rules into the program: each file's text, for messages, and its
// tree, so that nothing is parsed when the program starts. Run by the build: embed_rules ROOT LIST OUTPUT,
// where LIST names the files, one a line, by their paths below ROOT.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "yaml/freeze.h"
#include "yaml/yaml.h"

namespace {

// A string literal, in pieces that no compiler finds too long.
void WriteLiteral(std::string_view bytes, std::ostream& out) {
  constexpr std::size_t kPiece = 4000;
  if (bytes.empty()) out << "\"\"";
  for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
    out << "\n        \"";
    for (const char c : bytes.substr(at, kPiece)) {
      const auto byte = static_cast<unsigned char>(c);
      if (c == '"' || c == '\\') {
        out << '\\' << c;
      } else if (byte >= 0x20 && byte < 0x7F && c != '?') {
        out << c;
      } else {
        out << '\\' << static_cast<char>('0' + (byte >> 6)) << static_cast<char>('0' + ((byte >> 3) & 7U))
            << static_cast<char>('0' + (byte & 7U));
      }
    }
    out << '"';
  }
}

void WriteFile(const std::string& root, const std::string& path, std::ostream& out) {
  std::ifstream in(root + "/" + path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  // A file with a mistake goes in without its tree: the program then parses it and says what is wrong.
  const gainsay::Result<gainsay::YamlNode> tree = gainsay::ParseYaml(text, path);
  const std::string frozen = tree.ok() ? gainsay::FreezeYaml(tree.value()) : std::string();
  out << "    {\"" << path << "\", std::string(";
  WriteLiteral(text, out);
  out << ", " << text.size() << "), 0, std::string_view(";
  WriteLiteral(frozen, out);
  out << ", " << frozen.size() << ")},\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: embed_rules ROOT LIST OUTPUT\n", stderr);
    return 2;
  }
  std::ifstream list(argv[2]);
  std::ofstream out(argv[3], std::ios::binary);
  out << "// Written by scripts/embed_rules: the shipped rules.\n#include \"rule/load.h\"\n\nnamespace "
         "gainsay {\n\n"
         "std::span<const RuleFile> EmbeddedRules() {\n  static const std::vector<RuleFile> files = {\n";
  for (std::string path; std::getline(list, path);) {
    if (!path.empty()) WriteFile(argv[1], path, out);
  }
  out << "  };\n  return files;\n}\n\n}  // namespace gainsay\n";
  out.close();
  return list.bad() || !out ? 1 : 0;
}
