// Package staking is the state area of stake: share pools per hotkey and
// subnet, delegates and their take, root dividends, and the calls that move stake.
package staking

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/lock"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

var namespace = storage.NamespaceOf("taochain.stake")

var (
	layout         storage.Layout
	pools          = layout.Place() // mapping(hotkey => mapping(netuid => share pool))
	stakingHotkeys = layout.Place() // mapping(coldkey => set of hotkeys)
	delegates      = layout.Place() // mapping(hotkey => delegate)
	rootClaimable  = layout.Place() // mapping(hotkey => mapping(netuid => I96F32 rate))
	rootRates      = layout.Place() // mapping(hotkey => uint16[] netuids that have a rate)
	rootClaimed    = layout.Place() // mapping(netuid => mapping(hotkey => mapping(coldkey => u128)))
	rootSubnets    = layout.Place() // mapping(netuid => era and threshold of root claims)
	claimTypes     = layout.Place() // mapping(coldkey => claim type)
	rootStakers    = layout.Places(2)
	rootWaiting    = layout.Places(2)
	stakedHotkeys  = layout.Place() // mapping(netuid => set of hotkeys)
	allowances     = layout.Place() // mapping(owner => mapping(spender => mapping(registration of the netuid, netuid => uint256)))
)

// Fields of one share pool. What it holds and its denominator share a slot, because every reader needs both.
var (
	poolLayout storage.Layout
	total      = storage.Uint[unit.Alpha](&poolLayout)
	_          = storage.Uint[uint64](&poolLayout) // exponent of the denominator, two's complement
	_          = storage.Uint128(&poolLayout)      // its mantissa
	shares     = poolLayout.Place()
	holders    = poolLayout.Places(2)
)

// Area gives access to stake. It is cheap to open.
type Area struct {
	host     *host.Host
	accounts *account.Area
	subnets  *subnet.Area
	pools    *pool.Area
	locks    *lock.Area
	children *children.Area
	base     storage.Slot
}

// Open opens the area on a host.
func Open(
	h *host.Host, accounts *account.Area, subnets *subnet.Area, p *pool.Area, locks *lock.Area, c *children.Area,
) *Area {
	return &Area{h, accounts, subnets, p, locks, c, h.Store.Space(namespace)}
}

func (a *Area) poolSlot(hotkey params.ID, netuid uint16) storage.Slot {
	return ofSubnet(a.poolsOf(hotkey), netuid)
}

// poolsOf is the mapping of a hotkey's share pools by netuid.
func (a *Area) poolsOf(hotkey params.ID) storage.Slot { return a.base.Offset(pools).Map(hotkey) }

func ofSubnet(mapping storage.Slot, netuid uint16) storage.Slot {
	return mapping.Map(storage.KeyUint(uint64(netuid)))
}

// Stake is the alpha (on root: rao) that a coldkey has with a hotkey on a subnet, rounded down.
func (a *Area) Stake(hotkey, coldkey params.ID, netuid uint16) unit.Alpha {
	s := a.poolSlot(hotkey, netuid)
	word := shareSlot(s, coldkey).Get()
	if word == (common.Hash{}) {
		return 0
	}
	p := loadPool(s)
	share := shareOf(word, p)
	// The drift of a share pool may value its shares above what it holds (package sharepool); nobody has more than that.
	return unit.Alpha(min(p.ValueOf(share), p.Value))
}

// HotkeyStake is all alpha of a hotkey on a subnet.
func (a *Area) HotkeyStake(hotkey params.ID, netuid uint16) unit.Alpha {
	return total.Get(a.poolSlot(hotkey, netuid))
}

// Holders lists the coldkeys with a share in a hotkey's pool on a subnet.
func (a *Area) Holders(hotkey params.ID, netuid uint16) []common.Hash {
	return storage.SetAt(a.poolSlot(hotkey, netuid).Offset(holders)).Values()
}

// StakingHotkeys lists the hotkeys with which a coldkey ever had stake.
func (a *Area) StakingHotkeys(coldkey params.ID) []common.Hash {
	return storage.SetAt(a.base.Offset(stakingHotkeys).Map(coldkey)).Values()
}

// CanCredit reports whether the pool is precise enough to give a share for the amount (economy.md, section 6).
func (a *Area) CanCredit(hotkey params.ID, netuid uint16, amount unit.Alpha) bool {
	return loadPool(a.poolSlot(hotkey, netuid)).SimUpdateOne(int64(amount))
}

// Credit adds stake to one coldkey.
func (a *Area) Credit(hotkey, coldkey params.ID, netuid uint16, amount unit.Alpha) {
	if amount == 0 {
		return
	}
	if a.update(hotkey, coldkey, netuid, int64(amount)) {
		storage.SetAt(a.base.Offset(stakingHotkeys).Map(coldkey)).Add(hotkey)
	}
}

// debit takes stake from one coldkey, if it has that much; otherwise nothing changes.
func (a *Area) debit(hotkey, coldkey params.ID, netuid uint16, amount unit.Alpha) bool {
	switch {
	case amount == 0:
		return true
	case a.Stake(hotkey, coldkey, netuid) < amount:
		return false
	}
	a.update(hotkey, coldkey, netuid, -int64(amount))
	return true
}

// update changes one coldkey's stake and reports whether it had none before: whoever has stake is among the staking hotkeys
// already. A share that is worth nothing does not count, as a swap of hotkeys may leave one behind.
func (a *Area) update(hotkey, coldkey params.ID, netuid uint16, delta int64) (fresh bool) {
	s := a.poolSlot(hotkey, netuid)
	at := shareSlot(s, coldkey)
	word := at.Get()
	fresh = word == (common.Hash{})
	if netuid == params.Root && fresh {
		a.awaitRootStaker(hotkey, coldkey)
	}
	had := loadPool(s)
	if had.Value == 0 {
		a.staked(netuid).Add(hotkey)
	}
	before := shareOf(word, had)
	p, share := had.UpdateOne(before, delta)
	storePool(s, p)
	switch set := storage.SetAt(s.Offset(holders)); {
	case share.IsZero() && fresh:
		// The amount is too small for a share.
	case share.IsZero():
		at.Set(common.Hash{})
		set.Remove(coldkey)
	case fresh && share == p.Denominator && set.Len() == 0:
		at.Set(wholeShare)
		set.Add(coldkey)
	case fresh:
		a.settleFirst(s, set, had)
		at.Set(share.Encode())
		set.Add(coldkey)
	case word != wholeShare:
		at.Set(share.Encode())
	}
	return fresh || had.ValueOf(before) == 0
}

// CreditAll adds emission to all holders of a hotkey's pool: the shares stay, each is worth more.
func (a *Area) CreditAll(hotkey params.ID, netuid uint16, amount unit.Alpha) {
	if amount != 0 {
		s := a.poolSlot(hotkey, netuid)
		had := total.Get(s)
		if had == 0 {
			a.staked(netuid).Add(hotkey)
		}
		total.Set(s, unit.AddSat(had, amount))
	}
}

// ColdkeyStake is the alpha of a coldkey on a subnet over all its hotkeys.
func (a *Area) ColdkeyStake(coldkey params.ID, netuid uint16) unit.Alpha {
	var sum unit.Alpha
	for _, hotkey := range a.StakingHotkeys(coldkey) {
		sum = unit.AddSat(sum, a.Stake(hotkey, coldkey, netuid))
	}
	return sum
}

// HotkeyValue is the TAO value of a hotkey's stake on all subnets at spot prices, floored once (economy.md 7.3).
func (a *Area) HotkeyValue(hotkey params.ID) unit.Rao {
	var sum fixed.U96F32
	for _, netuid := range a.subnets.Netuids() {
		if v := a.HotkeyStake(hotkey, netuid); v != 0 {
			price := a.pools.At(netuid).Price().ToU96F32FloorSat()
			sum = sum.AddSat(fixed.U96F32FromUint64(uint64(v)).MulFloorSat(price))
		}
	}
	return unit.Rao(sum.FloorUint64Sat())
}

// ColdkeyValue is what a coldkey's stake would bring if each position were sold, fees valued in TAO
// added back (precompiles.md, getTotalColdkeyStake). The positions of all subnets count if netuid is nil.
func (a *Area) ColdkeyValue(coldkey params.ID, netuid *uint16) unit.Rao {
	netuids := a.subnets.Netuids()
	if netuid != nil {
		netuids = []uint16{*netuid}
	}
	var sum unit.Rao
	for _, hotkey := range a.StakingHotkeys(coldkey) {
		for _, id := range netuids {
			if v := a.Stake(hotkey, coldkey, id); v != 0 {
				sum = unit.AddSat(sum, a.saleValue(id, v))
			}
		}
	}
	return sum
}

// saleValue is the simulated proceeds of a sale plus the fee at the spot price; 0 if it cannot be sold.
func (a *Area) saleValue(netuid uint16, amount unit.Alpha) unit.Rao {
	p := a.pools.At(netuid)
	r, err := p.SimSell(amount)
	if err != nil {
		return 0
	}
	fee := p.Price().MulFloorSat(fixed.U64F64FromUint64(uint64(r.Fee))).FloorUint64Sat()
	return unit.AddSat(r.Out, unit.Rao(fee))
}
