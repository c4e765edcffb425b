package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
)

// Report is what a run measured. Fractions of consensus are parts of 65535.
type Report struct {
	Miners     []MinerReport     `json:"miners"`
	Validators []ValidatorReport `json:"validators"`
	Pool       PoolReport        `json:"pool"`
	Conserved  bool              `json:"conserved"`
	Blocks     uint64            `json:"blocks"`
	Epochs     int               `json:"epochs"`
	// Failures says what did not turn out as it must; empty after a good run.
	Failures []string `json:"failures"`

	bought *big.Int
}

// MinerReport is one miner. Accuracy is the share of right labels with three decimals.
type MinerReport struct {
	UID        uint16      `json:"uid"`
	Classifier string      `json:"classifier"`
	Accuracy   json.Number `json:"accuracy"`
	Consensus  uint16      `json:"consensus"`
	Incentive  uint16      `json:"incentive"`
	AlphaRao   string      `json:"alpha_rao"`
}

// ValidatorReport is one validator. Staked is what it paid in TAO.
type ValidatorReport struct {
	UID            uint16 `json:"uid"`
	Name           string `json:"name"`
	Honest         bool   `json:"honest"`
	StakedTao      string `json:"staked_tao"`
	StakeWeight    uint16 `json:"stake_weight"`
	ValidatorTrust uint16 `json:"validator_trust"`
	Dividends      uint16 `json:"dividends"`
	// RandomWeight is the part of its weight that the validator gives to the random
	// miner; RandomClipped is what consensus leaves of it.
	RandomWeight  uint16 `json:"random_weight"`
	RandomClipped uint16 `json:"random_weight_clipped"`
	AlphaRao      string `json:"alpha_rao"`
}

// PoolReport has the price in TAO per alpha, with nine decimals.
type PoolReport struct {
	PriceBefore string `json:"price_before"`
	PriceAfter  string `json:"price_after"`

	before *big.Int
}

// decimal shows n / 10^decimals with so many places, cut.
func decimal(n *big.Int, decimals, places int) string {
	q, r := new(big.Int).QuoRem(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil), new(big.Int))
	digits := fmt.Sprintf("%0*s", decimals, r)
	return q.String() + "." + digits[:places]
}

func paramHash(name string) [32]byte { return crypto.Keccak256Hash([]byte(name)) }

// gift is TAO from the admin for a new account.
func (w *world) gift(to actor) call {
	return call{w.admin, to.address, nil, "gift for " + to.name, giftTao}
}

// giftTao pays for a registration and gas.
const giftTao = 20

// u16 reads one element of a uid's vectors.
func (w *world) u16(ctx context.Context, pack func(uint16, uint16) []byte, unpack func([]byte) (uint16, error), uid uint16) (uint16, error) {
	return read(ctx, w.chain, params.MetagraphAddress, pack(w.netuid, uid), unpack)
}

// tellEpoch says what the epoch decided, in one line.
func (w *world) tellEpoch(ctx context.Context, number int) error {
	var parts []string
	for _, m := range w.miners {
		incentive, err := w.u16(ctx, remote.Metagraph().PackGetIncentive, remote.Metagraph().UnpackGetIncentive, m.uid)
		if err != nil {
			return err
		}
		parts = append(parts, fmt.Sprintf("%s %s%%", m.classifier, Percent(incentive)))
	}
	price, err := w.chain.price(ctx, w.netuid)
	if err != nil {
		return err
	}
	w.Tell("epoch %d: incentive %s; alpha costs %s TAO", number, strings.Join(parts, ", "), decimal(price, 18, 4))
	return nil
}

// Percent shows a u16 fraction with one decimal, rounded down.
func Percent(v uint16) string {
	tenths := uint32(v) * 1000 / 65535
	return fmt.Sprintf("%d.%d", tenths/10, tenths%10)
}

// judge collects the results and says whether the story came out as it must.
func (w *world) judge(ctx context.Context) error {
	r := &w.report
	r.Epochs, r.Failures = w.Epochs+1, []string{}
	for _, m := range w.miners {
		row := MinerReport{UID: m.uid, Classifier: m.classifier, Accuracy: json.Number(fmt.Sprintf("%d.%03d", m.accuracy()/1000, m.accuracy()%1000))}
		var err error
		if row.Consensus, err = w.u16(ctx, remote.Metagraph().PackGetConsensus, remote.Metagraph().UnpackGetConsensus, m.uid); err != nil {
			return err
		}
		if row.Incentive, err = w.u16(ctx, remote.Metagraph().PackGetIncentive, remote.Metagraph().UnpackGetIncentive, m.uid); err != nil {
			return err
		}
		alpha, err := w.chain.stake(ctx, m.id, m.id, w.netuid)
		if err != nil {
			return err
		}
		row.AlphaRao = alpha.String()
		r.Miners = append(r.Miners, row)
	}
	for _, v := range w.validators {
		row := ValidatorReport{UID: v.uid, Name: v.name, Honest: v.honest, StakedTao: strconv.FormatUint(uint64(v.tao/unit.TAO), 10)}
		var err error
		if row.ValidatorTrust, err = w.u16(ctx, remote.Metagraph().PackGetVtrust, remote.Metagraph().UnpackGetVtrust, v.uid); err != nil {
			return err
		}
		if row.Dividends, err = w.u16(ctx, remote.Metagraph().PackGetDividends, remote.Metagraph().UnpackGetDividends, v.uid); err != nil {
			return err
		}
		if row.RandomWeight, err = w.randomWeight(ctx, v.uid); err != nil {
			return err
		}
		row.RandomClipped = min(row.RandomWeight, r.Miners[len(r.Miners)-1].Consensus)
		alpha, err := read(ctx, w.chain, params.StakingAddress, remote.Staking().PackGetTotalAlphaStaked(v.id, big.NewInt(int64(w.netuid))), remote.Staking().UnpackGetTotalAlphaStaked)
		if err != nil {
			return err
		}
		row.AlphaRao = alpha.String()
		r.Validators = append(r.Validators, row)
	}
	r.shareStake()
	price, err := w.chain.price(ctx, w.netuid)
	if err != nil {
		return err
	}
	r.Pool.PriceBefore, r.Pool.PriceAfter = decimal(r.Pool.before, 18, 9), decimal(price, 18, 9)
	if r.Blocks, err = w.chain.block(ctx); err != nil {
		return err
	}
	broken, err := w.checkMoney(ctx)
	if err != nil {
		return err
	}
	r.Failures = append(r.Failures, broken...)
	r.Failures = append(r.Failures, r.judgeMiners()...)
	r.Failures = append(r.Failures, r.judgeColluder()...)
	return nil
}

// randomWeight is the part of a validator's weights that goes to the random miner, the last one, in parts of 65535.
func (w *world) randomWeight(ctx context.Context, uid uint16) (uint16, error) {
	row, err := read(ctx, w.chain, params.NeuronAddress, remote.Neuron().PackGetWeights(w.netuid, 0, uid), remote.Neuron().UnpackGetWeights)
	if err != nil {
		return 0, err
	}
	var sum, random uint64
	for i, u := range row.Uids {
		sum += uint64(row.Values[i])
		if u == w.miners[len(w.miners)-1].uid {
			random = uint64(row.Values[i])
		}
	}
	return uint16(random * 65535 / max(1, sum)), nil
}

func (w *world) checkMoney(ctx context.Context) ([]string, error) {
	holds, broken, err := w.chain.conserved(ctx)
	w.report.Conserved = holds
	return broken, err
}

// shareStake computes each validator's part of all validators' alpha, in parts of 65535.
func (r *Report) shareStake() {
	sum := new(big.Int)
	for _, v := range r.Validators {
		sum.Add(sum, mustInt(v.AlphaRao))
	}
	if sum.Sign() == 0 {
		return
	}
	for i, v := range r.Validators {
		part := new(big.Int).Mul(mustInt(v.AlphaRao), big.NewInt(65535))
		r.Validators[i].StakeWeight = uint16(part.Quo(part, sum).Uint64())
	}
}

func mustInt(s string) *big.Int {
	v, ok := new(big.Int).SetString(s, 10)
	if !ok {
		panic("demo: [BUG] not an integer: " + s)
	}
	return v
}

// judgeMiners: a more accurate miner must have more incentive and more alpha.
func (r *Report) judgeMiners() []string {
	var failures []string
	for _, a := range r.Miners {
		for _, b := range r.Miners {
			if a.Accuracy > b.Accuracy && (a.Incentive <= b.Incentive || mustInt(a.AlphaRao).Cmp(mustInt(b.AlphaRao)) <= 0) {
				failures = append(failures, fmt.Sprintf("incentive does not follow accuracy: %s (%s) has no more than %s (%s)", a.Classifier, a.Accuracy, b.Classifier, b.Accuracy))
			}
		}
	}
	return failures
}

// judgeColluder: for its stake the colluder must earn less than every honest validator, and its friend hardly anything.
func (r *Report) judgeColluder() []string {
	var failures []string
	for _, bad := range r.Validators {
		for _, good := range r.Validators {
			// dividends per stake, compared without division
			if !bad.Honest && good.Honest && uint64(bad.Dividends)*uint64(good.StakeWeight) >= uint64(good.Dividends)*uint64(bad.StakeWeight) {
				failures = append(failures, fmt.Sprintf("the colluder gains: for its stake %s earns no less than %s", bad.Name, good.Name))
			}
		}
	}
	return failures
}
