// Package precompiles exposes the protocol to the EVM: it decodes calls, checks
// who may call what and how, charges gas, calls the state areas and encodes
// results, errors and events.
package precompiles
