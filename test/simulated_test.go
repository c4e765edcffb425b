package test

import (
	"errors"
	"fmt"
	"runtime"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/simulated"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// number is the newest block's number.
func (w *world) number() uint64 {
	w.Helper()
	return w.head().Number.Uint64()
}

// advance seals n blocks.
func (b backendWorld) advance(n uint64) {
	b.Helper()
	if err := b.AdvanceBlocks(n); err != nil {
		b.Fatal(err)
	}
}

// uidCount is the number of neurons of a subnet.
func (b backendWorld) uidCount(netuid uint16) uint16 {
	b.Helper()
	return b.state().Neurons.At(netuid).Count()
}

// TestBackend uses the simulated backend as a contract's test would: through bindings.
func TestBackend(t *testing.T) {
	backend := simulated.New(t)
	client, owner, user := backend.Client(), dev(1), dev(8)
	subnets := subnetABI.Instance(client, params.SubnetAddress)
	stakes := stakingABI.Instance(client, params.StakingAddress)
	transact := func(contract *bind.BoundContract, from actor, data []byte) *types.Transaction {
		t.Helper()
		tx, err := bind.Transact(contract, bind.NewKeyedTransactor(from.key, chainID), data)
		if err != nil {
			t.Fatal(err)
		}
		return tx
	}
	receipt := func(tx *types.Transaction) *types.Receipt {
		t.Helper()
		r, err := client.TransactionReceipt(t.Context(), tx.Hash())
		if err != nil && !errors.Is(err, ethereum.NotFound) {
			t.Fatal(err)
		}
		return r
	}

	create := transact(subnets, owner, subnetABI.PackRegisterNetwork(owner.id))
	if receipt(create) != nil {
		t.Fatal("the transaction is in a block before Commit")
	}
	if hash := backend.Commit(); receipt(create).BlockHash != hash || receipt(create).Status != types.ReceiptStatusSuccessful {
		t.Fatalf("the receipt is %+v", receipt(create))
	}
	const netuid = 1
	transact(subnets, owner, subnetABI.PackStartCall(netuid))
	backend.Commit()

	stake := func() unit.Alpha {
		t.Helper()
		value, err := bind.Call(stakes, nil, stakingABI.PackGetStake(owner.id, user.id, id256(netuid)), stakingABI.UnpackGetStake)
		if err != nil {
			t.Fatal(err)
		}
		return unit.Alpha(value.Uint64())
	}
	dropped := transact(stakes, user, packStake(owner.id, unit.TAO, netuid))
	if err := backend.AdjustTime(time.Hour); !errors.Is(err, simulated.ErrPendingTransactions) {
		t.Errorf("AdjustTime with a pending transaction: %v", err)
	}
	backend.Rollback()
	backend.Commit()
	if receipt(dropped) != nil || stake() != 0 {
		t.Errorf("after Rollback the stake is %d", stake())
	}

	before, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := backend.AdjustTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	after, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil || after.Time != before.Time+3600 || after.Number.Uint64() != before.Number.Uint64()+1 {
		t.Errorf("AdjustTime led from %v to %v, error %v", before, after, err)
	}

	kept := transact(stakes, user, packStake(owner.id, unit.TAO, netuid))
	if err := backend.AdvanceBlocks(3); err != nil {
		t.Fatal(err)
	}
	head, err := client.BlockNumber(t.Context())
	if err != nil || head != after.Number.Uint64()+3 || receipt(kept).BlockNumber.Uint64() != head-2 {
		t.Errorf("AdvanceBlocks led to block %d, error %v, receipt %+v", head, err, receipt(kept))
	}
	if stake() == 0 {
		t.Error("no stake after AdvanceBlocks")
	}

	w := worldOf(t, backend)
	for epoch := 1; epoch <= 2; epoch++ {
		next, err := bind.Call(subnets, nil, subnetABI.PackGetNextEpochBlock(netuid), subnetABI.UnpackGetNextEpochBlock)
		if err != nil {
			t.Fatal(err)
		}
		if err := backend.AdvanceEpoch(netuid); err != nil {
			t.Fatal(err)
		}
		if head := w.number(); head != next || !w.happened(head, "EpochRan", netuid) {
			t.Errorf("epoch %d: the head is %d, the epoch was due in %d, events %v", epoch, head, next, w.blockEvents(head))
		}
	}
	if err := backend.AdvanceEpoch(2); !errors.Is(err, simulated.ErrNoEpoch) {
		t.Errorf("AdvanceEpoch of a subnet that does not exist: %v", err)
	}
	w.checkInvariants()
}

// TestSendInARow sends through bindings, which ask for the next nonce each time, without a block in between.
func TestSendInARow(t *testing.T) {
	const count = 200
	backend := simulated.New(t)
	client, user := backend.Client(), dev(8)
	stakes := stakingABI.Instance(client, params.StakingAddress)
	opts := bind.NewKeyedTransactor(user.key, chainID)
	opts.GasLimit = 100_000 // too little to stake, so that nothing depends on what it does
	for i := range count {
		tx, err := bind.Transact(stakes, opts, packStake(dev(1).id, unit.TAO, 1))
		if err != nil || tx.Nonce() != uint64(i) {
			t.Fatalf("transaction %d: %+v, error %v", i, tx, err)
		}
	}
	backend.Commit()
	if nonce, err := client.NonceAt(t.Context(), user.address, nil); err != nil || nonce != count {
		t.Errorf("the nonce is %d, error %v, want %d", nonce, err, count)
	}
}

// TestSnapshotRevert: evm_revert takes back native state with everything else, and what follows repeats exactly.
func TestSnapshotRevert(t *testing.T) {
	b := newBackend(t)
	netuid := b.openSubnet(dev(1), dev(1).id)
	b.govern(netuid, "tempo", 20)
	b.must(dev(8), params.StakingAddress, packStake(dev(1).id, unit.TAO, netuid))
	stake, base, issuance := b.stake(dev(1).id, dev(8).id, netuid), b.head(), b.state().Accounts.TotalIssuance()

	var roots [2]common.Hash
	for i := range roots {
		var id hexutil.Uint64
		b.rpc(&id, "evm_snapshot")
		b.must(dev(2), params.NeuronAddress, neuronABI.PackBurnedRegister(netuid, dev(2).id))
		b.must(dev(8), params.StakingAddress, packStake(dev(2).id, 7*unit.TAO, netuid))
		if err := b.AdvanceEpoch(netuid); err != nil {
			t.Fatal(err)
		}
		epoch := b.number()
		roots[i] = b.head().Root
		if b.uidCount(netuid) != 2 || b.stake(dev(2).id, dev(8).id, netuid) == 0 || !b.happened(epoch, "EpochRan", netuid) {
			t.Fatalf("run %d changed nothing that can be reverted", i)
		}
		var ok bool
		b.rpc(&ok, "evm_revert", id)
		if head := b.head(); !ok || head.Hash() != base.Hash() || head.Root != base.Root {
			t.Fatalf("evm_revert answers %t, the head is %s, want %s", ok, head.Hash(), base.Hash())
		}
		if b.uidCount(netuid) != 1 || b.stake(dev(1).id, dev(8).id, netuid) != stake || b.stake(dev(2).id, dev(8).id, netuid) != 0 {
			t.Error("native state is not as it was")
		}
		if got := b.state().Accounts.TotalIssuance(); got != issuance {
			t.Errorf("the issuance is %d, was %d", got, issuance)
		}
		b.checkInvariants()
		var again bool
		if b.rpc(&again, "evm_revert", id); again {
			t.Error("a snapshot can be used twice")
		}
	}
	if roots[0] != roots[1] {
		t.Errorf("the same steps gave %s and then %s", roots[0], roots[1])
	}
}

// reorgBase opens a subnet whose epoch is due in the next block.
func reorgBase(b backendWorld) uint16 {
	b.Helper()
	netuid := b.openSubnet(dev(1), dev(1).id)
	b.govern(netuid, "subnet_emission_enabled", 1)
	b.govern(netuid, "tempo", 20)
	b.must(dev(2), params.NeuronAddress, neuronABI.PackBurnedRegister(netuid, dev(2).id))
	next := view(b.world, params.SubnetAddress, subnetABI.PackGetNextEpochBlock(netuid), subnetABI.UnpackGetNextEpochBlock)
	b.advance(next - 1 - b.number())
	return netuid
}

// branch seals that many blocks, the first with an epoch, all with transactions that depend on the seed.
func branch(b backendWorld, netuid uint16, seed, blocks int) []common.Hash {
	b.Helper()
	var hashes []common.Hash
	for i := range blocks {
		stakeTo, amount := dev(1+(i+seed)%2).id, unit.TAO*unit.Rao(1+(i*seed)%5)
		txs := []*types.Transaction{b.send(dev(8), params.StakingAddress, packStake(stakeTo, amount, netuid), nil)}
		if i%8 == 0 {
			name := fmt.Sprintf("neuron %d of branch %d", i, seed)
			txs = append(txs, b.send(dev(4), params.NeuronAddress, neuronABI.PackBurnedRegister(netuid, derived(b, name).id), nil))
		}
		hashes = append(hashes, b.Commit())
		for _, tx := range txs {
			if receipt := b.receipt(tx); receipt == nil || receipt.Status != types.ReceiptStatusSuccessful {
				b.Fatalf("branch %d, block %d: receipt %+v", seed, i, receipt)
			}
		}
	}
	return hashes
}

// receipt is that of a transaction, nil if it is in no block.
func (w *world) receipt(tx *types.Transaction) *types.Receipt {
	w.Helper()
	receipt, err := w.eth.TransactionReceipt(w.ctx(), tx.Hash())
	if err != nil && !errors.Is(err, ethereum.NotFound) {
		w.Fatal(err)
	}
	return receipt
}

// TestReorg leaves a branch with an epoch, registrations and stakes for another one. The outcome is that of a chain that
// never saw the first.
func TestReorg(t *testing.T) {
	for _, depth := range []int{1, 2, 64} {
		t.Run(fmt.Sprint(depth), func(t *testing.T) {
			if testing.Short() && depth > 2 {
				t.Skip("long")
			}
			b, clean := newBackend(t), newBackend(t)
			netuid := reorgBase(b)
			base := b.head()
			left := branch(b, netuid, 1, depth)
			if !b.happened(base.Number.Uint64()+1, "EpochRan", netuid) {
				t.Fatal("the branch that is left has no epoch")
			}
			abandoned := b.head()
			if err := b.Fork(base.Hash()); err != nil {
				t.Fatal(err)
			}
			b.Rollback() // the branch's transactions became pending again
			if b.head().Hash() != base.Hash() || b.uidCount(netuid) != 2 {
				t.Fatal("Fork does not lead back")
			}
			taken := branch(b, netuid, 2, depth+1)

			if got := reorgBase(clean); got != netuid || clean.head().Hash() != base.Hash() {
				t.Fatal("the second chain starts elsewhere")
			}
			replay := branch(clean, netuid, 2, depth+1)
			for i := range taken {
				if taken[i] != replay[i] {
					t.Fatalf("block %d of the branch is %s, on a clean chain %s", i, taken[i], replay[i])
				}
			}
			if b.head().Root != clean.head().Root || b.head().Root == abandoned.Root || taken[0] == left[0] {
				t.Errorf("the state is %s, on a clean chain %s, on the branch that was left %s", b.head().Root, clean.head().Root, abandoned.Root)
			}
			for i, n := range []uint64{base.Number.Uint64() + 1, b.number()} {
				if got, want := fmt.Sprint(b.blockEvents(n)), fmt.Sprint(clean.blockEvents(n)); got != want {
					t.Errorf("events %d: %s, on a clean chain %s", i, got, want)
				}
			}
			b.checkInvariants()

			// The way back to the branch that was left is open as well.
			if err := b.Fork(abandoned.Hash()); err != nil {
				t.Fatal(err)
			}
			b.Rollback()
			if b.head().Root != abandoned.Root {
				t.Errorf("the state is %s, was %s", b.head().Root, abandoned.Root)
			}
			b.checkInvariants()
		})
	}
}

// TestDeterminism: the same transactions give the same blocks, whatever the number of processors.
func TestDeterminism(t *testing.T) {
	blocks := 40
	if testing.Short() {
		blocks = 10
	}
	run := func(processors int) []common.Hash {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(processors))
		b := newBackend(t)
		netuid := reorgBase(b)
		hashes := branch(b, netuid, 3, blocks)
		return append(hashes, b.head().Root)
	}
	first := run(1)
	for _, processors := range []int{1, 2, 2, 4} {
		again := run(processors)
		for i := range first {
			if first[i] != again[i] {
				t.Fatalf("block %d of %d with %d processors is %s, first it was %s", i, blocks, processors, again[i], first[i])
			}
		}
	}
}

// extraHotkeys is the account that holds the hotkeys of a subnet, as if neurons without a hotkey had registered.
func extraHotkeys(tb testing.TB, netuid uint16, count int) types.GenesisAlloc {
	memory := state.NewMemory()
	neurons := state.Open(memory.Host(0, common.Address{})).Neurons
	for range count {
		neurons.RegisterOwner(netuid, params.ID{})
	}
	const hotkeys = 5 // the kind of blob
	account := storage.BlobID{Kind: hotkeys, Index: netuid}.Account()
	code := memory.Blob(account)
	if code == nil {
		tb.Fatal("the hotkeys are elsewhere")
	}
	return types.GenesisAlloc{account: {Nonce: 1, Code: code}}
}

// TestSubnetPaused corrupts one subnet's state. Its epoch fails; it alone is paused.
func TestSubnetPaused(t *testing.T) {
	const corrupted, sound = 1, 2
	spec := genesis.Dev()
	if err := spec.Merge(extraHotkeys(t, corrupted, 7)); err != nil {
		t.Fatal(err)
	}
	b := newBackend(t, simulated.WithGenesis(spec))
	for want := range uint16(2) {
		netuid := b.openSubnet(dev(1), derived(t, fmt.Sprint("owner hotkey ", want)).id)
		if netuid != want+1 {
			t.Fatalf("the subnet is %d", netuid)
		}
		b.govern(netuid, "tempo", 20)
	}
	b.must(dev(8), params.StakingAddress, packStake(derived(t, "owner hotkey 0").id, 5*unit.TAO, corrupted))
	stake := b.stake(derived(t, "owner hotkey 0").id, dev(8).id, corrupted)
	next := view(b.world, params.SubnetAddress, subnetABI.PackGetNextEpochBlock(corrupted), subnetABI.UnpackGetNextEpochBlock)
	b.advance(next - b.number())

	if !b.happened(next, "SubnetPaused", corrupted) || b.happened(next, "EpochRan", corrupted) {
		t.Fatalf("the events of block %d are %v", next, b.blockEvents(next))
	}
	if b.happened(next, "SubnetPaused", sound) {
		t.Error("the sound subnet is paused as well")
	}
	pending := b.state().Coinbase.Pending(corrupted)
	if pending.Total() == 0 {
		t.Error("the subnet lost its pots")
	}
	if err := b.AdvanceEpoch(corrupted); !errors.Is(err, simulated.ErrNoEpoch) {
		t.Errorf("AdvanceEpoch of the paused subnet: %v", err)
	}
	for range 2 {
		if err := b.AdvanceEpoch(sound); err != nil {
			t.Fatal(err)
		}
		if head := b.number(); !b.happened(head, "EpochRan", sound) || b.happened(head, "SubnetPaused", corrupted) {
			t.Errorf("the events of block %d are %v", head, b.blockEvents(head))
		}
	}
	if got := b.state().Coinbase.Pending(corrupted); got != pending {
		t.Errorf("the paused subnet's pots went from %+v to %+v", pending, got)
	}
	if got := b.stake(derived(t, "owner hotkey 0").id, dev(8).id, corrupted); got != stake {
		t.Errorf("the stake on the paused subnet went from %d to %d", stake, got)
	}
	// Nobody's money is locked in: stake can be sold.
	b.must(dev(8), params.StakingAddress, packUnstake(derived(t, "owner hotkey 0").id, stake, corrupted))
	b.checkInvariants()
}
