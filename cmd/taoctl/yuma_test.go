package main

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/bindings/governance"
	"github.com/taochain/taochain/bindings/neuron"
	"github.com/taochain/taochain/bindings/staking"
	"github.com/taochain/taochain/bindings/subnet"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/node"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	chainsubnet "github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/weights"
	"github.com/taochain/taochain/chain/yuma"
	"github.com/taochain/taochain/cmd/taoctl/internal/yumatool"
)

// yumaChain is a node with one subnet, in which dev accounts 2 and 3 validate and 4 to 6 mine.
type yumaChain struct {
	*testing.T
	node   *node.Node
	eth    *ethclient.Client
	netuid uint16
	uids   map[int]uint16
}

func devID(i int) [32]byte { return ss58.AccountID(genesis.DevAccounts()[i].Address) }

// send puts a transaction of a dev account into a block of its own.
func (c *yumaChain) send(from int, to common.Address, data []byte) {
	c.Helper()
	ctx := context.Background()
	key := genesis.DevAccounts()[from].PrivateKey
	nonce, err := c.eth.PendingNonceAt(ctx, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		c.Fatal(err)
	}
	tx := c.sign(key, &types.DynamicFeeTx{Nonce: nonce, To: &to, Data: data, Gas: 5_000_000, GasFeeCap: big.NewInt(200_000_000_000), GasTipCap: new(big.Int)})
	if err := c.eth.SendTransaction(ctx, tx); err != nil {
		c.Fatal(err)
	}
	c.mine(1)
	receipt, err := c.eth.TransactionReceipt(ctx, tx.Hash())
	if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
		c.Fatalf("account %d to %s: receipt %v, error %v", from, to, receipt, err)
	}
}

func (c *yumaChain) sign(key *ecdsa.PrivateKey, tx *types.DynamicFeeTx) *types.Transaction {
	tx.ChainID = big.NewInt(genesis.DevChainID)
	return types.MustSignNewTx(key, types.LatestSignerForChainID(tx.ChainID), tx)
}

func (c *yumaChain) mine(n uint64) {
	c.Helper()
	if err := c.node.Sealer().Mine(context.Background(), n, 0); err != nil {
		c.Fatal(err)
	}
}

func (c *yumaChain) head() uint64 {
	return c.node.Ethereum().BlockChain().CurrentBlock().Number.Uint64()
}

func (c *yumaChain) setParam(name string, value int64) {
	c.Helper()
	hash := crypto.Keccak256Hash([]byte(name))
	c.send(0, params.GovernanceAddress, governance.NewGovernance().PackSetSubnetParam(c.netuid, hash, big.NewInt(value)))
}

const yumaTempo = 40

func newYumaChain(t *testing.T) *yumaChain {
	t.Helper()
	n, err := node.New(node.Config{Genesis: genesis.Dev(), Dev: &node.DevConfig{TimeStep: 12}, LogLevel: "crit"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = n.Close() })
	if err := n.Start(); err != nil {
		t.Fatal(err)
	}
	eth, err := ethclient.Dial(n.HTTPEndpoint())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(eth.Close)
	c := &yumaChain{T: t, node: n, eth: eth, uids: map[int]uint16{}}
	subnetABI, neuronABI, stakingABI := subnet.NewSubnet(), neuron.NewNeuron(), staking.NewStaking()
	c.send(1, params.SubnetAddress, subnetABI.PackRegisterNetwork(devID(1)))
	s, _, _, err := n.State(rpc.LatestBlockNumber)
	if err != nil {
		t.Fatal(err)
	}
	netuids := s.Subnets.Netuids()
	c.netuid = netuids[len(netuids)-1]
	c.send(1, params.SubnetAddress, subnetABI.PackStartCall(c.netuid))
	c.setParam("commit_reveal_weights_enabled", 0)
	c.setParam("subnet_emission_enabled", 1)
	c.setParam("tempo", yumaTempo)
	for account := 2; account <= 6; account++ {
		c.send(account, params.NeuronAddress, neuronABI.PackBurnedRegister(c.netuid, devID(account)))
	}
	for account, tao := range map[int]uint64{2: 150, 3: 100} {
		c.send(account, params.StakingAddress, stakingABI.PackAddStake(devID(account), new(big.Int).SetUint64(tao*uint64(unit.TAO)), big.NewInt(int64(c.netuid))))
	}
	s, _, _, err = n.State(rpc.LatestBlockNumber)
	if err != nil {
		t.Fatal(err)
	}
	for account := 2; account <= 6; account++ {
		c.uids[account], _ = s.Neurons.At(c.netuid).Uid(devID(account))
	}
	return c
}

// setWeights gives the miners weights, which validators submit in descending order of uids.
func (c *yumaChain) setWeights(validator int, values ...uint16) {
	c.Helper()
	uids := []uint16{c.uids[6], c.uids[5], c.uids[4]}
	c.send(validator, params.NeuronAddress, neuron.NewNeuron().PackSetWeights(c.netuid, uids, values, 0))
}

// toEpoch stops one block before the epoch.
func (c *yumaChain) toEpoch() {
	c.Helper()
	s, _, _, err := c.node.State(rpc.LatestBlockNumber)
	if err != nil {
		c.Fatal(err)
	}
	next, _ := s.Subnets.At(c.netuid).NextEpochBlock()
	if next <= c.head() {
		c.Fatalf("the epoch of block %d is over at block %d", next, c.head())
	}
	c.mine(next - 1 - c.head())
}

// export runs the command against the node.
func (c *yumaChain) export(flags ...string) []byte {
	c.Helper()
	s := &fakeStreams{}
	line := append([]string{"yuma", "export", "--netuid", strconv.Itoa(int(c.netuid)), "--rpc-url", c.node.HTTPEndpoint()}, flags...)
	if code := runLine(c.T, s, line...); code != 0 {
		c.Fatalf("export: code %d: %s", code, &s.err)
	}
	return s.out.Bytes()
}

// compare runs an exported input and compares the result with what the chain's epoch stored in the newest block.
func (c *yumaChain) compare(exported []byte) yumatool.Report {
	c.Helper()
	loaded, _, err := yumatool.Load(exported, "")
	if err != nil {
		c.Fatal(err)
	}
	if loaded.Input.Block != c.head() {
		c.Fatalf("the input is for block %d, the epoch ran in block %d", loaded.Input.Block, c.head())
	}
	s, _, _, err := c.node.State(rpc.LatestBlockNumber)
	if err != nil {
		c.Fatal(err)
	}
	if last := chainsubnet.LastMechanismStepBlock.Get(s.Subnets.At(c.netuid).Slot); last != c.head() {
		c.Fatalf("the last epoch ran in block %d, not %d", last, c.head())
	}
	neurons := s.Neurons.At(c.netuid)
	want := map[string]any{
		"consensus": neurons.Consensus().Load(), "incentive": neurons.Incentive(0).Load(), "dividends": neurons.Dividends().Load(),
		"trust": neurons.ValidatorTrust().Load(), "stake": neurons.StakeWeight().Load(), "emission": neurons.Emission().Load(),
		"active": neurons.Active().Load(), "permits": neurons.Permit().Load(), "bonds": storedBonds(neurons.Bonds(0, int(neurons.Count()))),
	}
	r := yuma.Epoch(loaded.Input)
	plain := func(v []unit.U16Fraction) []uint16 {
		out := make([]uint16, len(v))
		for i, x := range v {
			out[i] = uint16(x)
		}
		return out
	}
	ones := func(v []bool) []uint8 {
		out := make([]uint8, len(v))
		for i, x := range v {
			if x {
				out[i] = 1
			}
		}
		return out
	}
	got := map[string]any{
		"consensus": plain(r.Consensus), "incentive": plain(r.Incentive), "dividends": plain(r.Dividends),
		"trust": plain(r.ValidatorTrust), "stake": plain(r.StakeWeight), "emission": r.Combined,
		"active": ones(r.Active), "permits": ones(r.NewPermits), "bonds": storedBonds(r.Bonds),
	}
	for name, value := range want {
		if !reflect.DeepEqual(value, got[name]) {
			c.Errorf("%s: the chain stored %v, the exported input gives %v", name, value, got[name])
		}
	}
	return yumatool.Run(loaded)
}

// storedBonds makes rows comparable: an empty row may be nil or not.
func storedBonds(rows []yuma.Row) [][]yuma.Entry {
	out := make([][]yuma.Entry, len(rows))
	for i, row := range rows {
		out[i] = append([]yuma.Entry{}, row...)
	}
	return out
}

// What export prints gives, when it is run, what the chain's next epoch stores, with and without the envelope.
func TestYumaExportIsTheNextEpoch(t *testing.T) {
	c := newYumaChain(t)
	c.toEpoch()
	exported := c.export()
	c.mine(1)
	if !c.compare(exported).Fallback {
		t.Error("the first epoch has no weights, but somebody earned")
	}
	epochs := []struct {
		name   string
		change func()
	}{
		{"agreement", func() {}},
		{"liquid alpha", func() { c.setParam("liquid_alpha", 1) }},
		{"legacy bonds", func() { c.setParam("yuma3", 0) }},
		{"a small penalty", func() { c.setParam("bonds_penalty", 20_000); c.setParam("yuma3", 1) }},
	}
	for i, e := range epochs {
		e.change()
		c.setWeights(2, 60_000, 30_000, 1_000)
		c.setWeights(3, 1_000, uint16(20_000*i), 65_535)
		c.toEpoch()
		exported, enveloped := c.export(), c.export("--json")
		c.mine(1)
		report := c.compare(exported)
		if report.Fallback || report.Emission.Units == 0 || report.Neurons[c.uids[6]].ServerAmount.Units == 0 {
			t.Errorf("%s: nobody earned", e.name)
		}
		if other := c.compare(enveloped); !reflect.DeepEqual(other, report) {
			t.Errorf("%s: the envelope holds another input", e.name)
		}
	}

	old := c.export("--block", strconv.FormatUint(c.head()-1, 10))
	c.compare(old)
}

// Commits that wait for their reveal are part of the input: they hide the weights from neurons that came later.
func TestYumaExportCommits(t *testing.T) {
	c := newYumaChain(t)
	c.toEpoch()
	c.mine(1)
	c.setWeights(2, 60_000, 30_000, 1_000)
	c.setWeights(3, 1, 2, 3)
	c.setParam("commit_reveal_weights_enabled", 1)
	uids := []uint16{c.uids[4]}
	hash := weights.CommitHash(devID(2), yuma.StorageIndex(c.netuid, 0), uids, []uint16{1}, []uint16{7}, 0)
	c.send(2, params.NeuronAddress, neuron.NewNeuron().PackCommitWeights(c.netuid, hash))
	committed := c.head()
	c.send(7, params.NeuronAddress, neuron.NewNeuron().PackBurnedRegister(c.netuid, devID(7)))
	c.toEpoch()
	exported := c.export()
	c.mine(1)
	c.compare(exported)
	loaded, _, err := yumatool.Load(exported, "")
	if err != nil {
		t.Fatal(err)
	}
	if in := loaded.Input; !in.CommitReveal || in.CommitBlocks[c.uids[2]] != committed || in.CommitBlocks[c.uids[3]] != yuma.NoCommit {
		t.Errorf("commit-reveal %v, commits %v; uid %d committed in block %d", in.CommitReveal, in.CommitBlocks, c.uids[2], committed)
	}
}

// Between epochs the export is that of an epoch in the next block, and asking changes nothing.
func TestYumaExportBetweenEpochs(t *testing.T) {
	c := newYumaChain(t)
	c.toEpoch()
	c.mine(3)
	root := c.node.Ethereum().BlockChain().CurrentBlock().Root
	first, second := c.export(), c.export("-o", "jsonl")
	if !slices.Equal(first, second) || c.node.Ethereum().BlockChain().CurrentBlock().Root != root {
		t.Error("asking twice gives two answers")
	}
	loaded, _, err := yumatool.Load(first, "")
	if err != nil || loaded.Input.Block != c.head()+1 || loaded.Input.Emission == 0 {
		t.Errorf("input %+v, error %v; head %d", loaded.Input, err, c.head())
	}
	for _, wrong := range []struct {
		name string
		flag []string
		want string
	}{
		{"unknown subnet", []string{"--netuid", "77"}, `"name":"SubnetNotExists","message":"there is no subnet 77"`},
		{"root", []string{"--netuid", "0"}, "subnet 0 is root, which has no epochs"},
		{"unknown mechanism", []string{"--mechanism", "1"}, "has no mechanism 1, only 1"},
	} {
		s := &fakeStreams{}
		line := append([]string{"yuma", "export", "--netuid", strconv.Itoa(int(c.netuid)), "--rpc-url", c.node.HTTPEndpoint(), "--json"}, wrong.flag...)
		if code := runLine(t, s, line...); code != 13 || !strings.Contains(s.out.String(), wrong.want) {
			t.Errorf("%s: code %d, %s", wrong.name, code, &s.out)
		}
	}
}
