package vectors

import "testing"

func TestAMMVectors(t *testing.T) {
	requireAllPass(t, "testdata/reference/amm.json", 155, 0)
	requireAllPass(t, "testdata/reference/amm_extreme.json", 120, 0)
	requireAllPass(t, "testdata/tests/amm.json", 135, 0)
}
