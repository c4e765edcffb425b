package main

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/weights"
	"github.com/taochain/taochain/chain/yuma"
	"github.com/taochain/taochain/cmd/taoctl/internal/commits"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// saltWords is the length of a salt: 128 bits.
const saltWords = 8

// commitData is what a commit did.
type commitData struct {
	weightsData
	Hash common.Hash `json:"commit"`
	// RevealEpoch is the only epoch in which the commit can be revealed.
	RevealEpoch uint64 `json:"revealEpoch"`
	File        string `json:"file"`
	Reveal      string `json:"reveal"`
}

func (d *commitData) record() *term.Table {
	return d.weightsData.record().Add("commit", "Commit", d.Hash.Hex()).Add("revealEpoch", "Reveal in epoch", decimalOf(d.RevealEpoch)).
		Add("file", "Kept in", d.File).Add("reveal", "Reveal with", d.Reveal)
}

// commitFile keeps the salts of this keystore's commits.
func (a *author) commitFile() commits.File { return commits.Beside(a.resolver.Store.Dir) }

func weightsCommit(in *invocation) (*term.Result, error) {
	a, data, err := in.weightsWrite()
	if err != nil {
		return nil, err
	}
	return a.commit(data)
}

// commit sends the hash of the weights. The salt is on disk before the transaction is sent.
func (a *author) commit(d *weightsData) (*term.Result, error) {
	var raw [2 * saltWords]byte
	if _, err := rand.Read(raw[:]); err != nil {
		return nil, err
	}
	salt := make([]uint16, saltWords)
	for i := range salt {
		salt[i] = binary.BigEndian.Uint16(raw[2*i:])
	}
	hash := weights.CommitHash(a.id, yuma.StorageIndex(d.Netuid, d.Mechanism), d.Weights.UIDs, d.Weights.Values, salt, d.VersionKey)
	status, err := a.weightsState(d.Netuid, d.Mechanism, &a.id)
	if err != nil {
		return nil, err
	}
	file := a.commitFile()
	data := &commitData{
		weightsData: *d, Hash: hash, RevealEpoch: unit.AddSat(status.Epoch, status.RevealPeriod), File: file.Path(),
		Reveal: fmt.Sprintf("taoctl weights reveal %d --from %s", d.Netuid, a.signer.Label()),
	}
	if d.Mechanism != 0 {
		data.Reveal += fmt.Sprintf(" --mechanism %d", d.Mechanism)
	}
	result, err := a.transact(transaction{
		call: remote.Call{To: params.NeuronAddress, Data: remote.Neuron().PackCommitMechanismWeights(d.Netuid, d.Mechanism, hash)}, data: data,
		question: fmt.Sprintf("Commit to %d weights in %s", len(d.Weights.UIDs), inMechanism(d.Netuid, d.Mechanism)),
		before: func(plan *remote.Plan) error {
			return file.Add(commits.Commit{
				ChainID: plan.ChainID.String(), Netuid: d.Netuid, Hotkey: a.signer.Address, Hash: hash,
				UIDs: d.Weights.UIDs, Values: d.Weights.Values, Salt: salt, VersionKey: d.VersionKey,
			})
		},
	})
	if err == nil && !data.DryRun {
		a.in.Note("reveal in epoch %d: %s", data.RevealEpoch, data.Reveal)
	}
	return result, err
}

// weightsStatusData is where a subnet and a hotkey stand. Epochs are as the next transaction will find them.
type weightsStatusData struct {
	Block        uint64 `json:"block"`
	Netuid       uint16 `json:"netuid"`
	Mechanism    uint8  `json:"mechanism"`
	CommitReveal bool   `json:"commitReveal"`
	RevealPeriod uint64 `json:"revealPeriod"`
	Epoch        uint64 `json:"epoch"`
	// NextEpoch is absent if no epoch is due.
	NextEpoch *uint64     `json:"nextEpochBlock,omitempty"`
	RateLimit uint64      `json:"rateLimit"`
	Hotkey    *accountRef `json:"hotkey,omitempty"`
	UID       *uint16     `json:"uid,omitempty"`
	Permit    bool        `json:"validatorPermit"`
	// LastUpdate and NextBlock are of the hotkey's uid: when it last set weights, and from which block on it may again.
	LastUpdate uint64          `json:"lastUpdate"`
	NextBlock  uint64          `json:"mayFromBlock"`
	Commits    []pendingCommit `json:"commits"`
}

type pendingCommit struct {
	Hash        common.Hash `json:"commit"`
	Epoch       uint64      `json:"epoch"`
	Block       uint64      `json:"block"`
	RevealEpoch uint64      `json:"revealEpoch"`
	// State is waiting, due or expired; Kept tells that what the reveal needs is on this machine.
	State string `json:"state"`
	Kept  bool   `json:"kept"`
}

// weightsState reads the status of a subnet's mechanism and, if one is given, of a hotkey in it.
func (s *session) weightsState(netuid uint16, mecid uint8, hotkey *[32]byte) (weightsStatusData, error) {
	var d weightsStatusData
	err := s.State(s.ctx, func(st *state.State) {
		n := st.Neurons.At(netuid)
		// The block step before the next transaction may run an epoch.
		epoch := n.Subnet.EpochWithLookahead(s.Number() + 1)
		d = weightsStatusData{
			Block: s.Number(), Netuid: netuid, Mechanism: mecid, CommitReveal: subnet.CommitReveal.Get(n.Subnet.Slot), RevealPeriod: subnet.RevealPeriod.Get(n.Subnet.Slot),
			Epoch: epoch, RateLimit: subnet.WeightsSetRateLimit.Get(n.Subnet.Slot), Commits: []pendingCommit{},
		}
		if next, ok := n.Subnet.NextEpochBlock(); ok {
			d.NextEpoch = &next
		}
		if hotkey == nil {
			return
		}
		if uid, ok := n.Uid(*hotkey); ok {
			d.UID, d.LastUpdate, d.Permit = &uid, n.LastUpdate(mecid).Get(int(uid)), n.Permit().Get(int(uid)) != 0
			if d.LastUpdate != 0 {
				d.NextBlock = unit.AddSat(d.LastUpdate, d.RateLimit)
			}
		}
		for _, c := range st.Weights.Commits(netuid, mecid, *hotkey) {
			due := unit.AddSat(c.Epoch, d.RevealPeriod)
			commit := pendingCommit{Hash: c.Hash, Epoch: c.Epoch, Block: c.Block, RevealEpoch: due, State: "waiting"}
			switch {
			case epoch == due:
				commit.State = "due"
			case epoch > due:
				commit.State = "expired"
			}
			d.Commits = append(d.Commits, commit)
		}
	})
	return d, err
}

func weightsStatus(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	mecid, err := in.mechanism()
	if err != nil {
		return nil, err
	}
	resolver, err := in.resolver()
	if err != nil {
		return nil, err
	}
	hotkey, err := in.inspectedHotkey()
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	if err := s.requireMechanism(n.netuid, mecid); err != nil {
		return nil, err
	}
	d, err := s.weightsState(n.netuid, mecid, hotkey)
	if err != nil {
		return nil, err
	}
	kept, err := commits.Beside(resolver.Store.Dir).List()
	if err != nil {
		return nil, err
	}
	for i, c := range d.Commits {
		d.Commits[i].Kept = slices.ContainsFunc(kept, func(k commits.Commit) bool { return k.Hash == c.Hash })
	}
	if hotkey != nil {
		ref, err := s.account(*hotkey)
		if err != nil {
			return nil, err
		}
		d.Hotkey = &ref
	}
	return &term.Result{Data: d, Table: d.record()}, nil
}

// inspectedHotkey is that of --hotkey or --from or TAO_PRIVATE_KEY; nil without all of them.
func (in *invocation) inspectedHotkey() (*[32]byte, error) {
	text := in.String("hotkey")
	if text == "" {
		text = in.String("from")
	}
	resolver, err := in.resolver()
	if err != nil {
		return nil, err
	}
	if text == "" && resolver.PrivateKey == "" {
		return nil, nil
	}
	if text == "" {
		_, signer, err := in.signer()
		if err != nil {
			return nil, err
		}
		text = signer.Address.Hex()
	}
	form, err := resolver.Parse(text)
	return &form.ID, err
}

func (d weightsStatusData) record() *term.Table {
	t := term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).Add("mechanism", "Mechanism", decimalOf(uint64(d.Mechanism))).Add("commitReveal", "Commit-reveal", yesNo(d.CommitReveal)).
		Add("revealPeriod", "Reveal period", fmt.Sprintf("%d epochs", d.RevealPeriod)).Add("epoch", "Epoch", decimalOf(d.Epoch)).
		Add("nextEpoch", "Next epoch in block", blockText(d.NextEpoch)).Add("rateLimit", "Rate limit", fmt.Sprintf("%d blocks", d.RateLimit))
	if d.Hotkey != nil {
		t.Add("hotkey", "Hotkey", d.Hotkey.String())
		if d.UID == nil {
			t.Add("uid", "UID", "not registered")
		} else {
			t.Add("uid", "UID", decimalOf(uint64(*d.UID))).Add("permit", "Validator permit", yesNo(d.Permit)).
				Add("lastUpdate", "Last update", decimalOf(d.LastUpdate)).Add("mayFromBlock", "May set from block", decimalOf(d.NextBlock))
		}
	}
	for i, c := range d.Commits {
		text := fmt.Sprintf("%s, %s, reveal in epoch %d", c.Hash.Hex(), c.State, c.RevealEpoch)
		if !c.Kept {
			text += ", salt not on this machine"
		}
		t.Add(fmt.Sprintf("commit%d", i), "Commit", text)
	}
	return t.Add("block", "Block", decimalOf(d.Block))
}

func weightsReveal(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	mecid, err := in.mechanism()
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(args[0])
	if err == nil {
		err = a.requireOwnHotkey()
	}
	if err == nil {
		err = a.requireMechanism(n.netuid, mecid)
	}
	if err != nil {
		return nil, err
	}
	status, err := a.weightsState(n.netuid, mecid, &a.id)
	if err != nil {
		return nil, err
	}
	file := a.commitFile()
	chosen, err := a.chooseCommit(file, status, in.String("commit"))
	if err != nil {
		return nil, err
	}
	hotkey, err := a.account(a.id)
	if err != nil {
		return nil, err
	}
	data := &weightsData{
		subnetData: subnetData{Netuid: n.netuid}, Mechanism: mecid, Hotkey: hotkey,
		Weights: weightVector{chosen.UIDs, chosen.Values}, VersionKey: chosen.VersionKey,
	}
	result, err := a.transact(transaction{
		call: remote.Call{
			To:   params.NeuronAddress,
			Data: remote.Neuron().PackRevealMechanismWeights(n.netuid, mecid, chosen.UIDs, chosen.Values, chosen.Salt, chosen.VersionKey),
		},
		data:     data,
		question: fmt.Sprintf("Reveal %d weights in %s", len(chosen.UIDs), inMechanism(n.netuid, mecid)),
	})
	if err == nil && !data.DryRun {
		if err := file.Remove(func(c commits.Commit) bool { return c.Hash == chosen.Hash }); err != nil {
			in.Note("warning: the weights are revealed, but %s keeps them: %v", file.Path(), err)
		}
	}
	return result, err
}

// chooseCommit finds what to reveal among the commits that are pending on the chain and kept here.
func (a *author) chooseCommit(file commits.File, status weightsStatusData, hash string) (commits.Commit, error) {
	place := inMechanism(status.Netuid, status.Mechanism)
	kept, err := file.List()
	if err != nil {
		return commits.Commit{}, err
	}
	find := func(hash common.Hash) int {
		return slices.IndexFunc(kept, func(c commits.Commit) bool {
			// The hash covers subnet, mechanism and hotkey: only a commit made for just these has it.
			return c.Hash == hash && c.Netuid == status.Netuid && c.Hotkey == a.signer.Address &&
				hash == weights.CommitHash(a.id, yuma.StorageIndex(c.Netuid, status.Mechanism), c.UIDs, c.Values, c.Salt, c.VersionKey)
		})
	}
	missing := func(format string, args ...any) error {
		e := invalid("NoCommit", "taoctl weights status NETUID lists the commits; --keystore, --from and --mechanism choose which.", format, args...)
		e.Code = revert.NotFound
		return e
	}
	if hash != "" {
		raw := common.FromHex(hash)
		if at := find(common.BytesToHash(raw)); at >= 0 && len(raw) == common.HashLength {
			return kept[at], nil
		}
		return commits.Commit{}, missing("%s has no commit %s of %s in %s", file.Path(), hash, a.signer.Label(), place)
	}
	chosen := -1
	for _, c := range status.Commits {
		at := find(c.Hash)
		if at >= 0 && (c.State == "due" || chosen < 0) {
			chosen = at
		}
		if at >= 0 && c.State == "due" {
			break
		}
	}
	if chosen < 0 {
		return commits.Commit{}, missing("%s has no commit in %s that is pending and kept in %s", a.signer.Label(), place, file.Path())
	}
	return kept[chosen], nil
}
