package remote

import (
	"sync"

	"github.com/taochain/taochain/bindings/addressmapping"
	"github.com/taochain/taochain/bindings/alpha"
	"github.com/taochain/taochain/bindings/balances"
	"github.com/taochain/taochain/bindings/balancetransfer"
	"github.com/taochain/taochain/bindings/crowdloan"
	"github.com/taochain/taochain/bindings/governance"
	"github.com/taochain/taochain/bindings/leasing"
	"github.com/taochain/taochain/bindings/limitorders"
	"github.com/taochain/taochain/bindings/liquiditypool"
	"github.com/taochain/taochain/bindings/liquiditypoolfactory"
	"github.com/taochain/taochain/bindings/metagraph"
	"github.com/taochain/taochain/bindings/neuron"
	"github.com/taochain/taochain/bindings/proxy"
	"github.com/taochain/taochain/bindings/staking"
	"github.com/taochain/taochain/bindings/subnet"
	"github.com/taochain/taochain/bindings/subnettoken"
	"github.com/taochain/taochain/bindings/subnettokenfactory"
	"github.com/taochain/taochain/bindings/swaprouter"
)

// The bindings pack and unpack calls; they hold no connection. Each parses its
// ABI when it is first used, so that commands that need none start quickly.
var (
	AddressMapping       = sync.OnceValue(addressmapping.NewAddressMapping)
	Alpha                = sync.OnceValue(alpha.NewAlpha)
	BalanceTransfer      = sync.OnceValue(balancetransfer.NewBalanceTransfer)
	Balances             = sync.OnceValue(balances.NewBalances)
	Crowdloan            = sync.OnceValue(crowdloan.NewCrowdloan)
	Governance           = sync.OnceValue(governance.NewGovernance)
	Leasing              = sync.OnceValue(leasing.NewLeasing)
	LiquidityPool        = sync.OnceValue(liquiditypool.NewLiquidityPool)
	LiquidityPoolFactory = sync.OnceValue(liquiditypoolfactory.NewLiquidityPoolFactory)
	SubnetToken          = sync.OnceValue(subnettoken.NewSubnetToken)
	SubnetTokenFactory   = sync.OnceValue(subnettokenfactory.NewSubnetTokenFactory)
	SwapRouter           = sync.OnceValue(swaprouter.NewSwapRouter)
	LimitOrders          = sync.OnceValue(limitorders.NewLimitOrders)
	Metagraph            = sync.OnceValue(metagraph.NewMetagraph)
	Neuron               = sync.OnceValue(neuron.NewNeuron)
	Proxy                = sync.OnceValue(proxy.NewProxy)
	Staking              = sync.OnceValue(staking.NewStaking)
	Subnet               = sync.OnceValue(subnet.NewSubnet)
)
