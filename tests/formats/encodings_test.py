"""The example bundles in other encodings, and with what readers do not see in their words: the same findings.

Usage: encodings_test.py PROGRAM ROOT SCRATCH
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import unicodedata

LONG_WORD = re.compile(r"\b([A-Za-z]{4,})([a-z]{4,})\b")
PARAGRAPH = re.compile(r"(?s)(?<=<p>).*?(?=</p>)")


def in_words(mark):
    """Puts a mark into long words: of a text, or of the paragraphs of a page."""
    def change(text):
        def split(part):
            return LONG_WORD.sub(lambda word: word[1] + mark + word[2], part)
        if "<p>" in text:
            return PARAGRAPH.sub(lambda part: split(part[0]) if "<" not in part[0] else part[0], text).encode()
        return split(text).encode()
    return change


def windows(text):
    declared = re.sub("(?i)charset=([\"']?)utf-8", r"charset=\1windows-1252", text)
    try:
        return declared.encode("windows-1252")
    except UnicodeEncodeError:
        return text.encode()


VARIANTS = {
    "mark at the start": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16, the other order": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
    "windows-1252": windows,
    "one bad byte": lambda text: text.encode() + b"\xff\n",
    "soft hyphens": in_words("\u00ad"),
    "characters without width": in_words("\u200b"),
    "letters and accents apart": lambda text: unicodedata.normalize("NFD", text).encode(),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n").encode(),
}


def check(program, folder):
    done = subprocess.run([program, "check", "--no-config", "--format", "json", str(folder)], capture_output=True,
                          timeout=120, check=False)
    report = json.loads(done.stdout)
    findings = [(finding["type"], finding["severity"], finding["message"]) for finding in report["findings"]]
    return findings, {trouble["code"] for trouble in report["diagnostics"]}


def main(program, root, scratch):
    program = str(pathlib.Path(program).resolve())
    compared = 0
    for sources in sorted(pathlib.Path(root, "data").glob("*/sources")):
        expected, _ = check(program, sources)
        for name, change in VARIANTS.items():
            copy = pathlib.Path(scratch, "story") / "sources"
            shutil.rmtree(copy, ignore_errors=True)
            copy.mkdir(parents=True)
            for file in sources.iterdir():
                raw = file.read_bytes()
                # JSON and YAML are UTF-8 by their standards.
                (copy / file.name).write_bytes(change(raw.decode()) if file.suffix in (".txt", ".html") else raw)
            findings, troubles = check(program, copy)
            assert findings == expected, f"{sources}, {name}: {set(findings) ^ set(expected)}"
            assert troubles <= {"repaired-bytes"}, f"{sources}, {name}: {troubles}"
            assert ("repaired-bytes" in troubles) == (name == "one bad byte"), f"{sources}, {name}: {troubles}"
            compared += 1
    assert compared, "no bundles"
    print(f"{compared} bundles: the same findings")


if __name__ == "__main__":
    main(*sys.argv[1:])
