// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package crowdloan holds the Go binding of precompile 0x809: crowdloans.
package crowdloan

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

// CrowdloanInfo is an auto generated low-level Go binding around an user-defined struct.
type CrowdloanInfo struct {
	Creator           [32]byte
	Deposit           uint64
	MinContribution   uint64
	End               uint32
	Cap               uint64
	FundsAccount      [32]byte
	Raised            uint64
	HasTargetAddress  bool
	TargetAddress     [32]byte
	Finalized         bool
	ContributorsCount uint32
}

// CrowdloanMetaData contains all meta data concerning the Crowdloan contract.
var CrowdloanMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"contribute\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"create\",\"inputs\":[{\"name\":\"depositRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minContributionRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"end\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"targetAddress\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"createWithCall\",\"inputs\":[{\"name\":\"depositRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minContributionRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"end\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"call\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dissolve\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"finalize\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getContribution\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"contributionRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getContributors\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"coldkeys\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getCrowdloan\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"info\",\"type\":\"tuple\",\"internalType\":\"structCrowdloanInfo\",\"components\":[{\"name\":\"creator\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deposit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minContribution\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"end\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fundsAccount\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"raised\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hasTargetAddress\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"targetAddress\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalized\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"contributorsCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getCrowdloanCall\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"call\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getCrowdloanCount\",\"inputs\":[],\"outputs\":[{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getMaxContribution\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"limited\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setMaxContribution\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"hasMax\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateCap\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"capRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"updateEnd\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"end\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"updateMinContribution\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amountRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"crowdloanId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"payable\"}]",
	ID:  "Crowdloan",
}

// Crowdloan is an auto generated Go binding around an Ethereum contract.
type Crowdloan struct {
	abi abi.ABI
}

// NewCrowdloan creates a new instance of Crowdloan.
func NewCrowdloan() *Crowdloan {
	parsed, err := CrowdloanMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Crowdloan{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Crowdloan) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackContribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f905473.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contribute(uint32 crowdloanId, uint64 amountRao) payable returns()
func (crowdloan *Crowdloan) PackContribute(crowdloanId uint32, amountRao uint64) []byte {
	enc, err := crowdloan.abi.Pack("contribute", crowdloanId, amountRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f905473.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contribute(uint32 crowdloanId, uint64 amountRao) payable returns()
func (crowdloan *Crowdloan) TryPackContribute(crowdloanId uint32, amountRao uint64) ([]byte, error) {
	return crowdloan.abi.Pack("contribute", crowdloanId, amountRao)
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x127e1adb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create(uint64 depositRao, uint64 minContributionRao, uint64 capRao, uint32 end, address targetAddress) payable returns()
func (crowdloan *Crowdloan) PackCreate(depositRao uint64, minContributionRao uint64, capRao uint64, end uint32, targetAddress common.Address) []byte {
	enc, err := crowdloan.abi.Pack("create", depositRao, minContributionRao, capRao, end, targetAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x127e1adb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create(uint64 depositRao, uint64 minContributionRao, uint64 capRao, uint32 end, address targetAddress) payable returns()
func (crowdloan *Crowdloan) TryPackCreate(depositRao uint64, minContributionRao uint64, capRao uint64, end uint32, targetAddress common.Address) ([]byte, error) {
	return crowdloan.abi.Pack("create", depositRao, minContributionRao, capRao, end, targetAddress)
}

// PackCreateWithCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd6c067b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createWithCall(uint64 depositRao, uint64 minContributionRao, uint64 capRao, uint32 end, address target, bytes call) returns()
func (crowdloan *Crowdloan) PackCreateWithCall(depositRao uint64, minContributionRao uint64, capRao uint64, end uint32, target common.Address, call []byte) []byte {
	enc, err := crowdloan.abi.Pack("createWithCall", depositRao, minContributionRao, capRao, end, target, call)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateWithCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd6c067b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createWithCall(uint64 depositRao, uint64 minContributionRao, uint64 capRao, uint32 end, address target, bytes call) returns()
func (crowdloan *Crowdloan) TryPackCreateWithCall(depositRao uint64, minContributionRao uint64, capRao uint64, end uint32, target common.Address, call []byte) ([]byte, error) {
	return crowdloan.abi.Pack("createWithCall", depositRao, minContributionRao, capRao, end, target, call)
}

// PackDissolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9862b530.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dissolve(uint32 crowdloanId) payable returns()
func (crowdloan *Crowdloan) PackDissolve(crowdloanId uint32) []byte {
	enc, err := crowdloan.abi.Pack("dissolve", crowdloanId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDissolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9862b530.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dissolve(uint32 crowdloanId) payable returns()
func (crowdloan *Crowdloan) TryPackDissolve(crowdloanId uint32) ([]byte, error) {
	return crowdloan.abi.Pack("dissolve", crowdloanId)
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9adbf85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize(uint32 crowdloanId) payable returns()
func (crowdloan *Crowdloan) PackFinalize(crowdloanId uint32) []byte {
	enc, err := crowdloan.abi.Pack("finalize", crowdloanId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9adbf85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize(uint32 crowdloanId) payable returns()
func (crowdloan *Crowdloan) TryPackFinalize(crowdloanId uint32) ([]byte, error) {
	return crowdloan.abi.Pack("finalize", crowdloanId)
}

// PackGetContribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b7210c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getContribution(uint32 crowdloanId, bytes32 coldkey) view returns(uint64 contributionRao)
func (crowdloan *Crowdloan) PackGetContribution(crowdloanId uint32, coldkey [32]byte) []byte {
	enc, err := crowdloan.abi.Pack("getContribution", crowdloanId, coldkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetContribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b7210c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getContribution(uint32 crowdloanId, bytes32 coldkey) view returns(uint64 contributionRao)
func (crowdloan *Crowdloan) TryPackGetContribution(crowdloanId uint32, coldkey [32]byte) ([]byte, error) {
	return crowdloan.abi.Pack("getContribution", crowdloanId, coldkey)
}

// UnpackGetContribution is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b7210c5.
//
// Solidity: function getContribution(uint32 crowdloanId, bytes32 coldkey) view returns(uint64 contributionRao)
func (crowdloan *Crowdloan) UnpackGetContribution(data []byte) (uint64, error) {
	out, err := crowdloan.abi.Unpack("getContribution", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetContributors is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2110fed1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getContributors(uint32 crowdloanId) view returns(bytes32[] coldkeys)
func (crowdloan *Crowdloan) PackGetContributors(crowdloanId uint32) []byte {
	enc, err := crowdloan.abi.Pack("getContributors", crowdloanId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetContributors is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2110fed1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getContributors(uint32 crowdloanId) view returns(bytes32[] coldkeys)
func (crowdloan *Crowdloan) TryPackGetContributors(crowdloanId uint32) ([]byte, error) {
	return crowdloan.abi.Pack("getContributors", crowdloanId)
}

// UnpackGetContributors is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2110fed1.
//
// Solidity: function getContributors(uint32 crowdloanId) view returns(bytes32[] coldkeys)
func (crowdloan *Crowdloan) UnpackGetContributors(data []byte) ([][32]byte, error) {
	out, err := crowdloan.abi.Unpack("getContributors", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackGetCrowdloan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bba466c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCrowdloan(uint32 crowdloanId) view returns((bytes32,uint64,uint64,uint32,uint64,bytes32,uint64,bool,bytes32,bool,uint32) info)
func (crowdloan *Crowdloan) PackGetCrowdloan(crowdloanId uint32) []byte {
	enc, err := crowdloan.abi.Pack("getCrowdloan", crowdloanId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCrowdloan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bba466c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCrowdloan(uint32 crowdloanId) view returns((bytes32,uint64,uint64,uint32,uint64,bytes32,uint64,bool,bytes32,bool,uint32) info)
func (crowdloan *Crowdloan) TryPackGetCrowdloan(crowdloanId uint32) ([]byte, error) {
	return crowdloan.abi.Pack("getCrowdloan", crowdloanId)
}

// UnpackGetCrowdloan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8bba466c.
//
// Solidity: function getCrowdloan(uint32 crowdloanId) view returns((bytes32,uint64,uint64,uint32,uint64,bytes32,uint64,bool,bytes32,bool,uint32) info)
func (crowdloan *Crowdloan) UnpackGetCrowdloan(data []byte) (CrowdloanInfo, error) {
	out, err := crowdloan.abi.Unpack("getCrowdloan", data)
	if err != nil {
		return *new(CrowdloanInfo), err
	}
	out0 := *abi.ConvertType(out[0], new(CrowdloanInfo)).(*CrowdloanInfo)
	return out0, nil
}

// PackGetCrowdloanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24d9113f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCrowdloanCall(uint32 crowdloanId) view returns(address target, bytes call)
func (crowdloan *Crowdloan) PackGetCrowdloanCall(crowdloanId uint32) []byte {
	enc, err := crowdloan.abi.Pack("getCrowdloanCall", crowdloanId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCrowdloanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24d9113f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCrowdloanCall(uint32 crowdloanId) view returns(address target, bytes call)
func (crowdloan *Crowdloan) TryPackGetCrowdloanCall(crowdloanId uint32) ([]byte, error) {
	return crowdloan.abi.Pack("getCrowdloanCall", crowdloanId)
}

// GetCrowdloanCallOutput serves as a container for the return parameters of contract
// method GetCrowdloanCall.
type GetCrowdloanCallOutput struct {
	Target common.Address
	Call   []byte
}

// UnpackGetCrowdloanCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24d9113f.
//
// Solidity: function getCrowdloanCall(uint32 crowdloanId) view returns(address target, bytes call)
func (crowdloan *Crowdloan) UnpackGetCrowdloanCall(data []byte) (GetCrowdloanCallOutput, error) {
	out, err := crowdloan.abi.Unpack("getCrowdloanCall", data)
	outstruct := new(GetCrowdloanCallOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Target = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Call = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackGetCrowdloanCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42e6b594.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCrowdloanCount() view returns(uint32 count)
func (crowdloan *Crowdloan) PackGetCrowdloanCount() []byte {
	enc, err := crowdloan.abi.Pack("getCrowdloanCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCrowdloanCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42e6b594.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCrowdloanCount() view returns(uint32 count)
func (crowdloan *Crowdloan) TryPackGetCrowdloanCount() ([]byte, error) {
	return crowdloan.abi.Pack("getCrowdloanCount")
}

// UnpackGetCrowdloanCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42e6b594.
//
// Solidity: function getCrowdloanCount() view returns(uint32 count)
func (crowdloan *Crowdloan) UnpackGetCrowdloanCount(data []byte) (uint32, error) {
	out, err := crowdloan.abi.Unpack("getCrowdloanCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetMaxContribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94455800.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMaxContribution(uint32 crowdloanId) view returns(bool limited, uint64 amountRao)
func (crowdloan *Crowdloan) PackGetMaxContribution(crowdloanId uint32) []byte {
	enc, err := crowdloan.abi.Pack("getMaxContribution", crowdloanId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMaxContribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94455800.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMaxContribution(uint32 crowdloanId) view returns(bool limited, uint64 amountRao)
func (crowdloan *Crowdloan) TryPackGetMaxContribution(crowdloanId uint32) ([]byte, error) {
	return crowdloan.abi.Pack("getMaxContribution", crowdloanId)
}

// GetMaxContributionOutput serves as a container for the return parameters of contract
// method GetMaxContribution.
type GetMaxContributionOutput struct {
	Limited   bool
	AmountRao uint64
}

// UnpackGetMaxContribution is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94455800.
//
// Solidity: function getMaxContribution(uint32 crowdloanId) view returns(bool limited, uint64 amountRao)
func (crowdloan *Crowdloan) UnpackGetMaxContribution(data []byte) (GetMaxContributionOutput, error) {
	out, err := crowdloan.abi.Unpack("getMaxContribution", data)
	outstruct := new(GetMaxContributionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Limited = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.AmountRao = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c48c074.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint32 crowdloanId) payable returns()
func (crowdloan *Crowdloan) PackRefund(crowdloanId uint32) []byte {
	enc, err := crowdloan.abi.Pack("refund", crowdloanId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c48c074.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint32 crowdloanId) payable returns()
func (crowdloan *Crowdloan) TryPackRefund(crowdloanId uint32) ([]byte, error) {
	return crowdloan.abi.Pack("refund", crowdloanId)
}

// PackSetMaxContribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71834333.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxContribution(uint32 crowdloanId, bool hasMax, uint64 amountRao) returns()
func (crowdloan *Crowdloan) PackSetMaxContribution(crowdloanId uint32, hasMax bool, amountRao uint64) []byte {
	enc, err := crowdloan.abi.Pack("setMaxContribution", crowdloanId, hasMax, amountRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxContribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71834333.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxContribution(uint32 crowdloanId, bool hasMax, uint64 amountRao) returns()
func (crowdloan *Crowdloan) TryPackSetMaxContribution(crowdloanId uint32, hasMax bool, amountRao uint64) ([]byte, error) {
	return crowdloan.abi.Pack("setMaxContribution", crowdloanId, hasMax, amountRao)
}

// PackUpdateCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0670b6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateCap(uint32 crowdloanId, uint64 capRao) payable returns()
func (crowdloan *Crowdloan) PackUpdateCap(crowdloanId uint32, capRao uint64) []byte {
	enc, err := crowdloan.abi.Pack("updateCap", crowdloanId, capRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0670b6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateCap(uint32 crowdloanId, uint64 capRao) payable returns()
func (crowdloan *Crowdloan) TryPackUpdateCap(crowdloanId uint32, capRao uint64) ([]byte, error) {
	return crowdloan.abi.Pack("updateCap", crowdloanId, capRao)
}

// PackUpdateEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9f01349.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateEnd(uint32 crowdloanId, uint32 end) payable returns()
func (crowdloan *Crowdloan) PackUpdateEnd(crowdloanId uint32, end uint32) []byte {
	enc, err := crowdloan.abi.Pack("updateEnd", crowdloanId, end)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9f01349.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateEnd(uint32 crowdloanId, uint32 end) payable returns()
func (crowdloan *Crowdloan) TryPackUpdateEnd(crowdloanId uint32, end uint32) ([]byte, error) {
	return crowdloan.abi.Pack("updateEnd", crowdloanId, end)
}

// PackUpdateMinContribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f934cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateMinContribution(uint32 crowdloanId, uint64 amountRao) payable returns()
func (crowdloan *Crowdloan) PackUpdateMinContribution(crowdloanId uint32, amountRao uint64) []byte {
	enc, err := crowdloan.abi.Pack("updateMinContribution", crowdloanId, amountRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateMinContribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f934cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateMinContribution(uint32 crowdloanId, uint64 amountRao) payable returns()
func (crowdloan *Crowdloan) TryPackUpdateMinContribution(crowdloanId uint32, amountRao uint64) ([]byte, error) {
	return crowdloan.abi.Pack("updateMinContribution", crowdloanId, amountRao)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa9224cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint32 crowdloanId) payable returns()
func (crowdloan *Crowdloan) PackWithdraw(crowdloanId uint32) []byte {
	enc, err := crowdloan.abi.Pack("withdraw", crowdloanId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa9224cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint32 crowdloanId) payable returns()
func (crowdloan *Crowdloan) TryPackWithdraw(crowdloanId uint32) ([]byte, error) {
	return crowdloan.abi.Pack("withdraw", crowdloanId)
}
