package form

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// drawEpoch draws an input and its form: the schedule and the commits of the form are what the input's cutoffs and commit
// blocks come from.
func drawEpoch(t *rapid.T) (*yuma.Input, *Epoch) {
	n := rapid.IntRange(0, 8).Draw(t, "n")
	uids := rapid.Uint16Range(0, uint16(n+2)) // some do not exist
	row := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) yuma.Entry {
		return yuma.Entry{UID: uids.Draw(t, "uid"), Value: rapid.Uint16().Draw(t, "value")}
	}), 0, 5)
	rows := func(name string) []yuma.Row {
		out := make([]yuma.Row, n)
		for uid := range out {
			if r := row.Draw(t, name); len(r) > 0 {
				out[uid] = r
			}
		}
		return out
	}
	numbers := func(name string) []uint64 { return rapid.SliceOfN(rapid.Uint64(), n, n).Draw(t, name) }
	fraction := func(name string) unit.U16Fraction { return unit.U16Fraction(rapid.Uint16().Draw(t, name)) }
	in := &yuma.Input{
		N: uint16(n), Block: rapid.Uint64().Draw(t, "block"),
		LastUpdate: numbers("last update"), BlockAtRegistration: numbers("registration"),
		AlphaStake: make([]unit.Alpha, n), TaoStake: make([]unit.Rao, n),
		TaoWeight:            unit.U64Fraction(rapid.Uint64().Draw(t, "tao weight")),
		StakeThreshold:       unit.Alpha(rapid.Uint64().Draw(t, "threshold")),
		HasOwner:             n > 0 && rapid.Bool().Draw(t, "has owner"),
		Permits:              rapid.SliceOfN(rapid.Bool(), n, n).Draw(t, "permits"),
		MaxAllowedValidators: rapid.Uint16().Draw(t, "places"),
		Weights:              rows("weights"), Bonds: rows("bonds"),
		Kappa: fraction("kappa"), BondsPenalty: fraction("penalty"), AlphaLow: fraction("low"), AlphaHigh: fraction("high"),
		BondsMovingAverage: rapid.Uint64().Draw(t, "average"), SigmoidSteepness: rapid.Int16().Draw(t, "steepness"),
		LiquidAlpha: rapid.Bool().Draw(t, "liquid"), Yuma3: rapid.Bool().Draw(t, "yuma3"),
		CommitReveal: rapid.Bool().Draw(t, "commit-reveal"), CommitBlocks: make([]uint64, n),
		Emission: unit.Alpha(rapid.Uint64().Draw(t, "emission")),
	}
	if n > 0 && rapid.Bool().Draw(t, "another consensus") {
		for range n {
			in.LiquidConsensus = append(in.LiquidConsensus, fraction("consensus"))
		}
	}
	if in.HasOwner {
		in.OwnerUID = rapid.Uint16Range(0, uint16(n-1)).Draw(t, "owner")
	}
	for uid := range n {
		in.AlphaStake[uid] = unit.Alpha(rapid.Uint64().Draw(t, "alpha stake"))
		in.TaoStake[uid] = unit.Rao(rapid.Uint64().Draw(t, "tao stake"))
	}

	e := New(in)
	e.Tempo = rapid.Uint16().Draw(t, "tempo")
	e.LastMechanismStepBlock = rapid.Uint64().Draw(t, "last step")
	e.ActivityCutoffMilli = rapid.Uint64().Draw(t, "activity factor")
	in.ActivityCutoff = yuma.ActivityCutoff(e.ActivityCutoffMilli, e.Tempo)
	in.BondCutoff = yuma.BondCutoff(in.Block, e.Tempo, e.LastMechanismStepBlock)
	e.CurrentEpoch, e.RevealPeriodEpochs = 10, 2
	for uid := range uint64(n) {
		block := rapid.Uint64().Draw(t, "commit")
		pair := [2]uint64{rapid.Uint64Range(8, 12).Draw(t, "epoch"), block}
		switch rapid.IntRange(0, 2).Draw(t, "kind of commit") {
		case 0:
			block = yuma.NoCommit
			pair[0] = 7 // has expired
			fallthrough
		case 1:
			e.WeightCommits = append(e.WeightCommits, Group{uid, [][2]uint64{pair}})
		default:
			e.TimelockedCommits = append(e.TimelockedCommits, Group{pair[0], [][2]uint64{{uid, block}}})
		}
		in.CommitBlocks[uid] = block
	}
	return in, e
}

// TestRoundTrip writes inputs and reads them back.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in, e := drawEpoch(t)
		text, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), "null") != (e.OwnerUID == nil) {
			t.Fatalf("only a missing owner is null: %s", text)
		}
		var again Epoch
		if err := json.Unmarshal(text, &again); err != nil || !reflect.DeepEqual(&again, e) {
			t.Fatalf("%s reads back as %+v, %v", text, again, err)
		}
		if got, err := Parse(text); err != nil || !reflect.DeepEqual(got, in) {
			t.Fatalf("%s reads back as\n%+v, %v, want\n%+v", text, got, err, in)
		}
	})
}

// TestUnitTestDefaults reads the shorter form, in which most fields may be left out.
func TestUnitTestDefaults(t *testing.T) {
	got, err := Parse([]byte(`{"n": 2, "current_block": 7, "stake": [5], "weights": [[[1, 9]]], "commit_blocks": [null, 3],
		"owner_uid": 2, "kappa": 1, "yuma3": true}`))
	want := &yuma.Input{
		N: 2, Block: 7, ActivityCutoff: 5000, AlphaStake: []unit.Alpha{5}, Permits: []bool{},
		Weights: []yuma.Row{{{UID: 1, Value: 9}}}, Bonds: []yuma.Row{},
		CommitReveal: true, CommitBlocks: []uint64{yuma.NoCommit, 3}, Yuma3: true,
		Kappa: 1, BondsPenalty: 65535, BondsMovingAverage: 900_000,
		AlphaLow: 45875, AlphaHigh: 58982, SigmoidSteepness: 1000, Emission: 1_000_000_000,
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestRefusals(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"not JSON", `{"n":`, "unexpected end"},
		{"nothing known", `{"a": 1}`, ErrNotInput.Error()},
		{"unit test without n", `{"current_block": 1}`, ErrNotInput.Error()},
		{"n too large", `{"n": 65536}`, "65536"},
		{"negative n", `{"n": -1, "current_block": 1}`, "-1"},
		{"half a pair", `{"n": 1, "weights": [[0, [1]]]}`, "row 0 has half a pair"},
		{"half a commit", `{"n": 1, "weight_commits": [[0, [1]]]}`, "row 0 has half a pair"},
		{"a row of three parts", `{"n": 1, "weights": [[0, [1, 2], 3]]}`, "a row is [uid, [number, number, ...]]"},
		{"a key that is none", `{"n": 1, "bonds": [["0", [1, 2]]]}`, "string"},
		{"large weight", `{"n": 1, "weights": [[0, [0, 65536]]]}`, "weights: row 0 holds [0, 65536], which is more than 16 bits"},
		{"large uid", `{"n": 1, "bonds": [[0, [65536, 0]]]}`, "bonds: row 0 holds [65536, 0], which is more than 16 bits"},
		{"flag", `{"n": 1, "yuma3_on": 2}`, "2 is not a flag: use 0, 1, true or false"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in, err := Parse([]byte(c.text))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %+v, error %v, want %q", in, err, c.want)
			}
			if wanted := c.want == ErrNotInput.Error(); errors.Is(err, ErrNotInput) != wanted {
				t.Errorf("%v is ErrNotInput: %v", err, !wanted)
			}
		})
	}
}
