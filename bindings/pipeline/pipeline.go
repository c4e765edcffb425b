// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package pipeline holds the Go binding of the contract Pipeline: jobs that several subnets do together.
package pipeline

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

// IPipelineBallot is an auto generated low-level Go binding around an user-defined struct.
type IPipelineBallot struct {
	Hotkey [32]byte
	Reject bool
	Alpha  *big.Int
}

// IPipelineJob is an auto generated low-level Go binding around an user-defined struct.
type IPipelineJob struct {
	Client   common.Address
	Stages   uint32
	End      uint32
	Accepted uint32
	Input    [32]byte
}

// IPipelineStage is an auto generated low-level Go binding around an user-defined struct.
type IPipelineStage struct {
	Terms        IPipelineTerms
	Registration uint64
	Deadline     uint64
	Status       uint8
	Disputed     bool
	Worker       common.Address
	Hotkey       [32]byte
	Coldkey      [32]byte
	Commitment   [32]byte
	ResultHash   [32]byte
	TotalAlpha   *big.Int
}

// IPipelineTerms is an auto generated low-level Go binding around an user-defined struct.
type IPipelineTerms struct {
	Netuid        uint16
	PayRao        uint64
	BondRao       uint64
	LimitPriceRao uint64
	TaoFallback   bool
	ClaimBlocks   uint32
	ResultBlocks  uint32
	DisputeBlocks uint32
}

// PipelineMetaData contains all meta data concerning the Pipeline contract.
var PipelineMetaData = bind.MetaData{
	ABI: "[{\"type\":\"error\",\"name\":\"AlphaRefused\",\"inputs\":[{\"name\":\"reason\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"AlreadyVoted\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BelowMinimum\",\"inputs\":[{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EarlierStagePending\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidDuration\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"blocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvolvedParty\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoStage\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSubnet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NotClient\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDisputed\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRegistered\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSelf\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotValidator\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotWorker\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToCancel\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToPay\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StillDisputed\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SubnetDissolved\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"registration\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SubnetNotDissolved\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"registration\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyVotes\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownHotkey\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongNumberOfStages\",\"inputs\":[{\"name\":\"stages\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongReveal\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"revealed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIPipeline.Status\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"sentWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wantedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"event\",\"name\":\"Accepted\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":false},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Committed\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Disputed\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobCreated\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"client\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"stages\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PaidAlpha\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"rao\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PaidTao\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"rao\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refunded\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"rao\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"forfeited\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Resolved\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"rejected\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false},{\"name\":\"rejectAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"keepAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"totalAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revealed\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"resultHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\",\"indexed\":false},{\"name\":\"isUri\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StageOpened\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Voted\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"reject\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false},{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"rao\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"MAX_BLOCKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_STAGES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_VOTES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PATIENCE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"QUORUM_PART\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"buyAlpha\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rao\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limitPriceRao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"minAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitmentOf\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"resultHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createJob\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple[]\",\"internalType\":\"structIPipeline.Terms[]\",\"components\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"payRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"bondRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limitPriceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"taoFallback\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"claimBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resultBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"rao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"creditedRao\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrowedRao\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalize\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getBallots\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"ballots\",\"type\":\"tuple[]\",\"internalType\":\"structIPipeline.Ballot[]\",\"components\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reject\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"alpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getJob\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"job\",\"type\":\"tuple\",\"internalType\":\"structIPipeline.Job\",\"components\":[{\"name\":\"client\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"stages\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"end\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"accepted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getStage\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"stage\",\"type\":\"tuple\",\"internalType\":\"structIPipeline.Stage\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIPipeline.Terms\",\"components\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"payRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"bondRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limitPriceRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"taoFallback\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"claimBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resultBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"registration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIPipeline.Status\"},{\"name\":\"disputed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalAlpha\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"inputOf\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jobCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refundDissolved\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"rejected\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealResult\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"result\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealUri\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"resultHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timeout\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vote\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reject\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[{\"name\":\"rao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Pipeline",
	Bin: "0x6080604052348015600e575f5ffd5b50613b658061001c5f395ff3fe6080604052600436106101ba575f3560e01c80636a18ff7a116100f2578063b7d914ae11610092578063c642928311610062578063c642928314610589578063d1691a6f146105a8578063df5e7695146105d7578063e2543d7c146105eb575f5ffd5b8063b7d914ae14610430578063b88c486a1461044f578063bf22c4571461046e578063c349026314610576575f5ffd5b80638b8c7e50116100cd5780638b8c7e50146103a75780639c4a9485146103d3578063ac90e02e146103f2578063b6013cef14610411575f5ffd5b80636a18ff7a1461033e578063758072501461035d57806375bb0e8714610388575f5ffd5b80634698dc881161015d57806351cff8d91161013857806351cff8d9146102cb578063594c746f146102ea57806359ed33f2146102ff5780635e241a3e14610312575f5ffd5b80634698dc88146102845780634c4a76e5146102985780634c5d8a0f146102b7575f5ffd5b806326833dcc1161019857806326833dcc1461021b5780633f7119d01461023157806340e58ee514610246578063423c3bf614610265575f5ffd5b806305b0baa8146101be57806309358479146101e55780631fc0f41314610206575b5f5ffd5b3480156101c9575f5ffd5b506101d2608081565b6040519081526020015b60405180910390f35b3480156101f0575f5ffd5b506102046101ff3660046131ac565b61060a565b005b348015610211575f5ffd5b506101d260015481565b348015610226575f5ffd5b506101d26209e34081565b34801561023c575f5ffd5b506101d260025481565b348015610251575f5ffd5b506102046102603660046131cc565b610665565b348015610270575f5ffd5b5061020461027f3660046131ac565b610767565b34801561028f575f5ffd5b506101d2600381565b3480156102a3575f5ffd5b506102046102b23660046131ac565b610874565b3480156102c2575f5ffd5b506101d25f5481565b3480156102d6575f5ffd5b506101d26102e53660046131f7565b610952565b3480156102f5575f5ffd5b506101d261c4e081565b6101d261030d36600461324f565b610a1a565b34801561031d575f5ffd5b5061033161032c3660046131ac565b610cdc565b6040516101dc91906132f4565b348015610349575f5ffd5b50610204610358366004613361565b610d6e565b348015610368575f5ffd5b506101d26103773660046131f7565b60036020525f908152604090205481565b348015610393575f5ffd5b506101d26103a23660046131ac565b611159565b3480156103b2575f5ffd5b506103c66103c13660046131ac565b6111b3565b6040516101dc919061346f565b3480156103de575f5ffd5b506101d26103ed366004613518565b6113a3565b3480156103fd575f5ffd5b5061020461040c36600461355d565b611402565b34801561041c575f5ffd5b5061020461042b3660046131ac565b6114c5565b34801561043b575f5ffd5b5061020461044a3660046135b2565b611530565b34801561045a575f5ffd5b506101d2610469366004613615565b6115d0565b348015610479575f5ffd5b5061051b6104883660046131cc565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152505f90815260046020908152604091829020825160a08101845281546001600160a01b038116825263ffffffff600160a01b8204811694830194909452600160c01b8104841694820194909452600160e01b909304909116606083015260010154608082015290565b6040516101dc91905f60a08201905060018060a01b03835116825263ffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff60608401511660608301526080830151608083015292915050565b6102046105843660046131ac565b611967565b348015610594575f5ffd5b506101d26105a3366004613653565b611c16565b3480156105b3575f5ffd5b506105c76105c23660046131ac565b611e77565b60405190151581526020016101dc565b3480156105e2575f5ffd5b506101d2601081565b3480156105f6575f5ffd5b50610204610605366004613693565b611fb7565b610612612089565b5f828152600460205260409020546001600160a01b0316331461064f57604051638ccfb28960e01b81523360048201526024015b60405180910390fd5b61065982826120c0565b610661612316565b5050565b61066d612089565b5f81815260046020526040902080546001600160a01b031633146106a657604051638ccfb28960e01b8152336004820152602401610646565b8054600160e01b900463ffffffff165b8154600160c01b900463ffffffff1681108015610709575060015f848152600560209081526040808320858452909152902060020154600160801b900460ff1660078111156107075761070761343b565b115b1561071e57610717816136d0565b90506106b6565b8154600160c01b900463ffffffff16810361074f576040516374edf2f160e11b815260048101849052602401610646565b61075a83825f612340565b5050610764612316565b50565b61076f612089565b5f61077a83836124d2565b905061078581612532565b156107bf57805460028201546040516330f7c49b60e11b815261ffff90921660048301526001600160401b03166024820152604401610646565b6002810154600160801b900460ff165f60048260078111156107e3576107e361343b565b1480156107fc57506002830154600160881b900460ff16155b801561081b57506002830154600160401b90046001600160401b031643115b9050808061083a575060048260078111156108385761083861343b565b115b1561085e57848483604051630e080c3360e01b8152600401610646939291906136e8565b61086985855f612340565b505050610661612316565b61087c612089565b5f61088783836124d2565b6002810154909150600160801b900460ff1660018160078111156108ad576108ad61343b565b141580156108cd575060028160078111156108ca576108ca61343b565b14155b80156108eb575060038160078111156108e8576108e861343b565b14155b1561090f57838382604051630e080c3360e01b8152600401610646939291906136e8565b61091882612562565b610948848460018460078111156109315761093161343b565b14158015610943575061094385612532565b612340565b5050610661612316565b5f61095b612089565b50335f908152600360205260408120549081900361098e57604051636e34ee0b60e11b8152336004820152602401610646565b335f908152600360205260408120819055600280548392906109b1908490613703565b90915550506040518181526001600160a01b0383169033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9060200160405180910390a3610a0d82610a08633b9aca0084613716565b6125b9565b610a15612316565b919050565b5f610a23612089565b841580610a305750601085115b15610a5157604051633e84f7e160e11b815260048101869052602401610646565b5f5f8154610a5e906136d0565b918290555090505f805b86811015610bc857610a9281898984818110610a8657610a8661372d565b9050610100020161262c565b5f8381526005602090815260408083208484529091529020888883818110610abc57610abc61372d565b90506101000201610af48a8a85818110610ad857610ad861372d565b610aef926020610100909202019081019150613741565b61276c565b60028301805467ffffffffffffffff19166001600160401b0383161790558183610b1e82826137a5565b5050505060028101546001600160401b03165f03610b7f57888883818110610b4857610b4861372d565b610b5f926020610100909202019081019150613741565b6040516321b3b9bb60e11b815261ffff9091166004820152602401610646565b888883818110610b9157610b9161372d565b905061010002016020016020810190610baa9190613923565b610bbd906001600160401b03168461393e565b925050600101610a68565b50610bd281612856565b6040805160a0810182523380825263ffffffff808a1660208085018281528587019283525f60608701818152608088018e81528b8352600490945290889020965187549251945191518616600160e01b026001600160e01b03928716600160c01b02929092166001600160c01b0395909616600160a01b026001600160c01b03199093166001600160a01b03919091161791909117929092169290921717835551600190920191909155905187919084907f2d8a86a7541ab1dbeb86ac5b7d9ba1bf2c847179a500f74d78a9176b9f5e91cf90610cb69085908b908b908b90613979565b60405180910390a3610cc9835f886128b4565b5050610cd3612316565b95945050505050565b5f8281526006602090815260408083208484528252808320805482518185028101850190935280835260609492939192909184015b82821015610d61575f84815260209081902060408051606081018252600386029092018054835260018082015460ff16151584860152600290910154918301919091529083529092019101610d11565b5050505090505b92915050565b610d76612089565b5f610d83848460046129ab565b9050610d8e81612a1c565b610d9781612a68565b60405163024a66cd60e11b81523360048201525f9061080c90630494cd9a90602401602060405180830381865afa158015610dd4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610df891906139a8565b82549091505f908190610e0f9061ffff1684612aaa565b9150915081610e415783546040516374c19f8360e11b815261ffff909116600482015260248101849052604401610646565b604051632b5ade0360e21b8152600481018490525f906108059063ad6b780c906024016040805180830381865afa158015610e7e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ea291906139bf565b9150508460050154811480610ecc57505f888152600460205260409020546001600160a01b031633145b80610ee3575060038501546001600160a01b031633145b15610f045760405163080ea07f60e21b815260048101859052602401610646565b5f8881526007602090815260408083208a8452825280832087845290915290205460ff1615610f495760405163ee96e13d60e01b815260048101859052602401610646565b5f8881526006602090815260408083208a845290915290208054608011610f86576040516354d2df2b60e01b815260806004820152602401610646565b6002860154600160881b900460ff166110895786610fc15760405163b071391160e01b8152600481018a905260248101899052604401610646565b600186810154610fde90640100000000900463ffffffff16612c21565b600288018054921515600160881b0260ff60881b196001600160401b03909316600160401b029290921671ff00ffffffffffffffff0000000000000000199093169290921717905585546110359061ffff16612c2c565b60088701556002860154604051600160401b9091046001600160401b03168152859089908b907fdf37bd035156c74640bee84f68ed609718bfaec5fbe729e9569767c07b0822ec9060200160405180910390a45b5f8981526007602090815260408083208b8452825280832088845282528083208054600160ff19918216811790925582516060810184528a81528c15158186018181528286018b815289548087018b558a8a5298889020935160039099029093019788555193870180549093169315159390931790915551600290940193909355805192835290820185905286918a918c917f348aeca2cefc817dcdfc8895c51cdbc23a68520d223983ce6b2f25feb1f99da0910160405180910390a4505050505050611154612316565b505050565b5f61116483836124d2565b50811561119a575f83815260056020526040812090611184600185613703565b81526020019081526020015f20600701546111ac565b5f838152600460205260409020600101545b9392505050565b60408051610260810182525f610160820181815261018083018290526101a083018290526101c083018290526101e08301829052610200830182905261022083018290526102408301829052825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081019190915261125483836124d2565b6040805161026081018252825461ffff811661016083019081526001600160401b036201000083048116610180850152600160501b830481166101a0850152600160901b830481166101c085015260ff600160d01b8404811615156101e086015263ffffffff600160d81b90940484166102008601526001870154808516610220870152640100000000900490931661024085015290835260028501548082166020850152600160401b8104909116938301939093529092916060840191600160801b90910416600781111561132c5761132c61343b565b600781111561133d5761133d61343b565b81526002820154600160881b900460ff161515602082015260038201546001600160a01b031660408201526004820154606082015260058201546080820152600682015460a0820152600782015460c082015260089091015460e0909101529392505050565b60408051466020808301919091523082840152606082019790975260808101959095526001600160a01b039390931660a085015260c084019190915260e080840191909152815180840390910181526101009092019052805191012090565b61140a612089565b61142d8585858560405161141f9291906139eb565b604051809103902084612e10565b83857fb46bbec599bf1e7da42afa884d2e428f8566073ea6bf2bb63293cbbad858f15985856040516114609291906139eb565b604080519182900382205f8b8152600560209081528382208c83529052918220600201546114a49391928a928a92600160401b90046001600160401b0316906139fa565b60405180910390a36114b68585612f29565b6114be612316565b5050505050565b6114cd612089565b5f6114da838360046129ab565b6002810154909150600160881b900460ff16156115145760405163b348209360e01b81526004810184905260248101839052604401610646565b61151d81612562565b61152783836120c0565b50610661612316565b611538612089565b61154486868684612e10565b5f86815260056020908152604080832088845290915290819020600201549051869188917fb46bbec599bf1e7da42afa884d2e428f8566073ea6bf2bb63293cbbad858f159916115ae91899189918991600191600160401b9091046001600160401b0316906139fa565b60405180910390a36115c08686612f29565b6115c8612316565b505050505050565b5f6115d9612089565b5f6115e6868660056129ab565b90506115f181612f85565b60028101805460ff60801b1916600360811b17905580546201000090046001600160401b031661162082612532565b156118cc57604051632b5ade0360e21b8152600481018690525f906108059063ad6b780c906024016040805180830381865afa158015611662573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061168691906139bf565b509050806116aa5760405163fd656b7b60e01b815260048101879052602401610646565b8254600584015460405163c642928360e01b815261ffff8316600482015260248101899052604481019190915260648101849052600160901b9091046001600160401b031660848201526060904790309063c64292839060a4016020604051808303815f875af192505050801561173e575060408051601f3d908101601f1916820190925261173b918101906139a8565b60015b611778573d80801561176b576040519150601f19603f3d011682016040523d82523d5f602084013e611770565b606091505b509150611862565b878110156117a35760405163bd49034f60e01b81526004810182905260248101899052604401610646565b5f6117bb6117b14785613703565b633b9aca00612fb4565b90508060015f8282546117ce9190613703565b909155505060058701548754604080518e8152602081018e90529081018490526060810185905261ffff909116908e907f29806267e77ea38a3b62bcf00cb497a6661bc626b749b99645b24de0195d276f9060800160405180910390a485811015611854576003870154611854906001600160a01b031661184f8389613703565b612fe7565b509550611957945050505050565b84545f90600160d01b900460ff168061188e57506002860154600160401b90046001600160401b031643115b905082515f148061189e57508715155b806118a7575080155b156118c7578260405163c628ca0f60e01b81526004016106469190613a35565b505050505b83156118f45760405163bd49034f60e01b81525f600482015260248101859052604401610646565b600382015461190c906001600160a01b031682612fe7565b60038201546040518281526001600160a01b0390911690879089907f41ee87921325ac61a83546ab6ac8cf801bbca4fa7276663fa5ef38affacf29b39060200160405180910390a450505b61195f612316565b949350505050565b61196f612089565b5f61197c838360016129ab565b905061198781612a1c565b61199081612a68565b60405163024a66cd60e11b81523360048201525f9061080c90630494cd9a90602401602060405180830381865afa1580156119cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119f191906139a8565b82546040516339fcc67560e01b815261ffff9091166004820152602481018290529091505f90610804906339fcc675906044016040805180830381865afa158015611a3e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a629190613a6a565b50905080611a935782546040516348bf8c7160e01b815261ffff909116600482015260248101839052604401610646565b8254611aae90600160501b90046001600160401b0316612856565b604051632b5ade0360e21b8152600481018390525f906108059063ad6b780c906024016040805180830381865afa158015611aeb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b0f91906139bf565b60058601819055600486018590556003860180546001600160a01b03191633179055600186015490925060029150611b4c9063ffffffff16612c21565b60028601805467ffffffffffffffff60401b198116600160401b6001600160401b03851602908117835584929168ffffffffffffffffff60401b191660ff60801b1990911617600160801b836007811115611ba957611ba961343b565b02179055505050600284015460408051878152336020820152600160401b9092046001600160401b0316908201528190849088907f89ce9ef5e96508f77a4f0fd854a11a3a2120068a12dc8cc5ff3d35f9594ec2839060600160405180910390a450505050610661612316565b5f333014611c39576040516307d116ed60e41b8152336004820152602401610646565b60405163024a66cd60e11b81523060048201525f9061080c90630494cd9a90602401602060405180830381865afa158015611c76573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c9a91906139a8565b6040516371dacc7d60e11b8152600481018890526024810182905261ffff891660448201529091505f906108059063e3b598fa90606401602060405180830381865afa158015611cec573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d1091906139a8565b6040516316fadadd60e21b81526004810189905260248101879052604481018690525f606482015261ffff8a16608482015290915061080590635beb6b749060a4015f604051808303815f87803b158015611d69575f5ffd5b505af1158015611d7b573d5f5f3e3d5ffd5b50506040516371dacc7d60e11b8152600481018a90526024810185905261ffff8b166044820152839250610805915063e3b598fa90606401602060405180830381865afa158015611dce573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611df291906139a8565b611dfc9190613703565b604051630be72fb160e11b8152600481018890526024810189905261ffff8a1660448201819052606482015260848101829052909350610805906317ce5f629060a4015f604051808303815f87803b158015611e56575f5ffd5b505af1158015611e68573d5f5f3e3d5ffd5b50505050505095945050505050565b5f611e80612089565b5f611e8d848460046129ab565b6002810154909150600160881b900460ff16611ec65760405163b071391160e01b81526004810185905260248101849052604401610646565b611ecf81612562565b611ed881612a68565b60028101805460ff60881b19169055600881015481545f91611f0691611f019061ffff16612c2c565b613045565b82549091505f908190611f20908890889061ffff16613054565b915091508082118015611f485750826003611f3b838561393e565b611f459190613716565b10155b6040805182151581526020810185905290810183905260608101859052909550869088907f09ef003ae62b7f6f105410278140260c7377d5ee43a96c97b771be70e1afb4e59060800160405180910390a38415611fab57611fab87876001612340565b50505050610d68612316565b611fbf612089565b5f611fcc848460026129ab565b9050611fd781612f85565b611fe081612a1c565b60028101805460ff60801b1916600360801b1790556006810182905560018101546120109063ffffffff16612c21565b60028201805467ffffffffffffffff60401b1916600160401b6001600160401b039384168102919091179182905560408051868152919092049092166020830152849186917f6ad04b07dbe80ee3971460ebc13808fb6dd0fa67fbf7d7ebc4de85811d2c9928910160405180910390a350611154612316565b612091613134565b6120be60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613174565b565b5f6120cd838360046129ab565b5f84815260046020526040902054909150600160e01b900463ffffffff168214612130575f838152600460208190526040918290205491516334a0127960e11b8152908101859052600160e01b90910463ffffffff166024820152604401610646565b5f8381526004602052604090208054601c9061215890600160e01b900463ffffffff16613aa2565b825463ffffffff9182166101009390930a928302919092021990911617905560028101805460ff60881b1916905560038101546040516001600160a01b0390911690839085907fac6b9d5b494f2f300fd796fbe6f029ab1135c7aa5ba553d8dc5bfd930753b8a6905f90a4600381015481546121ed916001600160a01b031690600160501b90046001600160401b0316612fe7565b8054600160901b90046001600160401b03161561227a57600561221161c4e0612c21565b60028301805467ffffffffffffffff60401b198116600160401b6001600160401b03851602908117835584929168ffffffffffffffffff60401b191660ff60801b1990911617600160801b83600781111561226e5761226e61343b565b02179055505050505050565b60028101805460ff60801b1916600360811b179055600381015481546122b8916001600160a01b0316906201000090046001600160401b0316612fe7565b60038101548154604051620100009091046001600160401b031681526001600160a01b0390911690839085907f41ee87921325ac61a83546ab6ac8cf801bbca4fa7276663fa5ef38affacf29b39060200160405180910390a4505050565b6120be5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006120b8565b5f83815260046020526040812080549091600160c01b90910463ffffffff1690808461236c575f612396565b5f878152600560209081526040808320898452909152902054600160501b90046001600160401b03165b6001600160401b03169050855b83811015612451575f888152600560209081526040808320848452909152902080546123de906201000090046001600160401b03168561393e565b60038201549094506001600160a01b03161580159061240557508782141580612405575086155b156124345760038101548154612434916001600160a01b031690600160501b90046001600160401b0316612fe7565b600201805461ffff60801b1916600760801b1790556001016123a3565b50835463ffffffff8716600160c01b0263ffffffff60c01b1982168117865561248c916001600160a01b0391821691161761184f838561393e565b6040805183815260208101839052879189917fac83dd8b86b6c2d28e19d63acd1df57b7826a5816d735b0d2b3320b7513ac592910160405180910390a350505050505050565b5f82815260046020526040812054600160a01b900463ffffffff1682106125165760405163113774c560e01b81526004810184905260248101839052604401610646565b505f918252600560209081526040808420928452919052902090565b600281015481545f916001600160401b0316906125529061ffff1661276c565b6001600160401b03161492915050565b6002810154600160401b90046001600160401b0316431161076457600281015461259d90600160401b90046001600160401b0316600161393e565b604051630a8d68c960e21b815260040161064691815260200190565b804710156125e35760405163cf47918160e01b815247600482015260248101829052604401610646565b6125fc828260405180602001604052805f81525061317b565b15612605575050565b3d1561261357610661613190565b60405163d6bda27560e01b815260040160405180910390fd5b61263c6040820160208301613923565b6001600160401b03165f036126675760405163c389ece360e01b815260048101839052602401610646565b5f60405180606001604052808360a00160208101906126869190613ac6565b63ffffffff1681526020016126a160e0850160c08601613ac6565b63ffffffff1681526020016126bd610100850160e08601613ac6565b63ffffffff16905290505f5b6003811015612766578181600381106126e4576126e461372d565b602002015163ffffffff16158061271957506209e34082826003811061270c5761270c61372d565b602002015163ffffffff16115b1561275e57838282600381106127315761273161372d565b602002015160405163387a058b60e01b8152600481019290925263ffffffff166024820152604401610646565b6001016126c9565b50505050565b5f61ffff821615806127e75750604051630b0c751b60e41b815261ffff831660048201526108039063b0c751b090602401602060405180830381865afa1580156127b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127dc9190613ae1565b6001600160401b0316155b156127f357505f919050565b60405163a864606760e01b815261ffff831660048201526108039063a864606790602401602060405180830381865afa158015612832573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d689190613ae1565b612864633b9aca0082613716565b341461289b5734612879633b9aca0083613716565b60405163195a3ca160e01b815260048101929092526024820152604401610646565b8060015f8282546128ac919061393e565b909155505050565b5f838152600560209081526040808320858452909152902080546001906128e790600160d81b900463ffffffff16612c21565b60028301805467ffffffffffffffff60401b198116600160401b6001600160401b03851602908117835584929168ffffffffffffffffff60401b191660ff60801b1990911617600160801b8360078111156129445761294461343b565b0217905550508154600283015460408051868152600160401b9092046001600160401b0316602083015261ffff9092169250859187917f18b79767cddf3412ef5518bb7f4b07773ac9729a167a017c523b181282507740910160405180910390a450505050565b5f6129b684846124d2565b90508160078111156129ca576129ca61343b565b6002820154600160801b900460ff1660078111156129ea576129ea61343b565b146111ac576002810154604051630e080c3360e01b81526106469186918691600160801b900460ff16906004016136e8565b6002810154600160401b90046001600160401b031643111561076457600281015460405163348f2b4160e11b8152600160401b9091046001600160401b03166004820152602401610646565b612a7181612532565b610764578054600282015460405163641b212d60e01b815261ffff90921660048301526001600160401b03166024820152604401610646565b6040516339fcc67560e01b815261ffff83166004820152602481018290525f90819081908190610804906339fcc675906044016040805180830381865afa158015612af7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b1b9190613a6a565b91509150811580612b9457506040516358dd994560e01b815261ffff808816600483015282166024820152610802906358dd994590604401602060405180830381865afa158015612b6e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b929190613afc565b155b15612ba6575f5f935093505050612c1a565b60405163466d017160e01b81526004810186905261ffff871660248201526001906108059063466d017190604401602060405180830381865afa158015612bef573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c1391906139a8565b9350935050505b9250929050565b5f610d68824361393e565b604051630f8c9ab960e11b815261ffff821660048201525f90819061080290631f19357290602401602060405180830381865afa158015612c6f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c939190613b17565b90505f5b8161ffff168161ffff161015612e09576040516358dd994560e01b815261ffff808616600483015282166024820152610802906358dd994590604401602060405180830381865afa158015612cee573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d129190613afc565b15612e0157604051631d6e44ed60e11b815261ffff8086166004830152821660248201526108059063466d01719061080290633adc89da90604401602060405180830381865afa158015612d68573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d8c91906139a8565b6040516001600160e01b031960e084901b168152600481019190915261ffff87166024820152604401602060405180830381865afa158015612dd0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612df491906139a8565b612dfe908461393e565b92505b600101612c97565b5050919050565b5f612e1d858560036129ab565b9050612e2881612f85565b612e3181612a1c565b600181015460028201545f91612e5f9163ffffffff90911690600160401b90046001600160401b0316613b32565b6001600160401b03169050804311612e7c5761259d81600161393e565b5f612e8a87873388886113a3565b905082600601548114612ec0576006830154604051632b65c0ab60e01b8152600481019190915260248101829052604401610646565b60028301805460ff60801b1916600160821b179055600783018590556001830154612ef890640100000000900463ffffffff16612c21565b8360020160086101000a8154816001600160401b0302191690836001600160401b0316021790555050505050505050565b5f82815260046020526040902054600160c01b900463ffffffff16612f4f82600161393e565b10156106615761066182612f6483600161393e565b5f8581526005602090815260408083208784529091529020600701546128b4565b60038101546001600160a01b031633146107645760405163d8d46bad60e01b8152336004820152602401610646565b5f815f03612fc657612fc6601261319b565b816001840381612fd857612fd8613b51565b04600101831515029392505050565b8060015f828254612ff89190613703565b925050819055508060025f828254613010919061393e565b90915550506001600160a01b0382165f908152600360205260408120805483929061303c90849061393e565b90915550505050565b5f8282188284100282186111ac565b5f83815260066020908152604080832085845290915281208190815b815481101561312a575f6130a4868484815481106130905761309061372d565b905f5260205f2090600302015f0154612aaa565b9150505f6130d38484815481106130bd576130bd61372d565b905f5260205f2090600302016002015483613045565b90508383815481106130e7576130e761372d565b5f91825260209091206001600390920201015460ff16156131135761310c818761393e565b9550613120565b61311d818661393e565b94505b5050600101613070565b5050935093915050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156120be57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b634e487b715f52806020526024601cfd5b5f5f604083850312156131bd575f5ffd5b50508035926020909101359150565b5f602082840312156131dc575f5ffd5b5035919050565b6001600160a01b0381168114610764575f5ffd5b5f60208284031215613207575f5ffd5b81356111ac816131e3565b5f5f83601f840112613222575f5ffd5b5081356001600160401b03811115613238575f5ffd5b602083019150836020828501011115612c1a575f5ffd5b5f5f5f5f5f60608688031215613263575f5ffd5b85356001600160401b03811115613278575f5ffd5b8601601f81018813613288575f5ffd5b80356001600160401b0381111561329d575f5ffd5b8860208260081b84010111156132b1575f5ffd5b602091820196509450860135925060408601356001600160401b038111156132d7575f5ffd5b6132e388828901613212565b969995985093965092949392505050565b602080825282518282018190525f918401906040840190835b8181101561334957835180518452602081015115156020850152604081015160408501525060608301925060208401935060018101905061330d565b509095945050505050565b8015158114610764575f5ffd5b5f5f5f60608486031215613373575f5ffd5b8335925060208401359150604084013561338c81613354565b809150509250925092565b61ffff81511682526001600160401b0360208201511660208301526001600160401b03604082015116604083015260608101516133df60608401826001600160401b03169052565b5060808101516133f3608084018215159052565b5060a081015161340b60a084018263ffffffff169052565b5060c081015161342360c084018263ffffffff169052565b5060e081015161115460e084018263ffffffff169052565b634e487b7160e01b5f52602160045260245ffd5b6008811061346b57634e487b7160e01b5f52602160045260245ffd5b9052565b5f61024082019050613482828451613397565b60208301516001600160401b0390811661010084015260408401511661012083015260608301516134b761014084018261344f565b506080830151151561016083015260a08301516001600160a01b031661018083015260c08301516101a083015260e08301516101c08301526101008301516101e0830152610120830151610200830152610140909201516102209091015290565b5f5f5f5f5f60a0868803121561352c575f5ffd5b85359450602086013593506040860135613545816131e3565b94979396509394606081013594506080013592915050565b5f5f5f5f5f60808688031215613571575f5ffd5b853594506020860135935060408601356001600160401b03811115613594575f5ffd5b6135a088828901613212565b96999598509660600135949350505050565b5f5f5f5f5f5f60a087890312156135c7575f5ffd5b86359550602087013594506040870135935060608701356001600160401b038111156135f1575f5ffd5b6135fd89828a01613212565b979a9699509497949695608090950135949350505050565b5f5f5f5f60808587031215613628575f5ffd5b5050823594602084013594506040840135936060013592509050565b61ffff81168114610764575f5ffd5b5f5f5f5f5f60a08688031215613667575f5ffd5b853561367281613644565b97602087013597506040870135966060810135965060800135945092505050565b5f5f5f606084860312156136a5575f5ffd5b505081359360208301359350604090920135919050565b634e487b7160e01b5f52601160045260245ffd5b5f600182016136e1576136e16136bc565b5060010190565b838152602081018390526060810161195f604083018461344f565b81810381811115610d6857610d686136bc565b8082028115828204841417610d6857610d686136bc565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613751575f5ffd5b81356111ac81613644565b6001600160401b0381168114610764575f5ffd5b5f8135610d688161375c565b5f8135610d6881613354565b63ffffffff81168114610764575f5ffd5b5f8135610d6881613788565b81356137b081613644565b61ffff811661ffff198354161782555060208201356137ce8161375c565b815469ffffffffffffffff0000191660109190911b69ffffffffffffffff00001617815561382d61380160408401613770565b82805467ffffffffffffffff60501b191660509290921b67ffffffffffffffff60501b16919091179055565b61386861383c60608401613770565b82805467ffffffffffffffff60901b191660909290921b67ffffffffffffffff60901b16919091179055565b6138956138776080840161377c565b82805460ff60d01b191691151560d01b60ff60d01b16919091179055565b6138c86138a460a08401613799565b82805463ffffffff60d81b191660d89290921b63ffffffff60d81b16919091179055565b600181016138f26138db60c08501613799565b825463ffffffff191663ffffffff91909116178255565b61115461390160e08501613799565b825467ffffffff00000000191660209190911b67ffffffff0000000016178255565b5f60208284031215613933575f5ffd5b81356111ac8161375c565b80820180821115610d6857610d686136bc565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b63ffffffff85168152836020820152606060408201525f61399e606083018486613951565b9695505050505050565b5f602082840312156139b8575f5ffd5b5051919050565b5f5f604083850312156139d0575f5ffd5b82516139db81613354565b6020939093015192949293505050565b818382375f9101908152919050565b858152608060208201525f613a13608083018688613951565b9315156040830152506001600160401b03919091166060909101529392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f60408385031215613a7b575f5ffd5b8251613a8681613354565b6020840151909250613a9781613644565b809150509250929050565b5f63ffffffff821663ffffffff8103613abd57613abd6136bc565b60010192915050565b5f60208284031215613ad6575f5ffd5b81356111ac81613788565b5f60208284031215613af1575f5ffd5b81516111ac8161375c565b5f60208284031215613b0c575f5ffd5b81516111ac81613354565b5f60208284031215613b27575f5ffd5b81516111ac81613644565b6001600160401b038281168282160390811115610d6857610d686136bc565b634e487b7160e01b5f52601260045260245ffd",
}

// Pipeline is an auto generated Go binding around an Ethereum contract.
type Pipeline struct {
	abi abi.ABI
}

// NewPipeline creates a new instance of Pipeline.
func NewPipeline() *Pipeline {
	parsed, err := PipelineMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Pipeline{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Pipeline) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackMAXBLOCKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26833dcc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_BLOCKS() view returns(uint256)
func (pipeline *Pipeline) PackMAXBLOCKS() []byte {
	enc, err := pipeline.abi.Pack("MAX_BLOCKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXBLOCKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26833dcc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_BLOCKS() view returns(uint256)
func (pipeline *Pipeline) TryPackMAXBLOCKS() ([]byte, error) {
	return pipeline.abi.Pack("MAX_BLOCKS")
}

// UnpackMAXBLOCKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26833dcc.
//
// Solidity: function MAX_BLOCKS() view returns(uint256)
func (pipeline *Pipeline) UnpackMAXBLOCKS(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("MAX_BLOCKS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXSTAGES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf5e7695.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_STAGES() view returns(uint256)
func (pipeline *Pipeline) PackMAXSTAGES() []byte {
	enc, err := pipeline.abi.Pack("MAX_STAGES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSTAGES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf5e7695.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_STAGES() view returns(uint256)
func (pipeline *Pipeline) TryPackMAXSTAGES() ([]byte, error) {
	return pipeline.abi.Pack("MAX_STAGES")
}

// UnpackMAXSTAGES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf5e7695.
//
// Solidity: function MAX_STAGES() view returns(uint256)
func (pipeline *Pipeline) UnpackMAXSTAGES(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("MAX_STAGES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXVOTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05b0baa8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_VOTES() view returns(uint256)
func (pipeline *Pipeline) PackMAXVOTES() []byte {
	enc, err := pipeline.abi.Pack("MAX_VOTES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXVOTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05b0baa8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_VOTES() view returns(uint256)
func (pipeline *Pipeline) TryPackMAXVOTES() ([]byte, error) {
	return pipeline.abi.Pack("MAX_VOTES")
}

// UnpackMAXVOTES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05b0baa8.
//
// Solidity: function MAX_VOTES() view returns(uint256)
func (pipeline *Pipeline) UnpackMAXVOTES(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("MAX_VOTES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPATIENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x594c746f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PATIENCE() view returns(uint256)
func (pipeline *Pipeline) PackPATIENCE() []byte {
	enc, err := pipeline.abi.Pack("PATIENCE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPATIENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x594c746f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PATIENCE() view returns(uint256)
func (pipeline *Pipeline) TryPackPATIENCE() ([]byte, error) {
	return pipeline.abi.Pack("PATIENCE")
}

// UnpackPATIENCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x594c746f.
//
// Solidity: function PATIENCE() view returns(uint256)
func (pipeline *Pipeline) UnpackPATIENCE(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("PATIENCE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQUORUMPART is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4698dc88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function QUORUM_PART() view returns(uint256)
func (pipeline *Pipeline) PackQUORUMPART() []byte {
	enc, err := pipeline.abi.Pack("QUORUM_PART")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQUORUMPART is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4698dc88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function QUORUM_PART() view returns(uint256)
func (pipeline *Pipeline) TryPackQUORUMPART() ([]byte, error) {
	return pipeline.abi.Pack("QUORUM_PART")
}

// UnpackQUORUMPART is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4698dc88.
//
// Solidity: function QUORUM_PART() view returns(uint256)
func (pipeline *Pipeline) UnpackQUORUMPART(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("QUORUM_PART", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09358479.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(uint256 jobId, uint256 index) returns()
func (pipeline *Pipeline) PackAccept(jobId *big.Int, index *big.Int) []byte {
	enc, err := pipeline.abi.Pack("accept", jobId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09358479.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(uint256 jobId, uint256 index) returns()
func (pipeline *Pipeline) TryPackAccept(jobId *big.Int, index *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("accept", jobId, index)
}

// PackBuyAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6429283.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buyAlpha(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint256 rao, uint256 limitPriceRao) returns(uint256 alpha)
func (pipeline *Pipeline) PackBuyAlpha(netuid uint16, hotkey [32]byte, coldkey [32]byte, rao *big.Int, limitPriceRao *big.Int) []byte {
	enc, err := pipeline.abi.Pack("buyAlpha", netuid, hotkey, coldkey, rao, limitPriceRao)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuyAlpha is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6429283.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buyAlpha(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint256 rao, uint256 limitPriceRao) returns(uint256 alpha)
func (pipeline *Pipeline) TryPackBuyAlpha(netuid uint16, hotkey [32]byte, coldkey [32]byte, rao *big.Int, limitPriceRao *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("buyAlpha", netuid, hotkey, coldkey, rao, limitPriceRao)
}

// UnpackBuyAlpha is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6429283.
//
// Solidity: function buyAlpha(uint16 netuid, bytes32 hotkey, bytes32 coldkey, uint256 rao, uint256 limitPriceRao) returns(uint256 alpha)
func (pipeline *Pipeline) UnpackBuyAlpha(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("buyAlpha", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 jobId) returns()
func (pipeline *Pipeline) PackCancel(jobId *big.Int) []byte {
	enc, err := pipeline.abi.Pack("cancel", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 jobId) returns()
func (pipeline *Pipeline) TryPackCancel(jobId *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("cancel", jobId)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3490263.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 jobId, uint256 index) payable returns()
func (pipeline *Pipeline) PackClaim(jobId *big.Int, index *big.Int) []byte {
	enc, err := pipeline.abi.Pack("claim", jobId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3490263.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 jobId, uint256 index) payable returns()
func (pipeline *Pipeline) TryPackClaim(jobId *big.Int, index *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("claim", jobId, index)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88c486a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(uint256 jobId, uint256 index, bytes32 hotkey, uint256 minAlpha) returns(uint256 alpha)
func (pipeline *Pipeline) PackCollect(jobId *big.Int, index *big.Int, hotkey [32]byte, minAlpha *big.Int) []byte {
	enc, err := pipeline.abi.Pack("collect", jobId, index, hotkey, minAlpha)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88c486a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(uint256 jobId, uint256 index, bytes32 hotkey, uint256 minAlpha) returns(uint256 alpha)
func (pipeline *Pipeline) TryPackCollect(jobId *big.Int, index *big.Int, hotkey [32]byte, minAlpha *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("collect", jobId, index, hotkey, minAlpha)
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb88c486a.
//
// Solidity: function collect(uint256 jobId, uint256 index, bytes32 hotkey, uint256 minAlpha) returns(uint256 alpha)
func (pipeline *Pipeline) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2543d7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(uint256 jobId, uint256 index, bytes32 commitment) returns()
func (pipeline *Pipeline) PackCommit(jobId *big.Int, index *big.Int, commitment [32]byte) []byte {
	enc, err := pipeline.abi.Pack("commit", jobId, index, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2543d7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(uint256 jobId, uint256 index, bytes32 commitment) returns()
func (pipeline *Pipeline) TryPackCommit(jobId *big.Int, index *big.Int, commitment [32]byte) ([]byte, error) {
	return pipeline.abi.Pack("commit", jobId, index, commitment)
}

// PackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c4a9485.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitmentOf(uint256 jobId, uint256 index, address worker, bytes32 resultHash, bytes32 salt) view returns(bytes32 commitment)
func (pipeline *Pipeline) PackCommitmentOf(jobId *big.Int, index *big.Int, worker common.Address, resultHash [32]byte, salt [32]byte) []byte {
	enc, err := pipeline.abi.Pack("commitmentOf", jobId, index, worker, resultHash, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c4a9485.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitmentOf(uint256 jobId, uint256 index, address worker, bytes32 resultHash, bytes32 salt) view returns(bytes32 commitment)
func (pipeline *Pipeline) TryPackCommitmentOf(jobId *big.Int, index *big.Int, worker common.Address, resultHash [32]byte, salt [32]byte) ([]byte, error) {
	return pipeline.abi.Pack("commitmentOf", jobId, index, worker, resultHash, salt)
}

// UnpackCommitmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9c4a9485.
//
// Solidity: function commitmentOf(uint256 jobId, uint256 index, address worker, bytes32 resultHash, bytes32 salt) view returns(bytes32 commitment)
func (pipeline *Pipeline) UnpackCommitmentOf(data []byte) ([32]byte, error) {
	out, err := pipeline.abi.Unpack("commitmentOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59ed33f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createJob((uint16,uint64,uint64,uint64,bool,uint32,uint32,uint32)[] terms, bytes32 input, string uri) payable returns(uint256 jobId)
func (pipeline *Pipeline) PackCreateJob(terms []IPipelineTerms, input [32]byte, uri string) []byte {
	enc, err := pipeline.abi.Pack("createJob", terms, input, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59ed33f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createJob((uint16,uint64,uint64,uint64,bool,uint32,uint32,uint32)[] terms, bytes32 input, string uri) payable returns(uint256 jobId)
func (pipeline *Pipeline) TryPackCreateJob(terms []IPipelineTerms, input [32]byte, uri string) ([]byte, error) {
	return pipeline.abi.Pack("createJob", terms, input, uri)
}

// UnpackCreateJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59ed33f2.
//
// Solidity: function createJob((uint16,uint64,uint64,uint64,bool,uint32,uint32,uint32)[] terms, bytes32 input, string uri) payable returns(uint256 jobId)
func (pipeline *Pipeline) UnpackCreateJob(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("createJob", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account) view returns(uint256 rao)
func (pipeline *Pipeline) PackCreditOf(account common.Address) []byte {
	enc, err := pipeline.abi.Pack("creditOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address account) view returns(uint256 rao)
func (pipeline *Pipeline) TryPackCreditOf(account common.Address) ([]byte, error) {
	return pipeline.abi.Pack("creditOf", account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256 rao)
func (pipeline *Pipeline) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditedRao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f7119d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditedRao() view returns(uint256)
func (pipeline *Pipeline) PackCreditedRao() []byte {
	enc, err := pipeline.abi.Pack("creditedRao")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditedRao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f7119d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditedRao() view returns(uint256)
func (pipeline *Pipeline) TryPackCreditedRao() ([]byte, error) {
	return pipeline.abi.Pack("creditedRao")
}

// UnpackCreditedRao is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f7119d0.
//
// Solidity: function creditedRao() view returns(uint256)
func (pipeline *Pipeline) UnpackCreditedRao(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("creditedRao", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEscrowedRao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc0f413.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowedRao() view returns(uint256)
func (pipeline *Pipeline) PackEscrowedRao() []byte {
	enc, err := pipeline.abi.Pack("escrowedRao")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowedRao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc0f413.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowedRao() view returns(uint256)
func (pipeline *Pipeline) TryPackEscrowedRao() ([]byte, error) {
	return pipeline.abi.Pack("escrowedRao")
}

// UnpackEscrowedRao is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fc0f413.
//
// Solidity: function escrowedRao() view returns(uint256)
func (pipeline *Pipeline) UnpackEscrowedRao(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("escrowedRao", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6013cef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize(uint256 jobId, uint256 index) returns()
func (pipeline *Pipeline) PackFinalize(jobId *big.Int, index *big.Int) []byte {
	enc, err := pipeline.abi.Pack("finalize", jobId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6013cef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize(uint256 jobId, uint256 index) returns()
func (pipeline *Pipeline) TryPackFinalize(jobId *big.Int, index *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("finalize", jobId, index)
}

// PackGetBallots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e241a3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getBallots(uint256 jobId, uint256 index) view returns((bytes32,bool,uint256)[] ballots)
func (pipeline *Pipeline) PackGetBallots(jobId *big.Int, index *big.Int) []byte {
	enc, err := pipeline.abi.Pack("getBallots", jobId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetBallots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e241a3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getBallots(uint256 jobId, uint256 index) view returns((bytes32,bool,uint256)[] ballots)
func (pipeline *Pipeline) TryPackGetBallots(jobId *big.Int, index *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("getBallots", jobId, index)
}

// UnpackGetBallots is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e241a3e.
//
// Solidity: function getBallots(uint256 jobId, uint256 index) view returns((bytes32,bool,uint256)[] ballots)
func (pipeline *Pipeline) UnpackGetBallots(data []byte) ([]IPipelineBallot, error) {
	out, err := pipeline.abi.Unpack("getBallots", data)
	if err != nil {
		return *new([]IPipelineBallot), err
	}
	out0 := *abi.ConvertType(out[0], new([]IPipelineBallot)).(*[]IPipelineBallot)
	return out0, nil
}

// PackGetJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf22c457.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getJob(uint256 jobId) view returns((address,uint32,uint32,uint32,bytes32) job)
func (pipeline *Pipeline) PackGetJob(jobId *big.Int) []byte {
	enc, err := pipeline.abi.Pack("getJob", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf22c457.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getJob(uint256 jobId) view returns((address,uint32,uint32,uint32,bytes32) job)
func (pipeline *Pipeline) TryPackGetJob(jobId *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("getJob", jobId)
}

// UnpackGetJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf22c457.
//
// Solidity: function getJob(uint256 jobId) view returns((address,uint32,uint32,uint32,bytes32) job)
func (pipeline *Pipeline) UnpackGetJob(data []byte) (IPipelineJob, error) {
	out, err := pipeline.abi.Unpack("getJob", data)
	if err != nil {
		return *new(IPipelineJob), err
	}
	out0 := *abi.ConvertType(out[0], new(IPipelineJob)).(*IPipelineJob)
	return out0, nil
}

// PackGetStage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b8c7e50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getStage(uint256 jobId, uint256 index) view returns(((uint16,uint64,uint64,uint64,bool,uint32,uint32,uint32),uint64,uint64,uint8,bool,address,bytes32,bytes32,bytes32,bytes32,uint256) stage)
func (pipeline *Pipeline) PackGetStage(jobId *big.Int, index *big.Int) []byte {
	enc, err := pipeline.abi.Pack("getStage", jobId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetStage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b8c7e50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getStage(uint256 jobId, uint256 index) view returns(((uint16,uint64,uint64,uint64,bool,uint32,uint32,uint32),uint64,uint64,uint8,bool,address,bytes32,bytes32,bytes32,bytes32,uint256) stage)
func (pipeline *Pipeline) TryPackGetStage(jobId *big.Int, index *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("getStage", jobId, index)
}

// UnpackGetStage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b8c7e50.
//
// Solidity: function getStage(uint256 jobId, uint256 index) view returns(((uint16,uint64,uint64,uint64,bool,uint32,uint32,uint32),uint64,uint64,uint8,bool,address,bytes32,bytes32,bytes32,bytes32,uint256) stage)
func (pipeline *Pipeline) UnpackGetStage(data []byte) (IPipelineStage, error) {
	out, err := pipeline.abi.Unpack("getStage", data)
	if err != nil {
		return *new(IPipelineStage), err
	}
	out0 := *abi.ConvertType(out[0], new(IPipelineStage)).(*IPipelineStage)
	return out0, nil
}

// PackInputOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75bb0e87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inputOf(uint256 jobId, uint256 index) view returns(bytes32 input)
func (pipeline *Pipeline) PackInputOf(jobId *big.Int, index *big.Int) []byte {
	enc, err := pipeline.abi.Pack("inputOf", jobId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInputOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75bb0e87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inputOf(uint256 jobId, uint256 index) view returns(bytes32 input)
func (pipeline *Pipeline) TryPackInputOf(jobId *big.Int, index *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("inputOf", jobId, index)
}

// UnpackInputOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75bb0e87.
//
// Solidity: function inputOf(uint256 jobId, uint256 index) view returns(bytes32 input)
func (pipeline *Pipeline) UnpackInputOf(data []byte) ([32]byte, error) {
	out, err := pipeline.abi.Unpack("inputOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackJobCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c5d8a0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobCount() view returns(uint256)
func (pipeline *Pipeline) PackJobCount() []byte {
	enc, err := pipeline.abi.Pack("jobCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c5d8a0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobCount() view returns(uint256)
func (pipeline *Pipeline) TryPackJobCount() ([]byte, error) {
	return pipeline.abi.Pack("jobCount")
}

// UnpackJobCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c5d8a0f.
//
// Solidity: function jobCount() view returns(uint256)
func (pipeline *Pipeline) UnpackJobCount(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("jobCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefundDissolved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x423c3bf6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundDissolved(uint256 jobId, uint256 index) returns()
func (pipeline *Pipeline) PackRefundDissolved(jobId *big.Int, index *big.Int) []byte {
	enc, err := pipeline.abi.Pack("refundDissolved", jobId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundDissolved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x423c3bf6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundDissolved(uint256 jobId, uint256 index) returns()
func (pipeline *Pipeline) TryPackRefundDissolved(jobId *big.Int, index *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("refundDissolved", jobId, index)
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1691a6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve(uint256 jobId, uint256 index) returns(bool rejected)
func (pipeline *Pipeline) PackResolve(jobId *big.Int, index *big.Int) []byte {
	enc, err := pipeline.abi.Pack("resolve", jobId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1691a6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve(uint256 jobId, uint256 index) returns(bool rejected)
func (pipeline *Pipeline) TryPackResolve(jobId *big.Int, index *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("resolve", jobId, index)
}

// UnpackResolve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1691a6f.
//
// Solidity: function resolve(uint256 jobId, uint256 index) returns(bool rejected)
func (pipeline *Pipeline) UnpackResolve(data []byte) (bool, error) {
	out, err := pipeline.abi.Unpack("resolve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRevealResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac90e02e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealResult(uint256 jobId, uint256 index, bytes result, bytes32 salt) returns()
func (pipeline *Pipeline) PackRevealResult(jobId *big.Int, index *big.Int, result []byte, salt [32]byte) []byte {
	enc, err := pipeline.abi.Pack("revealResult", jobId, index, result, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac90e02e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealResult(uint256 jobId, uint256 index, bytes result, bytes32 salt) returns()
func (pipeline *Pipeline) TryPackRevealResult(jobId *big.Int, index *big.Int, result []byte, salt [32]byte) ([]byte, error) {
	return pipeline.abi.Pack("revealResult", jobId, index, result, salt)
}

// PackRevealUri is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d914ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealUri(uint256 jobId, uint256 index, bytes32 resultHash, string uri, bytes32 salt) returns()
func (pipeline *Pipeline) PackRevealUri(jobId *big.Int, index *big.Int, resultHash [32]byte, uri string, salt [32]byte) []byte {
	enc, err := pipeline.abi.Pack("revealUri", jobId, index, resultHash, uri, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealUri is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d914ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealUri(uint256 jobId, uint256 index, bytes32 resultHash, string uri, bytes32 salt) returns()
func (pipeline *Pipeline) TryPackRevealUri(jobId *big.Int, index *big.Int, resultHash [32]byte, uri string, salt [32]byte) ([]byte, error) {
	return pipeline.abi.Pack("revealUri", jobId, index, resultHash, uri, salt)
}

// PackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c4a76e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeout(uint256 jobId, uint256 index) returns()
func (pipeline *Pipeline) PackTimeout(jobId *big.Int, index *big.Int) []byte {
	enc, err := pipeline.abi.Pack("timeout", jobId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c4a76e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeout(uint256 jobId, uint256 index) returns()
func (pipeline *Pipeline) TryPackTimeout(jobId *big.Int, index *big.Int) ([]byte, error) {
	return pipeline.abi.Pack("timeout", jobId, index)
}

// PackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a18ff7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vote(uint256 jobId, uint256 index, bool reject) returns()
func (pipeline *Pipeline) PackVote(jobId *big.Int, index *big.Int, reject bool) []byte {
	enc, err := pipeline.abi.Pack("vote", jobId, index, reject)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a18ff7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vote(uint256 jobId, uint256 index, bool reject) returns()
func (pipeline *Pipeline) TryPackVote(jobId *big.Int, index *big.Int, reject bool) ([]byte, error) {
	return pipeline.abi.Pack("vote", jobId, index, reject)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address receiver) returns(uint256 rao)
func (pipeline *Pipeline) PackWithdraw(receiver common.Address) []byte {
	enc, err := pipeline.abi.Pack("withdraw", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address receiver) returns(uint256 rao)
func (pipeline *Pipeline) TryPackWithdraw(receiver common.Address) ([]byte, error) {
	return pipeline.abi.Pack("withdraw", receiver)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address receiver) returns(uint256 rao)
func (pipeline *Pipeline) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := pipeline.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PipelineAccepted represents a Accepted event raised by the Pipeline contract.
type PipelineAccepted struct {
	JobId  *big.Int
	Index  *big.Int
	Worker common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const PipelineAcceptedEventName = "Accepted"

// ContractEventName returns the user-defined event name.
func (PipelineAccepted) ContractEventName() string {
	return PipelineAcceptedEventName
}

// UnpackAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Accepted(uint256 indexed jobId, uint256 indexed index, address indexed worker)
func (pipeline *Pipeline) UnpackAcceptedEvent(log *types.Log) (*PipelineAccepted, error) {
	event := "Accepted"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelineAccepted)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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

// PipelineClaimed represents a Claimed event raised by the Pipeline contract.
type PipelineClaimed struct {
	JobId    *big.Int
	Index    *big.Int
	Hotkey   [32]byte
	Coldkey  [32]byte
	Worker   common.Address
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PipelineClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (PipelineClaimed) ContractEventName() string {
	return PipelineClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint256 indexed jobId, uint256 index, bytes32 indexed hotkey, bytes32 indexed coldkey, address worker, uint256 deadline)
func (pipeline *Pipeline) UnpackClaimedEvent(log *types.Log) (*PipelineClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelineClaimed)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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

// PipelineCommitted represents a Committed event raised by the Pipeline contract.
type PipelineCommitted struct {
	JobId      *big.Int
	Index      *big.Int
	Commitment [32]byte
	Deadline   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PipelineCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (PipelineCommitted) ContractEventName() string {
	return PipelineCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(uint256 indexed jobId, uint256 indexed index, bytes32 commitment, uint256 deadline)
func (pipeline *Pipeline) UnpackCommittedEvent(log *types.Log) (*PipelineCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelineCommitted)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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

// PipelineDisputed represents a Disputed event raised by the Pipeline contract.
type PipelineDisputed struct {
	JobId    *big.Int
	Index    *big.Int
	Hotkey   [32]byte
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PipelineDisputedEventName = "Disputed"

// ContractEventName returns the user-defined event name.
func (PipelineDisputed) ContractEventName() string {
	return PipelineDisputedEventName
}

// UnpackDisputedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Disputed(uint256 indexed jobId, uint256 indexed index, bytes32 indexed hotkey, uint256 deadline)
func (pipeline *Pipeline) UnpackDisputedEvent(log *types.Log) (*PipelineDisputed, error) {
	event := "Disputed"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelineDisputed)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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

// PipelineJobCreated represents a JobCreated event raised by the Pipeline contract.
type PipelineJobCreated struct {
	JobId  *big.Int
	Client common.Address
	Stages *big.Int
	Input  [32]byte
	Uri    string
	Raw    *types.Log // Blockchain specific contextual infos
}

const PipelineJobCreatedEventName = "JobCreated"

// ContractEventName returns the user-defined event name.
func (PipelineJobCreated) ContractEventName() string {
	return PipelineJobCreatedEventName
}

// UnpackJobCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobCreated(uint256 indexed jobId, address indexed client, uint256 stages, bytes32 input, string uri)
func (pipeline *Pipeline) UnpackJobCreatedEvent(log *types.Log) (*PipelineJobCreated, error) {
	event := "JobCreated"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelineJobCreated)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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

// PipelinePaidAlpha represents a PaidAlpha event raised by the Pipeline contract.
type PipelinePaidAlpha struct {
	JobId   *big.Int
	Index   *big.Int
	Netuid  uint16
	Hotkey  [32]byte
	Coldkey [32]byte
	Rao     *big.Int
	Alpha   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PipelinePaidAlphaEventName = "PaidAlpha"

// ContractEventName returns the user-defined event name.
func (PipelinePaidAlpha) ContractEventName() string {
	return PipelinePaidAlphaEventName
}

// UnpackPaidAlphaEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaidAlpha(uint256 indexed jobId, uint256 index, uint16 indexed netuid, bytes32 hotkey, bytes32 indexed coldkey, uint256 rao, uint256 alpha)
func (pipeline *Pipeline) UnpackPaidAlphaEvent(log *types.Log) (*PipelinePaidAlpha, error) {
	event := "PaidAlpha"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelinePaidAlpha)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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

// PipelinePaidTao represents a PaidTao event raised by the Pipeline contract.
type PipelinePaidTao struct {
	JobId  *big.Int
	Index  *big.Int
	Worker common.Address
	Rao    *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PipelinePaidTaoEventName = "PaidTao"

// ContractEventName returns the user-defined event name.
func (PipelinePaidTao) ContractEventName() string {
	return PipelinePaidTaoEventName
}

// UnpackPaidTaoEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaidTao(uint256 indexed jobId, uint256 indexed index, address indexed worker, uint256 rao)
func (pipeline *Pipeline) UnpackPaidTaoEvent(log *types.Log) (*PipelinePaidTao, error) {
	event := "PaidTao"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelinePaidTao)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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

// PipelineRefunded represents a Refunded event raised by the Pipeline contract.
type PipelineRefunded struct {
	JobId     *big.Int
	Index     *big.Int
	Rao       *big.Int
	Forfeited *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const PipelineRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (PipelineRefunded) ContractEventName() string {
	return PipelineRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint256 indexed jobId, uint256 indexed index, uint256 rao, uint256 forfeited)
func (pipeline *Pipeline) UnpackRefundedEvent(log *types.Log) (*PipelineRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelineRefunded)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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

// PipelineResolved represents a Resolved event raised by the Pipeline contract.
type PipelineResolved struct {
	JobId       *big.Int
	Index       *big.Int
	Rejected    bool
	RejectAlpha *big.Int
	KeepAlpha   *big.Int
	TotalAlpha  *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PipelineResolvedEventName = "Resolved"

// ContractEventName returns the user-defined event name.
func (PipelineResolved) ContractEventName() string {
	return PipelineResolvedEventName
}

// UnpackResolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resolved(uint256 indexed jobId, uint256 indexed index, bool rejected, uint256 rejectAlpha, uint256 keepAlpha, uint256 totalAlpha)
func (pipeline *Pipeline) UnpackResolvedEvent(log *types.Log) (*PipelineResolved, error) {
	event := "Resolved"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelineResolved)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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

// PipelineRevealed represents a Revealed event raised by the Pipeline contract.
type PipelineRevealed struct {
	JobId      *big.Int
	Index      *big.Int
	ResultHash [32]byte
	Data       []byte
	IsUri      bool
	Deadline   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PipelineRevealedEventName = "Revealed"

// ContractEventName returns the user-defined event name.
func (PipelineRevealed) ContractEventName() string {
	return PipelineRevealedEventName
}

// UnpackRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revealed(uint256 indexed jobId, uint256 indexed index, bytes32 resultHash, bytes data, bool isUri, uint256 deadline)
func (pipeline *Pipeline) UnpackRevealedEvent(log *types.Log) (*PipelineRevealed, error) {
	event := "Revealed"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelineRevealed)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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

// PipelineStageOpened represents a StageOpened event raised by the Pipeline contract.
type PipelineStageOpened struct {
	JobId    *big.Int
	Index    *big.Int
	Netuid   uint16
	Input    [32]byte
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PipelineStageOpenedEventName = "StageOpened"

// ContractEventName returns the user-defined event name.
func (PipelineStageOpened) ContractEventName() string {
	return PipelineStageOpenedEventName
}

// UnpackStageOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StageOpened(uint256 indexed jobId, uint256 indexed index, uint16 indexed netuid, bytes32 input, uint256 deadline)
func (pipeline *Pipeline) UnpackStageOpenedEvent(log *types.Log) (*PipelineStageOpened, error) {
	event := "StageOpened"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelineStageOpened)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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

// PipelineVoted represents a Voted event raised by the Pipeline contract.
type PipelineVoted struct {
	JobId  *big.Int
	Index  *big.Int
	Hotkey [32]byte
	Reject bool
	Alpha  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PipelineVotedEventName = "Voted"

// ContractEventName returns the user-defined event name.
func (PipelineVoted) ContractEventName() string {
	return PipelineVotedEventName
}

// UnpackVotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Voted(uint256 indexed jobId, uint256 indexed index, bytes32 indexed hotkey, bool reject, uint256 alpha)
func (pipeline *Pipeline) UnpackVotedEvent(log *types.Log) (*PipelineVoted, error) {
	event := "Voted"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelineVoted)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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

// PipelineWithdrawn represents a Withdrawn event raised by the Pipeline contract.
type PipelineWithdrawn struct {
	Account  common.Address
	Receiver common.Address
	Rao      *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PipelineWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (PipelineWithdrawn) ContractEventName() string {
	return PipelineWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address indexed receiver, uint256 rao)
func (pipeline *Pipeline) UnpackWithdrawnEvent(log *types.Log) (*PipelineWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != pipeline.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PipelineWithdrawn)
	if len(log.Data) > 0 {
		if err := pipeline.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pipeline.abi.Events[event].Inputs {
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
func (pipeline *Pipeline) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], pipeline.abi.Errors["AlphaRefused"].ID.Bytes()[:4]) {
		return pipeline.UnpackAlphaRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["AlreadyVoted"].ID.Bytes()[:4]) {
		return pipeline.UnpackAlreadyVotedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["BelowMinimum"].ID.Bytes()[:4]) {
		return pipeline.UnpackBelowMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["EarlierStagePending"].ID.Bytes()[:4]) {
		return pipeline.UnpackEarlierStagePendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return pipeline.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return pipeline.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["InvalidDuration"].ID.Bytes()[:4]) {
		return pipeline.UnpackInvalidDurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["InvolvedParty"].ID.Bytes()[:4]) {
		return pipeline.UnpackInvolvedPartyError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["NoStage"].ID.Bytes()[:4]) {
		return pipeline.UnpackNoStageError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["NoSubnet"].ID.Bytes()[:4]) {
		return pipeline.UnpackNoSubnetError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["NotClient"].ID.Bytes()[:4]) {
		return pipeline.UnpackNotClientError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["NotDisputed"].ID.Bytes()[:4]) {
		return pipeline.UnpackNotDisputedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return pipeline.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["NotSelf"].ID.Bytes()[:4]) {
		return pipeline.UnpackNotSelfError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["NotValidator"].ID.Bytes()[:4]) {
		return pipeline.UnpackNotValidatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["NotWorker"].ID.Bytes()[:4]) {
		return pipeline.UnpackNotWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["NothingToCancel"].ID.Bytes()[:4]) {
		return pipeline.UnpackNothingToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["NothingToPay"].ID.Bytes()[:4]) {
		return pipeline.UnpackNothingToPayError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return pipeline.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return pipeline.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["StillDisputed"].ID.Bytes()[:4]) {
		return pipeline.UnpackStillDisputedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["SubnetDissolved"].ID.Bytes()[:4]) {
		return pipeline.UnpackSubnetDissolvedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["SubnetNotDissolved"].ID.Bytes()[:4]) {
		return pipeline.UnpackSubnetNotDissolvedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return pipeline.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return pipeline.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["TooManyVotes"].ID.Bytes()[:4]) {
		return pipeline.UnpackTooManyVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["UnknownHotkey"].ID.Bytes()[:4]) {
		return pipeline.UnpackUnknownHotkeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["WrongNumberOfStages"].ID.Bytes()[:4]) {
		return pipeline.UnpackWrongNumberOfStagesError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["WrongReveal"].ID.Bytes()[:4]) {
		return pipeline.UnpackWrongRevealError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return pipeline.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], pipeline.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return pipeline.UnpackWrongValueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PipelineAlphaRefused represents a AlphaRefused error raised by the Pipeline contract.
type PipelineAlphaRefused struct {
	Reason []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlphaRefused(bytes reason)
func PipelineAlphaRefusedErrorID() common.Hash {
	return common.HexToHash("0xc628ca0f013375475dcf451ef680cecc10474480b224fed41514aa4e3bde12f6")
}

// UnpackAlphaRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlphaRefused(bytes reason)
func (pipeline *Pipeline) UnpackAlphaRefusedError(raw []byte) (*PipelineAlphaRefused, error) {
	out := new(PipelineAlphaRefused)
	if err := pipeline.abi.UnpackIntoInterface(out, "AlphaRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineAlreadyVoted represents a AlreadyVoted error raised by the Pipeline contract.
type PipelineAlreadyVoted struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyVoted(bytes32 hotkey)
func PipelineAlreadyVotedErrorID() common.Hash {
	return common.HexToHash("0xee96e13d193360c6f61bdd6143d69076138f1a503aa90f126c9819710f50b546")
}

// UnpackAlreadyVotedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyVoted(bytes32 hotkey)
func (pipeline *Pipeline) UnpackAlreadyVotedError(raw []byte) (*PipelineAlreadyVoted, error) {
	out := new(PipelineAlreadyVoted)
	if err := pipeline.abi.UnpackIntoInterface(out, "AlreadyVoted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineBelowMinimum represents a BelowMinimum error raised by the Pipeline contract.
type PipelineBelowMinimum struct {
	Alpha   *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BelowMinimum(uint256 alpha, uint256 minimum)
func PipelineBelowMinimumErrorID() common.Hash {
	return common.HexToHash("0xbd49034f17bd8cd8171b39a2bec57ff9a2e5a06c580d5777f88b290bee56cf1a")
}

// UnpackBelowMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BelowMinimum(uint256 alpha, uint256 minimum)
func (pipeline *Pipeline) UnpackBelowMinimumError(raw []byte) (*PipelineBelowMinimum, error) {
	out := new(PipelineBelowMinimum)
	if err := pipeline.abi.UnpackIntoInterface(out, "BelowMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineEarlierStagePending represents a EarlierStagePending error raised by the Pipeline contract.
type PipelineEarlierStagePending struct {
	JobId *big.Int
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EarlierStagePending(uint256 jobId, uint256 index)
func PipelineEarlierStagePendingErrorID() common.Hash {
	return common.HexToHash("0x694024f216315bf23f52b5b7a655d720a693280478edf88807f37dcd724bee05")
}

// UnpackEarlierStagePendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EarlierStagePending(uint256 jobId, uint256 index)
func (pipeline *Pipeline) UnpackEarlierStagePendingError(raw []byte) (*PipelineEarlierStagePending, error) {
	out := new(PipelineEarlierStagePending)
	if err := pipeline.abi.UnpackIntoInterface(out, "EarlierStagePending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineFailedCall represents a FailedCall error raised by the Pipeline contract.
type PipelineFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func PipelineFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (pipeline *Pipeline) UnpackFailedCallError(raw []byte) (*PipelineFailedCall, error) {
	out := new(PipelineFailedCall)
	if err := pipeline.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineInsufficientBalance represents a InsufficientBalance error raised by the Pipeline contract.
type PipelineInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func PipelineInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (pipeline *Pipeline) UnpackInsufficientBalanceError(raw []byte) (*PipelineInsufficientBalance, error) {
	out := new(PipelineInsufficientBalance)
	if err := pipeline.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineInvalidDuration represents a InvalidDuration error raised by the Pipeline contract.
type PipelineInvalidDuration struct {
	Index  *big.Int
	Blocks *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDuration(uint256 index, uint256 blocks)
func PipelineInvalidDurationErrorID() common.Hash {
	return common.HexToHash("0x387a058bc707c231452a32cc24eb457944cf7cae4db6e04109d272f36f2b383d")
}

// UnpackInvalidDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDuration(uint256 index, uint256 blocks)
func (pipeline *Pipeline) UnpackInvalidDurationError(raw []byte) (*PipelineInvalidDuration, error) {
	out := new(PipelineInvalidDuration)
	if err := pipeline.abi.UnpackIntoInterface(out, "InvalidDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineInvolvedParty represents a InvolvedParty error raised by the Pipeline contract.
type PipelineInvolvedParty struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvolvedParty(bytes32 hotkey)
func PipelineInvolvedPartyErrorID() common.Hash {
	return common.HexToHash("0x203a81fc887fc7332d8e9949fd28cb698aa314179b529c067f8bb1c8a2bbf6b4")
}

// UnpackInvolvedPartyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvolvedParty(bytes32 hotkey)
func (pipeline *Pipeline) UnpackInvolvedPartyError(raw []byte) (*PipelineInvolvedParty, error) {
	out := new(PipelineInvolvedParty)
	if err := pipeline.abi.UnpackIntoInterface(out, "InvolvedParty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineNoStage represents a NoStage error raised by the Pipeline contract.
type PipelineNoStage struct {
	JobId *big.Int
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoStage(uint256 jobId, uint256 index)
func PipelineNoStageErrorID() common.Hash {
	return common.HexToHash("0x113774c560d680130eef849797394f56dfcf1aeaf21bf11f150f754755629bcd")
}

// UnpackNoStageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoStage(uint256 jobId, uint256 index)
func (pipeline *Pipeline) UnpackNoStageError(raw []byte) (*PipelineNoStage, error) {
	out := new(PipelineNoStage)
	if err := pipeline.abi.UnpackIntoInterface(out, "NoStage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineNoSubnet represents a NoSubnet error raised by the Pipeline contract.
type PipelineNoSubnet struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSubnet(uint16 netuid)
func PipelineNoSubnetErrorID() common.Hash {
	return common.HexToHash("0x43677376f4288e262050f5f4103bc7bbf43106a8ec4c48488e976b98eddbee00")
}

// UnpackNoSubnetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSubnet(uint16 netuid)
func (pipeline *Pipeline) UnpackNoSubnetError(raw []byte) (*PipelineNoSubnet, error) {
	out := new(PipelineNoSubnet)
	if err := pipeline.abi.UnpackIntoInterface(out, "NoSubnet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineNotClient represents a NotClient error raised by the Pipeline contract.
type PipelineNotClient struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClient(address caller)
func PipelineNotClientErrorID() common.Hash {
	return common.HexToHash("0x8ccfb289fc1d1f7428a8827394f1b1d51db753f181a492c2f6f4e6ed29368ddd")
}

// UnpackNotClientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClient(address caller)
func (pipeline *Pipeline) UnpackNotClientError(raw []byte) (*PipelineNotClient, error) {
	out := new(PipelineNotClient)
	if err := pipeline.abi.UnpackIntoInterface(out, "NotClient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineNotDisputed represents a NotDisputed error raised by the Pipeline contract.
type PipelineNotDisputed struct {
	JobId *big.Int
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDisputed(uint256 jobId, uint256 index)
func PipelineNotDisputedErrorID() common.Hash {
	return common.HexToHash("0xb07139115f1667be64cf68ad7744e7d26b4b3b1bb8595a542658a1e70762ad19")
}

// UnpackNotDisputedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDisputed(uint256 jobId, uint256 index)
func (pipeline *Pipeline) UnpackNotDisputedError(raw []byte) (*PipelineNotDisputed, error) {
	out := new(PipelineNotDisputed)
	if err := pipeline.abi.UnpackIntoInterface(out, "NotDisputed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineNotRegistered represents a NotRegistered error raised by the Pipeline contract.
type PipelineNotRegistered struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(uint16 netuid, bytes32 hotkey)
func PipelineNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0x48bf8c71344840f5173b5e3184c324b2e3440e273ba7507be490e9282133d462")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(uint16 netuid, bytes32 hotkey)
func (pipeline *Pipeline) UnpackNotRegisteredError(raw []byte) (*PipelineNotRegistered, error) {
	out := new(PipelineNotRegistered)
	if err := pipeline.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineNotSelf represents a NotSelf error raised by the Pipeline contract.
type PipelineNotSelf struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSelf(address caller)
func PipelineNotSelfErrorID() common.Hash {
	return common.HexToHash("0x7d116ed0034b60cbd7ac51123250ba1987156a6d5a5dac7d1b740c1202a31722")
}

// UnpackNotSelfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSelf(address caller)
func (pipeline *Pipeline) UnpackNotSelfError(raw []byte) (*PipelineNotSelf, error) {
	out := new(PipelineNotSelf)
	if err := pipeline.abi.UnpackIntoInterface(out, "NotSelf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineNotValidator represents a NotValidator error raised by the Pipeline contract.
type PipelineNotValidator struct {
	Netuid uint16
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotValidator(uint16 netuid, bytes32 hotkey)
func PipelineNotValidatorErrorID() common.Hash {
	return common.HexToHash("0xe9833f063b26b0b9af0b39ca463169e672a5d9a7b045e3aae43c68edc58a4f0b")
}

// UnpackNotValidatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotValidator(uint16 netuid, bytes32 hotkey)
func (pipeline *Pipeline) UnpackNotValidatorError(raw []byte) (*PipelineNotValidator, error) {
	out := new(PipelineNotValidator)
	if err := pipeline.abi.UnpackIntoInterface(out, "NotValidator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineNotWorker represents a NotWorker error raised by the Pipeline contract.
type PipelineNotWorker struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWorker(address caller)
func PipelineNotWorkerErrorID() common.Hash {
	return common.HexToHash("0xd8d46badd5ae1366fcbc61ede8522c2dbec9e3172265696f75f416d59bfd2602")
}

// UnpackNotWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWorker(address caller)
func (pipeline *Pipeline) UnpackNotWorkerError(raw []byte) (*PipelineNotWorker, error) {
	out := new(PipelineNotWorker)
	if err := pipeline.abi.UnpackIntoInterface(out, "NotWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineNothingToCancel represents a NothingToCancel error raised by the Pipeline contract.
type PipelineNothingToCancel struct {
	JobId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToCancel(uint256 jobId)
func PipelineNothingToCancelErrorID() common.Hash {
	return common.HexToHash("0xe9dbe5e2340b6516aae5199e80f7808b5d82b1bd59271c77418c6263fcfeb8ef")
}

// UnpackNothingToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToCancel(uint256 jobId)
func (pipeline *Pipeline) UnpackNothingToCancelError(raw []byte) (*PipelineNothingToCancel, error) {
	out := new(PipelineNothingToCancel)
	if err := pipeline.abi.UnpackIntoInterface(out, "NothingToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineNothingToPay represents a NothingToPay error raised by the Pipeline contract.
type PipelineNothingToPay struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToPay(uint256 index)
func PipelineNothingToPayErrorID() common.Hash {
	return common.HexToHash("0xc389ece3df9f5933712529d40393294b2c7e7534096e8d513fb8a48c95416b36")
}

// UnpackNothingToPayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToPay(uint256 index)
func (pipeline *Pipeline) UnpackNothingToPayError(raw []byte) (*PipelineNothingToPay, error) {
	out := new(PipelineNothingToPay)
	if err := pipeline.abi.UnpackIntoInterface(out, "NothingToPay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineNothingToWithdraw represents a NothingToWithdraw error raised by the Pipeline contract.
type PipelineNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func PipelineNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (pipeline *Pipeline) UnpackNothingToWithdrawError(raw []byte) (*PipelineNothingToWithdraw, error) {
	out := new(PipelineNothingToWithdraw)
	if err := pipeline.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Pipeline contract.
type PipelineReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func PipelineReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (pipeline *Pipeline) UnpackReentrancyGuardReentrantCallError(raw []byte) (*PipelineReentrancyGuardReentrantCall, error) {
	out := new(PipelineReentrancyGuardReentrantCall)
	if err := pipeline.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineStillDisputed represents a StillDisputed error raised by the Pipeline contract.
type PipelineStillDisputed struct {
	JobId *big.Int
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillDisputed(uint256 jobId, uint256 index)
func PipelineStillDisputedErrorID() common.Hash {
	return common.HexToHash("0xb34820936aa2cbed8769b7adad7988240a3c63eeb07600d05ea68a7945c7fa48")
}

// UnpackStillDisputedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillDisputed(uint256 jobId, uint256 index)
func (pipeline *Pipeline) UnpackStillDisputedError(raw []byte) (*PipelineStillDisputed, error) {
	out := new(PipelineStillDisputed)
	if err := pipeline.abi.UnpackIntoInterface(out, "StillDisputed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineSubnetDissolved represents a SubnetDissolved error raised by the Pipeline contract.
type PipelineSubnetDissolved struct {
	Netuid       uint16
	Registration uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetDissolved(uint16 netuid, uint64 registration)
func PipelineSubnetDissolvedErrorID() common.Hash {
	return common.HexToHash("0x641b212d24846d5b6bf94feb2b20cdf436f0fe4aeed2b151108500fbe412e3a5")
}

// UnpackSubnetDissolvedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetDissolved(uint16 netuid, uint64 registration)
func (pipeline *Pipeline) UnpackSubnetDissolvedError(raw []byte) (*PipelineSubnetDissolved, error) {
	out := new(PipelineSubnetDissolved)
	if err := pipeline.abi.UnpackIntoInterface(out, "SubnetDissolved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineSubnetNotDissolved represents a SubnetNotDissolved error raised by the Pipeline contract.
type PipelineSubnetNotDissolved struct {
	Netuid       uint16
	Registration uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubnetNotDissolved(uint16 netuid, uint64 registration)
func PipelineSubnetNotDissolvedErrorID() common.Hash {
	return common.HexToHash("0x61ef8936a36f7915a0ff9fe49ca4c1f7c450a37adc16905452e384a962472b2a")
}

// UnpackSubnetNotDissolvedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubnetNotDissolved(uint16 netuid, uint64 registration)
func (pipeline *Pipeline) UnpackSubnetNotDissolvedError(raw []byte) (*PipelineSubnetNotDissolved, error) {
	out := new(PipelineSubnetNotDissolved)
	if err := pipeline.abi.UnpackIntoInterface(out, "SubnetNotDissolved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineTooEarly represents a TooEarly error raised by the Pipeline contract.
type PipelineTooEarly struct {
	FromBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 fromBlock)
func PipelineTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 fromBlock)
func (pipeline *Pipeline) UnpackTooEarlyError(raw []byte) (*PipelineTooEarly, error) {
	out := new(PipelineTooEarly)
	if err := pipeline.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineTooLate represents a TooLate error raised by the Pipeline contract.
type PipelineTooLate struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 deadline)
func PipelineTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 deadline)
func (pipeline *Pipeline) UnpackTooLateError(raw []byte) (*PipelineTooLate, error) {
	out := new(PipelineTooLate)
	if err := pipeline.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineTooManyVotes represents a TooManyVotes error raised by the Pipeline contract.
type PipelineTooManyVotes struct {
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyVotes(uint256 limit)
func PipelineTooManyVotesErrorID() common.Hash {
	return common.HexToHash("0x54d2df2b6f75a1dae84c35dd75aec8ab8ce137e5189c5b9c34e31e2f3288742b")
}

// UnpackTooManyVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyVotes(uint256 limit)
func (pipeline *Pipeline) UnpackTooManyVotesError(raw []byte) (*PipelineTooManyVotes, error) {
	out := new(PipelineTooManyVotes)
	if err := pipeline.abi.UnpackIntoInterface(out, "TooManyVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineUnknownHotkey represents a UnknownHotkey error raised by the Pipeline contract.
type PipelineUnknownHotkey struct {
	Hotkey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownHotkey(bytes32 hotkey)
func PipelineUnknownHotkeyErrorID() common.Hash {
	return common.HexToHash("0xfd656b7bc3f5b11560d2fbf26bfae67e64329cb2bac165f7ea8e2176143724ec")
}

// UnpackUnknownHotkeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownHotkey(bytes32 hotkey)
func (pipeline *Pipeline) UnpackUnknownHotkeyError(raw []byte) (*PipelineUnknownHotkey, error) {
	out := new(PipelineUnknownHotkey)
	if err := pipeline.abi.UnpackIntoInterface(out, "UnknownHotkey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineWrongNumberOfStages represents a WrongNumberOfStages error raised by the Pipeline contract.
type PipelineWrongNumberOfStages struct {
	Stages *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumberOfStages(uint256 stages)
func PipelineWrongNumberOfStagesErrorID() common.Hash {
	return common.HexToHash("0x7d09efc2706034b1cbf5f4c10ac3f02d9cc89383f60f0545eb7ef137dd21e02f")
}

// UnpackWrongNumberOfStagesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumberOfStages(uint256 stages)
func (pipeline *Pipeline) UnpackWrongNumberOfStagesError(raw []byte) (*PipelineWrongNumberOfStages, error) {
	out := new(PipelineWrongNumberOfStages)
	if err := pipeline.abi.UnpackIntoInterface(out, "WrongNumberOfStages", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineWrongReveal represents a WrongReveal error raised by the Pipeline contract.
type PipelineWrongReveal struct {
	Commitment [32]byte
	Revealed   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongReveal(bytes32 commitment, bytes32 revealed)
func PipelineWrongRevealErrorID() common.Hash {
	return common.HexToHash("0x2b65c0ab8c544c7a6f0805896806ce3844aeed7e4c8ab6f7f293c84bf934a7c9")
}

// UnpackWrongRevealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongReveal(bytes32 commitment, bytes32 revealed)
func (pipeline *Pipeline) UnpackWrongRevealError(raw []byte) (*PipelineWrongReveal, error) {
	out := new(PipelineWrongReveal)
	if err := pipeline.abi.UnpackIntoInterface(out, "WrongReveal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineWrongStatus represents a WrongStatus error raised by the Pipeline contract.
type PipelineWrongStatus struct {
	JobId  *big.Int
	Index  *big.Int
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(uint256 jobId, uint256 index, uint8 status)
func PipelineWrongStatusErrorID() common.Hash {
	return common.HexToHash("0x0e080c333f3f9e0e9950660a6f7b1135185cd362c1740a084993ac92d9935197")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(uint256 jobId, uint256 index, uint8 status)
func (pipeline *Pipeline) UnpackWrongStatusError(raw []byte) (*PipelineWrongStatus, error) {
	out := new(PipelineWrongStatus)
	if err := pipeline.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PipelineWrongValue represents a WrongValue error raised by the Pipeline contract.
type PipelineWrongValue struct {
	SentWei   *big.Int
	WantedWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 sentWei, uint256 wantedWei)
func PipelineWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 sentWei, uint256 wantedWei)
func (pipeline *Pipeline) UnpackWrongValueError(raw []byte) (*PipelineWrongValue, error) {
	out := new(PipelineWrongValue)
	if err := pipeline.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}
