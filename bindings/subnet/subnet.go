// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package subnet holds the Go binding of precompile 0x803: subnets and their parameters.
package subnet

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

// ISubnetSubnetInfo is an auto generated low-level Go binding around an user-defined struct.
type ISubnetSubnetInfo struct {
	Exists                bool
	Name                  string
	Symbol                string
	Owner                 [32]byte
	OwnerHotkey           [32]byte
	Started               bool
	Paused                bool
	RegisteredAt          uint64
	UidCount              uint16
	MechanismCount        uint8
	BurnRao               uint64
	Tempo                 uint16
	EpochIndex            uint64
	LastEpochBlock        uint64
	NextEpochBlock        uint64
	BlocksSinceLastEpoch  uint64
	PoolKind              uint16
	Price                 *big.Int
	MovingPrice           *big.Int
	TaoInPoolRao          uint64
	AlphaInPool           uint64
	AlphaOutPool          uint64
	VolumeRao             *big.Int
	TaoInEmissionRao      uint64
	AlphaInEmission       uint64
	AlphaOutEmission      uint64
	PendingServerAlpha    uint64
	PendingValidatorAlpha uint64
	PendingRootAlpha      uint64
	PendingOwnerCutAlpha  uint64
}

// SubnetMetaData contains all meta data concerning the Subnet contract.
var SubnetMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"dissolveNetwork\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getActivityCutoff\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getActivityCutoffFactor\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"milli\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAdjustmentAlpha\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"adjustmentAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAlphaSigmoidSteepness\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"steepness\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAlphaValues\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"alphaLow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alphaHigh\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getBondsMovingAverage\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"millionths\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getBondsResetEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getCommitRevealWeightsEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getCommitRevealWeightsInterval\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"epochs\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getDifficulty\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"difficulty\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getEmissionShare\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"share\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getGlobalNetworkLimits\",\"inputs\":[],\"outputs\":[{\"name\":\"minActivityCutoff\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"adminFreezeWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ownerHyperparamRateLimit\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"dissolveScheduleDuration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"subnetLimit\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"totalNetworks\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"networkImmunityPeriod\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startCallDelay\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minNetworkLockCost\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastNetworkLockCost\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"networkLockReductionInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"subnetOwnerCut\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getImmunityPeriod\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getKappa\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"kappa\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getLiquidAlphaConsensusMode\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getLiquidAlphaEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getMaxBurn\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"burnRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getMaxDifficulty\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"difficulty\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getMaxWeightLimit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getMinAllowedWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"count\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getMinBurn\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"burnRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getMinDifficulty\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"difficulty\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNetworkLockCost\",\"inputs\":[],\"outputs\":[{\"name\":\"costRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNetworkPowRegistrationAllowed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNetworkRegistrationAllowed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNetworkRegistrationBlock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNextEpochBlock\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getOwnerCutAutoLockEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRegisteredSubnetCounter\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"counter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRho\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"rho\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getServingRateLimit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnetCapacityConfig\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"minAllowedUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxAllowedUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxAllowedValidators\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"adjustmentInterval\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"targetRegistrationsPerInterval\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minNonImmuneUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"immuneOwnerUidsLimit\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bondsPenalty\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ownerCutEnabled\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"transfersEnabled\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"maxRegistrationsPerBlock\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mechanismCount\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnetDissolutionStatus\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"isDissolving\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"cleanupInProgress\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"cleanupPhase\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnetIdentity\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"subnetName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"githubRepo\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"subnetContact\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"subnetUrl\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"discord\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"logoUrl\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"additional\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnetInfo\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"info\",\"type\":\"tuple\",\"internalType\":\"structISubnet.SubnetInfo\",\"components\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ownerHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"started\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"registeredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"uidCount\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mechanismCount\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"burnRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tempo\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epochIndex\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastEpochBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nextEpochBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blocksSinceLastEpoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"poolKind\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"movingPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taoInPoolRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaInPool\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaOutPool\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"volumeRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taoInEmissionRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaInEmission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"alphaOutEmission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pendingServerAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pendingValidatorAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pendingRootAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pendingOwnerCutAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnetMetadata\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"tokenSymbol\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ownerHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tempo\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"recycleOrBurn\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnetState\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"started\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"owner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ownerHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tempo\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"lastEpochBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochIndex\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"registeredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSubnets\",\"inputs\":[],\"outputs\":[{\"name\":\"netuids\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTempo\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"tempo\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getWeightsSetRateLimit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getWeightsVersionKey\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"versionKey\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getYuma3Enabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSubnetDissolving\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"dissolving\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registerNetwork\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"registerNetwork\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"subnetName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"githubRepo\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"subnetContact\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"subnetUrl\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"discord\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"additional\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"registerNetwork\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"subnetName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"githubRepo\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"subnetContact\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"subnetUrl\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"discord\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"additional\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"logoUrl\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setActivityCutoff\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setActivityCutoffFactor\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"milli\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setAdjustmentAlpha\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"adjustmentAlpha\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setAlphaSigmoidSteepness\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steepness\",\"type\":\"int16\",\"internalType\":\"int16\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setAlphaSigmoidSteepness\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steepness\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setAlphaValues\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alphaLow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alphaHigh\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setBondsMovingAverage\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"millionths\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setBondsPenalty\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"penalty\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBondsResetEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setCommitRevealWeightsEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setCommitRevealWeightsInterval\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epochs\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setDifficulty\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"difficulty\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setImmunityPeriod\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setImmunityPeriod\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setKappa\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"kappa\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setLiquidAlphaConsensusMode\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLiquidAlphaEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setMaxAllowedUids\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"count\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxBurn\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setMaxBurnV2\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxDifficulty\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"difficulty\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setMechanismCount\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"count\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMechanismEmissionSplit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hasSplit\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"split\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMinAllowedWeights\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"count\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setMinBurn\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setMinBurnV2\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMinDifficulty\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"difficulty\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setNetworkPowRegistrationAllowed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setNetworkRegistrationAllowed\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setOwnerCutAutoLockEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOwnerCutEnabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOwnerImmuneNeuronLimit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRho\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"rho\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setServingRateLimit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setSubnetIdentity\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"subnetName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"githubRepo\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"subnetContact\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"subnetUrl\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"discord\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"logoUrl\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"additional\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSubnetOwnerHotkey\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTempo\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tempo\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setWeightsSetRateLimit\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setWeightsVersionKey\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"versionKey\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setYuma3Enabled\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"startCall\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"toggleTransfers\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"triggerEpoch\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trimToMaxAllowedUids\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUids\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateSubnetSymbol\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Subnet",
}

// Subnet is an auto generated Go binding around an Ethereum contract.
type Subnet struct {
	abi abi.ABI
}

// NewSubnet creates a new instance of Subnet.
func NewSubnet() *Subnet {
	parsed, err := SubnetMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Subnet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Subnet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDissolveNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94716ff7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dissolveNetwork(uint16 netuid) returns()
func (subnet *Subnet) PackDissolveNetwork(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("dissolveNetwork", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDissolveNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94716ff7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dissolveNetwork(uint16 netuid) returns()
func (subnet *Subnet) TryPackDissolveNetwork(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("dissolveNetwork", netuid)
}

// PackGetActivityCutoff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1095b752.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getActivityCutoff(uint16 netuid) view returns(uint16 blocks)
func (subnet *Subnet) PackGetActivityCutoff(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getActivityCutoff", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetActivityCutoff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1095b752.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getActivityCutoff(uint16 netuid) view returns(uint16 blocks)
func (subnet *Subnet) TryPackGetActivityCutoff(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getActivityCutoff", netuid)
}

// UnpackGetActivityCutoff is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1095b752.
//
// Solidity: function getActivityCutoff(uint16 netuid) view returns(uint16 blocks)
func (subnet *Subnet) UnpackGetActivityCutoff(data []byte) (uint16, error) {
	out, err := subnet.abi.Unpack("getActivityCutoff", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetActivityCutoffFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36dd4061.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getActivityCutoffFactor(uint16 netuid) view returns(uint32 milli)
func (subnet *Subnet) PackGetActivityCutoffFactor(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getActivityCutoffFactor", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetActivityCutoffFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36dd4061.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getActivityCutoffFactor(uint16 netuid) view returns(uint32 milli)
func (subnet *Subnet) TryPackGetActivityCutoffFactor(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getActivityCutoffFactor", netuid)
}

// UnpackGetActivityCutoffFactor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36dd4061.
//
// Solidity: function getActivityCutoffFactor(uint16 netuid) view returns(uint32 milli)
func (subnet *Subnet) UnpackGetActivityCutoffFactor(data []byte) (uint32, error) {
	out, err := subnet.abi.Unpack("getActivityCutoffFactor", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetAdjustmentAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce4dfbd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAdjustmentAlpha(uint16 netuid) view returns(uint64 adjustmentAlpha)
func (subnet *Subnet) PackGetAdjustmentAlpha(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getAdjustmentAlpha", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAdjustmentAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce4dfbd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAdjustmentAlpha(uint16 netuid) view returns(uint64 adjustmentAlpha)
func (subnet *Subnet) TryPackGetAdjustmentAlpha(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getAdjustmentAlpha", netuid)
}

// UnpackGetAdjustmentAlpha is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce4dfbd8.
//
// Solidity: function getAdjustmentAlpha(uint16 netuid) view returns(uint64 adjustmentAlpha)
func (subnet *Subnet) UnpackGetAdjustmentAlpha(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getAdjustmentAlpha", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetAlphaSigmoidSteepness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55719c7d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaSigmoidSteepness(uint16 netuid) view returns(uint16 steepness)
func (subnet *Subnet) PackGetAlphaSigmoidSteepness(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getAlphaSigmoidSteepness", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAlphaSigmoidSteepness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55719c7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAlphaSigmoidSteepness(uint16 netuid) view returns(uint16 steepness)
func (subnet *Subnet) TryPackGetAlphaSigmoidSteepness(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getAlphaSigmoidSteepness", netuid)
}

// UnpackGetAlphaSigmoidSteepness is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55719c7d.
//
// Solidity: function getAlphaSigmoidSteepness(uint16 netuid) view returns(uint16 steepness)
func (subnet *Subnet) UnpackGetAlphaSigmoidSteepness(data []byte) (uint16, error) {
	out, err := subnet.abi.Unpack("getAlphaSigmoidSteepness", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetAlphaValues is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e93101.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAlphaValues(uint16 netuid) view returns(uint16 alphaLow, uint16 alphaHigh)
func (subnet *Subnet) PackGetAlphaValues(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getAlphaValues", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAlphaValues is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e93101.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAlphaValues(uint16 netuid) view returns(uint16 alphaLow, uint16 alphaHigh)
func (subnet *Subnet) TryPackGetAlphaValues(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getAlphaValues", netuid)
}

// GetAlphaValuesOutput serves as a container for the return parameters of contract
// method GetAlphaValues.
type GetAlphaValuesOutput struct {
	AlphaLow  uint16
	AlphaHigh uint16
}

// UnpackGetAlphaValues is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01e93101.
//
// Solidity: function getAlphaValues(uint16 netuid) view returns(uint16 alphaLow, uint16 alphaHigh)
func (subnet *Subnet) UnpackGetAlphaValues(data []byte) (GetAlphaValuesOutput, error) {
	out, err := subnet.abi.Unpack("getAlphaValues", data)
	outstruct := new(GetAlphaValuesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AlphaLow = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.AlphaHigh = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackGetBondsMovingAverage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2b8f797.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getBondsMovingAverage(uint16 netuid) view returns(uint64 millionths)
func (subnet *Subnet) PackGetBondsMovingAverage(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getBondsMovingAverage", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetBondsMovingAverage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2b8f797.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getBondsMovingAverage(uint16 netuid) view returns(uint64 millionths)
func (subnet *Subnet) TryPackGetBondsMovingAverage(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getBondsMovingAverage", netuid)
}

// UnpackGetBondsMovingAverage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2b8f797.
//
// Solidity: function getBondsMovingAverage(uint16 netuid) view returns(uint64 millionths)
func (subnet *Subnet) UnpackGetBondsMovingAverage(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getBondsMovingAverage", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetBondsResetEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24cee9bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getBondsResetEnabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) PackGetBondsResetEnabled(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getBondsResetEnabled", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetBondsResetEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24cee9bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getBondsResetEnabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) TryPackGetBondsResetEnabled(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getBondsResetEnabled", netuid)
}

// UnpackGetBondsResetEnabled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24cee9bf.
//
// Solidity: function getBondsResetEnabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) UnpackGetBondsResetEnabled(data []byte) (bool, error) {
	out, err := subnet.abi.Unpack("getBondsResetEnabled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetCommitRevealWeightsEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08a9c2e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCommitRevealWeightsEnabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) PackGetCommitRevealWeightsEnabled(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getCommitRevealWeightsEnabled", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCommitRevealWeightsEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08a9c2e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCommitRevealWeightsEnabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) TryPackGetCommitRevealWeightsEnabled(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getCommitRevealWeightsEnabled", netuid)
}

// UnpackGetCommitRevealWeightsEnabled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08a9c2e0.
//
// Solidity: function getCommitRevealWeightsEnabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) UnpackGetCommitRevealWeightsEnabled(data []byte) (bool, error) {
	out, err := subnet.abi.Unpack("getCommitRevealWeightsEnabled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetCommitRevealWeightsInterval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3398f7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCommitRevealWeightsInterval(uint16 netuid) view returns(uint64 epochs)
func (subnet *Subnet) PackGetCommitRevealWeightsInterval(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getCommitRevealWeightsInterval", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCommitRevealWeightsInterval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3398f7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCommitRevealWeightsInterval(uint16 netuid) view returns(uint64 epochs)
func (subnet *Subnet) TryPackGetCommitRevealWeightsInterval(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getCommitRevealWeightsInterval", netuid)
}

// UnpackGetCommitRevealWeightsInterval is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3398f7f.
//
// Solidity: function getCommitRevealWeightsInterval(uint16 netuid) view returns(uint64 epochs)
func (subnet *Subnet) UnpackGetCommitRevealWeightsInterval(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getCommitRevealWeightsInterval", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetDifficulty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x271ee4ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDifficulty(uint16 netuid) view returns(uint64 difficulty)
func (subnet *Subnet) PackGetDifficulty(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getDifficulty", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDifficulty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x271ee4ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDifficulty(uint16 netuid) view returns(uint64 difficulty)
func (subnet *Subnet) TryPackGetDifficulty(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getDifficulty", netuid)
}

// UnpackGetDifficulty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x271ee4ec.
//
// Solidity: function getDifficulty(uint16 netuid) view returns(uint64 difficulty)
func (subnet *Subnet) UnpackGetDifficulty(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getDifficulty", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetEmissionShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd96e3634.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEmissionShare(uint16 netuid) view returns(uint256 share)
func (subnet *Subnet) PackGetEmissionShare(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getEmissionShare", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetEmissionShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd96e3634.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getEmissionShare(uint16 netuid) view returns(uint256 share)
func (subnet *Subnet) TryPackGetEmissionShare(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getEmissionShare", netuid)
}

// UnpackGetEmissionShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd96e3634.
//
// Solidity: function getEmissionShare(uint16 netuid) view returns(uint256 share)
func (subnet *Subnet) UnpackGetEmissionShare(data []byte) (*big.Int, error) {
	out, err := subnet.abi.Unpack("getEmissionShare", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetGlobalNetworkLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa32ab276.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getGlobalNetworkLimits() view returns(uint16 minActivityCutoff, uint16 adminFreezeWindow, uint16 ownerHyperparamRateLimit, uint64 dissolveScheduleDuration, uint16 subnetLimit, uint16 totalNetworks, uint64 networkImmunityPeriod, uint64 startCallDelay, uint64 minNetworkLockCost, uint64 lastNetworkLockCost, uint64 networkLockReductionInterval, uint16 subnetOwnerCut)
func (subnet *Subnet) PackGetGlobalNetworkLimits() []byte {
	enc, err := subnet.abi.Pack("getGlobalNetworkLimits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetGlobalNetworkLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa32ab276.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getGlobalNetworkLimits() view returns(uint16 minActivityCutoff, uint16 adminFreezeWindow, uint16 ownerHyperparamRateLimit, uint64 dissolveScheduleDuration, uint16 subnetLimit, uint16 totalNetworks, uint64 networkImmunityPeriod, uint64 startCallDelay, uint64 minNetworkLockCost, uint64 lastNetworkLockCost, uint64 networkLockReductionInterval, uint16 subnetOwnerCut)
func (subnet *Subnet) TryPackGetGlobalNetworkLimits() ([]byte, error) {
	return subnet.abi.Pack("getGlobalNetworkLimits")
}

// GetGlobalNetworkLimitsOutput serves as a container for the return parameters of contract
// method GetGlobalNetworkLimits.
type GetGlobalNetworkLimitsOutput struct {
	MinActivityCutoff            uint16
	AdminFreezeWindow            uint16
	OwnerHyperparamRateLimit     uint16
	DissolveScheduleDuration     uint64
	SubnetLimit                  uint16
	TotalNetworks                uint16
	NetworkImmunityPeriod        uint64
	StartCallDelay               uint64
	MinNetworkLockCost           uint64
	LastNetworkLockCost          uint64
	NetworkLockReductionInterval uint64
	SubnetOwnerCut               uint16
}

// UnpackGetGlobalNetworkLimits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa32ab276.
//
// Solidity: function getGlobalNetworkLimits() view returns(uint16 minActivityCutoff, uint16 adminFreezeWindow, uint16 ownerHyperparamRateLimit, uint64 dissolveScheduleDuration, uint16 subnetLimit, uint16 totalNetworks, uint64 networkImmunityPeriod, uint64 startCallDelay, uint64 minNetworkLockCost, uint64 lastNetworkLockCost, uint64 networkLockReductionInterval, uint16 subnetOwnerCut)
func (subnet *Subnet) UnpackGetGlobalNetworkLimits(data []byte) (GetGlobalNetworkLimitsOutput, error) {
	out, err := subnet.abi.Unpack("getGlobalNetworkLimits", data)
	outstruct := new(GetGlobalNetworkLimitsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.MinActivityCutoff = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.AdminFreezeWindow = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	outstruct.OwnerHyperparamRateLimit = *abi.ConvertType(out[2], new(uint16)).(*uint16)
	outstruct.DissolveScheduleDuration = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.SubnetLimit = *abi.ConvertType(out[4], new(uint16)).(*uint16)
	outstruct.TotalNetworks = *abi.ConvertType(out[5], new(uint16)).(*uint16)
	outstruct.NetworkImmunityPeriod = *abi.ConvertType(out[6], new(uint64)).(*uint64)
	outstruct.StartCallDelay = *abi.ConvertType(out[7], new(uint64)).(*uint64)
	outstruct.MinNetworkLockCost = *abi.ConvertType(out[8], new(uint64)).(*uint64)
	outstruct.LastNetworkLockCost = *abi.ConvertType(out[9], new(uint64)).(*uint64)
	outstruct.NetworkLockReductionInterval = *abi.ConvertType(out[10], new(uint64)).(*uint64)
	outstruct.SubnetOwnerCut = *abi.ConvertType(out[11], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackGetImmunityPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d46c03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getImmunityPeriod(uint16 netuid) view returns(uint16 blocks)
func (subnet *Subnet) PackGetImmunityPeriod(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getImmunityPeriod", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetImmunityPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d46c03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getImmunityPeriod(uint16 netuid) view returns(uint16 blocks)
func (subnet *Subnet) TryPackGetImmunityPeriod(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getImmunityPeriod", netuid)
}

// UnpackGetImmunityPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86d46c03.
//
// Solidity: function getImmunityPeriod(uint16 netuid) view returns(uint16 blocks)
func (subnet *Subnet) UnpackGetImmunityPeriod(data []byte) (uint16, error) {
	out, err := subnet.abi.Unpack("getImmunityPeriod", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetKappa is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd936358d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getKappa(uint16 netuid) view returns(uint16 kappa)
func (subnet *Subnet) PackGetKappa(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getKappa", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetKappa is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd936358d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getKappa(uint16 netuid) view returns(uint16 kappa)
func (subnet *Subnet) TryPackGetKappa(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getKappa", netuid)
}

// UnpackGetKappa is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd936358d.
//
// Solidity: function getKappa(uint16 netuid) view returns(uint16 kappa)
func (subnet *Subnet) UnpackGetKappa(data []byte) (uint16, error) {
	out, err := subnet.abi.Unpack("getKappa", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetLiquidAlphaConsensusMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f443224.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getLiquidAlphaConsensusMode(uint16 netuid) view returns(uint8 mode)
func (subnet *Subnet) PackGetLiquidAlphaConsensusMode(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getLiquidAlphaConsensusMode", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetLiquidAlphaConsensusMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f443224.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getLiquidAlphaConsensusMode(uint16 netuid) view returns(uint8 mode)
func (subnet *Subnet) TryPackGetLiquidAlphaConsensusMode(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getLiquidAlphaConsensusMode", netuid)
}

// UnpackGetLiquidAlphaConsensusMode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f443224.
//
// Solidity: function getLiquidAlphaConsensusMode(uint16 netuid) view returns(uint8 mode)
func (subnet *Subnet) UnpackGetLiquidAlphaConsensusMode(data []byte) (uint8, error) {
	out, err := subnet.abi.Unpack("getLiquidAlphaConsensusMode", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetLiquidAlphaEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3ae7a20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getLiquidAlphaEnabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) PackGetLiquidAlphaEnabled(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getLiquidAlphaEnabled", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetLiquidAlphaEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3ae7a20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getLiquidAlphaEnabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) TryPackGetLiquidAlphaEnabled(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getLiquidAlphaEnabled", netuid)
}

// UnpackGetLiquidAlphaEnabled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3ae7a20.
//
// Solidity: function getLiquidAlphaEnabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) UnpackGetLiquidAlphaEnabled(data []byte) (bool, error) {
	out, err := subnet.abi.Unpack("getLiquidAlphaEnabled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetMaxBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x457c3e43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMaxBurn(uint16 netuid) view returns(uint64 burnRao)
func (subnet *Subnet) PackGetMaxBurn(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getMaxBurn", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMaxBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x457c3e43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMaxBurn(uint16 netuid) view returns(uint64 burnRao)
func (subnet *Subnet) TryPackGetMaxBurn(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getMaxBurn", netuid)
}

// UnpackGetMaxBurn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x457c3e43.
//
// Solidity: function getMaxBurn(uint16 netuid) view returns(uint64 burnRao)
func (subnet *Subnet) UnpackGetMaxBurn(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getMaxBurn", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetMaxDifficulty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f3b48d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMaxDifficulty(uint16 netuid) view returns(uint64 difficulty)
func (subnet *Subnet) PackGetMaxDifficulty(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getMaxDifficulty", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMaxDifficulty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f3b48d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMaxDifficulty(uint16 netuid) view returns(uint64 difficulty)
func (subnet *Subnet) TryPackGetMaxDifficulty(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getMaxDifficulty", netuid)
}

// UnpackGetMaxDifficulty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f3b48d6.
//
// Solidity: function getMaxDifficulty(uint16 netuid) view returns(uint64 difficulty)
func (subnet *Subnet) UnpackGetMaxDifficulty(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getMaxDifficulty", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetMaxWeightLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x326b93d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMaxWeightLimit(uint16 netuid) view returns(uint16 limit)
func (subnet *Subnet) PackGetMaxWeightLimit(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getMaxWeightLimit", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMaxWeightLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x326b93d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMaxWeightLimit(uint16 netuid) view returns(uint16 limit)
func (subnet *Subnet) TryPackGetMaxWeightLimit(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getMaxWeightLimit", netuid)
}

// UnpackGetMaxWeightLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x326b93d6.
//
// Solidity: function getMaxWeightLimit(uint16 netuid) view returns(uint16 limit)
func (subnet *Subnet) UnpackGetMaxWeightLimit(data []byte) (uint16, error) {
	out, err := subnet.abi.Unpack("getMaxWeightLimit", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetMinAllowedWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca3a3d5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinAllowedWeights(uint16 netuid) view returns(uint16 count)
func (subnet *Subnet) PackGetMinAllowedWeights(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getMinAllowedWeights", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMinAllowedWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca3a3d5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMinAllowedWeights(uint16 netuid) view returns(uint16 count)
func (subnet *Subnet) TryPackGetMinAllowedWeights(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getMinAllowedWeights", netuid)
}

// UnpackGetMinAllowedWeights is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca3a3d5d.
//
// Solidity: function getMinAllowedWeights(uint16 netuid) view returns(uint16 count)
func (subnet *Subnet) UnpackGetMinAllowedWeights(data []byte) (uint16, error) {
	out, err := subnet.abi.Unpack("getMinAllowedWeights", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetMinBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38aa4d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinBurn(uint16 netuid) view returns(uint64 burnRao)
func (subnet *Subnet) PackGetMinBurn(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getMinBurn", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMinBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38aa4d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMinBurn(uint16 netuid) view returns(uint64 burnRao)
func (subnet *Subnet) TryPackGetMinBurn(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getMinBurn", netuid)
}

// UnpackGetMinBurn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe38aa4d6.
//
// Solidity: function getMinBurn(uint16 netuid) view returns(uint64 burnRao)
func (subnet *Subnet) UnpackGetMinBurn(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getMinBurn", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetMinDifficulty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4f9bf33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinDifficulty(uint16 netuid) view returns(uint64 difficulty)
func (subnet *Subnet) PackGetMinDifficulty(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getMinDifficulty", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMinDifficulty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4f9bf33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMinDifficulty(uint16 netuid) view returns(uint64 difficulty)
func (subnet *Subnet) TryPackGetMinDifficulty(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getMinDifficulty", netuid)
}

// UnpackGetMinDifficulty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4f9bf33.
//
// Solidity: function getMinDifficulty(uint16 netuid) view returns(uint64 difficulty)
func (subnet *Subnet) UnpackGetMinDifficulty(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getMinDifficulty", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetNetworkLockCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x252d5a6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNetworkLockCost() view returns(uint64 costRao)
func (subnet *Subnet) PackGetNetworkLockCost() []byte {
	enc, err := subnet.abi.Pack("getNetworkLockCost")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNetworkLockCost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x252d5a6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNetworkLockCost() view returns(uint64 costRao)
func (subnet *Subnet) TryPackGetNetworkLockCost() ([]byte, error) {
	return subnet.abi.Pack("getNetworkLockCost")
}

// UnpackGetNetworkLockCost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x252d5a6f.
//
// Solidity: function getNetworkLockCost() view returns(uint64 costRao)
func (subnet *Subnet) UnpackGetNetworkLockCost(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getNetworkLockCost", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetNetworkPowRegistrationAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec3d558e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNetworkPowRegistrationAllowed(uint16 netuid) view returns(bool allowed)
func (subnet *Subnet) PackGetNetworkPowRegistrationAllowed(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getNetworkPowRegistrationAllowed", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNetworkPowRegistrationAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec3d558e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNetworkPowRegistrationAllowed(uint16 netuid) view returns(bool allowed)
func (subnet *Subnet) TryPackGetNetworkPowRegistrationAllowed(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getNetworkPowRegistrationAllowed", netuid)
}

// UnpackGetNetworkPowRegistrationAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec3d558e.
//
// Solidity: function getNetworkPowRegistrationAllowed(uint16 netuid) view returns(bool allowed)
func (subnet *Subnet) UnpackGetNetworkPowRegistrationAllowed(data []byte) (bool, error) {
	out, err := subnet.abi.Unpack("getNetworkPowRegistrationAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetNetworkRegistrationAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55681afd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNetworkRegistrationAllowed(uint16 netuid) view returns(bool allowed)
func (subnet *Subnet) PackGetNetworkRegistrationAllowed(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getNetworkRegistrationAllowed", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNetworkRegistrationAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55681afd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNetworkRegistrationAllowed(uint16 netuid) view returns(bool allowed)
func (subnet *Subnet) TryPackGetNetworkRegistrationAllowed(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getNetworkRegistrationAllowed", netuid)
}

// UnpackGetNetworkRegistrationAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55681afd.
//
// Solidity: function getNetworkRegistrationAllowed(uint16 netuid) view returns(bool allowed)
func (subnet *Subnet) UnpackGetNetworkRegistrationAllowed(data []byte) (bool, error) {
	out, err := subnet.abi.Unpack("getNetworkRegistrationAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetNetworkRegistrationBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0c751b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNetworkRegistrationBlock(uint16 netuid) view returns(uint64 blockNumber)
func (subnet *Subnet) PackGetNetworkRegistrationBlock(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getNetworkRegistrationBlock", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNetworkRegistrationBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0c751b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNetworkRegistrationBlock(uint16 netuid) view returns(uint64 blockNumber)
func (subnet *Subnet) TryPackGetNetworkRegistrationBlock(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getNetworkRegistrationBlock", netuid)
}

// UnpackGetNetworkRegistrationBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0c751b0.
//
// Solidity: function getNetworkRegistrationBlock(uint16 netuid) view returns(uint64 blockNumber)
func (subnet *Subnet) UnpackGetNetworkRegistrationBlock(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getNetworkRegistrationBlock", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetNextEpochBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafd06d72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNextEpochBlock(uint16 netuid) view returns(uint64 blockNumber)
func (subnet *Subnet) PackGetNextEpochBlock(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getNextEpochBlock", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNextEpochBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafd06d72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNextEpochBlock(uint16 netuid) view returns(uint64 blockNumber)
func (subnet *Subnet) TryPackGetNextEpochBlock(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getNextEpochBlock", netuid)
}

// UnpackGetNextEpochBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xafd06d72.
//
// Solidity: function getNextEpochBlock(uint16 netuid) view returns(uint64 blockNumber)
func (subnet *Subnet) UnpackGetNextEpochBlock(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getNextEpochBlock", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetOwnerCutAutoLockEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ab004a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOwnerCutAutoLockEnabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) PackGetOwnerCutAutoLockEnabled(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getOwnerCutAutoLockEnabled", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOwnerCutAutoLockEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ab004a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOwnerCutAutoLockEnabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) TryPackGetOwnerCutAutoLockEnabled(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getOwnerCutAutoLockEnabled", netuid)
}

// UnpackGetOwnerCutAutoLockEnabled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ab004a7.
//
// Solidity: function getOwnerCutAutoLockEnabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) UnpackGetOwnerCutAutoLockEnabled(data []byte) (bool, error) {
	out, err := subnet.abi.Unpack("getOwnerCutAutoLockEnabled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetRegisteredSubnetCounter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8646067.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRegisteredSubnetCounter(uint16 netuid) view returns(uint64 counter)
func (subnet *Subnet) PackGetRegisteredSubnetCounter(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getRegisteredSubnetCounter", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRegisteredSubnetCounter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8646067.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRegisteredSubnetCounter(uint16 netuid) view returns(uint64 counter)
func (subnet *Subnet) TryPackGetRegisteredSubnetCounter(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getRegisteredSubnetCounter", netuid)
}

// UnpackGetRegisteredSubnetCounter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8646067.
//
// Solidity: function getRegisteredSubnetCounter(uint16 netuid) view returns(uint64 counter)
func (subnet *Subnet) UnpackGetRegisteredSubnetCounter(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getRegisteredSubnetCounter", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetRho is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a959cfb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRho(uint16 netuid) view returns(uint16 rho)
func (subnet *Subnet) PackGetRho(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getRho", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRho is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a959cfb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRho(uint16 netuid) view returns(uint16 rho)
func (subnet *Subnet) TryPackGetRho(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getRho", netuid)
}

// UnpackGetRho is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a959cfb.
//
// Solidity: function getRho(uint16 netuid) view returns(uint16 rho)
func (subnet *Subnet) UnpackGetRho(data []byte) (uint16, error) {
	out, err := subnet.abi.Unpack("getRho", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetServingRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7444dadc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getServingRateLimit(uint16 netuid) view returns(uint64 blocks)
func (subnet *Subnet) PackGetServingRateLimit(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getServingRateLimit", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetServingRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7444dadc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getServingRateLimit(uint16 netuid) view returns(uint64 blocks)
func (subnet *Subnet) TryPackGetServingRateLimit(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getServingRateLimit", netuid)
}

// UnpackGetServingRateLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7444dadc.
//
// Solidity: function getServingRateLimit(uint16 netuid) view returns(uint64 blocks)
func (subnet *Subnet) UnpackGetServingRateLimit(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getServingRateLimit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetSubnetCapacityConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24d86b19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnetCapacityConfig(uint16 netuid) view returns(uint16 minAllowedUids, uint16 maxAllowedUids, uint16 maxAllowedValidators, uint16 adjustmentInterval, uint16 targetRegistrationsPerInterval, uint16 minNonImmuneUids, uint16 immuneOwnerUidsLimit, uint16 bondsPenalty, bool ownerCutEnabled, bool transfersEnabled, uint16 maxRegistrationsPerBlock, uint8 mechanismCount)
func (subnet *Subnet) PackGetSubnetCapacityConfig(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getSubnetCapacityConfig", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubnetCapacityConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24d86b19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubnetCapacityConfig(uint16 netuid) view returns(uint16 minAllowedUids, uint16 maxAllowedUids, uint16 maxAllowedValidators, uint16 adjustmentInterval, uint16 targetRegistrationsPerInterval, uint16 minNonImmuneUids, uint16 immuneOwnerUidsLimit, uint16 bondsPenalty, bool ownerCutEnabled, bool transfersEnabled, uint16 maxRegistrationsPerBlock, uint8 mechanismCount)
func (subnet *Subnet) TryPackGetSubnetCapacityConfig(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getSubnetCapacityConfig", netuid)
}

// GetSubnetCapacityConfigOutput serves as a container for the return parameters of contract
// method GetSubnetCapacityConfig.
type GetSubnetCapacityConfigOutput struct {
	MinAllowedUids                 uint16
	MaxAllowedUids                 uint16
	MaxAllowedValidators           uint16
	AdjustmentInterval             uint16
	TargetRegistrationsPerInterval uint16
	MinNonImmuneUids               uint16
	ImmuneOwnerUidsLimit           uint16
	BondsPenalty                   uint16
	OwnerCutEnabled                bool
	TransfersEnabled               bool
	MaxRegistrationsPerBlock       uint16
	MechanismCount                 uint8
}

// UnpackGetSubnetCapacityConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24d86b19.
//
// Solidity: function getSubnetCapacityConfig(uint16 netuid) view returns(uint16 minAllowedUids, uint16 maxAllowedUids, uint16 maxAllowedValidators, uint16 adjustmentInterval, uint16 targetRegistrationsPerInterval, uint16 minNonImmuneUids, uint16 immuneOwnerUidsLimit, uint16 bondsPenalty, bool ownerCutEnabled, bool transfersEnabled, uint16 maxRegistrationsPerBlock, uint8 mechanismCount)
func (subnet *Subnet) UnpackGetSubnetCapacityConfig(data []byte) (GetSubnetCapacityConfigOutput, error) {
	out, err := subnet.abi.Unpack("getSubnetCapacityConfig", data)
	outstruct := new(GetSubnetCapacityConfigOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.MinAllowedUids = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.MaxAllowedUids = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	outstruct.MaxAllowedValidators = *abi.ConvertType(out[2], new(uint16)).(*uint16)
	outstruct.AdjustmentInterval = *abi.ConvertType(out[3], new(uint16)).(*uint16)
	outstruct.TargetRegistrationsPerInterval = *abi.ConvertType(out[4], new(uint16)).(*uint16)
	outstruct.MinNonImmuneUids = *abi.ConvertType(out[5], new(uint16)).(*uint16)
	outstruct.ImmuneOwnerUidsLimit = *abi.ConvertType(out[6], new(uint16)).(*uint16)
	outstruct.BondsPenalty = *abi.ConvertType(out[7], new(uint16)).(*uint16)
	outstruct.OwnerCutEnabled = *abi.ConvertType(out[8], new(bool)).(*bool)
	outstruct.TransfersEnabled = *abi.ConvertType(out[9], new(bool)).(*bool)
	outstruct.MaxRegistrationsPerBlock = *abi.ConvertType(out[10], new(uint16)).(*uint16)
	outstruct.MechanismCount = *abi.ConvertType(out[11], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackGetSubnetDissolutionStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1daa1ed9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnetDissolutionStatus(uint16 netuid) view returns(bool isDissolving, bool cleanupInProgress, uint8 cleanupPhase)
func (subnet *Subnet) PackGetSubnetDissolutionStatus(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getSubnetDissolutionStatus", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubnetDissolutionStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1daa1ed9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubnetDissolutionStatus(uint16 netuid) view returns(bool isDissolving, bool cleanupInProgress, uint8 cleanupPhase)
func (subnet *Subnet) TryPackGetSubnetDissolutionStatus(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getSubnetDissolutionStatus", netuid)
}

// GetSubnetDissolutionStatusOutput serves as a container for the return parameters of contract
// method GetSubnetDissolutionStatus.
type GetSubnetDissolutionStatusOutput struct {
	IsDissolving      bool
	CleanupInProgress bool
	CleanupPhase      uint8
}

// UnpackGetSubnetDissolutionStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1daa1ed9.
//
// Solidity: function getSubnetDissolutionStatus(uint16 netuid) view returns(bool isDissolving, bool cleanupInProgress, uint8 cleanupPhase)
func (subnet *Subnet) UnpackGetSubnetDissolutionStatus(data []byte) (GetSubnetDissolutionStatusOutput, error) {
	out, err := subnet.abi.Unpack("getSubnetDissolutionStatus", data)
	outstruct := new(GetSubnetDissolutionStatusOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsDissolving = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.CleanupInProgress = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.CleanupPhase = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackGetSubnetIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb18ad27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnetIdentity(uint16 netuid) view returns(string subnetName, string githubRepo, string subnetContact, string subnetUrl, string discord, string description, string logoUrl, string additional)
func (subnet *Subnet) PackGetSubnetIdentity(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getSubnetIdentity", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubnetIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb18ad27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubnetIdentity(uint16 netuid) view returns(string subnetName, string githubRepo, string subnetContact, string subnetUrl, string discord, string description, string logoUrl, string additional)
func (subnet *Subnet) TryPackGetSubnetIdentity(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getSubnetIdentity", netuid)
}

// GetSubnetIdentityOutput serves as a container for the return parameters of contract
// method GetSubnetIdentity.
type GetSubnetIdentityOutput struct {
	SubnetName    string
	GithubRepo    string
	SubnetContact string
	SubnetUrl     string
	Discord       string
	Description   string
	LogoUrl       string
	Additional    string
}

// UnpackGetSubnetIdentity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb18ad27.
//
// Solidity: function getSubnetIdentity(uint16 netuid) view returns(string subnetName, string githubRepo, string subnetContact, string subnetUrl, string discord, string description, string logoUrl, string additional)
func (subnet *Subnet) UnpackGetSubnetIdentity(data []byte) (GetSubnetIdentityOutput, error) {
	out, err := subnet.abi.Unpack("getSubnetIdentity", data)
	outstruct := new(GetSubnetIdentityOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.SubnetName = *abi.ConvertType(out[0], new(string)).(*string)
	outstruct.GithubRepo = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.SubnetContact = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.SubnetUrl = *abi.ConvertType(out[3], new(string)).(*string)
	outstruct.Discord = *abi.ConvertType(out[4], new(string)).(*string)
	outstruct.Description = *abi.ConvertType(out[5], new(string)).(*string)
	outstruct.LogoUrl = *abi.ConvertType(out[6], new(string)).(*string)
	outstruct.Additional = *abi.ConvertType(out[7], new(string)).(*string)
	return *outstruct, nil
}

// PackGetSubnetInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f1d27e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnetInfo(uint16 netuid) view returns((bool,string,string,bytes32,bytes32,bool,bool,uint64,uint16,uint8,uint64,uint16,uint64,uint64,uint64,uint64,uint16,uint256,uint256,uint64,uint64,uint64,uint256,uint64,uint64,uint64,uint64,uint64,uint64,uint64) info)
func (subnet *Subnet) PackGetSubnetInfo(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getSubnetInfo", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubnetInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f1d27e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubnetInfo(uint16 netuid) view returns((bool,string,string,bytes32,bytes32,bool,bool,uint64,uint16,uint8,uint64,uint16,uint64,uint64,uint64,uint64,uint16,uint256,uint256,uint64,uint64,uint64,uint256,uint64,uint64,uint64,uint64,uint64,uint64,uint64) info)
func (subnet *Subnet) TryPackGetSubnetInfo(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getSubnetInfo", netuid)
}

// UnpackGetSubnetInfo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f1d27e5.
//
// Solidity: function getSubnetInfo(uint16 netuid) view returns((bool,string,string,bytes32,bytes32,bool,bool,uint64,uint16,uint8,uint64,uint16,uint64,uint64,uint64,uint64,uint16,uint256,uint256,uint64,uint64,uint64,uint256,uint64,uint64,uint64,uint64,uint64,uint64,uint64) info)
func (subnet *Subnet) UnpackGetSubnetInfo(data []byte) (ISubnetSubnetInfo, error) {
	out, err := subnet.abi.Unpack("getSubnetInfo", data)
	if err != nil {
		return *new(ISubnetSubnetInfo), err
	}
	out0 := *abi.ConvertType(out[0], new(ISubnetSubnetInfo)).(*ISubnetSubnetInfo)
	return out0, nil
}

// PackGetSubnetMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef669b8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnetMetadata(uint16 netuid) view returns(bytes tokenSymbol, bytes32 owner, bytes32 ownerHotkey, uint16 tempo, uint8 recycleOrBurn)
func (subnet *Subnet) PackGetSubnetMetadata(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getSubnetMetadata", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubnetMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef669b8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubnetMetadata(uint16 netuid) view returns(bytes tokenSymbol, bytes32 owner, bytes32 ownerHotkey, uint16 tempo, uint8 recycleOrBurn)
func (subnet *Subnet) TryPackGetSubnetMetadata(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getSubnetMetadata", netuid)
}

// GetSubnetMetadataOutput serves as a container for the return parameters of contract
// method GetSubnetMetadata.
type GetSubnetMetadataOutput struct {
	TokenSymbol   []byte
	Owner         [32]byte
	OwnerHotkey   [32]byte
	Tempo         uint16
	RecycleOrBurn uint8
}

// UnpackGetSubnetMetadata is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef669b8c.
//
// Solidity: function getSubnetMetadata(uint16 netuid) view returns(bytes tokenSymbol, bytes32 owner, bytes32 ownerHotkey, uint16 tempo, uint8 recycleOrBurn)
func (subnet *Subnet) UnpackGetSubnetMetadata(data []byte) (GetSubnetMetadataOutput, error) {
	out, err := subnet.abi.Unpack("getSubnetMetadata", data)
	outstruct := new(GetSubnetMetadataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.TokenSymbol = *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	outstruct.Owner = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.OwnerHotkey = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	outstruct.Tempo = *abi.ConvertType(out[3], new(uint16)).(*uint16)
	outstruct.RecycleOrBurn = *abi.ConvertType(out[4], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackGetSubnetState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6eb48f38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnetState(uint16 netuid) view returns(bool exists, bool started, bool paused, bytes32 owner, bytes32 ownerHotkey, uint16 tempo, uint64 lastEpochBlock, uint64 epochIndex, uint64 registeredAt)
func (subnet *Subnet) PackGetSubnetState(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getSubnetState", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubnetState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6eb48f38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubnetState(uint16 netuid) view returns(bool exists, bool started, bool paused, bytes32 owner, bytes32 ownerHotkey, uint16 tempo, uint64 lastEpochBlock, uint64 epochIndex, uint64 registeredAt)
func (subnet *Subnet) TryPackGetSubnetState(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getSubnetState", netuid)
}

// GetSubnetStateOutput serves as a container for the return parameters of contract
// method GetSubnetState.
type GetSubnetStateOutput struct {
	Exists         bool
	Started        bool
	Paused         bool
	Owner          [32]byte
	OwnerHotkey    [32]byte
	Tempo          uint16
	LastEpochBlock uint64
	EpochIndex     uint64
	RegisteredAt   uint64
}

// UnpackGetSubnetState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6eb48f38.
//
// Solidity: function getSubnetState(uint16 netuid) view returns(bool exists, bool started, bool paused, bytes32 owner, bytes32 ownerHotkey, uint16 tempo, uint64 lastEpochBlock, uint64 epochIndex, uint64 registeredAt)
func (subnet *Subnet) UnpackGetSubnetState(data []byte) (GetSubnetStateOutput, error) {
	out, err := subnet.abi.Unpack("getSubnetState", data)
	outstruct := new(GetSubnetStateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Exists = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Started = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Paused = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.Owner = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	outstruct.OwnerHotkey = *abi.ConvertType(out[4], new([32]byte)).(*[32]byte)
	outstruct.Tempo = *abi.ConvertType(out[5], new(uint16)).(*uint16)
	outstruct.LastEpochBlock = *abi.ConvertType(out[6], new(uint64)).(*uint64)
	outstruct.EpochIndex = *abi.ConvertType(out[7], new(uint64)).(*uint64)
	outstruct.RegisteredAt = *abi.ConvertType(out[8], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackGetSubnets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd615a4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubnets() view returns(uint16[] netuids)
func (subnet *Subnet) PackGetSubnets() []byte {
	enc, err := subnet.abi.Pack("getSubnets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubnets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd615a4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubnets() view returns(uint16[] netuids)
func (subnet *Subnet) TryPackGetSubnets() ([]byte, error) {
	return subnet.abi.Pack("getSubnets")
}

// UnpackGetSubnets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd615a4e.
//
// Solidity: function getSubnets() view returns(uint16[] netuids)
func (subnet *Subnet) UnpackGetSubnets(data []byte) ([]uint16, error) {
	out, err := subnet.abi.Unpack("getSubnets", data)
	if err != nil {
		return *new([]uint16), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint16)).(*[]uint16)
	return out0, nil
}

// PackGetTempo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x585d1e14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTempo(uint16 netuid) view returns(uint16 tempo)
func (subnet *Subnet) PackGetTempo(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getTempo", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTempo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x585d1e14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTempo(uint16 netuid) view returns(uint16 tempo)
func (subnet *Subnet) TryPackGetTempo(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getTempo", netuid)
}

// UnpackGetTempo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x585d1e14.
//
// Solidity: function getTempo(uint16 netuid) view returns(uint16 tempo)
func (subnet *Subnet) UnpackGetTempo(data []byte) (uint16, error) {
	out, err := subnet.abi.Unpack("getTempo", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackGetWeightsSetRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee6e8237.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getWeightsSetRateLimit(uint16 netuid) view returns(uint64 blocks)
func (subnet *Subnet) PackGetWeightsSetRateLimit(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getWeightsSetRateLimit", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetWeightsSetRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee6e8237.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getWeightsSetRateLimit(uint16 netuid) view returns(uint64 blocks)
func (subnet *Subnet) TryPackGetWeightsSetRateLimit(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getWeightsSetRateLimit", netuid)
}

// UnpackGetWeightsSetRateLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee6e8237.
//
// Solidity: function getWeightsSetRateLimit(uint16 netuid) view returns(uint64 blocks)
func (subnet *Subnet) UnpackGetWeightsSetRateLimit(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getWeightsSetRateLimit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetWeightsVersionKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ec0edde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getWeightsVersionKey(uint16 netuid) view returns(uint64 versionKey)
func (subnet *Subnet) PackGetWeightsVersionKey(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getWeightsVersionKey", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetWeightsVersionKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ec0edde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getWeightsVersionKey(uint16 netuid) view returns(uint64 versionKey)
func (subnet *Subnet) TryPackGetWeightsVersionKey(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getWeightsVersionKey", netuid)
}

// UnpackGetWeightsVersionKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ec0edde.
//
// Solidity: function getWeightsVersionKey(uint16 netuid) view returns(uint64 versionKey)
func (subnet *Subnet) UnpackGetWeightsVersionKey(data []byte) (uint64, error) {
	out, err := subnet.abi.Unpack("getWeightsVersionKey", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetYuma3Enabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29c628ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getYuma3Enabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) PackGetYuma3Enabled(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("getYuma3Enabled", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetYuma3Enabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29c628ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getYuma3Enabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) TryPackGetYuma3Enabled(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("getYuma3Enabled", netuid)
}

// UnpackGetYuma3Enabled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29c628ef.
//
// Solidity: function getYuma3Enabled(uint16 netuid) view returns(bool enabled)
func (subnet *Subnet) UnpackGetYuma3Enabled(data []byte) (bool, error) {
	out, err := subnet.abi.Unpack("getYuma3Enabled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSubnetDissolving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cdb8175.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSubnetDissolving(uint16 netuid) view returns(bool dissolving)
func (subnet *Subnet) PackIsSubnetDissolving(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("isSubnetDissolving", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSubnetDissolving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cdb8175.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSubnetDissolving(uint16 netuid) view returns(bool dissolving)
func (subnet *Subnet) TryPackIsSubnetDissolving(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("isSubnetDissolving", netuid)
}

// UnpackIsSubnetDissolving is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cdb8175.
//
// Solidity: function isSubnetDissolving(uint16 netuid) view returns(bool dissolving)
func (subnet *Subnet) UnpackIsSubnetDissolving(data []byte) (bool, error) {
	out, err := subnet.abi.Unpack("isSubnetDissolving", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRegisterNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14569c72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerNetwork(bytes32 hotkey) payable returns()
func (subnet *Subnet) PackRegisterNetwork(hotkey [32]byte) []byte {
	enc, err := subnet.abi.Pack("registerNetwork", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14569c72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerNetwork(bytes32 hotkey) payable returns()
func (subnet *Subnet) TryPackRegisterNetwork(hotkey [32]byte) ([]byte, error) {
	return subnet.abi.Pack("registerNetwork", hotkey)
}

// PackRegisterNetwork0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cf98c6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerNetwork(bytes32 hotkey, string subnetName, string githubRepo, string subnetContact, string subnetUrl, string discord, string description, string additional) payable returns()
func (subnet *Subnet) PackRegisterNetwork0(hotkey [32]byte, subnetName string, githubRepo string, subnetContact string, subnetUrl string, discord string, description string, additional string) []byte {
	enc, err := subnet.abi.Pack("registerNetwork0", hotkey, subnetName, githubRepo, subnetContact, subnetUrl, discord, description, additional)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterNetwork0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cf98c6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerNetwork(bytes32 hotkey, string subnetName, string githubRepo, string subnetContact, string subnetUrl, string discord, string description, string additional) payable returns()
func (subnet *Subnet) TryPackRegisterNetwork0(hotkey [32]byte, subnetName string, githubRepo string, subnetContact string, subnetUrl string, discord string, description string, additional string) ([]byte, error) {
	return subnet.abi.Pack("registerNetwork0", hotkey, subnetName, githubRepo, subnetContact, subnetUrl, discord, description, additional)
}

// PackRegisterNetwork1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x493880f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerNetwork(bytes32 hotkey, string subnetName, string githubRepo, string subnetContact, string subnetUrl, string discord, string description, string additional, string logoUrl) payable returns()
func (subnet *Subnet) PackRegisterNetwork1(hotkey [32]byte, subnetName string, githubRepo string, subnetContact string, subnetUrl string, discord string, description string, additional string, logoUrl string) []byte {
	enc, err := subnet.abi.Pack("registerNetwork1", hotkey, subnetName, githubRepo, subnetContact, subnetUrl, discord, description, additional, logoUrl)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterNetwork1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x493880f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerNetwork(bytes32 hotkey, string subnetName, string githubRepo, string subnetContact, string subnetUrl, string discord, string description, string additional, string logoUrl) payable returns()
func (subnet *Subnet) TryPackRegisterNetwork1(hotkey [32]byte, subnetName string, githubRepo string, subnetContact string, subnetUrl string, discord string, description string, additional string, logoUrl string) ([]byte, error) {
	return subnet.abi.Pack("registerNetwork1", hotkey, subnetName, githubRepo, subnetContact, subnetUrl, discord, description, additional, logoUrl)
}

// PackSetActivityCutoff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x140cf988.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setActivityCutoff(uint16 netuid, uint16 blocks) payable returns()
func (subnet *Subnet) PackSetActivityCutoff(netuid uint16, blocks uint16) []byte {
	enc, err := subnet.abi.Pack("setActivityCutoff", netuid, blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetActivityCutoff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x140cf988.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setActivityCutoff(uint16 netuid, uint16 blocks) payable returns()
func (subnet *Subnet) TryPackSetActivityCutoff(netuid uint16, blocks uint16) ([]byte, error) {
	return subnet.abi.Pack("setActivityCutoff", netuid, blocks)
}

// PackSetActivityCutoffFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf575327d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setActivityCutoffFactor(uint16 netuid, uint32 milli) payable returns()
func (subnet *Subnet) PackSetActivityCutoffFactor(netuid uint16, milli uint32) []byte {
	enc, err := subnet.abi.Pack("setActivityCutoffFactor", netuid, milli)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetActivityCutoffFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf575327d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setActivityCutoffFactor(uint16 netuid, uint32 milli) payable returns()
func (subnet *Subnet) TryPackSetActivityCutoffFactor(netuid uint16, milli uint32) ([]byte, error) {
	return subnet.abi.Pack("setActivityCutoffFactor", netuid, milli)
}

// PackSetAdjustmentAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x200a4a16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAdjustmentAlpha(uint16 netuid, uint64 adjustmentAlpha) payable returns()
func (subnet *Subnet) PackSetAdjustmentAlpha(netuid uint16, adjustmentAlpha uint64) []byte {
	enc, err := subnet.abi.Pack("setAdjustmentAlpha", netuid, adjustmentAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAdjustmentAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x200a4a16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAdjustmentAlpha(uint16 netuid, uint64 adjustmentAlpha) payable returns()
func (subnet *Subnet) TryPackSetAdjustmentAlpha(netuid uint16, adjustmentAlpha uint64) ([]byte, error) {
	return subnet.abi.Pack("setAdjustmentAlpha", netuid, adjustmentAlpha)
}

// PackSetAlphaSigmoidSteepness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6db3ed57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAlphaSigmoidSteepness(uint16 netuid, int16 steepness) payable returns()
func (subnet *Subnet) PackSetAlphaSigmoidSteepness(netuid uint16, steepness int16) []byte {
	enc, err := subnet.abi.Pack("setAlphaSigmoidSteepness", netuid, steepness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAlphaSigmoidSteepness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6db3ed57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAlphaSigmoidSteepness(uint16 netuid, int16 steepness) payable returns()
func (subnet *Subnet) TryPackSetAlphaSigmoidSteepness(netuid uint16, steepness int16) ([]byte, error) {
	return subnet.abi.Pack("setAlphaSigmoidSteepness", netuid, steepness)
}

// PackSetAlphaSigmoidSteepness0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa513ba05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAlphaSigmoidSteepness(uint16 netuid, uint16 steepness) payable returns()
func (subnet *Subnet) PackSetAlphaSigmoidSteepness0(netuid uint16, steepness uint16) []byte {
	enc, err := subnet.abi.Pack("setAlphaSigmoidSteepness0", netuid, steepness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAlphaSigmoidSteepness0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa513ba05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAlphaSigmoidSteepness(uint16 netuid, uint16 steepness) payable returns()
func (subnet *Subnet) TryPackSetAlphaSigmoidSteepness0(netuid uint16, steepness uint16) ([]byte, error) {
	return subnet.abi.Pack("setAlphaSigmoidSteepness0", netuid, steepness)
}

// PackSetAlphaValues is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4828d0db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAlphaValues(uint16 netuid, uint16 alphaLow, uint16 alphaHigh) payable returns()
func (subnet *Subnet) PackSetAlphaValues(netuid uint16, alphaLow uint16, alphaHigh uint16) []byte {
	enc, err := subnet.abi.Pack("setAlphaValues", netuid, alphaLow, alphaHigh)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAlphaValues is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4828d0db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAlphaValues(uint16 netuid, uint16 alphaLow, uint16 alphaHigh) payable returns()
func (subnet *Subnet) TryPackSetAlphaValues(netuid uint16, alphaLow uint16, alphaHigh uint16) ([]byte, error) {
	return subnet.abi.Pack("setAlphaValues", netuid, alphaLow, alphaHigh)
}

// PackSetBondsMovingAverage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36bdd653.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBondsMovingAverage(uint16 netuid, uint64 millionths) payable returns()
func (subnet *Subnet) PackSetBondsMovingAverage(netuid uint16, millionths uint64) []byte {
	enc, err := subnet.abi.Pack("setBondsMovingAverage", netuid, millionths)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBondsMovingAverage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36bdd653.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBondsMovingAverage(uint16 netuid, uint64 millionths) payable returns()
func (subnet *Subnet) TryPackSetBondsMovingAverage(netuid uint16, millionths uint64) ([]byte, error) {
	return subnet.abi.Pack("setBondsMovingAverage", netuid, millionths)
}

// PackSetBondsPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x110a2fca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBondsPenalty(uint16 netuid, uint16 penalty) returns()
func (subnet *Subnet) PackSetBondsPenalty(netuid uint16, penalty uint16) []byte {
	enc, err := subnet.abi.Pack("setBondsPenalty", netuid, penalty)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBondsPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x110a2fca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBondsPenalty(uint16 netuid, uint16 penalty) returns()
func (subnet *Subnet) TryPackSetBondsPenalty(netuid uint16, penalty uint16) ([]byte, error) {
	return subnet.abi.Pack("setBondsPenalty", netuid, penalty)
}

// PackSetBondsResetEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0ff37b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBondsResetEnabled(uint16 netuid, bool enabled) payable returns()
func (subnet *Subnet) PackSetBondsResetEnabled(netuid uint16, enabled bool) []byte {
	enc, err := subnet.abi.Pack("setBondsResetEnabled", netuid, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBondsResetEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0ff37b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBondsResetEnabled(uint16 netuid, bool enabled) payable returns()
func (subnet *Subnet) TryPackSetBondsResetEnabled(netuid uint16, enabled bool) ([]byte, error) {
	return subnet.abi.Pack("setBondsResetEnabled", netuid, enabled)
}

// PackSetCommitRevealWeightsEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29cfc23f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCommitRevealWeightsEnabled(uint16 netuid, bool enabled) payable returns()
func (subnet *Subnet) PackSetCommitRevealWeightsEnabled(netuid uint16, enabled bool) []byte {
	enc, err := subnet.abi.Pack("setCommitRevealWeightsEnabled", netuid, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCommitRevealWeightsEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29cfc23f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCommitRevealWeightsEnabled(uint16 netuid, bool enabled) payable returns()
func (subnet *Subnet) TryPackSetCommitRevealWeightsEnabled(netuid uint16, enabled bool) ([]byte, error) {
	return subnet.abi.Pack("setCommitRevealWeightsEnabled", netuid, enabled)
}

// PackSetCommitRevealWeightsInterval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d274632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCommitRevealWeightsInterval(uint16 netuid, uint64 epochs) payable returns()
func (subnet *Subnet) PackSetCommitRevealWeightsInterval(netuid uint16, epochs uint64) []byte {
	enc, err := subnet.abi.Pack("setCommitRevealWeightsInterval", netuid, epochs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCommitRevealWeightsInterval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d274632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCommitRevealWeightsInterval(uint16 netuid, uint64 epochs) payable returns()
func (subnet *Subnet) TryPackSetCommitRevealWeightsInterval(netuid uint16, epochs uint64) ([]byte, error) {
	return subnet.abi.Pack("setCommitRevealWeightsInterval", netuid, epochs)
}

// PackSetDifficulty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b4026ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDifficulty(uint16 netuid, uint64 difficulty) payable returns()
func (subnet *Subnet) PackSetDifficulty(netuid uint16, difficulty uint64) []byte {
	enc, err := subnet.abi.Pack("setDifficulty", netuid, difficulty)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDifficulty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b4026ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDifficulty(uint16 netuid, uint64 difficulty) payable returns()
func (subnet *Subnet) TryPackSetDifficulty(netuid uint16, difficulty uint64) ([]byte, error) {
	return subnet.abi.Pack("setDifficulty", netuid, difficulty)
}

// PackSetImmunityPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5933848.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setImmunityPeriod(uint16 netuid, uint16 blocks) payable returns()
func (subnet *Subnet) PackSetImmunityPeriod(netuid uint16, blocks uint16) []byte {
	enc, err := subnet.abi.Pack("setImmunityPeriod", netuid, blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetImmunityPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5933848.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setImmunityPeriod(uint16 netuid, uint16 blocks) payable returns()
func (subnet *Subnet) TryPackSetImmunityPeriod(netuid uint16, blocks uint16) ([]byte, error) {
	return subnet.abi.Pack("setImmunityPeriod", netuid, blocks)
}

// PackSetImmunityPeriod0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7cf0574.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setImmunityPeriod(uint16 netuid, uint64 blocks) payable returns()
func (subnet *Subnet) PackSetImmunityPeriod0(netuid uint16, blocks uint64) []byte {
	enc, err := subnet.abi.Pack("setImmunityPeriod0", netuid, blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetImmunityPeriod0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7cf0574.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setImmunityPeriod(uint16 netuid, uint64 blocks) payable returns()
func (subnet *Subnet) TryPackSetImmunityPeriod0(netuid uint16, blocks uint64) ([]byte, error) {
	return subnet.abi.Pack("setImmunityPeriod0", netuid, blocks)
}

// PackSetKappa is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59227dc7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setKappa(uint16 netuid, uint16 kappa) payable returns()
func (subnet *Subnet) PackSetKappa(netuid uint16, kappa uint16) []byte {
	enc, err := subnet.abi.Pack("setKappa", netuid, kappa)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetKappa is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59227dc7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setKappa(uint16 netuid, uint16 kappa) payable returns()
func (subnet *Subnet) TryPackSetKappa(netuid uint16, kappa uint16) ([]byte, error) {
	return subnet.abi.Pack("setKappa", netuid, kappa)
}

// PackSetLiquidAlphaConsensusMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd65535b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLiquidAlphaConsensusMode(uint16 netuid, uint8 mode) returns()
func (subnet *Subnet) PackSetLiquidAlphaConsensusMode(netuid uint16, mode uint8) []byte {
	enc, err := subnet.abi.Pack("setLiquidAlphaConsensusMode", netuid, mode)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLiquidAlphaConsensusMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd65535b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLiquidAlphaConsensusMode(uint16 netuid, uint8 mode) returns()
func (subnet *Subnet) TryPackSetLiquidAlphaConsensusMode(netuid uint16, mode uint8) ([]byte, error) {
	return subnet.abi.Pack("setLiquidAlphaConsensusMode", netuid, mode)
}

// PackSetLiquidAlphaEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd329acf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLiquidAlphaEnabled(uint16 netuid, bool enabled) payable returns()
func (subnet *Subnet) PackSetLiquidAlphaEnabled(netuid uint16, enabled bool) []byte {
	enc, err := subnet.abi.Pack("setLiquidAlphaEnabled", netuid, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLiquidAlphaEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd329acf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLiquidAlphaEnabled(uint16 netuid, bool enabled) payable returns()
func (subnet *Subnet) TryPackSetLiquidAlphaEnabled(netuid uint16, enabled bool) ([]byte, error) {
	return subnet.abi.Pack("setLiquidAlphaEnabled", netuid, enabled)
}

// PackSetMaxAllowedUids is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f1eef64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxAllowedUids(uint16 netuid, uint16 count) returns()
func (subnet *Subnet) PackSetMaxAllowedUids(netuid uint16, count uint16) []byte {
	enc, err := subnet.abi.Pack("setMaxAllowedUids", netuid, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxAllowedUids is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f1eef64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxAllowedUids(uint16 netuid, uint16 count) returns()
func (subnet *Subnet) TryPackSetMaxAllowedUids(netuid uint16, count uint16) ([]byte, error) {
	return subnet.abi.Pack("setMaxAllowedUids", netuid, count)
}

// PackSetMaxBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01780f10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxBurn(uint16 netuid, uint64 burnRao) payable returns()
func (subnet *Subnet) PackSetMaxBurn(netuid uint16, burnRao uint64) []byte {
	enc, err := subnet.abi.Pack("setMaxBurn", netuid, burnRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01780f10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxBurn(uint16 netuid, uint64 burnRao) payable returns()
func (subnet *Subnet) TryPackSetMaxBurn(netuid uint16, burnRao uint64) ([]byte, error) {
	return subnet.abi.Pack("setMaxBurn", netuid, burnRao)
}

// PackSetMaxBurnV2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19182c39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxBurnV2(uint16 netuid, uint64 burnRao) returns()
func (subnet *Subnet) PackSetMaxBurnV2(netuid uint16, burnRao uint64) []byte {
	enc, err := subnet.abi.Pack("setMaxBurnV2", netuid, burnRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxBurnV2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19182c39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxBurnV2(uint16 netuid, uint64 burnRao) returns()
func (subnet *Subnet) TryPackSetMaxBurnV2(netuid uint16, burnRao uint64) ([]byte, error) {
	return subnet.abi.Pack("setMaxBurnV2", netuid, burnRao)
}

// PackSetMaxDifficulty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9538d4c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxDifficulty(uint16 netuid, uint64 difficulty) payable returns()
func (subnet *Subnet) PackSetMaxDifficulty(netuid uint16, difficulty uint64) []byte {
	enc, err := subnet.abi.Pack("setMaxDifficulty", netuid, difficulty)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxDifficulty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9538d4c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxDifficulty(uint16 netuid, uint64 difficulty) payable returns()
func (subnet *Subnet) TryPackSetMaxDifficulty(netuid uint16, difficulty uint64) ([]byte, error) {
	return subnet.abi.Pack("setMaxDifficulty", netuid, difficulty)
}

// PackSetMechanismCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d26e44f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMechanismCount(uint16 netuid, uint8 count) returns()
func (subnet *Subnet) PackSetMechanismCount(netuid uint16, count uint8) []byte {
	enc, err := subnet.abi.Pack("setMechanismCount", netuid, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMechanismCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d26e44f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMechanismCount(uint16 netuid, uint8 count) returns()
func (subnet *Subnet) TryPackSetMechanismCount(netuid uint16, count uint8) ([]byte, error) {
	return subnet.abi.Pack("setMechanismCount", netuid, count)
}

// PackSetMechanismEmissionSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5123b92e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMechanismEmissionSplit(uint16 netuid, bool hasSplit, uint16[] split) returns()
func (subnet *Subnet) PackSetMechanismEmissionSplit(netuid uint16, hasSplit bool, split []uint16) []byte {
	enc, err := subnet.abi.Pack("setMechanismEmissionSplit", netuid, hasSplit, split)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMechanismEmissionSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5123b92e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMechanismEmissionSplit(uint16 netuid, bool hasSplit, uint16[] split) returns()
func (subnet *Subnet) TryPackSetMechanismEmissionSplit(netuid uint16, hasSplit bool, split []uint16) ([]byte, error) {
	return subnet.abi.Pack("setMechanismEmissionSplit", netuid, hasSplit, split)
}

// PackSetMinAllowedWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ed1b477.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinAllowedWeights(uint16 netuid, uint16 count) payable returns()
func (subnet *Subnet) PackSetMinAllowedWeights(netuid uint16, count uint16) []byte {
	enc, err := subnet.abi.Pack("setMinAllowedWeights", netuid, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinAllowedWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ed1b477.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinAllowedWeights(uint16 netuid, uint16 count) payable returns()
func (subnet *Subnet) TryPackSetMinAllowedWeights(netuid uint16, count uint16) ([]byte, error) {
	return subnet.abi.Pack("setMinAllowedWeights", netuid, count)
}

// PackSetMinBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7e47287.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinBurn(uint16 netuid, uint64 burnRao) payable returns()
func (subnet *Subnet) PackSetMinBurn(netuid uint16, burnRao uint64) []byte {
	enc, err := subnet.abi.Pack("setMinBurn", netuid, burnRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7e47287.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinBurn(uint16 netuid, uint64 burnRao) payable returns()
func (subnet *Subnet) TryPackSetMinBurn(netuid uint16, burnRao uint64) ([]byte, error) {
	return subnet.abi.Pack("setMinBurn", netuid, burnRao)
}

// PackSetMinBurnV2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd617c44a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinBurnV2(uint16 netuid, uint64 burnRao) returns()
func (subnet *Subnet) PackSetMinBurnV2(netuid uint16, burnRao uint64) []byte {
	enc, err := subnet.abi.Pack("setMinBurnV2", netuid, burnRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinBurnV2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd617c44a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinBurnV2(uint16 netuid, uint64 burnRao) returns()
func (subnet *Subnet) TryPackSetMinBurnV2(netuid uint16, burnRao uint64) ([]byte, error) {
	return subnet.abi.Pack("setMinBurnV2", netuid, burnRao)
}

// PackSetMinDifficulty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37000dcc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinDifficulty(uint16 netuid, uint64 difficulty) payable returns()
func (subnet *Subnet) PackSetMinDifficulty(netuid uint16, difficulty uint64) []byte {
	enc, err := subnet.abi.Pack("setMinDifficulty", netuid, difficulty)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinDifficulty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37000dcc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinDifficulty(uint16 netuid, uint64 difficulty) payable returns()
func (subnet *Subnet) TryPackSetMinDifficulty(netuid uint16, difficulty uint64) ([]byte, error) {
	return subnet.abi.Pack("setMinDifficulty", netuid, difficulty)
}

// PackSetNetworkPowRegistrationAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8e44388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNetworkPowRegistrationAllowed(uint16 netuid, bool allowed) payable returns()
func (subnet *Subnet) PackSetNetworkPowRegistrationAllowed(netuid uint16, allowed bool) []byte {
	enc, err := subnet.abi.Pack("setNetworkPowRegistrationAllowed", netuid, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNetworkPowRegistrationAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8e44388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNetworkPowRegistrationAllowed(uint16 netuid, bool allowed) payable returns()
func (subnet *Subnet) TryPackSetNetworkPowRegistrationAllowed(netuid uint16, allowed bool) ([]byte, error) {
	return subnet.abi.Pack("setNetworkPowRegistrationAllowed", netuid, allowed)
}

// PackSetNetworkRegistrationAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1830a9bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNetworkRegistrationAllowed(uint16 netuid, bool allowed) payable returns()
func (subnet *Subnet) PackSetNetworkRegistrationAllowed(netuid uint16, allowed bool) []byte {
	enc, err := subnet.abi.Pack("setNetworkRegistrationAllowed", netuid, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNetworkRegistrationAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1830a9bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNetworkRegistrationAllowed(uint16 netuid, bool allowed) payable returns()
func (subnet *Subnet) TryPackSetNetworkRegistrationAllowed(netuid uint16, allowed bool) ([]byte, error) {
	return subnet.abi.Pack("setNetworkRegistrationAllowed", netuid, allowed)
}

// PackSetOwnerCutAutoLockEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4a40c3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOwnerCutAutoLockEnabled(uint16 netuid, bool enabled) returns()
func (subnet *Subnet) PackSetOwnerCutAutoLockEnabled(netuid uint16, enabled bool) []byte {
	enc, err := subnet.abi.Pack("setOwnerCutAutoLockEnabled", netuid, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOwnerCutAutoLockEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4a40c3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOwnerCutAutoLockEnabled(uint16 netuid, bool enabled) returns()
func (subnet *Subnet) TryPackSetOwnerCutAutoLockEnabled(netuid uint16, enabled bool) ([]byte, error) {
	return subnet.abi.Pack("setOwnerCutAutoLockEnabled", netuid, enabled)
}

// PackSetOwnerCutEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2e66c30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOwnerCutEnabled(uint16 netuid, bool enabled) returns()
func (subnet *Subnet) PackSetOwnerCutEnabled(netuid uint16, enabled bool) []byte {
	enc, err := subnet.abi.Pack("setOwnerCutEnabled", netuid, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOwnerCutEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2e66c30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOwnerCutEnabled(uint16 netuid, bool enabled) returns()
func (subnet *Subnet) TryPackSetOwnerCutEnabled(netuid uint16, enabled bool) ([]byte, error) {
	return subnet.abi.Pack("setOwnerCutEnabled", netuid, enabled)
}

// PackSetOwnerImmuneNeuronLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0b02779.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOwnerImmuneNeuronLimit(uint16 netuid, uint16 limit) returns()
func (subnet *Subnet) PackSetOwnerImmuneNeuronLimit(netuid uint16, limit uint16) []byte {
	enc, err := subnet.abi.Pack("setOwnerImmuneNeuronLimit", netuid, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOwnerImmuneNeuronLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0b02779.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOwnerImmuneNeuronLimit(uint16 netuid, uint16 limit) returns()
func (subnet *Subnet) TryPackSetOwnerImmuneNeuronLimit(netuid uint16, limit uint16) ([]byte, error) {
	return subnet.abi.Pack("setOwnerImmuneNeuronLimit", netuid, limit)
}

// PackSetRho is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08edbf6c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRho(uint16 netuid, uint16 rho) payable returns()
func (subnet *Subnet) PackSetRho(netuid uint16, rho uint16) []byte {
	enc, err := subnet.abi.Pack("setRho", netuid, rho)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRho is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08edbf6c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRho(uint16 netuid, uint16 rho) payable returns()
func (subnet *Subnet) TryPackSetRho(netuid uint16, rho uint16) ([]byte, error) {
	return subnet.abi.Pack("setRho", netuid, rho)
}

// PackSetServingRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb38e0bbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setServingRateLimit(uint16 netuid, uint64 blocks) payable returns()
func (subnet *Subnet) PackSetServingRateLimit(netuid uint16, blocks uint64) []byte {
	enc, err := subnet.abi.Pack("setServingRateLimit", netuid, blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetServingRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb38e0bbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setServingRateLimit(uint16 netuid, uint64 blocks) payable returns()
func (subnet *Subnet) TryPackSetServingRateLimit(netuid uint16, blocks uint64) ([]byte, error) {
	return subnet.abi.Pack("setServingRateLimit", netuid, blocks)
}

// PackSetSubnetIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2065a6e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSubnetIdentity(uint16 netuid, string subnetName, string githubRepo, string subnetContact, string subnetUrl, string discord, string description, string logoUrl, string additional) returns()
func (subnet *Subnet) PackSetSubnetIdentity(netuid uint16, subnetName string, githubRepo string, subnetContact string, subnetUrl string, discord string, description string, logoUrl string, additional string) []byte {
	enc, err := subnet.abi.Pack("setSubnetIdentity", netuid, subnetName, githubRepo, subnetContact, subnetUrl, discord, description, logoUrl, additional)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSubnetIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2065a6e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSubnetIdentity(uint16 netuid, string subnetName, string githubRepo, string subnetContact, string subnetUrl, string discord, string description, string logoUrl, string additional) returns()
func (subnet *Subnet) TryPackSetSubnetIdentity(netuid uint16, subnetName string, githubRepo string, subnetContact string, subnetUrl string, discord string, description string, logoUrl string, additional string) ([]byte, error) {
	return subnet.abi.Pack("setSubnetIdentity", netuid, subnetName, githubRepo, subnetContact, subnetUrl, discord, description, logoUrl, additional)
}

// PackSetSubnetOwnerHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ea1d8ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSubnetOwnerHotkey(uint16 netuid, bytes32 hotkey) returns()
func (subnet *Subnet) PackSetSubnetOwnerHotkey(netuid uint16, hotkey [32]byte) []byte {
	enc, err := subnet.abi.Pack("setSubnetOwnerHotkey", netuid, hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSubnetOwnerHotkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ea1d8ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSubnetOwnerHotkey(uint16 netuid, bytes32 hotkey) returns()
func (subnet *Subnet) TryPackSetSubnetOwnerHotkey(netuid uint16, hotkey [32]byte) ([]byte, error) {
	return subnet.abi.Pack("setSubnetOwnerHotkey", netuid, hotkey)
}

// PackSetTempo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb382936.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTempo(uint16 netuid, uint16 tempo) returns()
func (subnet *Subnet) PackSetTempo(netuid uint16, tempo uint16) []byte {
	enc, err := subnet.abi.Pack("setTempo", netuid, tempo)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTempo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb382936.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTempo(uint16 netuid, uint16 tempo) returns()
func (subnet *Subnet) TryPackSetTempo(netuid uint16, tempo uint16) ([]byte, error) {
	return subnet.abi.Pack("setTempo", netuid, tempo)
}

// PackSetWeightsSetRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x579f0fdb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setWeightsSetRateLimit(uint16 netuid, uint64 blocks) payable returns()
func (subnet *Subnet) PackSetWeightsSetRateLimit(netuid uint16, blocks uint64) []byte {
	enc, err := subnet.abi.Pack("setWeightsSetRateLimit", netuid, blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetWeightsSetRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x579f0fdb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setWeightsSetRateLimit(uint16 netuid, uint64 blocks) payable returns()
func (subnet *Subnet) TryPackSetWeightsSetRateLimit(netuid uint16, blocks uint64) ([]byte, error) {
	return subnet.abi.Pack("setWeightsSetRateLimit", netuid, blocks)
}

// PackSetWeightsVersionKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3caadef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setWeightsVersionKey(uint16 netuid, uint64 versionKey) payable returns()
func (subnet *Subnet) PackSetWeightsVersionKey(netuid uint16, versionKey uint64) []byte {
	enc, err := subnet.abi.Pack("setWeightsVersionKey", netuid, versionKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetWeightsVersionKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3caadef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setWeightsVersionKey(uint16 netuid, uint64 versionKey) payable returns()
func (subnet *Subnet) TryPackSetWeightsVersionKey(netuid uint16, versionKey uint64) ([]byte, error) {
	return subnet.abi.Pack("setWeightsVersionKey", netuid, versionKey)
}

// PackSetYuma3Enabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60db69c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setYuma3Enabled(uint16 netuid, bool enabled) payable returns()
func (subnet *Subnet) PackSetYuma3Enabled(netuid uint16, enabled bool) []byte {
	enc, err := subnet.abi.Pack("setYuma3Enabled", netuid, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetYuma3Enabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60db69c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setYuma3Enabled(uint16 netuid, bool enabled) payable returns()
func (subnet *Subnet) TryPackSetYuma3Enabled(netuid uint16, enabled bool) ([]byte, error) {
	return subnet.abi.Pack("setYuma3Enabled", netuid, enabled)
}

// PackStartCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f2c5e62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startCall(uint16 netuid) returns()
func (subnet *Subnet) PackStartCall(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("startCall", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f2c5e62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startCall(uint16 netuid) returns()
func (subnet *Subnet) TryPackStartCall(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("startCall", netuid)
}

// PackToggleTransfers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c42b81a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function toggleTransfers(uint16 netuid, bool enabled) payable returns()
func (subnet *Subnet) PackToggleTransfers(netuid uint16, enabled bool) []byte {
	enc, err := subnet.abi.Pack("toggleTransfers", netuid, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToggleTransfers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c42b81a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function toggleTransfers(uint16 netuid, bool enabled) payable returns()
func (subnet *Subnet) TryPackToggleTransfers(netuid uint16, enabled bool) ([]byte, error) {
	return subnet.abi.Pack("toggleTransfers", netuid, enabled)
}

// PackTriggerEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b068be0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function triggerEpoch(uint16 netuid) returns()
func (subnet *Subnet) PackTriggerEpoch(netuid uint16) []byte {
	enc, err := subnet.abi.Pack("triggerEpoch", netuid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTriggerEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b068be0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function triggerEpoch(uint16 netuid) returns()
func (subnet *Subnet) TryPackTriggerEpoch(netuid uint16) ([]byte, error) {
	return subnet.abi.Pack("triggerEpoch", netuid)
}

// PackTrimToMaxAllowedUids is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbe0d69c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trimToMaxAllowedUids(uint16 netuid, uint16 maxUids) returns()
func (subnet *Subnet) PackTrimToMaxAllowedUids(netuid uint16, maxUids uint16) []byte {
	enc, err := subnet.abi.Pack("trimToMaxAllowedUids", netuid, maxUids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrimToMaxAllowedUids is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbe0d69c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trimToMaxAllowedUids(uint16 netuid, uint16 maxUids) returns()
func (subnet *Subnet) TryPackTrimToMaxAllowedUids(netuid uint16, maxUids uint16) ([]byte, error) {
	return subnet.abi.Pack("trimToMaxAllowedUids", netuid, maxUids)
}

// PackUpdateSubnetSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2f1a467.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateSubnetSymbol(uint16 netuid, string symbol) returns()
func (subnet *Subnet) PackUpdateSubnetSymbol(netuid uint16, symbol string) []byte {
	enc, err := subnet.abi.Pack("updateSubnetSymbol", netuid, symbol)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateSubnetSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2f1a467.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateSubnetSymbol(uint16 netuid, string symbol) returns()
func (subnet *Subnet) TryPackUpdateSubnetSymbol(netuid uint16, symbol string) ([]byte, error) {
	return subnet.abi.Pack("updateSubnetSymbol", netuid, symbol)
}
