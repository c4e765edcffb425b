package proxy

import (
	"strconv"
	"strings"
)

// names are the types as people write them, by number.
var names = [types]string{
	"any", "owner", "non-critical", "non-transfer", "senate", "non-fungible", "triumvirate", "governance", "staking", "registration",
	"transfer", "small-transfer", "root-weights", "child-keys", "sudo-unchecked-set-code", "swap-hotkey", "subnet-lease-beneficiary", "root-claim",
}

// String is the type's name, such as "non-transfer".
func (t Type) String() string {
	if int(t) < types {
		return names[t]
	}
	return "type " + strconv.Itoa(int(t))
}

// Names lists the names of all types, by number.
func Names() []string { return names[:] }

// TypeNamed is the type with a name, however it is spelled ("NonTransfer", "non_transfer"), or with a number.
func TypeNamed(text string) (Type, bool) {
	if n, err := strconv.ParseUint(text, 10, 8); err == nil && n < uint64(types) {
		return Type(n), true
	}
	for t, name := range names {
		if plainName(name) == plainName(text) {
			return Type(t), true
		}
	}
	return 0, false
}

func plainName(s string) string {
	return strings.ToLower(strings.NewReplacer("-", "", "_", "", " ", "").Replace(s))
}
