package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/crowdloan"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(crowdCommand)

func crowdCommand() *cli.Command {
	return &cli.Command{
		Name:  "crowd",
		Usage: "crowdloans: list, create, contribute, finalize, refund",
		Description: "A crowdloan collects TAO under a cap. When the cap is reached its creator finalises it: it pays a target, leases a subnet, or makes a call. " +
			"Until then everybody can take his part back.",
		Subcommands: []*cli.Command{
			{Name: "list", Usage: "list the crowdloans", Action: action(crowdList)},
			{Name: "info", Usage: "show a crowdloan", ArgsUsage: "ID", Action: action(crowdInfo)},
			{Name: "contributors", Usage: "list who has contributed", ArgsUsage: "ID", Action: action(crowdContributors)},
			{
				Name: "create", Usage: "open a crowdloan", ArgsUsage: "CAP",
				Description: "CAP is the TAO to be raised. Give --target, or --lease-share for a crowdloan that leases a subnet to the account of --from, or --call and " +
					"--call-data for one that makes a call of a precompile: in the end --from gets what was raised, and the call is made as if --from had made it.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "deposit", Value: "10tao", Usage: "`AMOUNT` of the creator's own contribution, which stays in until the end"},
					&cli.StringFlag{Name: "min", Value: "0.1tao", Usage: "`AMOUNT` of the least contribution"},
					&cli.StringFlag{Name: "end", Value: "+100800", Usage: "`BLOCK` at which contributing ends, or +N for N blocks from now: 50,400 to 432,000"},
					&cli.StringFlag{Name: "target", Usage: "`ADDRESS` that gets what is raised"},
					&cli.StringFlag{Name: "call", Usage: "`PRECOMPILE` that is called in the end: an address such as 0x805"},
					&cli.StringFlag{Name: "call-data", Usage: "`HEX` of the calldata of that call"},
					&cli.StringFlag{Name: "lease-share", Usage: "`PERCENT` of the subnet's owner cut that goes to the contributors, for example 30%"},
					&cli.StringFlag{Name: "lease-end", Usage: "`BLOCK` at which the lease ends, or +N for N blocks from now; without it the lease never ends"},
				},
				Action: action(crowdCreate),
			},
			{Name: "contribute", Usage: "contribute to a crowdloan", ArgsUsage: "ID AMOUNT", Description: "The amount is cut to what is left of the cap.", Action: action(crowdContribute)},
			{Name: "withdraw", Usage: "take a contribution back", ArgsUsage: "ID", Action: action(crowdWithdraw)},
			{Name: "finalize", Usage: "close a crowdloan that has reached its cap", ArgsUsage: "ID", Description: "For the creator.", Action: action(crowdFinalize)},
			{
				Name: "update", Usage: "change the terms of a crowdloan", ArgsUsage: "ID",
				Description: "For the creator. Each flag is a transaction of its own; give one.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "min", Usage: "`AMOUNT` of the least contribution"},
					&cli.StringFlag{Name: "end", Usage: "`BLOCK` at which contributing ends, or +N for N blocks from now"},
					&cli.StringFlag{Name: "cap", Usage: "`AMOUNT` to be raised"},
					&cli.StringFlag{Name: "max", Usage: "`AMOUNT` that one account may contribute at most; none takes the limit away"},
				},
				Action: action(crowdUpdate),
			},
			{Name: "refund", Usage: "pay contributors back, 50 in a call", ArgsUsage: "ID", Description: "For the creator.", Action: action(crowdRefund)},
			{Name: "dissolve", Usage: "end a crowdloan after all refunds", ArgsUsage: "ID", Description: "For the creator, who gets the own contribution back.", Action: action(crowdDissolve)},
		},
	}
}

// crowdloanData is a crowdloan for programs.
type crowdloanData struct {
	ID              uint32         `json:"id"`
	State           string         `json:"state"`
	Creator         accountRef     `json:"creator"`
	Deposit         amount.Amount  `json:"deposit"`
	MinContribution amount.Amount  `json:"minContribution"`
	MaxContribution *amount.Amount `json:"maxContribution,omitempty"`
	Cap             amount.Amount  `json:"cap"`
	Raised          amount.Amount  `json:"raised"`
	End             uint64         `json:"end"`
	Contributors    int            `json:"contributors"`
	Target          *accountRef    `json:"target,omitempty"`
	Call            *crowdCall     `json:"call,omitempty"`
	// LeaseShare is the contributors' part of the owner cut in percent; LeaseEnd is left out for a lease that never ends.
	LeaseShare *uint8  `json:"leaseSharePercent,omitempty"`
	LeaseEnd   *uint32 `json:"leaseEnd,omitempty"`
}

// crowdCall is the call that finalising makes for the creator, who gets what was raised for it.
type crowdCall struct {
	Target string `json:"target"`
	Data   string `json:"data"`
}

// purpose says what finalising does.
func (d crowdloanData) purpose() string {
	switch {
	case d.Target != nil:
		return "pay " + d.Target.String()
	case d.Call != nil:
		return fmt.Sprintf("pay the creator, who calls %s of %s", d.Call.Data[:10], d.Call.Target)
	case d.LeaseEnd != nil:
		return fmt.Sprintf("lease a subnet until block %d, %d %% of the owner cut to the contributors", *d.LeaseEnd, *d.LeaseShare)
	}
	return fmt.Sprintf("lease a subnet for good, %d %% of the owner cut to the contributors", *d.LeaseShare)
}

func (d crowdloanData) record() *term.Table {
	t := term.NewRecord().Add("id", "Crowdloan", decimalOf(uint64(d.ID))).Add("state", "State", d.State).Add("creator", "Creator", d.Creator.String()).
		Add("purpose", "Purpose", d.purpose()).Add("raised", "Raised", d.Raised.String()).Add("cap", "Cap", d.Cap.String()).
		Add("deposit", "Deposit", d.Deposit.String()).Add("minContribution", "Least contribution", d.MinContribution.String())
	if d.MaxContribution != nil {
		t.Add("maxContribution", "Most by one account", d.MaxContribution.String())
	}
	if d.Call != nil {
		t.Add("callTarget", "Called precompile", d.Call.Target).Add("callData", "Calldata", d.Call.Data)
	}
	return t.Add("end", "Ends in block", decimalOf(d.End)).Add("contributors", "Contributors", strconv.Itoa(d.Contributors))
}

// parseCrowdloan reads the number of a crowdloan.
func parseCrowdloan(text string) (uint32, error) {
	id, err := strconv.ParseUint(text, 10, 32)
	if err != nil {
		return 0, invalid("InvalidCrowdloanId", "taoctl crowd list shows the crowdloans.", "a crowdloan is named by its number, not %q", text)
	}
	return uint32(id), nil
}

// crowdloans reads crowdloans; those that do not exist, or were dissolved, are left out.
func (s *session) crowdloans(ids []uint32) ([]crowdloanData, error) {
	var list []crowdloan.Crowdloan
	var known []uint32
	err := s.State(s.ctx, func(st *state.State) {
		list, known = nil, nil
		for _, id := range ids {
			if c, err := st.Crowdloans.Get(id); err == nil {
				list, known = append(list, c), append(known, id)
			}
		}
	})
	if err != nil {
		return nil, err
	}
	var accounts [][32]byte
	for _, c := range list {
		accounts = append(accounts, c.Creator, c.Target)
	}
	refs, err := s.accounts(accounts)
	if err != nil {
		return nil, err
	}
	data := make([]crowdloanData, len(list))
	for i, c := range list {
		d := crowdloanData{
			ID: known[i], State: crowdloanState(c, s.Number()), Creator: refs[c.Creator], Deposit: amount.OfRao(c.Deposit),
			MinContribution: amount.OfRao(c.MinContribution), Cap: amount.OfRao(c.Cap), Raised: amount.OfRao(c.Raised), End: c.End, Contributors: c.Contributors,
		}
		if c.HasMaximum {
			most := amount.OfRao(c.Maximum)
			d.MaxContribution = &most
		}
		switch {
		case c.HasTarget:
			ref := refs[c.Target]
			d.Target = &ref
		case c.Call != nil:
			d.Call = &crowdCall{c.Call.Target.Hex(), hexutil.Encode(c.Call.Data)}
		default:
			d.LeaseShare = &c.Lease.EmissionsPercent
			if c.Lease.HasEnd {
				d.LeaseEnd = &c.Lease.EndBlock
			}
		}
		data[i] = d
	}
	return data, nil
}

// crowdloanState is a crowdloan's stage in one word.
func crowdloanState(c crowdloan.Crowdloan, block uint64) string {
	switch {
	case c.Finalized:
		return "finalized"
	case c.Raised >= c.Cap:
		return "raised"
	case block >= c.End:
		return "ended"
	}
	return "open"
}

type crowdListData struct {
	Block      uint64          `json:"block"`
	Crowdloans []crowdloanData `json:"crowdloans"`
}

func crowdList(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	var ids []uint32
	err = s.State(s.ctx, func(st *state.State) {
		ids = nil
		for id := range st.Crowdloans.Count() {
			ids = append(ids, id)
		}
	})
	if err != nil {
		return nil, err
	}
	list, err := s.crowdloans(ids)
	if err != nil {
		return nil, err
	}
	table := &term.Table{Columns: []term.Column{
		{Key: "id", Title: "ID", Number: true},
		{Key: "state", Title: "State"},
		{Key: "creator", Title: "Creator", Address: true},
		{Key: "raised", Title: "Raised (TAO)", Number: true},
		{Key: "cap", Title: "Cap (TAO)", Number: true},
		{Key: "end", Title: "Ends in block", Number: true},
		{Key: "contributors", Title: "Contributors", Number: true},
		{Key: "purpose", Title: "Purpose"},
	}}
	var total unit.Rao
	for _, d := range list {
		total = unit.AddSat(total, unit.Rao(d.Raised.Units))
		table.Rows = append(table.Rows, []string{
			decimalOf(uint64(d.ID)), d.State, d.Creator.String(), coins(d.Raised), coins(d.Cap), decimalOf(d.End), strconv.Itoa(d.Contributors), d.purpose(),
		})
	}
	table.Footer = []string{"", "total", "", coins(amount.OfRao(total)), "", "", "", ""}
	if len(list) == 0 {
		in.Note("there are no crowdloans in block %d", s.Number())
	}
	return &term.Result{Data: crowdListData{s.Number(), list}, Table: table}, nil
}

// readCrowdloan opens a session that reads, for a crowdloan that exists.
func (in *invocation) readCrowdloan(text string) (*session, crowdloanData, error) {
	id, err := parseCrowdloan(text)
	if err != nil {
		return nil, crowdloanData{}, err
	}
	s, err := in.read()
	if err != nil {
		return nil, crowdloanData{}, err
	}
	d, err := s.crowdloan(id)
	return s, d, err
}

// crowdloan reads a crowdloan and refuses one that does not exist.
func (s *session) crowdloan(id uint32) (crowdloanData, error) {
	list, err := s.crowdloans([]uint32{id})
	if err == nil && len(list) == 0 {
		err = invalid("InvalidCrowdloanId", "taoctl crowd list shows the crowdloans.", "there is no crowdloan %d in block %d", id, s.Number())
	}
	if err != nil {
		return crowdloanData{}, err
	}
	return list[0], nil
}

type crowdInfoData struct {
	Block uint64 `json:"block"`
	crowdloanData
}

func crowdInfo(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	s, d, err := in.readCrowdloan(args[0])
	if err != nil {
		return nil, err
	}
	return &term.Result{Data: crowdInfoData{Block: s.Number(), crowdloanData: d}, Table: d.record()}, nil
}

type contributorRow struct {
	Account      accountRef    `json:"account"`
	Contribution amount.Amount `json:"contribution"`
}

type crowdContributorsData struct {
	Block        uint64           `json:"block"`
	ID           uint32           `json:"id"`
	Contributors []contributorRow `json:"contributors"`
}

func crowdContributors(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	s, c, err := in.readCrowdloan(args[0])
	if err != nil {
		return nil, err
	}
	var coldkeys [][32]byte
	var contributions []unit.Rao
	err = s.State(s.ctx, func(st *state.State) {
		coldkeys, contributions = nil, nil
		for _, coldkey := range st.Crowdloans.Contributors(c.ID) {
			coldkeys = append(coldkeys, coldkey)
			contributions = append(contributions, st.Crowdloans.Contribution(c.ID, coldkey))
		}
	})
	if err != nil {
		return nil, err
	}
	refs, err := s.accounts(coldkeys)
	if err != nil {
		return nil, err
	}
	table := &term.Table{Columns: []term.Column{
		{Key: "account", Title: "Account", Address: true},
		{Key: "contribution", Title: "Contribution (TAO)", Number: true},
	}}
	d := crowdContributorsData{Block: s.Number(), ID: c.ID, Contributors: []contributorRow{}}
	for i, coldkey := range coldkeys {
		row := contributorRow{refs[coldkey], amount.OfRao(contributions[i])}
		d.Contributors = append(d.Contributors, row)
		table.Rows = append(table.Rows, []string{row.Account.String(), coins(row.Contribution)})
	}
	table.Footer = []string{"total", coins(c.Raised)}
	return &term.Result{Data: d, Table: table}, nil
}

// parseBlock reads a block, or +N for N blocks from now.
func parseBlock(text string, now uint64) (uint32, error) {
	digits, relative := strings.CutPrefix(text, "+")
	n, err := strconv.ParseUint(digits, 10, 32)
	if err == nil && relative {
		n += now
	}
	if err != nil || n != uint64(uint32(n)) {
		return 0, invalid("InvalidBlock", "Write for example 100000, or +50400 for blocks from now.", "a block is a number up to 4294967295, or +N, not %q", text)
	}
	return uint32(n), nil
}
