package state_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// dissolvedAreas says for each region of storage what becomes of what it holds of a subnet that is dissolved
// (economy.md 9.5). An area that is missing here was forgotten: name it, let chain.live put something of a subnet into
// it, and delete that in package lifecycle.
var dissolvedAreas = map[string]string{
	"account":    "holds nothing of a subnet",
	"beacon":     "holds nothing of a subnet",
	"children":   "Clear; auto-stake targets stay",
	"coinbase":   "Clear; the root dividends of the last epoch stay",
	"commitment": "stands under the number of the registration",
	"crowdloan":  "holds nothing of a subnet",
	"events":     "what hooks told stays",
	"identity":   "Clear",
	"lease":      "Delete",
	"keyswap":    "stands under the number of the registration",
	"lock":       "DeleteSubnet",
	"order":      "holds nothing of a subnet",
	"neuron":     "Clear",
	"proxy":      "only the proxy of a lease: Delete of package lease",
	"pool":       "Clear; the alpha ledger stays",
	"stake":      "Clear; allowances stand under the number of the registration",
	"subnet":     "Remove; what it names stays",
	"voting":     "stays",
	"weights":    "stands under the number of the registration",
}

func TestEveryAreaIsDissolved(t *testing.T) {
	declared := regexp.MustCompile(`NamespaceOf\("taochain\.([a-z]+)"\)`)
	var found []string
	err := filepath.WalkDir("..", func(path string, _ os.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		source, err := os.ReadFile(path)
		for _, match := range declared.FindAllStringSubmatch(string(source), -1) {
			found = append(found, match[1])
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range found {
		if dissolvedAreas[name] == "" {
			t.Errorf("area %s: what becomes of it when a subnet is dissolved?", name)
		}
	}
	for name := range dissolvedAreas {
		if !slices.Contains(found, name) {
			t.Errorf("there is no area %s", name)
		}
	}
}
