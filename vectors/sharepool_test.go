package vectors

import "testing"

func TestSharepoolVectors(t *testing.T) {
	requireAllPass(t, "testdata/reference/sharepool.json", 90, 0)
	requireAllPass(t, "testdata/reference/sharepool_extreme.json", 133, 0)
}

// requireAllPass runs a file and wants exactly so many cases passed and unsupported, none failed.
func requireAllPass(t *testing.T, path string, passed, unsupported int) {
	t.Helper()
	report, err := RunFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, failure := range report.Failures {
		t.Errorf("%s: %s: %s", path, failure.ID, failure.Reason)
	}
	if report.Passed != passed || report.Unsupported != unsupported {
		t.Errorf("%s: %d passed, %d unsupported; want %d, %d", path, report.Passed, report.Unsupported, passed, unsupported)
	}
}
