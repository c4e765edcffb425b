// Package precompiles exposes the protocol to the EVM: it decodes calls, checks
// who may call what and how, charges gas, calls the state areas and encodes
// results, errors and events (precompiles.md, sections 1 to 4).
//
// Each precompile is a contract: a fixed table of methods by selector, compared
// with its compiled Solidity interface at start-up. contract.run is the way of
// every call: switch, selector, kind of call and value, arguments, body, result.
// A refusal is a custom error in the revert data and keeps the rest of the gas.
// A call that runs out of gas changes nothing. Contracts are immutable and safe
// for concurrent use; all state is in the StateDB of the call.
//
// Gas is what the work costs: a price for each slot and blob that is read or
// written, for logs as the EVM charges them, and for each word of an array.
// Value is refused wherever it would not be used.
//
// Who acts: in a CALL the caller. A STATICCALL, and a CALLCODE without value,
// runs views only. A DELEGATECALL that writes acts for the transaction's sender,
// and only in the frame that the sender called; deeper it is refused.
//
// Every call links the caller, the sender and address arguments to their 32-byte
// accounts, views included, because that is bookkeeping that no contract can see.
//
// Two block hooks stand at addresses that geth calls in every block. They do
// nothing for anybody but geth's system caller, and emit no logs.
package precompiles
