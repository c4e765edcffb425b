package fault

// These occur when a call reaches a precompile in a form that it does not take (precompiles.md, section 1).
var (
	UnknownSelector       = define("UnknownSelector", "bytes4 selector")
	CalldataTooShort      = define("CalldataTooShort", "uint256 have", "uint256 need")
	ValueOutOfRange       = define("ValueOutOfRange", "string param", "string solidityType")
	ArrayOutOfBounds      = define("ArrayOutOfBounds", "string param")
	StringTooLong         = define("StringTooLong", "string param", "uint256 length", "uint256 maximum")
	NonStaticInStaticCall = define("NonStaticInStaticCall")
	NotPayable            = define("NotPayable", "uint256 value")
	CallCodeRefused       = define("CallCodeRefused")
	DelegateCallTooDeep   = define("DelegateCallTooDeep", "uint256 depth", "string remedy")
	PrecompileDisabled    = define("PrecompileDisabled", "address precompile")
	InternalFailure       = define("InternalFailure", "string what")
)

// These occur when something named by the caller does not exist or is not the caller's.
var (
	SubnetNotExists              = define("SubnetNotExists", "uint16 netuid")
	MechanismDoesNotExist        = define("MechanismDoesNotExist", "uint16 netuid", "uint8 mecid")
	HotKeyAccountNotExists       = define("HotKeyAccountNotExists", "bytes32 hotkey")
	HotKeyNotRegisteredInSubNet  = define("HotKeyNotRegisteredInSubNet", "uint16 netuid", "bytes32 hotkey")
	HotKeyNotRegisteredInNetwork = define("HotKeyNotRegisteredInNetwork", "uint16 netuid", "bytes32 hotkey")
	UidNotExists                 = define("UidNotExists", "uint16 netuid", "uint16 uid")
	NonAssociatedColdKey         = define("NonAssociatedColdKey", "bytes32 hotkey", "bytes32 owner", "bytes32 caller")
	CannotUseSystemAccount       = define("CannotUseSystemAccount", "bytes32 account")
	BadOrigin                    = define("BadOrigin", "bytes32 caller")
	AccountNotLinked             = define("AccountNotLinked", "bytes32 account")
)

// These occur when a registration is refused (subnets.md 3.2, economy.md 9.2).
var (
	RegistrationNotPermittedOnRootSubnet = define("RegistrationNotPermittedOnRootSubnet")
	SubNetRegistrationDisabled           = define("SubNetRegistrationDisabled", "uint16 netuid")
	HotKeyAlreadyRegisteredInSubNet      = define("HotKeyAlreadyRegisteredInSubNet", "uint16 netuid", "bytes32 hotkey")
	NotEnoughBalanceToStake              = define("NotEnoughBalanceToStake", "uint64 balanceRao", "uint64 neededRao")
	NoNeuronIdAvailable                  = define("NoNeuronIdAvailable", "uint16 netuid")
	POWRegistrationDisabled              = define("POWRegistrationDisabled")
	RegistrationPriceLimitExceeded       = define("RegistrationPriceLimitExceeded", "uint64 priceRao", "uint64 limitRao")
	NetworkTxRateLimitExceeded           = define("NetworkTxRateLimitExceeded", "uint64 nextBlock")
	SubnetLimitReached                   = define("SubnetLimitReached", "uint16 limit")
	CannotAffordLockCost                 = define("CannotAffordLockCost", "uint64 balanceRao", "uint64 costRao")
	FirstEmissionBlockNumberAlreadySet   = define("FirstEmissionBlockNumberAlreadySet", "uint16 netuid", "uint64 firstEmissionBlock")
	NeedWaitingMoreBlocksToStarCall      = define("NeedWaitingMoreBlocksToStarCall", "uint16 netuid", "uint64 nextBlock")
	TooManyRegistrationsThisBlock        = define("TooManyRegistrationsThisBlock", "uint16 netuid", "uint16 limit")
	TooManyRegistrationsThisInterval     = define("TooManyRegistrationsThisInterval", "uint16 netuid", "uint16 limit")
	StakeTooLowForRoot                   = define("StakeTooLowForRoot", "uint64 stakeRao", "uint64 lowestRao")
)

// These occur when stake is moved (economy.md, section 7) or traded with a pool (amm.md, section 11).
var (
	SubtokenDisabled                = define("SubtokenDisabled", "uint16 netuid")
	AmountTooLow                    = define("AmountTooLow", "uint64 amount", "uint64 minimumRao")
	InsufficientLiquidity           = define("InsufficientLiquidity", "uint16 netuid", "uint64 amount")
	InsufficientBalance             = define("InsufficientBalance", "uint64 balanceRao", "uint64 neededRao")
	NotEnoughStakeToWithdraw        = define("NotEnoughStakeToWithdraw", "uint64 stakeAlpha", "uint64 requestedAlpha")
	SlippageTooHigh                 = define("SlippageTooHigh", "uint64 amount", "uint64 maximum")
	PriceLimitExceeded              = define("PriceLimitExceeded", "uint16 netuid", "uint64 limitRao")
	ReservesTooLow                  = define("ReservesTooLow", "uint16 netuid")
	SwapInputTooLarge               = define("SwapInputTooLarge", "uint16 netuid", "uint64 amount")
	ReservesOutOfBalance            = define("ReservesOutOfBalance", "uint16 netuid")
	SameNetuid                      = define("SameNetuid", "uint16 netuid")
	TransferDisallowed              = define("TransferDisallowed", "uint16 netuid")
	CannotBurnOrRecycleOnRootSubnet = define("CannotBurnOrRecycleOnRootSubnet")
	TooManyHotkeys                  = define("TooManyHotkeys", "uint256 count", "uint256 limit")
	DuplicateHotkey                 = define("DuplicateHotkey", "bytes32 hotkey")
	FeeRateTooHigh                  = define("FeeRateTooHigh", "uint16 rate", "uint16 maximum")
	SpendingOverAllowance           = define("SpendingOverAllowance", "address owner", "address spender", "uint16 netuid", "uint256 allowanceAlpha", "uint256 requestedAlpha")
)

// These occur when alpha is locked, or is to leave a coldkey that has locked it (economy.md, section 10).
var (
	StakeUnavailable          = define("StakeUnavailable", "uint16 netuid", "uint64 availableAlpha", "uint64 requestedAlpha")
	LockHotkeyMismatch        = define("LockHotkeyMismatch", "uint16 netuid", "bytes32 lockedHotkey", "bytes32 hotkey")
	NoExistingLock            = define("NoExistingLock", "uint16 netuid", "bytes32 coldkey")
	InsufficientStakeForLock  = define("InsufficientStakeForLock", "uint16 netuid", "uint64 stakeAlpha", "uint64 neededAlpha")
	AccountRejectsLockedAlpha = define("AccountRejectsLockedAlpha", "bytes32 coldkey")
	ActiveLockExists          = define("ActiveLockExists", "bytes32 coldkey", "uint16 netuid")
)

// These occur when weights are refused (subnets.md, section 4).
var (
	CanNotSetRootNetworkWeights     = define("CanNotSetRootNetworkWeights")
	WeightVecNotEqualSize           = define("WeightVecNotEqualSize", "uint256 uids", "uint256 values")
	UidsLengthExceedUidsInSubNet    = define("UidsLengthExceedUidsInSubNet", "uint256 uids", "uint16 limit")
	NotEnoughStakeToSetWeights      = define("NotEnoughStakeToSetWeights", "uint64 stakeWeight", "uint64 threshold")
	IncorrectWeightVersionKey       = define("IncorrectWeightVersionKey", "uint64 given", "uint64 stored")
	SettingWeightsTooFast           = define("SettingWeightsTooFast", "uint16 uid", "uint64 nextBlock")
	NeuronNoValidatorPermit         = define("NeuronNoValidatorPermit", "uint16 netuid", "uint16 uid")
	DuplicateUids                   = define("DuplicateUids", "uint16 uid")
	UidVecContainInvalidOne         = define("UidVecContainInvalidOne", "uint16 uid")
	WeightVecLengthIsLow            = define("WeightVecLengthIsLow", "uint256 length", "uint16 minimum")
	MaxWeightExceeded               = define("MaxWeightExceeded", "uint16 limit")
	CommitRevealEnabled             = define("CommitRevealEnabled", "uint16 netuid")
	CommitRevealDisabled            = define("CommitRevealDisabled", "uint16 netuid")
	CommittingWeightsTooFast        = define("CommittingWeightsTooFast", "uint16 uid", "uint64 nextBlock")
	TooManyUnrevealedCommits        = define("TooManyUnrevealedCommits", "uint256 limit")
	NoWeightsCommitFound            = define("NoWeightsCommitFound", "bytes32 commitHash")
	ExpiredWeightCommit             = define("ExpiredWeightCommit", "bytes32 commitHash")
	InvalidRevealCommitHashNotMatch = define("InvalidRevealCommitHashNotMatch", "bytes32 commitHash")
	RevealTooEarly                  = define("RevealTooEarly", "uint64 currentEpoch", "uint64 revealEpoch")
	TimelockedCommitsUnavailable    = define("TimelockedCommitsUnavailable")
)

// These occur when a name, a symbol or a link to an EVM address is refused (subnets.md, section 11).
var (
	NotSubnetOwner                   = define("NotSubnetOwner", "uint16 netuid", "bytes32 caller")
	InvalidIdentity                  = define("InvalidIdentity", "string field", "uint256 length", "uint256 maximum")
	SymbolDoesNotExist               = define("SymbolDoesNotExist", "string symbol")
	SymbolAlreadyInUse               = define("SymbolAlreadyInUse", "string symbol")
	EvmKeyAssociateRateLimitExceeded = define("EvmKeyAssociateRateLimitExceeded", "uint64 nextBlock")
	UnableToRecoverPublicKey         = define("UnableToRecoverPublicKey")
	InvalidRecoveredPublicKey        = define("InvalidRecoveredPublicKey", "address recovered", "address evmKey")
)

// These occur when serving information is refused (subnets.md, section 5).
var (
	InvalidIpType            = define("InvalidIpType", "uint8 ipType")
	InvalidIpAddress         = define("InvalidIpAddress", "uint128 ip")
	InvalidPort              = define("InvalidPort", "uint16 port")
	ServingRateLimitExceeded = define("ServingRateLimitExceeded", "uint64 nextBlock")
)

// These occur when a parameter or a schedule may not be changed (subnets.md, section 2).
var (
	UnknownParameter                         = define("UnknownParameter", "bytes32 name")
	ValueNotInBounds                         = define("ValueNotInBounds", "string param", "uint256 value", "uint256 minimum", "uint256 maximum")
	TxRateLimitExceeded                      = define("TxRateLimitExceeded", "uint64 nextBlock")
	AdminActionProhibitedDuringWeightsWindow = define("AdminActionProhibitedDuringWeightsWindow", "uint16 netuid", "uint64 nextEpochBlock")
	TempoOutOfBounds                         = define("TempoOutOfBounds", "uint16 tempo", "uint16 minimum", "uint16 maximum")
	ActivityCutoffFactorMilliOutOfBounds     = define("ActivityCutoffFactorMilliOutOfBounds", "uint32 milli", "uint32 minimum", "uint32 maximum")
	ActivityCutoffTooLow                     = define("ActivityCutoffTooLow", "uint16 cutoff", "uint16 minimum")
	EpochTriggerAlreadyPending               = define("EpochTriggerAlreadyPending", "uint16 netuid", "uint64 pendingBlock")
	AutoEpochAlreadyImminent                 = define("AutoEpochAlreadyImminent", "uint16 netuid", "uint64 epochBlock")
	DynamicTempoBlockedByCommitReveal        = define("DynamicTempoBlockedByCommitReveal", "uint16 netuid")
	LiquidAlphaDisabled                      = define("LiquidAlphaDisabled", "uint16 netuid")
	AlphaHighTooLow                          = define("AlphaHighTooLow", "uint16 alphaHigh", "uint16 minimum")
	AlphaLowOutOfRange                       = define("AlphaLowOutOfRange", "uint16 alphaLow", "uint16 minimum", "uint16 maximum")
	BondsMovingAverageMaxReached             = define("BondsMovingAverageMaxReached", "uint64 value", "uint64 maximum")
	NegativeSigmoidSteepness                 = define("NegativeSigmoidSteepness", "int16 value")
	RevealPeriodTooSmall                     = define("RevealPeriodTooSmall", "uint64 value", "uint64 minimum")
	RevealPeriodTooLarge                     = define("RevealPeriodTooLarge", "uint64 value", "uint64 maximum")
	NotPermittedOnRootSubnet                 = define("NotPermittedOnRootSubnet")
	InvalidValue                             = define("InvalidValue", "string param", "uint256 value", "uint256 minimum", "uint256 maximum")
)

// These occur when the number of uids, of validators or of mechanisms may not become what is asked for (subnets.md,
// sections 2, 3.6 and 9). The spelling is the protocol's.
var (
	MaxAllowedUidsLessThanMinAllowedUids           = define("MaxAllowedUidsLessThanMinAllowedUids", "uint16 maxUids", "uint16 minUids")
	MaxAllowedUIdsLessThanCurrentUIds              = define("MaxAllowedUIdsLessThanCurrentUIds", "uint16 maxUids", "uint16 uids")
	MaxAllowedUidsGreaterThanDefaultMaxAllowedUids = define("MaxAllowedUidsGreaterThanDefaultMaxAllowedUids", "uint16 maxUids", "uint16 limit")
	MinAllowedUidsGreaterThanMaxAllowedUids        = define("MinAllowedUidsGreaterThanMaxAllowedUids", "uint16 minUids", "uint16 maxUids")
	MinAllowedUidsGreaterThanCurrentUids           = define("MinAllowedUidsGreaterThanCurrentUids", "uint16 minUids", "uint16 uids")
	MaxValidatorsLargerThanMaxUIds                 = define("MaxValidatorsLargerThanMaxUIds", "uint16 maxValidators", "uint16 maxUids")
	TooManyUIDsPerMechanism                        = define("TooManyUIDsPerMechanism", "uint16 maxUids", "uint8 mechanisms", "uint16 limit")
	TrimmingWouldExceedMaxImmunePercentage         = define("TrimmingWouldExceedMaxImmunePercentage", "uint16 immune", "uint16 maxUids", "uint8 percentage")
)

// These occur when voting power may not be tracked or weighted so (subnets.md, section 10).
var (
	VotingPowerTrackingNotEnabled = define("VotingPowerTrackingNotEnabled", "uint16 netuid")
	InvalidVotingPowerEmaAlpha    = define("InvalidVotingPowerEmaAlpha", "uint64 alpha", "uint64 maximum")
)

// These occur when a commitment is refused (subnets.md, section 11).
var (
	SpaceLimitExceeded = define("SpaceLimitExceeded", "uint256 usedBytes", "uint256 length", "uint256 limit")
)

// These occur when root dividends are not claimed, or may not be claimed so (economy.md 5.3).
var (
	InvalidSubnetNumber       = define("InvalidSubnetNumber", "uint64 subnets", "uint64 minimum", "uint64 maximum")
	InvalidRootClaimThreshold = define("InvalidRootClaimThreshold", "uint64 thresholdAlpha", "uint64 maximumAlpha")
)

// These occur when child keys, takes or the target of incentives are refused (subnets.md, section 6; economy.md 4.5, 8).
var (
	InvalidChild                    = define("InvalidChild", "bytes32 child")
	DuplicateChild                  = define("DuplicateChild", "bytes32 child")
	TooManyChildren                 = define("TooManyChildren", "uint256 children", "uint8 maximum")
	ProportionOverflow              = define("ProportionOverflow", "uint256 sum")
	ChildParentInconsistency        = define("ChildParentInconsistency", "uint16 netuid", "bytes32 hotkey", "bytes32 account")
	NotEnoughStakeToSetChildkeys    = define("NotEnoughStakeToSetChildkeys", "uint64 stakeRao", "uint64 thresholdRao")
	InvalidChildkeyTake             = define("InvalidChildkeyTake", "uint16 take", "uint16 minimum", "uint16 maximum")
	TxChildkeyTakeRateLimitExceeded = define("TxChildkeyTakeRateLimitExceeded", "uint64 nextBlock")
	DelegateTakeTooLow              = define("DelegateTakeTooLow", "uint16 take", "uint16 minimum", "uint16 present")
	DelegateTakeTooHigh             = define("DelegateTakeTooHigh", "uint16 take", "uint16 maximum")
	DelegateTxRateLimitExceeded     = define("DelegateTxRateLimitExceeded", "uint64 nextBlock")
	SameAutoStakeHotkeyAlreadySet   = define("SameAutoStakeHotkeyAlreadySet", "uint16 netuid", "bytes32 hotkey")
)

// These occur when keys may not be swapped (economy.md 8.3, 8.4), or a caller may do nothing else because of it.
var (
	NewHotKeyIsSameWithOld              = define("NewHotKeyIsSameWithOld", "bytes32 hotkey")
	NewHotKeyNotCleanForRootSwap        = define("NewHotKeyNotCleanForRootSwap", "bytes32 hotkey", "uint64 rootStakeRao")
	HotKeySetTxRateLimitExceeded        = define("HotKeySetTxRateLimitExceeded", "uint64 nextBlock")
	HotKeySwapOnSubnetIntervalNotPassed = define("HotKeySwapOnSubnetIntervalNotPassed", "uint16 netuid", "uint64 nextBlock")
	NotEnoughBalanceToPaySwapHotKey     = define("NotEnoughBalanceToPaySwapHotKey", "uint64 balanceRao", "uint64 neededRao")
	NotEnoughBalanceToPaySwapColdKey    = define("NotEnoughBalanceToPaySwapColdKey", "uint64 balanceRao", "uint64 neededRao")
	ColdkeySwapAnnouncementNotFound     = define("ColdkeySwapAnnouncementNotFound", "bytes32 coldkey")
	ColdkeySwapTooEarly                 = define("ColdkeySwapTooEarly", "uint64 nextBlock")
	ColdkeySwapReannouncedTooEarly      = define("ColdkeySwapReannouncedTooEarly", "uint64 nextBlock")
	ColdkeySwapClearTooEarly            = define("ColdkeySwapClearTooEarly", "uint64 nextBlock")
	AnnouncedColdkeyHashDoesNotMatch    = define("AnnouncedColdkeyHashDoesNotMatch", "bytes32 announcedHash", "bytes32 hash")
	ColdkeySwapAlreadyDisputed          = define("ColdkeySwapAlreadyDisputed", "bytes32 coldkey")
	ColdkeySwapAnnounced                = define("ColdkeySwapAnnounced", "bytes32 coldkey", "uint64 executeBlock")
	ColdkeySwapDisputed                 = define("ColdkeySwapDisputed", "bytes32 coldkey")
	NewColdKeyIsHotkey                  = define("NewColdKeyIsHotkey", "bytes32 coldkey", "bytes32 owner")
	ColdKeyAlreadyAssociated            = define("ColdKeyAlreadyAssociated", "bytes32 coldkey", "uint64 hotkeys")
)

// These occur when a raw precompile is given what it cannot read (precompiles.md, section 3).
var (
	UndecodablePublicKey = define("UndecodablePublicKey", "bytes32 publicKey")
	UndecodableSignature = define("UndecodableSignature", "bytes32 r", "bytes32 s")
	InvalidKey           = define("InvalidKey", "bytes32 key")
)

// These occur when the admin asks for what no call may change, on this chain or on any (precompiles.md, section 7).
var (
	ForcedBalancesDisabled = define("ForcedBalancesDisabled")
	BaseFeeNotSettable     = define("BaseFeeNotSettable", "uint256 wantedWei")
)

// InputLengthsUnequal occurs when the lists of a batch have different lengths (subnets.md 4.3, 4.4).
var InputLengthsUnequal = define("InputLengthsUnequal", "uint256 first", "uint256 other")

// These occur when a crowdloan is refused (economy.md 11.2).
var (
	InvalidCrowdloanId         = define("InvalidCrowdloanId", "uint32 id")
	InvalidOrigin              = define("InvalidOrigin", "bytes32 caller", "bytes32 creator")
	AlreadyFinalized           = define("AlreadyFinalized", "uint32 id")
	DepositTooLow              = define("DepositTooLow", "uint64 depositRao", "uint64 minimumRao")
	CapTooLow                  = define("CapTooLow", "uint64 capRao", "uint64 raisedRao")
	MinimumContributionTooLow  = define("MinimumContributionTooLow", "uint64 amountRao", "uint64 minimumRao")
	MinimumContributionTooHigh = define("MinimumContributionTooHigh", "uint64 amountRao", "uint64 maximumRao")
	MaximumContributionTooLow  = define("MaximumContributionTooLow", "uint64 amountRao", "uint64 minimumRao")
	CannotEndInPast            = define("CannotEndInPast", "uint64 endBlock", "uint64 currentBlock")
	BlockDurationTooShort      = define("BlockDurationTooShort", "uint64 blocks", "uint64 minimum")
	BlockDurationTooLong       = define("BlockDurationTooLong", "uint64 blocks", "uint64 maximum")
	ContributionPeriodEnded    = define("ContributionPeriodEnded", "uint32 id", "uint64 endBlock")
	CapRaised                  = define("CapRaised", "uint32 id", "uint64 capRao")
	CapNotRaised               = define("CapNotRaised", "uint64 raisedRao", "uint64 capRao")
	ContributionTooLow         = define("ContributionTooLow", "uint64 amountRao", "uint64 minimumRao")
	MaxContributorsReached     = define("MaxContributorsReached", "uint32 id", "uint16 limit")
	MaxContributionReached     = define("MaxContributionReached", "uint64 contributedRao", "uint64 maximumRao")
	NoContribution             = define("NoContribution", "uint32 id", "bytes32 account")
	DepositCannotBeWithdrawn   = define("DepositCannotBeWithdrawn", "uint32 id", "uint64 depositRao")
	NotReadyToDissolve         = define("NotReadyToDissolve", "uint32 id", "uint64 raisedRao", "uint64 creatorRao")
	InvalidFinalizationConfig  = define("InvalidFinalizationConfig", "address target", "uint64 callBytes")
)

// These occur when a lease is refused (economy.md 11.1).
var (
	LeaseDoesNotExist           = define("LeaseDoesNotExist", "uint32 id")
	SubnetNotLeased             = define("SubnetNotLeased", "uint16 netuid")
	LeaseCannotEndInThePast     = define("LeaseCannotEndInThePast", "uint64 endBlock", "uint64 currentBlock")
	ExpectedBeneficiaryOrigin   = define("ExpectedBeneficiaryOrigin", "bytes32 caller", "bytes32 beneficiary")
	LeaseHasNoEndBlock          = define("LeaseHasNoEndBlock", "uint32 id")
	LeaseHasNotEnded            = define("LeaseHasNotEnded", "uint32 id", "uint64 endBlock")
	BeneficiaryDoesNotOwnHotkey = define("BeneficiaryDoesNotOwnHotkey", "bytes32 hotkey", "bytes32 owner", "bytes32 caller")
)

// These occur when a limit order is not executed, or not cancelled (economy.md, section 12).
var (
	InvalidOrder                  = define("InvalidOrder", "string field")
	InvalidOrderSignature         = define("InvalidOrderSignature", "bytes32 orderHash", "address recovered", "address signer")
	ChainIdMismatch               = define("ChainIdMismatch", "bytes32 orderHash", "uint64 orderChainId", "uint64 chainId")
	OrderExpired                  = define("OrderExpired", "bytes32 orderHash", "uint64 expiryMs", "uint64 blockTimeMs")
	OrderCancelled                = define("OrderCancelled", "bytes32 orderHash")
	OrderAlreadyProcessed         = define("OrderAlreadyProcessed", "bytes32 orderHash")
	PriceConditionNotMet          = define("PriceConditionNotMet", "bytes32 orderHash", "uint64 priceRao", "uint64 limitPriceRao")
	RelayerMismatch               = define("RelayerMismatch", "bytes32 orderHash", "address relayer")
	PartialFillsNotEnabled        = define("PartialFillsNotEnabled", "bytes32 orderHash")
	RelayerRequiredForPartialFill = define("RelayerRequiredForPartialFill", "bytes32 orderHash")
	IncorrectPartialFillAmount    = define("IncorrectPartialFillAmount", "bytes32 orderHash", "uint64 amount", "uint64 remaining")
	OrderNetuidMismatch           = define("OrderNetuidMismatch", "bytes32 orderHash", "uint16 orderNetuid", "uint16 netuid")
	DuplicateOrder                = define("DuplicateOrder", "bytes32 orderHash")
	TooManyOrders                 = define("TooManyOrders", "uint256 orders", "uint256 maximum")
	OrderShareIsZero              = define("OrderShareIsZero", "bytes32 orderHash")
	NotOrderSigner                = define("NotOrderSigner", "bytes32 orderHash", "address signer")
)

// These occur when a pulse of the randomness beacon is not stored, or is not there (precompiles.md, section 7).
var (
	InvalidPulse       = define("InvalidPulse", "uint64 round")
	PulseAlreadyStored = define("PulseAlreadyStored", "uint64 round")
	PulseTooOld        = define("PulseTooOld", "uint64 round", "uint64 oldestRound")
	PulseNotStored     = define("PulseNotStored", "uint64 round", "uint64 firstRound", "uint64 lastRound")
)

// These occur when a call through a proxy, or a change of proxies, is refused (economy.md, section 13).
var (
	InvalidProxyType      = define("InvalidProxyType", "uint8 proxyType", "uint8 maximum")
	NoSelfProxy           = define("NoSelfProxy", "bytes32 account")
	Duplicate             = define("Duplicate", "bytes32 real", "bytes32 delegate", "uint8 proxyType", "uint32 delayBlocks")
	TooMany               = define("TooMany", "bytes32 account", "uint16 limit")
	NotFound              = define("NotFound", "bytes32 real", "bytes32 delegate")
	NotProxy              = define("NotProxy", "bytes32 real", "bytes32 delegate")
	Unannounced           = define("Unannounced", "bytes32 real", "bytes32 delegate", "uint64 dueBlock")
	Unproxyable           = define("Unproxyable", "address target", "bytes4 selector", "uint8 proxyType")
	NoPermission          = define("NoPermission", "bytes32 caller", "bytes32 pureAccount")
	TargetNotPrecompile   = define("TargetNotPrecompile", "address target")
	NativeCallUnavailable = define("NativeCallUnavailable", "string remedy")
	ProxyCallTooDeep      = define("ProxyCallTooDeep", "uint8 limit")
)
