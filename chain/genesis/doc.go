// Package genesis describes the first block of a chain.
//
// A [Spec] is the readable description: chain id, time, gas limit, base fee,
// the admin and the accounts. [Spec.Genesis] turns it into geth's genesis with
// every fork pinned. [Dev] and [Test] are presets, [Load] reads a spec file,
// and [DevAccounts] are the well-known funded accounts of the presets, whose
// keys are public: never use them on a network that holds value.
//
// The chain id is part of the genesis block's extra data, so two chains that
// differ in nothing else still have different genesis hashes. The fork
// schedule is code, not data: it cannot be changed by a spec.
package genesis
