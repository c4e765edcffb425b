// Package yuma is Yuma consensus as a pure function: one epoch of one mechanism of one subnet (yuma.md sections 3 to 5).
//
// [Workspace.Epoch] takes an [Input], all that the chain knows about the
// mechanism, and returns a [Result], all that is stored or paid. Weights and
// bonds are sparse rows of [Entry] in the order in which they were submitted;
// that order and explicit zeros have an effect, so nothing here sorts or drops
// them before the specification does.
//
// [Split], [Shares] and [Aggregator] join the mechanisms of one subnet.
// [MaxUpscale] and [MaxLimited] belong to the submission of weights,
// [ShouldRun] and [NextEpochBlock] to the schedule. The steps of the epoch
// are also there on their own, as functions over [Matrix], for tools and exact
// test vectors.
//
// An epoch has two forms with the same results: one goes step by step over
// sparse matrices and takes every input, the other, several times as fast, goes
// over full matrices and takes inputs in which most elements are there and
// nothing is out of the ordinary. [Workspace.EpochTrace] always takes the first
// for the intermediate values.
//
// Every function is total: rows may be unsorted, may repeat uids or name ones
// that do not exist, and vectors may be shorter or longer than the number of
// uids. Results depend on the input alone.
package yuma
