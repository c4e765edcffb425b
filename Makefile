# taochain: one Go module, one binary. Every target runs on a machine with Go, and
# the generate targets need Node as well.

.PHONY: demo dev build test lint contracts generate generate-check package upstream-mod bench fuzz

# A subnet from registration to emission on a chain in memory.
demo:
	go run ./cmd/taoctl demo

# A development node that seals a block for each transaction.
dev:
	go run ./cmd/taoctl dev

# A static binary.
build:
	CGO_ENABLED=0 go build -trimpath -o bin/taoctl ./cmd/taoctl

# The layer tests look at files that go's test cache does not know of. The conservation test runs longer than by default.
test:
	go vet ./...
	go test ./...
	go test -count=1 -run 'Import|Fork' ./test
	go test -count=1 -run TestConservation ./precompiles -conserve.ops=100000
	scripts/check-upstream.sh

lint:
	scripts/lint.sh

# The contracts with forge and solc-js, both from npm: lints, sizes, the same bytecode from both, tests, gas, coverage.
contracts:
	scripts/contracts.sh

# ABI files, Go bindings and test fixtures from the Solidity sources, the OpenRPC document from the Go sources.
generate:
	scripts/generate.sh

generate-check:
	scripts/generate-check.sh

# The npm package of the Solidity interfaces, for npm pack and npm publish.
package:
	node contracts/pack.js bin/contracts

# After a change of go.mod.
upstream-mod:
	scripts/check-upstream.sh --update

bench:
	go test -run '^$$' -bench . -benchmem ./...

# Every fuzz target for a minute; scripts/fuzz.sh takes the time and packages.
fuzz:
	scripts/fuzz.sh 60s
