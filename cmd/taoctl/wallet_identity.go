package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/bindings/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// walletIdentity is the group of a coldkey's names.
func walletIdentity() *cli.Command {
	return &cli.Command{
		Name: "identity", Usage: "identity of an account on the chain: get, set",
		Description: "An identity is what the account says of itself. Nobody checks it.",
		Subcommands: []*cli.Command{
			{
				Name: "get", Usage: "show the identity of an account", ArgsUsage: "[ACCOUNT]",
				Description: "Without ACCOUNT it is that of --from.", Action: action(walletIdentityGet),
			},
			{
				Name: "set", Usage: "set the identity of --from",
				Description: "For an account that owns a registered hotkey. Texts that are not given stay as they are; an empty one is deleted.",
				Flags:       identityFlags(accountIdentityFields), Action: action(walletIdentitySet),
			},
		},
	}
}

// accountTexts lists the strings of an identity in the order of accountIdentityFields.
func accountTexts(o neuron.GetIdentityOutput) []string {
	return []string{o.Name, o.Url, o.GithubRepo, o.Image, o.Discord, o.Description, o.Additional}
}

func (s *session) accountIdentity(id [32]byte) ([]string, error) {
	b := remote.Neuron()
	out, err := remote.Read(s.ctx, s.View, params.NeuronAddress, b.PackGetIdentity(id), b.UnpackGetIdentity)
	return accountTexts(out), err
}

type accountIdentityData struct {
	Block    uint64            `json:"block"`
	Account  accountRef        `json:"account"`
	Identity map[string]string `json:"identity"`
}

func walletIdentityGet(in *invocation) (*term.Result, error) {
	s, id, err := in.readAccount()
	if err != nil {
		return nil, err
	}
	texts, err := s.accountIdentity(id)
	if err != nil {
		return nil, err
	}
	ref, err := s.account(id)
	if err != nil {
		return nil, err
	}
	d := accountIdentityData{s.Number(), ref, byKey(accountIdentityFields, texts)}
	table := addTexts(term.NewRecord().Add("account", "Account", ref.String()), accountIdentityFields, d.Identity)
	return &term.Result{Data: d, Table: table.Add("block", "Block", decimalOf(d.Block))}, nil
}

type accountIdentitySetData struct {
	writeData
	Identity map[string]string `json:"identity"`
}

func (d *accountIdentitySetData) record() *term.Table {
	return addTexts(term.NewRecord().Add("account", "Account", d.From), accountIdentityFields, d.Identity)
}

func walletIdentitySet(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	given, err := in.requireTexts(accountIdentityFields)
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	standing, err := a.accountIdentity(a.id)
	if err != nil {
		return nil, err
	}
	t := given.over(accountIdentityFields, standing)
	return a.transact(transaction{
		call: remote.Call{To: params.NeuronAddress, Data: remote.Neuron().PackSetIdentity(t[0], t[1], t[2], t[3], t[4], t[5], t[6])},
		data: &accountIdentitySetData{Identity: byKey(accountIdentityFields, t)}, question: "Set the identity of this account",
	})
}

type associateData struct {
	writeData
	Hotkey accountRef `json:"hotkey"`
	// Associated is false for a hotkey that is the account's own already.
	Associated bool `json:"associated"`
}

func (d *associateData) record() *term.Table {
	return term.NewRecord().Add("hotkey", "Hotkey", d.Hotkey.String()).Add("associated", "New", yesNo(d.Associated))
}

func walletAssociate(in *invocation) (*term.Result, error) {
	args, err := in.arguments(0, 1)
	if err != nil {
		return nil, err
	}
	text := in.String("hotkey")
	if len(args) == 1 {
		text = args[0]
	}
	hotkey, err := in.accountID(text)
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	b := remote.Staking()
	owner, err := remote.Read(a.ctx, a.View, params.StakingAddress, b.PackGetHotkeyOwner(hotkey), b.UnpackGetHotkeyOwner)
	if err != nil {
		return nil, err
	}
	refs, err := a.accounts([][32]byte{hotkey, owner.Owner})
	if err != nil {
		return nil, err
	}
	if owner.Exists && owner.Owner != a.id {
		return nil, invalid("HotkeyOwned", "Choose another hotkey, or sign as its owner.", "the hotkey %s belongs to %s", refs[hotkey], refs[owner.Owner])
	}
	data := &associateData{Hotkey: refs[hotkey]}
	return a.transact(transaction{
		call: remote.Call{To: params.NeuronAddress, Data: remote.Neuron().PackTryAssociateHotkey(hotkey)}, data: data,
		question: fmt.Sprintf("Make %s a hotkey of this account", refs[hotkey]),
		after: func(events []remote.Event) {
			_, data.Associated = remote.Find(events, "HotkeyAssociated")
		},
	})
}
