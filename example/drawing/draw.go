package drawing

import (
	"fmt"
	"math/rand/v2"

	"github.com/taochain/taochain/example/digits"
)

// Style is how a miner draws. Lengths are thousandths of a pixel.
type Style struct {
	// Name is the style's name in the catalogue.
	Name string
	// Slant is how far the top leans to the right, per height of the digit, in thousandths.
	Slant int
	// Waver is how far a point of a stroke may be off.
	Waver int
	// Pen is half the width of a line.
	Pen int
}

// Styles lists the styles.
func Styles() []Style {
	return []Style{
		{Name: "upright", Slant: 0, Waver: 250, Pen: 1200},
		{Name: "slanted", Slant: 280, Waver: 350, Pen: 1100},
		{Name: "shaky", Slant: 120, Waver: 900, Pen: 1000},
	}
}

// StyleNamed finds a style.
func StyleNamed(name string) (Style, error) {
	for _, s := range Styles() {
		if s.Name == name {
			return s, nil
		}
	}
	return Style{}, fmt.Errorf("drawing: no style %q", name)
}

// point is a place on the image in thousandths of a pixel, from the top left corner.
type point struct{ x, y int }

// Draw makes an image of a digit, 0 to 9: digits.ImageSize bytes, 0 for paper and 255 for ink, row by row. The same
// style, digit and seed give the same image.
func (s Style) Draw(digit uint8, seed uint64) ([]byte, error) {
	if int(digit) >= len(strokes) {
		return nil, fmt.Errorf("drawing: %d is no digit", digit)
	}
	random := rand.New(rand.NewPCG(seed, uint64(digit)))
	within := func(most int) int { return random.IntN(2*most+1) - most }
	slant, turn := s.Slant+within(80), within(60)
	var lines [][2]point
	for _, stroke := range strokes[digit] {
		var last point
		for i, p := range stroke {
			// The digit is 14 by 20 pixels; y grows downwards.
			x, y := (p.x-50)*140, (p.y-50)*200
			x -= y * slant / 1000
			x, y = x-y*turn/1000, y+x*turn/1000
			next := point{middle + x + within(s.Waver), middle + y + within(s.Waver)}
			if i > 0 {
				lines = append(lines, [2]point{last, next})
			}
			last = next
		}
	}
	image := s.ink(lines, point{})
	return s.ink(lines, offCentre(image)), nil
}

// middle is the centre of the image.
const middle = digits.ImageSide * 1000 / 2

// ink draws lines, moved against an offset.
func (s Style) ink(lines [][2]point, offset point) []byte {
	image := make([]byte, digits.ImageSize)
	for _, l := range lines {
		s.line(image, point{l[0].x - offset.x, l[0].y - offset.y}, point{l[1].x - offset.x, l[1].y - offset.y})
	}
	return image
}

// offCentre is how far the mean of the ink is from the middle, where the images that the labellers learn from have it.
func offCentre(image []byte) point {
	var sum, x, y int
	for at, ink := range image {
		sum += int(ink)
		x += int(ink) * (at%digits.ImageSide*1000 + 500)
		y += int(ink) * (at/digits.ImageSide*1000 + 500)
	}
	sum = max(sum, 1)
	return point{x/sum - middle, y/sum - middle}
}

// edge is over how much of the line's border ink fades, in thousandths of a pixel.
const edge = 1000

// line inks a straight line; where lines cross the darker ink stays.
func (s Style) line(image []byte, a, b point) {
	for row := range digits.ImageSide {
		for column := range digits.ImageSide {
			d := distance(point{column*1000 + 500, row*1000 + 500}, a, b)
			ink := 255 * (s.Pen + edge/2 - d) / edge
			at := row*digits.ImageSide + column
			image[at] = max(image[at], uint8(min(max(ink, 0), 255)))
		}
	}
}

// distance is how far a point is from a straight line between two others.
func distance(p, a, b point) int {
	dx, dy := b.x-a.x, b.y-a.y
	length := dx*dx + dy*dy
	along := 0 // thousandths of the way from a to b
	if length > 0 {
		along = min(max(1000*((p.x-a.x)*dx+(p.y-a.y)*dy)/length, 0), 1000)
	}
	return root(square(p.x-a.x-dx*along/1000) + square(p.y-a.y-dy*along/1000))
}

func square(n int) int { return n * n }

// root is the square root, rounded down.
func root(n int) int {
	if n < 2 {
		return n
	}
	r := n
	for next := (r + 1) / 2; next < r; next = (r + n/r) / 2 {
		r = next
	}
	return r
}
