package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// mechanismsState is a subnet's mechanisms as they are.
type mechanismsState struct {
	Count uint8 `json:"count"`
	// Even is an even split; Split is empty then, and else parts of 65535.
	Even  bool     `json:"even"`
	Split []uint16 `json:"split"`
}

// mechanisms reads how many mechanisms a subnet has and how they share the emission.
func (s *session) mechanisms(netuid uint16) (mechanismsState, error) {
	var m mechanismsState
	err := s.State(s.ctx, func(st *state.State) {
		n := st.Subnets.At(netuid)
		parts := n.MechanismSplit()
		m = mechanismsState{Count: n.Mechanisms(), Even: parts == nil, Split: make([]uint16, len(parts))}
		for i, part := range parts {
			m.Split[i] = uint16(part)
		}
	})
	return m, err
}

// splitText shows a split; no parts are an even one.
func splitText(parts []uint16) string {
	if len(parts) == 0 {
		return "even"
	}
	list := make([]string, len(parts))
	for i, part := range parts {
		list[i] = fmt.Sprintf("%d=%d", i, part)
	}
	return strings.Join(list, " ") + " (parts of 65535)"
}

type mechanismsCountData struct {
	Block  uint64 `json:"block"`
	Netuid uint16 `json:"netuid"`
	mechanismsState
}

func mechanismsCount(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	m, err := s.mechanisms(n.netuid)
	if err != nil {
		return nil, err
	}
	d := mechanismsCountData{s.Number(), n.netuid, m}
	record := term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).Add("count", "Mechanisms", decimalOf(uint64(d.Count))).
		Add("split", "Split", splitText(d.Split)).Add("block", "Block", decimalOf(d.Block))
	return &term.Result{Data: d, Table: record}, nil
}

type mechanismsSetData struct {
	subnetData
	Before uint8 `json:"countBefore"`
	Count  uint8 `json:"count"`
}

func (d *mechanismsSetData) record() *term.Table {
	return d.subnetData.record().Add("countBefore", "Mechanisms before", decimalOf(uint64(d.Before))).Add("count", "Mechanisms", decimalOf(uint64(d.Count)))
}

func mechanismsSet(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	count, err := strconv.ParseUint(args[1], 10, 8)
	if err != nil {
		return nil, invalid("InvalidMechanismCount", "Write for example 2.", "a number of mechanisms is a whole number from 0 to 255, not %q", args[1])
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	before, err := a.mechanisms(n.netuid)
	if err != nil {
		return nil, err
	}
	data := &mechanismsSetData{subnetData: subnetData{Netuid: n.netuid}, Before: before.Count, Count: uint8(count)}
	question := fmt.Sprintf("Give subnet %d %d mechanisms, now %d", n.netuid, data.Count, data.Before)
	if data.Count < data.Before {
		question += ", and delete the weights, bonds and commits of those that go"
	}
	return a.transact(transaction{
		call: remote.Call{To: params.SubnetAddress, Data: remote.Subnet().PackSetMechanismCount(n.netuid, data.Count)}, data: data, question: question,
	})
}

type mechanismsSplitData struct {
	subnetData
	// Before and Split are parts of 65535, empty for an even split.
	Before []uint16 `json:"splitBefore"`
	Even   bool     `json:"even"`
	Split  []uint16 `json:"split"`
}

func (d *mechanismsSplitData) record() *term.Table {
	return d.subnetData.record().Add("splitBefore", "Split before", splitText(d.Before)).Add("split", "Split", splitText(d.Split))
}

// splitArguments reads NETUID PART... or NETUID --even; no parts are an even split.
func (in *invocation) splitArguments() (netuid string, parts []uint16, err error) {
	args, err := in.arguments(1, -1)
	if err != nil {
		return "", nil, err
	}
	switch even := in.Bool("even"); {
	case even && len(args) > 1:
		return "", nil, in.usage("ConflictingFlags", "%s takes either --even or parts", in.Command.HelpName)
	case !even && len(args) == 1:
		return "", nil, in.usage("MissingArgument", "%s needs parts or --even", in.Command.HelpName)
	}
	parts = make([]uint16, len(args)-1)
	for i, text := range args[1:] {
		part, err := strconv.ParseUint(text, 10, 16)
		if err != nil {
			return "", nil, invalid("InvalidPart", "Write for example 32768 32767.", "a part is a whole number from 0 to 65535, not %q", text)
		}
		parts[i] = uint16(part)
	}
	return args[0], parts, nil
}

func mechanismsSplit(in *invocation) (*term.Result, error) {
	netuid, parts, err := in.splitArguments()
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(netuid)
	if err != nil {
		return nil, err
	}
	before, err := a.mechanisms(n.netuid)
	if err != nil {
		return nil, err
	}
	data := &mechanismsSplitData{subnetData: subnetData{Netuid: n.netuid}, Before: before.Split, Even: len(parts) == 0, Split: parts}
	return a.transact(transaction{
		call: remote.Call{To: params.SubnetAddress, Data: remote.Subnet().PackSetMechanismEmissionSplit(n.netuid, !data.Even, parts)}, data: data,
		question: fmt.Sprintf("Set the split among the mechanisms of subnet %d to %s", n.netuid, splitText(parts)),
	})
}
