// Package params holds the chain's fixed addresses and the protocol's constants.
//
// Values that governance or owners can change live in state (chain/subnet);
// their defaults are in defaults.go.
package params

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/yuma"
)

// ID is a native account: 32 bytes. An EVM account's ID is
// blake2b-256("evm:" || address) (precompiles.md, section 2).
type ID = common.Hash

// Root is the netuid of the root subnet.
const Root uint16 = 0

// Addresses of the precompiles (precompiles.md, sections 2 to 4; 0x812, 0x813, 0x820 and 0x822 from section 7).
var (
	Sha3Address             = common.HexToAddress("0x0400")
	RecoverPublicKeyAddress = common.HexToAddress("0x0401")
	Ed25519VerifyAddress    = common.HexToAddress("0x0402")
	Sr25519VerifyAddress    = common.HexToAddress("0x0403")

	BalanceTransferAddress      = common.HexToAddress("0x0800")
	StakingV1Address            = common.HexToAddress("0x0801")
	MetagraphAddress            = common.HexToAddress("0x0802")
	SubnetAddress               = common.HexToAddress("0x0803")
	NeuronAddress               = common.HexToAddress("0x0804")
	StakingAddress              = common.HexToAddress("0x0805")
	UidLookupAddress            = common.HexToAddress("0x0806")
	StorageQueryAddress         = common.HexToAddress("0x0807")
	AlphaAddress                = common.HexToAddress("0x0808")
	AddressMappingAddress       = common.HexToAddress("0x080c")
	BalancesAddress             = common.HexToAddress("0x080e")
	CrowdloanAddress            = common.HexToAddress("0x0809")
	LeasingAddress              = common.HexToAddress("0x080a")
	ProxyAddress                = common.HexToAddress("0x080b")
	VotingPowerAddress          = common.HexToAddress("0x080d")
	RuntimeConfigurationAddress = common.HexToAddress("0x0812")
	PrecompileRegistryAddress   = common.HexToAddress("0x0813")
	GovernanceAddress           = common.HexToAddress("0x0820")
	CommitmentsAddress          = common.HexToAddress("0x0822")
	RandomnessAddress           = common.HexToAddress("0x0810")
	LimitOrdersAddress          = common.HexToAddress("0x0821")
)

// StateAddress is the account whose storage holds all native state.
var StateAddress = systemAddress("state")

// HeldAddress keeps the TAO credited to IDs that are linked to no EVM address yet.
var HeldAddress = systemAddress("held")

// BurnAddress takes TAO that is burned: out of use, but still counted in TotalIssuance (economy.md 1.1).
var BurnAddress = systemAddress("burn")

// ProxyDeposits keeps the deposits of proxies and of announcements (economy.md, section 13).
var ProxyDeposits = systemAddress("proxy.deposits")

// SubnetAccount is the keyless account that holds the TAO of a subnet's pool (economy.md, section 0).
func SubnetAccount(netuid uint16) common.Address {
	var raw [2]byte
	binary.BigEndian.PutUint16(raw[:], netuid)
	return systemAddress("subnet", raw[:]...)
}

// CrowdloanAccount is the keyless account that holds what a crowdloan raised (economy.md 11.2).
func CrowdloanAccount(id uint32) common.Address { return numberedAddress("crowdloan", id) }

// LeaseColdkey is the keyless account that owns a leased subnet, LeaseHotkey that of its owner hotkey (economy.md 11.1).
func LeaseColdkey(id uint32) common.Address { return numberedAddress("lease.coldkey", id) }

// LeaseHotkey is the keyless account of a leased subnet's owner hotkey (economy.md 11.1).
func LeaseHotkey(id uint32) common.Address { return numberedAddress("lease.hotkey", id) }

func numberedAddress(name string, id uint32) common.Address {
	return systemAddress(name, binary.BigEndian.AppendUint32(nil, id)...)
}

// systemAddress derives an address that no key controls.
func systemAddress(name string, suffix ...byte) common.Address {
	return common.BytesToAddress(crypto.Keccak256(append([]byte("taochain."+name), suffix...)))
}

// ProtocolVersion is the version of this chain's rules: it changes with every change of what a block does.
// ReferenceVersion is the version of the reference chain's runtime whose rules and functions they follow.
const (
	ProtocolVersion  = 1
	ReferenceVersion = 425
)

// Protocol constants, in the units of their types (economy.md, subnets.md).
const (
	// SupplyCap is the most TAO that can exist, in rao, and the most alpha of one subnet (economy.md 1.1, 1.3).
	SupplyCap = emission.MaxSupply
	// MaxNetuid is the highest netuid a storage index can carry.
	MaxNetuid = yuma.SubnetsPerMechanism - 1
	// MaxWeightsLimit is the constant bound on one weight's share, in parts of 65535 (subnets.md, section 2).
	MaxWeightsLimit = 65535
	// MaxCommits is the number of unrevealed hash commits that a neuron may have (subnets.md 4.4).
	MaxCommits = 10
	// MinOwnerTempo and MaxOwnerTempo bound what an owner may set (subnets.md, section 2).
	MinOwnerTempo, MaxOwnerTempo = 360, 50_400
	// OwnerTempoRateLimit is the number of blocks between two tempo changes by an owner (economy.md 4.6).
	OwnerTempoRateLimit = 360
	// DefaultMinStake is the smallest stake operation, in rao (economy.md, section 7).
	DefaultMinStake = 2_000_000
	// EMAPriceHalvingBlocks is the default half-way point of the moving price's warm-up (economy.md 3.3).
	EMAPriceHalvingBlocks = 201_600
	// KeySwapCost is what a hotkey swap on all subnets costs, or the first announcement of a coldkey swap, in rao; a hotkey
	// swap on one subnet costs SubnetHotkeySwapCost (economy.md 8.3, 8.4).
	KeySwapCost, SubnetHotkeySwapCost = 100_000_000, 1_000_000
	// EventRingBlocks is the number of blocks whose hook events are kept in state.
	EventRingBlocks = 8192
)
