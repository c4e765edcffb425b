package genesis

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	protocol "github.com/taochain/taochain/chain/params"
)

const (
	// DevChainID is the chain id of a local chain (spec/precompiles.md 2).
	DevChainID = protocol.DevChainID
	// DevBalanceTao is the balance of each development account, in TAO.
	DevBalanceTao = 100_000
	// presetTimestamp is fixed so that a preset's genesis hash never depends on
	// when the chain was started.
	presetTimestamp = 1_700_000_000
)

// create2Factory is the deterministic deployment proxy at the address where
// Ethereum's development tools expect it for CREATE2 deployments.
var (
	create2Factory     = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")
	create2FactoryCode = common.FromHex("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3")
)

// Dev returns the development chain: chain id 42, the ten development accounts
// with 100,000 TAO each, account 0 as admin.
func Dev() Spec { return preset(protocol.DevPreset()) }

// Test returns the chain for tests of the protocol's limits: as [Dev], but the
// rate limits and delays that Dev sets to zero keep their production values.
func Test() Spec { return preset(protocol.TestPreset()) }

func preset(p protocol.Preset) Spec {
	balance := new(big.Int).Mul(big.NewInt(DevBalanceTao), big.NewInt(params.Ether))
	alloc := types.GenesisAlloc{
		create2Factory: {Nonce: 1, Code: create2FactoryCode},
	}
	list := DevAccounts()
	for _, account := range list {
		alloc[account.Address] = types.Account{Balance: new(big.Int).Set(balance)}
	}
	return Spec{
		Name:      p.Name,
		ChainID:   p.ChainID,
		Protocol:  p,
		Timestamp: presetTimestamp,
		GasLimit:  DefaultGasLimit,
		BaseFee:   big.NewInt(DefaultBaseFee),
		Admin:     list[AdminAccount].Address,
		Alloc:     alloc,
	}
}
