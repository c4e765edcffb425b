package main

import (
	"fmt"
	"math/big"
	"net/netip"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/bindings/metagraph"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(axonCommand)

func axonCommand() *cli.Command {
	return &cli.Command{
		Name:        "axon",
		Usage:       "axons, where neurons serve: set, show",
		Description: "A miner announces on the chain where its server listens, so that validators find it.",
		Subcommands: []*cli.Command{
			{
				Name: "set", Usage: "announce where the hotkey of --from serves", ArgsUsage: "NETUID IP:PORT",
				Description: "IPv6 is written [2001:db8::1]:8091. The chain refuses 127.0.0.1 and ::1; 0.0.0.0 stands for no fixed address.",
				Flags: []cli.Flag{
					&cli.UintFlag{Name: "protocol", Usage: "`NUMBER` from 0 to 255, with the subnet's own meaning"},
					&cli.UintFlag{Name: "axon-version", Value: 1, Usage: "`NUMBER` of the server's version, 32 bits"},
				},
				Action: action(axonSet),
			},
			{Name: "show", Usage: "show where the neurons serve, or one of them", ArgsUsage: "NETUID [UID]", Action: action(axonShow)},
		},
	}
}

type axonData struct {
	subnetData
	Hotkey   accountRef `json:"hotkey"`
	Address  string     `json:"address"`
	Protocol uint8      `json:"protocol"`
	Version  uint32     `json:"version"`
}

func (d *axonData) record() *term.Table {
	return d.subnetData.record().Add("hotkey", "Hotkey", d.Hotkey.String()).Add("address", "Address", d.Address)
}

func axonSet(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	address, err := netip.ParseAddrPort(args[1])
	if err != nil || address.Port() == 0 || address.Addr().Zone() != "" {
		return nil, invalid("InvalidAddress", "Write for example 203.0.113.7:8091 or [2001:db8::1]:8091.", "%q is not IP:PORT with a port from 1 to 65535", args[1])
	}
	protocol, version := in.Uint("protocol"), in.Uint("axon-version")
	if protocol > 255 || version > 1<<32-1 {
		return nil, in.usage("InvalidFlag", "--protocol has 8 bits and --axon-version 32")
	}
	a, n, err := in.writeSubnet(args[0])
	if err == nil {
		err = a.requireOwnHotkey()
	}
	if err != nil {
		return nil, err
	}
	hotkey, err := a.account(a.id)
	if err != nil {
		return nil, err
	}
	ip := address.Addr().Unmap()
	kind := uint8(6)
	if ip.Is4() {
		kind = 4
	}
	data := &axonData{subnetData: subnetData{Netuid: n.netuid}, Hotkey: hotkey, Address: netip.AddrPortFrom(ip, address.Port()).String(), Protocol: uint8(protocol), Version: uint32(version)}
	return a.transact(transaction{
		call: remote.Call{
			To:   params.NeuronAddress,
			Data: remote.Neuron().PackServeAxon(n.netuid, data.Version, new(big.Int).SetBytes(ip.AsSlice()), address.Port(), kind, data.Protocol, 0, 0),
		},
		data:     data,
		question: fmt.Sprintf("Announce %s in subnet %d", data.Address, n.netuid),
	})
}

type axonRow struct {
	UID     uint16     `json:"uid"`
	Hotkey  accountRef `json:"hotkey"`
	Address string     `json:"address"`
	// Block is when it was announced; 0 and an empty address if never.
	Block    uint64 `json:"block"`
	Protocol uint8  `json:"protocol"`
	Version  uint32 `json:"version"`
}

type axonShowData struct {
	Block  uint64    `json:"block"`
	Netuid uint16    `json:"netuid"`
	Axons  []axonRow `json:"axons"`
}

func axonShow(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 2)
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	uids, err := s.uids(n.netuid, args[1:])
	if err != nil {
		return nil, err
	}
	m, batch := remote.Metagraph(), s.NewBatch()
	infos, hotkeys := make([]metagraph.IMetagraphAxonInfo, len(uids)), make([][32]byte, len(uids))
	for i, uid := range uids {
		remote.Add(batch, params.MetagraphAddress, m.PackGetAxon(n.netuid, uid), m.UnpackGetAxon, &infos[i])
		remote.Add(batch, params.MetagraphAddress, m.PackGetHotkey(n.netuid, uid), m.UnpackGetHotkey, &hotkeys[i])
	}
	if err := batch.Run(s.ctx); err != nil {
		return nil, err
	}
	refs, err := s.accounts(hotkeys)
	if err != nil {
		return nil, err
	}
	d := axonShowData{Block: s.Number(), Netuid: n.netuid, Axons: []axonRow{}}
	table := &term.Table{Columns: []term.Column{
		{Key: "uid", Title: "UID", Number: true},
		{Key: "hotkey", Title: "Hotkey", Address: true},
		{Key: "address", Title: "Address"},
		{Key: "block", Title: "Since block", Number: true},
		{Key: "protocol", Title: "Protocol", Number: true},
		{Key: "version", Title: "Version", Number: true},
	}}
	for i, info := range infos {
		row := axonRow{UID: uids[i], Hotkey: refs[hotkeys[i]], Address: axonAddress(info), Block: info.Block, Protocol: info.Protocol, Version: info.Version}
		d.Axons = append(d.Axons, row)
		shown := row.Address
		if shown == "" {
			shown = "-"
		}
		table.Rows = append(table.Rows, []string{decimalOf(uint64(row.UID)), row.Hotkey.String(), shown, decimalOf(row.Block), decimalOf(uint64(row.Protocol)), decimalOf(uint64(row.Version))})
	}
	return &term.Result{Data: d, Table: table}, nil
}

// axonAddress is IP:PORT, empty if nothing was announced.
func axonAddress(info metagraph.IMetagraphAxonInfo) string {
	if info.Block == 0 {
		return ""
	}
	var raw [16]byte
	info.Ip.FillBytes(raw[:])
	ip := netip.AddrFrom16(raw)
	if info.IpType == 4 {
		ip = netip.AddrFrom4([4]byte(raw[12:]))
	}
	return netip.AddrPortFrom(ip, info.Port).String()
}
