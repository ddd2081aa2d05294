"""Runs the program once with every format as an output, and hands each output to its reader."""

import json
import os
import pathlib
import subprocess

import readers


def external_data(root):
    """The folder of the external evaluation data; it need not be there."""
    return pathlib.Path(os.environ.get("GAINSAY_SHARED") or pathlib.Path(root, "../shared"))


class Runner:
    def __init__(self, program, scratch, validator=None):
        self.program = str(pathlib.Path(program).resolve())
        self.scratch = pathlib.Path(scratch).resolve()
        self.scratch.mkdir(parents=True, exist_ok=True)
        self.validator = validator
        self.environment = {key: value for key, value in os.environ.items()
                            if key not in ("GITHUB_STEP_SUMMARY", "FORCE_COLOR")}

    def check(self, arguments, formats=tuple(readers.READERS), stdin=b"", folder=None):
        """Raises AssertionError where a reader does, with the format's name. Returns the reports and the status."""
        names = [name for name in readers.READERS if name in formats or name == "jsonl"]
        command = [self.program, "check", "--quiet"]
        for name in names:
            command += ["--output", f"{name}={self.scratch / ('out.' + name)}"]
        done = subprocess.run(command + arguments, input=stdin, capture_output=True, cwd=folder, timeout=120,
                              env=self.environment, check=False)
        assert done.returncode in (0, 1, 2), f"status {done.returncode}: {done.stderr[-500:]!r}"
        outputs = {name: (self.scratch / f"out.{name}").read_bytes() for name in names}
        reports = [json.loads(line) for line in outputs["jsonl"].decode("utf-8").splitlines() if line]
        for name in names:
            more = [self.validator] if name == "sarif" else []
            try:
                readers.READERS[name](outputs[name], reports, *more)
            except Exception as wrong:
                raise AssertionError(f"{name}: {type(wrong).__name__}: {wrong}") from wrong
        return reports, done.returncode
