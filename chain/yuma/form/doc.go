// Package form reads and writes the input of an epoch as JSON, the one form in which test vectors, nodes and tools pass
// it on.
//
// [Epoch] is the form of the reference's vectors, in which a node exports the input of a coming epoch; [New] writes one.
// [UnitTest] is the shorter form of the unit tests' vectors. [Parse] reads either.
//
// What the epoch itself passes over, such as rows of uids that do not exist, is accepted; what cannot be stored on a
// chain, such as a weight of more than 16 bits, is refused.
package form
