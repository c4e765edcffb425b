// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package subnetvotes holds the Go binding of the contract SubnetVotes: votes of those who wrap a SubnetToken.
package subnetvotes

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

// CheckpointsCheckpoint208 is an auto generated low-level Go binding around an user-defined struct.
type CheckpointsCheckpoint208 struct {
	Key   *big.Int
	Value *big.Int
}

// SubnetVotesMetaData contains all meta data concerning the SubnetVotes contract.
var SubnetVotesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20Metadata\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20ExceededSafeSupply\",\"inputs\":[{\"name\":\"increasedSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidUnderlying\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC5805FutureLookup\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"clock\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"VotesExpiredSignature\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateChanged\",\"inputs\":[{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"fromDelegate\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"toDelegate\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateVotesChanged\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"previousVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"newVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pos\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCheckpoints.Checkpoint208\",\"components\":[{\"name\":\"_key\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"_value\",\"type\":\"uint208\",\"internalType\":\"uint208\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"digits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegateBySig\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegates\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"depositFor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"success\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastTotalSupply\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"numCheckpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"underlying\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawTo\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"}]",
	ID:  "SubnetVotes",
	Bin: "0x610180604052348015610010575f5ffd5b5060405161263d38038061263d83398101604081905261002f9161031f565b80816001600160a01b03166306fdde036040518163ffffffff1660e01b81526004015f60405180830381865afa15801561006b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526100929190810190610360565b6040516020016100a29190610427565b60405160208183030381529060405280604051806040016040528060018152602001603160f81b815250846001600160a01b03166306fdde036040518163ffffffff1660e01b81526004015f60405180830381865afa158015610107573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261012e9190810190610360565b60405160200161013e9190610427565b604051602081830303815290604052856001600160a01b03166395d89b416040518163ffffffff1660e01b81526004015f60405180830381865afa158015610188573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526101af9190810190610360565b6040516020016101bf9190610444565b60408051601f1981840301815291905260036101db83826104dd565b5060046101e882826104dd565b5050506101fa826102e260201b60201c565b61012052610207816102e2565b61014052815160208084019190912060e052815190820120610100524660a05261029360e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c08190526001600160a01b0383160390506102cf5760405163438d6fe360e01b81523060048201526024015b60405180910390fd5b6001600160a01b031661016052506105ef565b5f5f829050601f8151111561030c578260405163305a27a960e01b81526004016102c69190610597565b8051610317826105cc565b179392505050565b5f6020828403121561032f575f5ffd5b81516001600160a01b0381168114610345575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215610370575f5ffd5b81516001600160401b03811115610385575f5ffd5b8201601f81018413610395575f5ffd5b80516001600160401b038111156103ae576103ae61034c565b604051601f8201601f19908116603f011681016001600160401b03811182821017156103dc576103dc61034c565b6040528181528282016020018610156103f3575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f81518060208401855e5f93019283525090919050565b6802b37ba32b99037b3160bd1b81525f6103456009830184610410565b603b60f91b81525f6103456001830184610410565b600181811c9082168061046d57607f821691505b60208210810361048b57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156104d857805f5260205f20601f840160051c810160208510156104b65750805b601f840160051c820191505b818110156104d5575f81556001016104c2565b50505b505050565b81516001600160401b038111156104f6576104f661034c565b61050a816105048454610459565b84610491565b6020601f82116001811461053c575f83156105255750848201515b5f19600385901b1c1916600184901b1784556104d5565b5f84815260208120601f198516915b8281101561056b578785015182556020948501946001909201910161054b565b508482101561058857868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561048b575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051611fde61065f5f395f81816102ae0152818161053f01528181610b3e0152610b7701525f610e7401525f610e4901525f610ca001525f610c7801525f610bd301525f610bfd01525f610c270152611fde5ff3fe608060405234801561000f575f5ffd5b5060043610610187575f3560e01c80636fcfff45116100d957806395d89b4111610093578063c3cda5201161006e578063c3cda520146103b0578063d505accf146103c3578063dd62ed3e146103d6578063f1127ed81461040e575f5ffd5b806395d89b41146103825780639ab24eb01461038a578063a9059cbb1461039d575f5ffd5b80636fcfff45146102d257806370a08231146102fa5780637ecebe001461032257806384b0196e146103355780638e539e8c1461035057806391ddadf414610363575f5ffd5b8063313ce567116101445780634bf5d7e91161011f5780634bf5d7e91461024c578063587cde1e146102545780635c19a95c146102975780636f307dc3146102ac575f5ffd5b8063313ce567146102175780633644e515146102315780633a46b1a814610239575f5ffd5b806306fdde031461018b578063095ea7b3146101a957806318160ddd146101cc578063205c2878146101de57806323b872dd146101f15780632f4f21e214610204575b5f5ffd5b61019361044d565b6040516101a09190611c65565b60405180910390f35b6101bc6101b7366004611c92565b6104dd565b60405190151581526020016101a0565b6002545b6040519081526020016101a0565b6101bc6101ec366004611c92565b6104f6565b6101bc6101ff366004611cba565b61056e565b6101bc610212366004611c92565b610591565b61021f6105e1565b60405160ff90911681526020016101a0565b6101d06105ef565b6101d0610247366004611c92565b6105f8565b610193610632565b61027f610262366004611cf4565b6001600160a01b039081165f908152600860205260409020541690565b6040516001600160a01b0390911681526020016101a0565b6102aa6102a5366004611cf4565b61063f565b005b7f000000000000000000000000000000000000000000000000000000000000000061027f565b6102e56102e0366004611cf4565b61064e565b60405163ffffffff90911681526020016101a0565b6101d0610308366004611cf4565b6001600160a01b03165f9081526020819052604090205490565b6101d0610330366004611cf4565b610658565b61033d610662565b6040516101a09796959493929190611d0d565b6101d061035e366004611da3565b6106a4565b61036b6106c8565b60405165ffffffffffff90911681526020016101a0565b6101936106d1565b6101d0610398366004611cf4565b6106e0565b6101bc6103ab366004611c92565b610700565b6102aa6103be366004611dca565b61070d565b6102aa6103d1366004611e1e565b6107c9565b6101d06103e4366004611e84565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b61042161041c366004611eb5565b6108ff565b60408051825165ffffffffffff1681526020928301516001600160d01b031692810192909252016101a0565b60606003805461045c90611ef2565b80601f016020809104026020016040519081016040528092919081815260200182805461048890611ef2565b80156104d35780601f106104aa576101008083540402835291602001916104d3565b820191905f5260205f20905b8154815290600101906020018083116104b657829003601f168201915b5050505050905090565b5f336104ea81858561091c565b60019150505b92915050565b5f306001600160a01b038416036105305760405163ec442f0560e01b81526001600160a01b03841660048201526024015b60405180910390fd5b61053a338361092e565b6105657f00000000000000000000000000000000000000000000000000000000000000008484610962565b50600192915050565b5f3361057b858285610997565b610586858585610a13565b506001949350505050565b5f6001600160a01b038316331480156105c157506001600160a01b038381165f9081526008602052604090205416155b156105d0576105d08384610a70565b6105da8383610ae1565b9392505050565b5f6105ea610b6f565b905090565b5f6105ea610bc7565b5f61062261060583610cf0565b6001600160a01b0385165f90815260096020526040902090610d3e565b6001600160d01b03169392505050565b60606105ea6106c8610dee565b3361064a8183610a70565b5050565b5f6104f082610e04565b5f6104f082610e25565b5f6060805f5f5f6060610673610e42565b61067b610e6d565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f6106b96106b183610cf0565b600a90610d3e565b6001600160d01b031692915050565b5f6105ea610e98565b60606004805461045c90611ef2565b6001600160a01b0381165f9081526009602052604081206106b990610ea2565b5f336104ea818585610a13565b8342111561073157604051632341d78760e11b815260048101859052602401610527565b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f906107aa906107a29060a00160405160208183030381529060405280519060200120610ed9565b858585610f05565b90506107b68187610f31565b6107c08188610a70565b50505050505050565b834211156107ed5760405163313c898160e11b815260048101859052602401610527565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886108388c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61089282610ed9565b90505f6108a182878787610f05565b9050896001600160a01b0316816001600160a01b0316146108e8576040516325c0072360e11b81526001600160a01b0380831660048301528b166024820152604401610527565b6108f38a8a8a61091c565b50505050505050505050565b604080518082019091525f80825260208201526105da8383610f83565b6109298383836001610fb7565b505050565b6001600160a01b03821661095757604051634b637e8f60e11b81525f6004820152602401610527565b61064a825f83611089565b61096f8383836001611094565b61092957604051635274afe760e01b81526001600160a01b0384166004820152602401610527565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f19811015610a0d57818110156109ff57604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610527565b610a0d84848484035f610fb7565b50505050565b6001600160a01b038316610a3c57604051634b637e8f60e11b81525f6004820152602401610527565b6001600160a01b038216610a655760405163ec442f0560e01b81525f6004820152602401610527565b610929838383611089565b6001600160a01b038281165f8181526008602052604080822080548686166001600160a01b0319821681179092559151919094169392849290917f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a46109298183610adc866110f6565b611113565b5f33308103610b0557604051634b637e8f60e11b8152306004820152602401610527565b306001600160a01b03851603610b395760405163ec442f0560e01b81526001600160a01b0385166004820152602401610527565b610b657f000000000000000000000000000000000000000000000000000000000000000082308661127c565b6104ea84846112b2565b5f5f5f610b9b7f00000000000000000000000000000000000000000000000000000000000000006112e6565b91509150610bc0828260ff16610baf601290565b60ff16908118911515919091021890565b9250505090565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015610c1f57507f000000000000000000000000000000000000000000000000000000000000000046145b15610c4957507f000000000000000000000000000000000000000000000000000000000000000090565b6105ea604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f610cfa6106c8565b90508065ffffffffffff168310610d3557604051637669fc0f60e11b81526004810184905265ffffffffffff82166024820152604401610527565b6105da83611319565b81545f9081816005811115610d9a575f610d578461134f565b610d619085611f3e565b5f8881526020902090915081015465ffffffffffff9081169087161015610d8a57809150610d98565b610d95816001611f51565b92505b505b5f610da7878785856114a7565b90508015610de157610dcb87610dbe600184611f3e565b5f91825260209091200190565b54600160301b90046001600160d01b0316610de3565b5f5b979650505050505050565b60606104f0610dff8363ffffffff16565b6114fd565b6001600160a01b0381165f908152600960205260408120546104f09061156f565b6001600160a01b0381165f908152600760205260408120546104f0565b60606105ea7f000000000000000000000000000000000000000000000000000000000000000061159f565b60606105ea7f000000000000000000000000000000000000000000000000000000000000000061159f565b5f6105ea43611319565b80545f908015610ed157610ebb83610dbe600184611f3e565b54600160301b90046001600160d01b03166105da565b5f9392505050565b5f6104f0610ee5610bc7565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f610f15888888886115dc565b925092509250610f2582826116a4565b50909695505050505050565b6001600160a01b0382165f908152600760205260409020805460018101909155818114610929576040516301d4b62360e61b81526001600160a01b038416600482015260248101829052604401610527565b604080518082019091525f80825260208201526001600160a01b0383165f9081526009602052604090206105da908361175c565b6001600160a01b038416610fe05760405163e602df0560e01b81525f6004820152602401610527565b6001600160a01b03831661100957604051634a1406b160e11b81525f6004820152602401610527565b6001600160a01b038085165f9081526001602090815260408083209387168352929052208290558015610a0d57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161107b91815260200190565b60405180910390a350505050565b6109298383836117c9565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166110ea5783831516156110de573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b0381165f908152602081905260408120546104f0565b816001600160a01b0316836001600160a01b03161415801561113457505f81115b15610929576001600160a01b038316156111db576001600160a01b0383165f90815260096020526040812081906111769061182f6111718661183a565b61186d565b6001600160d01b031691506001600160d01b03169150846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72483836040516111d0929190918252602082015260400190565b60405180910390a250505b6001600160a01b03821615610929576001600160a01b0382165f9081526009602052604081208190611213906118a56111718661183a565b6001600160d01b031691506001600160d01b03169150836001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724838360405161126d929190918252602082015260400190565b60405180910390a25050505050565b61128a8484848460016118b0565b610a0d57604051635274afe760e01b81526001600160a01b0385166004820152602401610527565b6001600160a01b0382166112db5760405163ec442f0560e01b81525f6004820152602401610527565b61064a5f8383611089565b63313ce56760e01b5f818152908190602082600481875afa5f51601f3d1190911661010082101695908602945092505050565b5f65ffffffffffff82111561134b576040516306dfcc6560e41b81526030600482015260248101839052604401610527565b5090565b5f6001821161135c575090565b816001600160801b82106113755760809190911c9060401b5b6801000000000000000082106113905760409190911c9060201b5b64010000000082106113a75760209190911c9060101b5b6201000082106113bc5760109190911c9060081b5b61010082106113d05760089190911c9060041b5b601082106113e35760049190911c9060021b5b600482106113ef5760011b5b600302600190811c9081858161140757611407611f64565b048201901c9050600181858161141f5761141f611f64565b048201901c9050600181858161143757611437611f64565b048201901c9050600181858161144f5761144f611f64565b048201901c9050600181858161146757611467611f64565b048201901c9050600181858161147f5761147f611f64565b048201901c905061149e81858161149857611498611f64565b04821190565b90039392505050565b5f5b818310156114f5575f85815260209020838316600285851804019081015465ffffffffffff868116911611156114e1578092506114ef565b6114ec816001611f51565b93505b506114a9565b509392505050565b6060611507610e98565b65ffffffffffff168265ffffffffffff1614611536576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f63ffffffff82111561134b576040516306dfcc6560e41b81526020600482015260248101839052604401610527565b60605f6115ab8361191d565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561161557505f9150600390508261169a565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611666573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661169157505f92506001915082905061169a565b92505f91508190505b9450945094915050565b5f8260038111156116b7576116b7611f78565b036116c0575050565b60018260038111156116d4576116d4611f78565b036116f25760405163f645eedf60e01b815260040160405180910390fd5b600282600381111561170657611706611f78565b036117275760405163fce698f760e01b815260048101829052602401610527565b600382600381111561173b5761173b611f78565b0361064a576040516335e2f38360e21b815260048101829052602401610527565b604080518082019091525f8082526020820152825f018263ffffffff168154811061178957611789611f8c565b5f9182526020918290206040805180820190915291015465ffffffffffff81168252600160301b90046001600160d01b0316918101919091529392505050565b6117d4838383611944565b6001600160a01b038316611824575f6117ec60025490565b90506001600160d01b038082111561182157604051630e58ae9360e11b81526004810183905260248101829052604401610527565b50505b610929838383611a6a565b5f6105da8284611fa0565b5f6001600160d01b0382111561134b576040516306dfcc6560e41b815260d0600482015260248101839052604401610527565b5f5f61189861187a6106c8565b61189061188688610ea2565b868863ffffffff16565b879190611adf565b915091505b935093915050565b5f6105da8284611fbf565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661190c578383151615611900573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60ff8216601f8111156104f057604051632cd44ac360e21b815260040160405180910390fd5b6001600160a01b03831661196e578060025f8282546119639190611f51565b909155506119de9050565b6001600160a01b0383165f90815260208190526040902054818110156119c05760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610527565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166119fa57600280548290039055611a18565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051611a5d91815260200190565b60405180910390a3505050565b6001600160a01b038316611a8c57611a89600a6118a56111718461183a565b50505b6001600160a01b038216611aae57611aab600a61182f6111718461183a565b50505b6001600160a01b038381165f9081526008602052604080822054858416835291205461092992918216911683611113565b5f8061189885858582545f9081908015611bdd575f611b0387610dbe600185611f3e565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115611b4657604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603611b7f57825465ffffffffffff16600160301b6001600160d01b03891602178355611bcf565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061189d92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b02919093161792019190915590508161189d565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6105da6020830184611c37565b80356001600160a01b0381168114611c8d575f5ffd5b919050565b5f5f60408385031215611ca3575f5ffd5b611cac83611c77565b946020939093013593505050565b5f5f5f60608486031215611ccc575f5ffd5b611cd584611c77565b9250611ce360208501611c77565b929592945050506040919091013590565b5f60208284031215611d04575f5ffd5b6105da82611c77565b60ff60f81b8816815260e060208201525f611d2b60e0830189611c37565b8281036040840152611d3d8189611c37565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611d92578351835260209384019390920191600101611d74565b50909b9a5050505050505050505050565b5f60208284031215611db3575f5ffd5b5035919050565b803560ff81168114611c8d575f5ffd5b5f5f5f5f5f5f60c08789031215611ddf575f5ffd5b611de887611c77565b95506020870135945060408701359350611e0460608801611dba565b9598949750929560808101359460a0909101359350915050565b5f5f5f5f5f5f5f60e0888a031215611e34575f5ffd5b611e3d88611c77565b9650611e4b60208901611c77565b95506040880135945060608801359350611e6760808901611dba565b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215611e95575f5ffd5b611e9e83611c77565b9150611eac60208401611c77565b90509250929050565b5f5f60408385031215611ec6575f5ffd5b611ecf83611c77565b9150602083013563ffffffff81168114611ee7575f5ffd5b809150509250929050565b600181811c90821680611f0657607f821691505b602082108103611f2457634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156104f0576104f0611f2a565b808201808211156104f0576104f0611f2a565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b6001600160d01b0382811682821603908111156104f0576104f0611f2a565b6001600160d01b0381811683821601908111156104f0576104f0611f2a56",
}

// SubnetVotes is an auto generated Go binding around an Ethereum contract.
type SubnetVotes struct {
	abi abi.ABI
}

// NewSubnetVotes creates a new instance of SubnetVotes.
func NewSubnetVotes() *SubnetVotes {
	parsed, err := SubnetVotesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SubnetVotes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SubnetVotes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token) returns()
func (subnetVotes *SubnetVotes) PackConstructor(token common.Address) []byte {
	enc, err := subnetVotes.abi.Pack("", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (subnetVotes *SubnetVotes) PackCLOCKMODE() []byte {
	enc, err := subnetVotes.abi.Pack("CLOCK_MODE")
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
func (subnetVotes *SubnetVotes) TryPackCLOCKMODE() ([]byte, error) {
	return subnetVotes.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (subnetVotes *SubnetVotes) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := subnetVotes.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (subnetVotes *SubnetVotes) PackDOMAINSEPARATOR() []byte {
	enc, err := subnetVotes.abi.Pack("DOMAIN_SEPARATOR")
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
func (subnetVotes *SubnetVotes) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return subnetVotes.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (subnetVotes *SubnetVotes) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := subnetVotes.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (subnetVotes *SubnetVotes) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := subnetVotes.abi.Pack("allowance", owner, spender)
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
func (subnetVotes *SubnetVotes) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return subnetVotes.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (subnetVotes *SubnetVotes) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := subnetVotes.abi.Unpack("allowance", data)
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
func (subnetVotes *SubnetVotes) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := subnetVotes.abi.Pack("approve", spender, value)
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
func (subnetVotes *SubnetVotes) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return subnetVotes.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (subnetVotes *SubnetVotes) UnpackApprove(data []byte) (bool, error) {
	out, err := subnetVotes.abi.Unpack("approve", data)
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
func (subnetVotes *SubnetVotes) PackBalanceOf(account common.Address) []byte {
	enc, err := subnetVotes.abi.Pack("balanceOf", account)
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
func (subnetVotes *SubnetVotes) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return subnetVotes.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (subnetVotes *SubnetVotes) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := subnetVotes.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (subnetVotes *SubnetVotes) PackCheckpoints(account common.Address, pos uint32) []byte {
	enc, err := subnetVotes.abi.Pack("checkpoints", account, pos)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (subnetVotes *SubnetVotes) TryPackCheckpoints(account common.Address, pos uint32) ([]byte, error) {
	return subnetVotes.abi.Pack("checkpoints", account, pos)
}

// UnpackCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1127ed8.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (subnetVotes *SubnetVotes) UnpackCheckpoints(data []byte) (CheckpointsCheckpoint208, error) {
	out, err := subnetVotes.abi.Unpack("checkpoints", data)
	if err != nil {
		return *new(CheckpointsCheckpoint208), err
	}
	out0 := *abi.ConvertType(out[0], new(CheckpointsCheckpoint208)).(*CheckpointsCheckpoint208)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (subnetVotes *SubnetVotes) PackClock() []byte {
	enc, err := subnetVotes.abi.Pack("clock")
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
func (subnetVotes *SubnetVotes) TryPackClock() ([]byte, error) {
	return subnetVotes.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (subnetVotes *SubnetVotes) UnpackClock(data []byte) (*big.Int, error) {
	out, err := subnetVotes.abi.Unpack("clock", data)
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
// Solidity: function decimals() view returns(uint8 digits)
func (subnetVotes *SubnetVotes) PackDecimals() []byte {
	enc, err := subnetVotes.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8 digits)
func (subnetVotes *SubnetVotes) TryPackDecimals() ([]byte, error) {
	return subnetVotes.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8 digits)
func (subnetVotes *SubnetVotes) UnpackDecimals(data []byte) (uint8, error) {
	out, err := subnetVotes.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (subnetVotes *SubnetVotes) PackDelegate(delegatee common.Address) []byte {
	enc, err := subnetVotes.abi.Pack("delegate", delegatee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address delegatee) returns()
func (subnetVotes *SubnetVotes) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return subnetVotes.abi.Pack("delegate", delegatee)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (subnetVotes *SubnetVotes) PackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := subnetVotes.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (subnetVotes *SubnetVotes) TryPackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return subnetVotes.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (subnetVotes *SubnetVotes) PackDelegates(account common.Address) []byte {
	enc, err := subnetVotes.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (subnetVotes *SubnetVotes) TryPackDelegates(account common.Address) ([]byte, error) {
	return subnetVotes.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (subnetVotes *SubnetVotes) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := subnetVotes.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDepositFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f4f21e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositFor(address account, uint256 value) returns(bool success)
func (subnetVotes *SubnetVotes) PackDepositFor(account common.Address, value *big.Int) []byte {
	enc, err := subnetVotes.abi.Pack("depositFor", account, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f4f21e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositFor(address account, uint256 value) returns(bool success)
func (subnetVotes *SubnetVotes) TryPackDepositFor(account common.Address, value *big.Int) ([]byte, error) {
	return subnetVotes.abi.Pack("depositFor", account, value)
}

// UnpackDepositFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f4f21e2.
//
// Solidity: function depositFor(address account, uint256 value) returns(bool success)
func (subnetVotes *SubnetVotes) UnpackDepositFor(data []byte) (bool, error) {
	out, err := subnetVotes.abi.Unpack("depositFor", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (subnetVotes *SubnetVotes) PackEip712Domain() []byte {
	enc, err := subnetVotes.abi.Pack("eip712Domain")
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
func (subnetVotes *SubnetVotes) TryPackEip712Domain() ([]byte, error) {
	return subnetVotes.abi.Pack("eip712Domain")
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
func (subnetVotes *SubnetVotes) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := subnetVotes.abi.Unpack("eip712Domain", data)
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

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (subnetVotes *SubnetVotes) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := subnetVotes.abi.Pack("getPastTotalSupply", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (subnetVotes *SubnetVotes) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return subnetVotes.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (subnetVotes *SubnetVotes) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := subnetVotes.abi.Unpack("getPastTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (subnetVotes *SubnetVotes) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := subnetVotes.abi.Pack("getPastVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (subnetVotes *SubnetVotes) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return subnetVotes.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (subnetVotes *SubnetVotes) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := subnetVotes.abi.Unpack("getPastVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (subnetVotes *SubnetVotes) PackGetVotes(account common.Address) []byte {
	enc, err := subnetVotes.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (subnetVotes *SubnetVotes) TryPackGetVotes(account common.Address) ([]byte, error) {
	return subnetVotes.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (subnetVotes *SubnetVotes) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := subnetVotes.abi.Unpack("getVotes", data)
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
func (subnetVotes *SubnetVotes) PackName() []byte {
	enc, err := subnetVotes.abi.Pack("name")
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
func (subnetVotes *SubnetVotes) TryPackName() ([]byte, error) {
	return subnetVotes.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (subnetVotes *SubnetVotes) UnpackName(data []byte) (string, error) {
	out, err := subnetVotes.abi.Unpack("name", data)
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
// Solidity: function nonces(address owner) view returns(uint256 nonce)
func (subnetVotes *SubnetVotes) PackNonces(owner common.Address) []byte {
	enc, err := subnetVotes.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256 nonce)
func (subnetVotes *SubnetVotes) TryPackNonces(owner common.Address) ([]byte, error) {
	return subnetVotes.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256 nonce)
func (subnetVotes *SubnetVotes) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := subnetVotes.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (subnetVotes *SubnetVotes) PackNumCheckpoints(account common.Address) []byte {
	enc, err := subnetVotes.abi.Pack("numCheckpoints", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (subnetVotes *SubnetVotes) TryPackNumCheckpoints(account common.Address) ([]byte, error) {
	return subnetVotes.abi.Pack("numCheckpoints", account)
}

// UnpackNumCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fcfff45.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (subnetVotes *SubnetVotes) UnpackNumCheckpoints(data []byte) (uint32, error) {
	out, err := subnetVotes.abi.Unpack("numCheckpoints", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (subnetVotes *SubnetVotes) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := subnetVotes.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
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
func (subnetVotes *SubnetVotes) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return subnetVotes.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (subnetVotes *SubnetVotes) PackSymbol() []byte {
	enc, err := subnetVotes.abi.Pack("symbol")
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
func (subnetVotes *SubnetVotes) TryPackSymbol() ([]byte, error) {
	return subnetVotes.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (subnetVotes *SubnetVotes) UnpackSymbol(data []byte) (string, error) {
	out, err := subnetVotes.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (subnetVotes *SubnetVotes) PackTotalSupply() []byte {
	enc, err := subnetVotes.abi.Pack("totalSupply")
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
func (subnetVotes *SubnetVotes) TryPackTotalSupply() ([]byte, error) {
	return subnetVotes.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (subnetVotes *SubnetVotes) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := subnetVotes.abi.Unpack("totalSupply", data)
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
func (subnetVotes *SubnetVotes) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := subnetVotes.abi.Pack("transfer", to, value)
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
func (subnetVotes *SubnetVotes) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return subnetVotes.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (subnetVotes *SubnetVotes) UnpackTransfer(data []byte) (bool, error) {
	out, err := subnetVotes.abi.Unpack("transfer", data)
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
func (subnetVotes *SubnetVotes) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := subnetVotes.abi.Pack("transferFrom", from, to, value)
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
func (subnetVotes *SubnetVotes) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return subnetVotes.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (subnetVotes *SubnetVotes) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := subnetVotes.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUnderlying is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f307dc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function underlying() view returns(address)
func (subnetVotes *SubnetVotes) PackUnderlying() []byte {
	enc, err := subnetVotes.abi.Pack("underlying")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnderlying is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f307dc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function underlying() view returns(address)
func (subnetVotes *SubnetVotes) TryPackUnderlying() ([]byte, error) {
	return subnetVotes.abi.Pack("underlying")
}

// UnpackUnderlying is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f307dc3.
//
// Solidity: function underlying() view returns(address)
func (subnetVotes *SubnetVotes) UnpackUnderlying(data []byte) (common.Address, error) {
	out, err := subnetVotes.abi.Unpack("underlying", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdrawTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x205c2878.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawTo(address account, uint256 value) returns(bool)
func (subnetVotes *SubnetVotes) PackWithdrawTo(account common.Address, value *big.Int) []byte {
	enc, err := subnetVotes.abi.Pack("withdrawTo", account, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x205c2878.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawTo(address account, uint256 value) returns(bool)
func (subnetVotes *SubnetVotes) TryPackWithdrawTo(account common.Address, value *big.Int) ([]byte, error) {
	return subnetVotes.abi.Pack("withdrawTo", account, value)
}

// UnpackWithdrawTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x205c2878.
//
// Solidity: function withdrawTo(address account, uint256 value) returns(bool)
func (subnetVotes *SubnetVotes) UnpackWithdrawTo(data []byte) (bool, error) {
	out, err := subnetVotes.abi.Unpack("withdrawTo", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// SubnetVotesApproval represents a Approval event raised by the SubnetVotes contract.
type SubnetVotesApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SubnetVotesApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (SubnetVotesApproval) ContractEventName() string {
	return SubnetVotesApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (subnetVotes *SubnetVotes) UnpackApprovalEvent(log *types.Log) (*SubnetVotesApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 || log.Topics[0] != subnetVotes.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetVotesApproval)
	if len(log.Data) > 0 {
		if err := subnetVotes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetVotes.abi.Events[event].Inputs {
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

// SubnetVotesDelegateChanged represents a DelegateChanged event raised by the SubnetVotes contract.
type SubnetVotesDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const SubnetVotesDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (SubnetVotesDelegateChanged) ContractEventName() string {
	return SubnetVotesDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (subnetVotes *SubnetVotes) UnpackDelegateChangedEvent(log *types.Log) (*SubnetVotesDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 || log.Topics[0] != subnetVotes.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetVotesDelegateChanged)
	if len(log.Data) > 0 {
		if err := subnetVotes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetVotes.abi.Events[event].Inputs {
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

// SubnetVotesDelegateVotesChanged represents a DelegateVotesChanged event raised by the SubnetVotes contract.
type SubnetVotesDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const SubnetVotesDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (SubnetVotesDelegateVotesChanged) ContractEventName() string {
	return SubnetVotesDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (subnetVotes *SubnetVotes) UnpackDelegateVotesChangedEvent(log *types.Log) (*SubnetVotesDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 || log.Topics[0] != subnetVotes.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetVotesDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := subnetVotes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetVotes.abi.Events[event].Inputs {
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

// SubnetVotesEIP712DomainChanged represents a EIP712DomainChanged event raised by the SubnetVotes contract.
type SubnetVotesEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const SubnetVotesEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (SubnetVotesEIP712DomainChanged) ContractEventName() string {
	return SubnetVotesEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (subnetVotes *SubnetVotes) UnpackEIP712DomainChangedEvent(log *types.Log) (*SubnetVotesEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != subnetVotes.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetVotesEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := subnetVotes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetVotes.abi.Events[event].Inputs {
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

// SubnetVotesTransfer represents a Transfer event raised by the SubnetVotes contract.
type SubnetVotesTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const SubnetVotesTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (SubnetVotesTransfer) ContractEventName() string {
	return SubnetVotesTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (subnetVotes *SubnetVotes) UnpackTransferEvent(log *types.Log) (*SubnetVotesTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 || log.Topics[0] != subnetVotes.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SubnetVotesTransfer)
	if len(log.Data) > 0 {
		if err := subnetVotes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range subnetVotes.abi.Events[event].Inputs {
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
func (subnetVotes *SubnetVotes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ERC20ExceededSafeSupply"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackERC20ExceededSafeSupplyError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ERC20InvalidUnderlying"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackERC20InvalidUnderlyingError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], subnetVotes.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return subnetVotes.UnpackVotesExpiredSignatureError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SubnetVotesCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the SubnetVotes contract.
type SubnetVotesCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func SubnetVotesCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (subnetVotes *SubnetVotes) UnpackCheckpointUnorderedInsertionError(raw []byte) (*SubnetVotesCheckpointUnorderedInsertion, error) {
	out := new(SubnetVotesCheckpointUnorderedInsertion)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the SubnetVotes contract.
type SubnetVotesECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func SubnetVotesECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (subnetVotes *SubnetVotes) UnpackECDSAInvalidSignatureError(raw []byte) (*SubnetVotesECDSAInvalidSignature, error) {
	out := new(SubnetVotesECDSAInvalidSignature)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the SubnetVotes contract.
type SubnetVotesECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func SubnetVotesECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (subnetVotes *SubnetVotes) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*SubnetVotesECDSAInvalidSignatureLength, error) {
	out := new(SubnetVotesECDSAInvalidSignatureLength)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the SubnetVotes contract.
type SubnetVotesECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func SubnetVotesECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (subnetVotes *SubnetVotes) UnpackECDSAInvalidSignatureSError(raw []byte) (*SubnetVotesECDSAInvalidSignatureS, error) {
	out := new(SubnetVotesECDSAInvalidSignatureS)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesERC20ExceededSafeSupply represents a ERC20ExceededSafeSupply error raised by the SubnetVotes contract.
type SubnetVotesERC20ExceededSafeSupply struct {
	IncreasedSupply *big.Int
	Cap             *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func SubnetVotesERC20ExceededSafeSupplyErrorID() common.Hash {
	return common.HexToHash("0x1cb15d26dea6ae78228522d00b5965f950275bea9a67abeec04cb99806defd4c")
}

// UnpackERC20ExceededSafeSupplyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func (subnetVotes *SubnetVotes) UnpackERC20ExceededSafeSupplyError(raw []byte) (*SubnetVotesERC20ExceededSafeSupply, error) {
	out := new(SubnetVotesERC20ExceededSafeSupply)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ERC20ExceededSafeSupply", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the SubnetVotes contract.
type SubnetVotesERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func SubnetVotesERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (subnetVotes *SubnetVotes) UnpackERC20InsufficientAllowanceError(raw []byte) (*SubnetVotesERC20InsufficientAllowance, error) {
	out := new(SubnetVotesERC20InsufficientAllowance)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the SubnetVotes contract.
type SubnetVotesERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func SubnetVotesERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (subnetVotes *SubnetVotes) UnpackERC20InsufficientBalanceError(raw []byte) (*SubnetVotesERC20InsufficientBalance, error) {
	out := new(SubnetVotesERC20InsufficientBalance)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesERC20InvalidApprover represents a ERC20InvalidApprover error raised by the SubnetVotes contract.
type SubnetVotesERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func SubnetVotesERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (subnetVotes *SubnetVotes) UnpackERC20InvalidApproverError(raw []byte) (*SubnetVotesERC20InvalidApprover, error) {
	out := new(SubnetVotesERC20InvalidApprover)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the SubnetVotes contract.
type SubnetVotesERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func SubnetVotesERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (subnetVotes *SubnetVotes) UnpackERC20InvalidReceiverError(raw []byte) (*SubnetVotesERC20InvalidReceiver, error) {
	out := new(SubnetVotesERC20InvalidReceiver)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesERC20InvalidSender represents a ERC20InvalidSender error raised by the SubnetVotes contract.
type SubnetVotesERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func SubnetVotesERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (subnetVotes *SubnetVotes) UnpackERC20InvalidSenderError(raw []byte) (*SubnetVotesERC20InvalidSender, error) {
	out := new(SubnetVotesERC20InvalidSender)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesERC20InvalidSpender represents a ERC20InvalidSpender error raised by the SubnetVotes contract.
type SubnetVotesERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func SubnetVotesERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (subnetVotes *SubnetVotes) UnpackERC20InvalidSpenderError(raw []byte) (*SubnetVotesERC20InvalidSpender, error) {
	out := new(SubnetVotesERC20InvalidSpender)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesERC20InvalidUnderlying represents a ERC20InvalidUnderlying error raised by the SubnetVotes contract.
type SubnetVotesERC20InvalidUnderlying struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidUnderlying(address token)
func SubnetVotesERC20InvalidUnderlyingErrorID() common.Hash {
	return common.HexToHash("0x438d6fe34193b439efbab782534ca7fefd5f4aadc000b978c2422cbc1ac4d25d")
}

// UnpackERC20InvalidUnderlyingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidUnderlying(address token)
func (subnetVotes *SubnetVotes) UnpackERC20InvalidUnderlyingError(raw []byte) (*SubnetVotesERC20InvalidUnderlying, error) {
	out := new(SubnetVotesERC20InvalidUnderlying)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ERC20InvalidUnderlying", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the SubnetVotes contract.
type SubnetVotesERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func SubnetVotesERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (subnetVotes *SubnetVotes) UnpackERC2612ExpiredSignatureError(raw []byte) (*SubnetVotesERC2612ExpiredSignature, error) {
	out := new(SubnetVotesERC2612ExpiredSignature)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the SubnetVotes contract.
type SubnetVotesERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func SubnetVotesERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (subnetVotes *SubnetVotes) UnpackERC2612InvalidSignerError(raw []byte) (*SubnetVotesERC2612InvalidSigner, error) {
	out := new(SubnetVotesERC2612InvalidSigner)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesERC5805FutureLookup represents a ERC5805FutureLookup error raised by the SubnetVotes contract.
type SubnetVotesERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func SubnetVotesERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (subnetVotes *SubnetVotes) UnpackERC5805FutureLookupError(raw []byte) (*SubnetVotesERC5805FutureLookup, error) {
	out := new(SubnetVotesERC5805FutureLookup)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the SubnetVotes contract.
type SubnetVotesERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func SubnetVotesERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (subnetVotes *SubnetVotes) UnpackERC6372InconsistentClockError(raw []byte) (*SubnetVotesERC6372InconsistentClock, error) {
	out := new(SubnetVotesERC6372InconsistentClock)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesInvalidAccountNonce represents a InvalidAccountNonce error raised by the SubnetVotes contract.
type SubnetVotesInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func SubnetVotesInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (subnetVotes *SubnetVotes) UnpackInvalidAccountNonceError(raw []byte) (*SubnetVotesInvalidAccountNonce, error) {
	out := new(SubnetVotesInvalidAccountNonce)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesInvalidShortString represents a InvalidShortString error raised by the SubnetVotes contract.
type SubnetVotesInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func SubnetVotesInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (subnetVotes *SubnetVotes) UnpackInvalidShortStringError(raw []byte) (*SubnetVotesInvalidShortString, error) {
	out := new(SubnetVotesInvalidShortString)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SubnetVotes contract.
type SubnetVotesSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SubnetVotesSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (subnetVotes *SubnetVotes) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SubnetVotesSafeCastOverflowedUintDowncast, error) {
	out := new(SubnetVotesSafeCastOverflowedUintDowncast)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the SubnetVotes contract.
type SubnetVotesSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func SubnetVotesSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (subnetVotes *SubnetVotes) UnpackSafeERC20FailedOperationError(raw []byte) (*SubnetVotesSafeERC20FailedOperation, error) {
	out := new(SubnetVotesSafeERC20FailedOperation)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesStringTooLong represents a StringTooLong error raised by the SubnetVotes contract.
type SubnetVotesStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func SubnetVotesStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (subnetVotes *SubnetVotes) UnpackStringTooLongError(raw []byte) (*SubnetVotesStringTooLong, error) {
	out := new(SubnetVotesStringTooLong)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SubnetVotesVotesExpiredSignature represents a VotesExpiredSignature error raised by the SubnetVotes contract.
type SubnetVotesVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func SubnetVotesVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (subnetVotes *SubnetVotes) UnpackVotesExpiredSignatureError(raw []byte) (*SubnetVotesVotesExpiredSignature, error) {
	out := new(SubnetVotesVotesExpiredSignature)
	if err := subnetVotes.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}
