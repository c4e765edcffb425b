package remote_test

import (
	"context"
	"crypto/ecdsa"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/node"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// startChain runs a development chain that seals blocks on demand.
func startChain(t *testing.T, auto bool) *ethclient.Client {
	t.Helper()
	n, err := node.New(node.Config{Genesis: genesis.Dev(), Dev: &node.DevConfig{AutoMine: auto}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = n.Close() })
	if err := n.Start(); err != nil {
		t.Fatal(err)
	}
	client, err := ethclient.Dial(n.HTTPEndpoint())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

func head(t *testing.T, client *ethclient.Client) *remote.View {
	t.Helper()
	header, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return remote.NewView(client, header)
}

func account(i int) (common.Address, *ecdsa.PrivateKey) {
	key := genesis.DevAccounts()[i].PrivateKey
	return crypto.PubkeyToAddress(key.PublicKey), key
}

func send(t *testing.T, client *ethclient.Client, from int, call remote.Call) (*term.Tx, *types.Receipt, error) {
	t.Helper()
	address, key := account(from)
	plan, err := remote.NewPlan(t.Context(), client, address, call)
	if err != nil {
		return nil, nil, err
	}
	tx, err := plan.Sign(key)
	if err != nil {
		t.Fatal(err)
	}
	return plan.Send(t.Context(), tx)
}

func create(from common.Address) remote.Call {
	return remote.Call{To: params.SubnetAddress, Data: remote.Subnet().PackRegisterNetwork(ss58.AccountID(from))}
}

// A transaction is planned, simulated and sent; the views before and after do not mix.
func TestPlan(t *testing.T) {
	client := startChain(t, true)
	before := head(t, client)
	from, key := account(1)
	plan, err := remote.NewPlan(t.Context(), client, from, create(from))
	if err != nil {
		t.Fatal(err)
	}
	netuids := remote.Call{To: params.SubnetAddress, Data: remote.Subnet().PackGetSubnets()}
	simulation, err := plan.Simulate(t.Context(), netuids)
	if err != nil {
		t.Fatal(err)
	}
	added, found := remote.Find(remote.Events(simulation.Logs, nil), "NetworkAdded")
	list, err := remote.Subnet().UnpackGetSubnets(simulation.Probes[0])
	if !found || added.Number("netuid") != 1 || added.Number("lockRao") != 1e12 || err != nil || len(list) != 2 {
		t.Errorf("simulation %+v, %v, %v", simulation.Logs, list, err)
	}
	if n, err := client.BlockNumber(t.Context()); err != nil || n != 0 {
		t.Errorf("the simulation was sealed: block %d, %v", n, err)
	}
	tx, err := plan.Sign(key)
	if err != nil {
		t.Fatal(err)
	}
	sent, receipt, err := plan.Send(t.Context(), tx)
	if err != nil || sent.Status != "success" || sent.Block != 1 || sent.Hash != tx.Hash().Hex() {
		t.Fatalf("sent %+v, %v", sent, err)
	}
	if events := remote.Events(receipt.Logs, nil); len(events) != 1 || events[0].String() != added.String() {
		t.Errorf("events %v, simulated %v", events, added)
	}
	for view, want := range map[*remote.View]int{before: 1, head(t, client): 2} {
		got, err := remote.Read(t.Context(), view, params.SubnetAddress, netuids.Data, remote.Subnet().UnpackGetSubnets)
		if err != nil || len(got) != want {
			t.Errorf("block %d has subnets %v, %v", view.Number(), got, err)
		}
	}
	fee, _ := new(big.Int).SetString(sent.FeeWei, 10)
	if fee.Sign() <= 0 || fee.Cmp(plan.MaxFee) > 0 {
		t.Errorf("the fee is %v, at most %v were promised", fee, plan.MaxFee)
	}
}

// A call that the chain refuses never gets a plan.
func TestRefusedPlan(t *testing.T) {
	client := startChain(t, true)
	_, _, err := send(t, client, 1, remote.Call{To: params.SubnetAddress, Data: remote.Subnet().PackStartCall(9)})
	if e := term.AsError(err); e.Name != "SubnetNotExists" || e.Exit != 13 {
		t.Errorf("got %+v", e)
	}
	_, _, err = send(t, client, 1, remote.Call{To: common.Address{1}, Value: new(big.Int).Lsh(big.NewInt(1), 100)})
	if e := term.AsError(err); e.Name != "InsufficientBalance" || e.Exit != 13 {
		t.Errorf("got %+v", e)
	}
	from, _ := account(1)
	balance, err := client.BalanceAt(t.Context(), from, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err = send(t, client, 1, remote.Call{To: common.Address{1}, Value: balance}); term.AsError(err).Name != "InsufficientBalance" {
		t.Errorf("nothing left for the fee: %v", err)
	}
}

// Two accounts want the same hotkey: the second transaction is reverted in the block, and its reason is found.
func TestRevertedInTheBlock(t *testing.T) {
	client := startChain(t, true)
	owner, _ := account(1)
	if _, _, err := send(t, client, 1, create(owner)); err != nil {
		t.Fatal(err)
	}
	hotkey := [32]byte{7}
	plans := make([]*remote.Plan, 2)
	for i := range plans {
		from, _ := account(2 + i)
		var err error
		plans[i], err = remote.NewPlan(t.Context(), client, from, remote.Call{To: params.NeuronAddress, Data: remote.Neuron().PackBurnedRegister(1, hotkey)})
		if err != nil {
			t.Fatal(err)
		}
	}
	for i, plan := range plans {
		_, key := account(2 + i)
		tx, err := plan.Sign(key)
		if err != nil {
			t.Fatal(err)
		}
		sent, _, err := plan.Send(t.Context(), tx)
		if i == 0 {
			if err != nil {
				t.Fatal(err)
			}
			continue
		}
		if e := term.AsError(err); err == nil || sent.Status != "reverted" || e.Exit != 13 || e.Name == "Reverted" || !strings.Contains(e.Remediation, "The fee was paid") {
			t.Errorf("sent %+v, %v", sent, e)
		}
	}
}

// A transaction that no block takes is named when the time runs out.
func TestPending(t *testing.T) {
	client := startChain(t, false)
	from, key := account(1)
	plan, err := remote.NewPlan(t.Context(), client, from, remote.Call{To: common.Address{1}, Value: big.NewInt(1)})
	if err != nil {
		t.Fatal(err)
	}
	tx, err := plan.Sign(key)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if sent, _, err := plan.Send(ctx, tx); err == nil || sent == nil || sent.Hash != tx.Hash().Hex() {
		t.Errorf("sent %+v, %v", sent, err)
	}
}

// A batch may be larger than one request, and its answers stay in order.
func TestLargeBatch(t *testing.T) {
	view := head(t, startChain(t, true))
	batch := view.NewBatch()
	answers := make([][32]byte, 1203)
	for i := range answers {
		data := remote.AddressMapping().PackAddressMapping(address(i))
		remote.Add(batch, params.AddressMappingAddress, data, remote.AddressMapping().UnpackAddressMapping, &answers[i])
	}
	if err := batch.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	for i, id := range answers {
		if id != ss58.AccountID(address(i)) {
			t.Fatalf("answer %d is %x", i, id)
		}
	}
	failing := view.NewBatch()
	var hotkey [32]byte
	remote.Add(failing, params.MetagraphAddress, remote.Metagraph().PackGetHotkey(0, 3), remote.Metagraph().UnpackGetHotkey, &hotkey)
	if err := failing.Run(t.Context()); term.AsError(err).Name != "UidNotExists" {
		t.Errorf("a call that reverts gives %v", err)
	}
}

func address(i int) common.Address { return common.BigToAddress(big.NewInt(int64(i) + 1)) }

// The slots that State fetches give the same values as the views.
func TestState(t *testing.T) {
	client := startChain(t, true)
	owner, _ := account(1)
	if _, _, err := send(t, client, 1, create(owner)); err != nil {
		t.Fatal(err)
	}
	view := head(t, client)
	var kappa uint64
	var hotkeys []common.Hash
	err := view.State(t.Context(), func(st *state.State) {
		kappa = subnet.ParamByName("kappa").Get(st.Subnets.At(1)).Uint64()
		hotkeys = st.Neurons.At(1).Hotkeys()
	})
	if err != nil {
		t.Fatal(err)
	}
	want, err := remote.Read(t.Context(), view, params.SubnetAddress, remote.Subnet().PackGetKappa(1), remote.Subnet().UnpackGetKappa)
	if err != nil || kappa != uint64(want) || kappa == 0 {
		t.Errorf("kappa %d, want %d, %v", kappa, want, err)
	}
	if len(hotkeys) != 1 || hotkeys[0] != common.Hash(ss58.AccountID(owner)) {
		t.Errorf("hotkeys %v", hotkeys)
	}
}

// A chain without the precompiles answers calls with nothing.
func TestWrongChain(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":"0x"}`)
	}))
	defer server.Close()
	client, err := ethclient.Dial(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	view := remote.NewView(client, &types.Header{Number: new(big.Int)})
	_, err = remote.Read(t.Context(), view, params.SubnetAddress, remote.Subnet().PackGetNetworkLockCost(), remote.Subnet().UnpackGetNetworkLockCost)
	if e := term.AsError(err); e.Name != "WrongChain" || e.Exit != 10 {
		t.Errorf("got %+v", e)
	}
}

// Every event of the catalogue is decoded, with all its arguments.
func TestEveryEvent(t *testing.T) {
	for _, k := range event.All() {
		log := &types.Log{Topics: []common.Hash{crypto.Keccak256Hash([]byte(signature(k)))}}
		for i, f := range k.Fields {
			word := common.BigToHash(big.NewInt(int64(i) + 1))
			if f.Type == "bool" {
				word = common.BigToHash(common.Big1)
			}
			if f.Indexed {
				log.Topics = append(log.Topics, word)
			} else {
				log.Data = append(log.Data, word[:]...)
			}
		}
		events := remote.Events([]*types.Log{{}, {Topics: []common.Hash{{1}}}, log}, nil)
		if len(events) != 1 || events[0].Name != k.Name || len(events[0].Args) != len(k.Fields) {
			t.Errorf("%s gives %v", k.Name, events)
			continue
		}
		for i, f := range k.Fields {
			if strings.HasPrefix(f.Type, "uint") && events[0].Number(f.Name) != uint64(i)+1 {
				t.Errorf("%s: %s is %v", k.Name, f.Name, events[0].Args[f.Name])
			}
		}
		log.Topics = log.Topics[:1]
		if len(k.Fields) > 0 && k.Fields[0].Indexed && len(remote.Events([]*types.Log{log}, nil)) != 0 {
			t.Errorf("%s is decoded without its topics", k.Name)
		}
	}
}

func signature(k *event.Kind) string {
	types := make([]string, len(k.Fields))
	for i, f := range k.Fields {
		types[i] = f.Type
	}
	return k.Name + "(" + strings.Join(types, ",") + ")"
}
