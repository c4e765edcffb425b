// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package sr25519verify holds the Go binding of precompile 0x403: signatures of sr25519.
package sr25519verify

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

// Sr25519VerifyMetaData contains all meta data concerning the Sr25519Verify contract.
var Sr25519VerifyMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"message\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"publicKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"valid\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"}]",
	ID:  "Sr25519Verify",
}

// Sr25519Verify is an auto generated Go binding around an Ethereum contract.
type Sr25519Verify struct {
	abi abi.ABI
}

// NewSr25519Verify creates a new instance of Sr25519Verify.
func NewSr25519Verify() *Sr25519Verify {
	parsed, err := Sr25519VerifyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Sr25519Verify{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Sr25519Verify) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x869adcb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32 message, bytes32 publicKey, bytes32 r, bytes32 s) pure returns(bool valid)
func (sr25519Verify *Sr25519Verify) PackVerify(message [32]byte, publicKey [32]byte, r [32]byte, s [32]byte) []byte {
	enc, err := sr25519Verify.abi.Pack("verify", message, publicKey, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x869adcb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes32 message, bytes32 publicKey, bytes32 r, bytes32 s) pure returns(bool valid)
func (sr25519Verify *Sr25519Verify) TryPackVerify(message [32]byte, publicKey [32]byte, r [32]byte, s [32]byte) ([]byte, error) {
	return sr25519Verify.abi.Pack("verify", message, publicKey, r, s)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x869adcb9.
//
// Solidity: function verify(bytes32 message, bytes32 publicKey, bytes32 r, bytes32 s) pure returns(bool valid)
func (sr25519Verify *Sr25519Verify) UnpackVerify(data []byte) (bool, error) {
	out, err := sr25519Verify.abi.Unpack("verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}
