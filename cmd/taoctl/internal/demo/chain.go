package demo

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
)

// emptyABI: the calls are packed by the bindings.
var emptyABI abi.ABI

// actor is somebody with a key. As a hotkey it is known by its 32-byte ID.
type actor struct {
	name    string
	key     *ecdsa.PrivateKey
	address common.Address
	id      [32]byte
}

func newActor(name string, key *ecdsa.PrivateKey) actor {
	address := crypto.PubkeyToAddress(key.PublicKey)
	return actor{name, key, address, ss58.AccountID(address)}
}

// derivedActor has a key of its own made from its name: the demo is the same every time.
func derivedActor(name string) (actor, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("taochain demo " + name)))
	if err != nil {
		return actor{}, fmt.Errorf("make the key of %s: %w", name, err)
	}
	return newActor(name, key), nil
}

// chain is a client of the demo's node that seals blocks when it wants them.
type chain struct {
	eth     *ethclient.Client
	chainID *big.Int
}

func openChain(ctx context.Context, url string) (*chain, error) {
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("connect to the node: %w", err)
	}
	id, err := eth.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for the chain id: %w", err)
	}
	return &chain{eth, id}, nil
}

// mine seals n blocks.
func (c *chain) mine(ctx context.Context, n uint64) error {
	return c.eth.Client().CallContext(ctx, nil, "anvil_mine", fmt.Sprintf("0x%x", n))
}

// call is a transaction that waits to be sent.
type call struct {
	from actor
	to   common.Address
	data []byte
	what string
	// tao is the value sent along.
	tao int64
}

// sendAll puts all transactions into one block and returns its number. A transaction that fails is an error that says why.
func (c *chain) sendAll(ctx context.Context, calls ...call) error {
	var sent []*types.Transaction
	nonces := map[common.Address]uint64{}
	for _, call := range calls {
		tx, err := c.sign(ctx, call, nonces)
		if err != nil {
			return fmt.Errorf("%s: %w", call.what, err)
		}
		if err := c.eth.SendTransaction(ctx, tx); err != nil {
			return fmt.Errorf("%s: send: %w", call.what, err)
		}
		sent = append(sent, tx)
	}
	if err := c.mine(ctx, 1); err != nil {
		return fmt.Errorf("seal a block: %w", err)
	}
	for i, tx := range sent {
		receipt, err := c.eth.TransactionReceipt(ctx, tx.Hash())
		if err != nil {
			return fmt.Errorf("%s: receipt: %w", calls[i].what, err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("%s: %w", calls[i].what, c.reason(ctx, calls[i], receipt.BlockNumber))
		}
	}
	return nil
}

// gasLimit covers the most expensive call of the demo, set_weights included.
const gasLimit = 3_000_000

func (c *chain) sign(ctx context.Context, call call, nonces map[common.Address]uint64) (*types.Transaction, error) {
	nonce, known := nonces[call.from.address]
	if !known {
		var err error
		if nonce, err = c.eth.PendingNonceAt(ctx, call.from.address); err != nil {
			return nil, err
		}
	}
	nonces[call.from.address] = nonce + 1
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	return types.SignNewTx(call.from.key, types.LatestSignerForChainID(c.chainID), &types.DynamicFeeTx{
		ChainID: c.chainID, Nonce: nonce, To: &call.to, Data: call.data, Gas: gasLimit,
		GasFeeCap: new(big.Int).Mul(head.BaseFee, big.NewInt(2)), GasTipCap: new(big.Int),
		Value: new(big.Int).Mul(big.NewInt(call.tao), big.NewInt(1e18)),
	})
}

// reason repeats a failed call to learn the custom error.
func (c *chain) reason(ctx context.Context, call call, block *big.Int) error {
	_, err := c.eth.CallContract(ctx, ethereum.CallMsg{From: call.from.address, To: &call.to, Data: call.data, Gas: gasLimit}, block)
	if err != nil {
		return err
	}
	return fmt.Errorf("the transaction failed")
}

// read calls a view.
func read[T any](ctx context.Context, c *chain, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	contract := bind.NewBoundContract(to, emptyABI, c.eth, c.eth, c.eth)
	return bind.Call(contract, &bind.CallOpts{Context: ctx}, data, unpack)
}

func (c *chain) block(ctx context.Context) (uint64, error) { return c.eth.BlockNumber(ctx) }

// price is the spot price of alpha in 1e-18 TAO.
func (c *chain) price(ctx context.Context, netuid uint16) (*big.Int, error) {
	return read(ctx, c, params.AlphaAddress, remote.Alpha().PackGetAlphaPrice(netuid), remote.Alpha().UnpackGetAlphaPrice)
}

// stake is the alpha of a coldkey with a hotkey.
func (c *chain) stake(ctx context.Context, hotkey, coldkey [32]byte, netuid uint16) (*big.Int, error) {
	data := remote.Staking().PackGetStake(hotkey, coldkey, big.NewInt(int64(netuid)))
	return read(ctx, c, params.StakingAddress, data, remote.Staking().UnpackGetStake)
}

// conserved asks the node to add up all money.
func (c *chain) conserved(ctx context.Context) (bool, []string, error) {
	var result struct {
		Holds  bool     `json:"holds"`
		Broken []string `json:"broken"`
	}
	err := c.eth.Client().CallContext(ctx, &result, "tao_checkInvariants", "latest")
	return result.Holds, result.Broken, err
}
