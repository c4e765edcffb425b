// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package leasing holds the Go binding of precompile 0x80a: leased subnets.
package leasing

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

// LeaseInfo is an auto generated low-level Go binding around an user-defined struct.
type LeaseInfo struct {
	Beneficiary    [32]byte
	Coldkey        [32]byte
	Hotkey         [32]byte
	EmissionsShare uint8
	HasEndBlock    bool
	EndBlock       uint32
	Netuid         uint16
	Cost           uint64
}

// LeasingMetaData contains all meta data concerning the Leasing contract.
var LeasingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"createLeaseCrowdloan\",\"inputs\":[{\"name\":\"depositRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minContributionRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"end\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"emissionsShare\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"hasLeasingEndBlock\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"leasingEndBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getAccumulatedDividends\",\"inputs\":[{\"name\":\"leaseId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"alpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getContributorShare\",\"inputs\":[{\"name\":\"leaseId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"contributor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"integerPart\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"fractionBits\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getLease\",\"inputs\":[{\"name\":\"leaseId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"info\",\"type\":\"tuple\",\"internalType\":\"structLeaseInfo\",\"components\":[{\"name\":\"beneficiary\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"emissionsShare\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"hasEndBlock\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"endBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cost\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getLeaseIdForSubnet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"leaseId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"terminateLease\",\"inputs\":[{\"name\":\"leaseId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"}]",
	ID:  "Leasing",
}

// Leasing is an auto generated Go binding around an Ethereum contract.
type Leasing struct {
	abi abi.ABI
}

// NewLeasing creates a new instance of Leasing.
func NewLeasing() *Leasing {
	parsed, err := LeasingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Leasing{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Leasing) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCreateLeaseCrowdloan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafed65f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createLeaseCrowdloan(uint64 depositRao, uint64 minContributionRao, uint64 capRao, uint32 end, uint8 emissionsShare, bool hasLeasingEndBlock, uint32 leasingEndBlock) payable returns()
func (leasing *Leasing) PackCreateLeaseCrowdloan(depositRao uint64, minContributionRao uint64, capRao uint64, end uint32, emissionsShare uint8, hasLeasingEndBlock bool, leasingEndBlock uint32) []byte {
	enc, err := leasing.abi.Pack("createLeaseCrowdloan", depositRao, minContributionRao, capRao, end, emissionsShare, hasLeasingEndBlock, leasingEndBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateLeaseCrowdloan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafed65f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createLeaseCrowdloan(uint64 depositRao, uint64 minContributionRao, uint64 capRao, uint32 end, uint8 emissionsShare, bool hasLeasingEndBlock, uint32 leasingEndBlock) payable returns()
func (leasing *Leasing) TryPackCreateLeaseCrowdloan(depositRao uint64, minContributionRao uint64, capRao uint64, end uint32, emissionsShare uint8, hasLeasingEndBlock bool, leasingEndBlock uint32) ([]byte, error) {
	return leasing.abi.Pack("createLeaseCrowdloan", depositRao, minContributionRao, capRao, end, emissionsShare, hasLeasingEndBlock, leasingEndBlock)
}

// PackGetAccumulatedDividends is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x369896e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAccumulatedDividends(uint32 leaseId) view returns(uint64 alpha)
func (leasing *Leasing) PackGetAccumulatedDividends(leaseId uint32) []byte {
	enc, err := leasing.abi.Pack("getAccumulatedDividends", leaseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAccumulatedDividends is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x369896e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAccumulatedDividends(uint32 leaseId) view returns(uint64 alpha)
func (leasing *Leasing) TryPackGetAccumulatedDividends(leaseId uint32) ([]byte, error) {
	return leasing.abi.Pack("getAccumulatedDividends", leaseId)
}

// UnpackGetAccumulatedDividends is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x369896e5.
//
// Solidity: function getAccumulatedDividends(uint32 leaseId) view returns(uint64 alpha)
func (leasing *Leasing) UnpackGetAccumulatedDividends(data []byte) (uint64, error) {
	out, err := leasing.abi.Unpack("getAccumulatedDividends", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetContributorShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3175bd98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getContributorShare(uint32 leaseId, bytes32 contributor) view returns(uint128 integerPart, uint128 fractionBits)
func (leasing *Leasing) PackGetContributorShare(leaseId uint32, contributor [32]byte) []byte {
	enc, err := leasing.abi.Pack("getContributorShare", leaseId, contributor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetContributorShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3175bd98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getContributorShare(uint32 leaseId, bytes32 contributor) view returns(uint128 integerPart, uint128 fractionBits)
func (leasing *Leasing) TryPackGetContributorShare(leaseId uint32, contributor [32]byte) ([]byte, error) {
	return leasing.abi.Pack("getContributorShare", leaseId, contributor)
}

// GetContributorShareOutput serves as a container for the return parameters of contract
// method GetContributorShare.
type GetContributorShareOutput struct {
	IntegerPart  *big.Int
	FractionBits *big.Int
}

// UnpackGetContributorShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3175bd98.
//
// Solidity: function getContributorShare(uint32 leaseId, bytes32 contributor) view returns(uint128 integerPart, uint128 fractionBits)
func (leasing *Leasing) UnpackGetContributorShare(data []byte) (GetContributorShareOutput, error) {
	out, err := leasing.abi.Unpack("getContributorShare", data)
	outstruct := new(GetContributorShareOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IntegerPart = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.FractionBits = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda2d4c2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getLease(uint32 leaseId) view returns((bytes32,bytes32,bytes32,uint8,bool,uint32,uint16,uint64) info)
func (leasing *Leasing) PackGetLease(leaseId uint32) []byte {
	enc, err := leasing.abi.Pack("getLease", leaseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda2d4c2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getLease(uint32 leaseId) view returns((bytes32,bytes32,bytes32,uint8,bool,uint32,uint16,uint64) info)
func (leasing *Leasing) TryPackGetLease(leaseId uint32) ([]byte, error) {
	return leasing.abi.Pack("getLease", leaseId)
}

// UnpackGetLease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda2d4c2b.
//
// Solidity: function getLease(uint32 leaseId) view returns((bytes32,bytes32,bytes32,uint8,bool,uint32,uint16,uint64) info)
func (leasing *Leasing) UnpackGetLease(data []byte) (LeaseInfo, error) {
	out, err := leasing.abi.Unpack("getLease", data)
	if err != nil {
		return *new(LeaseInfo), err
	}
	out0 := *abi.ConvertType(out[0], new(LeaseInfo)).(*LeaseInfo)
	return out0, nil
}

// PackGetLeaseIdForSubnet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe42363d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getLeaseIdForSubnet(uint16 netuid) view returns(uint32 leaseId)
func (leasing *Leasing) PackGetLeaseIdForSubnet(netuid uint16) []byte {
	enc, err := leasing.abi.Pack("getLeaseIdForSubnet", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetLeaseIdForSubnet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe42363d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getLeaseIdForSubnet(uint16 netuid) view returns(uint32 leaseId)
func (leasing *Leasing) TryPackGetLeaseIdForSubnet(netuid uint16) ([]byte, error) {
	return leasing.abi.Pack("getLeaseIdForSubnet", netuid)
}

// UnpackGetLeaseIdForSubnet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe42363d5.
//
// Solidity: function getLeaseIdForSubnet(uint16 netuid) view returns(uint32 leaseId)
func (leasing *Leasing) UnpackGetLeaseIdForSubnet(data []byte) (uint32, error) {
	out, err := leasing.abi.Unpack("getLeaseIdForSubnet", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackTerminateLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90cfa75b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terminateLease(uint32 leaseId, bytes32 hotkey) payable returns()
func (leasing *Leasing) PackTerminateLease(leaseId uint32, hotkey [32]byte) []byte {
	enc, err := leasing.abi.Pack("terminateLease", leaseId, hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerminateLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90cfa75b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terminateLease(uint32 leaseId, bytes32 hotkey) payable returns()
func (leasing *Leasing) TryPackTerminateLease(leaseId uint32, hotkey [32]byte) ([]byte, error) {
	return leasing.abi.Pack("terminateLease", leaseId, hotkey)
}
