// Package economy plays the chain's economy without a chain: pools, emission, epochs' pots and trades of many subnets, block by
// block, from a scenario file. The arithmetic is that of the packages amm, chain/emission and chain/sharepool, in the order
// of the block step (economy.md 2.1), so prices, reserves, issuance and pots are those of a chain, bit for bit.
//
// [Parse] reads a [Scenario], [Run] plays it into a [Series], [Series.Chart] draws that, and [Examples] has scenarios to begin with.
//
// What consensus decides is given by the scenario: each subnet has one validator, with whom everybody stakes, and one
// miner, of whose incentive a part is withheld or sold. Results depend on the scenario alone.
package economy
