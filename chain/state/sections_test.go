package state_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// economySections are the numbered sections of economy.md that say how the chain behaves.
var economySections = strings.Fields(`
	1.1 1.2 1.3 2.1 2.2 3.1 3.2 3.3 3.4 3.5 3.6 3.7 4.1 4.2 4.3 4.4 4.5 4.6 5.1 5.2 5.3 5.4 5.5 6 7.1 7.2 7.3 7.4 7.5 7.6
	8.1 8.2 8.3 8.4 9.1 9.2 9.3 9.4 9.5 10.1 10.2 10.3 10.4 10.5 11.1 11.2 12 13 14 15 16 17 18`)

// sectionTests names the tests that play each section on the chain; those of other packages are named with their folder.
var sectionTests = map[string]string{
	"1.1":  "TestLastRao TestNothingBeyondTheCap TestSupplyCap TestRecyclingLengthensAnEra",
	"1.2":  "TestHalvings TestRecyclingLengthensAnEra TestLastRao",
	"1.3":  "TestAlphaHalvings TestAlphaSplit",
	"2.1":  "TestHalvings TestMovingPriceOverBlocks TestRootProp TestEpochBeforeChildren TestEpochBeforeClaims TestClaimsBeforeBackfill TestFlowEpochCapAndReveal",
	"2.2":  "TestRegistrationPriceOverBlocks TestPriceDecay TestPriceBounds TestRegisterEffects",
	"3.1":  "TestEligible TestStart",
	"3.2":  "TestThreeSubnetsShareABlock TestEmissionGate TestMinerBurnedScalesShare TestFlowEmissionGateToggles",
	"3.3":  "TestMovingPriceOverBlocks TestMovingPrice",
	"3.4":  "TestThreeSubnetsShareABlock TestInjectionCap TestRootProp",
	"3.5":  "TestThreeSubnetsShareABlock TestAlphaSplit TestRootSell",
	"3.6":  "TestThreeSubnetsShareABlock TestExcessBuys TestInjectionCap TestIssuanceOverBlocks",
	"3.7":  "TestFlowsAreInert TestUserFlow TestFlowUserFlowRecorded TestClaimsSellByDefault",
	"4.1":  "TestFiveSubnetsDueAtOnce TestEpochSchedule TestEpochCap TestStagger TestFlowTempoAndTrigger",
	"4.2":  "TestFiveSubnetsDueAtOnce TestEpochSkipped TestFlowDrain",
	"4.3":  "TestChildkeyDividendChain TestChildrenFullDelegationDrain TestDividendsByStakeBeforePayment TestRootStakeAlone TestChildkeyBurn TestMechanismWithoutDividendsOverpays",
	"4.4":  "TestDelegateTake TestOwnerCutWithoutOwner TestDividendRecordIsReplaced TestChildkeyTakeWholeBlockFlow TestFlowOfDrainToValidators",
	"4.5":  "TestIncentives TestOwnerIncentivesWithheld TestFlowOfWithheldIncentives TestIncentiveAutoStake TestWithheldUntilTheNextEpoch",
	"4.6":  "TestSetTempo TestTriggerEpoch TestFreezeWindow TestFlowTempoAndTrigger precompiles.TestScheduleRefusals",
	"5.1":  "TestRootDividends TestFlowClaimKeepEqualStakers",
	"5.2":  "TestRootDividends TestFlowClaimAfterStakeChange TestRootOwedLedger",
	"5.3":  "TestFlowClaimKeepEqualStakers TestFlowClaimSwapThreeRounds TestFlowClaimSwapFailure TestClaimsSellByDefault precompiles.TestClaimRefusals",
	"5.4":  "TestAutoClaim TestRootIndex TestClaimsBeforeBackfill chain/simulated.TestClaimsFollowTheParentHash precompiles.TestParentHashDrawsTheClaims",
	"5.5":  "TestDeleteRootClaims TestEveryAreaIsDissolved",
	"6":    "TestFlowSharePool TestSharesAgainstPlainPool",
	"7.1":  "TestAddAndRemove TestRootStake TestFlowRootStakeCounters",
	"7.2":  "TestAddAndRemove TestUnsoldAlphaIsReturned TestRootStake",
	"7.3":  "TestAddRefusals TestAddLimit TestRemoveRefusals TestUnstakeAll TestFlowRemoveBelowMinimum TestFlowAddLimitPartial TestFlowAddLimitRefusals TestFlowRecycleChecks TestFlowAddStakeBurn precompiles.TestMoveRefusals",
	"7.4":  "TestMoveBetweenSubnets TestMoveFromAndToRoot TestTransferWithinRootAdjustsClaims TestSwapLimitAtItsMaximum TestTransitionsOfLockedAlpha precompiles.TestMoveRefusals",
	"7.5":  "TestNominationCleanup TestNominatorMinimumComparesUnits TestFlowNominatorSweep",
	"7.6":  "TestRegisterEffects TestRegisterBalance TestRegisterRefusals TestRegisterRoot TestRootReplacement precompiles.TestRegistrationRefusals",
	"8.1":  "TestDelegateTakeRateLimit",
	"8.2":  "TestPendingChildrenInEpoch TestChildkeyTakeLimits TestAutoParents TestEpochBeforeChildren precompiles.TestRefusalsOfDelegation",
	"8.3":  "TestFlowHotkeySwapLimits TestHotkeySwap TestHotkeySwapKeepsStake TestHotkeySwapOfTheOwnerHotkey TestHotkeySwapAmongRelatives precompiles.TestSwapRefusals",
	"8.4":  "TestFlowColdkeyAnnounceCost TestColdkeySwap TestColdkeySwapWithoutAlphaClaimsAgain TestColdkeySwapToOneWithAUnitLeftClaimsOnce TestColdkeySwapOfHeldBalance TestColdkeySwapToItself TestDisputes precompiles.TestAnnouncedMayRead",
	"9.1":  "TestLockCostOverTime TestRegisterNetworkRefusals",
	"9.2":  "TestNewSubnet TestNewSubnetDefaults TestFlowNewSubnetPool TestFlowRegisterReusesNetuid TestRegisterNetworkRefusals TestNewSubnetHasNoTaoEmission",
	"9.3":  "TestStart precompiles.TestScheduleRefusals",
	"9.4":  "TestFlowPruneChoice",
	"9.5":  "TestFlowDissolvePayouts TestDissolvePaysStakers TestEveryAreaIsDissolved TestDissolvedNetuidIsReused TestDissolveRefusals",
	"10.1": "TestLocksGrowAndDecay TestFlowLockTopUpAndRefusals TestPerpetualChangesTheAggregate TestTransitionsOfLockedAlpha",
	"10.2": "TestLocksGrowAndDecay TestFlowLockTouchDecaying TestEconomyDefaults",
	"10.3": "TestLockRefusalsInOrder TestMoveLock TestLockFollowsATransfer TestReduceLock TestFlowLockTransfers precompiles.TestLockRefusals",
	"10.4": "TestFlowOwnerChangeAndRefusals TestKing TestOwnerChangeNeedsAUid",
	"10.5": "TestOwnerCutAutoLock",
	"11.1": "TestFlowLeaseCreation TestFlowLeaseDividends TestLeaseKeepsWhatItCannotPay TestTerminateLease TestLeaseEnds",
	"11.2": "TestCrowdloanTerms TestCrowdloanContributions TestCrowdloanFinalize TestCrowdloanRefundAndDissolve TestCrowdloanMaxContributors TestCrowdloanUpdates precompiles.TestCrowdloanRefusals",
	"12": "TestSingleBuyOrder TestSingleSellOrders TestOrderSlippage TestOrdersThatFailAreSkipped TestPartialFills TestBatchThatBuys TestBatchThatSells " +
		"TestBatchHasTheTightestLimit TestBatchWithoutThePool TestCancelOrder TestOrdersRespectLocks precompiles.TestOrderRefusals",
	"15": "TestAlphaLedger TestAlphaHalvings TestFlowRecycleChecks",
	"16": "TestIssuanceOverBlocks TestTotalStakeDriftsByFees TestRandomOperations TestSharesAgainstPlainPool TestNobodyGains TestMoreThanAlphaOut precompiles.TestConservation",
	"17": "TestFlowsAreInert TestNewSubnetHasNoTaoEmission TestWithheldUntilTheNextEpoch TestThreeSubnetsShareABlock TestRootSell TestFiveSubnetsDueAtOnce " +
		"vectors.TestMathunitVectors TestTotalStakeDriftsByFees TestNewSubnet TestFlowDissolvePayouts TestFlowLockTransfers TestClaimsSellByDefault vectors.TestSharepoolVectors",
	"18": "TestEconomyDefaults TestNewSubnetDefaults TestParamBounds",
}

// sectionsElsewhere gives the reason why a section has no test on this chain.
var sectionsElsewhere = map[string]string{
	"13": "this chain has no proxies",
	"14": "fees are those of the EVM",
}

// TestEverySectionIsPlayed fails if a section has no test, or names one that does not exist.
func TestEverySectionIsPlayed(t *testing.T) {
	folders := map[string]string{"": ".", "precompiles": "../../precompiles", "chain/simulated": "../simulated", "vectors": "../../vectors"}
	exists := map[string]bool{}
	declared := regexp.MustCompile(`(?m)^func (Test\w+)\(t \*testing\.T\)`)
	for folder, path := range folders {
		files, err := filepath.Glob(filepath.Join(path, "*_test.go"))
		if err != nil || len(files) == 0 {
			t.Fatalf("no tests in %s: %v", path, err)
		}
		for _, f := range files {
			raw, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range declared.FindAllSubmatch(raw, -1) {
				exists[strings.TrimPrefix(folder+"."+string(m[1]), ".")] = true
			}
		}
	}
	known := map[string]bool{}
	for _, number := range economySections {
		known[number] = true
		names, reason := strings.Fields(sectionTests[number]), sectionsElsewhere[number]
		if (len(names) == 0) == (reason == "") {
			t.Errorf("section %s: %d tests, reason for none: %q", number, len(names), reason)
		}
		for _, name := range names {
			if !exists[name] {
				t.Errorf("section %s: there is no test %s", number, name)
			}
		}
	}
	for number := range sectionTests {
		if !known[number] {
			t.Errorf("there is no section %s", number)
		}
	}
}
