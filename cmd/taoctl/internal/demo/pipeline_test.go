package demo

import (
	"testing"

	"github.com/taochain/taochain/example/digits"
)

// TestRunPipeline plays both jobs: one is paid in alpha of both subnets, of the other one the second stage is rejected.
func TestRunPipeline(t *testing.T) {
	report, err := RunPipeline(t.Context(), Options{Tell: t.Logf})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range report.Failures {
		t.Error(f)
	}
	if !report.Conserved || len(report.Jobs) != 2 || report.DrawingSubnet == report.LabellingSubnet || report.Blocks == 0 {
		t.Fatalf("report %+v", report)
	}
	good, bad := report.Jobs[0], report.Jobs[1]
	for i, stage := range []StageReport{good.Stages[0], good.Stages[1], bad.Stages[0]} {
		if stage.Outcome != "paid" || stage.AlphaRao == "0" || stage.PaidRao != "2000000000" {
			t.Errorf("stage %d is %+v", i, stage)
		}
	}
	if good.Label != "4" || len(good.Image) != digits.ImageSize || good.RefundedRao != "0" || good.Stages[0].Netuid == good.Stages[1].Netuid {
		t.Errorf("the good job is %+v", good)
	}
	if bad.Stages[1].Outcome != "rejected" || bad.Stages[1].AlphaRao != "0" || bad.RefundedRao != "3000000000" {
		t.Errorf("the bad job is %+v", bad)
	}
}
