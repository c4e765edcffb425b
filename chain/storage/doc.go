// Package storage lays typed values out in the storage of one account, in Solidity's storage layout, and charges gas for
// every access.
//
// A Store joins a key-value backend (KV), a home for byte strings (Blobs) and a Meter. It hands out a Slot for each
// Namespace (ERC-7201); from a Slot come neighbours (Offset) and mapping entries (Map). On slots stand
//
//   - Field, one value of a packed struct whose places a Layout hands out,
//   - Vector, Hashes and Bytes: Solidity's uintN[], bytes32[] and bytes,
//   - Set: OpenZeppelin's EnumerableSet.Bytes32Set.
//
// The first slots of a struct may instead be words of a Region (Slot.Packed): 16 records of neighbouring structs share a blob,
// because a block step that changes all of them would spend most of its time in the trie. Nothing else tells the difference.
//
// Byte strings too large for slots, the rows of the weight and bond matrices, are blobs: the code of derived accounts,
// named by a BlobID. Each blob links to the one it replaced, and a Pruner follows the links to drop old ones.
//
// All numbers are big-endian, as in the EVM. Since the layout is Solidity's, eth_getProof and Solidity tools can read it.
//
// The slots of mapping entries are remembered across all stores: they follow from the key alone, not from any state.
//
// # Gas
//
// A metered Store charges ReadGas for the first read and WriteGas for the first write of each distinct slot in its
// lifetime, which is one precompile call, words of regions included; the charge comes before the access. A write covers the look at the old value
// that it needs, for a packed field as for a whole slot, and is charged even if the value does not change. An operation
// of a container is charged for the slots that it touches, the length included. Blobs: see Store.Blob and Store.SetBlob.
// Under Unmetered nothing is counted.
//
// # Caveats
//
// A Store and all values made from it belong to one goroutine. The zero Slot, the zero Field and values made from them are
// not usable. A length read from state is trusted up to MaxLength, so that corrupt state cannot exhaust memory.
package storage
