// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package subnettimelock holds the Go binding of the contract SubnetTimelock, by which a SubnetOwner is governed.
package subnettimelock

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

// SubnetTimelockMetaData contains all meta data concerning the SubnetTimelock contract.
var SubnetTimelockMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"minDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"termEnd\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"AccessControlBadConfirmation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AccessControlUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"neededRole\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TermIsOver\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"termEnd\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimelockInsufficientDelay\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimelockInvalidOperationLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payloads\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimelockUnauthorizedCaller\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TimelockUnexecutedPredecessor\",\"inputs\":[{\"name\":\"predecessorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TimelockUnexpectedOperationState\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"event\",\"name\":\"CallExecuted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":false},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallSalt\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallScheduled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":false},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\",\"indexed\":false},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"delay\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Cancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianAppointed\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"termEnd\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MinDelayChange\",\"inputs\":[{\"name\":\"oldDuration\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"newDuration\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleAdminChanged\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"previousAdminRole\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"newAdminRole\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGranted\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleRevoked\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"CANCELLER_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_ADMIN_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"EXECUTOR_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROPOSER_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"appointGuardian\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"termEnd\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payload\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"executeBatch\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"payloads\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getMinDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getOperationState\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumTimelockController.OperationState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleAdmin\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTimestamp\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"guardianTermEnd\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"termEnd\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashOperation\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashOperationBatch\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"payloads\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"isOperation\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperationDone\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperationPending\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperationReady\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"callerConfirmation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"schedule\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"scheduleBatch\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"payloads\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateDelay\",\"inputs\":[{\"name\":\"newDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"}]",
	ID:  "SubnetTimelock",
	Bin: "0x608060405234801561000f575f5ffd5b50604051611e60380380611e6083398101604081905261002e916102dc565b604080515f808252602082018181528284019093528692908490610052903061019f565b506001600160a01b0381161561006e5761006c5f8261019f565b505b5f5b83518110156100ef576100c27fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc18583815181106100af576100af610320565b602002602001015161019f60201b60201c565b506100e65f516020611e405f395f51905f528583815181106100af576100af610320565b50600101610070565b505f5b825181101561013a576101317fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638483815181106100af576100af610320565b506001016100f2565b506002849055604080515f8152602081018690527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a1505050506001600160a01b03831615610196576101968383610248565b50505050610334565b5f828152602081815260408083206001600160a01b038516845290915281205460ff1661023f575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101f73390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610242565b505f5b92915050565b6001600160a01b0382165f9081526003602052604090208190556102795f516020611e405f395f51905f528361019f565b50816001600160a01b03167f1c2ffd5d019e87f197c1d9c2378e86b9234bb527005fcc96bcc1b83df5eb6699826040516102b591815260200190565b60405180910390a25050565b80516001600160a01b03811681146102d7575f5ffd5b919050565b5f5f5f5f608085870312156102ef575f5ffd5b845193506102ff602086016102c1565b60408601519093509150610315606086016102c1565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b611aff806103415f395ff3fe6080604052600436106101c8575f3560e01c80638f2a0bb0116100f2578063bc197c8111610092578063e293b87b11610062578063e293b87b14610574578063e38335e5146105a8578063f23a6e61146105bb578063f27a0c92146105e6575f5ffd5b8063bc197c81146104e0578063c4d252f51461050b578063d45c44351461052a578063d547741f14610555575f5ffd5b806391d14854116100cd57806391d148541461046f578063a217fddf1461048e578063b08e51c0146104a1578063b1c5f427146104c1575f5ffd5b80638f2a0bb0146104115780638f36994e146104305780638f61f4f51461044f575f5ffd5b80632ab0f52911610168578063584b153e11610138578063584b153e1461038857806364d62353146103a75780637958004c146103c65780638065657f146103f2575f5ffd5b80632ab0f5291461030c5780632f2ff15d1461032b57806331d507501461034a57806336568abe14610369575f5ffd5b8063134008d3116101a3578063134008d31461026957806313bc9f201461027c578063150b7a021461029b578063248a9ca3146102de575f5ffd5b806301d5062a146101d357806301ffc9a7146101f457806307bd026514610228575f5ffd5b366101cf57005b5f5ffd5b3480156101de575f5ffd5b506101f26101ed366004611299565b6105fa565b005b3480156101ff575f5ffd5b5061021361020e366004611307565b6106bb565b60405190151581526020015b60405180910390f35b348015610233575f5ffd5b5061025b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6381565b60405190815260200161021f565b6101f261027736600461132e565b6106cb565b348015610287575f5ffd5b50610213610296366004611394565b61077d565b3480156102a6575f5ffd5b506102c56102b536600461145a565b630a85bd0160e11b949350505050565b6040516001600160e01b0319909116815260200161021f565b3480156102e9575f5ffd5b5061025b6102f8366004611394565b5f9081526020819052604090206001015490565b348015610317575f5ffd5b50610213610326366004611394565b6107a2565b348015610336575f5ffd5b506101f26103453660046114bd565b6107aa565b348015610355575f5ffd5b50610213610364366004611394565b6107d4565b348015610374575f5ffd5b506101f26103833660046114bd565b6107f8565b348015610393575f5ffd5b506102136103a2366004611394565b610830565b3480156103b2575f5ffd5b506101f26103c1366004611394565b610875565b3480156103d1575f5ffd5b506103e56103e0366004611394565b6108e8565b60405161021f91906114fb565b3480156103fd575f5ffd5b5061025b61040c36600461132e565b610930565b34801561041c575f5ffd5b506101f261042b366004611561565b61096e565b34801561043b575f5ffd5b506101f261044a366004611613565b610ae7565b34801561045a575f5ffd5b5061025b5f516020611abf5f395f51905f5281565b34801561047a575f5ffd5b506102136104893660046114bd565b610b17565b348015610499575f5ffd5b5061025b5f81565b3480156104ac575f5ffd5b5061025b5f516020611adf5f395f51905f5281565b3480156104cc575f5ffd5b5061025b6104db36600461163b565b610b3f565b3480156104eb575f5ffd5b506102c56104fa366004611764565b63bc197c8160e01b95945050505050565b348015610516575f5ffd5b506101f2610525366004611394565b610b83565b348015610535575f5ffd5b5061025b610544366004611394565b5f9081526001602052604090205490565b348015610560575f5ffd5b506101f261056f3660046114bd565b610c0a565b34801561057f575f5ffd5b5061025b61058e366004611810565b6001600160a01b03165f9081526003602052604090205490565b6101f26105b636600461163b565b610c2e565b3480156105c6575f5ffd5b506102c56105d5366004611829565b63f23a6e6160e01b95945050505050565b3480156105f1575f5ffd5b5060025461025b565b5f516020611abf5f395f51905f5261061181610daf565b5f610620898989898989610930565b905061062c8184610dbc565b5f817f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b8b8b8b8a604051610667969594939291906118a4565b60405180910390a383156106b057807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d0387856040516106a791815260200190565b60405180910390a25b505050505050505050565b5f6106c582610e4d565b92915050565b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e636106f6815f610b17565b610704576107048133610e71565b5f610713888888888888610930565b905061071f8185610eaa565b61072b88888888610ef8565b5f817fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b588a8a8a8a60405161076294939291906118e0565b60405180910390a361077381610f6c565b5050505050505050565b5f60025b61078a836108e8565b600381111561079b5761079b6114e7565b1492915050565b5f6003610781565b5f828152602081905260409020600101546107c481610daf565b6107ce8383610f97565b50505050565b5f806107df836108e8565b60038111156107f0576107f06114e7565b141592915050565b6001600160a01b03811633146108215760405163334bd91960e11b815260040160405180910390fd5b61082b8282611026565b505050565b5f5f61083b836108e8565b90506001816003811115610851576108516114e7565b148061086e5750600281600381111561086c5761086c6114e7565b145b9392505050565b333081146108a65760405163e2850c5960e01b81526001600160a01b03821660048201526024015b60405180910390fd5b60025460408051918252602082018490527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150600255565b5f81815260016020526040812054805f0361090557505f92915050565b600181036109165750600392915050565b428111156109275750600192915050565b50600292915050565b5f86868686868660405160200161094c969594939291906118a4565b6040516020818303038152906040528051906020012090509695505050505050565b5f516020611abf5f395f51905f5261098581610daf565b88871415806109945750888514155b156109c6576040516001624fcdef60e01b03198152600481018a9052602481018690526044810188905260640161089d565b5f6109d78b8b8b8b8b8b8b8b610b3f565b90506109e38184610dbc565b5f5b8a811015610a985780827f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8e8e85818110610a2257610a22611907565b9050602002016020810190610a379190611810565b8d8d86818110610a4957610a49611907565b905060200201358c8c87818110610a6257610a62611907565b9050602002810190610a74919061191b565b8c8b604051610a88969594939291906118a4565b60405180910390a36001016109e5565b508315610ada57807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038785604051610ad191815260200190565b60405180910390a25b5050505050505050505050565b333014610b095760405163e2850c5960e01b815233600482015260240161089d565b610b13828261108f565b5050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b5f8888888888888888604051602001610b5f9897969594939291906119f1565b60405160208183030381529060405280519060200120905098975050505050505050565b335f8181526003602052604081205491610bab905f516020611adf5f395f51905f5290610b17565b8015610bcb5750610bc95f516020611abf5f395f51905f5233610b17565b155b9050808015610bda5750814210155b15610c015760405163400acc1560e11b81523360048201526024810183905260440161089d565b61082b83611108565b5f82815260208190526040902060010154610c2481610daf565b6107ce8383611026565b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63610c59815f610b17565b610c6757610c678133610e71565b8786141580610c765750878414155b15610ca8576040516001624fcdef60e01b0319815260048101899052602481018590526044810187905260640161089d565b5f610cb98a8a8a8a8a8a8a8a610b3f565b9050610cc58185610eaa565b5f5b89811015610d99575f8b8b83818110610ce257610ce2611907565b9050602002016020810190610cf79190611810565b90505f8a8a84818110610d0c57610d0c611907565b905060200201359050365f8a8a86818110610d2957610d29611907565b9050602002810190610d3b919061191b565b91509150610d4b84848484610ef8565b84867fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5886868686604051610d8294939291906118e0565b60405180910390a350505050806001019050610cc7565b50610da381610f6c565b50505050505050505050565b610db98133610e71565b50565b610dc5826107d4565b15610df65781610dd45f61119f565b604051635ead8eb560e01b81526004810192909252602482015260440161089d565b5f610e0060025490565b905080821015610e2d57604051635433660960e01b8152600481018390526024810182905260440161089d565b610e378242611a90565b5f93845260016020526040909320929092555050565b5f6001600160e01b03198216630271189760e51b14806106c557506106c5826111c1565b610e7b8282610b17565b610b135760405163e2517d3f60e01b81526001600160a01b03821660048201526024810183905260440161089d565b610eb38261077d565b610ec25781610dd4600261119f565b8015801590610ed75750610ed5816107a2565b155b15610b135760405163121534c360e31b81526004810182905260240161089d565b5f5f856001600160a01b0316858585604051610f15929190611aaf565b5f6040518083038185875af1925050503d805f8114610f4f576040519150601f19603f3d011682016040523d82523d5f602084013e610f54565b606091505b5091509150610f6382826111f5565b50505050505050565b610f758161077d565b610f845780610dd4600261119f565b5f90815260016020819052604090912055565b5f610fa28383610b17565b61101f575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055610fd73390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016106c5565b505f6106c5565b5f6110318383610b17565b1561101f575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016106c5565b6001600160a01b0382165f9081526003602052604090208190556110c05f516020611adf5f395f51905f5283610f97565b50816001600160a01b03167f1c2ffd5d019e87f197c1d9c2378e86b9234bb527005fcc96bcc1b83df5eb6699826040516110fc91815260200190565b60405180910390a25050565b5f516020611adf5f395f51905f5261111f81610daf565b61112882610830565b6111645781611137600261119f565b611141600161119f565b604051635ead8eb560e01b8152600481019390935217602482015260440161089d565b5f828152600160205260408082208290555183917fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb7091a25050565b5f8160038111156111b2576111b26114e7565b600160ff919091161b92915050565b5f6001600160e01b03198216637965db0b60e01b14806106c557506301ffc9a760e01b6001600160e01b03198316146106c5565b606082156112045750806106c5565b8151156112195761121482611232565b6106c5565b60405163d6bda27560e01b815260040160405180910390fd5b805160208201fd5b80356001600160a01b0381168114611250575f5ffd5b919050565b5f5f83601f840112611265575f5ffd5b5081356001600160401b0381111561127b575f5ffd5b602083019150836020828501011115611292575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156112af575f5ffd5b6112b88861123a565b96506020880135955060408801356001600160401b038111156112d9575f5ffd5b6112e58a828b01611255565b989b979a50986060810135976080820135975060a09091013595509350505050565b5f60208284031215611317575f5ffd5b81356001600160e01b03198116811461086e575f5ffd5b5f5f5f5f5f5f60a08789031215611343575f5ffd5b61134c8761123a565b95506020870135945060408701356001600160401b0381111561136d575f5ffd5b61137989828a01611255565b979a9699509760608101359660809091013595509350505050565b5f602082840312156113a4575f5ffd5b5035919050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156113e7576113e76113ab565b604052919050565b5f82601f8301126113fe575f5ffd5b81356001600160401b03811115611417576114176113ab565b61142a601f8201601f19166020016113bf565b81815284602083860101111561143e575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f6080858703121561146d575f5ffd5b6114768561123a565b93506114846020860161123a565b92506040850135915060608501356001600160401b038111156114a5575f5ffd5b6114b1878288016113ef565b91505092959194509250565b5f5f604083850312156114ce575f5ffd5b823591506114de6020840161123a565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b602081016004831061151b57634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f83601f840112611531575f5ffd5b5081356001600160401b03811115611547575f5ffd5b6020830191508360208260051b8501011115611292575f5ffd5b5f5f5f5f5f5f5f5f5f60c08a8c031215611579575f5ffd5b89356001600160401b0381111561158e575f5ffd5b61159a8c828d01611521565b909a5098505060208a01356001600160401b038111156115b8575f5ffd5b6115c48c828d01611521565b90985096505060408a01356001600160401b038111156115e2575f5ffd5b6115ee8c828d01611521565b9a9d999c50979a969997986060880135976080810135975060a0013595509350505050565b5f5f60408385031215611624575f5ffd5b61162d8361123a565b946020939093013593505050565b5f5f5f5f5f5f5f5f60a0898b031215611652575f5ffd5b88356001600160401b03811115611667575f5ffd5b6116738b828c01611521565b90995097505060208901356001600160401b03811115611691575f5ffd5b61169d8b828c01611521565b90975095505060408901356001600160401b038111156116bb575f5ffd5b6116c78b828c01611521565b999c989b509699959896976060870135966080013595509350505050565b5f82601f8301126116f4575f5ffd5b81356001600160401b0381111561170d5761170d6113ab565b8060051b61171d602082016113bf565b91825260208185018101929081019086841115611738575f5ffd5b6020860192505b8383101561175a57823582526020928301929091019061173f565b9695505050505050565b5f5f5f5f5f60a08688031215611778575f5ffd5b6117818661123a565b945061178f6020870161123a565b935060408601356001600160401b038111156117a9575f5ffd5b6117b5888289016116e5565b93505060608601356001600160401b038111156117d0575f5ffd5b6117dc888289016116e5565b92505060808601356001600160401b038111156117f7575f5ffd5b611803888289016113ef565b9150509295509295909350565b5f60208284031215611820575f5ffd5b61086e8261123a565b5f5f5f5f5f60a0868803121561183d575f5ffd5b6118468661123a565b94506118546020870161123a565b9350604086013592506060860135915060808601356001600160401b038111156117f7575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60018060a01b038716815285602082015260a060408201525f6118cb60a08301868861187c565b60608301949094525060800152949350505050565b60018060a01b0385168152836020820152606060408201525f61175a60608301848661187c565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e19843603018112611930575f5ffd5b8301803591506001600160401b03821115611949575f5ffd5b602001915036819003821315611292575f5ffd5b5f8383855260208501945060208460051b820101835f5b868110156119e557838303601f19018852813536879003601e19018112611999575f5ffd5b86016020810190356001600160401b038111156119b4575f5ffd5b8036038213156119c2575f5ffd5b6119cd85828461187c565b60209a8b019a90955093909301925050600101611974565b50909695505050505050565b60a080825281018890525f8960c08301825b8b811015611a31576001600160a01b03611a1c8461123a565b16825260209283019290910190600101611a03565b5083810360208501528881526001600160fb1b03891115611a50575f5ffd5b8860051b9150818a60208301370182810360209081016040850152611a78908201878961195d565b60608401959095525050608001529695505050505050565b808201808211156106c557634e487b7160e01b5f52601160045260245ffd5b818382375f910190815291905056feb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1fd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783fd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783",
}

// SubnetTimelock is an auto generated Go binding around an Ethereum contract.
type SubnetTimelock struct {
	abi abi.ABI
}

// NewSubnetTimelock creates a new instance of SubnetTimelock.
func NewSubnetTimelock() *SubnetTimelock {
	parsed, err := SubnetTimelockMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SubnetTimelock{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SubnetTimelock) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 minDelay, address guardian, uint256 termEnd, address admin) returns()
func (subnetTimelock *SubnetTimelock) PackConstructor(minDelay *big.Int, guardian common.Address, termEnd *big.Int, admin common.Address) []byte {
	enc, err := subnetTimelock.abi.Pack("", minDelay, guardian, termEnd, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (subnetTimelock *SubnetTimelock) PackCANCELLERROLE() []byte {
	enc, err := subnetTimelock.abi.Pack("CANCELLER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (subnetTimelock *SubnetTimelock) TryPackCANCELLERROLE() ([]byte, error) {
	return subnetTimelock.abi.Pack("CANCELLER_ROLE")
}

// UnpackCANCELLERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb08e51c0.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (subnetTimelock *SubnetTimelock) UnpackCANCELLERROLE(data []byte) ([32]byte, error) {
	out, err := subnetTimelock.abi.Unpack("CANCELLER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (subnetTimelock *SubnetTimelock) PackDEFAULTADMINROLE() []byte {
	enc, err := subnetTimelock.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (subnetTimelock *SubnetTimelock) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return subnetTimelock.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (subnetTimelock *SubnetTimelock) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := subnetTimelock.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (subnetTimelock *SubnetTimelock) PackEXECUTORROLE() []byte {
	enc, err := subnetTimelock.abi.Pack("EXECUTOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (subnetTimelock *SubnetTimelock) TryPackEXECUTORROLE() ([]byte, error) {
	return subnetTimelock.abi.Pack("EXECUTOR_ROLE")
}

// UnpackEXECUTORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07bd0265.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (subnetTimelock *SubnetTimelock) UnpackEXECUTORROLE(data []byte) ([32]byte, error) {
	out, err := subnetTimelock.abi.Unpack("EXECUTOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (subnetTimelock *SubnetTimelock) PackPROPOSERROLE() []byte {
	enc, err := subnetTimelock.abi.Pack("PROPOSER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (subnetTimelock *SubnetTimelock) TryPackPROPOSERROLE() ([]byte, error) {
	return subnetTimelock.abi.Pack("PROPOSER_ROLE")
}

// UnpackPROPOSERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f61f4f5.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (subnetTimelock *SubnetTimelock) UnpackPROPOSERROLE(data []byte) ([32]byte, error) {
	out, err := subnetTimelock.abi.Unpack("PROPOSER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAppointGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f36994e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appointGuardian(address guardian, uint256 termEnd) returns()
func (subnetTimelock *SubnetTimelock) PackAppointGuardian(guardian common.Address, termEnd *big.Int) []byte {
	enc, err := subnetTimelock.abi.Pack("appointGuardian", guardian, termEnd)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppointGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f36994e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appointGuardian(address guardian, uint256 termEnd) returns()
func (subnetTimelock *SubnetTimelock) TryPackAppointGuardian(guardian common.Address, termEnd *big.Int) ([]byte, error) {
	return subnetTimelock.abi.Pack("appointGuardian", guardian, termEnd)
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 id) returns()
func (subnetTimelock *SubnetTimelock) PackCancel(id [32]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("cancel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 id) returns()
func (subnetTimelock *SubnetTimelock) TryPackCancel(id [32]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("cancel", id)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (subnetTimelock *SubnetTimelock) PackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("execute", target, value, payload, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (subnetTimelock *SubnetTimelock) TryPackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("execute", target, value, payload, predecessor, salt)
}

// PackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (subnetTimelock *SubnetTimelock) PackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (subnetTimelock *SubnetTimelock) TryPackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
}

// PackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinDelay() view returns(uint256)
func (subnetTimelock *SubnetTimelock) PackGetMinDelay() []byte {
	enc, err := subnetTimelock.abi.Pack("getMinDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMinDelay() view returns(uint256)
func (subnetTimelock *SubnetTimelock) TryPackGetMinDelay() ([]byte, error) {
	return subnetTimelock.abi.Pack("getMinDelay")
}

// UnpackGetMinDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf27a0c92.
//
// Solidity: function getMinDelay() view returns(uint256)
func (subnetTimelock *SubnetTimelock) UnpackGetMinDelay(data []byte) (*big.Int, error) {
	out, err := subnetTimelock.abi.Unpack("getMinDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (subnetTimelock *SubnetTimelock) PackGetOperationState(id [32]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("getOperationState", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (subnetTimelock *SubnetTimelock) TryPackGetOperationState(id [32]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("getOperationState", id)
}

// UnpackGetOperationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7958004c.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (subnetTimelock *SubnetTimelock) UnpackGetOperationState(data []byte) (uint8, error) {
	out, err := subnetTimelock.abi.Unpack("getOperationState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (subnetTimelock *SubnetTimelock) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (subnetTimelock *SubnetTimelock) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (subnetTimelock *SubnetTimelock) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := subnetTimelock.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (subnetTimelock *SubnetTimelock) PackGetTimestamp(id [32]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("getTimestamp", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (subnetTimelock *SubnetTimelock) TryPackGetTimestamp(id [32]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("getTimestamp", id)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd45c4435.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (subnetTimelock *SubnetTimelock) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := subnetTimelock.abi.Unpack("getTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (subnetTimelock *SubnetTimelock) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := subnetTimelock.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (subnetTimelock *SubnetTimelock) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return subnetTimelock.abi.Pack("grantRole", role, account)
}

// PackGuardianTermEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe293b87b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardianTermEnd(address guardian) view returns(uint256 termEnd)
func (subnetTimelock *SubnetTimelock) PackGuardianTermEnd(guardian common.Address) []byte {
	enc, err := subnetTimelock.abi.Pack("guardianTermEnd", guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardianTermEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe293b87b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardianTermEnd(address guardian) view returns(uint256 termEnd)
func (subnetTimelock *SubnetTimelock) TryPackGuardianTermEnd(guardian common.Address) ([]byte, error) {
	return subnetTimelock.abi.Pack("guardianTermEnd", guardian)
}

// UnpackGuardianTermEnd is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe293b87b.
//
// Solidity: function guardianTermEnd(address guardian) view returns(uint256 termEnd)
func (subnetTimelock *SubnetTimelock) UnpackGuardianTermEnd(data []byte) (*big.Int, error) {
	out, err := subnetTimelock.abi.Unpack("guardianTermEnd", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (subnetTimelock *SubnetTimelock) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := subnetTimelock.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (subnetTimelock *SubnetTimelock) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return subnetTimelock.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (subnetTimelock *SubnetTimelock) UnpackHasRole(data []byte) (bool, error) {
	out, err := subnetTimelock.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (subnetTimelock *SubnetTimelock) PackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("hashOperation", target, value, data, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (subnetTimelock *SubnetTimelock) TryPackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("hashOperation", target, value, data, predecessor, salt)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8065657f.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (subnetTimelock *SubnetTimelock) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := subnetTimelock.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (subnetTimelock *SubnetTimelock) PackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (subnetTimelock *SubnetTimelock) TryPackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
}

// UnpackHashOperationBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c5f427.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (subnetTimelock *SubnetTimelock) UnpackHashOperationBatch(data []byte) ([32]byte, error) {
	out, err := subnetTimelock.abi.Unpack("hashOperationBatch", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (subnetTimelock *SubnetTimelock) PackIsOperation(id [32]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("isOperation", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (subnetTimelock *SubnetTimelock) TryPackIsOperation(id [32]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("isOperation", id)
}

// UnpackIsOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31d50750.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (subnetTimelock *SubnetTimelock) UnpackIsOperation(data []byte) (bool, error) {
	out, err := subnetTimelock.abi.Unpack("isOperation", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (subnetTimelock *SubnetTimelock) PackIsOperationDone(id [32]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("isOperationDone", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (subnetTimelock *SubnetTimelock) TryPackIsOperationDone(id [32]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("isOperationDone", id)
}

// UnpackIsOperationDone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ab0f529.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (subnetTimelock *SubnetTimelock) UnpackIsOperationDone(data []byte) (bool, error) {
	out, err := subnetTimelock.abi.Unpack("isOperationDone", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (subnetTimelock *SubnetTimelock) PackIsOperationPending(id [32]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("isOperationPending", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (subnetTimelock *SubnetTimelock) TryPackIsOperationPending(id [32]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("isOperationPending", id)
}

// UnpackIsOperationPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x584b153e.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (subnetTimelock *SubnetTimelock) UnpackIsOperationPending(data []byte) (bool, error) {
	out, err := subnetTimelock.abi.Unpack("isOperationPending", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (subnetTimelock *SubnetTimelock) PackIsOperationReady(id [32]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("isOperationReady", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (subnetTimelock *SubnetTimelock) TryPackIsOperationReady(id [32]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("isOperationReady", id)
}

// UnpackIsOperationReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13bc9f20.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (subnetTimelock *SubnetTimelock) UnpackIsOperationReady(data []byte) (bool, error) {
	out, err := subnetTimelock.abi.Unpack("isOperationReady", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (subnetTimelock *SubnetTimelock) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := subnetTimelock.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
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
func (subnetTimelock *SubnetTimelock) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (subnetTimelock *SubnetTimelock) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := subnetTimelock.abi.Unpack("onERC1155BatchReceived", data)
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
func (subnetTimelock *SubnetTimelock) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := subnetTimelock.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
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
func (subnetTimelock *SubnetTimelock) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (subnetTimelock *SubnetTimelock) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := subnetTimelock.abi.Unpack("onERC1155Received", data)
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
func (subnetTimelock *SubnetTimelock) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := subnetTimelock.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
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
func (subnetTimelock *SubnetTimelock) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (subnetTimelock *SubnetTimelock) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := subnetTimelock.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (subnetTimelock *SubnetTimelock) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := subnetTimelock.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (subnetTimelock *SubnetTimelock) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return subnetTimelock.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (subnetTimelock *SubnetTimelock) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := subnetTimelock.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (subnetTimelock *SubnetTimelock) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return subnetTimelock.abi.Pack("revokeRole", role, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (subnetTimelock *SubnetTimelock) PackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := subnetTimelock.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (subnetTimelock *SubnetTimelock) TryPackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return subnetTimelock.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
}

// PackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (subnetTimelock *SubnetTimelock) PackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := subnetTimelock.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (subnetTimelock *SubnetTimelock) TryPackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return subnetTimelock.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (subnetTimelock *SubnetTimelock) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := subnetTimelock.abi.Pack("supportsInterface", interfaceId)
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
func (subnetTimelock *SubnetTimelock) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return subnetTimelock.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (subnetTimelock *SubnetTimelock) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := subnetTimelock.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateDelay(uint256 newDelay) returns()
func (subnetTimelock *SubnetTimelock) PackUpdateDelay(newDelay *big.Int) []byte {
	enc, err := subnetTimelock.abi.Pack("updateDelay", newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateDelay(uint256 newDelay) returns()
func (subnetTimelock *SubnetTimelock) TryPackUpdateDelay(newDelay *big.Int) ([]byte, error) {
	return subnetTimelock.abi.Pack("updateDelay", newDelay)
}

// SubnetTimelockCallExecuted represents a CallExecuted event raised by the SubnetTimelock contract.
type SubnetTimelockCallExecuted struct {
	Id     [32]byte
	Index  *big.Int
	Target common.Address
	Value  *big.Int
	Data   []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const SubnetTimelockCallExecutedEventName = "CallExecuted"

// ContractEventName returns the user-defined event name.
func (SubnetTimelockCallExecuted) ContractEventName() string {
	return SubnetTimelockCallExecutedEventName
}

// UnpackCallExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallExecuted(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data)
func (subnetTimelock *SubnetTimelock) UnpackCallExecutedEvent(log *types.Log) (*SubnetTimelockCallExecuted, error) {
	event := "CallExecuted"
	if len(log.Topics) == 0 || log.Topics[0] != subnetTimelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTimelockCallExecuted)
	if len(log.Data) > 0 {
		if err := subnetTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetTimelock.abi.Events[event].Inputs {
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

// SubnetTimelockCallSalt represents a CallSalt event raised by the SubnetTimelock contract.
type SubnetTimelockCallSalt struct {
	Id   [32]byte
	Salt [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const SubnetTimelockCallSaltEventName = "CallSalt"

// ContractEventName returns the user-defined event name.
func (SubnetTimelockCallSalt) ContractEventName() string {
	return SubnetTimelockCallSaltEventName
}

// UnpackCallSaltEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallSalt(bytes32 indexed id, bytes32 salt)
func (subnetTimelock *SubnetTimelock) UnpackCallSaltEvent(log *types.Log) (*SubnetTimelockCallSalt, error) {
	event := "CallSalt"
	if len(log.Topics) == 0 || log.Topics[0] != subnetTimelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTimelockCallSalt)
	if len(log.Data) > 0 {
		if err := subnetTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetTimelock.abi.Events[event].Inputs {
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

// SubnetTimelockCallScheduled represents a CallScheduled event raised by the SubnetTimelock contract.
type SubnetTimelockCallScheduled struct {
	Id          [32]byte
	Index       *big.Int
	Target      common.Address
	Value       *big.Int
	Data        []byte
	Predecessor [32]byte
	Delay       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const SubnetTimelockCallScheduledEventName = "CallScheduled"

// ContractEventName returns the user-defined event name.
func (SubnetTimelockCallScheduled) ContractEventName() string {
	return SubnetTimelockCallScheduledEventName
}

// UnpackCallScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallScheduled(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data, bytes32 predecessor, uint256 delay)
func (subnetTimelock *SubnetTimelock) UnpackCallScheduledEvent(log *types.Log) (*SubnetTimelockCallScheduled, error) {
	event := "CallScheduled"
	if len(log.Topics) == 0 || log.Topics[0] != subnetTimelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTimelockCallScheduled)
	if len(log.Data) > 0 {
		if err := subnetTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetTimelock.abi.Events[event].Inputs {
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

// SubnetTimelockCancelled represents a Cancelled event raised by the SubnetTimelock contract.
type SubnetTimelockCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const SubnetTimelockCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (SubnetTimelockCancelled) ContractEventName() string {
	return SubnetTimelockCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(bytes32 indexed id)
func (subnetTimelock *SubnetTimelock) UnpackCancelledEvent(log *types.Log) (*SubnetTimelockCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 || log.Topics[0] != subnetTimelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTimelockCancelled)
	if len(log.Data) > 0 {
		if err := subnetTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetTimelock.abi.Events[event].Inputs {
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

// SubnetTimelockGuardianAppointed represents a GuardianAppointed event raised by the SubnetTimelock contract.
type SubnetTimelockGuardianAppointed struct {
	Guardian common.Address
	TermEnd  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SubnetTimelockGuardianAppointedEventName = "GuardianAppointed"

// ContractEventName returns the user-defined event name.
func (SubnetTimelockGuardianAppointed) ContractEventName() string {
	return SubnetTimelockGuardianAppointedEventName
}

// UnpackGuardianAppointedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianAppointed(address indexed guardian, uint256 termEnd)
func (subnetTimelock *SubnetTimelock) UnpackGuardianAppointedEvent(log *types.Log) (*SubnetTimelockGuardianAppointed, error) {
	event := "GuardianAppointed"
	if len(log.Topics) == 0 || log.Topics[0] != subnetTimelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTimelockGuardianAppointed)
	if len(log.Data) > 0 {
		if err := subnetTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetTimelock.abi.Events[event].Inputs {
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

// SubnetTimelockMinDelayChange represents a MinDelayChange event raised by the SubnetTimelock contract.
type SubnetTimelockMinDelayChange struct {
	OldDuration *big.Int
	NewDuration *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const SubnetTimelockMinDelayChangeEventName = "MinDelayChange"

// ContractEventName returns the user-defined event name.
func (SubnetTimelockMinDelayChange) ContractEventName() string {
	return SubnetTimelockMinDelayChangeEventName
}

// UnpackMinDelayChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinDelayChange(uint256 oldDuration, uint256 newDuration)
func (subnetTimelock *SubnetTimelock) UnpackMinDelayChangeEvent(log *types.Log) (*SubnetTimelockMinDelayChange, error) {
	event := "MinDelayChange"
	if len(log.Topics) == 0 || log.Topics[0] != subnetTimelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTimelockMinDelayChange)
	if len(log.Data) > 0 {
		if err := subnetTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetTimelock.abi.Events[event].Inputs {
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

// SubnetTimelockRoleAdminChanged represents a RoleAdminChanged event raised by the SubnetTimelock contract.
type SubnetTimelockRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const SubnetTimelockRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (SubnetTimelockRoleAdminChanged) ContractEventName() string {
	return SubnetTimelockRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (subnetTimelock *SubnetTimelock) UnpackRoleAdminChangedEvent(log *types.Log) (*SubnetTimelockRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 || log.Topics[0] != subnetTimelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTimelockRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := subnetTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetTimelock.abi.Events[event].Inputs {
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

// SubnetTimelockRoleGranted represents a RoleGranted event raised by the SubnetTimelock contract.
type SubnetTimelockRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const SubnetTimelockRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (SubnetTimelockRoleGranted) ContractEventName() string {
	return SubnetTimelockRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (subnetTimelock *SubnetTimelock) UnpackRoleGrantedEvent(log *types.Log) (*SubnetTimelockRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 || log.Topics[0] != subnetTimelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTimelockRoleGranted)
	if len(log.Data) > 0 {
		if err := subnetTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetTimelock.abi.Events[event].Inputs {
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

// SubnetTimelockRoleRevoked represents a RoleRevoked event raised by the SubnetTimelock contract.
type SubnetTimelockRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const SubnetTimelockRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (SubnetTimelockRoleRevoked) ContractEventName() string {
	return SubnetTimelockRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (subnetTimelock *SubnetTimelock) UnpackRoleRevokedEvent(log *types.Log) (*SubnetTimelockRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 || log.Topics[0] != subnetTimelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetTimelockRoleRevoked)
	if len(log.Data) > 0 {
		if err := subnetTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetTimelock.abi.Events[event].Inputs {
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
func (subnetTimelock *SubnetTimelock) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], subnetTimelock.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return subnetTimelock.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetTimelock.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return subnetTimelock.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetTimelock.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return subnetTimelock.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetTimelock.abi.Errors["TermIsOver"].ID.Bytes()[:4]) {
		return subnetTimelock.UnpackTermIsOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetTimelock.abi.Errors["TimelockInsufficientDelay"].ID.Bytes()[:4]) {
		return subnetTimelock.UnpackTimelockInsufficientDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetTimelock.abi.Errors["TimelockInvalidOperationLength"].ID.Bytes()[:4]) {
		return subnetTimelock.UnpackTimelockInvalidOperationLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetTimelock.abi.Errors["TimelockUnauthorizedCaller"].ID.Bytes()[:4]) {
		return subnetTimelock.UnpackTimelockUnauthorizedCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetTimelock.abi.Errors["TimelockUnexecutedPredecessor"].ID.Bytes()[:4]) {
		return subnetTimelock.UnpackTimelockUnexecutedPredecessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetTimelock.abi.Errors["TimelockUnexpectedOperationState"].ID.Bytes()[:4]) {
		return subnetTimelock.UnpackTimelockUnexpectedOperationStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SubnetTimelockAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the SubnetTimelock contract.
type SubnetTimelockAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func SubnetTimelockAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (subnetTimelock *SubnetTimelock) UnpackAccessControlBadConfirmationError(raw []byte) (*SubnetTimelockAccessControlBadConfirmation, error) {
	out := new(SubnetTimelockAccessControlBadConfirmation)
	if err := subnetTimelock.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTimelockAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the SubnetTimelock contract.
type SubnetTimelockAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func SubnetTimelockAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (subnetTimelock *SubnetTimelock) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*SubnetTimelockAccessControlUnauthorizedAccount, error) {
	out := new(SubnetTimelockAccessControlUnauthorizedAccount)
	if err := subnetTimelock.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTimelockFailedCall represents a FailedCall error raised by the SubnetTimelock contract.
type SubnetTimelockFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func SubnetTimelockFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (subnetTimelock *SubnetTimelock) UnpackFailedCallError(raw []byte) (*SubnetTimelockFailedCall, error) {
	out := new(SubnetTimelockFailedCall)
	if err := subnetTimelock.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTimelockTermIsOver represents a TermIsOver error raised by the SubnetTimelock contract.
type SubnetTimelockTermIsOver struct {
	Guardian common.Address
	TermEnd  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TermIsOver(address guardian, uint256 termEnd)
func SubnetTimelockTermIsOverErrorID() common.Hash {
	return common.HexToHash("0x8015982a81bd71355a906b5f99354bed16080970e7991965a7842acc0bed32f5")
}

// UnpackTermIsOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TermIsOver(address guardian, uint256 termEnd)
func (subnetTimelock *SubnetTimelock) UnpackTermIsOverError(raw []byte) (*SubnetTimelockTermIsOver, error) {
	out := new(SubnetTimelockTermIsOver)
	if err := subnetTimelock.abi.UnpackIntoInterface(out, "TermIsOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTimelockTimelockInsufficientDelay represents a TimelockInsufficientDelay error raised by the SubnetTimelock contract.
type SubnetTimelockTimelockInsufficientDelay struct {
	Delay    *big.Int
	MinDelay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func SubnetTimelockTimelockInsufficientDelayErrorID() common.Hash {
	return common.HexToHash("0x543366097fc46a718a4890a59e5216cbbc872f61973a9e2a6666ecccaa1a07ca")
}

// UnpackTimelockInsufficientDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func (subnetTimelock *SubnetTimelock) UnpackTimelockInsufficientDelayError(raw []byte) (*SubnetTimelockTimelockInsufficientDelay, error) {
	out := new(SubnetTimelockTimelockInsufficientDelay)
	if err := subnetTimelock.abi.UnpackIntoInterface(out, "TimelockInsufficientDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTimelockTimelockInvalidOperationLength represents a TimelockInvalidOperationLength error raised by the SubnetTimelock contract.
type SubnetTimelockTimelockInvalidOperationLength struct {
	Targets  *big.Int
	Payloads *big.Int
	Values   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func SubnetTimelockTimelockInvalidOperationLengthErrorID() common.Hash {
	return common.HexToHash("0xffb0321166292613ddbe36e2eb9b9b1e8877aa314505f6d35f0f4ae660e8ada3")
}

// UnpackTimelockInvalidOperationLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func (subnetTimelock *SubnetTimelock) UnpackTimelockInvalidOperationLengthError(raw []byte) (*SubnetTimelockTimelockInvalidOperationLength, error) {
	out := new(SubnetTimelockTimelockInvalidOperationLength)
	if err := subnetTimelock.abi.UnpackIntoInterface(out, "TimelockInvalidOperationLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTimelockTimelockUnauthorizedCaller represents a TimelockUnauthorizedCaller error raised by the SubnetTimelock contract.
type SubnetTimelockTimelockUnauthorizedCaller struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func SubnetTimelockTimelockUnauthorizedCallerErrorID() common.Hash {
	return common.HexToHash("0xe2850c5900ceb2d1b367e63ffd96510279f191862fece2dde12a1b1bce580ebd")
}

// UnpackTimelockUnauthorizedCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func (subnetTimelock *SubnetTimelock) UnpackTimelockUnauthorizedCallerError(raw []byte) (*SubnetTimelockTimelockUnauthorizedCaller, error) {
	out := new(SubnetTimelockTimelockUnauthorizedCaller)
	if err := subnetTimelock.abi.UnpackIntoInterface(out, "TimelockUnauthorizedCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTimelockTimelockUnexecutedPredecessor represents a TimelockUnexecutedPredecessor error raised by the SubnetTimelock contract.
type SubnetTimelockTimelockUnexecutedPredecessor struct {
	PredecessorId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func SubnetTimelockTimelockUnexecutedPredecessorErrorID() common.Hash {
	return common.HexToHash("0x90a9a618cfd84aabd2505bb50bbc6c95924a5d4f10d2bf500768fcbf91f51cab")
}

// UnpackTimelockUnexecutedPredecessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func (subnetTimelock *SubnetTimelock) UnpackTimelockUnexecutedPredecessorError(raw []byte) (*SubnetTimelockTimelockUnexecutedPredecessor, error) {
	out := new(SubnetTimelockTimelockUnexecutedPredecessor)
	if err := subnetTimelock.abi.UnpackIntoInterface(out, "TimelockUnexecutedPredecessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetTimelockTimelockUnexpectedOperationState represents a TimelockUnexpectedOperationState error raised by the SubnetTimelock contract.
type SubnetTimelockTimelockUnexpectedOperationState struct {
	OperationId    [32]byte
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func SubnetTimelockTimelockUnexpectedOperationStateErrorID() common.Hash {
	return common.HexToHash("0x5ead8eb51d1c1b7ef2eb1ef3ec2f009cfba25e924d04ccc853f25803ea40b489")
}

// UnpackTimelockUnexpectedOperationStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func (subnetTimelock *SubnetTimelock) UnpackTimelockUnexpectedOperationStateError(raw []byte) (*SubnetTimelockTimelockUnexpectedOperationState, error) {
	out := new(SubnetTimelockTimelockUnexpectedOperationState)
	if err := subnetTimelock.abi.UnpackIntoInterface(out, "TimelockUnexpectedOperationState", raw); err != nil {
		return nil, err
	}
	return out, nil
}
