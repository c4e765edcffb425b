package main

import (
	"fmt"
	"time"

	"github.com/taochain/taochain/chain/keyswap"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// blockSeconds is the nominal time of a network's block.
const blockSeconds = 12

// span tells a number of blocks, and how long they take on a network.
func span(blocks uint64) string {
	if blocks == 0 {
		return "0 blocks"
	}
	if blocks >= 1<<32 {
		return fmt.Sprintf("%d blocks", blocks)
	}
	d := time.Duration(blocks) * blockSeconds * time.Second
	days, hours, minutes := d/(24*time.Hour), d%(24*time.Hour)/time.Hour, d%time.Hour/time.Minute
	about := fmt.Sprintf("%d s", d/time.Second)
	switch {
	case days > 0 && hours > 0:
		about = fmt.Sprintf("%d d %d h", days, hours)
	case days > 0:
		about = fmt.Sprintf("%d d", days)
	case hours > 0:
		about = fmt.Sprintf("%d h %d min", hours, minutes)
	case minutes > 0:
		about = fmt.Sprintf("%d min", minutes)
	}
	return fmt.Sprintf("%d blocks (about %s)", blocks, about)
}

// blockTime is the first block from now in which something is possible.
type blockTime struct {
	Block uint64 `json:"block"`
	// Blocks from the block that was read; 0 if it is the next one.
	Blocks uint64 `json:"blocksFromNow"`
	// Seconds that these blocks take on a network.
	Seconds uint64 `json:"secondsFromNow"`
}

func (b blockTime) String() string {
	if b.Blocks == 0 {
		return "now"
	}
	return fmt.Sprintf("from block %d on, in %s", b.Block, span(b.Blocks))
}

type swapLimits struct{ rate, interval, delay, reannounce uint64 }

// reopens is the first block in which an announcement that is due in a block can be cleared or replaced.
func (l swapLimits) reopens(due uint64) uint64 { return unit.AddSat(due, l.reannounce) }

type swapAnnouncement struct {
	Hash string `json:"newColdkeyHash"`
	// NewColdkey is known if it is an account at hand.
	NewColdkey *accountRef `json:"newColdkey,omitempty"`
	Disputed   bool        `json:"disputed"`
	// What the account may do, and when; nothing while it is disputed.
	Execute *blockTime `json:"execute,omitempty"`
	Clear   *blockTime `json:"clear,omitempty"`
	Dispute *blockTime `json:"dispute,omitempty"`
}

// subnetSwap is the last hotkey swap that touched a subnet, and when the next one may.
type subnetSwap struct {
	Netuid uint16    `json:"netuid"`
	Last   uint64    `json:"lastBlock"`
	Next   blockTime `json:"next"`
}

type hotkeySwaps struct {
	// Last is the block of the last hotkey swap, or the one in which the account took a coldkey's place.
	Last    *uint64      `json:"lastBlock,omitempty"`
	Next    blockTime    `json:"next"`
	Subnets []subnetSwap `json:"subnets"`
	// NextOnSubnet is for a swap with --netuid on a subnet that no swap has touched.
	NextOnSubnet blockTime `json:"nextOnOtherSubnets"`
}

type swapStatusData struct {
	Block        uint64            `json:"block"`
	Coldkey      accountRef        `json:"coldkey"`
	Announcement *swapAnnouncement `json:"announcement"`
	Hotkeys      hotkeySwaps       `json:"hotkeySwaps"`

	limits swapLimits
}

// at says how far away a block is.
func (d swapStatusData) at(block uint64) *blockTime {
	if block <= d.Block+1 {
		return &blockTime{Block: d.Block + 1}
	}
	blocks := block - d.Block
	return &blockTime{block, blocks, unit.MulSat(blocks, blockSeconds)}
}

// swapStatus reads what a coldkey has announced and swapped.
func (s *session) swapStatus(coldkey [32]byte) (swapStatusData, error) {
	var d swapStatusData
	var v keyswap.Announcement
	var announced bool
	err := s.State(s.ctx, func(st *state.State) {
		d = swapStatusData{Block: s.Number(), limits: swapLimits{
			st.Subnets.KeySwapRateLimit(), st.Subnets.HotkeySwapInterval(), st.Subnets.ColdkeySwapDelay(), st.Subnets.ColdkeyReannounceDelay(),
		}}
		v, announced = st.KeySwaps.Announced(coldkey)
		d.Hotkeys = hotkeySwaps{Next: *d.at(0), Subnets: []subnetSwap{}, NextOnSubnet: *d.at(unit.AddSat(d.limits.interval, 1))}
		if last := st.KeySwaps.LastSwap(coldkey); last != 0 {
			d.Hotkeys.Last = &last
			if d.limits.rate != 0 {
				d.Hotkeys.Next = *d.at(unit.AddSat(unit.AddSat(last, d.limits.rate), 1))
			}
		}
		for _, netuid := range st.Subnets.Netuids() {
			if last := st.KeySwaps.LastSwapOn(coldkey, netuid); last != 0 {
				d.Hotkeys.Subnets = append(d.Hotkeys.Subnets, subnetSwap{netuid, last, *d.at(unit.AddSat(unit.AddSat(last, d.limits.interval), 1))})
			}
		}
	})
	if err != nil {
		return d, err
	}
	if announced {
		if d.Announcement, err = s.announcement(d, v); err != nil {
			return d, err
		}
	}
	d.Coldkey, err = s.account(coldkey)
	return d, err
}

// announcement describes an announcement; the new coldkey is looked for among the accounts at hand.
func (s *session) announcement(d swapStatusData, v keyswap.Announcement) (*swapAnnouncement, error) {
	out := &swapAnnouncement{Hash: v.Hash.Hex(), Disputed: v.Disputed}
	if !v.Disputed {
		out.Execute, out.Clear, out.Dispute = d.at(v.Due), d.at(d.limits.reopens(v.Due)), d.at(0)
	}
	resolver, err := s.in.resolver()
	if err != nil {
		return nil, err
	}
	known, err := resolver.Accounts()
	if err != nil {
		return nil, err
	}
	for _, a := range known {
		if id := ss58.AccountID(a.Address); hashOfColdkey(id) == v.Hash {
			out.NewColdkey = &accountRef{hexID(id), a.Address.Hex(), a.Name}
		}
	}
	return out, nil
}

func (d swapStatusData) record() *term.Table {
	t := term.NewRecord().Add("coldkey", "Coldkey", d.Coldkey.String())
	switch v := d.Announcement; {
	case v == nil:
		t.Add("announcement", "Announced swap", "none")
	default:
		t.Add("announcement", "Announced swap", "to the account with the hash "+v.Hash)
		if v.NewColdkey != nil {
			t.Add("newColdkey", "New coldkey", v.NewColdkey.String())
		}
		if v.Disputed {
			t.Add("disputed", "Disputed", "yes: the account is frozen until the admin resets the swap")
			break
		}
		t.Add("execute", "Can be executed", v.Execute.String()).Add("clear", "Can be cleared or replaced", v.Clear.String()).
			Add("dispute", "Can be disputed", v.Dispute.String())
	}
	last := "never"
	if d.Hotkeys.Last != nil {
		last = "in block " + decimalOf(*d.Hotkeys.Last)
	}
	t.Add("lastHotkeySwap", "Last hotkey swap", last).Add("nextHotkeySwap", "Next hotkey swap", d.Hotkeys.Next.String())
	for _, n := range d.Hotkeys.Subnets {
		t.Add(fmt.Sprintf("subnet%d", n.Netuid), fmt.Sprintf("On subnet %d", n.Netuid), fmt.Sprintf("last in block %d, next %s", n.Last, n.Next))
	}
	return t.Add("otherSubnets", "On one other subnet", d.Hotkeys.NextOnSubnet.String()).Add("block", "Block", decimalOf(d.Block))
}

func swapStatus(in *invocation) (*term.Result, error) {
	args, err := in.arguments(0, 1)
	if err != nil {
		return nil, err
	}
	coldkey, err := in.accountOr(args)
	if err != nil {
		return nil, err
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	d, err := s.swapStatus(coldkey)
	if err != nil {
		return nil, err
	}
	return &term.Result{Data: d, Table: d.record()}, nil
}
