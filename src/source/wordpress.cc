#include "source/wordpress.h"

#include <utility>

#include "source/web_address.h"

namespace gainsay {
namespace {

namespace od = simdjson::ondemand;

/// Reads the fields of one post.
class PostReader {
 public:
  explicit PostReader(const JsonReader& reader) : reader_(reader) {}

  std::optional<WordPressPost> Read(od::object object) {
    WordPressPost post;
    for (auto entry : object) {
      od::field field;
      std::string_view key;
      if (std::move(entry).get(field) != simdjson::SUCCESS ||
          field.unescaped_key().get(key) != simdjson::SUCCESS)
        return {};
      Take(post, std::string(key), field.value());
    }
    if (!post.content || !post.title) return {};
    return post;
  }

 private:
  void Take(WordPressPost& post, const std::string& key, od::value& value) {
    if (key == "title") post.title = Rendered(value);
    if (key == "content") post.content = Rendered(value);
    if (key == "date") post.published = reader_.String(value);
    if (key == "date_gmt") post.published_utc = reader_.String(value);
    if (key == "modified") post.modified = reader_.String(value);
    if (key == "modified_gmt") post.modified_utc = reader_.String(value);
    if (key == "link") post.link = reader_.String(value);
  }

  /// {"rendered": "..."}, as the API writes what is HTML.
  std::optional<MappedText> Rendered(od::value& value) const {
    od::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) return {};
    for (auto entry : object) {
      od::field field;
      std::string_view key;
      if (std::move(entry).get(field) != simdjson::SUCCESS ||
          field.unescaped_key().get(key) != simdjson::SUCCESS)
        return {};
      if (key == "rendered") return reader_.Text(field.value());
    }
    return {};
  }

  const JsonReader& reader_;
};

}  // namespace

Metadata WordPressPost::Describe() const {
  Metadata metadata;
  const auto instant = [](const std::optional<std::string>& utc, const std::optional<std::string>& local) {
    if (utc && !utc->empty()) return utc->ends_with("Z") ? *utc : *utc + "Z";
    return local.value_or("");
  };
  metadata.published = instant(published_utc, published);
  metadata.modified = instant(modified_utc, modified);
  metadata.url = link.value_or("");
  metadata.outlet = HostOf(metadata.url);
  return metadata;
}

std::vector<WordPressPost> ReadWordPress(JsonReader& reader) {
  std::vector<WordPressPost> posts;
  od::document document;
  if (!reader.Root(document)) return posts;
  PostReader post_reader(reader);
  od::json_type type{};
  if (document.type().get(type) != simdjson::SUCCESS) return posts;
  if (type == od::json_type::object) {
    od::object object;
    if (document.get_object().get(object) != simdjson::SUCCESS) return posts;
    if (auto post = post_reader.Read(object)) posts.push_back(std::move(*post));
    return posts;
  }
  od::array array;
  if (document.get_array().get(array) != simdjson::SUCCESS) return posts;
  for (auto element : array) {
    od::object object;
    if (element.get_object().get(object) != simdjson::SUCCESS) return posts;
    if (auto post = post_reader.Read(object)) posts.push_back(std::move(*post));
  }
  return posts;
}

}  // namespace gainsay
