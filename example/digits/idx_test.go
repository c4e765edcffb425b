package digits

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"testing"
)

func idx(words []uint32, data ...byte) []byte {
	var b []byte
	for _, w := range words {
		b = binary.BigEndian.AppendUint32(b, w)
	}
	return append(b, data...)
}

func TestEmbeddedSets(t *testing.T) {
	for name, c := range map[string]struct {
		set  Set
		want int
	}{"train": {Train(), 2000}, "test": {Test(), 500}} {
		if len(c.set.Images) != c.want || len(c.set.Labels) != c.want {
			t.Fatalf("%s: %d images, %d labels, want %d", name, len(c.set.Images), len(c.set.Labels), c.want)
		}
		var counts [10]int
		for i, img := range c.set.Images {
			if len(img) != ImageSize {
				t.Fatalf("%s: image %d has %d bytes", name, i, len(img))
			}
			counts[c.set.Labels[i]]++
		}
		for digit, n := range counts {
			if n < c.want/20 {
				t.Errorf("%s: digit %d appears %d times", name, digit, n)
			}
		}
	}
	if _, err := load("none"); err == nil {
		t.Error("a set that does not exist was read")
	}
}

func TestReadImages(t *testing.T) {
	one := make([]byte, ImageSize)
	one[5] = 7
	for _, c := range []struct {
		name string
		file []byte
		want error
	}{
		{"one image", idx([]uint32{imageMagic, 1, 28, 28}, one...), nil},
		{"none", idx([]uint32{imageMagic, 0, 28, 28}), nil},
		{"empty file", nil, ErrShort},
		{"half a header", idx([]uint32{imageMagic, 1}), ErrShort},
		{"labels", idx([]uint32{labelMagic, 1, 28, 28}, one...), ErrMagic},
		{"too wide", idx([]uint32{imageMagic, 1, 28, 29}, one...), ErrSize},
		{"too high", idx([]uint32{imageMagic, 1, 1 << 31, 28}, one...), ErrSize},
		{"too many", idx([]uint32{imageMagic, maxItems + 1, 28, 28}, one...), ErrSize},
		{"fewer than announced", idx([]uint32{imageMagic, 2, 28, 28}, one...), ErrShort},
		{"broken off", idx([]uint32{imageMagic, 1, 28, 28}, one[:700]...), ErrShort},
		{"more than announced", idx([]uint32{imageMagic, 0, 28, 28}, 0), ErrTrailing},
	} {
		images, err := ReadImages(bytes.NewReader(c.file))
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
		if c.name == "one image" && (len(images) != 1 || !bytes.Equal(images[0], one)) {
			t.Errorf("%s: read %v", c.name, images)
		}
	}
}

func TestReadLabels(t *testing.T) {
	for _, c := range []struct {
		name string
		file []byte
		want error
	}{
		{"good", idx([]uint32{labelMagic, 3}, 0, 5, 9), nil},
		{"empty file", nil, ErrShort},
		{"images", idx([]uint32{imageMagic, 0}), ErrMagic},
		{"too many", idx([]uint32{labelMagic, 1 << 31}), ErrSize},
		{"fewer than announced", idx([]uint32{labelMagic, 3}, 1, 2), ErrShort},
		{"more than announced", idx([]uint32{labelMagic, 1}, 1, 2), ErrTrailing},
		{"not a digit", idx([]uint32{labelMagic, 2}, 1, 10), ErrLabel},
	} {
		labels, err := ReadLabels(bytes.NewReader(c.file))
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
		if err == nil && !bytes.Equal(labels, []byte{0, 5, 9}) {
			t.Errorf("%s: read %v", c.name, labels)
		}
	}
	failure := errors.New("disk failure")
	if _, err := ReadLabels(io.MultiReader(bytes.NewReader(idx([]uint32{labelMagic, 1})), errReader{failure})); !errors.Is(err, failure) {
		t.Errorf("failing reader: %v", err)
	}
	if _, err := gunzip(bytes.NewReader([]byte("not gzip")), ReadLabels); err == nil {
		t.Error("plain text unpacked")
	}
}

type errReader struct{ err error }

func (r errReader) Read([]byte) (int, error) { return 0, r.err }

func FuzzReadIDX(f *testing.F) {
	f.Add(idx([]uint32{labelMagic, 3}, 0, 5, 9))
	f.Add(idx([]uint32{imageMagic, 1, 28, 28}, make([]byte, ImageSize)...))
	f.Fuzz(func(t *testing.T, file []byte) {
		if images, err := ReadImages(bytes.NewReader(file)); err == nil && len(file) != 16+len(images)*ImageSize {
			t.Errorf("%d images from %d bytes", len(images), len(file))
		}
		if labels, err := ReadLabels(bytes.NewReader(file)); err == nil && len(file) != 8+len(labels) {
			t.Errorf("%d labels from %d bytes", len(labels), len(file))
		}
	})
}
