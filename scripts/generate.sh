#!/usr/bin/env bash
# Compiles the Solidity sources and writes the ABI files and Go bindings.
#
#   scripts/generate.sh [folder]     default: bindings
#
# The folder is written anew. The result depends on the sources, on solc
# (pinned in package-lock.json) and on abigen (pinned in go.mod) alone.
set -euo pipefail
cd "$(dirname "$0")/.."
out="${1:-bindings}"

# npm writes node_modules/.package-lock.json at the end of an installation.
if [[ ! -e node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ]]; then
	npm ci --no-audit --no-fund
fi

compiled="$(mktemp -d)"
trap 'rm -rf "$compiled"' EXIT
node contracts/compile.js "$compiled"
go run ./contracts/gen "$compiled" "$out"
