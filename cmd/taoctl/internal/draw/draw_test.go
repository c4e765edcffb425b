package draw

import (
	"image"
	"image/color"
	"strings"
	"testing"
)

func TestFont(t *testing.T) {
	text := "abcdefghijklmnopqrstuvwxyz0123456789.%+-,':()/_=#& " + strings.ToUpper("abcdefghijklmnopqrstuvwxyz")
	for _, c := range []byte(text) {
		if !Known(c) {
			t.Errorf("no glyph for %q", c)
		}
	}
	if Known('~') {
		t.Error("a glyph that nobody drew")
	}
	if eight, nine := len(glyphs['8']), len(glyphs['9']); eight != 17 || nine != 15 {
		t.Errorf("8 has %d pixels, 9 has %d", eight, nine)
	}
}

func TestLine(t *testing.T) {
	img := image.NewPaletted(image.Rect(0, 0, 20, 20), color.Palette{color.White, color.Black})
	if phase := Line(img, image.Pt(2, 3), image.Pt(12, 8), 1, 1, 0, 0); phase != 10 {
		t.Errorf("phase %d", phase)
	}
	count := func() (n int) {
		for _, p := range img.Pix {
			n += int(p)
		}
		return n
	}
	if n := count(); n != 11 || img.ColorIndexAt(2, 3) != 1 || img.ColorIndexAt(12, 8) != 1 {
		t.Errorf("%d pixels", n)
	}
	Fill(img, img.Rect, 0)
	Line(img, image.Pt(0, 0), image.Pt(19, 0), 1, 1, 5, 0)
	if n := count(); n != 10 {
		t.Errorf("%d pixels of a dashed line", n)
	}
	Line(img, image.Pt(-30, -30), image.Pt(60, 60), 1, 2, 0, 0) // what is outside is left out
}
