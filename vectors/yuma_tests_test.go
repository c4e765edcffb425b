package vectors

import "testing"

func TestYumaTestVectors(t *testing.T) {
	requireKnownCasesPass(t, "testdata/tests/yuma.json", "Yuma epochs", 69, 0)
}

func TestMathTestVectors(t *testing.T) {
	requireKnownCasesPass(t, "testdata/tests/math.json", "Yuma mathematics", 84, 0)
}

// requireKnownCasesPass is requireAllPass for a file whose format is known by its first case: it has to be recognised
// under the given name.
func requireKnownCasesPass(t *testing.T, path, formatName string, passed, unsupported int) {
	t.Helper()
	requireAllPass(t, path, passed, unsupported)
	report, err := RunFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if report.Format != formatName {
		t.Errorf("%s: recognised as %q, want %q", path, report.Format, formatName)
	}
}
