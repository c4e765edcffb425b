package proxy

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
)

// Pure is an account that no key controls: only its proxies act for it. The fields tell it from all others.
type Pure struct {
	Spawner params.ID
	Type    Type
	// Index is the spawner's own number for it.
	Index uint16
	// Block is the one in which it was made, Sequence its place among those made in that block, from 0.
	Block    uint32
	Sequence uint32
}

// Address is the account's EVM address: the last 20 bytes of
// keccak256("taochain.proxy.pure" || spawner || uint8 type || uint16 index || uint32 block || uint32 sequence).
func (p Pure) Address() common.Address {
	raw := append([]byte("taochain.proxy.pure"), p.Spawner[:]...)
	raw = append(raw, uint8(p.Type))
	raw = binary.BigEndian.AppendUint16(raw, p.Index)
	raw = binary.BigEndian.AppendUint32(raw, p.Block)
	raw = binary.BigEndian.AppendUint32(raw, p.Sequence)
	return common.BytesToAddress(crypto.Keccak256(raw))
}

// CreatePure makes an account whose first proxy, of a type and a delay, is the caller, who pays its deposit. Errors:
// InsufficientBalance.
func (a *Area) CreatePure(caller params.ID, t Type, delay uint32, index uint16) (params.ID, error) {
	var sequence uint32
	if pureBlock.Get(a.base) == a.host.Block {
		sequence = pureNext.Get(a.base)
	}
	pureBlock.Set(a.base, a.host.Block)
	pureNext.Set(a.base, sequence+1)
	p := Pure{caller, t, index, uint32(a.host.Block), sequence}
	deposit := proxyDeposit(1)
	if err := a.rebase(caller, 0, deposit); err != nil {
		return params.ID{}, err
	}
	id := a.accounts.Link(p.Address())
	a.store(id, nil, []Proxy{{caller, t, delay}}, deposit)
	a.host.Events.Emit(event.PureCreated.With(id, caller, uint8(t), p.Index, p.Block, p.Sequence))
	return id, nil
}

// KillPure ends the control over a pure account, which is the caller itself: all of its proxies are removed, and their
// deposit goes to the spawner. What the account owns stays where nobody reaches it. Errors: NoPermission.
func (a *Area) KillPure(caller params.ID, p Pure) error {
	if id := account.IDOf(p.Address()); id != caller {
		return fault.NoPermission.With(caller, id)
	}
	if err := a.clear(caller, p.Spawner); err != nil {
		return err
	}
	a.host.Events.Emit(event.PureKilled.With(caller, p.Spawner, uint8(p.Type), p.Index))
	return nil
}
