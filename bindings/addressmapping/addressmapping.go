// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package addressmapping holds the Go binding of precompile 0x80c: addresses and their 32-byte accounts.
package addressmapping

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

// AddressMappingMetaData contains all meta data concerning the AddressMapping contract.
var AddressMappingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"addressMapping\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addressOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"known\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"evmAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getLinkedAddress\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"linked\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"evmAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"link\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"}]",
	ID:  "AddressMapping",
}

// AddressMapping is an auto generated Go binding around an Ethereum contract.
type AddressMapping struct {
	abi abi.ABI
}

// NewAddressMapping creates a new instance of AddressMapping.
func NewAddressMapping() *AddressMapping {
	parsed, err := AddressMappingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AddressMapping{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AddressMapping) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddressMapping is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0494cd9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addressMapping(address target) view returns(bytes32 account)
func (addressMapping *AddressMapping) PackAddressMapping(target common.Address) []byte {
	enc, err := addressMapping.abi.Pack("addressMapping", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddressMapping is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0494cd9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addressMapping(address target) view returns(bytes32 account)
func (addressMapping *AddressMapping) TryPackAddressMapping(target common.Address) ([]byte, error) {
	return addressMapping.abi.Pack("addressMapping", target)
}

// UnpackAddressMapping is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0494cd9a.
//
// Solidity: function addressMapping(address target) view returns(bytes32 account)
func (addressMapping *AddressMapping) UnpackAddressMapping(data []byte) ([32]byte, error) {
	out, err := addressMapping.abi.Unpack("addressMapping", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAddressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb34534c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addressOf(bytes32 account) view returns(bool known, address evmAddress)
func (addressMapping *AddressMapping) PackAddressOf(account [32]byte) []byte {
	enc, err := addressMapping.abi.Pack("addressOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb34534c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addressOf(bytes32 account) view returns(bool known, address evmAddress)
func (addressMapping *AddressMapping) TryPackAddressOf(account [32]byte) ([]byte, error) {
	return addressMapping.abi.Pack("addressOf", account)
}

// AddressOfOutput serves as a container for the return parameters of contract
// method AddressOf.
type AddressOfOutput struct {
	Known      bool
	EvmAddress common.Address
}

// UnpackAddressOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb34534c.
//
// Solidity: function addressOf(bytes32 account) view returns(bool known, address evmAddress)
func (addressMapping *AddressMapping) UnpackAddressOf(data []byte) (AddressOfOutput, error) {
	out, err := addressMapping.abi.Unpack("addressOf", data)
	outstruct := new(AddressOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Known = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.EvmAddress = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackGetLinkedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86571eff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getLinkedAddress(bytes32 account) view returns(bool linked, address evmAddress)
func (addressMapping *AddressMapping) PackGetLinkedAddress(account [32]byte) []byte {
	enc, err := addressMapping.abi.Pack("getLinkedAddress", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetLinkedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86571eff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getLinkedAddress(bytes32 account) view returns(bool linked, address evmAddress)
func (addressMapping *AddressMapping) TryPackGetLinkedAddress(account [32]byte) ([]byte, error) {
	return addressMapping.abi.Pack("getLinkedAddress", account)
}

// GetLinkedAddressOutput serves as a container for the return parameters of contract
// method GetLinkedAddress.
type GetLinkedAddressOutput struct {
	Linked     bool
	EvmAddress common.Address
}

// UnpackGetLinkedAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86571eff.
//
// Solidity: function getLinkedAddress(bytes32 account) view returns(bool linked, address evmAddress)
func (addressMapping *AddressMapping) UnpackGetLinkedAddress(data []byte) (GetLinkedAddressOutput, error) {
	out, err := addressMapping.abi.Unpack("getLinkedAddress", data)
	outstruct := new(GetLinkedAddressOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Linked = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.EvmAddress = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackLink is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91a89712.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function link(address target) returns(bytes32 account)
func (addressMapping *AddressMapping) PackLink(target common.Address) []byte {
	enc, err := addressMapping.abi.Pack("link", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLink is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91a89712.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function link(address target) returns(bytes32 account)
func (addressMapping *AddressMapping) TryPackLink(target common.Address) ([]byte, error) {
	return addressMapping.abi.Pack("link", target)
}

// UnpackLink is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91a89712.
//
// Solidity: function link(address target) returns(bytes32 account)
func (addressMapping *AddressMapping) UnpackLink(data []byte) ([32]byte, error) {
	out, err := addressMapping.abi.Unpack("link", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}
