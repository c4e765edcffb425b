package digits

import (
	"bytes"
	"embed"
	"fmt"
	"sync"
)

//go:embed data/*.gz
var files embed.FS

// Set is a list of images with their labels, equally long. The bytes are
// shared and must not be changed.
type Set struct {
	// Images hold ImageSize bytes each.
	Images [][]byte
	// Labels are 0 to 9.
	Labels []uint8
}

var (
	loadTrain = sync.OnceValue(func() Set { return mustLoad("train") })
	loadTest  = sync.OnceValue(func() Set { return mustLoad("test") })
)

// Train is the set that classifiers learn from: 2,000 images.
func Train() Set { return loadTrain() }

// Test is the set that validators draw from: 500 images.
func Test() Set { return loadTest() }

// mustLoad reads embedded files, which are part of the program.
func mustLoad(name string) Set {
	set, err := load(name)
	if err != nil {
		panic("digits: [BUG] embedded data: " + err.Error())
	}
	return set
}

func load(name string) (Set, error) {
	images, err := files.ReadFile("data/" + name + "-images-idx3-ubyte.gz")
	if err != nil {
		return Set{}, err
	}
	labels, err := files.ReadFile("data/" + name + "-labels-idx1-ubyte.gz")
	if err != nil {
		return Set{}, err
	}
	var set Set
	if set.Images, err = gunzip(bytes.NewReader(images), ReadImages); err != nil {
		return Set{}, err
	}
	if set.Labels, err = gunzip(bytes.NewReader(labels), ReadLabels); err != nil {
		return Set{}, err
	}
	if len(set.Images) != len(set.Labels) {
		return Set{}, fmt.Errorf("digits: %w: %d images, %d labels", ErrSize, len(set.Images), len(set.Labels))
	}
	return set, nil
}
