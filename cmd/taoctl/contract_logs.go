package main

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/cmd/taoctl/internal/abitext"
	"github.com/taochain/taochain/cmd/taoctl/internal/argv"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// logRow is one log. Args has the names of the interface; of a log that is not known it has topics and data.
type logRow struct {
	Block uint64         `json:"block"`
	Tx    string         `json:"transaction"`
	Index uint           `json:"logIndex"`
	Event string         `json:"event"`
	Args  map[string]any `json:"args"`
}

func contractLogs(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 2)
	if err != nil {
		return nil, err
	}
	first, err := in.blockNumber("from-block")
	if err != nil {
		return nil, err
	}
	last, err := in.blockNumber("to-block")
	if err != nil {
		return nil, err
	}
	address, err := in.target(args[0])
	if err != nil {
		return nil, err
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	if artifact.PrecompileAt(address) == nil {
		if _, err := s.codeAt(address); err != nil {
			return nil, err
		}
	}
	query := ethereum.FilterQuery{Addresses: []common.Address{address}, FromBlock: first, ToBlock: last}
	known, err := s.abiOf(address)
	var only *abi.Event
	if len(args) == 2 {
		if only, err = eventNamed(known, args[1], err); err != nil {
			return nil, err
		}
		query.Topics = [][]common.Hash{{only.ID}}
	} else if in.String("abi") != "" && err != nil {
		return nil, err
	}
	logs, err := s.client.FilterLogs(s.ctx, query)
	if err != nil {
		return nil, revert.ChainError(err)
	}
	rows, table := []logRow{}, &term.Table{Columns: []term.Column{
		{Key: "block", Title: "Block", Number: true}, {Key: "event", Title: "Event"}, {Key: "args", Title: "Arguments"}, {Key: "transaction", Title: "Transaction", Address: true},
	}}
	for _, log := range logs {
		row, text := readLog(log, only, known)
		rows = append(rows, row)
		table.Rows = append(table.Rows, []string{decimalOf(row.Block), row.Event, text, row.Tx})
	}
	if len(rows) == 0 {
		in.Note("the contract has logged nothing of this in these blocks")
	}
	return &term.Result{Data: rows, Table: table}, nil
}

// readLog decodes a log by the one event that is wanted, by the contract's ABI, or by all that is known.
func readLog(log types.Log, only *abi.Event, known *artifact.Artifact) (logRow, string) {
	row := logRow{Block: log.BlockNumber, Tx: log.TxHash.Hex(), Index: log.Index}
	var source *artifact.Known
	if known != nil {
		source = artifact.KnownOf(known)
	} else {
		source = artifact.KnownOf()
	}
	kind, values, found := abi.Event{}, map[string]any(nil), false
	if only != nil {
		kind = *only
		values, found = artifact.EventValues(kind, &log)
	}
	if !found {
		kind, values, found = source.Event(&log)
	}
	if found {
		row.Event, row.Args = kind.RawName, map[string]any{}
		parts := make([]string, len(kind.Inputs))
		for i, in := range kind.Inputs {
			row.Args[in.Name] = abitext.Plain(values[in.Name])
			parts[i] = in.Name + "=" + abitext.Text(values[in.Name])
		}
		return row, strings.Join(parts, " ")
	}
	e := remote.Events([]*types.Log{&log}, source)
	if len(e) == 0 {
		e = []remote.Event{{Name: "Log", Args: map[string]any{}}}
	}
	row.Event, row.Args = e[0].Name, e[0].Args
	parts := []string{}
	for _, name := range slices.Sorted(maps.Keys(row.Args)) {
		parts = append(parts, abitext.OneLine(fmt.Sprintf("%s=%v", name, row.Args[name])))
	}
	return row, strings.Join(parts, " ")
}

// eventNamed finds an event of an ABI, or reads a signature. unknown is why there is no ABI.
func eventNamed(known *artifact.Artifact, text string, unknown error) (*abi.Event, error) {
	if abitext.IsSignature(text) {
		signature, err := abitext.ParseSignature(text)
		if err != nil {
			return nil, invalid("InvalidSignature", "For example \"Transfer(address indexed from, address indexed to, uint256 value)\".", "%v", err).WithCause(err)
		}
		e := signature.Event()
		return &e, nil
	}
	if known == nil {
		return nil, unknown
	}
	names := []string{}
	for _, e := range known.ABI.Events {
		if e.RawName == text {
			return &e, nil
		}
		names = append(names, e.RawName)
	}
	remedy := "taoctl contract abi NAME --signatures lists the events."
	if best := argv.Closest(text, sorted(names)); best != "" {
		remedy = "Did you mean " + best + "? " + remedy
	}
	e := invalid("UnknownEvent", remedy, "%s has no event %q", known.Name, text)
	e.Code = revert.NotFound
	return nil, e
}

// blockNumber reads a flag that bounds a range of blocks; nil is the newest.
func (in *invocation) blockNumber(flag string) (*big.Int, error) {
	text := in.String(flag)
	if text == "latest" {
		return nil, nil
	}
	n, err := strconv.ParseUint(text, 10, 63)
	if err != nil {
		return nil, in.usage("InvalidBlock", "--%s is a number or latest, not %q", flag, text)
	}
	return new(big.Int).SetUint64(n), nil
}
