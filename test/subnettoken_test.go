package test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/bindings/balancetransfer"
	"github.com/taochain/taochain/bindings/subnettoken"
	"github.com/taochain/taochain/bindings/subnettokenfactory"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/unit"
)

var (
	tokenABI   = subnettoken.NewSubnetToken()
	factoryABI = subnettokenfactory.NewSubnetTokenFactory()
)

// validated is a subnet with three validators that have a permit, one that has had dividends, and a miner.
type validated struct {
	backendWorld
	netuid     uint16
	validators []actor
	miner      actor
	users      []actor
}

// newValidated makes the validators by stake and an epoch.
func newValidated(t *testing.T) validated {
	v := validated{backendWorld: newBackend(t), validators: []actor{dev(1), dev(3), dev(4)}, miner: dev(2), users: []actor{dev(7), dev(8), dev(9)}}
	v.netuid = v.openSubnet(v.validators[0], v.validators[0].id)
	for _, neuron := range append(v.validators[1:], v.miner) {
		v.must(neuron, params.NeuronAddress, neuronABI.PackBurnedRegister(v.netuid, neuron.id))
	}
	for _, user := range v.users {
		for _, validator := range v.validators {
			v.must(user, params.StakingAddress, packStake(validator.id, 50*unit.TAO, v.netuid))
		}
	}
	v.advanceEpoch(v.netuid)
	v.judge(v.netuid, v.validators[0], v.miner)
	return v
}

// allow lets a contract take a user's stake.
func (v validated) allow(user actor, spender common.Address, alpha *big.Int) {
	v.Helper()
	v.must(user, params.StakingAddress, stakingABI.PackApprove(spender, id256(v.netuid), alpha))
}

// newToken makes the subnet's token by the factory.
func newToken(v validated) (factory, token *driven) {
	v.Helper()
	address := deploy(v.world, dev(0), &subnettokenfactory.SubnetTokenFactoryMetaData, nil)
	factory = drive(v.backendWorld, address, &subnettokenfactory.SubnetTokenFactoryMetaData, factoryABI.UnpackError)
	if none := ask(factory, factoryABI.PackTokenOf(v.netuid), factoryABI.UnpackTokenOf); none != (common.Address{}) {
		v.Errorf("there is a token %s before it was made", none)
	}
	predicted := ask(factory, factoryABI.PackAddressOf(v.netuid, 1), factoryABI.UnpackAddressOf)
	receipt := factory.do(v.users[0], factoryABI.PackCreateToken(v.netuid))
	event, err := factoryABI.UnpackTokenCreatedEvent(receipt.Logs[len(receipt.Logs)-1])
	if err != nil || event.Token != predicted || event.Netuid != v.netuid || event.Registration != 1 {
		v.Fatalf("the event is %+v, error %v, the address was to be %s", event, err, predicted)
	}
	if made := ask(factory, factoryABI.PackTokenOf(v.netuid), factoryABI.UnpackTokenOf); made != predicted {
		v.Errorf("the token is %s, not %s", made, predicted)
	}
	if reason, ok := factory.refusal(v.users[0], factoryABI.PackCreateToken(v.netuid), nil).(*subnettokenfactory.SubnetTokenFactoryTokenExists); !ok || reason.Token != predicted {
		v.Errorf("a second token: %+v", reason)
	}
	if reason, ok := factory.refusal(v.users[0], factoryABI.PackCreateToken(77), nil).(*subnettoken.SubnetTokenNoSubnet); ok {
		v.Errorf("the factory's own errors know %+v", reason)
	}
	token = drive(v.backendWorld, predicted, &subnettoken.SubnetTokenMetaData, tokenABI.UnpackError)
	factory.allCalled(v.TB.(*testing.T))
	return factory, token
}

// TestSubnetToken drives every function of the token on the chain: deposits, rewards by epochs, redemptions, gifts, swapped
// hotkeys, write-off and the end of the subnet.
func TestSubnetToken(t *testing.T) {
	v := newValidated(t)
	factory, token := newToken(v)
	alice, bob, mallory := v.users[0], v.users[1], v.users[2]
	first, second, third := v.validators[0].id, v.validators[1].id, v.validators[2].id
	balance := func(of actor) *big.Int {
		t.Helper()
		return ask(token, tokenABI.PackBalanceOf(of.address), tokenABI.UnpackBalanceOf)
	}
	worth := func(shares *big.Int) *big.Int {
		t.Helper()
		return ask(token, tokenABI.PackConvertToAssets(shares), tokenABI.UnpackConvertToAssets)
	}
	assets := func() *big.Int {
		t.Helper()
		return ask(token, tokenABI.PackTotalAssets(), tokenABI.UnpackTotalAssets)
	}

	t.Run("identity", func(t *testing.T) {
		if name := ask(token, tokenABI.PackName(), tokenABI.UnpackName); name != "Staked alpha SN1" {
			t.Errorf("the name is %q", name)
		}
		if symbol := ask(token, tokenABI.PackSymbol(), tokenABI.UnpackSymbol); symbol != "SN1" {
			t.Errorf("the symbol is %q", symbol)
		}
		if decimals := ask(token, tokenABI.PackDecimals(), tokenABI.UnpackDecimals); decimals != 18 {
			t.Errorf("%d decimals", decimals)
		}
		if netuid := ask(token, tokenABI.PackNetuid(), tokenABI.UnpackNetuid); netuid != v.netuid {
			t.Errorf("netuid %d", netuid)
		}
		if counter := ask(token, tokenABI.PackRegistration(), tokenABI.UnpackRegistration); counter != 1 {
			t.Errorf("registration %d", counter)
		}
		if coldkey := ask(token, tokenABI.PackColdkey(), tokenABI.UnpackColdkey); coldkey != ss58.AccountID(token.address) {
			t.Errorf("coldkey %x", coldkey)
		}
		for name, number := range map[string]struct{ got, want *big.Int }{
			"validators": {ask(token, tokenABI.PackMAXVALIDATORS(), tokenABI.UnpackMAXVALIDATORS), big.NewInt(32)},
			"delay":      {ask(token, tokenABI.PackWRITEOFFDELAY(), tokenABI.UnpackWRITEOFFDELAY), big.NewInt(7200)},
			"small part": {ask(token, tokenABI.PackSMALLPART(), tokenABI.UnpackSMALLPART), big.NewInt(1000)},
			"rounding":   {ask(token, tokenABI.PackROUNDING(), tokenABI.UnpackROUNDING), big.NewInt(1000)},
		} {
			if number.got.Cmp(number.want) != 0 {
				t.Errorf("%s: %v, want %v", name, number.got, number.want)
			}
		}
	})

	t.Run("deposits", func(t *testing.T) {
		v.allow(alice, token.address, big9(20))
		if _, ok := token.refusal(alice, tokenABI.PackDepositStake(v.miner.id, big9(20), alice.address, new(big.Int)), nil).(*subnettoken.SubnetTokenNotValidator); !ok {
			t.Error("a miner takes deposits")
		}
		preview := ask(token, tokenABI.PackPreviewDeposit(big9(20)), tokenABI.UnpackPreviewDeposit)
		if same := ask(token, tokenABI.PackConvertToShares(big9(20)), tokenABI.UnpackConvertToShares); same.Cmp(preview) != 0 {
			t.Errorf("the preview is %v, the conversion %v", preview, same)
		}
		receipt := token.do(alice, tokenABI.PackDepositStake(first, big9(20), alice.address, preview))
		event, err := tokenABI.UnpackDepositedEvent(receipt.Logs[len(receipt.Logs)-1])
		if err != nil || event.Alpha.Cmp(big9(20)) != 0 || event.Shares.Cmp(preview) != 0 || event.Hotkey != first {
			t.Errorf("the event is %+v, error %v", event, err)
		}
		if got := balance(alice); got.Cmp(preview) != 0 {
			t.Errorf("alice has %v shares, want %v", got, preview)
		}
		// Bob's TAO buys what the pool quotes, and goes to another validator.
		quote, err := v.pool(v.netuid).SimBuy(30 * unit.TAO)
		if err != nil {
			t.Fatal(err)
		}
		token.pay(bob, tokenABI.PackDepositTao(second, bob.address, new(big.Int)), tao(30))
		if got := v.stake(second, ss58.AccountID(token.address), v.netuid); got != quote.Out {
			t.Errorf("the TAO bought %d alpha, quoted were %d", got, quote.Out)
		}
		if list := ask(token, tokenABI.PackValidators(), tokenABI.UnpackValidators); len(list) != 2 {
			t.Errorf("the validators are %x", list)
		}
		position := ask(token, tokenABI.PackPositionOf(second), tokenABI.UnpackPositionOf)
		if position.Recorded != uint64(quote.Out) || position.Place != 2 || position.MissingSince != 0 {
			t.Errorf("the position is %+v", position)
		}
		if _, ok := token.refusal(bob, tokenABI.PackDepositTao(second, bob.address, new(big.Int)), big.NewInt(1e9+1)).(*subnettoken.SubnetTokenNotWholeRao); !ok {
			t.Error("a part of a rao is taken")
		}
	})

	t.Run("rewards", func(t *testing.T) {
		before, stakes := worth(balance(alice)), assets()
		for range 2 {
			v.advanceEpoch(v.netuid)
			v.judge(v.netuid, v.validators[0], v.miner)
		}
		after := worth(balance(alice))
		if after.Cmp(before) <= 0 || assets().Cmp(stakes) <= 0 {
			t.Fatalf("two epochs: alice's shares are worth %v, were %v", after, before)
		}
		// All holders gained alike: alice has her part of all stake.
		supply := ask(token, tokenABI.PackTotalSupply(), tokenABI.UnpackTotalSupply)
		part := new(big.Int).Div(new(big.Int).Mul(assets(), balance(alice)), supply)
		if !lessBy(after, part, 2) && !lessBy(part, after, 2) {
			t.Errorf("alice's shares are worth %v, her part is %v", after, part)
		}
	})

	t.Run("erc20", func(t *testing.T) { v.tokenAllowances(t, token) })

	t.Run("redemptions", func(t *testing.T) {
		shares := new(big.Int).Div(balance(alice), big.NewInt(4))
		preview := ask(token, tokenABI.PackPreviewRedeem(shares), tokenABI.UnpackPreviewRedeem)
		before := uint64(v.stake(first, mallory.id, v.netuid) + v.stake(second, mallory.id, v.netuid))
		token.do(alice, tokenABI.PackRedeem(shares, mallory.address, alice.address, new(big.Int).Sub(preview, big.NewInt(2))))
		came := new(big.Int).SetUint64(uint64(v.stake(first, mallory.id, v.netuid)+v.stake(second, mallory.id, v.netuid)) - before)
		if !lessBy(came, preview, 3) {
			t.Errorf("%v alpha came, the preview was %v", came, preview)
		}
		quote, err := v.pool(v.netuid).SimSell(unit.Alpha(worth(shares).Uint64()))
		if err != nil {
			t.Fatal(err)
		}
		receiver := derived(t, "seller").address
		token.do(alice, tokenABI.PackRedeemTao(shares, receiver, alice.address, new(big.Int).SetUint64(uint64(quote.Out))))
		if got := v.balance(receiver); got.Cmp(wei(quote.Out)) != 0 {
			t.Errorf("the sale paid %v wei, the quote was %v", got, wei(quote.Out))
		}
		if most := ask(token, tokenABI.PackMaxRedeem(alice.address), tokenABI.UnpackMaxRedeem); most.Cmp(balance(alice)) != 0 {
			t.Errorf("alice may redeem %v", most)
		}
		if reason, ok := token.refusal(alice, tokenABI.PackRedeemTao(shares, alice.address, alice.address, big9(1e9)), nil).(*subnettoken.SubnetTokenBelowMinimum); !ok {
			t.Errorf("below the minimum: %+v", reason)
		}
		if _, ok := token.refusal(alice, tokenABI.PackRedeemDissolved(shares, alice.address, alice.address), nil).(*subnettoken.SubnetTokenSubnetNotDissolved); !ok {
			t.Error("the subnet lives, and shares are paid out")
		}
	})

	t.Run("donation", func(t *testing.T) {
		// A gift of stake and one of TAO: the next depositor loses nothing by either.
		v.must(mallory, params.StakingAddress, stakingABI.PackTransferStake(ss58.AccountID(token.address), first, id256(v.netuid), id256(v.netuid), big9(10)))
		v.succeed(v.send(mallory, params.BalanceTransferAddress, balancetransfer.NewBalanceTransfer().PackTransfer(ss58.AccountID(token.address)), tao(3)))
		v.allow(bob, token.address, big9(10))
		before, price := balance(bob), worth(tao(1))
		token.do(bob, tokenABI.PackDepositStake(first, big9(10), bob.address, new(big.Int)))
		if got := worth(new(big.Int).Sub(balance(bob), before)); !lessBy(got, big9(10), 3) {
			t.Errorf("bob's 10 alpha are worth %v", got)
		}
		if now := worth(tao(1)); now.Cmp(price) < 0 {
			t.Errorf("a share is worth %v, was %v", now, price)
		}
	})

	t.Run("swapped hotkey", func(t *testing.T) { v.tokenFollows(t, token, mallory) })

	t.Run("remains", func(t *testing.T) {
		// More than the protocol's least, and less than twice that, which redelegate has to lift.
		token.pay(alice, tokenABI.PackDepositTao(third, alice.address, new(big.Int)), new(big.Int).Div(tao(3), big.NewInt(1000)))
		before := assets()
		token.do(mallory, tokenABI.PackRedelegate(third, first))
		if left := v.stake(third, ss58.AccountID(token.address), v.netuid); left != 0 {
			t.Errorf("%d alpha are left with the validator", left)
		}
		if now := assets(); !lessBy(now, before, 2) {
			t.Errorf("the stake is %v, was %v", now, before)
		}
	})

	t.Run("write-off", func(t *testing.T) {
		v.allow(alice, token.address, big9(5))
		token.do(alice, tokenABI.PackDepositStake(third, big9(5), alice.address, new(big.Int)))
		replacement := derived(t, "third").id
		v.must(v.validators[2], params.NeuronAddress, neuronABI.PackSwapHotkey(third, replacement, false, 0))
		token.do(mallory, tokenABI.PackReportMissing(third))
		if reason, ok := token.refusal(mallory, tokenABI.PackWriteOff(third), nil).(*subnettoken.SubnetTokenTooEarly); !ok {
			t.Errorf("the write-off is not too early: %+v", reason)
		}
		v.advance(7200)
		before := assets()
		token.do(mallory, tokenABI.PackWriteOff(third))
		if now := assets(); now.Cmp(before) != 0 {
			t.Errorf("the stake is %v, was %v", now, before)
		}
		// It is not lost: a deposit to the new hotkey counts it for all.
		if _, ok := token.refusal(mallory, tokenABI.PackFollowSwap(third, replacement), nil).(*subnettoken.SubnetTokenNotListed); !ok {
			t.Error("what was written off is followed")
		}
	})

	t.Run("redelegation", func(t *testing.T) {
		if _, ok := token.refusal(mallory, tokenABI.PackRedelegate(first, first), nil).(*subnettoken.SubnetTokenStillValidates); !ok {
			t.Error("stake of a validator with a permit may be moved")
		}
		token.pay(alice, tokenABI.PackDepositTao(first, alice.address, new(big.Int)), tao(400))
		list := ask(token, tokenABI.PackValidators(), tokenABI.UnpackValidators)
		small := derived(t, "second").id
		token.do(alice, tokenABI.PackRedeem(new(big.Int).Div(balance(alice), big.NewInt(1000)), alice.address, alice.address, new(big.Int)))
		for _, hotkey := range list {
			if hotkey == small && v.stake(small, ss58.AccountID(token.address), v.netuid) > 0 {
				v.govern(v.netuid, "max_allowed_validators", 1)
				v.advanceEpoch(v.netuid)
				before := assets()
				token.do(mallory, tokenABI.PackRedelegate(small, first))
				if left := v.stake(small, ss58.AccountID(token.address), v.netuid); left != 0 {
					t.Errorf("%d alpha are left with the validator", left)
				}
				if now := assets(); !lessBy(now, before, 3) {
					t.Errorf("the stake is %v, was %v", now, before)
				}
				return
			}
		}
		t.Errorf("the second validator is not among %x", list)
	})

	t.Run("dissolution", func(t *testing.T) { v.tokenEnds(t, factory, token) })
	token.allCalled(t)
}

// tokenAllowances drives what the token has of ERC-20 and of permits.
func (v validated) tokenAllowances(t *testing.T, token *driven) {
	alice, bob := v.users[0], v.users[1]
	one := tao(1)
	allowance := func() *big.Int {
		t.Helper()
		return ask(token, tokenABI.PackAllowance(alice.address, bob.address), tokenABI.UnpackAllowance)
	}
	balance := func(of actor) *big.Int {
		t.Helper()
		return ask(token, tokenABI.PackBalanceOf(of.address), tokenABI.UnpackBalanceOf)
	}
	before := balance(bob)
	token.do(alice, tokenABI.PackTransfer(bob.address, one))
	token.do(alice, tokenABI.PackApprove(bob.address, tao(2)))
	token.do(bob, tokenABI.PackTransferFrom(alice.address, bob.address, one))
	if got := new(big.Int).Sub(balance(bob), before); got.Cmp(tao(2)) != 0 || allowance().Cmp(one) != 0 {
		t.Errorf("bob got %v and may take %v", got, allowance())
	}

	domain := ask(token, tokenABI.PackEip712Domain(), tokenABI.UnpackEip712Domain)
	if domain.Name != "Staked alpha SN1" || domain.VerifyingContract != token.address || domain.ChainId.Cmp(chainID) != 0 {
		t.Errorf("the domain is %+v", domain)
	}
	separator := ask(token, tokenABI.PackDOMAINSEPARATOR(), tokenABI.UnpackDOMAINSEPARATOR)
	nonce := ask(token, tokenABI.PackNonces(alice.address), tokenABI.UnpackNonces)
	deadline := new(big.Int).Lsh(big.NewInt(1), 40)
	message := crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
	for _, word := range []*big.Int{alice.address.Big(), bob.address.Big(), tao(3), nonce, deadline} {
		message = append(message, common.BigToHash(word).Bytes()...)
	}
	digest := crypto.Keccak256([]byte("\x19\x01"), separator[:], crypto.Keccak256(message))
	signature, err := crypto.Sign(digest, alice.key)
	if err != nil {
		t.Fatal(err)
	}
	token.do(bob, tokenABI.PackPermit(
		alice.address, bob.address, tao(3), deadline, signature[64]+27, common.BytesToHash(signature[:32]), common.BytesToHash(signature[32:64]),
	))
	if allowance().Cmp(tao(3)) != 0 {
		t.Errorf("after the permit bob may take %v", allowance())
	}
}

// tokenFollows swaps a validator's hotkey under the token: nothing trades at the wrong price until somebody followed.
func (v validated) tokenFollows(t *testing.T, token *driven, mallory actor) {
	second, replacement := v.validators[1].id, derived(t, "second").id
	before := ask(token, tokenABI.PackTotalAssets(), tokenABI.UnpackTotalAssets)
	stake := v.stake(second, ss58.AccountID(token.address), v.netuid)
	v.must(v.validators[1], params.NeuronAddress, neuronABI.PackSwapHotkey(second, replacement, false, 0))
	v.allow(mallory, token.address, big9(5))
	deposit := tokenABI.PackDepositStake(v.validators[0].id, big9(5), mallory.address, new(big.Int))
	if reason, ok := token.refusal(mallory, deposit, nil).(*subnettoken.SubnetTokenStakeMissing); !ok || reason.RecordedAlpha.Uint64() != uint64(stake) || reason.ActualAlpha.Sign() != 0 {
		t.Fatalf("a deposit without the stake is refused with %+v, the stake was %d", reason, stake)
	}
	if reason, ok := token.refusal(mallory, tokenABI.PackFollowSwap(second, v.validators[2].id), nil).(*subnettoken.SubnetTokenNotFoundThere); !ok {
		t.Errorf("the stake is found with somebody else: %+v", reason)
	}
	token.do(mallory, tokenABI.PackFollowSwap(second, replacement))
	if now := ask(token, tokenABI.PackTotalAssets(), tokenABI.UnpackTotalAssets); !lessBy(now, before, 3) {
		t.Errorf("after the swap the stake is %v, was %v", now, before)
	}
	token.do(mallory, deposit)
}

// tokenEnds dissolves the subnet: every holder gets its part of the TAO, also after the netuid is used again.
func (v validated) tokenEnds(t *testing.T, factory, token *driven) {
	had := v.balance(token.address)
	v.must(dev(genesis.AdminAccount), params.SubnetAddress, subnetABI.PackDissolveNetwork(v.netuid))
	pot := v.balance(token.address)
	if pot.Cmp(had) <= 0 || !ask(token, tokenABI.PackIsDissolved(), tokenABI.UnpackIsDissolved) {
		t.Fatalf("the token has %v wei, had %v", pot, had)
	}
	if _, ok := token.refusal(v.users[0], tokenABI.PackDepositTao(v.validators[0].id, v.users[0].address, new(big.Int)), tao(1)).(*subnettoken.SubnetTokenSubnetDissolved); !ok {
		t.Error("a dissolved subnet takes deposits")
	}
	supply := ask(token, tokenABI.PackTotalSupply(), tokenABI.UnpackTotalSupply)
	for i, user := range v.users {
		shares := ask(token, tokenABI.PackBalanceOf(user.address), tokenABI.UnpackBalanceOf)
		preview := ask(token, tokenABI.PackPreviewDissolved(shares), tokenABI.UnpackPreviewDissolved)
		part := new(big.Int).Div(new(big.Int).Mul(pot, shares), supply)
		if !lessBy(part, preview, 3) {
			t.Errorf("user %d is to get %v, its part is %v", i, preview, part)
		}
		receiver := derived(t, "receiver")
		before := v.balance(receiver.address)
		token.do(user, tokenABI.PackRedeemDissolved(shares, receiver.address, user.address))
		if got := new(big.Int).Sub(v.balance(receiver.address), before); got.Cmp(preview) != 0 {
			t.Errorf("user %d got %v, the preview was %v", i, got, preview)
		}
		if i == 0 { // the others come when the netuid has its next subnet, with a token of its own
			v.must(dev(5), params.SubnetAddress, subnetABI.PackRegisterNetwork(dev(5).id))
			factory.do(user, factoryABI.PackCreateToken(v.netuid))
			if next := ask(factory, factoryABI.PackTokenOf(v.netuid), factoryABI.UnpackTokenOf); next == token.address {
				t.Error("the next subnet has the same token")
			}
		}
	}
	if left := v.balance(token.address); left.Sign() != 0 {
		t.Errorf("%v wei are left", left)
	}
}
