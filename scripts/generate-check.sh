#!/usr/bin/env bash
# Regenerates the bindings and the table of functions into a temporary folder and fails if they differ from what is here.
set -euo pipefail
cd "$(dirname "$0")/.."

fresh="$(mktemp -d)"
trap 'rm -rf "$fresh"' EXIT
cp docs/precompiles.md "$fresh"
scripts/generate.sh "$fresh/bindings" "$fresh/precompiles.md"
if ! diff -r bindings "$fresh/bindings"; then
	echo "bindings/ is not what the sources give: run make generate" >&2
	exit 1
fi
if ! diff docs/precompiles.md "$fresh/precompiles.md"; then
	echo "the table in docs/precompiles.md is not what the sources and the measured gas give: run make generate" >&2
	exit 1
fi
echo "bindings/ and docs/precompiles.md agree with contracts/"

go run ./chain/node/openrpc/gen "$fresh/openrpc.json"
if ! diff docs/openrpc.json "$fresh/openrpc.json"; then
	echo "docs/openrpc.json is not what the sources give: run make generate" >&2
	exit 1
fi
echo "docs/openrpc.json agrees with chain/node"
