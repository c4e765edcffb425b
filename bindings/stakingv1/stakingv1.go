// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package stakingv1 holds the Go binding of precompile 0x801: staking with amounts of 18 decimals, deprecated.
package stakingv1

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

// StakingV1MetaData contains all meta data concerning the StakingV1 contract.
var StakingV1MetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"addProxy\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"addStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"stakeAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTotalColdkeyStake\",\"inputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"stakeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTotalHotkeyStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"stakeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeProxy\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"removeStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"netuid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"}]",
	ID:  "StakingV1",
}

// StakingV1 is an auto generated Go binding around an Ethereum contract.
type StakingV1 struct {
	abi abi.ABI
}

// NewStakingV1 creates a new instance of StakingV1.
func NewStakingV1() *StakingV1 {
	parsed, err := StakingV1MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StakingV1{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StakingV1) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc10d08eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addProxy(bytes32 delegate) payable returns()
func (stakingV1 *StakingV1) PackAddProxy(delegate [32]byte) []byte {
	enc, err := stakingV1.abi.Pack("addProxy", delegate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc10d08eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addProxy(bytes32 delegate) payable returns()
func (stakingV1 *StakingV1) TryPackAddProxy(delegate [32]byte) ([]byte, error) {
	return stakingV1.abi.Pack("addProxy", delegate)
}

// PackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc84654a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStake(bytes32 hotkey, uint256 netuid) payable returns()
func (stakingV1 *StakingV1) PackAddStake(hotkey [32]byte, netuid *big.Int) []byte {
	enc, err := stakingV1.abi.Pack("addStake", hotkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc84654a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStake(bytes32 hotkey, uint256 netuid) payable returns()
func (stakingV1 *StakingV1) TryPackAddStake(hotkey [32]byte, netuid *big.Int) ([]byte, error) {
	return stakingV1.abi.Pack("addStake", hotkey, netuid)
}

// PackGetStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3b598fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getStake(bytes32 hotkey, bytes32 coldkey, uint256 netuid) view returns(uint256 stakeAlpha)
func (stakingV1 *StakingV1) PackGetStake(hotkey [32]byte, coldkey [32]byte, netuid *big.Int) []byte {
	enc, err := stakingV1.abi.Pack("getStake", hotkey, coldkey, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3b598fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getStake(bytes32 hotkey, bytes32 coldkey, uint256 netuid) view returns(uint256 stakeAlpha)
func (stakingV1 *StakingV1) TryPackGetStake(hotkey [32]byte, coldkey [32]byte, netuid *big.Int) ([]byte, error) {
	return stakingV1.abi.Pack("getStake", hotkey, coldkey, netuid)
}

// UnpackGetStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3b598fa.
//
// Solidity: function getStake(bytes32 hotkey, bytes32 coldkey, uint256 netuid) view returns(uint256 stakeAlpha)
func (stakingV1 *StakingV1) UnpackGetStake(data []byte) (*big.Int, error) {
	out, err := stakingV1.abi.Unpack("getStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTotalColdkeyStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x998538c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalColdkeyStake(bytes32 coldkey) view returns(uint256 stakeWei)
func (stakingV1 *StakingV1) PackGetTotalColdkeyStake(coldkey [32]byte) []byte {
	enc, err := stakingV1.abi.Pack("getTotalColdkeyStake", coldkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalColdkeyStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x998538c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalColdkeyStake(bytes32 coldkey) view returns(uint256 stakeWei)
func (stakingV1 *StakingV1) TryPackGetTotalColdkeyStake(coldkey [32]byte) ([]byte, error) {
	return stakingV1.abi.Pack("getTotalColdkeyStake", coldkey)
}

// UnpackGetTotalColdkeyStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x998538c4.
//
// Solidity: function getTotalColdkeyStake(bytes32 coldkey) view returns(uint256 stakeWei)
func (stakingV1 *StakingV1) UnpackGetTotalColdkeyStake(data []byte) (*big.Int, error) {
	out, err := stakingV1.abi.Unpack("getTotalColdkeyStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTotalHotkeyStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f246f6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalHotkeyStake(bytes32 hotkey) view returns(uint256 stakeWei)
func (stakingV1 *StakingV1) PackGetTotalHotkeyStake(hotkey [32]byte) []byte {
	enc, err := stakingV1.abi.Pack("getTotalHotkeyStake", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalHotkeyStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f246f6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalHotkeyStake(bytes32 hotkey) view returns(uint256 stakeWei)
func (stakingV1 *StakingV1) TryPackGetTotalHotkeyStake(hotkey [32]byte) ([]byte, error) {
	return stakingV1.abi.Pack("getTotalHotkeyStake", hotkey)
}

// UnpackGetTotalHotkeyStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f246f6f.
//
// Solidity: function getTotalHotkeyStake(bytes32 hotkey) view returns(uint256 stakeWei)
func (stakingV1 *StakingV1) UnpackGetTotalHotkeyStake(data []byte) (*big.Int, error) {
	out, err := stakingV1.abi.Unpack("getTotalHotkeyStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRemoveProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65ed5bb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeProxy(bytes32 delegate) payable returns()
func (stakingV1 *StakingV1) PackRemoveProxy(delegate [32]byte) []byte {
	enc, err := stakingV1.abi.Pack("removeProxy", delegate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65ed5bb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeProxy(bytes32 delegate) payable returns()
func (stakingV1 *StakingV1) TryPackRemoveProxy(delegate [32]byte) ([]byte, error) {
	return stakingV1.abi.Pack("removeProxy", delegate)
}

// PackRemoveStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d691e30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeStake(bytes32 hotkey, uint256 amount, uint256 netuid) payable returns()
func (stakingV1 *StakingV1) PackRemoveStake(hotkey [32]byte, amount *big.Int, netuid *big.Int) []byte {
	enc, err := stakingV1.abi.Pack("removeStake", hotkey, amount, netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d691e30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeStake(bytes32 hotkey, uint256 amount, uint256 netuid) payable returns()
func (stakingV1 *StakingV1) TryPackRemoveStake(hotkey [32]byte, amount *big.Int, netuid *big.Int) ([]byte, error) {
	return stakingV1.abi.Pack("removeStake", hotkey, amount, netuid)
}
