#include "report/json.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

#include "report/json_parts.h"
#include "report/version.h"

namespace gainsay {
namespace {

/// The parts of one report; holds what turns indices into ids.
class ReportWriter {
 public:
  explicit ReportWriter(const Report& report) : report_(report) {}

  Json Whole(Severity shown) const {
    std::array<std::uint32_t, 3> summary = {};
    for (const Finding& finding : report_.findings) ++summary.at(static_cast<std::size_t>(finding.severity));
    Json coverage = CoverageJson(report_.coverage, [this](std::uint32_t i) { return SourceId(i); });
    return Object({{"schema", "gainsay.report/1"},
                   {"tool", Object({{"name", "gainsay"}, {"version", kVersion}})},
                   {"bundle", report_.bundle},
                   {"sources", Sources()},
                   {"origins", Origins()},
                   {"claims", Claims()},
                   {"rows", Rows()},
                   {"findings", Findings(shown)},
                   {"coverage", std::move(coverage)},
                   {"passed_over", report_.passed_over},
                   {"diagnostics", Troubles()},
                   {"summary", Object({{"error", summary[static_cast<std::size_t>(Severity::kError)]},
                                       {"warning", summary[static_cast<std::size_t>(Severity::kWarning)]},
                                       {"note", summary[static_cast<std::size_t>(Severity::kNote)]}})}});
  }

 private:
  std::string_view SourceId(std::uint32_t index) const {
    return index < report_.sources.size() ? std::string_view(report_.sources[index].id) : std::string_view();
  }

  std::string_view ClaimId(std::uint32_t index) const {
    return index < report_.claims.size() ? std::string_view(report_.claims[index].id) : std::string_view();
  }

  Json SourceIds(const std::vector<std::uint32_t>& indices) const {
    Json ids = Json::array();
    for (const std::uint32_t index : indices) ids.push_back(SourceId(index));
    return ids;
  }

  Json ClaimIds(const std::vector<std::uint32_t>& indices) const {
    Json ids = Json::array();
    for (const std::uint32_t index : indices) ids.push_back(ClaimId(index));
    return ids;
  }

  Json Sources() const {
    Json list = Json::array();
    for (const SourceInfo& source : report_.sources) {
      list.push_back(Object({{"id", source.id},
                             {"path", KnownJson(source.path)},
                             {"outlet", KnownJson(source.metadata.outlet)},
                             {"title", KnownJson(source.metadata.title)},
                             {"published", KnownJson(source.metadata.published)},
                             {"url", KnownJson(source.metadata.url)},
                             {"language", KnownJson(source.metadata.language)},
                             {"origin", source.origin}}));
    }
    return list;
  }

  Json Origins() const {
    Json list = Json::array();
    for (const Origin& origin : report_.origins) {
      list.push_back(Object({{"id", origin.id},
                             {"sources", SourceIds(origin.sources)},
                             {"why", KnownJson(origin.why)},
                             {"probable", origin.probable}}));
    }
    return list;
  }

  Json Claims() const {
    Json list = Json::array();
    for (const Claim& claim : report_.claims)
      list.push_back(ClaimJson(claim, report_.bundle, SourceId(claim.source)));
    return list;
  }

  Json Positions(const std::vector<Position>& positions) const {
    Json list = Json::array();
    for (const Position& position : positions) {
      list.push_back(Object({{"value", AnyValueJson(position.value)},
                             {"claims", ClaimIds(position.claims)},
                             {"sources", SourceIds(position.sources)},
                             {"origins", position.origins},
                             {"cited", position.cited}}));
    }
    return list;
  }

  Json Rows() const {
    Json list = Json::array();
    for (const Row& row : report_.rows) {
      list.push_back(Object({{"measure", row.measure},
                             {"kind", ClaimKindName(row.kind)},
                             {"axes", AxesJson(row.axes)},
                             {"verdict", VerdictName(row.verdict)},
                             {"positions", Positions(row.positions)},
                             {"joins", row.joins}}));
    }
    return list;
  }

  Json Findings(Severity shown) const {
    Json list = Json::array();
    for (const Finding& finding : report_.findings) {
      if (finding.severity < shown) continue;
      list.push_back(Object({{"id", finding.id},
                             {"type", FindingTypeName(finding.type)},
                             {"severity", SeverityName(finding.severity)},
                             {"rule", finding.rule},
                             {"measure", finding.measure},
                             {"message", finding.message},
                             {"claims", ClaimIds(finding.claims)},
                             {"positions", Positions(finding.positions)},
                             {"why", finding.why}}));
    }
    return list;
  }

  Json Troubles() const {
    Json list = Json::array();
    for (const Diagnostic& trouble : report_.diagnostics) list.push_back(TroubleJson(trouble));
    return list;
  }

  const Report& report_;
};

}  // namespace

std::string QuotedJson(std::string_view text) { return JsonText(Json(text)); }

std::string ReportJson(const Report& report, JsonLayout layout, Severity shown) {
  return JsonText(ReportWriter(report).Whole(shown), layout);
}

void WriteJson(const Report& report, std::size_t number, const WriteOptions& options, std::string& out) {
  if (!options.one_bundle) out += number == 0 ? "[\n" : ",\n";
  out += ReportJson(report, JsonLayout::kIndented, options.shown);
  if (options.one_bundle) out += "\n";
}

void EndJson(std::size_t count, const WriteOptions& options, std::string& out) {
  if (!options.one_bundle) out += count == 0 ? "[]\n" : "\n]\n";
}

void WriteJsonLine(const Report& report, std::size_t /*number*/, const WriteOptions& options,
                   std::string& out) {
  out += ReportJson(report, JsonLayout::kLine, options.shown) + "\n";
}

}  // namespace gainsay
