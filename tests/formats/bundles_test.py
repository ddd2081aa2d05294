"""Every example bundle and some broken input through every format, read back by independent readers.

Usage: bundles_test.py PROGRAM ROOT SCRATCH
"""

import pathlib
import shutil
import sys

import outside
import readers
from run_formats import Runner, external_data


def broken_bundle(folder):
    """One article that can be read, one that cannot, one with repaired bytes."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text("The army said 4,000 soldiers were killed in the valley.\n", encoding="utf-8")
    (folder / "b.txt").write_bytes(b"The army said 600 soldiers were killed \xff in the valley.\n")
    (folder / "c.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "d.json").write_text('{"title": ', encoding="utf-8")
    return folder


def main(program, root, scratch):
    validator, why_not = readers.sarif_schema(external_data(root))
    if validator is None:
        print(f"SARIF is read but not validated: {why_not}")
    runner = Runner(program, scratch, validator)
    bundles = sorted(str(path) for path in pathlib.Path(root, "data").glob("*/sources"))
    assert bundles, "no bundles"
    for bundle in bundles:
        reports, _ = runner.check([bundle], folder=root)
        print(f"{bundle}: {len(reports[0]['findings'])} findings in {len(readers.READERS)} formats")
    runner.check(bundles, folder=root)
    for drafts in sorted(pathlib.Path(root, "data").glob("*/drafts")):
        options = [word for draft in sorted(drafts.iterdir()) for word in ("--draft", str(draft))]
        reports, _ = runner.check([*options, str(drafts.parent / "sources")], folder=root)
        print(f"{drafts}: {[len(report['findings']) for report in reports]} findings in each format")
    reports, status = runner.check(["broken"], folder=broken_bundle(pathlib.Path(scratch, "broken")).parent)
    assert status == 2
    unread = [trouble for trouble in reports[0]["diagnostics"] if trouble["level"] == "error"]
    assert len(unread) == 2, unread
    print("what was not examined is named in every format")
    outside.tell()


if __name__ == "__main__":
    main(*sys.argv[1:])
