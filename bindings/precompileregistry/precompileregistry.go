// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package precompileregistry holds the Go binding of precompile 0x813: what the chain offers.
package precompileregistry

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

// PrecompileRegistryMetaData contains all meta data concerning the PrecompileRegistry contract.
var PrecompileRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"getPrecompileStatus\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"isDeprecated\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"isDisabled\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"newPrecompile\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newSelector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"message\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPrecompiles\",\"inputs\":[],\"outputs\":[{\"name\":\"addresses\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"names\",\"type\":\"string[]\",\"internalType\":\"string[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"protocolVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"referenceVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSupported\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"supported\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"}]",
	ID:  "PrecompileRegistry",
}

// PrecompileRegistry is an auto generated Go binding around an Ethereum contract.
type PrecompileRegistry struct {
	abi abi.ABI
}

// NewPrecompileRegistry creates a new instance of PrecompileRegistry.
func NewPrecompileRegistry() *PrecompileRegistry {
	parsed, err := PrecompileRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PrecompileRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PrecompileRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetPrecompileStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc80eed50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPrecompileStatus(address precompile, bytes4 selector) view returns(bool isDeprecated, bool isDisabled, address newPrecompile, bytes4 newSelector, string message)
func (precompileRegistry *PrecompileRegistry) PackGetPrecompileStatus(precompile common.Address, selector [4]byte) []byte {
	enc, err := precompileRegistry.abi.Pack("getPrecompileStatus", precompile, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPrecompileStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc80eed50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPrecompileStatus(address precompile, bytes4 selector) view returns(bool isDeprecated, bool isDisabled, address newPrecompile, bytes4 newSelector, string message)
func (precompileRegistry *PrecompileRegistry) TryPackGetPrecompileStatus(precompile common.Address, selector [4]byte) ([]byte, error) {
	return precompileRegistry.abi.Pack("getPrecompileStatus", precompile, selector)
}

// GetPrecompileStatusOutput serves as a container for the return parameters of contract
// method GetPrecompileStatus.
type GetPrecompileStatusOutput struct {
	IsDeprecated  bool
	IsDisabled    bool
	NewPrecompile common.Address
	NewSelector   [4]byte
	Message       string
}

// UnpackGetPrecompileStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc80eed50.
//
// Solidity: function getPrecompileStatus(address precompile, bytes4 selector) view returns(bool isDeprecated, bool isDisabled, address newPrecompile, bytes4 newSelector, string message)
func (precompileRegistry *PrecompileRegistry) UnpackGetPrecompileStatus(data []byte) (GetPrecompileStatusOutput, error) {
	out, err := precompileRegistry.abi.Unpack("getPrecompileStatus", data)
	outstruct := new(GetPrecompileStatusOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsDeprecated = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.IsDisabled = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.NewPrecompile = *abi.ConvertType(out[2], new(common.Address)).(*common.Address)
	outstruct.NewSelector = *abi.ConvertType(out[3], new([4]byte)).(*[4]byte)
	outstruct.Message = *abi.ConvertType(out[4], new(string)).(*string)
	return *outstruct, nil
}

// PackGetPrecompiles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x197f2034.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPrecompiles() view returns(address[] addresses, string[] names)
func (precompileRegistry *PrecompileRegistry) PackGetPrecompiles() []byte {
	enc, err := precompileRegistry.abi.Pack("getPrecompiles")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPrecompiles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x197f2034.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPrecompiles() view returns(address[] addresses, string[] names)
func (precompileRegistry *PrecompileRegistry) TryPackGetPrecompiles() ([]byte, error) {
	return precompileRegistry.abi.Pack("getPrecompiles")
}

// GetPrecompilesOutput serves as a container for the return parameters of contract
// method GetPrecompiles.
type GetPrecompilesOutput struct {
	Addresses []common.Address
	Names     []string
}

// UnpackGetPrecompiles is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x197f2034.
//
// Solidity: function getPrecompiles() view returns(address[] addresses, string[] names)
func (precompileRegistry *PrecompileRegistry) UnpackGetPrecompiles(data []byte) (GetPrecompilesOutput, error) {
	out, err := precompileRegistry.abi.Unpack("getPrecompiles", data)
	outstruct := new(GetPrecompilesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Addresses = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Names = *abi.ConvertType(out[1], new([]string)).(*[]string)
	return *outstruct, nil
}

// PackGetVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d8e6e2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVersion() view returns(uint32 protocolVersion, uint32 referenceVersion, uint256 chainId)
func (precompileRegistry *PrecompileRegistry) PackGetVersion() []byte {
	enc, err := precompileRegistry.abi.Pack("getVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d8e6e2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVersion() view returns(uint32 protocolVersion, uint32 referenceVersion, uint256 chainId)
func (precompileRegistry *PrecompileRegistry) TryPackGetVersion() ([]byte, error) {
	return precompileRegistry.abi.Pack("getVersion")
}

// GetVersionOutput serves as a container for the return parameters of contract
// method GetVersion.
type GetVersionOutput struct {
	ProtocolVersion  uint32
	ReferenceVersion uint32
	ChainId          *big.Int
}

// UnpackGetVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d8e6e2c.
//
// Solidity: function getVersion() view returns(uint32 protocolVersion, uint32 referenceVersion, uint256 chainId)
func (precompileRegistry *PrecompileRegistry) UnpackGetVersion(data []byte) (GetVersionOutput, error) {
	out, err := precompileRegistry.abi.Unpack("getVersion", data)
	outstruct := new(GetVersionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ProtocolVersion = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.ReferenceVersion = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.ChainId = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackIsSupported is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd0029bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSupported(address precompile, bytes4 selector) view returns(bool supported)
func (precompileRegistry *PrecompileRegistry) PackIsSupported(precompile common.Address, selector [4]byte) []byte {
	enc, err := precompileRegistry.abi.Pack("isSupported", precompile, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSupported is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd0029bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSupported(address precompile, bytes4 selector) view returns(bool supported)
func (precompileRegistry *PrecompileRegistry) TryPackIsSupported(precompile common.Address, selector [4]byte) ([]byte, error) {
	return precompileRegistry.abi.Pack("isSupported", precompile, selector)
}

// UnpackIsSupported is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd0029bc.
//
// Solidity: function isSupported(address precompile, bytes4 selector) view returns(bool supported)
func (precompileRegistry *PrecompileRegistry) UnpackIsSupported(data []byte) (bool, error) {
	out, err := precompileRegistry.abi.Unpack("isSupported", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}
