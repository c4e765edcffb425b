package vectors

import (
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

func init() {
	register("Registration", func(h Header, first Case) bool {
		_, known := registrationTests[first.Kind]
		return known && h.Title == ""
	}, func(c Case) error {
		run, known := registrationTests[c.Kind]
		if !known {
			return fmt.Errorf("%w: kind %q", ErrUnsupported, c.Kind)
		}
		return run(c)
	})
}

// registrationTests has a Runner for each kind.
var registrationTests = map[string]Runner{
	"register_error": typed(testRegisterError),
	"defaults":       testRegistrationDefaults,

	"decay_factor_q32": typed(func(in struct {
		HalfLives []uint16 `json:"half_life"`
	},
	) (any, error) {
		factors := make([]uint64, len(in.HalfLives))
		for i, h := range in.HalfLives {
			factors[i] = emission.DecayFactorQ32(h)
		}
		return factors, nil
	}),
	"burn_decay": typed(func(in registrationPriceTest) (any, error) {
		return in.decayed(in.Blocks), nil
	}),
	"burn_decay_long": runBurnDecayLong,
	"burn_bump":       typed(testRegistrationBump),
	"prune":           typed(testPrune),
	"trim":            typed(testTrim),
	"trim_guard": typed(func(in struct {
		Immune int `json:"immune_count"`
		MaxN   int `json:"max_n"`
	},
	) (any, error) {
		if !emission.TrimAllowed(in.Immune, in.MaxN) {
			return trimmingRefused, nil
		}
		return nil, nil
	}),
}

const trimmingRefused = "TrimmingWouldExceedMaxImmunePercentage"

type registrationPriceTest struct {
	Burn          unit.Rao    `json:"burn"`
	HalfLife      uint16      `json:"half_life"`
	Blocks        uint64      `json:"blocks"`
	MinBurn       unit.Rao    `json:"min_burn"`
	MaxBurn       unit.Rao    `json:"max_burn"`
	FirstBlock    uint64      `json:"first_block"`
	Mult          string      `json:"mult"`
	MultBits      *u64f64JSON `json:"mult_bits"`
	Registrations uint64      `json:"registrations"`
}

func (t registrationPriceTest) bounds() emission.PriceBounds {
	return emission.PriceBounds{Min: t.MinBurn, Max: t.MaxBurn}
}

// decayed returns the price after each of so many blocks.
func (t registrationPriceTest) decayed(blocks uint64) []unit.Rao {
	prices := []unit.Rao{}
	price := t.Burn
	for i := range blocks {
		price = emission.DecayPrice(price, t.HalfLife, t.FirstBlock+i, t.bounds())
		prices = append(prices, price)
	}
	return prices
}

func runBurnDecayLong(c Case) error {
	var in registrationPriceTest
	if err := json.Unmarshal(c.Input, &in); err != nil {
		return err
	}
	var expected struct {
		After map[uint64]unit.Rao `json:"after"`
	}
	if err := json.Unmarshal(c.Expected, &expected); err != nil {
		return err
	}
	last := uint64(0)
	for block := range expected.After {
		last = max(last, block)
	}
	const most = 10_000_000
	if last > most {
		return fmt.Errorf("%d blocks are more than %d", last, most)
	}
	prices := in.decayed(last)
	after := map[uint64]unit.Rao{}
	for block := range expected.After {
		if after[block] = in.Burn; block > 0 {
			after[block] = prices[block-1]
		}
	}
	return matchJSON(c.Expected, map[string]any{"after": after})
}

func testRegistrationBump(in registrationPriceTest) (any, error) {
	var multiplier fixed.U64F64
	if in.MultBits != nil {
		multiplier = in.MultBits.U64F64
	} else {
		whole, err := strconv.ParseUint(in.Mult, 10, 64)
		if err != nil {
			return nil, err
		}
		multiplier = fixed.U64F64FromUint64(whole)
	}
	prices := []unit.Rao{}
	price := in.Burn
	for range in.Registrations {
		price = emission.BumpPrice(price, multiplier, in.bounds())
		prices = append(prices, price)
	}
	return prices, nil
}

type pruneTest struct {
	N              int          `json:"n"`
	Emission       []unit.Alpha `json:"emission"`
	RegisteredAt   []uint64     `json:"block_at_registration"`
	Block          uint64       `json:"current_block"`
	ImmunityPeriod uint64       `json:"immunity_period"`
	MinNonImmune   uint16       `json:"min_non_immune_uids"`
	Immortal       []int        `json:"immortal_uids"`
}

func testPrune(in pruneTest) (any, error) {
	if len(in.Emission) != in.N || len(in.RegisteredAt) != in.N {
		return nil, fmt.Errorf("lists of another length than n = %d", in.N)
	}
	immortal, err := marked(in.Immortal, in.N)
	if err != nil {
		return nil, err
	}
	uid, ok := emission.PruneChoice(emission.PruneInput{
		Emission: in.Emission, RegisteredAt: in.RegisteredAt, Immortal: immortal,
		Block: in.Block, ImmunityPeriod: in.ImmunityPeriod, MinNonImmune: in.MinNonImmune,
	})
	if !ok {
		return nil, nil
	}
	return uid, nil
}

type trimTest struct {
	Emission []unit.Alpha `json:"emission"`
	Immune   []int        `json:"immune_uids"`
	MaxN     int          `json:"max_n"`
}

func testTrim(in trimTest) (any, error) {
	immune, err := marked(in.Immune, len(in.Emission))
	if err != nil {
		return nil, err
	}
	kept, ok := emission.TrimChoice(in.Emission, immune, in.MaxN)
	if !ok {
		return trimmingRefused, nil
	}
	emissions := make([]unit.Alpha, len(kept))
	for i, uid := range kept {
		emissions[i] = in.Emission[uid]
	}
	return map[string]any{"kept_old_uids": kept, "emission": emissions}, nil
}

// marked turns a list of uids into flags by uid.
func marked(uids []int, n int) ([]bool, error) {
	flags := make([]bool, n)
	for _, uid := range uids {
		if uid < 0 || uid >= n {
			return nil, fmt.Errorf("uid %d of %d", uid, n)
		}
		flags[uid] = true
	}
	return flags, nil
}
