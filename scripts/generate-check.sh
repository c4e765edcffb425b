#!/usr/bin/env bash
# Regenerates the bindings into a temporary folder and fails if they differ from bindings/.
set -euo pipefail
cd "$(dirname "$0")/.."

fresh="$(mktemp -d)"
trap 'rm -rf "$fresh"' EXIT
scripts/generate.sh "$fresh/bindings"
if ! diff -r bindings "$fresh/bindings"; then
	echo "bindings/ is not what the sources give: run make generate" >&2
	exit 1
fi
echo "bindings/ agrees with contracts/"
