// Typed, checked reading of a YAML tree: what is not as it should be is told with its place, and reading goes
// on.
#ifndef GAINSAY_YAML_READER_H_
#define GAINSAY_YAML_READER_H_

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/diagnostic.h"
#include "yaml/lines.h"
#include "yaml/yaml.h"

namespace gainsay {

/// Reads the nodes of one file. Each reading function returns whether it could, and has told why if not; what
/// it fills is left alone then. After 100 complaints about one file the rest are counted in one line (see
/// destructor).
class YamlReader {
 public:
  using Read = std::function<void(const YamlNode&)>;
  using ReadEntry = std::function<void(const YamlNode& key, const YamlNode& value)>;
  struct Field {
    std::string_view name;
    Read read;
  };

  /// `text` is that of the file, for excerpts; both must outlive the reader. `file` is its name, for places.
  YamlReader(std::string_view text, Diagnostics& diagnostics, std::string file);
  ~YamlReader();
  YamlReader(const YamlReader&) = delete;
  YamlReader& operator=(const YamlReader&) = delete;

  /// Records a complaint about a node, with the line it stands in.
  void Error(const YamlNode& at, std::string code, std::string message, std::string help = {});
  void Warn(const YamlNode& at, std::string code, std::string message, std::string help = {});
  /// Records a complaint that has its place already.
  void Add(Diagnostic diagnostic);

  /// A scalar's text as written. Null is refused.
  bool String(const YamlNode& node, std::string& out);
  /// A list of scalars, or one scalar alone; appended to `out`.
  bool Strings(const YamlNode& node, std::vector<std::string>& out);
  /// Decimal notation, with an exponent if wanted; finite. `help` goes with a complaint.
  bool Number(const YamlNode& node, double& out, std::string help = {});
  bool Integer(const YamlNode& node, std::int64_t& out);
  /// `true` or `false`, nothing else: `no` stays a word.
  bool Bool(const YamlNode& node, bool& out);
  /// One of `names`: its index.
  bool OneOf(const YamlNode& node, std::span<const std::string_view> names, std::size_t& out);

  /// A map with known keys: calls the reader of each key that is there. An unknown key is an error that names
  /// the nearest known one. `what` says in messages what the map is: "a rule".
  bool Fields(const YamlNode& node, std::string_view what, std::span<const Field> fields);
  bool Fields(const YamlNode& node, std::string_view what, std::initializer_list<Field> fields) {
    return Fields(node, what, std::span<const Field>(fields.begin(), fields.size()));
  }
  /// A map with free keys, in the order written.
  bool Entries(const YamlNode& node, const ReadEntry& read);
  /// A list, or one node alone that is no list.
  void Each(const YamlNode& node, const Read& read);

  /// The place of a node, with the file's name.
  Place PlaceOf(const YamlNode& node) const;

  /// The line of the file that a node stands in.
  std::string_view LineOf(const YamlNode& node) const { return lines_.Line(node.place.line); }

 private:
  bool Expect(const YamlNode& node, bool holds, std::string_view wanted, std::string help = {});
  std::string HelpForText(const YamlNode& node) const;

  Lines lines_;
  Diagnostics& diagnostics_;
  std::uint32_t told_ = 0;
  std::uint32_t untold_ = 0;
  std::string file_;
};

}  // namespace gainsay

#endif  // GAINSAY_YAML_READER_H_
