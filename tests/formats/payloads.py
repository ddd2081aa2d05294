"""Strings that act on what shows or reads them, if an output lets them: by the kind of reader they are aimed at."""

import json
import pathlib

TERMINAL = ["\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\", "\x9b31m",
            "\x1bP+q\x1b\\", "\x1b[2J\x1b[H", "\x07\x08\x08\x08", "\u202egnirts", "\u2066a\u2069", "\u200f", "\x7f\x7f",
            "a\rb", "\x1b[6n", "\x0e\x0f", "\u2028new", "\u2029new", "\ufeffmark", "\x85next"]
GITHUB = ["::error::forged", "::add-mask::a", "::set-output name=a::b", "%0A::warning::forged", "##[error]forged",
          "##[add-mask]a", "::stop-commands::token", "a,line=1,col=1::b", "title=x::", "%25%0D%0A", "::endgroup::",
          "::save-state name=a::b", "::debug::x", "a::b::c", "%3A%3Aerror%3A%3A"]
MARKDOWN = ["[link](https://evil.example)", "![image](https://evil.example/a.png)", "<https://evil.example>",
            "https://evil.example", "www.evil.example", "@everyone", "@octocat", "#1", "GH-1", "owner/repo#1",
            "```\nout of the block", "````\nout", "~~~\nout", "`code`", "</details>", "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>", "<!-- hidden", "[a]: https://evil.example", "$$\\evil$$", "| a | b |",
            "- [ ] task", "&lt;script&gt;", "javascript:alert(1)", ":smile:", "mailto:a@evil.example",
            "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678", "    indented", "# heading", "```text"]
HTML = ["<svg onload=alert(1)>", "\"><script>alert(1)</script>", "' onmouseover='alert(1)", "</script><script>alert(1)",
        "<!--<script>", "]]>", "<iframe src=//evil.example>", "<style>*{display:none}</style>", "&#x3C;b&#x3E;",
        "</title><script>", "<a href=javascript:alert(1)>", "<math><mtext></p>", "<base href=//evil.example>",
        "<meta http-equiv=refresh content=0>", "</pre><b>", "{{7*7}}", "${7*7}", "<%= 7*7 %>"]
CSV = ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"https://evil.example\")", "=cmd|' /C calc'!A0", "\t=1", "\r=1",
       "\n=1", " =1", "\"=1", "';=1", ",=1", "＝1", "＋1", "－1", "＠A", "a\",\"b", "\"\"", "a;b", "'=1", "\"\n=1"]
XML = ["<?xml version=\"1.0\"?>", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", "&b;", "<![CDATA[",
       "]]&gt;", "</failure>", "</testcase><testcase name=\"forged\"/>", "\ufffe", "\uffff", "\x00", "\x01", "\x0b",
       "&#0;", "\" name=\"forged"]
JSON = ["\",\"forged\":\"", "\\", "\\u0000", "\\\"", "{\"a\":1}", "]}", "\ud7ff", "\U0010ffff", "\U0001f600", "null",
        "{0}", "{{0}}", "[text](1)", "[text](99)", "\\[", "[[]]", "](1)"]
PATHS = ["../../etc/passwd", "..", "a%2Fb", "a?b#c", "a b", "a:b", "C:\\windows", "file:///etc/passwd", "//evil.example/a",
         "~root", "-rf", "--output", "CON", "a\\b", "%00", "a&b;c|d", "$(id)", "`id`", "*", "a=b", "é", "日本語", "é"]

FAMILIES = (TERMINAL, GITHUB, MARKDOWN, HTML, CSV, XML, JSON, PATHS)


def own():
    """The strings above, and each at the start of a line of its own."""
    plain = [payload for family in FAMILIES for payload in family]
    return plain + ["\n" + payload for payload in plain]


def naughty(shared):
    """The big list of naughty strings; empty where the external data is not there."""
    path = pathlib.Path(shared) / "suites/naughty/blns.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
