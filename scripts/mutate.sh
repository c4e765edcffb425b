#!/usr/bin/env bash
# Proves that the conservation test sees each rounding that goes the wrong way (test/mutations_test.go): prints a table. Takes half an hour.
# Options: -mutate.ops=N -mutate.seed=S -mutate.only=REGEXP
set -euo pipefail
cd "$(dirname "$0")/.."
exec go test ./test -run '^TestMutations$' -v -count=1 -timeout 6h -mutate "$@"
