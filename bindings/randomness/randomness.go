// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package randomness holds the Go binding of precompile 0x810: the randomness beacon.
package randomness

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

// RandomnessMetaData contains all meta data concerning the Randomness contract.
var RandomnessMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"getPulse\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"randomness\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getStoredRoundRange\",\"inputs\":[],\"outputs\":[{\"name\":\"first\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"writePulse\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Randomness",
}

// Randomness is an auto generated Go binding around an Ethereum contract.
type Randomness struct {
	abi abi.ABI
}

// NewRandomness creates a new instance of Randomness.
func NewRandomness() *Randomness {
	parsed, err := RandomnessMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Randomness{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Randomness) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetPulse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5182f3eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPulse(uint64 round) view returns(bytes randomness, bytes signature)
func (randomness *Randomness) PackGetPulse(round uint64) []byte {
	enc, err := randomness.abi.Pack("getPulse", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPulse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5182f3eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPulse(uint64 round) view returns(bytes randomness, bytes signature)
func (randomness *Randomness) TryPackGetPulse(round uint64) ([]byte, error) {
	return randomness.abi.Pack("getPulse", round)
}

// GetPulseOutput serves as a container for the return parameters of contract
// method GetPulse.
type GetPulseOutput struct {
	Randomness []byte
	Signature  []byte
}

// UnpackGetPulse is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5182f3eb.
//
// Solidity: function getPulse(uint64 round) view returns(bytes randomness, bytes signature)
func (randomness *Randomness) UnpackGetPulse(data []byte) (GetPulseOutput, error) {
	out, err := randomness.abi.Unpack("getPulse", data)
	outstruct := new(GetPulseOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Randomness = *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	outstruct.Signature = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackGetStoredRoundRange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x060ccc42.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getStoredRoundRange() view returns(uint64 first, uint64 last)
func (randomness *Randomness) PackGetStoredRoundRange() []byte {
	enc, err := randomness.abi.Pack("getStoredRoundRange")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetStoredRoundRange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x060ccc42.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getStoredRoundRange() view returns(uint64 first, uint64 last)
func (randomness *Randomness) TryPackGetStoredRoundRange() ([]byte, error) {
	return randomness.abi.Pack("getStoredRoundRange")
}

// GetStoredRoundRangeOutput serves as a container for the return parameters of contract
// method GetStoredRoundRange.
type GetStoredRoundRangeOutput struct {
	First uint64
	Last  uint64
}

// UnpackGetStoredRoundRange is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x060ccc42.
//
// Solidity: function getStoredRoundRange() view returns(uint64 first, uint64 last)
func (randomness *Randomness) UnpackGetStoredRoundRange(data []byte) (GetStoredRoundRangeOutput, error) {
	out, err := randomness.abi.Unpack("getStoredRoundRange", data)
	outstruct := new(GetStoredRoundRangeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.First = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Last = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackWritePulse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7de61b6c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function writePulse(uint64 round, bytes signature) returns()
func (randomness *Randomness) PackWritePulse(round uint64, signature []byte) []byte {
	enc, err := randomness.abi.Pack("writePulse", round, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWritePulse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7de61b6c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function writePulse(uint64 round, bytes signature) returns()
func (randomness *Randomness) TryPackWritePulse(round uint64, signature []byte) ([]byte, error) {
	return randomness.abi.Pack("writePulse", round, signature)
}
