package precompiles

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// pooled names a share pool.
type pooled struct {
	hotkey common.Hash
	netuid uint16
}

// dust is what a share pool holds beyond what its shares are worth. Shares are worth whole units, rounded down, and so are those
// that a purchase brings; what that leaves stays in the pool, also when all have gone (economy.md 6, 8.3). A pool without
// shares gives it to the next who buys.
func (d *conserve) dust(p pooled) unit.Alpha {
	s := d.state()
	left := s.Stakes.HotkeyStake(p.hotkey, p.netuid)
	for _, coldkey := range s.Stakes.Holders(p.hotkey, p.netuid) {
		left -= s.Stakes.Stake(p.hotkey, coldkey, p.netuid)
	}
	return left
}

// bonus is how much more a coldkey may have after it sold and bought what it had: a unit, since a position is the floor of a share
// and may fall on the next unit, or the pool's dust, if that is free.
func (d *conserve) bonus(p pooled, dust unit.Alpha, coldkey common.Hash) unit.Alpha {
	return max(1, d.freed(p, dust, coldkey))
}

// freed is the dust of a pool in which nobody but the coldkey has a share.
func (d *conserve) freed(p pooled, dust unit.Alpha, coldkey common.Hash) unit.Alpha {
	for _, holder := range d.state().Stakes.Holders(p.hotkey, p.netuid) {
		if holder != coldkey {
			return 0
		}
	}
	return dust
}

// coldkeySwap is what a swap of coldkeys finds.
type coldkeySwap struct {
	*conserve
	old, coldkey common.Hash
	hotkeys      []common.Hash
	netuids      []uint16
	stakes, dust map[pooled]unit.Alpha
	owed         map[rootPosition]*big.Int
	// claimed is by the two coldkeys.
	claimed map[rootPosition]*big.Int
}

func watchExecution(d *conserve, s *scene, data []byte) func() {
	return d.watchColdkeySwap(id(s.from), word(data, 0))
}

func watchGovernanceSwap(d *conserve, _ *scene, data []byte) func() {
	return d.watchColdkeySwap(word(data, 0), word(data, 1))
}

// word is an argument in calldata, which may be cut.
func word(data []byte, i int) (v common.Hash) {
	if from := 4 + 32*i; len(data) > from {
		copy(v[:], data[from:])
	}
	return v
}

// watchColdkeySwap proves that a swap moves all stake and nothing else, each position up to the unit that its share pool rounds
// off. What was claimed of the dividends of a subnet where no stake is moved stays behind (economy.md 8.4): so much may be
// claimed again, which d.again counts to the unit.
func (d *conserve) watchColdkeySwap(old, coldkey common.Hash) func() {
	s := d.state()
	w := &coldkeySwap{
		conserve: d, old: old, coldkey: coldkey, hotkeys: s.Stakes.StakingHotkeys(old), netuids: s.Subnets.Netuids(),
		stakes: map[pooled]unit.Alpha{}, dust: map[pooled]unit.Alpha{}, owed: map[rootPosition]*big.Int{}, claimed: map[rootPosition]*big.Int{},
	}
	for _, hotkey := range w.hotkeys {
		for _, netuid := range w.netuids {
			at := pooled{hotkey, netuid}
			w.stakes[at], w.dust[at] = s.Stakes.Stake(hotkey, old, netuid)+s.Stakes.Stake(hotkey, coldkey, netuid), d.dust(at)
			p := rootPosition{hotkey, old, netuid}
			w.owed[p] = owedExactly(s, p)
			w.claimed[p] = claimedBy(s, p)
			p.coldkey = coldkey
			w.claimed[p] = claimedBy(s, p)
		}
	}
	return w.done
}

func (w *coldkeySwap) done() {
	w.t.Helper()
	if w.old == w.coldkey {
		return
	}
	s := w.state()
	for _, hotkey := range w.hotkeys {
		for _, netuid := range w.netuids {
			at := pooled{hotkey, netuid}
			was, left, is := w.stakes[at], s.Stakes.Stake(hotkey, w.old, netuid), s.Stakes.Stake(hotkey, w.coldkey, netuid)
			most := was + w.bonus(at, w.dust[at], w.coldkey)
			if left > 1 || is+left > most || is+2 < was {
				w.fail("stake %d of a swapped coldkey with %s on subnet %d, where %d were nobody's, is %d, and %d are left", was, hotkey, netuid, w.dust[at], is, left)
			}
			from, to := rootPosition{hotkey, w.old, netuid}, rootPosition{hotkey, w.coldkey, netuid}
			stays, moves := new(big.Int), new(big.Int).Add(w.claimed[from], w.claimed[to])
			if is == 0 {
				stays, moves = w.claimed[from], w.claimed[to]
			}
			if claimedBy(s, from).Cmp(stays) != 0 || claimedBy(s, to).Cmp(moves) != 0 {
				w.fail("claimed with %s on subnet %d: %s + %s became %s + %s", hotkey, netuid, w.claimed[from], w.claimed[to], claimedBy(s, from), claimedBy(s, to))
			}
			gain := claimable(owedExactly(s, to))
			w.again[netuid] = repeated{w.life(netuid), gain.Sub(gain, claimable(w.owed[from])).Add(gain, w.repeatable(netuid))}
		}
	}
}

// hotkeySwap is what a swap of hotkeys finds.
type hotkeySwap struct {
	*conserve
	old, hotkey common.Hash
	keepStake   bool
	netuids     []uint16
	positions   []position
	// held is what both pools of a subnet hold, dust what of that in the pool of the new hotkey is nobody's.
	held, dust map[uint16]unit.Alpha
	uids       map[uint16]uint16
	owed       map[rootPosition]*big.Int
}

// position is what a coldkey has with the two hotkeys of a swap.
type position struct {
	coldkey  common.Hash
	netuid   uint16
	old, now unit.Alpha
}

// watchHotkeySwap proves that a swap moves all stake, or none if it is kept, each position up to the unit that its share pool rounds
// off, that root dividends go with it, and the uid.
func watchHotkeySwap(d *conserve, s *scene, data []byte) func() {
	state := d.state()
	w := &hotkeySwap{
		conserve: d, old: word(data, 0), hotkey: word(data, 1), keepStake: word(data, 4) != common.Hash{}, netuids: state.Subnets.Netuids(),
		held: map[uint16]unit.Alpha{}, dust: map[uint16]unit.Alpha{}, uids: map[uint16]uint16{}, owed: map[rootPosition]*big.Int{},
	}
	if netuid := word(data, 3); word(data, 2) != (common.Hash{}) {
		w.netuids = []uint16{uint16(netuid[30])<<8 | uint16(netuid[31])}
	}
	for _, netuid := range w.netuids {
		w.held[netuid] = state.Stakes.HotkeyStake(w.old, netuid) + state.Stakes.HotkeyStake(w.hotkey, netuid)
		w.dust[netuid] = d.dust(pooled{w.hotkey, netuid})
		if uid, ok := state.Neurons.At(netuid).Uid(w.old); ok {
			w.uids[netuid] = uid
		}
		coldkeys := append(state.Stakes.Holders(w.old, netuid), state.Stakes.Holders(w.hotkey, netuid)...)
		slices.SortFunc(coldkeys, common.Hash.Cmp)
		for _, coldkey := range slices.Compact(coldkeys) {
			w.positions = append(w.positions, position{
				coldkey, netuid, state.Stakes.Stake(w.old, coldkey, netuid), state.Stakes.Stake(w.hotkey, coldkey, netuid),
			})
			for _, hotkey := range []common.Hash{w.old, w.hotkey} {
				for _, earned := range state.Subnets.Netuids() {
					p := rootPosition{hotkey, coldkey, earned}
					w.owed[p] = owedExactly(state, p)
				}
			}
		}
	}
	return w.done
}

func (w *hotkeySwap) done() {
	w.t.Helper()
	s := w.state()
	for _, netuid := range w.netuids {
		if held := s.Stakes.HotkeyStake(w.old, netuid) + s.Stakes.HotkeyStake(w.hotkey, netuid); held != w.held[netuid] {
			w.fail("the hotkeys of a swap had %d on subnet %d and have %d", w.held[netuid], netuid, held)
		}
		_, kept := s.Neurons.At(netuid).Uid(w.old)
		uid, has := s.Neurons.At(netuid).Uid(w.hotkey)
		if was, had := w.uids[netuid]; kept || had != has || had && was != uid {
			w.fail("uid %d (%v) on subnet %d is %d (%v), the old hotkey has one: %v", was, had, netuid, uid, has, kept)
		}
	}
	for _, p := range w.positions {
		left, is := s.Stakes.Stake(w.old, p.coldkey, p.netuid), s.Stakes.Stake(w.hotkey, p.coldkey, p.netuid)
		most := p.old + p.now + w.bonus(pooled{w.hotkey, p.netuid}, w.dust[p.netuid], p.coldkey)
		switch {
		case w.keepStake && (left != p.old || is != p.now):
			w.fail("kept stake %d and %d of %s on subnet %d became %d and %d", p.old, p.now, p.coldkey, p.netuid, left, is)
		case !w.keepStake && (left > 1 || is > most || is+2 < p.old+p.now):
			w.fail("stake %d and %d of %s on subnet %d, where %d were nobody's, became %d and %d", p.old, p.now, p.coldkey, p.netuid, w.dust[p.netuid], left, is)
		}
		if p.netuid == params.Root && !w.keepStake {
			w.checkDividends(p, is)
		}
	}
}

// checkDividends proves that what a coldkey is owed of all subnets' root dividends did not rise, but for the dust that its
// stake may have got.
func (w *hotkeySwap) checkDividends(p position, is unit.Alpha) {
	w.t.Helper()
	s := w.state()
	for _, netuid := range s.Subnets.Netuids() {
		old, now := rootPosition{w.old, p.coldkey, netuid}, rootPosition{w.hotkey, p.coldkey, netuid}
		most := new(big.Int).Add(w.owed[old], w.owed[now])
		gained := new(big.Int).SetUint64(uint64(unit.SubSat(is, p.old+p.now)))
		most.Add(most, gained.Mul(gained, rateBits(s, now)))
		if owed := owedExactly(s, now); owed.Cmp(most) > 0 || rateBits(s, old).Sign() != 0 {
			w.fail("%s was owed %s + %s / 2^32 of subnet %d, and is owed %s", p.coldkey, w.owed[old], w.owed[now], netuid, owed)
		}
	}
}
