package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/bindings/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(weightsCommand)

func weightsCommand() *cli.Command {
	const weights = "A WEIGHT is a whole number from 0 to 65535; only the ratios count. The account of --from is the hotkey. "
	return &cli.Command{
		Name:        "weights",
		Usage:       "weights of validators: set, commit, reveal, show, status",
		Description: "On a subnet with commit-reveal, weights are committed by their hash and revealed one reveal period later. What the reveal needs is kept in a file beside the keystore, KEYSTORE-commits.json: keep it until the reveal.",
		Subcommands: []*cli.Command{
			{
				Name: "set", Usage: "set weights", ArgsUsage: "NETUID UID=WEIGHT...",
				Description: weights + "Where commit-reveal is on this is refused, unless --auto commits instead.",
				Flags: []cli.Flag{
					mechanismFlag(), versionKeyFlag(),
					&cli.BoolFlag{Name: "auto", Usage: "commit where commit-reveal is on"},
				},
				Action: action(weightsSet),
			},
			{
				Name: "commit", Usage: "commit to weights that are revealed later", ArgsUsage: "NETUID UID=WEIGHT...",
				Description: weights + "The salt is made at random and kept for the reveal.",
				Flags:       []cli.Flag{mechanismFlag(), versionKeyFlag()}, Action: action(weightsCommit),
			},
			{
				Name: "reveal", Usage: "reveal weights to which --from has committed", ArgsUsage: "NETUID",
				Description: "Without --commit it is the commit that is due, or else the oldest. Earlier commits of the mechanism are void then.",
				Flags:       []cli.Flag{mechanismFlag(), &cli.StringFlag{Name: "commit", Usage: "`HASH` of the commit; taoctl weights status lists them"}},
				Action:      action(weightsReveal),
			},
			{
				Name: "show", Usage: "show the weights of all neurons, or of one", ArgsUsage: "NETUID [UID]",
				Flags:  []cli.Flag{mechanismFlag()},
				Action: action(weightsShow),
			},
			{
				Name: "status", Usage: "show whether weights can be set, and what waits for its reveal", ArgsUsage: "NETUID",
				Description: "Of the hotkey of --hotkey or --from; without both only of the subnet.",
				Flags:       []cli.Flag{mechanismFlag()}, Action: action(weightsStatus),
			},
		},
	}
}

func mechanismFlag() cli.Flag {
	return &cli.IntFlag{Name: "mechanism", Usage: "`NUMBER` of the mechanism, from 0"}
}

// mechanism reads --mechanism.
func (in *invocation) mechanism() (uint8, error) {
	number := in.Int("mechanism")
	if number < 0 || number > math.MaxUint8 {
		return 0, in.usage("InvalidFlag", "--mechanism is a number from 0 to 255, not %d", number)
	}
	return uint8(number), nil
}

// requireMechanism refuses a mechanism that the subnet does not have.
func (s *session) requireMechanism(netuid uint16, mecid uint8) error {
	m, err := s.mechanisms(netuid)
	if err == nil && mecid >= m.Count {
		e := invalid("MechanismDoesNotExist", fmt.Sprintf("taoctl subnet mechanisms count %d tells how many it has.", netuid),
			"subnet %d has no mechanism %d; it has %d, counted from 0", netuid, mecid, m.Count)
		e.Code = revert.NotFound
		return e
	}
	return err
}

// inMechanism names a subnet and, unless it is the first, the mechanism.
func inMechanism(netuid uint16, mecid uint8) string {
	if mecid == 0 {
		return fmt.Sprintf("subnet %d", netuid)
	}
	return fmt.Sprintf("mechanism %d of subnet %d", mecid, netuid)
}

func versionKeyFlag() cli.Flag {
	return &cli.Uint64Flag{Name: "version-key", Usage: "`NUMBER` that the subnet checks (default: the subnet's own)"}
}

// weightVector is weights as they are sent.
type weightVector struct {
	UIDs   []uint16 `json:"uids"`
	Values []uint16 `json:"weights"`
}

func (v weightVector) String() string {
	parts := make([]string, len(v.UIDs))
	for i, uid := range v.UIDs {
		parts[i] = fmt.Sprintf("%d=%d", uid, v.Values[i])
	}
	return strings.Join(parts, " ")
}

// parseWeights reads UID=WEIGHT pairs; each uid once.
func parseWeights(pairs []string) (weightVector, error) {
	v := weightVector{UIDs: []uint16{}, Values: []uint16{}}
	for _, pair := range pairs {
		left, right, found := strings.Cut(pair, "=")
		uid, uidErr := strconv.ParseUint(left, 10, 16)
		value, valueErr := strconv.ParseUint(right, 10, 16)
		if !found || uidErr != nil || valueErr != nil {
			return v, invalid("InvalidWeight", "Write for example 3=65535.", "%q is not UID=WEIGHT with whole numbers from 0 to 65535", pair)
		}
		if slices.Contains(v.UIDs, uint16(uid)) {
			return v, invalid("DuplicateUids", "Name each uid once.", "uid %d is named twice", uid)
		}
		v.UIDs, v.Values = append(v.UIDs, uint16(uid)), append(v.Values, uint16(value))
	}
	return v, nil
}

// weightsData is what setting weights did.
type weightsData struct {
	subnetData
	Mechanism  uint8        `json:"mechanism"`
	Hotkey     accountRef   `json:"hotkey"`
	Weights    weightVector `json:"weights"`
	VersionKey uint64       `json:"versionKey"`
}

func (d *weightsData) record() *term.Table {
	return d.subnetData.record().Add("mechanism", "Mechanism", decimalOf(uint64(d.Mechanism))).Add("hotkey", "Hotkey", d.Hotkey.String()).Add("weights", "Weights", d.Weights.String()).Add("versionKey", "Version key", decimalOf(d.VersionKey))
}

// weightsWrite reads the arguments that set and commit share.
func (in *invocation) weightsWrite() (*author, *weightsData, error) {
	args, err := in.arguments(2, -1)
	if err != nil {
		return nil, nil, err
	}
	weights, err := parseWeights(args[1:])
	if err != nil {
		return nil, nil, err
	}
	mecid, err := in.mechanism()
	if err != nil {
		return nil, nil, err
	}
	a, n, err := in.writeSubnet(args[0])
	if err == nil {
		err = a.requireOwnHotkey()
	}
	if err == nil {
		err = a.requireMechanism(n.netuid, mecid)
	}
	if err != nil {
		return nil, nil, err
	}
	data := &weightsData{subnetData: subnetData{Netuid: n.netuid}, Mechanism: mecid, Weights: weights, VersionKey: in.Uint64("version-key")}
	if !in.IsSet("version-key") {
		data.VersionKey, err = remote.Read(a.ctx, a.View, params.SubnetAddress, remote.Subnet().PackGetWeightsVersionKey(n.netuid), remote.Subnet().UnpackGetWeightsVersionKey)
		if err != nil {
			return nil, nil, err
		}
	}
	data.Hotkey, err = a.account(a.id)
	return a, data, err
}

func weightsSet(in *invocation) (*term.Result, error) {
	a, data, err := in.weightsWrite()
	if err != nil {
		return nil, err
	}
	commitReveal, err := remote.Read(a.ctx, a.View, params.SubnetAddress, remote.Subnet().PackGetCommitRevealWeightsEnabled(data.Netuid), remote.Subnet().UnpackGetCommitRevealWeightsEnabled)
	if err != nil {
		return nil, err
	}
	switch {
	case commitReveal && in.Bool("auto"):
		return a.commit(data)
	case commitReveal:
		e := term.NewError(term.Chain, "CommitRevealEnabled", fmt.Sprintf("subnet %d takes weights by commit and reveal", data.Netuid),
			"Give --auto to commit them now, or use taoctl weights commit; then taoctl weights reveal.")
		e.Code = revert.InvalidArgument
		return nil, e.WithDocs("taoctl explain CommitRevealEnabled")
	}
	return a.transact(transaction{
		call: remote.Call{
			To:   params.NeuronAddress,
			Data: remote.Neuron().PackSetMechanismWeights(data.Netuid, data.Mechanism, data.Weights.UIDs, data.Weights.Values, data.VersionKey),
		},
		data:     data,
		question: fmt.Sprintf("Set %d weights in %s", len(data.Weights.UIDs), inMechanism(data.Netuid, data.Mechanism)),
	})
}

// weightRow is the weights of one neuron; those that have none have empty lists.
type weightRow struct {
	UID uint16 `json:"uid"`
	weightVector
}

type weightsShowData struct {
	Block     uint64      `json:"block"`
	Netuid    uint16      `json:"netuid"`
	Mechanism uint8       `json:"mechanism"`
	Rows      []weightRow `json:"rows"`
}

func weightsShow(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 2)
	if err != nil {
		return nil, err
	}
	mecid, err := in.mechanism()
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	if err := s.requireMechanism(n.netuid, mecid); err != nil {
		return nil, err
	}
	uids, err := s.uids(n.netuid, args[1:])
	if err != nil {
		return nil, err
	}
	answers := make([]neuron.GetWeightsOutput, len(uids))
	batch := s.NewBatch()
	for i, uid := range uids {
		remote.Add(batch, params.NeuronAddress, remote.Neuron().PackGetWeights(n.netuid, mecid, uid), remote.Neuron().UnpackGetWeights, &answers[i])
	}
	if err := batch.Run(s.ctx); err != nil {
		return nil, err
	}
	d := weightsShowData{Block: s.Number(), Netuid: n.netuid, Mechanism: mecid, Rows: []weightRow{}}
	table := &term.Table{Columns: []term.Column{{Key: "uid", Title: "UID", Number: true}, {Key: "weights", Title: "Weights (parts of 65535)"}}}
	for i, answer := range answers {
		if len(answer.Uids) == 0 && len(args) < 2 {
			continue
		}
		row := weightRow{uids[i], weightVector{answer.Uids, answer.Values}}
		d.Rows = append(d.Rows, row)
		table.Rows = append(table.Rows, []string{decimalOf(uint64(row.UID)), row.String()})
	}
	if len(d.Rows) == 0 {
		in.Note("no neuron of subnet %d has set weights in mechanism %d", n.netuid, mecid)
	}
	return &term.Result{Data: d, Table: table}, nil
}

// uids are the one that is named, which must exist, or all of the subnet.
func (s *session) uids(netuid uint16, named []string) ([]uint16, error) {
	count, err := s.uidCount(netuid)
	if err != nil {
		return nil, err
	}
	if len(named) > 0 {
		uid, err := parseUID(named[0])
		if err != nil {
			return nil, err
		}
		if uid >= count {
			e := invalid("UidNotExists", "taoctl subnet show NETUID lists the neurons.", "subnet %d has no uid %d; it has %d neurons", netuid, uid, count)
			e.Code = revert.NotFound
			return nil, e
		}
		return []uint16{uid}, nil
	}
	list := make([]uint16, count)
	for i := range list {
		list[i] = uint16(i)
	}
	return list, nil
}
