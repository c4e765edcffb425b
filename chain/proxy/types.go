package proxy

import (
	"slices"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/unit"
)

// Type says which calls a proxy may make (economy.md, section 13). The numbers are the protocol's.
type Type uint8

// The types of proxies. Senate, Triumvirate, Governance, RootWeights and SudoUncheckedSetCode permit nothing: what they were
// for is not a call of this chain.
const (
	Any Type = iota
	Owner
	NonCritical
	NonTransfer
	Senate
	NonFungible
	Triumvirate
	Governance
	Staking
	Registration
	Transfer
	SmallTransfer
	RootWeights
	ChildKeys
	SudoUncheckedSetCode
	SwapHotkey
	SubnetLeaseBeneficiary
	RootClaim
	types int = iota
)

// SmallTransferLimit is what one call of a SmallTransfer proxy must stay below, in rao or as much alpha (0.5 of either).
const SmallTransferLimit = unit.TAO / 2

// ParseType is the type of a number. Errors: InvalidProxyType.
func ParseType(number uint8) (Type, error) {
	if int(number) >= types {
		return 0, fault.InvalidProxyType.With(number, uint8(types-1))
	}
	return Type(number), nil
}

// Includes says that a proxy of this type may add and remove proxies of the other type: Any those of every type, NonTransfer
// those of all but Any, Transfer and SmallTransfer, Transfer those of SmallTransfer, and each those of its own.
func (t Type) Includes(other Type) bool {
	switch {
	case t == other || t == Any:
		return true
	case t == NonTransfer:
		return !slices.Contains([]Type{Any, Transfer, SmallTransfer}, other)
	}
	return t == Transfer && other == SmallTransfer
}

// Class is what a function of a precompile does, as far as a type of proxy cares. Each function that writes has one.
type Class uint8

// The classes. The zero Class is that of a function that nobody has classified: only Any permits it.
const (
	Unclassified Class = iota
	// Reading changes nothing.
	Reading
	// General is all that no other class is about.
	General
	// Balances pays TAO to another account; StakeTransfer gives stake, or the right to take it, to another coldkey.
	Balances
	StakeTransfer
	// StakeTrade puts TAO into stake and takes it out; StakeTerms is what else concerns stake: locks, burning, targets.
	StakeTrade
	StakeTerms
	// RootDividends claims root dividends.
	RootDividends
	// NeuronRegistration, RootRegistration and NetworkRegistration spend TAO on a uid, a uid on root and a subnet.
	NeuronRegistration
	RootRegistration
	NetworkRegistration
	// ChildKeyTerms sets child keys and their take.
	ChildKeyTerms
	// HotkeySwap and ColdkeySwap replace keys.
	HotkeySwap
	ColdkeySwap
	// SubnetStart starts a subnet; SubnetDissolution ends one.
	SubnetStart
	SubnetDissolution
	// OwnerParameter is a hyperparameter of a subnet, LeaseParameter one that the beneficiary of a lease may set too.
	OwnerParameter
	LeaseParameter
	// OwnerIdentity is a subnet's identity and symbol, OwnerHotkey its owner hotkey.
	OwnerIdentity
	OwnerHotkey
	// Privileged is a call of the admin, PrivilegedTransfer one that moves what others have.
	Privileged
	PrivilegedTransfer
)

// refused and permitted list the classes that a type does not permit, and those that it permits alone.
var (
	refused = map[Type][]Class{
		NonCritical: {SubnetDissolution, RootRegistration, NeuronRegistration, ColdkeySwap, Privileged},
		NonTransfer: {Balances, StakeTransfer, ColdkeySwap},
		NonFungible: {
			Balances, StakeTransfer, StakeTrade, StakeTerms, NeuronRegistration, RootRegistration, NetworkRegistration, HotkeySwap, ColdkeySwap,
		},
	}
	permitted = map[Type][]Class{
		Owner:                  {OwnerParameter, LeaseParameter, OwnerIdentity},
		Staking:                {StakeTrade},
		Registration:           {NeuronRegistration},
		Transfer:               {Balances, StakeTransfer},
		SmallTransfer:          {Balances, StakeTransfer},
		ChildKeys:              {ChildKeyTerms},
		SwapHotkey:             {HotkeySwap},
		SubnetLeaseBeneficiary: {SubnetStart, LeaseParameter},
		RootClaim:              {RootDividends},
	}
)

// Permits says whether a proxy of this type may make a call of a class; small tells that the call transfers less than
// SmallTransferLimit. Reading is open to every type that permits anything.
func (t Type) Permits(c Class, small bool) bool {
	if t == Any {
		return true
	}
	if not, ok := refused[t]; ok {
		return c != Unclassified && c != PrivilegedTransfer && !slices.Contains(not, c)
	}
	list, ok := permitted[t]
	return ok && (c == Reading || slices.Contains(list, c) && (t != SmallTransfer || small))
}
