// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package balancetransfer holds the Go binding of precompile 0x800: transfers of TAO to 32-byte accounts.
package balancetransfer

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

// BalanceTransferMetaData contains all meta data concerning the BalanceTransfer contract.
var BalanceTransferMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"}]",
	ID:  "BalanceTransfer",
}

// BalanceTransfer is an auto generated Go binding around an Ethereum contract.
type BalanceTransfer struct {
	abi abi.ABI
}

// NewBalanceTransfer creates a new instance of BalanceTransfer.
func NewBalanceTransfer() *BalanceTransfer {
	parsed, err := BalanceTransferMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BalanceTransfer{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BalanceTransfer) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd6f4eb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(bytes32 destination) payable returns()
func (balanceTransfer *BalanceTransfer) PackTransfer(destination [32]byte) []byte {
	enc, err := balanceTransfer.abi.Pack("transfer", destination)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd6f4eb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(bytes32 destination) payable returns()
func (balanceTransfer *BalanceTransfer) TryPackTransfer(destination [32]byte) ([]byte, error) {
	return balanceTransfer.abi.Pack("transfer", destination)
}
