package proof

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
)

// Kinds of claims.
const (
	KindStake     = "stake"
	KindWeights   = "weights"
	KindIncentive = "incentive"
	KindBalance   = "balance"
)

// Claim says which value of the state is proven. Each kind has its own fields, and no others.
type Claim struct {
	Kind string `json:"kind"`
	// Netuid is of stake, weights and incentive; Mechanism of weights and incentive; UID of weights.
	Netuid    *uint16 `json:"netuid,omitempty"`
	Mechanism *uint8  `json:"mechanism,omitempty"`
	UID       *uint16 `json:"uid,omitempty"`
	// Hotkey and Coldkey are of stake.
	Hotkey  *common.Hash `json:"hotkey,omitempty"`
	Coldkey *common.Hash `json:"coldkey,omitempty"`
	// Address or Account is of balance: an EVM account, or an id with what is held for it.
	Address *common.Address `json:"address,omitempty"`
	Account *common.Hash    `json:"account,omitempty"`
}

// Stake is the value of a claim of stake, in units of 1e-9 alpha; on root it is rao.
type Stake struct {
	StakeAlpha uint64 `json:"stakeAlpha,string"`
	// HotkeyAlpha is what all coldkeys have with the hotkey on the subnet.
	HotkeyAlpha uint64 `json:"hotkeyAlpha,string"`
}

// Weights is the value of a claim of weights.
type Weights struct {
	Hotkey  common.Hash `json:"hotkey"`
	Weights []Weight    `json:"weights"`
}

// Weight is what a neuron gives to another, as it was submitted.
type Weight struct {
	UID    uint16 `json:"uid"`
	Weight uint16 `json:"weight"`
}

// Incentive is one element of the value of a claim of incentive, in parts of 65535.
type Incentive struct {
	UID       uint16      `json:"uid"`
	Hotkey    common.Hash `json:"hotkey"`
	Incentive uint16      `json:"incentive"`
}

// Balance is the value of a claim of balance.
type Balance struct {
	BalanceWei *hexutil.Big `json:"balanceWei"`
}

// check refuses a claim of an unknown kind, and fields that are missing or not of the kind.
func (c Claim) check() error {
	given := map[string]bool{
		"netuid": c.Netuid != nil, "mechanism": c.Mechanism != nil, "uid": c.UID != nil, "hotkey": c.Hotkey != nil,
		"coldkey": c.Coldkey != nil, "address": c.Address != nil, "account": c.Account != nil,
	}
	wanted := map[string][]string{
		KindStake: {"netuid", "hotkey", "coldkey"}, KindWeights: {"netuid", "mechanism", "uid"}, KindIncentive: {"netuid", "mechanism"}, KindBalance: {"account"},
	}
	fields, known := wanted[c.Kind]
	if !known {
		return fmt.Errorf("there are no claims of the kind %q", c.Kind)
	}
	if c.Kind == KindBalance && c.Address != nil {
		fields = []string{"address"}
	}
	for _, name := range fields {
		if !given[name] {
			return fmt.Errorf("a claim of %s needs %s", c.Kind, name)
		}
		delete(given, name)
	}
	for _, name := range []string{"netuid", "mechanism", "uid", "hotkey", "coldkey", "address", "account"} {
		if given[name] {
			return fmt.Errorf("a claim of %s has no %s", c.Kind, name)
		}
	}
	return nil
}

// read is the chain's own reading of the value. Errors are the protocol's: SubnetNotExists, MechanismDoesNotExist, UidNotExists.
func (c Claim) read(s *state.State) (any, error) {
	if c.Kind == KindBalance {
		if c.Address != nil {
			return Balance{(*hexutil.Big)(s.Host.Ledger.Balance(*c.Address).ToBig())}, nil
		}
		return Balance{(*hexutil.Big)(s.Accounts.BalanceWei(*c.Account).ToBig())}, nil
	}
	sub, err := s.Subnets.Get(*c.Netuid)
	if err != nil {
		return nil, err
	}
	if c.Kind == KindStake {
		stake, all := s.Stakes.Stake(*c.Hotkey, *c.Coldkey, *c.Netuid), s.Stakes.HotkeyStake(*c.Hotkey, *c.Netuid)
		return Stake{uint64(stake), uint64(all)}, nil
	}
	if *c.Mechanism >= max(1, subnet.MechanismCount.Get(sub.Slot)) {
		return nil, fault.MechanismDoesNotExist.With(*c.Netuid, *c.Mechanism)
	}
	n := s.Neurons.At(*c.Netuid)
	if c.Kind == KindWeights {
		hotkey, err := n.Hotkey(*c.UID)
		if err != nil {
			return nil, err
		}
		value := Weights{hotkey, []Weight{}}
		for _, e := range n.Weights(*c.Mechanism, *c.UID) {
			value.Weights = append(value.Weights, Weight{e.UID, e.Value})
		}
		return value, nil
	}
	value := []Incentive{}
	incentives := n.Incentive(*c.Mechanism)
	for uid, hotkey := range n.Hotkeys() {
		value = append(value, Incentive{uint16(uid), hotkey, incentives.Get(uid)})
	}
	return value, nil
}
