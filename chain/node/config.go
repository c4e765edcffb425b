package node

import (
	"fmt"
	"io"
	"log/slog"
	"math"
	"math/big"
	"net"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/log"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/genesis"
)

const (
	// DefaultHost is the address on which RPC is served.
	DefaultHost = "127.0.0.1"
	// DefaultPort is the usual RPC port of an EVM node.
	DefaultPort = 8545
	// instanceName is the directory inside the data directory.
	instanceName = "taochain"
)

// MinInterval is the shortest sealing interval.
const MinInterval = 10 * time.Millisecond

// Config says which chain a node opens and how it serves it.
type Config struct {
	// Genesis describes the chain.
	Genesis genesis.Spec
	// DataDir is where the chain is kept; empty keeps it in memory.
	DataDir string
	// Pruned keeps only the newest state on disk (geth's path scheme), for chains
	// that run for months. By default every block's state is kept (hash scheme),
	// so that calls, traces and proofs work for any block. The choice belongs to
	// the data directory and cannot be changed later. In memory it has no effect.
	Pruned bool
	// LogIndex keeps an index for eth_getLogs over long ranges of blocks. It costs
	// milliseconds per block; without it the blocks' bloom filters are searched,
	// about a second for 100,000 blocks.
	LogIndex bool

	// Host is the address to serve RPC on; empty means [DefaultHost]. On others
	// than loopback addresses the debug namespace is not served.
	Host string
	// Port is the TCP port of RPC, HTTP and WebSocket alike; 0 takes any free
	// one. [DefaultPort] is the usual choice.
	Port int
	// NoRPC leaves only the in-process connection of [Node.Attach].
	NoRPC bool
	// CORS lists the origins from which web pages may call, "*" for all.
	CORS []string
	// VirtualHosts lists host names accepted in HTTP requests besides localhost
	// and addresses, "*" for all.
	VirtualHosts []string

	// Dev makes the node seal its own blocks; nil leaves that to another engine.
	Dev *DevConfig

	// LogLevel is geth's: crit, error, warn, info, debug or trace. Empty means error.
	LogLevel string
	// LogOutput receives the log; nil means standard error. geth's log is one
	// for the whole process, so the node opened last decides.
	LogOutput io.Writer
}

// DevConfig says how a node seals blocks. Auto-mining and an interval may be
// combined; with neither, blocks are sealed on demand only.
type DevConfig struct {
	// AutoMine seals a block as soon as a transaction can be included.
	AutoMine bool
	// Interval seals a block, empty or not, that often; 0 means never, otherwise
	// at least [MinInterval]. Timestamps are whole seconds and strictly rise, so
	// with intervals under a second chain time runs ahead of the clock.
	Interval time.Duration
	// TimeStep makes each block's timestamp its parent's plus so many seconds,
	// whatever the clock says, so that runs can be repeated exactly. 0 follows
	// the clock.
	TimeStep uint64
	// FeeRecipient receives the blocks' fees. The zero address means the
	// development account "producer".
	FeeRecipient common.Address
}

// logLevels are the values of [Config.LogLevel].
var logLevels = map[string]slog.Level{
	"crit":  log.LevelCrit,
	"error": log.LevelError,
	"warn":  log.LevelWarn,
	"info":  log.LevelInfo,
	"debug": log.LevelDebug,
	"trace": log.LevelTrace,
}

// withDefaults fills in the defaults and refuses what is out of range.
func (c Config) withDefaults() (Config, error) {
	if c.Host == "" {
		c.Host = DefaultHost
	}
	if c.Port < 0 || c.Port > math.MaxUint16 {
		return c, fmt.Errorf("%w: the port %d must be between 0 and %d", ErrInvalidConfig, c.Port, math.MaxUint16)
	}
	if _, ok := logLevels[c.logLevel()]; !ok {
		return c, fmt.Errorf("%w: the log level %q must be crit, error, warn, info, debug or trace", ErrInvalidConfig, c.LogLevel)
	}
	if c.Dev != nil {
		dev := *c.Dev
		if err := checkInterval(dev.Interval); err != nil {
			return c, err
		}
		if dev.TimeStep > maxTimestamp {
			return c, fmt.Errorf("%w: the time step %d must be at most %d seconds", ErrInvalidConfig, dev.TimeStep, uint64(maxTimestamp))
		}
		if dev.FeeRecipient == (common.Address{}) {
			dev.FeeRecipient = genesis.DevAccounts()[genesis.ProducerAccount].Address
		}
		if !c.NoRPC && !isLoopback(c.Host) {
			return c, fmt.Errorf("%w: use %s instead of %s", ErrDevNotLoopback, DefaultHost, c.Host)
		}
		c.Dev = &dev
	}
	return c, c.Genesis.Validate()
}

func checkInterval(interval time.Duration) error {
	if interval != 0 && interval < MinInterval {
		return fmt.Errorf("%w: the interval %v must be 0 or at least %v", ErrInvalidConfig, interval, MinInterval)
	}
	return nil
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

func (c Config) logLevel() string {
	if c.LogLevel == "" {
		return "error"
	}
	return strings.ToLower(c.LogLevel)
}

// setLog directs geth's log. The default of geth's library is to discard
// everything, even the reason why it ends the process.
func (c Config) setLog() {
	output := c.LogOutput
	if output == nil {
		output = os.Stderr
	}
	log.SetDefault(log.NewLogger(log.NewTerminalHandlerWithLevel(output, logLevels[c.logLevel()], false)))
}

// stack returns the configuration of geth's outer shell.
func (c Config) stack() *gethnode.Config {
	conf := &gethnode.Config{
		Name:                 instanceName,
		DataDir:              c.DataDir,
		HTTPTimeouts:         rpc.DefaultHTTPTimeouts,
		BatchRequestLimit:    gethnode.DefaultConfig.BatchRequestLimit,
		BatchResponseMaxSize: gethnode.DefaultConfig.BatchResponseMaxSize,
		P2P:                  p2p.Config{NoDiscovery: true, NoDial: true},
	}
	if c.DataDir == "" {
		// Without this, geth creates a temporary key store for every node.
		conf.KeyStoreDir = os.TempDir()
	}
	if !c.NoRPC {
		conf.HTTPHost, conf.HTTPPort = c.Host, c.Port
		conf.WSHost, conf.WSPort = c.Host, c.Port
		conf.HTTPModules = modules(c.Dev != nil, isLoopback(c.Host))
		conf.WSModules = conf.HTTPModules
		conf.HTTPCors = c.CORS
		conf.WSOrigins = c.CORS
		conf.HTTPVirtualHosts = append([]string{"localhost"}, c.VirtualHosts...)
	}
	return conf
}

// callBlocks is how many blocks' gas a call of a client may use.
const callBlocks = 10

// pruned reports whether the chain uses geth's path scheme.
func (c Config) pruned() bool { return c.Pruned && c.DataDir != "" }

// ethereum returns the configuration of geth's chain service. Caches are small:
// a development chain's state fits, and memory is what limits how many nodes
// run side by side.
func (c Config) ethereum() *ethconfig.Config {
	conf := ethconfig.Defaults
	conf.Genesis = c.Genesis.Genesis()
	conf.SyncMode = ethconfig.FullSync

	conf.DatabaseCache = 32
	conf.DatabaseHandles = 256
	conf.TrieCleanCache = 16
	conf.TrieDirtyCache = 32
	conf.TransactionHistory = 0
	conf.LogHistory = 0
	conf.LogNoHistory = !c.LogIndex
	if c.pruned() {
		// The index over old states stays off (NoPruning): it is not ready for
		// seconds after a start, and after a kill it can hold entries of a block
		// that was lost, so that it would answer wrongly about the one that took
		// its place.
		conf.StateScheme = rawdb.PathScheme
		conf.StateHistory = keptStates
		conf.SnapshotCache = 16
	} else {
		// A flat snapshot would speed up reads, but it has to agree with the head
		// after a kill, or geth rewinds to where it last did.
		conf.StateScheme = rawdb.HashScheme
		conf.NoPruning = true
		conf.SnapshotCache = 0
	}
	if c.DataDir == "" {
		conf.TrieCleanCache = 0 // nothing is read from disk
	}

	conf.Miner.GasCeil = c.Genesis.GasLimit
	conf.Miner.GasPrice = big.NewInt(minSuggestedTip)

	conf.TxPool.NoLocals = true
	conf.TxPool.Journal = ""
	conf.TxPool.AccountSlots = 1024
	conf.TxPool.AccountQueue = 4096
	conf.TxPool.GlobalSlots = 12288
	conf.TxPool.GlobalQueue = 4096

	// The chain has no blob transactions; a capacity of one byte evicts them at
	// once.
	conf.BlobPool.Datadir = ""
	conf.BlobPool.Datacap = 1

	// A call may use the gas of ten blocks (precompiles.md, section 2); geth ends it after some seconds in any case.
	conf.RPCGasCap = callBlocks * min(c.Genesis.GasLimit, math.MaxUint64/callBlocks)

	// Fees are in TAO: geth's cap of one ether per transaction has no meaning.
	conf.RPCTxFeeCap = 0
	return &conf
}
