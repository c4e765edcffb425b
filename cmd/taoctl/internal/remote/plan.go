package remote

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// Call is what a transaction does. Value is in wei and may be nil.
type Call struct {
	To    common.Address
	Data  []byte
	Value *big.Int
	// Create makes a contract of Data; To is not used.
	Create bool
}

func (c Call) target() *common.Address {
	if c.Create {
		return nil
	}
	return &c.To
}

// Plan is a transaction that the node would accept now.
type Plan struct {
	ChainID *big.Int
	From    common.Address
	// Balance is that of From before, MaxFee the most that the gas can cost; both in wei.
	Balance, MaxFee *big.Int

	call   Call
	tx     *types.DynamicFeeTx
	client *ethclient.Client
}

// NewPlan asks the node for all that the transaction needs. The node runs the
// call while it estimates the gas: a call that the chain refuses is an error of
// the class Chain with the decoded reason. So is a balance that does not cover
// value and fee. The fee cap leaves room for the base fee to double; no tip is
// paid, the chain needs none.
func NewPlan(ctx context.Context, client *ethclient.Client, from common.Address, call Call) (*Plan, error) {
	if call.Value == nil {
		call.Value = new(big.Int)
	}
	chainID, err := client.ChainID(ctx)
	if err != nil {
		return nil, revert.ChainError(err)
	}
	header, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, revert.ChainError(err)
	}
	balance, err := client.BalanceAt(ctx, from, nil)
	if err != nil {
		return nil, revert.ChainError(err)
	}
	if balance.Cmp(call.Value) < 0 {
		return nil, poor(balance, call.Value)
	}
	gas, err := client.EstimateGas(ctx, ethereum.CallMsg{From: from, To: call.target(), Value: call.Value, Data: call.Data})
	if err != nil {
		return nil, revert.ChainError(err)
	}
	if len(call.Data) > 0 {
		gas += gas / 4 // the block step before the transaction may change what it costs
	}
	nonce, err := client.PendingNonceAt(ctx, from)
	if err != nil {
		return nil, revert.ChainError(err)
	}
	feeCap := new(big.Int)
	if header.BaseFee != nil {
		feeCap.Lsh(header.BaseFee, 1)
	}
	maxFee := new(big.Int).Mul(feeCap, new(big.Int).SetUint64(gas))
	if needed := new(big.Int).Add(call.Value, maxFee); balance.Cmp(needed) < 0 {
		return nil, poor(balance, needed)
	}
	return &Plan{
		ChainID: chainID, From: from, Balance: balance, MaxFee: maxFee, call: call, client: client,
		tx: &types.DynamicFeeTx{
			ChainID: chainID, Nonce: nonce, GasTipCap: new(big.Int), GasFeeCap: feeCap, Gas: gas, To: call.target(), Value: call.Value, Data: call.Data,
		},
	}, nil
}

func poor(balance, needed *big.Int) error {
	e := term.NewError(term.Chain, "InsufficientBalance", fmt.Sprintf("the balance is %s, %s are needed with the fee", amount.OfWei(balance), amount.OfWei(needed)), "Send less, or bring TAO to the account.")
	e.Code = revert.InsufficientBalance
	return e.WithData(map[string]any{"balance": amount.OfWei(balance), "needed": amount.OfWei(needed)})
}

// Gas is the most that the transaction may use.
func (p *Plan) Gas() uint64 { return p.tx.Gas }

// Nonce is the transaction's.
func (p *Plan) Nonce() uint64 { return p.tx.Nonce }

// Sign signs the transaction.
func (p *Plan) Sign(key *ecdsa.PrivateKey) (*types.Transaction, error) {
	return types.SignTx(types.NewTx(p.tx), types.LatestSignerForChainID(p.ChainID), key)
}

// pollInterval is how often the node is asked for a receipt.
const pollInterval = 50 * time.Millisecond

// Send hands the signed transaction to the node and waits until it is in a
// block. Once it is sent, every error comes with a Tx that has its hash; a
// receipt comes without error, or with the reason of a revert.
func (p *Plan) Send(ctx context.Context, tx *types.Transaction) (*term.Tx, *types.Receipt, error) {
	sent := &term.Tx{Hash: tx.Hash().Hex(), FeeWei: "0", Status: "pending"}
	if err := p.client.SendTransaction(ctx, tx); err != nil {
		e := revert.ChainError(err)
		if e.Exit != term.Chain.Exit {
			// The node may have it although its answer was lost.
			e.Remediation = "The transaction " + sent.Hash + " may have been sent: look for it before sending again."
			return sent, nil, e
		}
		return nil, nil, e
	}
	for {
		receipt, err := p.client.TransactionReceipt(ctx, tx.Hash())
		switch {
		case err == nil && p.arrived(ctx, receipt):
			return sent, receipt, p.finish(ctx, sent, receipt)
		case err == nil:
		case !errors.Is(err, ethereum.NotFound):
			e := revert.ChainError(err)
			e.Remediation = "The transaction " + sent.Hash + " was sent: look for it before sending again."
			return sent, nil, e
		}
		select {
		case <-ctx.Done():
			e := revert.ChainError(ctx.Err())
			e.Message = "the transaction was sent but is not in a block yet"
			e.Remediation = "Look for " + sent.Hash + " before sending again."
			return sent, nil, e
		case <-time.After(pollInterval):
		}
	}
}

// arrived tells whether the block of a receipt is the node's head yet, or below it:
// a receipt can be read a moment before, and what is read then is of the block before.
func (p *Plan) arrived(ctx context.Context, receipt *types.Receipt) bool {
	head, err := p.client.BlockNumber(ctx)
	return err != nil || head >= receipt.BlockNumber.Uint64()
}

func (p *Plan) finish(ctx context.Context, sent *term.Tx, receipt *types.Receipt) error {
	sent.Block, sent.GasUsed, sent.Status = receipt.BlockNumber.Uint64(), receipt.GasUsed, "success"
	if receipt.EffectiveGasPrice != nil {
		sent.FeeWei = new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed)).String()
	}
	if receipt.Status == types.ReceiptStatusSuccessful {
		return nil
	}
	sent.Status = "reverted"
	return p.reason(ctx, sent, receipt)
}

// reason repeats a reverted call to learn why; the state may have moved on, and then the reason is not known.
func (p *Plan) reason(ctx context.Context, sent *term.Tx, receipt *types.Receipt) error {
	const paid = "The fee was paid; nothing else was changed."
	_, err := p.client.CallContract(ctx, ethereum.CallMsg{From: p.From, To: p.call.target(), Value: p.call.Value, Data: p.call.Data, Gas: p.tx.Gas}, receipt.BlockNumber)
	if why := revert.ChainError(err); why != nil && why.Exit == term.Chain.Exit && why.Docs != "" {
		why.Remediation += " " + paid
		return why
	}
	return term.NewError(term.Chain, "Reverted", "the transaction "+sent.Hash+" was reverted in block "+receipt.BlockNumber.String(), paid)
}
