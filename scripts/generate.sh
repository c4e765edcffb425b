#!/usr/bin/env bash
# Compiles the Solidity sources and writes the ABI files, the Go bindings, and the table of functions in docs/precompiles.md.
#
#   scripts/generate.sh [folder [page]]     default: bindings docs/precompiles.md
#
# The folder is written anew, and the page behind its mark. The result depends on the sources, on solc (pinned in
# package-lock.json), on abigen (pinned in go.mod), and for the table on contracts/spec and the measured gas alone.
set -euo pipefail
cd "$(dirname "$0")/.."
out="${1:-bindings}"
page="${2:-docs/precompiles.md}"

# npm writes node_modules/.package-lock.json at the end of an installation.
if [[ ! -e node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ]]; then
	npm ci --no-audit --no-fund
fi

compiled="$(mktemp -d)"
trap 'rm -rf "$compiled"' EXIT
node contracts/compile.js "$compiled"
go run ./contracts/gen "$compiled" "$out" "$page"
if [[ $# -eq 0 ]]; then
	go generate ./docs
fi
