package commodity_test

import (
	"bytes"
	"crypto/cipher"
	"fmt"
	"io"
	"strings"

	"github.com/taochain/taochain/commodity"
)

// A seller delivers, and the buyer, who has checked everything before it confirmed, finds nothing wrong. Another seller encrypts
// something else, and one chunk proves it.
func Example() {
	goods := strings.Repeat("42 is a four and a two. ", 1000)
	listing, leaves, _ := commodity.List(strings.NewReader(goods))
	fmt.Println(listing.Size, "bytes in", len(leaves), "chunks")

	// In use both are 32 bytes of crypto/rand; the seller learns the secret from the order.
	key, secret := [32]byte{'k'}, [32]byte{'s'}
	encrypt := func(goods string) []byte {
		stream := commodity.NewStream(commodity.CipherKey(key, secret), 0)
		encrypted, _ := io.ReadAll(cipher.StreamReader{S: stream, R: strings.NewReader(goods)})
		return encrypted
	}
	for _, goods := range []string{goods, strings.Replace(goods, "42", "43", 1)} {
		encrypted := encrypt(goods)
		offered, _, _ := commodity.Leaves(bytes.NewReader(encrypted))
		cipherLeaves, err := listing.CheckOffer(commodity.Root(offered), bytes.NewReader(encrypted))
		fmt.Println("offer:", err, "leaves:", listing.CheckLeaves(leaves))
		evidence, _ := commodity.FindMismatch(key, secret, bytes.NewReader(encrypted), cipherLeaves, leaves)
		if evidence == nil {
			fmt.Println("delivered")
		} else {
			fmt.Println("chunk", evidence.Index, "is wrong, proven with", len(evidence.ChunkProof), "words")
		}
	}
	// Output:
	// 24000 bytes in 6 chunks
	// offer: <nil> leaves: <nil>
	// delivered
	// offer: <nil> leaves: <nil>
	// chunk 0 is wrong, proven with 3 words
}
