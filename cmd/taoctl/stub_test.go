package main

import (
	"bytes"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

const stubBaseFee = 10_000_000_000

// refusingAddress refuses every transfer, as a contract with a custom error does.
var refusingAddress = common.HexToAddress("0x00000000000000000000000000000000000000ee")

// stuckAddress never gets a receipt.
var stuckAddress = common.HexToAddress("0x00000000000000000000000000000000000000bb")

// revertingAddress takes a transfer, which is then reverted in the block.
var revertingAddress = common.HexToAddress("0x00000000000000000000000000000000000000dd")

// stubNode is a chain with JSON-RPC that knows balances and transfers only. It
// mines each transaction at once and has the chain id of the development chain.
type stubNode struct {
	*httptest.Server
}

type stubEth struct {
	mu       sync.Mutex
	balances map[common.Address]*big.Int
	nonces   map[common.Address]uint64
	receipts map[common.Hash]*types.Receipt
	height   int64
}

func newStubNode() *stubNode {
	eth := &stubEth{
		balances: map[common.Address]*big.Int{},
		nonces:   map[common.Address]uint64{},
		receipts: map[common.Hash]*types.Receipt{},
		height:   7,
	}
	rich := new(big.Int).Mul(big.NewInt(100_000), big.NewInt(1e18))
	eth.balances[common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")] = rich
	server := rpc.NewServer()
	if err := server.RegisterName("eth", eth); err != nil {
		panic(err)
	}
	return &stubNode{httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/slow":
			_, _ = io.ReadAll(r.Body)
			<-r.Context().Done()
		case "/page":
			_, _ = io.WriteString(w, "<html>")
		case "/missing":
			http.NotFound(w, r)
		default:
			server.ServeHTTP(w, r)
		}
	}))}
}

func (s *stubEth) ChainId() *hexutil.Big { return (*hexutil.Big)(big.NewInt(42)) }

func (s *stubEth) header(number int64) *types.Header {
	return &types.Header{Number: big.NewInt(number), BaseFee: big.NewInt(stubBaseFee), Difficulty: new(big.Int), Extra: []byte{}}
}

func (s *stubEth) GetBlockByNumber(number rpc.BlockNumber, _ bool) *types.Header {
	s.mu.Lock()
	defer s.mu.Unlock()
	if number > rpc.BlockNumber(s.height) {
		return nil
	}
	if number < 0 {
		number = rpc.BlockNumber(s.height)
	}
	return s.header(number.Int64())
}

func (s *stubEth) GetBlockByHash(hash common.Hash, _ bool) *types.Header {
	s.mu.Lock()
	defer s.mu.Unlock()
	for n := range s.height + 1 {
		if h := s.header(n); h.Hash() == hash {
			return h
		}
	}
	return nil
}

func (s *stubEth) balance(a common.Address) *big.Int {
	if b := s.balances[a]; b != nil {
		return b
	}
	return new(big.Int)
}

func (s *stubEth) GetBalance(a common.Address, _ rpc.BlockNumberOrHash) *hexutil.Big {
	s.mu.Lock()
	defer s.mu.Unlock()
	return (*hexutil.Big)(s.balance(a))
}

func (s *stubEth) GetTransactionCount(a common.Address, _ string) hexutil.Uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return hexutil.Uint64(s.nonces[a])
}

type stubRevert struct{ data string }

func (stubRevert) Error() string    { return "execution reverted" }
func (stubRevert) ErrorCode() int   { return 3 }
func (e stubRevert) ErrorData() any { return e.data }

func (s *stubEth) EstimateGas(call struct{ To *common.Address }) (hexutil.Uint64, error) {
	if call.To != nil && *call.To == refusingAddress {
		selector := revert.Selector(fault.SubnetNotExists)
		return 0, stubRevert{hexutil.Encode(append(selector[:], common.LeftPadBytes([]byte{7}, 32)...))}
	}
	return 21_000, nil
}

func (s *stubEth) SendRawTransaction(raw hexutil.Bytes) (common.Hash, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return common.Hash{}, err
	}
	from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(42)), tx)
	if err != nil {
		return common.Hash{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if tx.Nonce() != s.nonces[from] {
		return common.Hash{}, errors.New("nonce too low")
	}
	fee := new(big.Int).Mul(big.NewInt(stubBaseFee), big.NewInt(21_000))
	if s.balance(from).Cmp(new(big.Int).Add(fee, tx.Value())) < 0 {
		return common.Hash{}, errors.New("insufficient funds for gas * price + value")
	}
	s.nonces[from]++
	if *tx.To() == stuckAddress {
		return tx.Hash(), nil
	}
	s.height++
	status := types.ReceiptStatusSuccessful
	s.balances[from] = new(big.Int).Sub(s.balance(from), fee)
	if *tx.To() == revertingAddress {
		status = types.ReceiptStatusFailed
	} else {
		s.balances[from] = new(big.Int).Sub(s.balances[from], tx.Value())
		s.balances[*tx.To()] = new(big.Int).Add(s.balance(*tx.To()), tx.Value())
	}
	s.receipts[tx.Hash()] = &types.Receipt{
		Type: tx.Type(), Status: status, TxHash: tx.Hash(), GasUsed: 21_000, CumulativeGasUsed: 21_000, Logs: []*types.Log{},
		BlockNumber: big.NewInt(s.height), BlockHash: s.header(s.height).Hash(), EffectiveGasPrice: big.NewInt(stubBaseFee),
	}
	return tx.Hash(), nil
}

func (s *stubEth) GetTransactionReceipt(hash common.Hash) *types.Receipt {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.receipts[hash]
}

// fakeStreams are streams for commands that run in this process, with a person at the terminal.
type fakeStreams struct {
	in       string
	out, err bytes.Buffer
}

func (f *fakeStreams) streams() term.Streams {
	// Each question reads its own line: the reader gives one line at a time.
	return term.Streams{In: &lineReader{rest: f.in}, Out: &f.out, Err: &f.err, InTTY: true, ErrTTY: true}
}

// lineReader hands out one line for each read, as a terminal does.
type lineReader struct{ rest string }

func (l *lineReader) Read(p []byte) (int, error) {
	if l.rest == "" {
		return 0, io.EOF
	}
	line, _, _ := strings.Cut(l.rest, "\n")
	n := copy(p, line+"\n")
	l.rest = l.rest[min(n, len(l.rest)):]
	return n, nil
}
