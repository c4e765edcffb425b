package main

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/bindings/swaprouter"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(swapCommand)

func swapCommand() *cli.Command {
	const order = "FROM and TO are tao, the netuid of a subnet that has a token, or the address of a token. AMOUNT is what is paid, with its unit: 5tao, or a token's symbol as in 2.5SN1; " +
		"with --exact-out it is what is bought. An order goes through the SwapRouter: by the protocol's own pool, by the token's liquidity pool, or by both, split so that the result is the best. "
	flags := func() []cli.Flag {
		return []cli.Flag{
			routerFlag(), tokenFactoryFlag(),
			&cli.BoolFlag{Name: "exact-out", Usage: "AMOUNT is what is bought, not what is paid"},
			&cli.StringFlag{Name: "venue", Value: "best", Usage: "`PLACE` where the order may go: best, pool (the token's liquidity pool) or native (the protocol's pool)"},
		}
	}
	return &cli.Command{
		Name:        "swap",
		Usage:       "tokens of subnets and TAO: quote, trade",
		Description: "What taoctl stake add and remove do with staked alpha, these do with tokens, through the contract SwapRouter.",
		Subcommands: []*cli.Command{
			{
				Name: "quote", Usage: "say what an order would give now", ArgsUsage: "FROM TO AMOUNT", Flags: flags(), Action: action(swapQuote),
				Description: order + "Nothing is sent.",
			},
			{
				Name: "trade", Usage: "exchange TAO and tokens", ArgsUsage: "FROM TO AMOUNT", Action: action(swapTrade),
				Description: order + "It gives at least, or takes at most, what the quote says less --slippage, or nothing happens. A token that is paid needs an allowance, " +
					"which is sent first. What the protocol's pool buys is staked with --hotkey, or else with a validator that the token has already.",
				Flags: append(
					flags(), &cli.StringFlag{Name: "receiver", Usage: "`ACCOUNT` that gets what is bought (default: that of --from)"},
					&cli.DurationFlag{Name: "deadline", Value: 10 * time.Minute, Usage: "`TIME` after which the order is refused, counted from the newest block"},
				),
			},
		},
	}
}

var swapVenues = map[string]uint8{"best": 0, "pool": 1, "native": 2}

// swapOrder is an order of the command line.
type swapOrder struct {
	router   common.Address
	from, to asset
	exactOut bool
	venue    string
	swaprouter.SwapRouterOrder
}

// swapOrder reads FROM, TO, AMOUNT and the flags of both commands.
func (s *session) swapOrder() (swapOrder, error) {
	o := swapOrder{exactOut: s.in.Bool("exact-out"), venue: s.in.String("venue")}
	args, err := s.in.arguments(3, 3)
	if err != nil {
		return o, err
	}
	venue, known := swapVenues[o.venue]
	if !known {
		return o, s.in.usage("InvalidFlag", "--venue is best, pool or native, not %q", o.venue)
	}
	if o.router, err = s.contractFlag("router", "SwapRouter"); err != nil {
		return o, err
	}
	if o.from, err = s.asset(args[0]); err != nil {
		return o, err
	}
	if o.to, err = s.asset(args[1]); err != nil {
		return o, err
	}
	if o.from.Address == o.to.Address {
		return o, s.in.usage("InvalidArgument", "FROM and TO are both %s", o.from.Symbol)
	}
	counted := o.from
	if o.exactOut {
		counted = o.to
	}
	units, err := counted.parse(args[2])
	if err != nil {
		return o, err
	}
	hotkey, err := s.swapHotkey(o.to, o.venue)
	o.SwapRouterOrder = swaprouter.SwapRouterOrder{
		TokenIn: o.from.Address, TokenOut: o.to.Address, Amount: units, Limit: new(big.Int), Receiver: o.router, Deadline: new(big.Int).SetUint64(1<<64 - 1),
		Hotkey: hotkey, Venue: venue,
	}
	return o, err
}

// swapHotkey is the validator with which the protocol's pool stakes what it buys: that of --hotkey, or the first of the token's own that has a
// permit. Without one the protocol's pool is left out.
func (s *session) swapHotkey(to asset, venue string) ([32]byte, error) {
	if to.isTAO() || venue == "pool" {
		return [32]byte{}, nil
	}
	if s.in.String("hotkey") != "" {
		return s.in.hotkey()
	}
	b := remote.SubnetToken()
	batch := s.NewBatch()
	var netuid uint16
	var hotkeys [][32]byte
	remote.Add(batch, to.Address, b.PackNetuid(), b.UnpackNetuid, &netuid)
	remote.Add(batch, to.Address, b.PackValidators(), b.UnpackValidators, &hotkeys)
	if err := batch.Run(s.ctx); err != nil {
		return [32]byte{}, nil //nolint:nilerr // an ERC-20 without a subnet has no validators
	}
	for _, hotkey := range hotkeys {
		neuron, err := remote.Read(s.ctx, s.View, params.NeuronAddress, remote.Neuron().PackGetUid(netuid, hotkey), remote.Neuron().UnpackGetUid)
		if err != nil || !neuron.Exists {
			continue
		}
		permit, err := remote.Read(s.ctx, s.View, params.MetagraphAddress, remote.Metagraph().PackGetValidatorStatus(netuid, neuron.Uid), remote.Metagraph().UnpackGetValidatorStatus)
		if err == nil && permit {
			return hotkey, nil
		}
	}
	s.in.Note("the token has no validator yet: without --hotkey the protocol's pool is left out")
	return [32]byte{}, nil
}

func swapQuote(in *invocation) (*term.Result, error) {
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	o, err := s.swapOrder()
	if err != nil {
		return nil, err
	}
	share, err := in.slippage()
	if err != nil {
		return nil, err
	}
	q, err := s.quoteOrder(o, share)
	if err != nil {
		return nil, err
	}
	return &term.Result{Data: q, Table: q.fields(term.NewRecord()).Add("block", "Block", decimalOf(q.Block))}, nil
}

// swapData is what an order did; for a dry run, what it would do. Before and After are what the receiver has of what is bought.
type swapData struct {
	writeData
	Quote    swapQuoteData `json:"quote"`
	Receiver string        `json:"receiver"`
	Before   amount.Token  `json:"before"`
	After    *amount.Token `json:"after,omitempty"`
}

func (d *swapData) record() *term.Table {
	t := d.Quote.fields(term.NewRecord()).Add("receiver", "Receiver", d.Receiver).Add("before", "Receiver had", d.Before.String())
	if d.After != nil {
		t.Add("after", "Receiver has", d.After.String())
	}
	return t
}

func swapTrade(in *invocation) (*term.Result, error) {
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	if err := a.requireNoProxy(); err != nil {
		return nil, err
	}
	share, err := in.slippage()
	if err != nil {
		return nil, err
	}
	o, err := a.swapOrder()
	if err != nil {
		return nil, err
	}
	o.Receiver = a.signer.Address
	if text := in.String("receiver"); text != "" {
		if o.Receiver, err = in.address(text); err != nil {
			return nil, err
		}
	}
	if err := in.checkDeadline(); err != nil {
		return nil, err
	}
	o.Deadline = a.deadline()
	q, err := a.quoteOrder(o, share)
	if err != nil {
		return nil, err
	}
	o.Limit = q.Limit.Units
	data := &swapData{Quote: q, Receiver: o.Receiver.Hex()}
	before, probes, err := a.holding(o.to, o.Receiver, &data.After)
	if err != nil {
		return nil, err
	}
	data.Before = before
	a.in.Note("quote in block %d: pays %s, receives %s, price impact %s", q.Block, q.Pays, q.Receives, q.Impact)
	call := remote.Call{To: o.router, Data: remote.SwapRouter().PackSwapExactIn(o.SwapRouterOrder)}
	most := o.Amount
	if o.exactOut {
		call.Data, most = remote.SwapRouter().PackSwapExactOut(o.SwapRouterOrder), o.Limit
	}
	if o.from.isTAO() {
		call.Value = most
	} else if rehearsed, err := a.allow(o.from, o.router, "SwapRouter", most, data); rehearsed != nil || err != nil {
		return rehearsed, err
	}
	return a.transact(transaction{
		known: artifact.All(),
		call:  call, data: data, probes: probes,
		question: fmt.Sprintf("Pay %s for %s, %s", q.Pays, q.Receives, q.limitText()),
	})
}

func (in *invocation) checkDeadline() error {
	if in.Duration("deadline") <= 0 {
		return in.usage("InvalidFlag", "--deadline must be over 0")
	}
	return nil
}

// deadline is --deadline counted from the newest block, in seconds since 1970.
func (a *author) deadline() *big.Int {
	return new(big.Int).SetUint64(a.Header.Time + uint64(a.in.Duration("deadline").Seconds()))
}

// holding is what an address has of a token, and the probe that stores what it has afterwards. TAO is told by the balances of every transaction.
func (s *session) holding(of asset, holder common.Address, after **amount.Token) (amount.Token, []probe, error) {
	if of.isTAO() {
		wei, err := s.client.BalanceAtHash(s.ctx, holder, s.Header.Hash())
		return of.amount(wei), nil, err
	}
	b := remote.SubnetToken()
	call := remote.Call{To: of.Address, Data: b.PackBalanceOf(holder)}
	units, err := remote.Read(s.ctx, s.View, call.To, call.Data, b.UnpackBalanceOf)
	return of.amount(units), []probe{{call, func(out []byte) error {
		units, err := b.UnpackBalanceOf(out)
		if err == nil {
			has := of.amount(units)
			*after = &has
		}
		return err
	}}}, err
}
