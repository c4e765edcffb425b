package artifact

import (
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/cmd/taoctl/internal/abitext"
)

func textOf(v any) string { return abitext.Text(v) }

// Known finds events and errors by their first topic and their selector.
type Known struct {
	events map[common.Hash][]abi.Event
	errors map[[4]byte]KnownError
}

// KnownError is an error of a contract, with what its comment says of it.
type KnownError struct {
	abi.Error
	Notice string
}

// KnownOf collects the events and errors of contracts; of what several have, the first counts.
func KnownOf(list ...*Artifact) *Known {
	k := &Known{map[common.Hash][]abi.Event{}, map[[4]byte]KnownError{}}
	for _, a := range list {
		for _, e := range a.ABI.Events {
			k.events[e.ID] = append(k.events[e.ID], e)
		}
		for _, e := range a.ABI.Errors {
			selector := [4]byte(e.ID[:4])
			if old, found := k.errors[selector]; !found || old.Notice == "" {
				k.errors[selector] = KnownError{e, a.Notices[e.Sig]}
			}
		}
	}
	return k
}

// All is what is known of the contracts that come with the program.
var All = sync.OnceValue(func() *Known { return KnownOf(Bundled()...) })

// Error finds an error by its revert data and reads its arguments.
func (k *Known) Error(data []byte) (KnownError, []any, bool) {
	if len(data) < 4 {
		return KnownError{}, nil, false
	}
	e, found := k.errors[[4]byte(data)]
	if !found {
		return e, nil, false
	}
	values, err := e.Inputs.Unpack(data[4:])
	return e, values, err == nil
}

// Event finds an event by its log and reads its arguments, by their names.
func (k *Known) Event(log *types.Log) (abi.Event, map[string]any, bool) {
	if len(log.Topics) == 0 {
		return abi.Event{}, nil, false
	}
	for _, e := range k.events[log.Topics[0]] {
		if values, ok := EventValues(e, log); ok {
			return e, values, true
		}
	}
	return abi.Event{}, nil, false
}

// EventValues reads the arguments of a log that is this event.
func EventValues(e abi.Event, log *types.Log) (map[string]any, bool) {
	var indexed abi.Arguments
	for _, in := range e.Inputs {
		if in.Indexed {
			indexed = append(indexed, in)
		}
	}
	if len(log.Topics) != len(indexed)+1 || log.Topics[0] != e.ID {
		return nil, false
	}
	values := map[string]any{}
	if len(log.Data) > 0 || len(indexed) < len(e.Inputs) {
		if e.Inputs.UnpackIntoMap(values, log.Data) != nil {
			return nil, false
		}
	}
	if abi.ParseTopicsIntoMap(values, indexed, log.Topics[1:]) != nil {
		return nil, false
	}
	return values, true
}
