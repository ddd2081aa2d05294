#!/bin/sh
# .git/hooks/pre-commit, for a repository without the pre-commit framework: checks the drafts of this commit against
# the stories of their names, and all stories against themselves if one of them is part of it. What is checked is what
# is committed, which may be other than what lies in the folder: it is laid out in a folder of its own.
set -eu
changed() { git diff --cached --name-only --diff-filter=d -z -- "$@"; }

committed=$(mktemp -d)
trap 'rm -rf "$committed"' EXIT
git checkout-index --all --prefix="$committed/"
drafts=$(changed drafts ':!*README*' | tr '\0' '\n')
stories=$(changed stories | tr '\0' x)
cd "$committed"
status=0
if [ -n "$drafts" ]; then
  printf '%s\n' "$drafts" | tr '\n' '\0' | xargs -0 sh -c \
    'for f; do set -- "$@" --draft "$f"; shift; done; exec gainsay check --quiet "$@" stories/*/' sh || status=1
fi
[ -z "$stories" ] || gainsay check --quiet stories || status=1
exit $status
