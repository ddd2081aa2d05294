"""Hostile strings in title, outlet, text and file name, through every format, read back by independent readers.

Usage: injection_test.py PROGRAM ROOT SCRATCH
"""

import json
import pathlib
import shutil
import sys

import payloads
import readers
from run_formats import Runner, external_data

PLACES = ("title", "outlet", "text", "file name")
BATCH = 9  # Bundles of a run: GitHub shows ten errors, and each bundle has one.


def document(bundle, name, payload, killed):
    return {"bundle": f"{bundle} {payload}", "id": name, "title": payload, "outlet": payload,
            "text": f"{payload} The army said {killed} soldiers were killed in the valley {payload}"}


def lines_of(batch):
    lines = []
    for number, payload in batch:
        lines.append(document(number, f"{payload}", payload, "4,000"))
        lines.append(document(number, "plain", payload, "600"))
    return "".join(json.dumps(line) + "\n" for line in lines).encode("utf-8", "surrogatepass")


def stream(runner, batch):
    """Every place at once, from JSON Lines. Returns how many findings came back."""
    reports, _ = runner.check(["--from", "jsonl", "-"], stdin=lines_of(batch))
    assert len(reports) >= len(batch), (len(reports), len(batch))
    return sum(len(report["findings"]) for report in reports)


def is_file_name(payload):
    name = payload.encode("utf-8", "ignore")
    return 0 < len(name) < 200 and b"/" not in name and b"\0" not in name and not name.startswith(b".")


def files(runner, batch, folder):
    """The payload as a real file name. Returns how many findings came back."""
    shutil.rmtree(folder, ignore_errors=True)
    for number, payload in batch:
        story = folder / str(number)
        story.mkdir(parents=True)
        (story / payload).write_text("The army said 4,000 soldiers were killed in the valley.\n", encoding="utf-8")
        (story / "b.txt").write_text("The army said 600 soldiers were killed in the valley.\n", encoding="utf-8")
    reports, _ = runner.check([str(number) for number, _ in batch], folder=folder)
    return sum(len(report["findings"]) for report in reports)


def batches(every):
    numbered = list(enumerate(every))
    return [numbered[start:start + BATCH] for start in range(0, len(numbered), BATCH)]


def main(program, root, scratch):
    scratch = pathlib.Path(scratch)
    runner = Runner(program, scratch)
    naughty = payloads.naughty(external_data(root))
    if not naughty:
        print("without the list of naughty strings: there is no external data")
    every = payloads.own() + naughty
    found = sum(stream(runner, batch) for batch in batches(every))
    named = [payload for payload in payloads.own() if is_file_name(payload)]
    on_disk = sum(files(runner, batch, scratch / "stories") for batch in batches(named))
    assert found >= len(every) * 0.9 and on_disk >= len(named) * 0.7, (found, on_disk)
    cases = len(every) * len(PLACES) * len(readers.READERS) + len(named) * len(readers.READERS)
    print(f"{len(every)} strings in {len(PLACES)} places, {len(named)} real file names, {len(readers.READERS)} formats: "
          f"{cases} cases, none acts; {found + on_disk} findings read back")


if __name__ == "__main__":
    main(*sys.argv[1:])
