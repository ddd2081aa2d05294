"""Reads an HTML report with parsers that are not the program's own, and raises AssertionError on every element,
attribute or address that is not the report's: whatever the articles say, no markup may come from them."""

import base64
import collections
import hashlib
import html.parser
import re

import outside

ID = r"(?:b\d+-)?(?:main|top|glance|comparison|findings|measures|origins|articles|coverage|unexamined|[fsuc]\d+|m\d+(?:p\d+)?)"
WORDS = r"[a-z][a-z0-9 -]*"
NUMBER = r"-?\d+(?:\.\d+)?%?"
ANY = r".*"
# Elements and attributes of the report, with what their values may be; (?s) since text may hold anything.
EVERYWHERE = {"class": WORDS, "id": ID, "dir": "auto", "hidden": "", "tabindex": "-1|0", "role": "[a-z]+",
              "aria-label": ANY, "aria-labelledby": ID, "aria-hidden": "true", "title": ANY}
SHAPE = {name: NUMBER for name in ("x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "width", "height")}
SHAPE["text-anchor"] = "start|middle|end"
ELEMENTS = {
    "html": {"lang": "en"}, "head": {}, "title": {}, "style": {}, "script": {}, "body": {},
    "meta": {"charset": "utf-8", "name": "viewport|referrer|color-scheme|generator", "http-equiv": "Content-Security-Policy",
             "content": ANY},
    "main": {}, "header": {}, "footer": {}, "nav": {}, "section": {}, "article": {
        "data-severity": "error|warning|note", "data-type": WORDS, "data-rule": ANY, "data-sources": r"[\d ]*"},
    "h1": {}, "h2": {}, "h3": {}, "h4": {}, "p": {}, "div": {"lang": "[A-Za-z0-9-]+"}, "span": {}, "bdi": {}, "b": {},
    "strong": {}, "code": {}, "mark": {}, "time": {}, "blockquote": {}, "ul": {}, "ol": {}, "li": {}, "dl": {}, "dt": {},
    "dd": {}, "figure": {}, "figcaption": {}, "summary": {}, "details": {"open": "", "data-source": r"\d+"},
    "a": {"href": ANY, "rel": "noreferrer noopener"},
    "table": {}, "thead": {}, "tbody": {}, "tr": {"data-sources": r"[\d ]*"}, "td": {"data-label": "[A-Z]+", "colspan": r"\d+"},
    "th": {"scope": "col|colgroup|row", "colspan": r"\d+", "data-source": r"\d+"},
    "form": {}, "fieldset": {}, "legend": {}, "label": {}, "button": {"type": "button", "name": "none|all"},
    "input": {"type": "checkbox", "name": "severity", "value": "error|warning|note|\\d+", "checked": ""},
    "select": {"name": "type|rule|source"}, "option": {"value": ANY},
    "svg": {}, "line": SHAPE, "rect": SHAPE, "circle": SHAPE, "text": SHAPE,
}


class Page(html.parser.HTMLParser):
    """What a tokenizer sees: start tags with attributes, and the text of some elements."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.ids, self.links, self.raw = collections.Counter(), [], [], {}
        self.classes, self.headings, self.codes, self.text = collections.Counter(), [], [], []
        self.policy, self.inside = "", ""

    def handle_starttag(self, tag, attrs):
        assert tag in ELEMENTS, f"an element that is not ours: {tag} {attrs}"
        values = dict(attrs)
        assert len(values) == len(attrs), f"an attribute twice: {tag} {attrs}"
        for name, value in values.items():
            allowed = ELEMENTS[tag].get(name, EVERYWHERE.get(name))
            assert allowed is not None, f"an attribute that is not ours: {tag} {name}={value!r}"
            assert re.fullmatch(allowed, value or "", re.DOTALL), f"not a value of ours: {tag} {name}={value!r}"
        self.tags[tag] += 1
        self.classes.update((values.get("class") or "").split())
        if "id" in values:
            self.ids.append(values["id"])
        if "href" in values:
            self.links.append(values["href"])
        if values.get("http-equiv"):
            self.policy = values["content"]
        self.inside = tag
        if tag in ("h3", "code"):
            (self.headings if tag == "h3" else self.codes).append("")

    def handle_endtag(self, tag):
        assert tag in ELEMENTS, f"an end of what is not ours: {tag}"
        self.inside = ""

    def handle_data(self, data):
        self.text.append(data)
        if self.inside in ("script", "style"):
            self.raw[self.inside] = self.raw.get(self.inside, "") + data
        if self.inside == "h3":
            self.headings[-1] += data
        if self.inside == "code":
            self.codes[-1] += data

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_comment(self, data):
        raise AssertionError(f"a comment: {data!r}")

    def handle_pi(self, data):
        raise AssertionError(f"an instruction: {data!r}")

    def unknown_decl(self, data):
        raise AssertionError(f"a declaration: {data!r}")


def parse(text):
    page = Page()
    page.feed(text)
    page.close()
    return page


def check_policy(page):
    hashes = {}
    for name, raw in page.raw.items():
        digest = hashlib.sha256(raw.encode("utf-8")).digest()
        hashes[name] = f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
    assert page.tags["script"] == page.tags["style"] == 1
    assert page.policy == (f"default-src 'none'; script-src {hashes['script']}; style-src {hashes['style']}; "
                           "base-uri 'none'; form-action 'none'"), page.policy


def check_links(page, addresses):
    ids = set(page.ids)
    assert len(ids) == len(page.ids), "an id twice"
    for link in page.links:
        if link.startswith("#"):
            assert link[1:] in ids, f"a link to nowhere: {link}"
        else:
            assert re.match("https?://", link) and link in addresses, f"a link that is not a source's address: {link}"


def check_as_browsers_do(text, page):
    """The tree that browsers build has the same elements: nothing is closed early, moved or left out."""
    html5lib = outside.reader("html5lib")
    if html5lib is None:
        return
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    seen = collections.Counter()
    for element in tree.iter():
        assert isinstance(element.tag, str), f"a comment: {element.text!r}"
        seen[element.tag.rsplit("}", 1)[-1]] += 1
    assert seen == page.tags, f"another tree than was written: {seen - page.tags} {page.tags - seen}"
