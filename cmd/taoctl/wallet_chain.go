package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/account"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

type balanceData struct {
	Name    string     `json:"name"`
	Address string     `json:"address"`
	Balance amount.Wei `json:"balance"`
}

type balancesData struct {
	Block    uint64        `json:"block"`
	Hash     string        `json:"blockHash"`
	Accounts []balanceData `json:"accounts"`
	Total    amount.Wei    `json:"total"`
}

// balanceAccounts finds the accounts that are meant, each once.
func balanceAccounts(in *invocation) ([]account.Form, error) {
	args, err := in.arguments(0, -1)
	if err != nil {
		return nil, err
	}
	resolver, err := in.resolver()
	if err != nil {
		return nil, err
	}
	if in.Bool("all") {
		if len(args) > 0 {
			return nil, in.usage("ConflictingFlags", "--all and an ACCOUNT cannot be used together")
		}
		list, err := resolver.Store.List()
		if err != nil {
			return nil, err
		}
		for _, a := range list {
			args = append(args, a.Address.Hex())
		}
	} else if len(args) == 0 {
		_, signer, err := in.signer()
		if err != nil {
			return nil, err
		}
		args = []string{signer.Address.Hex()}
	}
	var forms []account.Form
	seen := map[common.Address]bool{}
	for _, arg := range args {
		address, err := resolver.Address(arg)
		if err != nil {
			return nil, err
		}
		form, err := resolver.Parse(address.Hex())
		if err != nil {
			return nil, err
		}
		if !seen[address] {
			seen[address] = true
			forms = append(forms, form)
		}
	}
	return forms, nil
}

func walletBalance(in *invocation) (*term.Result, error) {
	forms, err := balanceAccounts(in)
	if err != nil {
		return nil, err
	}
	client, ctx, err := in.dial()
	if err != nil {
		return nil, err
	}
	header, err := in.header(ctx, client)
	if err != nil {
		return nil, err
	}
	data := balancesData{Block: header.Number.Uint64(), Hash: header.Hash().Hex(), Accounts: []balanceData{}}
	table := &term.Table{Columns: []term.Column{{Key: "name", Title: "Name"}, {Key: "address", Title: "Address", Address: true}, {Key: "balance", Title: "Balance (TAO)", Number: true}}}
	total := new(big.Int)
	for _, form := range forms {
		wei, err := client.BalanceAtHash(ctx, *form.Address, header.Hash())
		if err != nil {
			return nil, revert.ChainError(err)
		}
		total.Add(total, wei)
		data.Accounts = append(data.Accounts, balanceData{form.Name, form.Address.Hex(), amount.OfWei(wei)})
		table.Rows = append(table.Rows, []string{form.Name, form.Address.Hex(), amount.Decimal(wei, 18)})
	}
	data.Total = amount.OfWei(total)
	table.Footer = []string{"total", fmt.Sprintf("block %d", data.Block), amount.Decimal(total, 18)}
	return &term.Result{Data: data, Table: table}, nil
}

// transferData is what a transfer does; for a dry run, what it would do.
type transferData struct {
	DryRun  bool          `json:"dryRun"`
	From    string        `json:"from"`
	To      string        `json:"to"`
	Amount  amount.Amount `json:"amount"`
	MaxFee  amount.Wei    `json:"maxFee"`
	Balance amount.Wei    `json:"balanceBefore"`
	ChainID string        `json:"chainId"`
}

func (d transferData) record() *term.Table {
	return term.NewRecord().Add("from", "From", d.From).Add("to", "To", d.To).Add("amount", "Amount", d.Amount.String()).
		Add("maxFee", "Fee, at most", d.MaxFee.String()).Add("balanceBefore", "Balance before", d.Balance.String())
}

func walletTransfer(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	value, err := amount.ParseTAO(args[1])
	if err == nil && value == 0 {
		err = errors.New("the amount is zero")
	}
	if err != nil {
		return nil, term.NewError(term.Validation, "InvalidAmount", err.Error(), "Write for example 10tao, 1.5tao or 1e9rao.").WithCause(err)
	}
	resolver, signer, err := in.signer()
	if err != nil {
		return nil, err
	}
	to, err := resolver.Address(args[0])
	if err != nil {
		return nil, err
	}
	if !in.dryRun() {
		if err := in.RequireConsent(); err != nil {
			return nil, err
		}
	}
	client, ctx, err := in.dial()
	if err != nil {
		return nil, err
	}
	plan, err := planTransfer(ctx, client, signer.Address, to, value)
	if err != nil {
		return nil, err
	}
	result := &term.Result{Data: &plan.data, Table: plan.data.record()}
	if in.dryRun() {
		plan.data.DryRun = true
		in.Note("dry run: nothing was sent")
		return result, nil
	}
	if plan.chainID.Cmp(big.NewInt(account.DevChainID)) != 0 && isDevelopment(resolver, to) {
		in.Note("warning: %s is a development account, whose key everybody knows", to.Hex())
	}
	question := fmt.Sprintf("Send %s from %s to %s, fee at most %s?", plan.data.Amount, signer.Label(), to.Hex(), plan.data.MaxFee)
	if err := in.Confirm(in.Context.Context, question); err != nil {
		return nil, err
	}
	key, err := resolver.Unlock(signer, func() (string, error) { return in.passwords().Existing(in.Context.Context, signer.Label()) })
	if err != nil {
		return nil, err
	}
	tx, err := types.SignTx(types.NewTx(plan.tx), types.LatestSignerForChainID(plan.chainID), key)
	if err != nil {
		return nil, err
	}
	result.Tx, err = send(ctx, in, client, tx)
	if result.Tx != nil && err == nil {
		result.Table.Add("hash", "Transaction", result.Tx.Hash).Add("block", "Block", fmt.Sprint(result.Tx.Block)).Add("status", "Status", result.Tx.Status)
	}
	if err != nil {
		return &term.Result{Data: result.Data, Tx: result.Tx, Lines: []string{}}, err
	}
	return result, nil
}

func isDevelopment(resolver *account.Resolver, address common.Address) bool {
	for _, a := range resolver.Dev() {
		if a.Address == address {
			return true
		}
	}
	return false
}

type transferPlan struct {
	chainID *big.Int
	tx      *types.DynamicFeeTx
	data    transferData
}

// planTransfer asks the node for all that the transaction needs, and refuses one
// that the account cannot pay. The fee cap leaves room for the base fee to
// double; no tip is paid, the chain needs none.
func planTransfer(ctx context.Context, client *ethclient.Client, from, to common.Address, value unit.Rao) (*transferPlan, error) {
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
	wei := amount.ToWei(value)
	poor := func(needed *big.Int) error {
		e := term.NewError(term.Chain, "InsufficientBalance", fmt.Sprintf("the balance is %s, %s are needed with the fee", amount.OfWei(balance), amount.OfWei(needed)), "Send less, or bring TAO to the account.")
		e.Code = revert.InsufficientBalance
		return e.WithData(map[string]any{"balance": amount.OfWei(balance), "needed": amount.OfWei(needed)})
	}
	if balance.Cmp(wei) < 0 {
		return nil, poor(wei)
	}
	gas, err := client.EstimateGas(ctx, ethereum.CallMsg{From: from, To: &to, Value: wei})
	if err != nil {
		return nil, revert.ChainError(err)
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
	if needed := new(big.Int).Add(wei, maxFee); balance.Cmp(needed) < 0 {
		return nil, poor(needed)
	}
	return &transferPlan{
		chainID: chainID,
		tx:      &types.DynamicFeeTx{ChainID: chainID, Nonce: nonce, GasTipCap: new(big.Int), GasFeeCap: feeCap, Gas: gas, To: &to, Value: wei},
		data: transferData{
			From: from.Hex(), To: to.Hex(), Amount: amount.OfRao(value), MaxFee: amount.OfWei(maxFee), Balance: amount.OfWei(balance), ChainID: chainID.String(),
		},
	}, nil
}

// pollInterval is how often the node is asked for a receipt.
const pollInterval = 100 * time.Millisecond

// send hands the transaction to the node and waits until it is in a block. Once
// it is sent, every error carries its hash.
func send(ctx context.Context, in *invocation, client *ethclient.Client, tx *types.Transaction) (*term.Tx, error) {
	sent := &term.Tx{Hash: tx.Hash().Hex(), FeeWei: "0", Status: "pending"}
	if err := client.SendTransaction(ctx, tx); err != nil {
		e := revert.ChainError(err)
		if e.Exit != term.Chain.Exit {
			// The node may have it although its answer was lost.
			e.Remediation = "The transaction " + sent.Hash + " may have been sent: look for it before sending again."
			return sent, e
		}
		return nil, e
	}
	in.Detail("sent: %s", sent.Hash)
	for {
		receipt, err := client.TransactionReceipt(ctx, tx.Hash())
		switch {
		case err == nil:
			return finished(sent, receipt)
		case !errors.Is(err, ethereum.NotFound):
			e := revert.ChainError(err)
			e.Remediation = "The transaction " + sent.Hash + " was sent: look for it before sending again."
			return sent, e
		}
		select {
		case <-ctx.Done():
			e := revert.ChainError(ctx.Err())
			e.Message = "the transaction was sent but is not in a block yet"
			e.Remediation = "Look for " + sent.Hash + " before sending again."
			return sent, e
		case <-time.After(pollInterval):
		}
	}
}

func finished(sent *term.Tx, receipt *types.Receipt) (*term.Tx, error) {
	sent.Block, sent.GasUsed, sent.Status = receipt.BlockNumber.Uint64(), receipt.GasUsed, "success"
	if receipt.EffectiveGasPrice != nil {
		sent.FeeWei = new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed)).String()
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		sent.Status = "reverted"
		return sent, term.NewError(term.Chain, "Reverted", "the transaction "+sent.Hash+" was reverted in block "+receipt.BlockNumber.String(), "The fee was paid; nothing else was changed.")
	}
	return sent, nil
}
