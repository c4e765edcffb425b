package economy

import (
	"context"
	"errors"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/taochain/taochain/chain/fixed"
)

// Every mistake is named with its line and path, and comes with a remedy.
func TestProblems(t *testing.T) {
	pool := "subnets:\n  - {name: a, tao: 10tao, alpha: 10a}\n"
	head := "blocks: 100\n" + pool
	for _, test := range []struct {
		name, text string
		line       int
		path, want string
	}{
		{"empty", "", 0, "", "must hold one scenario"},
		{"two documents", head + "---\n" + head, 0, "", "must hold one scenario"},
		{"not YAML", "blocks: [", 1, "", "not YAML"},
		{"a list", "- 1\n", 1, "", "a mapping is wanted, not a list"},
		{"too long", strings.Repeat("#\n", maxText), 0, "", "at most 1048576 are read"},
		{"no blocks", pool, 0, "", "blocks is missing"},
		{"no subnets", "blocks: 10\n", 0, "", "subnets is missing"},
		{"unknown key", "blocks: 10\nblokcs: 20\n" + pool, 2, "", `there is no key "blokcs"`},
		{"twice", "blocks: 10\nblocks: 20\n" + pool, 2, "", "blocks"},
		{"zero blocks", "blocks: 0\n" + pool, 1, "blocks", "a whole number from 1 to 10000000"},
		{"blocks in words", "blocks: many\n" + pool, 1, "blocks", `not "many"`},
		{"a list for a number", "blocks: [1]\n" + pool, 1, "blocks", "a single value is wanted, not a list"},
		{"nothing", "blocks:\n" + pool, 1, "blocks", "a single value is wanted, not nothing"},
		{"an anchor", "blocks: &x 3\n" + pool, 1, "blocks", "anchor"},
		{"no unit", "blocks: 10\nissuance: 5\n" + pool, 2, "issuance", "the unit is missing"},
		{"wrong unit", "blocks: 10\nroot_stake: 5a\n" + pool, 2, "root_stake", "this is alpha, TAO is wanted"},
		{"wrong unit for alpha", "blocks: 10\nsubnets:\n  - {tao: 1tao, alpha: 2tao}\n", 3, "subnets[0].alpha", "alpha is wanted"},
		{"too much", "blocks: 10\nroot_stake: 21000001tao\n" + pool, 2, "root_stake", "is not between 0 TAO and 21000000 TAO"},
		{"negative", "blocks: 10\nroot_stake: -1tao\n" + pool, 2, "root_stake", "cannot be negative"},
		{"issuance too low", "issuance: 9tao\n" + head, 1, "", "pools and root hold 10 TAO"},
		{"above the cap", "rules: {supply_cap: 5tao}\n" + head, 1, "", "above the cap"},
		{"unknown rule", head + "rules: {owner_cot: 5%}\n", 4, "rules", `no key "owner_cot"`},
		{"share without unit", head + "rules: {owner_cut: 5}\n", 4, "rules.owner_cut", "a share needs its unit"},
		{"liquidity cap", head + "rules: {liquidity_cap: half}\n", 4, "rules.liquidity_cap", "a share of the alpha emission"},
		{"moving alpha above 1", head + "rules: {moving_alpha: 1.5}\n", 4, "rules.moving_alpha", "1.5 is above 1"},
		{"moving alpha in words", head + "rules: {moving_alpha: small}\n", 4, "rules.moving_alpha", "not a decimal number"},
		{"huge exponent", head + "rules: {moving_alpha: 1e99999}\n", 4, "rules.moving_alpha", "not a decimal number"},
		{"no pool", "blocks: 5\nsubnets:\n  - name: a\n", 3, "subnets[0]", "a has no pool"},
		{"no entry", "blocks: 5\nsubnets: []\n", 2, "subnets", "there are no subnets"},
		{"subnets as a mapping", "blocks: 5\nsubnets: {a: b}\n", 2, "subnets", "a list is wanted, not a mapping"},
		{"name taken", head + "  - {name: a, tao: 1tao, alpha: 1a}\n", 4, "subnets[1]", "the name a is taken"},
		{"name of a group", head + "  - {name: b, count: 2, tao: 1tao, alpha: 1a}\n  - {name: b-2, tao: 1tao, alpha: 1a}\n", 5, "subnets[2]", "the name b-2 is taken"},
		{"reserved name", "blocks: 5\nsubnets:\n  - {name: all, tao: 1tao, alpha: 1a}\n", 3, "subnets[0]", `cannot be called "all"`},
		{"too many", "blocks: 5\nsubnets:\n  - {count: 1000, tao: 1tao, alpha: 1a}\n  - {count: 1000, tao: 1tao, alpha: 1a}\n", 4, "subnets[1]", "more than 1024 subnets"},
		{"created with a pool", "blocks: 5\nsubnets:\n  - {create: 2, tao: 1tao}\n", 3, "subnets[0]", "its pool comes from the lock cost"},
		{"started too early", "blocks: 5\nsubnets:\n  - {create: 2, start: 1}\n", 3, "subnets[0]", "before its creation"},
		{"created after the end", "blocks: 5\nsubnets:\n  - {create: 6}\n", 3, "subnets[0].create", "from 1 to 5"},
		{"start and age", "blocks: 5\nsubnets:\n  - {tao: 1tao, alpha: 1a, start: 2, age: 5}\n", 3, "subnets[0]", "both start and age"},
		{"weight", "blocks: 5\nsubnets:\n  - {tao: 1tao, alpha: 1a, pool_weight: 0.5%}\n", 3, "subnets[0].pool_weight", "from 1% to 99%"},
		{"fee", "blocks: 5\nsubnets:\n  - {tao: 1tao, alpha: 1a, fee: 10001/65535}\n", 3, "subnets[0].fee", "the most is 10000"},
		{"fee in parts", "blocks: 5\nsubnets:\n  - {tao: 1tao, alpha: 1a, fee: x/65535}\n", 3, "subnets[0].fee", "not a number of 65535ths"},
		{"switch", "blocks: 5\nsubnets:\n  - {tao: 1tao, alpha: 1a, emission: maybe}\n", 3, "subnets[0].emission", "neither on nor off"},
		{"multiplier", "blocks: 5\nsubnets:\n  - {tao: 1tao, alpha: 1a, price_multiplier: 0.5}\n", 3, "subnets[0].price_multiplier", "at least 1"},
		{"holder", "blocks: 5\nsubnets:\n  - {tao: 1tao, alpha: 1a, held: {whale: 5tao}}\n", 3, "subnets[0].held.whale", "alpha is wanted"},
		{"name in defaults", "blocks: 5\ndefaults: {name: x}\nsubnets:\n  - {tao: 1tao, alpha: 1a}\n", 2, "defaults", `no key "name"`},
		{"flow without action", head + "flows:\n  - {subnets: a}\n", 5, "flows[0]", "exactly one thing"},
		{"flow with two actions", head + "flows:\n  - {subnets: a, buy: 1tao, sell: 1a}\n", 5, "flows[0]", "exactly one thing"},
		{"flow to nowhere", head + "flows:\n  - {buy: 1tao}\n", 5, "flows[0]", "subnets is missing"},
		{"unknown subnet", head + "flows:\n  - {subnets: [a, c], buy: 1tao}\n", 5, "flows[0].subnets[1]", `no subnet "c"`},
		{"buy in alpha", head + "flows:\n  - {subnets: a, buy: 1a}\n", 5, "flows[0].buy", "TAO is wanted"},
		{"buy of stake", head + "flows:\n  - {subnets: a, buy: 1% of stake}\n", 5, "flows[0].buy", "does not fit here"},
		{"bare share", head + "flows:\n  - {subnets: a, sell: 1%}\n", 5, "flows[0].sell", `unknown unit "%"`},
		{"above all", head + "flows:\n  - {subnets: a, sell: 101% of stake}\n", 5, "flows[0].sell", "at most 100%"},
		{"range down", head + "flows:\n  - {subnets: a, sell: 2a..1a}\n", 5, "flows[0].sell", "goes down"},
		{"registrations", head + "flows:\n  - {subnets: a, register: 1000}\n", 5, "flows[0].register", "from 1 to 256"},
		{"registrations on root", head + "flows:\n  - {subnets: root, register: 1}\n", 5, "flows[0]", "free"},
		{"two times", head + "flows:\n  - {subnets: a, buy: 1tao, at: 5, every: 3}\n", 5, "flows[0]", "from, until and every describe them"},
		{"from after until", head + "flows:\n  - {subnets: a, buy: 1tao, from: 5, until: 3}\n", 5, "flows[0]", "is after until"},
		{"disorder", head + "flows:\n  - {subnets: a, buy: 1tao, at: [5, 5]}\n", 5, "flows[0].at[1]", "not after block 5"},
		{"after the end", head + "flows:\n  - {subnets: a, buy: 1tao, at: 101}\n", 5, "flows[0].at", "from 1 to 100"},
		{"change of nothing", head + "changes:\n  - {at: 5}\n", 5, "changes[0]", "nothing is changed"},
		{"change at no time", head + "changes:\n  - {rules: {owner_cut: 1%}}\n", 5, "changes[0]", "at is missing"},
		{"change of nobody", head + "changes:\n  - {at: 5, set: {emission: off}}\n", 5, "changes[0]", "set needs subnets"},
		{"change of root", head + "changes:\n  - {at: 5, subnets: root, set: {emission: off}}\n", 5, "changes[0].subnets", `no subnet "root"`},
		{"change of a pool", head + "changes:\n  - {at: 5, subnets: a, set: {tao: 5tao}}\n", 5, "changes[0].set", `no key "tao"`},
		{"bad change", head + "changes:\n  - {at: 5, subnets: a, set: {tempo: 70000}}\n", 5, "changes[0].set.tempo", "from 0 to 65535"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Parse([]byte(test.text))
			var p *Problem
			if !errors.As(err, &p) {
				t.Fatalf("got %v", err)
			}
			if test.line > 0 && p.Line != test.line || p.Path != test.path || !strings.Contains(p.Message, test.want) || p.Remedy == "" {
				t.Errorf("got line %d, path %q: %s (%s); want line %d, path %q: %s", p.Line, p.Path, p.Message, p.Remedy, test.line, test.path, test.want)
			}
		})
	}
}

// JSON and YAML of the same scenario are the same, and every value arrives.
func TestParse(t *testing.T) {
	yaml := `
title: t
blocks: 1_000
issuance: 1e15rao
root_stake: 5tao
block_author: no
rules: {moving_alpha: 3e-6, tao_weight: 100%, owner_cut: 18%, liquidity_cap: 50%}
defaults: {tao: 10tao, alpha: 1a, tempo: 5}
subnets:
  - {name: a, count: 2, held: {w: 3a}}
  - {fee: 0.05%, price_multiplier: 1.5, age: 7}
flows:
  - {trader: w, subnets: "a", sell: 10%..20% of pool, chance: 25%}
`
	json := `{"title":"t","blocks":1000,"issuance":"1e15rao","root_stake":"5tao","block_author":false,
"rules":{"moving_alpha":0.000003,"tao_weight":"100%","owner_cut":"11796/65535","liquidity_cap":"50%"},
"defaults":{"tao":"10tao","alpha":"1a","tempo":5},
"subnets":[{"name":"a","count":2,"held":{"w":"3a"}},{"fee":"32/65535","price_multiplier":1.5,"age":7}],
"flows":[{"trader":"w","subnets":["a"],"sell":"10%..20% of pool","chance":"2500bps"}]}`
	var world []*world
	for _, text := range []string{yaml, json} {
		s := mustParse(t, text)
		if s.Rules.MovingAlpha != DefaultRules().MovingAlpha || s.Rules.TaoWeight != math.MaxUint64 || s.Rules.OwnerCut != 11796 || s.BlockAuthor {
			t.Errorf("rules %+v", s.Rules)
		}
		if *s.Rules.LiquidityCap != fixed.U96F32FromBits(0, 1<<31) {
			t.Errorf("liquidity cap %v", *s.Rules.LiquidityCap)
		}
		if len(s.Subnets) != 3 || s.Subnets[1].Name != "a-2" || s.Subnets[2].Name != "subnet-2" || s.Subnets[2].Settings.Fee != 32 || s.Subnets[2].Settings.Tempo != 5 {
			t.Errorf("subnets %+v", s.Subnets)
		}
		if s.Subnets[2].Settings.Multiplier != fixed.U64F64FromBits(1, 1<<63) || s.Subnets[2].Age != 7 || len(s.Subnets[2].Held) != 0 {
			t.Errorf("third subnet %+v", s.Subnets[2])
		}
		f := s.Flows[0]
		if f.Quantity != (Quantity{OfPool, 1e8, 2e8}) || f.Chance != 25e7 || len(f.Targets) != 2 || f.Every != 1 || f.Until != 1000 || f.Seed != 1 {
			t.Errorf("flow %+v", f)
		}
		w := newWorld(s)
		for range 100 {
			w.step()
		}
		world = append(world, w)
	}
	if a, b := world[0].bySub[0].pool, world[1].bySub[0].pool; a != b {
		t.Errorf("%+v and %+v", a, b)
	}
}

func FuzzParse(f *testing.F) {
	for _, e := range Examples() {
		f.Add(e.Text)
	}
	f.Add(stress)
	f.Fuzz(func(t *testing.T, text string) {
		s, err := Parse([]byte(text))
		var p *Problem
		if err != nil && (!errors.As(err, &p) || p.Remedy == "") {
			t.Fatalf("%v", err)
		}
		if err == nil && len(s.Subnets) < 20 {
			w := newWorld(s)
			for range min(s.Blocks, 20) {
				before := w.issuance
				w.step()
				checkInvariants(t, w, before)
			}
		}
	})
}

// Every key of a scenario is documented, and the documented scenario can be played.
func TestDocumentation(t *testing.T) {
	data, err := os.ReadFile("../../../../docs/economy-scenarios.md")
	if err != nil {
		t.Fatal(err)
	}
	doc := string(data)
	r := reading{&Scenario{}, nil}
	count := uint64(0)
	for _, known := range []fields{ruleFields(&r.Rules), r.subnetFields(&Subnet{}, &count), settingFields(&Settings{})} {
		for key := range known {
			if !strings.Contains(doc, "`"+key+"`") {
				t.Errorf("%s is not documented", key)
			}
		}
	}
	for _, c := range amountColumns {
		if c.name == "" || c.of == nil {
			t.Error("a column without a name or a value")
		}
	}
	_, example, _ := strings.Cut(doc, "```yaml\n")
	example, _, _ = strings.Cut(example, "```")
	if _, err := Run(context.Background(), mustParse(t, example), Options{}); err != nil {
		t.Error(err)
	}
}
