package main

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/account"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
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
	writeData
	To     string        `json:"to"`
	Amount amount.Amount `json:"amount"`
}

func (d *transferData) record() *term.Table {
	return term.NewRecord().Add("from", "From", d.From).Add("to", "To", d.To).Add("amount", "Amount", d.Amount.String())
}

func walletTransfer(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	value, err := taoAmount(args[1])
	if err != nil {
		return nil, err
	}
	resolver, err := in.resolver()
	if err != nil {
		return nil, err
	}
	to, err := resolver.Address(args[0])
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	data := &transferData{To: to.Hex(), Amount: amount.OfRao(value)}
	if err := a.warnDevelopment(to); err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: to, Value: amount.ToWei(value)}, data: data,
		question: fmt.Sprintf("Send %s to %s", data.Amount, to.Hex()),
	})
}

// taoAmount reads an amount of TAO over 0.
func taoAmount(text string) (unit.Rao, error) {
	value, err := amount.ParseTAO(text)
	if err == nil && value == 0 {
		err = errors.New("the amount is zero")
	}
	if err != nil {
		return 0, invalid("InvalidAmount", "Write for example 10tao, 1.5tao or 1e9rao.", "%v", err).WithCause(err)
	}
	return value, nil
}

// warnDevelopment warns of sending to an account whose key everybody knows, on a chain where that matters.
func (a *author) warnDevelopment(to common.Address) error {
	chainID, err := a.client.ChainID(a.ctx)
	if err != nil {
		return revert.ChainError(err)
	}
	if chainID.Cmp(big.NewInt(account.DevChainID)) == 0 {
		return nil
	}
	for _, d := range a.resolver.Dev() {
		if d.Address == to {
			a.in.Note("warning: %s is a development account, whose key everybody knows", to.Hex())
		}
	}
	return nil
}
