// Package digits is the task of the example subnet: miners label handwritten
// digits, and validators score them by how many labels are right.
//
// The images are a part of the MNIST set that is embedded in the package
// (data/README.md). Miner is the HTTP handler of a miner around any Classifier.
// Validator draws images, asks miners through axon's client, and keeps a Score
// for each hotkey, from which Weights makes what a validator sets on the chain.
// Both sides run on axon's signed requests; the chain itself is not needed here.
//
// This is off-chain code: the perceptron computes in floats. Scores and weights
// are integers, so two validators with the same answers set the same weights.
package digits
