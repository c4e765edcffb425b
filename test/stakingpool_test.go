package test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/bindings/stakingpool"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/unit"
)

var stakingPoolABI = stakingpool.NewStakingPool()

// stakingPoolFee and stakingPoolDelay are the operator's terms in the tests: 10 % of the rewards, and 20 blocks.
const (
	stakingPoolFee   = 1000
	stakingPoolDelay = 20
)

// TestStakingPool drives every function of the pool on the chain: deposits, the fee of what epochs pay, the queue, a
// swapped hotkey and the end of the subnet.
func TestStakingPool(t *testing.T) {
	v := newValidated(t)
	operator, validator := dev(6), v.validators[0].id
	address := deploy(v.world, operator, &stakingpool.StakingPoolMetaData, stakingPoolABI.PackConstructor(v.netuid, validator, operator.address, stakingPoolFee, stakingPoolDelay))
	pool := drive(v.backendWorld, address, &stakingpool.StakingPoolMetaData, stakingPoolABI.UnpackError)
	alice, bob, mallory := v.users[0], v.users[1], v.users[2]
	shares := func(of actor) *big.Int {
		t.Helper()
		return ask(pool, stakingPoolABI.PackSharesOf(of.address), stakingPoolABI.UnpackSharesOf).Free
	}
	worth := func(shares *big.Int) *big.Int {
		t.Helper()
		return ask(pool, stakingPoolABI.PackConvertToAssets(shares), stakingPoolABI.UnpackConvertToAssets)
	}
	assets := func() *big.Int {
		t.Helper()
		return ask(pool, stakingPoolABI.PackTotalAssets(), stakingPoolABI.UnpackTotalAssets)
	}
	request := func(from actor, amount *big.Int) *big.Int {
		t.Helper()
		receipt := pool.do(from, stakingPoolABI.PackRequestWithdrawal(amount))
		event, err := stakingPoolABI.UnpackWithdrawalRequestedEvent(receipt.Logs[len(receipt.Logs)-1])
		if err != nil || event.Shares.Cmp(amount) != 0 || event.ReadyBlock.Uint64() != receipt.BlockNumber.Uint64()+stakingPoolDelay {
			t.Fatalf("the event is %+v, error %v", event, err)
		}
		return event.Id
	}

	t.Run("terms", func(t *testing.T) { v.poolTerms(t, pool, operator) })

	t.Run("deposits", func(t *testing.T) {
		v.allow(alice, address, big9(20))
		want := ask(pool, stakingPoolABI.PackConvertToShares(big9(20)), stakingPoolABI.UnpackConvertToShares)
		pool.do(alice, stakingPoolABI.PackDepositStake(big9(20), want))
		quote, err := v.pool(v.netuid).SimBuy(30 * unit.TAO)
		if err != nil {
			t.Fatal(err)
		}
		pool.pay(bob, stakingPoolABI.PackDepositTao(new(big.Int)), tao(30))
		if got := worth(shares(bob)); !lessBy(got, new(big.Int).SetUint64(uint64(quote.Out)), 2) {
			t.Errorf("bob's shares are worth %v, the TAO bought %d", got, quote.Out)
		}
		if total := ask(pool, stakingPoolABI.PackTotalShares(), stakingPoolABI.UnpackTotalShares); total.Cmp(new(big.Int).Add(shares(alice), shares(bob))) != 0 {
			t.Errorf("%v shares in all", total)
		}
	})

	t.Run("fee of rewards", func(t *testing.T) {
		before, mine := assets(), worth(shares(alice))
		for range 2 {
			v.advanceEpoch(v.netuid)
			v.judge(v.netuid, v.validators[0], v.miner)
		}
		gain := new(big.Int).Sub(assets(), before)
		if gain.Sign() <= 0 || worth(shares(alice)).Cmp(mine) <= 0 {
			t.Fatalf("two epochs brought %v", gain)
		}
		pool.do(mallory, stakingPoolABI.PackProcessQueue(big.NewInt(0)))
		fee := new(big.Int).Div(gain, big.NewInt(10))
		if got := worth(shares(operator)); !lessBy(got, fee, 1000) {
			t.Errorf("the operator earned %v of %v", got, gain)
		}
	})

	t.Run("withdrawals", func(t *testing.T) {
		part := new(big.Int).Div(shares(alice), big.NewInt(5))
		asStake, asTao, back, queued := request(alice, part), request(alice, part), request(alice, part), request(alice, part)
		if reason, ok := pool.refusal(alice, stakingPoolABI.PackWithdraw(asStake, alice.address, new(big.Int)), nil).(*stakingpool.StakingPoolNotReady); !ok {
			t.Errorf("it is ready: %+v", reason)
		}
		if entry := ask(pool, stakingPoolABI.PackRequestOf(asTao), stakingPoolABI.UnpackRequestOf); entry.Member != alice.address || entry.Shares.Cmp(part) != 0 {
			t.Errorf("the request is %+v", entry)
		}
		pool.do(alice, stakingPoolABI.PackCancelWithdrawal(back))
		v.advance(stakingPoolDelay)
		want := worth(part)
		had := v.stake(validator, mallory.id, v.netuid)
		pool.do(alice, stakingPoolABI.PackWithdraw(asStake, mallory.address, new(big.Int).Sub(want, big.NewInt(2))))
		if got := new(big.Int).SetUint64(uint64(v.stake(validator, mallory.id, v.netuid) - had)); !lessBy(got, want, 3) {
			t.Errorf("%v alpha came, want %v", got, want)
		}
		quote, err := v.pool(v.netuid).SimSell(unit.Alpha(worth(part).Uint64()))
		if err != nil {
			t.Fatal(err)
		}
		receiver := derived(t, "buyer").address
		pool.do(alice, stakingPoolABI.PackWithdrawTao(asTao, receiver, new(big.Int).SetUint64(uint64(quote.Out))))
		if got := v.balance(receiver); got.Cmp(wei(quote.Out)) != 0 {
			t.Errorf("the sale paid %v wei, the quote was %v", got, wei(quote.Out))
		}
		had = v.stake(validator, alice.id, v.netuid)
		pool.do(mallory, stakingPoolABI.PackProcessQueue(big.NewInt(10)))
		if got := new(big.Int).SetUint64(uint64(v.stake(validator, alice.id, v.netuid) - had)); !lessBy(got, want, 3) {
			t.Errorf("the queue paid %v alpha for request %v, want %v", got, queued, want)
		}
		if queue := ask(pool, stakingPoolABI.PackQueue(), stakingPoolABI.UnpackQueue); queue.Head.Cmp(queue.End) != 0 {
			t.Errorf("the queue is %+v", queue)
		}
	})

	t.Run("donation", func(t *testing.T) {
		v.must(mallory, params.StakingAddress, stakingABI.PackTransferStake(ss58.AccountID(address), validator, id256(v.netuid), id256(v.netuid), big9(10)))
		v.allow(mallory, address, big9(7))
		pool.do(mallory, stakingPoolABI.PackDepositStake(big9(7), new(big.Int)))
		if got := worth(shares(mallory)); !lessBy(got, big9(7), 3) {
			t.Errorf("mallory's 7 alpha are worth %v", got)
		}
	})

	t.Run("swapped hotkey", func(t *testing.T) {
		before, replacement := assets(), derived(t, "first")
		v.must(v.validators[0], params.NeuronAddress, neuronABI.PackSwapHotkey(validator, replacement.id, false, 0))
		// The old hotkey has no permit any more, so deposits are refused for that already.
		if _, ok := pool.refusal(mallory, stakingPoolABI.PackDepositTao(new(big.Int)), tao(1)).(*stakingpool.StakingPoolNotValidator); !ok {
			t.Error("the pool takes deposits for the old hotkey")
		}
		if reason, ok := pool.refusal(mallory, stakingPoolABI.PackFollowSwap(v.validators[1].id), nil).(*stakingpool.StakingPoolNotFoundThere); !ok || reason.RecordedAlpha.Cmp(before) != 0 {
			t.Errorf("the stake is found with somebody else: %+v", reason)
		}
		// A gift with the old hotkey, which is nobody's until somebody claims it, neither feeds the queue nor stops followSwap.
		v.must(bob, params.NeuronAddress, neuronABI.PackTryAssociateHotkey(validator))
		v.must(mallory, params.StakingAddress, packStake(validator, unit.TAO, v.netuid))
		v.must(mallory, params.StakingAddress, stakingABI.PackTransferStake(ss58.AccountID(address), validator, id256(v.netuid), id256(v.netuid), new(big.Int).SetUint64(uint64(v.stake(validator, mallory.id, v.netuid)))))
		if _, ok := pool.refusal(mallory, stakingPoolABI.PackProcessQueue(big.NewInt(9)), nil).(*stakingpool.StakingPoolStakeMissing); !ok {
			t.Error("the queue pays while stake is missing")
		}
		pool.do(mallory, stakingPoolABI.PackFollowSwap(replacement.id))
		if now := ask(pool, stakingPoolABI.PackHotkey(), stakingPoolABI.UnpackHotkey); now != replacement.id || !lessBy(assets(), before, 3) {
			t.Errorf("hotkey %x, stake %v, was %v", now, assets(), before)
		}
		pool.pay(mallory, stakingPoolABI.PackDepositTao(new(big.Int)), tao(1))
	})

	t.Run("operator", func(t *testing.T) {
		pool.do(operator, stakingPoolABI.PackSetFee(2000))
		fees := ask(pool, stakingPoolABI.PackFees(), stakingPoolABI.UnpackFees)
		if fees.Current != stakingPoolFee || fees.Next != 2000 || fees.NextBlock <= v.number()+stakingPoolDelay {
			t.Errorf("the fees are %+v", fees)
		}
		pool.do(operator, stakingPoolABI.PackNameOperator(bob.address))
		pool.do(bob, stakingPoolABI.PackAcceptOperator())
		if now := ask(pool, stakingPoolABI.PackOperator(), stakingPoolABI.UnpackOperator); now.Current != bob.address || now.Next != (common.Address{}) {
			t.Errorf("the operator is %+v", now)
		}
		if _, ok := pool.refusal(operator, stakingPoolABI.PackSetFee(0), nil).(*stakingpool.StakingPoolNotOperator); !ok {
			t.Error("who was the operator sets the fee")
		}
	})

	t.Run("dissolution", func(t *testing.T) {
		request(mallory, new(big.Int).Div(shares(mallory), big.NewInt(2)))
		v.must(dev(genesis.AdminAccount), params.SubnetAddress, subnetABI.PackDissolveNetwork(v.netuid))
		if !ask(pool, stakingPoolABI.PackIsDissolved(), stakingPoolABI.UnpackIsDissolved) || v.balance(address).Sign() == 0 {
			t.Fatal("the pool has no TAO of the dissolved subnet")
		}
		for _, member := range []actor{alice, bob, mallory, operator} {
			preview := ask(pool, stakingPoolABI.PackPreviewDissolved(member.address), stakingPoolABI.UnpackPreviewDissolved)
			receiver := derived(t, "receiver of the pool")
			before := v.balance(receiver.address)
			pool.do(member, stakingPoolABI.PackClaimDissolved(receiver.address))
			if got := new(big.Int).Sub(v.balance(receiver.address), before); got.Cmp(preview) != 0 || got.Sign() == 0 {
				t.Errorf("%s got %v, the preview was %v", member.address, got, preview)
			}
		}
		if left := v.balance(address); left.Sign() != 0 {
			t.Errorf("%v wei are left", left)
		}
	})
	pool.allCalled(t)
}

// poolTerms reads what was agreed when the pool was opened.
func (v validated) poolTerms(t *testing.T, pool *driven, operator actor) {
	if hotkey := ask(pool, stakingPoolABI.PackHotkey(), stakingPoolABI.UnpackHotkey); hotkey != v.validators[0].id {
		t.Errorf("hotkey %x", hotkey)
	}
	if now := ask(pool, stakingPoolABI.PackOperator(), stakingPoolABI.UnpackOperator); now.Current != operator.address {
		t.Errorf("operator %+v", now)
	}
	if fees := ask(pool, stakingPoolABI.PackFees(), stakingPoolABI.UnpackFees); fees.Current != stakingPoolFee || fees.NextBlock != 0 {
		t.Errorf("fees %+v", fees)
	}
	if coldkey := ask(pool, stakingPoolABI.PackColdkey(), stakingPoolABI.UnpackColdkey); coldkey != ss58.AccountID(pool.address) {
		t.Errorf("coldkey %x", coldkey)
	}
	if netuid := ask(pool, stakingPoolABI.PackNetuid(), stakingPoolABI.UnpackNetuid); netuid != v.netuid {
		t.Errorf("netuid %d", netuid)
	}
	rounding := ask(pool, stakingPoolABI.PackROUNDING(), stakingPoolABI.UnpackROUNDING)
	maxFee := ask(pool, stakingPoolABI.PackMAXFEE(), stakingPoolABI.UnpackMAXFEE)
	for name, number := range map[string]struct{ got, want uint64 }{
		"registration":  {ask(pool, stakingPoolABI.PackRegistration(), stakingPoolABI.UnpackRegistration), 1},
		"delay":         {ask(pool, stakingPoolABI.PackDelay(), stakingPoolABI.UnpackDelay), stakingPoolDelay},
		"longest delay": {ask(pool, stakingPoolABI.PackMAXDELAY(), stakingPoolABI.UnpackMAXDELAY), 50_400},
		"notice":        {ask(pool, stakingPoolABI.PackFEENOTICE(), stakingPoolABI.UnpackFEENOTICE), 7_200},
		"highest fee":   {uint64(maxFee), 3_000},
		"rounding":      {rounding.Uint64(), 1_000},
	} {
		if number.got != number.want {
			t.Errorf("%s: %d, want %d", name, number.got, number.want)
		}
	}
}
