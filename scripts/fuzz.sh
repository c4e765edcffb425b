#!/usr/bin/env bash
# Runs every fuzz target of the repository, one after the other, and prints a line for each.
#
#   scripts/fuzz.sh DURATION [package...]     for example scripts/fuzz.sh 60s ./precompiles
#
# Without packages it runs those of the whole module. PARALLEL limits the workers of a target (default 2). It goes on
# after a failure and ends with status 1 if there was one; what failed stays in the package's testdata/fuzz.
set -euo pipefail
cd "$(dirname "$0")/.."
if [[ $# -lt 1 ]]; then
	echo "usage: scripts/fuzz.sh DURATION [package...]" >&2
	exit 2
fi
duration="$1"
shift
[[ $# -gt 0 ]] || set -- ./...

log="$(mktemp)"
trap 'rm -f "$log"' EXIT
failed=0
for package in $(go list "$@"); do
	for target in $(go test -list '^Fuzz' "$package" | grep '^Fuzz' || true); do
		if go test -run '^$' -fuzz "^$target\$" -fuzztime "$duration" -parallel "${PARALLEL:-2}" "$package" >"$log" 2>&1; then
			echo "ok    $package $target  $(grep '^fuzz: elapsed' "$log" | tail -1 | sed 's/^fuzz: elapsed: //')"
		else
			failed=1
			echo "FAIL  $package $target"
			grep -v '^fuzz: elapsed' "$log" | sed 's/^/      /' | tail -20
		fi
	done
done
exit "$failed"
