package test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// tokensOfVotes drives what the votes have of ERC-20, permits and delegation.
func (g *governed) tokensOfVotes(t *testing.T) {
	alice, bob, carol := g.stakers.users[0], g.stakers.users[1], dev(2)
	one := tao(1)
	for name, text := range map[string]struct{ got, want string }{
		"name":   {ask(g.votes, votesABI.PackName(), votesABI.UnpackName), "Votes of Staked alpha SN1"},
		"symbol": {ask(g.votes, votesABI.PackSymbol(), votesABI.UnpackSymbol), "vSN1"},
		"clock":  {ask(g.votes, votesABI.PackCLOCKMODE(), votesABI.UnpackCLOCKMODE), "mode=blocknumber&from=default"},
	} {
		if text.got != text.want {
			t.Errorf("%s: %q, want %q", name, text.got, text.want)
		}
	}
	if decimals := ask(g.votes, votesABI.PackDecimals(), votesABI.UnpackDecimals); decimals != 18 {
		t.Errorf("%d decimals", decimals)
	}
	if token := ask(g.votes, votesABI.PackUnderlying(), votesABI.UnpackUnderlying); token != g.token.address {
		t.Errorf("it wraps %s", token)
	}
	if self := ask(g.votes, votesABI.PackDelegates(alice.address), votesABI.UnpackDelegates); self != alice.address {
		t.Errorf("alice's delegate is %s", self)
	}
	had := ask(g.votes, votesABI.PackGetVotes(bob.address), votesABI.UnpackGetVotes)
	g.votes.do(alice, votesABI.PackTransfer(carol.address, one))
	g.votes.do(carol, votesABI.PackDelegate(bob.address))
	g.votes.do(carol, votesABI.PackApprove(bob.address, one))
	if got := ask(g.votes, votesABI.PackGetVotes(bob.address), votesABI.UnpackGetVotes); got.Cmp(new(big.Int).Add(had, one)) != 0 {
		t.Errorf("bob has %v votes, had %v", got, had)
	}
	g.votes.do(bob, votesABI.PackTransferFrom(carol.address, alice.address, one))

	domain := ask(g.votes, votesABI.PackEip712Domain(), votesABI.UnpackEip712Domain)
	nonce := ask(g.votes, votesABI.PackNonces(carol.address), votesABI.UnpackNonces)
	expiry := big.NewInt(1 << 40)
	word := func(n *big.Int) []byte { return common.BigToHash(n).Bytes() }
	sign := func(words ...[]byte) (v uint8, r, s [32]byte) {
		t.Helper()
		signature := g.signed(carol, typed(domain.Name, domain.Version, g.votes.address, words...))
		return signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64])
	}
	v, r, s := sign(crypto.Keccak256([]byte("Delegation(address delegatee,uint256 nonce,uint256 expiry)")), word(alice.address.Big()), word(nonce), word(expiry))
	g.votes.do(bob, votesABI.PackDelegateBySig(alice.address, nonce, expiry, v, r, s))
	if delegate := ask(g.votes, votesABI.PackDelegates(carol.address), votesABI.UnpackDelegates); delegate != alice.address {
		t.Errorf("carol's delegate is %s", delegate)
	}
	v, r, s = sign(
		crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)")),
		word(carol.address.Big()), word(bob.address.Big()), word(one), word(big.NewInt(1)), word(expiry),
	)
	g.votes.do(bob, votesABI.PackPermit(carol.address, bob.address, one, expiry, v, r, s))
	if allowed := ask(g.votes, votesABI.PackAllowance(carol.address, bob.address), votesABI.UnpackAllowance); allowed.Cmp(one) != 0 {
		t.Errorf("bob may take %v", allowed)
	}
	if separator := ask(g.votes, votesABI.PackDOMAINSEPARATOR(), votesABI.UnpackDOMAINSEPARATOR); separator == ([32]byte{}) {
		t.Error("no domain")
	}

	count := ask(g.votes, votesABI.PackNumCheckpoints(bob.address), votesABI.UnpackNumCheckpoints)
	last := ask(g.votes, votesABI.PackCheckpoints(bob.address, count-1), votesABI.UnpackCheckpoints)
	clock := ask(g.votes, votesABI.PackClock(), votesABI.UnpackClock)
	if last.Value.Cmp(had) != 0 || last.Key.Cmp(clock) > 0 {
		t.Errorf("bob's last checkpoint is %+v at block %v", last, clock)
	}
	past := new(big.Int).Sub(g.head().Number, big.NewInt(1))
	votes := ask(g.votes, votesABI.PackGetPastVotes(alice.address, past), votesABI.UnpackGetPastVotes)
	supply := ask(g.votes, votesABI.PackGetPastTotalSupply(past), votesABI.UnpackGetPastTotalSupply)
	if votes.Sign() <= 0 || votes.Cmp(supply) >= 0 {
		t.Errorf("alice had %v of %v votes", votes, supply)
	}
}
