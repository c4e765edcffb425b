package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
	"golang.org/x/crypto/blake2b"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// walletSwapColdkey is the group of the replacement of --from by another account.
func walletSwapColdkey() *cli.Command {
	limits := params.MainPreset()
	return &cli.Command{
		Name: "swap-coldkey", Usage: "give all that --from has to another account: announce, execute, dispute, clear, status",
		Description: fmt.Sprintf("A swap is announced, waits, and is executed. On a network it waits for %s; a development chain does not wait. In the meantime the account can transfer TAO, but its other calls of the chain's "+
			"precompiles that change something are refused, but for those of this group: no staking, no registration. Whoever sees an announcement that is not his own disputes it in this time.\n"+
			"The swap moves subnets, hotkeys, stake, locks, identity, and at last the whole balance; what the transaction's gas leaves over comes back to the old account.", span(limits.ColdkeySwapDelay)),
		Subcommands: []*cli.Command{
			{
				Name: "announce", Usage: "announce which account takes the place of --from", ArgsUsage: "NEW_COLDKEY",
				Description: fmt.Sprintf("The first announcement costs %s, which are recycled. Another one is free; on a network it is possible %s after the first one could have been executed. "+
					"NEW_COLDKEY must never have staked, be no hotkey and have no lock; an account that could not take the place is refused before anything is sent. The chain keeps its hash alone.", amount.OfRao(params.KeySwapCost), span(limits.ColdkeyReannounceDelay)),
				Action: action(swapAnnounce),
			},
			{
				Name: "execute", Usage: "execute the announced swap, when it is due", ArgsUsage: "NEW_COLDKEY",
				Description: "NEW_COLDKEY is the account that was announced. It costs the fee alone, and cannot be undone.",
				Action:      action(swapExecute),
			},
			{
				Name: "dispute", Usage: "freeze --from, whose announcement is not its owner's",
				Description: "From then on every call of the chain's precompiles that changes something is refused to the account, those of this group too, until the admin resets the swap. It costs the fee alone; the account itself cannot undo it.",
				Action:      action(swapDispute),
			},
			{
				Name: "clear", Usage: "take an announcement back",
				Description: fmt.Sprintf("On a network this is possible %s after the swap could have been executed. It costs the fee alone; what the announcement cost does not come back.", span(limits.ColdkeyReannounceDelay)),
				Action:      action(swapClear),
			},
			{
				Name: "status", Usage: "show what an account has announced, and when it may do what", ArgsUsage: "[ACCOUNT]",
				Description: "Without ACCOUNT it is that of --from. Shows its last hotkey swaps, too. Times are those of a network, whose blocks take 12 seconds.",
				Action:      action(swapStatus),
			},
		},
	}
}

// hashOfColdkey is how a new coldkey is announced.
func hashOfColdkey(id [32]byte) [32]byte { return blake2b.Sum256(id[:]) }

type swapAnnounceData struct {
	writeData
	Coldkey    accountRef `json:"coldkey"`
	NewColdkey accountRef `json:"newColdkey"`
	Hash       string     `json:"newColdkeyHash"`
	// Cost is 0 where the account has announced a swap before.
	Cost amount.Amount `json:"cost"`
	// Execute and Clear are the first blocks in which it can be executed, and cleared or replaced.
	Execute *blockTime `json:"execute,omitempty"`
	Clear   *blockTime `json:"clear,omitempty"`
}

func (d *swapAnnounceData) record() *term.Table {
	t := term.NewRecord().Add("coldkey", "Coldkey", d.Coldkey.String()).Add("newColdkey", "New coldkey", d.NewColdkey.String()).
		Add("newColdkeyHash", "Announced hash", d.Hash).Add("cost", "Cost, recycled", d.Cost.String())
	if d.Execute != nil {
		t.Add("execute", "Can be executed", d.Execute.String()).Add("clear", "Can be cleared or replaced", d.Clear.String())
	}
	return t
}

// checkNewColdkey refuses an account that could not take a coldkey's place.
func (s *session) checkNewColdkey(coldkey [32]byte) error {
	var refused error
	if err := s.State(s.ctx, func(st *state.State) { refused = st.KeySwaps.CheckNewColdkey(coldkey) }); err != nil {
		return err
	}
	return revert.Refusal(refused)
}

func swapAnnounce(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
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
	if next == a.id {
		return nil, invalid("SameColdkey", "Name another account.", "the new coldkey is the account itself")
	}
	if err := a.checkNewColdkey(next); err != nil {
		return nil, err
	}
	status, err := a.swapStatus(a.id)
	if err != nil {
		return nil, err
	}
	ref, err := a.account(next)
	if err != nil {
		return nil, err
	}
	hash := hashOfColdkey(next)
	d := &swapAnnounceData{Coldkey: status.Coldkey, NewColdkey: ref, Hash: hexID(hash), Cost: amount.OfRao(params.KeySwapCost)}
	if status.Announcement != nil {
		d.Cost = amount.OfRao(0)
	}
	b := remote.Neuron()
	return a.transact(transaction{
		call: remote.Call{To: params.NeuronAddress, Data: b.PackAnnounceColdkeySwap(hash)}, data: d,
		question: fmt.Sprintf("Announce, for %s, that %s takes the place of this account in %s, and refuse it most calls until then,", d.Cost, ref, span(status.limits.delay)),
		after: func(events []remote.Event) {
			if e, ok := remote.Find(events, "ColdkeySwapAnnouncement"); ok {
				due := e.Number("executeBlock")
				d.Execute, d.Clear = status.at(due), status.at(status.limits.reopens(due))
			}
		},
	})
}

type swapExecuteData struct {
	writeData
	Coldkey    accountRef `json:"coldkey"`
	NewColdkey accountRef `json:"newColdkey"`
}

func (d *swapExecuteData) record() *term.Table {
	return term.NewRecord().Add("coldkey", "Old coldkey", d.Coldkey.String()).Add("newColdkey", "New coldkey", d.NewColdkey.String())
}

func swapExecute(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
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
	refs, err := a.accounts([][32]byte{a.id, next})
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call:     remote.Call{To: params.NeuronAddress, Data: remote.Neuron().PackExecuteAnnouncedColdkeySwap(next)},
		data:     &swapExecuteData{Coldkey: refs[a.id], NewColdkey: refs[next]},
		question: fmt.Sprintf("Give all that this account has to %s, which cannot be undone,", refs[next]),
	})
}

// swapEndData is a dispute or the end of an announcement.
type swapEndData struct {
	writeData
	Coldkey  accountRef `json:"coldkey"`
	Disputed bool       `json:"disputed"`
}

func (d *swapEndData) record() *term.Table {
	announcement := "cleared"
	if d.Disputed {
		announcement = "disputed: the account is frozen until the admin resets the swap"
	}
	return term.NewRecord().Add("coldkey", "Coldkey", d.Coldkey.String()).Add("announcement", "Announcement", announcement)
}

// endSwap sends a call that disputes an announcement or ends it.
func (in *invocation) endSwap(data []byte, disputed bool, question string) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	ref, err := a.account(a.id)
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.NeuronAddress, Data: data}, data: &swapEndData{Coldkey: ref, Disputed: disputed}, question: question,
	})
}

func swapDispute(in *invocation) (*term.Result, error) {
	return in.endSwap(remote.Neuron().PackDisputeColdkeySwap(), true, "Dispute the announced swap, and freeze this account until the admin resets it,")
}

func swapClear(in *invocation) (*term.Result, error) {
	return in.endSwap(remote.Neuron().PackClearColdkeySwapAnnouncement(), false, "Take the announced swap of this account back")
}
