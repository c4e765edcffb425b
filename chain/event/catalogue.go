package event

// Stake and TAO (economy.md, sections 4 to 7).
var (
	StakeAdded = define("StakeAdded", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "uint16 indexed netuid",
		"uint64 taoRao", "uint64 alpha", "uint64 feeRao")
	StakeRemoved = define("StakeRemoved", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "uint16 indexed netuid",
		"uint64 taoRao", "uint64 alpha", "uint64 feeAlpha")
	Transferred = define("Transferred", "address indexed from", "bytes32 indexed to", "uint256 amountWei")
	Linked      = define("Linked", "bytes32 indexed account", "address indexed evmAddress", "uint256 releasedWei")
)

// Subnets and neurons (subnets.md, section 14).
var (
	NetworkAdded         = define("NetworkAdded", "uint16 indexed netuid", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "uint64 lockRao")
	SubnetStarted        = define("SubnetStarted", "uint16 indexed netuid", "uint64 firstEmissionBlock")
	NeuronRegistered     = define("NeuronRegistered", "uint16 indexed netuid", "bytes32 indexed hotkey", "bytes32 indexed coldkey", "uint16 uid", "uint64 burnRao")
	NeuronPruned         = define("NeuronPruned", "uint16 indexed netuid", "bytes32 indexed hotkey", "uint16 uid")
	AxonServed           = define("AxonServed", "uint16 indexed netuid", "bytes32 indexed hotkey")
	SubnetParameterSet   = define("SubnetParameterSet", "uint16 indexed netuid", "bytes32 indexed name", "uint256 value")
	GlobalParameterSet   = define("GlobalParameterSet", "bytes32 indexed name", "uint256 value")
	PrecompileEnabledSet = define("PrecompileEnabledSet", "address indexed precompile", "bool enabled")
)

// Weights and epochs.
var (
	WeightsSet       = define("WeightsSet", "uint16 indexed netuid", "bytes32 indexed hotkey", "uint16 storageIndex", "uint16 uid")
	WeightsCommitted = define("WeightsCommitted", "uint16 indexed netuid", "bytes32 indexed hotkey", "uint16 storageIndex", "bytes32 commitHash")
	WeightsRevealed  = define("WeightsRevealed", "uint16 indexed netuid", "bytes32 indexed hotkey", "uint16 storageIndex", "bytes32 commitHash")
	TempoSet         = define("TempoSet", "uint16 indexed netuid", "uint16 tempo")
	EpochTriggered   = define("EpochTriggered", "uint16 indexed netuid", "uint64 epochBlock")
)

// Block hooks: recorded in state and served by tao_getBlockEvents, never logged.
var (
	EpochRan      = define("EpochRan", "uint16 indexed netuid", "uint64 epoch", "uint64 emissionAlpha")
	EpochDeferred = define("EpochDeferred", "uint16 indexed netuid", "uint64 untilBlock")
	EpochSkipped  = define("EpochSkipped", "uint16 indexed netuid")
	EmissionPaid  = define("EmissionPaid", "uint16 indexed netuid", "uint64 ownerCutAlpha", "uint64 incentiveAlpha", "uint64 dividendAlpha", "uint64 rootAlpha")
	SubnetPaused  = define("SubnetPaused", "uint16 indexed netuid", "uint8 stage")
)

// Mechanisms, trimming and serving information (subnets.md, sections 3.6, 5 and 9). A split of no parts is an even one.
var (
	NeuronsTrimmed            = define("NeuronsTrimmed", "uint16 indexed netuid", "uint16 maxUids", "uint16 uids")
	MechanismCountSet         = define("MechanismCountSet", "uint16 indexed netuid", "uint8 count")
	MechanismEmissionSplitSet = define("MechanismEmissionSplitSet", "uint16 indexed netuid", "uint8 parts")
	PrometheusServed          = define("PrometheusServed", "uint16 indexed netuid", "bytes32 indexed hotkey")
)

// Voting power (subnets.md, section 10). VotingPowerTrackingDisabled comes from a block hook.
var (
	VotingPowerTrackingEnabled          = define("VotingPowerTrackingEnabled", "uint16 indexed netuid")
	VotingPowerTrackingDisableScheduled = define("VotingPowerTrackingDisableScheduled", "uint16 indexed netuid", "uint64 disableAtBlock")
	VotingPowerTrackingDisabled         = define("VotingPowerTrackingDisabled", "uint16 indexed netuid")
	VotingPowerEmaAlphaSet              = define("VotingPowerEmaAlphaSet", "uint16 indexed netuid", "uint64 alpha")
)

// Commitments (subnets.md, section 11).
var (
	CommitmentSet = define("CommitmentSet", "uint16 indexed netuid", "bytes32 indexed hotkey", "uint64 length")
	BondsReset    = define("BondsReset", "uint16 indexed netuid", "bytes32 indexed hotkey", "uint16 uid")
)

// The life of subnets (subnets.md, sections 7 and 11).
var (
	NetworkRemoved        = define("NetworkRemoved", "uint16 indexed netuid")
	SubnetOwnerHotkeySet  = define("SubnetOwnerHotkeySet", "uint16 indexed netuid", "bytes32 indexed hotkey")
	SubnetIdentitySet     = define("SubnetIdentitySet", "uint16 indexed netuid")
	SubnetIdentityRemoved = define("SubnetIdentityRemoved", "uint16 indexed netuid")
	SymbolUpdated         = define("SymbolUpdated", "uint16 indexed netuid", "uint16 symbol")
	ChainIdentitySet      = define("ChainIdentitySet", "bytes32 indexed coldkey")
	EvmKeyAssociated      = define("EvmKeyAssociated", "uint16 indexed netuid", "bytes32 indexed hotkey", "address indexed evmKey", "uint64 blockNumber")
	HotkeyAssociated      = define("HotkeyAssociated", "bytes32 indexed hotkey", "bytes32 indexed coldkey")
)

// Batches of weights (subnets.md 4.3, 4.4). Only calls of users emit them.
var (
	// BatchWeightItemFailed tells which item of a batch was refused; errorSelector is that of the refusal's custom error.
	BatchWeightItemFailed = define("BatchWeightItemFailed", "bytes32 indexed hotkey", "uint16 indexed netuid", "uint64 item", "bytes4 errorSelector")
	// BatchCompletedWithErrors precedes the first BatchWeightItemFailed of a batch.
	BatchCompletedWithErrors = define("BatchCompletedWithErrors", "bytes32 indexed hotkey")
	// BatchWeightsCompleted ends every batch.
	BatchWeightsCompleted = define("BatchWeightsCompleted", "bytes32 indexed hotkey", "uint64 items", "uint64 failed")
	WeightsBatchRevealed  = define("WeightsBatchRevealed", "uint16 indexed netuid", "bytes32 indexed hotkey", "uint16 storageIndex", "uint64 reveals")
)

// Locks (economy.md, section 10). SubnetOwnerChanged comes from a block hook.
var (
	StakeLocked          = define("StakeLocked", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "uint16 indexed netuid", "uint64 alpha", "uint64 lockedAlpha")
	LockMoved            = define("LockMoved", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "uint16 indexed netuid", "bytes32 fromHotkey", "uint64 lockedAlpha")
	PerpetualLockSet     = define("PerpetualLockSet", "bytes32 indexed coldkey", "uint16 indexed netuid", "bool perpetual")
	RejectLockedAlphaSet = define("RejectLockedAlphaSet", "bytes32 indexed coldkey", "bool rejects")
	SubnetOwnerChanged   = define("SubnetOwnerChanged", "uint16 indexed netuid", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "bytes32 fromColdkey")
)

// Stake that changes hands or place (economy.md 7.4), besides StakeRemoved and StakeAdded; and stake that is destroyed (7.3).
var (
	StakeMoved = define("StakeMoved", "bytes32 indexed coldkey", "bytes32 indexed originHotkey", "bytes32 destinationHotkey",
		"uint16 indexed originNetuid", "uint16 destinationNetuid", "uint64 taoRao")
	StakeTransferred = define("StakeTransferred", "bytes32 indexed originColdkey", "bytes32 indexed destinationColdkey", "bytes32 indexed hotkey",
		"uint16 originNetuid", "uint16 destinationNetuid", "uint64 taoRao")
	StakeSwapped = define("StakeSwapped", "bytes32 indexed coldkey", "bytes32 indexed hotkey",
		"uint16 indexed originNetuid", "uint16 destinationNetuid", "uint64 taoRao")
	AlphaBurned   = define("AlphaBurned", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "uint16 indexed netuid", "uint64 alpha")
	AlphaRecycled = define("AlphaRecycled", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "uint16 indexed netuid", "uint64 alpha")
	AddStakeBurn  = define("AddStakeBurn", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "uint16 indexed netuid", "uint64 taoRao", "uint64 alpha")
)

// Claims of root dividends (economy.md 5.3, 5.4), by calls and by block hooks. RootClaimFailed comes from a block hook.
var (
	RootClaimed = define("RootClaimed", "bytes32 indexed coldkey")
	// RootDividendClaimed tells of each position of a claim. taoRao is what the alpha was sold for, 0 if it was kept.
	RootDividendClaimed = define("RootDividendClaimed", "uint16 indexed netuid", "bytes32 indexed hotkey", "bytes32 indexed coldkey",
		"uint64 alpha", "uint64 taoRao")
	RootClaimFailed       = define("RootClaimFailed", "bytes32 indexed coldkey")
	RootClaimTypeSet      = define("RootClaimTypeSet", "bytes32 indexed coldkey", "uint8 claimType", "uint64 subnets")
	RootClaimThresholdSet = define("RootClaimThresholdSet", "uint16 indexed netuid", "uint64 thresholdAlpha")
)

// Child keys, takes and the target of incentives (subnets.md, section 6; economy.md 4.5, 8). SetChildren comes from a
// block hook too.
var (
	SetChildrenScheduled = define("SetChildrenScheduled", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "uint16 indexed netuid",
		"uint64 cooldownBlock", "uint8 children")
	SetChildren            = define("SetChildren", "bytes32 indexed hotkey", "uint16 indexed netuid", "uint8 children")
	PendingChildrenDropped = define("PendingChildrenDropped", "bytes32 indexed hotkey", "uint16 indexed netuid")
	ChildKeyTakeSet        = define("ChildKeyTakeSet", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "uint16 indexed netuid", "uint16 take")
	TakeIncreased          = define("TakeIncreased", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "uint16 take")
	TakeDecreased          = define("TakeDecreased", "bytes32 indexed coldkey", "bytes32 indexed hotkey", "uint16 take")

	AutoParentDelegationEnabledSet = define("AutoParentDelegationEnabledSet", "bytes32 indexed hotkey", "bool enabled")
	AutoStakeDestinationSet        = define("AutoStakeDestinationSet", "bytes32 indexed coldkey", "uint16 indexed netuid", "bytes32 indexed hotkey")
)

// Crowdloans (economy.md 11.2).
var (
	CrowdloanCreated                = define("CrowdloanCreated", "bytes32 indexed account", "uint32 indexed id", "uint64 capRao", "uint64 endBlock")
	CrowdloanContributed            = define("CrowdloanContributed", "bytes32 indexed account", "uint32 indexed id", "uint64 amountRao")
	CrowdloanWithdrawn              = define("CrowdloanWithdrawn", "bytes32 indexed account", "uint32 indexed id", "uint64 amountRao")
	CrowdloanFinalized              = define("CrowdloanFinalized", "bytes32 indexed account", "uint32 indexed id", "uint64 raisedRao")
	CrowdloanRefunded               = define("CrowdloanRefunded", "bytes32 indexed account", "uint32 indexed id", "uint16 contributors", "bool all")
	CrowdloanDissolved              = define("CrowdloanDissolved", "bytes32 indexed account", "uint32 indexed id")
	CrowdloanMinContributionUpdated = define("CrowdloanMinContributionUpdated", "bytes32 indexed account", "uint32 indexed id", "uint64 amountRao")
	CrowdloanEndUpdated             = define("CrowdloanEndUpdated", "bytes32 indexed account", "uint32 indexed id", "uint64 endBlock")
	CrowdloanCapUpdated             = define("CrowdloanCapUpdated", "bytes32 indexed account", "uint32 indexed id", "uint64 capRao")
	CrowdloanMaxContributionUpdated = define("CrowdloanMaxContributionUpdated", "bytes32 indexed account", "uint32 indexed id", "bool limited", "uint64 amountRao")
)

// Leases (economy.md 11.1).
var (
	SubnetLeaseCreated              = define("SubnetLeaseCreated", "bytes32 indexed beneficiary", "uint16 indexed netuid", "uint32 indexed id", "bool hasEnd", "uint64 endBlock")
	SubnetLeaseDividendsDistributed = define("SubnetLeaseDividendsDistributed", "bytes32 indexed contributor", "uint16 indexed netuid", "uint32 indexed id", "uint64 alpha")
	SubnetLeaseTerminated           = define("SubnetLeaseTerminated", "bytes32 indexed beneficiary", "uint16 indexed netuid", "uint32 indexed id")
)

// Key swaps (economy.md 8.3, 8.4). ColdkeySwapAnnouncement and ColdkeySwapDispute are ColdkeySwapAnnounced and
// ColdkeySwapDisputed of the protocol; Solidity has these names once, and they are errors.
var (
	HotkeySwapped           = define("HotkeySwapped", "bytes32 indexed coldkey", "bytes32 indexed oldHotkey", "bytes32 indexed newHotkey", "bool keepStake")
	HotkeySwappedOnSubnet   = define("HotkeySwappedOnSubnet", "bytes32 indexed coldkey", "bytes32 indexed oldHotkey", "bytes32 newHotkey", "uint16 indexed netuid", "bool keepStake")
	ColdkeySwapAnnouncement = define("ColdkeySwapAnnouncement", "bytes32 indexed coldkey", "bytes32 newColdkeyHash", "uint64 executeBlock")
	ColdkeySwapped          = define("ColdkeySwapped", "bytes32 indexed oldColdkey", "bytes32 indexed newColdkey")
	ColdkeySwapDispute      = define("ColdkeySwapDispute", "bytes32 indexed coldkey")
	ColdkeySwapCleared      = define("ColdkeySwapCleared", "bytes32 indexed coldkey")
	ColdkeySwapReset        = define("ColdkeySwapReset", "bytes32 indexed coldkey")
)

// Approval tells what is left of an allowance after each change (precompiles.md, "Allowances of StakingV2 in detail").
var Approval = define("Approval", "address indexed owner", "address indexed spender", "uint16 indexed netuid", "uint256 amount")

// BalanceForced tells that the admin has set a balance, on a test network.
var BalanceForced = define("BalanceForced", "bytes32 indexed account", "uint64 beforeRao", "uint64 balanceRao")

// Limit orders (economy.md, section 12). amountIn of LimitOrderExecuted is the part of the order's amount that was executed: rao
// for a buy, the fee included, alpha rao for a sale. amountOut is what the signer got: alpha rao, or rao after the fee.
var (
	LimitOrderExecuted = define("LimitOrderExecuted", "bytes32 indexed orderHash", "bytes32 indexed coldkey", "uint16 indexed netuid", "bytes32 hotkey",
		"uint8 orderType", "uint64 amountIn", "uint64 amountOut", "uint64 feeRao", "bytes32 feeRecipient", "uint64 filled")
	LimitOrderSkipped = define("LimitOrderSkipped", "bytes32 indexed orderHash", "bytes32 indexed relayer", "uint64 index", "bytes4 reason")
	// LimitOrdersMatched tells of a batch: what buyers and sellers put in, what went to the pool, TAO if the batch bought, otherwise
	// alpha, what came back, and what rounding left over, which is burned.
	LimitOrdersMatched = define("LimitOrdersMatched", "uint16 indexed netuid", "bytes32 indexed relayer", "uint64 orders", "uint64 taoRao", "uint64 alpha",
		"bool bought", "uint64 poolIn", "uint64 poolOut", "uint64 dustRao", "uint64 dustAlpha")
	LimitOrderCancelled = define("LimitOrderCancelled", "bytes32 indexed orderHash", "bytes32 indexed coldkey")
)

// The randomness beacon (precompiles.md, section 7).
var PulseWritten = define("PulseWritten", "uint64 indexed round", "bytes32 randomness")

// Proxies (economy.md, section 13).
var (
	ProxyAdded               = define("ProxyAdded", "bytes32 indexed real", "bytes32 indexed delegate", "uint8 proxyType", "uint32 delayBlocks")
	ProxyRemoved             = define("ProxyRemoved", "bytes32 indexed real", "bytes32 indexed delegate", "uint8 proxyType", "uint32 delayBlocks")
	PureCreated              = define("PureCreated", "bytes32 indexed pureAccount", "bytes32 indexed spawner", "uint8 proxyType", "uint16 index", "uint32 height", "uint32 extIndex")
	PureKilled               = define("PureKilled", "bytes32 indexed pureAccount", "bytes32 indexed spawner", "uint8 proxyType", "uint16 index")
	ProxyAnnounced           = define("ProxyAnnounced", "bytes32 indexed real", "bytes32 indexed delegate", "bytes32 callHash")
	ProxyAnnouncementRemoved = define("ProxyAnnouncementRemoved", "bytes32 indexed real", "bytes32 indexed delegate", "bytes32 callHash")
	// ProxyExecuted follows the events of the call itself.
	ProxyExecuted     = define("ProxyExecuted", "bytes32 indexed real", "bytes32 indexed delegate", "address indexed target", "bytes4 selector")
	RealPaysFeeSet    = define("RealPaysFeeSet", "bytes32 indexed real", "bytes32 indexed delegate", "bool paysFee")
	ProxyDepositPoked = define("ProxyDepositPoked", "bytes32 indexed account", "uint64 fromRao", "uint64 toRao")
)
