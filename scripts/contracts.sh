#!/usr/bin/env bash
# Checks the contracts with forge and solc-js, both from npm at the versions of package-lock.json.
#
#   scripts/contracts.sh              everything that CI checks
#   scripts/contracts.sh STEP...      only these steps: lint, build, test, gas, coverage, script
#   scripts/contracts.sh gas-update   writes the gas snapshot
#
# build compiles, checks the sizes, and compares forge's bytecode with that of contracts/compile.js. script deploys the shared
# contracts on a development chain of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

# Lines of contracts/src that the forge tests must reach, in percent.
least_coverage=95
snapshot=contracts/.gas-snapshot

# npm writes node_modules/.package-lock.json at the end of an installation.
if [[ ! -e node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ]]; then
	npm ci --no-audit --no-fund --ignore-scripts
fi
# npm has forge for Linux on amd64; elsewhere FORGE names one of the same version.
forge="${FORGE:-node_modules/@foundry-rs/forge-linux-amd64/bin/forge}"
if [[ ! -x "$forge" ]]; then
	echo "contracts: no forge at $forge: set FORGE to a forge 1.7.1" >&2
	exit 1
fi
forge() { "$forge" "$@"; }

lint() {
	forge fmt --check contracts
	# It compiles without bytecode, which must not be what the build finds in the cache.
	FOUNDRY_OUT=contracts/cache/lint FOUNDRY_CACHE_PATH=contracts/cache/lint.d forge lint --deny notes contracts/src
	node_modules/.bin/solhint --config contracts/.solhint.json --disc --max-warnings 0 'contracts/src/!(interfaces)/**/*.sol'
}

build() {
	# Fails if a contract is over the size that EIP-170 allows.
	forge build --sizes
	node contracts/tools/compare.js contracts/out
}

test() { forge test; }

# Fuzzed numbers depend on what is drawn, so only the other tests are measured. A few percent are left to the doubles.
gas() { forge snapshot --snap "$snapshot" --no-match-test '^(testFuzz|invariant)' --tolerance 3 --check; }

gas-update() { forge snapshot --snap "$snapshot" --no-match-test '^(testFuzz|invariant)'; }

coverage() {
	local report
	report="$(mktemp)"
	FOUNDRY_FUZZ_RUNS=64 FOUNDRY_INVARIANT_RUNS=4 forge coverage --report lcov --report-file "$report" --no-match-coverage '^contracts/(test|script)'
	node contracts/tools/coverage.js "$report" "$least_coverage"
	rm "$report"
}

# The first account of every development chain has this key.
key=0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80

script() {
	local folder url='' chain
	folder="$(mktemp -d)"
	go build -o "$folder/taoctl" ./cmd/taoctl
	: >"$folder/said" # so that it is there before the chain is
	"$folder/taoctl" dev --port 0 >"$folder/said" &
	chain=$!
	# shellcheck disable=SC2064 # the folder and the process of now
	trap "kill $chain; rm -r '$folder'" EXIT
	for _ in $(seq 100); do
		url="$(sed -n 's|^Listening on \([^ ]*\) .*|http://\1|p' "$folder/said")"
		[[ -n "$url" ]] && break
		sleep 0.1
	done
	forge script contracts/script/Deploy.s.sol --rpc-url "$url" --private-key "$key" --broadcast
}

if [[ $# -eq 0 ]]; then
	set -- lint build test gas coverage script
fi
for step in "$@"; do
	case "$step" in
	lint | build | test | gas | gas-update | coverage | script) ;;
	*)
		sed -n '2,9s/^# \?//p' "$0" >&2
		exit 2
		;;
	esac
	echo "contracts: $step"
	"$step"
done
