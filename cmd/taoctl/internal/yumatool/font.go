package yumatool

import (
	_ "embed"
	"image"
	"strings"
)

// fontText draws the glyphs: blocks of a line with characters and nine lines of pixels, six columns for each.
//
//go:embed font.txt
var fontText string

const (
	glyphWidth  = 5
	glyphHeight = 9
	// glyphStep is the distance from one character to the next.
	glyphStep = glyphWidth + 1
)

// glyphs are the lit pixels of each character that the font has.
var glyphs = parseFont(fontText)

func parseFont(text string) map[byte][]image.Point {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	out := map[byte][]image.Point{' ': nil}
	for top := 0; top+glyphHeight < len(lines); top += glyphHeight + 1 {
		for column := 0; column < len(lines[top]); column += glyphStep {
			points := []image.Point{}
			for y := range glyphHeight {
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

// drawText writes text with its top left corner at a point; a character that the font lacks stays blank.
func drawText(img *image.Paletted, at image.Point, text string, colour uint8) {
	for i := range len(text) {
		for _, p := range glyphs[text[i]] {
			img.SetColorIndex(at.X+i*glyphStep+p.X, at.Y+p.Y, colour)
		}
	}
}

// drawUpward writes text from the bottom up; the point is the bottom left corner.
func drawUpward(img *image.Paletted, at image.Point, text string, colour uint8) {
	for i := range len(text) {
		for _, p := range glyphs[text[i]] {
			img.SetColorIndex(at.X+p.Y, at.Y-i*glyphStep-p.X, colour)
		}
	}
}

func textWidth(text string) int { return len(text)*glyphStep - 1 }
