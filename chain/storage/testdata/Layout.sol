// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

// Its storage after fill() is layout.json.
contract Layout {
    struct Packed {
        uint8 a;
        uint16 b;
        uint32 c;
        uint64 d;
        int16 e;
        bool f;
        uint128 g; // does not fit: next slot
        uint64 h;
        uint64 i; // fills the slot
        address j;
        uint64 k;
        uint64 l; // does not fit
        bytes32 m;
        bool n;
        mapping(uint256 => uint64) o;
        bool p;
        uint16[] q;
        uint8 r;
    }

    struct Set {
        bytes32[] values;
        mapping(bytes32 => uint256) positions;
    }

    Packed packed; // slots 0 to 9
    mapping(uint256 => mapping(address => Packed)) nested;
    uint8[] bytesVector;
    uint16[] words;
    uint32[] halves;
    uint64[] longs;
    bytes32[] hashes;
    Set set;
    bytes empty;
    string short;
    bytes exactly31;
    bytes exactly32;
    string long;
    bytes shrunk;

    function put(Packed storage x) private {
        x.a = 0xa1;
        x.b = 0xb1b2;
        x.c = 0xc1c2c3c4;
        x.d = 0xd1d2d3d4d5d6d7d8;
        x.e = -2;
        x.f = true;
        x.g = 0x0102030405060708090a0b0c0d0e0f10;
        x.h = 0x1112131415161718;
        x.i = 0x2122232425262728;
        x.j = 0x00112233445566778899AABbCCdDeeFf00112233;
        x.k = 0x3132333435363738;
        x.l = 0x4142434445464748;
        x.m = bytes32(uint256(0x5152));
        x.n = true;
        x.o[7] = 0x6162;
        x.p = true;
        x.q.push(0x7172);
        x.r = 0x81;
    }

    function add(bytes32 v) private {
        set.values.push(v);
        set.positions[v] = set.values.length;
    }

    function fill() external {
        put(packed);
        put(nested[5][0x00112233445566778899AABbCCdDeeFf00112233]);
        for (uint256 i = 0; i < 37; i++) {
            bytesVector.push(uint8(i + 1));
            words.push(uint16(i * 1000 + 1));
            halves.push(uint32(i * 100000 + 1));
            longs.push(uint64(i * 10 ** 12 + 1));
        }
        for (uint256 i = 0; i < 4; i++) {
            words.pop();
        }
        for (uint256 i = 1; i < 4; i++) {
            hashes.push(bytes32(i << 248 | i));
            add(bytes32(i << 248 | i));
        }
        short = "subnet";
        exactly31 = "0123456789012345678901234567890";
        exactly32 = "01234567890123456789012345678901";
        long = "a subnet's description that is longer than a slot and even longer than two of them";
        shrunk = "a subnet's description that is longer than a slot and even longer than two of them";
        shrunk = "0123456789012345678901234567890123456789";
    }
}
