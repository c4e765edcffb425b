package test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/bindings/subnetowner"
	"github.com/taochain/taochain/bindings/subnettimelock"
	"github.com/taochain/taochain/chain/params"
)

// decisionsWait executes too early, cancels, and asks the timelock about an operation at every stage.
func (o *owned) decisionsWait(t *testing.T, netuid uint16) {
	data := ownerABI.PackExecute(params.SubnetAddress, subnetABI.PackSetImmunityPeriod(netuid, 1))
	execute, id := o.schedule(o.owner, data)
	if reason, ok := o.timelock.refusal(o.anybody, execute, nil).(*subnettimelock.SubnetTimelockTimelockUnexpectedOperationState); !ok || reason.OperationId != id {
		t.Errorf("too early: %+v", reason)
	}
	stage := func() (known, pending, ready, done bool, state uint8) {
		t.Helper()
		return ask(o.timelock, timelockABI.PackIsOperation(id), timelockABI.UnpackIsOperation),
			ask(o.timelock, timelockABI.PackIsOperationPending(id), timelockABI.UnpackIsOperationPending),
			ask(o.timelock, timelockABI.PackIsOperationReady(id), timelockABI.UnpackIsOperationReady),
			ask(o.timelock, timelockABI.PackIsOperationDone(id), timelockABI.UnpackIsOperationDone),
			ask(o.timelock, timelockABI.PackGetOperationState(id), timelockABI.UnpackGetOperationState)
	}
	if known, pending, ready, done, state := stage(); !known || !pending || ready || done || state != 1 {
		t.Errorf("waiting: %t %t %t %t %d", known, pending, ready, done, state)
	}
	due := ask(o.timelock, timelockABI.PackGetTimestamp(id), timelockABI.UnpackGetTimestamp).Uint64()
	o.later(ownerDelay)
	if known, pending, ready, done, state := stage(); !known || !pending || !ready || done || state != 2 || o.head().Time < due {
		t.Errorf("ready: %t %t %t %t %d", known, pending, ready, done, state)
	}
	for _, who := range []actor{o.council, o.guardian, o.anybody} {
		if reason, ok := o.owner.refusal(who, data, nil).(*subnetowner.SubnetOwnerOwnableUnauthorizedAccount); !ok || reason.Account != who.address {
			t.Errorf("past the timelock: %+v", reason)
		}
	}
	if reason, ok := o.timelock.refusal(o.anybody, timelockABI.PackCancel(id), nil).(*subnettimelock.SubnetTimelockAccessControlUnauthorizedAccount); !ok {
		t.Errorf("cancelled by anybody: %+v", reason)
	}
	o.timelock.do(o.guardian, timelockABI.PackCancel(id))
	if known, pending, ready, done, state := stage(); known || pending || ready || done || state != 0 {
		t.Errorf("cancelled: %t %t %t %t %d", known, pending, ready, done, state)
	}
	if reason, ok := o.timelock.refusal(o.anybody, execute, nil).(*subnettimelock.SubnetTimelockTimelockUnexpectedOperationState); !ok {
		t.Errorf("after it was cancelled: %+v", reason)
	}
}

// roles drives what remains of the timelock: batches, its own administration, and the guardian's term.
func (o *owned) roles(t *testing.T) {
	role := func(pack func() []byte, unpack func([]byte) ([32]byte, error)) [32]byte {
		t.Helper()
		return ask(o.timelock, pack(), unpack)
	}
	proposer, canceller := role(timelockABI.PackPROPOSERROLE, timelockABI.UnpackPROPOSERROLE), role(timelockABI.PackCANCELLERROLE, timelockABI.UnpackCANCELLERROLE)
	executor, admin := role(timelockABI.PackEXECUTORROLE, timelockABI.UnpackEXECUTORROLE), role(timelockABI.PackDEFAULTADMINROLE, timelockABI.UnpackDEFAULTADMINROLE)
	has := func(role [32]byte, who common.Address) bool {
		t.Helper()
		return ask(o.timelock, timelockABI.PackHasRole(role, who), timelockABI.UnpackHasRole)
	}
	if !has(proposer, o.council.address) || !has(canceller, o.council.address) || !has(executor, common.Address{}) || !has(canceller, o.guardian.address) ||
		has(proposer, o.guardian.address) || !has(admin, o.timelock.address) || has(admin, o.factory.address) || has(admin, o.anybody.address) {
		t.Error("the roles are not those of the terms")
	}
	if of := ask(o.timelock, timelockABI.PackGetRoleAdmin(proposer), timelockABI.UnpackGetRoleAdmin); of != admin {
		t.Errorf("the admin of proposers is %x", of)
	}
	if delay := ask(o.timelock, timelockABI.PackGetMinDelay(), timelockABI.UnpackGetMinDelay); delay.Cmp(seconds(ownerDelay)) != 0 {
		t.Errorf("the delay is %v s", delay)
	}
	// All at once, in one operation.
	friend := dev(3)
	term := new(big.Int).SetUint64(o.head().Time + uint64(10*ownerDelay/time.Second))
	calls := [][]byte{
		timelockABI.PackUpdateDelay(seconds(2 * ownerDelay)), timelockABI.PackAppointGuardian(friend.address, term),
		timelockABI.PackGrantRole(proposer, friend.address), timelockABI.PackRevokeRole(executor, common.Address{}), timelockABI.PackGrantRole(executor, friend.address),
	}
	targets, values := make([]common.Address, len(calls)), make([]*big.Int, len(calls))
	for i, call := range calls {
		o.timelock.note(call)
		targets[i], values[i] = o.timelock.address, new(big.Int)
	}
	if reason, ok := o.timelock.refusal(o.anybody, calls[0], nil).(*subnettimelock.SubnetTimelockTimelockUnauthorizedCaller); !ok {
		t.Errorf("a delay changed by anybody: %+v", reason)
	}
	if reason, ok := o.timelock.refusal(o.guardian, calls[1], nil).(*subnettimelock.SubnetTimelockTimelockUnauthorizedCaller); !ok {
		t.Errorf("a guardian of its own: %+v", reason)
	}
	o.timelock.do(o.council, timelockABI.PackScheduleBatch(targets, values, calls, [32]byte{}, [32]byte{}, seconds(ownerDelay)))
	id := ask(o.timelock, timelockABI.PackHashOperationBatch(targets, values, calls, [32]byte{}, [32]byte{}), timelockABI.UnpackHashOperationBatch)
	o.later(ownerDelay)
	o.timelock.do(o.anybody, timelockABI.PackExecuteBatch(targets, values, calls, [32]byte{}, [32]byte{}))
	if done := ask(o.timelock, timelockABI.PackIsOperationDone(id), timelockABI.UnpackIsOperationDone); !done {
		t.Error("the batch is not done")
	}
	if end := ask(o.timelock, timelockABI.PackGuardianTermEnd(friend.address), timelockABI.UnpackGuardianTermEnd); end.Cmp(term) != 0 || !has(proposer, friend.address) {
		t.Errorf("the term ends at %v, want %v", end, term)
	}
	// Who may propose cancels after its term, too; without that role it does not.
	o.timelock.do(friend, timelockABI.PackRenounceRole(proposer, friend.address))
	o.later(10 * ownerDelay)
	if reason, ok := o.timelock.refusal(friend, timelockABI.PackCancel(id), nil).(*subnettimelock.SubnetTimelockTermIsOver); !ok || reason.TermEnd.Cmp(term) != 0 {
		t.Errorf("after its term: %+v", reason)
	}
	if !ask(o.timelock, timelockABI.PackSupportsInterface([4]byte{0x01, 0xff, 0xc9, 0xa7}), timelockABI.UnpackSupportsInterface) {
		t.Error("ERC-165 is not supported")
	}
	ask(o.timelock, timelockABI.PackOnERC721Received(friend.address, friend.address, new(big.Int), nil), timelockABI.UnpackOnERC721Received)
	ask(o.timelock, timelockABI.PackOnERC1155Received(friend.address, friend.address, new(big.Int), new(big.Int), nil), timelockABI.UnpackOnERC1155Received)
	ask(o.timelock, timelockABI.PackOnERC1155BatchReceived(friend.address, friend.address, nil, nil, nil), timelockABI.UnpackOnERC1155BatchReceived)
	o.timelock.allCalled(t)
}

// movesOn gives the SubnetOwner to another timelock, in two steps.
func (o *owned) movesOn(t *testing.T) {
	former, owner := o.timelock, o.owner
	payouts := o.payouts
	o.create(o.terms([32]byte{}, 2, o.council.address))
	next, idle := o.timelock, o.owner
	// The former one has another delay and executor by now.
	transfer := ownerABI.PackTransferOwnership(next.address)
	owner.note(transfer)
	o.timelock.do(o.council, timelockABI.PackSchedule(owner.address, new(big.Int), ownerABI.PackAcceptOwnership(), [32]byte{}, [32]byte{}, seconds(ownerDelay)))
	former.do(o.council, timelockABI.PackSchedule(owner.address, new(big.Int), transfer, [32]byte{}, [32]byte{}, seconds(2*ownerDelay)))
	o.later(2 * ownerDelay)
	execute := timelockABI.PackExecute(owner.address, new(big.Int), transfer, [32]byte{}, [32]byte{})
	if reason, ok := former.refusal(o.anybody, execute, nil).(*subnettimelock.SubnetTimelockAccessControlUnauthorizedAccount); !ok {
		t.Errorf("executed by anybody: %+v", reason)
	}
	former.do(dev(3), execute)
	if at := ask(owner, ownerABI.PackOwner(), ownerABI.UnpackOwner); at != former.address {
		t.Errorf("the owner is %s before the next one accepted", at)
	}
	if at := ask(owner, ownerABI.PackPendingOwner(), ownerABI.UnpackPendingOwner); at != next.address {
		t.Errorf("the pending owner is %s", at)
	}
	owner.note(ownerABI.PackAcceptOwnership())
	next.do(o.anybody, timelockABI.PackExecute(owner.address, new(big.Int), ownerABI.PackAcceptOwnership(), [32]byte{}, [32]byte{}))
	if at := ask(owner, ownerABI.PackOwner(), ownerABI.UnpackOwner); at != next.address {
		t.Errorf("the owner is %s", at)
	}
	if at := ask(idle, ownerABI.PackOwner(), ownerABI.UnpackOwner); at != next.address {
		t.Errorf("the owner of the other one is %s", at)
	}
	o.owner, o.payouts = owner, payouts
}
