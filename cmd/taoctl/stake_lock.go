package main

import (
	"fmt"
	"math/big"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

func stakeLockCommand() *cli.Command {
	return &cli.Command{
		Name: "lock", Usage: "lock stake for conviction: show, add, move, perpetual, accept",
		Description: "A lock is a floor under all alpha of a coldkey on a subnet: what is locked cannot be sold, burned, or moved to another subnet. It gives conviction to one hotkey, " +
			"and the hotkey with the most conviction may take over the subnet. There is no unlocking: a lock decays by itself, over many months, unless it is perpetual.",
		Subcommands: []*cli.Command{
			{
				Name: "show", Usage: "show an account's locks", ArgsUsage: "[ACCOUNT]",
				Description: "Without ACCOUNT it is that of --from. Locked is what the lock holds now; available is the rest of the account's alpha on the subnet, with whatever hotkeys.",
				Action:      action(lockShow),
			},
			{
				Name: "add", Usage: "lock staked alpha to a hotkey", ArgsUsage: "NETUID AMOUNT",
				Description: "AMOUNT is alpha that --from has staked on the subnet, with whatever hotkeys; it is added to the lock that there is. --hotkey gets the conviction; without it " +
					"it is the hotkey of the lock, or the account of --from where there is no lock.",
				Action: action(lockAdd),
			},
			{
				Name: "move", Usage: "move a lock to another hotkey", ArgsUsage: "NETUID",
				Description: "--hotkey is the other hotkey. The lock loses its conviction, unless both hotkeys have the same owner.",
				Action:      action(lockMove),
			},
			{
				Name: "perpetual", Usage: "keep a lock as it is, or let it decay", ArgsUsage: "NETUID on|off",
				Description: "It may be said before there is a lock, and stays said when the lock is gone. Off is how every lock begins.",
				Action:      action(lockPerpetual),
			},
			{
				Name: "accept", Usage: "accept alpha that carries a lock, or refuse it", ArgsUsage: "on|off",
				Description: "Stake that is transferred takes its lock along where the free part does not suffice. Off is how every account begins.",
				Action:      action(lockAccept),
			},
		},
	}
}

// lockRow is a coldkey's lock on a subnet. Hotkey is missing where only the option is set.
type lockRow struct {
	Netuid uint16        `json:"netuid"`
	Hotkey *accountRef   `json:"hotkey,omitempty"`
	Locked amount.Amount `json:"locked"`
	// Conviction is rounded down.
	Conviction amount.Amount `json:"conviction"`
	Perpetual  bool          `json:"perpetual"`
	Stake      amount.Amount `json:"stake"`
	Available  amount.Amount `json:"available"`

	hotkey [32]byte
}

type lockShowData struct {
	Block   uint64     `json:"block"`
	Account accountRef `json:"account"`
	Accepts bool       `json:"acceptsLockedAlpha"`
	Locks   []lockRow  `json:"locks"`
}

// locks reads a coldkey's locks, ascending by netuid.
func (s *session) locks(coldkey [32]byte) (rows []lockRow, accepts bool, err error) {
	err = s.State(s.ctx, func(st *state.State) {
		rows, accepts = []lockRow{}, !st.Locks.Rejects(coldkey)
		for _, netuid := range st.Subnets.Netuids() {
			l, ok := st.Locks.Get(coldkey, netuid)
			perpetual := st.Locks.Perpetual(coldkey, netuid)
			if !ok && !perpetual {
				continue
			}
			stake := st.Stakes.ColdkeyStake(coldkey, netuid)
			rows = append(rows, lockRow{
				Netuid: netuid, Locked: amount.OfAlpha(l.Mass), Conviction: amount.OfAlpha(unit.Alpha(l.Conviction.FloorUint64Sat())),
				Perpetual: perpetual, Stake: amount.OfAlpha(stake), Available: amount.OfAlpha(unit.SubSat(stake, l.Mass)), hotkey: l.Hotkey,
			})
		}
	})
	if err != nil {
		return nil, false, err
	}
	var hotkeys [][32]byte
	for _, row := range rows {
		hotkeys = append(hotkeys, row.hotkey)
	}
	refs, err := s.accounts(hotkeys)
	if err != nil {
		return nil, false, err
	}
	for i := range rows {
		if rows[i].hotkey != ([32]byte{}) {
			ref := refs[rows[i].hotkey]
			rows[i].Hotkey = &ref
		}
	}
	return rows, accepts, nil
}

func lockShow(in *invocation) (*term.Result, error) {
	s, coldkey, err := in.readAccount()
	if err != nil {
		return nil, err
	}
	rows, accepts, err := s.locks(coldkey)
	if err != nil {
		return nil, err
	}
	ref, err := s.account(coldkey)
	if err != nil {
		return nil, err
	}
	table := &term.Table{Columns: []term.Column{
		{Key: "netuid", Title: "Netuid", Number: true},
		{Key: "hotkey", Title: "Hotkey", Address: true},
		{Key: "locked", Title: "Locked (alpha)", Number: true},
		{Key: "conviction", Title: "Conviction (alpha)", Number: true},
		{Key: "perpetual", Title: "Lock"},
		{Key: "stake", Title: "Stake (alpha)", Number: true},
		{Key: "available", Title: "Available (alpha)", Number: true},
	}}
	for _, row := range rows {
		hotkey := "-"
		if row.Hotkey != nil {
			hotkey = row.Hotkey.String()
		}
		table.Rows = append(table.Rows, []string{
			decimalOf(uint64(row.Netuid)), hotkey, coins(row.Locked), coins(row.Conviction), lockWord(row.Perpetual), coins(row.Stake), coins(row.Available),
		})
	}
	if len(rows) == 0 {
		in.Note("%s has no lock in block %d", ref, s.Number())
	}
	verb := "refuses"
	if accepts {
		verb = "accepts"
	}
	in.Note("%s %s alpha that carries a lock", ref, verb)
	return &term.Result{Data: lockShowData{Block: s.Number(), Account: ref, Accepts: accepts, Locks: rows}, Table: table}, nil
}

// lockWord says how a lock changes.
func lockWord(perpetual bool) string {
	if perpetual {
		return "perpetual"
	}
	return "decaying"
}

// lockData is a lock after a write; for a dry run, as it would be.
type lockData struct {
	writeData
	Netuid uint16     `json:"netuid"`
	Hotkey accountRef `json:"hotkey"`
	// Locked is known once the chain has been asked.
	Locked *amount.Amount `json:"locked,omitempty"`
}

func (d *lockData) record() *term.Table {
	t := term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).Add("hotkey", "Hotkey", d.Hotkey.String())
	if d.Locked != nil {
		t.Add("locked", "Locked", d.Locked.String())
	}
	return t
}

// relock sends a call that leaves the signer a lock to a hotkey.
func (a *author) relock(netuid uint16, hotkey [32]byte, data []byte, question string) (*term.Result, error) {
	ref, err := a.account(hotkey)
	if err != nil {
		return nil, err
	}
	out := &lockData{Netuid: netuid, Hotkey: ref}
	staking := remote.Staking()
	return a.transact(transaction{
		call: remote.Call{To: params.StakingAddress, Data: data}, data: out, question: fmt.Sprintf(question, ref),
		probes: []probe{{
			remote.Call{To: params.StakingAddress, Data: staking.PackGetColdkeyLock(a.id, big.NewInt(int64(netuid)))},
			func(answer []byte) error {
				l, err := staking.UnpackGetColdkeyLock(answer)
				if err == nil {
					locked := amount.OfAlpha(unit.Alpha(l.LockedAlpha.Uint64()))
					out.Locked = &locked
				}
				return err
			},
		}},
	})
}

func lockAdd(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	alpha, err := alphaAmount(args[1])
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	hotkey, err := a.lockHotkey(n.netuid)
	if err != nil {
		return nil, err
	}
	data := remote.Staking().PackLockStake(hotkey, new(big.Int).SetUint64(uint64(alpha)), big.NewInt(int64(n.netuid)))
	return a.relock(n.netuid, hotkey, data, fmt.Sprintf("Lock %s of subnet %d to %%s, which cannot be undone", amount.OfAlpha(alpha), n.netuid))
}

// lockHotkey is the account of --hotkey; without it that of the signer's lock, or the signer's own.
func (a *author) lockHotkey(netuid uint16) ([32]byte, error) {
	if a.in.String("hotkey") != "" {
		return a.in.hotkey()
	}
	var held [32]byte
	err := a.State(a.ctx, func(st *state.State) {
		held = a.id
		if hotkey, ok := st.Locks.Hotkey(a.id, netuid); ok {
			held = hotkey
		}
	})
	return held, err
}

func lockMove(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	if in.String("hotkey") == "" {
		return nil, in.usage("MissingFlag", "%s needs --hotkey, to which the lock goes", in.Command.HelpName)
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	hotkey, err := in.hotkey()
	if err != nil {
		return nil, err
	}
	data := remote.Staking().PackMoveLock(hotkey, big.NewInt(int64(n.netuid)))
	return a.relock(n.netuid, hotkey, data, fmt.Sprintf("Move the lock in subnet %d to %%s", n.netuid))
}

// onOff reads a switch.
func onOff(text string) (bool, error) {
	switch text {
	case "on":
		return true, nil
	case "off":
		return false, nil
	}
	return false, invalid("InvalidSwitch", "Write on or off.", "a switch is on or off, not %q", text)
}

type lockPerpetualData struct {
	writeData
	Netuid    uint16 `json:"netuid"`
	Perpetual bool   `json:"perpetual"`
}

func (d *lockPerpetualData) record() *term.Table {
	return term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).Add("perpetual", "Lock", lockWord(d.Perpetual))
}

func lockPerpetual(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	on, err := onOff(args[1])
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	question := fmt.Sprintf("Let the lock in subnet %d decay", n.netuid)
	if on {
		question = fmt.Sprintf("Keep the lock in subnet %d from decaying", n.netuid)
	}
	return a.transact(transaction{
		call: remote.Call{To: params.StakingAddress, Data: remote.Staking().PackSetPerpetualLock(big.NewInt(int64(n.netuid)), on)},
		data: &lockPerpetualData{Netuid: n.netuid, Perpetual: on}, question: question,
	})
}

type lockAcceptData struct {
	writeData
	Accepts bool `json:"acceptsLockedAlpha"`
}

func (d *lockAcceptData) record() *term.Table {
	return term.NewRecord().Add("acceptsLockedAlpha", "Accepts locked alpha", fmt.Sprint(d.Accepts))
}

func lockAccept(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	on, err := onOff(args[0])
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	question := "Refuse alpha that carries a lock"
	if on {
		question = "Accept alpha that carries a lock"
	}
	return a.transact(transaction{
		call: remote.Call{To: params.StakingAddress, Data: remote.Staking().PackSetRejectLockedAlpha(!on)},
		data: &lockAcceptData{Accepts: on}, question: question,
	})
}
