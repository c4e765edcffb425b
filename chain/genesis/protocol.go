package genesis

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// weiPerRao: balances are whole rao, so that the total issuance in rao counts all TAO.
var weiPerRao = big.NewInt(unit.WeiPerRao)

// protocolAlloc is the state that the protocol starts from: its storage account
// and the chain's own accounts.
func (s Spec) protocolAlloc() types.GenesisAlloc {
	balances := make(map[common.Address]*uint256.Int)
	for addr, account := range s.Alloc {
		if !isZero(account.Balance) {
			balances[addr] = uint256.MustFromBig(account.Balance)
		}
	}
	g := state.NewGenesis(s.Protocol, s.Admin, balances)
	alloc := types.GenesisAlloc{}
	for _, addr := range g.System {
		alloc[addr] = types.Account{Nonce: 1, Code: precompileCode}
	}
	for a, code := range g.Codes {
		alloc[a] = types.Account{Nonce: 1, Code: code}
	}
	alloc[params.StateAddress] = types.Account{Nonce: 1, Code: precompileCode, Storage: g.Slots}
	return alloc
}

// checkBalances refuses TAO that the protocol cannot count.
func (s Spec) checkBalances(fail func(format string, args ...any) error) error {
	total := new(big.Int)
	for _, addr := range sortedAddresses(s.Alloc) {
		balance := s.Alloc[addr].Balance
		if balance == nil {
			continue
		}
		if new(big.Int).Mod(balance, weiPerRao).Sign() != 0 {
			return fail("the balance of %s must be a multiple of 10^9 wei, which is 1 rao", addr)
		}
		total.Add(total, balance)
	}
	if limit := new(big.Int).Mul(big.NewInt(params.SupplyCap), weiPerRao); total.Cmp(limit) > 0 {
		return fail("all balances together must not exceed 21 million TAO")
	}
	return nil
}

// protocols are the presets that a spec file can name.
var protocols = map[string]func() params.Preset{
	"network": params.MainPreset,
	"dev":     params.DevPreset,
	"test":    params.TestPreset,
}
