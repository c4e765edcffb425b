package precompiles

import (
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/proxy"
)

// proxyRule says which proxies may call a function.
type proxyRule struct {
	class proxy.Class
	// small says whether a transfer moves less than proxy.SmallTransferLimit; nil stands for what is never small.
	small func(inner innerCall) bool
	// gives is the type of the proxy that the function adds or removes; nil if it does neither.
	gives func(inner innerCall) (proxy.Type, error)
	// stores is the call that the function stores to be made later; it reports false if there is no telling.
	stores func(m *method, inner innerCall) (innerCall, bool)
	// onlyAny keeps the function to proxies of type Any.
	onlyAny bool
}

// permits applies the rule to a call by a proxy of a type.
func (r proxyRule) permits(t proxy.Type, inner innerCall) bool {
	if r.gives != nil {
		// A type that does not exist is refused by the function itself.
		if given, err := r.gives(inner); err == nil && !t.Includes(given) {
			return false
		}
	}
	return t.Permits(r.class, r.small != nil && r.small(inner)) && (t == proxy.Any || !r.onlyAny)
}

func of(class proxy.Class) proxyRule { return proxyRule{class: class} }

// transferOf is a transfer whose amount, in rao or alpha, is an argument, counted from 0.
func transferOf(class proxy.Class, argument int) proxyRule {
	return proxyRule{class: class, small: func(inner innerCall) bool {
		w := inner.word(argument)
		return new(uint256.Int).SetBytes(w[:]).LtUint64(uint64(proxy.SmallTransferLimit))
	}}
}

// valueTransfer is a transfer of the value sent along.
func valueTransfer() proxyRule {
	return proxyRule{class: proxy.Balances, small: func(inner innerCall) bool {
		return inner.value.Lt(account.ToWei(proxy.SmallTransferLimit))
	}}
}

// givesProxy is a function that adds or removes a proxy of a type that is an argument, counted from 0.
func givesProxy(argument int) proxyRule {
	return proxyRule{class: proxy.General, gives: func(inner innerCall) (proxy.Type, error) {
		w := inner.word(argument)
		v := new(uint256.Int).SetBytes(w[:])
		if !v.IsUint64() || v.Uint64() > math.MaxUint8 {
			return proxy.ParseType(math.MaxUint8)
		}
		return proxy.ParseType(uint8(v.Uint64()))
	}}
}

func givesStakingProxy() proxyRule {
	return proxyRule{class: proxy.General, gives: func(innerCall) (proxy.Type, error) { return proxy.Staking, nil }}
}

func onlyAny() proxyRule { return proxyRule{class: proxy.General, onlyAny: true} }

// storesCall is a function whose last arguments are a precompile and the calldata of a call that is made later.
func storesCall() proxyRule {
	return proxyRule{class: proxy.General, stores: func(m *method, inner innerCall) (innerCall, bool) {
		values, err := m.inputs.Unpack(inner.data[4:])
		if err != nil {
			return innerCall{}, false
		}
		n := len(values)
		return innerCall{values[n-2].(common.Address), new(uint256.Int), values[n-1].([]byte)}, true
	}}
}

// proxyRules classifies every function that writes, by precompile and signature (economy.md, section 13). One that is
// missing here is open to proxies of type Any alone, and fails TestEveryMethodHasAProxyRule. Allowances of stake, and what takes
// stake by an allowance, are of the class StakeTransfer.
var proxyRules = map[string]proxyRule{
	"BalanceTransfer.transfer(bytes32)":   valueTransfer(),
	"Balances.transferKeepAlive(bytes32)": valueTransfer(),
	"Balances.transferAll(bytes32,bool)":  of(proxy.Balances),

	"StakingV1.addStake(bytes32,uint256)":            of(proxy.StakeTrade),
	"StakingV1.removeStake(bytes32,uint256,uint256)": of(proxy.StakeTrade),
	"StakingV1.addProxy(bytes32)":                    givesStakingProxy(),
	"StakingV1.removeProxy(bytes32)":                 givesStakingProxy(),

	"Staking.addStake(bytes32,uint256,uint256)":                                  of(proxy.StakeTrade),
	"Staking.addStakeLimit(bytes32,uint256,uint256,bool,uint256)":                of(proxy.StakeTrade),
	"Staking.removeStake(bytes32,uint256,uint256)":                               of(proxy.StakeTrade),
	"Staking.removeStakeLimit(bytes32,uint256,uint256,bool,uint256)":             of(proxy.StakeTrade),
	"Staking.removeStakeFull(bytes32,uint256)":                                   of(proxy.StakeTrade),
	"Staking.removeStakeFullLimit(bytes32,uint256,uint256)":                      of(proxy.StakeTrade),
	"Staking.unstakeAll(bytes32)":                                                of(proxy.StakeTrade),
	"Staking.unstakeAllAlpha(bytes32)":                                           of(proxy.StakeTrade),
	"Staking.moveStake(bytes32,bytes32,uint256,uint256,uint256)":                 of(proxy.StakeTrade),
	"Staking.swapStake(bytes32,uint16,uint16,uint64)":                            of(proxy.StakeTrade),
	"Staking.swapStakeLimit(bytes32,uint16,uint16,uint64,uint64,bool)":           of(proxy.StakeTrade),
	"Staking.setRootClaimType(uint8,uint16[])":                                   of(proxy.StakeTrade),
	"Staking.transferStake(bytes32,bytes32,uint256,uint256,uint256)":             transferOf(proxy.StakeTransfer, 4),
	"Staking.transferStakeFrom(address,address,bytes32,uint256,uint256,uint256)": transferOf(proxy.StakeTransfer, 5),
	"Staking.approve(address,uint256,uint256)":                                   of(proxy.StakeTransfer),
	"Staking.increaseAllowance(address,uint256,uint256)":                         of(proxy.StakeTransfer),
	"Staking.decreaseAllowance(address,uint256,uint256)":                         of(proxy.StakeTransfer),
	"Staking.addStakeBurn(bytes32,uint16,uint64,bool,uint64)":                    of(proxy.StakeTerms),
	"Staking.addStakeRecycle(bytes32,uint16,uint64,bool,uint64)":                 of(proxy.StakeTerms),
	"Staking.burnAlpha(bytes32,uint256,uint256)":                                 of(proxy.StakeTerms),
	"Staking.recycleAlpha(bytes32,uint256,uint256)":                              of(proxy.StakeTerms),
	"Staking.recycleAlpha(bytes32,uint64,uint16)":                                of(proxy.StakeTerms),
	"Staking.lockStake(bytes32,uint256,uint256)":                                 of(proxy.StakeTerms),
	"Staking.moveLock(bytes32,uint256)":                                          of(proxy.StakeTerms),
	"Staking.setPerpetualLock(uint256,bool)":                                     of(proxy.StakeTerms),
	"Staking.setRejectLockedAlpha(bool)":                                         of(proxy.StakeTerms),
	"Staking.setColdkeyAutoStakeHotkey(uint16,bytes32)":                          of(proxy.StakeTerms),
	"Staking.claimRoot(uint16[])":                                                of(proxy.RootDividends),
	"Staking.setChildkeyTake(bytes32,uint16,uint16)":                             of(proxy.ChildKeyTerms),
	"Staking.increaseTake(bytes32,uint16)":                                       of(proxy.General),
	"Staking.decreaseTake(bytes32,uint16)":                                       of(proxy.General),
	"Staking.setAutoParentDelegationEnabled(bytes32,bool)":                       of(proxy.General),
	"Staking.setMinChildkeyTakePerSubnet(uint16,uint16)":                         of(proxy.OwnerParameter),
	"Staking.setRootClaimThreshold(uint16,uint64)":                               of(proxy.OwnerParameter),
	"Staking.addProxy(bytes32)":                                                  givesStakingProxy(),
	"Staking.removeProxy(bytes32)":                                               givesStakingProxy(),

	"Neuron.burnedRegister(uint16,bytes32)":                                           of(proxy.NeuronRegistration),
	"Neuron.registerLimit(uint16,bytes32,uint64)":                                     of(proxy.NeuronRegistration),
	"Neuron.rootRegister(bytes32)":                                                    of(proxy.RootRegistration),
	"Neuron.setChildren(bytes32,uint16,uint64[],bytes32[])":                           of(proxy.ChildKeyTerms),
	"Neuron.swapHotkey(bytes32,bytes32,bool,uint16)":                                  of(proxy.HotkeySwap),
	"Neuron.swapHotkeyV2(bytes32,bytes32,bool,uint16,bool)":                           of(proxy.HotkeySwap),
	"Neuron.announceColdkeySwap(bytes32)":                                             of(proxy.ColdkeySwap),
	"Neuron.executeAnnouncedColdkeySwap(bytes32)":                                     of(proxy.ColdkeySwap),
	"Neuron.disputeColdkeySwap()":                                                     of(proxy.ColdkeySwap),
	"Neuron.clearColdkeySwapAnnouncement()":                                           of(proxy.ColdkeySwap),
	"Neuron.associateEvmKey(uint16,address,uint64,bytes)":                             of(proxy.General),
	"Neuron.tryAssociateHotkey(bytes32)":                                              of(proxy.General),
	"Neuron.setIdentity(string,string,string,string,string,string,string)":            of(proxy.General),
	"Neuron.serveAxon(uint16,uint32,uint128,uint16,uint8,uint8,uint8,uint8)":          of(proxy.General),
	"Neuron.serveAxonTls(uint16,uint32,uint128,uint16,uint8,uint8,uint8,uint8,bytes)": of(proxy.General),
	"Neuron.servePrometheus(uint16,uint32,uint128,uint16,uint8)":                      of(proxy.General),
	"Neuron.setWeights(uint16,uint16[],uint16[],uint64)":                              of(proxy.General),
	"Neuron.setMechanismWeights(uint16,uint8,uint16[],uint16[],uint64)":               of(proxy.General),
	"Neuron.commitWeights(uint16,bytes32)":                                            of(proxy.General),
	"Neuron.commitMechanismWeights(uint16,uint8,bytes32)":                             of(proxy.General),
	"Neuron.commitTimelockedWeights(uint16,bytes,uint64,uint16)":                      of(proxy.General),
	"Neuron.commitTimelockedMechanismWeights(uint16,uint8,bytes,uint64,uint16)":       of(proxy.General),
	"Neuron.commitCrv3MechanismWeights(uint16,uint8,bytes,uint64)":                    of(proxy.General),
	"Neuron.revealWeights(uint16,uint16[],uint16[],uint16[],uint64)":                  of(proxy.General),
	"Neuron.revealMechanismWeights(uint16,uint8,uint16[],uint16[],uint16[],uint64)":   of(proxy.General),
	"Neuron.batchSetWeights(uint16[],uint16[][],uint16[][],uint64[])":                 of(proxy.General),
	"Neuron.batchCommitWeights(uint16[],bytes32[])":                                   of(proxy.General),
	"Neuron.batchRevealWeights(uint16,uint16[][],uint16[][],uint16[][],uint64[])":     of(proxy.General),

	"Subnet.registerNetwork(bytes32)":                                                          of(proxy.NetworkRegistration),
	"Subnet.registerNetwork(bytes32,string,string,string,string,string,string,string)":         of(proxy.NetworkRegistration),
	"Subnet.registerNetwork(bytes32,string,string,string,string,string,string,string,string)":  of(proxy.NetworkRegistration),
	"Subnet.startCall(uint16)":                                                                 of(proxy.SubnetStart),
	"Subnet.dissolveNetwork(uint16)":                                                           of(proxy.SubnetDissolution),
	"Subnet.setSubnetOwnerHotkey(uint16,bytes32)":                                              of(proxy.OwnerHotkey),
	"Subnet.setSubnetIdentity(uint16,string,string,string,string,string,string,string,string)": of(proxy.OwnerIdentity),
	"Subnet.updateSubnetSymbol(uint16,string)":                                                 of(proxy.OwnerIdentity),
	"Subnet.triggerEpoch(uint16)":                                                              of(proxy.General),
	"Subnet.setActivityCutoff(uint16,uint16)":                                                  of(proxy.LeaseParameter),
	"Subnet.setAdjustmentAlpha(uint16,uint64)":                                                 of(proxy.LeaseParameter),
	"Subnet.setAlphaValues(uint16,uint16,uint16)":                                              of(proxy.LeaseParameter),
	"Subnet.setBondsMovingAverage(uint16,uint64)":                                              of(proxy.LeaseParameter),
	"Subnet.setBondsPenalty(uint16,uint16)":                                                    of(proxy.LeaseParameter),
	"Subnet.setCommitRevealWeightsEnabled(uint16,bool)":                                        of(proxy.LeaseParameter),
	"Subnet.setCommitRevealWeightsInterval(uint16,uint64)":                                     of(proxy.LeaseParameter),
	"Subnet.setImmunityPeriod(uint16,uint16)":                                                  of(proxy.LeaseParameter),
	"Subnet.setKappa(uint16,uint16)":                                                           of(proxy.LeaseParameter),
	"Subnet.setLiquidAlphaEnabled(uint16,bool)":                                                of(proxy.LeaseParameter),
	"Subnet.setMaxBurn(uint16,uint64)":                                                         of(proxy.LeaseParameter),
	"Subnet.setMaxBurnV2(uint16,uint64)":                                                       of(proxy.LeaseParameter),
	"Subnet.setMinDifficulty(uint16,uint64)":                                                   of(proxy.LeaseParameter),
	"Subnet.setMaxDifficulty(uint16,uint64)":                                                   of(proxy.LeaseParameter),
	"Subnet.setMinAllowedWeights(uint16,uint16)":                                               of(proxy.LeaseParameter),
	"Subnet.setNetworkPowRegistrationAllowed(uint16,bool)":                                     of(proxy.LeaseParameter),
	"Subnet.setNetworkRegistrationAllowed(uint16,bool)":                                        of(proxy.LeaseParameter),
	"Subnet.setRho(uint16,uint16)":                                                             of(proxy.LeaseParameter),
	"Subnet.setServingRateLimit(uint16,uint64)":                                                of(proxy.LeaseParameter),
	"Subnet.setWeightsVersionKey(uint16,uint64)":                                               of(proxy.LeaseParameter),
	"Subnet.toggleTransfers(uint16,bool)":                                                      of(proxy.LeaseParameter),
	"Subnet.setImmunityPeriod(uint16,uint64)":                                                  of(proxy.LeaseParameter),
	"Subnet.setAlphaSigmoidSteepness(uint16,int16)":                                            of(proxy.OwnerParameter),
	"Subnet.setLiquidAlphaConsensusMode(uint16,uint8)":                                         of(proxy.OwnerParameter),
	"Subnet.setActivityCutoffFactor(uint16,uint32)":                                            of(proxy.OwnerParameter),
	"Subnet.setAlphaSigmoidSteepness(uint16,uint16)":                                           of(proxy.OwnerParameter),
	"Subnet.setBondsResetEnabled(uint16,bool)":                                                 of(proxy.OwnerParameter),
	"Subnet.setDifficulty(uint16,uint64)":                                                      of(proxy.OwnerParameter),
	"Subnet.setMaxAllowedUids(uint16,uint16)":                                                  of(proxy.OwnerParameter),
	"Subnet.setMechanismCount(uint16,uint8)":                                                   of(proxy.OwnerParameter),
	"Subnet.setMechanismEmissionSplit(uint16,bool,uint16[])":                                   of(proxy.OwnerParameter),
	"Subnet.setMinBurn(uint16,uint64)":                                                         of(proxy.OwnerParameter),
	"Subnet.setMinBurnV2(uint16,uint64)":                                                       of(proxy.OwnerParameter),
	"Subnet.setOwnerCutAutoLockEnabled(uint16,bool)":                                           of(proxy.OwnerParameter),
	"Subnet.setOwnerCutEnabled(uint16,bool)":                                                   of(proxy.OwnerParameter),
	"Subnet.setOwnerImmuneNeuronLimit(uint16,uint16)":                                          of(proxy.OwnerParameter),
	"Subnet.setTempo(uint16,uint16)":                                                           of(proxy.OwnerParameter),
	"Subnet.setWeightsSetRateLimit(uint16,uint64)":                                             of(proxy.OwnerParameter),
	"Subnet.setYuma3Enabled(uint16,bool)":                                                      of(proxy.OwnerParameter),
	"Subnet.trimToMaxAllowedUids(uint16,uint16)":                                               of(proxy.OwnerParameter),
	"Alpha.setBurnHalfLife(uint16,uint16)":                                                     of(proxy.OwnerParameter),
	"Alpha.setBurnIncreaseMultiplier(uint16,uint128)":                                          of(proxy.OwnerParameter),
	"Alpha.setRecycleOrBurn(uint16,uint8)":                                                     of(proxy.OwnerParameter),

	"VotingPower.enableVotingPowerTracking(uint16)":  of(proxy.OwnerParameter),
	"VotingPower.disableVotingPowerTracking(uint16)": of(proxy.OwnerParameter),

	"AddressMapping.link(address)":                             of(proxy.General),
	"LimitOrders.cancelOrder(bytes32)":                         onlyAny(),
	"LimitOrders.executeOrders(bytes[],bytes[],bool)":          onlyAny(),
	"LimitOrders.executeBatchedOrders(uint16,bytes[],bytes[])": onlyAny(),
	"Randomness.writePulse(uint64,bytes)":                      of(proxy.General),
	"Commitments.setCommitment(uint16,bytes)":                  of(proxy.General),

	"Crowdloan.create(uint64,uint64,uint64,uint32,address)":                       of(proxy.General),
	"Crowdloan.createWithCall(uint64,uint64,uint64,uint32,address,bytes)":         storesCall(),
	"Crowdloan.contribute(uint32,uint64)":                                         of(proxy.General),
	"Crowdloan.withdraw(uint32)":                                                  of(proxy.General),
	"Crowdloan.finalize(uint32)":                                                  of(proxy.General),
	"Crowdloan.refund(uint32)":                                                    of(proxy.General),
	"Crowdloan.dissolve(uint32)":                                                  of(proxy.General),
	"Crowdloan.updateMinContribution(uint32,uint64)":                              of(proxy.General),
	"Crowdloan.updateEnd(uint32,uint32)":                                          of(proxy.General),
	"Crowdloan.updateCap(uint32,uint64)":                                          of(proxy.General),
	"Crowdloan.setMaxContribution(uint32,bool,uint64)":                            of(proxy.General),
	"Leasing.createLeaseCrowdloan(uint64,uint64,uint64,uint32,uint8,bool,uint32)": of(proxy.General),
	"Leasing.terminateLease(uint32,bytes32)":                                      of(proxy.General),

	"Proxy.createPureProxy(uint8,uint32,uint16)":                          of(proxy.General),
	"Proxy.killPureProxy(bytes32,uint8,uint16,uint32,uint32)":             onlyAny(),
	"Proxy.killPureProxy(bytes32,uint8,uint16,uint16,uint32)":             onlyAny(),
	"Proxy.proxyCall(bytes32,uint8[],uint8[])":                            of(proxy.General),
	"Proxy.proxyCall(bytes32,uint8[],bytes)":                              of(proxy.General),
	"Proxy.addProxy(bytes32,uint8,uint32)":                                givesProxy(1),
	"Proxy.removeProxy(bytes32,uint8,uint32)":                             givesProxy(1),
	"Proxy.removeProxies()":                                               onlyAny(),
	"Proxy.pokeDeposit()":                                                 of(proxy.General),
	"Proxy.announce(bytes32,bytes32)":                                     of(proxy.General),
	"Proxy.removeAnnouncement(bytes32,bytes32)":                           of(proxy.General),
	"Proxy.rejectAnnouncement(bytes32,bytes32)":                           of(proxy.General),
	"Proxy.setRealPaysFee(bytes32,bool)":                                  of(proxy.General),
	"Proxy.proxyEvmCall(bytes32,uint8[],address,uint256,bytes)":           of(proxy.General),
	"Proxy.proxyAnnounced(bytes32,bytes32,uint8[],address,uint256,bytes)": of(proxy.General),

	"Governance.setPrecompileEnabled(address,bool)":     of(proxy.Privileged),
	"Governance.setSubnetParam(uint16,bytes32,uint256)": of(proxy.Privileged),
	"Governance.setGlobalParam(bytes32,uint256)":        of(proxy.Privileged),
	"Governance.setNominatorMinRequiredStake(uint64)":   of(proxy.Privileged),
	"Governance.setSubtokenEnabled(uint16,bool)":        of(proxy.Privileged),
	"Governance.setBaseFee(uint256)":                    of(proxy.Privileged),
	"Governance.forceSetBalance(bytes32,uint256)":       of(proxy.PrivilegedTransfer),
	"Governance.setAdminFreezeWindow(uint16)":           of(proxy.Privileged),
	"Governance.resetColdkeySwap(bytes32)":              of(proxy.Privileged),
	"Governance.swapColdkey(bytes32,bytes32,uint64)":    of(proxy.PrivilegedTransfer),
}
