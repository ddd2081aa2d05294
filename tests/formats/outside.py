"""Readers that are made by others. One that is missing is left out and told, unless GAINSAY_ALL_READERS is set."""

import importlib
import os

_tried = {}


def reader(name):
    """The Python module, or None."""
    if name not in _tried:
        try:
            _tried[name] = importlib.import_module(name)
        except ImportError:
            assert not os.environ.get("GAINSAY_ALL_READERS"), f"no Python module {name}: see scripts/packages.sh"
            _tried[name] = None
    return _tried[name]


def tell():
    """Says which of those that were asked for have read, and which are missing."""
    there = sorted(name for name, module in _tried.items() if module)
    missing = sorted(name for name, module in _tried.items() if not module)
    print("read by", ", ".join(["Python's csv, json, xml and html"] + there))
    if missing:
        print("NOT read by", ", ".join(missing), "(not installed: see scripts/packages.sh)")
