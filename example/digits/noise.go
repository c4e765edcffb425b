package digits

import (
	"crypto/sha256"
	"encoding/binary"
)

var (
	_ Classifier = (*noisy)(nil)
	_ Classifier = random{}
)

// noisy asks a good classifier, but gives a random digit for a part of the images.
type noisy struct {
	good Classifier
	seed uint64
}

func (c *noisy) Name() string { return NameNoisy }

func (c *noisy) Label(img []byte) uint8 {
	if len(img) != ImageSize {
		return 0
	}
	chance, digit := draw(NameNoisy, c.seed, img)
	if chance < noisePermille {
		return digit
	}
	return c.good.Label(img)
}

// random gives a random digit.
type random struct{ seed uint64 }

func (c random) Name() string { return NameRandom }

func (c random) Label(img []byte) uint8 {
	if len(img) != ImageSize {
		return 0
	}
	_, digit := draw(NameRandom, c.seed, img)
	return digit
}

// draw gives a chance of 0 to 999 and a digit of 0 to 9, made from the seed
// and the image, so that neither order nor concurrency changes an answer.
func draw(name string, seed uint64, img []byte) (chance uint64, digit uint8) {
	h := sha256.New()
	h.Write([]byte(name))
	h.Write(binary.BigEndian.AppendUint64(nil, seed))
	h.Write(img)
	sum := h.Sum(nil)
	return binary.BigEndian.Uint64(sum) % 1000, uint8(binary.BigEndian.Uint64(sum[8:]) % 10)
}
