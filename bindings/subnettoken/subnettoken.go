// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package subnettoken holds the Go binding of the contract SubnetToken: an ERC-20 over one subnet's staked alpha.
package subnettoken

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

// SubnetTokenPosition is an auto generated low-level Go binding around an user-defined struct.
type SubnetTokenPosition struct {
	Recorded     uint64
	MissingSince uint64
	Place        uint32
}

// SubnetTokenMetaData contains all meta data concerning the SubnetToken contract.
var SubnetTokenMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"subnetId\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"subnetRegistration\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"BelowMinimum\",\"inputs\":[{\"name\":\"result\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LargerMissing\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordedAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSubnet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NotFoundThere\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordedAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"foundAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotListed\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotValidator\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotWholeRao\",\"inputs\":[{\"name\":\"valueWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingGained\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingMissing\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeMissing\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordedAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actualAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillValidates\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"SubnetDissolved\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"registration\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SubnetNotDissolved\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"registration\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"writeOffBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyValidators\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MissingReported\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"missingAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"writeOffBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PaidOut\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redeemed\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redelegated\",\"inputs\":[{\"name\":\"from\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"to\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sold\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"rao\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SwapFollowed\",\"inputs\":[{\"name\":\"oldHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"newHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WrittenOff\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"lostAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_VALIDATORS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROUNDING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SMALL_PART\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WRITE_OFF_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coldkey\",\"inputs\":[],\"outputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convertToAssets\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convertToShares\",\"inputs\":[{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"depositStake\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositTao\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"followSwap\",\"inputs\":[{\"name\":\"oldHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newHotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isDissolved\",\"inputs\":[],\"outputs\":[{\"name\":\"dissolved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxRedeem\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"netuid\",\"inputs\":[],\"outputs\":[{\"name\":\"subnetId\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"positionOf\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"position\",\"type\":\"tuple\",\"internalType\":\"structSubnetToken.Position\",\"components\":[{\"name\":\"recorded\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"missingSince\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"place\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewDeposit\",\"inputs\":[{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewDissolved\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewRedeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemDissolved\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemTao\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"rao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redelegate\",\"inputs\":[{\"name\":\"from\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registration\",\"inputs\":[],\"outputs\":[{\"name\":\"counter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reportMissing\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalAssets\",\"inputs\":[],\"outputs\":[{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"validators\",\"inputs\":[],\"outputs\":[{\"name\":\"hotkeys\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"writeOff\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "SubnetToken",
	Bin: "0x6101c0604052348015610010575f5ffd5b50604051613c77380380613c7783398101604081905261002f9161059f565b8161003a818361023a565b6040805180820190915260018152603160f81b6020820152819061005e868661023a565b610068878761026e565b60036100748382610670565b5060046100818282610670565b505050610093826102d460201b60201c565b610120526100a0816102d4565b61014052815160208084019190912060e052815190820120610100524660a05261012c60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052505f61014082610311565b9050806001600160401b03165f03610176576040516321b3b9bb60e11b815261ffff831660048201526024015b60405180910390fd5b61ffff8216610160526001600160401b0381166101805260405163024a66cd60e11b815230600482015261080c90630494cd9a90602401602060405180830381865afa1580156101c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101ec919061072a565b6101a05250506001600160401b0381166102066101805190565b6001600160401b031614610233576040516321b3b9bb60e11b815261ffff8316600482015260240161016d565b5050610828565b6060610246838361026e565b6040516020016102569190610758565b60405160208183030381529060405290505b92915050565b606061027d61ffff8416610414565b60405160200161028d9190610779565b60405160208183030381529060405290506001826001600160401b0316111561026857806102c36001600160401b038416610414565b60405160200161025692919061078f565b5f5f829050601f815111156102fe578260405163305a27a960e01b815260040161016d91906107b7565b8051610309826107ec565b179392505050565b5f61080361ffff831615806103965750604051630b0c751b60e41b815261ffff841660048201526001600160a01b0382169063b0c751b090602401602060405180830381865afa158015610367573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061038b919061080f565b6001600160401b0316155b156103a357505f92915050565b60405163a864606760e01b815261ffff841660048201526001600160a01b0382169063a864606790602401602060405180830381865afa1580156103e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061040d919061080f565b9392505050565b60605f610420836104a3565b60010190505f816001600160401b0381111561043e5761043e6105d8565b6040519080825280601f01601f191660200182016040528015610468576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a850494508461047257509392505050565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f01000000000000000083106104eb577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310610517576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061053557662386f26fc10000830492506010015b6305f5e100831061054d576305f5e100830492506008015b612710831061056157612710830492506004015b60648310610573576064830492506002015b600a83106102685760010192915050565b80516001600160401b038116811461059a575f5ffd5b919050565b5f5f604083850312156105b0575f5ffd5b825161ffff811681146105c1575f5ffd5b91506105cf60208401610584565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061060057607f821691505b60208210810361061e57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561066b57805f5260205f20601f840160051c810160208510156106495750805b601f840160051c820191505b81811015610668575f8155600101610655565b50505b505050565b81516001600160401b03811115610689576106896105d8565b61069d8161069784546105ec565b84610624565b6020601f8211600181146106cf575f83156106b85750848201515b5f19600385901b1c1916600184901b178455610668565b5f84815260208120601f198516915b828110156106fe57878501518255602094850194600190920191016106de565b508482101561071b57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b5f6020828403121561073a575f5ffd5b5051919050565b5f81518060208401855e5f93019283525090919050565b6c029ba30b5b2b21030b63834309609d1b81525f61040d600d830184610741565b6129a760f11b81525f61040d6002830184610741565b5f61079a8285610741565b601760f91b81526107ae6001820185610741565b95945050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561061e575f1960209190910360031b1b16919050565b5f6020828403121561081f575f5ffd5b61040d82610584565b60805160a05160c05160e05161010051610120516101405161016051610180516101a05161336961090e5f395f818161046d01526112c001525f81816103a4015281816109b0015281816114f3015261196501525f818161074a015281816109dd015281816112e9015281816114c40152818161193601528181611b2901528181611bc401528181611cef01528181611d6901528181611fb6015281816124e70152818161285901528181612a090152612b0201525f61221301525f6121e801525f61169901525f61167101525f6115cc01525f6115f601525f61162001526133695ff3fe608060405260043610610228575f3560e01c806370a0823111610129578063c6e6f592116100a8578063d905777e1161006d578063d905777e146106d3578063dd62ed3e146106f2578063e78015b114610736578063e852a22e14610774578063ef8b30f714610793575f5ffd5b8063c6e6f59214610640578063ca1e78191461065f578063d4762e3f14610680578063d505accf1461069f578063d825e58c146106be575f5ffd5b8063967b0bef116100ee578063967b0bef146102535780639f40a7b3146105335780639fedf61614610552578063a9059cbb14610602578063b58c396114610621575f5ffd5b806370a0823114610491578063714897df146104c55780637ecebe00146104d957806384b0196e146104f857806395d89b411461051f575f5ffd5b80633644e515116101b55780634cc708e81161017a5780634cc708e8146103ef5780634cdad5061461040257806352a4d75714610421578063563085a1146104405780636d9f69f21461045f575f5ffd5b80633644e515146103445780633730a5f8146103585780633de7c1f51461036c578063443bd1d01461038b5780634a205d2a146103ce575f5ffd5b8063095ea7b3116101fb578063095ea7b3146102a857806318160ddd146102d757806323b872dd146102eb57806326e3aed11461030a578063313ce56714610329575f5ffd5b806301e1d1141461022c57806306aa9bd11461025357806306fdde031461026857806307a2d13a14610289575b5f5ffd5b348015610237575f5ffd5b506102406107b2565b6040519081526020015b60405180910390f35b34801561025e575f5ffd5b506102406103e881565b348015610273575f5ffd5b5061027c61080f565b60405161024a9190612e83565b348015610294575f5ffd5b506102406102a3366004612e95565b61089f565b3480156102b3575f5ffd5b506102c76102c2366004612ec2565b6108b7565b604051901515815260200161024a565b3480156102e2575f5ffd5b50600254610240565b3480156102f6575f5ffd5b506102c7610305366004612eea565b6108ce565b348015610315575f5ffd5b50610240610324366004612f24565b6108f3565b348015610334575f5ffd5b506040516012815260200161024a565b34801561034f575f5ffd5b5061024061099f565b348015610363575f5ffd5b506102c76109ad565b348015610377575f5ffd5b50610240610386366004612f5d565b610a11565b348015610396575f5ffd5b506040516001600160401b037f000000000000000000000000000000000000000000000000000000000000000016815260200161024a565b3480156103d9575f5ffd5b506103ed6103e8366004612f9e565b610af9565b005b6102406103fd366004612fbe565b610c52565b34801561040d575f5ffd5b5061024061041c366004612e95565b610c87565b34801561042c575f5ffd5b506103ed61043b366004612e95565b610c91565b34801561044b575f5ffd5b5061024061045a366004612e95565b610d7b565b34801561046a575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610240565b34801561049c575f5ffd5b506102406104ab366004612fe0565b6001600160a01b03165f9081526020819052604090205490565b3480156104d0575f5ffd5b50610240602081565b3480156104e4575f5ffd5b506102406104f3366004612fe0565b610daf565b348015610503575f5ffd5b5061050c610dcc565b60405161024a9796959493929190612ff9565b34801561052a575f5ffd5b5061027c610e0e565b34801561053e575f5ffd5b5061024061054d366004612f5d565b610e1d565b34801561055d575f5ffd5b506105cc61056c366004612e95565b60408051606080820183525f8083526020808401829052928401819052938452600982529282902082519384018352546001600160401b038082168552600160401b82041691840191909152600160801b900463ffffffff169082015290565b6040805182516001600160401b039081168252602080850151909116908201529181015163ffffffff169082015260600161024a565b34801561060d575f5ffd5b506102c761061c366004612ec2565b610ec3565b34801561062c575f5ffd5b506103ed61063b366004612e95565b610ed0565b34801561064b575f5ffd5b5061024061065a366004612e95565b610fce565b34801561066a575f5ffd5b50610673610fe0565b60405161024a919061308f565b34801561068b575f5ffd5b506103ed61069a366004612f9e565b611035565b3480156106aa575f5ffd5b506103ed6106b93660046130d1565b61111d565b3480156106c9575f5ffd5b50610240611c2081565b3480156106de575f5ffd5b506102406106ed366004612fe0565b611253565b3480156106fd575f5ffd5b5061024061070c36600461313e565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b348015610741575f5ffd5b5060405161ffff7f000000000000000000000000000000000000000000000000000000000000000016815260200161024a565b34801561077f575f5ffd5b5061024061078e36600461316f565b611270565b34801561079e575f5ffd5b506102406107ad366004612e95565b6112a0565b5f6107bb6109ad565b156107c557505f90565b6008545f5b8181101561080a576107f6600882815481106107e8576107e8613199565b905f5260205f2001546112aa565b61080090846131c1565b92506001016107ca565b505090565b60606003805461081e906131d4565b80601f016020809104026020016040519081016040528092919081815260200182805461084a906131d4565b80156108955780601f1061086c57610100808354040283529160200191610895565b820191905f5260205f20905b81548152906001019060200180831161087857829003601f168201915b5050505050905090565b5f6108b1826108ac6107b2565b61135c565b92915050565b5f336108c4818585611384565b5060019392505050565b5f336108db858285611396565b6108e6858585611412565b60019150505b9392505050565b5f6108fc61146f565b6109046114a6565b61090d83611520565b835f0361092d576040516303eb4d3160e31b815260040160405180910390fd5b61093684610d7b565b90506109428483611567565b60408051828152602081018690526001600160a01b03808516929086169133917f0fd12da3890315fa38b862dc2fff7f24c95981f6508cc2be090640de791b671e910160405180910390a4610997838261158c565b6108ec611596565b5f6109a86115c0565b905090565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316610a017f00000000000000000000000000000000000000000000000000000000000000006116e9565b6001600160401b03161415905090565b5f610a1a61146f565b610a2384611520565b5f5f610a38610a3288876117e5565b5f611826565b9092509050610a4b633b9aca0082613220565b925083831015610a7d5760405163bd49034f60e01b815260048101849052602481018590526044015b60405180910390fd5b60408051838152602081018590529081018890526001600160a01b03808716919088169033907f08e6c75843825654ebf8e0105264a482dca551d29d3f74f0568861868f59f3b79060600160405180910390a4610ae786610ae2633b9aca0086613233565b61158c565b5050610af1611596565b949350505050565b610b0161146f565b610b09611917565b5f610b12611992565b90505f610b1e84611ad1565b546001600160401b03169050610b3384611b17565b8015610b4a575081610b476103e883613233565b10155b15610b6b5760405163e326d17160e01b815260048101859052602401610a74565b82841480610b7f5750610b7d83611b17565b155b15610ba0576040516312888db160e31b815260048101849052602401610a74565b5f83815260096020526040902054600160801b900463ffffffff16158015610bcc5750610bcc84611c3d565b15610bed57604051639bd34f9560e01b815260048101849052602401610a74565b610bf78484611cb4565b610c0084611e01565b610c0983611e01565b82847f4517a57678424b6f3e513d456b3d3f1088f021b3d5d1f5f2d59def1add6769e783604051610c3c91815260200190565b60405180910390a35050610c4e611596565b5050565b5f610c5b61146f565b5f610c6585611f04565b9050610c7c858583610c7689611f3e565b87612015565b9150506108ec611596565b5f6108b18261089f565b610c9961146f565b610ca1611917565b5f610cab826120da565b5f838152600960205260408120805492935091600160401b90046001600160401b0316908115610ce657610ce1611c20836131c1565b610ce8565b5f5b9050811580610cf657508043105b15610d1757604051630a8d68c960e21b815260048101829052602401610a74565b825467ffffffffffffffff60401b19168355610d3285611e01565b847fd9a0b59ecb1e0eb38da918347a8508e94a1a0f3b23b7539911f5bbb92192dc7c85604051610d6491815260200190565b60405180910390a250505050610d78611596565b50565b5f610d846109ad565b1580610d905750600254155b15610d9c57505f919050565b6108b14783610daa60025490565b612131565b6001600160a01b0381165f908152600760205260408120546108b1565b5f6060805f5f5f6060610ddd6121e1565b610de561220c565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60606004805461081e906131d4565b5f610e2661146f565b610e2f84611520565b610e42610e3c86856117e5565b85611826565b50905081811015610e705760405163bd49034f60e01b81526004810182905260248101839052604401610a74565b60408051828152602081018790526001600160a01b03808616929087169133917fda4c370e4f539b8e19d66144cad73d70fbf440a544e56ff38e28e38ed47801a8910160405180910390a4610af1611596565b5f336108c4818585611412565b610ed861146f565b610ee0611917565b5f610eea826120da565b5f838152600960205260409020805491925090600160401b90046001600160401b031615610f4d578054610f3190611c2090600160401b90046001600160401b03166131c1565b604051630a8d68c960e21b8152600401610a7491815260200190565b610f5643612237565b81546001600160401b0391909116600160401b0267ffffffffffffffff60401b19909116178155827f6bf13116932aa67e3b048c52cbcb9affa90629c4931ef69ac9bb896e52bd131a83610fac611c20436131c1565b6040805192835260208301919091520160405180910390a25050610d78611596565b5f6108b182610fdb6107b2565b61226c565b6060600880548060200260200160405190810160405280929190818152602001828054801561089557602002820191905f5260205f20905b815481526020019060010190808311611018575050505050905090565b61103d61146f565b611045611917565b61104e826120da565b505f8281526009602052604080822054838352908220546001600160401b039091169190600160801b900463ffffffff161561108a575f611093565b611093836112aa565b905061109f8282612294565b156110ce5760405163c7dcb77960e01b8152600481018490526024810183905260448101829052606401610a74565b6110d882826122c3565b6110e18461236f565b6110ea83611e01565b82847f09f29f8e88c4558ed0af2a088adba8a15d3dd308cf80e7f5a668236dd5ecb20183604051610c3c91815260200190565b834211156111415760405163313c898160e11b815260048101859052602401610a74565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c988888861118c8c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f6111e68261245f565b90505f6111f58287878761248b565b9050896001600160a01b0316816001600160a01b03161461123c576040516325c0072360e11b81526001600160a01b0380831660048301528b166024820152604401610a74565b6112478a8a8a611384565b50505050505050505050565b6001600160a01b0381165f908152602081905260408120546108b1565b5f61127961146f565b5f61128386611f04565b9050611295868583610c768a8a6124b7565b915050610af1611596565b5f6108b182610fce565b6040516371dacc7d60e11b8152600481018290527f0000000000000000000000000000000000000000000000000000000000000000602482015261ffff7f00000000000000000000000000000000000000000000000000000000000000001660448201525f906108059063e3b598fa90606401602060405180830381865afa158015611338573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108b1919061324a565b5f6108ec8361136c6001856131c1565b633b9aca0061137a60025490565b610daa91906131c1565b6113918383836001612561565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f1981101561140c57818110156113fe57604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610a74565b61140c84848484035f612561565b50505050565b6001600160a01b03831661143b57604051634b637e8f60e11b81525f6004820152602401610a74565b6001600160a01b0382166114645760405163ec442f0560e01b81525f6004820152602401610a74565b611391838383612633565b611477612759565b6114a460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612799565b565b6114ae6109ad565b6114a4576040516330f7c49b60e11b815261ffff7f00000000000000000000000000000000000000000000000000000000000000001660048201526001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610a74565b6001600160a01b038116158061153e57506001600160a01b03811630145b15610d7857604051639cfea58360e01b81526001600160a01b0382166004820152602401610a74565b6001600160a01b038116331461158257611582813384611396565b610c4e81836127a0565b610c4e82826127d4565b6114a45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061149e565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561161857507f000000000000000000000000000000000000000000000000000000000000000046145b1561164257507f000000000000000000000000000000000000000000000000000000000000000090565b6109a8604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f61080361ffff8316158061176e5750604051630b0c751b60e41b815261ffff841660048201526001600160a01b0382169063b0c751b090602401602060405180830381865afa15801561173f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117639190613261565b6001600160401b0316155b1561177b57505f92915050565b60405163a864606760e01b815261ffff841660048201526001600160a01b0382169063a864606790602401602060405180830381865afa1580156117c1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108ec9190613261565b5f6117ee611917565b6117fa836108ac611992565b9050805f0361181c576040516303eb4d3160e31b815260040160405180910390fd5b6108b18383611567565b5f5f5f611831612847565b90505b8483101561190f575f5f611846612960565b90925090505f6118568689613287565b90508082106118675780915061189b565b836118728383613287565b1080156118895750611885846002613233565b8110155b1561189b576118988482613287565b91505b8115806118b1575085158015906118b157508382105b156118be5750505061190f565b6001600160a01b0387166118e7576118d683836129e9565b6118e090866131c1565b94506118f2565b6118f2878484612a78565b6118fb83611e01565b61190582876131c1565b9550505050611834565b509250929050565b61191f6109ad565b156114a45760405163641b212d60e01b815261ffff7f00000000000000000000000000000000000000000000000000000000000000001660048201526001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610a74565b6008545f905b8015611acd575f60086119ac600184613287565b815481106119bc576119bc613199565b5f918252602080832090910154808352600990915260408220909250906119e2836112aa565b82549091506119fa906001600160401b031682612294565b15611a34578154604051633d472b7760e11b8152600481018590526001600160401b03909116602482015260448101829052606401610a74565b805f03611a4c57611a448361236f565b505050611abd565b81546001600160401b03168114611a8357611a6681612237565b825467ffffffffffffffff19166001600160401b03919091161782555b8154600160401b90046001600160401b031615611aad57815467ffffffffffffffff60401b191682555b611ab781866131c1565b94505050505b611ac68161329a565b9050611998565b5090565b5f81815260096020526040812080549091600160801b90910463ffffffff169003611b1257604051639bd34f9560e01b815260048101839052602401610a74565b919050565b6040516339fcc67560e01b815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166004820152602481018290525f9081908190610804906339fcc675906044016040805180830381865afa158015611b82573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ba691906132be565b91509150818015610af157506040516358dd994560e01b815261ffff7f00000000000000000000000000000000000000000000000000000000000000008116600483015282166024820152610802906358dd994590604401602060405180830381865afa158015611c19573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610af191906132f9565b6008545f90815b81811015611cad578360088281548110611c6057611c60613199565b905f5260205f20015414158015611c965750611c9660088281548110611c8857611c88613199565b905f5260205f200154611b17565b15611ca5575060019392505050565b600101611c44565b5050919050565b5f611cbd612847565b905080611cc9846112aa565b1015611d5d57604051631149f65960e01b8152600481018390526024810184905261ffff7f0000000000000000000000000000000000000000000000000000000000000000166044820181905260648201526084810182905261080590631149f6599060a4015f604051808303815f87803b158015611d46575f5ffd5b505af1158015611d58573d5f5f3e3d5ffd5b505050505b610805631149f65984847f000000000000000000000000000000000000000000000000000000000000000080611d92846112aa565b6040516001600160e01b031960e088901b1681526004810195909552602485019390935261ffff9182166044850152166064830152608482015260a4015f604051808303815f87803b158015611de6575f5ffd5b505af1158015611df8573d5f5f3e3d5ffd5b50505050505050565b5f81815260096020526040812090611e18836112aa565b9050805f03611e3e578154600160801b900463ffffffff1615611391576113918361236f565b611e4781612237565b825467ffffffffffffffff19166001600160401b039190911617808355600160801b900463ffffffff1615611e7b57505050565b600854601f1901611ea25760405163628fb2b960e01b815260206004820152602401610a74565b600880546001810182555f8290527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee30184905554611edf90612b78565b825463ffffffff91909116600160801b0263ffffffff60801b19909116179091555050565b5f611f0d611917565b611f1682611b17565b611f36576040516312888db160e31b815260048101839052602401610a74565b6108b1611992565b5f611f4d633b9aca0034613312565b15611f6d57604051637298b1bb60e11b8152346004820152602401610a74565b5f611f77836112aa565b9050610805631fc9b14184611f90633b9aca0034613220565b6040516001600160e01b031960e085901b1681526004810192909252602482015261ffff7f00000000000000000000000000000000000000000000000000000000000000001660448201526064015f604051808303815f87803b158015611ff5575f5ffd5b505af1158015612007573d5f5f3e3d5ffd5b505050506108ec8382612ba8565b5f61201f85611520565b612029838561226c565b9050805f0361204b576040516303eb4d3160e31b815260040160405180910390fd5b818110156120765760405163bd49034f60e01b81526004810182905260248101839052604401610a74565b61207f86611e01565b6120898582612bbd565b604080518481526020810183905287916001600160a01b0388169133917f6cd0eee2cf774abe8867b2eeb7a1d0780a314e0382f0a13497d55021f94207a2910160405180910390a495945050505050565b5f5f6120e583611ad1565b546001600160401b031690505f6120fb846112aa565b90506121078282612294565b61212757604051635a235ab760e11b815260048101859052602401610a74565b610af18183613287565b5f5f5f61213e8686612bf1565b91509150815f03612162578381816121585761215861320c565b04925050506108ec565b818411612179576121796003851502601118612c0d565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b60606109a87f0000000000000000000000000000000000000000000000000000000000000000612c1e565b60606109a87f0000000000000000000000000000000000000000000000000000000000000000612c1e565b5f6001600160401b03821115611acd57604080516306dfcc6560e41b8152600481019190915260248101839052604401610a74565b5f6108ec83633b9aca0061227f60025490565b61228991906131c1565b610daa6001866131c1565b5f826103e86122a7633b9aca0083613220565b6122b190856131c1565b6122bb91906131c1565b109392505050565b6008545f5b8181101561140c575f600882815481106122e4576122e4613199565b5f91825260208083209091015480835260099091526040909120549091506001600160401b0316858111158061231f575061231f8186612294565b1561232b575050612367565b61233d81612338846112aa565b612294565b156123645760405162a8048760e61b81526004810183905260248101829052604401610a74565b50505b6001016122c8565b5f8181526009602052604081205460088054600160801b90920463ffffffff16929161239d90600190613287565b815481106123ad576123ad613199565b905f5260205f20015490508060086001846123c89190613325565b63ffffffff16815481106123de576123de613199565b5f91825260208083209190910192909255828152600990915260409020805463ffffffff60801b1916600160801b63ffffffff851602179055600880548061242857612428613341565b5f828152602080822083015f19908101839055909201909255938152600990935250506040902080546001600160a01b0319169055565b5f6108b161246b6115c0565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f61249b88888888612c5b565b9250925092506124ab8282612d23565b50909695505050505050565b5f5f6124c2846112aa565b604051635a010c6f60e01b81523360048201523060248201526044810186905261ffff7f00000000000000000000000000000000000000000000000000000000000000001660648201819052608482015260a4810185905290915061080590635a010c6f9060c4015f604051808303815f87803b158015612541575f5ffd5b505af1158015612553573d5f5f3e3d5ffd5b50505050610af18482612ba8565b6001600160a01b03841661258a5760405163e602df0560e01b81525f6004820152602401610a74565b6001600160a01b0383166125b357604051634a1406b160e11b81525f6004820152602401610a74565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561140c57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161262591815260200190565b60405180910390a350505050565b6001600160a01b03831661265d578060025f82825461265291906131c1565b909155506126cd9050565b6001600160a01b0383165f90815260208190526040902054818110156126af5760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610a74565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166126e957600280548290039055612707565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161274c91815260200190565b60405180910390a3505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156114a457604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6001600160a01b0382166127c957604051634b637e8f60e11b81525f6004820152602401610a74565b610c4e825f83612633565b804710156127fe5760405163cf47918160e01b815247600482015260248101829052604401610a74565b612817828260405180602001604052805f815250612ddb565b15612820575050565b3d1561282e57610c4e612df0565b60405163d6bda27560e01b815260040160405180910390fd5b6040516369e38bc360e01b815261ffff7f00000000000000000000000000000000000000000000000000000000000000001660048201525f908190610808906369e38bc390602401602060405180830381865afa1580156128aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128ce919061324a565b90508015612958576129536108056001600160a01b03166310fd09076040518163ffffffff1660e01b8152600401602060405180830381865afa158015612917573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061293b919061324a565b61294d90671bc16d674ec80000613233565b82612dfb565b61295a565b5f5b91505090565b6008545f908190815b818110156129e3575f60095f6008848154811061298857612988613199565b5f91825260208083209091015483528201929092526040019020546001600160401b03169050838111156129da57600882815481106129c9576129c9613199565b5f9182526020909120015494509250825b50600101612969565b50509091565b6040516307d691e360e41b8152600481018390526024810182905261ffff7f00000000000000000000000000000000000000000000000000000000000000001660448201525f90479061080590637d691e30906064015f604051808303815f87803b158015612a56575f5ffd5b505af1158015612a68573d5f5f3e3d5ffd5b505050508047610af19190613287565b60405163024a66cd60e11b81526001600160a01b03841660048201525f9061080c90630494cd9a90602401602060405180830381865afa158015612abe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ae2919061324a565b604051630be72fb160e11b8152600481018290526024810185905261ffff7f00000000000000000000000000000000000000000000000000000000000000001660448201819052606482015260848101849052909150610805906317ce5f629060a4015f604051808303815f87803b158015612b5c575f5ffd5b505af1158015612b6e573d5f5f3e3d5ffd5b5050505050505050565b5f63ffffffff821115611acd576040516306dfcc6560e41b81526020600482015260248101839052604401610a74565b5f81612bb3846112aa565b6108ec9190613287565b6001600160a01b038216612be65760405163ec442f0560e01b81525f6004820152602401610a74565b610c4e5f8383612633565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60605f612c2a83612e2e565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612c9457505f91506003905082612d19565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612ce5573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116612d1057505f925060019150829050612d19565b92505f91508190505b9450945094915050565b5f826003811115612d3657612d36613355565b03612d3f575050565b6001826003811115612d5357612d53613355565b03612d715760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115612d8557612d85613355565b03612da65760405163fce698f760e01b815260048101829052602401610a74565b6003826003811115612dba57612dba613355565b03610c4e576040516335e2f38360e21b815260048101829052602401610a74565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f815f03612e0d57612e0d6012612c0d565b816001840381612e1f57612e1f61320c565b04600101831515029392505050565b5f60ff8216601f8111156108b157604051632cd44ac360e21b815260040160405180910390fd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6108ec6020830184612e55565b5f60208284031215612ea5575f5ffd5b5035919050565b80356001600160a01b0381168114611b12575f5ffd5b5f5f60408385031215612ed3575f5ffd5b612edc83612eac565b946020939093013593505050565b5f5f5f60608486031215612efc575f5ffd5b612f0584612eac565b9250612f1360208501612eac565b929592945050506040919091013590565b5f5f5f60608486031215612f36575f5ffd5b83359250612f4660208501612eac565b9150612f5460408501612eac565b90509250925092565b5f5f5f5f60808587031215612f70575f5ffd5b84359350612f8060208601612eac565b9250612f8e60408601612eac565b9396929550929360600135925050565b5f5f60408385031215612faf575f5ffd5b50508035926020909101359150565b5f5f5f60608486031215612fd0575f5ffd5b83359250612f1360208501612eac565b5f60208284031215612ff0575f5ffd5b6108ec82612eac565b60ff60f81b8816815260e060208201525f61301760e0830189612e55565b82810360408401526130298189612e55565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561307e578351835260209384019390920191600101613060565b50909b9a5050505050505050505050565b602080825282518282018190525f918401906040840190835b818110156130c65783518352602093840193909201916001016130a8565b509095945050505050565b5f5f5f5f5f5f5f60e0888a0312156130e7575f5ffd5b6130f088612eac565b96506130fe60208901612eac565b95506040880135945060608801359350608088013560ff81168114613121575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f6040838503121561314f575f5ffd5b61315883612eac565b915061316660208401612eac565b90509250929050565b5f5f5f5f60808587031215613182575f5ffd5b8435935060208501359250612f8e60408601612eac565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b808201808211156108b1576108b16131ad565b600181811c908216806131e857607f821691505b60208210810361320657634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601260045260245ffd5b5f8261322e5761322e61320c565b500490565b80820281158282048414176108b1576108b16131ad565b5f6020828403121561325a575f5ffd5b5051919050565b5f60208284031215613271575f5ffd5b81516001600160401b03811681146108ec575f5ffd5b818103818111156108b1576108b16131ad565b5f816132a8576132a86131ad565b505f190190565b80518015158114611b12575f5ffd5b5f5f604083850312156132cf575f5ffd5b6132d8836132af565b9150602083015161ffff811681146132ee575f5ffd5b809150509250929050565b5f60208284031215613309575f5ffd5b6108ec826132af565b5f826133205761332061320c565b500690565b63ffffffff82811682821603908111156108b1576108b16131ad565b634e487b7160e01b5f52603160045260245ffd5b634e487b7160e01b5f52602160045260245ffd",
}

// SubnetToken is an auto generated Go binding around an Ethereum contract.
type SubnetToken struct {
	abi abi.ABI
}

// NewSubnetToken creates a new instance of SubnetToken.
func NewSubnetToken() *SubnetToken {
	parsed, err := SubnetTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SubnetToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SubnetToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint16 subnetId, uint64 subnetRegistration) returns()
func (subnetToken *SubnetToken) PackConstructor(subnetId uint16, subnetRegistration uint64) []byte {
	enc, err := subnetToken.abi.Pack("", subnetId, subnetRegistration)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (subnetToken *SubnetToken) PackDOMAINSEPARATOR() []byte {
	enc, err := subnetToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (subnetToken *SubnetToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return subnetToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (subnetToken *SubnetToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := subnetToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAXVALIDATORS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x714897df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_VALIDATORS() view returns(uint256)
func (subnetToken *SubnetToken) PackMAXVALIDATORS() []byte {
	enc, err := subnetToken.abi.Pack("MAX_VALIDATORS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXVALIDATORS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x714897df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_VALIDATORS() view returns(uint256)
func (subnetToken *SubnetToken) TryPackMAXVALIDATORS() ([]byte, error) {
	return subnetToken.abi.Pack("MAX_VALIDATORS")
}

// UnpackMAXVALIDATORS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x714897df.
//
// Solidity: function MAX_VALIDATORS() view returns(uint256)
func (subnetToken *SubnetToken) UnpackMAXVALIDATORS(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("MAX_VALIDATORS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackROUNDING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06aa9bd1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROUNDING() view returns(uint256)
func (subnetToken *SubnetToken) PackROUNDING() []byte {
	enc, err := subnetToken.abi.Pack("ROUNDING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROUNDING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06aa9bd1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROUNDING() view returns(uint256)
func (subnetToken *SubnetToken) TryPackROUNDING() ([]byte, error) {
	return subnetToken.abi.Pack("ROUNDING")
}

// UnpackROUNDING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06aa9bd1.
//
// Solidity: function ROUNDING() view returns(uint256)
func (subnetToken *SubnetToken) UnpackROUNDING(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("ROUNDING", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSMALLPART is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x967b0bef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SMALL_PART() view returns(uint256)
func (subnetToken *SubnetToken) PackSMALLPART() []byte {
	enc, err := subnetToken.abi.Pack("SMALL_PART")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSMALLPART is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x967b0bef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SMALL_PART() view returns(uint256)
func (subnetToken *SubnetToken) TryPackSMALLPART() ([]byte, error) {
	return subnetToken.abi.Pack("SMALL_PART")
}

// UnpackSMALLPART is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x967b0bef.
//
// Solidity: function SMALL_PART() view returns(uint256)
func (subnetToken *SubnetToken) UnpackSMALLPART(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("SMALL_PART", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWRITEOFFDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd825e58c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WRITE_OFF_DELAY() view returns(uint256)
func (subnetToken *SubnetToken) PackWRITEOFFDELAY() []byte {
	enc, err := subnetToken.abi.Pack("WRITE_OFF_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWRITEOFFDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd825e58c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WRITE_OFF_DELAY() view returns(uint256)
func (subnetToken *SubnetToken) TryPackWRITEOFFDELAY() ([]byte, error) {
	return subnetToken.abi.Pack("WRITE_OFF_DELAY")
}

// UnpackWRITEOFFDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd825e58c.
//
// Solidity: function WRITE_OFF_DELAY() view returns(uint256)
func (subnetToken *SubnetToken) UnpackWRITEOFFDELAY(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("WRITE_OFF_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (subnetToken *SubnetToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := subnetToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (subnetToken *SubnetToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return subnetToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (subnetToken *SubnetToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (subnetToken *SubnetToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := subnetToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (subnetToken *SubnetToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return subnetToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (subnetToken *SubnetToken) UnpackApprove(data []byte) (bool, error) {
	out, err := subnetToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (subnetToken *SubnetToken) PackBalanceOf(account common.Address) []byte {
	enc, err := subnetToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (subnetToken *SubnetToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return subnetToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (subnetToken *SubnetToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackColdkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d9f69f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coldkey() view returns(bytes32 account)
func (subnetToken *SubnetToken) PackColdkey() []byte {
	enc, err := subnetToken.abi.Pack("coldkey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackColdkey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d9f69f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coldkey() view returns(bytes32 account)
func (subnetToken *SubnetToken) TryPackColdkey() ([]byte, error) {
	return subnetToken.abi.Pack("coldkey")
}

// UnpackColdkey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d9f69f2.
//
// Solidity: function coldkey() view returns(bytes32 account)
func (subnetToken *SubnetToken) UnpackColdkey(data []byte) ([32]byte, error) {
	out, err := subnetToken.abi.Unpack("coldkey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256 alpha)
func (subnetToken *SubnetToken) PackConvertToAssets(shares *big.Int) []byte {
	enc, err := subnetToken.abi.Pack("convertToAssets", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256 alpha)
func (subnetToken *SubnetToken) TryPackConvertToAssets(shares *big.Int) ([]byte, error) {
	return subnetToken.abi.Pack("convertToAssets", shares)
}

// UnpackConvertToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a2d13a.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256 alpha)
func (subnetToken *SubnetToken) UnpackConvertToAssets(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("convertToAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConvertToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6e6f592.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convertToShares(uint256 alpha) view returns(uint256 shares)
func (subnetToken *SubnetToken) PackConvertToShares(alpha *big.Int) []byte {
	enc, err := subnetToken.abi.Pack("convertToShares", alpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6e6f592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToShares(uint256 alpha) view returns(uint256 shares)
func (subnetToken *SubnetToken) TryPackConvertToShares(alpha *big.Int) ([]byte, error) {
	return subnetToken.abi.Pack("convertToShares", alpha)
}

// UnpackConvertToShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6e6f592.
//
// Solidity: function convertToShares(uint256 alpha) view returns(uint256 shares)
func (subnetToken *SubnetToken) UnpackConvertToShares(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("convertToShares", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (subnetToken *SubnetToken) PackDecimals() []byte {
	enc, err := subnetToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (subnetToken *SubnetToken) TryPackDecimals() ([]byte, error) {
	return subnetToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (subnetToken *SubnetToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := subnetToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDepositStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe852a22e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositStake(bytes32 hotkey, uint256 alpha, address receiver, uint256 minShares) returns(uint256 shares)
func (subnetToken *SubnetToken) PackDepositStake(hotkey [32]byte, alpha *big.Int, receiver common.Address, minShares *big.Int) []byte {
	enc, err := subnetToken.abi.Pack("depositStake", hotkey, alpha, receiver, minShares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe852a22e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositStake(bytes32 hotkey, uint256 alpha, address receiver, uint256 minShares) returns(uint256 shares)
func (subnetToken *SubnetToken) TryPackDepositStake(hotkey [32]byte, alpha *big.Int, receiver common.Address, minShares *big.Int) ([]byte, error) {
	return subnetToken.abi.Pack("depositStake", hotkey, alpha, receiver, minShares)
}

// UnpackDepositStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe852a22e.
//
// Solidity: function depositStake(bytes32 hotkey, uint256 alpha, address receiver, uint256 minShares) returns(uint256 shares)
func (subnetToken *SubnetToken) UnpackDepositStake(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("depositStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDepositTao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cc708e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositTao(bytes32 hotkey, address receiver, uint256 minShares) payable returns(uint256 shares)
func (subnetToken *SubnetToken) PackDepositTao(hotkey [32]byte, receiver common.Address, minShares *big.Int) []byte {
	enc, err := subnetToken.abi.Pack("depositTao", hotkey, receiver, minShares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositTao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cc708e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositTao(bytes32 hotkey, address receiver, uint256 minShares) payable returns(uint256 shares)
func (subnetToken *SubnetToken) TryPackDepositTao(hotkey [32]byte, receiver common.Address, minShares *big.Int) ([]byte, error) {
	return subnetToken.abi.Pack("depositTao", hotkey, receiver, minShares)
}

// UnpackDepositTao is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cc708e8.
//
// Solidity: function depositTao(bytes32 hotkey, address receiver, uint256 minShares) payable returns(uint256 shares)
func (subnetToken *SubnetToken) UnpackDepositTao(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("depositTao", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (subnetToken *SubnetToken) PackEip712Domain() []byte {
	enc, err := subnetToken.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (subnetToken *SubnetToken) TryPackEip712Domain() ([]byte, error) {
	return subnetToken.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (subnetToken *SubnetToken) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := subnetToken.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackFollowSwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4762e3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function followSwap(bytes32 oldHotkey, bytes32 newHotkey) returns()
func (subnetToken *SubnetToken) PackFollowSwap(oldHotkey [32]byte, newHotkey [32]byte) []byte {
	enc, err := subnetToken.abi.Pack("followSwap", oldHotkey, newHotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFollowSwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4762e3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function followSwap(bytes32 oldHotkey, bytes32 newHotkey) returns()
func (subnetToken *SubnetToken) TryPackFollowSwap(oldHotkey [32]byte, newHotkey [32]byte) ([]byte, error) {
	return subnetToken.abi.Pack("followSwap", oldHotkey, newHotkey)
}

// PackIsDissolved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3730a5f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isDissolved() view returns(bool dissolved)
func (subnetToken *SubnetToken) PackIsDissolved() []byte {
	enc, err := subnetToken.abi.Pack("isDissolved")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsDissolved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3730a5f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isDissolved() view returns(bool dissolved)
func (subnetToken *SubnetToken) TryPackIsDissolved() ([]byte, error) {
	return subnetToken.abi.Pack("isDissolved")
}

// UnpackIsDissolved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3730a5f8.
//
// Solidity: function isDissolved() view returns(bool dissolved)
func (subnetToken *SubnetToken) UnpackIsDissolved(data []byte) (bool, error) {
	out, err := subnetToken.abi.Unpack("isDissolved", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaxRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd905777e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxRedeem(address owner) view returns(uint256 shares)
func (subnetToken *SubnetToken) PackMaxRedeem(owner common.Address) []byte {
	enc, err := subnetToken.abi.Pack("maxRedeem", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd905777e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxRedeem(address owner) view returns(uint256 shares)
func (subnetToken *SubnetToken) TryPackMaxRedeem(owner common.Address) ([]byte, error) {
	return subnetToken.abi.Pack("maxRedeem", owner)
}

// UnpackMaxRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd905777e.
//
// Solidity: function maxRedeem(address owner) view returns(uint256 shares)
func (subnetToken *SubnetToken) UnpackMaxRedeem(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("maxRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (subnetToken *SubnetToken) PackName() []byte {
	enc, err := subnetToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (subnetToken *SubnetToken) TryPackName() ([]byte, error) {
	return subnetToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (subnetToken *SubnetToken) UnpackName(data []byte) (string, error) {
	out, err := subnetToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNetuid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78015b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function netuid() view returns(uint16 subnetId)
func (subnetToken *SubnetToken) PackNetuid() []byte {
	enc, err := subnetToken.abi.Pack("netuid")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNetuid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78015b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function netuid() view returns(uint16 subnetId)
func (subnetToken *SubnetToken) TryPackNetuid() ([]byte, error) {
	return subnetToken.abi.Pack("netuid")
}

// UnpackNetuid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe78015b1.
//
// Solidity: function netuid() view returns(uint16 subnetId)
func (subnetToken *SubnetToken) UnpackNetuid(data []byte) (uint16, error) {
	out, err := subnetToken.abi.Unpack("netuid", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (subnetToken *SubnetToken) PackNonces(owner common.Address) []byte {
	enc, err := subnetToken.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (subnetToken *SubnetToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return subnetToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (subnetToken *SubnetToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (subnetToken *SubnetToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := subnetToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (subnetToken *SubnetToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return subnetToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackPositionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fedf616.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function positionOf(bytes32 hotkey) view returns((uint64,uint64,uint32) position)
func (subnetToken *SubnetToken) PackPositionOf(hotkey [32]byte) []byte {
	enc, err := subnetToken.abi.Pack("positionOf", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPositionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fedf616.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function positionOf(bytes32 hotkey) view returns((uint64,uint64,uint32) position)
func (subnetToken *SubnetToken) TryPackPositionOf(hotkey [32]byte) ([]byte, error) {
	return subnetToken.abi.Pack("positionOf", hotkey)
}

// UnpackPositionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fedf616.
//
// Solidity: function positionOf(bytes32 hotkey) view returns((uint64,uint64,uint32) position)
func (subnetToken *SubnetToken) UnpackPositionOf(data []byte) (SubnetTokenPosition, error) {
	out, err := subnetToken.abi.Unpack("positionOf", data)
	if err != nil {
		return *new(SubnetTokenPosition), err
	}
	out0 := *abi.ConvertType(out[0], new(SubnetTokenPosition)).(*SubnetTokenPosition)
	return out0, nil
}

// PackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewDeposit(uint256 alpha) view returns(uint256 shares)
func (subnetToken *SubnetToken) PackPreviewDeposit(alpha *big.Int) []byte {
	enc, err := subnetToken.abi.Pack("previewDeposit", alpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewDeposit(uint256 alpha) view returns(uint256 shares)
func (subnetToken *SubnetToken) TryPackPreviewDeposit(alpha *big.Int) ([]byte, error) {
	return subnetToken.abi.Pack("previewDeposit", alpha)
}

// UnpackPreviewDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef8b30f7.
//
// Solidity: function previewDeposit(uint256 alpha) view returns(uint256 shares)
func (subnetToken *SubnetToken) UnpackPreviewDeposit(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("previewDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewDissolved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x563085a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewDissolved(uint256 shares) view returns(uint256 amountWei)
func (subnetToken *SubnetToken) PackPreviewDissolved(shares *big.Int) []byte {
	enc, err := subnetToken.abi.Pack("previewDissolved", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewDissolved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x563085a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewDissolved(uint256 shares) view returns(uint256 amountWei)
func (subnetToken *SubnetToken) TryPackPreviewDissolved(shares *big.Int) ([]byte, error) {
	return subnetToken.abi.Pack("previewDissolved", shares)
}

// UnpackPreviewDissolved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x563085a1.
//
// Solidity: function previewDissolved(uint256 shares) view returns(uint256 amountWei)
func (subnetToken *SubnetToken) UnpackPreviewDissolved(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("previewDissolved", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdad506.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256 alpha)
func (subnetToken *SubnetToken) PackPreviewRedeem(shares *big.Int) []byte {
	enc, err := subnetToken.abi.Pack("previewRedeem", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdad506.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256 alpha)
func (subnetToken *SubnetToken) TryPackPreviewRedeem(shares *big.Int) ([]byte, error) {
	return subnetToken.abi.Pack("previewRedeem", shares)
}

// UnpackPreviewRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cdad506.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256 alpha)
func (subnetToken *SubnetToken) UnpackPreviewRedeem(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("previewRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f40a7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner, uint256 minAlpha) returns(uint256 alpha)
func (subnetToken *SubnetToken) PackRedeem(shares *big.Int, receiver common.Address, owner common.Address, minAlpha *big.Int) []byte {
	enc, err := subnetToken.abi.Pack("redeem", shares, receiver, owner, minAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f40a7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner, uint256 minAlpha) returns(uint256 alpha)
func (subnetToken *SubnetToken) TryPackRedeem(shares *big.Int, receiver common.Address, owner common.Address, minAlpha *big.Int) ([]byte, error) {
	return subnetToken.abi.Pack("redeem", shares, receiver, owner, minAlpha)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f40a7b3.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner, uint256 minAlpha) returns(uint256 alpha)
func (subnetToken *SubnetToken) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("redeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedeemDissolved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26e3aed1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeemDissolved(uint256 shares, address receiver, address owner) returns(uint256 amountWei)
func (subnetToken *SubnetToken) PackRedeemDissolved(shares *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := subnetToken.abi.Pack("redeemDissolved", shares, receiver, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeemDissolved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26e3aed1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeemDissolved(uint256 shares, address receiver, address owner) returns(uint256 amountWei)
func (subnetToken *SubnetToken) TryPackRedeemDissolved(shares *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return subnetToken.abi.Pack("redeemDissolved", shares, receiver, owner)
}

// UnpackRedeemDissolved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26e3aed1.
//
// Solidity: function redeemDissolved(uint256 shares, address receiver, address owner) returns(uint256 amountWei)
func (subnetToken *SubnetToken) UnpackRedeemDissolved(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("redeemDissolved", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedeemTao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3de7c1f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeemTao(uint256 shares, address receiver, address owner, uint256 minRao) returns(uint256 rao)
func (subnetToken *SubnetToken) PackRedeemTao(shares *big.Int, receiver common.Address, owner common.Address, minRao *big.Int) []byte {
	enc, err := subnetToken.abi.Pack("redeemTao", shares, receiver, owner, minRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeemTao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3de7c1f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeemTao(uint256 shares, address receiver, address owner, uint256 minRao) returns(uint256 rao)
func (subnetToken *SubnetToken) TryPackRedeemTao(shares *big.Int, receiver common.Address, owner common.Address, minRao *big.Int) ([]byte, error) {
	return subnetToken.abi.Pack("redeemTao", shares, receiver, owner, minRao)
}

// UnpackRedeemTao is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3de7c1f5.
//
// Solidity: function redeemTao(uint256 shares, address receiver, address owner, uint256 minRao) returns(uint256 rao)
func (subnetToken *SubnetToken) UnpackRedeemTao(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("redeemTao", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a205d2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redelegate(bytes32 from, bytes32 to) returns()
func (subnetToken *SubnetToken) PackRedelegate(from [32]byte, to [32]byte) []byte {
	enc, err := subnetToken.abi.Pack("redelegate", from, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a205d2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redelegate(bytes32 from, bytes32 to) returns()
func (subnetToken *SubnetToken) TryPackRedelegate(from [32]byte, to [32]byte) ([]byte, error) {
	return subnetToken.abi.Pack("redelegate", from, to)
}

// PackRegistration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x443bd1d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registration() view returns(uint64 counter)
func (subnetToken *SubnetToken) PackRegistration() []byte {
	enc, err := subnetToken.abi.Pack("registration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x443bd1d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registration() view returns(uint64 counter)
func (subnetToken *SubnetToken) TryPackRegistration() ([]byte, error) {
	return subnetToken.abi.Pack("registration")
}

// UnpackRegistration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x443bd1d0.
//
// Solidity: function registration() view returns(uint64 counter)
func (subnetToken *SubnetToken) UnpackRegistration(data []byte) (uint64, error) {
	out, err := subnetToken.abi.Unpack("registration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackReportMissing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58c3961.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportMissing(bytes32 hotkey) returns()
func (subnetToken *SubnetToken) PackReportMissing(hotkey [32]byte) []byte {
	enc, err := subnetToken.abi.Pack("reportMissing", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportMissing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58c3961.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportMissing(bytes32 hotkey) returns()
func (subnetToken *SubnetToken) TryPackReportMissing(hotkey [32]byte) ([]byte, error) {
	return subnetToken.abi.Pack("reportMissing", hotkey)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (subnetToken *SubnetToken) PackSymbol() []byte {
	enc, err := subnetToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (subnetToken *SubnetToken) TryPackSymbol() ([]byte, error) {
	return subnetToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (subnetToken *SubnetToken) UnpackSymbol(data []byte) (string, error) {
	out, err := subnetToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e1d114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalAssets() view returns(uint256 alpha)
func (subnetToken *SubnetToken) PackTotalAssets() []byte {
	enc, err := subnetToken.abi.Pack("totalAssets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e1d114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalAssets() view returns(uint256 alpha)
func (subnetToken *SubnetToken) TryPackTotalAssets() ([]byte, error) {
	return subnetToken.abi.Pack("totalAssets")
}

// UnpackTotalAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01e1d114.
//
// Solidity: function totalAssets() view returns(uint256 alpha)
func (subnetToken *SubnetToken) UnpackTotalAssets(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("totalAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (subnetToken *SubnetToken) PackTotalSupply() []byte {
	enc, err := subnetToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (subnetToken *SubnetToken) TryPackTotalSupply() ([]byte, error) {
	return subnetToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (subnetToken *SubnetToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := subnetToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (subnetToken *SubnetToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := subnetToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (subnetToken *SubnetToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return subnetToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (subnetToken *SubnetToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := subnetToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (subnetToken *SubnetToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := subnetToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (subnetToken *SubnetToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return subnetToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (subnetToken *SubnetToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := subnetToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca1e7819.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validators() view returns(bytes32[] hotkeys)
func (subnetToken *SubnetToken) PackValidators() []byte {
	enc, err := subnetToken.abi.Pack("validators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca1e7819.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validators() view returns(bytes32[] hotkeys)
func (subnetToken *SubnetToken) TryPackValidators() ([]byte, error) {
	return subnetToken.abi.Pack("validators")
}

// UnpackValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca1e7819.
//
// Solidity: function validators() view returns(bytes32[] hotkeys)
func (subnetToken *SubnetToken) UnpackValidators(data []byte) ([][32]byte, error) {
	out, err := subnetToken.abi.Unpack("validators", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackWriteOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52a4d757.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function writeOff(bytes32 hotkey) returns()
func (subnetToken *SubnetToken) PackWriteOff(hotkey [32]byte) []byte {
	enc, err := subnetToken.abi.Pack("writeOff", hotkey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWriteOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52a4d757.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function writeOff(bytes32 hotkey) returns()
func (subnetToken *SubnetToken) TryPackWriteOff(hotkey [32]byte) ([]byte, error) {
	return subnetToken.abi.Pack("writeOff", hotkey)
}

// SubnetTokenApproval represents a Approval event raised by the SubnetToken contract.
type SubnetTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SubnetTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (SubnetTokenApproval) ContractEventName() string {
	return SubnetTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (subnetToken *SubnetToken) UnpackApprovalEvent(log *types.Log) (*SubnetTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 || log.Topics[0] != subnetToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTokenApproval)
	if len(log.Data) > 0 {
		if err := subnetToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SubnetTokenDeposited represents a Deposited event raised by the SubnetToken contract.
type SubnetTokenDeposited struct {
	Sender   common.Address
	Receiver common.Address
	Hotkey   [32]byte
	Alpha    *big.Int
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SubnetTokenDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (SubnetTokenDeposited) ContractEventName() string {
	return SubnetTokenDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed sender, address indexed receiver, bytes32 indexed hotkey, uint256 alpha, uint256 shares)
func (subnetToken *SubnetToken) UnpackDepositedEvent(log *types.Log) (*SubnetTokenDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 || log.Topics[0] != subnetToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTokenDeposited)
	if len(log.Data) > 0 {
		if err := subnetToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SubnetTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the SubnetToken contract.
type SubnetTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const SubnetTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (SubnetTokenEIP712DomainChanged) ContractEventName() string {
	return SubnetTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (subnetToken *SubnetToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*SubnetTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != subnetToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := subnetToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SubnetTokenMissingReported represents a MissingReported event raised by the SubnetToken contract.
type SubnetTokenMissingReported struct {
	Hotkey        [32]byte
	MissingAlpha  *big.Int
	WriteOffBlock *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const SubnetTokenMissingReportedEventName = "MissingReported"

// ContractEventName returns the user-defined event name.
func (SubnetTokenMissingReported) ContractEventName() string {
	return SubnetTokenMissingReportedEventName
}

// UnpackMissingReportedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MissingReported(bytes32 indexed hotkey, uint256 missingAlpha, uint256 writeOffBlock)
func (subnetToken *SubnetToken) UnpackMissingReportedEvent(log *types.Log) (*SubnetTokenMissingReported, error) {
	event := "MissingReported"
	if len(log.Topics) == 0 || log.Topics[0] != subnetToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTokenMissingReported)
	if len(log.Data) > 0 {
		if err := subnetToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SubnetTokenPaidOut represents a PaidOut event raised by the SubnetToken contract.
type SubnetTokenPaidOut struct {
	Sender    common.Address
	Receiver  common.Address
	Owner     common.Address
	AmountWei *big.Int
	Shares    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SubnetTokenPaidOutEventName = "PaidOut"

// ContractEventName returns the user-defined event name.
func (SubnetTokenPaidOut) ContractEventName() string {
	return SubnetTokenPaidOutEventName
}

// UnpackPaidOutEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaidOut(address indexed sender, address indexed receiver, address indexed owner, uint256 amountWei, uint256 shares)
func (subnetToken *SubnetToken) UnpackPaidOutEvent(log *types.Log) (*SubnetTokenPaidOut, error) {
	event := "PaidOut"
	if len(log.Topics) == 0 || log.Topics[0] != subnetToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTokenPaidOut)
	if len(log.Data) > 0 {
		if err := subnetToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SubnetTokenRedeemed represents a Redeemed event raised by the SubnetToken contract.
type SubnetTokenRedeemed struct {
	Sender   common.Address
	Receiver common.Address
	Owner    common.Address
	Alpha    *big.Int
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SubnetTokenRedeemedEventName = "Redeemed"

// ContractEventName returns the user-defined event name.
func (SubnetTokenRedeemed) ContractEventName() string {
	return SubnetTokenRedeemedEventName
}

// UnpackRedeemedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Redeemed(address indexed sender, address indexed receiver, address indexed owner, uint256 alpha, uint256 shares)
func (subnetToken *SubnetToken) UnpackRedeemedEvent(log *types.Log) (*SubnetTokenRedeemed, error) {
	event := "Redeemed"
	if len(log.Topics) == 0 || log.Topics[0] != subnetToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTokenRedeemed)
	if len(log.Data) > 0 {
		if err := subnetToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SubnetTokenRedelegated represents a Redelegated event raised by the SubnetToken contract.
type SubnetTokenRedelegated struct {
	From  [32]byte
	To    [32]byte
	Alpha *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const SubnetTokenRedelegatedEventName = "Redelegated"

// ContractEventName returns the user-defined event name.
func (SubnetTokenRedelegated) ContractEventName() string {
	return SubnetTokenRedelegatedEventName
}

// UnpackRedelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Redelegated(bytes32 indexed from, bytes32 indexed to, uint256 alpha)
func (subnetToken *SubnetToken) UnpackRedelegatedEvent(log *types.Log) (*SubnetTokenRedelegated, error) {
	event := "Redelegated"
	if len(log.Topics) == 0 || log.Topics[0] != subnetToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTokenRedelegated)
	if len(log.Data) > 0 {
		if err := subnetToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SubnetTokenSold represents a Sold event raised by the SubnetToken contract.
type SubnetTokenSold struct {
	Sender   common.Address
	Receiver common.Address
	Owner    common.Address
	Alpha    *big.Int
	Rao      *big.Int
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SubnetTokenSoldEventName = "Sold"

// ContractEventName returns the user-defined event name.
func (SubnetTokenSold) ContractEventName() string {
	return SubnetTokenSoldEventName
}

// UnpackSoldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sold(address indexed sender, address indexed receiver, address indexed owner, uint256 alpha, uint256 rao, uint256 shares)
func (subnetToken *SubnetToken) UnpackSoldEvent(log *types.Log) (*SubnetTokenSold, error) {
	event := "Sold"
	if len(log.Topics) == 0 || log.Topics[0] != subnetToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTokenSold)
	if len(log.Data) > 0 {
		if err := subnetToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SubnetTokenSwapFollowed represents a SwapFollowed event raised by the SubnetToken contract.
type SubnetTokenSwapFollowed struct {
	OldHotkey [32]byte
	NewHotkey [32]byte
	Alpha     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SubnetTokenSwapFollowedEventName = "SwapFollowed"

// ContractEventName returns the user-defined event name.
func (SubnetTokenSwapFollowed) ContractEventName() string {
	return SubnetTokenSwapFollowedEventName
}

// UnpackSwapFollowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SwapFollowed(bytes32 indexed oldHotkey, bytes32 indexed newHotkey, uint256 alpha)
func (subnetToken *SubnetToken) UnpackSwapFollowedEvent(log *types.Log) (*SubnetTokenSwapFollowed, error) {
	event := "SwapFollowed"
	if len(log.Topics) == 0 || log.Topics[0] != subnetToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTokenSwapFollowed)
	if len(log.Data) > 0 {
		if err := subnetToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SubnetTokenTransfer represents a Transfer event raised by the SubnetToken contract.
type SubnetTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const SubnetTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (SubnetTokenTransfer) ContractEventName() string {
	return SubnetTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (subnetToken *SubnetToken) UnpackTransferEvent(log *types.Log) (*SubnetTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 || log.Topics[0] != subnetToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTokenTransfer)
	if len(log.Data) > 0 {
		if err := subnetToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SubnetTokenWrittenOff represents a WrittenOff event raised by the SubnetToken contract.
type SubnetTokenWrittenOff struct {
	Hotkey    [32]byte
	LostAlpha *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SubnetTokenWrittenOffEventName = "WrittenOff"

// ContractEventName returns the user-defined event name.
func (SubnetTokenWrittenOff) ContractEventName() string {
	return SubnetTokenWrittenOffEventName
}

// UnpackWrittenOffEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WrittenOff(bytes32 indexed hotkey, uint256 lostAlpha)
func (subnetToken *SubnetToken) UnpackWrittenOffEvent(log *types.Log) (*SubnetTokenWrittenOff, error) {
	event := "WrittenOff"
	if len(log.Topics) == 0 || log.Topics[0] != subnetToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTokenWrittenOff)
	if len(log.Data) > 0 {
		if err := subnetToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (subnetToken *SubnetToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["BelowMinimum"].ID.Bytes()[:4]) {
		return subnetToken.UnpackBelowMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return subnetToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return subnetToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return subnetToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return subnetToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return subnetToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return subnetToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return subnetToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return subnetToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return subnetToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return subnetToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return subnetToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return subnetToken.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return subnetToken.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return subnetToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["InvalidReceiver"].ID.Bytes()[:4]) {
		return subnetToken.UnpackInvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return subnetToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["LargerMissing"].ID.Bytes()[:4]) {
		return subnetToken.UnpackLargerMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["NoSubnet"].ID.Bytes()[:4]) {
		return subnetToken.UnpackNoSubnetError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["NotFoundThere"].ID.Bytes()[:4]) {
		return subnetToken.UnpackNotFoundThereError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return subnetToken.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["NotValidator"].ID.Bytes()[:4]) {
		return subnetToken.UnpackNotValidatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["NotWholeRao"].ID.Bytes()[:4]) {
		return subnetToken.UnpackNotWholeRaoError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["NothingGained"].ID.Bytes()[:4]) {
		return subnetToken.UnpackNothingGainedError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["NothingMissing"].ID.Bytes()[:4]) {
		return subnetToken.UnpackNothingMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return subnetToken.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return subnetToken.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["StakeMissing"].ID.Bytes()[:4]) {
		return subnetToken.UnpackStakeMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["StillValidates"].ID.Bytes()[:4]) {
		return subnetToken.UnpackStillValidatesError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return subnetToken.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["SubnetDissolved"].ID.Bytes()[:4]) {
		return subnetToken.UnpackSubnetDissolvedError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["SubnetNotDissolved"].ID.Bytes()[:4]) {
		return subnetToken.UnpackSubnetNotDissolvedError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return subnetToken.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetToken.abi.Errors["TooManyValidators"].ID.Bytes()[:4]) {
		return subnetToken.UnpackTooManyValidatorsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SubnetTokenBelowMinimum represents a BelowMinimum error raised by the SubnetToken contract.
type SubnetTokenBelowMinimum struct {
	Result  *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BelowMinimum(uint256 result, uint256 minimum)
func SubnetTokenBelowMinimumErrorID() common.Hash {
	return common.HexToHash("0xbd49034f17bd8cd8171b39a2bec57ff9a2e5a06c580d5777f88b290bee56cf1a")
}

// UnpackBelowMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BelowMinimum(uint256 result, uint256 minimum)
func (subnetToken *SubnetToken) UnpackBelowMinimumError(raw []byte) (*SubnetTokenBelowMinimum, error) {
	out := new(SubnetTokenBelowMinimum)
	if err := subnetToken.abi.UnpackIntoInterface(out, "BelowMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the SubnetToken contract.
type SubnetTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func SubnetTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (subnetToken *SubnetToken) UnpackECDSAInvalidSignatureError(raw []byte) (*SubnetTokenECDSAInvalidSignature, error) {
	out := new(SubnetTokenECDSAInvalidSignature)
	if err := subnetToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the SubnetToken contract.
type SubnetTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func SubnetTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (subnetToken *SubnetToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*SubnetTokenECDSAInvalidSignatureLength, error) {
	out := new(SubnetTokenECDSAInvalidSignatureLength)
	if err := subnetToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the SubnetToken contract.
type SubnetTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func SubnetTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (subnetToken *SubnetToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*SubnetTokenECDSAInvalidSignatureS, error) {
	out := new(SubnetTokenECDSAInvalidSignatureS)
	if err := subnetToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the SubnetToken contract.
type SubnetTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func SubnetTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (subnetToken *SubnetToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*SubnetTokenERC20InsufficientAllowance, error) {
	out := new(SubnetTokenERC20InsufficientAllowance)
	if err := subnetToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the SubnetToken contract.
type SubnetTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func SubnetTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (subnetToken *SubnetToken) UnpackERC20InsufficientBalanceError(raw []byte) (*SubnetTokenERC20InsufficientBalance, error) {
	out := new(SubnetTokenERC20InsufficientBalance)
	if err := subnetToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the SubnetToken contract.
type SubnetTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func SubnetTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (subnetToken *SubnetToken) UnpackERC20InvalidApproverError(raw []byte) (*SubnetTokenERC20InvalidApprover, error) {
	out := new(SubnetTokenERC20InvalidApprover)
	if err := subnetToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the SubnetToken contract.
type SubnetTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func SubnetTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (subnetToken *SubnetToken) UnpackERC20InvalidReceiverError(raw []byte) (*SubnetTokenERC20InvalidReceiver, error) {
	out := new(SubnetTokenERC20InvalidReceiver)
	if err := subnetToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the SubnetToken contract.
type SubnetTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func SubnetTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (subnetToken *SubnetToken) UnpackERC20InvalidSenderError(raw []byte) (*SubnetTokenERC20InvalidSender, error) {
	out := new(SubnetTokenERC20InvalidSender)
	if err := subnetToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the SubnetToken contract.
type SubnetTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func SubnetTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (subnetToken *SubnetToken) UnpackERC20InvalidSpenderError(raw []byte) (*SubnetTokenERC20InvalidSpender, error) {
	out := new(SubnetTokenERC20InvalidSpender)
	if err := subnetToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the SubnetToken contract.
type SubnetTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func SubnetTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (subnetToken *SubnetToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*SubnetTokenERC2612ExpiredSignature, error) {
	out := new(SubnetTokenERC2612ExpiredSignature)
	if err := subnetToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the SubnetToken contract.
type SubnetTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func SubnetTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (subnetToken *SubnetToken) UnpackERC2612InvalidSignerError(raw []byte) (*SubnetTokenERC2612InvalidSigner, error) {
	out := new(SubnetTokenERC2612InvalidSigner)
	if err := subnetToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenFailedCall represents a FailedCall error raised by the SubnetToken contract.
type SubnetTokenFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func SubnetTokenFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (subnetToken *SubnetToken) UnpackFailedCallError(raw []byte) (*SubnetTokenFailedCall, error) {
	out := new(SubnetTokenFailedCall)
	if err := subnetToken.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenInsufficientBalance represents a InsufficientBalance error raised by the SubnetToken contract.
type SubnetTokenInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func SubnetTokenInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (subnetToken *SubnetToken) UnpackInsufficientBalanceError(raw []byte) (*SubnetTokenInsufficientBalance, error) {
	out := new(SubnetTokenInsufficientBalance)
	if err := subnetToken.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the SubnetToken contract.
type SubnetTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func SubnetTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (subnetToken *SubnetToken) UnpackInvalidAccountNonceError(raw []byte) (*SubnetTokenInvalidAccountNonce, error) {
	out := new(SubnetTokenInvalidAccountNonce)
	if err := subnetToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenInvalidReceiver represents a InvalidReceiver error raised by the SubnetToken contract.
type SubnetTokenInvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidReceiver(address receiver)
func SubnetTokenInvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x9cfea583c76d990ae2594f1fa87255c0a172ec8bbdaef2992c80c51b9ed3f677")
}

// UnpackInvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidReceiver(address receiver)
func (subnetToken *SubnetToken) UnpackInvalidReceiverError(raw []byte) (*SubnetTokenInvalidReceiver, error) {
	out := new(SubnetTokenInvalidReceiver)
	if err := subnetToken.abi.UnpackIntoInterface(out, "InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenInvalidShortString represents a InvalidShortString error raised by the SubnetToken contract.
type SubnetTokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func SubnetTokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (subnetToken *SubnetToken) UnpackInvalidShortStringError(raw []byte) (*SubnetTokenInvalidShortString, error) {
	out := new(SubnetTokenInvalidShortString)
	if err := subnetToken.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenLargerMissing represents a LargerMissing error raised by the SubnetToken contract.
type SubnetTokenLargerMissing struct {
	Hotkey        [32]byte
	RecordedAlpha *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LargerMissing(bytes32 hotkey, uint256 recordedAlpha)
func SubnetTokenLargerMissingErrorID() common.Hash {
	return common.HexToHash("0x2a0121c0c3e34fe4e3fcd1cdf625abbdc22025053a70b1086ee6a88412a9874c")
}

// UnpackLargerMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LargerMissing(bytes32 hotkey, uint256 recordedAlpha)
func (subnetToken *SubnetToken) UnpackLargerMissingError(raw []byte) (*SubnetTokenLargerMissing, error) {
	out := new(SubnetTokenLargerMissing)
	if err := subnetToken.abi.UnpackIntoInterface(out, "LargerMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenNoSubnet represents a NoSubnet error raised by the SubnetToken contract.
type SubnetTokenNoSubnet struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSubnet(uint16 netuid)
func SubnetTokenNoSubnetErrorID() common.Hash {
	return common.HexToHash("0x43677376f4288e262050f5f4103bc7bbf43106a8ec4c48488e976b98eddbee00")
}

// UnpackNoSubnetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSubnet(uint16 netuid)
func (subnetToken *SubnetToken) UnpackNoSubnetError(raw []byte) (*SubnetTokenNoSubnet, error) {
	out := new(SubnetTokenNoSubnet)
	if err := subnetToken.abi.UnpackIntoInterface(out, "NoSubnet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenNotFoundThere represents a NotFoundThere error raised by the SubnetToken contract.
type SubnetTokenNotFoundThere struct {
	Hotkey        [32]byte
	RecordedAlpha *big.Int
	FoundAlpha    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFoundThere(bytes32 hotkey, uint256 recordedAlpha, uint256 foundAlpha)
func SubnetTokenNotFoundThereErrorID() common.Hash {
	return common.HexToHash("0xc7dcb779ea80dc0263078b3f415c783866bb34bc980361d06d6b5c18b282fea5")
}

// UnpackNotFoundThereError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFoundThere(bytes32 hotkey, uint256 recordedAlpha, uint256 foundAlpha)
func (subnetToken *SubnetToken) UnpackNotFoundThereError(raw []byte) (*SubnetTokenNotFoundThere, error) {
	out := new(SubnetTokenNotFoundThere)
	if err := subnetToken.abi.UnpackIntoInterface(out, "NotFoundThere", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenNotListed represents a NotListed error raised by the SubnetToken contract.
type SubnetTokenNotListed struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(bytes32 hotkey)
func SubnetTokenNotListedErrorID() common.Hash {
	return common.HexToHash("0x9bd34f95a10215b40fee580ac1cb3a0b92eb806609bfc8a1c4e58cd353cab92d")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(bytes32 hotkey)
func (subnetToken *SubnetToken) UnpackNotListedError(raw []byte) (*SubnetTokenNotListed, error) {
	out := new(SubnetTokenNotListed)
	if err := subnetToken.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenNotValidator represents a NotValidator error raised by the SubnetToken contract.
type SubnetTokenNotValidator struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotValidator(bytes32 hotkey)
func SubnetTokenNotValidatorErrorID() common.Hash {
	return common.HexToHash("0x94446d8881e7f05d4c9b4531c8cec892aa417c13467c0f239d703f241397ee2a")
}

// UnpackNotValidatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotValidator(bytes32 hotkey)
func (subnetToken *SubnetToken) UnpackNotValidatorError(raw []byte) (*SubnetTokenNotValidator, error) {
	out := new(SubnetTokenNotValidator)
	if err := subnetToken.abi.UnpackIntoInterface(out, "NotValidator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenNotWholeRao represents a NotWholeRao error raised by the SubnetToken contract.
type SubnetTokenNotWholeRao struct {
	ValueWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWholeRao(uint256 valueWei)
func SubnetTokenNotWholeRaoErrorID() common.Hash {
	return common.HexToHash("0xe5316376482cc9ffabb6221d31155b77ceadd184c3f0ccc4c8dd3aefe65b2fc0")
}

// UnpackNotWholeRaoError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWholeRao(uint256 valueWei)
func (subnetToken *SubnetToken) UnpackNotWholeRaoError(raw []byte) (*SubnetTokenNotWholeRao, error) {
	out := new(SubnetTokenNotWholeRao)
	if err := subnetToken.abi.UnpackIntoInterface(out, "NotWholeRao", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenNothingGained represents a NothingGained error raised by the SubnetToken contract.
type SubnetTokenNothingGained struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingGained()
func SubnetTokenNothingGainedErrorID() common.Hash {
	return common.HexToHash("0x1f5a6988910e2677cd48a992e2a9b33f2a6bd8a3a56cb0c9ecf3709f4c8181d3")
}

// UnpackNothingGainedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingGained()
func (subnetToken *SubnetToken) UnpackNothingGainedError(raw []byte) (*SubnetTokenNothingGained, error) {
	out := new(SubnetTokenNothingGained)
	if err := subnetToken.abi.UnpackIntoInterface(out, "NothingGained", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenNothingMissing represents a NothingMissing error raised by the SubnetToken contract.
type SubnetTokenNothingMissing struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingMissing(bytes32 hotkey)
func SubnetTokenNothingMissingErrorID() common.Hash {
	return common.HexToHash("0xb446b56edccf5816f8f3a2e73ab231320c5ce6bb0d0427ef52c436f22506be9a")
}

// UnpackNothingMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingMissing(bytes32 hotkey)
func (subnetToken *SubnetToken) UnpackNothingMissingError(raw []byte) (*SubnetTokenNothingMissing, error) {
	out := new(SubnetTokenNothingMissing)
	if err := subnetToken.abi.UnpackIntoInterface(out, "NothingMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the SubnetToken contract.
type SubnetTokenReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func SubnetTokenReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (subnetToken *SubnetToken) UnpackReentrancyGuardReentrantCallError(raw []byte) (*SubnetTokenReentrancyGuardReentrantCall, error) {
	out := new(SubnetTokenReentrancyGuardReentrantCall)
	if err := subnetToken.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SubnetToken contract.
type SubnetTokenSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SubnetTokenSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (subnetToken *SubnetToken) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SubnetTokenSafeCastOverflowedUintDowncast, error) {
	out := new(SubnetTokenSafeCastOverflowedUintDowncast)
	if err := subnetToken.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenStakeMissing represents a StakeMissing error raised by the SubnetToken contract.
type SubnetTokenStakeMissing struct {
	Hotkey        [32]byte
	RecordedAlpha *big.Int
	ActualAlpha   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeMissing(bytes32 hotkey, uint256 recordedAlpha, uint256 actualAlpha)
func SubnetTokenStakeMissingErrorID() common.Hash {
	return common.HexToHash("0x7a8e56ee2857c076c94f67789c0de1c4a8a3df8a33c8d7644d1516d5c93f695d")
}

// UnpackStakeMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeMissing(bytes32 hotkey, uint256 recordedAlpha, uint256 actualAlpha)
func (subnetToken *SubnetToken) UnpackStakeMissingError(raw []byte) (*SubnetTokenStakeMissing, error) {
	out := new(SubnetTokenStakeMissing)
	if err := subnetToken.abi.UnpackIntoInterface(out, "StakeMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenStillValidates represents a StillValidates error raised by the SubnetToken contract.
type SubnetTokenStillValidates struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillValidates(bytes32 hotkey)
func SubnetTokenStillValidatesErrorID() common.Hash {
	return common.HexToHash("0xe326d17187d05f3544b34de5318734da9d541bbd821c53beef629cfc9b2aa236")
}

// UnpackStillValidatesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillValidates(bytes32 hotkey)
func (subnetToken *SubnetToken) UnpackStillValidatesError(raw []byte) (*SubnetTokenStillValidates, error) {
	out := new(SubnetTokenStillValidates)
	if err := subnetToken.abi.UnpackIntoInterface(out, "StillValidates", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenStringTooLong represents a StringTooLong error raised by the SubnetToken contract.
type SubnetTokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func SubnetTokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (subnetToken *SubnetToken) UnpackStringTooLongError(raw []byte) (*SubnetTokenStringTooLong, error) {
	out := new(SubnetTokenStringTooLong)
	if err := subnetToken.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenSubnetDissolved represents a SubnetDissolved error raised by the SubnetToken contract.
type SubnetTokenSubnetDissolved struct {
	Netuid       uint16
	Registration uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetDissolved(uint16 netuid, uint64 registration)
func SubnetTokenSubnetDissolvedErrorID() common.Hash {
	return common.HexToHash("0x641b212d24846d5b6bf94feb2b20cdf436f0fe4aeed2b151108500fbe412e3a5")
}

// UnpackSubnetDissolvedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetDissolved(uint16 netuid, uint64 registration)
func (subnetToken *SubnetToken) UnpackSubnetDissolvedError(raw []byte) (*SubnetTokenSubnetDissolved, error) {
	out := new(SubnetTokenSubnetDissolved)
	if err := subnetToken.abi.UnpackIntoInterface(out, "SubnetDissolved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenSubnetNotDissolved represents a SubnetNotDissolved error raised by the SubnetToken contract.
type SubnetTokenSubnetNotDissolved struct {
	Netuid       uint16
	Registration uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetNotDissolved(uint16 netuid, uint64 registration)
func SubnetTokenSubnetNotDissolvedErrorID() common.Hash {
	return common.HexToHash("0x61ef8936a36f7915a0ff9fe49ca4c1f7c450a37adc16905452e384a962472b2a")
}

// UnpackSubnetNotDissolvedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetNotDissolved(uint16 netuid, uint64 registration)
func (subnetToken *SubnetToken) UnpackSubnetNotDissolvedError(raw []byte) (*SubnetTokenSubnetNotDissolved, error) {
	out := new(SubnetTokenSubnetNotDissolved)
	if err := subnetToken.abi.UnpackIntoInterface(out, "SubnetNotDissolved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenTooEarly represents a TooEarly error raised by the SubnetToken contract.
type SubnetTokenTooEarly struct {
	WriteOffBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 writeOffBlock)
func SubnetTokenTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 writeOffBlock)
func (subnetToken *SubnetToken) UnpackTooEarlyError(raw []byte) (*SubnetTokenTooEarly, error) {
	out := new(SubnetTokenTooEarly)
	if err := subnetToken.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTokenTooManyValidators represents a TooManyValidators error raised by the SubnetToken contract.
type SubnetTokenTooManyValidators struct {
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyValidators(uint256 limit)
func SubnetTokenTooManyValidatorsErrorID() common.Hash {
	return common.HexToHash("0x628fb2b997b1baecc4ef1763c10c38f1af2e763429dfedc06287049ce877d5fe")
}

// UnpackTooManyValidatorsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyValidators(uint256 limit)
func (subnetToken *SubnetToken) UnpackTooManyValidatorsError(raw []byte) (*SubnetTokenTooManyValidators, error) {
	out := new(SubnetTokenTooManyValidators)
	if err := subnetToken.abi.UnpackIntoInterface(out, "TooManyValidators", raw); err != nil {
		return nil, err
	}
	return out, nil
}
