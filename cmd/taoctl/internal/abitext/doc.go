// Package abitext is the ABI for people: signatures such as "f(uint16)(uint256)", arguments as they are written on a
// command line, and decoded values as text and JSON.
//
// Numbers are exact. A whole number may be written in decimal, with 0x, or with an exponent (1e18); nothing is ever scaled by a
// unit, because an ABI does not know whether a number is wei, rao or a share.
package abitext
