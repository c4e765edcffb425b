package digits

import (
	"math"
	"math/rand/v2"
)

var _ Classifier = (*perceptron)(nil)

const (
	hidden       = 12
	epochs       = 3
	learningRate = 0.05
	trainingSeed = 1
)

// perceptron has one hidden layer of rectified units and is trained by
// stochastic gradient descent on the cross entropy. The seed is fixed, so that
// every run learns the same.
type perceptron struct {
	in      [hidden][smallSize]float32
	inBias  [hidden]float32
	out     [10][hidden]float32
	outBias [10]float32
}

func newPerceptron(s Set) *perceptron {
	rng := rand.New(rand.NewPCG(trainingSeed, 0))
	p := new(perceptron)
	for h := range p.in {
		for i := range p.in[h] {
			p.in[h][i] = float32(rng.NormFloat64() * math.Sqrt(2.0/smallSize))
		}
	}
	for o := range p.out {
		for h := range p.out[o] {
			p.out[o][h] = float32(rng.NormFloat64() * math.Sqrt(2.0/hidden))
		}
	}
	inputs := make([][smallSize]float32, len(s.Images))
	for i, img := range s.Images {
		inputs[i] = scale(img)
	}
	rate := float32(learningRate)
	for range epochs {
		for _, i := range rng.Perm(len(inputs)) {
			p.learn(&inputs[i], s.Labels[i], rate)
		}
		rate *= 0.8
	}
	return p
}

// scale maps grey levels to 0 to 1.
func scale(img []byte) (x [smallSize]float32) {
	for i, v := range shrink(img) {
		x[i] = float32(v) / 255
	}
	return x
}

func (p *perceptron) forward(x *[smallSize]float32) (active [hidden]float32, scores [10]float32) {
	for h := range active {
		sum := p.inBias[h]
		for i, w := range p.in[h] {
			sum += w * x[i]
		}
		active[h] = max(sum, 0)
	}
	for o := range scores {
		sum := p.outBias[o]
		for h, w := range p.out[o] {
			sum += w * active[h]
		}
		scores[o] = sum
	}
	return active, scores
}

// learn takes one step down the gradient of one image.
func (p *perceptron) learn(x *[smallSize]float32, label uint8, rate float32) {
	active, scores := p.forward(x)
	errs := softmax(scores)
	errs[label]--
	var back [hidden]float32
	for o, e := range errs {
		step := rate * e
		for h, a := range active {
			back[h] += e * p.out[o][h]
			p.out[o][h] -= step * a
		}
		p.outBias[o] -= step
	}
	for h, b := range back {
		if active[h] == 0 {
			continue
		}
		step := rate * b
		row := &p.in[h]
		for i, v := range x {
			row[i] -= step * v
		}
		p.inBias[h] -= step
	}
}

func softmax(scores [10]float32) (probabilities [10]float32) {
	top := scores[0]
	for _, s := range scores {
		top = max(top, s)
	}
	var sum float32
	for o, s := range scores {
		probabilities[o] = float32(math.Exp(float64(s - top)))
		sum += probabilities[o]
	}
	for o := range probabilities {
		probabilities[o] /= sum
	}
	return probabilities
}

func (p *perceptron) Name() string { return NamePerceptron }

func (p *perceptron) Label(img []byte) uint8 {
	if len(img) != ImageSize {
		return 0
	}
	x := scale(img)
	_, scores := p.forward(&x)
	best := 0
	for o, s := range scores {
		if s > scores[best] {
			best = o
		}
	}
	return uint8(best)
}
