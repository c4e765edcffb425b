package node

import (
	"errors"
	"fmt"
	"math/big"
	"net"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	"github.com/ethereum/go-ethereum/ethclient"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	// The tracers register themselves: callTracer, prestateTracer, JavaScript.
	_ "github.com/ethereum/go-ethereum/eth/tracers/js"
	_ "github.com/ethereum/go-ethereum/eth/tracers/native"

	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/precompiles"
)

// minSuggestedTip is the priority fee that eth_gasPrice and
// eth_maxPriorityFeePerGas suggest on a chain without traffic, in wei.
const minSuggestedTip = 1_000_000

// Node is one open chain and the servers in front of it. Its methods may be
// called concurrently.
type Node struct {
	config  Config
	stack   *gethnode.Node
	eth     *eth.Ethereum
	sealer  *Sealer
	durable bool

	mu      sync.Mutex
	started bool
	closed  bool
}

// New opens the chain of a configuration, creating it if the data directory is
// new, and repairs what a killed process left behind. It serves nothing until
// [Node.Start]; a node that is not started must be closed as well. It fails
// with the errors that this package declares, before anything is changed.
func New(config Config) (*Node, error) {
	config, err := config.withDefaults()
	if err != nil {
		return nil, err
	}
	config.setLog()
	precompiles.Install()

	if !config.NoRPC {
		if err := checkPort(config.Host, config.Port); err != nil {
			return nil, err
		}
	}
	ethConfig := config.ethereum()
	dir := newDataDir(config.DataDir, ethConfig.Genesis)
	if err := dir.check(); err != nil {
		return nil, err
	}
	stack, err := newStack(config)
	if err != nil {
		return nil, err
	}
	n := &Node{config: config, stack: stack, durable: config.DataDir != ""}
	if err := n.open(dir, ethConfig); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	return n, nil
}

// newStack opens geth's outer shell, which locks the data directory.
func newStack(config Config) (*gethnode.Node, error) {
	conf := config.stack()
	// An ephemeral identity: nobody connects, so none has to be kept on disk.
	identity, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("create node identity: %w", err)
	}
	conf.P2P.PrivateKey = identity
	stack, err := gethnode.New(conf)
	if errors.Is(err, gethnode.ErrDatadirUsed) {
		return nil, fmt.Errorf("%w: stop the process that uses %s, or choose another directory", ErrDataDirLocked, config.DataDir)
	}
	if err != nil {
		return nil, fmt.Errorf("open data directory: %w", err)
	}
	stack.Server().NodeDatabase = "" // in memory
	return stack, nil
}

// open opens the chain on a locked data directory.
func (n *Node) open(dir dataDir, ethConfig *eth.Config) error {
	if err := dir.prepare(n.stack); err != nil {
		return err
	}
	backend, err := eth.New(n.stack, ethConfig)
	if err != nil {
		return fmt.Errorf("open chain: %w", err)
	}
	n.eth = backend

	chain := backend.BlockChain()
	if head := chain.CurrentBlock(); !chain.HasState(head.Root) {
		return fmt.Errorf("%w: block %d in %s cannot be used; restore the directory from a copy or remove it", ErrStateMissing, head.Number, n.config.DataDir)
	}
	if err := completeTxIndex(backend); err != nil {
		return err
	}
	if n.durable {
		if err := backend.ChainDb().SyncKeyValue(); err != nil {
			return fmt.Errorf("sync database: %w", err)
		}
		if err := dir.commit(); err != nil {
			return err
		}
	}
	// geth refuses to be configured with a minimum of zero, but accepts it here.
	if err := backend.Miner().SetGasTip(new(big.Int)); err != nil {
		return fmt.Errorf("set minimum priority fee: %w", err)
	}
	backend.TxPool().SetGasTip(new(big.Int))
	backend.SetSynced()

	filterSystem := filters.NewFilterSystem(backend.APIBackend, filters.Config{
		LogCacheSize:  ethConfig.FilterLogCacheSize,
		LogQueryLimit: ethConfig.LogQueryLimit,
		RangeLimit:    ethConfig.RangeLimit,
	})
	n.stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(filterSystem)}})
	n.stack.RegisterAPIs(tracers.APIs(backend.APIBackend))
	if n.config.Dev != nil {
		n.sealer = newSealer(backend, *n.config.Dev, n.durable, n.config.pruned())
		n.stack.RegisterLifecycle(n.sealer)
	}
	n.stack.RegisterAPIs(n.services())
	return nil
}

// completeTxIndex declares a new chain's transaction index complete. Every block
// is indexed as it becomes the head, but geth notices only with the first one,
// and until then answers a question about an unknown transaction with an error
// instead of "not found".
func completeTxIndex(backend *eth.Ethereum) error {
	chain := backend.BlockChain()
	if chain.CurrentBlock().Number.Sign() > 0 || rawdb.ReadTxIndexTail(backend.ChainDb()) != nil {
		return nil
	}
	rawdb.WriteTxIndexTail(backend.ChainDb(), 0)
	// The index is looked at again when a head is announced.
	if err := chain.SetHead(0); err != nil {
		return fmt.Errorf("announce genesis block: %w", err)
	}
	for range 1000 {
		if chain.TxIndexDone() {
			return nil
		}
		time.Sleep(time.Millisecond)
	}
	return errors.New("the transaction index of the new chain does not become ready")
}

// Start serves RPC and begins to seal blocks. It fails with [ErrPortInUse] if
// another program took the port since [New].
func (n *Node) Start() error {
	n.mu.Lock()
	defer n.mu.Unlock()
	switch {
	case n.closed:
		return ErrClosed
	case n.started:
		return ErrStarted
	}
	n.started = true
	if err := n.stack.Start(); err != nil {
		n.closed = true
		n.closeChain()
		if errors.Is(err, syscall.EADDRINUSE) {
			return portError(n.config.Host, n.config.Port)
		}
		return fmt.Errorf("start node: %w", err)
	}
	return nil
}

// Close stops sealing and serving and closes the chain. Closing twice is
// allowed. After a clean close nothing is lost or repaired at the next start.
func (n *Node) Close() error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.closed {
		return nil
	}
	n.closed = true
	if n.sealer != nil {
		// geth waits for the requests that are being answered before it stops its
		// services, so a request for many blocks has to be ended first.
		if err := n.sealer.Stop(); err != nil {
			return fmt.Errorf("stop sealer: %w", err)
		}
	}
	if !n.started {
		// geth stops its services only if it started them.
		n.closeChain()
	}
	if err := n.stack.Close(); err != nil {
		return fmt.Errorf("close node: %w", err)
	}
	return nil
}

// closeChain ends the parts that run from [New] on.
func (n *Node) closeChain() {
	if n.eth == nil {
		return
	}
	n.eth.TxPool().Close()
	n.eth.BlockChain().Stop()
}

// Ethereum returns geth's chain service: the chain, the pool, the miner.
func (n *Node) Ethereum() *eth.Ethereum { return n.eth }

// Sealer returns what seals the blocks, or nil without [Config.Dev].
func (n *Node) Sealer() *Sealer { return n.sealer }

// Genesis returns the chain's description.
func (n *Node) Genesis() genesis.Spec { return n.config.Genesis }

// Attach returns a new in-process RPC connection.
func (n *Node) Attach() *rpc.Client { return n.stack.Attach() }

// Client returns a new in-process client.
func (n *Node) Client() *ethclient.Client { return ethclient.NewClient(n.Attach()) }

// HTTPEndpoint returns the URL of JSON-RPC over HTTP, once started.
func (n *Node) HTTPEndpoint() string { return n.stack.HTTPEndpoint() }

// WSEndpoint returns the URL of JSON-RPC over WebSocket, once started.
func (n *Node) WSEndpoint() string { return n.stack.WSEndpoint() }

// Wait blocks until the node is closed.
func (n *Node) Wait() { n.stack.Wait() }

// checkPort fails if the port cannot be listened on.
func checkPort(host string, port int) error {
	listener, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port)))
	if errors.Is(err, syscall.EADDRINUSE) {
		return portError(host, port)
	}
	if err != nil {
		return fmt.Errorf("listen for RPC: %w", err)
	}
	return listener.Close()
}

func portError(host string, port int) error {
	return fmt.Errorf("%w: stop the program that listens on %s, or choose another port, or 0 for any free one",
		ErrPortInUse, net.JoinHostPort(host, strconv.Itoa(port)))
}
