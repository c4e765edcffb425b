// Package drawing is the task of the example subnet that makes images: miners
// draw handwritten-looking digits, each in a [Style] of its own.
//
// A digit is a few strokes. A style slants, turns and wavers them, and has a pen
// of its own; the seed varies all of it a little. Everything is integer
// arithmetic, so an image is the same on every machine. Images have the size of
// those of package digits, whose miners label them.
package drawing
