// Package draw writes text into pictures of few colours, with a font of its own, so that a picture is the same on every machine.
package draw

import (
	_ "embed"
	"image"
	"strings"
)

// fontText draws the glyphs: blocks of a line with characters and nine lines of pixels, six columns for each.
//
//go:embed font.txt
var fontText string

// GlyphHeight is the height of a text in pixels.
const GlyphHeight = 9

const (
	glyphWidth = 5
	// glyphStep is the distance from one character to the next.
	glyphStep = glyphWidth + 1
)

// glyphs are the lit pixels of each character that the font has.
var glyphs = parseFont(fontText)

func parseFont(text string) map[byte][]image.Point {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	out := map[byte][]image.Point{' ': nil}
	for top := 0; top+GlyphHeight < len(lines); top += GlyphHeight + 1 {
		for column := 0; column < len(lines[top]); column += glyphStep {
			points := []image.Point{}
			for y := range GlyphHeight {
				for x := range glyphWidth {
					if line := lines[top+1+y]; column+x < len(line) && line[column+x] == '#' {
						points = append(points, image.Pt(x, y))
					}
				}
			}
			out[lines[top][column]] = points
		}
	}
	return out
}

// Text writes text with its top left corner at a point; a character that the font lacks stays blank.
func Text(img *image.Paletted, at image.Point, text string, colour uint8) {
	for i := range len(text) {
		for _, p := range glyphs[text[i]] {
			img.SetColorIndex(at.X+i*glyphStep+p.X, at.Y+p.Y, colour)
		}
	}
}

// Upward writes text from the bottom up; the point is the bottom left corner.
func Upward(img *image.Paletted, at image.Point, text string, colour uint8) {
	for i := range len(text) {
		for _, p := range glyphs[text[i]] {
			img.SetColorIndex(at.X+p.Y, at.Y-i*glyphStep-p.X, colour)
		}
	}
}

// Width is the width of a text in pixels.
func Width(text string) int { return len(text)*glyphStep - 1 }

// Known reports whether the font has a character.
func Known(c byte) bool {
	points, known := glyphs[c]
	return known && (len(points) > 0 || c == ' ')
}

// Fill gives a rectangle one colour.
func Fill(img *image.Paletted, r image.Rectangle, colour uint8) {
	r = r.Intersect(img.Rect)
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			img.SetColorIndex(x, y, colour)
		}
	}
}

// Line draws a straight line of a thickness in pixels. A dashed one leaves every second stretch of so many pixels out,
// counted from the phase; the phase of the line's end is returned, so that lines can be joined.
func Line(img *image.Paletted, from, to image.Point, colour uint8, thick, dash, phase int) int {
	dx, dy := abs(to.X-from.X), -abs(to.Y-from.Y)
	sx, sy := sign(to.X-from.X), sign(to.Y-from.Y)
	at, e := from, dx+dy
	for {
		if dash == 0 || phase/dash%2 == 0 {
			Fill(img, image.Rect(at.X, at.Y, at.X+thick, at.Y+thick), colour)
		}
		if at == to {
			return phase
		}
		phase++
		e2 := 2 * e
		if e2 >= dy {
			e, at.X = e+dy, at.X+sx
		}
		if e2 <= dx {
			e, at.Y = e+dx, at.Y+sy
		}
	}
}

func abs(v int) int {
	if v < 0 {
		return -v
	}
	return v
}

func sign(v int) int {
	switch {
	case v > 0:
		return 1
	case v < 0:
		return -1
	}
	return 0
}
