// Package identity is the state area of names: the identities of coldkeys and of subnets, and the token symbols of subnets
// (subnets.md, section 11).
package identity

import (
	"math/big"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
)

// The longest strings, in bytes (subnets.md, section 11).
const (
	MaxName = 256
	MaxText = 1024
)

// AnySubnet stands for all subnets in HotKeyNotRegisteredInNetwork.
const AnySubnet uint16 = 65_535

var namespace = storage.NamespaceOf("taochain.identity")

var (
	layout   storage.Layout
	accounts = layout.Place()   // mapping(coldkey => strings)
	subnets  = layout.Place()   // mapping(netuid => subnet)
	used     = layout.Places(2) // a bit for each symbol in use
)

// Fields of a subnet.
var (
	subnetLayout storage.Layout
	symbolIndex  = storage.Uint[uint16](&subnetLayout)
	texts        = subnetLayout.Places(subnetFields) // strings
)

// Numbers of the strings of an identity.
const (
	accountFields = 7
	subnetFields  = 8
)

// Account is the identity of a coldkey.
type Account struct {
	Name, URL, GithubRepo, Image, Discord, Description, Additional string
}

// text is one string of an identity, and the most bytes that it may have.
type text struct {
	name  string
	value *string
	most  int
}

// texts lists the strings in their order in storage.
func (v *Account) texts() [accountFields]text {
	return [...]text{
		{"name", &v.Name, MaxName},
		{"url", &v.URL, MaxName},
		{"githubRepo", &v.GithubRepo, MaxName},
		{"image", &v.Image, MaxText},
		{"discord", &v.Discord, MaxName},
		{"description", &v.Description, MaxText},
		{"additional", &v.Additional, MaxText},
	}
}

// Area gives access to names. It is cheap to open.
type Area struct {
	host     *host.Host
	accounts *account.Area
	subnets  *subnet.Area
	neurons  *neuron.Area
	base     storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, accounts *account.Area, subnets *subnet.Area, neurons *neuron.Area) *Area {
	return &Area{h, accounts, subnets, neurons, h.Store.Space(namespace)}
}

// Account is the identity of a coldkey; all its strings are empty if it never set one.
func (a *Area) Account(coldkey params.ID) (v Account) {
	list := v.texts()
	load(a.base.Offset(accounts).Map(coldkey), list[:])
	return v
}

// SetAccount is set_identity: it replaces the identity of the calling coldkey, of which some hotkey must be registered
// somewhere. Errors: HotKeyNotRegisteredInNetwork, InvalidIdentity, in this order.
func (a *Area) SetAccount(coldkey params.ID, v Account) error {
	if !a.hasNeuron(coldkey) {
		return fault.HotKeyNotRegisteredInNetwork.With(AnySubnet, coldkey)
	}
	list := v.texts()
	if err := check(list[:]); err != nil {
		return err
	}
	save(a.base.Offset(accounts).Map(coldkey), list[:])
	a.host.Events.Emit(event.ChainIdentitySet.With(coldkey))
	return nil
}

// hasNeuron reports whether a hotkey of the coldkey is registered on some subnet, root included.
func (a *Area) hasNeuron(coldkey params.ID) bool {
	netuids := a.subnets.Netuids()
	for _, hotkey := range a.accounts.OwnedHotkeys(coldkey) {
		for _, netuid := range netuids {
			if _, registered := a.neurons.At(netuid).Uid(hotkey); registered {
				return true
			}
		}
	}
	return false
}

// check refuses strings that are too long. Errors: InvalidIdentity.
func check(list []text) error {
	for _, t := range list {
		if len(*t.value) > t.most {
			return fault.InvalidIdentity.With(t.name, big.NewInt(int64(len(*t.value))), big.NewInt(int64(t.most)))
		}
	}
	return nil
}

func load(first storage.Slot, list []text) {
	for i, t := range list {
		*t.value = string(storage.BytesAt(first.Offset(uint64(i))).Get())
	}
}

func save(first storage.Slot, list []text) {
	for i, t := range list {
		storage.BytesAt(first.Offset(uint64(i))).Set([]byte(*t.value))
	}
}
