package main

import (
	"context"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/taochain/taochain/bindings/addressmapping"
	"github.com/taochain/taochain/bindings/subnet"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/cmd/taoctl/internal/account"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// session is an open connection of one command, with the chain as of --block.
type session struct {
	*remote.View
	ctx    context.Context
	client *ethclient.Client
	in     *invocation
}

// read opens a connection for a command that only reads.
func (in *invocation) read() (*session, error) {
	if in.onCommandLine("proxy") {
		return nil, in.usage("ConflictingFlags", "--proxy is for commands that write; %s only reads", in.Command.HelpName)
	}
	client, ctx, err := in.dial()
	if err != nil {
		return nil, err
	}
	header, err := in.header(ctx, client)
	if err != nil {
		return nil, err
	}
	return &session{remote.NewView(client, header), ctx, client, in}, nil
}

// author is a session of a command that writes.
type author struct {
	*session
	resolver *account.Resolver
	signer   account.Account
	// id is the 32-byte account that acts: the signer's, or that of --proxy, which real describes then.
	id   [32]byte
	real *accountRef
}

// write opens a connection for a command that sends a transaction. It refuses
// first what needs no node: no account, nobody to confirm, a --block in the past.
func (in *invocation) write() (*author, error) {
	if in.onCommandLine("block") && in.String("block") != "latest" {
		return nil, in.usage("ConflictingFlags", "--block is for commands that read; %s acts on the newest state", in.Command.HelpName)
	}
	resolver, signer, err := in.signer()
	if err != nil {
		return nil, err
	}
	if !in.dryRun() {
		if err := in.RequireConsent(); err != nil {
			return nil, err
		}
	}
	client, ctx, err := in.dial()
	if err != nil {
		return nil, err
	}
	header, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, revert.ChainError(err)
	}
	s := &session{remote.NewView(client, header), ctx, client, in}
	a := &author{session: s, resolver: resolver, signer: signer, id: ss58.AccountID(signer.Address)}
	if text := in.String("proxy"); text != "" {
		return a, a.actFor(text)
	}
	if in.Bool("announce-only") || in.String("proxy-type") != "" {
		return nil, in.usage("MissingFlag", "--announce-only and --proxy-type go with --proxy")
	}
	return a, nil
}

// hotkeyOrOwn is the account of --hotkey; without it the signer's own.
func (a *author) hotkeyOrOwn() ([32]byte, error) {
	if a.in.String("hotkey") == "" {
		return a.id, nil
	}
	return a.in.hotkey()
}

// writeHotkey is write, and the account of --hotkey or the signer's own.
func (in *invocation) writeHotkey() (*author, [32]byte, error) {
	a, err := in.write()
	if err != nil {
		return nil, [32]byte{}, err
	}
	hotkey, err := a.hotkeyOrOwn()
	return a, hotkey, err
}

// writePosition is writeHotkey for a command on one subnet.
func (in *invocation) writePosition(netuid string) (*author, subnetState, [32]byte, error) {
	a, n, err := in.writeSubnet(netuid)
	if err != nil {
		return nil, n, [32]byte{}, err
	}
	hotkey, err := a.hotkeyOrOwn()
	return a, n, hotkey, err
}

// readAccount opens a connection for a command that reads of one account: the one named, or else that of --from.
func (in *invocation) readAccount() (*session, [32]byte, error) {
	args, err := in.arguments(0, 1)
	if err != nil {
		return nil, [32]byte{}, err
	}
	account, err := in.accountOr(args)
	if err != nil {
		return nil, account, err
	}
	s, err := in.read()
	return s, account, err
}

// requireOwnHotkey refuses a --hotkey that is not the signer: weights and axons
// are set by the hotkey itself.
func (a *author) requireOwnHotkey() error {
	if !a.in.onCommandLine("hotkey") {
		return nil
	}
	hotkey, err := a.in.hotkey()
	if err == nil && hotkey != a.id {
		err = a.in.usage("ConflictingFlags", "%s is signed by the hotkey itself: name it with --from, not with --hotkey", a.in.Command.HelpName)
	}
	return err
}

// invalid is an error of the class Validation.
func invalid(name, remedy, format string, args ...any) *term.Error {
	return term.NewError(term.Validation, name, fmt.Sprintf(format, args...), remedy)
}

// parseNetuid reads the number of a subnet.
func parseNetuid(text string) (uint16, error) {
	netuid, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return 0, invalid("InvalidNetuid", "taoctl subnet list shows the subnets.", "a netuid is a number from 0 to 65535, not %q", text)
	}
	return uint16(netuid), nil
}

// parseUID reads the number of a neuron.
func parseUID(text string) (uint16, error) {
	uid, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return 0, invalid("InvalidUid", "taoctl subnet show NETUID lists the neurons.", "a uid is a number from 0 to 65535, not %q", text)
	}
	return uint16(uid), nil
}

// subnetState is a subnet that exists.
type subnetState struct {
	subnet.GetSubnetStateOutput
	netuid uint16
}

// readSubnet is read together with the subnet that an argument names.
func (in *invocation) readSubnet(text string) (*session, subnetState, error) {
	s, err := in.read()
	if err != nil {
		return nil, subnetState{}, err
	}
	n, err := s.subnet(text)
	return s, n, err
}

// subnet reads a subnet's state and refuses one that does not exist.
func (s *session) subnet(text string) (subnetState, error) {
	netuid, err := parseNetuid(text)
	if err != nil {
		return subnetState{}, err
	}
	out, err := remote.Read(s.ctx, s.View, params.SubnetAddress, remote.Subnet().PackGetSubnetState(netuid), remote.Subnet().UnpackGetSubnetState)
	if err != nil {
		return subnetState{}, err
	}
	if !out.Exists {
		e := invalid("SubnetNotExists", "taoctl subnet list shows the subnets.", "there is no subnet %d in block %d", netuid, s.Number())
		e.Code = revert.SubnetNotExists
		return subnetState{}, e
	}
	return subnetState{out, netuid}, nil
}

// state is the subnet's stage in one word.
func (s subnetState) state() string {
	switch {
	case s.Paused:
		return "paused"
	case s.netuid == params.Root:
		return "root"
	case s.Started:
		return "started"
	}
	return "waiting"
}

// accountRef is an account of the chain for programs: its id, and its address where the chain knows it.
type accountRef struct {
	ID      string `json:"bytes32"`
	Address string `json:"address,omitempty"`
	Name    string `json:"name,omitempty"`
}

func (r accountRef) String() string {
	switch {
	case r.Name != "":
		return r.Name
	case r.Address != "":
		return r.Address
	}
	return r.ID
}

// accounts finds the addresses and names of ids, by the keys at hand and by the chain's links.
func (s *session) accounts(ids [][32]byte) (map[[32]byte]accountRef, error) {
	known := map[common.Address]string{}
	refs := make(map[[32]byte]accountRef, len(ids))
	resolver, err := s.in.resolver()
	if err != nil {
		return nil, err
	}
	list, err := resolver.Accounts()
	if err != nil {
		return nil, err
	}
	names := map[[32]byte]account.Account{}
	for _, a := range list {
		known[a.Address] = a.Name
		names[ss58.AccountID(a.Address)] = a
	}
	batch := s.NewBatch()
	links := map[[32]byte]*addressmapping.GetLinkedAddressOutput{}
	for _, id := range ids {
		if _, done := refs[id]; done {
			continue
		}
		refs[id] = accountRef{ID: hexID(id)}
		if a, mine := names[id]; mine {
			refs[id] = accountRef{hexID(id), a.Address.Hex(), a.Name}
			continue
		}
		links[id] = new(addressmapping.GetLinkedAddressOutput)
		remote.Add(batch, params.AddressMappingAddress, remote.AddressMapping().PackGetLinkedAddress(id), remote.AddressMapping().UnpackGetLinkedAddress, links[id])
	}
	if err := batch.Run(s.ctx); err != nil {
		return nil, err
	}
	for id, link := range links {
		if link.Linked {
			refs[id] = accountRef{hexID(id), link.EvmAddress.Hex(), known[link.EvmAddress]}
		}
	}
	return refs, nil
}

func hexID(id [32]byte) string { return common.Hash(id).Hex() }

// account is accounts for one id.
func (s *session) account(id [32]byte) (accountRef, error) {
	refs, err := s.accounts([][32]byte{id})
	return refs[id], err
}
