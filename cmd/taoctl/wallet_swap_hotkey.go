package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

func walletSwapHotkey() *cli.Command {
	limits := params.MainPreset()
	return &cli.Command{
		Name: "swap-hotkey", Usage: "replace a hotkey of --from by another one", ArgsUsage: "NEW_HOTKEY",
		Description: fmt.Sprintf("--hotkey is replaced; without it the account of --from is its own hotkey. NEW_HOTKEY is unknown to the chain or belongs to --from, and is not registered where it takes the place.\n"+
			"The uid, axon, commits, child keys, locks and the role of owner hotkey move, and the stake of all stakers with its dividends and voting power; --keep-stake leaves stake, dividends and voting power where they are.\n"+
			"--all-netuids costs %s, which are recycled, and moves ownership and delegate take too: the old hotkey belongs to nobody after that, and stake that was left on it cannot be sold until somebody registers or associates it.\n"+
			"--netuid costs %s; the old hotkey stays that of --from.\n"+
			"A network lets a coldkey swap once in %s, and once in %s where it touches the same subnet (with --netuid nowhere before that block); a development chain has no limits. "+
			"taoctl wallet swap-coldkey status shows when it may again. The fee grows with the number of stakers.",
			amount.OfRao(params.KeySwapCost), amount.OfRao(params.SubnetHotkeySwapCost), span(limits.KeySwapRateLimit), span(limits.SubnetHotkeySwapInterval)),
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "netuid", Usage: "`NETUID` of the one subnet on which the hotkey is replaced"},
			&cli.BoolFlag{Name: "all-netuids", Usage: "replace it on all subnets"},
			&cli.BoolFlag{Name: "keep-stake", Usage: "leave stake, dividends and voting power with the old hotkey"},
		},
		Action: action(swapHotkey),
	}
}

// hotkeyPlace is what a hotkey has on a subnet before it is replaced there.
type hotkeyPlace struct {
	Netuid uint16        `json:"netuid"`
	UID    *uint16       `json:"uid,omitempty"`
	Stake  amount.Amount `json:"stake"`
}

type swapHotkeyData struct {
	writeData
	Hotkey    accountRef    `json:"hotkey"`
	NewHotkey accountRef    `json:"newHotkey"`
	Netuid    *uint16       `json:"netuid,omitempty"`
	KeepStake bool          `json:"keepStake"`
	Cost      amount.Amount `json:"cost"`
	Places    []hotkeyPlace `json:"places"`
}

func (d *swapHotkeyData) record() *term.Table {
	where := "all subnets"
	if d.Netuid != nil {
		where = "subnet " + decimalOf(uint64(*d.Netuid))
	}
	t := term.NewRecord().Add("hotkey", "Old hotkey", d.Hotkey.String()).Add("newHotkey", "New hotkey", d.NewHotkey.String()).Add("where", "On", where)
	for _, p := range d.Places {
		uid, stake := "no uid", p.Stake.String()
		if p.UID != nil {
			uid = fmt.Sprintf("uid %d", *p.UID)
		}
		if d.KeepStake {
			stake += " stay"
		}
		t.Add(fmt.Sprintf("subnet%d", p.Netuid), fmt.Sprintf("Subnet %d", p.Netuid), uid+", stake "+stake)
	}
	return t.Add("cost", "Cost, recycled", d.Cost.String())
}

// places lists where a hotkey has a uid or stake, ascending; on one subnet or on all.
func (s *session) places(hotkey [32]byte, only *uint16) (list []hotkeyPlace, err error) {
	err = s.State(s.ctx, func(st *state.State) {
		list = []hotkeyPlace{}
		netuids := st.Subnets.Netuids()
		if only != nil {
			netuids = []uint16{*only}
		}
		for _, netuid := range netuids {
			uid, registered := st.Neurons.At(netuid).Uid(hotkey)
			stake := st.Stakes.HotkeyStake(hotkey, netuid)
			if !registered && stake == 0 {
				continue
			}
			p := hotkeyPlace{Netuid: netuid, Stake: amount.OfAlpha(stake)}
			if netuid == params.Root {
				p.Stake = amount.OfRao(unit.Rao(stake))
			}
			if registered {
				p.UID = &uid
			}
			list = append(list, p)
		}
	})
	return list, err
}

// swapScope reads --netuid and --all-netuids, of which one is needed.
func (in *invocation) swapScope() (*uint16, error) {
	text, all := in.String("netuid"), in.Bool("all-netuids")
	switch {
	case text != "" && all:
		return nil, in.usage("ConflictingFlags", "--netuid is one subnet, --all-netuids are all")
	case text == "" && !all:
		return nil, in.usage("MissingFlag", "%s needs --netuid or --all-netuids", in.Command.HelpName)
	case all:
		return nil, nil
	}
	netuid, err := parseNetuid(text)
	return &netuid, err
}

func swapHotkey(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	only, err := in.swapScope()
	if err != nil {
		return nil, err
	}
	next, err := in.accountID(args[0])
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	old, err := a.hotkeyOrOwn()
	if err != nil {
		return nil, err
	}
	d := &swapHotkeyData{Netuid: only, KeepStake: in.Bool("keep-stake"), Cost: amount.OfRao(params.KeySwapCost)}
	where, netuid := "all subnets", uint16(0)
	if only != nil {
		n, err := a.subnet(in.String("netuid"))
		if err != nil {
			return nil, err
		}
		netuid, where, d.Cost = n.netuid, fmt.Sprintf("subnet %d", n.netuid), amount.OfRao(params.SubnetHotkeySwapCost)
	}
	refs, err := a.accounts([][32]byte{old, next})
	if err != nil {
		return nil, err
	}
	d.Hotkey, d.NewHotkey = refs[old], refs[next]
	if d.Places, err = a.places(old, only); err != nil {
		return nil, err
	}
	if len(d.Places) == 0 {
		in.Note("warning: %s has neither a uid nor stake on %s", d.Hotkey, where)
	}
	if d.KeepStake && only == nil {
		in.Note("warning: the stake on %s cannot be sold until somebody registers or associates that hotkey", d.Hotkey)
	}
	return a.transact(transaction{
		call:     remote.Call{To: params.NeuronAddress, Data: remote.Neuron().PackSwapHotkeyV2(old, next, only != nil, netuid, d.KeepStake)},
		data:     d,
		question: fmt.Sprintf("Replace the hotkey %s by %s on %s, for %s", d.Hotkey, d.NewHotkey, where, d.Cost),
	})
}
