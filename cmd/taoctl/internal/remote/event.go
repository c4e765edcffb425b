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
	"github.com/taochain/taochain/cmd/taoctl/internal/abitext"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
)

// Event is one event of the protocol, a log of a call or a record of the block
// step, or one of a contract, whose address Contract then is. In Args integers over 32 bits are decimal strings and bytes are
// hexadecimal, as in the answers of tao_getBlockEvents.
type Event struct {
	Name string         `json:"name"`
	Args map[string]any `json:"args"`
	// Contract is the address of a contract that is not a precompile.
	Contract string `json:"contract,omitempty"`
	// order is that of the arguments of a contract's event.
	order []string
}

var catalogue = sync.OnceValue(func() *abi.ABI {
	parsed, err := taoevents.TaoEventsMetaData.ParseABI()
	if err != nil {
		panic("remote: [BUG] the events' ABI cannot be read: " + err.Error())
	}
	return parsed
})

// Events decodes logs by the protocol's catalogue and by what is known of contracts, which may be nil. Logs of the protocol that
// are not known are left out, those of contracts shown as they are, with the name Log.
func Events(logs []*types.Log, known *artifact.Known) []Event {
	list := []Event{}
	for _, log := range logs {
		if e, ok := decodeLog(log, known); ok {
			list = append(list, e)
		}
	}
	return list
}

func decodeLog(log *types.Log, known *artifact.Known) (Event, bool) {
	if len(log.Topics) > 0 {
		if kind, err := catalogue().EventByID(log.Topics[0]); err == nil {
			if values, ok := artifact.EventValues(*kind, log); ok {
				return Event{Name: kind.Name, Args: plainArgs(values)}, true
			}
		}
	}
	if known == nil || log.Address == (common.Address{}) || artifact.PrecompileAt(log.Address) != nil {
		return Event{}, false
	}
	for _, source := range []*artifact.Known{known, artifact.All()} {
		if kind, values, ok := source.Event(log); ok {
			e := Event{Name: kind.RawName, Args: plainArgs(values), Contract: log.Address.Hex()}
			for _, in := range kind.Inputs {
				e.order = append(e.order, in.Name)
			}
			return e, true
		}
	}
	topics := make([]any, len(log.Topics))
	for i, t := range log.Topics {
		topics[i] = t.Hex()
	}
	return Event{Name: "Log", Args: map[string]any{"topics": topics, "data": hexutil.Encode(log.Data)}, Contract: log.Address.Hex()}, true
}

func plainArgs(values map[string]any) map[string]any {
	args := make(map[string]any, len(values))
	for name, value := range values {
		args[name] = abitext.Plain(value)
	}
	return args
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
	if e.Contract == "" {
		for i, in := range catalogue().Events[e.Name].Inputs {
			order[in.Name] = i
		}
	} else {
		parts = append(parts, "of "+e.Contract)
		for i, name := range e.order {
			order[name] = i
		}
	}
	slices.SortFunc(names, func(a, b string) int {
		if d := order[a] - order[b]; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	for _, name := range names {
		parts = append(parts, abitext.OneLine(fmt.Sprintf("%s=%v", name, e.Args[name])))
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
