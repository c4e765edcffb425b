// Package remote is the chain as the client of a node sees it.
//
// A View reads as of one block: calls of the precompiles' views, one by one
// (Read) or many at once (Batch), and, for values that no view shows, the
// protocol's own slots (View.State). A Plan is one transaction on its way: asked
// of the node beforehand, so that a refusal is known before anything is signed,
// then simulated or signed, sent and awaited. Events are decoded by the bindings'
// catalogue. All errors are for the user, in the classes of package term.
package remote
