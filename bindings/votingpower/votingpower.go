// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package votingpower holds the Go binding of precompile 0x80d: voting power of validators.
package votingpower

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

// VotingPowerMetaData contains all meta data concerning the VotingPower contract.
var VotingPowerMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"disableVotingPowerTracking\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enableVotingPowerTracking\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getTotalVotingPower\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"powerAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotingPower\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"powerAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotingPowerDisableAtBlock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotingPowerEmaAlpha\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isVotingPowerTrackingEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"}]",
	ID:  "VotingPower",
}

// VotingPower is an auto generated Go binding around an Ethereum contract.
type VotingPower struct {
	abi abi.ABI
}

// NewVotingPower creates a new instance of VotingPower.
func NewVotingPower() *VotingPower {
	parsed, err := VotingPowerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VotingPower{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VotingPower) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDisableVotingPowerTracking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d4d35a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disableVotingPowerTracking(uint16 netuid) returns()
func (votingPower *VotingPower) PackDisableVotingPowerTracking(netuid uint16) []byte {
	enc, err := votingPower.abi.Pack("disableVotingPowerTracking", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisableVotingPowerTracking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d4d35a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disableVotingPowerTracking(uint16 netuid) returns()
func (votingPower *VotingPower) TryPackDisableVotingPowerTracking(netuid uint16) ([]byte, error) {
	return votingPower.abi.Pack("disableVotingPowerTracking", netuid)
}

// PackEnableVotingPowerTracking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdafa01fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enableVotingPowerTracking(uint16 netuid) returns()
func (votingPower *VotingPower) PackEnableVotingPowerTracking(netuid uint16) []byte {
	enc, err := votingPower.abi.Pack("enableVotingPowerTracking", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnableVotingPowerTracking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdafa01fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enableVotingPowerTracking(uint16 netuid) returns()
func (votingPower *VotingPower) TryPackEnableVotingPowerTracking(netuid uint16) ([]byte, error) {
	return votingPower.abi.Pack("enableVotingPowerTracking", netuid)
}

// PackGetTotalVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f0d6dab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalVotingPower(uint16 netuid) view returns(uint256 powerAlpha)
func (votingPower *VotingPower) PackGetTotalVotingPower(netuid uint16) []byte {
	enc, err := votingPower.abi.Pack("getTotalVotingPower", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f0d6dab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalVotingPower(uint16 netuid) view returns(uint256 powerAlpha)
func (votingPower *VotingPower) TryPackGetTotalVotingPower(netuid uint16) ([]byte, error) {
	return votingPower.abi.Pack("getTotalVotingPower", netuid)
}

// UnpackGetTotalVotingPower is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f0d6dab.
//
// Solidity: function getTotalVotingPower(uint16 netuid) view returns(uint256 powerAlpha)
func (votingPower *VotingPower) UnpackGetTotalVotingPower(data []byte) (*big.Int, error) {
	out, err := votingPower.abi.Unpack("getTotalVotingPower", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1567cbba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotingPower(uint16 netuid, bytes32 hotkey) view returns(uint256 powerAlpha)
func (votingPower *VotingPower) PackGetVotingPower(netuid uint16, hotkey [32]byte) []byte {
	enc, err := votingPower.abi.Pack("getVotingPower", netuid, hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1567cbba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotingPower(uint16 netuid, bytes32 hotkey) view returns(uint256 powerAlpha)
func (votingPower *VotingPower) TryPackGetVotingPower(netuid uint16, hotkey [32]byte) ([]byte, error) {
	return votingPower.abi.Pack("getVotingPower", netuid, hotkey)
}

// UnpackGetVotingPower is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1567cbba.
//
// Solidity: function getVotingPower(uint16 netuid, bytes32 hotkey) view returns(uint256 powerAlpha)
func (votingPower *VotingPower) UnpackGetVotingPower(data []byte) (*big.Int, error) {
	out, err := votingPower.abi.Unpack("getVotingPower", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotingPowerDisableAtBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa9e0bdf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotingPowerDisableAtBlock(uint16 netuid) view returns(uint64 blockNumber)
func (votingPower *VotingPower) PackGetVotingPowerDisableAtBlock(netuid uint16) []byte {
	enc, err := votingPower.abi.Pack("getVotingPowerDisableAtBlock", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotingPowerDisableAtBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa9e0bdf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotingPowerDisableAtBlock(uint16 netuid) view returns(uint64 blockNumber)
func (votingPower *VotingPower) TryPackGetVotingPowerDisableAtBlock(netuid uint16) ([]byte, error) {
	return votingPower.abi.Pack("getVotingPowerDisableAtBlock", netuid)
}

// UnpackGetVotingPowerDisableAtBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa9e0bdf.
//
// Solidity: function getVotingPowerDisableAtBlock(uint16 netuid) view returns(uint64 blockNumber)
func (votingPower *VotingPower) UnpackGetVotingPowerDisableAtBlock(data []byte) (uint64, error) {
	out, err := votingPower.abi.Unpack("getVotingPowerDisableAtBlock", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetVotingPowerEmaAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21a41835.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotingPowerEmaAlpha(uint16 netuid) view returns(uint64 alpha)
func (votingPower *VotingPower) PackGetVotingPowerEmaAlpha(netuid uint16) []byte {
	enc, err := votingPower.abi.Pack("getVotingPowerEmaAlpha", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotingPowerEmaAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21a41835.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotingPowerEmaAlpha(uint16 netuid) view returns(uint64 alpha)
func (votingPower *VotingPower) TryPackGetVotingPowerEmaAlpha(netuid uint16) ([]byte, error) {
	return votingPower.abi.Pack("getVotingPowerEmaAlpha", netuid)
}

// UnpackGetVotingPowerEmaAlpha is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21a41835.
//
// Solidity: function getVotingPowerEmaAlpha(uint16 netuid) view returns(uint64 alpha)
func (votingPower *VotingPower) UnpackGetVotingPowerEmaAlpha(data []byte) (uint64, error) {
	out, err := votingPower.abi.Unpack("getVotingPowerEmaAlpha", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackIsVotingPowerTrackingEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf5edd67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isVotingPowerTrackingEnabled(uint16 netuid) view returns(bool enabled)
func (votingPower *VotingPower) PackIsVotingPowerTrackingEnabled(netuid uint16) []byte {
	enc, err := votingPower.abi.Pack("isVotingPowerTrackingEnabled", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsVotingPowerTrackingEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf5edd67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isVotingPowerTrackingEnabled(uint16 netuid) view returns(bool enabled)
func (votingPower *VotingPower) TryPackIsVotingPowerTrackingEnabled(netuid uint16) ([]byte, error) {
	return votingPower.abi.Pack("isVotingPowerTrackingEnabled", netuid)
}

// UnpackIsVotingPowerTrackingEnabled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf5edd67.
//
// Solidity: function isVotingPowerTrackingEnabled(uint16 netuid) view returns(bool enabled)
func (votingPower *VotingPower) UnpackIsVotingPowerTrackingEnabled(data []byte) (bool, error) {
	out, err := votingPower.abi.Unpack("isVotingPowerTrackingEnabled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}
