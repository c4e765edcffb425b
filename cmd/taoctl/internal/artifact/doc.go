// Package artifact is compiled contracts: those that come with the program, and those that a compiler wrote to files.
//
// A file may be an artifact of forge, of Hardhat or of taoctl contract build, an object with "abi" and "bin", or a bare ABI.
// Known finds events and errors by what is known of all contracts that come with the program.
package artifact
