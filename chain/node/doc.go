// Package node assembles the chain's node from geth's packages: the EVM chain
// with the protocol's precompiles and block hooks, the transaction pool, log
// filters, tracers, and JSON-RPC over HTTP and WebSocket on one port.
//
// [New] opens the chain, [Node.Start] serves it, [Node.Close] ends it cleanly.
// With [Config.Dev] the node seals its own blocks through a [Sealer]: on
// pending transactions, at an interval, or on demand. Without it the node
// serves the chain and leaves the blocks to another engine, which drives the
// chain through [Node.Ethereum].
//
// Storage. Without a data directory everything is in memory. With one, the
// sealer syncs the database after every block, so that a process that is
// killed loses at most the block it was sealing. Either way every block's
// state stays readable, unless [Config.Pruned] trades that for disk space: then
// calls, traces and proofs work for the newest block only. Transactions that
// wait in the pool are not kept across restarts.
//
// What is not Ethereum's: there is no peer-to-peer network, a priority fee of
// zero is accepted, blob transactions are not, PREVRANDAO is zero, and the
// "pending" block is built without the block step, so its state is that of
// the newest block plus the waiting transactions.
//
// RPC namespaces beyond geth's own are registered in the files api_*.go.
package node
