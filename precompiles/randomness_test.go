package precompiles

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/beacon"
	"github.com/taochain/taochain/chain/state"
)

// pulse1 and pulse1000 are the published signatures of these rounds of quicknet.
var (
	pulse1    = common.FromHex("b55e7cb2d5c613ee0b2e28d6750aabbb78c39dcc96bd9d38c2c2e12198df95571de8e8e402a0cc48871c7089a2b3af4b")
	pulse1000 = common.FromHex("b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39")
	// pulseLate is that of round 32,281,667.
	pulseLate = common.FromHex("b0f5ae301358ff87a9d3dd539ed4a07c0148b1ab4f7b61a8ca43c7e9ca7ca9553e4faae9188deb30b2cd1a7f447e3e5b")
)

const lateRound = 32_281_667

func pulse(round uint64, signature []byte) func(w *world) {
	return func(w *world) { w.must(carol, "Randomness.writePulse", round, signature) }
}

var pulseTests = []methodTest{
	{
		method: "Randomness.writePulse", from: stranger, args: []any{uint64(1000), pulse1000}, logs: []string{"PulseWritten"},
		after: func(t *testing.T, _, after *state.State) {
			if got, err := after.Beacon.Pulse(1000); err != nil || !bytes.Equal(got, pulse1000) {
				t.Errorf("%x, %v", got, err)
			}
		},
	},
	{
		method: "Randomness.writePulse", note: "an earlier round", from: stranger, args: []any{uint64(1), pulse1}, before: pulse(1000, pulse1000),
		logs: []string{"PulseWritten"}, after: func(t *testing.T, _, after *state.State) {
			if first, last := after.Beacon.Range(); first != 1 || last != 1000 {
				t.Errorf("rounds %d to %d", first, last)
			}
		},
	},
	{
		method: "Randomness.getPulse", args: []any{uint64(1)}, before: pulse(1, pulse1),
		want: is(common.FromHex("1466a6cd24e327188770752f6134001c64d6efcc590ccc26b721611ad96f165a"), pulse1),
	},
	{method: "Randomness.getStoredRoundRange", args: nil, want: is(uint64(0), uint64(0))},
	{method: "Randomness.getStoredRoundRange", note: "one", before: pulse(1000, pulse1000), want: is(uint64(1000), uint64(1000))},
	{
		method: "Randomness.getStoredRoundRange", note: "past", before: after(pulse(1000, pulse1000), pulse(lateRound, pulseLate)),
		want: is(uint64(lateRound-beacon.Capacity+1), uint64(lateRound)),
	},
}

func TestPulseRefusals(t *testing.T) {
	late := pulse(lateRound, pulseLate)
	for _, r := range []refusal{
		{name: "of another round", method: "Randomness.writePulse", args: []any{uint64(2), pulse1}, want: "InvalidPulse(round=2)"},
		{name: "of round 0", method: "Randomness.writePulse", args: []any{uint64(0), pulse1}, want: "InvalidPulse(round=0)"},
		{name: "no signature", method: "Randomness.writePulse", args: []any{uint64(1), []byte{}}, want: "InvalidPulse(round=1)"},
		{name: "stored already", before: pulse(1, pulse1), method: "Randomness.writePulse", args: []any{uint64(1), []byte{}}, want: "PulseAlreadyStored(round=1)"},
		{name: "too old", before: late, method: "Randomness.writePulse", args: []any{uint64(1000), pulse1000}, want: "PulseTooOld(round=1000, oldestRound=32065668)"},
		{name: "nothing stored", method: "Randomness.getPulse", args: []any{uint64(1)}, want: "PulseNotStored(round=1, firstRound=0, lastRound=0)"},
		{name: "round 0", method: "Randomness.getPulse", args: []any{uint64(0)}, want: "PulseNotStored(round=0, firstRound=0, lastRound=0)"},
		{name: "no longer kept", before: after(pulse(1000, pulse1000), late), method: "Randomness.getPulse", args: []any{uint64(1000)}, want: "PulseNotStored(round=1000, firstRound=32065668, lastRound=32281667)"},
		{name: "the same place in the ring", before: pulse(1000, pulse1000), method: "Randomness.getPulse", args: []any{uint64(1000 + beacon.Capacity)}, want: "PulseNotStored(round=217000, firstRound=1000, lastRound=1000)"},
	} {
		t.Run(r.name, r.run)
	}
}
