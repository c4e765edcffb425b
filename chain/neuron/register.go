package neuron

import (
	"github.com/taochain/taochain/amm"
	emissionmath "github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// Register is burned_register (subnets.md 3.2): the coldkey pays the price and the hotkey gets a uid.
// Errors: RegistrationNotPermittedOnRootSubnet, SubnetNotExists, SubNetRegistrationDisabled, HotKeyAlreadyRegisteredInSubNet,
// NotEnoughBalanceToStake, CannotUseSystemAccount, NonAssociatedColdKey, NoNeuronIdAvailable, and those of the pool.
func (a *Area) Register(coldkey, hotkey params.ID, netuid uint16) (uint16, error) {
	if coldkey == (params.ID{}) {
		return 0, fault.BadOrigin.With(coldkey) // nobody
	}
	s, err := a.checkSubnet(netuid)
	if err != nil {
		return 0, err
	}
	if !s.TakesRegistrations() {
		return 0, fault.SubNetRegistrationDisabled.With(netuid)
	}
	n := a.At(netuid)
	if _, registered := n.Uid(hotkey); registered {
		return 0, fault.HotKeyAlreadyRegisteredInSubNet.With(netuid, hotkey)
	}
	price := subnet.Burn.Get(s.Slot)
	if balance := a.accounts.Balance(coldkey); balance < price {
		return 0, fault.NotEnoughBalanceToStake.With(balance, price)
	}
	if err := a.accounts.ClaimHotkey(hotkey, coldkey); err != nil {
		return 0, err
	}
	slot, replace, err := n.freeUid()
	if err != nil {
		return 0, err
	}
	if err := a.payPrice(coldkey, netuid, price); err != nil {
		return 0, err
	}
	n.put(slot, replace, hotkey)
	s.BumpPrice()
	s.AddRecycled(price)
	a.host.Events.Emit(event.NeuronRegistered.With(netuid, hotkey, coldkey, slot, price))
	return slot, nil
}

// RegisterLimit is register_limit: Register unless the price exceeds the limit. Errors: RegistrationPriceLimitExceeded.
func (a *Area) RegisterLimit(coldkey, hotkey params.ID, netuid uint16, limit unit.Rao) (uint16, error) {
	s, err := a.checkSubnet(netuid)
	if err != nil {
		return 0, err
	}
	if price := subnet.Burn.Get(s.Slot); price > limit {
		return 0, fault.RegistrationPriceLimitExceeded.With(price, limit)
	}
	return a.Register(coldkey, hotkey, netuid)
}

func (a *Area) checkSubnet(netuid uint16) (subnet.Subnet, error) {
	if netuid == params.Root {
		return subnet.Subnet{}, fault.RegistrationNotPermittedOnRootSubnet.With()
	}
	return a.subnets.Get(netuid)
}

// payPrice buys alpha with the price and takes it out of existence; the swap
// fee is nobody's and stays in the subnet's account (subnets.md 3.2, economy.md 7.6).
func (a *Area) payPrice(coldkey params.ID, netuid uint16, price unit.Rao) error {
	p := a.pools.At(netuid)
	if err := a.accounts.Debit(coldkey, price); err != nil {
		return err
	}
	a.accounts.CreditAddress(p.Account(), price)
	r, err := p.Buy(price, amm.LimitPrice(amm.MaxPrice), false)
	if err != nil {
		return err
	}
	p.DropAlpha(r.Out)
	p.AddUserFlow(int64(price))
	return nil
}

// RegisterOwner gives a new subnet's owner hotkey uid 0; it costs nothing (economy.md 9.2).
func (a *Area) RegisterOwner(netuid uint16, hotkey params.ID) { a.At(netuid).append(hotkey) }

// Admit gives a hotkey a uid on the subnet unless it has one; it costs nothing (economy.md 10.4). Errors: NoNeuronIdAvailable.
func (a *Area) Admit(netuid uint16, hotkey params.ID) error {
	n := a.At(netuid)
	if _, registered := n.Uid(hotkey); registered {
		return nil
	}
	slot, replace, err := n.freeUid()
	if err != nil {
		return err
	}
	n.put(slot, replace, hotkey)
	owner, _ := a.accounts.Owner(hotkey)
	a.host.Events.Emit(event.NeuronRegistered.With(netuid, hotkey, owner, slot, unit.Rao(0)))
	return nil
}

// put gives the uid that freeUid found to a hotkey.
func (n Neurons) put(uid uint16, replace bool, hotkey params.ID) {
	if replace {
		n.replace(uid, hotkey)
	} else {
		n.append(hotkey)
	}
}

// freeUid is where the next neuron goes (subnets.md 3.4, 3.5). Errors: NoNeuronIdAvailable.
func (n Neurons) freeUid() (uid uint16, replace bool, err error) {
	count, most := n.Count(), subnet.MaxAllowedUids.Get(n.Subnet.Slot)
	if most == 0 {
		return 0, false, fault.NoNeuronIdAvailable.With(n.Subnet.Netuid)
	}
	if count < most {
		return count, false, nil
	}
	uid, ok := n.PruneCandidate()
	if !ok {
		return 0, false, fault.NoNeuronIdAvailable.With(n.Subnet.Netuid)
	}
	return uid, true, nil
}

// PruneCandidate is the uid that the next registration replaces when the subnet is full (subnets.md 3.5).
func (n Neurons) PruneCandidate() (uint16, bool) {
	registered, emissions := n.RegisteredAt().Load(), n.Emission().Load()
	immortal := make([]bool, len(registered))
	for _, uid := range n.immortal(registered) {
		immortal[uid] = true
	}
	return emissionmath.PruneChoice(emissionmath.PruneInput{
		Emission: sized(emissions, len(registered)), RegisteredAt: registered, Immortal: immortal,
		Block: n.area.host.Block, ImmunityPeriod: uint64(subnet.ImmunityPeriod.Get(n.Subnet.Slot)),
		MinNonImmune: subnet.MinNonImmuneUids.Get(n.Subnet.Slot),
	})
}

// sized gives a vector n elements: it is cut, or zeros are added.
func sized[T any](v []T, n int) []T {
	if len(v) >= n {
		return v[:n]
	}
	return append(v, make([]T, n-len(v))...)
}

// immortal lists the owner's protected uids (subnets.md 3.5).
func (n Neurons) immortal(registered []uint64) []uint16 {
	var owned []emissionmath.OwnedNeuron
	for _, hotkey := range n.area.accounts.OwnedHotkeys(n.Subnet.Owner()) {
		if uid, ok := n.Uid(hotkey); ok && int(uid) < len(registered) {
			owned = append(owned, emissionmath.OwnedNeuron{UID: uid, RegisteredAt: registered[uid]})
		}
	}
	var ownerUID *uint16
	if uid, ok := n.Uid(n.Subnet.OwnerHotkey()); ok && int(uid) < len(registered) {
		ownerUID = &uid
	}
	return emissionmath.ImmortalUIDs(owned, ownerUID, subnet.ImmuneOwnerUidsLimit.Get(n.Subnet.Slot))
}

func (n Neurons) mechanisms() uint8 { return n.Subnet.Mechanisms() }

// append adds a uid at the end (subnets.md 3.4).
func (n Neurons) append(hotkey params.ID) {
	uid, block := n.Count(), n.area.host.Block
	storage.HashesAt(n.Offset(hotkeys)).Push(hotkey)
	n.Offset(uids).Map(hotkey).SetUint64(uint64(uid) + 1)
	n.RegisteredAt().Push(block)
	n.Active().Push(1)
	n.Permit().Push(0)
	n.Emission().Push(0)
	n.Consensus().Push(0)
	n.Dividends().Push(0)
	n.ValidatorTrust().Push(0)
	n.StakeWeight().Push(0)
	for m := range n.mechanisms() {
		n.Incentive(m).Push(0)
		n.LastUpdate(m).Push(block)
	}
	subnet.SetNeuronCount(n.Subnet, uid+1)
}

// replace gives a uid to another hotkey (subnets.md 3.4). The owner hotkey is never replaced.
func (n Neurons) replace(uid uint16, hotkey params.ID) {
	keys := storage.HashesAt(n.Offset(hotkeys))
	old := keys.Get(int(uid))
	if old == n.Subnet.OwnerHotkey() {
		return
	}
	at, block := int(uid), n.area.host.Block
	n.Offset(uids).Map(old).SetUint64(0)
	n.clearServing(old)
	keys.Set(at, hotkey)
	n.unmarkRootless(uid)
	n.Offset(uids).Map(hotkey).SetUint64(uint64(uid) + 1)
	n.RegisteredAt().Set(at, block)
	n.Active().Set(at, 1)
	n.Permit().Set(at, 0)
	n.Emission().Set(at, 0)
	n.Consensus().Set(at, 0)
	n.Dividends().Set(at, 0)
	n.ValidatorTrust().Set(at, 0)
	n.StakeWeight().Set(at, 0)
	for m := range n.mechanisms() {
		n.Incentive(m).Set(at, 0)
		n.LastUpdate(m).Set(at, block)
		n.forget(m, uid)
	}
	if n.EvmLink(uid).Block != 0 {
		n.putEvmLink(uid, EvmLink{})
	}
	n.area.host.Events.Emit(event.NeuronPruned.With(n.Subnet.Netuid, old, uid))
}

// forget removes a uid's rows and sets the weights of others to it to 0, the entries staying.
func (n Neurons) forget(mecid uint8, uid uint16) {
	count := n.Count()
	for other := range count {
		row := n.Weights(mecid, other)
		if other == uid {
			if len(row) > 0 {
				n.SetWeights(mecid, uid, yuma.Row{})
			}
			continue
		}
		if zeroed, changed := zeroEntry(row, uid); changed {
			n.SetWeights(mecid, other, zeroed)
		}
	}
	bonds := n.Bonds(mecid, int(count))
	if len(bonds[uid]) > 0 {
		bonds[uid] = nil
		n.SetBonds(mecid, bonds)
	}
}

func zeroEntry(row yuma.Row, uid uint16) (yuma.Row, bool) {
	changed := false
	for i := range row {
		if row[i].UID == uid && row[i].Value != 0 {
			row[i].Value, changed = 0, true
		}
	}
	return row, changed
}
