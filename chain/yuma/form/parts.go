package form

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/taochain/taochain/chain/yuma"
)

// Parse reads an input of either form; the fields tell which one it is. Errors: not JSON of a form, [ErrNotInput], a row
// that is not one.
func Parse(data []byte) (*yuma.Input, error) {
	var probe struct {
		CurrentBlock *json.RawMessage `json:"current_block"`
	}
	if err := json.Unmarshal(data, &probe); err != nil {
		return nil, err
	}
	if probe.CurrentBlock != nil {
		var u UnitTest
		if err := json.Unmarshal(data, &u); err != nil {
			return nil, err
		}
		return u.Input(), nil
	}
	var e Epoch
	if err := json.Unmarshal(data, &e); err != nil {
		return nil, err
	}
	return e.Input()
}

// Flag is a truth value written as 0 or 1, and read from 0, 1, false, true or null.
type Flag bool

// MarshalJSON writes 0 or 1.
func (f Flag) MarshalJSON() ([]byte, error) {
	if f {
		return []byte("1"), nil
	}
	return []byte("0"), nil
}

// UnmarshalJSON reads every form of a flag.
func (f *Flag) UnmarshalJSON(data []byte) error {
	switch string(data) {
	case "0", "false", "null":
		*f = false
	case "1", "true":
		*f = true
	default:
		return fmt.Errorf("%s is not a flag: use 0, 1, true or false", data)
	}
	return nil
}

func bools(flags []Flag) []bool {
	out := make([]bool, len(flags))
	for i, f := range flags {
		out[i] = bool(f)
	}
	return out
}

func flags(values []bool) []Flag {
	out := make([]Flag, len(values))
	for i, v := range values {
		out[i] = Flag(v)
	}
	return out
}

// Group is pairs of numbers under a key, a uid for example, written as [key, [a, b, a, b, ...]].
type Group struct {
	Key   uint64
	Pairs [][2]uint64
}

// Rows writes the rows that are not empty, each under its uid. The result is never nil.
func Rows(rows []yuma.Row) []Group {
	out := []Group{}
	for uid, row := range rows {
		if len(row) == 0 {
			continue
		}
		pairs := make([][2]uint64, len(row))
		for k, e := range row {
			pairs[k] = [2]uint64{uint64(e.UID), uint64(e.Value)}
		}
		out = append(out, Group{uint64(uid), pairs})
	}
	return out
}

// MarshalJSON writes [key, [a, b, a, b, ...]].
func (g Group) MarshalJSON() ([]byte, error) {
	flat := make([]uint64, 0, 2*len(g.Pairs))
	for _, pair := range g.Pairs {
		flat = append(flat, pair[0], pair[1])
	}
	return json.Marshal([2]any{g.Key, flat})
}

// UnmarshalJSON reads [key, [a, b, a, b, ...]].
func (g *Group) UnmarshalJSON(data []byte) error {
	var parts []json.RawMessage
	if err := json.Unmarshal(data, &parts); err != nil {
		return err
	}
	if len(parts) != 2 {
		return errors.New("a row is [uid, [number, number, ...]]")
	}
	var flat []uint64
	if err := errors.Join(json.Unmarshal(parts[0], &g.Key), json.Unmarshal(parts[1], &flat)); err != nil {
		return err
	}
	if len(flat)%2 != 0 {
		return fmt.Errorf("row %d has half a pair", g.Key)
	}
	g.Pairs = make([][2]uint64, len(flat)/2)
	for k := range g.Pairs {
		g.Pairs[k] = [2]uint64{flat[2*k], flat[2*k+1]}
	}
	return nil
}
