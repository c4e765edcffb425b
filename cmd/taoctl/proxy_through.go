package main

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
)

// announcedCall is a call that was announced instead of made, as taoctl proxy execute takes it.
type announcedCall struct {
	CallHash string     `json:"callHash"`
	Target   string     `json:"target"`
	Value    amount.Wei `json:"value"`
	Data     string     `json:"data"`
}

// actFor makes the author act for another account, whose proxy the signer is.
func (a *author) actFor(text string) error {
	form, err := a.resolver.Parse(text)
	if err != nil {
		return err
	}
	ref, err := a.account(form.ID)
	if err != nil {
		return err
	}
	a.id, a.real = form.ID, &ref
	return nil
}

// through is what the signer sends to make a call for the account of --proxy: the call itself without --proxy, and the announcement
// of it with --announce-only.
func (a *author) through(call remote.Call) (remote.Call, *announcedCall, error) {
	if a.real == nil {
		return call, nil, nil
	}
	if call.Value == nil {
		call.Value = new(big.Int)
	}
	if len(call.Data) == 0 { // a plain transfer
		call.Data, call.To = remote.BalanceTransfer().PackTransfer(ss58.AccountID(call.To)), params.BalanceTransferAddress
	}
	if a.in.Bool("announce-only") {
		hash := callHash(call)
		told := &announcedCall{hash.Hex(), call.To.Hex(), amount.OfWei(call.Value), hexutil.Encode(call.Data)}
		return remote.Call{To: params.ProxyAddress, Data: remote.Proxy().PackAnnounce(a.id, hash)}, told, nil
	}
	forced, err := a.in.forcedType("proxy-type")
	return remote.Call{To: params.ProxyAddress, Data: remote.Proxy().PackProxyEvmCall(a.id, forced, call.To, call.Value, call.Data)}, nil, err
}
