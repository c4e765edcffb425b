package precompiles

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
)

func shut(netuid uint16, name string) func(w *world) {
	return func(w *world) { w.must(admin, "Governance.setSubnetParam", netuid, paramHash(name), num(0)) }
}

// emptyPool leaves a pool with less TAO than it must keep.
func emptyPool(w *world) {
	p := w.state().Pools.At(open)
	p.Create(999_999, p.AlphaIn())
}

// lockAll locks alice's whole stake on the open subnet.
func lockAll(w *world) {
	s := w.state()
	if err := s.Stakes.Lock(id(alice), id(alice), open, s.Stakes.Stake(id(alice), id(alice), open)); err != nil {
		panic(err)
	}
}

// TestMoveRefusals provokes the refusals of economy.md 7.3 and 7.4 and their order.
func TestMoveRefusals(t *testing.T) {
	unknown := "HotKeyAccountNotExists(hotkey=" + id(fresh).Hex() + ")"
	over := uint64(1) << 63
	list := make([][32]byte, 65)
	for i := range list {
		list[i] = common.Hash{1, byte(i)}
	}
	for _, test := range []refusal{
		{name: "move to where it is", method: "Staking.moveStake", args: []any{id(alice), id(alice), num(1), num(1), num(alpha1)}, want: "SameNetuid(netuid=1)"},
		{name: "move on an unknown subnet to where it is", method: "Staking.moveStake", args: []any{id(alice), id(alice), num(9), num(9), num(alpha1)}, want: "SameNetuid(netuid=9)"},
		{name: "transfer to oneself", method: "Staking.transferStake", args: []any{id(alice), id(alice), num(1), num(1), num(alpha1)}, want: "SameNetuid(netuid=1)"},
		{name: "swap to where it is", method: "Staking.swapStake", args: []any{id(alice), open, open, alpha1}, want: "SameNetuid(netuid=1)"},
		{name: "swap with a limit to where it is", method: "Staking.swapStakeLimit", args: []any{id(alice), open, open, alpha1, most, false}, want: "SameNetuid(netuid=1)"},
		{name: "move from an unknown subnet", method: "Staking.moveStake", args: []any{id(alice), id(fresh), num(9), num(3), num(alpha1)}, want: "SubnetNotExists(netuid=9)"},
		{name: "move to an unknown subnet", method: "Staking.moveStake", args: []any{id(alice), id(fresh), num(3), num(9), num(alpha1)}, want: "SubnetNotExists(netuid=9)"},
		{name: "move from a subnet that was not started", method: "Staking.moveStake", args: []any{id(alice), id(fresh), num(3), num(1), num(alpha1)}, want: "SubtokenDisabled(netuid=3)"},
		{name: "move to a subnet that was not started", method: "Staking.moveStake", args: []any{id(alice), id(fresh), num(1), num(3), num(alpha1)}, want: "SubtokenDisabled(netuid=3)"},
		{name: "move from an unknown hotkey", method: "Staking.moveStake", args: []any{id(fresh), id(alice), num(1), num(2), num(alpha1)}, want: unknown},
		{name: "move to an unknown hotkey", method: "Staking.moveStake", args: []any{id(alice), id(fresh), num(1), num(2), num(0)}, want: unknown},
		{name: "move of 0", method: "Staking.moveStake", args: []any{id(alice), id(bob), num(1), num(2), num(0)}, want: "AmountTooLow(amount=0, minimumRao=2000001)"},
		{name: "move of 0 within a subnet", method: "Staking.moveStake", args: []any{id(alice), id(bob), num(1), num(1), num(0)}, want: "AmountTooLow(amount=0, minimumRao=2000000)"},
		{name: "move without stake", from: stranger, method: "Staking.moveStake", args: []any{id(alice), id(bob), num(1), num(2), num(alpha1)}, want: "AmountTooLow(amount=0, minimumRao=2000001)"},
		{name: "move of the minimum from root", method: "Staking.moveStake", args: []any{id(alice), id(bob), num(0), num(2), num(2_000_000)}, want: "AmountTooLow(amount=2000000, minimumRao=2000001)"},
		{name: "move of just under the minimum within root", method: "Staking.moveStake", args: []any{id(alice), id(bob), num(0), num(0), num(1_999_999)}, want: "AmountTooLow(amount=1999999, minimumRao=2000000)"},
		{name: "netuid of the origin over 16 bits", method: "Staking.moveStake", args: []any{id(alice), id(bob), num(65_537), num(1), num(alpha1)}, want: "ValueOutOfRange(param=originNetuid, solidityType=uint16)"},
		{name: "netuid of the destination that would wrap", method: "Staking.transferStake", args: []any{id(alice), id(bob), num(1), pow2(255), num(alpha1)}, want: "ValueOutOfRange(param=destinationNetuid, solidityType=uint16)"},

		{name: "transfer where it is off", method: "Staking.transferStake", args: []any{id(bob), id(alice), num(1), num(1), num(alpha1)}, before: shut(open, "transfers_enabled"), want: "TransferDisallowed(netuid=1)"},
		{name: "transfer to where it is off", method: "Staking.transferStake", args: []any{id(bob), id(alice), num(1), num(2), num(alpha1)}, before: shut(hidden, "transfers_enabled"), want: "TransferDisallowed(netuid=2)"},
		{name: "transfer of too little where it is off", method: "Staking.transferStake", args: []any{id(bob), id(alice), num(1), num(2), num(1_000)}, before: shut(open, "transfers_enabled"), want: "AmountTooLow"},
		{name: "transfer of too little within a subnet where it is off", method: "Staking.transferStake", args: []any{id(bob), id(alice), num(1), num(1), num(1_000)}, before: shut(open, "transfers_enabled"), want: "TransferDisallowed(netuid=1)"},

		{name: "swap under a limit above the ratio", method: "Staking.swapStakeLimit", args: []any{id(alice), open, hidden, alpha1, 10 * alpha1, false}, want: fmt.Sprintf("SlippageTooHigh(amount=%d, maximum=0)", alpha1)},
		{name: "swap to root under a limit above the price", method: "Staking.swapStakeLimit", args: []any{id(alice), open, params.Root, alpha1, most, true}, want: fmt.Sprintf("PriceLimitExceeded(netuid=1, limitRao=%d)", most)},
		{name: "swap from root under a limit above the ratio", method: "Staking.swapStakeLimit", args: []any{id(alice), params.Root, open, alpha1, most, true}, want: fmt.Sprintf("PriceLimitExceeded(netuid=1, limitRao=%d)", most)},
		{name: "limit of an unknown hotkey's swap comes first", method: "Staking.swapStakeLimit", args: []any{id(fresh), open, params.Root, alpha1, most, true}, want: "PriceLimitExceeded"},
		{name: "swap of more than 64 bits", method: "Staking.swapStake", args: []any{id(fresh), open, params.Root, most}, want: unknown},

		{name: "move out of an empty pool", method: "Staking.moveStake", args: []any{id(alice), id(bob), num(1), num(2), num(alpha1)}, before: emptyPool, want: fmt.Sprintf("InsufficientLiquidity(netuid=1, amount=%d)", alpha1)},
		{name: "move into an empty pool", method: "Staking.moveStake", args: []any{id(alice), id(bob), num(2), num(1), num(alpha1)}, before: emptyPool, want: "SwapInputTooLarge"},
		{name: "sale into an empty pool", method: "Staking.removeStake", args: []any{id(alice), num(alpha1), num(1)}, before: emptyPool, want: "InsufficientLiquidity"},
		{name: "buy from an empty pool", method: "Staking.addStake", args: []any{id(alice), rao(1), num(1)}, before: emptyPool, want: "InsufficientLiquidity(netuid=1, amount=1000000000)"},

		{name: "move of locked alpha", method: "Staking.moveStake", args: []any{id(alice), id(bob), num(1), num(2), pow2(255)}, before: lockAll, want: "StakeUnavailable"},
		{name: "transfer of locked alpha to another subnet", method: "Staking.transferStake", args: []any{id(bob), id(alice), num(1), num(2), pow2(255)}, before: lockAll, want: "StakeUnavailable"},
		{name: "transfer of locked alpha that the receiver does not accept", method: "Staking.transferStake", args: []any{id(bob), id(alice), num(1), num(1), pow2(255)}, before: lockAll, want: "AccountRejectsLockedAlpha(coldkey=id:bob)"},
		{name: "swap of locked alpha", method: "Staking.swapStake", args: []any{id(alice), open, hidden, alpha1}, before: lockAll, want: "StakeUnavailable(netuid=1, availableAlpha=0, requestedAlpha=1000000000)"},
		{name: "burn of locked alpha", method: "Staking.burnAlpha", args: []any{id(alice), num(alpha1), num(1)}, before: lockAll, want: "StakeUnavailable(netuid=1, availableAlpha=0, requestedAlpha=1000000000)"},
		{name: "recycling of locked alpha", method: "Staking.recycleAlpha", args: []any{id(alice), num(alpha1), num(1)}, before: lockAll, want: "StakeUnavailable(netuid=1, availableAlpha=0, requestedAlpha=1000000000)"},
		{name: "sale of locked alpha", method: "Staking.removeStake", args: []any{id(alice), num(alpha1), num(1)}, before: lockAll, want: "StakeUnavailable(netuid=1, availableAlpha=0, requestedAlpha=1000000000)"},

		{name: "unstake all of an unknown hotkey", method: "Staking.unstakeAll", args: []any{id(fresh)}, want: unknown},
		{name: "unstake all alpha of an unknown hotkey", method: "Staking.unstakeAllAlpha", args: []any{id(fresh)}, want: unknown},
		{name: "unstake all alpha without stake", from: stranger, method: "Staking.unstakeAllAlpha", args: []any{id(alice)}, want: "AmountTooLow(amount=0, minimumRao=2000000)"},
		{name: "unstake all alpha of root stake only", method: "Staking.unstakeAllAlpha", args: []any{id(alice)}, before: func(w *world) {
			w.must(alice, "Staking.removeStakeFull", id(alice), num(1))
			w.must(alice, "Staking.removeStakeFull", id(alice), num(2))
		}, want: "AmountTooLow(amount=0, minimumRao=2000000)"},

		{name: "burn on an unknown subnet", method: "Staking.burnAlpha", args: []any{id(fresh), num(0), num(9)}, want: "SubnetNotExists(netuid=9)"},
		{name: "burn on root", method: "Staking.burnAlpha", args: []any{id(fresh), num(0), num(0)}, before: shut(params.Root, "subtoken_enabled"), want: "CannotBurnOrRecycleOnRootSubnet()"},
		{name: "burn on a subnet that was not started", method: "Staking.burnAlpha", args: []any{id(fresh), num(0), num(3)}, want: "SubtokenDisabled(netuid=3)"},
		{name: "burn with an unknown hotkey", method: "Staking.burnAlpha", args: []any{id(fresh), num(0), num(1)}, want: unknown},
		{name: "burn of more than there is outside of the pool", method: "Staking.burnAlpha", args: []any{id(alice), pow2(255), num(1)}, before: func(w *world) {
			w.state().Stakes.Credit(id(alice), id(alice), open, 1<<63-w.state().Stakes.Stake(id(alice), id(alice), open))
		}, want: fmt.Sprintf("InsufficientLiquidity(netuid=1, amount=%d)", over)},
		{name: "recycling on an unknown subnet", method: "Staking.recycleAlpha0", args: []any{id(fresh), uint64(0), absent}, want: "SubnetNotExists(netuid=9)"},
		{name: "recycling on root", method: "Staking.recycleAlpha0", args: []any{id(fresh), uint64(0), params.Root}, want: "CannotBurnOrRecycleOnRootSubnet()"},
		{name: "recycling on a subnet that was not started", method: "Staking.recycleAlpha", args: []any{id(fresh), num(0), num(3)}, want: "SubtokenDisabled(netuid=3)"},
		{name: "recycling with an unknown hotkey", method: "Staking.recycleAlpha", args: []any{id(fresh), num(0), num(1)}, want: unknown},
		{name: "buying to burn on root", method: "Staking.addStakeBurn", args: []any{id(alice), params.Root, alpha1, false, uint64(0)}, want: "CannotBurnOrRecycleOnRootSubnet()"},
		{name: "buying to burn over the limit", method: "Staking.addStakeBurn", args: []any{id(alice), open, 1000 * alpha1, true, 2 * alpha1 / 3 * 2}, want: "PriceLimitExceeded"},
		{name: "buying to burn too much for the limit", method: "Staking.addStakeBurn", args: []any{id(alice), open, 1000 * alpha1, true, 14 * alpha1 / 10}, want: "SlippageTooHigh"},
		{name: "buying to recycle with an unknown hotkey", method: "Staking.addStakeRecycle", args: []any{id(fresh), open, alpha1, false, uint64(0)}, want: unknown},
		{name: "buying to recycle nothing", method: "Staking.addStakeRecycle", args: []any{id(alice), open, uint64(0), false, uint64(0)}, want: "AmountTooLow"},

		{name: "positions of 65 hotkeys", method: "Staking.getStakeInfoForColdkeyAndNetuid", args: []any{id(alice), num(1), list}, want: "TooManyHotkeys(count=65, limit=64)"},
		{name: "positions of a hotkey twice", method: "Staking.getStakeInfoForColdkeyAndNetuid", args: []any{id(alice), num(1), [][32]byte{id(bob), id(alice), id(bob)}}, want: "DuplicateHotkey(hotkey=id:bob)"},

		{name: "nominator minimum by a stranger", method: "Governance.setNominatorMinRequiredStake", args: []any{uint64(1)}, want: "BadOrigin(caller=id:alice)"},
		{name: "first staking contract with an amount over 64 bits", method: "StakingV1.removeStake", args: []any{id(alice), pow2(94), num(1)}, want: "ValueOutOfRange(param=amount, solidityType=uint64)"},
		{name: "first staking contract without value", method: "StakingV1.addStake", args: []any{id(alice), num(1)}, want: "AmountTooLow(amount=0, minimumRao=2001007)"},
		{name: "first staking contract switched off with the second", method: "StakingV1.getTotalHotkeyStake", args: []any{id(alice)}, before: func(w *world) {
			w.must(admin, "Governance.setPrecompileEnabled", params.StakingAddress, false)
		}, want: "PrecompileDisabled(precompile=0x0000000000000000000000000000000000000801)"},
		{name: "second staking contract switched off with the first", method: "Staking.getDefaultMinStake", before: func(w *world) {
			w.must(admin, "Governance.setPrecompileEnabled", params.StakingV1Address, false)
		}, want: "PrecompileDisabled(precompile=0x0000000000000000000000000000000000000805)"},
	} {
		t.Run(test.name, test.run)
	}
}
