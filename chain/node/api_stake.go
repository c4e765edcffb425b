package node

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// maxPositions bounds the positions that one answer looks at: pairs of a hotkey and a subnet.
const maxPositions = 1 << 16

// Position is the stake of a coldkey with a hotkey on a subnet.
type Position struct {
	Netuid uint16  `json:"netuid"`
	Hotkey Account `json:"hotkey"`
	// StakeAlpha is in units of 1e-9 alpha; on root it is rao.
	StakeAlpha Decimal `json:"stakeAlpha"`
	// ValueRao is the stake at the spot price, ProceedsRao what its sale would bring after fee and slippage, 0 if it cannot be sold.
	ValueRao    Decimal `json:"valueRao"`
	ProceedsRao Decimal `json:"proceedsRao"`
}

// StakeInfo is a page of the stake of a coldkey.
type StakeInfo struct {
	At
	Coldkey Account `json:"coldkey"`
	// FreeWei is the balance.
	FreeWei *hexutil.Big `json:"freeWei"`
	// TotalHotkeys is the number of hotkeys with which the coldkey ever had stake; first and count choose among them.
	TotalHotkeys int `json:"totalHotkeys"`
	// Positions are those with stake, by hotkey in the order of the first stake, and by netuid.
	Positions []Position `json:"positions"`
	// ValueRao is the sum of the positions' values.
	ValueRao Decimal `json:"valueRao"`
}

// StakeInfo returns the stake of a coldkey with all its hotkeys on all subnets. A coldkey with more than 256 hotkeys is read in
// pages of hotkeys. Errors: LimitExceeded.
func (api *readAPI) StakeInfo(coldkey AccountArgument, block *rpc.BlockNumberOrHash, first, count *quantity) (*StakeInfo, error) {
	return readAt(api, block, func(v *view) (*StakeInfo, error) {
		id := params.ID(coldkey)
		hotkeys, netuids := v.s.Stakes.StakingHotkeys(id), v.s.Subnets.Netuids()
		from, to, err := page(len(hotkeys), first, count)
		if err != nil {
			return nil, err
		}
		if (to-from)*len(netuids) > maxPositions {
			return nil, limitError("%d hotkeys on %d subnets are more than %d positions", to-from, len(netuids), maxPositions)
		}
		out := &StakeInfo{
			At: v.at(), Coldkey: v.account(id), FreeWei: (*hexutil.Big)(v.s.Accounts.BalanceWei(id).ToBig()),
			TotalHotkeys: len(hotkeys), Positions: []Position{},
		}
		for _, hotkey := range hotkeys[from:to] {
			for _, netuid := range netuids {
				if stake := v.s.Stakes.Stake(hotkey, id, netuid); stake != 0 {
					p := v.position(hotkey, netuid, stake)
					out.Positions, out.ValueRao = append(out.Positions, p), unit.AddSat(out.ValueRao, p.ValueRao)
				}
			}
		}
		return out, nil
	})
}

func (v *view) position(hotkey params.ID, netuid uint16, stake unit.Alpha) Position {
	p := Position{Netuid: netuid, Hotkey: v.account(hotkey), StakeAlpha: Decimal(stake)}
	at := v.s.Pools.At(netuid)
	p.ValueRao = valueAt(at.Price(), stake)
	if sale, err := at.SimSell(stake); err == nil {
		p.ProceedsRao = Decimal(sale.Out)
	}
	return p
}

// valueAt is alpha at a price with 18 decimals, rounded down.
func valueAt(price fixed.U64F64, alpha unit.Alpha) Decimal {
	wei := new(big.Int).Mul(priceWei(price).ToInt(), new(big.Int).SetUint64(uint64(alpha)))
	if rao := wei.Quo(wei, big.NewInt(1e18)); rao.IsUint64() {
		return Decimal(rao.Uint64())
	}
	return ^Decimal(0)
}

// Holder is a coldkey with stake in a hotkey.
type Holder struct {
	Coldkey Account `json:"coldkey"`
	// StakeAlpha is in units of 1e-9 alpha; on root it is rao.
	StakeAlpha Decimal `json:"stakeAlpha"`
}

// HotkeyStake is what is staked to a hotkey on a subnet.
type HotkeyStake struct {
	At
	Netuid uint16  `json:"netuid"`
	Hotkey Account `json:"hotkey"`
	// Owner is the coldkey that owns the hotkey, left out if nobody does.
	Owner *Account `json:"owner,omitempty"`
	// Take is what the hotkey keeps of its stakers' dividends, in parts of 65535.
	Take uint16 `json:"take"`
	// StakeAlpha is the stake of all holders, in units of 1e-9 alpha; on root it is rao.
	StakeAlpha Decimal `json:"stakeAlpha"`
	// StakeWeight is the stake that counts in epochs, inherited and root stake included, in units of 1e-9.
	StakeWeight Decimal `json:"stakeWeight"`
	// TotalHolders is the number of coldkeys with a share.
	TotalHolders int      `json:"totalHolders"`
	Holders      []Holder `json:"holders"`
}

// HotkeyStake returns what is staked to a hotkey on a subnet, and a page of who staked it: at most 256 holders. Errors:
// SubnetNotExists, LimitExceeded.
func (api *readAPI) HotkeyStake(hotkey AccountArgument, netuid uint16, block *rpc.BlockNumberOrHash, first, count *quantity) (*HotkeyStake, error) {
	return readAt(api, block, func(v *view) (*HotkeyStake, error) {
		if _, err := v.s.Subnets.Get(netuid); err != nil {
			return nil, err
		}
		id := common.Hash(hotkey)
		holders := v.s.Stakes.Holders(id, netuid)
		from, to, err := page(len(holders), first, count)
		if err != nil {
			return nil, err
		}
		take, _ := v.s.Stakes.Take(id)
		out := &HotkeyStake{
			At: v.at(), Netuid: netuid, Hotkey: v.account(id), Take: uint16(take), StakeAlpha: Decimal(v.s.Stakes.HotkeyStake(id, netuid)),
			StakeWeight: Decimal(v.s.Stakes.StakeWeight(id, netuid)), TotalHolders: len(holders), Holders: make([]Holder, 0, to-from),
		}
		if owner, exists := v.s.Accounts.Owner(id); exists {
			account := v.account(owner)
			out.Owner = &account
		}
		for _, coldkey := range holders[from:to] {
			out.Holders = append(out.Holders, Holder{v.account(coldkey), Decimal(v.s.Stakes.Stake(id, coldkey, netuid))})
		}
		return out, nil
	})
}
