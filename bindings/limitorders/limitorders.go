// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package limitorders holds the Go binding of precompile 0x821: limit orders.
package limitorders

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

// LimitOrdersMetaData contains all meta data concerning the LimitOrders contract.
var LimitOrdersMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"cancelOrder\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"executeBatchedOrders\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"orders\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"executeOrders\",\"inputs\":[{\"name\":\"orders\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"shouldFail\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getOrderHash\",\"inputs\":[{\"name\":\"order\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getOrderStatus\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"filled\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOrderCancelled\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"cancelled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"}]",
	ID:  "LimitOrders",
}

// LimitOrders is an auto generated Go binding around an Ethereum contract.
type LimitOrders struct {
	abi abi.ABI
}

// NewLimitOrders creates a new instance of LimitOrders.
func NewLimitOrders() *LimitOrders {
	parsed, err := LimitOrdersMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LimitOrders{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LimitOrders) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCancelOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7489ec23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelOrder(bytes32 orderHash) returns()
func (limitOrders *LimitOrders) PackCancelOrder(orderHash [32]byte) []byte {
	enc, err := limitOrders.abi.Pack("cancelOrder", orderHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7489ec23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelOrder(bytes32 orderHash) returns()
func (limitOrders *LimitOrders) TryPackCancelOrder(orderHash [32]byte) ([]byte, error) {
	return limitOrders.abi.Pack("cancelOrder", orderHash)
}

// PackExecuteBatchedOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c89bc19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeBatchedOrders(uint16 netuid, bytes[] orders, bytes[] signatures) returns()
func (limitOrders *LimitOrders) PackExecuteBatchedOrders(netuid uint16, orders [][]byte, signatures [][]byte) []byte {
	enc, err := limitOrders.abi.Pack("executeBatchedOrders", netuid, orders, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteBatchedOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c89bc19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeBatchedOrders(uint16 netuid, bytes[] orders, bytes[] signatures) returns()
func (limitOrders *LimitOrders) TryPackExecuteBatchedOrders(netuid uint16, orders [][]byte, signatures [][]byte) ([]byte, error) {
	return limitOrders.abi.Pack("executeBatchedOrders", netuid, orders, signatures)
}

// PackExecuteOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf54252d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeOrders(bytes[] orders, bytes[] signatures, bool shouldFail) returns()
func (limitOrders *LimitOrders) PackExecuteOrders(orders [][]byte, signatures [][]byte, shouldFail bool) []byte {
	enc, err := limitOrders.abi.Pack("executeOrders", orders, signatures, shouldFail)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf54252d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeOrders(bytes[] orders, bytes[] signatures, bool shouldFail) returns()
func (limitOrders *LimitOrders) TryPackExecuteOrders(orders [][]byte, signatures [][]byte, shouldFail bool) ([]byte, error) {
	return limitOrders.abi.Pack("executeOrders", orders, signatures, shouldFail)
}

// PackGetOrderHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x262ac1d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOrderHash(bytes order) view returns(bytes32 orderHash, bytes32 digest)
func (limitOrders *LimitOrders) PackGetOrderHash(order []byte) []byte {
	enc, err := limitOrders.abi.Pack("getOrderHash", order)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOrderHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x262ac1d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOrderHash(bytes order) view returns(bytes32 orderHash, bytes32 digest)
func (limitOrders *LimitOrders) TryPackGetOrderHash(order []byte) ([]byte, error) {
	return limitOrders.abi.Pack("getOrderHash", order)
}

// GetOrderHashOutput serves as a container for the return parameters of contract
// method GetOrderHash.
type GetOrderHashOutput struct {
	OrderHash [32]byte
	Digest    [32]byte
}

// UnpackGetOrderHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x262ac1d6.
//
// Solidity: function getOrderHash(bytes order) view returns(bytes32 orderHash, bytes32 digest)
func (limitOrders *LimitOrders) UnpackGetOrderHash(data []byte) (GetOrderHashOutput, error) {
	out, err := limitOrders.abi.Unpack("getOrderHash", data)
	outstruct := new(GetOrderHashOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OrderHash = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Digest = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackGetOrderStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46423aa7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOrderStatus(bytes32 orderHash) view returns(uint8 status, uint64 filled)
func (limitOrders *LimitOrders) PackGetOrderStatus(orderHash [32]byte) []byte {
	enc, err := limitOrders.abi.Pack("getOrderStatus", orderHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOrderStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46423aa7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOrderStatus(bytes32 orderHash) view returns(uint8 status, uint64 filled)
func (limitOrders *LimitOrders) TryPackGetOrderStatus(orderHash [32]byte) ([]byte, error) {
	return limitOrders.abi.Pack("getOrderStatus", orderHash)
}

// GetOrderStatusOutput serves as a container for the return parameters of contract
// method GetOrderStatus.
type GetOrderStatusOutput struct {
	Status uint8
	Filled uint64
}

// UnpackGetOrderStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46423aa7.
//
// Solidity: function getOrderStatus(bytes32 orderHash) view returns(uint8 status, uint64 filled)
func (limitOrders *LimitOrders) UnpackGetOrderStatus(data []byte) (GetOrderStatusOutput, error) {
	out, err := limitOrders.abi.Unpack("getOrderStatus", data)
	outstruct := new(GetOrderStatusOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Status = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Filled = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackIsOrderCancelled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac42cd91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOrderCancelled(bytes32 orderHash, address signer) view returns(bool cancelled)
func (limitOrders *LimitOrders) PackIsOrderCancelled(orderHash [32]byte, signer common.Address) []byte {
	enc, err := limitOrders.abi.Pack("isOrderCancelled", orderHash, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOrderCancelled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac42cd91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOrderCancelled(bytes32 orderHash, address signer) view returns(bool cancelled)
func (limitOrders *LimitOrders) TryPackIsOrderCancelled(orderHash [32]byte, signer common.Address) ([]byte, error) {
	return limitOrders.abi.Pack("isOrderCancelled", orderHash, signer)
}

// UnpackIsOrderCancelled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac42cd91.
//
// Solidity: function isOrderCancelled(bytes32 orderHash, address signer) view returns(bool cancelled)
func (limitOrders *LimitOrders) UnpackIsOrderCancelled(data []byte) (bool, error) {
	out, err := limitOrders.abi.Unpack("isOrderCancelled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}
