package vectors

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// registrationChain is a chain in memory with one subnet, for the cases that no pure function answers.
type registrationChain struct {
	memory *state.Memory
	state  *state.State
	netuid uint16
	// coldkey has nothing yet; hotkey is unknown.
	coldkey common.Address
	hotkey  params.ID
}

func newRegistrationChain() (*registrationChain, error) {
	owner := common.Address{1}
	funds := account.ToWei(100_000 * unit.TAO)
	genesis := state.NewGenesis(params.DevPreset(), owner, map[common.Address]*uint256.Int{owner: funds})
	memory := genesis.Memory()
	s := state.Open(memory.Host(1, common.Address{}))
	netuid, err := s.Lifecycle.Register(account.IDOf(owner), account.IDOf(owner))
	if err != nil {
		return nil, err
	}
	c := &registrationChain{memory, s, netuid, common.Address{2}, account.IDOf(common.Address{3})}
	s.Accounts.Link(c.coldkey)
	return c, nil
}

type registerErrorInput struct {
	Signed              *bool     `json:"signed"`
	RegistrationAllowed *bool     `json:"registration_allowed"`
	Netuid              *uint16   `json:"netuid"`
	Burn                *unit.Rao `json:"burn"`
	Balance             *unit.Rao `json:"balance"`
	HotkeyRegistered    bool      `json:"hotkey_registered"`
}

// testRegisterError tries a registration that is valid but for the given input,
// and returns the name of the refusal.
func testRegisterError(in registerErrorInput) (any, error) {
	c, err := newRegistrationChain()
	if err != nil {
		return nil, err
	}
	s := c.state.Subnets.At(c.netuid)
	if in.Burn != nil {
		subnet.Burn.Set(s.Slot, *in.Burn)
	}
	balance := 2 * subnet.Burn.Get(s.Slot)
	if in.Balance != nil {
		balance = *in.Balance
	}
	c.memory.Credit(c.coldkey, account.ToWei(balance))
	coldkey, netuid := account.IDOf(c.coldkey), c.netuid
	if in.HotkeyRegistered {
		if _, err := c.state.Neurons.Register(coldkey, c.hotkey, netuid); err != nil {
			return nil, err
		}
	}
	if in.RegistrationAllowed != nil {
		subnet.RegistrationAllowed.Set(s.Slot, *in.RegistrationAllowed)
	}
	if in.Netuid != nil {
		netuid = *in.Netuid
	}
	if in.Signed != nil && !*in.Signed {
		coldkey = params.ID{}
	}
	before, uids := c.memory.SumBalances(), c.state.Neurons.At(c.netuid).Count()
	have := c.state.Accounts.AddressBalance(c.coldkey)
	undo := c.memory.Snapshot()
	_, err = c.state.Neurons.Register(coldkey, c.hotkey, netuid)
	c.memory.RevertToSnapshot(undo)
	if !c.memory.SumBalances().Eq(before) || c.state.Accounts.AddressBalance(c.coldkey) != have || c.state.Neurons.At(c.netuid).Count() != uids {
		return nil, errors.New("the refused registration left a trace")
	}
	var refused *fault.Error
	if !errors.As(err, &refused) {
		return nil, fmt.Errorf("no refusal but %v", err)
	}
	return refused.Kind.Name, nil
}

// testRegistrationDefaults compares what storage holds for a new subnet. The
// multiplier is compared by its bits, those of the double nearest to the given number.
func testRegistrationDefaults(c Case) error {
	want, err := decode[struct {
		HalfLife uint64   `json:"burn_half_life"`
		Mult     *float64 `json:"burn_increase_mult"`
		Burn     uint64   `json:"burn"`
	}](c.Expected)
	if err != nil {
		return err
	}
	chain, err := newRegistrationChain()
	if err != nil {
		return err
	}
	s := chain.state.Subnets.At(chain.netuid)
	if want.Mult == nil {
		return errors.New("the case names no burn_increase_mult")
	}
	mult, _ := new(big.Float).SetMantExp(big.NewFloat(*want.Mult), 64).Int(nil)
	for _, f := range []struct {
		name      string
		want, got string
	}{
		{"burn_half_life", fmt.Sprint(want.HalfLife), subnet.ParamByName("burn_half_life").Get(s).Dec()},
		{"burn_increase_mult", mult.String(), subnet.ParamByName("burn_increase_mult").Get(s).Dec()},
		{"burn", fmt.Sprint(want.Burn), fmt.Sprint(uint64(subnet.Burn.Get(s.Slot)))},
	} {
		if f.want != f.got {
			return &Mismatch{f.name, f.want, f.got}
		}
	}
	return nil
}
