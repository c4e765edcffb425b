#!/usr/bin/env bash
# Proves that the packages which others import build against unmodified upstream geth.
#
#   scripts/check-upstream.sh             compare upstream.mod with go.mod, then build, and vet the bindings' examples
#   scripts/check-upstream.sh --update    write upstream.mod and upstream.sum from go.mod first
#
# A replace line does not reach the importers of a module, so upstream.mod is
# go.mod without it. go.mod stays as it is.
set -euo pipefail
cd "$(dirname "$0")/.."

geth=github.com/ethereum/go-ethereum
patterns=(./amm/... ./bindings/... ./chain/fixed/... ./chain/yuma/... ./chain/emission/... ./chain/unit/...
	./chain/sharepool/... ./chain/storage/... ./commodity/...)

without_replace() {
	go mod edit -print -dropreplace="$geth" go.mod
}

packages=()
for pattern in "${patterns[@]}"; do
	if [[ -d "${pattern%/...}" ]]; then
		packages+=("$pattern")
	fi
done

if [[ "${1:-}" == --update ]]; then
	without_replace >upstream.mod
	cp go.sum upstream.sum
	# Adds the checksums that go.sum lacks: those of upstream geth itself.
	go mod download -modfile=upstream.mod "$geth"
	go build -mod=mod -modfile=upstream.mod "${packages[@]}"
elif [[ $# -ne 0 ]]; then
	echo "usage: scripts/check-upstream.sh [--update]" >&2
	exit 2
fi

if ! diff <(without_replace) <(go mod edit -print upstream.mod); then
	echo "upstream.mod is not go.mod without its replace line: run make upstream-mod" >&2
	exit 1
fi
go build -mod=readonly -modfile=upstream.mod "${packages[@]}"
# The examples too are for importers.
go vet -mod=readonly -modfile=upstream.mod ./bindings/...
version="$(go list -mod=readonly -modfile=upstream.mod -m -f '{{.Version}}{{with .Replace}} replaced{{end}}' "$geth")"
if [[ "$version" == *replaced ]]; then
	echo "upstream.mod replaces $geth" >&2
	exit 1
fi
echo "${packages[*]} build against $geth $version"
