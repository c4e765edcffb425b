package precompiles

import (
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/weights"
	"github.com/taochain/taochain/chain/yuma"
)

// fuzzRow makes a row of up to 7 entries: uids and values of one byte each, so that duplicates and uids of nobody are
// common, at times with all values 0 or all at most, or with one value more than uids.
func fuzzRow(next func() byte) (uids, values []uint16) {
	shape, count := next(), int(next()%8)
	for range count {
		uids = append(uids, uint16(next()%6))
		switch v := uint16(next()) * 257; shape % 4 {
		case 0:
			values = append(values, v)
		case 1:
			values = append(values, 0)
		case 2:
			values = append(values, 65_535)
		default:
			values = append(values, v%3)
		}
	}
	if shape&0x40 != 0 {
		values = append(values, 1)
	}
	if shape&0x80 != 0 && count > 0 {
		uids[0] = 65_535
	}
	return uids, values
}

// FuzzWeightCalls makes a series of calls that set, commit and reveal weights, alone, in mechanisms and in batches, with
// blocks in between. Each call succeeds or is refused with an error of its own; a refused one changes nothing; what is
// stored obeys the rules of subnets.md 4.1 and 4.4.
func FuzzWeightCalls(f *testing.F) {
	f.Add([]byte{0, 1, 0, 0, 0, 2, 0, 10, 3, 20, 1, 1, 0, 1, 0, 2, 3, 10, 0, 20})
	f.Add([]byte{2, 1, 0, 0, 0, 2, 0, 10, 3, 20, 0, 1, 3, 9, 1, 5, 2, 1, 0, 0, 1, 2, 3})
	f.Add([]byte{0, 1, 0, 0, 1, 2, 0, 0, 1, 0, 0, 1, 0, 0, 2, 2, 0, 0, 1, 0, 0, 1, 0, 0, 0xc0, 2, 0, 0, 0, 0, 0}) // zeros, all at most, unequal
	f.Add([]byte{3, 1, 1, 1, 0, 2, 0, 10, 3, 20, 9, 0, 0, 1, 0, 0, 0x84})                                         // reveals what was committed
	f.Add([]byte{3, 1, 1, 0, 0, 2, 0, 10, 3, 20, 9, 0, 0, 1, 0, 0, 0x86})                                         // the same in a batch
	f.Add([]byte{3, 1, 1, 0, 0, 2, 0, 10, 3, 20, 9, 0, 0, 1, 0, 0, 0x88})                                         // and alone
	f.Fuzz(func(t *testing.T, data []byte) {
		next := func() byte {
			if len(data) == 0 {
				return 0
			}
			b := data[0]
			data = data[1:]
			return b
		}
		w := newWorld(t)
		w.mechanisms(open)
		w.mechanisms(hidden)
		// committed is what the last commit was about; calls with the high bit reveal, or commit, just that.
		var committed struct {
			from         common.Address
			netuid       uint16
			mecid        uint8
			uids, values []uint16
		}
		for calls := 0; len(data) > 0 && calls < 24; calls++ {
			kind, from := next(), []common.Address{owner, alice, bob, carol, stranger}[next()%5]
			netuid := []uint16{open, hidden, hidden, young, absent, params.Root, 4097}[next()%7]
			mecid := next() % 3
			uids, values := fuzzRow(next)
			if kind >= 0x80 {
				from, netuid, mecid = committed.from, committed.netuid, committed.mecid
				uids, values = committed.uids, committed.values
			}
			hash := weights.CommitHash(id(from), yuma.StorageIndex(netuid, mecid), uids, values, salt, 0)
			plain := weights.CommitHash(id(from), netuid, uids, values, salt, 0)
			var method string
			var args []any
			switch kind % 0x80 % 10 {
			case 0:
				method, args = "Neuron.setWeights", []any{netuid, uids, values, uint64(0)}
			case 1:
				method, args = "Neuron.setMechanismWeights", []any{netuid, mecid, uids, values, uint64(0)}
			case 2:
				more, others := fuzzRow(next)
				method = "Neuron.batchSetWeights"
				args = []any{[]uint16{netuid, open}, [][]uint16{uids, more}, [][]uint16{values, others}, make([]uint64, 1+next()%2)}
			case 3:
				method, args = "Neuron.commitMechanismWeights", []any{netuid, mecid, [32]byte(hash)}
				committed.from, committed.netuid, committed.mecid, committed.uids, committed.values = from, netuid, mecid, uids, values
			case 4:
				method, args = "Neuron.revealMechanismWeights", []any{netuid, mecid, uids, values, salt, uint64(0)}
			case 5:
				method, args = "Neuron.batchCommitWeights", []any{[]uint16{netuid, hidden}, [][32]byte{plain, hash}}
			case 6:
				more, others := fuzzRow(next)
				if kind >= 0x80 {
					more, others = uids, values // a commit may be named twice
				}
				method = "Neuron.batchRevealWeights"
				args = []any{netuid, [][]uint16{uids, more}, [][]uint16{values, others}, [][]uint16{salt, salt}, []uint64{0, 0}}
			case 7:
				method, args = "Neuron.commitWeights", []any{netuid, [32]byte(plain)}
			case 8:
				method, args = "Neuron.revealWeights", []any{netuid, uids, values, salt, uint64(0)}
			default:
				w.step(int(mecid)*20 + 1)
				w.block++
				continue
			}
			root := w.root()
			o := w.call(from, method, args...)
			switch {
			case errors.Is(o.err, vm.ErrExecutionReverted):
				if _, known := errorABI.Errors[errorName(o.ret)]; !known || errorName(o.ret) == "InternalFailure" {
					t.Fatalf("%s%v: %s", method, args, readError(o.ret))
				}
				if w.root() != root || len(o.logs) > 0 {
					t.Fatalf("%s%v: refused with %s, but the state changed", method, args, readError(o.ret))
				}
			case o.err != nil:
				t.Fatalf("%s%v: %v", method, args, o.err)
			case len(o.logs) == 0:
				t.Fatalf("%s%v: no log", method, args)
			}
			w.checkWeights(t)
		}
	})
}

// checkWeights checks every row and every queue of commits.
func (w *world) checkWeights(t *testing.T) {
	t.Helper()
	s := w.state()
	for _, netuid := range []uint16{open, hidden} {
		n := s.Neurons.At(netuid)
		for mecid := range uint8(2) {
			for uid, hotkey := range n.Hotkeys() {
				if problem := badRow(n.Weights(mecid, uint16(uid)), n.Count()); problem != "" {
					t.Fatalf("subnet %d, mechanism %d, uid %d: %s", netuid, mecid, uid, problem)
				}
				list := s.Weights.Commits(netuid, mecid, hotkey)
				for i, c := range list {
					if i >= params.MaxCommits || c.Block > w.block || i > 0 && c.Block < list[i-1].Block || i > 0 && c.Epoch < list[i-1].Epoch || netuid == open {
						t.Fatalf("subnet %d, mechanism %d, uid %d: commits %v", netuid, mecid, uid, list)
					}
				}
			}
		}
	}
}

// badRow says what is wrong with a stored row: a uid of nobody or twice, or a largest value that is neither 65535 nor 0.
func badRow(row yuma.Row, count uint16) string {
	seen, largest := map[uint16]bool{}, uint16(0)
	for _, e := range row {
		if e.UID >= count || seen[e.UID] {
			return fmt.Sprintf("uid %d in %v", e.UID, row)
		}
		seen[e.UID], largest = true, max(largest, e.Value)
	}
	if largest != 0 && largest != 65_535 {
		return fmt.Sprintf("the largest weight is %d", largest)
	}
	return ""
}
