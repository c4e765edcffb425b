// Package contracts has the Solidity interfaces of the protocol as source, and the tests that check them and what was compiled
// from them against the catalogues of the protocol and the published functions.
package contracts

import (
	"embed"
	"path"
)

//go:embed src/interfaces/*.sol
var interfaces embed.FS

// Interfaces are the sources of the interfaces by the names of their files, for example "IStaking.sol".
func Interfaces() map[string]string {
	const folder = "src/interfaces"
	entries, _ := interfaces.ReadDir(folder) // an embedded folder can be read
	sources := make(map[string]string, len(entries))
	for _, e := range entries {
		text, _ := interfaces.ReadFile(path.Join(folder, e.Name()))
		sources[e.Name()] = string(text)
	}
	return sources
}
