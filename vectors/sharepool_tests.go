package vectors

import (
	"fmt"
	"strconv"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/sharepool"
)

// safeFloatTest is {m, e}, normalised when it is read.
type safeFloatTest struct {
	M string      `json:"m"`
	E integerJSON `json:"e"`
}

func (t safeFloatTest) value() (fixed.SafeFloat, bool) {
	mantissa, err := uint256.FromDecimal(t.M)
	if err != nil {
		return fixed.SafeFloat{}, false
	}
	return newSafeFloat(mantissa, t.E.n)
}

func (safeFloatTest) result(f fixed.SafeFloat, ok bool) (any, error) {
	if !ok {
		return nil, nil
	}
	return map[string]any{"m": mantissaString(f), "e": integerJSON{f.Exponent()}}, nil
}

// safeFloatPair has two or three operands.
type safeFloatPair struct {
	A safeFloatTest  `json:"a"`
	B safeFloatTest  `json:"b"`
	C *safeFloatTest `json:"c"`
}

func (p safeFloatPair) apply(op func(a, b, c fixed.SafeFloat) (fixed.SafeFloat, bool)) (any, error) {
	a, okA := p.A.value()
	b, okB := p.B.value()
	c, okC := fixed.SafeFloat{}, true
	if p.C != nil {
		c, okC = p.C.value()
	}
	if !okA || !okB || !okC {
		return nil, fmt.Errorf("an operand is not a safe float")
	}
	return p.A.result(op(a, b, c))
}

type sharePoolSequenceTest struct {
	Ops []struct {
		Repeat u64JSON `json:"repeat"`
		Ops    []struct {
			Op     string      `json:"op"`
			Key    u64JSON     `json:"key"`
			Amount integerJSON `json:"amount"`
		} `json:"ops"`
	} `json:"ops"`
}

func testSharePoolSequence(in sharePoolSequenceTest) (any, error) {
	model := sharepoolModel{shares: map[uint64]sharepool.Share{}}
	for _, group := range in.Ops {
		for range group.Repeat.n {
			for _, op := range group.Ops {
				switch op.Op {
				case "update_one":
					model.update(op.Key.n, op.Amount.n)
				case "update_all":
					model.pool = model.pool.UpdateAll(op.Amount.n)
				default:
					return nil, fmt.Errorf("%w: operation %q", ErrUnsupported, op.Op)
				}
			}
		}
	}
	values := map[string]u64JSON{}
	for key, share := range model.shares {
		values[strconv.FormatUint(key, 10)] = asDecimal(model.pool.ValueOf(share))
	}
	return values, nil
}
