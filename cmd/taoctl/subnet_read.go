package main

import (
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/bindings/subnet"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	chainsubnet "github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// noEpoch is what the chain gives as the next epoch of a subnet without epochs.
const noEpoch = ^uint64(0)

// subnetRow is a subnet for programs.
type subnetRow struct {
	Netuid    uint16        `json:"netuid"`
	Symbol    string        `json:"symbol"`
	Name      string        `json:"name"`
	State     string        `json:"state"`
	Price     amount.Wei    `json:"price"`
	TaoIn     amount.Amount `json:"taoIn"`
	AlphaIn   amount.Amount `json:"alphaIn"`
	AlphaOut  amount.Amount `json:"alphaOut"`
	Emission  amount.Amount `json:"emission"`
	Neurons   uint16        `json:"neurons"`
	Tempo     uint16        `json:"tempo"`
	NextEpoch *uint64       `json:"nextEpochBlock,omitempty"`
	Burn      amount.Amount `json:"registrationPrice"`
	Owner     accountRef    `json:"owner"`
}

type subnetListData struct {
	Block   uint64      `json:"block"`
	Subnets []subnetRow `json:"subnets"`
}

// subnetReading is what a batch stores about one subnet.
type subnetReading struct {
	state                    subnet.GetSubnetStateOutput
	price, emission          *big.Int
	taoIn, alphaIn, alphaOut uint64
	burn, next               uint64
	neurons                  uint16
	identity                 subnet.GetSubnetIdentityOutput
	metadata                 subnet.GetSubnetMetadataOutput
}

func (r *subnetReading) add(batch *remote.Batch, netuid uint16) {
	alpha := remote.Alpha()
	remote.Add(batch, params.SubnetAddress, remote.Subnet().PackGetSubnetState(netuid), remote.Subnet().UnpackGetSubnetState, &r.state)
	remote.Add(batch, params.SubnetAddress, remote.Subnet().PackGetNextEpochBlock(netuid), remote.Subnet().UnpackGetNextEpochBlock, &r.next)
	remote.Add(batch, params.SubnetAddress, remote.Subnet().PackGetSubnetIdentity(netuid), remote.Subnet().UnpackGetSubnetIdentity, &r.identity)
	remote.Add(batch, params.SubnetAddress, remote.Subnet().PackGetSubnetMetadata(netuid), remote.Subnet().UnpackGetSubnetMetadata, &r.metadata)
	remote.Add(batch, params.AlphaAddress, alpha.PackGetAlphaPrice(netuid), alpha.UnpackGetAlphaPrice, &r.price)
	remote.Add(batch, params.AlphaAddress, alpha.PackGetTaoInPool(netuid), alpha.UnpackGetTaoInPool, &r.taoIn)
	remote.Add(batch, params.AlphaAddress, alpha.PackGetAlphaInPool(netuid), alpha.UnpackGetAlphaInPool, &r.alphaIn)
	remote.Add(batch, params.AlphaAddress, alpha.PackGetAlphaOutPool(netuid), alpha.UnpackGetAlphaOutPool, &r.alphaOut)
	remote.Add(batch, params.AlphaAddress, alpha.PackGetTaoInEmission(netuid), alpha.UnpackGetTaoInEmission, &r.emission)
	remote.Add(batch, params.NeuronAddress, remote.Neuron().PackGetBurn(netuid), remote.Neuron().UnpackGetBurn, &r.burn)
	remote.Add(batch, params.MetagraphAddress, remote.Metagraph().PackGetUidCount(netuid), remote.Metagraph().UnpackGetUidCount, &r.neurons)
}

func (r *subnetReading) row(netuid uint16, owner accountRef) subnetRow {
	row := subnetRow{
		Netuid: netuid, Symbol: string(r.metadata.TokenSymbol), Name: r.identity.SubnetName, State: subnetState{r.state, netuid}.state(), Price: amount.OfWei(r.price),
		TaoIn: amount.OfRao(unit.Rao(r.taoIn)), AlphaIn: amount.OfAlpha(unit.Alpha(r.alphaIn)), AlphaOut: amount.OfAlpha(unit.Alpha(r.alphaOut)),
		Emission: amount.OfRao(unit.Rao(r.emission.Uint64())), Neurons: r.neurons, Tempo: r.state.Tempo,
		Burn: amount.OfRao(unit.Rao(r.burn)), Owner: owner,
	}
	if r.next != noEpoch {
		row.NextEpoch = &r.next
	}
	return row
}

func subnetList(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	netuids, err := remote.Read(s.ctx, s.View, params.SubnetAddress, remote.Subnet().PackGetSubnets(), remote.Subnet().UnpackGetSubnets)
	if err != nil {
		return nil, err
	}
	readings := make([]subnetReading, len(netuids))
	batch := s.NewBatch()
	for i, netuid := range netuids {
		readings[i].add(batch, netuid)
	}
	if err := batch.Run(s.ctx); err != nil {
		return nil, err
	}
	var owners [][32]byte
	for _, r := range readings {
		owners = append(owners, r.state.Owner)
	}
	refs, err := s.accounts(owners)
	if err != nil {
		return nil, err
	}
	data := subnetListData{Block: s.Number(), Subnets: []subnetRow{}}
	table := &term.Table{Columns: []term.Column{
		{Key: "netuid", Title: "Netuid", Number: true},
		{Key: "symbol", Title: "Symbol", Foreign: true},
		{Key: "name", Title: "Name", Foreign: true},
		{Key: "state", Title: "State"},
		{Key: "price", Title: "Price (TAO)", Number: true},
		{Key: "tao_in", Title: "Pool (TAO)", Number: true},
		{Key: "alpha_in", Title: "Pool (alpha)", Number: true},
		{Key: "alpha_out", Title: "Alpha out", Number: true},
		{Key: "neurons", Title: "Neurons", Number: true},
		{Key: "tempo", Title: "Tempo", Number: true},
		{Key: "next_epoch", Title: "Next epoch", Number: true},
		{Key: "registration", Title: "Registration (TAO)", Number: true},
		{Key: "owner", Title: "Owner", Address: true},
	}}
	for i, netuid := range netuids {
		row := readings[i].row(netuid, refs[readings[i].state.Owner])
		data.Subnets = append(data.Subnets, row)
		owner := row.Owner.String()
		if netuid == params.Root {
			owner = "-"
		}
		table.Rows = append(table.Rows, []string{
			decimalOf(uint64(netuid)), row.Symbol, printable(row.Name), row.State, amount.Decimal(row.Price.Int, 18), coins(row.TaoIn), coins(row.AlphaIn), coins(row.AlphaOut),
			decimalOf(uint64(row.Neurons)), decimalOf(uint64(row.Tempo)), blockText(row.NextEpoch), coins(row.Burn), owner,
		})
	}
	return &term.Result{Data: data, Table: table}, nil
}

func decimalOf(n uint64) string { return strconv.FormatUint(n, 10) }

// coins shows an amount without its unit, for columns.
func coins(a amount.Amount) string { return amount.Decimal(new(big.Int).SetUint64(a.Units), 9) }

func blockText(block *uint64) string {
	if block == nil {
		return "-"
	}
	return decimalOf(*block)
}

type costData struct {
	Block uint64        `json:"block"`
	Cost  amount.Amount `json:"lockCost"`
}

func subnetCost(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	cost, err := s.lockCost()
	if err != nil {
		return nil, err
	}
	return &term.Result{Data: costData{s.Number(), cost}, Table: term.NewRecord().Add("lockCost", "Lock cost", cost.String()).Add("block", "Block", decimalOf(s.Number()))}, nil
}

func (s *session) lockCost() (amount.Amount, error) {
	rao, err := remote.Read(s.ctx, s.View, params.SubnetAddress, remote.Subnet().PackGetNetworkLockCost(), remote.Subnet().UnpackGetNetworkLockCost)
	return amount.OfRao(unit.Rao(rao)), err
}

// pool reads a subnet's pool with its weights, exactly as the chain trades with it.
func (s *session) pool(netuid uint16) (amm.Pool, error) {
	var pool amm.Pool
	err := s.State(s.ctx, func(st *state.State) { pool = st.Pools.At(netuid).Load() })
	return pool, err
}

type priceData struct {
	Block    uint64        `json:"block"`
	Netuid   uint16        `json:"netuid"`
	Price    amount.Wei    `json:"price"`
	Moving   amount.Wei    `json:"movingPrice"`
	TaoIn    amount.Amount `json:"taoIn"`
	AlphaIn  amount.Amount `json:"alphaIn"`
	AlphaOut amount.Amount `json:"alphaOut"`
	Volume   amount.Wei    `json:"volume"`
	// FeeRate is in parts of 65535, TaoWeight in parts of 1e18.
	FeeRate   uint16 `json:"feeRate"`
	TaoWeight string `json:"taoWeight"`
	Kind      string `json:"kind"`
}

func subnetPrice(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	pool, err := s.pool(n.netuid)
	if err != nil {
		return nil, err
	}
	var price, moving, volume *big.Int
	var out uint64
	alpha, batch := remote.Alpha(), s.NewBatch()
	remote.Add(batch, params.AlphaAddress, alpha.PackGetAlphaPrice(n.netuid), alpha.UnpackGetAlphaPrice, &price)
	remote.Add(batch, params.AlphaAddress, alpha.PackGetMovingAlphaPrice(n.netuid), alpha.UnpackGetMovingAlphaPrice, &moving)
	remote.Add(batch, params.AlphaAddress, alpha.PackGetSubnetVolume(n.netuid), alpha.UnpackGetSubnetVolume, &volume)
	remote.Add(batch, params.AlphaAddress, alpha.PackGetAlphaOutPool(n.netuid), alpha.UnpackGetAlphaOutPool, &out)
	if err := batch.Run(s.ctx); err != nil {
		return nil, err
	}
	d := priceData{
		Block: s.Number(), Netuid: n.netuid, Price: amount.OfWei(price), Moving: amount.OfWei(moving),
		TaoIn: amount.OfRao(pool.Tao), AlphaIn: amount.OfAlpha(pool.Alpha), AlphaOut: amount.OfAlpha(unit.Alpha(out)),
		Volume: amount.OfWei(volume.Mul(volume, big.NewInt(unit.WeiPerRao))), FeeRate: uint16(pool.FeeRate), TaoWeight: decimalOf(pool.QuoteWeight), Kind: "dynamic",
	}
	table := term.NewRecord().Add("price", "Price", d.Price.String()).Add("movingPrice", "Moving price", d.Moving.String()).
		Add("taoIn", "Pool", d.TaoIn.String()).Add("alphaIn", "", d.AlphaIn.String()).Add("alphaOut", "Outside the pool", d.AlphaOut.String()).
		Add("volume", "Traded so far", d.Volume.String())
	if pool.Stable {
		d.Kind, d.FeeRate = "stable", 0
		table.Add("kind", "Kind", "stable: 1 TAO for 1 alpha")
	} else {
		table.Add("feeRate", "Fee", fraction(d.FeeRate)).Add("taoWeight", "Weight of TAO", amount.Decimal(new(big.Int).SetUint64(pool.QuoteWeight), 18))
	}
	return &term.Result{Data: d, Table: table.Add("block", "Block", decimalOf(d.Block))}, nil
}

// fraction shows parts of 65535 with five decimals, rounded down.
func fraction(v uint16) string {
	parts := uint64(v) * 100_000 / 65535
	return fmt.Sprintf("%d.%05d", parts/100_000, parts%100_000)
}

type checkStartData struct {
	Block   uint64 `json:"block"`
	Netuid  uint16 `json:"netuid"`
	Started bool   `json:"started"`
	CanNow  bool   `json:"canStart"`
	// From is the first block in which the owner can start the subnet.
	From uint64 `json:"startFromBlock"`
	// FirstEmission is 0 before the start.
	FirstEmission uint64     `json:"firstEmissionBlock"`
	Owner         accountRef `json:"owner"`
}

func subnetCheckStart(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	owner, err := s.account(n.Owner)
	if err != nil {
		return nil, err
	}
	var first, delay uint64
	err = s.State(s.ctx, func(st *state.State) {
		first = chainsubnet.FirstEmissionBlock.Get(st.Subnets.At(n.netuid).Slot)
		for _, p := range chainsubnet.GlobalParams() {
			if p.Name == "start_call_delay" {
				delay = p.Get(st.Subnets)
			}
		}
	})
	if err != nil {
		return nil, err
	}
	d := checkStartData{
		Block: s.Number(), Netuid: n.netuid, Started: n.Started || n.netuid == params.Root,
		From: unit.AddSat(n.RegisteredAt, delay), FirstEmission: first, Owner: owner,
	}
	d.CanNow = !d.Started && s.Number() >= unit.SubSat(d.From, 1)
	verdict := fmt.Sprintf("not started; the owner can start it from block %d on", d.From)
	switch {
	case n.netuid == params.Root:
		verdict = "root needs no start"
	case d.Started:
		verdict = fmt.Sprintf("started, with emission from block %d", first)
	case d.CanNow:
		verdict = "not started; the owner can start it now"
	}
	return &term.Result{Data: d, Table: term.NewRecord().Add("state", fmt.Sprintf("Subnet %d", n.netuid), verdict).Add("owner", "Owner", owner.String()).Add("block", "Block", decimalOf(d.Block))}, nil
}

type emissionsData struct {
	Block    uint64          `json:"block"`
	Netuid   uint16          `json:"netuid"`
	TaoIn    amount.Amount   `json:"taoInPerBlock"`
	AlphaIn  amount.Amount   `json:"alphaInPerBlock"`
	AlphaOut amount.Amount   `json:"alphaOutPerBlock"`
	Neurons  []emissionShare `json:"neurons"`
	Total    amount.Amount   `json:"lastEpoch"`
}

type emissionShare struct {
	UID      uint16        `json:"uid"`
	Hotkey   accountRef    `json:"hotkey"`
	Emission amount.Amount `json:"emission"`
}

func subnetEmissions(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	neurons, err := s.neurons(n.netuid)
	if err != nil {
		return nil, err
	}
	var taoIn, alphaIn, alphaOut *big.Int
	alpha, batch := remote.Alpha(), s.NewBatch()
	remote.Add(batch, params.AlphaAddress, alpha.PackGetTaoInEmission(n.netuid), alpha.UnpackGetTaoInEmission, &taoIn)
	remote.Add(batch, params.AlphaAddress, alpha.PackGetAlphaInEmission(n.netuid), alpha.UnpackGetAlphaInEmission, &alphaIn)
	remote.Add(batch, params.AlphaAddress, alpha.PackGetAlphaOutEmission(n.netuid), alpha.UnpackGetAlphaOutEmission, &alphaOut)
	if err := batch.Run(s.ctx); err != nil {
		return nil, err
	}
	d := emissionsData{
		Block: s.Number(), Netuid: n.netuid, TaoIn: amount.OfRao(unit.Rao(taoIn.Uint64())),
		AlphaIn: amount.OfAlpha(unit.Alpha(alphaIn.Uint64())), AlphaOut: amount.OfAlpha(unit.Alpha(alphaOut.Uint64())), Neurons: []emissionShare{},
	}
	table := &term.Table{Columns: []term.Column{{Key: "uid", Title: "UID", Number: true}, {Key: "hotkey", Title: "Hotkey", Address: true}, {Key: "emission", Title: "Alpha, last epoch", Number: true}}}
	var total unit.Alpha
	for _, neuron := range neurons {
		total = unit.AddSat(total, unit.Alpha(neuron.Emission.Units))
		d.Neurons = append(d.Neurons, emissionShare{neuron.UID, neuron.Hotkey, neuron.Emission})
		table.Rows = append(table.Rows, []string{decimalOf(uint64(neuron.UID)), neuron.Hotkey.String(), coins(neuron.Emission)})
	}
	d.Total = amount.OfAlpha(total)
	table.Footer = []string{"", "total", coins(d.Total)}
	in.Note("each block: %s and %s into the pool, %s to participants", d.TaoIn, d.AlphaIn, d.AlphaOut)
	return &term.Result{Data: d, Table: table}, nil
}

type blockEvent struct {
	Block uint64 `json:"block"`
	remote.Event
}

// maxEventBlocks is how many blocks the chain keeps the records of.
const maxEventBlocks = 8192

func subnetEvents(in *invocation) (*term.Result, error) {
	args, err := in.arguments(0, 1)
	if err != nil {
		return nil, err
	}
	count := in.Int("blocks")
	if count < 1 || count > maxEventBlocks {
		return nil, in.usage("InvalidFlag", "--blocks must be between 1 and %d, not %d", maxEventBlocks, count)
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	var only *uint16
	if len(args) > 0 {
		n, err := s.subnet(args[0])
		if err != nil {
			return nil, err
		}
		only = &n.netuid
	}
	first := unit.SubSat(s.Number(), uint64(count)-1)
	answers := make([][]remote.Event, s.Number()-first+1)
	elems := make([]rpc.BatchElem, len(answers))
	for i := range answers {
		elems[i] = rpc.BatchElem{Method: "tao_getBlockEvents", Args: []any{hexutil.Uint64(first + uint64(i))}, Result: &answers[i]}
	}
	if err := s.Request(s.ctx, elems); err != nil {
		return nil, err
	}
	list := []blockEvent{}
	table := &term.Table{Columns: []term.Column{{Key: "block", Title: "Block", Number: true}, {Key: "event", Title: "Event"}}}
	for i, events := range answers {
		for _, e := range events {
			if only != nil && e.Number("netuid") != uint64(*only) {
				continue
			}
			block := first + uint64(i)
			list = append(list, blockEvent{block, e})
			table.Rows = append(table.Rows, []string{decimalOf(block), e.String()})
		}
	}
	if len(list) == 0 {
		in.Note("the block step told nothing in blocks %d to %d", first, s.Number())
	}
	return &term.Result{Data: list, Table: table}, nil
}
