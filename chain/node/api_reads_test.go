package node

import (
	"encoding/json"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/bindings/neuron"
	"github.com/taochain/taochain/bindings/staking"
	"github.com/taochain/taochain/bindings/subnet"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
)

// livingSubnet is a node with a started subnet 1 of account 1, on which account 2 has a neuron and stake of account 3.
func livingSubnet(t *testing.T, config Config) (*Node, *rpc.Client) {
	t.Helper()
	n := startNode(t, config)
	client := n.Attach()
	t.Cleanup(client.Close)
	accounts := genesis.DevAccounts()
	owner, miner, staker := accounts[1], accounts[2], accounts[3]
	minerID := ss58.AccountID(miner.Address)
	nonces := map[common.Address]uint64{}
	for _, call := range []struct {
		from genesis.DevAccount
		to   common.Address
		data []byte
	}{
		{owner, params.SubnetAddress, subnet.NewSubnet().PackRegisterNetwork(ss58.AccountID(owner.Address))},
		{owner, params.SubnetAddress, subnet.NewSubnet().PackStartCall(1)},
		{miner, params.NeuronAddress, neuron.NewNeuron().PackBurnedRegister(1, minerID)},
		{staker, params.StakingAddress, staking.NewStaking().PackAddStake(minerID, big.NewInt(5e9), big.NewInt(1))},
	} {
		tx := types.MustSignNewTx(call.from.PrivateKey, types.LatestSignerForChainID(big.NewInt(genesis.DevChainID)), &types.DynamicFeeTx{
			ChainID: big.NewInt(genesis.DevChainID), Nonce: nonces[call.from.Address], To: &call.to, Data: call.data, Gas: 3_000_000,
			GasFeeCap: big.NewInt(genesis.DefaultBaseFee),
		})
		nonces[call.from.Address]++
		if err := n.Client().SendTransaction(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
		if err := n.Sealer().Mine(t.Context(), 1, 0); err != nil {
			t.Fatal(err)
		}
	}
	return n, client
}

func readsConfig() Config {
	return Config{Genesis: genesis.Dev(), NoRPC: true, Dev: &DevConfig{TimeStep: 1}}
}

// TestReads asks every reading method about a living subnet.
func TestReads(t *testing.T) {
	n, client := livingSubnet(t, readsConfig())
	head := n.Ethereum().BlockChain().CurrentBlock()
	accounts := genesis.DevAccounts()
	minerID := ss58.AccountID(accounts[2].Address)

	m := must[Metagraph](t, client, "tao_metagraph", 1)
	if m.Neurons != 2 || len(m.Hotkeys) != 2 || len(m.EmissionsAlpha) != 2 || len(m.ValidatorPermits) != 2 || m.Hotkeys[1].ID != common.Hash(minerID) {
		t.Errorf("metagraph %+v", m)
	}
	if m.BlockHash != head.Hash() || uint64(m.Block) != head.Number.Uint64() || *m.Coldkeys[1].Address != accounts[2].Address || m.Hotkeys[1].SS58 != ss58.Encode(minerID) {
		t.Errorf("metagraph %+v", m)
	}
	one := must[NeuronAt](t, client, "tao_neuron", 1, 1)
	if one.StakeAlpha != m.StakesAlpha[1] || one.StakeAlpha == 0 || one.StakeValueRao == 0 || one.Hotkey.ID != common.Hash(minerID) {
		t.Errorf("neuron %+v", one)
	}
	page := must[Neurons](t, client, "tao_neurons", 1, 1, 5)
	if page.Total != 2 || len(page.Neurons) != 1 || page.Neurons[0].UID != 1 || page.Neurons[0].StakeAlpha != one.StakeAlpha {
		t.Errorf("neurons %+v", page)
	}
	sub := must[SubnetAt](t, client, "tao_subnet", 1)
	if sub.Stage != "started" || sub.Neurons != 2 || sub.NextEpochBlock == nil || sub.Pool.TaoRao == 0 || *sub.Owner.Address != accounts[1].Address {
		t.Errorf("subnet %+v", sub)
	}
	subs := must[Subnets](t, client, "tao_subnets")
	if subs.Total != 2 || len(subs.Subnets) != 2 || subs.Subnets[0].Stage != "root" || subs.Subnets[1].Pool.TaoRao != sub.Pool.TaoRao {
		t.Errorf("subnets %+v", subs)
	}
	if last := must[Subnets](t, client, "tao_subnets", 1); len(last.Subnets) != 1 || last.Subnets[0].Netuid != 1 {
		t.Errorf("the second page is %+v", last)
	}
	hyper := must[Hyperparameters](t, client, "tao_hyperparameters", 1)
	if i := slices.IndexFunc(hyper.Hyperparameters, func(h Hyperparameter) bool { return h.Name == "kappa" }); i < 0 || hyper.Hyperparameters[i].Value != "32767" {
		t.Errorf("hyperparameters %+v", hyper)
	}

	// An account may be named in three forms.
	var infos []StakeInfo
	id := ss58.AccountID(accounts[3].Address)
	for _, name := range []any{accounts[3].Address, common.Hash(id), ss58.Encode(id)} {
		infos = append(infos, must[StakeInfo](t, client, "tao_stakeInfo", name, "latest"))
	}
	for _, info := range infos {
		if len(info.Positions) != 1 || info.Positions[0].StakeAlpha != one.StakeAlpha || info.ValueRao == 0 || info.Coldkey.ID != common.Hash(id) ||
			info.Positions[0].ProceedsRao == 0 || info.Positions[0].ProceedsRao > info.ValueRao || info.TotalHotkeys != 1 {
			t.Errorf("stake info %+v", info)
		}
	}
	by := must[HotkeyStake](t, client, "tao_hotkeyStake", common.Hash(minerID), 1)
	if by.TotalHolders != 1 || len(by.Holders) != 1 || by.Holders[0].StakeAlpha != one.StakeAlpha || by.Owner == nil || by.Owner.ID != common.Hash(minerID) {
		t.Errorf("hotkey stake %+v", by)
	}

	// A quote is what the trade gives: the pool is as the stake found it, in the block before.
	quote := must[Quote](t, client, "tao_quote", map[string]any{"netuid": 1, "side": "buy", "amount": "5000000000"}, "0x3")
	if quote.Out != one.StakeAlpha || quote.In != 5e9 || quote.PriceAfterWei.ToInt().Cmp(quote.PriceBeforeWei.ToInt()) <= 0 || quote.ImpactPpm.ToInt().Sign() <= 0 {
		t.Errorf("quote %+v, the stake is %d", quote, one.StakeAlpha)
	}
	limit := map[string]any{"netuid": 1, "side": "buy", "amount": "0x12a05f200", "limitRao": quote.PriceBeforeWei.ToInt().Uint64()/1e9 + 1000, "partial": true}
	if cut := must[Quote](t, client, "tao_quote", limit, "0x3"); cut.In >= 5e9 || cut.Most == nil || *cut.Most != cut.In {
		t.Errorf("the quote with a limit is %+v", cut)
	}
	economy := must[Economy](t, client, "tao_economy")
	if economy.Subnets != 1 || economy.IssuanceRao == 0 || economy.PoolsRao != sub.Pool.TaoRao || economy.SumPriceWei.ToInt().Cmp(sub.Pool.PriceWei.ToInt()) != 0 {
		t.Errorf("economy %+v", economy)
	}
}

// TestReadBlocks names the block in every way.
func TestReadBlocks(t *testing.T) {
	n, client := livingSubnet(t, readsConfig())
	hash := n.Ethereum().BlockChain().GetCanonicalHash(2)
	for _, block := range []any{"0x2", hash, map[string]any{"blockHash": hash, "requireCanonical": true}, map[string]any{"blockNumber": "0x2"}} {
		if e := must[Economy](t, client, "tao_economy", block); e.BlockHash != hash || e.Block != 2 {
			t.Errorf("block %v: %+v", block, e.At)
		}
	}
	for _, tag := range []any{nil, "latest", "pending"} {
		if e := must[Economy](t, client, "tao_economy", tag); e.Block != 4 {
			t.Errorf("block %v is %d", tag, e.Block)
		}
	}
	if e := must[Economy](t, client, "tao_economy", "earliest"); e.Block != 0 {
		t.Errorf("the earliest block is %d", e.Block)
	}
	if must[Metagraph](t, client, "tao_metagraph", 1, nil, "0x2").Neurons != 1 {
		t.Error("the neuron of block 3 is in block 2")
	}
}

// TestBatch reads at one block, each read by itself being right or wrong.
func TestBatch(t *testing.T) {
	_, client := livingSubnet(t, readsConfig())
	read := func(method string, args ...any) map[string]any {
		return map[string]any{"method": method, "params": args}
	}
	batch := must[BatchResult](t, client, "tao_batch", []any{
		read("tao_subnet", 1), read("tao_subnet", 7), read("tao_neuron", 1, 1), read("tao_economy", "latest"), read("tao_checkInvariants"),
		map[string]any{"method": "tao_economy"},
		read("tao_neuron"), read("tao_yumaInput", 1, 0), read("tao_getBlockEvents"), read("tao_subnet", 1),
	}, "0x3")
	if batch.Block != 3 || len(batch.Results) != 10 {
		t.Fatalf("batch %+v", batch)
	}
	want := []string{"", "SubnetNotExists", "", "BlockInBatch", "", "", "", "", "", ""}
	for i, result := range batch.Results {
		failed := i == 1 || i == 3 || i == 4 || i == 6
		if failed != (result.Error != nil) || failed == (result.Result != nil) {
			t.Errorf("read %d: %+v", i, result)
		}
		if want[i] != "" && (result.Error == nil || result.Error.Data.(map[string]any)["name"] != want[i]) {
			t.Errorf("read %d: error %+v, want %s", i, result.Error, want[i])
		}
	}
	var single SubnetAt
	if err := json.Unmarshal(batch.Results[0].Result, &single); err != nil || single.Block != 3 {
		t.Errorf("the first read is %s, %v", batch.Results[0].Result, err)
	}
	if alone := must[json.RawMessage](t, client, "tao_subnet", 1, "0x3"); string(alone) != string(batch.Results[0].Result) {
		t.Errorf("in the batch %s, alone %s", batch.Results[0].Result, alone)
	}
	// A trial of the block step leaves the state of the reads after it alone.
	if string(batch.Results[0].Result) != string(batch.Results[9].Result) {
		t.Error("a read changed the state of the next ones")
	}
	if empty := must[BatchResult](t, client, "tao_batch", []any{}); len(empty.Results) != 0 || empty.Block != 4 {
		t.Errorf("the empty batch is %+v", empty)
	}
}

// TestReadErrors checks code, name and remedy of every refusal.
func TestReadErrors(t *testing.T) {
	_, client := livingSubnet(t, readsConfig())
	quote := func(change ...any) []any {
		q := map[string]any{"netuid": 1, "side": "buy", "amount": "1000000"}
		for i := 0; i < len(change); i += 2 {
			q[change[i].(string)] = change[i+1]
		}
		return []any{q}
	}
	many := make([]any, 101)
	for i := range many {
		many[i] = map[string]any{"method": "tao_economy"}
	}
	tests := []struct {
		Name, Method string
		Args         []any
		Code         int
		Error        string
	}{
		{"unknown subnet", "tao_metagraph", []any{9}, codeNotFound, "SubnetNotExists"},
		{"unknown subnet", "tao_neuron", []any{9, 0}, codeNotFound, "SubnetNotExists"},
		{"unknown subnet", "tao_neurons", []any{9}, codeNotFound, "SubnetNotExists"},
		{"unknown subnet", "tao_subnet", []any{9}, codeNotFound, "SubnetNotExists"},
		{"unknown subnet", "tao_hyperparameters", []any{9}, codeNotFound, "SubnetNotExists"},
		{"unknown subnet", "tao_hotkeyStake", []any{common.Hash{1}, 9}, codeNotFound, "SubnetNotExists"},
		{"unknown subnet", "tao_quote", quote("netuid", 9), codeNotFound, "SubnetNotExists"},
		{"unknown mechanism", "tao_metagraph", []any{1, 1}, codeNotFound, "MechanismDoesNotExist"},
		{"unknown uid", "tao_neuron", []any{1, 2}, codeNotFound, "UidNotExists"},
		{"page too long", "tao_neurons", []any{1, 0, 257}, codeLimit, "LimitExceeded"},
		{"page too long", "tao_subnets", []any{0, 257}, codeLimit, "LimitExceeded"},
		{"page too long", "tao_stakeInfo", []any{common.Hash{1}, nil, 0, 257}, codeLimit, "LimitExceeded"},
		{"page too long", "tao_hotkeyStake", []any{common.Hash{1}, 1, nil, 0, 257}, codeLimit, "LimitExceeded"},
		{"batch too long", "tao_batch", []any{many}, codeLimit, "LimitExceeded"},
		{"unknown side", "tao_quote", quote("side", "hold"), codeInvalidParams, "InvalidSide"},
		{"nothing to trade", "tao_quote", quote("amount", 0), codeInvalidParams, "InvalidAmount"},
		{"limit passed", "tao_quote", quote("limitRao", 1), codeRefused, "PriceLimitExceeded"},
		{"limit reached", "tao_quote", quote("amount", "90000000000", "limitRao", 1_100_000_000), codeRefused, "SlippageTooHigh"},
		{"too much", "tao_quote", quote("amount", "18000000000000000000"), codeRefused, "SwapInputTooLarge"},
		{"unknown block", "tao_economy", []any{"0x99"}, codeNotFound, "UnknownBlock"},
		{"unknown block", "tao_economy", []any{common.Hash{1}}, codeNotFound, "UnknownBlock"},
		{"no block", "tao_economy", []any{map[string]any{}}, codeNotFound, "UnknownBlock"},
		{"root has no epochs", "tao_yumaInput", []any{0, 0}, codeInvalidParams, "NoEpochs"},
	}
	for _, test := range tests {
		t.Run(test.Method+" "+test.Name, func(t *testing.T) {
			var answer json.RawMessage
			err := client.Call(&answer, test.Method, test.Args...)
			var coded rpc.Error
			var detailed rpc.DataError
			if !errors.As(err, &coded) || !errors.As(err, &detailed) {
				t.Fatalf("answer %s, error %v", answer, err)
			}
			data, _ := detailed.ErrorData().(map[string]any)
			if coded.ErrorCode() != test.Code || data["name"] != test.Error || data["remedy"] == "" || !strings.Contains(err.Error(), data["remedy"].(string)) {
				t.Errorf("error %d %v with %v, want %d %s", coded.ErrorCode(), err, data, test.Code, test.Error)
			}
		})
	}
	for _, bad := range []any{"0x12", "nobody", 5, "0xzz"} {
		if err := client.Call(new(json.RawMessage), "tao_stakeInfo", bad); err == nil || !strings.Contains(err.Error(), "an account") {
			t.Errorf("account %v: %v", bad, err)
		}
	}
}

// TestPrunedRead asks a pruned node for a state that it has no more.
func TestPrunedRead(t *testing.T) {
	config := readsConfig()
	config.Pruned, config.DataDir = true, t.TempDir()
	n, client := livingSubnet(t, config)
	if err := n.Sealer().Mine(t.Context(), 300, 0); err != nil {
		t.Fatal(err)
	}
	err := client.Call(new(json.RawMessage), "tao_subnet", 1, hexutil.Uint64(2))
	var detailed rpc.DataError
	if !errors.As(err, &detailed) || detailed.ErrorData().(map[string]any)["name"] != "StateUnavailable" {
		t.Errorf("error %v", err)
	}
	// The events of old blocks are in the newest state.
	must[[]Event](t, client, "tao_getBlockEvents", "0x2")
	must[SubnetAt](t, client, "tao_subnet", 1)
}
