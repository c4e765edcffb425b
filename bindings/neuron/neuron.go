// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package neuron holds the Go binding of precompile 0x804: registration, weights and serving.
package neuron

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// NeuronMetaData contains all meta data concerning the Neuron contract.
var NeuronMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"announceColdkeySwap\",\"inputs\":[{\"name\":\"newColdkeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"associateEvmKey\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"evmKey\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchCommitWeights\",\"inputs\":[{\"name\":\"netuids\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"commitHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchRevealWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uidsList\",\"type\":\"uint16[][]\",\"internalType\":\"uint16[][]\"},{\"name\":\"valuesList\",\"type\":\"uint16[][]\",\"internalType\":\"uint16[][]\"},{\"name\":\"saltsList\",\"type\":\"uint16[][]\",\"internalType\":\"uint16[][]\"},{\"name\":\"versionKeys\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchSetWeights\",\"inputs\":[{\"name\":\"netuids\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"dests\",\"type\":\"uint16[][]\",\"internalType\":\"uint16[][]\"},{\"name\":\"weights\",\"type\":\"uint16[][]\",\"internalType\":\"uint16[][]\"},{\"name\":\"versionKeys\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnedRegister\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"clearColdkeySwapAnnouncement\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitCrv3MechanismWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mecid\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitData\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"revealRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitMechanismWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mecid\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitTimelockedMechanismWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mecid\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitData\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"revealRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitRevealVersion\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitTimelockedWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"commitData\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"revealRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitRevealVersion\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"commitHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"disputeColdkeySwap\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"executeAnnouncedColdkeySwap\",\"inputs\":[{\"name\":\"newColdkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getBonds\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mecid\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"uids\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"values\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getBurn\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"burnRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getColdkeySwapAnnouncement\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"newColdkeyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"executeBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"disputed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getIdentity\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"url\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"githubRepo\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"discord\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"additional\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getKeySwapLimits\",\"inputs\":[],\"outputs\":[{\"name\":\"hotkeyBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"subnetBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"announcementBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"reannouncementBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"costRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"subnetCostRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getLastHotkeySwap\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"subnetBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getUid\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mecid\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"uids\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"values\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registerLimit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"limitPriceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"revealMechanismWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mecid\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"uids\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"values\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"salt\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"versionKey\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uids\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"values\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"salt\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"versionKey\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"rootRegister\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"serveAxon\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"ip\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ipType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"protocol\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"placeholder1\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"placeholder2\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"serveAxonTls\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"ip\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ipType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"protocol\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"placeholder1\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"placeholder2\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"servePrometheus\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"ip\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ipType\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setChildren\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"proportions\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"children\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setIdentity\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"url\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"githubRepo\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"discord\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"additional\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMechanismWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mecid\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"dests\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"weights\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"versionKey\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"dests\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"weights\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"versionKey\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"swapHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hasNetuid\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"swapHotkeyV2\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hasNetuid\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"keepStake\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tryAssociateHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Neuron",
}

// Neuron is an auto generated Go binding around an Ethereum contract.
type Neuron struct {
	abi abi.ABI
}

// NewNeuron creates a new instance of Neuron.
func NewNeuron() *Neuron {
	parsed, err := NeuronMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Neuron{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Neuron) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAnnounceColdkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d1c53e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announceColdkeySwap(bytes32 newColdkeyHash) returns()
func (neuron *Neuron) PackAnnounceColdkeySwap(newColdkeyHash [32]byte) []byte {
	enc, err := neuron.abi.Pack("announceColdkeySwap", newColdkeyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounceColdkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d1c53e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announceColdkeySwap(bytes32 newColdkeyHash) returns()
func (neuron *Neuron) TryPackAnnounceColdkeySwap(newColdkeyHash [32]byte) ([]byte, error) {
	return neuron.abi.Pack("announceColdkeySwap", newColdkeyHash)
}

// PackAssociateEvmKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e39c584.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function associateEvmKey(uint16 netuid, address evmKey, uint64 blockNumber, bytes signature) returns()
func (neuron *Neuron) PackAssociateEvmKey(netuid uint16, evmKey common.Address, blockNumber uint64, signature []byte) []byte {
	enc, err := neuron.abi.Pack("associateEvmKey", netuid, evmKey, blockNumber, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssociateEvmKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e39c584.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function associateEvmKey(uint16 netuid, address evmKey, uint64 blockNumber, bytes signature) returns()
func (neuron *Neuron) TryPackAssociateEvmKey(netuid uint16, evmKey common.Address, blockNumber uint64, signature []byte) ([]byte, error) {
	return neuron.abi.Pack("associateEvmKey", netuid, evmKey, blockNumber, signature)
}

// PackBatchCommitWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9020874.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchCommitWeights(uint16[] netuids, bytes32[] commitHashes) returns()
func (neuron *Neuron) PackBatchCommitWeights(netuids []uint16, commitHashes [][32]byte) []byte {
	enc, err := neuron.abi.Pack("batchCommitWeights", netuids, commitHashes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchCommitWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9020874.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchCommitWeights(uint16[] netuids, bytes32[] commitHashes) returns()
func (neuron *Neuron) TryPackBatchCommitWeights(netuids []uint16, commitHashes [][32]byte) ([]byte, error) {
	return neuron.abi.Pack("batchCommitWeights", netuids, commitHashes)
}

// PackBatchRevealWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fb51a56.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchRevealWeights(uint16 netuid, uint16[][] uidsList, uint16[][] valuesList, uint16[][] saltsList, uint64[] versionKeys) returns()
func (neuron *Neuron) PackBatchRevealWeights(netuid uint16, uidsList [][]uint16, valuesList [][]uint16, saltsList [][]uint16, versionKeys []uint64) []byte {
	enc, err := neuron.abi.Pack("batchRevealWeights", netuid, uidsList, valuesList, saltsList, versionKeys)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchRevealWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fb51a56.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchRevealWeights(uint16 netuid, uint16[][] uidsList, uint16[][] valuesList, uint16[][] saltsList, uint64[] versionKeys) returns()
func (neuron *Neuron) TryPackBatchRevealWeights(netuid uint16, uidsList [][]uint16, valuesList [][]uint16, saltsList [][]uint16, versionKeys []uint64) ([]byte, error) {
	return neuron.abi.Pack("batchRevealWeights", netuid, uidsList, valuesList, saltsList, versionKeys)
}

// PackBatchSetWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x420439cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchSetWeights(uint16[] netuids, uint16[][] dests, uint16[][] weights, uint64[] versionKeys) returns()
func (neuron *Neuron) PackBatchSetWeights(netuids []uint16, dests [][]uint16, weights [][]uint16, versionKeys []uint64) []byte {
	enc, err := neuron.abi.Pack("batchSetWeights", netuids, dests, weights, versionKeys)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchSetWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x420439cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchSetWeights(uint16[] netuids, uint16[][] dests, uint16[][] weights, uint64[] versionKeys) returns()
func (neuron *Neuron) TryPackBatchSetWeights(netuids []uint16, dests [][]uint16, weights [][]uint16, versionKeys []uint64) ([]byte, error) {
	return neuron.abi.Pack("batchSetWeights", netuids, dests, weights, versionKeys)
}

// PackBurnedRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4054ecca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnedRegister(uint16 netuid, bytes32 hotkey) payable returns()
func (neuron *Neuron) PackBurnedRegister(netuid uint16, hotkey [32]byte) []byte {
	enc, err := neuron.abi.Pack("burnedRegister", netuid, hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnedRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4054ecca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnedRegister(uint16 netuid, bytes32 hotkey) payable returns()
func (neuron *Neuron) TryPackBurnedRegister(netuid uint16, hotkey [32]byte) ([]byte, error) {
	return neuron.abi.Pack("burnedRegister", netuid, hotkey)
}

// PackClearColdkeySwapAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8328f4b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clearColdkeySwapAnnouncement() returns()
func (neuron *Neuron) PackClearColdkeySwapAnnouncement() []byte {
	enc, err := neuron.abi.Pack("clearColdkeySwapAnnouncement")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClearColdkeySwapAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8328f4b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clearColdkeySwapAnnouncement() returns()
func (neuron *Neuron) TryPackClearColdkeySwapAnnouncement() ([]byte, error) {
	return neuron.abi.Pack("clearColdkeySwapAnnouncement")
}

// PackCommitCrv3MechanismWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8ae88b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitCrv3MechanismWeights(uint16 netuid, uint8 mecid, bytes commitData, uint64 revealRound) returns()
func (neuron *Neuron) PackCommitCrv3MechanismWeights(netuid uint16, mecid uint8, commitData []byte, revealRound uint64) []byte {
	enc, err := neuron.abi.Pack("commitCrv3MechanismWeights", netuid, mecid, commitData, revealRound)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitCrv3MechanismWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8ae88b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitCrv3MechanismWeights(uint16 netuid, uint8 mecid, bytes commitData, uint64 revealRound) returns()
func (neuron *Neuron) TryPackCommitCrv3MechanismWeights(netuid uint16, mecid uint8, commitData []byte, revealRound uint64) ([]byte, error) {
	return neuron.abi.Pack("commitCrv3MechanismWeights", netuid, mecid, commitData, revealRound)
}

// PackCommitMechanismWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x963ec024.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitMechanismWeights(uint16 netuid, uint8 mecid, bytes32 commitHash) returns()
func (neuron *Neuron) PackCommitMechanismWeights(netuid uint16, mecid uint8, commitHash [32]byte) []byte {
	enc, err := neuron.abi.Pack("commitMechanismWeights", netuid, mecid, commitHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitMechanismWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x963ec024.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitMechanismWeights(uint16 netuid, uint8 mecid, bytes32 commitHash) returns()
func (neuron *Neuron) TryPackCommitMechanismWeights(netuid uint16, mecid uint8, commitHash [32]byte) ([]byte, error) {
	return neuron.abi.Pack("commitMechanismWeights", netuid, mecid, commitHash)
}

// PackCommitTimelockedMechanismWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3856c1e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitTimelockedMechanismWeights(uint16 netuid, uint8 mecid, bytes commitData, uint64 revealRound, uint16 commitRevealVersion) returns()
func (neuron *Neuron) PackCommitTimelockedMechanismWeights(netuid uint16, mecid uint8, commitData []byte, revealRound uint64, commitRevealVersion uint16) []byte {
	enc, err := neuron.abi.Pack("commitTimelockedMechanismWeights", netuid, mecid, commitData, revealRound, commitRevealVersion)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitTimelockedMechanismWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3856c1e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitTimelockedMechanismWeights(uint16 netuid, uint8 mecid, bytes commitData, uint64 revealRound, uint16 commitRevealVersion) returns()
func (neuron *Neuron) TryPackCommitTimelockedMechanismWeights(netuid uint16, mecid uint8, commitData []byte, revealRound uint64, commitRevealVersion uint16) ([]byte, error) {
	return neuron.abi.Pack("commitTimelockedMechanismWeights", netuid, mecid, commitData, revealRound, commitRevealVersion)
}

// PackCommitTimelockedWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c9d8cec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitTimelockedWeights(uint16 netuid, bytes commitData, uint64 revealRound, uint16 commitRevealVersion) returns()
func (neuron *Neuron) PackCommitTimelockedWeights(netuid uint16, commitData []byte, revealRound uint64, commitRevealVersion uint16) []byte {
	enc, err := neuron.abi.Pack("commitTimelockedWeights", netuid, commitData, revealRound, commitRevealVersion)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitTimelockedWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c9d8cec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitTimelockedWeights(uint16 netuid, bytes commitData, uint64 revealRound, uint16 commitRevealVersion) returns()
func (neuron *Neuron) TryPackCommitTimelockedWeights(netuid uint16, commitData []byte, revealRound uint64, commitRevealVersion uint16) ([]byte, error) {
	return neuron.abi.Pack("commitTimelockedWeights", netuid, commitData, revealRound, commitRevealVersion)
}

// PackCommitWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5077557.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitWeights(uint16 netuid, bytes32 commitHash) payable returns()
func (neuron *Neuron) PackCommitWeights(netuid uint16, commitHash [32]byte) []byte {
	enc, err := neuron.abi.Pack("commitWeights", netuid, commitHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5077557.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitWeights(uint16 netuid, bytes32 commitHash) payable returns()
func (neuron *Neuron) TryPackCommitWeights(netuid uint16, commitHash [32]byte) ([]byte, error) {
	return neuron.abi.Pack("commitWeights", netuid, commitHash)
}

// PackDisputeColdkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd83fd75b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeColdkeySwap() returns()
func (neuron *Neuron) PackDisputeColdkeySwap() []byte {
	enc, err := neuron.abi.Pack("disputeColdkeySwap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeColdkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd83fd75b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeColdkeySwap() returns()
func (neuron *Neuron) TryPackDisputeColdkeySwap() ([]byte, error) {
	return neuron.abi.Pack("disputeColdkeySwap")
}

// PackExecuteAnnouncedColdkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbb0086d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeAnnouncedColdkeySwap(bytes32 newColdkey) returns()
func (neuron *Neuron) PackExecuteAnnouncedColdkeySwap(newColdkey [32]byte) []byte {
	enc, err := neuron.abi.Pack("executeAnnouncedColdkeySwap", newColdkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteAnnouncedColdkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbb0086d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeAnnouncedColdkeySwap(bytes32 newColdkey) returns()
func (neuron *Neuron) TryPackExecuteAnnouncedColdkeySwap(newColdkey [32]byte) ([]byte, error) {
	return neuron.abi.Pack("executeAnnouncedColdkeySwap", newColdkey)
}

// PackGetBonds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3779f96a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getBonds(uint16 netuid, uint8 mecid, uint16 uid) view returns(uint16[] uids, uint16[] values)
func (neuron *Neuron) PackGetBonds(netuid uint16, mecid uint8, uid uint16) []byte {
	enc, err := neuron.abi.Pack("getBonds", netuid, mecid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetBonds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3779f96a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getBonds(uint16 netuid, uint8 mecid, uint16 uid) view returns(uint16[] uids, uint16[] values)
func (neuron *Neuron) TryPackGetBonds(netuid uint16, mecid uint8, uid uint16) ([]byte, error) {
	return neuron.abi.Pack("getBonds", netuid, mecid, uid)
}

// GetBondsOutput serves as a container for the return parameters of contract
// method GetBonds.
type GetBondsOutput struct {
	Uids   []uint16
	Values []uint16
}

// UnpackGetBonds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3779f96a.
//
// Solidity: function getBonds(uint16 netuid, uint8 mecid, uint16 uid) view returns(uint16[] uids, uint16[] values)
func (neuron *Neuron) UnpackGetBonds(data []byte) (GetBondsOutput, error) {
	out, err := neuron.abi.Unpack("getBonds", data)
	outstruct := new(GetBondsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Uids = *abi.ConvertType(out[0], new([]uint16)).(*[]uint16)
	outstruct.Values = *abi.ConvertType(out[1], new([]uint16)).(*[]uint16)
	return *outstruct, nil
}

// PackGetBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5744c0e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getBurn(uint16 netuid) view returns(uint64 burnRao)
func (neuron *Neuron) PackGetBurn(netuid uint16) []byte {
	enc, err := neuron.abi.Pack("getBurn", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5744c0e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getBurn(uint16 netuid) view returns(uint64 burnRao)
func (neuron *Neuron) TryPackGetBurn(netuid uint16) ([]byte, error) {
	return neuron.abi.Pack("getBurn", netuid)
}

// UnpackGetBurn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5744c0e6.
//
// Solidity: function getBurn(uint16 netuid) view returns(uint64 burnRao)
func (neuron *Neuron) UnpackGetBurn(data []byte) (uint64, error) {
	out, err := neuron.abi.Unpack("getBurn", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetColdkeySwapAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00eb527d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getColdkeySwapAnnouncement(bytes32 coldkey) view returns(bool exists, bytes32 newColdkeyHash, uint64 executeBlock, bool disputed)
func (neuron *Neuron) PackGetColdkeySwapAnnouncement(coldkey [32]byte) []byte {
	enc, err := neuron.abi.Pack("getColdkeySwapAnnouncement", coldkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetColdkeySwapAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00eb527d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getColdkeySwapAnnouncement(bytes32 coldkey) view returns(bool exists, bytes32 newColdkeyHash, uint64 executeBlock, bool disputed)
func (neuron *Neuron) TryPackGetColdkeySwapAnnouncement(coldkey [32]byte) ([]byte, error) {
	return neuron.abi.Pack("getColdkeySwapAnnouncement", coldkey)
}

// GetColdkeySwapAnnouncementOutput serves as a container for the return parameters of contract
// method GetColdkeySwapAnnouncement.
type GetColdkeySwapAnnouncementOutput struct {
	Exists         bool
	NewColdkeyHash [32]byte
	ExecuteBlock   uint64
	Disputed       bool
}

// UnpackGetColdkeySwapAnnouncement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00eb527d.
//
// Solidity: function getColdkeySwapAnnouncement(bytes32 coldkey) view returns(bool exists, bytes32 newColdkeyHash, uint64 executeBlock, bool disputed)
func (neuron *Neuron) UnpackGetColdkeySwapAnnouncement(data []byte) (GetColdkeySwapAnnouncementOutput, error) {
	out, err := neuron.abi.Unpack("getColdkeySwapAnnouncement", data)
	outstruct := new(GetColdkeySwapAnnouncementOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Exists = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.NewColdkeyHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.ExecuteBlock = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Disputed = *abi.ConvertType(out[3], new(bool)).(*bool)
	return *outstruct, nil
}

// PackGetIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7867212.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getIdentity(bytes32 coldkey) view returns(string name, string url, string githubRepo, string image, string discord, string description, string additional)
func (neuron *Neuron) PackGetIdentity(coldkey [32]byte) []byte {
	enc, err := neuron.abi.Pack("getIdentity", coldkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7867212.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getIdentity(bytes32 coldkey) view returns(string name, string url, string githubRepo, string image, string discord, string description, string additional)
func (neuron *Neuron) TryPackGetIdentity(coldkey [32]byte) ([]byte, error) {
	return neuron.abi.Pack("getIdentity", coldkey)
}

// GetIdentityOutput serves as a container for the return parameters of contract
// method GetIdentity.
type GetIdentityOutput struct {
	Name        string
	Url         string
	GithubRepo  string
	Image       string
	Discord     string
	Description string
	Additional  string
}

// UnpackGetIdentity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7867212.
//
// Solidity: function getIdentity(bytes32 coldkey) view returns(string name, string url, string githubRepo, string image, string discord, string description, string additional)
func (neuron *Neuron) UnpackGetIdentity(data []byte) (GetIdentityOutput, error) {
	out, err := neuron.abi.Unpack("getIdentity", data)
	outstruct := new(GetIdentityOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Name = *abi.ConvertType(out[0], new(string)).(*string)
	outstruct.Url = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.GithubRepo = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.Image = *abi.ConvertType(out[3], new(string)).(*string)
	outstruct.Discord = *abi.ConvertType(out[4], new(string)).(*string)
	outstruct.Description = *abi.ConvertType(out[5], new(string)).(*string)
	outstruct.Additional = *abi.ConvertType(out[6], new(string)).(*string)
	return *outstruct, nil
}

// PackGetKeySwapLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5b9b73d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getKeySwapLimits() view returns(uint64 hotkeyBlocks, uint64 subnetBlocks, uint64 announcementBlocks, uint64 reannouncementBlocks, uint64 costRao, uint64 subnetCostRao)
func (neuron *Neuron) PackGetKeySwapLimits() []byte {
	enc, err := neuron.abi.Pack("getKeySwapLimits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetKeySwapLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5b9b73d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getKeySwapLimits() view returns(uint64 hotkeyBlocks, uint64 subnetBlocks, uint64 announcementBlocks, uint64 reannouncementBlocks, uint64 costRao, uint64 subnetCostRao)
func (neuron *Neuron) TryPackGetKeySwapLimits() ([]byte, error) {
	return neuron.abi.Pack("getKeySwapLimits")
}

// GetKeySwapLimitsOutput serves as a container for the return parameters of contract
// method GetKeySwapLimits.
type GetKeySwapLimitsOutput struct {
	HotkeyBlocks         uint64
	SubnetBlocks         uint64
	AnnouncementBlocks   uint64
	ReannouncementBlocks uint64
	CostRao              uint64
	SubnetCostRao        uint64
}

// UnpackGetKeySwapLimits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5b9b73d.
//
// Solidity: function getKeySwapLimits() view returns(uint64 hotkeyBlocks, uint64 subnetBlocks, uint64 announcementBlocks, uint64 reannouncementBlocks, uint64 costRao, uint64 subnetCostRao)
func (neuron *Neuron) UnpackGetKeySwapLimits(data []byte) (GetKeySwapLimitsOutput, error) {
	out, err := neuron.abi.Unpack("getKeySwapLimits", data)
	outstruct := new(GetKeySwapLimitsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.HotkeyBlocks = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.SubnetBlocks = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.AnnouncementBlocks = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.ReannouncementBlocks = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.CostRao = *abi.ConvertType(out[4], new(uint64)).(*uint64)
	outstruct.SubnetCostRao = *abi.ConvertType(out[5], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackGetLastHotkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbfc39bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getLastHotkeySwap(bytes32 coldkey, uint16 netuid) view returns(uint64 lastBlock, uint64 subnetBlock)
func (neuron *Neuron) PackGetLastHotkeySwap(coldkey [32]byte, netuid uint16) []byte {
	enc, err := neuron.abi.Pack("getLastHotkeySwap", coldkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetLastHotkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbfc39bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getLastHotkeySwap(bytes32 coldkey, uint16 netuid) view returns(uint64 lastBlock, uint64 subnetBlock)
func (neuron *Neuron) TryPackGetLastHotkeySwap(coldkey [32]byte, netuid uint16) ([]byte, error) {
	return neuron.abi.Pack("getLastHotkeySwap", coldkey, netuid)
}

// GetLastHotkeySwapOutput serves as a container for the return parameters of contract
// method GetLastHotkeySwap.
type GetLastHotkeySwapOutput struct {
	LastBlock   uint64
	SubnetBlock uint64
}

// UnpackGetLastHotkeySwap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbfc39bb.
//
// Solidity: function getLastHotkeySwap(bytes32 coldkey, uint16 netuid) view returns(uint64 lastBlock, uint64 subnetBlock)
func (neuron *Neuron) UnpackGetLastHotkeySwap(data []byte) (GetLastHotkeySwapOutput, error) {
	out, err := neuron.abi.Unpack("getLastHotkeySwap", data)
	outstruct := new(GetLastHotkeySwapOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.LastBlock = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.SubnetBlock = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackGetUid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39fcc675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getUid(uint16 netuid, bytes32 hotkey) view returns(bool exists, uint16 uid)
func (neuron *Neuron) PackGetUid(netuid uint16, hotkey [32]byte) []byte {
	enc, err := neuron.abi.Pack("getUid", netuid, hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetUid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39fcc675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getUid(uint16 netuid, bytes32 hotkey) view returns(bool exists, uint16 uid)
func (neuron *Neuron) TryPackGetUid(netuid uint16, hotkey [32]byte) ([]byte, error) {
	return neuron.abi.Pack("getUid", netuid, hotkey)
}

// GetUidOutput serves as a container for the return parameters of contract
// method GetUid.
type GetUidOutput struct {
	Exists bool
	Uid    uint16
}

// UnpackGetUid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39fcc675.
//
// Solidity: function getUid(uint16 netuid, bytes32 hotkey) view returns(bool exists, uint16 uid)
func (neuron *Neuron) UnpackGetUid(data []byte) (GetUidOutput, error) {
	out, err := neuron.abi.Unpack("getUid", data)
	outstruct := new(GetUidOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Exists = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Uid = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackGetWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a47343e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getWeights(uint16 netuid, uint8 mecid, uint16 uid) view returns(uint16[] uids, uint16[] values)
func (neuron *Neuron) PackGetWeights(netuid uint16, mecid uint8, uid uint16) []byte {
	enc, err := neuron.abi.Pack("getWeights", netuid, mecid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a47343e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getWeights(uint16 netuid, uint8 mecid, uint16 uid) view returns(uint16[] uids, uint16[] values)
func (neuron *Neuron) TryPackGetWeights(netuid uint16, mecid uint8, uid uint16) ([]byte, error) {
	return neuron.abi.Pack("getWeights", netuid, mecid, uid)
}

// GetWeightsOutput serves as a container for the return parameters of contract
// method GetWeights.
type GetWeightsOutput struct {
	Uids   []uint16
	Values []uint16
}

// UnpackGetWeights is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a47343e.
//
// Solidity: function getWeights(uint16 netuid, uint8 mecid, uint16 uid) view returns(uint16[] uids, uint16[] values)
func (neuron *Neuron) UnpackGetWeights(data []byte) (GetWeightsOutput, error) {
	out, err := neuron.abi.Unpack("getWeights", data)
	outstruct := new(GetWeightsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Uids = *abi.ConvertType(out[0], new([]uint16)).(*[]uint16)
	outstruct.Values = *abi.ConvertType(out[1], new([]uint16)).(*[]uint16)
	return *outstruct, nil
}

// PackRegisterLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb72d8f89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerLimit(uint16 netuid, bytes32 hotkey, uint64 limitPriceRao) payable returns()
func (neuron *Neuron) PackRegisterLimit(netuid uint16, hotkey [32]byte, limitPriceRao uint64) []byte {
	enc, err := neuron.abi.Pack("registerLimit", netuid, hotkey, limitPriceRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb72d8f89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerLimit(uint16 netuid, bytes32 hotkey, uint64 limitPriceRao) payable returns()
func (neuron *Neuron) TryPackRegisterLimit(netuid uint16, hotkey [32]byte, limitPriceRao uint64) ([]byte, error) {
	return neuron.abi.Pack("registerLimit", netuid, hotkey, limitPriceRao)
}

// PackRevealMechanismWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4369e004.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealMechanismWeights(uint16 netuid, uint8 mecid, uint16[] uids, uint16[] values, uint16[] salt, uint64 versionKey) returns()
func (neuron *Neuron) PackRevealMechanismWeights(netuid uint16, mecid uint8, uids []uint16, values []uint16, salt []uint16, versionKey uint64) []byte {
	enc, err := neuron.abi.Pack("revealMechanismWeights", netuid, mecid, uids, values, salt, versionKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealMechanismWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4369e004.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealMechanismWeights(uint16 netuid, uint8 mecid, uint16[] uids, uint16[] values, uint16[] salt, uint64 versionKey) returns()
func (neuron *Neuron) TryPackRevealMechanismWeights(netuid uint16, mecid uint8, uids []uint16, values []uint16, salt []uint16, versionKey uint64) ([]byte, error) {
	return neuron.abi.Pack("revealMechanismWeights", netuid, mecid, uids, values, salt, versionKey)
}

// PackRevealWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66ba946f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealWeights(uint16 netuid, uint16[] uids, uint16[] values, uint16[] salt, uint64 versionKey) payable returns()
func (neuron *Neuron) PackRevealWeights(netuid uint16, uids []uint16, values []uint16, salt []uint16, versionKey uint64) []byte {
	enc, err := neuron.abi.Pack("revealWeights", netuid, uids, values, salt, versionKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66ba946f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealWeights(uint16 netuid, uint16[] uids, uint16[] values, uint16[] salt, uint64 versionKey) payable returns()
func (neuron *Neuron) TryPackRevealWeights(netuid uint16, uids []uint16, values []uint16, salt []uint16, versionKey uint64) ([]byte, error) {
	return neuron.abi.Pack("revealWeights", netuid, uids, values, salt, versionKey)
}

// PackRootRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3406f457.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootRegister(bytes32 hotkey) returns()
func (neuron *Neuron) PackRootRegister(hotkey [32]byte) []byte {
	enc, err := neuron.abi.Pack("rootRegister", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3406f457.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootRegister(bytes32 hotkey) returns()
func (neuron *Neuron) TryPackRootRegister(hotkey [32]byte) ([]byte, error) {
	return neuron.abi.Pack("rootRegister", hotkey)
}

// PackServeAxon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe20ac82f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function serveAxon(uint16 netuid, uint32 version, uint128 ip, uint16 port, uint8 ipType, uint8 protocol, uint8 placeholder1, uint8 placeholder2) payable returns()
func (neuron *Neuron) PackServeAxon(netuid uint16, version uint32, ip *big.Int, port uint16, ipType uint8, protocol uint8, placeholder1 uint8, placeholder2 uint8) []byte {
	enc, err := neuron.abi.Pack("serveAxon", netuid, version, ip, port, ipType, protocol, placeholder1, placeholder2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackServeAxon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe20ac82f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function serveAxon(uint16 netuid, uint32 version, uint128 ip, uint16 port, uint8 ipType, uint8 protocol, uint8 placeholder1, uint8 placeholder2) payable returns()
func (neuron *Neuron) TryPackServeAxon(netuid uint16, version uint32, ip *big.Int, port uint16, ipType uint8, protocol uint8, placeholder1 uint8, placeholder2 uint8) ([]byte, error) {
	return neuron.abi.Pack("serveAxon", netuid, version, ip, port, ipType, protocol, placeholder1, placeholder2)
}

// PackServeAxonTls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ba7f8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function serveAxonTls(uint16 netuid, uint32 version, uint128 ip, uint16 port, uint8 ipType, uint8 protocol, uint8 placeholder1, uint8 placeholder2, bytes certificate) payable returns()
func (neuron *Neuron) PackServeAxonTls(netuid uint16, version uint32, ip *big.Int, port uint16, ipType uint8, protocol uint8, placeholder1 uint8, placeholder2 uint8, certificate []byte) []byte {
	enc, err := neuron.abi.Pack("serveAxonTls", netuid, version, ip, port, ipType, protocol, placeholder1, placeholder2, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackServeAxonTls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ba7f8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function serveAxonTls(uint16 netuid, uint32 version, uint128 ip, uint16 port, uint8 ipType, uint8 protocol, uint8 placeholder1, uint8 placeholder2, bytes certificate) payable returns()
func (neuron *Neuron) TryPackServeAxonTls(netuid uint16, version uint32, ip *big.Int, port uint16, ipType uint8, protocol uint8, placeholder1 uint8, placeholder2 uint8, certificate []byte) ([]byte, error) {
	return neuron.abi.Pack("serveAxonTls", netuid, version, ip, port, ipType, protocol, placeholder1, placeholder2, certificate)
}

// PackServePrometheus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a05952f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function servePrometheus(uint16 netuid, uint32 version, uint128 ip, uint16 port, uint8 ipType) payable returns()
func (neuron *Neuron) PackServePrometheus(netuid uint16, version uint32, ip *big.Int, port uint16, ipType uint8) []byte {
	enc, err := neuron.abi.Pack("servePrometheus", netuid, version, ip, port, ipType)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackServePrometheus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a05952f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function servePrometheus(uint16 netuid, uint32 version, uint128 ip, uint16 port, uint8 ipType) payable returns()
func (neuron *Neuron) TryPackServePrometheus(netuid uint16, version uint32, ip *big.Int, port uint16, ipType uint8) ([]byte, error) {
	return neuron.abi.Pack("servePrometheus", netuid, version, ip, port, ipType)
}

// PackSetChildren is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f8d1788.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setChildren(bytes32 hotkey, uint16 netuid, uint64[] proportions, bytes32[] children) returns()
func (neuron *Neuron) PackSetChildren(hotkey [32]byte, netuid uint16, proportions []uint64, children [][32]byte) []byte {
	enc, err := neuron.abi.Pack("setChildren", hotkey, netuid, proportions, children)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetChildren is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f8d1788.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setChildren(bytes32 hotkey, uint16 netuid, uint64[] proportions, bytes32[] children) returns()
func (neuron *Neuron) TryPackSetChildren(hotkey [32]byte, netuid uint16, proportions []uint64, children [][32]byte) ([]byte, error) {
	return neuron.abi.Pack("setChildren", hotkey, netuid, proportions, children)
}

// PackSetIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe45e6e44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setIdentity(string name, string url, string githubRepo, string image, string discord, string description, string additional) returns()
func (neuron *Neuron) PackSetIdentity(name string, url string, githubRepo string, image string, discord string, description string, additional string) []byte {
	enc, err := neuron.abi.Pack("setIdentity", name, url, githubRepo, image, discord, description, additional)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe45e6e44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setIdentity(string name, string url, string githubRepo, string image, string discord, string description, string additional) returns()
func (neuron *Neuron) TryPackSetIdentity(name string, url string, githubRepo string, image string, discord string, description string, additional string) ([]byte, error) {
	return neuron.abi.Pack("setIdentity", name, url, githubRepo, image, discord, description, additional)
}

// PackSetMechanismWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6903674.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMechanismWeights(uint16 netuid, uint8 mecid, uint16[] dests, uint16[] weights, uint64 versionKey) returns()
func (neuron *Neuron) PackSetMechanismWeights(netuid uint16, mecid uint8, dests []uint16, weights []uint16, versionKey uint64) []byte {
	enc, err := neuron.abi.Pack("setMechanismWeights", netuid, mecid, dests, weights, versionKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMechanismWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6903674.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMechanismWeights(uint16 netuid, uint8 mecid, uint16[] dests, uint16[] weights, uint64 versionKey) returns()
func (neuron *Neuron) TryPackSetMechanismWeights(netuid uint16, mecid uint8, dests []uint16, weights []uint16, versionKey uint64) ([]byte, error) {
	return neuron.abi.Pack("setMechanismWeights", netuid, mecid, dests, weights, versionKey)
}

// PackSetWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34af16d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setWeights(uint16 netuid, uint16[] dests, uint16[] weights, uint64 versionKey) payable returns()
func (neuron *Neuron) PackSetWeights(netuid uint16, dests []uint16, weights []uint16, versionKey uint64) []byte {
	enc, err := neuron.abi.Pack("setWeights", netuid, dests, weights, versionKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34af16d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setWeights(uint16 netuid, uint16[] dests, uint16[] weights, uint64 versionKey) payable returns()
func (neuron *Neuron) TryPackSetWeights(netuid uint16, dests []uint16, weights []uint16, versionKey uint64) ([]byte, error) {
	return neuron.abi.Pack("setWeights", netuid, dests, weights, versionKey)
}

// PackSwapHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e169550.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swapHotkey(bytes32 hotkey, bytes32 newHotkey, bool hasNetuid, uint16 netuid) returns()
func (neuron *Neuron) PackSwapHotkey(hotkey [32]byte, newHotkey [32]byte, hasNetuid bool, netuid uint16) []byte {
	enc, err := neuron.abi.Pack("swapHotkey", hotkey, newHotkey, hasNetuid, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwapHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e169550.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swapHotkey(bytes32 hotkey, bytes32 newHotkey, bool hasNetuid, uint16 netuid) returns()
func (neuron *Neuron) TryPackSwapHotkey(hotkey [32]byte, newHotkey [32]byte, hasNetuid bool, netuid uint16) ([]byte, error) {
	return neuron.abi.Pack("swapHotkey", hotkey, newHotkey, hasNetuid, netuid)
}

// PackSwapHotkeyV2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0257aaab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swapHotkeyV2(bytes32 hotkey, bytes32 newHotkey, bool hasNetuid, uint16 netuid, bool keepStake) returns()
func (neuron *Neuron) PackSwapHotkeyV2(hotkey [32]byte, newHotkey [32]byte, hasNetuid bool, netuid uint16, keepStake bool) []byte {
	enc, err := neuron.abi.Pack("swapHotkeyV2", hotkey, newHotkey, hasNetuid, netuid, keepStake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwapHotkeyV2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0257aaab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swapHotkeyV2(bytes32 hotkey, bytes32 newHotkey, bool hasNetuid, uint16 netuid, bool keepStake) returns()
func (neuron *Neuron) TryPackSwapHotkeyV2(hotkey [32]byte, newHotkey [32]byte, hasNetuid bool, netuid uint16, keepStake bool) ([]byte, error) {
	return neuron.abi.Pack("swapHotkeyV2", hotkey, newHotkey, hasNetuid, netuid, keepStake)
}

// PackTryAssociateHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf232ceca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tryAssociateHotkey(bytes32 hotkey) returns()
func (neuron *Neuron) PackTryAssociateHotkey(hotkey [32]byte) []byte {
	enc, err := neuron.abi.Pack("tryAssociateHotkey", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTryAssociateHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf232ceca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tryAssociateHotkey(bytes32 hotkey) returns()
func (neuron *Neuron) TryPackTryAssociateHotkey(hotkey [32]byte) ([]byte, error) {
	return neuron.abi.Pack("tryAssociateHotkey", hotkey)
}
