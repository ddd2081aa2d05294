// Puts the files of a rules folder together: packs first, since rules take their pack from them.
#include "rule/load.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

#include "rule/language_sections.h"
#include "rule/parse_files.h"
#include "rule/sections.h"
#include "yaml/lines.h"
#include "yaml/reader.h"
#include "yaml/yaml.h"

namespace gainsay {
namespace {

enum class FileKind { kRule, kPack, kLanguage, kPlaces, kUnknown };

FileKind KindOf(const YamlNode& root) {
  const auto has = [&](std::string_view key) { return root.Find(key) != nullptr; };
  if (has("rule")) return FileKind::kRule;
  if (has("pack") || has("name")) return FileKind::kPack;
  if (has("places")) return FileKind::kPlaces;
  if (has("language")) return FileKind::kLanguage;
  if (has("sets") || has("measures") || has("related")) return FileKind::kPack;
  return FileKind::kUnknown;
}

// The items of all files, each name once: a later layer's take the place of an earlier one's.
template <typename T>
class Layered {
 public:
  explicit Layered(const char* what) : what_(what) {}

  void Add(std::string name, T&& item, std::uint32_t layer, const Place& place, Diagnostics& diagnostics) {
    const auto [slot, fresh] = slots_.try_emplace(name, Slot{items_.size(), layer, place});
    if (fresh) {
      items_.push_back(std::move(item));
      return;
    }
    Slot& taken = slot->second;
    if (taken.layer == layer) {
      diagnostics.push_back(
          {Level::kError,
           "duplicate-" + std::string(what_),
           "there is another " + std::string(what_) + " '" + name + "'",
           place,
           {},
           static_cast<std::uint32_t>(std::clamp<std::size_t>(name.size(), 1, 80)),
           "the first stands in " + taken.place.file + ":" + std::to_string(taken.place.line)});
      return;
    }
    items_[taken.index] = std::move(item);
    taken.layer = layer;
    taken.place = place;
  }

  // Those of higher layers first: of two rules that fit a passage equally well the first wins, and a reader's
  // own is to win over a shipped one.
  std::vector<T> Take() {
    std::vector<std::pair<std::uint32_t, std::size_t>> order;
    for (const auto& [name, slot] : slots_) order.emplace_back(~slot.layer, slot.index);
    std::sort(order.begin(), order.end());
    std::vector<T> items;
    items.reserve(order.size());
    for (const auto& [layer, index] : order) items.push_back(std::move(items_[index]));
    return items;
  }
  std::size_t size() const { return items_.size(); }

 private:
  struct Slot {
    std::size_t index;
    std::uint32_t layer;
    Place place;
  };
  const char* what_;
  std::deque<T> items_;  // Nothing is moved when more come.
  std::unordered_map<std::string, Slot> slots_;
};

std::string FolderOf(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

class Loader {
 public:
  Loader(Diagnostics& diagnostics, const Limits& limits, WithExamples examples)
      : diagnostics_(diagnostics),
        limits_(limits),
        without_(examples == WithExamples::kNo ? "examples" : "") {}

  void Parse(std::span<const RuleFile> files) {
    files = WithinLimit(files);
    std::vector<Result<YamlNode>> trees = ParseRuleFiles(files, without_, limits_);
    for (std::size_t i = 0; i < files.size(); ++i) {
      if (!trees[i].ok()) {
        incomplete_ = true;
        diagnostics_.push_back(trees[i].failure());
      } else if (!trees[i].value().IsNull()) {  // Else it holds nothing but comments.
        files_.push_back({&files[i], std::move(trees[i].value())});
      }
    }
  }

  void Read() {
    for (const Parsed& parsed : files_) {
      if (KindOf(parsed.tree) == FileKind::kPack) ReadPackFile(parsed);
    }
    for (Parsed& parsed : files_) ReadOther(parsed);
  }

  Knowledge Take() {
    Knowledge knowledge;
    std::vector<AliasEntry> places = places_.Take();
    knowledge.rules.packs = packs_.Take();
    knowledge.rules.rules = rules_.Take();
    knowledge.rules.sets = sets_.Take();
    knowledge.rules.measures = measures_.Take();
    knowledge.rules.related = std::move(related_);
    knowledge.rules.groups = std::move(groups_);
    knowledge.languages = languages_.Take();
    knowledge.incomplete = incomplete_;
    const std::size_t told_before = diagnostics_.size();
    CheckReferences(knowledge.rules, places, named_, diagnostics_);
    DropFollowOns(knowledge, told_before, diagnostics_);
    knowledge.places = AliasTable(std::move(places));
    return knowledge;
  }

 private:
  struct Parsed {
    const RuleFile* file;
    YamlNode tree;
  };

  // The files up to the one with which they hold more than may be read.
  std::span<const RuleFile> WithinLimit(std::span<const RuleFile> files) {
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
      bytes += files[i].text.size();
      if (bytes <= limits_.rule_bytes) continue;
      diagnostics_.push_back({Level::kError,
                              "rule-bytes",
                              "the rule files hold more than " + std::to_string(limits_.rule_bytes) +
                                  " bytes; this one and what follows is not read",
                              {files[i].path, 0, 0}});
      incomplete_ = true;
      return files.first(i);
    }
    return files;
  }

  void ReadPackFile(const Parsed& parsed) {
    YamlReader reader(parsed.file->text, diagnostics_, parsed.file->path);
    const std::uint32_t layer = parsed.file->layer;
    const std::size_t told_before = diagnostics_.size();
    PackFile pack;
    ReadPack(parsed.tree, reader, pack, named_);
    incomplete_ = incomplete_ || diagnostics_.size() > told_before;
    for (WordSet& set : pack.sets) {
      const Place place = set.place;
      sets_.Add(pack.pack.name.empty() ? set.name : pack.pack.name + "/" + set.name, std::move(set), layer,
                place, diagnostics_);
    }
    for (Measure& measure : pack.measures) {
      const Place place = measure.place;
      measures_.Add(measure.name, std::move(measure), layer, place, diagnostics_);
    }
    related_.insert(related_.end(), pack.related.begin(), pack.related.end());
    groups_.insert(groups_.end(), pack.groups.begin(), pack.groups.end());
    if (pack.pack.name.empty()) return;
    const auto folder = pack_of_folder_[FolderOf(parsed.file->path)].try_emplace(layer, pack.pack.name);
    if (!folder.second) {
      reader.Error(parsed.tree, "duplicate-pack", "there is another pack file in this folder",
                   "its rules belong to '" + folder.first->second + "'");
    }
    const Place place = pack.pack.place;
    packs_.Add(pack.pack.name, std::move(pack.pack), layer, place, diagnostics_);
  }

  void ReadOther(Parsed& parsed) {
    YamlReader reader(parsed.file->text, diagnostics_, parsed.file->path);
    switch (KindOf(parsed.tree)) {
      case FileKind::kPack:
        return;
      case FileKind::kRule:
        return ReadRuleFile(parsed, reader);
      case FileKind::kLanguage:
        return ReadLanguageFile(parsed, reader);
      case FileKind::kPlaces: {
        std::vector<AliasEntry> entries;
        ReadPlaces(parsed.tree, reader, entries, named_);
        const Place place = reader.PlaceOf(*parsed.tree.Find("places"));
        for (AliasEntry& entry : entries) {
          places_.Add(entry.id, std::move(entry), parsed.file->layer, place, diagnostics_);
        }
        return;
      }
      case FileKind::kUnknown:
        reader.Error(
            parsed.tree, "unknown-file", "this is no file of a rules folder",
            "a rule has the key 'rule', a pack 'pack', a language 'language', an alias table 'places'");
    }
  }

  // What ships was checked when the program was built, and few of its languages are ever asked for.
  void ReadLanguageFile(Parsed& parsed, YamlReader& reader) {
    const YamlNode& tag = *parsed.tree.Find("language");
    const Place place = reader.PlaceOf(tag);
    KnownLanguage known;
    Lazy<Language>::Make make;
    if (parsed.file->frozen.empty()) {
      auto read = std::make_shared<Language>(ReadLanguage(parsed.tree, reader));
      known.tag = read->tag;
      make = [read] { return std::make_unique<const Language>(std::move(*read)); };
    } else {
      known.tag = tag.scalar;
      auto tree = std::make_shared<YamlNode>(std::move(parsed.tree));
      make = [tree, path = parsed.file->path] {
        Diagnostics none;
        YamlReader unheard({}, none, path);
        return std::make_unique<const Language>(ReadLanguage(*tree, unheard));
      };
    }
    known.language = std::make_shared<const Lazy<Language>>(std::move(make));
    const std::string name = known.tag;
    languages_.Add(name, std::move(known), parsed.file->layer, place, diagnostics_);
  }

  void ReadRuleFile(const Parsed& parsed, YamlReader& reader) {
    if (rules_.size() >= limits_.rules) {
      reader.Error(parsed.tree, "rule-count",
                   "more than " + std::to_string(limits_.rules) + " rules; this one is not read");
      return;
    }
    Rule rule;
    ReadRule(parsed.tree, reader, rule);
    if (rule.id.empty()) return;
    if (rule.pack.empty()) rule.pack = PackOf(*parsed.file);
    if (rule.title.empty()) rule.title = rule.id;
    rule.id.insert(0, rule.pack + "/");
    const std::string id = rule.id;
    const Place place = rule.place;
    rules_.Add(id, std::move(rule), parsed.file->layer, place, diagnostics_);
  }

  // The pack whose file lies beside a rule or in the nearest folder above it.
  std::string PackOf(const RuleFile& file) const {
    std::string folder = FolderOf(file.path);
    while (true) {
      if (const std::string* pack = PackIn(folder, file.layer)) return *pack;
      if (folder.empty()) return "local";
      folder = FolderOf(folder);
    }
  }

  // That of the same layer, or of another one above what ships, where the pack's file was named by itself.
  const std::string* PackIn(const std::string& folder, std::uint32_t layer) const {
    const auto layers = pack_of_folder_.find(folder);
    if (layers == pack_of_folder_.end()) return nullptr;
    const auto own = layers->second.find(layer);
    if (own != layers->second.end()) return &own->second;
    const auto& [last, pack] = *layers->second.rbegin();
    return last > 0 ? &pack : nullptr;
  }

  Diagnostics& diagnostics_;
  const Limits& limits_;
  std::string_view without_;  // A key that is passed over in frozen files.
  bool incomplete_ = false;
  std::vector<Parsed> files_;
  std::map<std::string, std::map<std::uint32_t, std::string>> pack_of_folder_;  // By folder and layer.
  Layered<Pack> packs_{"pack"};
  Layered<Rule> rules_{"rule"};
  Layered<WordSet> sets_{"set"};
  Layered<Measure> measures_{"measure"};
  Layered<KnownLanguage> languages_{"language"};
  Layered<AliasEntry> places_{"place"};
  NamedElsewhere named_;
  std::vector<std::vector<std::string>> related_;
  std::vector<std::pair<std::string, std::string>> groups_;
};

}  // namespace

const Language* Knowledge::FindExactly(std::string_view tag) const {
  const auto found = std::find_if(languages.begin(), languages.end(),
                                  [&](const KnownLanguage& known) { return known.tag == tag; });
  return found == languages.end() ? nullptr : &found->language->Get();
}

const Language* Knowledge::FindLanguage(std::string_view tag) const {
  if (const Language* exact = FindExactly(tag); exact != nullptr) return exact;
  std::string primary(tag.substr(0, tag.find_first_of("-_")));
  for (char& c : primary) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  const Language* found = FindExactly(primary);
  return found != nullptr ? found : FindExactly("en");
}

void DropFollowOns(const Knowledge& knowledge, std::size_t first, Diagnostics& diagnostics) {
  if (!knowledge.incomplete) return;
  static constexpr std::string_view kNamed[] = {"unknown-set", "unknown-key", "unknown-measure",
                                                "unknown-pack", "unknown-place"};
  const auto from = diagnostics.begin() + static_cast<std::ptrdiff_t>(std::min(first, diagnostics.size()));
  diagnostics.erase(std::remove_if(from, diagnostics.end(),
                                   [](const Diagnostic& told) {
                                     return std::find(std::begin(kNamed), std::end(kNamed), told.code) !=
                                            std::end(kNamed);
                                   }),
                    diagnostics.end());
}

void AddExcerpts(std::span<const RuleFile> files, Diagnostics& diagnostics) {
  std::unordered_map<std::string_view, std::optional<Lines>> lines;
  for (const RuleFile& file : files) lines.try_emplace(file.path);
  for (Diagnostic& diagnostic : diagnostics) {
    if (!diagnostic.excerpt.empty() || diagnostic.place.line == 0) continue;
    const auto found = lines.find(diagnostic.place.file);
    if (found == lines.end()) continue;
    if (!found->second) {
      const auto file = std::find_if(files.begin(), files.end(),
                                     [&](const RuleFile& f) { return f.path == diagnostic.place.file; });
      std::string_view text = file->text;
      if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
      found->second.emplace(text);
    }
    found->second->AddExcerpt(diagnostic);
  }
}

Knowledge LoadKnowledge(std::span<const RuleFile> files, Diagnostics& diagnostics, const Limits& limits,
                        WithExamples examples) {
  Diagnostics told;
  Loader loader(told, limits, examples);
  loader.Parse(files);
  loader.Read();
  Knowledge knowledge = loader.Take();
  AddExcerpts(files, told);
  diagnostics.insert(diagnostics.end(), std::make_move_iterator(told.begin()),
                     std::make_move_iterator(told.end()));
  return knowledge;
}

}  // namespace gainsay
