package node

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
)

func init() {
	registerService("eth", false, func(n *Node) any { return &ethAPI{n.eth} })
}

var (
	// errUnprotected is geth's refusal of transactions that could be replayed on another chain.
	errUnprotected = errors.New("only replay-protected (EIP-155) transactions allowed over RPC")
	errBlobs       = errors.New("this chain takes no blob transactions: send the data as calldata")
)

// ethAPI replaces one method of geth's eth namespace.
type ethAPI struct{ eth *eth.Ethereum }

// SendRawTransaction is geth's, except that it returns when the pool has placed
// the transaction. geth's returns before: a client that asks for its pending nonce
// right away may get one that is used, and a block sealed right away may lack the
// transaction, because a reset of the pool passes over what waits to be placed behind
// a pending transaction of the same sender.
func (api *ethAPI) SendRawTransaction(input hexutil.Bytes) (common.Hash, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(input); err != nil {
		return common.Hash{}, err
	}
	switch {
	case tx.Type() == types.BlobTxType:
		return common.Hash{}, errBlobs
	case !tx.Protected():
		return common.Hash{}, errUnprotected
	}
	if err := api.eth.TxPool().Add([]*types.Transaction{tx}, true)[0]; err != nil {
		return common.Hash{}, err
	}
	return tx.Hash(), nil
}
