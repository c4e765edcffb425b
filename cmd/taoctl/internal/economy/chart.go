package economy

import (
	"cmp"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"slices"

	"github.com/taochain/taochain/cmd/taoctl/internal/draw"
)

// The picture's measures in pixels.
const (
	margin      = 16
	leftOfPlot  = 62
	rightOfPlot = 18
	plotWidth   = 400
	plotHeight  = 150
	aboveRows   = 68
	rowHeight   = plotHeight + 66
	columnWidth = leftOfPlot + plotWidth + rightOfPlot
	columns     = 2
	dash        = 5
	keyLength   = 26
	keyStep     = 15
)

// Indices of the palette; the colours of subnets follow.
const (
	white = iota
	black
	grey
	pale
	firstColour
)

// palette has colours that can be told apart, also by those who confuse red and green (after Okabe and Ito).
var palette = color.Palette{
	color.White, color.Black,
	color.Gray{0x80},
	color.Gray{0xdc},
	color.RGBA{0x00, 0x72, 0xb2, 0xff},
	color.RGBA{0xd5, 0x5e, 0x00, 0xff},
	color.RGBA{0x00, 0x9e, 0x73, 0xff},
	color.RGBA{0xcc, 0x79, 0xa7, 0xff},
	color.RGBA{0xe6, 0x9f, 0x00, 0xff},
	color.RGBA{0x56, 0xb4, 0xe9, 0xff},
	color.RGBA{0x8c, 0x56, 0x4b, 0xff},
	color.RGBA{0x5b, 0x3a, 0x8e, 0xff},
}

// namedSubnets is how many subnets have a colour of their own; the others are grey.
var namedSubnets = len(palette) - firstColour

// panel is one diagram: what it shows of a subnet, or, with ofAll, of the whole sample.
type panel struct {
	title string
	of    func(*Point) float64
	ofAll func(*Sample) float64
}

func units(n uint64) float64 { return float64(n) / 1e9 }

var panels = []panel{
	{title: "Price (TAO per alpha)", of: func(p *Point) float64 { return p.Price.Float() }},
	{title: "Moving price (TAO per alpha)", of: func(p *Point) float64 { return p.MovingPrice.Float() }},
	{title: "TAO in the pool (TAO)", of: func(p *Point) float64 { return units(p.Tao.Units) }},
	{title: "Alpha in the pool (alpha)", of: func(p *Point) float64 { return units(p.Alpha.Units) }},
	{title: "Emission share (% of the block's TAO)", of: func(p *Point) float64 { return 100 * p.Share.Float() }},
	{title: "Alpha outside the pool (alpha)", of: func(p *Point) float64 { return units(p.AlphaOut.Units) }},
	{title: "TAO issuance (TAO)", ofAll: func(s *Sample) float64 { return units(s.Issuance.Units) }},
}

// curve is one line of a diagram.
type curve struct {
	colour uint8
	dashed bool
	points [][2]float64
}

// Chart writes the series as a PNG: prices, reserves, shares and issuance over the blocks. A second series, which may be
// nil, is drawn in dashes. Errors are those of w.
func (s *Series) Chart(w io.Writer, other *Series) error {
	rows := (len(panels) + columns) / columns // one cell is the legend's
	img := image.NewPaletted(image.Rect(0, 0, margin+columns*columnWidth, aboveRows+rows*rowHeight), palette)
	draw.Text(img, image.Pt(margin, margin), s.Title, black)
	subtitle := fmt.Sprintf("%d blocks, a sample every %d", s.Blocks, s.Every)
	if other != nil {
		subtitle = "Dashed: " + other.Title
	}
	draw.Text(img, image.Pt(margin, margin+14), subtitle, grey)
	colours := s.colours(other)
	for i, p := range panels {
		curves := p.curves(s, colours, false)
		last := s.Blocks
		if other != nil {
			curves = append(curves, p.curves(other, colours, true)...)
			last = max(last, other.Blocks)
		}
		drawPanel(img, image.Pt(leftOfPlot+i%columns*columnWidth, aboveRows+i/columns*rowHeight), p.title, curves, last)
	}
	drawLegend(img, image.Pt(leftOfPlot+len(panels)%columns*columnWidth, aboveRows+len(panels)/columns*rowHeight), s, other, colours)
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	return encoder.Encode(w, img)
}

// colours chooses the subnets that are named, spread over all by their last price.
func (s *Series) colours(other *Series) map[string]uint8 {
	points := slices.Clone(s.Last().Subnets)
	if other != nil {
		for _, p := range other.Last().Subnets {
			if !slices.ContainsFunc(points, func(q Point) bool { return q.Name == p.Name }) {
				points = append(points, p)
			}
		}
	}
	chosen := points
	if len(points) > namedSubnets {
		slices.SortStableFunc(points, func(a, b Point) int { return cmp.Compare(b.Price.Float(), a.Price.Float()) })
		chosen = nil
		for i := range namedSubnets {
			chosen = append(chosen, points[i*(len(points)-1)/(namedSubnets-1)])
		}
	}
	out := map[string]uint8{}
	for i, p := range chosen {
		out[p.Name] = uint8(firstColour + i)
	}
	return out
}

// curves are the lines of one series, the grey ones first, so that they are behind the others.
func (p panel) curves(s *Series, colours map[string]uint8, dashed bool) []curve {
	if p.ofAll != nil {
		c := curve{colour: black, dashed: dashed}
		for i := range s.Samples {
			c.points = append(c.points, [2]float64{float64(s.Samples[i].Block), p.ofAll(&s.Samples[i])})
		}
		return []curve{c}
	}
	var names []string
	byName := map[string]*curve{}
	for i := range s.Samples {
		for j := range s.Samples[i].Subnets {
			point := &s.Samples[i].Subnets[j]
			c := byName[point.Name]
			if c == nil {
				c = &curve{colour: pale, dashed: dashed}
				if colour, named := colours[point.Name]; named {
					c.colour = colour
				}
				byName[point.Name] = c
				names = append(names, point.Name)
			}
			c.points = append(c.points, [2]float64{float64(s.Samples[i].Block), p.of(point)})
		}
	}
	list := make([]curve, len(names))
	for i, name := range names {
		list[i] = *byName[name]
	}
	slices.SortStableFunc(list, func(a, b curve) int { return cmp.Compare(a.colour, b.colour) })
	return list
}

func drawPanel(img *image.Paletted, at image.Point, title string, curves []curve, blocks uint64) {
	low, high := curves[0].points[0][1], curves[0].points[0][1]
	for _, c := range curves {
		for _, p := range c.points {
			low, high = min(low, p[1]), max(high, p[1])
		}
	}
	y := axisOver(low, high, plotHeight/30)
	x := axisOver(0, float64(blocks), plotWidth/50)
	x.low, x.high = 0, float64(blocks)
	place := func(p [2]float64) image.Point {
		return image.Pt(at.X+x.pixel(p[0], plotWidth-1), at.Y+plotHeight-1-y.pixel(p[1], plotHeight-1))
	}
	draw.Text(img, image.Pt(at.X, at.Y-14), title, black)
	for _, tick := range y.ticks() {
		line := place([2]float64{0, tick}).Y
		draw.Fill(img, image.Rect(at.X, line, at.X+plotWidth, line+1), pale)
		label := y.label(tick)
		draw.Text(img, image.Pt(at.X-6-draw.Width(label), line-draw.GlyphHeight/2+1), label, black)
	}
	for _, tick := range x.ticks() {
		line := place([2]float64{tick, y.low}).X
		draw.Fill(img, image.Rect(line, at.Y+plotHeight, line+1, at.Y+plotHeight+4), grey)
		label := x.label(tick)
		draw.Text(img, image.Pt(min(line-draw.Width(label)/2, at.X+plotWidth-draw.Width(label)+rightOfPlot), at.Y+plotHeight+7), label, black)
	}
	draw.Text(img, image.Pt(at.X+(plotWidth-draw.Width("block"))/2, at.Y+plotHeight+20), "block", black)
	draw.Fill(img, image.Rect(at.X-1, at.Y, at.X, at.Y+plotHeight), grey)
	draw.Fill(img, image.Rect(at.X-1, at.Y+plotHeight, at.X+plotWidth, at.Y+plotHeight+1), grey)
	for _, c := range curves {
		drawCurve(img, c, place)
	}
}

func drawCurve(img *image.Paletted, c curve, place func([2]float64) image.Point) {
	thick, stretch, phase := 2, 0, 0
	if c.colour == pale {
		thick = 1
	}
	if c.dashed {
		stretch = dash
	}
	before := place(c.points[0])
	for _, p := range c.points {
		next := place(p)
		phase = draw.Line(img, before, next, c.colour, thick, stretch, phase)
		before = next
	}
}

func drawLegend(img *image.Paletted, at image.Point, s, other *Series, colours map[string]uint8) {
	key := func(colour uint8, dashed bool, label string) {
		stretch := 0
		if dashed {
			stretch = dash
		}
		draw.Line(img, image.Pt(at.X, at.Y+4), image.Pt(at.X+keyLength, at.Y+4), colour, 2, stretch, 0)
		draw.Text(img, image.Pt(at.X+keyLength+8, at.Y), label, black)
		at.Y += keyStep
	}
	type entry struct {
		name   string
		colour uint8
	}
	var entries []entry
	for name, colour := range colours {
		entries = append(entries, entry{name, colour})
	}
	slices.SortFunc(entries, func(a, b entry) int { return cmp.Compare(a.colour, b.colour) })
	for _, e := range entries {
		key(e.colour, false, e.name)
	}
	if rest := len(s.Last().Subnets) - len(entries); rest > 0 {
		key(pale, false, fmt.Sprintf("%d other subnets", rest))
	}
	key(black, false, "all subnets together")
	if other != nil {
		key(grey, false, shorten(s.Title))
		key(grey, true, shorten(other.Title))
	}
}

// shorten cuts a title to the width of a panel.
func shorten(title string) string {
	const most = 58
	if len(title) > most {
		return title[:most-3] + "..."
	}
	return title
}
