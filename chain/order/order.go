// Package order is the state area of limit orders: orders to buy or sell alpha that their owners sign off the chain and
// others, relayers, execute when the price is right (economy.md, section 12). The chain keeps the status of an order under
// its hash, nothing else.
package order

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/keyswap"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
)

// Status is what became of an order.
type Status uint8

const (
	// Unknown is an order that nobody has executed or cancelled.
	Unknown Status = iota
	// Fulfilled is an order that was executed whole.
	Fulfilled
	// PartiallyFilled is an order that can be executed further.
	PartiallyFilled
	// Cancelled is an order that will not be executed, or not further.
	Cancelled
)

var namespace = storage.NamespaceOf("taochain.order")

var (
	layout        storage.Layout
	records       = layout.Place() // mapping(order hash => record)
	cancellations = layout.Place() // mapping(order hash => mapping(address => 1))
)

// Fields of a record: one slot.
var (
	record  storage.Layout
	signer  = storage.Address(&record) // of an order that was executed, in part at least
	filled  = storage.Uint[uint64](&record)
	current = storage.Uint[uint8](&record)
)

// Areas are the areas that orders work on.
type Areas struct {
	Accounts *account.Area
	Subnets  *subnet.Area
	Pools    *pool.Area
	Stakes   *staking.Area
	KeySwaps *keyswap.Area
}

// Area gives access to limit orders. It is cheap to open.
type Area struct {
	Areas
	host *host.Host
	base storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, areas Areas) *Area { return &Area{areas, h, h.Store.Space(namespace)} }

func (a *Area) record(hash common.Hash) storage.Slot { return a.base.Offset(records).Map(hash) }

func (a *Area) cancellation(hash common.Hash, by common.Address) storage.Slot {
	return a.base.Offset(cancellations).Map(hash).Map(storage.KeyAddress(by))
}

// Status is the status of an order, and how much of its amount was executed: rao of a buy, alpha rao of a sale. The chain
// learns who signed an order when it is executed. Until then Cancelled says that somebody has cancelled the hash; IsCancelled
// says whether it was the signer.
func (a *Area) Status(hash common.Hash) (Status, uint64) {
	s := a.record(hash)
	return Status(current.Get(s)), filled.Get(s)
}

// IsCancelled reports whether the account has cancelled the order. It binds only if the account is the order's signer.
func (a *Area) IsCancelled(hash common.Hash, by common.Address) bool {
	return a.cancellation(hash, by).Uint64() != 0
}

// Cancel keeps an order of the caller from being executed, or executed further. The order itself is not shown: who cancels
// what another one signed changes nothing for it. Errors: OrderCancelled, NotOrderSigner, OrderAlreadyProcessed, in this order.
func (a *Area) Cancel(caller common.Address, hash common.Hash) error {
	if a.IsCancelled(hash, caller) {
		return fault.OrderCancelled.With(hash)
	}
	s := a.record(hash)
	if by := signer.Get(s); by != (common.Address{}) && by != caller {
		return fault.NotOrderSigner.With(hash, by)
	}
	if Status(current.Get(s)) == Fulfilled {
		return fault.OrderAlreadyProcessed.With(hash)
	}
	a.cancellation(hash, caller).SetUint64(1)
	current.Set(s, uint8(Cancelled))
	a.host.Events.Emit(event.LimitOrderCancelled.With(hash, account.IDOf(caller)))
	return nil
}
