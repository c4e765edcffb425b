// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package runtimeconfiguration holds the Go binding of precompile 0x812: settings of the chain.
package runtimeconfiguration

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

// RuntimeConfigurationMetaData contains all meta data concerning the RuntimeConfiguration contract.
var RuntimeConfigurationMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"getEvmChainId\",\"inputs\":[],\"outputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTransactionRateLimit\",\"inputs\":[],\"outputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"}]",
	ID:  "RuntimeConfiguration",
}

// RuntimeConfiguration is an auto generated Go binding around an Ethereum contract.
type RuntimeConfiguration struct {
	abi abi.ABI
}

// NewRuntimeConfiguration creates a new instance of RuntimeConfiguration.
func NewRuntimeConfiguration() *RuntimeConfiguration {
	parsed, err := RuntimeConfigurationMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RuntimeConfiguration{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RuntimeConfiguration) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetEvmChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7638087.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEvmChainId() view returns(uint256 chainId)
func (runtimeConfiguration *RuntimeConfiguration) PackGetEvmChainId() []byte {
	enc, err := runtimeConfiguration.abi.Pack("getEvmChainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetEvmChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7638087.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getEvmChainId() view returns(uint256 chainId)
func (runtimeConfiguration *RuntimeConfiguration) TryPackGetEvmChainId() ([]byte, error) {
	return runtimeConfiguration.abi.Pack("getEvmChainId")
}

// UnpackGetEvmChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7638087.
//
// Solidity: function getEvmChainId() view returns(uint256 chainId)
func (runtimeConfiguration *RuntimeConfiguration) UnpackGetEvmChainId(data []byte) (*big.Int, error) {
	out, err := runtimeConfiguration.abi.Unpack("getEvmChainId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTransactionRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2835dc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTransactionRateLimit() view returns(uint64 blocks)
func (runtimeConfiguration *RuntimeConfiguration) PackGetTransactionRateLimit() []byte {
	enc, err := runtimeConfiguration.abi.Pack("getTransactionRateLimit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTransactionRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2835dc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTransactionRateLimit() view returns(uint64 blocks)
func (runtimeConfiguration *RuntimeConfiguration) TryPackGetTransactionRateLimit() ([]byte, error) {
	return runtimeConfiguration.abi.Pack("getTransactionRateLimit")
}

// UnpackGetTransactionRateLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2835dc3.
//
// Solidity: function getTransactionRateLimit() view returns(uint64 blocks)
func (runtimeConfiguration *RuntimeConfiguration) UnpackGetTransactionRateLimit(data []byte) (uint64, error) {
	out, err := runtimeConfiguration.abi.Unpack("getTransactionRateLimit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}
