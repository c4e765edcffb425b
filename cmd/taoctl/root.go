package main

import (
	"fmt"
	"math/big"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(rootCommand)

func rootCommand() *cli.Command {
	return &cli.Command{
		Name:        "root",
		Usage:       "root, the subnet 0: list its members, register",
		Description: "Members of root are hotkeys. Stake on root (taoctl stake add 0 AMOUNT) is in TAO.",
		Subcommands: []*cli.Command{
			{Name: "list", Usage: "list the members with their stake on root", Action: action(rootList)},
			{
				Name: "register", Usage: "make a hotkey a member of root",
				Description: "Free of charge. A full root replaces the member with the least stake on root, if the hotkey has more. Without --hotkey the account of --from is its own hotkey.",
				Action:      action(rootRegister),
			},
		},
	}
}

// rootMember is a member of root; Stake is all that coldkeys have staked to it on root.
type rootMember struct {
	UID     uint16        `json:"uid"`
	Hotkey  accountRef    `json:"hotkey"`
	Coldkey accountRef    `json:"coldkey"`
	Stake   amount.Amount `json:"stake"`
}

type rootListData struct {
	Block   uint64        `json:"block"`
	Members []rootMember  `json:"members"`
	Stake   amount.Amount `json:"totalStake"`
}

func rootList(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	members, err := s.rootMembers()
	if err != nil {
		return nil, err
	}
	table := &term.Table{Columns: []term.Column{
		{Key: "uid", Title: "UID", Number: true},
		{Key: "hotkey", Title: "Hotkey", Address: true},
		{Key: "coldkey", Title: "Coldkey", Address: true},
		{Key: "stake", Title: "Stake (TAO)", Number: true},
	}}
	var total unit.Rao
	for _, m := range members {
		total = unit.AddSat(total, unit.Rao(m.Stake.Units))
		table.Rows = append(table.Rows, []string{decimalOf(uint64(m.UID)), m.Hotkey.String(), m.Coldkey.String(), coins(m.Stake)})
	}
	d := rootListData{Block: s.Number(), Members: members, Stake: amount.OfRao(total)}
	table.Footer = []string{"", "total", "", coins(d.Stake)}
	if len(members) == 0 {
		in.Note("root has no members in block %d", d.Block)
	}
	return &term.Result{Data: d, Table: table}, nil
}

// rootMembers reads the members of root, ascending by uid.
func (s *session) rootMembers() ([]rootMember, error) {
	count, err := s.uidCount(params.Root)
	if err != nil {
		return nil, err
	}
	m, batch := remote.Metagraph(), s.NewBatch()
	hotkeys, coldkeys := make([][32]byte, count), make([][32]byte, count)
	for i := range hotkeys {
		remote.Add(batch, params.MetagraphAddress, m.PackGetHotkey(params.Root, uint16(i)), m.UnpackGetHotkey, &hotkeys[i])
		remote.Add(batch, params.MetagraphAddress, m.PackGetColdkey(params.Root, uint16(i)), m.UnpackGetColdkey, &coldkeys[i])
	}
	if err := batch.Run(s.ctx); err != nil {
		return nil, err
	}
	staking, stakes, batch := remote.Staking(), make([]*big.Int, count), s.NewBatch()
	for i, hotkey := range hotkeys {
		remote.Add(batch, params.StakingAddress, staking.PackGetTotalAlphaStaked(hotkey, big.NewInt(int64(params.Root))), staking.UnpackGetTotalAlphaStaked, &stakes[i])
	}
	if err := batch.Run(s.ctx); err != nil {
		return nil, err
	}
	refs, err := s.accounts(append(append([][32]byte{}, hotkeys...), coldkeys...))
	if err != nil {
		return nil, err
	}
	members := make([]rootMember, count)
	for i := range members {
		members[i] = rootMember{uint16(i), refs[hotkeys[i]], refs[coldkeys[i]], amount.OfRao(unit.Rao(stakes[i].Uint64()))}
	}
	return members, nil
}

type rootRegisterData struct {
	writeData
	Hotkey accountRef `json:"hotkey"`
	// UID is known from the event.
	UID *uint16 `json:"uid,omitempty"`
}

func (d *rootRegisterData) record() *term.Table {
	t := term.NewRecord().Add("hotkey", "Hotkey", d.Hotkey.String())
	if d.UID != nil {
		t.Add("uid", "UID", decimalOf(uint64(*d.UID)))
	}
	return t
}

func rootRegister(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	a, hotkey, err := in.writeHotkey()
	if err != nil {
		return nil, err
	}
	ref, err := a.account(hotkey)
	if err != nil {
		return nil, err
	}
	data := &rootRegisterData{Hotkey: ref}
	return a.transact(transaction{
		call: remote.Call{To: params.NeuronAddress, Data: remote.Neuron().PackRootRegister(hotkey)}, data: data,
		question: fmt.Sprintf("Register %s on root", ref),
		after: func(events []remote.Event) {
			if e, ok := remote.Find(events, "NeuronRegistered"); ok {
				uid := uint16(e.Number("uid"))
				data.UID = &uid
			}
		},
	})
}
