package economy

import (
	"math"
	"strconv"
)

// axis is a scale of a diagram with round numbers at its ticks.
type axis struct {
	low, high, step float64
}

// axisOver covers a range with about so many ticks.
func axisOver(low, high float64, ticks int) axis {
	if high-low <= 1e-9*math.Max(math.Abs(high), 1e-9) { // a flat line lies in the middle
		margin := math.Max(math.Abs(high)*0.1, 1e-9)
		low, high = low-margin, high+margin
		if low < 0 && high > 0 && margin == 1e-9 {
			low, high = 0, 1
		}
	}
	a := axis{step: roundStep((high - low) / float64(max(ticks, 1)))}
	a.low, a.high = math.Floor(low/a.step)*a.step, math.Ceil(high/a.step)*a.step
	return a
}

// roundStep is the least of 1, 2 and 5 times a power of ten that is not below v.
func roundStep(v float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range []float64{1, 2, 5} {
		if m*power >= v*(1-1e-9) {
			return m * power
		}
	}
	return 10 * power
}

func (a axis) ticks() []float64 {
	var list []float64
	for i := math.Ceil(a.low/a.step - 1e-6); i*a.step <= a.high*(1+1e-9)+a.step*1e-6; i++ {
		list = append(list, i*a.step)
	}
	return list
}

// pixel is where a value lies on an axis of so many pixels.
func (a axis) pixel(v float64, length int) int {
	return int(math.Round((v - a.low) / (a.high - a.low) * float64(length)))
}

// label writes a tick with as many decimals as the step needs, large numbers in thousands (k) or millions (M).
func (a axis) label(v float64) string {
	scale, suffix := 1.0, ""
	switch largest := math.Max(math.Abs(a.low), math.Abs(a.high)); {
	case largest >= 1e6:
		scale, suffix = 1e6, "M"
	case largest >= 1e4:
		scale, suffix = 1e3, "k"
	}
	decimals := max(0, int(math.Ceil(-math.Log10(a.step/scale)-1e-9)))
	if math.Abs(v) < a.step/2 {
		return "0"
	}
	return strconv.FormatFloat(v/scale, 'f', decimals, 64) + suffix
}
