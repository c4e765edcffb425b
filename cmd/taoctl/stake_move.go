package main

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/quote"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// stakeMoveCommands move stake to another hotkey, subnet or coldkey.
func stakeMoveCommands() []*cli.Command {
	const checked = " Between subnets it is sold and bought. The chain knows no limit for this: a trade that would worsen the ratio of the prices by more than --slippage is refused before it is sent " +
		"(exit code 16), --no-limit removes the bound."
	noLimit := &cli.BoolFlag{Name: "no-limit", Usage: "trade at any price"}
	all := &cli.BoolFlag{Name: "all", Usage: "the whole stake, in place of AMOUNT"}
	toNetuid := &cli.StringFlag{Name: "to-netuid", Usage: "`NETUID` of the subnet where the stake goes; without it the same"}
	return []*cli.Command{
		{
			Name: "move", Usage: "move stake to another hotkey, and to another subnet too", ArgsUsage: "NETUID AMOUNT",
			Description: "AMOUNT is alpha of NETUID; --all takes its place. --hotkey has the stake, --to-hotkey gets it." + checked,
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "to-hotkey", Usage: "`ACCOUNT` of the hotkey that gets the stake"}, toNetuid, all, noLimit,
			},
			Action: action(stakeMove),
		},
		{
			Name: "swap", Usage: "move stake to another subnet", ArgsUsage: "NETUID TO_NETUID AMOUNT",
			Description: "AMOUNT is alpha of NETUID; --all takes its place. It is sold, and alpha of TO_NETUID is bought with the TAO and staked to the same hotkey. The trade is bounded: by --limit-ratio, or else by the " +
				"present ratio of the prices and --slippage. A trade that would pass the bound is refused before it is sent (exit code 16); --partial trades what the bound allows, --no-limit removes it.",
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "limit-ratio", Usage: "`NUMBER` of alpha of TO_NETUID for one of NETUID, as the worst ratio of the prices, for example 0.95"}, noLimit,
				&cli.BoolFlag{Name: "partial", Usage: "trade as much as the bound allows instead of refusing"}, all,
			},
			Action: action(stakeSwap),
		},
		{
			Name: "transfer", Usage: "give stake to another account", ArgsUsage: "NETUID TO AMOUNT",
			Description: "AMOUNT is alpha of NETUID; --all takes its place. TO becomes its coldkey; the hotkey stays. The owner of the subnet may have switched transfers off." + checked,
			Flags:       []cli.Flag{toNetuid, all, noLimit},
			Action:      action(stakeTransfer),
		},
	}
}

// moveQuote is a quote of a transition for programs.
type moveQuote struct {
	Block       uint64        `json:"block"`
	Netuid      uint16        `json:"netuid"`
	Destination uint16        `json:"destination"`
	Asked       amount.Amount `json:"amount"`
	Paid        amount.Amount `json:"paid"`
	// Tao is what the sale brings; nothing is sold within a subnet.
	Tao      *amount.Amount `json:"tao,omitempty"`
	Out      amount.Amount  `json:"expected"`
	FeeAlpha amount.Amount  `json:"feeAlpha"`
	FeeTao   amount.Amount  `json:"feeTao"`
	// The ratios are of the prices, origin to destination, as decimal numbers.
	RatioBefore string `json:"ratioBefore"`
	RatioAfter  string `json:"ratioAfter"`
	Limit       string `json:"limitRatio,omitempty"`
	Partial     bool   `json:"partial"`
}

// moveData is what a transition did; for a dry run, what it would do.
type moveData struct {
	writeData
	Hotkey           accountRef     `json:"hotkey"`
	ToHotkey         accountRef     `json:"toHotkey"`
	To               accountRef     `json:"to"`
	Quote            moveQuote      `json:"quote"`
	StakeBefore      amount.Amount  `json:"stakeBefore"`
	StakeAfter       *amount.Amount `json:"stakeAfter,omitempty"`
	DestinationAfter *amount.Amount `json:"destinationStakeAfter,omitempty"`
}

func (d *moveData) record() *term.Table {
	q := d.Quote
	t := term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(q.Netuid))).Add("destination", "To netuid", decimalOf(uint64(q.Destination))).
		Add("hotkey", "Hotkey", d.Hotkey.String()).Add("toHotkey", "To hotkey", d.ToHotkey.String()).Add("to", "To", d.To.String()).
		Add("paid", "Moves", q.Paid.String()).Add("expected", "Arrives", q.Out.String())
	if q.Tao != nil {
		t.Add("tao", "Worth", q.Tao.String()).Add("ratioBefore", "Ratio before", q.RatioBefore).Add("ratioAfter", "Ratio after", q.RatioAfter)
		switch {
		case q.FeeAlpha.Units != 0:
			t.Add("feeAlpha", "Pool fee, included", q.FeeAlpha.String())
		case q.FeeTao.Units != 0:
			t.Add("feeTao", "Pool fee, included", q.FeeTao.String())
		}
	}
	if q.Limit != "" {
		t.Add("limitRatio", "Ratio limit", q.Limit)
	}
	t.Add("stakeBefore", "Stake before", d.StakeBefore.String())
	if d.StakeAfter != nil {
		t.Add("stakeAfter", "Stake after", d.StakeAfter.String())
	}
	if d.DestinationAfter != nil {
		t.Add("destinationStakeAfter", "Stake there after", d.DestinationAfter.String())
	}
	return t
}

// moving is a transition that a command wants.
type moving struct {
	*author
	from, to     position
	coldkey      [32]byte
	stake, alpha unit.Alpha
	bound        bound
	limit        quote.Limit
}

// stakeArguments reads the leading arguments and the AMOUNT behind them, which --all replaces.
func (in *invocation) stakeArguments(leading int) (args []string, alpha unit.Alpha, err error) {
	if in.Bool("all") {
		args, err = in.arguments(leading, leading)
		return args, 0, err
	}
	if args, err = in.arguments(leading+1, leading+1); err != nil {
		return nil, 0, err
	}
	alpha, err = alphaAmount(args[leading])
	return args[:leading], alpha, err
}

// ratioAmount reads a ratio of prices, in parts of 1e9.
func ratioAmount(text string) (unit.Rao, error) {
	v, err := amount.ParseTAO(text + "tao")
	if err != nil || strings.TrimSpace(text) == "" {
		return 0, invalid("InvalidRatio", "Write for example 0.95.", "%q is not a ratio of two prices", text)
	}
	return v, nil
}

// newMove reads what all transitions have in common; the destination is the origin at first.
func (in *invocation) newMove(netuid string, alpha unit.Alpha) (*moving, error) {
	b, err := in.boundOf("limit-ratio", ratioAmount)
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(netuid)
	if err != nil {
		return nil, err
	}
	hotkey, err := a.hotkeyOrOwn()
	if err != nil {
		return nil, err
	}
	m := &moving{author: a, from: position{n.netuid, hotkey}, to: position{n.netuid, hotkey}, coldkey: a.id, alpha: alpha, bound: b}
	if m.stake, err = a.staked(hotkey, n.netuid); err != nil {
		return nil, err
	}
	if in.Bool("all") {
		m.alpha = m.stake
	}
	return m, a.requireStake(n.netuid, m.stake, m.alpha)
}

// toSubnet sets the destination subnet, unless the text is empty.
func (m *moving) toSubnet(text string) error {
	if text == "" {
		return nil
	}
	n, err := m.subnet(text)
	m.to.netuid = n.netuid
	return err
}

// quote computes the transition and refuses one that breaks its own bound.
func (m *moving) quote() (moveQuote, error) {
	q := moveQuote{
		Block: m.Number(), Netuid: m.from.netuid, Destination: m.to.netuid, Partial: m.bound.partial,
		Asked: amount.OfAlpha(m.alpha), Paid: amount.OfAlpha(m.alpha), Out: amount.OfAlpha(m.alpha),
		FeeAlpha: amount.OfAlpha(0), FeeTao: amount.OfRao(0), RatioBefore: "1", RatioAfter: "1",
	}
	if m.from.netuid == m.to.netuid {
		return q, nil
	}
	origin, err := m.pool(m.from.netuid)
	if err != nil {
		return q, err
	}
	destination, err := m.pool(m.to.netuid)
	if err != nil {
		return q, err
	}
	switch {
	case m.bound.none:
	case m.bound.price.Set:
		m.limit = m.bound.price
	default:
		m.limit = quote.RatioLimit(origin, destination, m.bound.share)
	}
	t, err := quote.Move(origin, destination, m.alpha, m.limit, m.bound.partial)
	tao := amount.OfRao(unit.Rao(t.Tao))
	q.Paid, q.Tao, q.Out = amount.OfAlpha(unit.Alpha(t.Paid)), &tao, amount.OfAlpha(unit.Alpha(t.Out))
	q.FeeAlpha, q.FeeTao = amount.OfAlpha(unit.Alpha(t.FeeAlpha)), amount.OfRao(unit.Rao(t.FeeTao))
	q.RatioBefore, q.RatioAfter = amount.Decimal(t.RatioBefore, 18), amount.Decimal(t.RatioAfter, 18)
	if m.limit.Set {
		q.Limit = amount.Decimal(new(big.Int).SetUint64(uint64(m.limit.Rao)), 9)
	}
	if errors.Is(err, quote.ErrBound) {
		return q, beyondRatio(q, amount.OfAlpha(unit.Alpha(t.Most)), m.in.Command.Name == "swap")
	}
	m.alpha = unit.Alpha(t.Paid)
	return q, poolRefusal(m.from.netuid, err)
}

// beyondRatio is the refusal of a transition that its own quote puts beyond the limit.
func beyondRatio(q moveQuote, most amount.Amount, swap bool) error {
	message := fmt.Sprintf("the trade would move the ratio of the prices from %s to %s, beyond the limit of %s; nothing was sent", q.RatioBefore, q.RatioAfter, q.Limit)
	remedy := fmt.Sprintf("Move at most %s, or raise --slippage.", most)
	switch {
	case most.Units == 0:
		message = fmt.Sprintf("the ratio of the prices is %s, which leaves nothing within the limit of %s; nothing was sent", q.RatioBefore, q.Limit)
		remedy = "Raise --slippage, or wait."
	case swap:
		remedy = fmt.Sprintf("Move at most %s, allow it with --partial, or raise --slippage.", most)
	}
	return term.NewError(term.Policy, "SlippageBound", message, remedy).WithData(map[string]any{"quote": q, "maximum": most})
}

// send shows the quote and sends the call that pack makes for it.
func (m *moving) send(verb string, pack func() []byte) (*term.Result, error) {
	q, err := m.quote()
	if err != nil {
		return nil, err
	}
	refs, err := m.accounts([][32]byte{m.from.hotkey, m.to.hotkey, m.coldkey})
	if err != nil {
		return nil, err
	}
	out := &moveData{Hotkey: refs[m.from.hotkey], ToHotkey: refs[m.to.hotkey], To: refs[m.coldkey], Quote: q, StakeBefore: amount.OfAlpha(m.stake)}
	if q.Tao != nil {
		m.in.Note("quote in block %d: moves %s, worth %s, receives %s; ratio of the prices %s, then %s", q.Block, q.Paid, q.Tao, q.Out, q.RatioBefore, q.RatioAfter)
	}
	if q.Limit != "" {
		m.in.Note("ratio limit %s", q.Limit)
	}
	question := fmt.Sprintf("%s %s of subnet %d", verb, q.Paid, q.Netuid)
	if m.from.hotkey != m.to.hotkey {
		question += fmt.Sprintf(" from the hotkey %s to %s", out.Hotkey, out.ToHotkey)
	}
	if m.coldkey != m.id {
		question += fmt.Sprintf(" to %s", out.To)
	}
	if q.Tao != nil {
		question += fmt.Sprintf(", for about %s of subnet %d", q.Out, q.Destination)
	}
	return m.transact(transaction{
		call: remote.Call{To: params.StakingAddress, Data: pack()}, data: out, question: question,
		probes: []probe{
			{stakeOf(m.from.hotkey, m.id, m.from.netuid), storeStake(&out.StakeAfter)},
			{stakeOf(m.to.hotkey, m.coldkey, m.to.netuid), storeStake(&out.DestinationAfter)},
		},
	})
}

// storeStake keeps the answer of stakeOf.
func storeStake(to **amount.Amount) func([]byte) error {
	return func(answer []byte) error {
		after, err := remote.Staking().UnpackGetStake(answer)
		if err == nil {
			alpha := amount.OfAlpha(unit.Alpha(after.Uint64()))
			*to = &alpha
		}
		return err
	}
}

// Numbers as the ABI takes them.
func bigOf[T ~uint16 | ~uint64](v T) *big.Int { return new(big.Int).SetUint64(uint64(v)) }

func stakeMove(in *invocation) (*term.Result, error) {
	args, alpha, err := in.stakeArguments(1)
	if err != nil {
		return nil, err
	}
	if in.String("to-hotkey") == "" && in.String("to-netuid") == "" {
		return nil, in.usage("MissingFlag", "%s needs --to-hotkey, --to-netuid or both", in.Command.HelpName)
	}
	m, err := in.newMove(args[0], alpha)
	if err != nil {
		return nil, err
	}
	if text := in.String("to-hotkey"); text != "" {
		form, err := m.resolver.Parse(text)
		if err != nil {
			return nil, err
		}
		m.to.hotkey = form.ID
	}
	if err := m.toSubnet(in.String("to-netuid")); err != nil {
		return nil, err
	}
	return m.send("Move", func() []byte {
		return remote.Staking().PackMoveStake(m.from.hotkey, m.to.hotkey, bigOf(m.from.netuid), bigOf(m.to.netuid), bigOf(m.alpha))
	})
}

func stakeSwap(in *invocation) (*term.Result, error) {
	args, alpha, err := in.stakeArguments(2)
	if err != nil {
		return nil, err
	}
	m, err := in.newMove(args[0], alpha)
	if err != nil {
		return nil, err
	}
	if err := m.toSubnet(args[1]); err != nil {
		return nil, err
	}
	return m.send("Swap", func() []byte {
		if m.limit.Set {
			return remote.Staking().PackSwapStakeLimit(m.from.hotkey, m.from.netuid, m.to.netuid, uint64(m.alpha), uint64(m.limit.Rao), m.bound.partial)
		}
		return remote.Staking().PackSwapStake(m.from.hotkey, m.from.netuid, m.to.netuid, uint64(m.alpha))
	})
}

func stakeTransfer(in *invocation) (*term.Result, error) {
	args, alpha, err := in.stakeArguments(2)
	if err != nil {
		return nil, err
	}
	m, err := in.newMove(args[0], alpha)
	if err != nil {
		return nil, err
	}
	form, err := m.resolver.Parse(args[1])
	if err != nil {
		return nil, err
	}
	m.coldkey = form.ID
	if err := m.toSubnet(in.String("to-netuid")); err != nil {
		return nil, err
	}
	return m.send("Give", func() []byte {
		return remote.Staking().PackTransferStake(m.coldkey, m.from.hotkey, bigOf(m.from.netuid), bigOf(m.to.netuid), bigOf(m.alpha))
	})
}
