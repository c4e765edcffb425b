package remote

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/bindings/taoevents"
)

// Event is one event of the protocol: a log of a call, or a record of the block
// step. In Args integers over 32 bits are decimal strings and bytes are
// hexadecimal, as in the answers of tao_getBlockEvents.
type Event struct {
	Name string         `json:"name"`
	Args map[string]any `json:"args"`
}

var catalogue = sync.OnceValue(func() *abi.ABI {
	parsed, err := taoevents.TaoEventsMetaData.ParseABI()
	if err != nil {
		panic("remote: [BUG] the events' ABI cannot be read: " + err.Error())
	}
	return parsed
})

// Events decodes the logs that are events of the protocol and leaves out all others.
func Events(logs []*types.Log) []Event {
	list := []Event{}
	for _, log := range logs {
		if e, ok := decodeLog(log); ok {
			list = append(list, e)
		}
	}
	return list
}

func decodeLog(log *types.Log) (Event, bool) {
	if len(log.Topics) == 0 {
		return Event{}, false
	}
	kind, err := catalogue().EventByID(log.Topics[0])
	if err != nil {
		return Event{}, false
	}
	var indexed abi.Arguments
	for _, in := range kind.Inputs {
		if in.Indexed {
			indexed = append(indexed, in)
		}
	}
	values := map[string]any{}
	if abi.ParseTopicsIntoMap(values, indexed, log.Topics[1:]) != nil || kind.Inputs.UnpackIntoMap(values, log.Data) != nil {
		return Event{}, false
	}
	args := make(map[string]any, len(values))
	for name, value := range values {
		args[name] = plain(value)
	}
	return Event{kind.Name, args}, true
}

func plain(v any) any {
	switch v := v.(type) {
	case bool, uint8, uint16, uint32:
		return v
	case [32]byte:
		return hexutil.Encode(v[:])
	case [4]byte:
		return hexutil.Encode(v[:])
	case common.Address:
		return v.Hex()
	}
	return fmt.Sprint(v)
}

// Number is an argument that is an integer; 0 if there is none of that name.
func (e Event) Number(name string) uint64 {
	var n uint64
	_, err := fmt.Sscan(fmt.Sprint(e.Args[name]), &n)
	if err != nil {
		return 0
	}
	return n
}

// String shows the event in one line, its arguments in the order of the interface.
func (e Event) String() string {
	parts := []string{e.Name}
	names := make([]string, 0, len(e.Args))
	for name := range e.Args {
		names = append(names, name)
	}
	order := map[string]int{}
	for i, in := range catalogue().Events[e.Name].Inputs {
		order[in.Name] = i
	}
	slices.SortFunc(names, func(a, b string) int {
		if d := order[a] - order[b]; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	for _, name := range names {
		parts = append(parts, fmt.Sprintf("%s=%v", name, e.Args[name]))
	}
	return strings.Join(parts, " ")
}

// UnmarshalJSON reads an event of tao_getBlockEvents; small integers stay integers.
func (e *Event) UnmarshalJSON(data []byte) error {
	type bare Event
	decoder := json.NewDecoder(strings.NewReader(string(data)))
	decoder.UseNumber()
	return decoder.Decode((*bare)(e))
}

// Find is the first event of that name.
func Find(list []Event, name string) (Event, bool) {
	at := slices.IndexFunc(list, func(e Event) bool { return e.Name == name })
	if at < 0 {
		return Event{}, false
	}
	return list[at], true
}
