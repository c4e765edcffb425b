// Package revert turns what a node answers into an error that a person can act on.
//
// ChainError decodes revert data by the catalogue in chain/fault and explains it
// by the table in explanations.go; other failures of a call (no connection, no
// funds for gas, a timeout) are recognised too. Source: cli.md, section 3.
package revert
