// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package uidlookup holds the Go binding of precompile 0x806: the neurons of an EVM address.
package uidlookup

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

// IUidLookupLookupItem is an auto generated low-level Go binding around an user-defined struct.
type IUidLookupLookupItem struct {
	Uid             uint16
	BlockAssociated uint64
}

// UidLookupMetaData contains all meta data concerning the UidLookup contract.
var UidLookupMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"uidLookup\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"evmAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"matches\",\"type\":\"tuple[]\",\"internalType\":\"structIUidLookup.LookupItem[]\",\"components\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blockAssociated\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"}]",
	ID:  "UidLookup",
}

// UidLookup is an auto generated Go binding around an Ethereum contract.
type UidLookup struct {
	abi abi.ABI
}

// NewUidLookup creates a new instance of UidLookup.
func NewUidLookup() *UidLookup {
	parsed, err := UidLookupMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &UidLookup{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *UidLookup) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackUidLookup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1f789ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function uidLookup(uint16 netuid, address evmAddress, uint16 limit) view returns((uint16,uint64)[] matches)
func (uidLookup *UidLookup) PackUidLookup(netuid uint16, evmAddress common.Address, limit uint16) []byte {
	enc, err := uidLookup.abi.Pack("uidLookup", netuid, evmAddress, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUidLookup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1f789ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function uidLookup(uint16 netuid, address evmAddress, uint16 limit) view returns((uint16,uint64)[] matches)
func (uidLookup *UidLookup) TryPackUidLookup(netuid uint16, evmAddress common.Address, limit uint16) ([]byte, error) {
	return uidLookup.abi.Pack("uidLookup", netuid, evmAddress, limit)
}

// UnpackUidLookup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1f789ef.
//
// Solidity: function uidLookup(uint16 netuid, address evmAddress, uint16 limit) view returns((uint16,uint64)[] matches)
func (uidLookup *UidLookup) UnpackUidLookup(data []byte) ([]IUidLookupLookupItem, error) {
	out, err := uidLookup.abi.Unpack("uidLookup", data)
	if err != nil {
		return *new([]IUidLookupLookupItem), err
	}
	out0 := *abi.ConvertType(out[0], new([]IUidLookupLookupItem)).(*[]IUidLookupLookupItem)
	return out0, nil
}
