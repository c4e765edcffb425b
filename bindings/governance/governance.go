// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package governance holds the Go binding of precompile 0x820: privileged settings.
package governance

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

// GovernanceMetaData contains all meta data concerning the Governance contract.
var GovernanceMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"forceSetBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amountRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resetColdkeySwap\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAdminFreezeWindow\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBaseFee\",\"inputs\":[{\"name\":\"baseFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGlobalParam\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setNominatorMinRequiredStake\",\"inputs\":[{\"name\":\"factor\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPrecompileEnabled\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSubnetParam\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSubtokenEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"swapColdkey\",\"inputs\":[{\"name\":\"oldColdkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newColdkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"costRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Governance",
}

// Governance is an auto generated Go binding around an Ethereum contract.
type Governance struct {
	abi abi.ABI
}

// NewGovernance creates a new instance of Governance.
func NewGovernance() *Governance {
	parsed, err := GovernanceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Governance{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Governance) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackForceSetBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77305133.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forceSetBalance(bytes32 account, uint256 amountRao) returns()
func (governance *Governance) PackForceSetBalance(account [32]byte, amountRao *big.Int) []byte {
	enc, err := governance.abi.Pack("forceSetBalance", account, amountRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForceSetBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77305133.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forceSetBalance(bytes32 account, uint256 amountRao) returns()
func (governance *Governance) TryPackForceSetBalance(account [32]byte, amountRao *big.Int) ([]byte, error) {
	return governance.abi.Pack("forceSetBalance", account, amountRao)
}

// PackResetColdkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd6c64c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resetColdkeySwap(bytes32 coldkey) returns()
func (governance *Governance) PackResetColdkeySwap(coldkey [32]byte) []byte {
	enc, err := governance.abi.Pack("resetColdkeySwap", coldkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResetColdkeySwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd6c64c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resetColdkeySwap(bytes32 coldkey) returns()
func (governance *Governance) TryPackResetColdkeySwap(coldkey [32]byte) ([]byte, error) {
	return governance.abi.Pack("resetColdkeySwap", coldkey)
}

// PackSetAdminFreezeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5394e1e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAdminFreezeWindow(uint16 window) returns()
func (governance *Governance) PackSetAdminFreezeWindow(window uint16) []byte {
	enc, err := governance.abi.Pack("setAdminFreezeWindow", window)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAdminFreezeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5394e1e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAdminFreezeWindow(uint16 window) returns()
func (governance *Governance) TryPackSetAdminFreezeWindow(window uint16) ([]byte, error) {
	return governance.abi.Pack("setAdminFreezeWindow", window)
}

// PackSetBaseFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46860698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBaseFee(uint256 baseFeeWei) returns()
func (governance *Governance) PackSetBaseFee(baseFeeWei *big.Int) []byte {
	enc, err := governance.abi.Pack("setBaseFee", baseFeeWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBaseFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46860698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBaseFee(uint256 baseFeeWei) returns()
func (governance *Governance) TryPackSetBaseFee(baseFeeWei *big.Int) ([]byte, error) {
	return governance.abi.Pack("setBaseFee", baseFeeWei)
}

// PackSetGlobalParam is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90a217f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGlobalParam(bytes32 name, uint256 value) returns()
func (governance *Governance) PackSetGlobalParam(name [32]byte, value *big.Int) []byte {
	enc, err := governance.abi.Pack("setGlobalParam", name, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGlobalParam is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90a217f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGlobalParam(bytes32 name, uint256 value) returns()
func (governance *Governance) TryPackSetGlobalParam(name [32]byte, value *big.Int) ([]byte, error) {
	return governance.abi.Pack("setGlobalParam", name, value)
}

// PackSetNominatorMinRequiredStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a9e9287.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNominatorMinRequiredStake(uint64 factor) returns()
func (governance *Governance) PackSetNominatorMinRequiredStake(factor uint64) []byte {
	enc, err := governance.abi.Pack("setNominatorMinRequiredStake", factor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNominatorMinRequiredStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a9e9287.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNominatorMinRequiredStake(uint64 factor) returns()
func (governance *Governance) TryPackSetNominatorMinRequiredStake(factor uint64) ([]byte, error) {
	return governance.abi.Pack("setNominatorMinRequiredStake", factor)
}

// PackSetPrecompileEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4f088f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPrecompileEnabled(address precompile, bool enabled) returns()
func (governance *Governance) PackSetPrecompileEnabled(precompile common.Address, enabled bool) []byte {
	enc, err := governance.abi.Pack("setPrecompileEnabled", precompile, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPrecompileEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4f088f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPrecompileEnabled(address precompile, bool enabled) returns()
func (governance *Governance) TryPackSetPrecompileEnabled(precompile common.Address, enabled bool) ([]byte, error) {
	return governance.abi.Pack("setPrecompileEnabled", precompile, enabled)
}

// PackSetSubnetParam is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bad0dc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSubnetParam(uint16 netuid, bytes32 name, uint256 value) returns()
func (governance *Governance) PackSetSubnetParam(netuid uint16, name [32]byte, value *big.Int) []byte {
	enc, err := governance.abi.Pack("setSubnetParam", netuid, name, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSubnetParam is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bad0dc0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSubnetParam(uint16 netuid, bytes32 name, uint256 value) returns()
func (governance *Governance) TryPackSetSubnetParam(netuid uint16, name [32]byte, value *big.Int) ([]byte, error) {
	return governance.abi.Pack("setSubnetParam", netuid, name, value)
}

// PackSetSubtokenEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0239d7be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSubtokenEnabled(uint16 netuid, bool enabled) returns()
func (governance *Governance) PackSetSubtokenEnabled(netuid uint16, enabled bool) []byte {
	enc, err := governance.abi.Pack("setSubtokenEnabled", netuid, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSubtokenEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0239d7be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSubtokenEnabled(uint16 netuid, bool enabled) returns()
func (governance *Governance) TryPackSetSubtokenEnabled(netuid uint16, enabled bool) ([]byte, error) {
	return governance.abi.Pack("setSubtokenEnabled", netuid, enabled)
}

// PackSwapColdkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x795c2350.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swapColdkey(bytes32 oldColdkey, bytes32 newColdkey, uint64 costRao) returns()
func (governance *Governance) PackSwapColdkey(oldColdkey [32]byte, newColdkey [32]byte, costRao uint64) []byte {
	enc, err := governance.abi.Pack("swapColdkey", oldColdkey, newColdkey, costRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwapColdkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x795c2350.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swapColdkey(bytes32 oldColdkey, bytes32 newColdkey, uint64 costRao) returns()
func (governance *Governance) TryPackSwapColdkey(oldColdkey [32]byte, newColdkey [32]byte, costRao uint64) ([]byte, error) {
	return governance.abi.Pack("swapColdkey", oldColdkey, newColdkey, costRao)
}
