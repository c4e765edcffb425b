// Package yumatool looks at epochs of Yuma consensus from outside the chain: it reads the input of an epoch from a file, runs
// it, explains why a neuron got what it got, and measures how much of the emission a majority keeps against a colluding minority.
//
// [Load] finds an input in the text of a file, [Run] gives a [Report] of the result, and [Explain] an [Explanation] of one uid,
// as data and as sentences. [Experiment] is the two-camp experiment, [Sweep] a grid of experiments, and [Grid.Heatmap] its picture.
//
// All arithmetic is that of package yuma, and integers around it; results depend on the arguments alone.
package yumatool
