package node

import "errors"

// These occur when a node cannot be opened or started. Nothing has been changed
// then: neither the chain nor another process's files. The wrapping error
// names the port or directory and the remedy.
var (
	// ErrPortInUse occurs when another program listens on the RPC port.
	ErrPortInUse = errors.New("the RPC port is in use")
	// ErrDataDirLocked occurs when another process uses the data directory.
	ErrDataDirLocked = errors.New("the data directory is in use by another process")
	// ErrGenesisMismatch occurs when the data directory holds another chain.
	ErrGenesisMismatch = errors.New("the data directory belongs to a chain with another genesis")
	// ErrStateMissing occurs when the newest block's state is damaged and cannot
	// be recovered from the state history.
	ErrStateMissing = errors.New("the state of the newest block is missing")
	// ErrDevNotLoopback occurs when a development node, whose RPC can move time
	// and rewind the chain, is asked to listen to other machines.
	ErrDevNotLoopback = errors.New("a development node listens on a loopback address only")
	// ErrInvalidConfig occurs when a field of [Config] is out of its range.
	ErrInvalidConfig = errors.New("invalid node configuration")
)

// These occur when a node is used in the wrong order.
var (
	// ErrClosed occurs after [Node.Close], and in calls that it interrupts.
	ErrClosed = errors.New("the node is closed")
	// ErrStarted occurs when a node is started twice.
	ErrStarted = errors.New("the node has been started already")
)

// These occur when a development command cannot be carried out; the chain is
// unchanged.
var (
	// ErrTimestamp occurs when a block's time would not be after its parent's,
	// or out of range.
	ErrTimestamp = errors.New("invalid block timestamp")
	// ErrUnknownBlock occurs when the chain has no such block.
	ErrUnknownBlock = errors.New("unknown block")
	// ErrPendingTransactions occurs when a step needs an empty transaction pool.
	ErrPendingTransactions = errors.New("transactions are pending")
)
