// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

/// @title Goods that are sealed in chunks
/// @notice How goods are cut, hashed and encrypted so that one chunk proves on chain that a key does not give what was sold.
/// Package commodity has the same in Go.
///
/// Goods are cut into chunks of CHUNK_BYTES, the last one may be shorter. A leaf is sha256(0x00 || chunk), a node
/// sha256(0x01 || left || right); on the right the lowest level is filled with zero words up to a power of two. So a proof has
/// a fixed length, and the bits of the index say on which side each of its words stands.
///
/// The seller draws a key for each purchase, the buyer a secret; the cipher's key is sha256(key || secret), so that a key
/// that everybody can read on the chain opens nothing. Word w of chunk i is XORed with
/// sha256(cipher key || uint64(i * WORDS + w)).
/// @dev SHA-256 and not keccak256, because every language that goods are made with has it, and processors have it built in.
library SealedGoods {
    /// @notice Bytes of every chunk but the last.
    uint256 internal constant CHUNK_BYTES = 4096;

    /// @notice Words of 32 bytes in a chunk.
    uint256 internal constant WORDS = CHUNK_BYTES / 32;

    /// @notice Number of chunks.
    /// @param size Bytes of the goods.
    /// @return chunks Number of chunks.
    function chunksOf(uint64 size) internal pure returns (uint256 chunks) {
        return (uint256(size) + CHUNK_BYTES - 1) / CHUNK_BYTES;
    }

    /// @notice Number of words in a proof.
    /// @param chunks Number of chunks, at least 1.
    /// @return depth Height of the tree above its leaves.
    function depthOf(uint256 chunks) internal pure returns (uint256 depth) {
        for (uint256 width = 1; width < chunks; width *= 2) {
            ++depth;
        }
    }

    /// @notice What a seller's key, or a buyer's secret, is known by before it is shown.
    /// @param word The key or secret.
    /// @return hash Its hash.
    function hashOf(bytes32 word) internal pure returns (bytes32 hash) {
        return sha256(abi.encodePacked(word));
    }

    /// @notice The cipher's key of a purchase.
    /// @param key The seller's key.
    /// @param secret The buyer's secret.
    /// @return cipherKey The key that encrypts.
    function cipherKeyOf(bytes32 key, bytes32 secret) internal pure returns (bytes32 cipherKey) {
        return sha256(abi.encodePacked(key, secret));
    }

    /// @notice The leaf of a chunk.
    /// @param chunk The chunk.
    /// @return leaf The leaf.
    function leafOf(bytes memory chunk) internal pure returns (bytes32 leaf) {
        return sha256(abi.encodePacked(bytes1(0x00), chunk));
    }

    /// @notice The root that a leaf and a proof give.
    /// @param leaf The leaf.
    /// @param index The chunk, from 0.
    /// @param proof The words beside the way up, from the bottom.
    /// @return root The root.
    function rootOf(bytes32 leaf, uint256 index, bytes32[] calldata proof) internal pure returns (bytes32 root) {
        root = leaf;
        for (uint256 i = 0; i < proof.length; ++i) {
            (bytes32 left, bytes32 right) = (index >> i) & 1 == 0 ? (root, proof[i]) : (proof[i], root);
            root = sha256(abi.encodePacked(bytes1(0x01), left, right));
        }
    }

    /// @notice Encrypts or decrypts a chunk, which is the same.
    /// @param cipherKey The cipher's key.
    /// @param index The chunk, from 0.
    /// @param chunk The chunk.
    /// @return other The other side of it.
    function crypt(bytes32 cipherKey, uint256 index, bytes calldata chunk) internal pure returns (bytes memory other) {
        other = chunk;
        for (uint256 offset = 0; offset < chunk.length; offset += 32) {
            // The index is below 2^64 / CHUNK_BYTES, so that the counter fits for chunks of any length that can be sent.
            // forge-lint: disable-next-line(unsafe-typecast)
            bytes32 pad = sha256(abi.encodePacked(cipherKey, uint64(index * WORDS + offset / 32)));
            // The memory of other ends with a whole word, whose unused bytes nobody reads.
            // solhint-disable-next-line no-inline-assembly
            assembly ("memory-safe") {
                let word := add(add(other, 0x20), offset)
                mstore(word, xor(mload(word), pad))
            }
        }
    }
}
