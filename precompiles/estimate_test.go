package precompiles

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/eth/gasestimator"
	gethparams "github.com/ethereum/go-ethereum/params"
)

// estimateErrorRatio is the tolerance with which geth's eth_estimateGas ends its search.
const estimateErrorRatio = 0.015

// chainStub is what the estimator needs of a chain.
type chainStub struct{ consensus.ChainHeaderReader }

var _ core.ChainContext = chainStub{}

func (chainStub) Config() *gethparams.ChainConfig             { return chainConfig() }
func (chainStub) Engine() consensus.Engine                    { return beacon.New(ethash.NewFaker()) }
func (chainStub) GetHeader(common.Hash, uint64) *types.Header { return nil }
func (chainStub) GetHeaderByNumber(uint64) *types.Header      { return nil }

// TestEstimates: what eth_estimateGas gives suffices, and is at most 5 % more than what the transaction uses, for each method, called
// directly and through a contract.
func TestEstimates(t *testing.T) {
	for _, m := range methodTests {
		t.Run(m.name(), func(t *testing.T) {
			for _, inner := range []bool{false, true} {
				w, to, data := m.prepare(t)
				if inner {
					op := vm.DELEGATECALL // acts for the sender
					if m.takesValue() {
						op = vm.CALL
					}
					w.db.SetCode(wrapper, delegator(op, to), 0)
					w.db.Finalise(true)
					to = wrapper
				}
				header := &types.Header{
					Number: new(big.Int).SetUint64(w.block), GasLimit: 75_000_000, BaseFee: new(big.Int), Difficulty: new(big.Int), Coinbase: producer,
				}
				message := core.Message{
					From: m.from, To: &to, Data: data, Value: new(big.Int), GasPrice: new(big.Int), GasFeeCap: new(big.Int), GasTipCap: new(big.Int),
					SkipNonceChecks: true, SkipTransactionChecks: true,
				}
				if m.value != nil {
					message.Value = m.value.ToBig()
				}
				estimate, ret, err := gasestimator.Estimate(t.Context(), &message, &gasestimator.Options{
					Config: chainConfig(), Chain: chainStub{}, Header: header, State: w.db.Copy(), ErrorRatio: estimateErrorRatio,
				}, 0)
				if err != nil {
					t.Fatalf("inner %v: %v %s", inner, err, readError(ret))
				}
				message.GasLimit = estimate
				evm, _ := w.begin(m.from, &to)
				result, err := core.ApplyMessage(evm, &message, core.NewGasPool(estimate))
				if err != nil || result.Failed() {
					t.Fatalf("inner %v: with the estimate of %d: %v %v", inner, estimate, err, result)
				}
				if estimate*100 > result.UsedGas*105 {
					t.Errorf("inner %v: estimated %d, used %d", inner, estimate, result.UsedGas)
				}
			}
		})
	}
}
