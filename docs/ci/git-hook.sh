#!/bin/sh
# .git/hooks/pre-commit, for a repository without the pre-commit framework: checks the drafts of this commit against
# the stories of their names, and all stories against themselves if one of them is part of it.
set -eu
changed() { git diff --cached --name-only --diff-filter=d -z -- "$1"; }

changed drafts | xargs -0 -r sh -c \
  'for f; do set -- "$@" --draft "$f"; shift; done; exec gainsay check --quiet "$@" stories/*/' sh
[ -z "$(changed stories | tr '\0' x)" ] || gainsay check --quiet stories
