// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ICommodityMarket} from "../../src/market/ICommodityMarket.sol";
import {SealedGoodsProber} from "../fixtures/SealedGoodsProber.sol";

/// @title What a seller and a buyer do off the chain
/// @notice Cuts, encrypts and proves. The trees are built in another way than SealedGoods climbs them.
contract Goods {
    SealedGoodsProber private immutable PROBER = new SealedGoodsProber();

    /// @notice Chunks of so many bytes that follow from a seed.
    function chunksOf(uint256 size, uint256 seed) public pure returns (bytes[] memory chunks) {
        chunks = new bytes[]((size + 4095) / 4096);
        for (uint256 i = 0; i < chunks.length; ++i) {
            uint256 length = i + 1 < chunks.length ? 4096 : size - 4096 * i;
            bytes memory chunk = new bytes(length);
            for (uint256 j = 0; j < length; j += 97) {
                chunk[j] = bytes1(uint8(uint256(keccak256(abi.encode(seed, i, j)))));
            }
            chunks[i] = chunk;
        }
    }

    /// @notice The other side of chunks.
    function crypt(bytes32 key, bytes32 secret, bytes[] memory chunks) public view returns (bytes[] memory others) {
        others = new bytes[](chunks.length);
        for (uint256 i = 0; i < chunks.length; ++i) {
            others[i] = PROBER.crypt(key, secret, i, chunks[i]);
        }
    }

    /// @notice Leaves of chunks.
    function leavesOf(bytes[] memory chunks) public pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](chunks.length);
        for (uint256 i = 0; i < chunks.length; ++i) {
            leaves[i] = sha256(bytes.concat(hex"00", chunks[i]));
        }
    }

    /// @notice Root of chunks.
    function rootOf(bytes[] memory chunks) external pure returns (bytes32 root) {
        return treeOf(leavesOf(chunks))[1];
    }

    /// @notice A whole tree: 1 is the root, 2n and 2n+1 are below n.
    function treeOf(bytes32[] memory leaves) public pure returns (bytes32[] memory tree) {
        uint256 width = 1;
        while (width < leaves.length) width *= 2;
        tree = new bytes32[](2 * width);
        for (uint256 i = 0; i < leaves.length; ++i) {
            tree[width + i] = leaves[i];
        }
        for (uint256 i = width; i-- > 1;) {
            tree[i] = sha256(abi.encodePacked(hex"01", tree[2 * i], tree[2 * i + 1]));
        }
    }

    /// @notice Proof of a leaf.
    function proofOf(bytes32[] memory leaves, uint256 index) public pure returns (bytes32[] memory proof) {
        bytes32[] memory tree = treeOf(leaves);
        uint256 depth;
        uint256 place = tree.length / 2 + index;
        for (uint256 at = place; at > 1; at /= 2) {
            ++depth;
        }
        proof = new bytes32[](depth);
        for (uint256 i = 0; i < depth; ++i) {
            proof[i] = tree[place ^ 1];
            place /= 2;
        }
    }

    /// @notice What a buyer says of a chunk that it has against the goods that were listed.
    function evidenceOf(bytes32 key, bytes32 secret, uint256 index, bytes[] memory encrypted, bytes[] memory plain)
        external
        pure
        returns (ICommodityMarket.Evidence memory evidence)
    {
        bytes32[] memory leaves = leavesOf(plain);
        (evidence.key, evidence.secret, evidence.index) = (key, secret, uint64(index));
        (evidence.chunk, evidence.chunkProof) = (encrypted[index], proofOf(leavesOf(encrypted), index));
        (evidence.leaf, evidence.leafProof) = (leaves[index], proofOf(leaves, index));
    }
}
