// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package commitments holds the Go binding of precompile 0x822: commitments of neurons.
package commitments

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

// CommitmentsMetaData contains all meta data concerning the Commitments contract.
var CommitmentsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"getCommitment\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setCommitment\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Commitments",
}

// Commitments is an auto generated Go binding around an Ethereum contract.
type Commitments struct {
	abi abi.ABI
}

// NewCommitments creates a new instance of Commitments.
func NewCommitments() *Commitments {
	parsed, err := CommitmentsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Commitments{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Commitments) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71cab013.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCommitment(uint16 netuid, bytes32 hotkey) view returns(uint64 blockNumber, bytes data)
func (commitments *Commitments) PackGetCommitment(netuid uint16, hotkey [32]byte) []byte {
	enc, err := commitments.abi.Pack("getCommitment", netuid, hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71cab013.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCommitment(uint16 netuid, bytes32 hotkey) view returns(uint64 blockNumber, bytes data)
func (commitments *Commitments) TryPackGetCommitment(netuid uint16, hotkey [32]byte) ([]byte, error) {
	return commitments.abi.Pack("getCommitment", netuid, hotkey)
}

// GetCommitmentOutput serves as a container for the return parameters of contract
// method GetCommitment.
type GetCommitmentOutput struct {
	BlockNumber uint64
	Data        []byte
}

// UnpackGetCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71cab013.
//
// Solidity: function getCommitment(uint16 netuid, bytes32 hotkey) view returns(uint64 blockNumber, bytes data)
func (commitments *Commitments) UnpackGetCommitment(data []byte) (GetCommitmentOutput, error) {
	out, err := commitments.abi.Unpack("getCommitment", data)
	outstruct := new(GetCommitmentOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.BlockNumber = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Data = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackSetCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b01ec5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCommitment(uint16 netuid, bytes data) returns()
func (commitments *Commitments) PackSetCommitment(netuid uint16, data []byte) []byte {
	enc, err := commitments.abi.Pack("setCommitment", netuid, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b01ec5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCommitment(uint16 netuid, bytes data) returns()
func (commitments *Commitments) TryPackSetCommitment(netuid uint16, data []byte) ([]byte, error) {
	return commitments.abi.Pack("setCommitment", netuid, data)
}
