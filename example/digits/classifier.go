package digits

import (
	"fmt"
	"sync"
)

// Classifier labels images. It is safe for concurrent use, and the label
// depends on the classifier and the image alone.
type Classifier interface {
	// Name is the classifier's name in the catalogue.
	Name() string
	// Label is the digit, 0 to 9, that the classifier sees. An image whose
	// length is not ImageSize is labelled 0.
	Label(img []byte) uint8
}

// The names of the classifiers, best first.
const (
	NameKNN        = "knn"
	NamePerceptron = "perceptron"
	NameCentroid   = "centroid"
	NameKNNFew     = "knn-few"
	NameNoisy      = "noisy"
	NameRandom     = "random"
)

// Names lists the classifiers, best first.
func Names() []string {
	return []string{NameKNN, NamePerceptron, NameCentroid, NameKNNFew, NameNoisy, NameRandom}
}

// few is the number of training images of the weak nearest-neighbour classifier.
const few = 60

// noisePermille is how often the noisy classifier gives a random digit.
const noisePermille = 350

// These learn once per process; all that share a classifier share its memory.
var (
	sharedKNN        = sync.OnceValue(func() *knn { return newKNN(NameKNN, Train(), 3) })
	sharedKNNFew     = sync.OnceValue(func() *knn { return newKNN(NameKNNFew, firstOf(Train(), few), 1) })
	sharedCentroid   = sync.OnceValue(func() *centroid { return newCentroid(Train()) })
	sharedPerceptron = sync.OnceValue(func() *perceptron { return newPerceptron(Train()) })
)

// NewClassifier makes the classifier of that name. Only the noisy and the
// random one use the seed; each miner should have its own.
func NewClassifier(name string, seed uint64) (Classifier, error) {
	switch name {
	case NameKNN:
		return sharedKNN(), nil
	case NamePerceptron:
		return sharedPerceptron(), nil
	case NameCentroid:
		return sharedCentroid(), nil
	case NameKNNFew:
		return sharedKNNFew(), nil
	case NameNoisy:
		return &noisy{sharedPerceptron(), seed}, nil
	case NameRandom:
		return random{seed}, nil
	}
	return nil, fmt.Errorf("digits: no classifier %q, there are %v", name, Names())
}

func firstOf(s Set, n int) Set {
	n = min(n, len(s.Images))
	return Set{s.Images[:n], s.Labels[:n]}
}

// Images are compared at half the resolution, which costs a quarter of the
// time and loses no accuracy.
const (
	smallSide = ImageSide / 2
	smallSize = smallSide * smallSide
)

type small [smallSize]uint8

// shrink averages each square of 2x2 pixels; img has ImageSize bytes.
func shrink(img []byte) (s small) {
	for y := range smallSide {
		for x := range smallSide {
			at := 2*y*ImageSide + 2*x
			sum := int(img[at]) + int(img[at+1]) + int(img[at+ImageSide]) + int(img[at+ImageSide+1])
			s[y*smallSide+x] = uint8(sum / 4)
		}
	}
	return s
}

// distance is the squared Euclidean distance, at most 196 x 255 x 255.
func (s *small) distance(o *small) int32 {
	var sum int32
	for i, a := range s {
		d := int32(a) - int32(o[i])
		sum += d * d
	}
	return sum
}
