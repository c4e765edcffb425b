// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package alpha holds the Go binding of precompile 0x808: the pools of TAO and alpha.
package alpha

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

// IAlphaQuote is an auto generated low-level Go binding around an user-defined struct.
type IAlphaQuote struct {
	Paid        *big.Int
	AmountOut   *big.Int
	Fee         *big.Int
	PriceBefore *big.Int
	PriceAfter  *big.Int
	PriceImpact *big.Int
}

// AlphaMetaData contains all meta data concerning the Alpha contract.
var AlphaMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"getAlphaInEmission\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"emissionAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAlphaInPool\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"reserveAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAlphaIssuance\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"issuanceAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAlphaOutEmission\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"emissionAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAlphaOutPool\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"outAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAlphaPrice\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getCKBurn\",\"inputs\":[],\"outputs\":[{\"name\":\"share\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getEMAPriceHalvingBlocks\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getMovingAlphaPrice\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRootNetuid\",\"inputs\":[],\"outputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnetMechanism\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"mechanism\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnetVolume\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"volumeRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSumAlphaPrice\",\"inputs\":[],\"outputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTaoInEmission\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"emissionRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTaoInPool\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"reserveRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTaoWeight\",\"inputs\":[],\"outputs\":[{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quoteBuy\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"quote\",\"type\":\"tuple\",\"internalType\":\"structIAlpha.Quote\",\"components\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceImpact\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quoteBuyLimit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limitPriceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"quote\",\"type\":\"tuple\",\"internalType\":\"structIAlpha.Quote\",\"components\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceImpact\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quoteSell\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"quote\",\"type\":\"tuple\",\"internalType\":\"structIAlpha.Quote\",\"components\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceImpact\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quoteSellLimit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limitPriceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"quote\",\"type\":\"tuple\",\"internalType\":\"structIAlpha.Quote\",\"components\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceImpact\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setBurnHalfLife\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBurnIncreaseMultiplier\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"multiplier\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRecycleOrBurn\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"simSwapAlphaForTao\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"outRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"simSwapTaoForAlpha\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"outAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"}]",
	ID:  "Alpha",
}

// Alpha is an auto generated Go binding around an Ethereum contract.
type Alpha struct {
	abi abi.ABI
}

// NewAlpha creates a new instance of Alpha.
func NewAlpha() *Alpha {
	parsed, err := AlphaMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Alpha{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Alpha) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetAlphaInEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x377f604c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaInEmission(uint16 netuid) view returns(uint256 emissionAlpha)
func (alpha *Alpha) PackGetAlphaInEmission(netuid uint16) []byte {
	enc, err := alpha.abi.Pack("getAlphaInEmission", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAlphaInEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x377f604c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAlphaInEmission(uint16 netuid) view returns(uint256 emissionAlpha)
func (alpha *Alpha) TryPackGetAlphaInEmission(netuid uint16) ([]byte, error) {
	return alpha.abi.Pack("getAlphaInEmission", netuid)
}

// UnpackGetAlphaInEmission is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x377f604c.
//
// Solidity: function getAlphaInEmission(uint16 netuid) view returns(uint256 emissionAlpha)
func (alpha *Alpha) UnpackGetAlphaInEmission(data []byte) (*big.Int, error) {
	out, err := alpha.abi.Unpack("getAlphaInEmission", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetAlphaInPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ba9e87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaInPool(uint16 netuid) view returns(uint64 reserveAlpha)
func (alpha *Alpha) PackGetAlphaInPool(netuid uint16) []byte {
	enc, err := alpha.abi.Pack("getAlphaInPool", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAlphaInPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ba9e87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAlphaInPool(uint16 netuid) view returns(uint64 reserveAlpha)
func (alpha *Alpha) TryPackGetAlphaInPool(netuid uint16) ([]byte, error) {
	return alpha.abi.Pack("getAlphaInPool", netuid)
}

// UnpackGetAlphaInPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2ba9e87.
//
// Solidity: function getAlphaInPool(uint16 netuid) view returns(uint64 reserveAlpha)
func (alpha *Alpha) UnpackGetAlphaInPool(data []byte) (uint64, error) {
	out, err := alpha.abi.Unpack("getAlphaInPool", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetAlphaIssuance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42980912.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaIssuance(uint16 netuid) view returns(uint64 issuanceAlpha)
func (alpha *Alpha) PackGetAlphaIssuance(netuid uint16) []byte {
	enc, err := alpha.abi.Pack("getAlphaIssuance", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAlphaIssuance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42980912.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAlphaIssuance(uint16 netuid) view returns(uint64 issuanceAlpha)
func (alpha *Alpha) TryPackGetAlphaIssuance(netuid uint16) ([]byte, error) {
	return alpha.abi.Pack("getAlphaIssuance", netuid)
}

// UnpackGetAlphaIssuance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42980912.
//
// Solidity: function getAlphaIssuance(uint16 netuid) view returns(uint64 issuanceAlpha)
func (alpha *Alpha) UnpackGetAlphaIssuance(data []byte) (uint64, error) {
	out, err := alpha.abi.Unpack("getAlphaIssuance", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetAlphaOutEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd91bd0c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaOutEmission(uint16 netuid) view returns(uint256 emissionAlpha)
func (alpha *Alpha) PackGetAlphaOutEmission(netuid uint16) []byte {
	enc, err := alpha.abi.Pack("getAlphaOutEmission", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAlphaOutEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd91bd0c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAlphaOutEmission(uint16 netuid) view returns(uint256 emissionAlpha)
func (alpha *Alpha) TryPackGetAlphaOutEmission(netuid uint16) ([]byte, error) {
	return alpha.abi.Pack("getAlphaOutEmission", netuid)
}

// UnpackGetAlphaOutEmission is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd91bd0c8.
//
// Solidity: function getAlphaOutEmission(uint16 netuid) view returns(uint256 emissionAlpha)
func (alpha *Alpha) UnpackGetAlphaOutEmission(data []byte) (*big.Int, error) {
	out, err := alpha.abi.Unpack("getAlphaOutEmission", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetAlphaOutPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9757f56b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaOutPool(uint16 netuid) view returns(uint64 outAlpha)
func (alpha *Alpha) PackGetAlphaOutPool(netuid uint16) []byte {
	enc, err := alpha.abi.Pack("getAlphaOutPool", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAlphaOutPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9757f56b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAlphaOutPool(uint16 netuid) view returns(uint64 outAlpha)
func (alpha *Alpha) TryPackGetAlphaOutPool(netuid uint16) ([]byte, error) {
	return alpha.abi.Pack("getAlphaOutPool", netuid)
}

// UnpackGetAlphaOutPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9757f56b.
//
// Solidity: function getAlphaOutPool(uint16 netuid) view returns(uint64 outAlpha)
func (alpha *Alpha) UnpackGetAlphaOutPool(data []byte) (uint64, error) {
	out, err := alpha.abi.Unpack("getAlphaOutPool", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetAlphaPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69e38bc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaPrice(uint16 netuid) view returns(uint256 price)
func (alpha *Alpha) PackGetAlphaPrice(netuid uint16) []byte {
	enc, err := alpha.abi.Pack("getAlphaPrice", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAlphaPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69e38bc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAlphaPrice(uint16 netuid) view returns(uint256 price)
func (alpha *Alpha) TryPackGetAlphaPrice(netuid uint16) ([]byte, error) {
	return alpha.abi.Pack("getAlphaPrice", netuid)
}

// UnpackGetAlphaPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69e38bc3.
//
// Solidity: function getAlphaPrice(uint16 netuid) view returns(uint256 price)
func (alpha *Alpha) UnpackGetAlphaPrice(data []byte) (*big.Int, error) {
	out, err := alpha.abi.Unpack("getAlphaPrice", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetCKBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05fa8b57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCKBurn() view returns(uint256 share)
func (alpha *Alpha) PackGetCKBurn() []byte {
	enc, err := alpha.abi.Pack("getCKBurn")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCKBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05fa8b57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCKBurn() view returns(uint256 share)
func (alpha *Alpha) TryPackGetCKBurn() ([]byte, error) {
	return alpha.abi.Pack("getCKBurn")
}

// UnpackGetCKBurn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05fa8b57.
//
// Solidity: function getCKBurn() view returns(uint256 share)
func (alpha *Alpha) UnpackGetCKBurn(data []byte) (*big.Int, error) {
	out, err := alpha.abi.Unpack("getCKBurn", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetEMAPriceHalvingBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52bfc160.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEMAPriceHalvingBlocks(uint16 netuid) view returns(uint64 blocks)
func (alpha *Alpha) PackGetEMAPriceHalvingBlocks(netuid uint16) []byte {
	enc, err := alpha.abi.Pack("getEMAPriceHalvingBlocks", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetEMAPriceHalvingBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52bfc160.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getEMAPriceHalvingBlocks(uint16 netuid) view returns(uint64 blocks)
func (alpha *Alpha) TryPackGetEMAPriceHalvingBlocks(netuid uint16) ([]byte, error) {
	return alpha.abi.Pack("getEMAPriceHalvingBlocks", netuid)
}

// UnpackGetEMAPriceHalvingBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52bfc160.
//
// Solidity: function getEMAPriceHalvingBlocks(uint16 netuid) view returns(uint64 blocks)
func (alpha *Alpha) UnpackGetEMAPriceHalvingBlocks(data []byte) (uint64, error) {
	out, err := alpha.abi.Unpack("getEMAPriceHalvingBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetMovingAlphaPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa86b1037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMovingAlphaPrice(uint16 netuid) view returns(uint256 price)
func (alpha *Alpha) PackGetMovingAlphaPrice(netuid uint16) []byte {
	enc, err := alpha.abi.Pack("getMovingAlphaPrice", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMovingAlphaPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa86b1037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMovingAlphaPrice(uint16 netuid) view returns(uint256 price)
func (alpha *Alpha) TryPackGetMovingAlphaPrice(netuid uint16) ([]byte, error) {
	return alpha.abi.Pack("getMovingAlphaPrice", netuid)
}

// UnpackGetMovingAlphaPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa86b1037.
//
// Solidity: function getMovingAlphaPrice(uint16 netuid) view returns(uint256 price)
func (alpha *Alpha) UnpackGetMovingAlphaPrice(data []byte) (*big.Int, error) {
	out, err := alpha.abi.Unpack("getMovingAlphaPrice", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRootNetuid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19f16c56.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRootNetuid() view returns(uint16 netuid)
func (alpha *Alpha) PackGetRootNetuid() []byte {
	enc, err := alpha.abi.Pack("getRootNetuid")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRootNetuid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19f16c56.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRootNetuid() view returns(uint16 netuid)
func (alpha *Alpha) TryPackGetRootNetuid() ([]byte, error) {
	return alpha.abi.Pack("getRootNetuid")
}

// UnpackGetRootNetuid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x19f16c56.
//
// Solidity: function getRootNetuid() view returns(uint16 netuid)
func (alpha *Alpha) UnpackGetRootNetuid(data []byte) (uint16, error) {
	out, err := alpha.abi.Unpack("getRootNetuid", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetSubnetMechanism is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8757c476.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnetMechanism(uint16 netuid) view returns(uint16 mechanism)
func (alpha *Alpha) PackGetSubnetMechanism(netuid uint16) []byte {
	enc, err := alpha.abi.Pack("getSubnetMechanism", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubnetMechanism is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8757c476.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubnetMechanism(uint16 netuid) view returns(uint16 mechanism)
func (alpha *Alpha) TryPackGetSubnetMechanism(netuid uint16) ([]byte, error) {
	return alpha.abi.Pack("getSubnetMechanism", netuid)
}

// UnpackGetSubnetMechanism is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8757c476.
//
// Solidity: function getSubnetMechanism(uint16 netuid) view returns(uint16 mechanism)
func (alpha *Alpha) UnpackGetSubnetMechanism(data []byte) (uint16, error) {
	out, err := alpha.abi.Unpack("getSubnetMechanism", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetSubnetVolume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77acf3aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnetVolume(uint16 netuid) view returns(uint256 volumeRao)
func (alpha *Alpha) PackGetSubnetVolume(netuid uint16) []byte {
	enc, err := alpha.abi.Pack("getSubnetVolume", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubnetVolume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77acf3aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubnetVolume(uint16 netuid) view returns(uint256 volumeRao)
func (alpha *Alpha) TryPackGetSubnetVolume(netuid uint16) ([]byte, error) {
	return alpha.abi.Pack("getSubnetVolume", netuid)
}

// UnpackGetSubnetVolume is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x77acf3aa.
//
// Solidity: function getSubnetVolume(uint16 netuid) view returns(uint256 volumeRao)
func (alpha *Alpha) UnpackGetSubnetVolume(data []byte) (*big.Int, error) {
	out, err := alpha.abi.Unpack("getSubnetVolume", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetSumAlphaPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaaf7afbd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSumAlphaPrice() view returns(uint256 price)
func (alpha *Alpha) PackGetSumAlphaPrice() []byte {
	enc, err := alpha.abi.Pack("getSumAlphaPrice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSumAlphaPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaaf7afbd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSumAlphaPrice() view returns(uint256 price)
func (alpha *Alpha) TryPackGetSumAlphaPrice() ([]byte, error) {
	return alpha.abi.Pack("getSumAlphaPrice")
}

// UnpackGetSumAlphaPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaaf7afbd.
//
// Solidity: function getSumAlphaPrice() view returns(uint256 price)
func (alpha *Alpha) UnpackGetSumAlphaPrice(data []byte) (*big.Int, error) {
	out, err := alpha.abi.Unpack("getSumAlphaPrice", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTaoInEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6064c67e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTaoInEmission(uint16 netuid) view returns(uint256 emissionRao)
func (alpha *Alpha) PackGetTaoInEmission(netuid uint16) []byte {
	enc, err := alpha.abi.Pack("getTaoInEmission", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTaoInEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6064c67e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTaoInEmission(uint16 netuid) view returns(uint256 emissionRao)
func (alpha *Alpha) TryPackGetTaoInEmission(netuid uint16) ([]byte, error) {
	return alpha.abi.Pack("getTaoInEmission", netuid)
}

// UnpackGetTaoInEmission is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6064c67e.
//
// Solidity: function getTaoInEmission(uint16 netuid) view returns(uint256 emissionRao)
func (alpha *Alpha) UnpackGetTaoInEmission(data []byte) (*big.Int, error) {
	out, err := alpha.abi.Unpack("getTaoInEmission", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTaoInPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d9bfc71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTaoInPool(uint16 netuid) view returns(uint64 reserveRao)
func (alpha *Alpha) PackGetTaoInPool(netuid uint16) []byte {
	enc, err := alpha.abi.Pack("getTaoInPool", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTaoInPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d9bfc71.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTaoInPool(uint16 netuid) view returns(uint64 reserveRao)
func (alpha *Alpha) TryPackGetTaoInPool(netuid uint16) ([]byte, error) {
	return alpha.abi.Pack("getTaoInPool", netuid)
}

// UnpackGetTaoInPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d9bfc71.
//
// Solidity: function getTaoInPool(uint16 netuid) view returns(uint64 reserveRao)
func (alpha *Alpha) UnpackGetTaoInPool(data []byte) (uint64, error) {
	out, err := alpha.abi.Unpack("getTaoInPool", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetTaoWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b859180.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTaoWeight() view returns(uint256 weight)
func (alpha *Alpha) PackGetTaoWeight() []byte {
	enc, err := alpha.abi.Pack("getTaoWeight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTaoWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b859180.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTaoWeight() view returns(uint256 weight)
func (alpha *Alpha) TryPackGetTaoWeight() ([]byte, error) {
	return alpha.abi.Pack("getTaoWeight")
}

// UnpackGetTaoWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b859180.
//
// Solidity: function getTaoWeight() view returns(uint256 weight)
func (alpha *Alpha) UnpackGetTaoWeight(data []byte) (*big.Int, error) {
	out, err := alpha.abi.Unpack("getTaoWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuoteBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe83ff919.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quoteBuy(uint16 netuid, uint256 amountRao) view returns((uint256,uint256,uint256,uint256,uint256,uint256) quote)
func (alpha *Alpha) PackQuoteBuy(netuid uint16, amountRao *big.Int) []byte {
	enc, err := alpha.abi.Pack("quoteBuy", netuid, amountRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuoteBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe83ff919.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quoteBuy(uint16 netuid, uint256 amountRao) view returns((uint256,uint256,uint256,uint256,uint256,uint256) quote)
func (alpha *Alpha) TryPackQuoteBuy(netuid uint16, amountRao *big.Int) ([]byte, error) {
	return alpha.abi.Pack("quoteBuy", netuid, amountRao)
}

// UnpackQuoteBuy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe83ff919.
//
// Solidity: function quoteBuy(uint16 netuid, uint256 amountRao) view returns((uint256,uint256,uint256,uint256,uint256,uint256) quote)
func (alpha *Alpha) UnpackQuoteBuy(data []byte) (IAlphaQuote, error) {
	out, err := alpha.abi.Unpack("quoteBuy", data)
	if err != nil {
		return *new(IAlphaQuote), err
	}
	out0 := *abi.ConvertType(out[0], new(IAlphaQuote)).(*IAlphaQuote)
	return out0, nil
}

// PackQuoteBuyLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44fd2ffd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quoteBuyLimit(uint16 netuid, uint256 amountRao, uint256 limitPriceRao) view returns((uint256,uint256,uint256,uint256,uint256,uint256) quote)
func (alpha *Alpha) PackQuoteBuyLimit(netuid uint16, amountRao *big.Int, limitPriceRao *big.Int) []byte {
	enc, err := alpha.abi.Pack("quoteBuyLimit", netuid, amountRao, limitPriceRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuoteBuyLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44fd2ffd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quoteBuyLimit(uint16 netuid, uint256 amountRao, uint256 limitPriceRao) view returns((uint256,uint256,uint256,uint256,uint256,uint256) quote)
func (alpha *Alpha) TryPackQuoteBuyLimit(netuid uint16, amountRao *big.Int, limitPriceRao *big.Int) ([]byte, error) {
	return alpha.abi.Pack("quoteBuyLimit", netuid, amountRao, limitPriceRao)
}

// UnpackQuoteBuyLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44fd2ffd.
//
// Solidity: function quoteBuyLimit(uint16 netuid, uint256 amountRao, uint256 limitPriceRao) view returns((uint256,uint256,uint256,uint256,uint256,uint256) quote)
func (alpha *Alpha) UnpackQuoteBuyLimit(data []byte) (IAlphaQuote, error) {
	out, err := alpha.abi.Unpack("quoteBuyLimit", data)
	if err != nil {
		return *new(IAlphaQuote), err
	}
	out0 := *abi.ConvertType(out[0], new(IAlphaQuote)).(*IAlphaQuote)
	return out0, nil
}

// PackQuoteSell is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f2fb66d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quoteSell(uint16 netuid, uint256 amountAlpha) view returns((uint256,uint256,uint256,uint256,uint256,uint256) quote)
func (alpha *Alpha) PackQuoteSell(netuid uint16, amountAlpha *big.Int) []byte {
	enc, err := alpha.abi.Pack("quoteSell", netuid, amountAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuoteSell is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f2fb66d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quoteSell(uint16 netuid, uint256 amountAlpha) view returns((uint256,uint256,uint256,uint256,uint256,uint256) quote)
func (alpha *Alpha) TryPackQuoteSell(netuid uint16, amountAlpha *big.Int) ([]byte, error) {
	return alpha.abi.Pack("quoteSell", netuid, amountAlpha)
}

// UnpackQuoteSell is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f2fb66d.
//
// Solidity: function quoteSell(uint16 netuid, uint256 amountAlpha) view returns((uint256,uint256,uint256,uint256,uint256,uint256) quote)
func (alpha *Alpha) UnpackQuoteSell(data []byte) (IAlphaQuote, error) {
	out, err := alpha.abi.Unpack("quoteSell", data)
	if err != nil {
		return *new(IAlphaQuote), err
	}
	out0 := *abi.ConvertType(out[0], new(IAlphaQuote)).(*IAlphaQuote)
	return out0, nil
}

// PackQuoteSellLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x020a8cf8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quoteSellLimit(uint16 netuid, uint256 amountAlpha, uint256 limitPriceRao) view returns((uint256,uint256,uint256,uint256,uint256,uint256) quote)
func (alpha *Alpha) PackQuoteSellLimit(netuid uint16, amountAlpha *big.Int, limitPriceRao *big.Int) []byte {
	enc, err := alpha.abi.Pack("quoteSellLimit", netuid, amountAlpha, limitPriceRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuoteSellLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x020a8cf8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quoteSellLimit(uint16 netuid, uint256 amountAlpha, uint256 limitPriceRao) view returns((uint256,uint256,uint256,uint256,uint256,uint256) quote)
func (alpha *Alpha) TryPackQuoteSellLimit(netuid uint16, amountAlpha *big.Int, limitPriceRao *big.Int) ([]byte, error) {
	return alpha.abi.Pack("quoteSellLimit", netuid, amountAlpha, limitPriceRao)
}

// UnpackQuoteSellLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x020a8cf8.
//
// Solidity: function quoteSellLimit(uint16 netuid, uint256 amountAlpha, uint256 limitPriceRao) view returns((uint256,uint256,uint256,uint256,uint256,uint256) quote)
func (alpha *Alpha) UnpackQuoteSellLimit(data []byte) (IAlphaQuote, error) {
	out, err := alpha.abi.Unpack("quoteSellLimit", data)
	if err != nil {
		return *new(IAlphaQuote), err
	}
	out0 := *abi.ConvertType(out[0], new(IAlphaQuote)).(*IAlphaQuote)
	return out0, nil
}

// PackSetBurnHalfLife is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfe2c177.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBurnHalfLife(uint16 netuid, uint16 blocks) returns()
func (alpha *Alpha) PackSetBurnHalfLife(netuid uint16, blocks uint16) []byte {
	enc, err := alpha.abi.Pack("setBurnHalfLife", netuid, blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBurnHalfLife is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfe2c177.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBurnHalfLife(uint16 netuid, uint16 blocks) returns()
func (alpha *Alpha) TryPackSetBurnHalfLife(netuid uint16, blocks uint16) ([]byte, error) {
	return alpha.abi.Pack("setBurnHalfLife", netuid, blocks)
}

// PackSetBurnIncreaseMultiplier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2be063ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBurnIncreaseMultiplier(uint16 netuid, uint128 multiplier) returns()
func (alpha *Alpha) PackSetBurnIncreaseMultiplier(netuid uint16, multiplier *big.Int) []byte {
	enc, err := alpha.abi.Pack("setBurnIncreaseMultiplier", netuid, multiplier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBurnIncreaseMultiplier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2be063ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBurnIncreaseMultiplier(uint16 netuid, uint128 multiplier) returns()
func (alpha *Alpha) TryPackSetBurnIncreaseMultiplier(netuid uint16, multiplier *big.Int) ([]byte, error) {
	return alpha.abi.Pack("setBurnIncreaseMultiplier", netuid, multiplier)
}

// PackSetRecycleOrBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85229703.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRecycleOrBurn(uint16 netuid, uint8 mode) returns()
func (alpha *Alpha) PackSetRecycleOrBurn(netuid uint16, mode uint8) []byte {
	enc, err := alpha.abi.Pack("setRecycleOrBurn", netuid, mode)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRecycleOrBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85229703.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRecycleOrBurn(uint16 netuid, uint8 mode) returns()
func (alpha *Alpha) TryPackSetRecycleOrBurn(netuid uint16, mode uint8) ([]byte, error) {
	return alpha.abi.Pack("setRecycleOrBurn", netuid, mode)
}

// PackSimSwapAlphaForTao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4e7d28d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function simSwapAlphaForTao(uint16 netuid, uint64 amountAlpha) view returns(uint256 outRao)
func (alpha *Alpha) PackSimSwapAlphaForTao(netuid uint16, amountAlpha uint64) []byte {
	enc, err := alpha.abi.Pack("simSwapAlphaForTao", netuid, amountAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSimSwapAlphaForTao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4e7d28d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function simSwapAlphaForTao(uint16 netuid, uint64 amountAlpha) view returns(uint256 outRao)
func (alpha *Alpha) TryPackSimSwapAlphaForTao(netuid uint16, amountAlpha uint64) ([]byte, error) {
	return alpha.abi.Pack("simSwapAlphaForTao", netuid, amountAlpha)
}

// UnpackSimSwapAlphaForTao is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4e7d28d.
//
// Solidity: function simSwapAlphaForTao(uint16 netuid, uint64 amountAlpha) view returns(uint256 outRao)
func (alpha *Alpha) UnpackSimSwapAlphaForTao(data []byte) (*big.Int, error) {
	out, err := alpha.abi.Unpack("simSwapAlphaForTao", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSimSwapTaoForAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27c3f0fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function simSwapTaoForAlpha(uint16 netuid, uint64 amountRao) view returns(uint256 outAlpha)
func (alpha *Alpha) PackSimSwapTaoForAlpha(netuid uint16, amountRao uint64) []byte {
	enc, err := alpha.abi.Pack("simSwapTaoForAlpha", netuid, amountRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSimSwapTaoForAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27c3f0fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function simSwapTaoForAlpha(uint16 netuid, uint64 amountRao) view returns(uint256 outAlpha)
func (alpha *Alpha) TryPackSimSwapTaoForAlpha(netuid uint16, amountRao uint64) ([]byte, error) {
	return alpha.abi.Pack("simSwapTaoForAlpha", netuid, amountRao)
}

// UnpackSimSwapTaoForAlpha is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27c3f0fb.
//
// Solidity: function simSwapTaoForAlpha(uint16 netuid, uint64 amountRao) view returns(uint256 outAlpha)
func (alpha *Alpha) UnpackSimSwapTaoForAlpha(data []byte) (*big.Int, error) {
	out, err := alpha.abi.Unpack("simSwapTaoForAlpha", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}
