// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package commoditymarket holds the Go binding of the contract CommodityMarket: sales of digital goods by neurons.
package commoditymarket

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

// ICommodityMarketEvidence is an auto generated low-level Go binding around an user-defined struct.
type ICommodityMarketEvidence struct {
	Key        [32]byte
	Secret     [32]byte
	Index      uint64
	Chunk      []byte
	ChunkProof [][32]byte
	Leaf       [32]byte
	LeafProof  [][32]byte
}

// ICommodityMarketListing is an auto generated low-level Go binding around an user-defined struct.
type ICommodityMarketListing struct {
	Terms        ICommodityMarketTerms
	Seller       common.Address
	Listed       bool
	Permit       bool
	Registration uint64
	Hotkey       [32]byte
	Token        common.Address
	Sold         uint64
	Wrong        uint64
}

// ICommodityMarketPurchase is an auto generated low-level Go binding around an user-defined struct.
type ICommodityMarketPurchase struct {
	ListingId  *big.Int
	Buyer      common.Address
	Deadline   uint64
	Status     uint8
	Noticed    bool
	Price      *big.Int
	SecretHash [32]byte
	CipherRoot [32]byte
	KeyHash    [32]byte
}

// ICommodityMarketTerms is an auto generated low-level Go binding around an user-defined struct.
type ICommodityMarketTerms struct {
	Kind          uint8
	Netuid        uint16
	PaymentNetuid uint16
	Size          uint64
	Editions      uint64
	Price         *big.Int
	BondWei       *big.Int
	OfferBlocks   uint32
	ConfirmBlocks uint32
	RevealBlocks  uint32
	DisputeBlocks uint32
	PlainRoot     [32]byte
	BoxKey        [32]byte
}

// CommodityMarketMetaData contains all meta data concerning the CommodityMarket contract.
var CommodityMarketMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"tokenFactory\",\"type\":\"address\",\"internalType\":\"contractSubnetTokenFactory\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"AlreadyNoticed\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChunkIsRight\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidDuration\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"MessageTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoChunk\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chunks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoFactory\",\"inputs\":[{\"name\":\"factory\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoGoods\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoListing\",\"inputs\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoPurchase\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSubnet\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NoToken\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NotBuyer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotListed\",\"inputs\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotNeuron\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSeller\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OtherOffer\",\"inputs\":[{\"name\":\"cipherRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PriceTooHigh\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SoldOut\",\"inputs\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"editions\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillNeuron\",\"inputs\":[{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongKey\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"wanted\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongProof\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"wanted\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSecret\",\"inputs\":[{\"name\":\"secretHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"wanted\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumICommodityMarket.Status\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"sentWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wantedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"event\",\"name\":\"Confirmed\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delisted\",\"inputs\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Listed\",\"inputs\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\",\"indexed\":true},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":true},{\"name\":\"coldkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":false},{\"name\":\"permit\",\"type\":\"bool\",\"internalType\":\"bool\",\"indexed\":false},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":false},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICommodityMarket.Terms\",\"indexed\":false,\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumICommodityMarket.Kind\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"paymentNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"editions\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bondWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"offerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"confirmBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"plainRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MismatchProven\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NoticeGiven\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Offered\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"cipherRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\",\"indexed\":false},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Ordered\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"secretHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"message\",\"type\":\"bytes\",\"internalType\":\"bytes\",\"indexed\":false},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paid\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PriceChanged\",\"inputs\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refunded\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false},{\"name\":\"forfeitedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revealed\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":true},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\",\"indexed\":false},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\",\"indexed\":true},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"MAX_BLOCKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_MESSAGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_DISPUTE_BLOCKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"NOTICE_BLOCKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cipherRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credited\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delist\",\"inputs\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"escrowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"tokenFactory\",\"type\":\"address\",\"internalType\":\"contractSubnetTokenFactory\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getListing\",\"inputs\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"listing\",\"type\":\"tuple\",\"internalType\":\"structICommodityMarket.Listing\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICommodityMarket.Terms\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumICommodityMarket.Kind\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"paymentNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"editions\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bondWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"offerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"confirmBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"plainRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"listed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"permit\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"registration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sold\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wrong\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPurchase\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"purchase\",\"type\":\"tuple\",\"internalType\":\"structICommodityMarket.Purchase\",\"components\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumICommodityMarket.Status\"},{\"name\":\"noticed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"secretHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cipherRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"giveNotice\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isMismatch\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"tuple\",\"internalType\":\"structICommodityMarket.Evidence\",\"components\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"secret\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunk\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"chunkProof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leafProof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"wrong\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOpen\",\"inputs\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"list\",\"inputs\":[{\"name\":\"hotkey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICommodityMarket.Terms\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumICommodityMarket.Kind\"},{\"name\":\"netuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"paymentNetuid\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"editions\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bondWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"offerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"confirmBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"plainRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"listingCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offer\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cipherRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"order\",\"inputs\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"secretHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"message\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"proveMismatch\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"tuple\",\"internalType\":\"structICommodityMarket.Evidence\",\"components\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"secret\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunk\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"chunkProof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leafProof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"purchaseCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reveal\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPrice\",\"inputs\":[{\"name\":\"listingId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timeout\",\"inputs\":[{\"name\":\"purchaseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"}]",
	ID:  "CommodityMarket",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051613ab6380380613ab683398101604081905261002e9161007a565b80806001600160a01b03163b5f03610068576040516312e2679f60e31b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0316608052506100a7565b5f6020828403121561008a575f5ffd5b81516001600160a01b03811681146100a0575f5ffd5b9392505050565b6080516139f06100c65f395f81816104470152611ec201526139f05ff3fe6080604052600436106101af575f3560e01c80638b373d8d116100e7578063df23cc0d11610087578063ee304bbf11610062578063ee304bbf146104e1578063f940e385146104f6578063fc654cdc146104e1578063fdf60ec714610515575f5ffd5b8063df23cc0d1461049c578063e7ddfc9d146104af578063ea3310d5146104c2575f5ffd5b8063a56e3d9f116100c2578063a56e3d9f146103fb578063a9b07c261461041a578063c45a01551461042e578063d01242f914610471575f5ffd5b80638b373d8d1461039e5780638df82800146103bd578063964bc33f146103dc575f5ffd5b806330b706451161015257806340e58ee51161012d57806340e58ee5146103125780634d6861a61461033157806353e07938146103605780636669aa8c1461037f575f5ffd5b806330b70645146102b25780633742a9f7146102c75780634036778f146102f3575f5ffd5b8063107a274a1161018d578063107a274a1461023c57806319b05f491461026857806326833dcc146102875780632b85ed9c1461029d575f5ffd5b8063035ec584146101b35780630551e001146101fc57806308148f7a1461021b575b5f5ffd5b3480156101be575f5ffd5b506101e96101cd366004612d7f565b600460209081525f928352604080842090915290825290205481565b6040519081526020015b60405180910390f35b348015610207575f5ffd5b506101e9610216366004612dfa565b610540565b348015610226575f5ffd5b5061023a610235366004612e5d565b610796565b005b348015610247575f5ffd5b5061025b610256366004612e5d565b61085a565b6040516101f39190612fbc565b348015610273575f5ffd5b5061023a610282366004612e5d565b610ac0565b348015610292575f5ffd5b506101e96209e34081565b3480156102a8575f5ffd5b506101e960015481565b3480156102bd575f5ffd5b506101e961040081565b3480156102d2575f5ffd5b506102e66102e1366004612e5d565b610ae9565b6040516101f3919061305f565b3480156102fe575f5ffd5b5061023a61030d3660046130f7565b610bf8565b34801561031d575f5ffd5b5061023a61032c366004612e5d565b610cdb565b34801561033c575f5ffd5b5061035061034b366004612e5d565b610d59565b60405190151581526020016101f3565b34801561036b575f5ffd5b5061023a61037a366004613136565b610d9f565b34801561038a575f5ffd5b5061023a610399366004613159565b610e3d565b3480156103a9575f5ffd5b5061023a6103b8366004612e5d565b610f51565b3480156103c8575f5ffd5b5061023a6103d7366004612e5d565b6110ce565b3480156103e7575f5ffd5b5061023a6103f6366004612e5d565b6110ed565b348015610406575f5ffd5b50610350610415366004613159565b61117b565b348015610425575f5ffd5b506101e95f5481565b348015610439575f5ffd5b506040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101f3565b34801561047c575f5ffd5b506101e961048b366004613197565b60026020525f908152604090205481565b6101e96104aa3660046131b2565b611384565b61023a6104bd3660046131b2565b611610565b3480156104cd575f5ffd5b5061023a6104dc36600461320d565b6117b0565b3480156104ec575f5ffd5b506101e961012c81565b348015610501575f5ffd5b506101e9610510366004612d7f565b6118de565b348015610520575f5ffd5b506101e961052f366004613197565b60036020525f908152604090205481565b5f610549611a46565b61055284611a7d565b5f61056b6105666040870160208801613250565b611be5565b9050806001600160401b03165f036105b25761058d6040860160208701613250565b6040516321b3b9bb60e11b815261ffff90911660048201526024015b60405180910390fd5b5f806105ce6105c76040890160208a01613250565b8933611ccf565b9150915081610614576105e76040880160208901613250565b60405163464414c960e11b815261ffff9091166004820152602481018990523360448201526064016105a9565b5f5f81546106219061327f565b91829055505f818152600560208190526040909120600681018b905590810180546001600160a01b031916339081179091559195509088908a82846106668282613327565b50505050600582018054600160a01b69ffffffffffffffff00ff60a01b19909116600160b01b6001600160401b0389160217179055506108026358dd99456106b460408b0160208c01613250565b6040516001600160e01b031960e084901b16815261ffff91821660048201529085166024820152604401602060405180830381865afa1580156106f9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061071d9190613555565b600582018054911515600160a81b0260ff60a81b1990921691909117905561075361074e60608a0160408b01613250565b611e5f565b6007820180546001600160a01b0319166001600160a01b039290921691909117905561078285828a8a8a611f67565b5050505061078e612064565b949350505050565b61079e611a46565b5f6107a88261208e565b905060036001820154600160e01b900460ff1660068111156107cc576107cc612e74565b1115610800578181600101601c9054906101000a900460ff1660405163a5d15e1f60e01b81526004016105a992919061356e565b610809816120dd565b61084e828260036001850154600160e01b900460ff16600681111561083057610830612e74565b14801561084957506001840154600160e81b900460ff16155b612135565b50610857612064565b50565b604080516102c0810182525f61012082018181526101408301829052610160830182905261018083018290526101a083018290526101c083018290526101e08301829052610200830182905261022083018290526102408301829052610260830182905261028083018290526102a08301829052825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915261091282612300565b604080516102c08101909152815490919082906101208201908390829060ff16600281111561094357610943612e74565b600281111561095457610954612e74565b8152815461ffff6101008083048216602080860191909152630100000084049092166040808601919091526001600160401b036501000000000085048116606080880191909152600160681b909504811660808088019190915260018801546001600160801b0380821660a0808b0191909152600160801b9092041660c0808a019190915260028a015463ffffffff80821660e0808d019190915264010000000083048216898d0152600160401b830482166101208d0152600160601b909204166101408b015260038b01546101608b01526004909a015461018090990198909852988a5260058b01546001600160a01b03808216968c019690965260ff600160a01b80830482161515958d0195909552600160a81b8204161515968b0196909652600160b01b90950481169489019490945260068901549688019690965260078801549182169387019390935293909304831691840191909152600893909301541691015292915050565b610ac8611a46565b5f610ad482600461233d565b9050610adf816123ae565b61084e82826123dd565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152610b3a8261208e565b60408051610120810182528254815260018301546001600160a01b0381166020830152600160a01b81046001600160401b03169282019290925291906060830190600160e01b900460ff166006811115610b9657610b96612e74565b6006811115610ba757610ba7612e74565b81526001820154600160e81b900460ff161515602082015260028201546001600160801b03166040820152600382015460608201526004820154608082015260059091015460a09091015292915050565b610c00611a46565b5f610c0c83600361233d565b9050610c17816124b7565b610c218183612503565b60018101805460ff60e01b1916600160e21b17905580545f90815260056020526040902060020154610c5f90600160601b900463ffffffff16612543565b60018201805467ffffffffffffffff60a01b1916600160a01b6001600160401b03938416810291909117918290556040805186815291909204909216602083015284917fd0eff76d918dde4c80af63d86069a82f4a351572058a8359e6636b4207e40fec91015b60405180910390a250610cd7612064565b5050565b610ce3611a46565b5f610ced8261208e565b9050610cf8816123ae565b60026001820154600160e01b900460ff166006811115610d1a57610d1a612e74565b1115610d4e578181600101601c9054906101000a900460ff1660405163a5d15e1f60e01b81526004016105a992919061356e565b61084e82825f612135565b5f5f610d6483612300565b6005810154909150600160a01b900460ff168015610d885750610d868161254e565b155b8015610d985750610d9881612595565b9392505050565b610da7611a46565b5f610db183612300565b9050610dbc81612601565b6005810154600160a01b900460ff16610deb5760405163068bb67560e51b8152600481018490526024016105a9565b6001810180546001600160801b0319166001600160801b03841690811790915560405190815283907f8aa4fa52648a6d15edce8a179c792c86f3719d0cc3c572cf90f91948f0f2cb6890602001610cc6565b610e45611a46565b5f610e5183600461233d565b9050610e5c816124b7565b610e66838361117b565b610e9f57610e7a606083016040840161358d565b6040516306b6b83f60e51b81526001600160401b0390911660048201526024016105a9565b80545f9081526005602052604081206008018054909190610ec8906001600160401b03166135a8565b91906101000a8154816001600160401b0302191690836001600160401b03160217905550827f6f3c70bc3d80448c3e534354acb2543f0e0adc013dffd2b0cdedf8ccb638394c836040016020810190610f21919061358d565b6040516001600160401b03909116815260200160405180910390a2610f4883826001612135565b50610cd7612064565b610f59611a46565b5f610f6582600361233d565b80545f908152600560205260409020909150610f80826123ae565b610f89826124b7565b6001820154600160e81b900460ff1615610fb9576040516379276a1f60e11b8152600481018490526024016105a9565b610fc281612595565b1561100d57805460068201546005830154604051636141de6960e11b815261010090930461ffff16600484015260248301919091526001600160a01b031660448201526064016105a9565b60018201805460ff60e81b1916600160e81b1790555f61102e61012c612543565b60018401549091506001600160401b03600160a01b909104811690821610156110795760018301805467ffffffffffffffff60a01b1916600160a01b6001600160401b038416021790555b6001830154604051600160a01b9091046001600160401b0316815284907fa62edb0fb6ce006398cb6c957df2f6f9e4d0b0366f9fc4524e82f4bcc42dd4cc9060200160405180910390a2505050610857612064565b6110d6611a46565b5f6110e282600461233d565b9050610adf816120dd565b6110f5611a46565b5f6110ff82612300565b905061110a81612601565b6005810154600160a01b900460ff166111395760405163068bb67560e51b8152600481018390526024016105a9565b60058101805460ff60a01b1916905560405182907fc40fdc946efe80191c467f60727c4abc08254a056035d467a4516a86005ab763905f90a250610857612064565b5f5f6111868461208e565b9050611193818435612503565b5f6111a18460200135612630565b9050816003015481146111d757600382015460405163d83ee93760e01b81526105a9918391600401918252602082015260400190565b81545f9081526005602052604081208054909190611206906501000000000090046001600160401b031661269e565b905080611219606088016040890161358d565b6001600160401b03161061126357611237606087016040880161358d565b60405163d89660a160e01b81526001600160401b039091166004820152602481018290526044016105a9565b5f61126d826126cb565b90506112ec6112bb61128260608a018a6135d2565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506126fa92505050565b6112cb60608a0160408b0161358d565b6001600160401b03166112e160808b018b613614565b858a60040154612713565b61132560a088013561130460608a0160408b0161358d565b6001600160401b031661131a60c08b018b613614565b858860030154612713565b5f611335883560208a0135612762565b905060a088013561137361136e8361135360608d0160408e0161358d565b6001600160401b031661136960608e018e6135d2565b6127d9565b6126fa565b141596505050505050505b92915050565b5f61138d611a46565b5f61139787612300565b6005810154909150600160a01b900460ff166113c95760405163068bb67560e51b8152600481018890526024016105a9565b6113d387826128ec565b6113dc8161292e565b61040083111561140a576040516368f2ea7760e01b81526004810184905261040060248201526044016105a9565b60018101546001600160801b03168681111561144b576040516387ebe85d60e01b81526001600160801b0382166004820152602481018890526044016105a9565b60078201546001600160a01b031661146e8115611468575f612981565b88612981565b60015f815461147c9061327f565b91829055505f818152600660205260409020600280820180546001600160801b0319166001600160801b0387161790556001820180548d8455600168ff000000000000000160a01b0319163360ff60e01b191617600160e01b179055600382018a9055850154919550906114f59063ffffffff16612543565b8160010160146101000a8154816001600160401b0302191690836001600160401b03160217905550336001600160a01b03168a867f0db3f42d4044e8e55d90af66f68ca43fd519eb29d66704029828c93d01708f6d868c8c8c8860010160149054906101000a90046001600160401b0316604051611577959493929190613681565b60405180910390a46001600160a01b0382166115ca576115975f8a6129aa565b826001600160801b03168911156115c5576115c55f336115c06001600160801b0387168d6136c4565b6129da565b6115fb565b6115dd82846001600160801b03166129aa565b6115fb6001600160a01b03831633306001600160801b038716612a72565b50505050611607612064565b95945050505050565b611618611a46565b5f61162486600161233d565b80545f90815260056020526040902090915061163f81612601565b611648826124b7565b6116518161292e565b815461165d90826128ec565b600181015461167b90600160801b90046001600160801b0316612981565b6116855f346129aa565b6007810180546014906116a790600160a01b90046001600160401b03166135a8565b91906101000a8154816001600160401b0302191690836001600160401b0316021790555085856002846004015f866005015f88600101601c8691906101000a81548160ff0219169083600681111561170157611701612e74565b02179055505093909355929092555050600281015461172d90640100000000900463ffffffff16612543565b60018301805467ffffffffffffffff60a01b1916600160a01b6001600160401b03938416810291909117918290556040518a937f0ebd7b2dbb07eb0b0e844b526a76180688b60440a8b01bf1f512f03f5efecbbf93611797938c938c938c938c93900416906136d7565b60405180910390a250506117a9612064565b5050505050565b6117b8611a46565b5f6117c484600261233d565b80545f9081526005602052604090209091506117df826123ae565b6117e8826124b7565b6117f18161292e565b816004015484141580611808575081600501548314155b1561183857600480830154600584015460405163070f635f60e51b81526105a99301918252602082015260400190565b60018201805460ff60e01b1916600360e01b179055600281015461186890600160401b900463ffffffff16612543565b60018301805467ffffffffffffffff60a01b1916600160a01b6001600160401b03938416810291909117918290556040519104909116815285907f85b3e7d1ae7fd84acfc39dea3435fc0543bf5f533113fee4dd6ab3ec2eb11a049060200160405180910390a250506118d9612064565b505050565b5f6118e7611a46565b6001600160a01b038216158061190557506001600160a01b03821630145b1561192e57604051639cfea58360e01b81526001600160a01b03831660048201526024016105a9565b506001600160a01b0382165f9081526004602090815260408083203384529091528120549081900361198457604051635623329f60e11b81523360048201526001600160a01b03841660248201526044016105a9565b6001600160a01b0383165f81815260046020908152604080832033845282528083208390559282526003905290812080548392906119c39084906136c4565b90915550506040518181526001600160a01b03808416919085169033907fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa249060200160405180910390a46001600160a01b038316611a2a57611a258282612aae565b611a3e565b611a3e6001600160a01b0384168383612b21565b61137e612064565b611a4e612b56565b611a7b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612b96565b565b611a8d608082016060830161358d565b6001600160401b03165f03611ab557604051634c6d989760e11b815260040160405180910390fd5b5f60405180608001604052808360e0016020810190611ad49190613701565b63ffffffff168152602001611af161012085016101008601613701565b63ffffffff168152602001611b0e61014085016101208601613701565b63ffffffff168152602001611b2b61016085016101408601613701565b63ffffffff16905290505f5b60048110156118d9575f81600314611b50576001611b54565b61012c5b905080838360048110611b6957611b6961371c565b602002015163ffffffff161080611b9e57506209e340838360048110611b9157611b9161371c565b602002015163ffffffff16115b15611bdc57828260048110611bb557611bb561371c565b60200201516040516313b783af60e21b815263ffffffff90911660048201526024016105a9565b50600101611b37565b5f61ffff82161580611c605750604051630b0c751b60e41b815261ffff831660048201526108039063b0c751b090602401602060405180830381865afa158015611c31573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c559190613730565b6001600160401b0316155b15611c6c57505f919050565b60405163a864606760e01b815261ffff831660048201526108039063a864606790602401602060405180830381865afa158015611cab573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061137e9190613730565b6040516339fcc67560e01b815261ffff84166004820152602481018390525f908190610804906339fcc675906044016040805180830381865afa158015611d18573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d3c919061374b565b909250905081611d5057505f905080611e57565b60405163024a66cd60e11b81526001600160a01b03841660048201525f9061080c90630494cd9a90602401602060405180830381865afa158015611d96573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611dba9190613775565b9050848103611dcd576001925050611e57565b604051632b5ade0360e21b8152600481018690525f9081906108059063ad6b780c906024016040805180830381865afa158015611e0c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e30919061378c565b91509150818015611e4057508083145b611e4b575f5f611e4f565b6001845b945094505050505b935093915050565b5f8161ffff165f03611e7257505f919050565b611e7b82611be5565b6001600160401b03165f03611ea9576040516321b3b9bb60e11b815261ffff831660048201526024016105a9565b604051633c54416960e11b815261ffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906378a882d290602401602060405180830381865afa158015611f0f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f3391906137b6565b90506001600160a01b038116611f6257604051637d91bb1560e01b815261ffff831660048201526024016105a9565b919050565b6006840154604051632b5ade0360e21b81525f916108059163ad6b780c91611f959160040190815260200190565b6040805180830381865afa158015611faf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611fd3919061378c565b60068701549092509050611fed6040860160208701613250565b61ffff16877f2487cfe5943fb490ff92eb165b74eb008b9921cd48d125bfe9c3226519e263da84338a60050160159054906101000a900460ff168b6007015f9054906101000a90046001600160a01b03168b8b8b60405161205497969594939291906137dc565b60405180910390a4505050505050565b611a7b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611a75565b5f818152600660205260408120906001820154600160e01b900460ff1660068111156120bc576120bc612e74565b03611f62576040516367b364b760e11b8152600481018390526024016105a9565b6001810154600160a01b90046001600160401b031643116108575760018181015461211991600160a01b9091046001600160401b031690613949565b604051630a8d68c960e21b81526004016105a991815260200190565b81545f9081526005602052604081206001808501549192600160e01b90920460ff16919082600681111561216b5761216b612e74565b1461218a576001830154600160801b90046001600160801b031661218c565b5f5b6001600160801b0316905060028260068111156121ab576121ab612e74565b14806121c8575060038260068111156121c6576121c6612e74565b145b15612214576007830180546014906121ef90600160a01b90046001600160401b031661395c565b91906101000a8154816001600160401b0302191690836001600160401b031602179055505b600185018054600360e11b60ff60e01b1982161790915560028601546001600160a01b039091169087907f279ac10417b4a21068fc6d3150dd2e5fc45320cb722f60a07d37a113a3bf3acd906001600160801b031687612274575f612276565b845b604080516001600160801b03909316835260208301919091520160405180910390a36007830154600186015460028701546122c7926001600160a01b039081169216906001600160801b03166129da565b6122f85f856122e35760058501546001600160a01b03166122f2565b60018701546001600160a01b03165b836129da565b505050505050565b5f818152600560208190526040909120908101546001600160a01b0316611f625760405163711b0aa360e01b8152600481018390526024016105a9565b5f6123478361208e565b905081600681111561235b5761235b612e74565b6001820154600160e01b900460ff16600681111561237b5761237b612e74565b1461137e578281600101601c9054906101000a900460ff1660405163a5d15e1f60e01b81526004016105a992919061356e565b60018101546001600160a01b03163314610857576040516303bb525960e21b81523360048201526024016105a9565b80545f9081526005602081815260409283902060018501805460ff60e01b1916600560e01b17905591820154600285015484516001600160801b039091168152935192936001600160a01b039091169286927f4f2d18324ee95128de091ed2adc501295479000ce4c2cec607aeb1b67e189e2f928290030190a3600781015460058201546002840154612486926001600160a01b039081169216906001600160801b03166129da565b600581015460018201546118d9915f916001600160a01b0390911690600160801b90046001600160801b03166129da565b6001810154600160a01b90046001600160401b031643111561085757600181015460405163348f2b4160e11b8152600160a01b9091046001600160401b031660048201526024016105a9565b5f61250d82612630565b9050826005015481146118d9576005830154604051630468db0360e11b81526105a9918391600401918252602082015260400190565b5f61137e8243613949565b80545f90600160681b90046001600160401b03161580159061137e5750508054600790910154600160681b9091046001600160401b03908116600160a01b90920416101590565b805460058201545f91610100900461ffff1690600160b01b90046001600160401b03166125c182611be5565b6001600160401b0316146125d757505f92915050565b600683015460058401545f916125f8918491906001600160a01b0316611ccf565b50949350505050565b60058101546001600160a01b03163314610857576040516371c6811560e11b81523360048201526024016105a9565b5f60028260405160200161264691815260200190565b60408051601f198184030181529082905261266091613994565b602060405180830381855afa15801561267b573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061137e9190613775565b5f61100060016126b7826001600160401b038616613949565b6126c191906136c4565b61137e919061399f565b5f60015b828110156126f4576126e08261327f565b91506126ed6002826139be565b90506126cf565b50919050565b5f60025f60f81b836040516020016126469291906139d5565b5f61272087878787612b9d565b905083831415806127315750818114155b15612759576040516305d701c560e11b815260048101829052602481018390526044016105a9565b50505050505050565b5f60028383604051602001612781929190918252602082015260400190565b60408051601f198184030181529082905261279b91613994565b602060405180830381855afa1580156127b6573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610d989190613775565b606082828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201829052509394505050505b828110156125f8575f60028761282a60208561399f565b612837602061100061399f565b612841908a6139be565b61284b9190613949565b60405160200161287292919091825260c01b6001600160c01b031916602082015260280190565b60408051601f198184030181529082905261288c91613994565b602060405180830381855afa1580156128a7573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906128ca9190613775565b838301602090810180519092189091526128e5915082613949565b9050612813565b6128f58161254e565b15610cd75780546040516395d246db60e01b815260048101849052600160681b9091046001600160401b031660248201526044016105a9565b61293781612595565b6108575780546006820154600583015460405163464414c960e11b815261010090930461ffff16600484015260248301919091526001600160a01b031660448201526064016105a9565b8034146108575760405163195a3ca160e01b8152346004820152602481018290526044016105a9565b6001600160a01b0382165f90815260026020526040812080548392906129d1908490613949565b90915550505050565b6001600160a01b0383165f9081526002602052604081208054839290612a019084906136c4565b90915550506001600160a01b0383165f9081526003602052604081208054839290612a2d908490613949565b90915550506001600160a01b038084165f90815260046020908152604080832093861683529290529081208054839290612a68908490613949565b9091555050505050565b612a80848484846001612c7c565b612aa857604051635274afe760e01b81526001600160a01b03851660048201526024016105a9565b50505050565b80471015612ad85760405163cf47918160e01b8152476004820152602481018290526044016105a9565b612af1828260405180602001604052805f815250612ce9565b15612afa575050565b3d15612b0857610cd7612cfe565b60405163d6bda27560e01b815260040160405180910390fd5b612b2e8383836001612d09565b6118d957604051635274afe760e01b81526001600160a01b03841660048201526024016105a9565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611a7b57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b835f5b828110156125f8575f80600187841c1615612bd457858584818110612bc757612bc761371c565b9050602002013584612bef565b83868685818110612be757612be761371c565b905060200201355b604051600160f81b60208201526021810183905260418101829052919350915060029060610160408051601f1981840301815290829052612c2f91613994565b602060405180830381855afa158015612c4a573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612c6d9190613775565b93505050806001019050612ba0565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316612cd8578383151615612ccc573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316612d5f578383151615612d53573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b0381168114610857575f5ffd5b5f5f60408385031215612d90575f5ffd5b8235612d9b81612d6b565b91506020830135612dab81612d6b565b809150509250929050565b5f5f83601f840112612dc6575f5ffd5b5081356001600160401b03811115612ddc575f5ffd5b602083019150836020828501011115612df3575f5ffd5b9250929050565b5f5f5f5f8486036101e0811215612e0f575f5ffd5b853594506101a0601f1982011215612e25575f5ffd5b506020850192506101c08501356001600160401b03811115612e45575f5ffd5b612e5187828801612db6565b95989497509550505050565b5f60208284031215612e6d575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b60038110612e9857612e98612e74565b9052565b612ea7828251612e88565b6020810151612ebc602084018261ffff169052565b506040810151612ed2604084018261ffff169052565b506060810151612eed60608401826001600160401b03169052565b506080810151612f0860808401826001600160401b03169052565b5060a0810151612f2360a08401826001600160801b03169052565b5060c0810151612f3e60c08401826001600160801b03169052565b5060e0810151612f5660e084018263ffffffff169052565b50610100810151612f7061010084018263ffffffff169052565b50610120810151612f8a61012084018263ffffffff169052565b50610140810151612fa461014084018263ffffffff169052565b50610160818101519083015261018090810151910152565b5f6102a082019050612fcf828451612e9c565b60208301516001600160a01b039081166101a0840152604084015115156101c0840152606084015115156101e084015260808401516001600160401b0390811661020085015260a085015161022085015260c085015190911661024084015260e08401518116610260840152610100909301519092166102809091015290565b60078110612e9857612e98612e74565b815181526020808301516001600160a01b0316908201526040808301516001600160401b0316908201526060808301516101208301916130a19084018261304f565b5060808301516130b5608084018215159052565b5060a08301516130d060a08401826001600160801b03169052565b5060c083015160c083015260e083015160e083015261010083015161010083015292915050565b5f5f60408385031215613108575f5ffd5b50508035926020909101359150565b6001600160801b0381168114610857575f5ffd5b8035611f6281613117565b5f5f60408385031215613147575f5ffd5b823591506020830135612dab81613117565b5f5f6040838503121561316a575f5ffd5b8235915060208301356001600160401b03811115613186575f5ffd5b830160e08186031215612dab575f5ffd5b5f602082840312156131a7575f5ffd5b8135610d9881612d6b565b5f5f5f5f5f608086880312156131c6575f5ffd5b85359450602086013593506040860135925060608601356001600160401b038111156131f0575f5ffd5b6131fc88828901612db6565b969995985093965092949392505050565b5f5f5f6060848603121561321f575f5ffd5b505081359360208301359350604090920135919050565b61ffff81168114610857575f5ffd5b8035611f6281613236565b5f60208284031215613260575f5ffd5b8135610d9881613236565b634e487b7160e01b5f52601160045260245ffd5b5f600182016132905761329061326b565b5060010190565b60038110610857575f5ffd5b5f813561137e81613297565b600382106132bf576132bf612e74565b60ff1981541660ff831681178255505050565b5f813561137e81613236565b6001600160401b0381168114610857575f5ffd5b5f813561137e816132de565b5f813561137e81613117565b63ffffffff81168114610857575f5ffd5b5f813561137e8161330a565b613339613333836132a3565b826132af565b613360613348602084016132d2565b825462ffff00191660089190911b62ffff0016178255565b61338b61336f604084016132d2565b825464ffff000000191660189190911b64ffff00000016178255565b6133c661339a606084016132f2565b82546cffffffffffffffff0000000000191660289190911b6cffffffffffffffff000000000016178255565b6134016133d5608084016132f2565b82805467ffffffffffffffff60681b191660689290921b67ffffffffffffffff60681b16919091179055565b6001810161343161341460a085016132fe565b82546001600160801b0319166001600160801b0391909116178255565b61346061344060c085016132fe565b82546001600160801b031660809190911b6001600160801b031916178255565b506002810161348b61347460e0850161331b565b825463ffffffff191663ffffffff91909116178255565b6134bd61349b610100850161331b565b825467ffffffff00000000191660209190911b67ffffffff0000000016178255565b6134f76134cd610120850161331b565b82546bffffffff0000000000000000191660409190911b6bffffffff000000000000000016178255565b61352b613507610140850161331b565b82805463ffffffff60601b191660609290921b63ffffffff60601b16919091179055565b50610160820135600382015561018090910135600490910155565b80518015158114611f62575f5ffd5b5f60208284031215613565575f5ffd5b610d9882613546565b82815260408101610d98602083018461304f565b8035611f62816132de565b5f6020828403121561359d575f5ffd5b8135610d98816132de565b5f6001600160401b0382166001600160401b0381036135c9576135c961326b565b60010192915050565b5f5f8335601e198436030181126135e7575f5ffd5b8301803591506001600160401b03821115613600575f5ffd5b602001915036819003821315612df3575f5ffd5b5f5f8335601e19843603018112613629575f5ffd5b8301803591506001600160401b03821115613642575f5ffd5b6020019150600581901b3603821315612df3575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160801b0386168152846020820152608060408201525f6136a9608083018587613659565b90506001600160401b03831660608301529695505050505050565b8181038181111561137e5761137e61326b565b858152846020820152608060408201525f6136a9608083018587613659565b8035611f628161330a565b5f60208284031215613711575f5ffd5b8135610d988161330a565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613740575f5ffd5b8151610d98816132de565b5f5f6040838503121561375c575f5ffd5b61376583613546565b91506020830151612dab81613236565b5f60208284031215613785575f5ffd5b5051919050565b5f5f6040838503121561379d575f5ffd5b6137a683613546565b6020939093015192949293505050565b5f602082840312156137c6575f5ffd5b8151610d9881612d6b565b8035611f6281613297565b8781526001600160a01b0387811660208301528615156040830152851660608201526138136080820161380e866137d1565b612e88565b5f61382060208601613245565b61ffff1660a083015261383560408601613245565b61ffff1660c083015261384a60608601613582565b6001600160401b031660e083015261386460808601613582565b6001600160401b031661010083015261387f60a0860161312b565b6001600160801b031661012083015261389a60c0860161312b565b6001600160801b03166101408301526138b560e086016136f6565b63ffffffff166101608301526138ce61010086016136f6565b63ffffffff166101808301526138e761012086016136f6565b63ffffffff166101a083015261390061014086016136f6565b63ffffffff166101c08301526101608501356101e0830152610180850135610200830152610240610220830181905261393c9083018486613659565b9998505050505050505050565b8082018082111561137e5761137e61326b565b5f6001600160401b038216806139745761397461326b565b5f190192915050565b5f81518060208401855e5f93019283525090919050565b5f610d98828461397d565b5f826139b957634e487b7160e01b5f52601260045260245ffd5b500490565b808202811582820484141761137e5761137e61326b565b6001600160f81b0319831681525f61078e600183018461397d56",
}

// CommodityMarket is an auto generated Go binding around an Ethereum contract.
type CommodityMarket struct {
	abi abi.ABI
}

// NewCommodityMarket creates a new instance of CommodityMarket.
func NewCommodityMarket() *CommodityMarket {
	parsed, err := CommodityMarketMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CommodityMarket{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CommodityMarket) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address tokenFactory) returns()
func (commodityMarket *CommodityMarket) PackConstructor(tokenFactory common.Address) []byte {
	enc, err := commodityMarket.abi.Pack("", tokenFactory)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXBLOCKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26833dcc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_BLOCKS() view returns(uint256)
func (commodityMarket *CommodityMarket) PackMAXBLOCKS() []byte {
	enc, err := commodityMarket.abi.Pack("MAX_BLOCKS")
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
func (commodityMarket *CommodityMarket) TryPackMAXBLOCKS() ([]byte, error) {
	return commodityMarket.abi.Pack("MAX_BLOCKS")
}

// UnpackMAXBLOCKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26833dcc.
//
// Solidity: function MAX_BLOCKS() view returns(uint256)
func (commodityMarket *CommodityMarket) UnpackMAXBLOCKS(data []byte) (*big.Int, error) {
	out, err := commodityMarket.abi.Unpack("MAX_BLOCKS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXMESSAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30b70645.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MESSAGE() view returns(uint256)
func (commodityMarket *CommodityMarket) PackMAXMESSAGE() []byte {
	enc, err := commodityMarket.abi.Pack("MAX_MESSAGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMESSAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30b70645.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MESSAGE() view returns(uint256)
func (commodityMarket *CommodityMarket) TryPackMAXMESSAGE() ([]byte, error) {
	return commodityMarket.abi.Pack("MAX_MESSAGE")
}

// UnpackMAXMESSAGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30b70645.
//
// Solidity: function MAX_MESSAGE() view returns(uint256)
func (commodityMarket *CommodityMarket) UnpackMAXMESSAGE(data []byte) (*big.Int, error) {
	out, err := commodityMarket.abi.Unpack("MAX_MESSAGE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINDISPUTEBLOCKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc654cdc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_DISPUTE_BLOCKS() view returns(uint256)
func (commodityMarket *CommodityMarket) PackMINDISPUTEBLOCKS() []byte {
	enc, err := commodityMarket.abi.Pack("MIN_DISPUTE_BLOCKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINDISPUTEBLOCKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc654cdc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_DISPUTE_BLOCKS() view returns(uint256)
func (commodityMarket *CommodityMarket) TryPackMINDISPUTEBLOCKS() ([]byte, error) {
	return commodityMarket.abi.Pack("MIN_DISPUTE_BLOCKS")
}

// UnpackMINDISPUTEBLOCKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc654cdc.
//
// Solidity: function MIN_DISPUTE_BLOCKS() view returns(uint256)
func (commodityMarket *CommodityMarket) UnpackMINDISPUTEBLOCKS(data []byte) (*big.Int, error) {
	out, err := commodityMarket.abi.Unpack("MIN_DISPUTE_BLOCKS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNOTICEBLOCKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee304bbf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function NOTICE_BLOCKS() view returns(uint256)
func (commodityMarket *CommodityMarket) PackNOTICEBLOCKS() []byte {
	enc, err := commodityMarket.abi.Pack("NOTICE_BLOCKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNOTICEBLOCKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee304bbf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function NOTICE_BLOCKS() view returns(uint256)
func (commodityMarket *CommodityMarket) TryPackNOTICEBLOCKS() ([]byte, error) {
	return commodityMarket.abi.Pack("NOTICE_BLOCKS")
}

// UnpackNOTICEBLOCKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee304bbf.
//
// Solidity: function NOTICE_BLOCKS() view returns(uint256)
func (commodityMarket *CommodityMarket) UnpackNOTICEBLOCKS(data []byte) (*big.Int, error) {
	out, err := commodityMarket.abi.Unpack("NOTICE_BLOCKS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19b05f49.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(uint256 purchaseId) returns()
func (commodityMarket *CommodityMarket) PackAccept(purchaseId *big.Int) []byte {
	enc, err := commodityMarket.abi.Pack("accept", purchaseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19b05f49.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(uint256 purchaseId) returns()
func (commodityMarket *CommodityMarket) TryPackAccept(purchaseId *big.Int) ([]byte, error) {
	return commodityMarket.abi.Pack("accept", purchaseId)
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 purchaseId) returns()
func (commodityMarket *CommodityMarket) PackCancel(purchaseId *big.Int) []byte {
	enc, err := commodityMarket.abi.Pack("cancel", purchaseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 purchaseId) returns()
func (commodityMarket *CommodityMarket) TryPackCancel(purchaseId *big.Int) ([]byte, error) {
	return commodityMarket.abi.Pack("cancel", purchaseId)
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea3310d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm(uint256 purchaseId, bytes32 cipherRoot, bytes32 keyHash) returns()
func (commodityMarket *CommodityMarket) PackConfirm(purchaseId *big.Int, cipherRoot [32]byte, keyHash [32]byte) []byte {
	enc, err := commodityMarket.abi.Pack("confirm", purchaseId, cipherRoot, keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea3310d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm(uint256 purchaseId, bytes32 cipherRoot, bytes32 keyHash) returns()
func (commodityMarket *CommodityMarket) TryPackConfirm(purchaseId *big.Int, cipherRoot [32]byte, keyHash [32]byte) ([]byte, error) {
	return commodityMarket.abi.Pack("confirm", purchaseId, cipherRoot, keyHash)
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035ec584.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address token, address account) view returns(uint256 amount)
func (commodityMarket *CommodityMarket) PackCreditOf(token common.Address, account common.Address) []byte {
	enc, err := commodityMarket.abi.Pack("creditOf", token, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035ec584.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address token, address account) view returns(uint256 amount)
func (commodityMarket *CommodityMarket) TryPackCreditOf(token common.Address, account common.Address) ([]byte, error) {
	return commodityMarket.abi.Pack("creditOf", token, account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x035ec584.
//
// Solidity: function creditOf(address token, address account) view returns(uint256 amount)
func (commodityMarket *CommodityMarket) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := commodityMarket.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCredited is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdf60ec7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credited(address token) view returns(uint256 amount)
func (commodityMarket *CommodityMarket) PackCredited(token common.Address) []byte {
	enc, err := commodityMarket.abi.Pack("credited", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredited is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdf60ec7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credited(address token) view returns(uint256 amount)
func (commodityMarket *CommodityMarket) TryPackCredited(token common.Address) ([]byte, error) {
	return commodityMarket.abi.Pack("credited", token)
}

// UnpackCredited is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdf60ec7.
//
// Solidity: function credited(address token) view returns(uint256 amount)
func (commodityMarket *CommodityMarket) UnpackCredited(data []byte) (*big.Int, error) {
	out, err := commodityMarket.abi.Unpack("credited", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x964bc33f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delist(uint256 listingId) returns()
func (commodityMarket *CommodityMarket) PackDelist(listingId *big.Int) []byte {
	enc, err := commodityMarket.abi.Pack("delist", listingId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x964bc33f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delist(uint256 listingId) returns()
func (commodityMarket *CommodityMarket) TryPackDelist(listingId *big.Int) ([]byte, error) {
	return commodityMarket.abi.Pack("delist", listingId)
}

// PackEscrowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd01242f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowed(address token) view returns(uint256 amount)
func (commodityMarket *CommodityMarket) PackEscrowed(token common.Address) []byte {
	enc, err := commodityMarket.abi.Pack("escrowed", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd01242f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowed(address token) view returns(uint256 amount)
func (commodityMarket *CommodityMarket) TryPackEscrowed(token common.Address) ([]byte, error) {
	return commodityMarket.abi.Pack("escrowed", token)
}

// UnpackEscrowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd01242f9.
//
// Solidity: function escrowed(address token) view returns(uint256 amount)
func (commodityMarket *CommodityMarket) UnpackEscrowed(data []byte) (*big.Int, error) {
	out, err := commodityMarket.abi.Unpack("escrowed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factory() view returns(address tokenFactory)
func (commodityMarket *CommodityMarket) PackFactory() []byte {
	enc, err := commodityMarket.abi.Pack("factory")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function factory() view returns(address tokenFactory)
func (commodityMarket *CommodityMarket) TryPackFactory() ([]byte, error) {
	return commodityMarket.abi.Pack("factory")
}

// UnpackFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45a0155.
//
// Solidity: function factory() view returns(address tokenFactory)
func (commodityMarket *CommodityMarket) UnpackFactory(data []byte) (common.Address, error) {
	out, err := commodityMarket.abi.Unpack("factory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetListing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x107a274a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getListing(uint256 listingId) view returns(((uint8,uint16,uint16,uint64,uint64,uint128,uint128,uint32,uint32,uint32,uint32,bytes32,bytes32),address,bool,bool,uint64,bytes32,address,uint64,uint64) listing)
func (commodityMarket *CommodityMarket) PackGetListing(listingId *big.Int) []byte {
	enc, err := commodityMarket.abi.Pack("getListing", listingId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetListing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x107a274a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getListing(uint256 listingId) view returns(((uint8,uint16,uint16,uint64,uint64,uint128,uint128,uint32,uint32,uint32,uint32,bytes32,bytes32),address,bool,bool,uint64,bytes32,address,uint64,uint64) listing)
func (commodityMarket *CommodityMarket) TryPackGetListing(listingId *big.Int) ([]byte, error) {
	return commodityMarket.abi.Pack("getListing", listingId)
}

// UnpackGetListing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x107a274a.
//
// Solidity: function getListing(uint256 listingId) view returns(((uint8,uint16,uint16,uint64,uint64,uint128,uint128,uint32,uint32,uint32,uint32,bytes32,bytes32),address,bool,bool,uint64,bytes32,address,uint64,uint64) listing)
func (commodityMarket *CommodityMarket) UnpackGetListing(data []byte) (ICommodityMarketListing, error) {
	out, err := commodityMarket.abi.Unpack("getListing", data)
	if err != nil {
		return *new(ICommodityMarketListing), err
	}
	out0 := *abi.ConvertType(out[0], new(ICommodityMarketListing)).(*ICommodityMarketListing)
	return out0, nil
}

// PackGetPurchase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3742a9f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPurchase(uint256 purchaseId) view returns((uint256,address,uint64,uint8,bool,uint128,bytes32,bytes32,bytes32) purchase)
func (commodityMarket *CommodityMarket) PackGetPurchase(purchaseId *big.Int) []byte {
	enc, err := commodityMarket.abi.Pack("getPurchase", purchaseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPurchase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3742a9f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPurchase(uint256 purchaseId) view returns((uint256,address,uint64,uint8,bool,uint128,bytes32,bytes32,bytes32) purchase)
func (commodityMarket *CommodityMarket) TryPackGetPurchase(purchaseId *big.Int) ([]byte, error) {
	return commodityMarket.abi.Pack("getPurchase", purchaseId)
}

// UnpackGetPurchase is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3742a9f7.
//
// Solidity: function getPurchase(uint256 purchaseId) view returns((uint256,address,uint64,uint8,bool,uint128,bytes32,bytes32,bytes32) purchase)
func (commodityMarket *CommodityMarket) UnpackGetPurchase(data []byte) (ICommodityMarketPurchase, error) {
	out, err := commodityMarket.abi.Unpack("getPurchase", data)
	if err != nil {
		return *new(ICommodityMarketPurchase), err
	}
	out0 := *abi.ConvertType(out[0], new(ICommodityMarketPurchase)).(*ICommodityMarketPurchase)
	return out0, nil
}

// PackGiveNotice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b373d8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveNotice(uint256 purchaseId) returns()
func (commodityMarket *CommodityMarket) PackGiveNotice(purchaseId *big.Int) []byte {
	enc, err := commodityMarket.abi.Pack("giveNotice", purchaseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveNotice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b373d8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveNotice(uint256 purchaseId) returns()
func (commodityMarket *CommodityMarket) TryPackGiveNotice(purchaseId *big.Int) ([]byte, error) {
	return commodityMarket.abi.Pack("giveNotice", purchaseId)
}

// PackIsMismatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa56e3d9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMismatch(uint256 purchaseId, (bytes32,bytes32,uint64,bytes,bytes32[],bytes32,bytes32[]) evidence) view returns(bool wrong)
func (commodityMarket *CommodityMarket) PackIsMismatch(purchaseId *big.Int, evidence ICommodityMarketEvidence) []byte {
	enc, err := commodityMarket.abi.Pack("isMismatch", purchaseId, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsMismatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa56e3d9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isMismatch(uint256 purchaseId, (bytes32,bytes32,uint64,bytes,bytes32[],bytes32,bytes32[]) evidence) view returns(bool wrong)
func (commodityMarket *CommodityMarket) TryPackIsMismatch(purchaseId *big.Int, evidence ICommodityMarketEvidence) ([]byte, error) {
	return commodityMarket.abi.Pack("isMismatch", purchaseId, evidence)
}

// UnpackIsMismatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa56e3d9f.
//
// Solidity: function isMismatch(uint256 purchaseId, (bytes32,bytes32,uint64,bytes,bytes32[],bytes32,bytes32[]) evidence) view returns(bool wrong)
func (commodityMarket *CommodityMarket) UnpackIsMismatch(data []byte) (bool, error) {
	out, err := commodityMarket.abi.Unpack("isMismatch", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d6861a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOpen(uint256 listingId) view returns(bool open)
func (commodityMarket *CommodityMarket) PackIsOpen(listingId *big.Int) []byte {
	enc, err := commodityMarket.abi.Pack("isOpen", listingId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d6861a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOpen(uint256 listingId) view returns(bool open)
func (commodityMarket *CommodityMarket) TryPackIsOpen(listingId *big.Int) ([]byte, error) {
	return commodityMarket.abi.Pack("isOpen", listingId)
}

// UnpackIsOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d6861a6.
//
// Solidity: function isOpen(uint256 listingId) view returns(bool open)
func (commodityMarket *CommodityMarket) UnpackIsOpen(data []byte) (bool, error) {
	out, err := commodityMarket.abi.Unpack("isOpen", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0551e001.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function list(bytes32 hotkey, (uint8,uint16,uint16,uint64,uint64,uint128,uint128,uint32,uint32,uint32,uint32,bytes32,bytes32) terms, string uri) returns(uint256 listingId)
func (commodityMarket *CommodityMarket) PackList(hotkey [32]byte, terms ICommodityMarketTerms, uri string) []byte {
	enc, err := commodityMarket.abi.Pack("list", hotkey, terms, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0551e001.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function list(bytes32 hotkey, (uint8,uint16,uint16,uint64,uint64,uint128,uint128,uint32,uint32,uint32,uint32,bytes32,bytes32) terms, string uri) returns(uint256 listingId)
func (commodityMarket *CommodityMarket) TryPackList(hotkey [32]byte, terms ICommodityMarketTerms, uri string) ([]byte, error) {
	return commodityMarket.abi.Pack("list", hotkey, terms, uri)
}

// UnpackList is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0551e001.
//
// Solidity: function list(bytes32 hotkey, (uint8,uint16,uint16,uint64,uint64,uint128,uint128,uint32,uint32,uint32,uint32,bytes32,bytes32) terms, string uri) returns(uint256 listingId)
func (commodityMarket *CommodityMarket) UnpackList(data []byte) (*big.Int, error) {
	out, err := commodityMarket.abi.Unpack("list", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackListingCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9b07c26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listingCount() view returns(uint256)
func (commodityMarket *CommodityMarket) PackListingCount() []byte {
	enc, err := commodityMarket.abi.Pack("listingCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListingCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9b07c26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listingCount() view returns(uint256)
func (commodityMarket *CommodityMarket) TryPackListingCount() ([]byte, error) {
	return commodityMarket.abi.Pack("listingCount")
}

// UnpackListingCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9b07c26.
//
// Solidity: function listingCount() view returns(uint256)
func (commodityMarket *CommodityMarket) UnpackListingCount(data []byte) (*big.Int, error) {
	out, err := commodityMarket.abi.Unpack("listingCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7ddfc9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offer(uint256 purchaseId, bytes32 cipherRoot, bytes32 keyHash, string uri) payable returns()
func (commodityMarket *CommodityMarket) PackOffer(purchaseId *big.Int, cipherRoot [32]byte, keyHash [32]byte, uri string) []byte {
	enc, err := commodityMarket.abi.Pack("offer", purchaseId, cipherRoot, keyHash, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7ddfc9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offer(uint256 purchaseId, bytes32 cipherRoot, bytes32 keyHash, string uri) payable returns()
func (commodityMarket *CommodityMarket) TryPackOffer(purchaseId *big.Int, cipherRoot [32]byte, keyHash [32]byte, uri string) ([]byte, error) {
	return commodityMarket.abi.Pack("offer", purchaseId, cipherRoot, keyHash, uri)
}

// PackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf23cc0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function order(uint256 listingId, uint256 maxPrice, bytes32 secretHash, bytes message) payable returns(uint256 purchaseId)
func (commodityMarket *CommodityMarket) PackOrder(listingId *big.Int, maxPrice *big.Int, secretHash [32]byte, message []byte) []byte {
	enc, err := commodityMarket.abi.Pack("order", listingId, maxPrice, secretHash, message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf23cc0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function order(uint256 listingId, uint256 maxPrice, bytes32 secretHash, bytes message) payable returns(uint256 purchaseId)
func (commodityMarket *CommodityMarket) TryPackOrder(listingId *big.Int, maxPrice *big.Int, secretHash [32]byte, message []byte) ([]byte, error) {
	return commodityMarket.abi.Pack("order", listingId, maxPrice, secretHash, message)
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf23cc0d.
//
// Solidity: function order(uint256 listingId, uint256 maxPrice, bytes32 secretHash, bytes message) payable returns(uint256 purchaseId)
func (commodityMarket *CommodityMarket) UnpackOrder(data []byte) (*big.Int, error) {
	out, err := commodityMarket.abi.Unpack("order", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProveMismatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6669aa8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveMismatch(uint256 purchaseId, (bytes32,bytes32,uint64,bytes,bytes32[],bytes32,bytes32[]) evidence) returns()
func (commodityMarket *CommodityMarket) PackProveMismatch(purchaseId *big.Int, evidence ICommodityMarketEvidence) []byte {
	enc, err := commodityMarket.abi.Pack("proveMismatch", purchaseId, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveMismatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6669aa8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveMismatch(uint256 purchaseId, (bytes32,bytes32,uint64,bytes,bytes32[],bytes32,bytes32[]) evidence) returns()
func (commodityMarket *CommodityMarket) TryPackProveMismatch(purchaseId *big.Int, evidence ICommodityMarketEvidence) ([]byte, error) {
	return commodityMarket.abi.Pack("proveMismatch", purchaseId, evidence)
}

// PackPurchaseCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b85ed9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function purchaseCount() view returns(uint256)
func (commodityMarket *CommodityMarket) PackPurchaseCount() []byte {
	enc, err := commodityMarket.abi.Pack("purchaseCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPurchaseCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b85ed9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function purchaseCount() view returns(uint256)
func (commodityMarket *CommodityMarket) TryPackPurchaseCount() ([]byte, error) {
	return commodityMarket.abi.Pack("purchaseCount")
}

// UnpackPurchaseCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b85ed9c.
//
// Solidity: function purchaseCount() view returns(uint256)
func (commodityMarket *CommodityMarket) UnpackPurchaseCount(data []byte) (*big.Int, error) {
	out, err := commodityMarket.abi.Unpack("purchaseCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4036778f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(uint256 purchaseId, bytes32 key) returns()
func (commodityMarket *CommodityMarket) PackReveal(purchaseId *big.Int, key [32]byte) []byte {
	enc, err := commodityMarket.abi.Pack("reveal", purchaseId, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4036778f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(uint256 purchaseId, bytes32 key) returns()
func (commodityMarket *CommodityMarket) TryPackReveal(purchaseId *big.Int, key [32]byte) ([]byte, error) {
	return commodityMarket.abi.Pack("reveal", purchaseId, key)
}

// PackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53e07938.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPrice(uint256 listingId, uint128 price) returns()
func (commodityMarket *CommodityMarket) PackSetPrice(listingId *big.Int, price *big.Int) []byte {
	enc, err := commodityMarket.abi.Pack("setPrice", listingId, price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53e07938.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPrice(uint256 listingId, uint128 price) returns()
func (commodityMarket *CommodityMarket) TryPackSetPrice(listingId *big.Int, price *big.Int) ([]byte, error) {
	return commodityMarket.abi.Pack("setPrice", listingId, price)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df82800.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 purchaseId) returns()
func (commodityMarket *CommodityMarket) PackSettle(purchaseId *big.Int) []byte {
	enc, err := commodityMarket.abi.Pack("settle", purchaseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df82800.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 purchaseId) returns()
func (commodityMarket *CommodityMarket) TryPackSettle(purchaseId *big.Int) ([]byte, error) {
	return commodityMarket.abi.Pack("settle", purchaseId)
}

// PackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08148f7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeout(uint256 purchaseId) returns()
func (commodityMarket *CommodityMarket) PackTimeout(purchaseId *big.Int) []byte {
	enc, err := commodityMarket.abi.Pack("timeout", purchaseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08148f7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeout(uint256 purchaseId) returns()
func (commodityMarket *CommodityMarket) TryPackTimeout(purchaseId *big.Int) ([]byte, error) {
	return commodityMarket.abi.Pack("timeout", purchaseId)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address token, address receiver) returns(uint256 amount)
func (commodityMarket *CommodityMarket) PackWithdraw(token common.Address, receiver common.Address) []byte {
	enc, err := commodityMarket.abi.Pack("withdraw", token, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address token, address receiver) returns(uint256 amount)
func (commodityMarket *CommodityMarket) TryPackWithdraw(token common.Address, receiver common.Address) ([]byte, error) {
	return commodityMarket.abi.Pack("withdraw", token, receiver)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf940e385.
//
// Solidity: function withdraw(address token, address receiver) returns(uint256 amount)
func (commodityMarket *CommodityMarket) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := commodityMarket.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// CommodityMarketConfirmed represents a Confirmed event raised by the CommodityMarket contract.
type CommodityMarketConfirmed struct {
	PurchaseId *big.Int
	Deadline   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CommodityMarketConfirmedEventName = "Confirmed"

// ContractEventName returns the user-defined event name.
func (CommodityMarketConfirmed) ContractEventName() string {
	return CommodityMarketConfirmedEventName
}

// UnpackConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Confirmed(uint256 indexed purchaseId, uint256 deadline)
func (commodityMarket *CommodityMarket) UnpackConfirmedEvent(log *types.Log) (*CommodityMarketConfirmed, error) {
	event := "Confirmed"
	if len(log.Topics) == 0 || log.Topics[0] != commodityMarket.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CommodityMarketConfirmed)
	if len(log.Data) > 0 {
		if err := commodityMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range commodityMarket.abi.Events[event].Inputs {
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

// CommodityMarketDelisted represents a Delisted event raised by the CommodityMarket contract.
type CommodityMarketDelisted struct {
	ListingId *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CommodityMarketDelistedEventName = "Delisted"

// ContractEventName returns the user-defined event name.
func (CommodityMarketDelisted) ContractEventName() string {
	return CommodityMarketDelistedEventName
}

// UnpackDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delisted(uint256 indexed listingId)
func (commodityMarket *CommodityMarket) UnpackDelistedEvent(log *types.Log) (*CommodityMarketDelisted, error) {
	event := "Delisted"
	if len(log.Topics) == 0 || log.Topics[0] != commodityMarket.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CommodityMarketDelisted)
	if len(log.Data) > 0 {
		if err := commodityMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range commodityMarket.abi.Events[event].Inputs {
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

// CommodityMarketListed represents a Listed event raised by the CommodityMarket contract.
type CommodityMarketListed struct {
	ListingId *big.Int
	Netuid    uint16
	Hotkey    [32]byte
	Coldkey   [32]byte
	Seller    common.Address
	Permit    bool
	Token     common.Address
	Terms     ICommodityMarketTerms
	Uri       string
	Raw       *types.Log // Blockchain specific contextual infos
}

const CommodityMarketListedEventName = "Listed"

// ContractEventName returns the user-defined event name.
func (CommodityMarketListed) ContractEventName() string {
	return CommodityMarketListedEventName
}

// UnpackListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Listed(uint256 indexed listingId, uint16 indexed netuid, bytes32 indexed hotkey, bytes32 coldkey, address seller, bool permit, address token, (uint8,uint16,uint16,uint64,uint64,uint128,uint128,uint32,uint32,uint32,uint32,bytes32,bytes32) terms, string uri)
func (commodityMarket *CommodityMarket) UnpackListedEvent(log *types.Log) (*CommodityMarketListed, error) {
	event := "Listed"
	if len(log.Topics) == 0 || log.Topics[0] != commodityMarket.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CommodityMarketListed)
	if len(log.Data) > 0 {
		if err := commodityMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range commodityMarket.abi.Events[event].Inputs {
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

// CommodityMarketMismatchProven represents a MismatchProven event raised by the CommodityMarket contract.
type CommodityMarketMismatchProven struct {
	PurchaseId *big.Int
	Index      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CommodityMarketMismatchProvenEventName = "MismatchProven"

// ContractEventName returns the user-defined event name.
func (CommodityMarketMismatchProven) ContractEventName() string {
	return CommodityMarketMismatchProvenEventName
}

// UnpackMismatchProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MismatchProven(uint256 indexed purchaseId, uint256 index)
func (commodityMarket *CommodityMarket) UnpackMismatchProvenEvent(log *types.Log) (*CommodityMarketMismatchProven, error) {
	event := "MismatchProven"
	if len(log.Topics) == 0 || log.Topics[0] != commodityMarket.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CommodityMarketMismatchProven)
	if len(log.Data) > 0 {
		if err := commodityMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range commodityMarket.abi.Events[event].Inputs {
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

// CommodityMarketNoticeGiven represents a NoticeGiven event raised by the CommodityMarket contract.
type CommodityMarketNoticeGiven struct {
	PurchaseId *big.Int
	Deadline   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CommodityMarketNoticeGivenEventName = "NoticeGiven"

// ContractEventName returns the user-defined event name.
func (CommodityMarketNoticeGiven) ContractEventName() string {
	return CommodityMarketNoticeGivenEventName
}

// UnpackNoticeGivenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NoticeGiven(uint256 indexed purchaseId, uint256 deadline)
func (commodityMarket *CommodityMarket) UnpackNoticeGivenEvent(log *types.Log) (*CommodityMarketNoticeGiven, error) {
	event := "NoticeGiven"
	if len(log.Topics) == 0 || log.Topics[0] != commodityMarket.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CommodityMarketNoticeGiven)
	if len(log.Data) > 0 {
		if err := commodityMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range commodityMarket.abi.Events[event].Inputs {
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

// CommodityMarketOffered represents a Offered event raised by the CommodityMarket contract.
type CommodityMarketOffered struct {
	PurchaseId *big.Int
	CipherRoot [32]byte
	KeyHash    [32]byte
	Uri        string
	Deadline   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CommodityMarketOfferedEventName = "Offered"

// ContractEventName returns the user-defined event name.
func (CommodityMarketOffered) ContractEventName() string {
	return CommodityMarketOfferedEventName
}

// UnpackOfferedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Offered(uint256 indexed purchaseId, bytes32 cipherRoot, bytes32 keyHash, string uri, uint256 deadline)
func (commodityMarket *CommodityMarket) UnpackOfferedEvent(log *types.Log) (*CommodityMarketOffered, error) {
	event := "Offered"
	if len(log.Topics) == 0 || log.Topics[0] != commodityMarket.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CommodityMarketOffered)
	if len(log.Data) > 0 {
		if err := commodityMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range commodityMarket.abi.Events[event].Inputs {
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

// CommodityMarketOrdered represents a Ordered event raised by the CommodityMarket contract.
type CommodityMarketOrdered struct {
	PurchaseId *big.Int
	ListingId  *big.Int
	Buyer      common.Address
	Price      *big.Int
	SecretHash [32]byte
	Message    []byte
	Deadline   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CommodityMarketOrderedEventName = "Ordered"

// ContractEventName returns the user-defined event name.
func (CommodityMarketOrdered) ContractEventName() string {
	return CommodityMarketOrderedEventName
}

// UnpackOrderedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ordered(uint256 indexed purchaseId, uint256 indexed listingId, address indexed buyer, uint256 price, bytes32 secretHash, bytes message, uint256 deadline)
func (commodityMarket *CommodityMarket) UnpackOrderedEvent(log *types.Log) (*CommodityMarketOrdered, error) {
	event := "Ordered"
	if len(log.Topics) == 0 || log.Topics[0] != commodityMarket.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CommodityMarketOrdered)
	if len(log.Data) > 0 {
		if err := commodityMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range commodityMarket.abi.Events[event].Inputs {
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

// CommodityMarketPaid represents a Paid event raised by the CommodityMarket contract.
type CommodityMarketPaid struct {
	PurchaseId *big.Int
	Seller     common.Address
	Price      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CommodityMarketPaidEventName = "Paid"

// ContractEventName returns the user-defined event name.
func (CommodityMarketPaid) ContractEventName() string {
	return CommodityMarketPaidEventName
}

// UnpackPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paid(uint256 indexed purchaseId, address indexed seller, uint256 price)
func (commodityMarket *CommodityMarket) UnpackPaidEvent(log *types.Log) (*CommodityMarketPaid, error) {
	event := "Paid"
	if len(log.Topics) == 0 || log.Topics[0] != commodityMarket.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CommodityMarketPaid)
	if len(log.Data) > 0 {
		if err := commodityMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range commodityMarket.abi.Events[event].Inputs {
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

// CommodityMarketPriceChanged represents a PriceChanged event raised by the CommodityMarket contract.
type CommodityMarketPriceChanged struct {
	ListingId *big.Int
	Price     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CommodityMarketPriceChangedEventName = "PriceChanged"

// ContractEventName returns the user-defined event name.
func (CommodityMarketPriceChanged) ContractEventName() string {
	return CommodityMarketPriceChangedEventName
}

// UnpackPriceChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceChanged(uint256 indexed listingId, uint256 price)
func (commodityMarket *CommodityMarket) UnpackPriceChangedEvent(log *types.Log) (*CommodityMarketPriceChanged, error) {
	event := "PriceChanged"
	if len(log.Topics) == 0 || log.Topics[0] != commodityMarket.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CommodityMarketPriceChanged)
	if len(log.Data) > 0 {
		if err := commodityMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range commodityMarket.abi.Events[event].Inputs {
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

// CommodityMarketRefunded represents a Refunded event raised by the CommodityMarket contract.
type CommodityMarketRefunded struct {
	PurchaseId   *big.Int
	Buyer        common.Address
	Price        *big.Int
	ForfeitedWei *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const CommodityMarketRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (CommodityMarketRefunded) ContractEventName() string {
	return CommodityMarketRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint256 indexed purchaseId, address indexed buyer, uint256 price, uint256 forfeitedWei)
func (commodityMarket *CommodityMarket) UnpackRefundedEvent(log *types.Log) (*CommodityMarketRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 || log.Topics[0] != commodityMarket.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CommodityMarketRefunded)
	if len(log.Data) > 0 {
		if err := commodityMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range commodityMarket.abi.Events[event].Inputs {
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

// CommodityMarketRevealed represents a Revealed event raised by the CommodityMarket contract.
type CommodityMarketRevealed struct {
	PurchaseId *big.Int
	Key        [32]byte
	Deadline   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CommodityMarketRevealedEventName = "Revealed"

// ContractEventName returns the user-defined event name.
func (CommodityMarketRevealed) ContractEventName() string {
	return CommodityMarketRevealedEventName
}

// UnpackRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revealed(uint256 indexed purchaseId, bytes32 key, uint256 deadline)
func (commodityMarket *CommodityMarket) UnpackRevealedEvent(log *types.Log) (*CommodityMarketRevealed, error) {
	event := "Revealed"
	if len(log.Topics) == 0 || log.Topics[0] != commodityMarket.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CommodityMarketRevealed)
	if len(log.Data) > 0 {
		if err := commodityMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range commodityMarket.abi.Events[event].Inputs {
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

// CommodityMarketWithdrawn represents a Withdrawn event raised by the CommodityMarket contract.
type CommodityMarketWithdrawn struct {
	Account  common.Address
	Token    common.Address
	Receiver common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CommodityMarketWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (CommodityMarketWithdrawn) ContractEventName() string {
	return CommodityMarketWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address indexed token, address indexed receiver, uint256 amount)
func (commodityMarket *CommodityMarket) UnpackWithdrawnEvent(log *types.Log) (*CommodityMarketWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != commodityMarket.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CommodityMarketWithdrawn)
	if len(log.Data) > 0 {
		if err := commodityMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range commodityMarket.abi.Events[event].Inputs {
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
func (commodityMarket *CommodityMarket) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["AlreadyNoticed"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackAlreadyNoticedError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["ChunkIsRight"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackChunkIsRightError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["InvalidDuration"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackInvalidDurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["InvalidReceiver"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackInvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["MessageTooLong"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackMessageTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["NoChunk"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackNoChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["NoFactory"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackNoFactoryError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["NoGoods"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackNoGoodsError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["NoListing"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackNoListingError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["NoPurchase"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackNoPurchaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["NoSubnet"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackNoSubnetError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["NoToken"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackNoTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["NotBuyer"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackNotBuyerError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["NotNeuron"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackNotNeuronError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["NotSeller"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackNotSellerError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["OtherOffer"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackOtherOfferError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["PriceTooHigh"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackPriceTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["SoldOut"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackSoldOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["StillNeuron"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackStillNeuronError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["WrongKey"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackWrongKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["WrongProof"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackWrongProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["WrongSecret"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackWrongSecretError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], commodityMarket.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return commodityMarket.UnpackWrongValueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CommodityMarketAlreadyNoticed represents a AlreadyNoticed error raised by the CommodityMarket contract.
type CommodityMarketAlreadyNoticed struct {
	PurchaseId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyNoticed(uint256 purchaseId)
func CommodityMarketAlreadyNoticedErrorID() common.Hash {
	return common.HexToHash("0xf24ed43e10fb9fab640bec1b9b375114d2b7b04e26360fa996305cbafaa3de90")
}

// UnpackAlreadyNoticedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyNoticed(uint256 purchaseId)
func (commodityMarket *CommodityMarket) UnpackAlreadyNoticedError(raw []byte) (*CommodityMarketAlreadyNoticed, error) {
	out := new(CommodityMarketAlreadyNoticed)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "AlreadyNoticed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketChunkIsRight represents a ChunkIsRight error raised by the CommodityMarket contract.
type CommodityMarketChunkIsRight struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChunkIsRight(uint256 index)
func CommodityMarketChunkIsRightErrorID() common.Hash {
	return common.HexToHash("0xd6d707e0fbe10105e092da3228326330aafedb727ed50fc345a1ac3568e70f05")
}

// UnpackChunkIsRightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChunkIsRight(uint256 index)
func (commodityMarket *CommodityMarket) UnpackChunkIsRightError(raw []byte) (*CommodityMarketChunkIsRight, error) {
	out := new(CommodityMarketChunkIsRight)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "ChunkIsRight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketFailedCall represents a FailedCall error raised by the CommodityMarket contract.
type CommodityMarketFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func CommodityMarketFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (commodityMarket *CommodityMarket) UnpackFailedCallError(raw []byte) (*CommodityMarketFailedCall, error) {
	out := new(CommodityMarketFailedCall)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketInsufficientBalance represents a InsufficientBalance error raised by the CommodityMarket contract.
type CommodityMarketInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func CommodityMarketInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (commodityMarket *CommodityMarket) UnpackInsufficientBalanceError(raw []byte) (*CommodityMarketInsufficientBalance, error) {
	out := new(CommodityMarketInsufficientBalance)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketInvalidDuration represents a InvalidDuration error raised by the CommodityMarket contract.
type CommodityMarketInvalidDuration struct {
	Blocks *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDuration(uint256 blocks)
func CommodityMarketInvalidDurationErrorID() common.Hash {
	return common.HexToHash("0x4ede0ebc942d84ecb08b2e48ca6725f2aa28837e65b0ea04d5af93f2ca6f0f8a")
}

// UnpackInvalidDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDuration(uint256 blocks)
func (commodityMarket *CommodityMarket) UnpackInvalidDurationError(raw []byte) (*CommodityMarketInvalidDuration, error) {
	out := new(CommodityMarketInvalidDuration)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "InvalidDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketInvalidReceiver represents a InvalidReceiver error raised by the CommodityMarket contract.
type CommodityMarketInvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidReceiver(address receiver)
func CommodityMarketInvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x9cfea583c76d990ae2594f1fa87255c0a172ec8bbdaef2992c80c51b9ed3f677")
}

// UnpackInvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidReceiver(address receiver)
func (commodityMarket *CommodityMarket) UnpackInvalidReceiverError(raw []byte) (*CommodityMarketInvalidReceiver, error) {
	out := new(CommodityMarketInvalidReceiver)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketMessageTooLong represents a MessageTooLong error raised by the CommodityMarket contract.
type CommodityMarketMessageTooLong struct {
	Length *big.Int
	Limit  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MessageTooLong(uint256 length, uint256 limit)
func CommodityMarketMessageTooLongErrorID() common.Hash {
	return common.HexToHash("0x68f2ea773701f4c22f224fe1a0a9eafdf5eeed0658e5fe9fc4abb6d188218ed3")
}

// UnpackMessageTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MessageTooLong(uint256 length, uint256 limit)
func (commodityMarket *CommodityMarket) UnpackMessageTooLongError(raw []byte) (*CommodityMarketMessageTooLong, error) {
	out := new(CommodityMarketMessageTooLong)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "MessageTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketNoChunk represents a NoChunk error raised by the CommodityMarket contract.
type CommodityMarketNoChunk struct {
	Index  *big.Int
	Chunks *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoChunk(uint256 index, uint256 chunks)
func CommodityMarketNoChunkErrorID() common.Hash {
	return common.HexToHash("0xd89660a1a43d4d54903b99c570d5409cd72ac65293637fa2d2bb91a44b478f2e")
}

// UnpackNoChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoChunk(uint256 index, uint256 chunks)
func (commodityMarket *CommodityMarket) UnpackNoChunkError(raw []byte) (*CommodityMarketNoChunk, error) {
	out := new(CommodityMarketNoChunk)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "NoChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketNoFactory represents a NoFactory error raised by the CommodityMarket contract.
type CommodityMarketNoFactory struct {
	Factory common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoFactory(address factory)
func CommodityMarketNoFactoryErrorID() common.Hash {
	return common.HexToHash("0x97133cf855d13b169be55ff7b410bb6a16d7ce94af8aa74b5e85171113171e5c")
}

// UnpackNoFactoryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoFactory(address factory)
func (commodityMarket *CommodityMarket) UnpackNoFactoryError(raw []byte) (*CommodityMarketNoFactory, error) {
	out := new(CommodityMarketNoFactory)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "NoFactory", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketNoGoods represents a NoGoods error raised by the CommodityMarket contract.
type CommodityMarketNoGoods struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoGoods()
func CommodityMarketNoGoodsErrorID() common.Hash {
	return common.HexToHash("0x98db312ec2a4d0d6d950d27da603a77d782095114e4004c4260bbdd086e035b9")
}

// UnpackNoGoodsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoGoods()
func (commodityMarket *CommodityMarket) UnpackNoGoodsError(raw []byte) (*CommodityMarketNoGoods, error) {
	out := new(CommodityMarketNoGoods)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "NoGoods", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketNoListing represents a NoListing error raised by the CommodityMarket contract.
type CommodityMarketNoListing struct {
	ListingId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoListing(uint256 listingId)
func CommodityMarketNoListingErrorID() common.Hash {
	return common.HexToHash("0x711b0aa301a94e0bb5a5eadd55e42aa432e6828bc9a1adf1f297cc45226e35b1")
}

// UnpackNoListingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoListing(uint256 listingId)
func (commodityMarket *CommodityMarket) UnpackNoListingError(raw []byte) (*CommodityMarketNoListing, error) {
	out := new(CommodityMarketNoListing)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "NoListing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketNoPurchase represents a NoPurchase error raised by the CommodityMarket contract.
type CommodityMarketNoPurchase struct {
	PurchaseId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPurchase(uint256 purchaseId)
func CommodityMarketNoPurchaseErrorID() common.Hash {
	return common.HexToHash("0xcf66c96e8bad9f525912d250c4257a419996224bcd5f9065d8327d420679db3a")
}

// UnpackNoPurchaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPurchase(uint256 purchaseId)
func (commodityMarket *CommodityMarket) UnpackNoPurchaseError(raw []byte) (*CommodityMarketNoPurchase, error) {
	out := new(CommodityMarketNoPurchase)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "NoPurchase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketNoSubnet represents a NoSubnet error raised by the CommodityMarket contract.
type CommodityMarketNoSubnet struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSubnet(uint16 netuid)
func CommodityMarketNoSubnetErrorID() common.Hash {
	return common.HexToHash("0x43677376f4288e262050f5f4103bc7bbf43106a8ec4c48488e976b98eddbee00")
}

// UnpackNoSubnetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSubnet(uint16 netuid)
func (commodityMarket *CommodityMarket) UnpackNoSubnetError(raw []byte) (*CommodityMarketNoSubnet, error) {
	out := new(CommodityMarketNoSubnet)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "NoSubnet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketNoToken represents a NoToken error raised by the CommodityMarket contract.
type CommodityMarketNoToken struct {
	Netuid uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoToken(uint16 netuid)
func CommodityMarketNoTokenErrorID() common.Hash {
	return common.HexToHash("0x7d91bb15701a9e2b5ff9243788ddb8ecbdb09bce1cca50d830b2ff364d0e17cc")
}

// UnpackNoTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoToken(uint16 netuid)
func (commodityMarket *CommodityMarket) UnpackNoTokenError(raw []byte) (*CommodityMarketNoToken, error) {
	out := new(CommodityMarketNoToken)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "NoToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketNotBuyer represents a NotBuyer error raised by the CommodityMarket contract.
type CommodityMarketNotBuyer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBuyer(address caller)
func CommodityMarketNotBuyerErrorID() common.Hash {
	return common.HexToHash("0x0eed4964bdba59f1f4a6af293f1d22a09b8d0f1e14d063f9e38b143777733580")
}

// UnpackNotBuyerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBuyer(address caller)
func (commodityMarket *CommodityMarket) UnpackNotBuyerError(raw []byte) (*CommodityMarketNotBuyer, error) {
	out := new(CommodityMarketNotBuyer)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "NotBuyer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketNotListed represents a NotListed error raised by the CommodityMarket contract.
type CommodityMarketNotListed struct {
	ListingId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(uint256 listingId)
func CommodityMarketNotListedErrorID() common.Hash {
	return common.HexToHash("0xd176cea0d27fd63dcbcf21630f5c3452bee00c238c2ad1142db4ae64e0f26fd0")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(uint256 listingId)
func (commodityMarket *CommodityMarket) UnpackNotListedError(raw []byte) (*CommodityMarketNotListed, error) {
	out := new(CommodityMarketNotListed)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketNotNeuron represents a NotNeuron error raised by the CommodityMarket contract.
type CommodityMarketNotNeuron struct {
	Netuid  uint16
	Hotkey  [32]byte
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNeuron(uint16 netuid, bytes32 hotkey, address account)
func CommodityMarketNotNeuronErrorID() common.Hash {
	return common.HexToHash("0x8c8829923cdc9bc9046e310f059762461cebef2777218780885365b130ed268c")
}

// UnpackNotNeuronError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNeuron(uint16 netuid, bytes32 hotkey, address account)
func (commodityMarket *CommodityMarket) UnpackNotNeuronError(raw []byte) (*CommodityMarketNotNeuron, error) {
	out := new(CommodityMarketNotNeuron)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "NotNeuron", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketNotSeller represents a NotSeller error raised by the CommodityMarket contract.
type CommodityMarketNotSeller struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSeller(address caller)
func CommodityMarketNotSellerErrorID() common.Hash {
	return common.HexToHash("0xe38d022aeae454264a63d593ece823a0feb1e7878fb6162bd7e8cd8c97eab88c")
}

// UnpackNotSellerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSeller(address caller)
func (commodityMarket *CommodityMarket) UnpackNotSellerError(raw []byte) (*CommodityMarketNotSeller, error) {
	out := new(CommodityMarketNotSeller)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "NotSeller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketNothingToWithdraw represents a NothingToWithdraw error raised by the CommodityMarket contract.
type CommodityMarketNothingToWithdraw struct {
	Account common.Address
	Token   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account, address token)
func CommodityMarketNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xac46653ead99b15185913f0ead179a0b7ea62fb2fd50e49a3e26796b95a2ce9d")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account, address token)
func (commodityMarket *CommodityMarket) UnpackNothingToWithdrawError(raw []byte) (*CommodityMarketNothingToWithdraw, error) {
	out := new(CommodityMarketNothingToWithdraw)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketOtherOffer represents a OtherOffer error raised by the CommodityMarket contract.
type CommodityMarketOtherOffer struct {
	CipherRoot [32]byte
	KeyHash    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherOffer(bytes32 cipherRoot, bytes32 keyHash)
func CommodityMarketOtherOfferErrorID() common.Hash {
	return common.HexToHash("0xe1ec6be01bb549af199b3341d00445e1f0daea347ea0ea938c5f9c7d58bae08b")
}

// UnpackOtherOfferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherOffer(bytes32 cipherRoot, bytes32 keyHash)
func (commodityMarket *CommodityMarket) UnpackOtherOfferError(raw []byte) (*CommodityMarketOtherOffer, error) {
	out := new(CommodityMarketOtherOffer)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "OtherOffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketPriceTooHigh represents a PriceTooHigh error raised by the CommodityMarket contract.
type CommodityMarketPriceTooHigh struct {
	Price    *big.Int
	MaxPrice *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceTooHigh(uint256 price, uint256 maxPrice)
func CommodityMarketPriceTooHighErrorID() common.Hash {
	return common.HexToHash("0x87ebe85d75ed17dc04c703d71bd5891a24af9557ff1131d3981863e44a03cc4b")
}

// UnpackPriceTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceTooHigh(uint256 price, uint256 maxPrice)
func (commodityMarket *CommodityMarket) UnpackPriceTooHighError(raw []byte) (*CommodityMarketPriceTooHigh, error) {
	out := new(CommodityMarketPriceTooHigh)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "PriceTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the CommodityMarket contract.
type CommodityMarketReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func CommodityMarketReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (commodityMarket *CommodityMarket) UnpackReentrancyGuardReentrantCallError(raw []byte) (*CommodityMarketReentrancyGuardReentrantCall, error) {
	out := new(CommodityMarketReentrancyGuardReentrantCall)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the CommodityMarket contract.
type CommodityMarketSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func CommodityMarketSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (commodityMarket *CommodityMarket) UnpackSafeERC20FailedOperationError(raw []byte) (*CommodityMarketSafeERC20FailedOperation, error) {
	out := new(CommodityMarketSafeERC20FailedOperation)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketSoldOut represents a SoldOut error raised by the CommodityMarket contract.
type CommodityMarketSoldOut struct {
	ListingId *big.Int
	Editions  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SoldOut(uint256 listingId, uint256 editions)
func CommodityMarketSoldOutErrorID() common.Hash {
	return common.HexToHash("0x95d246db24b381a7699042424f028fe5ebcb8cc713012e525c1b2e3587b4738d")
}

// UnpackSoldOutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SoldOut(uint256 listingId, uint256 editions)
func (commodityMarket *CommodityMarket) UnpackSoldOutError(raw []byte) (*CommodityMarketSoldOut, error) {
	out := new(CommodityMarketSoldOut)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "SoldOut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketStillNeuron represents a StillNeuron error raised by the CommodityMarket contract.
type CommodityMarketStillNeuron struct {
	Netuid  uint16
	Hotkey  [32]byte
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillNeuron(uint16 netuid, bytes32 hotkey, address account)
func CommodityMarketStillNeuronErrorID() common.Hash {
	return common.HexToHash("0xc283bcd22df69b67d4fe5b7db61350c215af96625248b6b96752a2aecf746124")
}

// UnpackStillNeuronError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillNeuron(uint16 netuid, bytes32 hotkey, address account)
func (commodityMarket *CommodityMarket) UnpackStillNeuronError(raw []byte) (*CommodityMarketStillNeuron, error) {
	out := new(CommodityMarketStillNeuron)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "StillNeuron", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketTooEarly represents a TooEarly error raised by the CommodityMarket contract.
type CommodityMarketTooEarly struct {
	FromBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 fromBlock)
func CommodityMarketTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 fromBlock)
func (commodityMarket *CommodityMarket) UnpackTooEarlyError(raw []byte) (*CommodityMarketTooEarly, error) {
	out := new(CommodityMarketTooEarly)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketTooLate represents a TooLate error raised by the CommodityMarket contract.
type CommodityMarketTooLate struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 deadline)
func CommodityMarketTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 deadline)
func (commodityMarket *CommodityMarket) UnpackTooLateError(raw []byte) (*CommodityMarketTooLate, error) {
	out := new(CommodityMarketTooLate)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketWrongKey represents a WrongKey error raised by the CommodityMarket contract.
type CommodityMarketWrongKey struct {
	KeyHash [32]byte
	Wanted  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongKey(bytes32 keyHash, bytes32 wanted)
func CommodityMarketWrongKeyErrorID() common.Hash {
	return common.HexToHash("0x08d1b6065114f98d374d52c6d65fe4d37c32ea1936d17e614acfdf30ade8f4a2")
}

// UnpackWrongKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongKey(bytes32 keyHash, bytes32 wanted)
func (commodityMarket *CommodityMarket) UnpackWrongKeyError(raw []byte) (*CommodityMarketWrongKey, error) {
	out := new(CommodityMarketWrongKey)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "WrongKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketWrongProof represents a WrongProof error raised by the CommodityMarket contract.
type CommodityMarketWrongProof struct {
	Root   [32]byte
	Wanted [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongProof(bytes32 root, bytes32 wanted)
func CommodityMarketWrongProofErrorID() common.Hash {
	return common.HexToHash("0x0bae038af418545fd1468513d16bb8cee7124b08f8674de1b15e84141da78c71")
}

// UnpackWrongProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongProof(bytes32 root, bytes32 wanted)
func (commodityMarket *CommodityMarket) UnpackWrongProofError(raw []byte) (*CommodityMarketWrongProof, error) {
	out := new(CommodityMarketWrongProof)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "WrongProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketWrongSecret represents a WrongSecret error raised by the CommodityMarket contract.
type CommodityMarketWrongSecret struct {
	SecretHash [32]byte
	Wanted     [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSecret(bytes32 secretHash, bytes32 wanted)
func CommodityMarketWrongSecretErrorID() common.Hash {
	return common.HexToHash("0xd83ee937ab5f6736d0d17af348d64063053f7dcb541752cf38cdff0dfaa0e09e")
}

// UnpackWrongSecretError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSecret(bytes32 secretHash, bytes32 wanted)
func (commodityMarket *CommodityMarket) UnpackWrongSecretError(raw []byte) (*CommodityMarketWrongSecret, error) {
	out := new(CommodityMarketWrongSecret)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "WrongSecret", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketWrongStatus represents a WrongStatus error raised by the CommodityMarket contract.
type CommodityMarketWrongStatus struct {
	PurchaseId *big.Int
	Status     uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(uint256 purchaseId, uint8 status)
func CommodityMarketWrongStatusErrorID() common.Hash {
	return common.HexToHash("0xa5d15e1f94e40302e3f7050760870a95f04eb9d943cd2cb333833178258083d6")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(uint256 purchaseId, uint8 status)
func (commodityMarket *CommodityMarket) UnpackWrongStatusError(raw []byte) (*CommodityMarketWrongStatus, error) {
	out := new(CommodityMarketWrongStatus)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommodityMarketWrongValue represents a WrongValue error raised by the CommodityMarket contract.
type CommodityMarketWrongValue struct {
	SentWei   *big.Int
	WantedWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 sentWei, uint256 wantedWei)
func CommodityMarketWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 sentWei, uint256 wantedWei)
func (commodityMarket *CommodityMarket) UnpackWrongValueError(raw []byte) (*CommodityMarketWrongValue, error) {
	out := new(CommodityMarketWrongValue)
	if err := commodityMarket.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}
