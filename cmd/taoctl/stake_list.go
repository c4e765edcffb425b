package main

import (
	"bytes"
	"cmp"
	"math/big"
	"slices"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/quote"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

type positionRow struct {
	Netuid uint16        `json:"netuid"`
	Hotkey accountRef    `json:"hotkey"`
	Stake  amount.Amount `json:"stake"`
	Price  amount.Wei    `json:"price"`
	// Value is at the spot price, Proceeds after fee and slippage; both rounded down.
	Value    amount.Amount `json:"value"`
	Proceeds amount.Amount `json:"proceeds"`
}

type stakeListData struct {
	Block     uint64        `json:"block"`
	Account   accountRef    `json:"account"`
	Free      amount.Wei    `json:"free"`
	Positions []positionRow `json:"positions"`
	Value     amount.Amount `json:"totalValue"`
}

// position is a hotkey on a subnet.
type position struct {
	netuid uint16
	hotkey [32]byte
}

// positions lists where a coldkey has stake, ascending by netuid and hotkey.
func (s *session) positions(coldkey [32]byte) (list []position, err error) {
	err = s.State(s.ctx, func(st *state.State) {
		list = nil
		for _, hotkey := range st.Stakes.StakingHotkeys(coldkey) {
			for _, netuid := range st.Subnets.Netuids() {
				if st.Stakes.Stake(params.ID(hotkey), coldkey, netuid) > 0 {
					list = append(list, position{netuid, hotkey})
				}
			}
		}
	})
	slices.SortFunc(list, func(a, b position) int {
		return cmp.Or(cmp.Compare(a.netuid, b.netuid), bytes.Compare(a.hotkey[:], b.hotkey[:]))
	})
	return list, err
}

func stakeList(in *invocation) (*term.Result, error) {
	s, coldkey, err := in.readAccount()
	if err != nil {
		return nil, err
	}
	list, err := s.positions(coldkey)
	if err != nil {
		return nil, err
	}
	rows, err := s.valued(coldkey, list)
	if err != nil {
		return nil, err
	}
	owner, err := s.account(coldkey)
	if err != nil {
		return nil, err
	}
	free, err := remote.Read(s.ctx, s.View, params.BalancesAddress, remote.Balances().PackGetFreeBalance(coldkey), remote.Balances().UnpackGetFreeBalance)
	if err != nil {
		return nil, err
	}
	d := stakeListData{Block: s.Number(), Account: owner, Free: amount.OfWei(free.Mul(free, big.NewInt(unit.WeiPerRao))), Positions: rows}
	table := &term.Table{Columns: []term.Column{
		{Key: "netuid", Title: "Netuid", Number: true},
		{Key: "hotkey", Title: "Hotkey", Address: true},
		{Key: "stake", Title: "Stake (alpha)", Number: true},
		{Key: "price", Title: "Price (TAO)", Number: true},
		{Key: "value", Title: "Value (TAO)", Number: true},
		{Key: "proceeds", Title: "Proceeds (TAO)", Number: true},
	}}
	var total unit.Rao
	for _, row := range rows {
		total = unit.AddSat(total, unit.Rao(row.Value.Units))
		table.Rows = append(table.Rows, []string{decimalOf(uint64(row.Netuid)), row.Hotkey.String(), coins(row.Stake), amount.Decimal(row.Price.Int, 18), coins(row.Value), coins(row.Proceeds)})
	}
	d.Value = amount.OfRao(total)
	table.Footer = []string{"", "total", "", "", coins(d.Value), ""}
	in.Note("%s has %s free, in block %d", owner, d.Free, d.Block)
	return &term.Result{Data: d, Table: table}, nil
}

// accountOr is the account that is named, or else that of --from.
func (in *invocation) accountOr(args []string) ([32]byte, error) {
	resolver, err := in.resolver()
	if err != nil {
		return [32]byte{}, err
	}
	text := ""
	if len(args) > 0 {
		text = args[0]
	} else {
		_, signer, err := in.signer()
		if err != nil {
			return [32]byte{}, err
		}
		text = signer.Address.Hex()
	}
	form, err := resolver.Parse(text)
	return form.ID, err
}

// valued reads the positions and leaves out those without stake.
func (s *session) valued(coldkey [32]byte, list []position) ([]positionRow, error) {
	stakes := make([]*big.Int, len(list))
	batch := s.NewBatch()
	for i, p := range list {
		call := stakeOf(p.hotkey, coldkey, p.netuid)
		remote.Add(batch, call.To, call.Data, remote.Staking().UnpackGetStake, &stakes[i])
	}
	if err := batch.Run(s.ctx); err != nil {
		return nil, err
	}
	var hotkeys [][32]byte
	for _, p := range list {
		hotkeys = append(hotkeys, p.hotkey)
	}
	refs, err := s.accounts(hotkeys)
	if err != nil {
		return nil, err
	}
	pools := make([]amm.Pool, len(list))
	err = s.State(s.ctx, func(st *state.State) {
		for i, p := range list {
			pools[i] = st.Pools.At(p.netuid).Load()
		}
	})
	if err != nil {
		return nil, err
	}
	rows := []positionRow{}
	for i, p := range list {
		alpha := unit.Alpha(stakes[i].Uint64())
		if alpha == 0 {
			continue
		}
		// A sale that the pool refuses brings nothing.
		trade, _ := quote.Sell(pools[i], alpha, quote.Limit{}, false)
		value := new(big.Int).Mul(stakes[i], trade.PriceBefore)
		rows = append(rows, positionRow{
			p.netuid, refs[p.hotkey], amount.OfAlpha(alpha), amount.OfWei(trade.PriceBefore),
			amount.OfRao(unit.Rao(value.Quo(value, big.NewInt(1e18)).Uint64())), amount.OfRao(unit.Rao(trade.Out)),
		})
	}
	return rows, nil
}
