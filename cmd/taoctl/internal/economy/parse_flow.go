package economy

import (
	"math"
	"strconv"
	"strings"

	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

func (r *reading) flows(list value) error {
	if list.node == nil {
		return nil
	}
	items, err := list.items()
	if err != nil {
		return err
	}
	if len(items) > maxFlows {
		return list.fail("Let one flow trade on several subnets.", "there are more than %d flows", maxFlows)
	}
	for i, item := range items {
		f := Flow{Trader: "trader-" + strconv.Itoa(i+1), From: 1, Until: r.Blocks, Every: 1, Chance: amount.Whole, Seed: uint64(i + 1)}
		if err := r.flow(item, &f); err != nil {
			return err
		}
		r.Flows = append(r.Flows, f)
	}
	return nil
}

func (r *reading) flow(item value, f *Flow) error {
	var actions []string
	timed := false
	action := func(name string, a Action) func(value) error {
		return func(v value) (err error) {
			actions, f.Action = append(actions, name), a
			f.Quantity, err = v.quantity(a)
			return err
		}
	}
	mark := func(read func(value) error) func(value) error {
		return func(v value) error { timed = true; return read(v) }
	}
	if err := item.read(fields{
		"trader": textInto(&f.Trader, 40), "subnets": r.targets(&f.Targets, true),
		"buy": action("buy", Buy), "sell": action("sell", Sell), "register": action("register", Register),
		"at":     r.blocksInto(&f.Blocks),
		"from":   mark(uintInto(&f.From, 1, r.Blocks)),
		"until":  mark(uintInto(&f.Until, 1, r.Blocks)),
		"every":  mark(uintInto(&f.Every, 1, MaxBlocks)),
		"chance": percentInto(&f.Chance), "seed": uintInto(&f.Seed, 0, math.MaxUint64),
	}); err != nil {
		return err
	}
	switch {
	case len(actions) != 1:
		return item.fail("Give one of buy, sell and register.", "a flow does exactly one thing, this one %d", len(actions))
	case len(f.Targets) == 0:
		return item.fail("Add subnets: all, or names.", "subnets is missing")
	case len(f.Blocks) > 0 && timed:
		return item.fail("Leave out at, or from, until and every.", "at lists blocks, from, until and every describe them")
	case f.From > f.Until:
		return item.fail("Exchange them.", "from %d is after until %d", f.From, f.Until)
	case f.Action == Register && f.Targets[0] == rootTarget:
		return item.fail("Name subnets.", "registrations on root are free and not part of the economy")
	}
	return nil
}

// blocksInto reads one block or a list of blocks, ascending.
func (r *reading) blocksInto(to *[]uint64) func(value) error {
	return func(v value) error {
		list := []value{v}
		if v.isList() {
			var err error
			if list, err = v.items(); err != nil {
				return err
			}
		}
		for _, item := range list {
			var block uint64
			if err := uintInto(&block, 1, r.Blocks)(item); err != nil {
				return err
			}
			if n := len(*to); n > 0 && (*to)[n-1] >= block {
				return item.fail("Put them in order.", "block %d is not after block %d", block, (*to)[n-1])
			}
			*to = append(*to, block)
		}
		return nil
	}
}

// mostRegistrations bounds those of one flow in one block.
const mostRegistrations = 256

// quantity reads how much a flow trades: A or A..B, where A is an amount, or a share and what it is of.
func (v value) quantity(a Action) (Quantity, error) {
	text, err := v.text()
	if err != nil {
		return Quantity{}, err
	}
	first, last, isRange := strings.Cut(text, "..")
	if !isRange {
		last = first
	}
	q := Quantity{}
	base, share := Absolute, false
	for suffix, b := range map[string]Base{" of pool": OfPool, " of stake": OfStake} {
		if rest, found := strings.CutSuffix(last, suffix); found {
			base, share = b, true
			if last = rest; !isRange {
				first = rest
			}
		}
	}
	q.Base = base
	read := func(part string) (uint64, error) {
		part = strings.TrimSpace(part)
		switch {
		case a == Register:
			n, err := strconv.ParseUint(part, 10, 64)
			if err != nil || n < 1 || n > mostRegistrations {
				return 0, v.fail("Write for example register: 1.", "a number of registrations from 1 to %d is wanted, not %q", mostRegistrations, part)
			}
			return n, nil
		case share:
			p, err := amount.ParsePercent(part)
			if err != nil {
				return 0, v.fail("Write for example 0.1% of pool.", "%v", err)
			}
			return uint64(p), nil
		case a == Buy:
			n, err := amount.ParseTAO(part)
			if err != nil {
				return 0, v.fail("Write TAO, for example 10tao, or a share, for example 0.1% of pool.", "%v", err)
			}
			return uint64(min(n, math.MaxInt64)), nil
		}
		n, err := amount.ParseAlpha(part)
		if err != nil {
			return 0, v.fail("Write alpha, for example 5a, or a share, for example 10% of pool or 50% of stake.", "%v", err)
		}
		return uint64(min(n, unit.Alpha(math.MaxInt64))), nil
	}
	if a == Register && share || a == Buy && base == OfStake {
		return q, v.fail("Only sales can be a part of the stake; buys can be a part of the pool.", "%q does not fit here", text)
	}
	if q.Least, err = read(first); err != nil {
		return q, err
	}
	if q.Most, err = read(last); err != nil {
		return q, err
	}
	if q.Least > q.Most {
		return q, v.fail("Exchange them.", "the range %q goes down", text)
	}
	return q, nil
}
