package proxy_test

import (
	"strconv"
	"testing"

	"github.com/taochain/taochain/chain/proxy"
)

func TestTypeNames(t *testing.T) {
	for number, name := range proxy.Names() {
		for _, text := range []string{name, strconv.Itoa(number), proxy.Type(number).String()} {
			if got, ok := proxy.TypeNamed(text); !ok || got != proxy.Type(number) {
				t.Errorf("%s: %v %v", text, got, ok)
			}
		}
	}
	for text, want := range map[string]proxy.Type{"NonTransfer": proxy.NonTransfer, "small_transfer": proxy.SmallTransfer, "ROOT CLAIM": proxy.RootClaim} {
		if got, ok := proxy.TypeNamed(text); !ok || got != want {
			t.Errorf("%s: %v %v", text, got, ok)
		}
	}
	for _, text := range []string{"", "18", "everything", "-1"} {
		if got, ok := proxy.TypeNamed(text); ok {
			t.Errorf("%q: %v", text, got)
		}
	}
	if len(proxy.Names()) != 18 || proxy.Type(18).String() != "type 18" {
		t.Error("there are 18 types")
	}
}
