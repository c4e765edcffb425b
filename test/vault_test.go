package test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

const (
	// vaultBudget is the gas that a vault may take for a deposit, and cheapRefusal what a refusal may take.
	vaultBudget  = 1_000_000
	cheapRefusal = 500_000
)

var vaultABI = fixtures.NewStakeVault()

// anyPrice is a limit that no trade meets: the highest price to buy at. 0 is the lowest to sell at.
var anyPrice = new(big.Int).SetUint64(1 << 62)

// vaultStage is a subnet with a vault that holds stake with the only validator.
type vaultStage struct{ stage }

func newVault(t *testing.T) vaultStage {
	t.Helper()
	const first = 1 // the netuid of a chain's first subnet
	s := newStage(t, &fixtures.StakeVaultMetaData, vaultABI.PackConstructor(dev(2).id, first))
	if s.netuid != first {
		t.Fatalf("the subnet is %d", s.netuid)
	}
	return vaultStage{s}
}

// does makes a transaction to the vault that succeeds within its budget.
func (v vaultStage) does(who actor, data []byte, value *big.Int) *types.Receipt {
	v.Helper()
	receipt := v.succeed(v.send(who, v.contract, data, value))
	if receipt.GasUsed > vaultBudget {
		v.Errorf("%d gas used", receipt.GasUsed)
	}
	return receipt
}

// refuses makes a transaction to the vault that fails for the reason, cheaply, and changes nothing.
func (v vaultStage) refuses(who actor, data []byte, value *big.Int, want string) {
	v.Helper()
	alpha, shares, mine := v.alpha(), v.shares(who), v.stake(v.hotkey.id, who.id, v.netuid)
	_, err := v.eth.CallContract(v.ctx(), ethereum.CallMsg{From: who.address, To: &v.contract, Data: data, Value: value}, nil)
	if got := vaultReason(err); !strings.HasPrefix(got, want) {
		v.Errorf("refused with %s, %v, want %s", got, err, want)
	}
	receipt := v.mined(v.send(who, v.contract, data, value))
	if receipt.Status != types.ReceiptStatusFailed || receipt.GasUsed >= cheapRefusal {
		v.Errorf("%s: status %d, %d gas", want, receipt.Status, receipt.GasUsed)
	}
	if v.alpha() != alpha || v.shares(who).Cmp(shares) != 0 || v.stake(v.hotkey.id, who.id, v.netuid) != mine {
		v.Errorf("%s: something changed", want)
	}
}

// vaultReason is the vault's error as text, and behind a colon the precompile's.
func vaultReason(err error) string {
	data := revertData(err)
	if len(data) < 4 {
		return "nothing"
	}
	reason, unpackErr := vaultABI.UnpackError(data)
	if unpackErr != nil {
		return unpackErr.Error()
	}
	name := strings.TrimPrefix(fmt.Sprintf("%T", reason), "*fixtures.StakeVault")
	if failed, ok := reason.(*fixtures.StakeVaultStakingFailed); ok {
		inner, _ := errorsABI.UnpackError(failed.Reason)
		name += ": " + strings.TrimPrefix(fmt.Sprintf("%T", inner), "*taoerrors.TaoErrors")
	}
	return name
}

func (v vaultStage) alpha() unit.Alpha { return v.stake(v.hotkey.id, v.id, v.netuid) }

func (v vaultStage) shares(who actor) *big.Int {
	v.Helper()
	return view(v.world, v.contract, vaultABI.PackSharesOf(who.address), vaultABI.UnpackSharesOf)
}

// worth is the alpha behind somebody's shares.
func (v vaultStage) worth(who actor) unit.Alpha {
	v.Helper()
	return unit.Alpha(view(v.world, v.contract, vaultABI.PackAlphaOf(v.shares(who)), vaultABI.UnpackAlphaOf).Uint64())
}

func (v vaultStage) deposit(who actor, amount int64) *types.Receipt {
	v.Helper()
	return v.does(who, vaultABI.PackDeposit(anyPrice, new(big.Int)), tao(amount))
}

// near compares amounts that were rounded down a few times.
func near(a, b unit.Alpha) bool { return max(a, b)-min(a, b) <= 3 }

// TestVaultDeposits: TAO, stake by an approval, and stake by DELEGATECALL give shares by the alpha that comes in.
func TestVaultDeposits(t *testing.T) {
	v := newVault(t)
	ann, ben, cyd := dev(5), dev(6), dev(7)

	preview := view(v.world, v.contract, vaultABI.PackPreviewDeposit(uint64(100*unit.TAO)), vaultABI.UnpackPreviewDeposit)
	v.deposit(ann, 100)
	if v.shares(ann).Cmp(preview) != 0 || v.worth(ann) != v.alpha() || v.alpha() == 0 {
		t.Errorf("%d shares of %d alpha, the preview said %d", v.shares(ann), v.alpha(), preview)
	}

	v.must(ben, params.StakingAddress, packStake(v.hotkey.id, 50*unit.TAO, v.netuid))
	had := v.stake(v.hotkey.id, ben.id, v.netuid)
	part := new(big.Int).SetUint64(uint64(had / 2))
	v.refuses(ben, vaultABI.PackDepositStake(part, new(big.Int)), nil, "NotEnoughAllowance")
	v.must(ben, params.StakingAddress, stakingABI.PackApprove(v.contract, id256(v.netuid), part))
	before := v.alpha()
	v.does(ben, vaultABI.PackDepositStake(part, new(big.Int)), nil)
	if got := v.alpha() - before; !near(got, had/2) || !near(v.worth(ben), had/2) || !near(v.stake(v.hotkey.id, ben.id, v.netuid), had-had/2) {
		t.Errorf("%d of %d came in, worth %d", got, had/2, v.worth(ben))
	}
	v.refuses(ben, vaultABI.PackDepositStake(part, new(big.Int)), nil, "NotEnoughAllowance")

	v.must(cyd, params.StakingAddress, packStake(v.hotkey.id, 30*unit.TAO, v.netuid))
	all := v.stake(v.hotkey.id, cyd.id, v.netuid)
	v.does(cyd, vaultABI.PackDepositStakeDirectly(new(big.Int).SetUint64(uint64(all)), new(big.Int)), nil)
	if !near(v.worth(cyd), all) || v.stake(v.hotkey.id, cyd.id, v.netuid) != 0 {
		t.Errorf("%d of %d came in", v.worth(cyd), all)
	}
	if sum := v.worth(ann) + v.worth(ben) + v.worth(cyd); !near(sum, v.alpha()) {
		t.Errorf("shares are worth %d of %d", sum, v.alpha())
	}

	// Shares can change hands, and come out as stake.
	v.does(cyd, vaultABI.PackTransferShares(ann.address, v.shares(cyd)), nil)
	if v.shares(cyd).Sign() != 0 {
		t.Error("shares remain")
	}
	worth, stake := v.worth(ben), v.stake(v.hotkey.id, ben.id, v.netuid)
	v.does(ben, vaultABI.PackRedeemStake(v.shares(ben)), nil)
	if got := v.stake(v.hotkey.id, ben.id, v.netuid) - stake; !near(got, worth) {
		t.Errorf("%d of %d alpha came out", got, worth)
	}
	v.checkInvariants()
}

// TestVaultEarns: what the hotkey earns in an epoch raises the price of a share; the last one to leave takes all.
func TestVaultEarns(t *testing.T) {
	v := newVault(t)
	ann, ben, miner := dev(5), dev(6), dev(3)
	v.govern(v.netuid, "tempo", 20)
	v.must(miner, params.NeuronAddress, neuronABI.PackBurnedRegister(v.netuid, miner.id))
	v.deposit(ann, 100)
	epoch := func() {
		t.Helper()
		if err := v.AdvanceEpoch(v.netuid); err != nil {
			t.Fatal(err)
		}
	}
	epoch() // the validator gets its permit
	uid, ok := v.state().Neurons.At(v.netuid).Uid(miner.id)
	if !ok {
		t.Fatal("the miner is not registered")
	}
	v.must(v.hotkey, params.NeuronAddress, neuronABI.PackSetWeights(v.netuid, []uint16{uid}, []uint16{1}, 0))
	start, shares := v.worth(ann), v.shares(ann)
	epoch()
	epoch()
	if v.worth(ann) <= start || v.shares(ann).Cmp(shares) != 0 {
		t.Fatalf("worth %d before the epochs and %d after", start, v.worth(ann))
	}

	// A share costs more now, and who comes later has no part of what was earned before.
	before := v.worth(ann)
	v.deposit(ben, 100)
	if !near(v.worth(ann), before) {
		t.Errorf("the deposit of another changes what shares are worth from %d to %d", before, v.worth(ann))
	}
	perShare := func(who actor) *big.Int {
		return new(big.Int).Div(new(big.Int).Mul(v.shares(who), big.NewInt(1000)), new(big.Int).SetUint64(uint64(v.worth(who))))
	}
	if a, b := perShare(ann), perShare(ben); new(big.Int).Sub(a, b).CmpAbs(big.NewInt(1000)) > 0 {
		t.Errorf("1000 alpha are %d shares of one and %d of the other", a, b)
	}

	// Out: the quote is what arrives, and the last one leaves nothing behind.
	for _, who := range []actor{ann, ben} {
		quote, err := v.pool(v.netuid).SimSell(v.worth(who))
		if err != nil {
			t.Fatal(err)
		}
		balance := v.balance(who.address)
		receipt := v.does(who, vaultABI.PackRedeem(v.shares(who), new(big.Int), new(big.Int)), nil)
		got := new(big.Int).Sub(v.balance(who.address), balance)
		got.Add(got, feeOf(receipt))
		// The block step of the redeeming block moves the pool a little.
		if want := wei(quote.Out); new(big.Int).Sub(got, want).CmpAbs(new(big.Int).Div(want, big.NewInt(50))) > 0 {
			t.Errorf("%v wei came out, the quote was %v", got, want)
		}
	}
	total := view(v.world, v.contract, vaultABI.PackTotalShares(), vaultABI.UnpackTotalShares)
	if v.alpha() != 0 || total.Sign() != 0 || v.balance(v.contract).Sign() != 0 {
		t.Errorf("%d alpha, %d shares and %v wei remain", v.alpha(), total, v.balance(v.contract))
	}
	// It begins anew.
	v.deposit(ben, 10)
	if v.worth(ben) != v.alpha() || v.alpha() == 0 {
		t.Errorf("worth %d of %d", v.worth(ben), v.alpha())
	}
	v.checkInvariants()
}

// TestVaultRefusals: limits and minimums are kept, each refusal is cheap and says why, and nothing changes.
func TestVaultRefusals(t *testing.T) {
	v := newVault(t)
	ann, ben := dev(5), dev(6)
	v.deposit(ann, 100)
	none := new(big.Int)
	shares := v.shares(ann)
	v.must(ann, params.StakingAddress, packStake(v.hotkey.id, 5*unit.TAO, v.netuid))
	v.must(ann, params.StakingAddress, stakingABI.PackApprove(v.contract, id256(v.netuid), anyPrice))
	for _, test := range []struct {
		who   actor
		data  []byte
		value *big.Int
		want  string
	}{
		{ben, vaultABI.PackDeposit(anyPrice, none), big.NewInt(1_000_000_000), "TooSmall"},
		{ben, vaultABI.PackDeposit(anyPrice, none), new(big.Int).Add(tao(1), big.NewInt(1)), "NotWholeRao"},
		{ben, vaultABI.PackDeposit(big.NewInt(1), none), tao(1), "StakingFailed: PriceLimitExceeded"},
		{ben, vaultABI.PackDeposit(anyPrice, anyPrice), tao(1), "Slippage"},
		{ben, vaultABI.PackDepositStake(amount(1), none), nil, "NotEnoughAllowance"},
		{ben, vaultABI.PackDepositStakeDirectly(amount(1), none), nil, "NotEnoughStake"},
		{ann, vaultABI.PackDepositStake(amount(50), none), nil, "NotEnoughStake"},
		{ann, vaultABI.PackDepositStake(big.NewInt(1000), none), nil, "TooSmall"},
		{ann, vaultABI.PackDepositStake(amount(1), anyPrice), nil, "Slippage"},
		{ann, vaultABI.PackRedeem(new(big.Int).Add(shares, big.NewInt(1)), none, none), nil, "NotEnoughShares"},
		{ann, vaultABI.PackRedeem(none, none, none), nil, "NotEnoughShares"},
		{ann, vaultABI.PackRedeem(big.NewInt(1000), none, none), nil, "TooSmall"},
		{ann, vaultABI.PackRedeem(shares, anyPrice, none), nil, "StakingFailed: PriceLimitExceeded"},
		{ann, vaultABI.PackRedeem(shares, none, amount(1000)), nil, "Slippage"},
		{ann, vaultABI.PackTransferShares(ben.address, new(big.Int).Lsh(shares, 1)), nil, "NotEnoughShares"},
		{ann, vaultABI.PackSettle(), nil, "SubnetNotDissolved"},
	} {
		v.refuses(test.who, test.data, test.value, test.want)
	}

	// Who would leave dust takes it along.
	most := new(big.Int).Sub(shares, big.NewInt(1_000_000_000))
	v.does(ann, vaultABI.PackRedeem(most, none, none), nil)
	if v.shares(ann).Sign() != 0 || v.alpha() != 0 {
		t.Errorf("%d shares and %d alpha remain", v.shares(ann), v.alpha())
	}
	v.checkInvariants()
}

// TestVaultOnStoppedSubnet: while the subnet's token is switched off, deposits are refused and people can still leave; a subnet that is
// paused after a failed block step trades as ever.
func TestVaultOnStoppedSubnet(t *testing.T) {
	v := newVault(t)
	ann := dev(5)
	v.deposit(ann, 100)
	admin := dev(genesis.AdminAccount)
	v.must(admin, params.GovernanceAddress, governanceABI.PackSetSubtokenEnabled(v.netuid, false))
	v.refuses(ann, vaultABI.PackDeposit(anyPrice, new(big.Int)), tao(1), "StakingFailed: SubtokenDisabled")
	half := new(big.Int).Rsh(v.shares(ann), 1)
	v.does(ann, vaultABI.PackRedeem(half, new(big.Int), new(big.Int)), nil) // a sale with a limit is always possible
	v.must(admin, params.GovernanceAddress, governanceABI.PackSetSubtokenEnabled(v.netuid, true))
	v.deposit(ann, 1)

	v.govern(v.netuid, "paused", 1)
	v.deposit(ann, 1)
	v.does(ann, vaultABI.PackRedeem(v.shares(ann), new(big.Int), new(big.Int)), nil)
	if v.alpha() != 0 {
		t.Errorf("%d alpha remain", v.alpha())
	}
	v.checkInvariants()
}

// TestVaultOfDissolvedSubnet: the TAO that the subnet leaves is paid by shares, also after the netuid is somebody else's.
func TestVaultOfDissolvedSubnet(t *testing.T) {
	v := newVault(t)
	ann, ben := dev(5), dev(6)
	v.deposit(ann, 300)
	v.deposit(ben, 100)
	a, b := v.worth(ann), v.worth(ben)
	v.must(dev(genesis.AdminAccount), params.SubnetAddress, subnetABI.PackDissolveNetwork(v.netuid))
	pot := v.balance(v.contract)
	if pot.Sign() == 0 || v.alpha() != 0 {
		t.Fatalf("the vault has %v wei and %d alpha", pot, v.alpha())
	}
	v.refuses(ann, vaultABI.PackDeposit(anyPrice, new(big.Int)), tao(1), "SubnetDissolved")
	v.refuses(ann, vaultABI.PackRedeem(v.shares(ann), new(big.Int), new(big.Int)), nil, "SubnetDissolved")
	if netuid := v.openSubnet(dev(7), dev(7).id); netuid != v.netuid {
		t.Fatalf("the next subnet is %d", netuid)
	}
	v.refuses(ann, vaultABI.PackDeposit(anyPrice, new(big.Int)), tao(1), "SubnetDissolved")

	before := v.balance(ann.address)
	receipt := v.does(ann, vaultABI.PackSettle(), nil)
	got := new(big.Int).Add(new(big.Int).Sub(v.balance(ann.address), before), feeOf(receipt))
	want := new(big.Int).Div(new(big.Int).Mul(pot, new(big.Int).SetUint64(uint64(a))), new(big.Int).SetUint64(uint64(a+b)))
	if new(big.Int).Sub(got, want).CmpAbs(big.NewInt(int64(unit.TAO))) > 0 {
		t.Errorf("%v wei of %v, want about %v", got, pot, want)
	}
	v.refuses(ann, vaultABI.PackSettle(), nil, "NotEnoughShares")
	v.does(ben, vaultABI.PackSettle(), nil)
	if rest := v.balance(v.contract); rest.Sign() != 0 {
		t.Errorf("%v wei remain", rest)
	}
	v.checkInvariants()
}
