package proof_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/simulated"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/cmd/taoctl/internal/proof"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
)

// world is a chain in memory on which subnet 1 of account 1 has the neuron and stake of account 2, stake of account 3 with it, and weights.
type world struct {
	*testing.T
	backend *simulated.Backend
	client  *ethclient.Client
	hotkey  common.Hash
	stakers [2]common.Hash
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{T: t, backend: simulated.New(t)}
	w.client = ethclient.NewClient(w.backend.RPC())
	id := func(i int) [32]byte { return ss58.AccountID(genesis.DevAccounts()[i].Address) }
	w.hotkey, w.stakers = id(2), [2]common.Hash{id(2), id(3)}
	w.send(1, params.SubnetAddress, remote.Subnet().PackRegisterNetwork(id(1)))
	w.send(1, params.SubnetAddress, remote.Subnet().PackStartCall(1))
	w.send(2, params.NeuronAddress, remote.Neuron().PackBurnedRegister(1, id(2)))
	w.send(2, params.StakingAddress, remote.Staking().PackAddStake(id(2), big.NewInt(7e9), big.NewInt(1)))
	w.send(3, params.StakingAddress, remote.Staking().PackAddStake(id(2), big.NewInt(5e9), big.NewInt(1)))
	w.send(1, params.SubnetAddress, remote.Subnet().PackSetCommitRevealWeightsEnabled(1, false))
	w.send(1, params.NeuronAddress, remote.Neuron().PackSetWeights(1, []uint16{1, 0}, []uint16{65535, 7}, 0))
	return w
}

func (w *world) send(from int, to common.Address, data []byte) {
	w.Helper()
	sender := genesis.DevAccounts()[from]
	nonce, err := w.client.PendingNonceAt(w.Context(), sender.Address)
	if err != nil {
		w.Fatal(err)
	}
	tx := types.MustSignNewTx(sender.PrivateKey, types.LatestSignerForChainID(big.NewInt(genesis.DevChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(genesis.DevChainID), Nonce: nonce, To: &to, Data: data, Gas: 3_000_000, GasFeeCap: big.NewInt(genesis.DefaultBaseFee),
	})
	if err := w.client.SendTransaction(w.Context(), tx); err != nil {
		w.Fatal(err)
	}
	w.backend.Commit()
	if receipt, err := w.client.TransactionReceipt(w.Context(), tx.Hash()); err != nil || receipt.Status != types.ReceiptStatusSuccessful {
		_, reason := w.client.CallContract(w.Context(), ethereum.CallMsg{From: sender.Address, To: &to, Data: data}, nil)
		w.Fatalf("transaction to %s: %v, %v", to, err, revert.ChainError(reason))
	}
}

func (w *world) view() *remote.View {
	header, err := w.client.HeaderByNumber(w.Context(), nil)
	if err != nil {
		w.Fatal(err)
	}
	return remote.NewView(w.client, header)
}

func (w *world) make(c proof.Claim) *proof.File {
	w.Helper()
	f, err := proof.Make(w.Context(), w.view(), c)
	if err != nil {
		w.Fatal(err)
	}
	return f
}

func ptr[T any](v T) *T { return &v }

func stakeOf(hotkey, coldkey common.Hash) proof.Claim {
	return proof.Claim{Kind: proof.KindStake, Netuid: ptr(uint16(1)), Hotkey: &hotkey, Coldkey: &coldkey}
}

// claims are one of each kind and some of what is not there.
func (w *world) claims() map[string]proof.Claim {
	one, zero := ptr(uint16(1)), ptr(uint8(0))
	return map[string]proof.Claim{
		"stake":            stakeOf(w.hotkey, w.stakers[1]),
		"no stake":         stakeOf(w.hotkey, common.Hash{1}),
		"weights":          {Kind: proof.KindWeights, Netuid: one, Mechanism: zero, UID: ptr(uint16(0))},
		"no weights":       {Kind: proof.KindWeights, Netuid: one, Mechanism: zero, UID: one},
		"incentive":        {Kind: proof.KindIncentive, Netuid: one, Mechanism: zero},
		"address":          {Kind: proof.KindBalance, Address: ptr(genesis.DevAccounts()[4].Address)},
		"unknown address":  {Kind: proof.KindBalance, Address: &common.Address{19: 0xee}},
		"linked id":        {Kind: proof.KindBalance, Account: &w.stakers[0]},
		"id without value": {Kind: proof.KindBalance, Account: &common.Hash{1}},
	}
}

// A proof gives the values that the precompiles show.
func TestValues(t *testing.T) {
	w := newWorld(t)
	for _, coldkey := range w.stakers {
		f := w.make(stakeOf(w.hotkey, coldkey))
		want, err := remote.Read(t.Context(), w.view(), params.StakingAddress, remote.Staking().PackGetStake(w.hotkey, coldkey, big.NewInt(1)), remote.Staking().UnpackGetStake)
		if err != nil {
			t.Fatal(err)
		}
		r, err := proof.Verify(f, proof.Trust{BlockHash: &f.Block.Hash})
		if err != nil {
			t.Fatal(err)
		}
		if v := r.Value.(proof.Stake); v.StakeAlpha != want.Uint64() || v.StakeAlpha == 0 || v.HotkeyAlpha < v.StakeAlpha {
			t.Errorf("proven %+v, want %d", v, want)
		}
	}
	values := map[string]string{
		"no stake":         `"stakeAlpha":"0"`,
		"weights":          `"weights":[{"uid":1,"weight":65535},{"uid":0,"weight":7}]`,
		"no weights":       `"weights":[]`,
		"incentive":        `{"uid":1,"hotkey":"` + w.hotkey.Hex() + `","incentive":0}`,
		"unknown address":  `{"balanceWei":"0x0"}`,
		"id without value": `{"balanceWei":"0x0"}`,
	}
	for name, claim := range w.claims() {
		f := w.make(claim)
		if _, err := proof.Verify(f, proof.Trust{}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if !strings.Contains(string(f.Value), values[name]) {
			t.Errorf("%s: the value is %s, want %s", name, f.Value, values[name])
		}
	}
	for name, account := range map[string]int{"address": 4, "linked id": 2} {
		balance, err := w.client.BalanceAt(t.Context(), genesis.DevAccounts()[account].Address, nil)
		if f := w.make(w.claims()[name]); err != nil || string(f.Value) != `{"balanceWei":"`+hexutil.EncodeBig(balance)+`"}` {
			t.Errorf("%s: the value is %s, want %d, %v", name, f.Value, balance, err)
		}
	}
}

// copyOf is a file that can be changed, as one that was written and read.
func copyOf(t *testing.T, f *proof.File) *proof.File {
	t.Helper()
	text, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	again := new(proof.File)
	if err := json.Unmarshal(text, again); err != nil {
		t.Fatal(err)
	}
	return again
}

// places are all byte strings of a file, by name.
func places(f *proof.File) map[string][]byte {
	m := map[string][]byte{"header": f.Header, "block hash": f.Block.Hash[:]}
	nodes := func(name string, list []hexutil.Bytes) {
		for i, node := range list {
			m[name+" node "+string(rune('0'+i))] = node
		}
	}
	for i := range f.Accounts {
		a := &f.Accounts[i]
		name := a.Address.Hex()
		m[name] = a.Address[:]
		nodes(name, a.Proof)
		if len(a.Code) > 0 {
			m[name+" code"] = a.Code
		}
		for j := range a.Storage {
			slot := name + " slot " + a.Storage[j].Slot.Hex()
			m[slot] = a.Storage[j].Slot[:]
			nodes(slot, a.Storage[j].Proof)
		}
	}
	return m
}

// A flipped bit anywhere in the bytes of a file is found, at each level with a sentence about it.
func TestFlippedBits(t *testing.T) {
	w := newWorld(t)
	for name, claim := range w.claims() {
		good := w.make(claim)
		for place, original := range places(good) {
			for at := range original {
				// Long strings are sampled: their hash covers all bytes alike.
				if at > 3 && at < len(original)-3 && at%37 != 0 {
					continue
				}
				f := copyOf(t, good)
				bytesOf := places(f)[place]
				bytesOf[at] ^= 1 << (at % 8)
				_, err := proof.Verify(f, proof.Trust{})
				var invalid *proof.InvalidError
				if !errors.As(err, &invalid) {
					t.Fatalf("%s: %s changed at byte %d: %v", name, place, at, err)
				}
			}
		}
	}
}

// Each way to tamper has its sentence.
func TestTampering(t *testing.T) {
	w := newWorld(t)
	stake := func() *proof.File { return w.make(stakeOf(w.hotkey, w.stakers[1])) }
	weights := func() *proof.File { return w.make(w.claims()["weights"]) }
	protocol := func(f *proof.File) *proof.Account {
		return &f.Accounts[slices.IndexFunc(f.Accounts, func(a proof.Account) bool { return a.Address == params.StateAddress })]
	}
	withCode := func(f *proof.File) *proof.Account {
		return &f.Accounts[slices.IndexFunc(f.Accounts, func(a proof.Account) bool { return len(a.Code) > 0 })]
	}
	tests := []struct {
		Name   string
		File   func() *proof.File
		Tamper func(*proof.File)
		Want   string
	}{
		{"format", stake, func(f *proof.File) { f.Format = "x" }, "the file's format is"},
		{"kind", stake, func(f *proof.File) { f.Claim.Kind = "luck" }, "no claims of the kind"},
		{"missing field", stake, func(f *proof.File) { f.Claim.Hotkey = nil }, "needs hotkey"},
		{"foreign field", stake, func(f *proof.File) { f.Claim.UID = ptr(uint16(1)) }, "has no uid"},
		{"header", stake, func(f *proof.File) { f.Header[9] ^= 1 }, "the header's hash is"},
		{"block number", stake, func(f *proof.File) { f.Block.Number++ }, "the header is that of block 7, but the file is of block 8"},
		{"value", stake, func(f *proof.File) { f.Value = bytes.Replace(f.Value, []byte(`:"`), []byte(`:"9`), 1) }, "the file says that the value is"},
		{"no value", stake, func(f *proof.File) { f.Value = nil }, "value cannot be read"},
		{"another coldkey", stake, func(f *proof.File) { f.Claim.Coldkey = &common.Hash{5} }, "depends on the slot"},
		{"another subnet", stake, func(f *proof.File) { f.Claim.Netuid = ptr(uint16(0)) }, "depends on"},
		{"another neuron", weights, func(f *proof.File) { f.Claim.UID = ptr(uint16(1)) }, "depends on the code of"},
		{"no such neuron", weights, func(f *proof.File) { f.Claim.UID = ptr(uint16(9)) }, "the proven state has no such value: UidNotExists"},
		{"account proof", stake, func(f *proof.File) { f.Accounts[0].Proof[0][5] ^= 1 }, "its node 0 should have the hash"},
		{"no account proof", stake, func(f *proof.File) { f.Accounts[0].Proof = nil }, "its node 0 should have the hash"},
		{"storage proof", stake, func(f *proof.File) { protocol(f).Storage[0].Proof[1][5] ^= 1 }, "its node 1 should have the hash"},
		{"nodes in another order", stake, func(f *proof.File) { slices.Reverse(protocol(f).Storage[0].Proof) }, "its node 0 should have the hash"},
		{"superfluous node", stake, func(f *proof.File) {
			f.Accounts[0].Proof = append(f.Accounts[0].Proof, f.Accounts[0].Proof[0])
		}, "nodes, of which"},
		{"slot left out", stake, func(f *proof.File) { protocol(f).Storage = protocol(f).Storage[1:] }, "depends on the slot"},
		{"slot twice", stake, func(f *proof.File) { protocol(f).Storage = append(protocol(f).Storage, protocol(f).Storage[0]) }, "twice"},
		{"account twice", stake, func(f *proof.File) { f.Accounts = append(f.Accounts, f.Accounts[0]) }, "twice"},
		{"account left out", weights, func(f *proof.File) { f.Accounts = f.Accounts[:0] }, "depends on"},
		{"code", weights, func(f *proof.File) { withCode(f).Code[50] ^= 1 }, "the code of account"},
		{"code left out", weights, func(f *proof.File) { withCode(f).Code = nil }, "depends on the code of"},
		{"storage of another account", stake, func(f *proof.File) {
			withCode(f).Storage = []proof.Slot{{}}
		}, "all storage of the protocol is in account"},
	}
	for _, test := range tests {
		t.Run(test.Name, func(t *testing.T) {
			f := copyOf(t, test.File())
			test.Tamper(f)
			_, err := proof.Verify(f, proof.Trust{})
			var invalid *proof.InvalidError
			if !errors.As(err, &invalid) || !strings.Contains(err.Error(), test.Want) {
				t.Errorf("error %v, want %q", err, test.Want)
			}
		})
	}
}

// A proof of another block or state than the trusted one does not do, however good it is.
func TestTrust(t *testing.T) {
	w := newWorld(t)
	f := w.make(stakeOf(w.hotkey, w.stakers[0]))
	r, err := proof.Verify(f, proof.Trust{StateRoot: &w.view().Header.Root})
	if err != nil || r.Header.Hash() != f.Block.Hash {
		t.Fatalf("%+v, %v", r, err)
	}
	for want, trust := range map[string]proof.Trust{
		"but you trust block": {BlockHash: &common.Hash{1}}, "the file's state root is": {StateRoot: &common.Hash{1}},
	} {
		if _, err := proof.Verify(f, trust); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q", err, want)
		}
	}
	// A block that somebody made up holds together, and is found by its hash alone.
	made := copyOf(t, f)
	w.send(2, params.StakingAddress, remote.Staking().PackAddStake(w.hotkey, big.NewInt(7e9), big.NewInt(1)))
	other := w.make(stakeOf(w.hotkey, w.stakers[0]))
	made.Header, made.Block = other.Header, other.Block
	if _, err := proof.Verify(made, proof.Trust{}); err == nil || !strings.Contains(err.Error(), "its node 0 should have the hash") {
		t.Errorf("the accounts of another block: %v", err)
	}
}

// FuzzVerify feeds any files; none may panic, and every refusal is a sentence about the file.
func FuzzVerify(f *testing.F) {
	f.Add([]byte(`{"format":"taochain-proof/1","claim":{"kind":"stake","netuid":1,"hotkey":"0x01","coldkey":"0x01"},"accounts":[{"proof":["0x80"]}]}`))
	f.Add([]byte(`{"format":"taochain-proof/1","claim":{"kind":"balance","address":"0x00000000000000000000000000000000000000ee"},"header":"0xc0"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var file proof.File
		if json.Unmarshal(text, &file) != nil {
			return
		}
		_, err := proof.Verify(&file, proof.Trust{})
		var invalid *proof.InvalidError
		if err != nil && !errors.As(err, &invalid) {
			t.Errorf("error %v", err)
		}
	})
}
