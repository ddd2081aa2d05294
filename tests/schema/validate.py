#!/usr/bin/env python3
"""Holds the schemas that `gainsay schema` prints to what gainsay reads, with a validator that is not ours.

usage: validate.py GAINSAY ROOT

Every rule, pack, language and place file that ships, and every manifest of the example bundles, must be valid;
every file below tests/schema/broken must be refused by its schema and by gainsay alike. Exit status 77 (skipped)
without the Debian packages python3-jsonschema and python3-yaml.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f'skipped: {missing}; install python3-jsonschema and python3-yaml')
    sys.exit(77)


class Loader(yaml.SafeLoader):
    """Reads as YAML 1.2 and editors do: days stay words, and so do yes and no."""


SHORTER = tuple('tag:yaml.org,2002:' + kind for kind in ('timestamp', 'bool', 'int', 'float'))
Loader.yaml_implicit_resolvers = {
    first: [(tag, regex) for tag, regex in rows
            if tag not in SHORTER]
    for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()}
for kind, written, first in (('bool', 'true|false', 'tf'), ('int', '[-+]?(?:0|[1-9][0-9]*)', '-+0123456789'),
                             ('float', r'[-+]?(?:[0-9]+\.[0-9]*|[0-9]+|\.[0-9]+)(?:[eE][-+]?[0-9]+)?', '-+.0123456789')):
    Loader.add_implicit_resolver('tag:yaml.org,2002:' + kind, re.compile(f'^(?:{written})$'), list(first))


def load(path):
    with open(path, encoding='utf-8') as f:
        return yaml.load(f, Loader)


def files(folder, name=None):
    for at, _, names in sorted(os.walk(folder)):
        for one in sorted(names):
            if one.endswith('.yaml') and (name is None or one == name):
                yield os.path.join(at, one)


def refused(gainsay, kind, path):
    """Does gainsay say that something is wrong with the file?"""
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, 'a.txt'), 'w') as f:
            f.write('Nothing happened.\n')
        if kind == 'rules':
            command = ['rules', 'lint', path]
        elif kind == 'manifest':
            with open(path) as f, open(os.path.join(folder, 'bundle.yaml'), 'w') as g:
                g.write(f.read())
            command = ['check', folder]
        else:
            command = ['check', '--' + kind, path, folder]
        done = subprocess.run([gainsay] + command, capture_output=True, text=True)
        return done.returncode == 2 and 'error[' in done.stderr


def main(gainsay, root):
    def schema(name):
        text = subprocess.run([gainsay, 'schema', name], capture_output=True, text=True, check=True).stdout
        parsed = json.loads(text)
        jsonschema.Draft7Validator.check_schema(parsed)
        return jsonschema.Draft7Validator(parsed)

    wrong = []
    count = 0
    rules = schema('rules')
    for folder in ('rules', 'tests/rule/features'):
        for path in files(os.path.join(root, folder)):
            count += 1
            tree = load(path)
            kind = next(k for k in ('rule', 'pack', 'places', 'language') if k in tree)
            for validator in (rules, schema(kind)):
                wrong += [f'{path}: {error.message[:200]}' for error in validator.iter_errors(tree)]
    manifest = schema('manifest')
    for path in files(os.path.join(root, 'data'), 'bundle.yaml'):
        count += 1
        wrong += [f'{path}: {error.message[:200]}' for error in manifest.iter_errors(load(path))]
    broken = 0
    for kind in ('rules', 'manifest', 'config', 'baseline'):
        validator = schema(kind)
        for path in files(os.path.join(root, 'tests/schema/broken', kind)):
            broken += 1
            if validator.is_valid(load(path)):
                wrong.append(f'{path}: the schema lets it pass')
            if not refused(gainsay, kind, path):
                wrong.append(f'{path}: gainsay lets it pass')
    print(*wrong, sep='\n')
    print(f'{count} files that must be valid, {broken} that must not, {len(wrong)} wrong')
    return 1 if wrong or count == 0 or broken == 0 else 0


if __name__ == '__main__':
    sys.exit(main(os.path.abspath(sys.argv[1]), sys.argv[2]))
