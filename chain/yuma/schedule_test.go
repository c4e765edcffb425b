package yuma

import (
	"math"
	"testing"
)

func TestShouldRun(t *testing.T) {
	tests := []struct {
		name     string
		schedule Schedule
		block    uint64
		want     bool
	}{
		{"tempo 0 never runs", Schedule{Tempo: 0, PendingEpochAt: 1, BlocksSinceLastStep: 1 << 40}, 100, false},
		{"period not over", Schedule{Tempo: 10, LastEpochBlock: 100}, 109, false},
		{"period is the tempo", Schedule{Tempo: 10, LastEpochBlock: 100}, 110, true},
		{"requested for later", Schedule{Tempo: 360, LastEpochBlock: 100, PendingEpochAt: 106}, 105, false},
		{"requested", Schedule{Tempo: 360, LastEpochBlock: 100, PendingEpochAt: 106}, 106, true},
		{"last epoch ahead", Schedule{Tempo: 10, LastEpochBlock: 200}, 100, false},
		{"safety net not yet", Schedule{Tempo: 10, LastEpochBlock: 200, BlocksSinceLastStep: 50_400}, 100, false},
		{"safety net", Schedule{Tempo: 10, LastEpochBlock: 200, BlocksSinceLastStep: 50_401}, 100, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := test.schedule.ShouldRun(test.block); got != test.want {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func TestNextEpoch(t *testing.T) {
	tests := []struct {
		name      string
		schedule  Schedule
		block     uint64
		wantUntil uint64
		wantNext  uint64
		wantOk    bool
	}{
		{"tempo 0", Schedule{}, 7, math.MaxUint64, 0, false},
		{"by tempo", Schedule{Tempo: 20, LastEpochBlock: 100}, 105, 15, 120, true},
		{"overdue", Schedule{Tempo: 20, LastEpochBlock: 100}, 130, 0, 120, true},
		{"requested earlier", Schedule{Tempo: 20, LastEpochBlock: 100, PendingEpochAt: 110}, 105, 15, 110, true},
		{"put off", Schedule{Tempo: 20, LastEpochBlock: 100, PendingEpochAt: 121}, 120, 0, 120, true},
		{"no overflow", Schedule{Tempo: 20, LastEpochBlock: math.MaxUint64}, 0, math.MaxUint64, math.MaxUint64, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := test.schedule.BlocksUntilNextAutoEpoch(test.block); got != test.wantUntil {
				t.Errorf("until: got %d, want %d", got, test.wantUntil)
			}
			if got, ok := test.schedule.NextEpochBlock(); got != test.wantNext || ok != test.wantOk {
				t.Errorf("next: got %d, %v, want %d, %v", got, ok, test.wantNext, test.wantOk)
			}
		})
	}
}

func TestStaggeredLastEpochBlock(t *testing.T) {
	tests := []struct {
		name          string
		block         uint64
		netuid, tempo uint16
		want          uint64
	}{
		{"by netuid", 1000, 7, 360, 993},
		{"modulo tempo", 1000, 367, 360, 993},
		{"young chain", 3, 7, 360, 0},
		{"tempo 0", 1000, 7, 0, 1000},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := StaggeredLastEpochBlock(test.block, test.netuid, test.tempo); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}
