package test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	gethabi "github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/bindings/abi"
	"github.com/taochain/taochain/chain/params"
)

// TestOwnerCalls compares what a SubnetOwner may call with all functions that there are, so that whoever adds one to the precompiles
// has to decide about it.
func TestOwnerCalls(t *testing.T) {
	o := newOwned(newBackend(t), [32]byte{})
	refused := map[common.Address][]string{
		params.SubnetAddress: nil,
		params.StakingAddress: {
			"addProxy(bytes32)", "approve(address,uint256,uint256)", "decreaseAllowance(address,uint256,uint256)", "increaseAllowance(address,uint256,uint256)",
			"removeProxy(bytes32)", "transferStakeFrom(address,address,bytes32,uint256,uint256,uint256)",
		},
		params.NeuronAddress: {
			"announceColdkeySwap(bytes32)", "associateEvmKey(uint16,address,uint64,bytes)", "clearColdkeySwapAnnouncement()", "disputeColdkeySwap()",
			"executeAnnouncedColdkeySwap(bytes32)",
		},
	}
	hotkeys := []string{"Weights", "serve"} // what hotkeys do
	for name, address := range map[string]common.Address{"Subnet": params.SubnetAddress, "Staking": params.StakingAddress, "Neuron": params.NeuronAddress} {
		parsed, err := gethabi.JSON(bytes.NewReader(abi.JSON(name)))
		if err != nil {
			t.Fatal(err)
		}
		for _, method := range parsed.Methods {
			if method.IsConstant() {
				continue
			}
			ofHotkeys := address == params.NeuronAddress && slices.ContainsFunc(hotkeys, func(part string) bool { return strings.Contains(method.Name, part) })
			want := !ofHotkeys && !slices.Contains(refused[address], method.Sig)
			if got := ask(o.owner, ownerABI.PackIsAllowed(address, [4]byte(method.ID)), ownerABI.UnpackIsAllowed); got != want {
				t.Errorf("%s.%s is allowed: %t, want %t", name, method.Sig, got, want)
			}
		}
	}
	for _, address := range []common.Address{params.ProxyAddress, params.LimitOrdersAddress, params.GovernanceAddress, params.BalanceTransferAddress, o.timelock.address} {
		if ask(o.owner, ownerABI.PackIsAllowed(address, [4]byte{1}), ownerABI.UnpackIsAllowed) {
			t.Errorf("%s may be called", address)
		}
	}
}
