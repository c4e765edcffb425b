package revert

import "github.com/taochain/taochain/chain/fault"

// The codes that group the chain's refusals for programs (cli.md, section 3).
const (
	RateLimited           = "rate_limited"
	InsufficientBalance   = "insufficient_balance"
	NotRegistered         = "not_registered"
	NotAuthorized         = "not_authorized"
	SubnetNotExists       = "subnet_not_exists"
	TooEarly              = "too_early"
	Expired               = "expired"
	LimitExceeded         = "limit_exceeded"
	InsufficientLiquidity = "insufficient_liquidity"
	InvalidArgument       = "invalid_argument"
	Disabled              = "disabled"
	AlreadyExists         = "already_exists"
	NotFound              = "not_found"
	PolicyViolation       = "policy_violation"
	Internal              = "internal"
	Unknown               = "unknown"
)

// Codes lists the codes.
func Codes() []string {
	return []string{
		RateLimited, InsufficientBalance, NotRegistered, NotAuthorized, SubnetNotExists, TooEarly, Expired, LimitExceeded,
		InsufficientLiquidity, InvalidArgument, Disabled, AlreadyExists, NotFound, PolicyViolation, Internal, Unknown,
	}
}

// Explanation says what a refusal means and what to do about it. In Message
// {name} stands for an argument, shown by its unit; {name:coin} for one with 9
// decimals whose unit depends on the call, {name:wei} for wei, {name:text} for text
// in a bytes32.
type Explanation struct {
	Code, Message, Remedy string
}

// explanations has one entry for every error of the catalogue.
var explanations = map[*fault.Kind]Explanation{
	// The form of the call.
	fault.UnknownSelector:       {InvalidArgument, "the precompile has no function with the selector {selector}", "Check the contract's address and its interface."},
	fault.CalldataTooShort:      {InvalidArgument, "the call has {have} bytes of arguments, {need} are needed", "Encode all arguments of the function."},
	fault.ValueOutOfRange:       {InvalidArgument, "the argument {param} does not fit into {solidityType}", "Give a smaller value, with clean upper bytes."},
	fault.ArrayOutOfBounds:      {InvalidArgument, "the argument {param} points outside the call's data", "Encode the array as the ABI says."},
	fault.StringTooLong:         {LimitExceeded, "{param} has {length} bytes, at most {maximum} are allowed", "Shorten the text."},
	fault.NonStaticInStaticCall: {NotAuthorized, "the function changes the state and was called in a static call", "Call it in a transaction, not from a view function."},
	fault.NotPayable:            {InvalidArgument, "the function takes no value, {value:wei} was sent", "Send no value with the call."},
	fault.CallCodeRefused:       {NotAuthorized, "precompiles cannot be called with CALLCODE", "Use CALL."},
	fault.DelegateCallTooDeep:   {LimitExceeded, "delegate calls to the precompile are nested {depth} deep", "Call the precompile directly."},
	fault.PrecompileDisabled:    {Disabled, "the precompile {precompile} is switched off", "Wait until the admin switches it on again."},
	fault.InternalFailure:       {Internal, "the chain failed inside: {what}", "Nothing was changed. Report it with the transaction's data."},

	// What is named does not exist or is not the caller's.
	fault.SubnetNotExists:              {SubnetNotExists, "there is no subnet {netuid}", "Check the netuid."},
	fault.MechanismDoesNotExist:        {NotFound, "subnet {netuid} has no mechanism {mecid}", "Mechanisms are counted from 0; check how many the subnet has."},
	fault.HotKeyAccountNotExists:       {NotFound, "the hotkey {hotkey} is not known to the chain", "Register the hotkey first, or check it."},
	fault.HotKeyNotRegisteredInSubNet:  {NotRegistered, "the hotkey {hotkey} is not registered in subnet {netuid}", "Register it in this subnet first."},
	fault.HotKeyNotRegisteredInNetwork: {NotRegistered, "there is no neuron of {hotkey} in subnet {netuid}", "Register a hotkey in this subnet first; 65535 stands for any subnet."},
	fault.UidNotExists:                 {NotFound, "subnet {netuid} has no uid {uid}", "Check the uid in the subnet's metagraph."},
	fault.NonAssociatedColdKey:         {NotAuthorized, "the hotkey {hotkey} belongs to {owner}, not to the caller {caller}", "Sign with the coldkey that owns the hotkey."},
	fault.CannotUseSystemAccount:       {InvalidArgument, "{account} is an account of the chain itself", "Use an account of your own."},
	fault.BadOrigin:                    {NotAuthorized, "{caller} may not do this", "Sign as the subnet's owner, or as the admin where the call asks for it."},
	fault.AccountNotLinked:             {NotFound, "no address is known for the account {account}", "The owner of the address must link it once, or send any transaction."},

	// Registration.
	fault.RegistrationNotPermittedOnRootSubnet: {InvalidArgument, "neurons do not register in the root subnet this way", "Use the root registration for netuid 0."},
	fault.SubNetRegistrationDisabled:           {Disabled, "registration in subnet {netuid} is switched off", "Wait until the subnet's owner switches it on."},
	fault.POWRegistrationDisabled:              {Disabled, "this chain has no registration by proof of work", "Register by burning TAO."},
	fault.HotKeyAlreadyRegisteredInSubNet:      {AlreadyExists, "the hotkey {hotkey} is registered in subnet {netuid} already", "Use another hotkey; if it was to be registered, nothing needs to be done."},
	fault.NotEnoughBalanceToStake:              {InsufficientBalance, "the balance is {balanceRao}, {neededRao} are needed", "Bring TAO to the coldkey, or use less."},
	fault.NoNeuronIdAvailable:                  {LimitExceeded, "subnet {netuid} is full and every neuron in it is immune", "Try again when an immunity period has ended."},
	fault.RegistrationPriceLimitExceeded:       {LimitExceeded, "the registration costs {priceRao}, over the limit of {limitRao}", "Raise the limit, or wait until the price has fallen."},
	fault.NetworkTxRateLimitExceeded:           {RateLimited, "subnets are being created too fast", "Try again from block {nextBlock} on."},
	fault.SubnetLimitReached:                   {LimitExceeded, "there are {limit} subnets already, and none can be replaced now", "Wait until the immunity of a subnet has ended."},
	fault.CannotAffordLockCost:                 {InsufficientBalance, "the subnet costs {costRao}, the balance is {balanceRao}", "Bring TAO to the coldkey, or wait until the cost has fallen."},
	fault.FirstEmissionBlockNumberAlreadySet:   {AlreadyExists, "subnet {netuid} was started already, with emission from block {firstEmissionBlock}", "Nothing needs to be done."},
	fault.NeedWaitingMoreBlocksToStarCall:      {TooEarly, "subnet {netuid} cannot be started yet", "Try again from block {nextBlock} on."},
	fault.TooManyRegistrationsThisBlock:        {RateLimited, "subnet {netuid} takes {limit} registrations in a block", "Try again in the next block."},
	fault.TooManyRegistrationsThisInterval:     {RateLimited, "subnet {netuid} takes {limit} registrations in an interval", "Try again in the next interval."},
	fault.StakeTooLowForRoot:                   {InsufficientBalance, "the hotkey's root stake of {stakeRao} is not over the lowest member's {lowestRao}", "Stake more on root with this hotkey."},

	// Stake and pools.
	fault.SubtokenDisabled:                {Disabled, "the token of subnet {netuid} cannot be traded yet", "Wait until the subnet has been started."},
	fault.AmountTooLow:                    {InvalidArgument, "the amount {amount:coin} is under the minimum, which is worth {minimumRao}", "Give a larger amount."},
	fault.InsufficientLiquidity:           {InsufficientLiquidity, "the pool of subnet {netuid} cannot serve {amount:coin}", "Give a smaller amount."},
	fault.InsufficientBalance:             {InsufficientBalance, "the balance is {balanceRao}, {neededRao} are needed", "Bring TAO to the account, or use less."},
	fault.NotEnoughStakeToWithdraw:        {InsufficientBalance, "the stake is {stakeAlpha}, {requestedAlpha} were asked for", "Ask for no more than the stake."},
	fault.SlippageTooHigh:                 {LimitExceeded, "the amount {amount:coin} would move the price over the limit; {maximum:coin} would not", "Give a smaller amount, allow partial execution, or raise --slippage."},
	fault.PriceLimitExceeded:              {LimitExceeded, "the price in subnet {netuid} is beyond the limit of {limitRao} already", "Choose another limit, or wait."},
	fault.ReservesTooLow:                  {InsufficientLiquidity, "the reserves of subnet {netuid} are too low to trade", "Wait until the pool has grown."},
	fault.SwapInputTooLarge:               {LimitExceeded, "{amount:coin} is too much for one trade in subnet {netuid}", "Split the trade."},
	fault.ReservesOutOfBalance:            {InsufficientLiquidity, "the reserves of subnet {netuid} are too far out of balance to trade", "Trade in the other direction, or wait."},
	fault.SameNetuid:                      {InvalidArgument, "the stake is on subnet {netuid} with this hotkey already", "Choose another subnet, hotkey or coldkey as the destination."},
	fault.TransferDisallowed:              {Disabled, "the owner of subnet {netuid} has switched transfers of stake off", "Unstake and send TAO instead."},
	fault.CannotBurnOrRecycleOnRootSubnet: {InvalidArgument, "stake on root cannot be burned or recycled", "Choose a netuid over 0."},
	fault.TooManyHotkeys:                  {LimitExceeded, "{count} hotkeys are more than the {limit} of one call", "Ask in several calls."},
	fault.DuplicateHotkey:                 {InvalidArgument, "the hotkey {hotkey} is named twice", "Name each hotkey once."},
	fault.UndecodablePublicKey:            {InvalidArgument, "{publicKey} is no public key of this signature scheme", "Check the key, and whether the signer uses ed25519 or sr25519."},
	fault.UndecodableSignature:            {InvalidArgument, "{r} {s} is no signature of this scheme", "Check the signature, and whether the signer uses ed25519 or sr25519."},
	fault.InvalidKey:                      {InvalidArgument, "raw storage cannot be read by keys of another chain's layout, {key}", "Use the typed views of the precompiles."},
	fault.ForcedBalancesDisabled:          {Disabled, "on this chain nobody can set balances", "Transfer TAO instead; balances can be set on test networks only."},
	fault.BaseFeeNotSettable:              {NotAuthorized, "the base fee cannot be set to {wantedWei} a gas: it follows from how full the blocks are", "Set it in the genesis of a new chain."},
	fault.SpendingOverAllowance:           {LimitExceeded, "{spender} may transfer {allowanceAlpha} of {owner} on subnet {netuid}, not {requestedAlpha}", "Let the owner approve more, or transfer less."},
	fault.FeeRateTooHigh:                  {LimitExceeded, "the fee rate {rate} is over the maximum {maximum}", "Give a lower rate, in parts of 65535."},

	// Locks.
	fault.StakeUnavailable:          {LimitExceeded, "{requestedAlpha} were asked for, but only {availableAlpha} of the coldkey's alpha in subnet {netuid} are not locked", "Ask for less, or wait until the lock has decayed; a perpetual lock must be made a decaying one first."},
	fault.LockHotkeyMismatch:        {InvalidArgument, "the lock in subnet {netuid} is for the hotkey {lockedHotkey}, not for {hotkey}", "Name that hotkey, or move the lock first."},
	fault.NoExistingLock:            {NotFound, "the coldkey {coldkey} has no lock in subnet {netuid}", "Lock alpha first; taoctl stake lock show lists the locks."},
	fault.InsufficientStakeForLock:  {InsufficientBalance, "the lock in subnet {netuid} would be {neededAlpha}, the stake is {stakeAlpha}", "Lock less, or stake more."},
	fault.AccountRejectsLockedAlpha: {NotAuthorized, "{coldkey} does not take alpha that carries a lock", "Send only what is not locked, or let the receiver accept it with taoctl stake lock accept."},
	fault.ActiveLockExists:          {AlreadyExists, "{coldkey} has a lock in subnet {netuid}", "Use an account without a lock."},

	// Key swaps.
	fault.NewHotKeyIsSameWithOld:              {InvalidArgument, "both hotkeys are {hotkey}", "Name another new hotkey."},
	fault.NewHotKeyNotCleanForRootSwap:        {AlreadyExists, "the hotkey {hotkey} has {rootStakeRao} of stake, or dividends, on root", "Use a new hotkey."},
	fault.HotKeySetTxRateLimitExceeded:        {RateLimited, "the coldkey swapped a hotkey not long ago", "Try again from block {nextBlock} on."},
	fault.HotKeySwapOnSubnetIntervalNotPassed: {RateLimited, "no hotkey of this coldkey can be swapped in subnet {netuid} yet", "Try again from block {nextBlock} on."},
	fault.NotEnoughBalanceToPaySwapHotKey:     {InsufficientBalance, "the swap costs {neededRao}, the balance is {balanceRao}", "Bring TAO to the coldkey, for the fee too."},
	fault.NotEnoughBalanceToPaySwapColdKey:    {InsufficientBalance, "the swap costs {neededRao}, the balance is {balanceRao}", "Bring TAO to the coldkey, for the fee too."},
	fault.ColdkeySwapAnnouncementNotFound:     {NotFound, "{coldkey} has announced no swap", "Announce it with taoctl wallet swap-coldkey announce."},
	fault.ColdkeySwapTooEarly:                 {TooEarly, "the announced swap is not due yet", "Execute it from block {nextBlock} on."},
	fault.ColdkeySwapReannouncedTooEarly:      {TooEarly, "a swap is announced already", "Execute that one, or announce another from block {nextBlock} on."},
	fault.ColdkeySwapClearTooEarly:            {TooEarly, "the announcement cannot be cleared yet", "Clear it from block {nextBlock} on."},
	fault.AnnouncedColdkeyHashDoesNotMatch:    {InvalidArgument, "the new coldkey's hash is {hash}, {announcedHash} was announced", "Name the coldkey that was announced."},
	fault.ColdkeySwapAlreadyDisputed:          {AlreadyExists, "the swap of {coldkey} is disputed already", "Nothing needs to be done; the admin ends the dispute."},
	fault.ColdkeySwapAnnounced:                {Disabled, "{coldkey} has announced a swap that is due in block {executeBlock}", "Execute it, or clear the announcement when that is allowed; see taoctl wallet swap-coldkey status."},
	fault.ColdkeySwapDisputed:                 {Disabled, "{coldkey} is frozen, because its swap is disputed", "Ask the admin to reset the swap."},
	fault.NewColdKeyIsHotkey:                  {InvalidArgument, "{coldkey} is a hotkey of {owner}", "Use an account that is no hotkey."},
	fault.ColdKeyAlreadyAssociated:            {AlreadyExists, "{coldkey} has had stake with {hotkeys} hotkeys", "Use a new account."},

	// Root dividends.
	fault.InvalidSubnetNumber:       {InvalidArgument, "{subnets} subnets were named, {minimum} to {maximum} can be", "Name so many different subnets."},
	fault.InvalidRootClaimThreshold: {LimitExceeded, "the threshold {thresholdAlpha} is over the maximum of {maximumAlpha}", "Give a lower threshold."},

	// Weights.
	fault.CanNotSetRootNetworkWeights:     {InvalidArgument, "the root subnet takes no weights", "Choose a netuid over 0."},
	fault.WeightVecNotEqualSize:           {InvalidArgument, "there are {uids} uids but {values} weights", "Give one weight for each uid."},
	fault.UidsLengthExceedUidsInSubNet:    {LimitExceeded, "{uids} uids are more than the subnet's {limit}", "Name each neuron once."},
	fault.NotEnoughStakeToSetWeights:      {InsufficientBalance, "the stake weight is {stakeWeight:coin}, setting weights needs {threshold:coin}", "Bring stake to the hotkey."},
	fault.IncorrectWeightVersionKey:       {InvalidArgument, "the version key is {given}, the subnet asks for {stored}", "Update the validator, or give the subnet's version key."},
	fault.SettingWeightsTooFast:           {RateLimited, "uid {uid} sets weights too often", "Try again from block {nextBlock} on."},
	fault.NeuronNoValidatorPermit:         {NotAuthorized, "uid {uid} of subnet {netuid} has no validator permit", "Bring more stake to the hotkey; permits are given at the end of each tempo."},
	fault.DuplicateUids:                   {InvalidArgument, "uid {uid} is named twice", "Name each uid once."},
	fault.UidVecContainInvalidOne:         {InvalidArgument, "uid {uid} is not in the subnet", "Check the uids in the subnet's metagraph."},
	fault.WeightVecLengthIsLow:            {InvalidArgument, "{length} weights are too few, the subnet asks for {minimum}", "Give weights to more neurons."},
	fault.MaxWeightExceeded:               {LimitExceeded, "a weight is over the subnet's limit of {limit} parts of 65535", "Spread the weights more evenly."},
	fault.CommitRevealEnabled:             {InvalidArgument, "subnet {netuid} takes weights by commit and reveal", "Commit the weights and reveal them later."},
	fault.CommitRevealDisabled:            {Disabled, "subnet {netuid} does not use commit and reveal", "Set the weights directly."},
	fault.CommittingWeightsTooFast:        {RateLimited, "uid {uid} commits weights too often", "Try again from block {nextBlock} on."},
	fault.TooManyUnrevealedCommits:        {LimitExceeded, "there are {limit} commits that were not revealed", "Reveal them, or wait until they have expired."},
	fault.NoWeightsCommitFound:            {NotFound, "there is no commit {commitHash}", "Check the hash, or commit first."},
	fault.ExpiredWeightCommit:             {Expired, "the commit {commitHash} has expired", "Commit again and reveal in the right epoch."},
	fault.InvalidRevealCommitHashNotMatch: {InvalidArgument, "the revealed weights give {commitHash}, which was not committed", "Reveal exactly what was committed, with the same salt and version key."},
	fault.RevealTooEarly:                  {TooEarly, "it is epoch {currentEpoch}, the commit is revealed in epoch {revealEpoch}", "Reveal in epoch {revealEpoch}."},
	fault.TimelockedCommitsUnavailable:    {Disabled, "this chain has no time-locked commits", "Use commit and reveal by hash."},
	fault.InputLengthsUnequal:             {InvalidArgument, "the lists of the batch have {first} and {other} entries", "Give lists of equal length."},

	// Names, symbols and links to EVM addresses.
	fault.NotSubnetOwner:                   {NotAuthorized, "{caller} does not own subnet {netuid}", "Sign with the coldkey of the subnet's owner."},
	fault.InvalidIdentity:                  {InvalidArgument, "{field} has {length} bytes, {maximum} are allowed", "Give a shorter text; a signature has exactly that length."},
	fault.SymbolDoesNotExist:               {NotFound, "the chain has no symbol {symbol} for subnets", "Choose a letter of the chain's table, but not root's."},
	fault.SymbolAlreadyInUse:               {AlreadyExists, "a subnet has the symbol {symbol} already", "Choose another symbol."},
	fault.EvmKeyAssociateRateLimitExceeded: {RateLimited, "the neuron links EVM addresses too often", "Try again from block {nextBlock} on."},
	fault.UnableToRecoverPublicKey:         {InvalidArgument, "the signature is not one that a key can make", "Give the 65 bytes of a personal message's signature."},
	fault.InvalidRecoveredPublicKey:        {InvalidArgument, "the signature is of {recovered}, not of {evmKey}", "Sign with the key of the address, exactly the hotkey and the hash of the block number."},

	// Serving.
	fault.InvalidIpType:            {InvalidArgument, "{ipType} is not an IP version", "Give 4 or 6."},
	fault.InvalidIpAddress:         {InvalidArgument, "{ip} is not an address that others can reach", "Give a public address."},
	fault.InvalidPort:              {InvalidArgument, "{port} is not a port", "Give a port from 1 to 65535."},
	fault.ServingRateLimitExceeded: {RateLimited, "serving information changes too often", "Try again from block {nextBlock} on."},

	// Parameters and schedules.
	fault.UnknownParameter:                         {NotFound, "there is no parameter {name:text}", "Check the parameter's name."},
	fault.ValueNotInBounds:                         {InvalidArgument, "{param} is {value}, outside {minimum} to {maximum}", "Give a value in the range."},
	fault.TxRateLimitExceeded:                      {RateLimited, "this is done too often", "Try again from block {nextBlock} on."},
	fault.AdminActionProhibitedDuringWeightsWindow: {TooEarly, "subnet {netuid} may not be changed shortly before its epoch", "Try again after block {nextEpochBlock}."},
	fault.TempoOutOfBounds:                         {InvalidArgument, "the tempo {tempo} is outside {minimum} to {maximum}", "Give a tempo in the range."},
	fault.ActivityCutoffFactorMilliOutOfBounds:     {InvalidArgument, "the activity cutoff factor {milli} is outside {minimum} to {maximum}", "Give a factor in the range, in thousandths of a tempo."},
	fault.ActivityCutoffTooLow:                     {InvalidArgument, "the activity cutoff {cutoff} is under the minimum {minimum}", "Give a larger number of blocks."},
	fault.EpochTriggerAlreadyPending:               {AlreadyExists, "an epoch of subnet {netuid} is ordered for block {pendingBlock} already", "Wait for that block."},
	fault.AutoEpochAlreadyImminent:                 {AlreadyExists, "the next epoch of subnet {netuid} comes at block {epochBlock} by itself", "Wait for that block."},
	fault.DynamicTempoBlockedByCommitReveal:        {Disabled, "the tempo of subnet {netuid} cannot change while commit and reveal is on", "Switch commit and reveal off first."},
	fault.LiquidAlphaDisabled:                      {Disabled, "liquid alpha is off in subnet {netuid}", "Switch liquid alpha on first."},
	fault.AlphaHighTooLow:                          {InvalidArgument, "alpha high {alphaHigh} is under the minimum {minimum}", "Give a larger value, in parts of 65535."},
	fault.AlphaLowOutOfRange:                       {InvalidArgument, "alpha low {alphaLow} is outside {minimum} to {maximum}", "Give a value in the range, in parts of 65535."},
	fault.BondsMovingAverageMaxReached:             {LimitExceeded, "the bonds moving average {value} is over {maximum}", "Give a smaller value."},
	fault.NegativeSigmoidSteepness:                 {NotAuthorized, "a negative steepness {value} is for the admin alone", "Give a value of 0 or more."},
	fault.RevealPeriodTooSmall:                     {InvalidArgument, "the reveal period {value} is under {minimum} epochs", "Give a longer period."},
	fault.RevealPeriodTooLarge:                     {InvalidArgument, "the reveal period {value} is over {maximum} epochs", "Give a shorter period."},
	fault.NotPermittedOnRootSubnet:                 {InvalidArgument, "this is not for the root subnet", "Choose a netuid over 0."},
	fault.InvalidValue:                             {InvalidArgument, "{param} is {value}, outside {minimum} to {maximum}", "Give a value in the range."},

	// Numbers of uids, validators and mechanisms.
	fault.MaxAllowedUidsLessThanMinAllowedUids:           {InvalidArgument, "the maximum of {maxUids} uids is under the minimum of {minUids}", "Give a larger maximum, or lower min_allowed_uids first."},
	fault.MaxAllowedUIdsLessThanCurrentUIds:              {InvalidArgument, "the maximum of {maxUids} uids is under the {uids} that are there", "Give a larger maximum, or trim the subnet."},
	fault.MaxAllowedUidsGreaterThanDefaultMaxAllowedUids: {LimitExceeded, "a subnet has at most {limit} uids, {maxUids} were asked for", "Give a smaller maximum."},
	fault.MinAllowedUidsGreaterThanMaxAllowedUids:        {InvalidArgument, "the minimum of {minUids} uids is not under the maximum of {maxUids}", "Give a smaller minimum."},
	fault.MinAllowedUidsGreaterThanCurrentUids:           {InvalidArgument, "the minimum of {minUids} uids is not under the {uids} that are there", "Give a smaller minimum."},
	fault.MaxValidatorsLargerThanMaxUIds:                 {InvalidArgument, "{maxValidators} validators are more than the maximum of {maxUids} uids", "Give a smaller number of validators."},
	fault.TooManyUIDsPerMechanism:                        {LimitExceeded, "{maxUids} uids in each of {mechanisms} mechanisms are more than {limit}", "Lower max_allowed_uids, by a trim if need be, or use fewer mechanisms."},
	fault.TrimmingWouldExceedMaxImmunePercentage:         {LimitExceeded, "{immune} of {maxUids} uids would be immune; it must be under {percentage} %", "Trim less, or wait until immunity periods end."},

	// Child keys, takes and the target of incentives.
	fault.InvalidChild:                    {InvalidArgument, "the hotkey {child} cannot be its own child", "Name other hotkeys as children."},
	fault.DuplicateChild:                  {InvalidArgument, "the child {child} is named twice", "Name each child once."},
	fault.TooManyChildren:                 {LimitExceeded, "{children} children are more than {maximum}", "Name fewer children."},
	fault.ProportionOverflow:              {InvalidArgument, "the proportions add up to {sum} parts of 2^64-1, over 100 %", "Give proportions that add up to at most 100 %."},
	fault.ChildParentInconsistency:        {InvalidArgument, "{account} is a parent of {hotkey} in subnet {netuid} and cannot be its child", "Leave it out, or let it revoke its children first."},
	fault.NotEnoughStakeToSetChildkeys:    {InsufficientBalance, "the hotkey's stake is worth {stakeRao:coin}, children need {thresholdRao:coin}", "Bring stake to the hotkey."},
	fault.InvalidChildkeyTake:             {InvalidArgument, "the childkey take {take} is outside {minimum} to {maximum} parts of 65535", "Give a take in the range."},
	fault.TxChildkeyTakeRateLimitExceeded: {RateLimited, "the childkey take was changed not long ago and cannot be raised yet", "Try again from block {nextBlock} on; it can be lowered at any time."},
	fault.DelegateTakeTooLow:              {InvalidArgument, "the take {take} is under the minimum {minimum}, or is not on the right side of the present take {present} (parts of 65535)", "Raise to more than the present take, or lower to less, but not under the minimum."},
	fault.DelegateTakeTooHigh:             {LimitExceeded, "the take {take} is over {maximum} parts of 65535", "Give a lower take."},
	fault.DelegateTxRateLimitExceeded:     {RateLimited, "the take was changed not long ago and cannot be raised yet", "Try again from block {nextBlock} on; it can be lowered at any time."},
	fault.SameAutoStakeHotkeyAlreadySet:   {AlreadyExists, "incentives of subnet {netuid} go to {hotkey} already", "Nothing needs to be done."},

	// Voting power and commitments.
	fault.VotingPowerTrackingNotEnabled: {Disabled, "voting power is not tracked on subnet {netuid}", "Switch tracking on first."},
	fault.InvalidVotingPowerEmaAlpha:    {InvalidArgument, "the alpha {alpha} is over {maximum}", "Give a value up to the maximum, which stands for 1."},
	fault.SpaceLimitExceeded:            {LimitExceeded, "{length} bytes on top of {usedBytes} are more than the {limit} of one tempo", "Commit less, or wait for the next epoch."},

	// Crowdloans.
	fault.InvalidCrowdloanId:         {NotFound, "there is no crowdloan {id}", "taoctl crowd list shows the crowdloans."},
	fault.InvalidOrigin:              {NotAuthorized, "only the creator {creator} may do this, not {caller}", "Sign with the creator's account."},
	fault.AlreadyFinalized:           {AlreadyExists, "crowdloan {id} is finalised", "Nothing is left to do."},
	fault.DepositTooLow:              {InvalidArgument, "a deposit of {depositRao} is too small", "Deposit at least {minimumRao}."},
	fault.CapTooLow:                  {InvalidArgument, "a cap of {capRao} is too low; {raisedRao} are in or deposited", "Give a higher cap."},
	fault.MinimumContributionTooLow:  {InvalidArgument, "a least contribution of {amountRao} is too small", "It must be at least {minimumRao}."},
	fault.MinimumContributionTooHigh: {InvalidArgument, "a least contribution of {amountRao} is above the {maximumRao} that one account may contribute", "Lower it, or raise the maximum first."},
	fault.MaximumContributionTooLow:  {InvalidArgument, "{amountRao} as the most that one account may contribute is below the {minimumRao} of the least contribution or of the creator's own", "Give a higher maximum."},
	fault.CannotEndInPast:            {InvalidArgument, "block {endBlock} is not in the future; the present block is {currentBlock}", "Give a later block."},
	fault.BlockDurationTooShort:      {TooEarly, "a crowdloan of {blocks} blocks is too short", "It must last at least {minimum} blocks from now."},
	fault.BlockDurationTooLong:       {LimitExceeded, "a crowdloan of {blocks} blocks is too long", "It may last at most {maximum} blocks from now."},
	fault.ContributionPeriodEnded:    {Expired, "crowdloan {id} ended in block {endBlock}", "Contributions can be withdrawn, or the creator sets another end."},
	fault.CapRaised:                  {LimitExceeded, "crowdloan {id} has reached its cap of {capRao}", "The creator can finalise it."},
	fault.CapNotRaised:               {TooEarly, "{raisedRao} of {capRao} are raised", "A crowdloan can be finalised when its cap is reached exactly."},
	fault.ContributionTooLow:         {InvalidArgument, "a contribution of {amountRao} is too small", "Contribute at least {minimumRao}."},
	fault.MaxContributorsReached:     {LimitExceeded, "crowdloan {id} has {limit} contributors, as many as it may have", "Somebody must withdraw first."},
	fault.MaxContributionReached:     {LimitExceeded, "the account has contributed {contributedRao} of at most {maximumRao}", "Contribute from another account."},
	fault.NoContribution:             {NotFound, "{account} has contributed nothing to crowdloan {id}", "Check the account and the crowdloan."},
	fault.DepositCannotBeWithdrawn:   {NotAuthorized, "the deposit of {depositRao} stays in crowdloan {id}", "Refund the contributors and dissolve the crowdloan."},
	fault.NotReadyToDissolve:         {TooEarly, "crowdloan {id} holds {raisedRao}, of which {creatorRao} are the creator's", "Refund the contributors first."},

	// Limit orders.
	fault.InvalidOrder:                  {InvalidArgument, "the order's {field} is not valid", "Make the order with taoctl order sign, or encode it as the interface ILimitOrders says."},
	fault.InvalidOrderSignature:         {NotAuthorized, "the signature of order {orderHash} is by {recovered}, not by the signer {signer}", "Sign the order, as it is, with the signer's key."},
	fault.ChainIdMismatch:               {InvalidArgument, "the order {orderHash} is for chain {orderChainId}; this is chain {chainId}", "Sign an order for this chain."},
	fault.OrderExpired:                  {Expired, "the order {orderHash} expired at {expiryMs} ms since 1970; the block's time is {blockTimeMs} ms", "Sign an order with a later expiry."},
	fault.OrderCancelled:                {AlreadyExists, "the order {orderHash} is cancelled", "Sign another order, with another expiry."},
	fault.OrderAlreadyProcessed:         {AlreadyExists, "the order {orderHash} was executed", "Sign another order, with another expiry."},
	fault.PriceConditionNotMet:          {TooEarly, "the price of {priceRao} is not on the side of the limit {limitPriceRao} that the order {orderHash} needs", "Wait until the price gets there."},
	fault.RelayerMismatch:               {NotAuthorized, "{relayer} is not among the relayers of order {orderHash}", "Let one of the order's relayers execute it."},
	fault.PartialFillsNotEnabled:        {NotAuthorized, "the order {orderHash} cannot be executed in parts", "Execute it whole."},
	fault.RelayerRequiredForPartialFill: {NotAuthorized, "the order {orderHash} has no relayers who may execute it in parts", "Execute it whole, or sign an order with relayers."},
	fault.IncorrectPartialFillAmount:    {LimitExceeded, "a part of {amount:coin} is more than the {remaining:coin} that are left of order {orderHash}", "Execute a smaller part, or all that is left."},
	fault.OrderNetuidMismatch:           {InvalidArgument, "the order {orderHash} is for subnet {orderNetuid}, not {netuid}", "Put orders of one subnet into a batch."},
	fault.DuplicateOrder:                {InvalidArgument, "the order {orderHash} is in the batch twice", "Put each order into the batch once."},
	fault.TooManyOrders:                 {LimitExceeded, "{orders} orders are more than the {maximum} of a batch", "Make several batches."},
	fault.OrderShareIsZero:              {InsufficientLiquidity, "the share of order {orderHash} in the batch is less than the smallest unit", "Leave the order out of the batch."},
	fault.NotOrderSigner:                {NotAuthorized, "the order {orderHash} was signed by {signer}, who alone can cancel it", "Sign with the signer's account."},

	// The randomness beacon.
	fault.InvalidPulse:              {InvalidArgument, "the signature is not the beacon's for round {round}", "Take the pulse from a relay of drand's network quicknet."},
	fault.PulseAlreadyStored:        {AlreadyExists, "the pulse of round {round} is stored", "Nothing needs to be done."},
	fault.PulseTooOld:               {Expired, "round {round} is too old to be kept", "The chain keeps rounds from {oldestRound} on."},
	fault.PulseNotStored:            {NotFound, "the pulse of round {round} is not stored", "Rounds from {firstRound} to {lastRound} may be; write the pulse first."},
	fault.InvalidFinalizationConfig: {InvalidArgument, "{callBytes} bytes for {target} are no call that a crowdloan could make", "Give a precompile, and the calldata of one of its functions that changes something."},

	// Leases.
	fault.LeaseDoesNotExist:           {NotFound, "there is no lease {id}", "taoctl subnet lease show NETUID shows the lease of a subnet."},
	fault.SubnetNotLeased:             {NotFound, "subnet {netuid} is not leased", "Check the netuid."},
	fault.LeaseCannotEndInThePast:     {Expired, "the lease would end in block {endBlock}; the present block is {currentBlock}", "The crowdloan took too long: refund and dissolve it."},
	fault.ExpectedBeneficiaryOrigin:   {NotAuthorized, "only the beneficiary {beneficiary} may do this, not {caller}", "Sign with the beneficiary's account."},
	fault.LeaseHasNoEndBlock:          {NotAuthorized, "lease {id} never ends", "The subnet stays with the lease."},
	fault.LeaseHasNotEnded:            {TooEarly, "lease {id} ends in block {endBlock}", "Wait for that block."},
	fault.BeneficiaryDoesNotOwnHotkey: {NotAuthorized, "the hotkey {hotkey} belongs to {owner}, not to {caller}", "Name a hotkey of your own."},

	// Proxies.
	fault.InvalidProxyType:      {InvalidArgument, "there is no proxy type {proxyType}", "taoctl proxy add --help names the types, 0 to {maximum}."},
	fault.NoSelfProxy:           {InvalidArgument, "{account} cannot be its own proxy", "Name another account as the delegate."},
	fault.Duplicate:             {AlreadyExists, "{delegate} is a proxy of {real} with type {proxyType} and a delay of {delayBlocks} blocks already", "Nothing needs to be done."},
	fault.TooMany:               {LimitExceeded, "{account} has {limit} proxies or announcements, as many as it may have", "Remove one first."},
	fault.NotFound:              {NotFound, "{delegate} has no such proxy, or no such announcement, for {real}", "taoctl proxy list shows both; type and delay must be those with which the proxy was added."},
	fault.NotProxy:              {NotAuthorized, "{delegate} is no proxy of {real}, or none of the type asked for", "taoctl proxy list shows who is; the account adds a proxy by taoctl proxy add."},
	fault.Unannounced:           {TooEarly, "a call by {delegate} for {real} must be announced for the delay of the proxy; this one is due in block {dueBlock} (0: not announced)", "Announce it by taoctl proxy announce, wait, and make it by taoctl proxy execute."},
	fault.Unproxyable:           {NotAuthorized, "a proxy of type {proxyType} may not call {selector} of {target}", "Use a proxy of another type, or let the account call itself."},
	fault.NoPermission:          {NotAuthorized, "only the pure account {pureAccount} may end itself, not {caller}", "taoctl proxy kill calls in its name; spawner, type, index, height and extIndex must be those of its creation."},
	fault.TargetNotPrecompile:   {InvalidArgument, "{target} is no precompile of the chain", "A proxy can only call precompiles."},
	fault.NativeCallUnavailable: {Disabled, "the chain takes no native calls: {remedy}", "Call the precompile through taoctl proxy call."},
	fault.ProxyCallTooDeep:      {LimitExceeded, "calls for other accounts are nested more than {limit} deep", "Call for the innermost account directly."},
}

// Explain gives the explanation of an error of the catalogue.
func Explain(k *fault.Kind) (Explanation, bool) {
	e, ok := explanations[k]
	return e, ok
}
