package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/bindings/staking"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// stakeAuto is the group of the hotkeys to which a coldkey's incentives are staked.
func stakeAuto() *cli.Command {
	return &cli.Command{
		Name: "auto", Usage: "where the incentives of a coldkey's miners are staked: get, set",
		Description: "By default each miner's incentive is staked to its own hotkey. It belongs to the coldkey all the same.",
		Subcommands: []*cli.Command{
			{
				Name: "get", Usage: "show where the incentives go, for every subnet", ArgsUsage: "[ACCOUNT]",
				Description: "Without ACCOUNT it is that of --from.", Action: action(autoGet),
			},
			{
				Name: "set", Usage: "stake the incentives on a subnet to one hotkey", ArgsUsage: "NETUID HOTKEY",
				Description: "HOTKEY is registered on the subnet. The choice cannot be taken back, only changed.", Action: action(autoSet),
			},
		},
	}
}

// autoTarget is where a coldkey's incentives on a subnet go; Hotkey is missing by default.
type autoTarget struct {
	Netuid uint16      `json:"netuid"`
	Status string      `json:"status"`
	Hotkey *accountRef `json:"hotkey,omitempty"`
}

type autoGetData struct {
	Block   uint64       `json:"block"`
	Account accountRef   `json:"account"`
	Targets []autoTarget `json:"targets"`
}

func autoGet(in *invocation) (*term.Result, error) {
	args, err := in.arguments(0, 1)
	if err != nil {
		return nil, err
	}
	text := in.String("from")
	if len(args) == 1 {
		text = args[0]
	}
	id, err := in.accountID(text)
	if err != nil {
		return nil, err
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	d, err := s.autoTargets(id)
	if err != nil {
		return nil, err
	}
	table := &term.Table{Columns: []term.Column{
		{Key: "netuid", Title: "Netuid", Number: true},
		{Key: "status", Title: "Status"},
		{Key: "hotkey", Title: "Destination hotkey", Address: true},
	}}
	for _, t := range d.Targets {
		hotkey := "each miner's own"
		if t.Hotkey != nil {
			hotkey = t.Hotkey.String()
		}
		table.Rows = append(table.Rows, []string{decimalOf(uint64(t.Netuid)), t.Status, hotkey})
	}
	return &term.Result{Data: d, Table: table}, nil
}

// autoTargets reads where a coldkey's incentives go on every subnet but root.
func (s *session) autoTargets(id [32]byte) (autoGetData, error) {
	netuids, err := remote.Read(s.ctx, s.View, params.SubnetAddress, remote.Subnet().PackGetSubnets(), remote.Subnet().UnpackGetSubnets)
	if err != nil {
		return autoGetData{}, err
	}
	b, batch := remote.Staking(), s.NewBatch()
	outputs := make([]staking.GetAutoStakeDestinationOutput, len(netuids))
	for i, netuid := range netuids {
		remote.Add(batch, params.StakingAddress, b.PackGetAutoStakeDestination(id, netuid), b.UnpackGetAutoStakeDestination, &outputs[i])
	}
	if err := batch.Run(s.ctx); err != nil {
		return autoGetData{}, err
	}
	ids := [][32]byte{id}
	for _, o := range outputs {
		if o.Exists {
			ids = append(ids, o.Hotkey)
		}
	}
	refs, err := s.accounts(ids)
	if err != nil {
		return autoGetData{}, err
	}
	d := autoGetData{Block: s.Number(), Account: refs[id], Targets: []autoTarget{}}
	for i, netuid := range netuids {
		if netuid == params.Root {
			continue
		}
		t := autoTarget{Netuid: netuid, Status: "default"}
		if outputs[i].Exists {
			ref := refs[outputs[i].Hotkey]
			t.Status, t.Hotkey = "custom", &ref
		}
		d.Targets = append(d.Targets, t)
	}
	return d, nil
}

type autoSetData struct {
	writeData
	Netuid uint16     `json:"netuid"`
	Hotkey accountRef `json:"hotkey"`
}

func (d *autoSetData) record() *term.Table {
	return term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).Add("hotkey", "Destination hotkey", d.Hotkey.String())
}

func autoSet(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	hotkey, err := in.accountID(args[1])
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	ref, err := a.account(hotkey)
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.StakingAddress, Data: remote.Staking().PackSetColdkeyAutoStakeHotkey(n.netuid, hotkey)},
		data: &autoSetData{Netuid: n.netuid, Hotkey: ref}, question: fmt.Sprintf("Stake the incentives in subnet %d to %s", n.netuid, ref),
	})
}
