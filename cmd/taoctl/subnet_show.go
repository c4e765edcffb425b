package main

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// neuronRow is one neuron for programs. Fractions are parts of 65535.
type neuronRow struct {
	UID     uint16     `json:"uid"`
	Hotkey  accountRef `json:"hotkey"`
	Coldkey accountRef `json:"coldkey"`
	// Stake is that of the hotkey over all subnets at spot prices, Alpha what all coldkeys have staked to it here.
	Stake          amount.Amount `json:"stake"`
	Alpha          amount.Amount `json:"alpha"`
	Incentive      uint16        `json:"incentive"`
	Dividends      uint16        `json:"dividends"`
	Consensus      uint16        `json:"consensus"`
	ValidatorTrust uint16        `json:"validatorTrust"`
	Permit         bool          `json:"validatorPermit"`
	Active         bool          `json:"active"`
	Emission       amount.Amount `json:"emission"`
	LastUpdate     uint64        `json:"lastUpdate"`
}

// uidCount is the number of neurons of a subnet.
func (s *session) uidCount(netuid uint16) (uint16, error) {
	return remote.Read(s.ctx, s.View, params.MetagraphAddress, remote.Metagraph().PackGetUidCount(netuid), remote.Metagraph().UnpackGetUidCount)
}

// neurons reads the metagraph of a subnet, ascending by uid.
func (s *session) neurons(netuid uint16) ([]neuronRow, error) {
	count, err := s.uidCount(netuid)
	if err != nil {
		return nil, err
	}
	m, staking, batch := remote.Metagraph(), remote.Staking(), s.NewBatch()
	rows := make([]neuronRow, count)
	hotkeys, coldkeys := make([][32]byte, count), make([][32]byte, count)
	stakes, emissions := make([]uint64, count), make([]uint64, count)
	for i := range rows {
		uid, row := uint16(i), &rows[i]
		row.UID = uid
		remote.Add(batch, params.MetagraphAddress, m.PackGetHotkey(netuid, uid), m.UnpackGetHotkey, &hotkeys[i])
		remote.Add(batch, params.MetagraphAddress, m.PackGetColdkey(netuid, uid), m.UnpackGetColdkey, &coldkeys[i])
		remote.Add(batch, params.MetagraphAddress, m.PackGetStake(netuid, uid), m.UnpackGetStake, &stakes[i])
		remote.Add(batch, params.MetagraphAddress, m.PackGetIncentive(netuid, uid), m.UnpackGetIncentive, &row.Incentive)
		remote.Add(batch, params.MetagraphAddress, m.PackGetDividends(netuid, uid), m.UnpackGetDividends, &row.Dividends)
		remote.Add(batch, params.MetagraphAddress, m.PackGetConsensus(netuid, uid), m.UnpackGetConsensus, &row.Consensus)
		remote.Add(batch, params.MetagraphAddress, m.PackGetVtrust(netuid, uid), m.UnpackGetVtrust, &row.ValidatorTrust)
		remote.Add(batch, params.MetagraphAddress, m.PackGetValidatorStatus(netuid, uid), m.UnpackGetValidatorStatus, &row.Permit)
		remote.Add(batch, params.MetagraphAddress, m.PackGetIsActive(netuid, uid), m.UnpackGetIsActive, &row.Active)
		remote.Add(batch, params.MetagraphAddress, m.PackGetEmission(netuid, uid), m.UnpackGetEmission, &emissions[i])
		remote.Add(batch, params.MetagraphAddress, m.PackGetLastUpdate(netuid, uid), m.UnpackGetLastUpdate, &row.LastUpdate)
	}
	if err := batch.Run(s.ctx); err != nil {
		return nil, err
	}
	alphas, batch := make([]*big.Int, count), s.NewBatch()
	for i := range rows {
		remote.Add(batch, params.StakingAddress, staking.PackGetTotalAlphaStaked(hotkeys[i], big.NewInt(int64(netuid))), staking.UnpackGetTotalAlphaStaked, &alphas[i])
	}
	if err := batch.Run(s.ctx); err != nil {
		return nil, err
	}
	refs, err := s.accounts(append(append([][32]byte{}, hotkeys...), coldkeys...))
	if err != nil {
		return nil, err
	}
	for i := range rows {
		row := &rows[i]
		row.Hotkey, row.Coldkey = refs[hotkeys[i]], refs[coldkeys[i]]
		row.Stake, row.Emission = amount.OfRao(unit.Rao(stakes[i])), amount.OfAlpha(unit.Alpha(emissions[i]))
		row.Alpha = amount.OfAlpha(unit.Alpha(alphas[i].Uint64()))
	}
	return rows, nil
}

// subnetShowData is a subnet with its neurons.
type subnetShowData struct {
	Block uint64 `json:"block"`
	subnetRow
	OwnerHotkey  accountRef  `json:"ownerHotkey"`
	RegisteredAt uint64      `json:"registeredAt"`
	LastEpoch    uint64      `json:"lastEpochBlock"`
	Epochs       uint64      `json:"epochs"`
	UIDs         []neuronRow `json:"uids"`
}

func subnetShow(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	var reading subnetReading
	batch := s.NewBatch()
	reading.add(batch, n.netuid)
	if err := batch.Run(s.ctx); err != nil {
		return nil, err
	}
	neurons, err := s.neurons(n.netuid)
	if err != nil {
		return nil, err
	}
	refs, err := s.accounts([][32]byte{n.Owner, n.OwnerHotkey})
	if err != nil {
		return nil, err
	}
	d := subnetShowData{
		Block: s.Number(), subnetRow: reading.row(n.netuid, refs[n.Owner]), OwnerHotkey: refs[n.OwnerHotkey],
		RegisteredAt: n.RegisteredAt, LastEpoch: n.LastEpochBlock, Epochs: n.EpochIndex, UIDs: neurons,
	}
	in.Note("%s", d.summary())
	return &term.Result{Data: d, Table: neuronTable(neurons)}, nil
}

// summary is the subnet itself, above the table of its neurons.
func (d subnetShowData) summary() string {
	var b strings.Builder
	fmt.Fprintf(&b, "subnet %d", d.Netuid)
	if d.Name != "" {
		fmt.Fprintf(&b, " %q", printable(d.Name))
	}
	fmt.Fprintf(&b, ", symbol %s, %s, in block %d", d.Symbol, d.State, d.Block)
	if d.Netuid != params.Root {
		fmt.Fprintf(&b, "; owner %s", d.Owner)
	}
	fmt.Fprintf(&b, "\nprice %s; pool %s and %s; registration %s\ntempo %d blocks", d.Price, d.TaoIn, d.AlphaIn, d.Burn, d.Tempo)
	if d.NextEpoch != nil {
		fmt.Fprintf(&b, "; %d epochs so far, the next in block %d", d.Epochs, *d.NextEpoch)
	}
	return b.String()
}

func neuronTable(neurons []neuronRow) *term.Table {
	table := &term.Table{Columns: []term.Column{
		{Key: "uid", Title: "UID", Number: true},
		{Key: "hotkey", Title: "Hotkey", Address: true},
		{Key: "coldkey", Title: "Coldkey", Address: true},
		{Key: "stake", Title: "Stake (TAO)", Number: true},
		{Key: "alpha", Title: "Alpha", Number: true},
		{Key: "incentive", Title: "Incentive", Number: true},
		{Key: "dividends", Title: "Dividends", Number: true},
		{Key: "consensus", Title: "Consensus", Number: true},
		{Key: "vtrust", Title: "VTrust", Number: true},
		{Key: "permit", Title: "Permit"},
		{Key: "active", Title: "Active"},
		{Key: "emission", Title: "Emission", Number: true},
		{Key: "last_update", Title: "Updated", Number: true},
	}}
	for _, n := range neurons {
		table.Rows = append(table.Rows, []string{
			decimalOf(uint64(n.UID)), n.Hotkey.String(), n.Coldkey.String(), coins(n.Stake), coins(n.Alpha), fraction(n.Incentive), fraction(n.Dividends),
			fraction(n.Consensus), fraction(n.ValidatorTrust), yesNo(n.Permit), yesNo(n.Active), coins(n.Emission), decimalOf(n.LastUpdate),
		})
	}
	return table
}

func yesNo(v bool) string {
	if v {
		return "yes"
	}
	return "no"
}
