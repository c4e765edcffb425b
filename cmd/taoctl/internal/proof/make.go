package proof

import (
	"context"
	"encoding/json"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// nodeProof is the answer of eth_getProof.
type nodeProof struct {
	AccountProof []hexutil.Bytes `json:"accountProof"`
	StorageProof []struct {
		Proof []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

// Make proves what a claim reads after the view's block. The errors of the claim are the protocol's, those of the node *term.Error.
func Make(ctx context.Context, v *remote.View, c Claim) (*File, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	id, err := v.Client.ChainID(ctx)
	if err != nil {
		return nil, err
	}
	header, err := rlp.EncodeToBytes(v.Header)
	if err != nil {
		return nil, err
	}
	var value any
	var claimErr error
	reads, err := v.Reads(ctx, func(s *state.State) { value, claimErr = c.read(s) })
	if err == nil {
		err = claimErr
	}
	if err != nil {
		return nil, err
	}
	text, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	f := &File{
		Format: Format, ChainID: hexutil.Uint64(id.Uint64()), Claim: c, Value: text,
		Block: Block{hexutil.Uint64(v.Number()), v.Header.Hash()}, Header: header,
	}
	if f.Accounts, err = accounts(ctx, v, reads); err != nil {
		return nil, err
	}
	// What the node gave is trusted no more than a file of somebody else.
	if _, err := Verify(f, Trust{}); err != nil {
		return nil, term.NewError(term.Network, "BadProof", "the node's proof is not valid: "+err.Error(), "Ask another node.").WithCause(err)
	}
	return f, nil
}

// accounts fetches the proofs of all that was read.
func accounts(ctx context.Context, v *remote.View, reads *remote.Reads) ([]Account, error) {
	addresses := slices.Concat(reads.CodeAccounts(), reads.Balances)
	if len(reads.Slots) > 0 {
		addresses = append(addresses, params.StateAddress)
	}
	slices.SortFunc(addresses, common.Address.Cmp)
	addresses = slices.Compact(addresses)
	elems, answers := make([]rpc.BatchElem, len(addresses)), make([]nodeProof, len(addresses))
	for i, address := range addresses {
		slots := []common.Hash{}
		if address == params.StateAddress {
			slots = reads.Slots
		}
		elems[i] = rpc.BatchElem{Method: "eth_getProof", Args: []any{address, slots, rpc.BlockNumberOrHashWithHash(v.Header.Hash(), false)}, Result: &answers[i]}
	}
	if err := v.Request(ctx, elems); err != nil {
		return nil, err
	}
	list := make([]Account, len(addresses))
	for i, address := range addresses {
		list[i] = Account{Address: address, Proof: answers[i].AccountProof, Code: reads.Codes[address]}
		if address != params.StateAddress {
			continue
		}
		if len(answers[i].StorageProof) != len(reads.Slots) {
			return nil, term.NewError(term.Network, "BadAnswer", "the node did not prove all slots", "Ask another node.")
		}
		for j, slot := range reads.Slots {
			list[i].Storage = append(list[i].Storage, Slot{slot, answers[i].StorageProof[j].Proof})
		}
	}
	return list, nil
}
