package identity

import (
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// Subnet is the identity of a subnet.
type Subnet struct {
	Name, GithubRepo, Contact, URL, Discord, Description, LogoURL, Additional string
}

// texts lists the strings in their order in storage.
func (v *Subnet) texts() [subnetFields]text {
	return [...]text{
		{"subnetName", &v.Name, MaxName},
		{"githubRepo", &v.GithubRepo, MaxText},
		{"subnetContact", &v.Contact, MaxText},
		{"subnetUrl", &v.URL, MaxText},
		{"discord", &v.Discord, MaxName},
		{"description", &v.Description, MaxText},
		{"logoUrl", &v.LogoURL, MaxText},
		{"additional", &v.Additional, MaxText},
	}
}

// Check refuses strings that are too long. Errors: InvalidIdentity.
func (v Subnet) Check() error {
	list := v.texts()
	return check(list[:])
}

func (a *Area) subnetSlot(netuid uint16) storage.Slot {
	return a.base.Offset(subnets).Map(storage.KeyUint(uint64(netuid)))
}

// Subnet is the identity of a subnet; all its strings are empty if it has none.
func (a *Area) Subnet(netuid uint16) (v Subnet) {
	list := v.texts()
	load(a.subnetSlot(netuid).Offset(texts), list[:])
	return v
}

// SetSubnet is set_subnet_identity of the subnet's owner: it replaces the identity.
// Errors: SubnetNotExists, NotSubnetOwner, InvalidIdentity, in this order.
func (a *Area) SetSubnet(caller params.ID, netuid uint16, v Subnet) error {
	s, err := a.subnets.Get(netuid)
	if err != nil {
		return err
	}
	if s.RequireOwner(caller) != nil {
		return fault.NotSubnetOwner.With(netuid, caller)
	}
	if err := v.Check(); err != nil {
		return err
	}
	a.PutSubnet(netuid, v)
	return nil
}

// PutSubnet stores an identity that was checked, and tells of it.
func (a *Area) PutSubnet(netuid uint16, v Subnet) {
	list := v.texts()
	save(a.subnetSlot(netuid).Offset(texts), list[:])
	a.host.Events.Emit(event.SubnetIdentitySet.With(netuid))
}

// Clear deletes identity and symbol of a subnet that is dissolved; the symbol is free again.
func (a *Area) Clear(netuid uint16) {
	a.mark(a.SymbolIndex(netuid), false)
	symbolIndex.Set(a.subnetSlot(netuid), 0)
	if a.Subnet(netuid) == (Subnet{}) {
		return
	}
	var none Subnet
	list := none.texts()
	save(a.subnetSlot(netuid).Offset(texts), list[:])
	a.host.Events.Emit(event.SubnetIdentityRemoved.With(netuid))
}
