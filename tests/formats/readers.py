"""Reads every output format with a reader that is not the program's own, and raises AssertionError on what is wrong.

Each function takes the bytes of one output and the reports of the same run as `--format jsonl` gives them, and
compares what the reader sees with what the reports say. What each format promises: docs/ci-guide.md.
"""

import csv
import io
import json
import pathlib
import re
import urllib.parse
import xml.etree.ElementTree as ElementTree

import html_reader
import outside

UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
GITHUB_LIMIT = 10


def safe_line(text):
    """One line as every format shows it: what acts on a screen is replaced, line ends and tabs are blanks."""
    return UNSAFE.sub("\ufffd", re.sub("[\n\t]", " ", text))


def findings_of(reports):
    """All findings with their reports, the gravest first."""
    every = [(finding, report) for report in reports for finding in report["findings"]]
    grave = {"error": 0, "warning": 1, "note": 2}
    return sorted(every, key=lambda pair: grave[pair[0]["severity"]])


def troubles_of(reports):
    return [(trouble, report) for report in reports for trouble in report["diagnostics"] if trouble["level"] != "note"]


def decode(data):
    text = data.decode("utf-8")  # Valid throughout.
    assert not text.startswith("\ufeff"), "a byte order mark"
    return text


def check_plain(text, allowed=""):
    for match in UNSAFE.finditer(text):
        assert match.group() in allowed, f"a character that acts: {match.group()!r} near {text[match.start() - 40:match.start() + 10]!r}"


def read_terminal(data, reports):
    check_plain(decode(data))


def read_json(data, reports):
    text = decode(data)
    check_plain(text)
    whole = json.loads(text)
    assert (whole if isinstance(whole, list) else [whole]) == reports


def read_jsonl(data, reports):
    check_plain(decode(data))


def sarif_schema(shared):
    """The schema and the function that validates, or None with the reason why there is none."""
    path = pathlib.Path(shared) / "suites/sarif/sarif-schema-2.1.0.json"
    if not path.exists():
        return None, f"no {path.name} in the external data"
    jsonschema = outside.reader("jsonschema")
    if jsonschema is None:
        return None, "no Python module jsonschema"
    schema = json.loads(path.read_text(encoding="utf-8"))
    return jsonschema.validators.validator_for(schema)(schema), ""


def read_sarif(data, reports, validator=None):
    text = decode(data)
    check_plain(text)
    log = json.loads(text)
    if validator is not None:
        errors = list(validator.iter_errors(log))
        assert not errors, f"not valid: {errors[0].message} at {list(errors[0].absolute_path)}"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        assert rule["shortDescription"]["text"] and rule["fullDescription"]["text"] and rule["help"]["text"]
    (invocation,) = run["invocations"]
    notifications = invocation["toolExecutionNotifications"]
    expected = troubles_of(reports)
    assert len(notifications) == len(expected)
    assert invocation["executionSuccessful"] == all(trouble["level"] != "error" for trouble, _ in expected)
    assert len(run["results"]) == len(findings_of(reports))
    for result, (finding, report) in zip(run["results"], findings_of(reports)):
        assert result["ruleId"] == finding["type"] == rules[result["ruleIndex"]]["id"]
        assert result["level"] == finding["severity"]
        assert result["partialFingerprints"]["gainsayFinding/v1"] == finding["id"]
        check_sarif_message(result, finding)
        files = {unquoted_path(location) for location in result["locations"]}
        assert len(files) == 1
        for location in result["locations"] + result.get("relatedLocations", []):
            check_uri(location["physicalLocation"]["artifactLocation"]["uri"])


def check_sarif_message(result, finding):
    text = result["message"]["text"]
    literal = re.sub(r"\\(.)", r"\1", text)
    assert literal.startswith(safe_line(finding["message"])), (literal, finding["message"])
    # What is left when escapes are gone: brackets are links, each to a location that is there.
    bare = re.sub(r"\\.", "", text)
    links = re.findall(r"\[([^\[\]]*)\]\(([^)]*)\)", bare)
    ids = [str(location["id"]) for location in result.get("relatedLocations", [])]
    assert [target for _, target in links] == ids, (text, ids)
    assert bare.count("[") == bare.count("]") == len(links)


def unquoted_path(location):
    return urllib.parse.unquote(location["physicalLocation"]["artifactLocation"]["uri"])


def check_uri(uri):
    assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri), uri
    parts = urllib.parse.urlsplit(uri)
    assert not parts.scheme and not parts.netloc and not parts.query and not parts.fragment, uri
    assert not uri.startswith("/"), uri


def read_junit(data, reports):
    text = decode(data)
    check_plain(text)
    assert "<!DOCTYPE" not in text and "<![CDATA[" not in text
    root = ElementTree.fromstring(text)
    assert root.tag == "testsuites"
    assert {element.tag for element in root.iter()} <= {
        "testsuites", "testsuite", "testcase", "failure", "error", "system-out"}
    tests = failures = errors = 0
    for suite, report in zip(root, reports):
        cases = list(suite)
        names = [case.get("name") for case in cases]
        assert len(set(names)) == len(names), "two tests of one name"
        count = {tag: sum(case.find(tag) is not None for case in cases) for tag in ("failure", "error")}
        assert (len(cases), count["failure"], count["error"]) == tuple(
            int(suite.get(key)) for key in ("tests", "failures", "errors"))
        assert count["failure"] == sum(finding["severity"] == "error" for finding in report["findings"])
        assert count["error"] == sum(trouble["level"] == "error" for trouble in report["diagnostics"])
        for finding in report["findings"]:
            expected = f"{finding['type']}: {safe_line(finding['message'])} [{finding['id']}]"
            assert any(name == expected or name.startswith(expected + " (") for name in names), expected
        tests, failures, errors = tests + len(cases), failures + count["failure"], errors + count["error"]
    assert len(root) == len(reports)
    assert (tests, failures, errors) == tuple(int(root.get(key)) for key in ("tests", "failures", "errors"))
    read_with_junitparser(data, tests)


def read_with_junitparser(data, tests):
    junitparser = outside.reader("junitparser")
    if junitparser is None:
        return
    suites = junitparser.JUnitXml.fromstring(data)
    assert sum(len(list(suite)) for suite in suites) == tests


def github_command(line):
    """A line as the runner of GitHub Actions takes it: command, properties, message."""
    match = re.match(r"::([a-z]+) ([^:]*)::(.*)$", line, re.DOTALL)
    assert match, f"no command: {line!r}"
    properties = {}
    for pair in match.group(2).split(","):
        key, _, value = pair.partition("=")
        assert key not in properties, line
        for code, char in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
            value = value.replace(code, char)
        properties[key] = value
    message = match.group(3)
    for code, char in (("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        message = message.replace(code, char)
    return match.group(1), properties, message


def read_github(data, reports):
    text = decode(data)
    check_plain(text)
    *lines, last = text.removesuffix("\n").split("\n")
    assert re.fullmatch(r"gainsay: \d+ errors?, \d+ warnings?, \d+ notes?(?:; \d+ more annotations? than are shown: see the step's summary)?", last), last
    levels = {"error": "error", "warning": "warning", "note": "notice"}
    expected = [(trouble["level"], safe_line(trouble["message"])) for trouble, _ in
                sorted(troubles_of(reports), key=lambda pair: pair[0]["level"] != "error")]
    expected += [(finding["severity"], safe_line(finding["message"])) for finding, _ in findings_of(reports)]
    shown, count = [], {level: 0 for level in levels}
    for level, message in expected:
        count[level] += 1
        if count[level] <= GITHUB_LIMIT:
            shown.append((levels[level], message))
    left_out = len(expected) - len(shown)
    assert f"{left_out} more annotation" in last or left_out == 0
    assert len(lines) == len(shown), (len(lines), len(shown))
    for line, (level, message) in zip(lines, shown):
        command, properties, text = github_command(line)
        assert command == level
        assert set(properties) <= {"file", "line", "col", "title"} and properties["title"].startswith("gainsay: ")
        assert safe_line(text).startswith(message), (text, message)


def read_gitlab(data, reports):
    text = decode(data)
    check_plain(text)
    issues = json.loads(text)
    expected = findings_of(reports)
    troubles = troubles_of(reports)
    assert len(issues) == len(expected) + len(troubles)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    for issue in issues:
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["description"] and issue["check_name"]
        assert isinstance(issue["location"]["path"], str) and issue["location"]["lines"]["begin"] >= 1
    assert sum(issue["severity"] == "blocker" for issue in issues) == sum(t["level"] == "error" for t, _ in troubles)
    for issue, (finding, _) in zip(issues[len(troubles):], expected):
        assert issue["description"] == safe_line(finding["message"])
        assert issue["check_name"] == finding["type"]


MARKDOWN_LINES = re.compile(
    r"## gainsay: \d+ errors?, \d+ warnings?, \d+ notes?|\*\*Not everything was examined:\*\*|Noticed:|"
    r"<details><summary>\d+ notes?</summary>|</details>|\*\*\d+ more\*\* did not fit: the report in another format has them\.|")


def read_markdown(data, reports):
    text = decode(data)
    check_plain(text)
    assert len(data) <= 65536
    fence, blocks = "", []
    for line in text.removesuffix("\n").split("\n"):
        if fence:
            if line == fence:
                fence = ""
            else:
                # A fence is closed by its own marks or more of them, behind up to three blanks.
                assert not re.fullmatch(" {0,3}`{%d,}[ \t]*" % len(fence), line), line
                blocks[-1] += line + "\n"
        elif re.fullmatch("(`{3,})text", line):
            fence = line.removesuffix("text")
            blocks.append("")
        else:
            assert MARKDOWN_LINES.fullmatch(line), f"outside of code: {line!r}"
    assert not fence, "an open block"
    if "did not fit" not in text:
        assert len(blocks) == len(findings_of(reports)) + len(troubles_of(reports))
        joined = " ".join(" ".join(blocks).split())
        for finding, _ in findings_of(reports):
            assert f"{finding['id']}" in joined
    read_with_markdown_it(text)


def read_with_markdown_it(text):
    markdown_it = outside.reader("markdown_it")
    if markdown_it is None:
        return
    for token in markdown_it.MarkdownIt("commonmark").parse(text):
        for child in token.children or []:
            assert child.type in ("text", "strong_open", "strong_close", "softbreak"), child.type
        if token.type == "html_block":
            assert re.fullmatch(r"(?:<details><summary>\d+ notes?</summary>|</details>)\n?", token.content), token.content


CSV_COLUMNS = ["bundle", "finding", "severity", "type", "rule", "measure", "message", "value", "cited", "source",
               "outlet", "file", "line", "column", "passage", "sentence"]


def cell(text):
    """A cell as it is written: what a spreadsheet would take for a formula has an apostrophe before it."""
    text = safe_line(text or "")
    return "'" + text if text.lstrip(" \"'")[:1] in tuple("=+-@＝＋－＠") and text.strip(" \"'") else text


def read_csv(data, reports):
    text = decode(data)
    check_plain(text, allowed="\r")
    assert text.count("\r") == text.count("\r\n") == text.count("\n")
    head, *rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert head == CSV_COLUMNS
    troubles = troubles_of(reports)
    assert [row[6] for row in rows[:len(troubles)]] == [cell(trouble["message"]) for trouble, _ in troubles]
    rows = rows[len(troubles):]
    expected = []
    for finding, report in findings_of(reports):
        claims = {claim["id"]: claim for claim in report["claims"]}
        outlets = {source["id"]: source["outlet"] for source in report["sources"]}
        for claim in (claims[name] for name in finding["claims"]):
            expected.append([cell(report["bundle"]), finding["id"], cell(finding["message"]), cell(claim["source"]),
                             cell(outlets[claim["source"]]), cell(claim["text"])])
        if not finding["claims"]:
            expected.append([cell(report["bundle"]), finding["id"], cell(finding["message"]), "", "", ""])
    assert len(rows) == len(expected)
    for row, wanted in zip(rows, expected):
        assert len(row) == len(CSV_COLUMNS)
        assert [row[0], row[1], row[6], row[9], row[10], row[14]] == wanted, (row, wanted)
        for value in row:
            assert value[:1] not in tuple("=+-@\t\r＝＋－＠") or not value, value


DIRECTION_MARKS = "\u061c\u200e\u200f"  # Harmless in a page, and needed in scripts that run from the right.


def html_line(text):
    return "".join(char if char in DIRECTION_MARKS else safe_line(char) for char in text)


def read_html(data, reports):
    text = decode(data)
    check_plain(text, allowed=DIRECTION_MARKS)
    page = html_reader.parse(text)
    html_reader.check_policy(page)
    html_reader.check_links(page, {source["url"] for report in reports for source in report["sources"]})
    html_reader.check_as_browsers_do(text, page)
    expected = findings_of(reports)
    assert page.classes["finding"] == len(expected)
    assert page.classes["source"] == sum(len(report["sources"]) for report in reports)
    assert page.classes["measure-card"] + page.classes["single"] == sum(len(report["rows"]) for report in reports)
    for finding, _ in expected:
        assert html_line(finding["message"]) in page.headings, finding["message"]
        assert finding["id"] in page.codes
    whole = "".join(page.text)
    for report in reports:
        for trouble in report["diagnostics"]:
            assert html_line(trouble["message"]) in whole, trouble
        for left in report["coverage"]["unclaimed"]:
            assert html_line(left["text"]) in whole, left


READERS = {"terminal": read_terminal, "json": read_json, "jsonl": read_jsonl, "sarif": read_sarif,
           "junit": read_junit, "github": read_github, "gitlab": read_gitlab, "markdown": read_markdown,
           "csv": read_csv, "html": read_html}
