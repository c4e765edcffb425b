// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package proxy holds the Go binding of precompile 0x80b: proxies.
package proxy

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

// ProxyAnnouncement is an auto generated low-level Go binding around an user-defined struct.
type ProxyAnnouncement struct {
	Real     [32]byte
	CallHash [32]byte
	Height   uint64
}

// ProxyDefinition is an auto generated low-level Go binding around an user-defined struct.
type ProxyDefinition struct {
	Delegate  [32]byte
	ProxyType *big.Int
	Delay     *big.Int
}

// ProxyMetaData contains all meta data concerning the Proxy contract.
var ProxyMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"addProxy\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announce\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"callHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createPureProxy\",\"inputs\":[{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getAnnouncements\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"announcements\",\"type\":\"tuple[]\",\"internalType\":\"structProxyAnnouncement[]\",\"components\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"callHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getProxies\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"proxies\",\"type\":\"tuple[]\",\"internalType\":\"structProxyDefinition[]\",\"components\":[{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proxyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getProxyDeposits\",\"inputs\":[{\"name\":\"account\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"proxiesRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"announcementsRao\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRealPaysFee\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"paysFee\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"killPureProxy\",\"inputs\":[{\"name\":\"spawner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"height\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"extIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"killPureProxy\",\"inputs\":[{\"name\":\"spawner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"height\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"extIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pokeDeposit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proxyAnnounced\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forceProxyType\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"valueWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proxyCall\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forceProxyType\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"call\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proxyCall\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forceProxyType\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"call\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proxyEvmCall\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forceProxyType\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"valueWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rejectAnnouncement\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"callHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeAnnouncement\",\"inputs\":[{\"name\":\"real\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"callHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeProxies\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeProxy\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proxyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRealPaysFee\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"paysFee\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Proxy",
}

// Proxy is an auto generated Go binding around an Ethereum contract.
type Proxy struct {
	abi abi.ABI
}

// NewProxy creates a new instance of Proxy.
func NewProxy() *Proxy {
	parsed, err := ProxyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Proxy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Proxy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cadeda5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addProxy(bytes32 delegate, uint8 proxyType, uint32 delay) returns()
func (proxy *Proxy) PackAddProxy(delegate [32]byte, proxyType uint8, delay uint32) []byte {
	enc, err := proxy.abi.Pack("addProxy", delegate, proxyType, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cadeda5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addProxy(bytes32 delegate, uint8 proxyType, uint32 delay) returns()
func (proxy *Proxy) TryPackAddProxy(delegate [32]byte, proxyType uint8, delay uint32) ([]byte, error) {
	return proxy.abi.Pack("addProxy", delegate, proxyType, delay)
}

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bfde989.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce(bytes32 real, bytes32 callHash) returns()
func (proxy *Proxy) PackAnnounce(real [32]byte, callHash [32]byte) []byte {
	enc, err := proxy.abi.Pack("announce", real, callHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bfde989.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce(bytes32 real, bytes32 callHash) returns()
func (proxy *Proxy) TryPackAnnounce(real [32]byte, callHash [32]byte) ([]byte, error) {
	return proxy.abi.Pack("announce", real, callHash)
}

// PackCreatePureProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69c8d533.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createPureProxy(uint8 proxyType, uint32 delay, uint16 index) returns(bytes32 account)
func (proxy *Proxy) PackCreatePureProxy(proxyType uint8, delay uint32, index uint16) []byte {
	enc, err := proxy.abi.Pack("createPureProxy", proxyType, delay, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreatePureProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69c8d533.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createPureProxy(uint8 proxyType, uint32 delay, uint16 index) returns(bytes32 account)
func (proxy *Proxy) TryPackCreatePureProxy(proxyType uint8, delay uint32, index uint16) ([]byte, error) {
	return proxy.abi.Pack("createPureProxy", proxyType, delay, index)
}

// UnpackCreatePureProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69c8d533.
//
// Solidity: function createPureProxy(uint8 proxyType, uint32 delay, uint16 index) returns(bytes32 account)
func (proxy *Proxy) UnpackCreatePureProxy(data []byte) ([32]byte, error) {
	out, err := proxy.abi.Unpack("createPureProxy", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetAnnouncements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2adfec70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAnnouncements(bytes32 delegate) view returns((bytes32,bytes32,uint64)[] announcements)
func (proxy *Proxy) PackGetAnnouncements(delegate [32]byte) []byte {
	enc, err := proxy.abi.Pack("getAnnouncements", delegate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAnnouncements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2adfec70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAnnouncements(bytes32 delegate) view returns((bytes32,bytes32,uint64)[] announcements)
func (proxy *Proxy) TryPackGetAnnouncements(delegate [32]byte) ([]byte, error) {
	return proxy.abi.Pack("getAnnouncements", delegate)
}

// UnpackGetAnnouncements is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2adfec70.
//
// Solidity: function getAnnouncements(bytes32 delegate) view returns((bytes32,bytes32,uint64)[] announcements)
func (proxy *Proxy) UnpackGetAnnouncements(data []byte) ([]ProxyAnnouncement, error) {
	out, err := proxy.abi.Unpack("getAnnouncements", data)
	if err != nil {
		return *new([]ProxyAnnouncement), err
	}
	out0 := *abi.ConvertType(out[0], new([]ProxyAnnouncement)).(*[]ProxyAnnouncement)
	return out0, nil
}

// PackGetProxies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94e3ac6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProxies(bytes32 account) view returns((bytes32,uint256,uint256)[] proxies)
func (proxy *Proxy) PackGetProxies(account [32]byte) []byte {
	enc, err := proxy.abi.Pack("getProxies", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProxies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94e3ac6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProxies(bytes32 account) view returns((bytes32,uint256,uint256)[] proxies)
func (proxy *Proxy) TryPackGetProxies(account [32]byte) ([]byte, error) {
	return proxy.abi.Pack("getProxies", account)
}

// UnpackGetProxies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94e3ac6f.
//
// Solidity: function getProxies(bytes32 account) view returns((bytes32,uint256,uint256)[] proxies)
func (proxy *Proxy) UnpackGetProxies(data []byte) ([]ProxyDefinition, error) {
	out, err := proxy.abi.Unpack("getProxies", data)
	if err != nil {
		return *new([]ProxyDefinition), err
	}
	out0 := *abi.ConvertType(out[0], new([]ProxyDefinition)).(*[]ProxyDefinition)
	return out0, nil
}

// PackGetProxyDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cae83da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProxyDeposits(bytes32 account) view returns(uint64 proxiesRao, uint64 announcementsRao)
func (proxy *Proxy) PackGetProxyDeposits(account [32]byte) []byte {
	enc, err := proxy.abi.Pack("getProxyDeposits", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProxyDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cae83da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProxyDeposits(bytes32 account) view returns(uint64 proxiesRao, uint64 announcementsRao)
func (proxy *Proxy) TryPackGetProxyDeposits(account [32]byte) ([]byte, error) {
	return proxy.abi.Pack("getProxyDeposits", account)
}

// GetProxyDepositsOutput serves as a container for the return parameters of contract
// method GetProxyDeposits.
type GetProxyDepositsOutput struct {
	ProxiesRao       uint64
	AnnouncementsRao uint64
}

// UnpackGetProxyDeposits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cae83da.
//
// Solidity: function getProxyDeposits(bytes32 account) view returns(uint64 proxiesRao, uint64 announcementsRao)
func (proxy *Proxy) UnpackGetProxyDeposits(data []byte) (GetProxyDepositsOutput, error) {
	out, err := proxy.abi.Unpack("getProxyDeposits", data)
	outstruct := new(GetProxyDepositsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ProxiesRao = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.AnnouncementsRao = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackGetRealPaysFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0027d159.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRealPaysFee(bytes32 real, bytes32 delegate) view returns(bool paysFee)
func (proxy *Proxy) PackGetRealPaysFee(real [32]byte, delegate [32]byte) []byte {
	enc, err := proxy.abi.Pack("getRealPaysFee", real, delegate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRealPaysFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0027d159.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRealPaysFee(bytes32 real, bytes32 delegate) view returns(bool paysFee)
func (proxy *Proxy) TryPackGetRealPaysFee(real [32]byte, delegate [32]byte) ([]byte, error) {
	return proxy.abi.Pack("getRealPaysFee", real, delegate)
}

// UnpackGetRealPaysFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0027d159.
//
// Solidity: function getRealPaysFee(bytes32 real, bytes32 delegate) view returns(bool paysFee)
func (proxy *Proxy) UnpackGetRealPaysFee(data []byte) (bool, error) {
	out, err := proxy.abi.Unpack("getRealPaysFee", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKillPureProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54e7a2f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function killPureProxy(bytes32 spawner, uint8 proxyType, uint16 index, uint16 height, uint32 extIndex) returns()
func (proxy *Proxy) PackKillPureProxy(spawner [32]byte, proxyType uint8, index uint16, height uint16, extIndex uint32) []byte {
	enc, err := proxy.abi.Pack("killPureProxy", spawner, proxyType, index, height, extIndex)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKillPureProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54e7a2f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function killPureProxy(bytes32 spawner, uint8 proxyType, uint16 index, uint16 height, uint32 extIndex) returns()
func (proxy *Proxy) TryPackKillPureProxy(spawner [32]byte, proxyType uint8, index uint16, height uint16, extIndex uint32) ([]byte, error) {
	return proxy.abi.Pack("killPureProxy", spawner, proxyType, index, height, extIndex)
}

// PackKillPureProxy0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96245b27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function killPureProxy(bytes32 spawner, uint8 proxyType, uint16 index, uint32 height, uint32 extIndex) returns()
func (proxy *Proxy) PackKillPureProxy0(spawner [32]byte, proxyType uint8, index uint16, height uint32, extIndex uint32) []byte {
	enc, err := proxy.abi.Pack("killPureProxy0", spawner, proxyType, index, height, extIndex)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKillPureProxy0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96245b27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function killPureProxy(bytes32 spawner, uint8 proxyType, uint16 index, uint32 height, uint32 extIndex) returns()
func (proxy *Proxy) TryPackKillPureProxy0(spawner [32]byte, proxyType uint8, index uint16, height uint32, extIndex uint32) ([]byte, error) {
	return proxy.abi.Pack("killPureProxy0", spawner, proxyType, index, height, extIndex)
}

// PackPokeDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f8284cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pokeDeposit() returns()
func (proxy *Proxy) PackPokeDeposit() []byte {
	enc, err := proxy.abi.Pack("pokeDeposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPokeDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f8284cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pokeDeposit() returns()
func (proxy *Proxy) TryPackPokeDeposit() ([]byte, error) {
	return proxy.abi.Pack("pokeDeposit")
}

// PackProxyAnnounced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb6a51f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxyAnnounced(bytes32 delegate, bytes32 real, uint8[] forceProxyType, address target, uint256 valueWei, bytes data) returns()
func (proxy *Proxy) PackProxyAnnounced(delegate [32]byte, real [32]byte, forceProxyType []uint8, target common.Address, valueWei *big.Int, data []byte) []byte {
	enc, err := proxy.abi.Pack("proxyAnnounced", delegate, real, forceProxyType, target, valueWei, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxyAnnounced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb6a51f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxyAnnounced(bytes32 delegate, bytes32 real, uint8[] forceProxyType, address target, uint256 valueWei, bytes data) returns()
func (proxy *Proxy) TryPackProxyAnnounced(delegate [32]byte, real [32]byte, forceProxyType []uint8, target common.Address, valueWei *big.Int, data []byte) ([]byte, error) {
	return proxy.abi.Pack("proxyAnnounced", delegate, real, forceProxyType, target, valueWei, data)
}

// PackProxyCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa83f467.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxyCall(bytes32 real, uint8[] forceProxyType, bytes call) returns()
func (proxy *Proxy) PackProxyCall(real [32]byte, forceProxyType []uint8, call []byte) []byte {
	enc, err := proxy.abi.Pack("proxyCall", real, forceProxyType, call)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxyCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa83f467.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxyCall(bytes32 real, uint8[] forceProxyType, bytes call) returns()
func (proxy *Proxy) TryPackProxyCall(real [32]byte, forceProxyType []uint8, call []byte) ([]byte, error) {
	return proxy.abi.Pack("proxyCall", real, forceProxyType, call)
}

// PackProxyCall0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x000ae759.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxyCall(bytes32 real, uint8[] forceProxyType, uint8[] call) returns()
func (proxy *Proxy) PackProxyCall0(real [32]byte, forceProxyType []uint8, call []uint8) []byte {
	enc, err := proxy.abi.Pack("proxyCall0", real, forceProxyType, call)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxyCall0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x000ae759.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxyCall(bytes32 real, uint8[] forceProxyType, uint8[] call) returns()
func (proxy *Proxy) TryPackProxyCall0(real [32]byte, forceProxyType []uint8, call []uint8) ([]byte, error) {
	return proxy.abi.Pack("proxyCall0", real, forceProxyType, call)
}

// PackProxyEvmCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc70d4184.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxyEvmCall(bytes32 real, uint8[] forceProxyType, address target, uint256 valueWei, bytes data) returns()
func (proxy *Proxy) PackProxyEvmCall(real [32]byte, forceProxyType []uint8, target common.Address, valueWei *big.Int, data []byte) []byte {
	enc, err := proxy.abi.Pack("proxyEvmCall", real, forceProxyType, target, valueWei, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxyEvmCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc70d4184.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxyEvmCall(bytes32 real, uint8[] forceProxyType, address target, uint256 valueWei, bytes data) returns()
func (proxy *Proxy) TryPackProxyEvmCall(real [32]byte, forceProxyType []uint8, target common.Address, valueWei *big.Int, data []byte) ([]byte, error) {
	return proxy.abi.Pack("proxyEvmCall", real, forceProxyType, target, valueWei, data)
}

// PackRejectAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcce90ec0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rejectAnnouncement(bytes32 delegate, bytes32 callHash) returns()
func (proxy *Proxy) PackRejectAnnouncement(delegate [32]byte, callHash [32]byte) []byte {
	enc, err := proxy.abi.Pack("rejectAnnouncement", delegate, callHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRejectAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcce90ec0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rejectAnnouncement(bytes32 delegate, bytes32 callHash) returns()
func (proxy *Proxy) TryPackRejectAnnouncement(delegate [32]byte, callHash [32]byte) ([]byte, error) {
	return proxy.abi.Pack("rejectAnnouncement", delegate, callHash)
}

// PackRemoveAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c57b1db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeAnnouncement(bytes32 real, bytes32 callHash) returns()
func (proxy *Proxy) PackRemoveAnnouncement(real [32]byte, callHash [32]byte) []byte {
	enc, err := proxy.abi.Pack("removeAnnouncement", real, callHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c57b1db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeAnnouncement(bytes32 real, bytes32 callHash) returns()
func (proxy *Proxy) TryPackRemoveAnnouncement(real [32]byte, callHash [32]byte) ([]byte, error) {
	return proxy.abi.Pack("removeAnnouncement", real, callHash)
}

// PackRemoveProxies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14a5b5fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeProxies() returns()
func (proxy *Proxy) PackRemoveProxies() []byte {
	enc, err := proxy.abi.Pack("removeProxies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveProxies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14a5b5fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeProxies() returns()
func (proxy *Proxy) TryPackRemoveProxies() ([]byte, error) {
	return proxy.abi.Pack("removeProxies")
}

// PackRemoveProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc4b0a1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeProxy(bytes32 delegate, uint8 proxyType, uint32 delay) returns()
func (proxy *Proxy) PackRemoveProxy(delegate [32]byte, proxyType uint8, delay uint32) []byte {
	enc, err := proxy.abi.Pack("removeProxy", delegate, proxyType, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc4b0a1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeProxy(bytes32 delegate, uint8 proxyType, uint32 delay) returns()
func (proxy *Proxy) TryPackRemoveProxy(delegate [32]byte, proxyType uint8, delay uint32) ([]byte, error) {
	return proxy.abi.Pack("removeProxy", delegate, proxyType, delay)
}

// PackSetRealPaysFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f2a1ef5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRealPaysFee(bytes32 delegate, bool paysFee) returns()
func (proxy *Proxy) PackSetRealPaysFee(delegate [32]byte, paysFee bool) []byte {
	enc, err := proxy.abi.Pack("setRealPaysFee", delegate, paysFee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRealPaysFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f2a1ef5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRealPaysFee(bytes32 delegate, bool paysFee) returns()
func (proxy *Proxy) TryPackSetRealPaysFee(delegate [32]byte, paysFee bool) ([]byte, error) {
	return proxy.abi.Pack("setRealPaysFee", delegate, paysFee)
}
