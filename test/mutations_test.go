package test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

var (
	mutate     = flag.Bool("mutate", false, "run TestMutations, which takes half an hour or more")
	mutateOps  = flag.Int("mutate.ops", 15_000, "operations of the conservation test for each mutation; from 20000 on it must see every kind")
	mutateSeed = flag.Uint64("mutate.seed", 1, "seed of the conservation test")
	mutateOnly = flag.String("mutate.only", "", "a regular expression: the names of the mutations to run")
)

// mutation turns one rounding into the other direction: was, which is in the file once, becomes is.
type mutation struct{ name, file, was, is string }

// mutations are roundings of amounts, each in the direction in which it gives somebody more than there is for him.
var mutations = []mutation{
	{"no mutation", "amm/convert.go", "package amm", "package amm"},
	{
		"share pool payout up", "chain/sharepool/sharepool.go",
		"return value.FloorUint64Sat() // a failed",
		"if n := value.FloorUint64Sat(); fixed.SafeFloatFromUint64(n) != value {\n\t\treturn n + 1\n\t}\n\treturn value.FloorUint64Sat() // a failed",
	},
	{
		"output of a swap up", "amm/convert.go",
		"return integer(reserveOut).MulFloorSat(rest).FloorUint64Sat()",
		"return integer(reserveOut).MulFloorSat(rest).AddSat(fixed.U64F64FromBits(0, ^uint64(0))).FloorUint64Sat()",
	},
	{
		"fee of a swap up", "amm/convert.go",
		"SafeDivTrunc(integer(denominator))).FloorUint64Sat()",
		"SafeDivTrunc(integer(denominator))).AddSat(fixed.U64F64FromBits(0, ^uint64(0))).FloorUint64Sat()",
	},
	{"owner cut up", "chain/emission/injection.go", "floorAlpha(cut)", up("floorAlpha(cut")},
	{"servers' pot up", "chain/emission/injection.go", "floorAlpha(server)", up("floorAlpha(server")},
	{"validators' pot up", "chain/emission/injection.go", "floorAlpha(validator)", up("floorAlpha(validator")},
	{"root's pot up", "chain/emission/injection.go", "floorAlpha(root)", up("floorAlpha(root")},
	{
		"injected TAO up", "chain/emission/block.go",
		"t.TaoIn.FloorUint64Sat()", "t.TaoIn.AddSat(fixed.U96F32FromBits(0, 1<<32-1)).FloorUint64Sat()",
	},
	{"injected alpha up", "chain/emission/block.go", "floorAlpha(t.AlphaIn)", up("floorAlpha(t.AlphaIn")},
	{
		"excess TAO up", "chain/emission/block.go",
		"t.ExcessTao.FloorUint64Sat()", "t.ExcessTao.AddSat(fixed.U96F32FromBits(0, 1<<32-1)).FloorUint64Sat()",
	},
	{
		"miners' incentives up", "chain/yuma/emission.go",
		"ws.result.Server[i] = shareFloor(server[i], in.Emission)",
		"ws.result.Server[i] = shareFloor(server[i], in.Emission) + unit.Alpha(min(1, max(0, server[i])))",
	},
	{
		"split of alpha dividends up", "chain/emission/dividends.go",
		"p.Alpha.SafeDivTrunc(alphaTotal)", "p.Alpha.SafeDivTrunc(alphaTotal).AddSat(fixed.U96F32FromBits(0, 1))",
	},
	{
		"split of root dividends up", "chain/emission/dividends.go",
		"pot.MulFloorSat(p.Root.SafeDivTrunc(rootTotal))", "pot.MulFloorSat(p.Root.SafeDivTrunc(rootTotal)).AddSat(fixed.U96F32FromBits(0, 1<<32-1))",
	},
	{"delegate take up", "chain/emission/dividends.go", "return floorAlpha(t),", "return " + up("floorAlpha(t") + ","},
	{"stakers' rest of a dividend up", "chain/emission/dividends.go", "floorAlpha(dividend.SubSat(t))", up("floorAlpha(dividend.SubSat(t)")},
	{"parents' part of a dividend up", "chain/emission/dividends.go", "floorAlpha(e)", up("floorAlpha(e")},
	{
		"rate of root dividends up", "chain/emission/rootclaim.go",
		"SafeDivTrunc(fixed.I96F32FromUint64(uint64(rootStake)))", "SafeDivTrunc(fixed.I96F32FromUint64(uint64(rootStake))).AddSat(fixed.I96F32FromBits(0, 1))",
	},
	{
		"root claim up", "chain/emission/rootclaim.go",
		"amount = unit.Alpha(owed.FloorUint64Sat())", "amount = unit.Alpha(owed.AddSat(fixed.I96F32FromBits(0, 1<<32-1)).FloorUint64Sat())",
	},
	{
		"claimed part of a root stake that is removed up", "chain/emission/rootclaim.go",
		"delta := claimFloor(rate, stake)\n\tlo, borrow := bits.Sub64(c.Lo, delta.Lo, 0)",
		"delta := claimFloor(rate, stake)\n\tif _, part := rate.MulFloorSat(fixed.I96F32FromUint64(uint64(stake))).Bits(); uint32(part) != 0 {\n\t\tdelta.Lo++\n\t}\n" +
			"\tlo, borrow := bits.Sub64(c.Lo, delta.Lo, 0)",
	},
	{
		"payment of a dissolution up", "chain/emission/network.go",
		"parts[i] = unit.Rao(product.Uint64())", "if parts[i] = unit.Rao(product.Uint64()); !r.amount.IsZero() {\n\t\t\tparts[i]++\n\t\t}",
	},
	{"contributors' part of an owner cut down", "chain/emission/lease.go", "if rest > 0 {", "if rest > 100 {"},
	{
		"refund of a leased subnet up", "chain/emission/lease.go",
		"fixed.U64F64FromUint64(uint64(leftover))).FloorUint64Sat()", "fixed.U64F64FromUint64(uint64(leftover))).AddSat(fixed.U64F64FromBits(0, ^uint64(0))).FloorUint64Sat()",
	},
	{
		"wei to rao up", "chain/account/account.go",
		"q := new(uint256.Int).Div(wei, weiPerRao)", "q := new(uint256.Int).Div(new(uint256.Int).AddUint64(wei, unit.WeiPerRao-1), weiPerRao)",
	},
}

// up makes a call of floorAlpha round up, given without its last bracket.
func up(call string) string { return call + ".AddSat(fixed.U96F32FromBits(0, 1<<32-1)))" }

// TestMutations turns one rounding direction after the other and proves that the conservation test fails each time. The tree is
// never changed: the compiler reads the mutated file in the place of the true one.
func TestMutations(t *testing.T) {
	if !*mutate {
		t.Skip("takes long: scripts/mutate.sh")
	}
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	only := regexp.MustCompile(*mutateOnly)
	table := fmt.Sprintf("%d operations, seed %d\n%-50s %-32s %-8s %7s  %s\n", *mutateOps, *mutateSeed, "mutation", "file", "", "seconds", "what the test said")
	for i, m := range mutations {
		if !only.MatchString(m.name) {
			continue
		}
		start := time.Now()
		said, failed := m.run(t, root)
		verdict := "MISSED"
		if i == 0 {
			verdict = "passed"
		}
		if failed {
			verdict = "caught"
		}
		if failed == (i == 0) {
			t.Errorf("%s: %s %s", m.name, verdict, said)
		}
		table += fmt.Sprintf("%-50s %-32s %-8s %7.0f  %.110s\n", m.name, m.file, verdict, time.Since(start).Seconds(), said)
		t.Log(m.name, verdict)
	}
	t.Log("\n" + table)
}

var failure = regexp.MustCompile(`conserve\w*_test\.go:\d+: (seed .*)`)

// run runs the conservation test on the mutated tree and returns the first line of its failure.
func (m mutation) run(t *testing.T, root string) (said string, failed bool) {
	t.Helper()
	file := filepath.Join(root, m.file)
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(source), m.was); n != 1 {
		t.Fatalf("%s: %q is %d times in %s", m.name, m.was, n, m.file)
	}
	dir := t.TempDir()
	mutated, overlay := filepath.Join(dir, "mutated.go"), filepath.Join(dir, "overlay.json")
	list, err := json.Marshal(map[string]any{"Replace": map[string]string{file: mutated}})
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{mutated: []byte(strings.Replace(string(source), m.was, m.is, 1)), overlay: list} {
		if err := os.WriteFile(name, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	binary := filepath.Join(dir, "precompiles.test")
	build := exec.Command("go", "test", "-c", "-overlay", overlay, "-o", binary, "./precompiles")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", m.name, err, out)
	}
	play := exec.Command(binary, "-test.run", "^TestConservation$", "-test.v",
		fmt.Sprintf("-conserve.ops=%d", *mutateOps), fmt.Sprintf("-conserve.seed=%d", *mutateSeed))
	play.Dir = filepath.Join(root, "precompiles")
	out, err := play.CombinedOutput()
	switch found := failure.FindStringSubmatch(string(out)); {
	case err == nil:
		return "", false
	case found == nil:
		t.Fatalf("%s: no invariant, but: %v\n%s", m.name, err, out)
	default:
		said = found[1]
	}
	return said, true
}
