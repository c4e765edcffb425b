package precompiles

import (
	"fmt"
	"testing"

	"github.com/taochain/taochain/chain/state"
)

func committed(want string) func(*testing.T, *state.State, *state.State) {
	return func(t *testing.T, _, after *state.State) {
		t.Helper()
		if block, data := after.Commitments.Get(open, id(alice)); block != after.Host.Block || fmt.Sprintf("%x", data) != want {
			t.Errorf("block %d: %x, want %s", block, data, want)
		}
	}
}

var commitmentTests = []methodTest{
	{
		method: "Commitments.setCommitment", args: []any{open, []byte{7, 8, 9}}, logs: []string{"CommitmentSet"}, after: committed("070809"),
	},
	{
		method: "Commitments.setCommitment", note: "two words", args: []any{open, make([]byte, 40)}, logs: []string{"CommitmentSet"},
		after: committed(fmt.Sprintf("%x", make([]byte, 40))),
	},
	{
		method: "Commitments.setCommitment", note: "reset", args: []any{open, []byte{1}}, logs: []string{"CommitmentSet", "BondsReset"},
		before: func(w *world) { w.param("bonds_reset", 1) }, after: committed("01"),
	},
	{method: "Commitments.getCommitment", args: []any{open, id(alice)}, want: is(uint64(0), []byte{})},
	{
		method: "Commitments.getCommitment", note: "published", args: []any{open, id(alice)},
		before: func(w *world) { w.must(alice, "Commitments.setCommitment", open, make([]byte, 40)) },
		want:   func(s *state.State) []any { return []any{s.Host.Block, make([]byte, 40)} },
	},
}
