package contracts

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/commodity"
)

// goodsPair is SealedGoods on a plain EVM, to be compared with package commodity.
type goodsPair struct {
	*chain
	abi     *fixtures.SealedGoodsProber
	address common.Address
}

func newGoodsPair(t *testing.T) goodsPair {
	c := newChain(t)
	return goodsPair{c, fixtures.NewSealedGoodsProber(), c.deploy(&fixtures.SealedGoodsProberMetaData)}
}

// reply calls the contract and decodes.
func reply[T any](p goodsPair, data []byte, unpack func([]byte) (T, error)) T {
	p.t.Helper()
	value, err := unpack(p.must(p.address, data))
	if err != nil {
		p.t.Fatal(err)
	}
	return value
}

// word draws 32 bytes.
func word(random *rand.Rand) (out [32]byte) {
	for i := range out {
		out[i] = byte(random.Uint32())
	}
	return out
}

// goodsSize draws a size: any, or one of those around the ends of chunks.
func goodsSize(random *rand.Rand) int {
	if random.IntN(3) == 0 {
		return max(1, commodity.ChunkSize*random.IntN(6)+random.IntN(3)-1)
	}
	return 1 + random.IntN(6*commodity.ChunkSize)
}

// same compares all that both sides say of goods that follow from a seed.
func (p goodsPair) same(random *rand.Rand) {
	p.t.Helper()
	goods := make([]byte, goodsSize(random))
	for i := range goods {
		goods[i] = byte(random.Uint32())
	}
	listing, leaves, err := commodity.List(bytes.NewReader(goods))
	if err != nil {
		p.t.Fatal(err)
	}
	shape := reply(p, p.abi.PackShapeOf(listing.Size), p.abi.UnpackShapeOf)
	if shape.Chunks.Uint64() != uint64(len(leaves)) || shape.Depth.Int64() != int64(commodity.Depth(uint64(len(leaves)))) {
		p.t.Fatalf("%d bytes are %v chunks, depth %v; in Go %d chunks", listing.Size, shape.Chunks, shape.Depth, len(leaves))
	}
	index := random.IntN(len(leaves))
	chunk := goods[index*commodity.ChunkSize : min(len(goods), (index+1)*commodity.ChunkSize)]
	if leaf := reply(p, p.abi.PackLeafOf(chunk), p.abi.UnpackLeafOf); leaf != leaves[index] {
		p.t.Fatalf("the leaf of %d bytes is %x, in Go %x", len(chunk), leaf, leaves[index])
	}
	proof := commodity.Proof(leaves, uint64(index))
	if root := reply(p, p.abi.PackRootOf(leaves[index], new(big.Int).SetUint64(uint64(index)), proof), p.abi.UnpackRootOf); root != listing.Root {
		p.t.Fatalf("the root is %x, in Go %x", root, listing.Root)
	}
	// Any words, not only proofs.
	leaf, at := word(random), uint64(random.Uint32())
	for i := range proof {
		proof[i] = word(random)
	}
	if root := reply(p, p.abi.PackRootOf(leaf, new(big.Int).SetUint64(at), proof), p.abi.UnpackRootOf); root != commodity.RootOf(leaf, at, proof) {
		p.t.Fatalf("the root of leaf %x, index %d, proof %x is %x", leaf, at, proof, root)
	}
	key, secret := word(random), word(random)
	if hash := reply(p, p.abi.PackHashOf(key), p.abi.UnpackHashOf); hash != commodity.HashOf(key) {
		p.t.Fatalf("the hash of %x is %x", key, hash)
	}
	at = random.Uint64N(1 << 52)
	got := reply(p, p.abi.PackCrypt(key, secret, new(big.Int).SetUint64(at), chunk), p.abi.UnpackCrypt)
	if want := commodity.Crypt(commodity.CipherKey(key, secret), at, chunk); !bytes.Equal(got, want) {
		p.t.Fatalf("chunk %d of %d bytes is encrypted to %x, in Go to %x", at, len(chunk), got, want)
	}
}

// TestSealedGoodsInGo compares shapes, hashes, roots and encryption: the same numbers.
func TestSealedGoodsInGo(t *testing.T) {
	random := rand.New(rand.NewPCG(0x7461, 0x676f))
	p := newGoodsPair(t)
	for range 60 {
		p.same(random)
	}
	for _, size := range []uint64{1, commodity.ChunkSize, commodity.ChunkSize + 1, 1<<64 - 1} {
		shape := reply(p, p.abi.PackShapeOf(size), p.abi.UnpackShapeOf)
		if chunks := commodity.Chunks(size); shape.Chunks.Uint64() != chunks || shape.Depth.Int64() != int64(commodity.Depth(chunks)) {
			t.Errorf("%d bytes are %v chunks, depth %v", size, shape.Chunks, shape.Depth)
		}
	}
}

// FuzzSealedGoods compares goods that follow from a seed.
func FuzzSealedGoods(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) {
		newGoodsPair(t).same(rand.New(rand.NewPCG(seed, 0)))
	})
}
