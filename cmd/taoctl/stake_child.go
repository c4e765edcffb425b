package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/bindings/staking"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// stakeChild is the group of a hotkey's children, and of the take of a child.
func stakeChild() *cli.Command {
	const own = " Without --hotkey the account of --from is its own hotkey."
	return &cli.Command{
		Name: "child", Usage: "child keys of a hotkey: get, set, revoke, take",
		Description: "A part of a hotkey's stake counts for its children on a subnet; they share with it what that part earns.",
		Subcommands: []*cli.Command{
			{
				Name: "get", Usage: "show a hotkey's children, parents and childkey take", ArgsUsage: "NETUID [HOTKEY]",
				Description: "Without HOTKEY it is that of --hotkey, or of --from.", Action: action(childGet),
			},
			{
				Name: "set", Usage: "replace a hotkey's children", ArgsUsage: "NETUID CHILD=SHARE...",
				Description: "SHARE is a part of the hotkey's stake, as 25%; at most 5 children and 100% together. The list replaces the children with the first epoch after a cooldown, " +
					"at once before the subnet is started." + own,
				Action: action(childSet),
			},
			{
				Name: "revoke", Usage: "take all children from a hotkey", ArgsUsage: "NETUID",
				Description: "It takes effect as a new list of children does." + own, Action: action(childRevoke),
			},
			{
				Name: "take", Usage: "show or set what a child keeps of its parents' dividends", ArgsUsage: "NETUID [SHARE]",
				Description: "SHARE is for example 9%; without it the take is shown. It may be raised rarely and lowered at any time." + own,
				Action:      action(childTake),
			},
		},
	}
}

// relation is a child or a parent for programs.
type relation struct {
	Account    accountRef `json:"account"`
	Proportion string     `json:"proportion"` // parts of 2^64-1
	Share      string     `json:"share"`
}

type childGetData struct {
	Block    uint64     `json:"block"`
	Netuid   uint16     `json:"netuid"`
	Hotkey   accountRef `json:"hotkey"`
	Take     take       `json:"childkeyTake"`
	Children []relation `json:"children"`
	Parents  []relation `json:"parents"`
	// Pending is the list that waits, if one does; it may be empty.
	Pending *pendingChildren `json:"pending,omitempty"`
}

type pendingChildren struct {
	Children      []relation `json:"children"`
	CooldownBlock uint64     `json:"cooldownBlock"`
}

func childGet(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 2)
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	hotkey, err := in.hotkeyNamed(args[1:])
	if err != nil {
		return nil, err
	}
	d, err := s.children(n.netuid, hotkey)
	if err != nil {
		return nil, err
	}
	table := &term.Table{Columns: []term.Column{
		{Key: "role", Title: "Role"},
		{Key: "account", Title: "Hotkey", Address: true},
		{Key: "share", Title: "Share", Number: true},
	}}
	add := func(role string, list []relation) {
		for _, r := range list {
			table.Rows = append(table.Rows, []string{role, r.Account.String(), r.Share})
		}
	}
	add("child", d.Children)
	add("parent", d.Parents)
	if d.Pending != nil {
		add("pending child", d.Pending.Children)
		in.Note("the first epoch after block %d replaces the children by the %d that are pending", d.Pending.CooldownBlock, len(d.Pending.Children))
	}
	in.Note("the childkey take of %s in subnet %d is %s", d.Hotkey, d.Netuid, d.Take)
	return &term.Result{Data: d, Table: table}, nil
}

// hotkeyNamed is the account of an argument; without one that of --hotkey, or of --from.
func (in *invocation) hotkeyNamed(args []string) ([32]byte, error) {
	text := in.String("hotkey")
	if len(args) > 0 {
		text = args[0]
	}
	if text == "" {
		text = in.String("from")
	}
	return in.accountID(text)
}

// accountID is the id of an account in any form.
func (in *invocation) accountID(text string) ([32]byte, error) {
	if text == "" {
		return [32]byte{}, in.usage("MissingArgument", "%s needs an account, --hotkey or --from", in.Command.HelpName)
	}
	resolver, err := in.resolver()
	if err != nil {
		return [32]byte{}, err
	}
	form, err := resolver.Parse(text)
	return form.ID, err
}

// children reads what a hotkey has to do with child keys on a subnet.
func (s *session) children(netuid uint16, hotkey [32]byte) (childGetData, error) {
	b, batch := remote.Staking(), s.NewBatch()
	var list, parents []staking.IStakingRelation
	var pending staking.GetPendingChildKeysOutput
	var parts uint16
	remote.Add(batch, params.StakingAddress, b.PackGetChildKeys(hotkey, netuid), b.UnpackGetChildKeys, &list)
	remote.Add(batch, params.StakingAddress, b.PackGetParentKeys(hotkey, netuid), b.UnpackGetParentKeys, &parents)
	remote.Add(batch, params.StakingAddress, b.PackGetPendingChildKeys(hotkey, netuid), b.UnpackGetPendingChildKeys, &pending)
	remote.Add(batch, params.StakingAddress, b.PackGetChildkeyTake(hotkey, netuid), b.UnpackGetChildkeyTake, &parts)
	if err := batch.Run(s.ctx); err != nil {
		return childGetData{}, err
	}
	ids := [][32]byte{hotkey}
	for _, r := range append(append(append([]staking.IStakingRelation{}, list...), parents...), pending.Children...) {
		ids = append(ids, r.Account)
	}
	refs, err := s.accounts(ids)
	if err != nil {
		return childGetData{}, err
	}
	show := func(list []staking.IStakingRelation) []relation {
		out := make([]relation, len(list))
		for i, r := range list {
			out[i] = relation{refs[r.Account], strconv.FormatUint(r.Proportion, 10), shareOf(r.Proportion, u64Whole)}
		}
		return out
	}
	d := childGetData{Block: s.Number(), Netuid: netuid, Hotkey: refs[hotkey], Take: takeOf(parts), Children: show(list), Parents: show(parents)}
	if pending.CooldownBlock != 0 {
		d.Pending = &pendingChildren{show(pending.Children), pending.CooldownBlock}
	}
	return d, nil
}

type childSetData struct {
	writeData
	Netuid   uint16     `json:"netuid"`
	Hotkey   accountRef `json:"hotkey"`
	Children []relation `json:"children"`
	// Applied tells that the list is in force; otherwise the first epoch after CooldownBlock applies it.
	Applied       bool   `json:"applied"`
	CooldownBlock uint64 `json:"cooldownBlock,omitempty"`
}

func (d *childSetData) record() *term.Table {
	t := term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).Add("hotkey", "Hotkey", d.Hotkey.String()).
		Add("children", "Children", relationsText(d.Children))
	switch {
	case d.Applied:
		t.Add("applied", "In force", "yes")
	case d.CooldownBlock != 0:
		t.Add("applied", "In force", fmt.Sprintf("from the first epoch after block %d", d.CooldownBlock))
	}
	return t
}

func relationsText(list []relation) string {
	if len(list) == 0 {
		return "none"
	}
	parts := make([]string, len(list))
	for i, r := range list {
		parts[i] = fmt.Sprintf("%s=%s", r.Account, r.Share)
	}
	return strings.Join(parts, " ")
}

func childSet(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, -1)
	if err != nil {
		return nil, err
	}
	proportions, accounts := make([]uint64, len(args)-1), make([][32]byte, len(args)-1)
	for i, text := range args[1:] {
		name, part, found := strings.Cut(text, "=")
		if !found {
			return nil, invalid("InvalidChild", "Write for example miner=25%.", "a child is CHILD=SHARE, not %q", text)
		}
		share, err := amount.ParsePercent(part)
		if err != nil {
			return nil, invalid("InvalidChild", "Write for example miner=25%.", "the share of a child: %v", err)
		}
		proportions[i] = partsOf(share, u64Whole)
		if accounts[i], err = in.accountID(name); err != nil {
			return nil, err
		}
	}
	return in.setChildren(args[0], proportions, accounts)
}

func childRevoke(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	return in.setChildren(args[0], []uint64{}, [][32]byte{})
}

func (in *invocation) setChildren(netuid string, proportions []uint64, accounts [][32]byte) (*term.Result, error) {
	a, n, err := in.writeSubnet(netuid)
	if err != nil {
		return nil, err
	}
	hotkey, err := a.hotkeyOrOwn()
	if err != nil {
		return nil, err
	}
	refs, err := a.accounts(append([][32]byte{hotkey}, accounts...))
	if err != nil {
		return nil, err
	}
	data := &childSetData{Netuid: n.netuid, Hotkey: refs[hotkey], Children: make([]relation, len(accounts))}
	for i, account := range accounts {
		data.Children[i] = relation{refs[account], strconv.FormatUint(proportions[i], 10), shareOf(proportions[i], u64Whole)}
	}
	return a.transact(transaction{
		call: remote.Call{To: params.NeuronAddress, Data: remote.Neuron().PackSetChildren(hotkey, n.netuid, proportions, accounts)}, data: data,
		question: fmt.Sprintf("Make the children of %s in subnet %d: %s", data.Hotkey, n.netuid, relationsText(data.Children)),
		after: func(events []remote.Event) {
			_, data.Applied = remote.Find(events, "SetChildren")
			if e, ok := remote.Find(events, "SetChildrenScheduled"); ok && !data.Applied {
				data.CooldownBlock = e.Number("cooldownBlock")
			}
		},
	})
}

type childTakeData struct {
	Block  uint64     `json:"block"`
	Netuid uint16     `json:"netuid"`
	Hotkey accountRef `json:"hotkey"`
	Take   take       `json:"childkeyTake"`
}

func childTake(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 2)
	if err != nil {
		return nil, err
	}
	if len(args) == 2 {
		return childTakeSet(in, args[0], args[1])
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	hotkey, err := in.hotkeyNamed(nil)
	if err != nil {
		return nil, err
	}
	c, err := s.children(n.netuid, hotkey)
	if err != nil {
		return nil, err
	}
	d := childTakeData{c.Block, c.Netuid, c.Hotkey, c.Take}
	record := term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).Add("hotkey", "Hotkey", d.Hotkey.String()).
		Add("childkeyTake", "Childkey take", d.Take.String()).Add("block", "Block", decimalOf(d.Block))
	return &term.Result{Data: d, Table: record}, nil
}

type childTakeSetData struct {
	writeData
	Netuid uint16     `json:"netuid"`
	Hotkey accountRef `json:"hotkey"`
	Before take       `json:"childkeyTakeBefore"`
	Take   take       `json:"childkeyTake"`
}

func (d *childTakeSetData) record() *term.Table {
	return term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).Add("hotkey", "Hotkey", d.Hotkey.String()).
		Add("childkeyTakeBefore", "Childkey take before", d.Before.String()).Add("childkeyTake", "Childkey take", d.Take.String())
}

func childTakeSet(in *invocation, netuid, share string) (*term.Result, error) {
	want, err := parseTake(share)
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(netuid)
	if err != nil {
		return nil, err
	}
	hotkey, err := a.hotkeyOrOwn()
	if err != nil {
		return nil, err
	}
	before, err := a.children(n.netuid, hotkey)
	if err != nil {
		return nil, err
	}
	data := &childTakeSetData{Netuid: n.netuid, Hotkey: before.Hotkey, Before: before.Take, Take: want}
	return a.transact(transaction{
		call: remote.Call{To: params.StakingAddress, Data: remote.Staking().PackSetChildkeyTake(hotkey, n.netuid, want.Parts)}, data: data,
		question: fmt.Sprintf("Set the childkey take of %s in subnet %d to %s, now %s", data.Hotkey, n.netuid, want, data.Before),
	})
}
