#include "source/http_message.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace gainsay {
namespace {

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return lower;
}

std::string_view Trim(std::string_view text) {
  const std::size_t from = text.find_first_not_of(" \t\r");
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(" \t\r") + 1 - from);
}

/// Joins the chunks of a body. What is cut off or no chunk ends the body.
MappedText JoinChunks(std::string_view message, std::size_t at) {
  MappedText body;
  while (at < message.size()) {
    const std::size_t line_end = std::min(message.find('\n', at), message.size());
    std::uint64_t size = 0;
    const char* const first = message.data() + at;
    if (std::from_chars(first, message.data() + line_end, size, 16).ec != std::errc() || size == 0) break;
    at = std::min(line_end + 1, message.size());
    const std::string_view chunk = message.substr(at, size);
    body.AppendSame(chunk, at);
    at += chunk.size();
    if (message.substr(at, 2) == "\r\n") at += 2;
  }
  return body;
}

}  // namespace

std::string_view HeaderField(std::string_view head, std::string_view name) {
  for (std::size_t start = 0; start < head.size();) {
    const std::size_t end = std::min(head.find('\n', start), head.size());
    const std::string_view line = head.substr(start, end - start);
    const std::size_t colon = line.find(':');
    if (colon == name.size() && Lower(line.substr(0, colon)) == Lower(name))
      return Trim(line.substr(colon + 1));
    start = end + 1;
  }
  return {};
}

std::size_t HeadEnd(std::string_view message) {
  const std::size_t crlf = message.find("\r\n\r\n");
  const std::size_t lf = message.find("\n\n");
  if (crlf == std::string_view::npos && lf == std::string_view::npos) return message.size();
  return crlf < lf ? crlf + 4 : lf + 2;
}

HttpResponse ReadHttpResponse(std::string_view message) {
  HttpResponse response;
  const std::size_t blank = message.find(' ');
  if (!message.starts_with("HTTP/") || blank > 16) return response;
  const std::string_view code = message.substr(blank + 1, 3);
  std::from_chars(code.data(), code.data() + code.size(), response.status);
  const std::size_t body = HeadEnd(message);
  const std::string_view head = message.substr(0, body);
  response.content_type = HeaderField(head, "Content-Type");
  response.content_encoding = Lower(HeaderField(head, "Content-Encoding"));
  if (response.content_encoding == "identity") response.content_encoding.clear();
  // Some recorders join the chunks and keep the header: then the body begins with no size of one.
  const bool chunked = Lower(HeaderField(head, "Transfer-Encoding")).find("chunked") != std::string::npos;
  if (chunked) response.body = JoinChunks(message, body);
  if (response.body.text.empty()) response.body.AppendSame(message.substr(body), body);
  return response;
}

}  // namespace gainsay
