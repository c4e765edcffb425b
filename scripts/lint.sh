#!/usr/bin/env bash
# Checks the formatting with gofumpt and the code with staticcheck, both pinned here.
# The tools run by version, so that their dependencies stay out of go.mod.
set -euo pipefail
cd "$(dirname "$0")/.."

gofumpt=mvdan.cc/gofumpt@v0.12.0
staticcheck=honnef.co/go/tools/cmd/staticcheck@v0.8.2

echo "gofumpt"
if ! unformatted="$(go run "$gofumpt" -d .)" || [[ -n "$unformatted" ]]; then
	echo "$unformatted"
	echo "files are not formatted: go run $gofumpt -w ." >&2
	exit 1
fi

echo "staticcheck"
go run "$staticcheck" ./...
