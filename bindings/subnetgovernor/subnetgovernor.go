// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package subnetgovernor holds the Go binding of the contract SubnetGovernor: proposals and votes of a subnet's stakers.
package subnetgovernor

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

// SubnetGovernorSettings is an auto generated low-level Go binding around an user-defined struct.
type SubnetGovernorSettings struct {
	VotingDelay       *big.Int
	VotingPeriod      uint32
	ProposalThreshold *big.Int
	QuorumPercent     *big.Int
	QuorumFloor       *big.Int
}

// SubnetGovernorMetaData contains all meta data concerning the SubnetGovernor contract.
var SubnetGovernorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"votes\",\"type\":\"address\",\"internalType\":\"contractIVotes\"},{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"},{\"name\":\"settings\",\"type\":\"tuple\",\"internalType\":\"structSubnetGovernor.Settings\",\"components\":[{\"name\":\"votingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"votingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumFloor\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FloorIsZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorAlreadyCastVote\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyQueuedProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorDisabledDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInsufficientProposerVotes\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidProposalLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calldatas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidQuorumFraction\",\"inputs\":[{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumDenominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidSignature\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorNonexistentProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorOnlyExecutor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingFailed\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingNotRequired\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorRestrictedProposer\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnableToCancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnexpectedProposalState\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCanceled\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":false},{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\",\"indexed\":false},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\",\"indexed\":false},{\"name\":\"signatures\",\"type\":\"string[]\",\"internalType\":\"string[]\",\"indexed\":false},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\",\"indexed\":false},{\"name\":\"voteStart\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExecuted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalQueued\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"etaSeconds\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalThresholdSet\",\"inputs\":[{\"name\":\"oldProposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumFloorSet\",\"inputs\":[{\"name\":\"oldFloor\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"newFloor\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumNumeratorUpdated\",\"inputs\":[{\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TimelockChange\",\"inputs\":[{\"name\":\"oldTimelock\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":false},{\"name\":\"newTimelock\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCastWithParams\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\",\"indexed\":false},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\",\"indexed\":false},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingDelaySet\",\"inputs\":[{\"name\":\"oldVotingDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"newVotingDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPeriodSet\",\"inputs\":[{\"name\":\"oldVotingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"newVotingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COUNTING_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReason\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParams\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParamsBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getProposalId\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotesWithParams\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashProposal\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalNeedsQueuing\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"needed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalProposer\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumDenominator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumFloor\",\"inputs\":[],\"outputs\":[{\"name\":\"floor\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setProposalThreshold\",\"inputs\":[{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setQuorumFloor\",\"inputs\":[{\"name\":\"newFloor\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingDelay\",\"inputs\":[{\"name\":\"newVotingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingPeriod\",\"inputs\":[{\"name\":\"newVotingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC5805\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateQuorumNumerator\",\"inputs\":[{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateTimelock\",\"inputs\":[{\"name\":\"newTimelock\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"}]",
	ID:  "SubnetGovernor",
	Bin: "0x610180604052348015610010575f5ffd5b50604051614ef2380380614ef283398101604081905261002f916107c4565b81816060015184835f0151846020015185604001516040518060400160405280600e81526020016d29bab13732ba23b7bb32b93737b960911b8152508061007a61018960201b60201c565b610083826101a4565b61012052610090816101a4565b61014052815160208084019190912060e052815190820120610100524660a05261011c60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260036101318282610905565b5061013d9050836101ea565b61014682610250565b61014f816102ef565b5050506001600160a01b03166101605261016881610330565b50610172816103c5565b5060808101516101819061042e565b505050610a55565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156101d7578260405163305a27a960e01b81526004016101ce91906109bf565b60405180910390fd5b80516101e2826109f4565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f036102785760405163f1cfbf0560e01b81525f60048201526024016101ce565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b60648082111561035d5760405163243e544560e01b815260048101839052602481018290526044016101ce565b5f6103666104c0565b90506103856103736104d9565b61037c85610553565b600a919061058a565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b805f0361044e576040516375ed370b60e11b815260040160405180910390fd5b5f610459600d6105a4565b6001600160d01b0316905061048161046f6104d9565b61047884610553565b600d919061058a565b505060408051828152602081018490527f40d39c0af78cdab608f095545c1124d7e1070daf2a49d0f1cfcfcb61281cde60910160405180910390a15050565b5f6104cb600a6105a4565b6001600160d01b0316905090565b5f6104e46101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561053d575060408051601f3d908101601f1916820190925261053a91810190610a17565b60015b61054e576105496105ec565b905090565b919050565b5f6001600160d01b03821115610586576040516306dfcc6560e41b815260d06004820152602481018390526044016101ce565b5090565b5f806105978585856105f6565b915091505b935093915050565b80545f9080156105e3576105ca836105bd600184610a30565b5f91825260209091200190565b54660100000000000090046001600160d01b03166105e5565b5f5b9392505050565b5f61054943610752565b82545f90819080156106f5575f610612876105bd600185610a30565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561065857604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361069457825465ffffffffffff1666010000000000006001600160d01b038916021783556106e7565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061059c92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316660100000000000002919093161792019190915590508161059c565b5f65ffffffffffff821115610586576040516306dfcc6560e41b815260306004820152602481018390526044016101ce565b6001600160a01b0381168114610798575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b805165ffffffffffff8116811461054e575f5ffd5b5f5f5f83850360e08112156107d7575f5ffd5b84516107e281610784565b60208601519094506107f381610784565b925060a0603f1982011215610806575f5ffd5b5060405160a081016001600160401b03811182821017156108295761082961079b565b806040525061083a604086016107af565b8152606085015163ffffffff81168114610852575f5ffd5b6020820152608085810151604083015260a0860151606083015260c09095015194810194909452509093909250565b600181811c9082168061089557607f821691505b6020821081036108b357634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561090057805f5260205f20601f840160051c810160208510156108de5750805b601f840160051c820191505b818110156108fd575f81556001016108ea565b50505b505050565b81516001600160401b0381111561091e5761091e61079b565b6109328161092c8454610881565b846108b9565b6020601f821160018114610964575f831561094d5750848201515b5f19600385901b1c1916600184901b1784556108fd565b5f84815260208120601f198516915b828110156109935787850151825560209485019460019092019101610973565b50848210156109b057868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156108b3575f1960209190910360031b1b16919050565b5f60208284031215610a27575f5ffd5b6105e5826107af565b81810381811115610a4f57634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e05161010051610120516101405161016051614426610acc5f395f8181610a3001528181610ed10152818161128a01528181611f8501526121bc01525f611ecb01525f611ea001525f61315801525f61313001525f61308b01525f6130b501525f6130df01526144265ff3fe6080604052600436106102dc575f3560e01c80637d5e81e211610189578063bc197c81116100d8578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc1146109c5578063f23a6e61146109e4578063f8ce560a14610a03578063fc0c546a14610a22575f5ffd5b8063deaaa7cc14610954578063e540d01d14610987578063eb9019d4146109a6575f5ffd5b8063bc197c8114610882578063c01f9e37146108a1578063c28bc2fa146108c0578063c59057e4146108d3578063d33219b4146108f2578063dd4e2ba51461090f575f5ffd5b80639a802a6d11610143578063a8f8a6681161011e578063a8f8a668146107fa578063a9a9529414610819578063ab58fb8e14610838578063b58131b01461086e575f5ffd5b80639a802a6d146107a8578063a7713a70146107c7578063a890c910146107db575f5ffd5b80637d5e81e2146106d15780637ecebe00146106f057806384b0196e146107245780638ff262e31461074b57806391ddadf41461076a57806397c3d33414610795575f5ffd5b80633e4f49e61161024557806356781388116101ff57806360c4247f116101da57806360c4247f14610660578063666d01671461067f57806379051887146106935780637b3c71d3146106b2575f5ffd5b806356781388146106035780635b8d0e0d146106225780635f398a1414610641575f5ffd5b80633e4f49e6146104f95780634385963214610525578063452115d61461056d5780634bf5d7e91461058c578063544ffc9c146105a057806354fd4d50146105da575f5ffd5b8063160cbed711610296578063160cbed71461043a5780632656227d146104595780632d63f6931461046c5780632fe3e2611461048b578063355d7d52146104be5780633932abb1146104dd575f5ffd5b806301ffc9a71461031757806302a251a31461034b57806306f3f9e61461037657806306fdde0314610395578063143489d0146103b6578063150b7a0214610402575f5ffd5b3661031357306102ea610a54565b6001600160a01b03161461031157604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b348015610322575f5ffd5b5061033661033136600461349a565b610a6c565b60405190151581526020015b60405180910390f35b348015610356575f5ffd5b50600854600160301b900463ffffffff165b604051908152602001610342565b348015610381575f5ffd5b506103116103903660046134c1565b610ad8565b3480156103a0575f5ffd5b506103a9610aec565b6040516103429190613506565b3480156103c1575f5ffd5b506103ea6103d03660046134c1565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b039091168152602001610342565b34801561040d575f5ffd5b5061042161041c3660046135ef565b610b7c565b6040516001600160e01b03199091168152602001610342565b348015610445575f5ffd5b506103686104543660046137b5565b610bbe565b6103686104673660046137b5565b610cc1565b348015610477575f5ffd5b506103686104863660046134c1565b610e31565b348015610496575f5ffd5b506103687f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b3480156104c9575f5ffd5b506103116104d83660046134c1565b610e51565b3480156104e8575f5ffd5b5060085465ffffffffffff16610368565b348015610504575f5ffd5b506105186105133660046134c1565b610e62565b604051610342919061387c565b348015610530575f5ffd5b5061033661053f36600461388a565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b348015610578575f5ffd5b506103686105873660046137b5565b610e6c565b348015610597575f5ffd5b506103a9610ecd565b3480156105ab575f5ffd5b506105bf6105ba3660046134c1565b610f60565b60408051938452602084019290925290820152606001610342565b3480156105e5575f5ffd5b506040805180820190915260018152603160f81b60208201526103a9565b34801561060e575f5ffd5b5061036861061d3660046138c8565b610f85565b34801561062d575f5ffd5b5061036861063c366004613936565b610fac565b34801561064c575f5ffd5b5061036861065b3660046139f2565b611069565b34801561066b575f5ffd5b5061036861067a3660046134c1565b6110b1565b34801561068a575f5ffd5b506103686110bd565b34801561069e575f5ffd5b506103116106ad366004613a86565b6110d6565b3480156106bd575f5ffd5b506103686106cc366004613aa1565b6110e7565b3480156106dc575f5ffd5b506103686106eb366004613af6565b611137565b3480156106fb575f5ffd5b5061036861070a366004613bb2565b6001600160a01b03165f9081526002602052604090205490565b34801561072f575f5ffd5b506107386111ed565b6040516103429796959493929190613c07565b348015610756575f5ffd5b50610368610765366004613c76565b61122f565b348015610775575f5ffd5b5061077e611287565b60405165ffffffffffff9091168152602001610342565b3480156107a0575f5ffd5b506064610368565b3480156107b3575f5ffd5b506103686107c2366004613cc3565b61130e565b3480156107d2575f5ffd5b50610368611324565b3480156107e6575f5ffd5b506103116107f5366004613bb2565b61132f565b348015610805575f5ffd5b506103686108143660046137b5565b611340565b348015610824575f5ffd5b506103366108333660046134c1565b61134d565b348015610843575f5ffd5b506103686108523660046134c1565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610879575f5ffd5b50610368611355565b34801561088d575f5ffd5b5061042161089c366004613d17565b61135f565b3480156108ac575f5ffd5b506103686108bb3660046134c1565b6113a2565b6103116108ce366004613dae565b6113e4565b3480156108de575f5ffd5b506103686108ed3660046137b5565b611460565b3480156108fd575f5ffd5b50600b546001600160a01b03166103ea565b34801561091a575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e908201526103a9565b34801561095f575f5ffd5b506103687ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610992575f5ffd5b506103116109a1366004613ded565b611499565b3480156109b1575f5ffd5b506103686109c0366004613e10565b6114aa565b3480156109d0575f5ffd5b506103116109df3660046134c1565b6114c9565b3480156109ef575f5ffd5b506104216109fe366004613e3a565b6114da565b348015610a0e575f5ffd5b50610368610a1d3660046134c1565b61151d565b348015610a2d575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000006103ea565b5f610a67600b546001600160a01b031690565b905090565b5f6001600160e01b031982166366defe7760e11b1480610a9c57506001600160e01b031982166332a2ad4360e11b145b80610ab757506001600160e01b03198216630271189760e51b145b80610ad257506301ffc9a760e01b6001600160e01b03198316145b92915050565b610ae061154c565b610ae9816115c5565b50565b606060038054610afb90613e91565b80601f0160208091040260200160405190810160405280929190818152602001828054610b2790613e91565b8015610b725780601f10610b4957610100808354040283529160200191610b72565b820191905f5260205f20905b815481529060010190602001808311610b5557829003601f168201915b5050505050905090565b5f30610b86610a54565b6001600160a01b031614610bad57604051637485328f60e11b815260040160405180910390fd5b50630a85bd0160e11b949350505050565b5f5f610bcc86868686611340565b90505f610bd88261134d565b9050610bed82610be8600461165a565b61167c565b5080610c145760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f610c2283898989896116b9565b905065ffffffffffff811615610c99575f83815260046020908152604091829020600101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610cb5565b60405163ab2d031160e01b815260048101849052602401610c0b565b50909695505050505050565b5f5f610ccf86868686611340565b90505f610cdb8261134d565b9050610cf782610be883610cf057600461165a565b600561165a565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530610d1f610a54565b6001600160a01b031614610da8575f5b8751811015610da657306001600160a01b0316888281518110610d5457610d54613ec9565b60200260200101516001600160a01b031603610d9e57610d9e868281518110610d7f57610d7f613ec9565b60200260200101518051906020012060056116c790919063ffffffff16565b600101610d2f565b505b610db582888888886116e8565b30610dbe610a54565b6001600160a01b031614158015610dea57506005546001600160801b03808216600160801b9092041614155b15610df4575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b610e5961154c565b610ae9816116fc565b5f610ad28261178e565b5f5f610e7a86868686611340565b905033610e8782826118c7565b610eb657604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610c0b565b610ec28787878761190c565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa925050508015610f4c57506040513d5f823e601f3d908101601f19168201604052610f499190810190613edd565b60015b610f5b57610a67611287611919565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f80339050610fa484828560405180602001604052805f81525061192f565b949350505050565b5f610ff288888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92508991506119509050565b61101a576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610c0b565b61105d88878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611a1d915050565b98975050505050505050565b5f80339050610ec287828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611a1d915050565b5f610ad2600a83611afb565b5f6110c8600d611b48565b6001600160d01b0316905090565b6110de61154c565b610ae981611b8c565b5f8033905061112d86828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061192f92505050565b9695505050505050565b5f336111438184611bf2565b61116b5760405163d9b3955760e01b81526001600160a01b0382166004820152602401610c0b565b5f611174611355565b905080156111e0575f6111a283600161118b611287565b6111959190613f65565b65ffffffffffff166114aa565b9050818110156111de57604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610c0b565b505b610ec28787878786611c76565b5f6060805f5f5f60606111fe611e99565b611206611ec4565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61123c85858585611eef565b611264576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610c0b565b61127e85848660405180602001604052805f81525061192f565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611302575060408051601f3d908101601f191682019092526112ff91810190613f83565b60015b610f5b57610a67611f78565b5f61131a848484611f82565b90505b9392505050565b5f6110c8600a611b48565b61133761154c565b610ae981612015565b5f61127e85858585611460565b5f6001610ad2565b5f610a6760075490565b5f30611369610a54565b6001600160a01b03161461139057604051637485328f60e11b815260040160405180910390fd5b5063bc197c8160e01b95945050505050565b5f818152600460205260408120546113d690600160d01b810463ffffffff1690600160a01b900465ffffffffffff16613f9e565b65ffffffffffff1692915050565b6113ec61154c565b5f5f856001600160a01b0316858585604051611409929190613fbc565b5f6040518083038185875af1925050503d805f8114611443576040519150601f19603f3d011682016040523d82523d5f602084013e611448565b606091505b5091509150611457828261207e565b50505050505050565b5f848484846040516020016114789493929190614052565b60408051601f19818403018152919052805160209091012095945050505050565b6114a161154c565b610ae9816120bb565b5f61131d83836114c460408051602081019091525f815290565b611f82565b6114d161154c565b610ae981612157565b5f306114e4610a54565b6001600160a01b03161461150b57604051637485328f60e11b815260040160405180910390fd5b5063f23a6e6160e01b95945050505050565b5f610ad261152a83612198565b61153e61153685612235565b600d9061226b565b6001600160d01b031661230d565b33611555610a54565b6001600160a01b03161461157e576040516347096e4760e01b8152336004820152602401610c0b565b30611587610a54565b6001600160a01b0316146115c3575f80366040516115a6929190613fbc565b604051809103902090505b806115bc600561231c565b036115b157505b565b6064808211156115f25760405163243e544560e01b81526004810183905260248101829052604401610c0b565b5f6115fb611324565b905061161a611608611287565b6116118561233b565b600a919061236e565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f81600781111561166d5761166d613848565b600160ff919091161b92915050565b5f5f61168784610e62565b90505f836116948361165a565b160361131d578381846040516331b75e4d60e01b8152600401610c0b9392919061409c565b5f61112d8686868686612388565b5f6116d28383612519565b9050806116e3576116e3604161257e565b505050565b6116f5858585858561258f565b5050505050565b805f0361171c576040516375ed370b60e11b815260040160405180910390fd5b5f611727600d611b48565b6001600160d01b0316905061174f61173d611287565b6117468461233b565b600d919061236e565b505060408051828152602081018490527f40d39c0af78cdab608f095545c1124d7e1070daf2a49d0f1cfcfcb61281cde60910160405180910390a15050565b5f5f6117998361261f565b905060058160078111156117af576117af613848565b146117ba5792915050565b5f838152600c60205260409081902054600b549151632c258a9f60e11b81526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa158015611810573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061183491906140be565b15611843575060059392505050565b600b54604051632ab0f52960e01b8152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa15801561188a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118ae91906140be565b156118bd575060079392505050565b5060029392505050565b5f806118d284610e62565b60078111156118e3576118e3613848565b14801561131d5750505f91825260046020526040909120546001600160a01b0391821691161490565b5f61127e85858585612750565b6060610ad261192a8363ffffffff16565b6127e7565b5f61127e8585858561194b60408051602081019091525f815290565b611a1d565b5f610ec285611a177f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a6119a28c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d8301206040516119fc98979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120612859565b84612885565b5f611a2c86610be8600161165a565b505f611a4186611a3b89610e31565b85611f82565b90505f611a5188888885886128f5565b905083515f03611aa757866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611a9a94939291906140dd565b60405180910390a2610ec2565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611ae8959493929190614104565b60405180910390a2979650505050505050565b5f5f5f611b07856129f1565b9250925050838265ffffffffffff161115611b3457611b2f611b2885612235565b869061226b565b611b36565b805b6001600160d01b031695945050505050565b80545f908015611b8457611b6e83611b6160018461413d565b5f91825260209091200190565b54600160301b90046001600160d01b031661131d565b5f9392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f906034811015611c09576001915050610ad2565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b14611c3a57600192505050610ad2565b5f5f611c4a86602a860386612a49565b91509150811580610ec25750866001600160a01b0316816001600160a01b031614979650505050505050565b5f611c8a8686868680519060200120611340565b905084518651141580611c9f57508351865114155b80611ca957508551155b15611cde57855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610c0b565b5f81815260046020526040902054600160a01b900465ffffffffffff1615611d275780611d0a82610e62565b6040516331b75e4d60e01b8152610c0b9291905f9060040161409c565b5f611d3960085465ffffffffffff1690565b611d41611287565b65ffffffffffff16611d539190614150565b90505f611d6d60085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b038716178155909150611d9f83612235565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b19909116178155611dcc82612af2565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b03811115611e2f57611e2f61352c565b604051908082528060200260200182016040528015611e6257816020015b6060815260200190600190039081611e4d5790505b508c89611e6f8a82614150565b8e604051611e8599989796959493929190614163565b60405180910390a150505095945050505050565b6060610a677f0000000000000000000000000000000000000000000000000000000000000000612b22565b6060610a677f0000000000000000000000000000000000000000000000000000000000000000612b22565b5f61127e83611a177ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888611f418a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c0016119fc565b5f610a6743612235565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015611ff1573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061131a919061423e565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b6060821561208d575080610ad2565b8151156120a25761209d82612b5f565b610ad2565b60405163d6bda27560e01b815260040160405180910390fd5b8063ffffffff165f036120e35760405163f1cfbf0560e01b81525f6004820152602401610c0b565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b604051632394e7a360e21b8152600481018290525f90610ad2906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa158015612201573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612225919061423e565b61222e846110b1565b6064612b67565b5f65ffffffffffff821115612267576040516306dfcc6560e41b81526030600482015260248101839052604401610c0b565b5090565b81545f90818160058111156122c7575f61228484612c17565b61228e908561413d565b5f8881526020902090915081015465ffffffffffff90811690871610156122b7578091506122c5565b6122c2816001614150565b92505b505b5f6122d487878585612d6f565b90508015612301576122eb87611b6160018461413d565b54600160301b90046001600160d01b0316610ec2565b505f9695505050505050565b5f82821882841102821861131d565b5f5f5f61232884612dc5565b915091508161131d5761131d603161257e565b5f6001600160d01b03821115612267576040516306dfcc6560e41b815260d0600482015260248101839052604401610c0b565b5f8061237b858585612e39565b915091505b935093915050565b5f5f600b5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa1580156123da573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123fe919061423e565b90505f3060601b6bffffffffffffffffffffffff19168418600b5460405163b1c5f42760e01b81529192506001600160a01b03169063b1c5f4279061244f908a908a908a905f908890600401614255565b602060405180830381865afa15801561246a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061248e919061423e565b5f898152600c602052604080822092909255600b5491516308f2a0bb60e41b81526001600160a01b0390921691638f2a0bb0916124d8918b918b918b919088908a906004016142a2565b5f604051808303815f87803b1580156124ef575f5ffd5b505af1158015612501573d5f5f3e3d5ffd5b5050505061105d82426125149190614150565b612235565b81545f906001600160801b03600160801b820481169181166001830190911603612546575f915050610ad2565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b600b546001600160a01b031663e38335e5348686865f3060601b6bffffffffffffffffffffffff191688186040518763ffffffff1660e01b81526004016125da959493929190614255565b5f604051808303818588803b1580156125f1575f5ffd5b505af1158015612603573d5f5f3e3d5ffd5b5050505f9687525050600c602052505060408320929092555050565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b900416811561265357506007949350505050565b801561266457506002949350505050565b5f61266e86610e31565b9050805f0361269357604051636ad0607560e01b815260048101879052602401610c0b565b5f61269c611287565b65ffffffffffff1690508082106126b957505f9695505050505050565b5f6126c3886113a2565b90508181106126da57506001979650505050505050565b6126e388612f89565b158061270257505f888152600960205260409020805460019091015411155b1561271557506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f0361274257506004979650505050505050565b506005979650505050505050565b5f5f61275e86868686612fbf565b5f818152600c602052604090205490915080156127dd57600b5460405163c4d252f560e01b8152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b1580156127b8575f5ffd5b505af11580156127ca573d5f5f3e3d5ffd5b5050505f838152600c6020526040812055505b5095945050505050565b60606127f1611f78565b65ffffffffffff168265ffffffffffff1614612820576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610ad261286561307f565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f036128e3575f5f6128a385856131a8565b5090925090505f8160038111156128bc576128bc613848565b1480156128da5750856001600160a01b0316826001600160a01b0316145b9250505061131d565b6128ee8484846131f1565b905061131d565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff1615612947576040516371c6af4960e01b81526001600160a01b0387166004820152602401610c0b565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff85166129905783815f015f8282546129859190614150565b909155506129e69050565b5f1960ff8616016129ae5783816001015f8282546129859190614150565b60011960ff8616016129cd5783816002015f8282546129859190614150565b6040516303599be160e11b815260040160405180910390fd5b509195945050505050565b80545f9081908190808203612a0f575f5f5f93509350935050610f7e565b5f612a1f86611b6160018561413d565b546001955065ffffffffffff81169450600160301b90046001600160d01b03169250610f7e915050565b5f5f8451831180612a5957508284115b15612a6857505f905080612380565b5f612a74856001614150565b84118015612a9c575061060f60f31b612a908787016020015190565b6001600160f01b031916145b90505f612aac82151560026142f9565b612ab7906028614150565b905080612ac4878761413d565b03612ae5575f5f612ad6898989613256565b90965094506123809350505050565b5f5f935093505050612380565b5f63ffffffff821115612267576040516306dfcc6560e41b81526020600482015260248101839052604401610c0b565b60605f612b2e83613317565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b805160208201fd5b5f5f5f612b74868661333e565b91509150815f03612b9857838181612b8e57612b8e614310565b049250505061131d565b818411612baf57612baf600385150260111861257e565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f60018211612c24575090565b816001600160801b8210612c3d5760809190911c9060401b5b680100000000000000008210612c585760409190911c9060201b5b6401000000008210612c6f5760209190911c9060101b5b620100008210612c845760109190911c9060081b5b6101008210612c985760089190911c9060041b5b60108210612cab5760049190911c9060021b5b60048210612cb75760011b5b600302600190811c90818581612ccf57612ccf614310565b048201901c90506001818581612ce757612ce7614310565b048201901c90506001818581612cff57612cff614310565b048201901c90506001818581612d1757612d17614310565b048201901c90506001818581612d2f57612d2f614310565b048201901c90506001818581612d4757612d47614310565b048201901c9050612d66818581612d6057612d60614310565b04821190565b90039392505050565b5f5b81831015612dbd575f85815260209020838316600285851804019081015465ffffffffffff86811691161115612da957809250612db7565b612db4816001614150565b93505b50612d71565b509392505050565b80545f9081906001600160801b0380821691600160801b9004168103612df057505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b82545f9081908015612f2f575f612e5587611b6160018561413d565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115612e9857604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603612ed157825465ffffffffffff16600160301b6001600160d01b03891602178355612f21565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061238092505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081612380565b5f81815260096020526040812060028101546001820154612faa9190614150565b612fb6610a1d85610e31565b11159392505050565b5f5f612fcd86868686611340565b905061301b81612fdd600761165a565b612fe7600661165a565b612ff1600261165a565b6001612ffe600782614324565b613009906002614418565b613013919061413d565b18181861167c565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c9061306e9083815260200190565b60405180910390a195945050505050565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156130d757507f000000000000000000000000000000000000000000000000000000000000000046145b1561310157507f000000000000000000000000000000000000000000000000000000000000000090565b610a67604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f83516041036131df576020840151604085015160608601515f1a6131d18882858561335a565b9550955095505050506131ea565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f808481613265866001614150565b8511801561328d575061060f60f31b6132818388016020015190565b6001600160f01b031916145b90505f61329d82151560026142f9565b90505f806132ab838a614150565b90505b87811015613306575f6132cc6132c78784016020015190565b613422565b9050600f8160ff1611156132eb575f5f97509750505050505050612380565b6132f66010846142f9565b60ff9091160191506001016132ae565b506001999098509650505050505050565b5f60ff8216601f811115610ad257604051632cd44ac360e21b815260040160405180910390fd5b5f805f1983850993909202808410938190039390930393915050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561339357505f91506003905082613418565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156133e4573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661340f57505f925060019150829050613418565b92505f91508190505b9450945094915050565b5f60f882901c602f8111801561343b5750603a8160ff16105b1561344957602f1901610ad2565b60608160ff1611801561345f575060678160ff16105b1561346d5760561901610ad2565b60408160ff16118015613483575060478160ff16105b156134915760361901610ad2565b5060ff92915050565b5f602082840312156134aa575f5ffd5b81356001600160e01b03198116811461131d575f5ffd5b5f602082840312156134d1575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61131d60208301846134d8565b6001600160a01b0381168114610ae9575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156135685761356861352c565b604052919050565b5f6001600160401b038211156135885761358861352c565b50601f01601f191660200190565b5f6135a86135a384613570565b613540565b90508281528383830111156135bb575f5ffd5b828260208301375f602084830101529392505050565b5f82601f8301126135e0575f5ffd5b61131d83833560208501613596565b5f5f5f5f60808587031215613602575f5ffd5b843561360d81613518565b9350602085013561361d81613518565b92506040850135915060608501356001600160401b0381111561363e575f5ffd5b61364a878288016135d1565b91505092959194509250565b5f6001600160401b0382111561366e5761366e61352c565b5060051b60200190565b5f82601f830112613687575f5ffd5b81356136956135a382613656565b8082825260208201915060208360051b8601019250858311156136b6575f5ffd5b602085015b838110156127dd5780356136ce81613518565b8352602092830192016136bb565b5f82601f8301126136eb575f5ffd5b81356136f96135a382613656565b8082825260208201915060208360051b86010192508583111561371a575f5ffd5b602085015b838110156127dd57803583526020928301920161371f565b5f82601f830112613746575f5ffd5b81356137546135a382613656565b8082825260208201915060208360051b860101925085831115613775575f5ffd5b602085015b838110156127dd5780356001600160401b03811115613797575f5ffd5b6137a6886020838a01016135d1565b8452506020928301920161377a565b5f5f5f5f608085870312156137c8575f5ffd5b84356001600160401b038111156137dd575f5ffd5b6137e987828801613678565b94505060208501356001600160401b03811115613804575f5ffd5b613810878288016136dc565b93505060408501356001600160401b0381111561382b575f5ffd5b61383787828801613737565b949793965093946060013593505050565b634e487b7160e01b5f52602160045260245ffd5b6008811061387857634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610ad2828461385c565b5f5f6040838503121561389b575f5ffd5b8235915060208301356138ad81613518565b809150509250929050565b803560ff81168114610f5b575f5ffd5b5f5f604083850312156138d9575f5ffd5b823591506138e9602084016138b8565b90509250929050565b5f5f83601f840112613902575f5ffd5b5081356001600160401b03811115613918575f5ffd5b60208301915083602082850101111561392f575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a03121561394c575f5ffd5b8735965061395c602089016138b8565b9550604088013561396c81613518565b945060608801356001600160401b03811115613986575f5ffd5b6139928a828b016138f2565b90955093505060808801356001600160401b038111156139b0575f5ffd5b6139bc8a828b016135d1565b92505060a08801356001600160401b038111156139d7575f5ffd5b6139e38a828b016135d1565b91505092959891949750929550565b5f5f5f5f5f60808688031215613a06575f5ffd5b85359450613a16602087016138b8565b935060408601356001600160401b03811115613a30575f5ffd5b613a3c888289016138f2565b90945092505060608601356001600160401b03811115613a5a575f5ffd5b613a66888289016135d1565b9150509295509295909350565b65ffffffffffff81168114610ae9575f5ffd5b5f60208284031215613a96575f5ffd5b813561131d81613a73565b5f5f5f5f60608587031215613ab4575f5ffd5b84359350613ac4602086016138b8565b925060408501356001600160401b03811115613ade575f5ffd5b613aea878288016138f2565b95989497509550505050565b5f5f5f5f60808587031215613b09575f5ffd5b84356001600160401b03811115613b1e575f5ffd5b613b2a87828801613678565b94505060208501356001600160401b03811115613b45575f5ffd5b613b51878288016136dc565b93505060408501356001600160401b03811115613b6c575f5ffd5b613b7887828801613737565b92505060608501356001600160401b03811115613b93575f5ffd5b8501601f81018713613ba3575f5ffd5b61364a87823560208401613596565b5f60208284031215613bc2575f5ffd5b813561131d81613518565b5f8151808452602084019350602083015f5b82811015613bfd578151865260209586019590910190600101613bdf565b5093949350505050565b60ff60f81b8816815260e060208201525f613c2560e08301896134d8565b8281036040840152613c3781896134d8565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050613c688185613bcd565b9a9950505050505050505050565b5f5f5f5f60808587031215613c89575f5ffd5b84359350613c99602086016138b8565b92506040850135613ca981613518565b915060608501356001600160401b0381111561363e575f5ffd5b5f5f5f60608486031215613cd5575f5ffd5b8335613ce081613518565b92506020840135915060408401356001600160401b03811115613d01575f5ffd5b613d0d868287016135d1565b9150509250925092565b5f5f5f5f5f60a08688031215613d2b575f5ffd5b8535613d3681613518565b94506020860135613d4681613518565b935060408601356001600160401b03811115613d60575f5ffd5b613d6c888289016136dc565b93505060608601356001600160401b03811115613d87575f5ffd5b613d93888289016136dc565b92505060808601356001600160401b03811115613a5a575f5ffd5b5f5f5f5f60608587031215613dc1575f5ffd5b8435613dcc81613518565b93506020850135925060408501356001600160401b03811115613ade575f5ffd5b5f60208284031215613dfd575f5ffd5b813563ffffffff8116811461131d575f5ffd5b5f5f60408385031215613e21575f5ffd5b8235613e2c81613518565b946020939093013593505050565b5f5f5f5f5f60a08688031215613e4e575f5ffd5b8535613e5981613518565b94506020860135613e6981613518565b9350604086013592506060860135915060808601356001600160401b03811115613a5a575f5ffd5b600181811c90821680613ea557607f821691505b602082108103613ec357634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613eed575f5ffd5b81516001600160401b03811115613f02575f5ffd5b8201601f81018413613f12575f5ffd5b8051613f206135a382613570565b818152856020838501011115613f34575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610ad257610ad2613f51565b5f60208284031215613f93575f5ffd5b815161131d81613a73565b65ffffffffffff8181168382160190811115610ad257610ad2613f51565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b82811015613bfd5781516001600160a01b0316865260209586019590910190600101613fdd565b5f82825180855260208501945060208160051b830101602085015f5b83811015610cb557601f1985840301885261403c8383516134d8565b6020988901989093509190910190600101614020565b608081525f6140646080830187613fcb565b82810360208401526140768187613bcd565b9050828103604084015261408a8186614004565b91505082606083015295945050505050565b838152606081016140b0602083018561385c565b826040830152949350505050565b5f602082840312156140ce575f5ffd5b8151801515811461131d575f5ffd5b84815260ff84166020820152826040820152608060608201525f61112d60808301846134d8565b85815260ff8516602082015283604082015260a060608201525f61412b60a08301856134d8565b828103608084015261105d81856134d8565b81810381811115610ad257610ad2613f51565b80820180821115610ad257610ad2613f51565b8981526001600160a01b0389166020820152610120604082018190525f9061418d9083018a613fcb565b828103606084015261419f818a613bcd565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b838110156141f657601f198684030185526141e08383516134d8565b60209586019590935091909101906001016141c4565b505085810360a087015261420a818b614004565b93505050508560c08401528460e084015282810361010084015261422e81856134d8565b9c9b505050505050505050505050565b5f6020828403121561424e575f5ffd5b5051919050565b60a081525f61426760a0830188613fcb565b82810360208401526142798188613bcd565b9050828103604084015261428d8187614004565b60608401959095525050608001529392505050565b60c081525f6142b460c0830189613fcb565b82810360208401526142c68189613bcd565b905082810360408401526142da8188614004565b60608401969096525050608081019290925260a0909101529392505050565b8082028115828204841417610ad257610ad2613f51565b634e487b7160e01b5f52601260045260245ffd5b60ff8181168382160190811115610ad257610ad2613f51565b6001815b60018411156123805780850481111561435c5761435c613f51565b600184161561436a57908102905b60019390931c928002614341565b5f8261438657506001610ad2565b8161439257505f610ad2565b81600181146143a857600281146143b2576143ce565b6001915050610ad2565b60ff8411156143c3576143c3613f51565b50506001821b610ad2565b5060208310610133831016604e8410600b84101617156143f1575081810a610ad2565b6143fd5f19848461433d565b805f190482111561441057614410613f51565b029392505050565b5f61131d60ff84168361437856",
}

// SubnetGovernor is an auto generated Go binding around an Ethereum contract.
type SubnetGovernor struct {
	abi abi.ABI
}

// NewSubnetGovernor creates a new instance of SubnetGovernor.
func NewSubnetGovernor() *SubnetGovernor {
	parsed, err := SubnetGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SubnetGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SubnetGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address votes, address timelock, (uint48,uint32,uint256,uint256,uint256) settings) returns()
func (subnetGovernor *SubnetGovernor) PackConstructor(votes common.Address, timelock common.Address, settings SubnetGovernorSettings) []byte {
	enc, err := subnetGovernor.abi.Pack("", votes, timelock, settings)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (subnetGovernor *SubnetGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := subnetGovernor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (subnetGovernor *SubnetGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return subnetGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (subnetGovernor *SubnetGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := subnetGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (subnetGovernor *SubnetGovernor) PackCLOCKMODE() []byte {
	enc, err := subnetGovernor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (subnetGovernor *SubnetGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return subnetGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (subnetGovernor *SubnetGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := subnetGovernor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (subnetGovernor *SubnetGovernor) PackCOUNTINGMODE() []byte {
	enc, err := subnetGovernor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (subnetGovernor *SubnetGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return subnetGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (subnetGovernor *SubnetGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := subnetGovernor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (subnetGovernor *SubnetGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := subnetGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (subnetGovernor *SubnetGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return subnetGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (subnetGovernor *SubnetGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := subnetGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (subnetGovernor *SubnetGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := subnetGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (subnetGovernor *SubnetGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := subnetGovernor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return subnetGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (subnetGovernor *SubnetGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := subnetGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (subnetGovernor *SubnetGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := subnetGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return subnetGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (subnetGovernor *SubnetGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := subnetGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (subnetGovernor *SubnetGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := subnetGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (subnetGovernor *SubnetGovernor) PackClock() []byte {
	enc, err := subnetGovernor.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (subnetGovernor *SubnetGovernor) TryPackClock() ([]byte, error) {
	return subnetGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (subnetGovernor *SubnetGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("clock", data)
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
func (subnetGovernor *SubnetGovernor) PackEip712Domain() []byte {
	enc, err := subnetGovernor.abi.Pack("eip712Domain")
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
func (subnetGovernor *SubnetGovernor) TryPackEip712Domain() ([]byte, error) {
	return subnetGovernor.abi.Pack("eip712Domain")
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
func (subnetGovernor *SubnetGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := subnetGovernor.abi.Unpack("eip712Domain", data)
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

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (subnetGovernor *SubnetGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := subnetGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (subnetGovernor *SubnetGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := subnetGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (subnetGovernor *SubnetGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (subnetGovernor *SubnetGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := subnetGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (subnetGovernor *SubnetGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := subnetGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (subnetGovernor *SubnetGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return subnetGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (subnetGovernor *SubnetGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := subnetGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (subnetGovernor *SubnetGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := subnetGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("hashProposal", data)
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
func (subnetGovernor *SubnetGovernor) PackName() []byte {
	enc, err := subnetGovernor.abi.Pack("name")
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
func (subnetGovernor *SubnetGovernor) TryPackName() ([]byte, error) {
	return subnetGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (subnetGovernor *SubnetGovernor) UnpackName(data []byte) (string, error) {
	out, err := subnetGovernor.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (subnetGovernor *SubnetGovernor) PackNonces(owner common.Address) []byte {
	enc, err := subnetGovernor.abi.Pack("nonces", owner)
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
func (subnetGovernor *SubnetGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return subnetGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (subnetGovernor *SubnetGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := subnetGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (subnetGovernor *SubnetGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (subnetGovernor *SubnetGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := subnetGovernor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (subnetGovernor *SubnetGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := subnetGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (subnetGovernor *SubnetGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (subnetGovernor *SubnetGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := subnetGovernor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (subnetGovernor *SubnetGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := subnetGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (subnetGovernor *SubnetGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (subnetGovernor *SubnetGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := subnetGovernor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (subnetGovernor *SubnetGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (subnetGovernor *SubnetGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool needed)
func (subnetGovernor *SubnetGovernor) PackProposalNeedsQueuing(proposalId *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool needed)
func (subnetGovernor *SubnetGovernor) TryPackProposalNeedsQueuing(proposalId *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool needed)
func (subnetGovernor *SubnetGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := subnetGovernor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (subnetGovernor *SubnetGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (subnetGovernor *SubnetGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (subnetGovernor *SubnetGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := subnetGovernor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (subnetGovernor *SubnetGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256 votes)
func (subnetGovernor *SubnetGovernor) PackProposalThreshold() []byte {
	enc, err := subnetGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256 votes)
func (subnetGovernor *SubnetGovernor) TryPackProposalThreshold() ([]byte, error) {
	return subnetGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256 votes)
func (subnetGovernor *SubnetGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (subnetGovernor *SubnetGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (subnetGovernor *SubnetGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (subnetGovernor *SubnetGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := subnetGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (subnetGovernor *SubnetGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := subnetGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return subnetGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (subnetGovernor *SubnetGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := subnetGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256 votes)
func (subnetGovernor *SubnetGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256 votes)
func (subnetGovernor *SubnetGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256 votes)
func (subnetGovernor *SubnetGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (subnetGovernor *SubnetGovernor) PackQuorumDenominator() []byte {
	enc, err := subnetGovernor.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return subnetGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumFloor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x666d0167.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumFloor() view returns(uint256 floor)
func (subnetGovernor *SubnetGovernor) PackQuorumFloor() []byte {
	enc, err := subnetGovernor.abi.Pack("quorumFloor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumFloor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x666d0167.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumFloor() view returns(uint256 floor)
func (subnetGovernor *SubnetGovernor) TryPackQuorumFloor() ([]byte, error) {
	return subnetGovernor.abi.Pack("quorumFloor")
}

// UnpackQuorumFloor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x666d0167.
//
// Solidity: function quorumFloor() view returns(uint256 floor)
func (subnetGovernor *SubnetGovernor) UnpackQuorumFloor(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("quorumFloor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (subnetGovernor *SubnetGovernor) PackQuorumNumerator() []byte {
	enc, err := subnetGovernor.abi.Pack("quorumNumerator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackQuorumNumerator() ([]byte, error) {
	return subnetGovernor.abi.Pack("quorumNumerator")
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (subnetGovernor *SubnetGovernor) PackQuorumNumerator0(timepoint *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("quorumNumerator0", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackQuorumNumerator0(timepoint *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("quorumNumerator0", timepoint)
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (subnetGovernor *SubnetGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := subnetGovernor.abi.Pack("relay", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (subnetGovernor *SubnetGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("relay", target, value, data)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (subnetGovernor *SubnetGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (subnetGovernor *SubnetGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetQuorumFloor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355d7d52.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setQuorumFloor(uint256 newFloor) returns()
func (subnetGovernor *SubnetGovernor) PackSetQuorumFloor(newFloor *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("setQuorumFloor", newFloor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetQuorumFloor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355d7d52.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setQuorumFloor(uint256 newFloor) returns()
func (subnetGovernor *SubnetGovernor) TryPackSetQuorumFloor(newFloor *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("setQuorumFloor", newFloor)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (subnetGovernor *SubnetGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("setVotingDelay", newVotingDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (subnetGovernor *SubnetGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (subnetGovernor *SubnetGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := subnetGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (subnetGovernor *SubnetGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return subnetGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8 current)
func (subnetGovernor *SubnetGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8 current)
func (subnetGovernor *SubnetGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8 current)
func (subnetGovernor *SubnetGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := subnetGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (subnetGovernor *SubnetGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := subnetGovernor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (subnetGovernor *SubnetGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return subnetGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (subnetGovernor *SubnetGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := subnetGovernor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (subnetGovernor *SubnetGovernor) PackTimelock() []byte {
	enc, err := subnetGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (subnetGovernor *SubnetGovernor) TryPackTimelock() ([]byte, error) {
	return subnetGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (subnetGovernor *SubnetGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := subnetGovernor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (subnetGovernor *SubnetGovernor) PackToken() []byte {
	enc, err := subnetGovernor.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (subnetGovernor *SubnetGovernor) TryPackToken() ([]byte, error) {
	return subnetGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (subnetGovernor *SubnetGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := subnetGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (subnetGovernor *SubnetGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := subnetGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (subnetGovernor *SubnetGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return subnetGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (subnetGovernor *SubnetGovernor) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := subnetGovernor.abi.Pack("updateTimelock", newTimelock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (subnetGovernor *SubnetGovernor) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return subnetGovernor.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (subnetGovernor *SubnetGovernor) PackVersion() []byte {
	enc, err := subnetGovernor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (subnetGovernor *SubnetGovernor) TryPackVersion() ([]byte, error) {
	return subnetGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (subnetGovernor *SubnetGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := subnetGovernor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (subnetGovernor *SubnetGovernor) PackVotingDelay() []byte {
	enc, err := subnetGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackVotingDelay() ([]byte, error) {
	return subnetGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (subnetGovernor *SubnetGovernor) PackVotingPeriod() []byte {
	enc, err := subnetGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (subnetGovernor *SubnetGovernor) TryPackVotingPeriod() ([]byte, error) {
	return subnetGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (subnetGovernor *SubnetGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := subnetGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// SubnetGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the SubnetGovernor contract.
type SubnetGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorEIP712DomainChanged) ContractEventName() string {
	return SubnetGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (subnetGovernor *SubnetGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*SubnetGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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

// SubnetGovernorProposalCanceled represents a ProposalCanceled event raised by the SubnetGovernor contract.
type SubnetGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorProposalCanceled) ContractEventName() string {
	return SubnetGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (subnetGovernor *SubnetGovernor) UnpackProposalCanceledEvent(log *types.Log) (*SubnetGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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

// SubnetGovernorProposalCreated represents a ProposalCreated event raised by the SubnetGovernor contract.
type SubnetGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorProposalCreated) ContractEventName() string {
	return SubnetGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (subnetGovernor *SubnetGovernor) UnpackProposalCreatedEvent(log *types.Log) (*SubnetGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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

// SubnetGovernorProposalExecuted represents a ProposalExecuted event raised by the SubnetGovernor contract.
type SubnetGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorProposalExecuted) ContractEventName() string {
	return SubnetGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (subnetGovernor *SubnetGovernor) UnpackProposalExecutedEvent(log *types.Log) (*SubnetGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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

// SubnetGovernorProposalQueued represents a ProposalQueued event raised by the SubnetGovernor contract.
type SubnetGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorProposalQueued) ContractEventName() string {
	return SubnetGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (subnetGovernor *SubnetGovernor) UnpackProposalQueuedEvent(log *types.Log) (*SubnetGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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

// SubnetGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the SubnetGovernor contract.
type SubnetGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorProposalThresholdSet) ContractEventName() string {
	return SubnetGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (subnetGovernor *SubnetGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*SubnetGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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

// SubnetGovernorQuorumFloorSet represents a QuorumFloorSet event raised by the SubnetGovernor contract.
type SubnetGovernorQuorumFloorSet struct {
	OldFloor *big.Int
	NewFloor *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorQuorumFloorSetEventName = "QuorumFloorSet"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorQuorumFloorSet) ContractEventName() string {
	return SubnetGovernorQuorumFloorSetEventName
}

// UnpackQuorumFloorSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumFloorSet(uint256 oldFloor, uint256 newFloor)
func (subnetGovernor *SubnetGovernor) UnpackQuorumFloorSetEvent(log *types.Log) (*SubnetGovernorQuorumFloorSet, error) {
	event := "QuorumFloorSet"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorQuorumFloorSet)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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

// SubnetGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the SubnetGovernor contract.
type SubnetGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return SubnetGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (subnetGovernor *SubnetGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*SubnetGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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

// SubnetGovernorTimelockChange represents a TimelockChange event raised by the SubnetGovernor contract.
type SubnetGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorTimelockChange) ContractEventName() string {
	return SubnetGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (subnetGovernor *SubnetGovernor) UnpackTimelockChangeEvent(log *types.Log) (*SubnetGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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

// SubnetGovernorVoteCast represents a VoteCast event raised by the SubnetGovernor contract.
type SubnetGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorVoteCast) ContractEventName() string {
	return SubnetGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (subnetGovernor *SubnetGovernor) UnpackVoteCastEvent(log *types.Log) (*SubnetGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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

// SubnetGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the SubnetGovernor contract.
type SubnetGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorVoteCastWithParams) ContractEventName() string {
	return SubnetGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (subnetGovernor *SubnetGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*SubnetGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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

// SubnetGovernorVotingDelaySet represents a VotingDelaySet event raised by the SubnetGovernor contract.
type SubnetGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorVotingDelaySet) ContractEventName() string {
	return SubnetGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (subnetGovernor *SubnetGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*SubnetGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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

// SubnetGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the SubnetGovernor contract.
type SubnetGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const SubnetGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (SubnetGovernorVotingPeriodSet) ContractEventName() string {
	return SubnetGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (subnetGovernor *SubnetGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*SubnetGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 || log.Topics[0] != subnetGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := subnetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetGovernor.abi.Events[event].Inputs {
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
func (subnetGovernor *SubnetGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["FloorIsZero"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackFloorIsZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return subnetGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SubnetGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the SubnetGovernor contract.
type SubnetGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func SubnetGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (subnetGovernor *SubnetGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*SubnetGovernorCheckpointUnorderedInsertion, error) {
	out := new(SubnetGovernorCheckpointUnorderedInsertion)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the SubnetGovernor contract.
type SubnetGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func SubnetGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (subnetGovernor *SubnetGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*SubnetGovernorERC6372InconsistentClock, error) {
	out := new(SubnetGovernorERC6372InconsistentClock)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorFailedCall represents a FailedCall error raised by the SubnetGovernor contract.
type SubnetGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func SubnetGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (subnetGovernor *SubnetGovernor) UnpackFailedCallError(raw []byte) (*SubnetGovernorFailedCall, error) {
	out := new(SubnetGovernorFailedCall)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorFloorIsZero represents a FloorIsZero error raised by the SubnetGovernor contract.
type SubnetGovernorFloorIsZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FloorIsZero()
func SubnetGovernorFloorIsZeroErrorID() common.Hash {
	return common.HexToHash("0xebda6e1626609aa08eb9d3c3da994ba1f4ce0abe50965a16faad9cbce6dbef28")
}

// UnpackFloorIsZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FloorIsZero()
func (subnetGovernor *SubnetGovernor) UnpackFloorIsZeroError(raw []byte) (*SubnetGovernorFloorIsZero, error) {
	out := new(SubnetGovernorFloorIsZero)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "FloorIsZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func SubnetGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (subnetGovernor *SubnetGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*SubnetGovernorGovernorAlreadyCastVote, error) {
	out := new(SubnetGovernorGovernorAlreadyCastVote)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func SubnetGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (subnetGovernor *SubnetGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*SubnetGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(SubnetGovernorGovernorAlreadyQueuedProposal)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func SubnetGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (subnetGovernor *SubnetGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*SubnetGovernorGovernorDisabledDeposit, error) {
	out := new(SubnetGovernorGovernorDisabledDeposit)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func SubnetGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (subnetGovernor *SubnetGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*SubnetGovernorGovernorInsufficientProposerVotes, error) {
	out := new(SubnetGovernorGovernorInsufficientProposerVotes)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func SubnetGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (subnetGovernor *SubnetGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*SubnetGovernorGovernorInvalidProposalLength, error) {
	out := new(SubnetGovernorGovernorInvalidProposalLength)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func SubnetGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (subnetGovernor *SubnetGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*SubnetGovernorGovernorInvalidQuorumFraction, error) {
	out := new(SubnetGovernorGovernorInvalidQuorumFraction)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func SubnetGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (subnetGovernor *SubnetGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*SubnetGovernorGovernorInvalidSignature, error) {
	out := new(SubnetGovernorGovernorInvalidSignature)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func SubnetGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (subnetGovernor *SubnetGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*SubnetGovernorGovernorInvalidVoteParams, error) {
	out := new(SubnetGovernorGovernorInvalidVoteParams)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func SubnetGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (subnetGovernor *SubnetGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*SubnetGovernorGovernorInvalidVoteType, error) {
	out := new(SubnetGovernorGovernorInvalidVoteType)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func SubnetGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (subnetGovernor *SubnetGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*SubnetGovernorGovernorInvalidVotingPeriod, error) {
	out := new(SubnetGovernorGovernorInvalidVotingPeriod)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func SubnetGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (subnetGovernor *SubnetGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*SubnetGovernorGovernorNonexistentProposal, error) {
	out := new(SubnetGovernorGovernorNonexistentProposal)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func SubnetGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (subnetGovernor *SubnetGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*SubnetGovernorGovernorOnlyExecutor, error) {
	out := new(SubnetGovernorGovernorOnlyExecutor)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func SubnetGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (subnetGovernor *SubnetGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*SubnetGovernorGovernorProposalQueueingFailed, error) {
	out := new(SubnetGovernorGovernorProposalQueueingFailed)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func SubnetGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (subnetGovernor *SubnetGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*SubnetGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(SubnetGovernorGovernorProposalQueueingNotRequired)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func SubnetGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (subnetGovernor *SubnetGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*SubnetGovernorGovernorRestrictedProposer, error) {
	out := new(SubnetGovernorGovernorRestrictedProposer)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func SubnetGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (subnetGovernor *SubnetGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*SubnetGovernorGovernorUnableToCancel, error) {
	out := new(SubnetGovernorGovernorUnableToCancel)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the SubnetGovernor contract.
type SubnetGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func SubnetGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (subnetGovernor *SubnetGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*SubnetGovernorGovernorUnexpectedProposalState, error) {
	out := new(SubnetGovernorGovernorUnexpectedProposalState)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the SubnetGovernor contract.
type SubnetGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func SubnetGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (subnetGovernor *SubnetGovernor) UnpackInvalidAccountNonceError(raw []byte) (*SubnetGovernorInvalidAccountNonce, error) {
	out := new(SubnetGovernorInvalidAccountNonce)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorInvalidShortString represents a InvalidShortString error raised by the SubnetGovernor contract.
type SubnetGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func SubnetGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (subnetGovernor *SubnetGovernor) UnpackInvalidShortStringError(raw []byte) (*SubnetGovernorInvalidShortString, error) {
	out := new(SubnetGovernorInvalidShortString)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SubnetGovernor contract.
type SubnetGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SubnetGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (subnetGovernor *SubnetGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SubnetGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(SubnetGovernorSafeCastOverflowedUintDowncast)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetGovernorStringTooLong represents a StringTooLong error raised by the SubnetGovernor contract.
type SubnetGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func SubnetGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (subnetGovernor *SubnetGovernor) UnpackStringTooLongError(raw []byte) (*SubnetGovernorStringTooLong, error) {
	out := new(SubnetGovernorStringTooLong)
	if err := subnetGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
