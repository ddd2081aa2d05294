#include "report/unsafe.h"

namespace gainsay {
namespace {

std::string Safe(std::string_view text, bool keep_lines) {
  return ReplaceUnsafe(text, [keep_lines](char32_t c, std::string& out) {
    const bool line = c == U'\n';
    AppendUtf8(line && keep_lines ? c : line || c == U'\t' ? U' ' : kReplacement, out);
  });
}

}  // namespace

std::string SafeLine(std::string_view text) { return Safe(text, false); }

std::string SafeLines(std::string_view text) { return Safe(text, true); }

}  // namespace gainsay
