// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package ownerpayouts holds the Go binding of the contract OwnerPayouts, which keeps what a SubnetOwner paid out.
package ownerpayouts

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

// OwnerPayoutsMetaData contains all meta data concerning the OwnerPayouts contract.
var OwnerPayoutsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSubnetOwner\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToPay\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongSum\",\"inputs\":[{\"name\":\"valueWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sumWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExcessReturned\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"payees\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amountsWei\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"returnExcess\",\"inputs\":[],\"outputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"subnetOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalOwed\",\"inputs\":[],\"outputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"}]",
	ID:  "OwnerPayouts",
	Bin: "0x60a0604052348015600e575f5ffd5b503360805260805161064e6100385f395f818160b70152818161029901526102cc015261064e5ff3fe608060405260043610610054575f3560e01c80631e83409a146100585780633e66a5c91461008a57806385febde91461009e578063c89b50c7146100e1578063df18e047146100f6578063e7fa9f7d1461012a575b5f5ffd5b348015610063575f5ffd5b50610077610072366004610519565b61013d565b6040519081526020015b60405180910390f35b348015610095575f5ffd5b50610077610232565b3480156100a9575f5ffd5b506040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152602001610081565b6100f46100ef36600461058e565b6102c1565b005b348015610101575f5ffd5b50610077610110366004610519565b6001600160a01b03165f9081526001602052604090205490565b348015610135575f5ffd5b505f54610077565b5f6001600160a01b038216158061015c57506001600160a01b03821630145b1561018a57604051639cfea58360e01b81526001600160a01b03831660048201526024015b60405180910390fd5b50335f90815260016020526040812054908190036101bb576040516326b1e12960e11b815260040160405180910390fd5b335f908152600160205260408120819055805482919081906101de90849061060e565b90915550506040518181526001600160a01b0383169033907ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd39926839060200160405180910390a361022d8282610482565b919050565b5f805461023f904761060e565b9050805f03610261576040516326b1e12960e11b815260040160405180910390fd5b6040518181527f16659d4ee1b2ba2f88aedc8a50a0688ba33a6e987c028771ef83f5021fda80a59060200160405180910390a16102be7f000000000000000000000000000000000000000000000000000000000000000082610482565b90565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461030c576040516325c94b1760e01b8152336004820152602401610181565b5f805b8481101561043c5783838281811061032957610329610627565b905060200201358261033b919061063b565b915083838281811061034f5761034f610627565b9050602002013560015f88888581811061036b5761036b610627565b90506020020160208101906103809190610519565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8282546103ad919061063b565b9091555086905085828181106103c5576103c5610627565b90506020020160208101906103da9190610519565b6001600160a01b03167f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f385858481811061041657610416610627565b9050602002013560405161042c91815260200190565b60405180910390a260010161030f565b50348114610466576040516307c22c3360e11b815234600482015260248101829052604401610181565b805f5f828254610476919061063b565b90915550505050505050565b804710156104ac5760405163cf47918160e01b815247600482015260248101829052604401610181565b6104c5828260405180602001604052805f8152506104f9565b156104ce575050565b3d156104e0576104dc61050e565b5050565b60405163d6bda27560e01b815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f60208284031215610529575f5ffd5b81356001600160a01b038116811461053f575f5ffd5b9392505050565b5f5f83601f840112610556575f5ffd5b50813567ffffffffffffffff81111561056d575f5ffd5b6020830191508360208260051b8501011115610587575f5ffd5b9250929050565b5f5f5f5f604085870312156105a1575f5ffd5b843567ffffffffffffffff8111156105b7575f5ffd5b6105c387828801610546565b909550935050602085013567ffffffffffffffff8111156105e2575f5ffd5b6105ee87828801610546565b95989497509550505050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610621576106216105fa565b92915050565b634e487b7160e01b5f52603260045260245ffd5b80820180821115610621576106216105fa56",
}

// OwnerPayouts is an auto generated Go binding around an Ethereum contract.
type OwnerPayouts struct {
	abi abi.ABI
}

// NewOwnerPayouts creates a new instance of OwnerPayouts.
func NewOwnerPayouts() *OwnerPayouts {
	parsed, err := OwnerPayoutsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &OwnerPayouts{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *OwnerPayouts) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address receiver) returns(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) PackClaim(receiver common.Address) []byte {
	enc, err := ownerPayouts.abi.Pack("claim", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address receiver) returns(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) TryPackClaim(receiver common.Address) ([]byte, error) {
	return ownerPayouts.abi.Pack("claim", receiver)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e83409a.
//
// Solidity: function claim(address receiver) returns(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := ownerPayouts.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc89b50c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address[] payees, uint256[] amountsWei) payable returns()
func (ownerPayouts *OwnerPayouts) PackCredit(payees []common.Address, amountsWei []*big.Int) []byte {
	enc, err := ownerPayouts.abi.Pack("credit", payees, amountsWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc89b50c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address[] payees, uint256[] amountsWei) payable returns()
func (ownerPayouts *OwnerPayouts) TryPackCredit(payees []common.Address, amountsWei []*big.Int) ([]byte, error) {
	return ownerPayouts.abi.Pack("credit", payees, amountsWei)
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address payee) view returns(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) PackOwed(payee common.Address) []byte {
	enc, err := ownerPayouts.abi.Pack("owed", payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address payee) view returns(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) TryPackOwed(payee common.Address) ([]byte, error) {
	return ownerPayouts.abi.Pack("owed", payee)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address payee) view returns(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := ownerPayouts.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReturnExcess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e66a5c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function returnExcess() returns(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) PackReturnExcess() []byte {
	enc, err := ownerPayouts.abi.Pack("returnExcess")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReturnExcess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e66a5c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function returnExcess() returns(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) TryPackReturnExcess() ([]byte, error) {
	return ownerPayouts.abi.Pack("returnExcess")
}

// UnpackReturnExcess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e66a5c9.
//
// Solidity: function returnExcess() returns(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) UnpackReturnExcess(data []byte) (*big.Int, error) {
	out, err := ownerPayouts.abi.Unpack("returnExcess", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSubnetOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85febde9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subnetOwner() view returns(address account)
func (ownerPayouts *OwnerPayouts) PackSubnetOwner() []byte {
	enc, err := ownerPayouts.abi.Pack("subnetOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubnetOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85febde9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subnetOwner() view returns(address account)
func (ownerPayouts *OwnerPayouts) TryPackSubnetOwner() ([]byte, error) {
	return ownerPayouts.abi.Pack("subnetOwner")
}

// UnpackSubnetOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x85febde9.
//
// Solidity: function subnetOwner() view returns(address account)
func (ownerPayouts *OwnerPayouts) UnpackSubnetOwner(data []byte) (common.Address, error) {
	out, err := ownerPayouts.abi.Unpack("subnetOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7fa9f7d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalOwed() view returns(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) PackTotalOwed() []byte {
	enc, err := ownerPayouts.abi.Pack("totalOwed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7fa9f7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalOwed() view returns(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) TryPackTotalOwed() ([]byte, error) {
	return ownerPayouts.abi.Pack("totalOwed")
}

// UnpackTotalOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7fa9f7d.
//
// Solidity: function totalOwed() view returns(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) UnpackTotalOwed(data []byte) (*big.Int, error) {
	out, err := ownerPayouts.abi.Unpack("totalOwed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// OwnerPayoutsClaimed represents a Claimed event raised by the OwnerPayouts contract.
type OwnerPayoutsClaimed struct {
	Payee     common.Address
	Receiver  common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const OwnerPayoutsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (OwnerPayoutsClaimed) ContractEventName() string {
	return OwnerPayoutsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed payee, address indexed receiver, uint256 amountWei)
func (ownerPayouts *OwnerPayouts) UnpackClaimedEvent(log *types.Log) (*OwnerPayoutsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 || log.Topics[0] != ownerPayouts.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(OwnerPayoutsClaimed)
	if len(log.Data) > 0 {
		if err := ownerPayouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range ownerPayouts.abi.Events[event].Inputs {
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

// OwnerPayoutsCredited represents a Credited event raised by the OwnerPayouts contract.
type OwnerPayoutsCredited struct {
	Payee     common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const OwnerPayoutsCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (OwnerPayoutsCredited) ContractEventName() string {
	return OwnerPayoutsCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed payee, uint256 amountWei)
func (ownerPayouts *OwnerPayouts) UnpackCreditedEvent(log *types.Log) (*OwnerPayoutsCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 || log.Topics[0] != ownerPayouts.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(OwnerPayoutsCredited)
	if len(log.Data) > 0 {
		if err := ownerPayouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range ownerPayouts.abi.Events[event].Inputs {
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

// OwnerPayoutsExcessReturned represents a ExcessReturned event raised by the OwnerPayouts contract.
type OwnerPayoutsExcessReturned struct {
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const OwnerPayoutsExcessReturnedEventName = "ExcessReturned"

// ContractEventName returns the user-defined event name.
func (OwnerPayoutsExcessReturned) ContractEventName() string {
	return OwnerPayoutsExcessReturnedEventName
}

// UnpackExcessReturnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExcessReturned(uint256 amountWei)
func (ownerPayouts *OwnerPayouts) UnpackExcessReturnedEvent(log *types.Log) (*OwnerPayoutsExcessReturned, error) {
	event := "ExcessReturned"
	if len(log.Topics) == 0 || log.Topics[0] != ownerPayouts.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(OwnerPayoutsExcessReturned)
	if len(log.Data) > 0 {
		if err := ownerPayouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range ownerPayouts.abi.Events[event].Inputs {
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
func (ownerPayouts *OwnerPayouts) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], ownerPayouts.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return ownerPayouts.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], ownerPayouts.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return ownerPayouts.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], ownerPayouts.abi.Errors["InvalidReceiver"].ID.Bytes()[:4]) {
		return ownerPayouts.UnpackInvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], ownerPayouts.abi.Errors["NotSubnetOwner"].ID.Bytes()[:4]) {
		return ownerPayouts.UnpackNotSubnetOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], ownerPayouts.abi.Errors["NothingToPay"].ID.Bytes()[:4]) {
		return ownerPayouts.UnpackNothingToPayError(raw[4:])
	}
	if bytes.Equal(raw[:4], ownerPayouts.abi.Errors["WrongSum"].ID.Bytes()[:4]) {
		return ownerPayouts.UnpackWrongSumError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OwnerPayoutsFailedCall represents a FailedCall error raised by the OwnerPayouts contract.
type OwnerPayoutsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func OwnerPayoutsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (ownerPayouts *OwnerPayouts) UnpackFailedCallError(raw []byte) (*OwnerPayoutsFailedCall, error) {
	out := new(OwnerPayoutsFailedCall)
	if err := ownerPayouts.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OwnerPayoutsInsufficientBalance represents a InsufficientBalance error raised by the OwnerPayouts contract.
type OwnerPayoutsInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func OwnerPayoutsInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (ownerPayouts *OwnerPayouts) UnpackInsufficientBalanceError(raw []byte) (*OwnerPayoutsInsufficientBalance, error) {
	out := new(OwnerPayoutsInsufficientBalance)
	if err := ownerPayouts.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OwnerPayoutsInvalidReceiver represents a InvalidReceiver error raised by the OwnerPayouts contract.
type OwnerPayoutsInvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidReceiver(address receiver)
func OwnerPayoutsInvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x9cfea583c76d990ae2594f1fa87255c0a172ec8bbdaef2992c80c51b9ed3f677")
}

// UnpackInvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidReceiver(address receiver)
func (ownerPayouts *OwnerPayouts) UnpackInvalidReceiverError(raw []byte) (*OwnerPayoutsInvalidReceiver, error) {
	out := new(OwnerPayoutsInvalidReceiver)
	if err := ownerPayouts.abi.UnpackIntoInterface(out, "InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OwnerPayoutsNotSubnetOwner represents a NotSubnetOwner error raised by the OwnerPayouts contract.
type OwnerPayoutsNotSubnetOwner struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSubnetOwner(address caller)
func OwnerPayoutsNotSubnetOwnerErrorID() common.Hash {
	return common.HexToHash("0x25c94b1754a4c1bfbd655ddf4fc978487976fa71e776c59c0feb8085eaf50219")
}

// UnpackNotSubnetOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSubnetOwner(address caller)
func (ownerPayouts *OwnerPayouts) UnpackNotSubnetOwnerError(raw []byte) (*OwnerPayoutsNotSubnetOwner, error) {
	out := new(OwnerPayoutsNotSubnetOwner)
	if err := ownerPayouts.abi.UnpackIntoInterface(out, "NotSubnetOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OwnerPayoutsNothingToPay represents a NothingToPay error raised by the OwnerPayouts contract.
type OwnerPayoutsNothingToPay struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToPay()
func OwnerPayoutsNothingToPayErrorID() common.Hash {
	return common.HexToHash("0x4d63c252538ab708dc54228436ccda748d3924f239d20604ecbd55e56c4f3138")
}

// UnpackNothingToPayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToPay()
func (ownerPayouts *OwnerPayouts) UnpackNothingToPayError(raw []byte) (*OwnerPayoutsNothingToPay, error) {
	out := new(OwnerPayoutsNothingToPay)
	if err := ownerPayouts.abi.UnpackIntoInterface(out, "NothingToPay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OwnerPayoutsWrongSum represents a WrongSum error raised by the OwnerPayouts contract.
type OwnerPayoutsWrongSum struct {
	ValueWei *big.Int
	SumWei   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSum(uint256 valueWei, uint256 sumWei)
func OwnerPayoutsWrongSumErrorID() common.Hash {
	return common.HexToHash("0x0f845866434dcd79bc85d6fbe3b27c8e66046795a797f673e033bf49f7578e9f")
}

// UnpackWrongSumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSum(uint256 valueWei, uint256 sumWei)
func (ownerPayouts *OwnerPayouts) UnpackWrongSumError(raw []byte) (*OwnerPayoutsWrongSum, error) {
	out := new(OwnerPayoutsWrongSum)
	if err := ownerPayouts.abi.UnpackIntoInterface(out, "WrongSum", raw); err != nil {
		return nil, err
	}
	return out, nil
}
