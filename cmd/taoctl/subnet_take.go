package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/bindings/staking"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// subnetTake is the group of the delegate take, which counts on all subnets.
func subnetTake() *cli.Command {
	return &cli.Command{
		Name: "take", Usage: "delegate take of a hotkey: get, set",
		Description: "What the owner of a hotkey keeps of the dividends of those who stake to it, on all subnets.",
		Subcommands: []*cli.Command{
			{
				Name: "get", Usage: "show a hotkey's take, and its bounds", ArgsUsage: "[HOTKEY]",
				Description: "Without HOTKEY it is that of --hotkey, or of --from.", Action: action(takeGet),
			},
			{
				Name: "set", Usage: "raise or lower a hotkey's take", ArgsUsage: "SHARE",
				Description: "SHARE is for example 9%. It may be raised rarely and lowered at any time. Without --hotkey the account of --from is its own hotkey.",
				Action:      action(takeSet),
			},
		},
	}
}

// takeState is a hotkey's delegate take; Set tells whether the hotkey has one of its own, or the default.
type takeState struct {
	Hotkey  accountRef `json:"hotkey"`
	Set     bool       `json:"set"`
	Take    take       `json:"take"`
	Minimum take       `json:"minimum"`
	Maximum take       `json:"maximum"`
}

func (s *session) take(hotkey [32]byte) (takeState, error) {
	b, batch := remote.Staking(), s.NewBatch()
	var delegate staking.GetDelegateOutput
	var limits staking.GetTakeLimitsOutput
	remote.Add(batch, params.StakingAddress, b.PackGetDelegate(hotkey), b.UnpackGetDelegate, &delegate)
	remote.Add(batch, params.StakingAddress, b.PackGetTakeLimits(), b.UnpackGetTakeLimits, &limits)
	if err := batch.Run(s.ctx); err != nil {
		return takeState{}, err
	}
	ref, err := s.account(hotkey)
	return takeState{ref, delegate.Exists, takeOf(delegate.Take), takeOf(limits.MinDelegateTake), takeOf(limits.MaxDelegateTake)}, err
}

type takeGetData struct {
	Block uint64 `json:"block"`
	takeState
}

func takeGet(in *invocation) (*term.Result, error) {
	args, err := in.arguments(0, 1)
	if err != nil {
		return nil, err
	}
	hotkey, err := in.hotkeyNamed(args)
	if err != nil {
		return nil, err
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	state, err := s.take(hotkey)
	if err != nil {
		return nil, err
	}
	d := takeGetData{s.Number(), state}
	shown := d.Take.String()
	if !d.Set {
		shown += " (default)"
	}
	record := term.NewRecord().Add("hotkey", "Hotkey", d.Hotkey.String()).Add("take", "Take", shown).
		Add("minimum", "Minimum", d.Minimum.String()).Add("maximum", "Maximum", d.Maximum.String()).Add("block", "Block", decimalOf(d.Block))
	return &term.Result{Data: d, Table: record}, nil
}

type takeSetData struct {
	writeData
	Hotkey accountRef `json:"hotkey"`
	Before take       `json:"takeBefore"`
	Take   take       `json:"take"`
}

func (d *takeSetData) record() *term.Table {
	return term.NewRecord().Add("hotkey", "Hotkey", d.Hotkey.String()).Add("takeBefore", "Take before", d.Before.String()).Add("take", "Take", d.Take.String())
}

func takeSet(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	want, err := parseTake(args[0])
	if err != nil {
		return nil, err
	}
	a, hotkey, err := in.writeHotkey()
	if err != nil {
		return nil, err
	}
	present, err := a.take(hotkey)
	if err != nil {
		return nil, err
	}
	verb, call := "Raise", remote.Staking().PackIncreaseTake(hotkey, want.Parts)
	if want.Parts < present.Take.Parts {
		verb, call = "Lower", remote.Staking().PackDecreaseTake(hotkey, want.Parts)
	}
	return a.transact(transaction{
		call: remote.Call{To: params.StakingAddress, Data: call}, data: &takeSetData{Hotkey: present.Hotkey, Before: present.Take, Take: want},
		question: fmt.Sprintf("%s the take of %s from %s to %s", verb, present.Hotkey, present.Take, want),
	})
}
