// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package metagraph holds the Go binding of precompile 0x802: the neurons of a subnet.
package metagraph

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

// IMetagraphAxonInfo is an auto generated low-level Go binding around an user-defined struct.
type IMetagraphAxonInfo struct {
	Block    uint64
	Version  uint32
	Ip       *big.Int
	Port     uint16
	IpType   uint8
	Protocol uint8
}

// IMetagraphMetagraph is an auto generated low-level Go binding around an user-defined struct.
type IMetagraphMetagraph struct {
	Hotkeys          [][32]byte
	Coldkeys         [][32]byte
	StakesAlpha      []uint64
	RootStakesRao    []uint64
	TotalStakes      []uint64
	StakeWeights     []uint16
	ValidatorPermits []bool
	Active           []bool
	Consensus        []uint16
	ValidatorTrusts  []uint16
	Dividends        []uint16
	EmissionsAlpha   []uint64
	Incentives       [][]uint16
	LastUpdates      [][]uint64
	RegisteredAt     []uint64
	Axons            []IMetagraphAxonInfo
}

// IMetagraphNeuron is an auto generated low-level Go binding around an user-defined struct.
type IMetagraphNeuron struct {
	Uid             uint16
	Hotkey          [32]byte
	Coldkey         [32]byte
	StakeAlpha      uint64
	RootStakeRao    uint64
	TotalStake      uint64
	StakeWeight     uint16
	ValidatorPermit bool
	Active          bool
	Consensus       uint16
	ValidatorTrust  uint16
	Dividends       uint16
	EmissionAlpha   uint64
	Incentives      []uint16
	LastUpdates     []uint64
	RegisteredAt    uint64
	Axon            IMetagraphAxonInfo
}

// MetagraphMetaData contains all meta data concerning the Metagraph contract.
var MetagraphMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"getAxon\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"axon\",\"type\":\"tuple\",\"internalType\":\"structIMetagraph.AxonInfo\",\"components\":[{\"name\":\"block\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"ip\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ipType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"protocol\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getColdkey\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getConsensus\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"consensus\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getDividends\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"dividends\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getEmission\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"emissionAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getHotkey\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getIncentive\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"incentive\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getIsActive\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getLastUpdate\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getMetagraph\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"metagraph\",\"type\":\"tuple\",\"internalType\":\"structIMetagraph.Metagraph\",\"components\":[{\"name\":\"hotkeys\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"coldkeys\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"stakesAlpha\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"rootStakesRao\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"totalStakes\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"stakeWeights\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"validatorPermits\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"},{\"name\":\"active\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"},{\"name\":\"consensus\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"validatorTrusts\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"dividends\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"emissionsAlpha\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"incentives\",\"type\":\"uint16[][]\",\"internalType\":\"uint16[][]\"},{\"name\":\"lastUpdates\",\"type\":\"uint64[][]\",\"internalType\":\"uint64[][]\"},{\"name\":\"registeredAt\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"axons\",\"type\":\"tuple[]\",\"internalType\":\"structIMetagraph.AxonInfo[]\",\"components\":[{\"name\":\"block\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"ip\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ipType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"protocol\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNeuron\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"neuron\",\"type\":\"tuple\",\"internalType\":\"structIMetagraph.Neuron\",\"components\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stakeAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rootStakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stakeWeight\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"validatorPermit\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"consensus\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"validatorTrust\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"dividends\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"emissionAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"incentives\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"lastUpdates\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"registeredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"axon\",\"type\":\"tuple\",\"internalType\":\"structIMetagraph.AxonInfo\",\"components\":[{\"name\":\"block\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"ip\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ipType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"protocol\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNeurons\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"firstUid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"count\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"neurons\",\"type\":\"tuple[]\",\"internalType\":\"structIMetagraph.Neuron[]\",\"components\":[{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stakeAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rootStakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stakeWeight\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"validatorPermit\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"consensus\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"validatorTrust\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"dividends\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"emissionAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"incentives\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"lastUpdates\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"registeredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"axon\",\"type\":\"tuple\",\"internalType\":\"structIMetagraph.AxonInfo\",\"components\":[{\"name\":\"block\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"ip\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"port\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ipType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"protocol\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRank\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"rank\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getStake\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"stakeRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTrust\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"trust\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getUidCount\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"count\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getValidatorStatus\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"permit\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVtrust\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"validatorTrust\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"}]",
	ID:  "Metagraph",
}

// Metagraph is an auto generated Go binding around an Ethereum contract.
type Metagraph struct {
	abi abi.ABI
}

// NewMetagraph creates a new instance of Metagraph.
func NewMetagraph() *Metagraph {
	parsed, err := MetagraphMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Metagraph{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Metagraph) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetAxon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93afb79e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAxon(uint16 netuid, uint16 uid) view returns((uint64,uint32,uint128,uint16,uint8,uint8) axon)
func (metagraph *Metagraph) PackGetAxon(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getAxon", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAxon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93afb79e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAxon(uint16 netuid, uint16 uid) view returns((uint64,uint32,uint128,uint16,uint8,uint8) axon)
func (metagraph *Metagraph) TryPackGetAxon(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getAxon", netuid, uid)
}

// UnpackGetAxon is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x93afb79e.
//
// Solidity: function getAxon(uint16 netuid, uint16 uid) view returns((uint64,uint32,uint128,uint16,uint8,uint8) axon)
func (metagraph *Metagraph) UnpackGetAxon(data []byte) (IMetagraphAxonInfo, error) {
	out, err := metagraph.abi.Unpack("getAxon", data)
	if err != nil {
		return *new(IMetagraphAxonInfo), err
	}
	out0 := *abi.ConvertType(out[0], new(IMetagraphAxonInfo)).(*IMetagraphAxonInfo)
	return out0, nil
}

// PackGetColdkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1148287.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getColdkey(uint16 netuid, uint16 uid) view returns(bytes32 coldkey)
func (metagraph *Metagraph) PackGetColdkey(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getColdkey", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetColdkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1148287.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getColdkey(uint16 netuid, uint16 uid) view returns(bytes32 coldkey)
func (metagraph *Metagraph) TryPackGetColdkey(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getColdkey", netuid, uid)
}

// UnpackGetColdkey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1148287.
//
// Solidity: function getColdkey(uint16 netuid, uint16 uid) view returns(bytes32 coldkey)
func (metagraph *Metagraph) UnpackGetColdkey(data []byte) ([32]byte, error) {
	out, err := metagraph.abi.Unpack("getColdkey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetConsensus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c4b6bff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getConsensus(uint16 netuid, uint16 uid) view returns(uint16 consensus)
func (metagraph *Metagraph) PackGetConsensus(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getConsensus", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetConsensus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c4b6bff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getConsensus(uint16 netuid, uint16 uid) view returns(uint16 consensus)
func (metagraph *Metagraph) TryPackGetConsensus(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getConsensus", netuid, uid)
}

// UnpackGetConsensus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2c4b6bff.
//
// Solidity: function getConsensus(uint16 netuid, uint16 uid) view returns(uint16 consensus)
func (metagraph *Metagraph) UnpackGetConsensus(data []byte) (uint16, error) {
	out, err := metagraph.abi.Unpack("getConsensus", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetDividends is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82da0b5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDividends(uint16 netuid, uint16 uid) view returns(uint16 dividends)
func (metagraph *Metagraph) PackGetDividends(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getDividends", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDividends is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82da0b5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDividends(uint16 netuid, uint16 uid) view returns(uint16 dividends)
func (metagraph *Metagraph) TryPackGetDividends(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getDividends", netuid, uid)
}

// UnpackGetDividends is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82da0b5d.
//
// Solidity: function getDividends(uint16 netuid, uint16 uid) view returns(uint16 dividends)
func (metagraph *Metagraph) UnpackGetDividends(data []byte) (uint16, error) {
	out, err := metagraph.abi.Unpack("getDividends", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5810e5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEmission(uint16 netuid, uint16 uid) view returns(uint64 emissionAlpha)
func (metagraph *Metagraph) PackGetEmission(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getEmission", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5810e5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getEmission(uint16 netuid, uint16 uid) view returns(uint64 emissionAlpha)
func (metagraph *Metagraph) TryPackGetEmission(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getEmission", netuid, uid)
}

// UnpackGetEmission is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5810e5c.
//
// Solidity: function getEmission(uint16 netuid, uint16 uid) view returns(uint64 emissionAlpha)
func (metagraph *Metagraph) UnpackGetEmission(data []byte) (uint64, error) {
	out, err := metagraph.abi.Unpack("getEmission", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc89da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getHotkey(uint16 netuid, uint16 uid) view returns(bytes32 hotkey)
func (metagraph *Metagraph) PackGetHotkey(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getHotkey", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc89da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getHotkey(uint16 netuid, uint16 uid) view returns(bytes32 hotkey)
func (metagraph *Metagraph) TryPackGetHotkey(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getHotkey", netuid, uid)
}

// UnpackGetHotkey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adc89da.
//
// Solidity: function getHotkey(uint16 netuid, uint16 uid) view returns(bytes32 hotkey)
func (metagraph *Metagraph) UnpackGetHotkey(data []byte) ([32]byte, error) {
	out, err := metagraph.abi.Unpack("getHotkey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetIncentive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1e44450.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getIncentive(uint16 netuid, uint16 uid) view returns(uint16 incentive)
func (metagraph *Metagraph) PackGetIncentive(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getIncentive", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetIncentive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1e44450.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getIncentive(uint16 netuid, uint16 uid) view returns(uint16 incentive)
func (metagraph *Metagraph) TryPackGetIncentive(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getIncentive", netuid, uid)
}

// UnpackGetIncentive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1e44450.
//
// Solidity: function getIncentive(uint16 netuid, uint16 uid) view returns(uint16 incentive)
func (metagraph *Metagraph) UnpackGetIncentive(data []byte) (uint16, error) {
	out, err := metagraph.abi.Unpack("getIncentive", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc50cca9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getIsActive(uint16 netuid, uint16 uid) view returns(bool active)
func (metagraph *Metagraph) PackGetIsActive(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getIsActive", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc50cca9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getIsActive(uint16 netuid, uint16 uid) view returns(bool active)
func (metagraph *Metagraph) TryPackGetIsActive(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getIsActive", netuid, uid)
}

// UnpackGetIsActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc50cca9.
//
// Solidity: function getIsActive(uint16 netuid, uint16 uid) view returns(bool active)
func (metagraph *Metagraph) UnpackGetIsActive(data []byte) (bool, error) {
	out, err := metagraph.abi.Unpack("getIsActive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetLastUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22553aa2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getLastUpdate(uint16 netuid, uint16 uid) view returns(uint64 blockNumber)
func (metagraph *Metagraph) PackGetLastUpdate(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getLastUpdate", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetLastUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22553aa2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getLastUpdate(uint16 netuid, uint16 uid) view returns(uint64 blockNumber)
func (metagraph *Metagraph) TryPackGetLastUpdate(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getLastUpdate", netuid, uid)
}

// UnpackGetLastUpdate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22553aa2.
//
// Solidity: function getLastUpdate(uint16 netuid, uint16 uid) view returns(uint64 blockNumber)
func (metagraph *Metagraph) UnpackGetLastUpdate(data []byte) (uint64, error) {
	out, err := metagraph.abi.Unpack("getLastUpdate", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetMetagraph is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24f58877.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMetagraph(uint16 netuid) view returns((bytes32[],bytes32[],uint64[],uint64[],uint64[],uint16[],bool[],bool[],uint16[],uint16[],uint16[],uint64[],uint16[][],uint64[][],uint64[],(uint64,uint32,uint128,uint16,uint8,uint8)[]) metagraph)
func (metagraph *Metagraph) PackGetMetagraph(netuid uint16) []byte {
	enc, err := metagraph.abi.Pack("getMetagraph", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMetagraph is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24f58877.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMetagraph(uint16 netuid) view returns((bytes32[],bytes32[],uint64[],uint64[],uint64[],uint16[],bool[],bool[],uint16[],uint16[],uint16[],uint64[],uint16[][],uint64[][],uint64[],(uint64,uint32,uint128,uint16,uint8,uint8)[]) metagraph)
func (metagraph *Metagraph) TryPackGetMetagraph(netuid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getMetagraph", netuid)
}

// UnpackGetMetagraph is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24f58877.
//
// Solidity: function getMetagraph(uint16 netuid) view returns((bytes32[],bytes32[],uint64[],uint64[],uint64[],uint16[],bool[],bool[],uint16[],uint16[],uint16[],uint64[],uint16[][],uint64[][],uint64[],(uint64,uint32,uint128,uint16,uint8,uint8)[]) metagraph)
func (metagraph *Metagraph) UnpackGetMetagraph(data []byte) (IMetagraphMetagraph, error) {
	out, err := metagraph.abi.Unpack("getMetagraph", data)
	if err != nil {
		return *new(IMetagraphMetagraph), err
	}
	out0 := *abi.ConvertType(out[0], new(IMetagraphMetagraph)).(*IMetagraphMetagraph)
	return out0, nil
}

// PackGetNeuron is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c827cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNeuron(uint16 netuid, uint16 uid) view returns((uint16,bytes32,bytes32,uint64,uint64,uint64,uint16,bool,bool,uint16,uint16,uint16,uint64,uint16[],uint64[],uint64,(uint64,uint32,uint128,uint16,uint8,uint8)) neuron)
func (metagraph *Metagraph) PackGetNeuron(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getNeuron", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNeuron is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c827cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNeuron(uint16 netuid, uint16 uid) view returns((uint16,bytes32,bytes32,uint64,uint64,uint64,uint16,bool,bool,uint16,uint16,uint16,uint64,uint16[],uint64[],uint64,(uint64,uint32,uint128,uint16,uint8,uint8)) neuron)
func (metagraph *Metagraph) TryPackGetNeuron(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getNeuron", netuid, uid)
}

// UnpackGetNeuron is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16c827cf.
//
// Solidity: function getNeuron(uint16 netuid, uint16 uid) view returns((uint16,bytes32,bytes32,uint64,uint64,uint64,uint16,bool,bool,uint16,uint16,uint16,uint64,uint16[],uint64[],uint64,(uint64,uint32,uint128,uint16,uint8,uint8)) neuron)
func (metagraph *Metagraph) UnpackGetNeuron(data []byte) (IMetagraphNeuron, error) {
	out, err := metagraph.abi.Unpack("getNeuron", data)
	if err != nil {
		return *new(IMetagraphNeuron), err
	}
	out0 := *abi.ConvertType(out[0], new(IMetagraphNeuron)).(*IMetagraphNeuron)
	return out0, nil
}

// PackGetNeurons is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2108347a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNeurons(uint16 netuid, uint16 firstUid, uint16 count) view returns((uint16,bytes32,bytes32,uint64,uint64,uint64,uint16,bool,bool,uint16,uint16,uint16,uint64,uint16[],uint64[],uint64,(uint64,uint32,uint128,uint16,uint8,uint8))[] neurons)
func (metagraph *Metagraph) PackGetNeurons(netuid uint16, firstUid uint16, count uint16) []byte {
	enc, err := metagraph.abi.Pack("getNeurons", netuid, firstUid, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNeurons is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2108347a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNeurons(uint16 netuid, uint16 firstUid, uint16 count) view returns((uint16,bytes32,bytes32,uint64,uint64,uint64,uint16,bool,bool,uint16,uint16,uint16,uint64,uint16[],uint64[],uint64,(uint64,uint32,uint128,uint16,uint8,uint8))[] neurons)
func (metagraph *Metagraph) TryPackGetNeurons(netuid uint16, firstUid uint16, count uint16) ([]byte, error) {
	return metagraph.abi.Pack("getNeurons", netuid, firstUid, count)
}

// UnpackGetNeurons is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2108347a.
//
// Solidity: function getNeurons(uint16 netuid, uint16 firstUid, uint16 count) view returns((uint16,bytes32,bytes32,uint64,uint64,uint64,uint16,bool,bool,uint16,uint16,uint16,uint64,uint16[],uint64[],uint64,(uint64,uint32,uint128,uint16,uint8,uint8))[] neurons)
func (metagraph *Metagraph) UnpackGetNeurons(data []byte) ([]IMetagraphNeuron, error) {
	out, err := metagraph.abi.Unpack("getNeurons", data)
	if err != nil {
		return *new([]IMetagraphNeuron), err
	}
	out0 := *abi.ConvertType(out[0], new([]IMetagraphNeuron)).(*[]IMetagraphNeuron)
	return out0, nil
}

// PackGetRank is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x260ea334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRank(uint16 netuid, uint16 uid) view returns(uint16 rank)
func (metagraph *Metagraph) PackGetRank(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getRank", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRank is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x260ea334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRank(uint16 netuid, uint16 uid) view returns(uint16 rank)
func (metagraph *Metagraph) TryPackGetRank(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getRank", netuid, uid)
}

// UnpackGetRank is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x260ea334.
//
// Solidity: function getRank(uint16 netuid, uint16 uid) view returns(uint16 rank)
func (metagraph *Metagraph) UnpackGetRank(data []byte) (uint16, error) {
	out, err := metagraph.abi.Unpack("getRank", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7c7c4b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getStake(uint16 netuid, uint16 uid) view returns(uint64 stakeRao)
func (metagraph *Metagraph) PackGetStake(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getStake", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7c7c4b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getStake(uint16 netuid, uint16 uid) view returns(uint64 stakeRao)
func (metagraph *Metagraph) TryPackGetStake(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getStake", netuid, uid)
}

// UnpackGetStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7c7c4b5.
//
// Solidity: function getStake(uint16 netuid, uint16 uid) view returns(uint64 stakeRao)
func (metagraph *Metagraph) UnpackGetStake(data []byte) (uint64, error) {
	out, err := metagraph.abi.Unpack("getStake", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetTrust is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20028c19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTrust(uint16 netuid, uint16 uid) view returns(uint16 trust)
func (metagraph *Metagraph) PackGetTrust(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getTrust", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTrust is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20028c19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTrust(uint16 netuid, uint16 uid) view returns(uint16 trust)
func (metagraph *Metagraph) TryPackGetTrust(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getTrust", netuid, uid)
}

// UnpackGetTrust is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20028c19.
//
// Solidity: function getTrust(uint16 netuid, uint16 uid) view returns(uint16 trust)
func (metagraph *Metagraph) UnpackGetTrust(data []byte) (uint16, error) {
	out, err := metagraph.abi.Unpack("getTrust", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetUidCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f193572.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getUidCount(uint16 netuid) view returns(uint16 count)
func (metagraph *Metagraph) PackGetUidCount(netuid uint16) []byte {
	enc, err := metagraph.abi.Pack("getUidCount", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetUidCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f193572.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getUidCount(uint16 netuid) view returns(uint16 count)
func (metagraph *Metagraph) TryPackGetUidCount(netuid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getUidCount", netuid)
}

// UnpackGetUidCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f193572.
//
// Solidity: function getUidCount(uint16 netuid) view returns(uint16 count)
func (metagraph *Metagraph) UnpackGetUidCount(data []byte) (uint16, error) {
	out, err := metagraph.abi.Unpack("getUidCount", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetValidatorStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58dd9945.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getValidatorStatus(uint16 netuid, uint16 uid) view returns(bool permit)
func (metagraph *Metagraph) PackGetValidatorStatus(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getValidatorStatus", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetValidatorStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58dd9945.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getValidatorStatus(uint16 netuid, uint16 uid) view returns(bool permit)
func (metagraph *Metagraph) TryPackGetValidatorStatus(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getValidatorStatus", netuid, uid)
}

// UnpackGetValidatorStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58dd9945.
//
// Solidity: function getValidatorStatus(uint16 netuid, uint16 uid) view returns(bool permit)
func (metagraph *Metagraph) UnpackGetValidatorStatus(data []byte) (bool, error) {
	out, err := metagraph.abi.Unpack("getValidatorStatus", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetVtrust is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c54e2b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVtrust(uint16 netuid, uint16 uid) view returns(uint16 validatorTrust)
func (metagraph *Metagraph) PackGetVtrust(netuid uint16, uid uint16) []byte {
	enc, err := metagraph.abi.Pack("getVtrust", netuid, uid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVtrust is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c54e2b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVtrust(uint16 netuid, uint16 uid) view returns(uint16 validatorTrust)
func (metagraph *Metagraph) TryPackGetVtrust(netuid uint16, uid uint16) ([]byte, error) {
	return metagraph.abi.Pack("getVtrust", netuid, uid)
}

// UnpackGetVtrust is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2c54e2b3.
//
// Solidity: function getVtrust(uint16 netuid, uint16 uid) view returns(uint16 validatorTrust)
func (metagraph *Metagraph) UnpackGetVtrust(data []byte) (uint16, error) {
	out, err := metagraph.abi.Unpack("getVtrust", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}
