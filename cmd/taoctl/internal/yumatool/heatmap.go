package yumatool

import (
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"

	"github.com/taochain/taochain/cmd/taoctl/internal/draw"
)

// The picture's measures in pixels.
const (
	margin       = 12
	leftOfPanels = 44
	topOfPanels  = 56
	panelGap     = 22
	panelSide    = 168
	bottomPart   = 78
	legendWidth  = 11
	legendHeight = 10
)

// Indices of the palette: shades of red (the majority keeps less than its stake), from the darkest, and of blue (at least
// its stake), to the darkest, are between the fixed colours and its end.
const (
	white = iota
	black
	grey
	firstShade
)

// shadesPerSide is the number of shades of each colour, stepPoints the percentage points that one covers.
const (
	shadesPerSide = 10
	stepPoints    = 5
)

func palette() color.Palette {
	p := color.Palette{color.White, color.Black, color.Gray{0xa0}}
	mix := func(from, to color.RGBA, i int) color.RGBA {
		at := func(a, b uint8) uint8 { return uint8((int(a)*(shadesPerSide-1-i) + int(b)*i) / (shadesPerSide - 1)) }
		return color.RGBA{at(from.R, to.R), at(from.G, to.G), at(from.B, to.B), 0xff}
	}
	darkRed, paleRed := color.RGBA{0x8b, 0x1a, 0x10, 0xff}, color.RGBA{0xfb, 0xd9, 0xc4, 0xff}
	paleBlue, darkBlue := color.RGBA{0xc9, 0xe2, 0xf2, 0xff}, color.RGBA{0x0b, 0x3c, 0x78, 0xff}
	for i := range shadesPerSide {
		p = append(p, mix(darkRed, paleRed, i))
	}
	for i := range shadesPerSide {
		p = append(p, mix(paleBlue, darkBlue, i))
	}
	return p
}

// shade is the palette index of an outcome, by retained share less stake.
func shade(o Outcome) uint8 {
	const step = int64(One) * stepPoints / 100
	difference := int64(o.Retained) - int64(o.Majority)
	if o.Holds {
		return uint8(firstShade + shadesPerSide + min(max(difference, 0)/step, shadesPerSide-1))
	}
	return uint8(firstShade + shadesPerSide - 1 - min(max(-difference, 0)/step, shadesPerSide-1))
}

// MaxPanels is the greatest number of majority stakes that a picture shows.
const MaxPanels = 12

// ErrPicture occurs when a grid does not fit into a picture.
var ErrPicture = errors.New("the grid does not fit into a picture")

// Heatmap writes the grid as a PNG: a panel for each majority stake, the majority's self-weight to the right, the
// minority's upwards, blue where the majority keeps at least its share of the stake. Errors: [ErrPicture] for more panels
// than [MaxPanels] or more columns or rows than a panel has pixels; those of w.
func (g *Grid) Heatmap(w io.Writer) error {
	if len(g.Majority) > MaxPanels || len(g.SelfMajor) > panelSide || len(g.SelfMinor) > panelSide {
		return fmt.Errorf("%w: that has at most %d panels of %d by %d points, the grid has %d of %d by %d",
			ErrPicture, MaxPanels, panelSide, panelSide, len(g.Majority), len(g.SelfMajor), len(g.SelfMinor))
	}
	panels := len(g.Majority)*(panelSide+panelGap) - panelGap
	x := g.Experiment
	title := "What a majority keeps of the emission against a colluding minority"
	subtitle := fmt.Sprintf("%d neurons, %d validators, noise %s, one panel for each stake of the majority", x.UIDs, x.Validators, x.Noise)
	legend := legendWidth*2*shadesPerSide + 2*draw.Width("less  ")
	width := leftOfPanels + margin + max(panels, draw.Width(title), draw.Width(subtitle), legend)
	img := image.NewPaletted(image.Rect(0, 0, width, topOfPanels+panelSide+bottomPart), palette())
	draw.Text(img, image.Pt(leftOfPanels, margin), title, black)
	draw.Text(img, image.Pt(leftOfPanels, margin+14), subtitle, black)
	for m := range g.Majority {
		g.drawPanel(img, image.Pt(leftOfPanels+m*(panelSide+panelGap), topOfPanels), m)
	}
	ylabel := "minority's weight on itself"
	draw.Upward(img, image.Pt(margin/2, topOfPanels+(panelSide+draw.Width(ylabel))/2), ylabel, black)
	xlabel := "majority's weight on itself"
	draw.Text(img, image.Pt(leftOfPanels+max(0, (panels-draw.Width(xlabel))/2), topOfPanels+panelSide+20), xlabel, black)
	drawLegend(img, image.Pt(leftOfPanels, topOfPanels+panelSide+42))
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	return encoder.Encode(w, img)
}

func (g *Grid) drawPanel(img *image.Paletted, at image.Point, m int) {
	heading := "stake " + percentText(g.Majority[m])
	draw.Text(img, image.Pt(at.X+(panelSide-draw.Width(heading))/2, at.Y-13), heading, black)
	draw.Fill(img, image.Rect(at.X-1, at.Y-1, at.X+panelSide+1, at.Y+panelSide+1), grey)
	columns, rows := len(g.SelfMajor), len(g.SelfMinor)
	for y := range panelSide {
		row := rows - 1 - y*rows/panelSide // upwards
		for x := range panelSide {
			img.SetColorIndex(at.X+x, at.Y+y, shade(g.At(m, row, x*columns/panelSide)))
		}
	}
	low, high := g.SelfMajor[0].String(), g.SelfMajor[columns-1].String()
	draw.Text(img, image.Pt(at.X, at.Y+panelSide+5), low, black)
	if columns > 1 {
		draw.Text(img, image.Pt(at.X+panelSide-draw.Width(high), at.Y+panelSide+5), high, black)
	}
	if m > 0 {
		return
	}
	bottom, top := g.SelfMinor[0].String(), g.SelfMinor[rows-1].String()
	draw.Text(img, image.Pt(at.X-4-draw.Width(bottom), at.Y+panelSide-draw.GlyphHeight), bottom, black)
	if rows > 1 {
		draw.Text(img, image.Pt(at.X-4-draw.Width(top), at.Y), top, black)
	}
}

func percentText(m Millionths) string { return (m * 100).String() + "%" }

// drawLegend explains the colours.
func drawLegend(img *image.Paletted, at image.Point) {
	for i := range 2 * shadesPerSide {
		draw.Fill(img, image.Rect(at.X+i*legendWidth, at.Y, at.X+(i+1)*legendWidth, at.Y+legendHeight), uint8(firstShade+i))
	}
	middle := at.X + shadesPerSide*legendWidth
	under := at.Y + legendHeight + 4
	most := fmt.Sprintf("%d%%", shadesPerSide*stepPoints)
	draw.Text(img, image.Pt(at.X, under), "-"+most, black)
	draw.Text(img, image.Pt(middle-draw.Width("stake")/2, under), "stake", black)
	draw.Text(img, image.Pt(middle+shadesPerSide*legendWidth-draw.Width("+"+most), under), "+"+most, black)
	aside := middle + shadesPerSide*legendWidth + 14
	draw.Text(img, image.Pt(aside, at.Y), "Blue: the majority keeps at least its share of the stake", black)
	draw.Text(img, image.Pt(aside, under), "Red: it keeps less", black)
}
