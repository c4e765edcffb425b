package demo

import (
	"testing"
)

// TestRun plays a short day and expects no failure.
func TestRun(t *testing.T) {
	report, err := Run(t.Context(), Options{Epochs: 3, Tell: t.Logf})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", report)
	for _, f := range report.Failures {
		t.Error(f)
	}
	if !report.Conserved || len(report.Miners) != 6 || len(report.Validators) != 3 || report.Epochs != 4 || report.Blocks == 0 {
		t.Errorf("report %+v", report)
	}
}
