// Package event holds what the protocol tells of its state changes.
//
// The catalogue (catalogue.go) is the only list. An event of a user's call
// becomes an EVM log; an event of a block hook becomes a compact record in
// state, because hooks must not add logs (design.md, section 1).
package event

import (
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/taochain/taochain/chain/fault"
)

// Field is one argument of an event, in Solidity's terms.
type Field struct {
	Type, Name string
	Indexed    bool
}

// Kind is one event. Its ID is its place in the catalogue, which never changes.
type Kind struct {
	ID     uint8
	Name   string
	Fields []Field
}

// Event is a Kind with its arguments in the order of Kind.Fields: uint8,
// uint16, uint32, uint64, bool, [32]byte or [20]byte.
type Event struct {
	Kind *Kind
	Args []any
}

// Sink takes events in the order in which they happen.
type Sink interface {
	Emit(Event)
}

var catalogue []*Kind

// All returns every event of the catalogue; All()[i].ID == i.
func All() []*Kind { return catalogue }

// define adds an event at start-up. Each field reads like Solidity: "uint16 indexed netuid".
func define(name string, fields ...string) *Kind {
	k := &Kind{ID: uint8(len(catalogue)), Name: name}
	for _, f := range fields {
		parts := strings.Fields(f)
		switch {
		case len(parts) == 2:
			k.Fields = append(k.Fields, Field{Type: parts[0], Name: parts[1]})
		case len(parts) == 3 && parts[1] == "indexed":
			k.Fields = append(k.Fields, Field{Type: parts[0], Name: parts[2], Indexed: true})
		default:
			panic("event: cannot read field: " + f)
		}
	}
	catalogue = append(catalogue, k)
	return k
}

// With makes the event with its arguments.
func (k *Kind) With(args ...any) Event {
	if len(args) != len(k.Fields) {
		panic(fmt.Sprintf("event: [BUG] %s takes %d arguments, got %d", k.Name, len(k.Fields), len(args)))
	}
	plain := make([]any, len(args))
	for i, a := range args {
		plain[i] = fault.Plain(a)
	}
	return Event{Kind: k, Args: plain}
}

// AppendRecord appends the compact form of the event: its ID, then each
// argument big-endian in the width of its type.
func AppendRecord(dst []byte, e Event) []byte {
	dst = append(dst, e.Kind.ID)
	for _, a := range e.Args {
		switch v := a.(type) {
		case bool:
			if v {
				dst = append(dst, 1)
			} else {
				dst = append(dst, 0)
			}
		case uint8:
			dst = append(dst, v)
		case uint16:
			dst = binary.BigEndian.AppendUint16(dst, v)
		case uint32:
			dst = binary.BigEndian.AppendUint32(dst, v)
		case uint64:
			dst = binary.BigEndian.AppendUint64(dst, v)
		case [32]byte:
			dst = append(dst, v[:]...)
		default:
			panic(fmt.Sprintf("event: [BUG] %s: no record form for %T", e.Kind.Name, a))
		}
	}
	return dst
}

// ParseRecords reads what AppendRecord wrote.
func ParseRecords(data []byte) ([]Event, error) {
	var events []Event
	for len(data) > 0 {
		id := data[0]
		if int(id) >= len(catalogue) {
			return nil, fmt.Errorf("read event records: unknown event %d", id)
		}
		e := Event{Kind: catalogue[id]}
		data = data[1:]
		for _, f := range e.Kind.Fields {
			width := map[string]int{"bool": 1, "uint8": 1, "uint16": 2, "uint32": 4, "uint64": 8, "bytes32": 32}[f.Type]
			if width == 0 || len(data) < width {
				return nil, fmt.Errorf("read event records: %s is cut short at %s", e.Kind.Name, f.Name)
			}
			raw := data[:width]
			data = data[width:]
			switch f.Type {
			case "bool":
				e.Args = append(e.Args, raw[0] != 0)
			case "uint8":
				e.Args = append(e.Args, raw[0])
			case "uint16":
				e.Args = append(e.Args, binary.BigEndian.Uint16(raw))
			case "uint32":
				e.Args = append(e.Args, binary.BigEndian.Uint32(raw))
			case "uint64":
				e.Args = append(e.Args, binary.BigEndian.Uint64(raw))
			case "bytes32":
				e.Args = append(e.Args, [32]byte(raw))
			}
		}
		events = append(events, e)
	}
	return events, nil
}
