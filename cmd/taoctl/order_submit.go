package main

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/order/form"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// orderWriteData is what executing or cancelling orders tells.
type orderWriteData struct {
	writeData
	Orders []orderOutcome `json:"orders"`
}

// orderOutcome is what one order brought. Out is alpha for a buy, TAO after the fee for a sale; it and Fee are missing of an order that
// was skipped or cancelled.
type orderOutcome struct {
	Hash string         `json:"orderHash"`
	Done string         `json:"outcome"`
	Out  *amount.Amount `json:"received,omitempty"`
	Fee  *amount.Amount `json:"fee,omitempty"`
}

func (d *orderWriteData) record() *term.Table {
	t := term.NewRecord()
	for i, o := range d.Orders {
		text := o.Done
		if o.Out != nil {
			text = fmt.Sprintf("%s, received %s, fee %s", o.Done, *o.Out, *o.Fee)
		}
		t.Add(fmt.Sprintf("order%d", i), "Order "+o.Hash[:10], text)
	}
	return t
}

// tell fills in what the events say of the orders.
func (d *orderWriteData) tell(orders []*signedOrder, events []remote.Event) {
	for i, o := range orders {
		for _, e := range events {
			switch {
			case e.Name == "LimitOrderSkipped" && e.Number("index") == uint64(i):
				d.Orders[i].Done = "skipped: " + reasonOf(e.Args["reason"])
			case e.Name == "LimitOrderExecuted" && e.Args["orderHash"] == d.Orders[i].Hash:
				kind := form.LimitBuy
				if o.Order.Type.Buys() {
					kind = form.TakeProfit
				}
				out, fee := traded(kind, e.Number("amountOut")), traded(form.LimitBuy, e.Number("feeRao"))
				d.Orders[i] = orderOutcome{Hash: d.Orders[i].Hash, Done: "executed", Out: &out, Fee: &fee}
			}
		}
	}
}

// reasonOf is the name of the error with a selector.
func reasonOf(selector any) string {
	for _, k := range fault.All() {
		if hexutil.Encode(crypto.Keccak256([]byte(k.Signature()))[:4]) == selector {
			return k.Name
		}
	}
	return fmt.Sprint(selector)
}

func orderSubmit(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, -1)
	if err != nil {
		return nil, err
	}
	part := in.String("part")
	switch {
	case in.Bool("batch") && in.Bool("skip"):
		return nil, in.usage("ConflictingFlags", "--batch executes all orders or none; --skip cannot be used with it")
	case part != "" && len(args) > 1:
		return nil, in.usage("ConflictingFlags", "--part is for one order")
	}
	orders := make([]*signedOrder, len(args))
	for i, file := range args {
		if orders[i], err = in.signedOrder(file); err != nil {
			return nil, err
		}
	}
	first := orders[0].Order
	other := slices.IndexFunc(orders, func(o *signedOrder) bool { return o.Order.Netuid != first.Netuid })
	if in.Bool("batch") && other > 0 {
		return nil, invalid("OrderNetuidMismatch", "Make a batch for each subnet.", "the orders are of subnets %d and %d", first.Netuid, orders[other].Order.Netuid)
	}
	raw, signatures := make([][]byte, len(orders)), make([][]byte, len(orders))
	d := &orderWriteData{}
	for i, o := range orders {
		raw[i], signatures[i] = o.Order.Encode(), o.signature
		d.Orders = append(d.Orders, orderOutcome{Hash: o.Order.Hash().Hex(), Done: "not executed"})
	}
	if part != "" {
		fill, err := orderAmount(first.Type, part)
		if err != nil {
			return nil, err
		}
		raw[0] = first.EncodePart(fill)
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	call := remote.Call{To: params.LimitOrdersAddress, Data: remote.LimitOrders().PackExecuteOrders(raw, signatures, !in.Bool("skip"))}
	question := "Execute the order to " + orderLine(first)
	if len(orders) > 1 {
		question = fmt.Sprintf("Execute %d orders", len(orders))
	}
	if in.Bool("batch") {
		call.Data = remote.LimitOrders().PackExecuteBatchedOrders(first.Netuid, raw, signatures)
	}
	return a.transact(transaction{
		call: call, data: d, question: question, after: func(events []remote.Event) { d.tell(orders, events) },
	})
}

func orderCancel(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	hash, signed, err := in.orderNamed(args[0])
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	question := "Cancel the order " + hash.Hex()
	if signed != nil {
		if signed.Order.Signer != a.signer.Address {
			return nil, invalid("NotOrderSigner", "Name the signer with --from.", "the order was signed by %s, not by %s", signed.Order.Signer.Hex(), a.signer.Label())
		}
		question = "Cancel the order to " + orderLine(signed.Order)
	}
	d := &orderWriteData{Orders: []orderOutcome{{Hash: hash.Hex(), Done: "cancelled"}}}
	return a.transact(transaction{
		call: remote.Call{To: params.LimitOrdersAddress, Data: remote.LimitOrders().PackCancelOrder(hash)}, data: d, question: question,
	})
}
