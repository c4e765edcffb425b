package digits

import (
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// The size of an image: ImageSide x ImageSide grey levels, row by row, 0 is background.
const (
	ImageSide = 28
	ImageSize = ImageSide * ImageSide
)

const (
	imageMagic = 0x00000803
	labelMagic = 0x00000801
	// maxItems bounds the memory that a file's header can ask for; MNIST itself has 60,000.
	maxItems = 100_000
)

// These occur when a file is not a usable IDX file.
var (
	ErrMagic    = errors.New("wrong magic number")
	ErrSize     = errors.New("wrong size")
	ErrShort    = errors.New("file ends early")
	ErrTrailing = errors.New("data after the last item")
	ErrLabel    = errors.New("label is not a digit")
)

// ReadImages reads an IDX file of images of ImageSide x ImageSide bytes.
func ReadImages(r io.Reader) ([][]byte, error) {
	header, err := readHeader(r, imageMagic, 4)
	if err != nil {
		return nil, err
	}
	if header[2] != ImageSide || header[3] != ImageSide {
		return nil, fmt.Errorf("digits: %w: images of %dx%d, needs %dx%d", ErrSize, header[2], header[3], ImageSide, ImageSide)
	}
	images := make([][]byte, 0, min(header[1], 1024))
	for i := range header[1] {
		image := make([]byte, ImageSize)
		if err := readFull(r, image, fmt.Sprintf("image %d of %d", i, header[1])); err != nil {
			return nil, err
		}
		images = append(images, image)
	}
	return images, expectEnd(r)
}

// ReadLabels reads an IDX file of labels 0 to 9.
func ReadLabels(r io.Reader) ([]uint8, error) {
	header, err := readHeader(r, labelMagic, 2)
	if err != nil {
		return nil, err
	}
	labels := make([]uint8, header[1])
	if err := readFull(r, labels, fmt.Sprintf("%d labels", header[1])); err != nil {
		return nil, err
	}
	for i, label := range labels {
		if label > 9 {
			return nil, fmt.Errorf("digits: %w: label %d is %d", ErrLabel, i, label)
		}
	}
	return labels, expectEnd(r)
}

// readHeader reads the magic number, the number of items and the sizes.
func readHeader(r io.Reader, magic uint32, words int) ([]uint32, error) {
	raw := make([]byte, 4*words)
	if err := readFull(r, raw, "header"); err != nil {
		return nil, err
	}
	header := make([]uint32, words)
	for i := range header {
		header[i] = binary.BigEndian.Uint32(raw[4*i:])
	}
	if header[0] != magic {
		return nil, fmt.Errorf("digits: %w: 0x%08x, needs 0x%08x", ErrMagic, header[0], magic)
	}
	if header[1] > maxItems {
		return nil, fmt.Errorf("digits: %w: %d items, at most %d", ErrSize, header[1], maxItems)
	}
	return header, nil
}

func readFull(r io.Reader, p []byte, what string) error {
	n, err := io.ReadFull(r, p)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return fmt.Errorf("digits: %w: %s: %d of %d bytes", ErrShort, what, n, len(p))
	}
	if err != nil {
		return fmt.Errorf("digits: read %s: %w", what, err)
	}
	return nil
}

func expectEnd(r io.Reader) error {
	n, err := io.ReadFull(r, make([]byte, 1))
	if n != 0 {
		return fmt.Errorf("digits: %w", ErrTrailing)
	}
	if !errors.Is(err, io.EOF) {
		return fmt.Errorf("digits: read end: %w", err)
	}
	return nil
}

// gunzip hands the unpacked stream to read.
func gunzip[T any](r io.Reader, read func(io.Reader) (T, error)) (T, error) {
	unpacked, err := gzip.NewReader(r)
	if err != nil {
		var none T
		return none, fmt.Errorf("digits: unpack: %w", err)
	}
	return read(unpacked)
}
