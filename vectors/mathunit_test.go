package vectors

import "testing"

func TestMathunitVectors(t *testing.T) {
	requireAllPass(t, "testdata/reference/mathunit.json", 344, 0)
}
