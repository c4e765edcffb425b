package precompiles

import (
	"math/big"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/proxy"
)

// newProxy is 0x80b: accounts that act for others.
func newProxy() *contract {
	return newContract(
		"Proxy", params.ProxyAddress,
		&method{sig: "createPureProxy(uint8,uint32,uint16)", mut: nonpayable, run: func(c *call) ([]any, error) {
			kind, delay, index := c.ProxyType(), c.Uint32(), c.Uint16()
			pure, err := c.Proxies.CreatePure(c.callerID, kind, delay, index)
			return []any{pure}, err
		}},
		write(nonpayable, "killPureProxy(bytes32,uint8,uint16,uint32,uint32)", func(c *call) error {
			return c.Proxies.KillPure(c.callerID, proxy.Pure{
				Spawner: c.Bytes32(), Type: c.ProxyType(), Index: c.Uint16(), Block: c.Uint32(), Sequence: c.Uint32(),
			})
		}),
		write(nonpayable, "killPureProxy(bytes32,uint8,uint16,uint16,uint32)", func(c *call) error {
			return c.Proxies.KillPure(c.callerID, proxy.Pure{
				Spawner: c.Bytes32(), Type: c.ProxyType(), Index: c.Uint16(), Block: uint32(c.Uint16()), Sequence: c.Uint32(),
			})
		}),
		write(nonpayable, "proxyCall(bytes32,uint8[],uint8[])", func(c *call) error {
			c.Bytes32()
			c.Uint8s()
			c.Uint8s()
			return nativeCall
		}),
		write(nonpayable, "proxyCall(bytes32,uint8[],bytes)", func(c *call) error {
			c.Bytes32()
			c.Uint8s()
			c.Bytes(anyLength)
			return nativeCall
		}),
		write(nonpayable, "addProxy(bytes32,uint8,uint32)", func(c *call) error { return c.Proxies.Add(c.callerID, c.proxy()) }),
		write(nonpayable, "removeProxy(bytes32,uint8,uint32)", func(c *call) error { return c.Proxies.Remove(c.callerID, c.proxy()) }),
		write(nonpayable, "removeProxies()", func(c *call) error { return c.Proxies.RemoveAll(c.callerID) }),
		write(nonpayable, "pokeDeposit()", func(c *call) error { return c.Proxies.Poke(c.callerID) }),
		view("getProxies(bytes32)", func(c *call) ([]any, error) {
			type definition struct {
				Delegate  [32]byte
				ProxyType *big.Int
				Delay     *big.Int
			}
			list := []definition{}
			for _, p := range c.Proxies.Proxies(c.Bytes32()) {
				list = append(list, definition{p.Delegate, bigUint(p.Type), bigUint(p.Delay)})
			}
			return []any{list}, nil
		}),
		write(nonpayable, "announce(bytes32,bytes32)", func(c *call) error {
			real, callHash := c.Bytes32(), c.Bytes32()
			return c.Proxies.Announce(c.callerID, real, callHash)
		}),
		write(nonpayable, "removeAnnouncement(bytes32,bytes32)", func(c *call) error {
			real, callHash := c.Bytes32(), c.Bytes32()
			return c.Proxies.RemoveAnnouncement(c.callerID, real, callHash)
		}),
		write(nonpayable, "rejectAnnouncement(bytes32,bytes32)", func(c *call) error {
			delegate, callHash := c.Bytes32(), c.Bytes32()
			return c.Proxies.RejectAnnouncement(c.callerID, delegate, callHash)
		}),
		write(nonpayable, "setRealPaysFee(bytes32,bool)", func(c *call) error {
			delegate, pays := c.Bytes32(), c.Bool()
			return c.Proxies.SetRealPaysFee(c.callerID, delegate, pays)
		}),
		write(nonpayable, "proxyEvmCall(bytes32,uint8[],address,uint256,bytes)", func(c *call) error {
			real, forced, inner := c.Bytes32(), c.ForcedType(), c.proxied()
			p, err := c.Proxies.Direct(real, c.callerID, forced)
			if err != nil {
				return err
			}
			return c.proxyFor(real, p, inner)
		}),
		write(nonpayable, "proxyAnnounced(bytes32,bytes32,uint8[],address,uint256,bytes)", func(c *call) error {
			delegate, real, forced, inner := c.Bytes32(), c.Bytes32(), c.ForcedType(), c.proxied()
			p, err := c.Proxies.Announced(real, delegate, forced, inner.hash())
			if err != nil {
				return err
			}
			return c.proxyFor(real, p, inner)
		}),
		view("getAnnouncements(bytes32)", func(c *call) ([]any, error) {
			type announcement struct {
				Real     [32]byte
				CallHash [32]byte
				Height   uint64
			}
			list := []announcement{}
			for _, x := range c.Proxies.Announcements(c.Bytes32()) {
				list = append(list, announcement{x.Real, x.CallHash, x.Block})
			}
			return []any{list}, nil
		}),
		view("getRealPaysFee(bytes32,bytes32)", func(c *call) ([]any, error) {
			real, delegate := c.Bytes32(), c.Bytes32()
			return []any{c.Proxies.RealPaysFee(real, delegate)}, nil
		}),
		view("getProxyDeposits(bytes32)", func(c *call) ([]any, error) {
			account := c.Bytes32()
			return []any{uint64(c.Proxies.Deposit(account)), uint64(c.Proxies.AnnouncementDeposit(account))}, nil
		}),
	)
}

// nativeCall refuses calls in the encoding of another chain.
var nativeCall = fault.NativeCallUnavailable.With(
	"SCALE-encoded calls do not exist here: use proxyEvmCall(bytes32,uint8[],address,uint256,bytes) with the precompile and its calldata",
)

// addStakingProxy and removeStakingProxy are addProxy and removeProxy of the staking precompiles: the type is Staking, and
// there is no delay.
func addStakingProxy() *method {
	return write(payable, "addProxy(bytes32)", func(c *call) error {
		return c.Proxies.Add(c.callerID, proxy.Proxy{Delegate: c.Bytes32(), Type: proxy.Staking})
	})
}

func removeStakingProxy() *method {
	return write(payable, "removeProxy(bytes32)", func(c *call) error {
		return c.Proxies.Remove(c.callerID, proxy.Proxy{Delegate: c.Bytes32(), Type: proxy.Staking})
	})
}

// ProxyType reads the type of a proxy.
func (a *args) ProxyType() proxy.Type { return proxyTypeOf(a.Uint8()) }

func proxyTypeOf(number uint8) proxy.Type {
	t, err := proxy.ParseType(number)
	if err != nil {
		fail(err)
	}
	return t
}

// proxy reads a delegate, a type and a delay.
func (a *args) proxy() proxy.Proxy {
	return proxy.Proxy{Delegate: a.Bytes32(), Type: a.ProxyType(), Delay: a.Uint32()}
}

// ForcedType reads forceProxyType: the first element of a list, nil if it is empty.
func (a *args) ForcedType() *proxy.Type {
	list := a.Uint8s()
	if len(list) == 0 {
		return nil
	}
	t := proxyTypeOf(list[0])
	return &t
}

// proxied reads the call that is made for another account.
func (a *args) proxied() innerCall {
	return innerCall{a.Address(), a.Uint256(), a.Bytes(anyLength)}
}

// proxyFor makes a call for an account by one of its proxies.
func (c *call) proxyFor(real params.ID, p proxy.Proxy, inner innerCall) error {
	check := func(m *method) error { return c.permitted(p.Type, m, inner, 0) }
	if err := c.as(real, inner, check); err != nil {
		return err
	}
	c.Host.Events.Emit(event.ProxyExecuted.With(real, p.Delegate, inner.target, inner.selector()))
	return nil
}
