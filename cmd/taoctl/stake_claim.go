package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

func stakeClaimCommand() *cli.Command {
	return &cli.Command{
		Name: "claim", Usage: "dividends of stake on root: status, set-type, run",
		Description: "Stake on root earns alpha of the subnets, which waits until it is claimed. Every block claims for a few accounts that the chain draws; claim run does it at once. " +
			"The claim type says what becomes of the alpha: swap sells it and stakes the TAO on root, keep leaves it staked on its subnet. Unstaking from root first loses what was not claimed.",
		Subcommands: []*cli.Command{
			{
				Name: "status", Usage: "show what is owed, by subnet and hotkey", ArgsUsage: "[ACCOUNT]",
				Description: "Without ACCOUNT it is that of --from. A position is claimed when what is owed has reached the subnet's threshold.",
				Action:      action(claimStatus),
			},
			{
				Name: "set-type", Usage: "choose what becomes of claimed alpha", ArgsUsage: "swap | keep [NETUID...]",
				Description: "swap sells the alpha of every subnet and stakes the TAO on root. keep leaves it staked; with NETUIDs the alpha of these subnets alone is kept and that of the others sold.",
				Action:      action(claimSetType),
			},
			{
				Name: "run", Usage: "claim what is owed", ArgsUsage: "[NETUID...]",
				Description: fmt.Sprintf("One transaction claims in at most %d subnets, with all hotkeys. Without NETUIDs it is the first of those in which something can be claimed.", staking.MaxClaimSubnets),
				Action:      action(claimRun),
			},
		},
	}
}

// claimTypeName is a claim type as set-type takes it.
func claimTypeName(t staking.ClaimType) string {
	switch t.Kind {
	case staking.ClaimSwap:
		return "swap"
	case staking.ClaimKeep:
		return "keep"
	}
	list := make([]string, len(t.Netuids))
	for i, netuid := range t.Netuids {
		list[i] = decimalOf(uint64(netuid))
	}
	return "keep " + strings.Join(list, " ")
}

// claimRow is what a coldkey's root stake with a hotkey is owed of a subnet's alpha.
type claimRow struct {
	Netuid    uint16        `json:"netuid"`
	Hotkey    accountRef    `json:"hotkey"`
	RootStake amount.Amount `json:"rootStake"`
	Owed      amount.Amount `json:"owed"`
	Threshold amount.Amount `json:"threshold"`
	// Claimable tells that a claim would take it.
	Claimable bool `json:"claimable"`
	// Then is what becomes of it: swap or keep.
	Then string `json:"then"`
}

type claimStatusData struct {
	Block   uint64     `json:"block"`
	Account accountRef `json:"account"`
	Type    string     `json:"claimType"`
	// Indexed tells that blocks may draw the account.
	Indexed bool       `json:"indexed"`
	Rows    []claimRow `json:"positions"`
}

// claimable lists the subnets in which a claim takes something, ascending.
func (d claimStatusData) claimable() []uint16 {
	var netuids []uint16
	for _, row := range d.Rows {
		if row.Claimable {
			netuids = append(netuids, row.Netuid)
		}
	}
	slices.Sort(netuids)
	return slices.Compact(netuids)
}

// claims reads what a coldkey is owed.
func (s *session) claims(coldkey [32]byte) (claimStatusData, error) {
	d := claimStatusData{Block: s.Number()}
	var hotkeys [][32]byte
	err := s.State(s.ctx, func(st *state.State) {
		d.Rows, hotkeys = []claimRow{}, nil
		way := st.Stakes.ClaimType(coldkey)
		d.Type, d.Indexed = claimTypeName(way), st.Stakes.IsRootStaker(coldkey)
		for _, hotkey := range st.Stakes.StakingHotkeys(coldkey) {
			stake := st.Stakes.Stake(hotkey, coldkey, params.Root)
			for _, netuid := range st.Stakes.RootNetuids(hotkey) {
				owed, threshold := st.Stakes.RootOwed(netuid, hotkey, coldkey), st.Stakes.ClaimThreshold(netuid)
				if stake == 0 {
					continue
				}
				_, claimable := emission.ClaimableRoot(owed, fixed.I96F32FromUint64(uint64(threshold)))
				then := "swap"
				if way.Keeps(netuid) {
					then = "keep"
				}
				hotkeys = append(hotkeys, hotkey)
				d.Rows = append(d.Rows, claimRow{
					Netuid: netuid, RootStake: amount.OfRao(unit.Rao(stake)), Owed: amount.OfAlpha(wholeAlpha(owed)),
					Threshold: amount.OfAlpha(threshold), Claimable: claimable, Then: then,
				})
			}
		}
	})
	if err != nil {
		return d, err
	}
	refs, err := s.accounts(append(hotkeys, coldkey))
	if err != nil {
		return d, err
	}
	d.Account = refs[coldkey]
	for i, hotkey := range hotkeys {
		d.Rows[i].Hotkey = refs[hotkey]
	}
	slices.SortStableFunc(d.Rows, func(a, b claimRow) int { return int(a.Netuid) - int(b.Netuid) })
	return d, nil
}

// wholeAlpha is an owed amount as a person has it: not less than nothing.
func wholeAlpha(owed fixed.I96F32) unit.Alpha {
	if owed.IsNegative() {
		return 0
	}
	return unit.Alpha(owed.FloorUint64Sat())
}

func claimStatus(in *invocation) (*term.Result, error) {
	s, coldkey, err := in.readAccount()
	if err != nil {
		return nil, err
	}
	d, err := s.claims(coldkey)
	if err != nil {
		return nil, err
	}
	table := &term.Table{Columns: []term.Column{
		{Key: "netuid", Title: "Netuid", Number: true},
		{Key: "hotkey", Title: "Hotkey", Address: true},
		{Key: "rootStake", Title: "Root stake (TAO)", Number: true},
		{Key: "owed", Title: "Owed (alpha)", Number: true},
		{Key: "threshold", Title: "Threshold (alpha)", Number: true},
		{Key: "claimable", Title: "Claimable"},
		{Key: "then", Title: "Then"},
	}}
	for _, row := range d.Rows {
		claimable := "no"
		if row.Claimable {
			claimable = "yes"
		}
		table.Rows = append(table.Rows, []string{
			decimalOf(uint64(row.Netuid)), row.Hotkey.String(), coins(row.RootStake), coins(row.Owed), coins(row.Threshold), claimable, row.Then,
		})
	}
	drawn := "blocks may draw it and claim for it"
	if !d.Indexed {
		drawn = "blocks do not claim for it"
	}
	in.Note("claim type of %s: %s; %s; block %d", d.Account, d.Type, drawn, d.Block)
	if len(d.Rows) == 0 {
		in.Note("stake on root has earned nothing for %s", d.Account)
	}
	return &term.Result{Data: d, Table: table}, nil
}

type claimTypeData struct {
	writeData
	Before string `json:"claimTypeBefore"`
	Type   string `json:"claimType"`
}

func (d *claimTypeData) record() *term.Table {
	return term.NewRecord().Add("claimTypeBefore", "Claim type before", d.Before).Add("claimType", "Claim type", d.Type)
}

// claimTypeArguments reads swap, keep, or keep with netuids.
func (in *invocation) claimTypeArguments() (staking.ClaimType, error) {
	args, err := in.arguments(1, -1)
	if err != nil {
		return staking.ClaimType{}, err
	}
	netuids, err := netuidList(args[1:])
	if err != nil {
		return staking.ClaimType{}, err
	}
	switch {
	case args[0] == "swap" && len(netuids) > 0:
		return staking.ClaimType{}, in.usage("ConflictingArguments", "swap takes no netuids; keep NETUID... keeps these subnets and swaps the others")
	case args[0] == "swap":
		return staking.ClaimType{Kind: staking.ClaimSwap}, nil
	case args[0] == "keep" && len(netuids) == 0:
		return staking.ClaimType{Kind: staking.ClaimKeep}, nil
	case args[0] == "keep":
		return staking.ClaimType{Kind: staking.ClaimKeepSubnets, Netuids: netuids}, nil
	}
	return staking.ClaimType{}, invalid("InvalidClaimType", "Write swap, keep, or keep with netuids.", "%q is not a claim type", args[0])
}

// netuidList reads netuids, ascending and distinct.
func netuidList(args []string) ([]uint16, error) {
	netuids := make([]uint16, len(args))
	for i, text := range args {
		netuid, err := parseNetuid(text)
		if err != nil {
			return nil, err
		}
		netuids[i] = netuid
	}
	slices.Sort(netuids)
	return slices.Compact(netuids), nil
}

func claimSetType(in *invocation) (*term.Result, error) {
	way, err := in.claimTypeArguments()
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	before, err := a.claims(a.id)
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call:     remote.Call{To: params.StakingAddress, Data: remote.Staking().PackSetRootClaimType(way.Kind, way.Netuids)},
		data:     &claimTypeData{Before: before.Type, Type: claimTypeName(way)},
		question: fmt.Sprintf("Set the claim type of %s to %s", a.signer.Label(), claimTypeName(way)),
	})
}

type claimRunData struct {
	writeData
	Netuids []uint16 `json:"netuids"`
	Type    string   `json:"claimType"`
	// Claimed has a row for each position that was claimed; Then is what became of it.
	Claimed []claimedRow `json:"claimed"`
}

type claimedRow struct {
	Netuid uint16        `json:"netuid"`
	Hotkey string        `json:"hotkey"`
	Alpha  amount.Amount `json:"alpha"`
	// TAO is what the alpha was sold for and staked on root; zero if the alpha was kept.
	TAO amount.Amount `json:"tao"`
}

func (d *claimRunData) record() *term.Table {
	t := term.NewRecord().Add("netuids", "Netuids", strings.Trim(fmt.Sprint(d.Netuids), "[]")).Add("claimType", "Claim type", d.Type)
	for i, row := range d.Claimed {
		what := row.Alpha.String() + " kept"
		if row.TAO.Units > 0 {
			what = fmt.Sprintf("%s sold for %s, staked on root", row.Alpha, row.TAO)
		}
		t.Add(fmt.Sprintf("claimed%d", i), fmt.Sprintf("Subnet %d", row.Netuid), what)
	}
	return t
}

func claimRun(in *invocation) (*term.Result, error) {
	args, err := in.arguments(0, staking.MaxClaimSubnets)
	if err != nil {
		return nil, err
	}
	netuids, err := netuidList(args)
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	status, err := a.claims(a.id)
	if err != nil {
		return nil, err
	}
	ready := status.claimable()
	if len(args) == 0 {
		netuids = ready[:min(len(ready), staking.MaxClaimSubnets)]
		if left := len(ready) - len(netuids); left > 0 {
			in.Note("%d more subnets have something to claim: run the command again afterwards", left)
		}
	}
	if !slices.ContainsFunc(netuids, func(netuid uint16) bool { return slices.Contains(ready, netuid) }) {
		return nil, term.NewError(term.Chain, "NothingToClaim", fmt.Sprintf("nothing can be claimed for %s", a.signer.Label()),
			"taoctl stake claim status shows what is owed; it is claimed from the subnet's threshold on.")
	}
	data := &claimRunData{Netuids: netuids, Type: status.Type, Claimed: []claimedRow{}}
	return a.transact(transaction{
		call: remote.Call{To: params.StakingAddress, Data: remote.Staking().PackClaimRoot(netuids)}, data: data,
		question: fmt.Sprintf("Claim root dividends of the subnets %s (%s)", strings.Trim(fmt.Sprint(netuids), "[]"), status.Type),
		after:    func(events []remote.Event) { data.Claimed = claimedIn(events) },
	})
}

// claimedIn reads the positions of a claim from its events.
func claimedIn(events []remote.Event) []claimedRow {
	rows := []claimedRow{}
	for _, e := range events {
		if e.Name != "RootDividendClaimed" {
			continue
		}
		rows = append(rows, claimedRow{
			Netuid: uint16(e.Number("netuid")), Hotkey: fmt.Sprint(e.Args["hotkey"]),
			Alpha: amount.OfAlpha(unit.Alpha(e.Number("alpha"))), TAO: amount.OfRao(unit.Rao(e.Number("taoRao"))),
		})
	}
	return rows
}
