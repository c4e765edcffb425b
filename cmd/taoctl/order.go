package main

import (
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/order"
	"github.com/taochain/taochain/chain/order/form"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(orderCommand)

func orderCommand() *cli.Command {
	return &cli.Command{
		Name:  "order",
		Usage: "limit orders: sign, submit, cancel, status",
		Description: "An order to buy or sell alpha at a price is signed and kept in a file; nothing is sent. Whoever has the file may submit it when the price is there, " +
			"unless it names its relayers. The signer pays nothing but the trade and the order's fee.",
		Subcommands: []*cli.Command{
			{
				Name: "sign", Usage: "sign an order into a file", ArgsUsage: "NETUID buy|take-profit|stop-loss AMOUNT",
				Description: "buy spends AMOUNT of TAO when the price is --price or lower; take-profit sells AMOUNT of alpha when it is --price or higher, stop-loss when it is --price or lower. " +
					"Without --hotkey the account of --from is its own hotkey. Without --max-slippage the trade may move the price any far.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "price", Usage: "`AMOUNT` of TAO for one alpha, for example 0.05tao"},
					&cli.StringFlag{Name: "expires", Value: "24h", Usage: "`TIME` until which the order may execute: a duration from the newest block on, or 2006-01-02T15:04:05Z"},
					&cli.StringFlag{Name: "max-slippage", Usage: "`SHARE` by which the trade may move the pool's price beyond --price, for example 1%"},
					&cli.StringFlag{Name: "fee", Usage: "`SHARE` of the TAO that --fee-to gets, for example 0.1%"},
					&cli.StringFlag{Name: "fee-to", Usage: "`ACCOUNT` that gets the fee"},
					&cli.StringSliceFlag{Name: "relayer", Usage: "`ADDRESS` that may submit the order; up to ten times, everybody may without it"},
					&cli.BoolFlag{Name: "partial", Usage: "let the relayers execute the order in parts"},
					&cli.StringFlag{Name: "out", Usage: "`FILE` for the signed order"},
				},
				Action: action(orderSign),
			},
			{
				Name: "submit", Usage: "execute signed orders", ArgsUsage: "FILE...",
				Description: "The orders are executed one after the other, all or none. The account of --from pays the transaction's fee.",
				Flags: []cli.Flag{
					&cli.BoolFlag{Name: "batch", Usage: "match the orders, all of one subnet, with each other first; only the difference goes to the pool"},
					&cli.BoolFlag{Name: "skip", Usage: "leave out orders that fail, instead of all"},
					&cli.StringFlag{Name: "part", Usage: "`AMOUNT` of the order to execute, for one order that allows it"},
				},
				Action: action(orderSubmit),
			},
			{
				Name: "cancel", Usage: "cancel an order", ArgsUsage: "FILE|HASH",
				Description: "For the signer. The order cannot be executed any more, nor what is left of it.", Action: action(orderCancel),
			},
			{
				Name: "status", Usage: "show what became of an order", ArgsUsage: "FILE|HASH",
				Description: "Of a hash alone the chain does not know the signer before the order is executed: cancelled then says that somebody has cancelled it. With FILE it is certain.",
				Action:      action(orderStatus),
			},
		},
	}
}

// orderKinds are the names of the types on the command line.
var orderKinds = map[string]form.Type{"buy": form.LimitBuy, "take-profit": form.TakeProfit, "stop-loss": form.StopLoss}

// orderOf builds the order of the command line, for the signer's account and chain.
func (a *author) orderOf(args []string) (form.Order, error) {
	netuid, err := parseNetuid(args[0])
	if err != nil {
		return form.Order{}, err
	}
	kind, ok := orderKinds[args[1]]
	if !ok {
		return form.Order{}, a.in.usage("InvalidArgument", "an order is one of buy, take-profit and stop-loss, not %q", args[1])
	}
	o := form.Order{Signer: a.signer.Address, Netuid: netuid, Type: kind, PartialFills: a.in.Bool("partial")}
	if o.Amount, err = orderAmount(kind, args[2]); err != nil {
		return o, err
	}
	if a.in.String("price") == "" {
		return o, a.in.usage("MissingFlag", "%s needs --price", a.in.Command.HelpName)
	}
	if o.LimitPrice, err = taoAmount(a.in.String("price")); err != nil {
		return o, err
	}
	if err := a.orderParties(&o); err != nil {
		return o, err
	}
	if text := a.in.String("max-slippage"); text != "" {
		share, err := amount.ParsePercent(text)
		if err != nil {
			return o, invalid("InvalidPercent", "Write for example 1%.", "%v", err)
		}
		o.HasMaxSlippage, o.MaxSlippage = true, uint32(share)
	}
	if o.Expiry, err = a.expiry(); err != nil {
		return o, err
	}
	id, err := a.client.ChainID(a.ctx)
	if err != nil {
		return o, revert.ChainError(err)
	}
	o.ChainID = id.Uint64()
	return o, nil
}

// orderParties reads who has a part in the order beside the signer.
func (a *author) orderParties(o *form.Order) (err error) {
	hotkey, err := a.hotkeyOrOwn()
	if err != nil {
		return err
	}
	o.Hotkey = hotkey
	fee, to := a.in.String("fee"), a.in.String("fee-to")
	if (fee == "") != (to == "") {
		return a.in.usage("ConflictingFlags", "--fee and --fee-to go together")
	}
	if fee != "" {
		share, err := amount.ParsePercent(fee)
		if err != nil {
			return invalid("InvalidPercent", "Write for example 0.1%.", "%v", err)
		}
		o.FeeRate = uint32(share)
		if o.FeeRecipient, err = a.in.accountID(to); err != nil {
			return err
		}
	}
	for _, text := range a.in.StringSlice("relayer") {
		relayer, err := a.resolver.Address(text)
		if err != nil {
			return err
		}
		o.Relayers = append(o.Relayers, relayer)
	}
	switch {
	case len(o.Relayers) > form.MaxRelayers:
		return a.in.usage("InvalidFlag", "an order has at most %d relayers", form.MaxRelayers)
	case o.PartialFills && len(o.Relayers) == 0:
		return a.in.usage("ConflictingFlags", "--partial needs --relayer: only relayers of the list execute parts")
	}
	return nil
}

// orderAmount reads an amount of TAO or alpha, whichever the order is about.
func orderAmount(kind form.Type, text string) (uint64, error) {
	if kind.Buys() {
		rao, err := taoAmount(text)
		return uint64(rao), err
	}
	alpha, err := amount.ParseAlpha(text)
	if err == nil && alpha == 0 {
		err = errors.New("the amount is zero")
	}
	if err != nil {
		return 0, invalid("InvalidAmount", "Write for example 10a.", "%v", err).WithCause(err)
	}
	return uint64(alpha), nil
}

// expiry reads --expires in milliseconds since 1970. A duration counts from the newest block's time, which is the chain's clock.
func (a *author) expiry() (uint64, error) {
	text := a.in.String("expires")
	if at, err := time.Parse(time.RFC3339, text); err == nil && at.UnixMilli() > 0 {
		return uint64(at.UnixMilli()), nil
	}
	after, err := time.ParseDuration(text)
	if err != nil || after <= 0 {
		return 0, a.in.usage("InvalidFlag", "--expires is a duration such as 90m or 168h, or a time such as 2030-01-31T12:00:00Z, not %q", text)
	}
	header, err := a.client.HeaderByNumber(a.ctx, nil)
	if err != nil {
		return 0, revert.ChainError(err)
	}
	return header.Time*1000 + uint64(after.Milliseconds()), nil
}

// traded is an amount in the order's unit.
func traded(kind form.Type, v uint64) amount.Amount {
	if kind.Buys() {
		return amount.OfRao(unit.Rao(v))
	}
	return amount.OfAlpha(unit.Alpha(v))
}

// expiryTime is an order's expiry for people.
func expiryTime(ms uint64) string {
	if ms > 1<<53 {
		return "never"
	}
	return time.UnixMilli(int64(ms)).UTC().Format(time.RFC3339)
}

// orderLine tells an order in words.
func orderLine(o form.Order) string {
	switch o.Type {
	case form.LimitBuy:
		return fmt.Sprintf("buy alpha of subnet %d for %s at %s or less", o.Netuid, traded(o.Type, o.Amount), amount.OfRao(o.LimitPrice))
	case form.TakeProfit:
		return fmt.Sprintf("sell %s of subnet %d at %s or more", traded(o.Type, o.Amount), o.Netuid, amount.OfRao(o.LimitPrice))
	}
	return fmt.Sprintf("sell %s of subnet %d at %s or less", traded(o.Type, o.Amount), o.Netuid, amount.OfRao(o.LimitPrice))
}

func orderSign(in *invocation) (*term.Result, error) {
	args, err := in.arguments(3, 3)
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	o, err := a.orderOf(args)
	if err != nil {
		return nil, err
	}
	d := describeOrder(o)
	if in.dryRun() {
		in.Note("dry run: nothing was signed")
		return &term.Result{Data: d, Table: d.record()}, nil
	}
	question := fmt.Sprintf("Sign an order of %s to %s until %s?", a.signer.Label(), orderLine(o), expiryTime(o.Expiry))
	if err := in.Confirm(in.Context.Context, question); err != nil {
		return nil, err
	}
	key, err := a.unlock()
	if err != nil {
		return nil, err
	}
	if d.Signature, err = o.Sign(key); err != nil {
		return nil, err
	}
	if file := in.String("out"); file != "" {
		if err := os.WriteFile(file, d.file(), 0o600); err != nil {
			return nil, term.NewError(term.IO, "WriteFailed", "the order cannot be written: "+err.Error(), "Check the path of --out.").WithCause(err)
		}
		in.Note("signed order: %s", file)
	}
	return &term.Result{Data: d, Table: d.record()}, nil
}

// orderState is what the chain knows of an order.
type orderState struct {
	Hash   common.Hash `json:"orderHash"`
	Status string      `json:"status"`
	// Filled is in the order's unit, or a bare number if the order is not at hand.
	Filled *amount.Amount `json:"filledAmount,omitempty"`
	Units  uint64         `json:"filled"`
}

var orderStates = map[order.Status]string{
	order.Unknown: "open", order.Fulfilled: "fulfilled", order.PartiallyFilled: "partially filled", order.Cancelled: "cancelled",
}

func orderStatus(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	hash, signed, err := in.orderNamed(args[0])
	if err != nil {
		return nil, err
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	d := orderState{Hash: hash}
	var status order.Status
	err = s.State(s.ctx, func(st *state.State) {
		status, d.Units = st.Orders.Status(hash)
		switch cancelled := signed != nil && st.Orders.IsCancelled(hash, signed.Order.Signer); {
		case cancelled:
			status = order.Cancelled
		case signed != nil && status == order.Cancelled:
			status = order.Unknown // somebody else has cancelled it, which counts for nothing
		}
	})
	if err != nil {
		return nil, err
	}
	d.Status = orderStates[status]
	table := term.NewRecord().Add("hash", "Order", hash.Hex()).Add("status", "Status", d.Status)
	if signed == nil {
		return &term.Result{Data: d, Table: table.Add("filled", "Filled, smallest units", decimalOf(d.Units))}, nil
	}
	filled := traded(signed.Order.Type, d.Units)
	d.Filled = &filled
	table.Add("filled", "Filled", filled.String()).Add("amount", "Of", traded(signed.Order.Type, signed.Order.Amount).String())
	return &term.Result{Data: d, Table: table.Add("expires", "Expires", expiryTime(signed.Order.Expiry))}, nil
}
