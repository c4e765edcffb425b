// Package commodity is what sellers and buyers of the contract CommodityMarket do off the chain: cutting goods into chunks,
// hashing and encrypting them, sealing the buyer's secret, checking what the seller offers, and finding the chunk that proves
// a wrong key.
//
// Goods are cut into chunks of [ChunkSize] bytes, the last one may be shorter. The [Leaf] of a chunk is sha256(0x00 || chunk),
// a node sha256(0x01 || left || right), and on the right the lowest level is filled with zero words up to a power of two. A
// [Listing] is the root and the size of goods.
//
// The seller draws a key for each purchase and the buyer a secret. The cipher's key ([CipherKey]) needs both, so that the key,
// which the chain shows, opens nothing for others. Who uses a key or a secret twice gives that up.
//
// All numbers are those of the contract. Nothing here draws random numbers: keys are arguments, and must be 32 bytes of
// crypto/rand.
package commodity
