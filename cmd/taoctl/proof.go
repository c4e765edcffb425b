package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/proof"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(proofCommand)

func proofCommand() *cli.Command {
	return &cli.Command{
		Name:  "proof",
		Usage: "prove stake, weights, incentives and balances, and verify a proof without a node",
		Description: "A proof holds a block's header and Merkle-Patricia proofs of all that the value depends on. Whoever verifies it runs the chain's own reading on " +
			"nothing but what is proven, and trusts only that the block is of the chain.",
		Subcommands: []*cli.Command{
			{
				Name: "make", Usage: "prove a value of the state, and print the proof",
				Description: "The proof is printed; redirect it to a file. Any node with eth_getProof can serve it. --block chooses the block.",
				Subcommands: []*cli.Command{
					{
						Name: "stake", Usage: "the stake of a coldkey with a hotkey on a subnet", ArgsUsage: "NETUID HOTKEY COLDKEY",
						Description: "Stake is a share of what the hotkey's pool holds: both are proven.", Action: action(proveStake),
					},
					{
						Name: "weights", Usage: "the weights of a neuron", ArgsUsage: "NETUID UID", Flags: []cli.Flag{mechanismFlag()},
						Action: action(proveWeights),
					},
					{
						Name: "incentive", Usage: "the incentives of all neurons of a subnet", ArgsUsage: "NETUID", Flags: []cli.Flag{mechanismFlag()},
						Action: action(proveIncentive),
					},
					{
						Name: "balance", Usage: "the balance of an account", ArgsUsage: "ACCOUNT",
						Description: "Of an EVM address, or of an id: the balance of its address, or what is held for it until its address is known.",
						Action:      action(proveBalance),
					},
				},
			},
			{
				Name: "verify", Usage: "verify a proof without a node, and show what it proves", ArgsUsage: "FILE",
				Description: "FILE is what make printed; - is standard input. The exit code is 0 if the proof holds, 12 if it does not. Without a flag the block's hash is still to be " +
					"compared with one that you trust; the chain id is not part of a block, and so not proven.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "hash", Usage: "`HASH` of a block that you trust"},
					&cli.StringFlag{Name: "root", Usage: "`HASH` of a state that you trust, the stateRoot of a block"},
					&cli.StringFlag{Name: "header", Usage: "`HEX` of a header that you trust, in RLP"},
				},
				Action: action(proofVerify),
			},
		},
	}
}

func proveStake(in *invocation) (*term.Result, error) {
	args, err := in.arguments(3, 3)
	if err != nil {
		return nil, err
	}
	resolver, err := in.resolver()
	if err != nil {
		return nil, err
	}
	hotkey, err := resolver.Parse(args[1])
	if err != nil {
		return nil, err
	}
	coldkey, err := resolver.Parse(args[2])
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	return s.prove(proof.Claim{Kind: proof.KindStake, Netuid: &n.netuid, Hotkey: (*common.Hash)(&hotkey.ID), Coldkey: (*common.Hash)(&coldkey.ID)})
}

func proveWeights(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	uid, err := parseUID(args[1])
	if err != nil {
		return nil, err
	}
	s, netuid, mecid, err := in.readMechanism(args[0])
	if err != nil {
		return nil, err
	}
	count, err := s.uidCount(netuid)
	if err != nil {
		return nil, err
	}
	if uid >= count {
		e := invalid("UidNotExists", fmt.Sprintf("taoctl subnet show %d lists the neurons.", netuid), "subnet %d has no uid %d; it has %d neurons, counted from 0", netuid, uid, count)
		e.Code = revert.NotFound
		return nil, e
	}
	return s.prove(proof.Claim{Kind: proof.KindWeights, Netuid: &netuid, Mechanism: &mecid, UID: &uid})
}

func proveIncentive(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	s, netuid, mecid, err := in.readMechanism(args[0])
	if err != nil {
		return nil, err
	}
	return s.prove(proof.Claim{Kind: proof.KindIncentive, Netuid: &netuid, Mechanism: &mecid})
}

func proveBalance(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	resolver, err := in.resolver()
	if err != nil {
		return nil, err
	}
	account, err := resolver.Parse(args[0])
	if err != nil {
		return nil, err
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	claim := proof.Claim{Kind: proof.KindBalance, Address: account.Address}
	if account.Address == nil {
		claim.Account = (*common.Hash)(&account.ID)
	}
	return s.prove(claim)
}

// readMechanism is readSubnet with --mechanism, which the subnet must have.
func (in *invocation) readMechanism(text string) (*session, uint16, uint8, error) {
	mecid, err := in.mechanism()
	if err != nil {
		return nil, 0, 0, err
	}
	s, n, err := in.readSubnet(text)
	if err != nil {
		return nil, 0, 0, err
	}
	return s, n.netuid, mecid, s.requireMechanism(n.netuid, mecid)
}

// prove prints the proof of a claim.
func (s *session) prove(claim proof.Claim) (*term.Result, error) {
	file, err := proof.Make(s.ctx, s.View, claim)
	if err != nil {
		return nil, revert.ChainError(err)
	}
	text, err := json.Marshal(file)
	if err != nil {
		return nil, err
	}
	return &term.Result{Data: file, Lines: []string{string(text)}}, nil
}

// verifyData is what a proof proves.
type verifyData struct {
	Claim proof.Claim `json:"claim"`
	Value any         `json:"value"`
	// ChainID is what the file says; it is not proven.
	ChainID   hexutil.Uint64 `json:"chainIdUnproven"`
	Block     uint64         `json:"block"`
	BlockHash common.Hash    `json:"blockHash"`
	StateRoot common.Hash    `json:"stateRoot"`
	Time      uint64         `json:"time"`
	// Trusted is hash, root, or nothing: then BlockHash is still to be compared with one that is known.
	Trusted string `json:"trusted"`
	Trust   string `json:"trust"`
}

func proofVerify(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	trust, trusted, err := in.trust()
	if err != nil {
		return nil, err
	}
	file, err := in.proofFile(args[0])
	if err != nil {
		return nil, err
	}
	result, err := proof.Verify(file, trust)
	var bad *proof.InvalidError
	if errors.As(err, &bad) {
		return nil, invalid("InvalidProof", "Do not rely on it; ask for another proof.", "the proof does not hold: %v", bad)
	}
	if err != nil {
		return nil, err
	}
	h := result.Header
	d := verifyData{
		Claim: result.Claim, Value: result.Value, ChainID: file.ChainID, Block: h.Number.Uint64(), BlockHash: h.Hash(), StateRoot: h.Root, Time: h.Time, Trusted: trusted,
	}
	switch trusted {
	case "hash":
		d.Trust = "Nothing more: the block is the one that you trust."
	case "root":
		d.Trust = "Nothing more for the value: the state is the one that you trust."
	default:
		d.Trust = fmt.Sprintf("That block %d with this hash is in your chain: compare it with a node that you trust, or give it with --hash.", d.Block)
	}
	lines := append([]string{"The proof holds."}, proofLines(result)...)
	lines = append(lines, fmt.Sprintf("after block  %d, %s", d.Block, d.BlockHash), fmt.Sprintf("state root   %s", d.StateRoot),
		fmt.Sprintf("chain id     %d, as the file says; a block does not bear it", uint64(d.ChainID)), "to trust     "+d.Trust)
	return &term.Result{Data: d, Lines: lines}, nil
}

// proofLines say what is proven.
func proofLines(r *proof.Result) []string {
	c := r.Claim
	switch v := r.Value.(type) {
	case proof.Stake:
		have, all := amount.OfAlpha(unit.Alpha(v.StakeAlpha)), amount.OfAlpha(unit.Alpha(v.HotkeyAlpha))
		if *c.Netuid == params.Root {
			have, all = amount.OfRao(unit.Rao(v.StakeAlpha)), amount.OfRao(unit.Rao(v.HotkeyAlpha))
		}
		return []string{
			"proven       stake of " + c.Coldkey.Hex(), "             with hotkey " + c.Hotkey.Hex(), fmt.Sprintf("             on subnet %d", *c.Netuid),
			fmt.Sprintf("value        %s, of %s that the hotkey has", have, all),
		}
	case proof.Weights:
		lines := []string{fmt.Sprintf("proven       weights of uid %d in %s, hotkey %s", *c.UID, inMechanism(*c.Netuid, *c.Mechanism), v.Hotkey)}
		for _, w := range v.Weights {
			lines = append(lines, fmt.Sprintf("value        %d=%d", w.UID, w.Weight))
		}
		if len(v.Weights) == 0 {
			lines = append(lines, "value        no weights")
		}
		return lines
	case []proof.Incentive:
		lines := []string{fmt.Sprintf("proven       incentives in %s", inMechanism(*c.Netuid, *c.Mechanism))}
		for _, n := range v {
			lines = append(lines, fmt.Sprintf("value        uid %d, %s: %s", n.UID, n.Hotkey, fraction(n.Incentive)))
		}
		return lines
	case proof.Balance:
		whose := ""
		if c.Address != nil {
			whose = c.Address.Hex()
		} else {
			whose = c.Account.Hex()
		}
		return []string{"proven       balance of " + whose, "value        " + amount.OfWei(v.BalanceWei.ToInt()).String()}
	}
	return nil
}

// trust reads the flags of verify, of which one may be given.
func (in *invocation) trust() (proof.Trust, string, error) {
	var trust proof.Trust
	trusted := "nothing"
	for _, name := range []string{"hash", "root", "header"} {
		if !in.IsSet(name) {
			continue
		}
		if trusted != "nothing" {
			return trust, "", in.usage("ConflictingFlags", "give one of --hash, --root and --header")
		}
		raw, err := hexutil.Decode(in.String(name))
		if err != nil || name != "header" && len(raw) != common.HashLength {
			return trust, "", in.usage("InvalidFlag", "--%s is hex with 0x, a hash of 32 bytes, not %q", name, in.String(name))
		}
		hash := common.BytesToHash(raw)
		switch name {
		case "root":
			trust.StateRoot, trusted = &hash, "root"
		case "header":
			hash = crypto.Keccak256Hash(raw)
			fallthrough
		default:
			trust.BlockHash, trusted = &hash, "hash"
		}
	}
	return trust, trusted, nil
}

// maxProofBytes bounds what verify reads.
const maxProofBytes = 64 << 20

// proofFile reads what make printed: the proof, or the envelope around it.
func (in *invocation) proofFile(path string) (*proof.File, error) {
	unreadable := func(err error) error {
		return term.NewError(term.IO, "Unreadable", "the proof cannot be read: "+err.Error(), "Check the path.").WithCause(err)
	}
	source := in.In
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return nil, unreadable(err)
		}
		defer file.Close()
		source = file
	}
	text, err := io.ReadAll(io.LimitReader(source, maxProofBytes+1))
	if err != nil {
		return nil, unreadable(err)
	}
	const remedy = "taoctl proof make prints one."
	if len(text) > maxProofBytes {
		return nil, invalid("InvalidProof", remedy, "the file has over %d bytes, more than any proof", maxProofBytes)
	}
	var envelope struct {
		Data json.RawMessage `json:"data"`
	}
	if err := json.Unmarshal(text, &envelope); err == nil && len(envelope.Data) > 0 {
		text = envelope.Data
	}
	file := new(proof.File)
	if err := json.Unmarshal(text, file); err != nil {
		return nil, invalid("InvalidProof", remedy, "the file is not a proof: %v", err)
	}
	return file, nil
}
