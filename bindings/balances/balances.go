// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package balances holds the Go binding of precompile 0x80e: balances of 32-byte accounts.
package balances

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

// BalancesMetaData contains all meta data concerning the Balances contract.
var BalancesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"getFreeBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"balanceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTotalIssuance\",\"inputs\":[],\"outputs\":[{\"name\":\"issuanceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferAll\",\"inputs\":[{\"name\":\"to\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keepAlive\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferKeepAlive\",\"inputs\":[{\"name\":\"to\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"}]",
	ID:  "Balances",
}

// Balances is an auto generated Go binding around an Ethereum contract.
type Balances struct {
	abi abi.ABI
}

// NewBalances creates a new instance of Balances.
func NewBalances() *Balances {
	parsed, err := BalancesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Balances{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Balances) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetFreeBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fad055d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getFreeBalance(bytes32 account) view returns(uint256 balanceRao)
func (balances *Balances) PackGetFreeBalance(account [32]byte) []byte {
	enc, err := balances.abi.Pack("getFreeBalance", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetFreeBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fad055d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getFreeBalance(bytes32 account) view returns(uint256 balanceRao)
func (balances *Balances) TryPackGetFreeBalance(account [32]byte) ([]byte, error) {
	return balances.abi.Pack("getFreeBalance", account)
}

// UnpackGetFreeBalance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4fad055d.
//
// Solidity: function getFreeBalance(bytes32 account) view returns(uint256 balanceRao)
func (balances *Balances) UnpackGetFreeBalance(data []byte) (*big.Int, error) {
	out, err := balances.abi.Unpack("getFreeBalance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTotalIssuance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bd64317.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalIssuance() view returns(uint256 issuanceRao)
func (balances *Balances) PackGetTotalIssuance() []byte {
	enc, err := balances.abi.Pack("getTotalIssuance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalIssuance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bd64317.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalIssuance() view returns(uint256 issuanceRao)
func (balances *Balances) TryPackGetTotalIssuance() ([]byte, error) {
	return balances.abi.Pack("getTotalIssuance")
}

// UnpackGetTotalIssuance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bd64317.
//
// Solidity: function getTotalIssuance() view returns(uint256 issuanceRao)
func (balances *Balances) UnpackGetTotalIssuance(data []byte) (*big.Int, error) {
	out, err := balances.abi.Unpack("getTotalIssuance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransferAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1a39559.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferAll(bytes32 to, bool keepAlive) returns()
func (balances *Balances) PackTransferAll(to [32]byte, keepAlive bool) []byte {
	enc, err := balances.abi.Pack("transferAll", to, keepAlive)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1a39559.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferAll(bytes32 to, bool keepAlive) returns()
func (balances *Balances) TryPackTransferAll(to [32]byte, keepAlive bool) ([]byte, error) {
	return balances.abi.Pack("transferAll", to, keepAlive)
}

// PackTransferKeepAlive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ff16e84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferKeepAlive(bytes32 to) payable returns()
func (balances *Balances) PackTransferKeepAlive(to [32]byte) []byte {
	enc, err := balances.abi.Pack("transferKeepAlive", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferKeepAlive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ff16e84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferKeepAlive(bytes32 to) payable returns()
func (balances *Balances) TryPackTransferKeepAlive(to [32]byte) ([]byte, error) {
	return balances.abi.Pack("transferKeepAlive", to)
}
