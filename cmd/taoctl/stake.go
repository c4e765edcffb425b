package main

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/quote"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(stakeCommand)

func stakeCommand() *cli.Command {
	const bound = " The trade is bounded: by --limit-price, or else by the present price and --slippage. A trade that would pass the bound is refused before it is sent (exit code 16); " +
		"--partial trades what the bound allows, --no-limit removes it."
	command := &cli.Command{
		Name:        "stake",
		Usage:       "stake: add, remove, move, swap, transfer, burn, lock, list, quote, claim, auto, child",
		Description: "TAO buys a subnet's alpha, which is staked to a hotkey. Amounts need their unit: 10tao, 1e9rao, 5a. On root (netuid 0) the price is always 1.",
		Subcommands: []*cli.Command{
			{
				Name: "add", Usage: "buy alpha and stake it to a hotkey", ArgsUsage: "NETUID AMOUNT",
				Description: "AMOUNT is TAO. Without --hotkey the account of --from is its own hotkey." + bound,
				Flags:       tradeFlags(), Action: action(stakeAdd),
			},
			{
				Name: "remove", Usage: "sell staked alpha", ArgsUsage: "[NETUID] AMOUNT",
				Description: "AMOUNT is alpha; --all takes its place, and without NETUID sells the stake on every subnet, root included. What cannot be sold stays staked. " +
					"--all-alpha sells the alpha of all other subnets and stakes the TAO on root. Without --hotkey the account of --from is its own hotkey." + bound,
				Flags: append(
					tradeFlags(), &cli.BoolFlag{Name: "all", Usage: "sell the whole stake, of NETUID or of all subnets"},
					&cli.BoolFlag{Name: "all-alpha", Usage: "sell the stake on all subnets but root, and stake the TAO on root"},
				),
				Action: action(stakeRemove),
			},
			{
				Name: "list", Usage: "list an account's stake", ArgsUsage: "[ACCOUNT]",
				Description: "Without ACCOUNT it is that of --from. The value is at the spot price; proceeds are what a sale of the position alone would bring now, after fee and slippage.",
				Action:      action(stakeList),
			},
			stakeLockCommand(),
			{
				Name: "quote", Usage: "say what a trade would give now: buy, sell",
				Subcommands: []*cli.Command{
					{Name: "buy", Usage: "TAO for alpha", ArgsUsage: "NETUID AMOUNT", Flags: tradeFlags(), Description: "AMOUNT is TAO. Nothing is sent." + bound, Action: action(stakeQuoteBuy)},
					{Name: "sell", Usage: "alpha for TAO", ArgsUsage: "NETUID AMOUNT", Flags: tradeFlags(), Description: "AMOUNT is alpha. Nothing is sent." + bound, Action: action(stakeQuoteSell)},
				},
			},
			stakeClaimCommand(),
			stakeAuto(),
			stakeChild(),
		},
	}
	command.Subcommands = slices.Insert(command.Subcommands, 2, append(stakeMoveCommands(), stakeBurnCommand(bound))...)
	return command
}

func tradeFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "limit-price", Usage: "`AMOUNT` of TAO for one alpha, as the worst price, for example 0.05tao"},
		&cli.BoolFlag{Name: "no-limit", Usage: "trade at any price"},
		&cli.BoolFlag{Name: "partial", Usage: "trade as much as the bound allows instead of refusing"},
	}
}

// bound is how a trade is limited on the command line.
type bound struct {
	none    bool
	price   quote.Limit
	share   amount.Percent
	partial bool
}

func (in *invocation) bound() (bound, error) { return in.boundOf("limit-price", taoAmount) }

// boundOf is bound with the flag of a price limit and the way to read it.
func (in *invocation) boundOf(flag string, read func(string) (unit.Rao, error)) (bound, error) {
	b := bound{none: in.Bool("no-limit"), partial: in.Bool("partial")}
	text := in.String(flag)
	switch {
	case b.none && text != "":
		return b, in.usage("ConflictingFlags", "--no-limit and --%s cannot be used together", flag)
	case b.none && b.partial:
		return b, in.usage("ConflictingFlags", "--partial needs a limit; --no-limit removes it")
	case b.none && in.onCommandLine("slippage"), text != "" && in.onCommandLine("slippage"):
		return b, in.usage("ConflictingFlags", "--slippage cannot be used together with --%s or --no-limit", flag)
	case text != "":
		price, err := read(text)
		if err != nil {
			return b, err
		}
		b.price = quote.At(price)
	}
	var err error
	b.share, err = in.slippage()
	return b, err
}

func (b bound) buy(pool amm.Pool) quote.Limit {
	if b.none || b.price.Set {
		return b.price
	}
	return quote.BuyLimit(pool, b.share)
}

func (b bound) sell(pool amm.Pool) quote.Limit {
	if b.none || b.price.Set {
		return b.price
	}
	return quote.SellLimit(pool, b.share)
}

// tradeData is a quote for programs.
type tradeData struct {
	Block       uint64         `json:"block"`
	Netuid      uint16         `json:"netuid"`
	Side        string         `json:"side"`
	Asked       amount.Amount  `json:"amount"`
	Paid        amount.Amount  `json:"paid"`
	Out         amount.Amount  `json:"expected"`
	Fee         amount.Amount  `json:"fee"`
	PriceBefore amount.Wei     `json:"priceBefore"`
	PriceAfter  amount.Wei     `json:"priceAfter"`
	Limit       *amount.Amount `json:"limitPrice,omitempty"`
	Partial     bool           `json:"partial"`
}

func (d tradeData) fields(t *term.Table) *term.Table {
	t.Add("paid", "Pays", d.Paid.String()).Add("expected", "Receives", d.Out.String()).Add("fee", "Pool fee, included", d.Fee.String()).
		Add("priceBefore", "Price before", d.PriceBefore.String()).Add("priceAfter", "Price after", d.PriceAfter.String())
	if d.Limit != nil {
		t.Add("limitPrice", "Price limit", d.Limit.String())
	}
	return t
}

// The sides of a trade.
const (
	buying  = "buy"
	selling = "sell"
)

// quote computes a trade and refuses one that breaks its own bound.
func (s *session) quote(netuid uint16, side string, units uint64, b bound) (tradeData, quote.Limit, error) {
	pool, err := s.pool(netuid)
	if err != nil {
		return tradeData{}, quote.Limit{}, err
	}
	paid, got := amount.TAO, amount.Alpha
	var limit quote.Limit
	var trade quote.Trade
	if side == buying {
		limit = b.buy(pool)
		trade, err = quote.Buy(pool, unit.Rao(units), limit, b.partial)
	} else {
		paid, got = amount.Alpha, amount.TAO
		limit = b.sell(pool)
		trade, err = quote.Sell(pool, unit.Alpha(units), limit, b.partial)
	}
	d := tradeData{
		Block: s.Number(), Netuid: netuid, Side: side, Partial: b.partial,
		Asked: amount.Amount{Kind: paid, Units: units}, Paid: amount.Amount{Kind: paid, Units: trade.Paid},
		Out: amount.Amount{Kind: got, Units: trade.Out}, Fee: amount.Amount{Kind: paid, Units: trade.Fee},
		PriceBefore: amount.OfWei(trade.PriceBefore), PriceAfter: amount.OfWei(trade.PriceAfter),
	}
	if limit.Set {
		at := amount.OfRao(limit.Rao)
		d.Limit = &at
	}
	if errors.Is(err, quote.ErrBound) {
		return d, limit, beyond(d, amount.Amount{Kind: paid, Units: trade.Most})
	}
	return d, limit, poolRefusal(netuid, err)
}

// beyond is the refusal of a trade that its own quote puts beyond the limit.
func beyond(d tradeData, most amount.Amount) error {
	message := fmt.Sprintf("the trade would move the price from %s to %s, beyond the limit of %s; nothing was sent", d.PriceBefore, d.PriceAfter, d.Limit)
	remedy := fmt.Sprintf("Trade at most %s, allow it with --partial, or raise --slippage.", most)
	if most.Units == 0 {
		message = fmt.Sprintf("the price is %s, which leaves nothing within the limit of %s; nothing was sent", d.PriceBefore, d.Limit)
		remedy = "Choose another --limit-price, raise --slippage, or wait."
	}
	e := term.NewError(term.Policy, "SlippageBound", message, remedy)
	return e.WithData(map[string]any{"quote": d, "maximum": most})
}

// poolRefusal turns a refusal of the pool's mathematics into the chain's own.
func poolRefusal(netuid uint16, err error) error {
	if err == nil {
		return nil
	}
	e := term.NewError(term.Chain, "PoolRefuses", fmt.Sprintf("the pool of subnet %d refuses the trade: %v", netuid, err), "Give another amount.").WithCause(err)
	e.Code = revert.InsufficientLiquidity
	switch {
	case errors.Is(err, amm.ErrSwapInputTooLarge):
		e.Name, e.Code, e.Remediation = "SwapInputTooLarge", revert.LimitExceeded, "Split the trade."
	case errors.Is(err, amm.ErrReservesTooLow):
		e.Name, e.Remediation = "ReservesTooLow", "Give a larger amount, or wait until the pool has grown."
	}
	return e
}

// alphaAmount reads an amount of alpha over 0.
func alphaAmount(text string) (unit.Alpha, error) {
	value, err := amount.ParseAlpha(text)
	if err == nil && value == 0 {
		err = errors.New("the amount is zero")
	}
	if err != nil {
		return 0, invalid("InvalidAmount", "Write for example 5a or 2.5a.", "%v", err).WithCause(err)
	}
	return value, nil
}

func stakeQuoteBuy(in *invocation) (*term.Result, error)  { return stakeQuote(in, buying) }
func stakeQuoteSell(in *invocation) (*term.Result, error) { return stakeQuote(in, selling) }

func stakeQuote(in *invocation, side string) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	units, err := sideAmount(side, args[1])
	if err != nil {
		return nil, err
	}
	b, err := in.bound()
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	d, _, err := s.quote(n.netuid, side, units, b)
	if err != nil {
		return nil, err
	}
	return &term.Result{Data: d, Table: d.fields(term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(n.netuid)))).Add("block", "Block", decimalOf(d.Block))}, nil
}

func sideAmount(side, text string) (uint64, error) {
	if side == buying {
		v, err := taoAmount(text)
		return uint64(v), err
	}
	v, err := alphaAmount(text)
	return uint64(v), err
}

// stakeData is what a trade did; for a dry run, what it would do.
type stakeData struct {
	writeData
	Hotkey      accountRef     `json:"hotkey"`
	Quote       tradeData      `json:"quote"`
	StakeBefore amount.Amount  `json:"stakeBefore"`
	StakeAfter  *amount.Amount `json:"stakeAfter,omitempty"`
}

func (d *stakeData) record() *term.Table {
	t := term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Quote.Netuid))).Add("hotkey", "Hotkey", d.Hotkey.String())
	d.Quote.fields(t).Add("stakeBefore", "Stake before", d.StakeBefore.String())
	if d.StakeAfter != nil {
		t.Add("stakeAfter", "Stake after", d.StakeAfter.String())
	}
	return t
}

// stakeOf is a view of the alpha of a coldkey with a hotkey.
func stakeOf(hotkey, coldkey [32]byte, netuid uint16) remote.Call {
	return remote.Call{To: params.StakingAddress, Data: remote.Staking().PackGetStake(hotkey, coldkey, big.NewInt(int64(netuid)))}
}

// trade shows a quote, then sends the call that it was made for.
func (a *author) trade(hotkey [32]byte, d tradeData, stake unit.Alpha, data []byte) (*term.Result, error) {
	question := fmt.Sprintf("Buy about %s of subnet %d for %s", d.Out, d.Netuid, d.Paid)
	if d.Side == selling {
		question = fmt.Sprintf("Sell %s of subnet %d for about %s", d.Paid, d.Netuid, d.Out)
	}
	return a.tradeAsking(hotkey, d, stake, data, question)
}

// tradeAsking is trade with a question of its own, to which the hotkey is added.
func (a *author) tradeAsking(hotkey [32]byte, d tradeData, stake unit.Alpha, data []byte, question string) (*term.Result, error) {
	ref, err := a.account(hotkey)
	if err != nil {
		return nil, err
	}
	out := &stakeData{Hotkey: ref, Quote: d, StakeBefore: amount.OfAlpha(stake)}
	question += fmt.Sprintf(" with the hotkey %s", ref)
	a.in.Note("quote in block %d: pays %s, receives %s, fee %s; price %s, then %s", d.Block, d.Paid, d.Out, d.Fee, d.PriceBefore, d.PriceAfter)
	if d.Limit != nil {
		a.in.Note("price limit %s", d.Limit)
	}
	return a.transact(transaction{
		call: remote.Call{To: params.StakingAddress, Data: data}, data: out,
		question: question,
		probes:   []probe{{stakeOf(hotkey, a.id, d.Netuid), storeStake(&out.StakeAfter)}},
	})
}

// staked reads the alpha of the signer with a hotkey.
func (a *author) staked(hotkey [32]byte, netuid uint16) (unit.Alpha, error) {
	call := stakeOf(hotkey, a.id, netuid)
	alpha, err := remote.Read(a.ctx, a.View, call.To, call.Data, remote.Staking().UnpackGetStake)
	if err != nil {
		return 0, err
	}
	return unit.Alpha(alpha.Uint64()), nil
}

func stakeAdd(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	tao, err := taoAmount(args[1])
	if err != nil {
		return nil, err
	}
	b, err := in.bound()
	if err != nil {
		return nil, err
	}
	a, n, hotkey, err := in.writePosition(args[0])
	if err != nil {
		return nil, err
	}
	d, limit, err := a.quote(n.netuid, buying, uint64(tao), b)
	if err != nil {
		return nil, err
	}
	stake, err := a.staked(hotkey, n.netuid)
	if err != nil {
		return nil, err
	}
	staking, netuid, rao := remote.Staking(), big.NewInt(int64(n.netuid)), new(big.Int).SetUint64(uint64(tao))
	data := staking.PackAddStake(hotkey, rao, netuid)
	if limit.Set {
		data = staking.PackAddStakeLimit(hotkey, rao, new(big.Int).SetUint64(uint64(limit.Rao)), b.partial, netuid)
	}
	return a.trade(hotkey, d, stake, data)
}
