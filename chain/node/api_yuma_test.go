package node

import (
	"encoding/json"
	"strings"
	"testing"
)

// tao_yumaInput refuses what has no epochs; taoctl's tests compare its answers with the epochs of a chain.
func TestYumaInputRefusals(t *testing.T) {
	_, client := devClient(t)
	must[string](t, client, "evm_mine")
	tests := []struct {
		Name string
		Args []any
		Want string
	}{
		{"root", []any{0, 0}, "root"},
		{"unknown subnet", []any{4095, 0}, "SubnetNotExists"},
		{"netuid out of range", []any{65536, 0}, "argument 0"},
		{"mechanism out of range", []any{0, 256}, "argument 1"},
		{"unknown block", []any{0, 0, "0x100"}, ErrUnknownBlock.Error()},
		{"no arguments", nil, "missing"},
	}
	for _, test := range tests {
		t.Run(test.Name, func(t *testing.T) {
			var answer json.RawMessage
			err := client.Call(&answer, "tao_yumaInput", test.Args...)
			if err == nil || !strings.Contains(err.Error(), test.Want) {
				t.Errorf("answer %s, error %v, want %q", answer, err, test.Want)
			}
		})
	}
}
