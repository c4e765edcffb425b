package digits

var (
	_ Classifier = (*knn)(nil)
	_ Classifier = (*centroid)(nil)
)

// knn gives the label that most of the k nearest training images have. Among
// equals the one with the nearest image wins.
type knn struct {
	name   string
	k      int
	images []small
	labels []uint8
}

func newKNN(name string, s Set, k int) *knn {
	c := &knn{name: name, k: k, images: make([]small, len(s.Images)), labels: s.Labels}
	for i, img := range s.Images {
		c.images[i] = shrink(img)
	}
	return c
}

func (c *knn) Name() string { return c.name }

func (c *knn) Label(img []byte) uint8 {
	if len(img) != ImageSize {
		return 0
	}
	query := shrink(img)
	type neighbour struct {
		distance int32
		label    uint8
	}
	nearest := make([]neighbour, 0, c.k+1)
	for i := range c.images {
		d := query.distance(&c.images[i])
		if len(nearest) == c.k && d >= nearest[c.k-1].distance {
			continue
		}
		at := len(nearest)
		for at > 0 && nearest[at-1].distance > d {
			at--
		}
		nearest = append(nearest, neighbour{})
		copy(nearest[at+1:], nearest[at:])
		nearest[at] = neighbour{d, c.labels[i]}
		nearest = nearest[:min(len(nearest), c.k)]
	}
	var votes [10]int
	for _, n := range nearest {
		votes[n.label]++
	}
	var best uint8
	for i := len(nearest) - 1; i >= 0; i-- {
		if label := nearest[i].label; votes[label] >= votes[best] {
			best = label
		}
	}
	return best
}

// centroid gives the digit whose average training image is nearest.
type centroid struct{ means [10]small }

func newCentroid(s Set) *centroid {
	var sums [10][smallSize]int
	var counts [10]int
	for i, img := range s.Images {
		label := s.Labels[i]
		counts[label]++
		for j, p := range shrink(img) {
			sums[label][j] += int(p)
		}
	}
	c := new(centroid)
	for label := range sums {
		for j, sum := range sums[label] {
			c.means[label][j] = uint8(sum / max(counts[label], 1))
		}
	}
	return c
}

func (c *centroid) Name() string { return NameCentroid }

func (c *centroid) Label(img []byte) uint8 {
	if len(img) != ImageSize {
		return 0
	}
	query := shrink(img)
	best, bestDistance := 0, query.distance(&c.means[0])
	for label := 1; label < len(c.means); label++ {
		if d := query.distance(&c.means[label]); d < bestDistance {
			best, bestDistance = label, d
		}
	}
	return uint8(best)
}
