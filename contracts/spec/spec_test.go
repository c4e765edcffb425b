package spec

import "testing"

func TestTypes(t *testing.T) {
	for in, want := range map[string]string{
		"":                                   "",
		"uint256":                            "uint256",
		"uint16 low,uint16 high":             "uint16,uint16",
		"(uint64 block,uint8 kind)":          "uint64,uint8",
		"(bytes32 delegate,uint256 delay)[]": "(bytes32,uint256)[]",
		"(uint16[] uids, uint16[] values)":   "uint16[],uint16[]",
		"((uint64 proportion, bytes32 account)[])": "(uint64,bytes32)[]",
		"((uint64,bytes32)[], uint64 cooldown)":    "(uint64,bytes32)[],uint64",
	} {
		if got := Types(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestFigure(t *testing.T) {
	for in, want := range map[string]uint64{
		"76601": 76_601, "3769 +variable": 3_769, "33338 + 3750": 37_088, "needs 14851 available, charges 0 on success": 14_851,
		"3125 (1 read, 1 write)": 3_125, "625 per entry scanned": 625, "weight of a balance transfer (~4.5k)": 4_500,
		"625 x (1 + SubnetLimit + max(0,5n-SubnetLimit))": 80_625, "0": 0,
	} {
		if got, ok := (Function{Gas: in}).Figure(); !ok || got != want {
			t.Errorf("%q: %d %v, want %d", in, got, ok, want)
		}
	}
	for _, in := range []string{"", "fails"} {
		if got, ok := (Function{Gas: in}).Figure(); ok {
			t.Errorf("%q: %d", in, got)
		}
	}
}

func TestLoad(t *testing.T) {
	functions, raw, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	if len(functions) != 161+130 || len(raw) != 2 {
		t.Fatalf("%d functions, %d without selector", len(functions), len(raw))
	}
	for _, f := range functions {
		if f.Mutability == "view" && f.Told && f.Returns == "" {
			t.Errorf("%s returns nothing", f.Sig)
		}
	}
}
