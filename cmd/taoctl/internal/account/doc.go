// Package account holds the user's accounts and finds the one that is meant.
//
// A Store is a folder of keystore files (geth's V3 format, readable by every
// EVM wallet) with a small file of names beside it. A Resolver turns what a
// user writes (a name, an address, an index, an ss58 text) into an account or
// an address, and is used by all commands; the development accounts are known
// to it too. Sources: cli.md, sections 2 and 5.
package account
