//go:build !race

package precompiles

// raceEnabled says that the race detector slows everything down.
const raceEnabled = false
