package params

// Preset holds the values that differ between kinds of chains. A development
// chain sets the limits that only slow a test to zero (design.md, section 3).
type Preset struct {
	Name    string
	ChainID uint64

	// NetworkRateLimit is the number of blocks between two subnet creations.
	NetworkRateLimit uint64
	// WeightsSetRateLimit, ServingRateLimit: defaults of a new subnet, in blocks.
	WeightsSetRateLimit uint64
	ServingRateLimit    uint64
	// AdminFreezeWindow in blocks, OwnerHyperparamRateLimit in tempos.
	AdminFreezeWindow        uint16
	OwnerHyperparamRateLimit uint16
	// OwnerTempoRateLimit and WeightsVersionKeyRateLimit (tempos).
	OwnerTempoRateLimit        uint64
	WeightsVersionKeyRateLimit uint64
	// TakeRateLimit, SetChildrenRateLimit and PendingChildKeyCooldown in blocks.
	TakeRateLimit           uint64
	SetChildrenRateLimit    uint64
	PendingChildKeyCooldown uint64
	// Blocks between two key swaps of a coldkey, between two hotkey swaps of a coldkey on a subnet, from the announcement of
	// a coldkey swap to its execution, and from then to the next announcement.
	KeySwapRateLimit         uint64
	SubnetHotkeySwapInterval uint64
	ColdkeySwapDelay         uint64
	ColdkeyReannounceDelay   uint64

	// ForcedBalances lets the admin set balances, as a test network may.
	ForcedBalances bool
}

// MainPreset has the production values of the reference.
func MainPreset() Preset {
	return Preset{
		Name: "network", ChainID: 964,
		NetworkRateLimit: 7200, WeightsSetRateLimit: 100, ServingRateLimit: 50,
		AdminFreezeWindow: 10, OwnerHyperparamRateLimit: 2,
		OwnerTempoRateLimit: OwnerTempoRateLimit, WeightsVersionKeyRateLimit: 5,
		TakeRateLimit: 216_000, SetChildrenRateLimit: 150, PendingChildKeyCooldown: 7200,
		KeySwapRateLimit: 1000, SubnetHotkeySwapInterval: 7200, ColdkeySwapDelay: 36_000, ColdkeyReannounceDelay: 7200,
	}
}

// DevChainID is the chain id of local chains (precompiles.md, section 2).
const DevChainID = 42

// DevPreset is MainPreset without the limits that only slow a test. Chain ID 42.
func DevPreset() Preset {
	return Preset{Name: "dev", ChainID: DevChainID, ForcedBalances: true}
}

// TestPreset keeps the production limits on a local chain, for tests of the limits themselves. Chain ID 42.
func TestPreset() Preset {
	p := MainPreset()
	p.Name, p.ChainID, p.ForcedBalances = "test", DevChainID, true
	return p
}
