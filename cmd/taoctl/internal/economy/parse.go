package economy

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// Amounts of a scenario are at most what the chain can issue by its own rule.
const (
	mostTAO   = unit.Rao(emission.MaxSupply)
	mostAlpha = unit.Alpha(emission.MaxSupply)
)

// reading is a scenario while it is read.
type reading struct {
	*Scenario
	groups map[string][]int
}

// Parse reads a scenario. Errors are [*Problem].
func Parse(text []byte) (*Scenario, error) {
	root, err := parseTree(text)
	if err != nil {
		return nil, err
	}
	r := reading{&Scenario{Rules: DefaultRules(), BlockAuthor: true}, map[string][]int{}}
	var defaults, subnets, flows, changes value
	var issuance *unit.Rao
	keep := func(to *value) func(value) error {
		return func(v value) error { *to = v; return nil }
	}
	err = root.read(fields{
		"title": textInto(&r.Title, 80), "blocks": uintInto(&r.Blocks, 1, MaxBlocks),
		"issuance": func(v value) error {
			issuance = new(unit.Rao)
			return taoInto(issuance, 0, math.MaxInt64)(v)
		},
		"root_stake": taoInto(&r.RootStake, 0, mostTAO), "block_author": boolInto(&r.BlockAuthor),
		"rules":    func(v value) error { return v.read(ruleFields(&r.Rules)) },
		"defaults": keep(&defaults), "subnets": keep(&subnets), "flows": keep(&flows), "changes": keep(&changes),
	})
	switch {
	case err != nil:
		return nil, err
	case r.Blocks == 0:
		return nil, root.fail("Add blocks: 7200 for a day.", "blocks is missing")
	case subnets.node == nil:
		return nil, root.fail("Add subnets: with at least one entry.", "subnets is missing")
	}
	if err := r.subnets(defaults, subnets); err != nil {
		return nil, err
	}
	if err := r.flows(flows); err != nil {
		return nil, err
	}
	if err := r.changes(changes); err != nil {
		return nil, err
	}
	held := r.RootStake
	for _, s := range r.Subnets {
		held = unit.AddSat(held, s.Tao)
	}
	r.Issuance = held
	if issuance != nil {
		if r.Issuance = *issuance; *issuance < held {
			return nil, root.fail("Leave out issuance, or raise it.", "issuance is %s, but pools and root hold %s", amount.OfRao(*issuance), amount.OfRao(held))
		}
	}
	if r.Issuance > unit.Rao(r.Rules.Tao.Cap) {
		return nil, root.fail("Lower the reserves, or raise rules.supply_cap.", "%s exist at the start, above the cap of %s", amount.OfRao(r.Issuance), amount.OfRao(unit.Rao(r.Rules.Tao.Cap)))
	}
	return r.Scenario, nil
}

func ruleFields(r *Rules) fields {
	return fields{
		"block_emission": taoInto(&r.Tao.Initial, 0, mostTAO), "supply_cap": taoInto(&r.Tao.Cap, 1, math.MaxInt64),
		"alpha_emission": alphaInto(&r.Alpha.Initial, 0, mostAlpha), "alpha_cap": alphaInto(&r.Alpha.Cap, 1, math.MaxInt64),
		"moving_alpha": i96f32Into(&r.MovingAlpha, 0), "owner_cut": u16Into(&r.OwnerCut, math.MaxUint16),
		"delegate_take": u16Into(&r.DelegateTake, math.MaxUint16), "max_epochs_per_block": uintInto(&r.MaxEpochs, 1, math.MaxUint16),
		"min_stake": taoInto(&r.MinStake, 0, mostTAO),
		"min_lock":  taoInto(&r.MinLock, 0, mostTAO), "lock_interval": uintInto(&r.LockInterval, 0, MaxBlocks),
		"tao_weight": func(v value) error {
			var p amount.Percent
			err := percentInto(&p)(v)
			r.TaoWeight = unit.U64Fraction(p.OfDown(math.MaxUint64))
			return err
		},
		"liquidity_cap": func(v value) error {
			if text, err := v.text(); err == nil && text == "root" {
				r.LiquidityCap = nil
				return nil
			}
			var p amount.Percent
			if err := percentInto(&p)(v); err != nil {
				return v.fail("Write root for the chain's rule, or a share such as 50%.", "a share of the alpha emission is wanted")
			}
			part := fixed.U96F32FromUint64(uint64(p)).SafeDivTrunc(fixed.U96F32FromUint64(uint64(amount.Whole)))
			r.LiquidityCap = &part
			return nil
		},
	}
}

func settingFields(s *Settings) fields {
	return fields{
		"fee": u16Into(&s.Fee, amm.MaxFeeRate), "emission": boolInto(&s.Emission), "registration": boolInto(&s.Registration), "owner_cut": boolInto(&s.OwnerCut),
		"tempo": uintInto(&s.Tempo, 0, math.MaxUint16), "halving_blocks": uintInto(&s.Halving, 0, math.MaxInt64),
		"miners": boolInto(&s.Miners), "recycle": boolInto(&s.Recycle), "withheld": percentInto(&s.Withheld),
		"miners_sell": percentInto(&s.MinersSell), "validators_sell": percentInto(&s.ValidatorsSell), "owner_sells": percentInto(&s.OwnerSells),
		"root_sells":         boolInto(&s.RootSells),
		"registration_price": taoInto(&s.Price, 0, mostTAO), "min_price": taoInto(&s.Bounds.Min, 0, mostTAO), "max_price": taoInto(&s.Bounds.Max, 0, mostTAO),
		"price_half_life": uintInto(&s.HalfLife, 0, math.MaxUint16), "price_multiplier": multiplierInto(&s.Multiplier),
	}
}

// subnetFields are the keys of a subnet; count is nil where it makes no sense.
func (r *reading) subnetFields(s *Subnet, count *uint64) fields {
	known := settingFields(&s.Settings)
	known["create"] = uintInto(&s.Create, 1, r.Blocks)
	known["start"] = func(v value) error {
		if text, err := v.text(); err == nil && text == "never" {
			s.Start = noStart
			return nil
		}
		return uintInto(&s.Start, 1, r.Blocks)(v)
	}
	known["age"] = uintInto(&s.Age, 0, math.MaxInt64)
	known["tao"] = taoInto(&s.Tao, 0, mostTAO)
	known["alpha"] = alphaInto(&s.Alpha, 0, mostAlpha)
	known["staked"] = alphaInto(&s.Staked, 0, mostAlpha)
	known["moving_price"] = i96f32Into(&s.MovingPrice, 20)
	known["pool_weight"] = func(v value) error {
		var p amount.Percent
		if err := percentInto(&p)(v); err != nil {
			return err
		}
		s.Weight = uint64(p) * (amm.Acc / uint64(amount.Whole))
		if !amm.WeightIsValid(s.Weight) {
			return v.fail("A pool that was never re-weighted has 50%.", "a weight of TAO is from 1%% to 99%%")
		}
		return nil
	}
	known["held"] = func(v value) error {
		list, err := v.entries()
		for _, e := range list {
			h := Holding{Trader: e.key}
			if err := alphaInto(&h.Amount, 0, mostAlpha)(e.value); err != nil {
				return err
			}
			s.Held = append(s.Held, h)
		}
		return err
	}
	if count != nil {
		known["name"] = textInto(&s.Name, 40)
		known["count"] = uintInto(count, 1, MaxSubnets)
	}
	return known
}

func (r *reading) subnets(defaults, list value) error {
	template := Subnet{Weight: amm.DefaultWeight, Settings: DefaultSettings()}
	if defaults.node != nil {
		if err := defaults.read(r.subnetFields(&template, nil)); err != nil {
			return err
		}
	}
	items, err := list.items()
	if err != nil {
		return err
	}
	for i, item := range items {
		s, count := template, uint64(1)
		s.Held = slices.Clone(s.Held)
		if err := item.read(r.subnetFields(&s, &count)); err != nil {
			return err
		}
		if s.Name == "" {
			s.Name = "subnet-" + strconv.Itoa(i+1)
		}
		if err := r.checkSubnet(item, s); err != nil {
			return err
		}
		if uint64(len(r.Subnets))+count > MaxSubnets {
			return item.fail("Play fewer subnets.", "there are more than %d subnets", MaxSubnets)
		}
		if s.Create > 0 && s.Start == 0 {
			s.Start = s.Create
		}
		group := s.Name
		for n := range count {
			if s.Group = group; count > 1 {
				s.Name = fmt.Sprintf("%s-%d", group, n+1)
				if _, taken := r.groups[s.Name]; taken {
					return item.fail("Give it another name.", "the name %s is taken", s.Name)
				}
				r.groups[s.Name] = []int{len(r.Subnets)}
			}
			r.groups[group] = append(r.groups[group], len(r.Subnets))
			r.Subnets = append(r.Subnets, s)
		}
	}
	if len(r.Subnets) == 0 {
		return list.fail("Add an entry.", "there are no subnets")
	}
	return nil
}

func (r *reading) checkSubnet(item value, s Subnet) error {
	if s.Name == "all" || s.Name == "root" || strings.Contains(s.Name, ",") {
		return item.fail("Choose another name.", "a subnet cannot be called %q", s.Name)
	}
	if _, taken := r.groups[s.Name]; taken {
		return item.fail("Give it another name.", "the name %s is taken", s.Name)
	}
	if s.Create > 0 {
		if s.Tao != 0 || s.Alpha != 0 || s.Staked != 0 || len(s.Held) > 0 || s.Weight != amm.DefaultWeight || !s.MovingPrice.IsZero() || s.Age != 0 {
			return item.fail("Leave out tao, alpha, pool_weight, staked, held, moving_price and age, or create.", "%s is created in block %d; its pool comes from the lock cost", s.Name, s.Create)
		}
		if s.Start != 0 && s.Start < s.Create {
			return item.fail("Start it in the block of its creation or later.", "%s starts in block %d, before its creation in block %d", s.Name, s.Start, s.Create)
		}
		return nil
	}
	if s.Tao == 0 || s.Alpha == 0 {
		return item.fail("Give tao and alpha, for example 1000tao and 1000a, or create with a block.", "%s has no pool", s.Name)
	}
	if s.Start != 0 && s.Age != 0 {
		return item.fail("Leave out one of them.", "%s has both start and age, which is the time since its start", s.Name)
	}
	return nil
}

// targets reads the names of subnets: one, several with commas or as a list, all, or, for trades, root.
func (r *reading) targets(to *[]int, root bool) func(value) error {
	return func(v value) error {
		names := []value{v}
		if v.isList() {
			var err error
			if names, err = v.items(); err != nil {
				return err
			}
		}
		for _, item := range names {
			name, err := item.text()
			if err != nil {
				return err
			}
			switch members, known := r.groups[name]; {
			case known:
				*to = append(*to, members...)
			case name == "all":
				for i := range r.Subnets {
					*to = append(*to, i)
				}
			case name == "root" && root:
				*to = append(*to, rootTarget)
			default:
				return item.fail("The names are "+strings.Join(r.names(), ", ")+", and all.", "there is no subnet %q", name)
			}
		}
		slices.Sort(*to)
		*to = slices.Compact(*to)
		return nil
	}
}

// names lists the groups of subnets in the order of the file, the first few.
func (r *reading) names() []string {
	var list []string
	for _, s := range r.Subnets {
		if !slices.Contains(list, s.Group) {
			list = append(list, s.Group)
		}
	}
	if len(list) > 12 {
		list = append(list[:12], "...")
	}
	return list
}

func (r *reading) changes(list value) error {
	if list.node == nil {
		return nil
	}
	items, err := list.items()
	if err != nil {
		return err
	}
	for _, item := range items {
		c := Change{}
		if err := r.change(item, &c); err != nil {
			return err
		}
		r.Changes = append(r.Changes, c)
	}
	return nil
}

// change reads one change. What it sets is read now, for errors, and again into the settings of each subnet when it happens.
func (r *reading) change(item value, c *Change) error {
	var rules, settings value
	if err := item.read(fields{
		"at": uintInto(&c.At, 1, r.Blocks), "subnets": r.targets(&c.Targets, false),
		"set":   func(v value) error { settings = v; return v.read(settingFields(&Settings{})) },
		"rules": func(v value) error { rules = v; return v.read(ruleFields(&Rules{})) },
	}); err != nil {
		return err
	}
	switch {
	case c.At == 0:
		return item.fail("Add at: with the number of a block.", "at is missing")
	case rules.node == nil && settings.node == nil:
		return item.fail("Add set: for settings of subnets, or rules:.", "nothing is changed")
	case settings.node != nil && len(c.Targets) == 0:
		return item.fail("Add subnets: all, or names.", "set needs subnets")
	}
	if settings.node != nil {
		c.apply = func(s *Settings) { _ = settings.read(settingFields(s)) } // it was read without an error
	}
	if rules.node != nil {
		c.rules = func(r *Rules) { _ = rules.read(ruleFields(r)) }
	}
	return nil
}
