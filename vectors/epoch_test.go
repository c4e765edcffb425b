package vectors

import "testing"

func TestEpochVectors(t *testing.T) {
	requireAllPass(t, "testdata/reference/epoch.json", 93, 0)
}
