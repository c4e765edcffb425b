package test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/crypto/blake2b"

	"github.com/taochain/taochain/bindings/subnetgovernor"
	"github.com/taochain/taochain/bindings/subnetvotes"
	"github.com/taochain/taochain/chain/params"
)

var (
	votesABI    = subnetvotes.NewSubnetVotes()
	governorABI = subnetgovernor.NewSubnetGovernor()
)

// States of a proposal, as IGovernor numbers them.
const (
	proposalPending = iota
	proposalActive
	proposalCanceled
	proposalDefeated
	proposalSucceeded
	proposalQueued
	_
	proposalExecuted
)

const (
	votingDelay  = 2
	votingPeriod = 20
)

// governed is a subnet whose stakers decide: its owner has handed it over to a SubnetOwner whose only proposer is their Governor.
type governed struct {
	stakers validated
	*owned
	token, votes, governor *driven
}

// newGoverned opens a subnet with validators and stakers, makes Governor, timelock and SubnetOwner, and lets the founder swap its
// coldkey to the SubnetOwner, which is made after the announcement.
func newGoverned(t *testing.T) *governed {
	v := newValidated(t)
	g := &governed{stakers: v, owned: &owned{backendWorld: v.backendWorld, council: dev(6), guardian: dev(6), anybody: dev(5)}}
	_, g.token = newToken(v)
	b := v.backendWorld
	g.votes = drive(b, deploy(b.world, dev(0), &subnetvotes.SubnetVotesMetaData, votesABI.PackConstructor(g.token.address)), &subnetvotes.SubnetVotesMetaData, votesABI.UnpackError)
	g.factory = drive(b, deploy(b.world, dev(0), ownerFactoryMeta, nil), ownerFactoryMeta, ownerFactoryABI.UnpackError)
	terms := g.terms([32]byte{}, 3, common.Address{})
	at := ask(g.factory, ownerFactoryABI.PackAddressesOf(g.anybody.address, terms), ownerFactoryABI.UnpackAddressesOf)
	settings := subnetgovernor.SubnetGovernorSettings{
		VotingDelay: big.NewInt(votingDelay), VotingPeriod: votingPeriod, ProposalThreshold: tao(1), QuorumPercent: big.NewInt(10), QuorumFloor: tao(20),
	}
	address := deploy(b.world, dev(0), &subnetgovernor.SubnetGovernorMetaData, governorABI.PackConstructor(g.votes.address, at.Timelock, settings))
	g.governor = drive(b, address, &subnetgovernor.SubnetGovernorMetaData, governorABI.UnpackError)

	founder, coldkey := v.validators[0], g.idOf(at.SubnetOwner)
	v.must(founder, params.NeuronAddress, neuronABI.PackAnnounceColdkeySwap(blake2b.Sum256(coldkey[:])))
	terms.Proposers = []common.Address{address}
	g.create(terms)
	v.must(founder, params.NeuronAddress, neuronABI.PackExecuteAnnouncedColdkeySwap(coldkey))
	if !g.owns(v.netuid) {
		t.Fatal("the SubnetOwner has not taken the subnet over")
	}
	return g
}

// idOf is an address as a coldkey.
func (g *governed) idOf(address common.Address) [32]byte {
	return view(g.world, params.AddressMappingAddress, mappingABI.PackAddressMapping(address), mappingABI.UnpackAddressMapping)
}

// wrap makes votes of a user's stake.
func (g *governed) wrap(user actor, alpha int64) {
	g.Helper()
	g.stakers.allow(user, g.token.address, big9(alpha))
	g.token.do(user, tokenABI.PackDepositStake(g.stakers.validators[1].id, big9(alpha), user.address, new(big.Int)))
	shares := ask(g.token, tokenABI.PackBalanceOf(user.address), tokenABI.UnpackBalanceOf)
	g.token.do(user, tokenABI.PackApprove(g.votes.address, shares))
	g.votes.do(user, votesABI.PackDepositFor(user.address, shares))
}

// proposal is what is voted on.
type proposal struct {
	id          *big.Int
	targets     []common.Address
	values      []*big.Int
	calls       [][]byte
	description string
	hash        [32]byte
}

// propose makes a proposal of calls, and counts those of the Governor and the SubnetOwner as called.
func (g *governed) propose(proposer actor, description string, targets []*driven, calls ...[]byte) proposal {
	g.Helper()
	p := proposal{calls: calls, description: description, hash: crypto.Keccak256Hash([]byte(description))}
	for i, target := range targets {
		target.note(calls[i])
		p.targets, p.values = append(p.targets, target.address), append(p.values, new(big.Int))
	}
	receipt := g.governor.do(proposer, governorABI.PackPropose(p.targets, p.values, p.calls, description))
	event, err := governorABI.UnpackProposalCreatedEvent(receipt.Logs[0])
	if err != nil || event.Proposer != proposer.address {
		g.Fatalf("the event is %+v, error %v", event, err)
	}
	p.id = event.ProposalId
	return p
}

func (g *governed) in(p proposal, state uint8) {
	g.Helper()
	if got := ask(g.governor, governorABI.PackState(p.id), governorABI.UnpackState); got != state {
		g.Fatalf("proposal %q is in state %d, want %d", p.description, got, state)
	}
}

// TestSubnetGovernor drives every function of the Governor and of its votes on the chain: stakers set a parameter of their subnet.
func TestSubnetGovernor(t *testing.T) {
	g := newGoverned(t)
	alice, bob, mallory := g.stakers.users[0], g.stakers.users[1], g.stakers.users[2]
	g.wrap(alice, 30)
	g.wrap(bob, 10)
	g.Commit()

	t.Run("settings", func(t *testing.T) { g.settings(t, alice) })
	t.Run("votes", func(t *testing.T) { g.tokensOfVotes(t) })

	set := func(blocks uint16) []byte {
		return ownerABI.PackExecute(params.SubnetAddress, subnetABI.PackSetImmunityPeriod(g.stakers.netuid, blocks))
	}
	t.Run("decision", func(t *testing.T) {
		if reason, ok := g.governor.refusal(mallory, governorABI.PackPropose([]common.Address{g.owner.address}, []*big.Int{new(big.Int)}, [][]byte{set(1)}, ""), nil).(*subnetgovernor.SubnetGovernorGovernorInsufficientProposerVotes); !ok {
			t.Errorf("proposed without votes: %+v", reason)
		}
		p := g.propose(alice, "immunity", []*driven{g.owner}, set(444))
		g.in(p, proposalPending)
		g.look(t, p, alice)
		g.advance(votingDelay + 1)
		g.in(p, proposalActive)
		// What mallory wraps now is late.
		g.wrap(mallory, 40)
		g.governor.do(mallory, governorABI.PackCastVote(p.id, 0))
		g.governor.do(alice, governorABI.PackCastVoteWithReason(p.id, 1, "new miners need time"))
		g.signedVote(t, p, bob, alice)
		votes := ask(g.governor, governorABI.PackProposalVotes(p.id), governorABI.UnpackProposalVotes)
		if votes.AgainstVotes.Sign() != 0 || votes.ForVotes.Sign() <= 0 || votes.AbstainVotes.Sign() <= 0 {
			t.Errorf("the votes are %+v", votes)
		}
		if !ask(g.governor, governorABI.PackHasVoted(p.id, bob.address), governorABI.UnpackHasVoted) {
			t.Error("bob has not voted")
		}
		g.advance(votingPeriod)
		g.in(p, proposalSucceeded)
		g.governor.do(mallory, governorABI.PackQueue(p.targets, p.values, p.calls, p.hash))
		g.in(p, proposalQueued)
		if eta := ask(g.governor, governorABI.PackProposalEta(p.id), governorABI.UnpackProposalEta); eta.Uint64() <= g.head().Time {
			t.Errorf("it is due at %v", eta)
		}
		g.governor.refusal(mallory, governorABI.PackExecute(p.targets, p.values, p.calls, p.hash), nil)
		g.later(ownerDelay)
		g.governor.do(mallory, governorABI.PackExecute(p.targets, p.values, p.calls, p.hash))
		g.in(p, proposalExecuted)
		if blocks := view(g.world, params.SubnetAddress, subnetABI.PackGetImmunityPeriod(g.stakers.netuid), subnetABI.UnpackGetImmunityPeriod); blocks != 444 {
			t.Errorf("the immunity period is %d blocks", blocks)
		}
	})

	t.Run("defeats", func(t *testing.T) {
		p := g.propose(alice, "too few", []*driven{g.owner}, set(1))
		g.advance(votingDelay + 1)
		g.governor.do(bob, governorABI.PackCastVoteWithReasonAndParams(p.id, 1, "", []byte{1}))
		g.advance(votingPeriod)
		g.in(p, proposalDefeated) // 10 of 80 votes are more than 10 %, and below the floor of 20
		p = g.propose(alice, "regretted", []*driven{g.owner}, set(2))
		g.governor.do(alice, governorABI.PackCancel(p.targets, p.values, p.calls, p.hash))
		g.in(p, proposalCanceled)
	})

	t.Run("guardian", func(t *testing.T) {
		p := g.propose(alice, "vetoed", []*driven{g.owner}, set(3))
		g.accept(p, alice)
		salt := common.BytesToHash(append(g.governor.address.Bytes(), make([]byte, 12)...))
		for i := range salt {
			salt[i] ^= p.hash[i]
		}
		operation := ask(g.timelock, timelockABI.PackHashOperationBatch(p.targets, p.values, p.calls, [32]byte{}, salt), timelockABI.UnpackHashOperationBatch)
		g.timelock.do(g.guardian, timelockABI.PackCancel(operation))
		g.in(p, proposalCanceled)
	})

	t.Run("own settings", func(t *testing.T) {
		set := [][]byte{
			governorABI.PackSetVotingDelay(big.NewInt(3)), governorABI.PackSetVotingPeriod(30), governorABI.PackSetProposalThreshold(tao(2)),
			governorABI.PackSetQuorumFloor(tao(25)), governorABI.PackUpdateQuorumNumerator(big.NewInt(50)), governorABI.PackUpdateTimelock(g.timelock.address),
			governorABI.PackRelay(g.governor.address, new(big.Int), governorABI.PackVersion()),
		}
		var targets []*driven
		for _, call := range set {
			targets = append(targets, g.governor)
			if reason, ok := g.governor.refusal(alice, call, nil).(*subnetgovernor.SubnetGovernorGovernorOnlyExecutor); !ok {
				t.Errorf("set without a vote: %+v", reason)
			}
		}
		p := g.propose(alice, "settings", targets, set...)
		g.accept(p, alice)
		before := g.head().Number
		g.later(ownerDelay)
		g.governor.do(mallory, governorABI.PackExecute(p.targets, p.values, p.calls, p.hash))
		g.advance(2)
		if floor := ask(g.governor, governorABI.PackQuorumFloor(), governorABI.UnpackQuorumFloor); floor.Cmp(tao(25)) != 0 {
			t.Errorf("the floor is %v", floor)
		}
		supply := ask(g.votes, votesABI.PackTotalSupply(), votesABI.UnpackTotalSupply)
		now := new(big.Int).Sub(g.head().Number, big.NewInt(1))
		if quorum := ask(g.governor, governorABI.PackQuorum(now), governorABI.UnpackQuorum); quorum.Cmp(new(big.Int).Div(supply, big.NewInt(2))) != 0 {
			t.Errorf("the quorum is %v of %v", quorum, supply)
		}
		if quorum := ask(g.governor, governorABI.PackQuorum(before), governorABI.UnpackQuorum); quorum.Cmp(tao(20)) != 0 {
			t.Errorf("the quorum was %v", quorum)
		}
		if part := ask(g.governor, governorABI.PackQuorumNumerator0(before), governorABI.UnpackQuorumNumerator0); part.Int64() != 10 {
			t.Errorf("the part was %v", part)
		}
	})

	t.Run("withdrawal", func(t *testing.T) {
		votes := ask(g.votes, votesABI.PackBalanceOf(bob.address), votesABI.UnpackBalanceOf)
		g.votes.do(bob, votesABI.PackWithdrawTo(bob.address, votes))
		g.token.do(bob, tokenABI.PackRedeem(votes, bob.address, bob.address, new(big.Int)))
	})
	g.governor.allCalled(t)
	g.votes.allCalled(t)
}

// accept votes for a proposal and puts it into the timelock.
func (g *governed) accept(p proposal, voter actor) {
	g.Helper()
	delay := ask(g.governor, governorABI.PackVotingDelay(), governorABI.UnpackVotingDelay).Uint64()
	period := ask(g.governor, governorABI.PackVotingPeriod(), governorABI.UnpackVotingPeriod).Uint64()
	g.advance(delay + 1)
	g.governor.do(voter, governorABI.PackCastVote(p.id, 1))
	g.advance(period)
	g.governor.do(voter, governorABI.PackQueue(p.targets, p.values, p.calls, p.hash))
	g.in(p, proposalQueued)
}

// settings reads what the Governor was made with.
func (g *governed) settings(t *testing.T, alice actor) {
	head := g.head().Number
	before := new(big.Int).Sub(head, big.NewInt(1))
	mine := ask(g.governor, governorABI.PackGetVotes(alice.address, before), governorABI.UnpackGetVotes)
	same := ask(g.governor, governorABI.PackGetVotesWithParams(alice.address, before, nil), governorABI.UnpackGetVotesWithParams)
	if mine.Sign() <= 0 || mine.Cmp(same) != 0 {
		t.Errorf("alice has %v votes", mine)
	}
	for name, number := range map[string]struct{ got, want *big.Int }{
		"delay":       {ask(g.governor, governorABI.PackVotingDelay(), governorABI.UnpackVotingDelay), big.NewInt(votingDelay)},
		"period":      {ask(g.governor, governorABI.PackVotingPeriod(), governorABI.UnpackVotingPeriod), big.NewInt(votingPeriod)},
		"threshold":   {ask(g.governor, governorABI.PackProposalThreshold(), governorABI.UnpackProposalThreshold), tao(1)},
		"floor":       {ask(g.governor, governorABI.PackQuorumFloor(), governorABI.UnpackQuorumFloor), tao(20)},
		"quorum":      {ask(g.governor, governorABI.PackQuorum(before), governorABI.UnpackQuorum), tao(20)},
		"part":        {ask(g.governor, governorABI.PackQuorumNumerator(), governorABI.UnpackQuorumNumerator), big.NewInt(10)},
		"denominator": {ask(g.governor, governorABI.PackQuorumDenominator(), governorABI.UnpackQuorumDenominator), big.NewInt(100)},
		"nonce":       {ask(g.governor, governorABI.PackNonces(alice.address), governorABI.UnpackNonces), new(big.Int)},
	} {
		if number.got.Cmp(number.want) != 0 {
			t.Errorf("%s: %v, want %v", name, number.got, number.want)
		}
	}
	for name, text := range map[string]struct{ got, want string }{
		"name":     {ask(g.governor, governorABI.PackName(), governorABI.UnpackName), "SubnetGovernor"},
		"version":  {ask(g.governor, governorABI.PackVersion(), governorABI.UnpackVersion), "1"},
		"clock":    {ask(g.governor, governorABI.PackCLOCKMODE(), governorABI.UnpackCLOCKMODE), "mode=blocknumber&from=default"},
		"counting": {ask(g.governor, governorABI.PackCOUNTINGMODE(), governorABI.UnpackCOUNTINGMODE), "support=bravo&quorum=for,abstain"},
	} {
		if text.got != text.want {
			t.Errorf("%s: %q, want %q", name, text.got, text.want)
		}
	}
	if clock := ask(g.governor, governorABI.PackClock(), governorABI.UnpackClock); clock.Cmp(head) < 0 {
		t.Errorf("the clock says %v at block %v", clock, head)
	}
	if at := ask(g.governor, governorABI.PackTimelock(), governorABI.UnpackTimelock); at != g.timelock.address {
		t.Errorf("the timelock is %s", at)
	}
	if at := ask(g.governor, governorABI.PackToken(), governorABI.UnpackToken); at != g.votes.address {
		t.Errorf("the votes are %s", at)
	}
	if !ask(g.governor, governorABI.PackSupportsInterface([4]byte{0x01, 0xff, 0xc9, 0xa7}), governorABI.UnpackSupportsInterface) {
		t.Error("ERC-165 is not supported")
	}
	// What is sent to a Governor with a timelock would be lost, so it takes nothing.
	g.governor.refusal(alice, governorABI.PackOnERC721Received(alice.address, alice.address, new(big.Int), nil), nil)
	g.governor.refusal(alice, governorABI.PackOnERC1155Received(alice.address, alice.address, new(big.Int), new(big.Int), nil), nil)
	g.governor.refusal(alice, governorABI.PackOnERC1155BatchReceived(alice.address, alice.address, nil, nil, nil), nil)
	g.governor.note(governorABI.PackOnERC721Received(alice.address, alice.address, new(big.Int), nil))
	g.governor.note(governorABI.PackOnERC1155Received(alice.address, alice.address, new(big.Int), new(big.Int), nil))
	g.governor.note(governorABI.PackOnERC1155BatchReceived(alice.address, alice.address, nil, nil, nil))
}

// look reads what the Governor says of a proposal.
func (g *governed) look(t *testing.T, p proposal, proposer actor) {
	id := ask(g.governor, governorABI.PackGetProposalId(p.targets, p.values, p.calls, p.hash), governorABI.UnpackGetProposalId)
	hash := ask(g.governor, governorABI.PackHashProposal(p.targets, p.values, p.calls, p.hash), governorABI.UnpackHashProposal)
	if id.Cmp(p.id) != 0 || hash.Cmp(p.id) != 0 {
		t.Errorf("proposal %v, and %v, want %v", id, hash, p.id)
	}
	snapshot := ask(g.governor, governorABI.PackProposalSnapshot(p.id), governorABI.UnpackProposalSnapshot)
	deadline := ask(g.governor, governorABI.PackProposalDeadline(p.id), governorABI.UnpackProposalDeadline)
	if new(big.Int).Sub(deadline, snapshot).Int64() != votingPeriod {
		t.Errorf("the vote lasts from %v to %v", snapshot, deadline)
	}
	if who := ask(g.governor, governorABI.PackProposalProposer(p.id), governorABI.UnpackProposalProposer); who != proposer.address {
		t.Errorf("the proposer is %s", who)
	}
	if !ask(g.governor, governorABI.PackProposalNeedsQueuing(p.id), governorABI.UnpackProposalNeedsQueuing) {
		t.Error("it needs no timelock")
	}
}

// typed is what a user signs by EIP-712.
func typed(name, version string, contract common.Address, words ...[]byte) []byte {
	domain := crypto.Keccak256(
		crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256([]byte(name)), crypto.Keccak256([]byte(version)), common.BigToHash(chainID).Bytes(), common.LeftPadBytes(contract.Bytes(), 32),
	)
	return crypto.Keccak256([]byte("\x19\x01"), domain, crypto.Keccak256(words...))
}

func (g *governed) signed(by actor, digest []byte) []byte {
	g.Helper()
	signature, err := crypto.Sign(digest, by.key)
	if err != nil {
		g.Fatal(err)
	}
	signature[64] += 27
	return signature
}

// signedVote lets somebody send a vote that the voter has signed, in both forms; the first one is for another proposal.
func (g *governed) signedVote(t *testing.T, p proposal, voter, sender actor) {
	domain := ask(g.governor, governorABI.PackEip712Domain(), governorABI.UnpackEip712Domain)
	ballot := ask(g.governor, governorABI.PackBALLOTTYPEHASH(), governorABI.UnpackBALLOTTYPEHASH)
	extended := ask(g.governor, governorABI.PackEXTENDEDBALLOTTYPEHASH(), governorABI.UnpackEXTENDEDBALLOTTYPEHASH)
	word := func(n *big.Int) []byte { return common.BigToHash(n).Bytes() }
	// A first proposal is voted on by the short form, this one by the long form.
	other := g.propose(sender, "another one", []*driven{g.owner}, ownerABI.PackCancelHandover())
	g.advance(votingDelay + 1)
	digest := typed(domain.Name, domain.Version, g.governor.address, ballot[:], word(other.id), word(big.NewInt(1)), word(voter.address.Big()), word(new(big.Int)))
	g.governor.do(sender, governorABI.PackCastVoteBySig(other.id, 1, voter.address, g.signed(voter, digest)))
	reason := "undecided"
	digest = typed(domain.Name, domain.Version, g.governor.address, extended[:], word(p.id), word(big.NewInt(2)), word(voter.address.Big()), word(big.NewInt(1)),
		crypto.Keccak256([]byte(reason)), crypto.Keccak256(nil))
	data := governorABI.PackCastVoteWithReasonAndParamsBySig(p.id, 2, voter.address, reason, nil, g.signed(voter, digest))
	g.governor.do(sender, data)
	if again, ok := g.governor.refusal(sender, data, nil).(*subnetgovernor.SubnetGovernorGovernorInvalidSignature); !ok {
		t.Errorf("the same signature again: %+v", again)
	}
}
