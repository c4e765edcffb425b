package genesis

import (
	"bytes"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/params/forks"

	"github.com/taochain/taochain/precompiles"
)

func TestPresets(t *testing.T) {
	for _, spec := range []Spec{Dev(), Test()} {
		t.Run(spec.Name, func(t *testing.T) {
			if err := spec.Validate(); err != nil {
				t.Fatal(err)
			}
			if spec.ChainID != 42 || spec.GasLimit != 75_000_000 {
				t.Errorf("chain id %d, gas limit %d", spec.ChainID, spec.GasLimit)
			}
			if spec.Admin != DevAccounts()[0].Address {
				t.Errorf("admin %s", spec.Admin)
			}
			want, _ := new(big.Int).SetString("100000000000000000000000", 10)
			for _, account := range DevAccounts() {
				if balance := spec.Alloc[account.Address].Balance; balance.Cmp(want) != 0 {
					t.Errorf("%s has %d wei, want %d", account.Name, balance, want)
				}
			}
			if again := Dev(); spec.Name == "dev" && spec.Genesis().ToBlock().Hash() != again.Genesis().ToBlock().Hash() {
				t.Error("the genesis block differs between two calls")
			}
		})
	}
}

// TestForksPinned holds at genesis and in the far future, so that no fork is
// left to a date.
func TestForksPinned(t *testing.T) {
	config := Dev().Genesis().Config
	if err := config.CheckConfigForkOrder(); err != nil {
		t.Fatal(err)
	}
	for _, time := range []uint64{0, presetTimestamp, 1 << 62} {
		if fork := config.LatestFork(time); fork != forks.Osaka {
			t.Errorf("at %d the fork is %v, want Osaka", time, fork)
		}
		rules := config.Rules(new(big.Int), true, time)
		if !rules.IsPrague || !rules.IsOsaka || rules.IsAmsterdam || rules.IsVerkle {
			t.Errorf("at %d the rules are %+v", time, rules)
		}
	}
	if config.TerminalTotalDifficulty == nil || config.TerminalTotalDifficulty.Sign() != 0 {
		t.Errorf("terminal total difficulty %v", config.TerminalTotalDifficulty)
	}
	for _, blobs := range []*params.BlobConfig{config.BlobScheduleConfig.Cancun, config.BlobScheduleConfig.Prague, config.BlobScheduleConfig.Osaka} {
		if blobs == nil || blobs.Max != 0 || blobs.Target == 0 {
			t.Errorf("blob schedule %v", blobs)
		}
	}
	if config.BlobScheduleConfig.BPO1 != nil || config.BPO1Time != nil || config.AmsterdamTime != nil || config.VerkleTime != nil {
		t.Error("a later fork is set")
	}
}

func TestSystemAccounts(t *testing.T) {
	alloc := Dev().Genesis().Alloc
	if history := alloc[params.HistoryStorageAddress]; history.Nonce != 1 || !bytes.Equal(history.Code, params.HistoryStorageCode) {
		t.Errorf("EIP-2935 history contract: %+v", history)
	}
	for _, addr := range []common.Address{params.BeaconRootsAddress, params.WithdrawalQueueAddress, params.ConsolidationQueueAddress} {
		if account, ok := alloc[addr]; ok {
			t.Errorf("%s: %+v", addr, account)
		}
	}
	for _, addr := range precompiles.Addresses() {
		if account := alloc[addr]; account.Nonce != 1 || !bytes.Equal(account.Code, []byte{0xfe}) {
			t.Errorf("precompile %s: %+v", addr, account)
		}
	}
	for addr := range ethereumPrecompiles() {
		if account, ok := alloc[addr]; ok {
			t.Errorf("Ethereum's precompile %s: %+v", addr, account)
		}
	}
}

// TestStorageAccountsHaveNonce is the trap of EIP-158: an account with slots but
// without nonce and code would lose them.
func TestStorageAccountsHaveNonce(t *testing.T) {
	spec := Dev()
	holder := common.Address{1}
	if err := spec.Merge(types.GenesisAlloc{holder: {Storage: map[common.Hash]common.Hash{{1}: {2}}}}); err != nil {
		t.Fatal(err)
	}
	if nonce := spec.Genesis().Alloc[holder].Nonce; nonce != 1 {
		t.Errorf("nonce %d, want 1", nonce)
	}
}

func TestChainIDIsInGenesisHash(t *testing.T) {
	one, other := Dev(), Dev()
	other.ChainID++
	if one.Genesis().ToBlock().Hash() == other.Genesis().ToBlock().Hash() {
		t.Error("two chain ids have one genesis hash")
	}
}

func TestMerge(t *testing.T) {
	addr, slot := common.Address{1}, common.Hash{1}
	account := func(balance int64, nonce uint64, code string, value byte) types.Account {
		a := types.Account{Nonce: nonce, Code: []byte(code)}
		if balance >= 0 {
			a.Balance = big.NewInt(balance)
		}
		if value > 0 {
			a.Storage = map[common.Hash]common.Hash{slot: {value}}
		}
		return a
	}
	tests := []struct {
		Name string
		A, B types.Account
		Fail bool
	}{
		{Name: "disjoint parts", A: account(5, 0, "", 0), B: account(-1, 1, "x", 1)},
		{Name: "equal", A: account(5, 1, "x", 1), B: account(5, 1, "x", 1)},
		{Name: "zero balance gives way", A: account(0, 0, "", 0), B: account(5, 0, "", 0)},
		{Name: "balance", A: account(5, 0, "", 0), B: account(6, 0, "", 0), Fail: true},
		{Name: "nonce", A: account(0, 1, "", 0), B: account(0, 2, "", 0), Fail: true},
		{Name: "code", A: account(0, 0, "x", 0), B: account(0, 0, "y", 0), Fail: true},
		{Name: "slot", A: account(0, 0, "", 1), B: account(0, 0, "", 2), Fail: true},
	}
	for _, test := range tests {
		t.Run(test.Name, func(t *testing.T) {
			for _, order := range [][2]types.Account{{test.A, test.B}, {test.B, test.A}} {
				var spec Spec
				if err := spec.Merge(types.GenesisAlloc{addr: order[0]}); err != nil {
					t.Fatal(err)
				}
				err := spec.Merge(types.GenesisAlloc{addr: order[1], {2}: {}})
				if test.Fail {
					if !errors.Is(err, ErrAccountConflict) {
						t.Errorf("error %v, want %v", err, ErrAccountConflict)
					}
					if len(spec.Alloc) != 1 {
						t.Error("the refused merge changed the spec")
					}
					continue
				}
				if err != nil {
					t.Fatal(err)
				}
				got := spec.Alloc[addr]
				if got.Balance.Int64() != max(bal(test.A), bal(test.B)) || got.Nonce != max(test.A.Nonce, test.B.Nonce) ||
					!slices.Equal(got.Code, slices.Concat(test.A.Code, test.B.Code)[:len(got.Code)]) || len(got.Storage) != max(len(test.A.Storage), len(test.B.Storage)) {
					t.Errorf("merged to %+v", got)
				}
			}
		})
	}
}

func bal(a types.Account) int64 {
	if a.Balance == nil {
		return 0
	}
	return a.Balance.Int64()
}

func TestValidateRefused(t *testing.T) {
	tests := []struct {
		Name   string
		Change func(*Spec)
	}{
		{"chain id", func(s *Spec) { s.ChainID = 0 }},
		{"gas limit too low", func(s *Spec) { s.GasLimit = MinGasLimit - 1 }},
		{"gas limit too high", func(s *Spec) { s.GasLimit = MaxGasLimit + 1 }},
		{"no base fee", func(s *Spec) { s.BaseFee = nil }},
		{"negative base fee", func(s *Spec) { s.BaseFee = big.NewInt(-1) }},
		{"huge base fee", func(s *Spec) { s.BaseFee = new(big.Int).Lsh(common.Big1, 64) }},
		{"no admin", func(s *Spec) { s.Admin = common.Address{} }},
		{"negative balance", func(s *Spec) { s.Alloc[common.Address{1}] = types.Account{Balance: big.NewInt(-1)} }},
		{"huge balance", func(s *Spec) {
			s.Alloc[common.Address{1}] = types.Account{Balance: new(big.Int).Lsh(common.Big1, 256)}
		}},
		{"account at a hook", func(s *Spec) { s.Alloc[params.BeaconRootsAddress] = types.Account{Nonce: 1} }},
		{"other history contract", func(s *Spec) { s.Alloc[params.HistoryStorageAddress] = types.Account{Code: []byte{1}} }},
	}
	for _, test := range tests {
		t.Run(test.Name, func(t *testing.T) {
			spec := Dev()
			test.Change(&spec)
			if err := spec.Validate(); !errors.Is(err, ErrInvalidSpec) {
				t.Errorf("error %v, want %v", err, ErrInvalidSpec)
			}
		})
	}
}

// ethereumPrecompiles returns 0x01 to 0x11 and 0x100, Ethereum's set at Osaka.
func ethereumPrecompiles() map[common.Address]bool {
	set := map[common.Address]bool{common.BytesToAddress([]byte{1, 0}): true}
	for i := byte(0x01); i <= 0x11; i++ {
		set[common.BytesToAddress([]byte{i})] = true
	}
	return set
}
