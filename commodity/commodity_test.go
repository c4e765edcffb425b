package commodity_test

import (
	"bytes"
	"crypto/cipher"
	"crypto/sha256"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/commodity"
)

var (
	key    = [32]byte{1}
	secret = [32]byte{2}
)

// sale is an honest purchase.
type sale struct {
	plain, encrypted []byte
	leaves           [][32]byte
	cipherLeaves     [][32]byte
	purchase         commodity.Purchase
}

func sell(t require, plain []byte) sale {
	listing, leaves, err := commodity.List(bytes.NewReader(plain))
	if err != nil {
		t.Fatalf("list: %v", err)
	}
	encrypted, err := io.ReadAll(cipher.StreamReader{S: commodity.NewStream(commodity.CipherKey(key, secret), 0), R: bytes.NewReader(plain)})
	if err != nil {
		t.Fatalf("encrypt: %v", err)
	}
	return bound(t, plain, encrypted, listing, leaves)
}

// bound is a purchase whose seller offers what it likes.
func bound(t require, plain, encrypted []byte, listing commodity.Listing, leaves [][32]byte) sale {
	cipherLeaves, _, err := commodity.Leaves(bytes.NewReader(encrypted))
	if err != nil {
		t.Fatalf("leaves: %v", err)
	}
	return sale{plain, encrypted, leaves, cipherLeaves, commodity.Purchase{
		Listing: listing, SecretHash: commodity.HashOf(secret), KeyHash: commodity.HashOf(key), CipherRoot: commodity.Root(cipherLeaves),
	}}
}

// require is what of testing.T and rapid.T is needed.
type require interface{ Fatalf(string, ...any) }

func goods(size int) []byte {
	out := make([]byte, size)
	for i := range out {
		out[i] = byte(i * 7 / 5)
	}
	return out
}

// TestTree checks roots and proofs against the definition, written out for small trees.
func TestTree(t *testing.T) {
	hash := func(parts ...[]byte) [32]byte { return sha256.Sum256(bytes.Join(parts, nil)) }
	node := func(l, r [32]byte) [32]byte { return hash([]byte{1}, l[:], r[:]) }
	var leaves [][32]byte
	for i := range byte(6) {
		leaves = append(leaves, commodity.Leaf([]byte{i}))
		if want := hash([]byte{0, i}); leaves[i] != want {
			t.Fatalf("leaf %x, want %x", leaves[i], want)
		}
	}
	var zero [32]byte
	a := leaves
	for n, want := range [][32]byte{
		1: a[0], 2: node(a[0], a[1]),
		3: node(node(a[0], a[1]), node(a[2], zero)),
		4: node(node(a[0], a[1]), node(a[2], a[3])),
		5: node(node(node(a[0], a[1]), node(a[2], a[3])), node(node(a[4], zero), node(zero, zero))),
		6: node(node(node(a[0], a[1]), node(a[2], a[3])), node(node(a[4], a[5]), node(zero, zero))),
	} {
		if n == 0 {
			continue
		}
		if got := commodity.Root(a[:n]); got != want {
			t.Errorf("the root of %d leaves is %x, want %x", n, got, want)
		}
		for i := range a[:n] {
			proof := commodity.Proof(a[:n], uint64(i))
			if len(proof) != commodity.Depth(uint64(n)) || commodity.RootOf(a[i], uint64(i), proof) != want {
				t.Errorf("the proof of leaf %d of %d leads elsewhere", i, n)
			}
		}
	}
}

func TestShape(t *testing.T) {
	for _, c := range []struct {
		size, chunks uint64
		depth        int
	}{
		{1, 1, 0}, {4096, 1, 0}, {4097, 2, 1}, {8193, 3, 2}, {5 * 4096, 5, 3}, {1<<64 - 1, 1 << 52, 52},
	} {
		if chunks := commodity.Chunks(c.size); chunks != c.chunks || commodity.Depth(chunks) != c.depth {
			t.Errorf("%d bytes: %d chunks, depth %d", c.size, chunks, commodity.Depth(chunks))
		}
	}
}

// TestStream checks the words of the keystream, and that the pieces in which it is used do not matter.
func TestStream(t *testing.T) {
	cipherKey := commodity.CipherKey(key, secret)
	pad := commodity.Crypt(cipherKey, 3, make([]byte, 40))
	counter := append(cipherKey[:], 0, 0, 0, 0, 0, 0, 1, 129) // 3 * 128 + 1
	if want := sha256.Sum256(counter); !bytes.Equal(pad[32:], want[:8]) {
		t.Errorf("the second word of chunk 3 begins with %x, want %x", pad[32:], want[:8])
	}
	s := sell(t, goods(2*commodity.ChunkSize+77))
	pieces := cipher.StreamReader{S: commodity.NewStream(cipherKey, 0), R: iotest.OneByteReader(bytes.NewReader(s.encrypted))}
	if plain, err := io.ReadAll(pieces); err != nil || !bytes.Equal(plain, s.plain) {
		t.Errorf("the goods in pieces are others, error %v", err)
	}
	if plain := commodity.Crypt(cipherKey, 2, s.encrypted[2*commodity.ChunkSize:]); !bytes.Equal(plain, s.plain[2*commodity.ChunkSize:]) {
		t.Error("the last chunk alone is another one")
	}
}

// TestHonestSeller: nothing can be proven against who delivers, whatever the chunk; forged evidence is refused.
func TestHonestSeller(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := sell(t, goods(rapid.IntRange(1, 9*commodity.ChunkSize).Draw(t, "size")))
		if err := s.purchase.Listing.CheckLeaves(s.leaves); err != nil {
			t.Fatalf("leaves: %v", err)
		}
		cipherLeaves, err := s.purchase.Listing.CheckOffer(s.purchase.CipherRoot, bytes.NewReader(s.encrypted))
		if err != nil {
			t.Fatalf("offer: %v", err)
		}
		if e, err := commodity.FindMismatch(key, secret, bytes.NewReader(s.encrypted), cipherLeaves, s.leaves); e != nil || err != nil {
			t.Fatalf("mismatch %+v, error %v", e, err)
		}
		index := rapid.Uint64Range(0, uint64(len(s.leaves)-1)).Draw(t, "index")
		chunk := s.encrypted[index*commodity.ChunkSize : min((index+1)*commodity.ChunkSize, uint64(len(s.encrypted)))]
		e := commodity.Prove(key, secret, index, chunk, s.cipherLeaves, s.leaves)
		if wrong, err := s.purchase.Mismatch(e); wrong || err != nil {
			t.Fatalf("right evidence: wrong %v, error %v", wrong, err)
		}
		var want error
		switch rapid.IntRange(0, 6).Draw(t, "forgery") {
		case 0:
			e.Key[9]++
			want = commodity.ErrWrongKey
		case 1:
			e.Secret[9]++
			want = commodity.ErrWrongSecret
		case 2:
			e.Index, want = uint64(len(s.leaves)), commodity.ErrNoChunk
		case 3:
			e.Chunk[0]++
			want = commodity.ErrWrongProof
		case 4:
			e.Leaf[0]++
			want = commodity.ErrWrongProof
		case 5: // a proof that is too long or too short
			e.ChunkProof, want = append(e.ChunkProof, [32]byte{}), commodity.ErrWrongProof
		case 6:
			e.LeafProof, want = append(e.LeafProof, [32]byte{}), commodity.ErrWrongProof
		}
		if wrong, err := s.purchase.Mismatch(e); wrong || !errors.Is(err, want) {
			t.Fatalf("wrong %v, error %v, want %v", wrong, err, want)
		}
	})
}

// TestDishonestSeller: whatever a seller changes in what it encrypts is found and proven.
func TestDishonestSeller(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		honest := sell(t, goods(rapid.IntRange(1, 9*commodity.ChunkSize).Draw(t, "size")))
		encrypted := bytes.Clone(honest.encrypted)
		at := rapid.IntRange(0, len(encrypted)-1).Draw(t, "at")
		encrypted[at] ^= byte(rapid.IntRange(1, 255).Draw(t, "bits"))
		s := bound(t, honest.plain, encrypted, honest.purchase.Listing, honest.leaves)
		cipherLeaves, err := s.purchase.Listing.CheckOffer(s.purchase.CipherRoot, bytes.NewReader(encrypted))
		if err != nil {
			t.Fatalf("offer: %v", err)
		}
		e, err := commodity.FindMismatch(key, secret, bytes.NewReader(encrypted), cipherLeaves, s.leaves)
		if err != nil || e == nil || e.Index != uint64(at/commodity.ChunkSize) {
			t.Fatalf("evidence %+v, error %v", e, err)
		}
		if wrong, err := s.purchase.Mismatch(e); !wrong || err != nil {
			t.Fatalf("wrong %v, error %v", wrong, err)
		}
	})
}

// TestRefusedOffers: what a buyer must not confirm.
func TestRefusedOffers(t *testing.T) {
	s := sell(t, goods(commodity.ChunkSize+1))
	listing, root := s.purchase.Listing, s.purchase.CipherRoot
	for _, c := range []struct {
		name      string
		encrypted []byte
		want      error
	}{
		{"shorter", s.encrypted[:commodity.ChunkSize], commodity.ErrWrongSize},
		{"longer", append(bytes.Clone(s.encrypted), 0), commodity.ErrWrongSize},
		{"other", goods(commodity.ChunkSize + 1), commodity.ErrWrongChunks},
	} {
		if _, err := listing.CheckOffer(root, bytes.NewReader(c.encrypted)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	broken := errors.New("broken")
	if _, err := listing.CheckOffer(root, iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Errorf("a broken reader: %v", err)
	}
	if err := listing.CheckLeaves(s.leaves[:1]); !errors.Is(err, commodity.ErrWrongSize) {
		t.Errorf("too few leaves: %v", err)
	}
	if err := listing.CheckLeaves([][32]byte{s.leaves[1], s.leaves[0]}); !errors.Is(err, commodity.ErrWrongLeaves) {
		t.Errorf("other leaves: %v", err)
	}
	whole := sell(t, goods(2*commodity.ChunkSize))
	for _, encrypted := range [][]byte{whole.encrypted[:commodity.ChunkSize], append(bytes.Clone(whole.encrypted), 0)} {
		if _, err := commodity.FindMismatch(key, secret, bytes.NewReader(encrypted), whole.cipherLeaves, whole.leaves); !errors.Is(err, commodity.ErrWrongSize) {
			t.Errorf("%d bytes of %d: %v", len(encrypted), len(whole.encrypted), err)
		}
	}
	if _, err := commodity.FindMismatch(key, secret, bytes.NewReader(s.encrypted), s.cipherLeaves[:1], s.leaves); !errors.Is(err, commodity.ErrWrongSize) {
		t.Errorf("leaves of two sizes: %v", err)
	}
	if _, _, err := commodity.List(strings.NewReader("")); !errors.Is(err, commodity.ErrEmpty) {
		t.Errorf("empty goods: %v", err)
	}
	if _, _, err := commodity.List(iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Errorf("broken goods: %v", err)
	}
}

func TestSealedSecret(t *testing.T) {
	private, once := [32]byte{8}, [32]byte{16}
	message, err := commodity.SealSecret(commodity.BoxKey(private), secret, once)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := commodity.OpenSecret(private, message); err != nil || got != secret {
		t.Fatalf("secret %x, error %v", got, err)
	}
	if bytes.Contains(message, secret[:4]) {
		t.Error("the secret can be read")
	}
	if _, err := commodity.OpenSecret([32]byte{24}, message); !errors.Is(err, commodity.ErrNotSealed) {
		t.Errorf("another one opens it: %v", err)
	}
	for i := range message {
		forged := bytes.Clone(message)
		forged[i] ^= 1
		if _, err := commodity.OpenSecret(private, forged); !errors.Is(err, commodity.ErrNotSealed) {
			t.Errorf("byte %d does not matter: %v", i, err)
		}
	}
	for _, message := range [][]byte{nil, message[:79], make([]byte, 80)} {
		if _, err := commodity.OpenSecret(private, message); !errors.Is(err, commodity.ErrNotSealed) {
			t.Errorf("%d bytes: %v", len(message), err)
		}
	}
	if _, err := commodity.SealSecret([32]byte{}, secret, once); err == nil {
		t.Error("a secret is sealed to nobody")
	}
}
