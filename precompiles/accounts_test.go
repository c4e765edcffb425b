package precompiles

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
)

var otherTests = []methodTest{
	{
		method: "BalanceTransfer.transfer", args: []any{id(bob)}, value: uint256.NewInt(5_000_000_000_000_000_001), logs: []string{"Transferred"},
		after: func(t *testing.T, before, after *state.State) {
			got := new(uint256.Int).Sub(after.Accounts.BalanceWei(id(bob)), before.Accounts.BalanceWei(id(bob)))
			if !got.Eq(uint256.NewInt(5_000_000_000_000_000_001)) {
				t.Errorf("bob got %s wei", got)
			}
		},
	},
	{
		method: "BalanceTransfer.transfer", note: "to an unknown account", args: []any{id(fresh)}, value: uint256.NewInt(1), logs: []string{"Transferred"},
		after: func(t *testing.T, _, after *state.State) {
			if held := after.Accounts.HeldFor(fresh); !held.Eq(uint256.NewInt(1)) {
				t.Errorf("%s wei are held", held)
			}
		},
	},
	{method: "BalanceTransfer.transfer", note: "nothing", args: []any{id(bob)}},
	{method: "AddressMapping.addressMapping", args: []any{alice}, want: is([32]byte(id(alice)))},
	{
		method: "AddressMapping.addressMapping", note: "new link", args: []any{fresh}, want: is([32]byte(id(fresh))),
		after: func(t *testing.T, before, after *state.State) {
			if _, was := before.Accounts.Linked(id(fresh)); was {
				t.Error("linked before already")
			}
			if a, _ := after.Accounts.Linked(id(fresh)); a != fresh {
				t.Errorf("linked to %s", a)
			}
		},
	},
	{method: "AddressMapping.getLinkedAddress", args: []any{id(bob)}, want: is(true, bob)},
	{method: "AddressMapping.getLinkedAddress", note: "unknown", args: []any{id(fresh)}, want: is(false, common.Address{})},
	{method: "AddressMapping.link", args: []any{fresh}, want: is([32]byte(id(fresh)))},
	{
		method: "AddressMapping.link", note: "TAO is held", args: []any{fresh}, want: is([32]byte(id(fresh))), logs: []string{"Linked"},
		before: func(w *world) { w.state().Accounts.Credit(id(fresh), 3) },
		after: func(t *testing.T, _, after *state.State) {
			if b := after.Accounts.AddressBalance(fresh); b != 3 {
				t.Errorf("%d rao were released", b)
			}
		},
	},
	{method: "Balances.getFreeBalance", args: []any{id(stranger)}, want: is(rao(1_000_000))},
	{method: "Balances.getTotalIssuance", want: the(func(s *state.State) any { return num(uint64(s.Accounts.TotalIssuance())) })},
	{
		method: "Governance.setPrecompileEnabled", from: admin, args: []any{params.StakingAddress, false}, logs: []string{"PrecompileEnabledSet"},
		after: func(t *testing.T, _, after *state.State) {
			if !after.Accounts.Disabled(params.StakingAddress) {
				t.Error("not disabled")
			}
		},
	},
	{method: "Governance.setSubnetParam", from: admin, args: []any{open, paramHash("kappa"), num(9)}, logs: []string{"SubnetParameterSet"}, after: setTo("kappa", 9)},
	{
		method: "Governance.setSubnetParam", note: "tempo", from: admin, args: []any{open, paramHash("tempo"), num(9)}, logs: []string{"TempoSet"},
		after: func(t *testing.T, _, after *state.State) {
			if v := subnet.Tempo.Get(after.Subnets.At(open).Slot); v != 9 {
				t.Errorf("tempo %d", v)
			}
		},
	},
	{
		method: "Governance.setSubnetParam", note: "voting power", from: admin, args: []any{open, paramHash("voting_power_ema_alpha"), num(9)},
		logs: []string{"VotingPowerEmaAlphaSet"},
		after: func(t *testing.T, _, after *state.State) {
			if v := after.Voting.Alpha(open); v != 9 {
				t.Errorf("alpha %d", v)
			}
		},
	},
	{method: "Governance.setSubnetParam", note: "paused", from: admin, args: []any{open, paramHash("paused"), num(1)}, logs: []string{"SubnetParameterSet"}, after: setTo("paused", 1)},
	{
		method: "Governance.setSubnetParam", note: "fee rate", from: admin, args: []any{open, paramHash("fee_rate"), num(9)}, logs: []string{"SubnetParameterSet"},
		after: func(t *testing.T, _, after *state.State) {
			if v := after.Pools.At(open).FeeRate(); v != 9 {
				t.Errorf("fee rate %d", v)
			}
		},
	},
	{
		method: "Governance.setGlobalParam", from: admin, args: []any{paramHash("stake_threshold"), num(9)}, logs: []string{"GlobalParameterSet"},
		after: func(t *testing.T, _, after *state.State) {
			if v := after.Subnets.StakeThreshold(); v != 9 {
				t.Errorf("threshold %d", v)
			}
		},
	},
	{method: "Governance.setSubtokenEnabled", from: admin, args: []any{open, false}, logs: []string{"SubnetParameterSet"}, after: setTo("subtoken_enabled", 0)},
	{
		method: "Governance.setAdminFreezeWindow", from: admin, args: []any{uint16(9)}, logs: []string{"GlobalParameterSet"},
		after: func(t *testing.T, _, after *state.State) {
			if v := subnet.GlobalParamByName("admin_freeze_window").Get(after.Subnets); v != 9 {
				t.Errorf("window %d", v)
			}
		},
	},
}
