package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/bindings/subnet"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/symbol"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// subnetIdentity is the group of a subnet's names.
func subnetIdentity() *cli.Command {
	return &cli.Command{
		Name: "identity", Usage: "identity of a subnet: get, set",
		Description: "An identity is what the subnet's owner says of the subnet. Nobody checks it.",
		Subcommands: []*cli.Command{
			{Name: "get", Usage: "show the identity of a subnet", ArgsUsage: "NETUID", Action: action(subnetIdentityGet)},
			{
				Name: "set", Usage: "set the identity of a subnet", ArgsUsage: "NETUID",
				Description: "For the owner. Texts that are not given stay as they are; an empty one is deleted.",
				Flags:       identityFlags(subnetIdentityFields), Action: action(subnetIdentitySet),
			},
		},
	}
}

// subnetTexts lists the strings of an identity in the order of subnetIdentityFields.
func subnetTexts(o subnet.GetSubnetIdentityOutput) []string {
	return []string{o.SubnetName, o.GithubRepo, o.SubnetContact, o.SubnetUrl, o.Discord, o.Description, o.LogoUrl, o.Additional}
}

func (s *session) subnetIdentity(netuid uint16) ([]string, error) {
	b := remote.Subnet()
	out, err := remote.Read(s.ctx, s.View, params.SubnetAddress, b.PackGetSubnetIdentity(netuid), b.UnpackGetSubnetIdentity)
	return subnetTexts(out), err
}

// symbolOf is the token symbol of a subnet.
func (s *session) symbolOf(netuid uint16) (string, error) {
	b := remote.Subnet()
	out, err := remote.Read(s.ctx, s.View, params.SubnetAddress, b.PackGetSubnetMetadata(netuid), b.UnpackGetSubnetMetadata)
	return string(out.TokenSymbol), err
}

type subnetIdentityData struct {
	Block    uint64            `json:"block"`
	Netuid   uint16            `json:"netuid"`
	Symbol   string            `json:"symbol"`
	Identity map[string]string `json:"identity"`
}

func subnetIdentityGet(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	texts, err := s.subnetIdentity(n.netuid)
	if err != nil {
		return nil, err
	}
	sign, err := s.symbolOf(n.netuid)
	if err != nil {
		return nil, err
	}
	d := subnetIdentityData{s.Number(), n.netuid, sign, byKey(subnetIdentityFields, texts)}
	table := term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).Add("symbol", "Symbol", d.Symbol)
	return &term.Result{Data: d, Table: addTexts(table, subnetIdentityFields, d.Identity).Add("block", "Block", decimalOf(d.Block))}, nil
}

type subnetIdentitySetData struct {
	subnetData
	Identity map[string]string `json:"identity"`
}

func (d *subnetIdentitySetData) record() *term.Table {
	return addTexts(d.subnetData.record(), subnetIdentityFields, d.Identity)
}

func subnetIdentitySet(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	given, err := in.requireTexts(subnetIdentityFields)
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	standing, err := a.subnetIdentity(n.netuid)
	if err != nil {
		return nil, err
	}
	t := given.over(subnetIdentityFields, standing)
	return a.transact(transaction{
		call: remote.Call{
			To:   params.SubnetAddress,
			Data: remote.Subnet().PackSetSubnetIdentity(n.netuid, t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7]),
		},
		data:     &subnetIdentitySetData{subnetData{Netuid: n.netuid}, byKey(subnetIdentityFields, t)},
		question: fmt.Sprintf("Set the identity of subnet %d", n.netuid),
	})
}

type symbolData struct {
	Block  uint64 `json:"block"`
	Netuid uint16 `json:"netuid"`
	Symbol string `json:"symbol"`
}

type symbolSetData struct {
	subnetData
	Before string `json:"symbolBefore"`
	Symbol string `json:"symbol"`
}

func (d *symbolSetData) record() *term.Table {
	return d.subnetData.record().Add("symbolBefore", "Symbol before", d.Before).Add("symbol", "Symbol", d.Symbol)
}

func subnetSymbol(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 2)
	if err != nil {
		return nil, err
	}
	if len(args) == 1 {
		s, n, err := in.readSubnet(args[0])
		if err != nil {
			return nil, err
		}
		sign, err := s.symbolOf(n.netuid)
		if err != nil {
			return nil, err
		}
		d := symbolData{s.Number(), n.netuid, sign}
		table := term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).Add("symbol", "Symbol", d.Symbol)
		return &term.Result{Data: d, Table: table.Add("block", "Block", decimalOf(d.Block))}, nil
	}
	if index, ok := symbol.IndexOf(args[1]); !ok || index == 0 {
		return nil, invalid("UnknownSymbol", "A symbol is one letter of the chain's table of 439: Greek, Hebrew, Arabic and others.",
			"the chain has no symbol %q for subnets", printable(args[1]))
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	before, err := a.symbolOf(n.netuid)
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call:     remote.Call{To: params.SubnetAddress, Data: remote.Subnet().PackUpdateSubnetSymbol(n.netuid, args[1])},
		data:     &symbolSetData{subnetData{Netuid: n.netuid}, before, args[1]},
		question: fmt.Sprintf("Change the symbol of subnet %d from %s to %s", n.netuid, before, args[1]),
	})
}

type dissolveData struct {
	subnetData
	Name string `json:"name,omitempty"`
	// Pool is what the stakers and the protocol share.
	Pool    amount.Amount `json:"pool"`
	Neurons uint16        `json:"neurons"`
	// Positions is the number of stakes that are paid.
	Positions int `json:"positions"`
}

func (d *dissolveData) record() *term.Table {
	t := d.subnetData.record()
	if d.Name != "" {
		t.Add("name", "Name", printable(d.Name))
	}
	return t.Add("pool", "Pool", d.Pool.String()).Add("positions", "Stakes to pay", fmt.Sprint(d.Positions)).Add("neurons", "Neurons", decimalOf(uint64(d.Neurons)))
}

func subnetDissolve(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	data := &dissolveData{subnetData: subnetData{Netuid: n.netuid}}
	texts, err := a.subnetIdentity(n.netuid)
	if err != nil {
		return nil, err
	}
	data.Name = texts[0]
	err = a.State(a.ctx, func(st *state.State) {
		data.Pool = amount.OfRao(st.Pools.At(n.netuid).Tao())
		data.Neurons, data.Positions = st.Neurons.At(n.netuid).Count(), 0
		for _, hotkey := range st.Stakes.StakedHotkeys(n.netuid) {
			data.Positions += len(st.Stakes.Holders(hotkey, n.netuid))
		}
	})
	if err != nil {
		return nil, err
	}
	name := ""
	if data.Name != "" {
		name = fmt.Sprintf(" (%s)", printable(data.Name))
	}
	return a.transact(transaction{
		call: remote.Call{To: params.SubnetAddress, Data: remote.Subnet().PackDissolveNetwork(n.netuid)}, data: data,
		question: fmt.Sprintf("Dissolve subnet %d%s: pay %d stakes from its pool of %s and delete all of it, for good,", n.netuid, name, data.Positions, data.Pool),
	})
}
