#include "source/warc.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "source/declared.h"
#include "source/files.h"
#include "source/http_message.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestHead = 64 << 10;

/// Bytes of a member with the line that they stand in.
class Lines {
 public:
  Lines(Unpacker& unpacker, std::string head) : unpacker_(unpacker), buffer_(std::move(head)) {}

  std::uint32_t line() const { return line_; }

  /// At least `size` bytes, if there are so many left.
  std::string_view Peek(std::size_t size) {
    while (buffer_.size() - at_ < size) {
      const std::string_view more = unpacker_.Read();
      if (more.empty()) break;
      buffer_.erase(0, at_);
      at_ = 0;
      buffer_.append(more);
    }
    return std::string_view(buffer_).substr(at_);
  }

  /// Takes up to `size` bytes, of which up to `keep` are returned.
  std::string Take(std::uint64_t size, std::uint64_t keep) {
    std::string kept;
    ended_ = false;
    while (size > 0 && !ended_) {
      const std::string_view some = Peek(1).substr(0, size);
      ended_ = some.empty();
      kept.append(some.substr(0, keep - std::min<std::uint64_t>(keep, kept.size())));
      Count(some);
      at_ += some.size();
      size -= some.size();
    }
    return kept;
  }

  /// Did the file end before all was there that `Take` was asked for?
  bool ended() const { return ended_; }

 private:
  /// Line feeds and lone carriage returns end lines, as in every other file.
  void Count(std::string_view bytes) {
    for (const char c : bytes) {
      if (after_return_ && c != '\n') ++line_;
      after_return_ = c == '\r';
      if (c == '\n') ++line_;
    }
  }

  Unpacker& unpacker_;
  std::string buffer_;
  bool ended_ = false;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  bool after_return_ = false;
};

/// As older versions of the format write addresses.
std::string_view WithoutBrackets(std::string_view url) {
  return url.starts_with('<') && url.ends_with('>') ? url.substr(1, url.size() - 2) : url;
}

/// The name of a page: its address without the scheme.
std::string NameOf(std::string_view url) {
  const std::size_t scheme = url.find("://");
  return ShownPath(std::string(scheme == std::string_view::npos ? url : url.substr(scheme + 3)));
}

bool IsText(std::string_view content_type) {
  for (const std::string_view kind : {"html", "text/plain", "json", "xml", "markdown"}) {
    if (content_type.find(kind) != std::string_view::npos)
      return content_type.find("svg") == std::string_view::npos;
  }
  return content_type.empty();
}

/// Undoes the packing of a page; nothing if it is of another kind or broken.
std::optional<std::string> Unpacked(const HttpResponse& response, const Limits& limits) {
  Unpacker unpacker(response.body.text, limits);
  Unpacker::Member member;
  std::string bytes;
  if (!LooksPacked(response.body.text) || !unpacker.Next(member) || !member.alone) return {};
  while (bytes.size() <= limits.document_bytes) {
    const std::string_view more = unpacker.Read();
    if (more.empty()) break;
    bytes.append(more);
  }
  if (!unpacker.fault().empty()) return {};
  return bytes;
}

/// Reads one file.
class WarcReader {
 public:
  WarcReader(Lines lines, const std::string& path, const WarcSink& sink, Diagnostics& diagnostics,
             const Limits& limits)
      : lines_(std::move(lines)), path_(path), sink_(sink), diagnostics_(diagnostics), limits_(limits) {}

  void Run() {
    while (!stopped_ && SkipBlankLines()) {
      const std::uint32_t line = lines_.line();
      const std::string_view start = lines_.Peek(kLongestHead).substr(0, kLongestHead);
      const std::size_t end = HeadEnd(start);
      const std::string_view length = HeaderField(start.substr(0, end), "Content-Length");
      std::uint64_t size = 0;
      const bool counted =
          std::from_chars(length.data(), length.data() + length.size(), size).ec == std::errc();
      if (!LooksLikeWarc(start) || !counted) {
        Tell("broken-warc", "no WARC record begins here: the rest was not read", line);
        return;
      }
      const std::string head = lines_.Take(end, end);
      Record(head, size);
    }
  }

 private:
  void Tell(std::string code, std::string message, std::uint32_t line, std::string help = {}) {
    Diagnostic diagnostic;
    diagnostic.code = std::move(code);
    diagnostic.message = std::move(message);
    diagnostic.place = {path_, line, 1};
    diagnostic.help = std::move(help);
    diagnostics_.push_back(std::move(diagnostic));
  }

  /// False at the end of the file.
  bool SkipBlankLines() {
    while (true) {
      const std::string_view next = lines_.Peek(1);
      if (next.empty()) return false;
      if (next[0] != '\r' && next[0] != '\n') return true;
      lines_.Take(1, 0);
    }
  }

  void Record(const std::string& head, std::uint64_t size) {
    const std::string_view type = HeaderField(head, "WARC-Type");
    const std::string url(WithoutBrackets(HeaderField(head, "WARC-Target-URI")));
    const bool page = type == "response" || type == "resource" || type == "conversion";
    const std::uint32_t line = lines_.line();
    const bool fits = size <= limits_.warc_record_bytes;
    std::string block = lines_.Take(size, page && fits ? size : 0);
    if (lines_.ended())
      return Tell("broken-warc", "the file ends within this record, which was not read", line);
    if (!page || url.empty() || url.starts_with("dns:") || url.starts_with("metadata:")) return;
    if (!fits) {
      Tell("record-too-long", "this record is longer than the limit and was not read", line);
    } else if (type == "response") {
      Response(url, std::move(block), line);
    } else {
      Resource(url, std::string(HeaderField(head, "Content-Type")), std::move(block), line);
    }
  }

  RawInput Begin(const std::string& url, std::string bytes, std::uint32_t line) const {
    RawInput input;
    input.bytes = std::move(bytes);
    input.path = path_ + "/" + NameOf(url);
    input.first_line = line;
    input.url = url;
    return input;
  }

  void Response(const std::string& url, std::string block, std::uint32_t line) {
    HttpResponse response = ReadHttpResponse(block);
    if (response.status != 200 || !IsText(response.content_type) || url.ends_with("/robots.txt"))
      return sink_.passed_over(NameOf(url));
    RawInput input = Begin(url, std::move(block), line);
    input.charset = CharsetIn(response.content_type);
    if (response.content_encoding.empty()) {
      input.body = std::move(response.body);
    } else if (std::optional<std::string> bytes = Unpacked(response, limits_)) {
      input.bytes = std::move(*bytes);
      input.first_line = 1;
    } else {
      return Tell("packed-page",
                  "this page is packed as \"" + response.content_encoding + "\" and was not read", line,
                  "only gzip and zstd are read: fetch the page again with `Accept-Encoding: gzip`, or save "
                  "it unpacked");
    }
    Hand(url, std::move(input));
  }

  /// What was kept without what the server said around it.
  void Resource(const std::string& url, const std::string& type, std::string block, std::uint32_t line) {
    if (!IsText(type)) return sink_.passed_over(NameOf(url));
    RawInput input = Begin(url, std::move(block), line);
    input.charset = CharsetIn(type);
    Hand(url, std::move(input));
  }

  void Hand(const std::string& url, RawInput input) { stopped_ = !sink_.page(NameOf(url), std::move(input)); }

  Lines lines_;
  const std::string& path_;
  const WarcSink& sink_;
  Diagnostics& diagnostics_;
  const Limits& limits_;
  bool stopped_ = false;
};

}  // namespace

bool LooksLikeWarc(std::string_view head) { return head.starts_with("WARC/"); }

void ReadWarc(Unpacker& unpacker, std::string head, const std::string& path, const WarcSink& sink,
              Diagnostics& diagnostics, const Limits& limits) {
  WarcReader(Lines(unpacker, std::move(head)), path, sink, diagnostics, limits).Run();
}

}  // namespace gainsay
