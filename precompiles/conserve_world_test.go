package precompiles

import (
	"encoding/binary"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	gethstate "github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// Accounts that play no part of their own. delegating and undoing are contracts that call for others: their calldata is a
// target in 32 bytes and what to send to it.
var (
	// bank keeps the rest of the issuance, for those who run out of TAO.
	bank       = common.HexToAddress("0xc0de000000000000000000000000000000000003")
	delegating = common.HexToAddress("0xc0de000000000000000000000000000000000001")
	undoing    = common.HexToAddress("0xc0de000000000000000000000000000000000002")
)

// relay is the code of such a contract: it passes on value and data by CALL or DELEGATECALL, and ends as its target does;
// or, to undo, it reverts in any case.
func relay(op vm.OpCode, undo bool) []byte {
	code := []byte{
		byte(vm.PUSH1), 32, byte(vm.CALLDATASIZE), byte(vm.SUB), byte(vm.DUP1), byte(vm.PUSH1), 32, byte(vm.PUSH0), byte(vm.CALLDATACOPY),
		byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.DUP3), byte(vm.PUSH0),
	}
	if op == vm.CALL {
		code = append(code, byte(vm.CALLVALUE))
	}
	code = append(
		code, byte(vm.PUSH0), byte(vm.CALLDATALOAD), byte(vm.GAS), byte(op),
		byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.RETURNDATACOPY),
	)
	end := []byte{byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.REVERT)}
	if undo {
		return append(code, end...)
	}
	code = append(code, byte(vm.PUSH1), byte(len(code)+3+len(end)), byte(vm.JUMPI))
	code = append(code, end...)
	return append(code, byte(vm.JUMPDEST), byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.RETURN))
}

const (
	// conservePeople are accounts with a key, some of them poor; conserveRelays contracts that stake for themselves.
	conservePeople, conservePoor, conserveRelays = 20, 4, 2
	// conserveSpares are accounts that others swap to.
	conserveSpares = 6
	// conserveKeys are hotkeys that nobody has a key for.
	conserveKeys = 16
	// conserveSubnets is the most subnets beside root.
	conserveSubnets = 6
)

// newConserve makes a chain whose issuance passes the first halving after some thousand blocks, with four subnets.
func newConserve(t *testing.T, seed uint64) *conserve {
	t.Helper()
	Install()
	db, err := gethstate.New(types.EmptyRootHash, gethstate.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	d := &conserve{
		world: &world{t: t, db: db}, rand: rand.New(rand.NewPCG(seed, 11)),
		counts: counts{tally: map[string]*tally{}, errors: map[string]int{}}, byID: map[common.Hash]common.Address{},
		met: map[common.Address]bool{}, again: map[uint16]repeated{},
	}
	for i := range conserveTable {
		op := &conserveTable[i]
		d.tally[op.method] = new(tally)
		for range op.weight {
			d.draw = append(d.draw, op)
		}
	}
	balances := map[common.Address]*uint256.Int{}
	numbered := func(prefix byte, i int) common.Address { return common.Address{0: prefix, 19: byte(i + 1)} }
	for i := range conservePeople {
		d.people = append(d.people, crypto.PubkeyToAddress(conserveKey(i).PublicKey))
	}
	for i := range conserveRelays {
		d.relays = append(d.relays, numbered(0xc2, i))
	}
	d.people = append(d.people, producer, admin)
	for i, a := range append(d.people, d.relays...) {
		wealth := 50_000 * unit.TAO
		if i < conservePoor {
			wealth = 3 * unit.TAO
		}
		balances[a] = account.ToWei(unit.Rao(wealth))
		d.byID[id(a)] = a
		d.hotkeys = append(d.hotkeys, id(a))
	}
	for i := range conserveSpares {
		a := numbered(0xc4, i)
		d.spares = append(d.spares, a)
		d.byID[id(a)] = a
	}
	for i := range conserveKeys {
		d.hotkeys = append(d.hotkeys, common.Hash{0: 0xc3, 31: byte(i + 1)})
	}
	rest := account.ToWei(10_499_000 * unit.TAO)
	for _, wei := range balances {
		rest.Sub(rest, wei)
	}
	balances[bank] = rest
	d.genesis(balances)
	for _, a := range d.relays {
		db.SetCode(a, relay(vm.CALL, false), tracing.CodeChangeGenesis)
	}
	db.SetCode(delegating, relay(vm.DELEGATECALL, false), tracing.CodeChangeGenesis)
	db.SetCode(undoing, relay(vm.CALL, true), tracing.CodeChangeGenesis)
	d.mend()
	for i := range 4 {
		d.must(d.people[conservePoor+i], "Subnet.registerNetwork", id(d.people[conservePoor+i]))
		if i < 3 {
			d.must(d.people[conservePoor+i], "Subnet.startCall", uint16(i+1))
		}
		d.step(1)
	}
	return d
}

// accounts lists every account that can hold TAO.
func (d *conserve) accounts() []common.Address {
	list := append(tracked(), delegating, undoing, bank)
	list = append(list, d.people[:conservePeople]...)
	list = append(list, d.relays...)
	list = append(list, d.spares...)
	list = slices.AppendSeq(list, maps.Keys(d.met))
	list = append(list, d.crowdAccounts()...)
	for _, p := range d.pures {
		list = append(list, p.Address())
	}
	for netuid := uint16(6); netuid <= 64; netuid++ {
		list = append(list, params.SubnetAccount(netuid))
	}
	slices.SortFunc(list, common.Address.Cmp)
	return slices.Compact(list)
}

// reopen stores the state and reads it again, as a node does after each block.
func (d *conserve) reopen() {
	d.t.Helper()
	root, err := d.db.Commit(d.block, true, false)
	if err != nil {
		d.t.Fatal(err)
	}
	if d.db, err = gethstate.New(root, d.db.Database()); err != nil {
		d.t.Fatal(err)
	}
}

// home are the values between which the driver keeps coming back, so that random settings do not stop all life.
var home = map[string]uint64{
	"stake_threshold": 0, "max_mechanism_count": 2, "max_epochs_per_block": 2, "admin_freeze_window": 0, "owner_hyperparam_rate_limit": 0,
	"weights_version_key_rate_limit": 0, "owner_tempo_rate_limit": 0, "subnet_limit": conserveSubnets, "network_rate_limit": 0,
	"network_registration_start_block": 0, "network_immunity_period": 40, "network_min_lock_cost": uint64(20 * unit.TAO),
	"lock_reduction_interval": 40, "start_call_delay": 0, "subnet_owner_cut": 11_796, "subnet_moving_alpha": 1 << 24, "ck_burn": 0,
	subnet.NominatorMin: 0, "min_delegate_take": 0, "max_delegate_take": 11_796, "min_childkey_take_global": 0, "max_childkey_take": 11_796,
	"tx_delegate_take_rate_limit": 0, "tx_childkey_take_rate_limit": 0, "set_children_rate_limit": 0, "pending_childkey_cooldown": 3,
	"default_weights_set_rate_limit": 0, "default_serving_rate_limit": 0, "mechanism_rate_limit": 0, "trim_rate_limit": 0, "num_root_claims": 5,
}

// homeOfSubnet is home for one subnet's parameters.
var homeOfSubnet = map[string]uint64{
	"subtoken_enabled": 1, "subnet_emission_enabled": 1, "registration_allowed": 1, "min_allowed_uids": 2, "max_allowed_validators": 5,
	"min_non_immune_uids": 1, "immunity_period": 12, "weights_set_rate_limit": 0, "serving_rate_limit": 0, "min_allowed_weights": 1,
	"weights_version_key": 0, "kappa": 32_767, "min_burn": 500_000, "max_burn": uint64(2 * unit.TAO), "burn_half_life": 15,
	"max_registrations_per_block": 4, "target_registrations_per_interval": 4, "transfers_enabled": 1, "paused": 0, "max_allowed_uids": 10,
	"activity_cutoff_factor": 20_000, "reveal_period": 1, "ema_price_halving_blocks": 50, "owner_cut_enabled": 1, "min_childkey_take": 0,
}

// mend brings the settings home and the precompiles back on. It works through the calls that governance has.
func (d *conserve) mend() {
	d.t.Helper()
	call := func(method string, args ...any) {
		d.call(admin, method, args...) // what is refused stays as it is
		d.db.Finalise(true)
	}
	for _, address := range Addresses() {
		call("Governance.setPrecompileEnabled", address, true)
	}
	for _, p := range subnet.GlobalParams() {
		call("Governance.setGlobalParam", p.Hash(), num(home[p.Name]))
	}
	for list := d.state().Subnets.Netuids(); len(list)-1 > conserveSubnets; list = list[:len(list)-1] {
		call("Subnet.dissolveNetwork", list[len(list)-1]) // the limit was higher for a while
	}
	for _, netuid := range d.state().Subnets.Netuids() {
		for _, p := range subnet.Params() {
			if v, ok := homeOfSubnet[p.Name]; ok {
				call("Governance.setSubnetParam", netuid, p.Hash(), num(v))
			}
		}
		call("Governance.setSubnetParam", netuid, paramHash("commit_reveal_weights_enabled"), num(uint64(netuid%2)))
		call("Governance.setSubnetParam", netuid, paramHash("liquid_alpha"), num(d.rand.Uint64N(2)))
		call("Governance.setSubnetParam", netuid, paramHash("tempo"), num(2+d.rand.Uint64N(10)))
		// Without a fee nothing hides a rounding in the caller's favour.
		call("Governance.setSubnetParam", netuid, paramHash("fee_rate"), num(33*uint64(netuid%2)))
	}
	d.commits = d.commits[:0]
	if d.blocks%60 == 30 {
		d.leaseSubnet()
	}
	d.startLeased()
	for _, a := range d.people[conservePoor:] { // what subnets cost is gone in the end
		if d.db.GetBalance(a).Lt(account.ToWei(1000 * unit.TAO)) {
			to, data := pack(d.t, "BalanceTransfer.transfer", id(a))
			d.send(bank, to, data, plenty, account.ToWei(5000*unit.TAO))
			d.db.Finalise(true)
		}
	}
}

// someHash is a hash of random bits.
func (d *conserve) someHash() (h common.Hash) {
	for i := 0; i < len(h); i += 8 {
		binary.BigEndian.PutUint64(h[i:], d.rand.Uint64())
	}
	return h
}
