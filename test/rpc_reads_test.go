package test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/taochain/taochain/bindings/alpha"
	"github.com/taochain/taochain/bindings/metagraph"
	"github.com/taochain/taochain/chain/node"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

var (
	metagraphABI = metagraph.NewMetagraph()
	alphaABI     = alpha.NewAlpha()
)

// checkReads compares what the tao namespace tells of a subnet, which has had an epoch, with the precompiles' views.
func (s staked) checkReads() {
	var m node.Metagraph
	s.rpc(&m, "tao_metagraph", s.netuid)
	count := view(s.world, params.MetagraphAddress, metagraphABI.PackGetUidCount(s.netuid), metagraphABI.UnpackGetUidCount)
	if m.Neurons != count || count < 2 || m.BlockHash != s.head().Hash() {
		s.Fatalf("%d neurons in block %s, the precompile says %d", m.Neurons, m.BlockHash, count)
	}
	earned := false
	for uid := range count {
		s.checkNeuron(m, uid)
		earned = earned || m.EmissionsAlpha[uid] > 0
	}
	if !earned {
		s.Error("nobody has emission after an epoch")
	}
	s.checkWhole(m)
	s.checkSubnetReads()
	s.checkStakeReads()
	s.checkBatch()
}

// checkWhole compares the structs that contracts read in one call.
func (s staked) checkWhole(m node.Metagraph) {
	s.Helper()
	whole := view(s.world, params.MetagraphAddress, metagraphABI.PackGetMetagraph(s.netuid), metagraphABI.UnpackGetMetagraph)
	same := len(whole.Hotkeys) == int(m.Neurons) && slices.Equal(whole.StakeWeights, m.StakeWeights) && slices.Equal(whole.Incentives[0], m.Incentives) &&
		slices.Equal(whole.Dividends, m.Dividends) && slices.Equal(whole.Consensus, m.Consensus) && slices.Equal(whole.ValidatorTrusts, m.ValidatorTrusts) &&
		slices.Equal(whole.ValidatorPermits, m.ValidatorPermits) && slices.Equal(whole.Active, m.Active)
	for uid := range min(len(whole.Hotkeys), int(m.Neurons)) {
		same = same && m.Hotkeys[uid].ID == whole.Hotkeys[uid] && m.Coldkeys[uid].ID == whole.Coldkeys[uid] && uint64(m.StakesAlpha[uid]) == whole.StakesAlpha[uid] &&
			uint64(m.RootStakesRao[uid]) == whole.RootStakesRao[uid] && uint64(m.LastUpdateBlocks[uid]) == whole.LastUpdates[0][uid] &&
			uint64(m.RegisteredBlocks[uid]) == whole.RegisteredAt[uid] && uint64(m.EmissionsAlpha[uid]) == whole.EmissionsAlpha[uid]
	}
	if !same {
		s.Errorf("tao_metagraph says %+v, the precompile %+v", m, whole)
	}
	var sub node.SubnetAt
	s.rpc(&sub, "tao_subnet", s.netuid)
	info := view(s.world, params.SubnetAddress, subnetABI.PackGetSubnetInfo(s.netuid), subnetABI.UnpackGetSubnetInfo)
	if sub.NextEpochBlock == nil || uint64(*sub.NextEpochBlock) != info.NextEpochBlock || uint64(sub.Pool.TaoRao) != info.TaoInPoolRao ||
		uint64(sub.Pool.AlphaOut) != info.AlphaOutPool || info.UidCount != m.Neurons {
		s.Errorf("tao_subnet says %+v, the precompile %+v", sub, info)
	}
}

// checkNeuron compares each column of the metagraph, and tao_neuron.
func (s staked) checkNeuron(m node.Metagraph, uid uint16) {
	s.Helper()
	var one node.NeuronAt
	s.rpc(&one, "tao_neuron", s.netuid, uid)
	number := func(name string, data []byte, unpack func([]byte) (uint16, error), column, single uint16) {
		s.Helper()
		if want := view(s.world, params.MetagraphAddress, data, unpack); column != want || single != want {
			s.Errorf("uid %d: %s is %d in the metagraph, %d in the neuron, %d by the precompile", uid, name, column, single, want)
		}
	}
	a, n := metagraphABI, s.netuid
	number("consensus", a.PackGetConsensus(n, uid), a.UnpackGetConsensus, m.Consensus[uid], one.Consensus)
	number("incentive", a.PackGetIncentive(n, uid), a.UnpackGetIncentive, m.Incentives[uid], one.Incentives[0])
	number("dividends", a.PackGetDividends(n, uid), a.UnpackGetDividends, m.Dividends[uid], one.Dividends)
	number("vtrust", a.PackGetVtrust(n, uid), a.UnpackGetVtrust, m.ValidatorTrusts[uid], one.ValidatorTrust)
	flag := func(name string, data []byte, unpack func([]byte) (bool, error), column, single bool) {
		s.Helper()
		if want := view(s.world, params.MetagraphAddress, data, unpack); column != want || single != want {
			s.Errorf("uid %d: %s is %t in the metagraph, %t in the neuron, %t by the precompile", uid, name, column, single, want)
		}
	}
	flag("permit", a.PackGetValidatorStatus(n, uid), a.UnpackGetValidatorStatus, m.ValidatorPermits[uid], one.ValidatorPermit)
	flag("active", a.PackGetIsActive(n, uid), a.UnpackGetIsActive, m.Active[uid], one.Active)
	amount := func(name string, want uint64, have ...uint64) {
		s.Helper()
		for _, v := range have {
			if v != want {
				s.Errorf("uid %d: %s is %d, %d by the precompile", uid, name, v, want)
			}
		}
	}
	hotkey := view(s.world, params.MetagraphAddress, a.PackGetHotkey(n, uid), a.UnpackGetHotkey)
	coldkey := view(s.world, params.MetagraphAddress, a.PackGetColdkey(n, uid), a.UnpackGetColdkey)
	if m.Hotkeys[uid].ID != hotkey || one.Hotkey.ID != hotkey || m.Coldkeys[uid].ID != coldkey || one.Coldkey.ID != coldkey {
		s.Errorf("uid %d: keys %s and %s, by the precompile %x and %x", uid, m.Hotkeys[uid].ID, m.Coldkeys[uid].ID, hotkey, coldkey)
	}
	amount("emission", view(s.world, params.MetagraphAddress, a.PackGetEmission(n, uid), a.UnpackGetEmission), uint64(m.EmissionsAlpha[uid]), uint64(one.EmissionAlpha))
	amount("last update", view(s.world, params.MetagraphAddress, a.PackGetLastUpdate(n, uid), a.UnpackGetLastUpdate), uint64(m.LastUpdateBlocks[uid]), uint64(one.LastUpdateBlocks[0]))
	amount("value of all stake", view(s.world, params.MetagraphAddress, a.PackGetStake(n, uid), a.UnpackGetStake), uint64(one.StakeValueRao))
	staked := view(s.world, params.StakingAddress, stakingABI.PackGetTotalAlphaStaked(hotkey, id256(n)), stakingABI.UnpackGetTotalAlphaStaked)
	amount("stake", staked.Uint64(), uint64(m.StakesAlpha[uid]), uint64(one.StakeAlpha))
}

// checkSubnetReads compares the subnet's pool and schedule, and a hyperparameter.
func (s staked) checkSubnetReads() {
	var sub node.SubnetAt
	s.rpc(&sub, "tao_subnet", s.netuid)
	price := view(s.world, params.AlphaAddress, alphaABI.PackGetAlphaPrice(s.netuid), alphaABI.UnpackGetAlphaPrice)
	// The precompile cuts prices to 9 decimals.
	rao := big.NewInt(unit.WeiPerRao)
	if cut := new(big.Int).Quo(sub.Pool.PriceWei.ToInt(), rao); cut.Mul(cut, rao).Cmp(price) != 0 {
		s.Errorf("the price is %d, by the precompile %d", sub.Pool.PriceWei.ToInt(), price)
	}
	next := view(s.world, params.SubnetAddress, subnetABI.PackGetNextEpochBlock(s.netuid), subnetABI.UnpackGetNextEpochBlock)
	tao := view(s.world, params.AlphaAddress, alphaABI.PackGetTaoInPool(s.netuid), alphaABI.UnpackGetTaoInPool)
	out := view(s.world, params.AlphaAddress, alphaABI.PackGetAlphaOutPool(s.netuid), alphaABI.UnpackGetAlphaOutPool)
	if sub.NextEpochBlock == nil || uint64(*sub.NextEpochBlock) != next || uint64(sub.Pool.TaoRao) != tao || uint64(sub.Pool.AlphaOut) != out {
		s.Errorf("the subnet is %+v; by the precompiles its next epoch is %d, its pool has %d rao, %d alpha are out", sub, next, tao, out)
	}
	var hyper node.Hyperparameters
	s.rpc(&hyper, "tao_hyperparameters", s.netuid)
	for _, h := range hyper.Hyperparameters {
		if h.Name == "immunity_period" {
			want := view(s.world, params.SubnetAddress, subnetABI.PackGetImmunityPeriod(s.netuid), subnetABI.UnpackGetImmunityPeriod)
			if h.Value != fmt.Sprint(want) || !h.OwnerSettable {
				s.Errorf("the immunity period is %+v, by the precompile %d", h, want)
			}
			return
		}
	}
	s.Error("the hyperparameters have no immunity period")
}

// checkStakeReads compares stake, and a quote with what a simulated swap gives.
func (s staked) checkStakeReads() {
	want := s.stake(s.hotkey.id, s.user.id, s.netuid)
	var info node.StakeInfo
	s.rpc(&info, "tao_stakeInfo", s.user.address)
	if len(info.Positions) != 1 || uint64(info.Positions[0].StakeAlpha) != uint64(want) || info.FreeWei.ToInt().Cmp(s.balance(s.user.address)) != 0 {
		s.Errorf("the stake is %+v, by the precompile %d", info, want)
	}
	var by node.HotkeyStake
	s.rpc(&by, "tao_hotkeyStake", common.Hash(s.hotkey.id), s.netuid)
	found := false
	for _, h := range by.Holders {
		found = found || h.Coldkey.ID == s.user.id && uint64(h.StakeAlpha) == uint64(want)
	}
	if !found {
		s.Errorf("the holders are %+v", by.Holders)
	}
	var quote node.Quote
	s.rpc(&quote, "tao_quote", map[string]any{"netuid": s.netuid, "side": "sell", "amount": hexutil.Uint64(want)})
	sale := view(s.world, params.AlphaAddress, alphaABI.PackSimSwapAlphaForTao(s.netuid, uint64(want)), alphaABI.UnpackSimSwapAlphaForTao)
	if uint64(quote.Out) != sale.Uint64() || quote.Out == 0 {
		s.Errorf("the quote is %+v, by the precompile %d", quote, sale)
	}
}

// checkBatch reads an older block while the chain goes on.
func (s staked) checkBatch() {
	before := s.head()
	s.rpc(nil, "evm_mine")
	var batch node.BatchResult
	s.rpc(&batch, "tao_batch", []any{
		map[string]any{"method": "tao_economy"}, map[string]any{"method": "tao_subnet", "params": []any{s.netuid}}, map[string]any{"method": "tao_subnet", "params": []any{4000}},
	}, map[string]any{"blockHash": before.Hash()})
	if batch.BlockHash != before.Hash() || len(batch.Results) != 3 || batch.Results[2].Error == nil || batch.Results[0].Error != nil {
		s.Fatalf("the batch is %+v", batch)
	}
	var economy node.Economy
	if err := json.Unmarshal(batch.Results[0].Result, &economy); err != nil || economy.BlockHash != before.Hash() {
		s.Errorf("in the batch the economy is %s, %v", batch.Results[0].Result, err)
	}
	var document struct {
		Methods []struct {
			Name string `json:"name"`
		} `json:"methods"`
	}
	s.rpc(&document, "rpc_discover")
	if len(document.Methods) < 15 {
		s.Errorf("the document has %d methods", len(document.Methods))
	}
}
