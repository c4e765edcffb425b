package test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/crypto/blake2b"

	"github.com/taochain/taochain/bindings/balancetransfer"
	"github.com/taochain/taochain/bindings/ownerpayouts"
	"github.com/taochain/taochain/bindings/subnetowner"
	"github.com/taochain/taochain/bindings/subnetownerfactory"
	"github.com/taochain/taochain/bindings/subnettimelock"
	"github.com/taochain/taochain/bindings/taoerrors"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/unit"
)

var (
	ownerABI        = subnetowner.NewSubnetOwner()
	payoutsABI      = ownerpayouts.NewOwnerPayouts()
	timelockABI     = subnettimelock.NewSubnetTimelock()
	ownerFactoryABI = subnetownerfactory.NewSubnetOwnerFactory()

	ownerFactoryMeta = &subnetownerfactory.SubnetOwnerFactoryMetaData

	// all stands for everything there is.
	all = math.MaxBig256
)

// ownerDelay is the delay of the timelocks, and ownerTerm the term of the guardian.
const (
	ownerDelay = time.Hour
	ownerTerm  = 1000 * time.Hour
)

// owned is a chain with a SubnetOwner: a council proposes, anybody executes, a guardian cancels.
type owned struct {
	backendWorld
	council, guardian, anybody        actor
	factory, timelock, owner, payouts *driven
	// proposals makes each operation another one.
	proposals uint64
}

// newOwned makes a SubnetOwner with a hotkey of its own, or without.
func newOwned(b backendWorld, hotkey [32]byte) *owned {
	b.Helper()
	o := &owned{backendWorld: b, council: dev(6), guardian: dev(7), anybody: dev(8)}
	o.factory = drive(b, deploy(b.world, dev(0), ownerFactoryMeta, nil), ownerFactoryMeta, ownerFactoryABI.UnpackError)
	o.create(o.terms(hotkey, 1, o.council.address))
	return o
}

func (o *owned) terms(hotkey [32]byte, salt byte, proposer common.Address) subnetownerfactory.SubnetOwnerFactoryTerms {
	o.Helper()
	return subnetownerfactory.SubnetOwnerFactoryTerms{
		MinDelay: seconds(ownerDelay), Proposers: []common.Address{proposer}, Executors: []common.Address{{}},
		Guardian: o.guardian.address, TermEnd: new(big.Int).SetUint64(o.head().Time + uint64(ownerTerm/time.Second)),
		Hotkey: hotkey, Salt: [32]byte{salt},
	}
}

func seconds(d time.Duration) *big.Int { return big.NewInt(int64(d / time.Second)) }

// create makes what the terms say, where the factory says before.
func (o *owned) create(terms subnetownerfactory.SubnetOwnerFactoryTerms) {
	o.Helper()
	at := ask(o.factory, ownerFactoryABI.PackAddressesOf(o.anybody.address, terms), ownerFactoryABI.UnpackAddressesOf)
	data := ownerFactoryABI.PackCreate(terms)
	o.factory.note(data)
	tx := o.sign(o.anybody, o.factory.address, data, nil, 2*gasLimit)
	if err := o.eth.SendTransaction(o.ctx(), tx); err != nil {
		o.Fatal(err)
	}
	receipt := o.succeed(tx)
	event, err := ownerFactoryABI.UnpackSubnetOwnerCreatedEvent(receipt.Logs[len(receipt.Logs)-1])
	if err != nil || event.SubnetOwner != at.SubnetOwner || event.Timelock != at.Timelock || event.Creator != o.anybody.address {
		o.Fatalf("the event is %+v, error %v, the addresses were to be %+v", event, err, at)
	}
	o.timelock = drive(o.backendWorld, at.Timelock, &subnettimelock.SubnetTimelockMetaData, timelockABI.UnpackError)
	o.owner = drive(o.backendWorld, at.SubnetOwner, &subnetowner.SubnetOwnerMetaData, ownerABI.UnpackError)
	payouts := ask(o.owner, ownerABI.PackPayouts(), ownerABI.UnpackPayouts)
	o.payouts = drive(o.backendWorld, payouts, &ownerpayouts.OwnerPayoutsMetaData, payoutsABI.UnpackError)
	if of := ask(o.payouts, payoutsABI.PackSubnetOwner(), payoutsABI.UnpackSubnetOwner); of != at.SubnetOwner {
		o.Errorf("the payouts are those of %s", of)
	}
}

// id is the SubnetOwner as a coldkey.
func (o *owned) id() [32]byte { return ss58.AccountID(o.owner.address) }

func (o *owned) later(d time.Duration) {
	o.Helper()
	if err := o.AdjustTime(d); err != nil {
		o.Fatal(err)
	}
}

// schedule proposes a call as the council, and returns the call that executes it.
func (o *owned) schedule(target *driven, data []byte) (execute []byte, operation [32]byte) {
	o.Helper()
	target.note(data)
	o.proposals++
	salt := common.BigToHash(new(big.Int).SetUint64(o.proposals))
	none := new(big.Int)
	o.timelock.do(o.council, timelockABI.PackSchedule(target.address, none, data, [32]byte{}, salt, seconds(ownerDelay)))
	operation = ask(o.timelock, timelockABI.PackHashOperation(target.address, none, data, [32]byte{}, salt), timelockABI.UnpackHashOperation)
	return timelockABI.PackExecute(target.address, none, data, [32]byte{}, salt), operation
}

// decide lets the council propose a call, waits, and executes it as somebody else.
func (o *owned) decide(target *driven, data []byte) *types.Receipt {
	o.Helper()
	execute, _ := o.schedule(target, data)
	o.later(ownerDelay)
	return o.timelock.do(o.anybody, execute)
}

// declined is the error of a decision whose execution fails: one of the SubnetOwner, or one of a precompile.
func (o *owned) declined(data []byte) any {
	o.Helper()
	execute, operation := o.schedule(o.owner, data)
	o.later(ownerDelay)
	_, err := o.eth.CallContract(o.ctx(), ethereum.CallMsg{From: o.anybody.address, To: &o.timelock.address, Data: execute}, nil)
	if err == nil {
		o.Fatal("the decision is not refused")
	}
	o.timelock.do(o.guardian, timelockABI.PackCancel(operation))
	if reason, err := ownerABI.UnpackError(revertData(err)); err == nil {
		return reason
	}
	return reasonOf(err)
}

// alpha is the SubnetOwner's stake.
func (o *owned) alpha(netuid uint16, hotkey [32]byte) *big.Int {
	o.Helper()
	return ask(o.owner, ownerABI.PackAlphaOf(netuid, hotkey), ownerABI.UnpackAlphaOf)
}

func (o *owned) owns(netuid uint16) bool {
	o.Helper()
	return ask(o.owner, ownerABI.PackOwnsSubnet(netuid), ownerABI.UnpackOwnsSubnet)
}

// administer is a decision to call the precompile for subnets.
func (o *owned) administer(data []byte) {
	o.Helper()
	o.decide(o.owner, ownerABI.PackExecute(params.SubnetAddress, data))
}

// TestSubnetOwner drives every function of a SubnetOwner, its timelock and its payouts on the chain: a subnet from its registration to
// its end, and the handover of the next one.
func TestSubnetOwner(t *testing.T) {
	hotkey := derived(t, "owner hotkey").id
	o := newOwned(newBackend(t), hotkey)
	o.succeed(o.send(dev(9), o.owner.address, nil, tao(10_000)))
	first, second := dev(4), dev(5)
	var netuid uint16

	t.Run("creation", func(t *testing.T) {
		if coldkey := ask(o.owner, ownerABI.PackColdkey(), ownerABI.UnpackColdkey); coldkey != o.id() {
			t.Errorf("the coldkey is %x", coldkey)
		}
		if keeper := view(o.world, params.StakingAddress, stakingABI.PackGetHotkeyOwner(hotkey), stakingABI.UnpackGetHotkeyOwner); !keeper.Exists || keeper.Owner != o.id() {
			t.Errorf("the hotkey belongs to %+v", keeper)
		}
		cost := view(o.world, params.SubnetAddress, subnetABI.PackGetNetworkLockCost(), subnetABI.UnpackGetNetworkLockCost)
		if reason, ok := o.declined(ownerABI.PackCreateSubnet(hotkey, big.NewInt(int64(cost)-1e9))).(*subnetowner.SubnetOwnerCostTooHigh); !ok {
			t.Errorf("a subnet beyond its price: %+v", reason)
		}
		before := o.balance(o.owner.address)
		receipt := o.decide(o.owner, ownerABI.PackCreateSubnet(hotkey, new(big.Int).SetUint64(cost)))
		event := found(t, receipt, ownerABI.UnpackSubnetCreatedEvent)
		netuid = event.Netuid
		paid := new(big.Int).Sub(before, o.balance(o.owner.address))
		if event.Hotkey != hotkey || paid.Cmp(new(big.Int).Mul(event.CostRao, big.NewInt(unit.WeiPerRao))) != 0 || !o.owns(netuid) || o.owns(99) {
			t.Errorf("the event is %+v, %v wei were paid", event, paid)
		}
	})

	t.Run("decisions wait", func(t *testing.T) { o.decisionsWait(t, netuid) })

	t.Run("parameters", func(t *testing.T) {
		o.administer(subnetABI.PackStartCall(netuid))
		o.administer(subnetABI.PackSetImmunityPeriod(netuid, 777))
		if blocks := view(o.world, params.SubnetAddress, subnetABI.PackGetImmunityPeriod(netuid), subnetABI.UnpackGetImmunityPeriod); blocks != 777 {
			t.Errorf("the immunity period is %d blocks", blocks)
		}
		o.administer(subnetABI.PackSetSubnetIdentity(netuid, "a subnet of many", "", "", "", "", "", "", ""))
		if identity := view(o.world, params.SubnetAddress, subnetABI.PackGetSubnetIdentity(netuid), subnetABI.UnpackGetSubnetIdentity); identity.SubnetName != "a subnet of many" {
			t.Errorf("the identity is %+v", identity)
		}
		if reason, ok := o.declined(ownerABI.PackExecute(params.SubnetAddress, subnetABI.PackStartCall(netuid))).(*taoerrors.TaoErrorsFirstEmissionBlockNumberAlreadySet); !ok {
			t.Errorf("a second start: %+v", reason)
		}
		approve := [4]byte(stakingABI.PackApprove(first.address, id256(netuid), all))
		if ask(o.owner, ownerABI.PackIsAllowed(params.StakingAddress, approve), ownerABI.UnpackIsAllowed) {
			t.Error("allowances are allowed")
		}
		if reason, ok := o.declined(ownerABI.PackExecute(params.StakingAddress, stakingABI.PackApprove(first.address, id256(netuid), all))).(*subnetowner.SubnetOwnerCallNotAllowed); !ok {
			t.Errorf("an allowance: %+v", reason)
		}
		if reason, ok := o.declined(ownerABI.PackRenounceOwnership()).(*subnetowner.SubnetOwnerOwnerMustRemain); !ok {
			t.Errorf("renounced: %+v", reason)
		}
	})

	t.Run("owner cut", func(t *testing.T) {
		o.advanceEpoch(netuid)
		before := o.alpha(netuid, hotkey)
		o.advanceEpoch(netuid)
		if after := o.alpha(netuid, hotkey); before.Sign() <= 0 || after.Cmp(before) <= 0 {
			t.Fatalf("an epoch: %v alpha, before %v", after, before)
		}
	})

	t.Run("sale", func(t *testing.T) { o.sells(t, netuid, hotkey) })
	t.Run("payees", func(t *testing.T) { o.paysOut(t, netuid, hotkey, first, second) })

	t.Run("hotkey swap", func(t *testing.T) {
		replacement := derived(t, "next owner hotkey").id
		had := o.alpha(netuid, hotkey)
		o.decide(o.owner, ownerABI.PackExecute(params.NeuronAddress, neuronABI.PackSwapHotkey(hotkey, replacement, false, 0)))
		data := view(o.world, params.SubnetAddress, subnetABI.PackGetSubnetMetadata(netuid), subnetABI.UnpackGetSubnetMetadata)
		if moved := o.alpha(netuid, replacement); !lessBy(moved, had, 1) || data.OwnerHotkey != replacement || data.Owner != o.id() {
			t.Errorf("%v alpha followed of %v, the roles are %+v", moved, had, data)
		}
		hotkey = replacement
	})

	t.Run("dissolution", func(t *testing.T) {
		o.advanceEpoch(netuid)
		before := o.balance(o.owner.address)
		o.must(dev(genesis.AdminAccount), params.SubnetAddress, subnetABI.PackDissolveNetwork(netuid))
		came := new(big.Int).Sub(o.balance(o.owner.address), before)
		if came.Sign() <= 0 || o.owns(netuid) {
			t.Fatalf("%v wei came, the subnet is there: %t", came, o.owns(netuid))
		}
		treasury := derived(t, "treasury").address
		receipt := o.decide(o.owner, ownerABI.PackWithdraw(treasury, came))
		event := found(t, receipt, ownerABI.UnpackWithdrawnEvent)
		if event.Receiver != treasury || event.AmountWei.Cmp(came) != 0 || o.balance(treasury).Cmp(came) != 0 {
			t.Errorf("the event is %+v, the treasury has %v", event, o.balance(treasury))
		}
		// The netuid is used again, and found.
		receipt = o.decide(o.owner, ownerABI.PackCreateSubnet(hotkey, all))
		if event := found(t, receipt, ownerABI.UnpackSubnetCreatedEvent); event.Netuid != netuid || !o.owns(netuid) {
			t.Errorf("the event is %+v", event)
		}
	})

	t.Run("roles", func(t *testing.T) { o.roles(t) })
	t.Run("another timelock", func(t *testing.T) { o.movesOn(t) })
	t.Run("handover", func(t *testing.T) { o.handsOver(t, netuid, hotkey) })
	o.owner.allCalled(t)
	o.payouts.allCalled(t)
	o.factory.allCalled(t)
}

// found is the only event of a kind in a receipt.
func found[T any](t *testing.T, receipt *types.Receipt, unpack func(*types.Log) (*T, error)) *T {
	t.Helper()
	var event *T
	for _, log := range receipt.Logs {
		if e, err := unpack(log); err == nil {
			event = e
		}
	}
	if event == nil {
		t.Fatal("the event is missing")
	}
	return event
}

// sells the owner's cut, above the limit only.
func (o *owned) sells(t *testing.T, netuid uint16, hotkey [32]byte) {
	part := new(big.Int).Div(o.alpha(netuid, hotkey), big.NewInt(3))
	quote, err := o.pool(netuid).SimSell(unit.Alpha(part.Uint64()))
	if err != nil {
		t.Fatal(err)
	}
	before := o.balance(o.owner.address)
	event := found(t, o.decide(o.owner, ownerABI.PackSellAlpha(netuid, hotkey, part, big.NewInt(1))), ownerABI.UnpackAlphaSoldEvent)
	gained := new(big.Int).Sub(o.balance(o.owner.address), before)
	if gained.Cmp(wei(quote.Out)) != 0 || event.ProceedsWei.Cmp(gained) != 0 || event.Alpha.Cmp(part) != 0 {
		t.Errorf("the sale of %v brought %v, quoted were %v; the event is %+v", part, gained, wei(quote.Out), event)
	}
	if reason, ok := o.declined(ownerABI.PackSellAlpha(netuid, hotkey, all, big.NewInt(1e18))).(*taoerrors.TaoErrorsPriceLimitExceeded); !ok {
		t.Errorf("below the limit: %+v", reason)
	}
}

// paysOut gives TAO and alpha to two payees by their shares.
func (o *owned) paysOut(t *testing.T, netuid uint16, hotkey [32]byte, first, second actor) {
	if reason, ok := o.declined(ownerABI.PackDistributeTao(all)).(*subnetowner.SubnetOwnerNoPayees); !ok {
		t.Errorf("without payees: %+v", reason)
	}
	payees := []subnetowner.SubnetOwnerPayee{{Account: first.address, Shares: big.NewInt(3)}, {Account: second.address, Shares: big.NewInt(1)}}
	o.decide(o.owner, ownerABI.PackSetPayees(payees))
	if got := ask(o.owner, ownerABI.PackPayees(), ownerABI.UnpackPayees); len(got) != 2 || got[0].Account != first.address || got[1].Shares.Int64() != 1 {
		t.Errorf("the payees are %+v", got)
	}
	if shares := ask(o.owner, ownerABI.PackTotalShares(), ownerABI.UnpackTotalShares); shares.Int64() != 4 {
		t.Errorf("%v shares", shares)
	}
	if most := ask(o.owner, ownerABI.PackMAXPAYEES(), ownerABI.UnpackMAXPAYEES); most.Int64() != 64 {
		t.Errorf("at most %v payees", most)
	}
	if everything := ask(o.owner, ownerABI.PackALL(), ownerABI.UnpackALL); everything.Cmp(all) != 0 {
		t.Errorf("all is %v", everything)
	}

	o.decide(o.owner, ownerABI.PackDistributeTao(tao(100)))
	if owed := ask(o.payouts, payoutsABI.PackOwed(first.address), payoutsABI.UnpackOwed); owed.Cmp(tao(75)) != 0 {
		t.Errorf("the first is owed %v", owed)
	}
	receiver := derived(t, "the first's safe").address
	event := found(t, o.payouts.do(first, payoutsABI.PackClaim(receiver)), payoutsABI.UnpackClaimedEvent)
	if event.Payee != first.address || o.balance(receiver).Cmp(tao(75)) != 0 {
		t.Errorf("the event is %+v, the receiver has %v", event, o.balance(receiver))
	}
	if reason, ok := o.payouts.refusal(first, payoutsABI.PackClaim(receiver), nil).(*ownerpayouts.OwnerPayoutsNothingToPay); !ok {
		t.Errorf("a second time: %+v", reason)
	}
	credit := payoutsABI.PackCredit([]common.Address{first.address}, []*big.Int{tao(1)})
	o.payouts.note(credit) // the SubnetOwner's own call
	if reason, ok := o.payouts.refusal(first, credit, tao(1)).(*ownerpayouts.OwnerPayoutsNotSubnetOwner); !ok {
		t.Errorf("credited by anybody: %+v", reason)
	}
	// TAO that a transfer to its coldkey forces upon the payouts goes to the owner.
	o.succeed(o.send(dev(9), params.BalanceTransferAddress, balancetransfer.NewBalanceTransfer().PackTransfer(ss58.AccountID(o.payouts.address)), tao(2)))
	o.must(dev(9), params.AddressMappingAddress, mappingABI.PackLink(o.payouts.address))
	before := o.balance(o.owner.address)
	o.payouts.do(o.anybody, payoutsABI.PackReturnExcess())
	if gained := new(big.Int).Sub(o.balance(o.owner.address), before); gained.Cmp(tao(2)) != 0 {
		t.Errorf("%v came back", gained)
	}
	if owed := ask(o.payouts, payoutsABI.PackTotalOwed(), payoutsABI.UnpackTotalOwed); owed.Cmp(tao(25)) != 0 || o.balance(o.payouts.address).Cmp(owed) != 0 {
		t.Errorf("%v are owed in all", owed)
	}

	part := new(big.Int).Div(o.alpha(netuid, hotkey), big.NewInt(4))
	o.decide(o.owner, ownerABI.PackDistributeAlpha(netuid, hotkey, part))
	for _, payee := range payees {
		want := new(big.Int).Div(new(big.Int).Mul(part, payee.Shares), big.NewInt(4))
		got := o.stake(hotkey, ss58.AccountID(payee.Account), netuid)
		if !lessBy(new(big.Int).SetUint64(uint64(got)), want, 1) {
			t.Errorf("a payee got %d alpha, its part is %v", got, want)
		}
	}
	friend := derived(t, "friend").id
	o.decide(o.owner, ownerABI.PackTransferAlpha(netuid, hotkey, friend, part))
	if got := o.stake(hotkey, friend, netuid); !lessBy(new(big.Int).SetUint64(uint64(got)), part, 1) {
		t.Errorf("the transfer brought %d of %v alpha", got, part)
	}
}

// handsOver takes an announcement back, and hands the subnet over by a second one.
func (o *owned) handsOver(t *testing.T, netuid uint16, hotkey [32]byte) {
	heir := derived(t, "heir")
	o.decide(o.owner, ownerABI.PackAnnounceHandover(heir.id))
	swap := view(o.world, params.NeuronAddress, neuronABI.PackGetColdkeySwapAnnouncement(o.id()), neuronABI.UnpackGetColdkeySwapAnnouncement)
	if !swap.Exists || swap.NewColdkeyHash != blake2b.Sum256(heir.id[:]) {
		t.Errorf("announced is %+v", swap)
	}
	if reason, ok := o.declined(ownerABI.PackExecute(params.SubnetAddress, subnetABI.PackSetImmunityPeriod(netuid, 5))).(*taoerrors.TaoErrorsColdkeySwapAnnounced); !ok {
		t.Errorf("while it is announced: %+v", reason)
	}
	o.decide(o.owner, ownerABI.PackCancelHandover())
	o.administer(subnetABI.PackSetImmunityPeriod(netuid, 5))
	o.decide(o.owner, ownerABI.PackAnnounceHandover(heir.id))
	if reason, ok := o.declined(ownerABI.PackHandOver(o.anybody.id)).(*taoerrors.TaoErrorsAnnouncedColdkeyHashDoesNotMatch); !ok {
		t.Errorf("to somebody else: %+v", reason)
	}
	owed := ask(o.payouts, payoutsABI.PackTotalOwed(), payoutsABI.UnpackTotalOwed)
	balance := o.balance(o.owner.address)
	o.decide(o.owner, ownerABI.PackHandOver(heir.id))
	data := view(o.world, params.SubnetAddress, subnetABI.PackGetSubnetMetadata(netuid), subnetABI.UnpackGetSubnetMetadata)
	keeper := view(o.world, params.StakingAddress, stakingABI.PackGetHotkeyOwner(hotkey), stakingABI.UnpackGetHotkeyOwner)
	o.must(o.anybody, params.AddressMappingAddress, mappingABI.PackLink(heir.address))
	if data.Owner != heir.id || keeper.Owner != heir.id || o.owns(netuid) || o.balance(heir.address).Cmp(balance) != 0 || o.balance(o.owner.address).Sign() != 0 {
		t.Errorf("the roles are %+v, the hotkey is %x's, the heir has %v of %v wei", data, keeper.Owner, o.balance(heir.address), balance)
	}
	if left := o.balance(o.payouts.address); left.Cmp(owed) != 0 {
		t.Errorf("the payees have %v of %v", left, owed)
	}
	o.payouts.do(dev(5), payoutsABI.PackClaim(dev(5).address))
}
