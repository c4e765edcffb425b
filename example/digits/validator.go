package digits

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/taochain/taochain/axon"
)

// Values of a Validator if its configuration says nothing else.
const (
	DefaultBatch           = 50
	DefaultAveragePermille = 200
)

// ErrBadAnswer occurs when a miner's answer is not one label for each image.
var ErrBadAnswer = errors.New("digits: bad answer")

// ValidatorConfig configures a Validator.
type ValidatorConfig struct {
	// Client asks the miners; required. Its timeout decides what is late.
	Client *axon.Client
	// Batch is the number of images in a round, 1 to MaxBatch; 0 means DefaultBatch.
	Batch int
	// AveragePermille is the weight of the newest round in the moving average,
	// 1 to 1000; 0 means DefaultAveragePermille.
	AveragePermille uint32
}

// Validator scores miners. It is safe for concurrent use.
type Validator struct {
	cfg ValidatorConfig

	mu     sync.Mutex
	scores map[[32]byte]Score
}

// NewValidator makes a Validator without scores.
func NewValidator(cfg ValidatorConfig) (*Validator, error) {
	if cfg.Batch == 0 {
		cfg.Batch = DefaultBatch
	}
	if cfg.AveragePermille == 0 {
		cfg.AveragePermille = DefaultAveragePermille
	}
	switch {
	case cfg.Client == nil:
		return nil, errors.New("digits: validator needs a client")
	case cfg.Batch < 0 || cfg.Batch > MaxBatch:
		return nil, fmt.Errorf("digits: batch of %d is outside 1 to %d", cfg.Batch, MaxBatch)
	case cfg.AveragePermille > 1000:
		return nil, fmt.Errorf("digits: average of %d permille is over 1000", cfg.AveragePermille)
	}
	return &Validator{cfg: cfg, scores: map[[32]byte]Score{}}, nil
}

// Outcome is what one round says of one miner.
type Outcome struct {
	Hotkey [32]byte
	// Right is the number of right labels out of Total; 0 if Err is set.
	Right, Total int
	// Score is the moving average with this round in it.
	Score   Score
	Latency time.Duration
	// Err says why there was no usable answer.
	Err error
}

// Round draws images by the seed, asks all miners and updates their scores. A
// missing, late, unsigned or malformed answer counts as no label right. A
// hotkey's first average starts from 0, and a hotkey that is not asked is
// forgotten, so that a miner in its place does not inherit its score; include
// a miner without an address with an empty URL. The outcomes are in the order
// of the miners. The hotkeys must differ. If the context ends, the round's
// error is returned and no score changes.
func (v *Validator) Round(ctx context.Context, seed uint64, miners []axon.Target) ([]Outcome, error) {
	seen := make(map[[32]byte]bool, len(miners))
	for _, m := range miners {
		if seen[m.Hotkey] {
			return nil, fmt.Errorf("digits: hotkey %x is listed twice", m.Hotkey)
		}
		seen[m.Hotkey] = true
	}
	batch := Draw(seed, v.cfg.Batch)
	body, err := json.Marshal(LabelRequest{Images: batch.Images})
	if err != nil {
		return nil, fmt.Errorf("digits: encode request: %w", err)
	}
	results := v.cfg.Client.Ask(ctx, miners, LabelPath, "application/json", body)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("digits: round: %w", err)
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	scores := make(map[[32]byte]Score, len(miners))
	outcomes := make([]Outcome, len(miners))
	for i, r := range results {
		right, err := grade(r, batch.Labels)
		hotkey := miners[i].Hotkey
		scores[hotkey] = average(v.scores[hotkey], accuracyOf(right, v.cfg.Batch), v.cfg.AveragePermille)
		outcomes[i] = Outcome{hotkey, right, v.cfg.Batch, scores[hotkey], r.Latency, err}
	}
	v.scores = scores
	return outcomes, nil
}

// Weights gives the weights of hotkeys, in their order. An unknown hotkey scores 0.
func (v *Validator) Weights(hotkeys [][32]byte) []uint16 {
	v.mu.Lock()
	defer v.mu.Unlock()
	scores := make([]Score, len(hotkeys))
	for i, h := range hotkeys {
		scores[i] = v.scores[h]
	}
	return Weights(scores)
}

// Draw takes n different images of the test set, at most all of it. The same
// seed draws the same images.
func Draw(seed uint64, n int) Set {
	all := Test()
	n = min(max(n, 0), len(all.Images))
	rng := rand.New(rand.NewPCG(seed, 0))
	var drawn Set
	for _, i := range rng.Perm(len(all.Images))[:n] {
		drawn.Images = append(drawn.Images, all.Images[i])
		drawn.Labels = append(drawn.Labels, all.Labels[i])
	}
	return drawn
}

// grade counts the right labels of an answer.
func grade(r axon.Result, want []uint8) (right int, err error) {
	if r.Err != nil {
		return 0, r.Err
	}
	var response LabelResponse
	if err := json.Unmarshal(r.Body, &response); err != nil {
		return 0, fmt.Errorf("%w: %w", ErrBadAnswer, err)
	}
	if len(response.Labels) != len(want) {
		return 0, fmt.Errorf("%w: %d labels for %d images", ErrBadAnswer, len(response.Labels), len(want))
	}
	for i, label := range response.Labels {
		if label < 0 || label > 9 {
			return 0, fmt.Errorf("%w: label %d is %d", ErrBadAnswer, i, label)
		}
		if label == int(want[i]) {
			right++
		}
	}
	return right, nil
}
