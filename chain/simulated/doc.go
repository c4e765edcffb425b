// Package simulated is the chain for Go tests: the development chain in memory,
// in the test's own process, with the method set of geth's
// ethclient/simulated.
//
// A [Backend] seals a block when it is told to. Unlike geth's it has the
// protocol's precompiles and block step, the genesis of chain/genesis (chain id
// 42, the ten development accounts), and time that does not depend on the
// clock: blocks are [BlockTime] apart, so two runs give the same hashes.
package simulated
