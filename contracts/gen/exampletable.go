package main

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Accounts of the examples.
var (
	alice     = common.HexToAddress("0x2000000000000000000000000000000000000002")
	somewhere = common.HexToAddress("0x3000000000000000000000000000000000000003")
	hotkey    = [32]byte{1}
	coldkey   = [32]byte{2}
)

// What the calls of the examples take.
const (
	hotkeyVar  = `hotkey := [32]byte{1} // ss58.Decode gives it from an address as Bittensor writes it`
	accountVar = `account := [32]byte{2} // ss58.AccountID gives that of an EVM address`
	addressVar = `alice := common.HexToAddress("0x2000000000000000000000000000000000000002")`
	keysVar    = hotkeyVar + "\n" + `coldkey := [32]byte{2} // ss58.AccountID gives that of an EVM address`
)

// examples are those of all bindings.
var examples = []example{
	{
		Type:  "TaoErrors",
		Error: &decoded{"AmountTooLow", []any{uint64(1_000_000), uint64(2_000_000)}, `refusal.Amount, "rao, the least is", refusal.MinimumRao`, "1000000 rao, the least is 2000000"},
	},
	{
		Type:  "TaoEvents",
		Event: &decoded{"StakeAdded", []any{coldkey, hotkey, uint16(7), uint64(1e9), uint64(2_450_000_000), uint64(503_548)}, `"subnet", event.Netuid, "alpha", event.Alpha`, "subnet 7 alpha 2450000000"},
	},
	{Type: "Ed25519Verify", Vars: signatureVars, Read: "Verify(message, publicKey, r, s)", Answer: []any{true}, ReadPrint: "answer", ReadWant: "true"},
	{Type: "Sr25519Verify", Vars: signatureVars, Read: "Verify(message, publicKey, r, s)", Answer: []any{true}, ReadPrint: "answer", ReadWant: "true"},
	{Type: "BalanceTransfer", Vars: accountVar, Write: "Transfer(account)", ValueRao: "big.NewInt(1e9)"},
	{
		Type: "StakingV1", Vars: keysVar, Read: "GetStake(hotkey, coldkey, big.NewInt(7))", Answer: []any{big.NewInt(25e17)},
		ReadPrint: `answer, "of 18 decimals"`, ReadWant: "2500000000000000000 of 18 decimals",
	},
	{Type: "Metagraph", Read: "GetIncentive(7, 3)", Answer: []any{uint16(13_107)}, ReadPrint: `answer, "of 65535"`, ReadWant: "13107 of 65535"},
	{
		Type: "Subnet", Read: "GetSubnets()", Answer: []any{[]uint16{0, 1, 7}}, ReadPrint: `answer`, ReadWant: "[0 1 7]",
		Write: "SetImmunityPeriod(7, 5000)",
	},
	{
		Type: "Neuron", Vars: hotkeyVar, Read: "GetUid(7, hotkey)", Answer: []any{true, uint16(3)}, ReadPrint: "answer.Exists, answer.Uid", ReadWant: "true 3",
		Write: "BurnedRegister(7, hotkey)",
	},
	{
		Type: "Staking", Vars: keysVar, Read: "GetStake(hotkey, coldkey, big.NewInt(7))", Answer: []any{big.NewInt(25e8)},
		ReadPrint: `answer, "alpha of 9 decimals"`, ReadWant: "2500000000 alpha of 9 decimals",
		WriteVars: hotkeyVar + "\n" + `amountRao := big.NewInt(1e9)`, Write: "AddStake(hotkey, amountRao, big.NewInt(7))",
	},
	{Type: "Alpha", Read: "SimSwapTaoForAlpha(7, 1_000_000_000)", Answer: []any{big.NewInt(24e8)}, ReadPrint: `answer, "alpha for a TAO"`, ReadWant: "2400000000 alpha for a TAO"},
	{Type: "Crowdloan", Write: "Contribute(3, 5_000_000_000)"},
	{Type: "Leasing", Read: "GetLeaseIdForSubnet(7)", Answer: []any{uint32(2)}, ReadPrint: `"lease", answer`, ReadWant: "lease 2"},
	{Type: "Proxy", Vars: "delegate := [32]byte{3}", Write: "AddProxy(delegate, 0, 0)"},
	{
		Type: "AddressMapping", Vars: addressVar, Read: "AddressMapping(alice)", Answer: []any{coldkey},
		ReadPrint: `common.Hash(answer)`, ReadWant: common.Hash(coldkey).Hex(),
	},
	{Type: "Balances", Vars: accountVar, Read: "GetFreeBalance(account)", Answer: []any{big.NewInt(12e9)}, ReadPrint: `answer, "rao"`, ReadWant: "12000000000 rao"},
	{
		Type: "UidLookup", Vars: addressVar, Read: "UidLookup(7, alice, 10)",
		Answer: []any{[]struct {
			Uid             uint16
			BlockAssociated uint64
		}{{3, 1200}}},
		ReadPrint: `"uid", answer[0].Uid, "since block", answer[0].BlockAssociated`, ReadWant: "uid 3 since block 1200",
	},
	{Type: "VotingPower", Vars: hotkeyVar, Read: "GetVotingPower(7, hotkey)", Answer: []any{big.NewInt(9e9)}, ReadPrint: "answer", ReadWant: "9000000000"},
	{Type: "RuntimeConfiguration", Read: "GetEvmChainId()", Answer: []any{big.NewInt(42)}, ReadPrint: "answer", ReadWant: "42"},
	{
		Type: "PrecompileRegistry", Vars: `staking := common.HexToAddress("0x805")` + "\n" + `addStake := [4]byte{0x1f, 0xc9, 0xb1, 0x41}`,
		Read: "IsSupported(staking, addStake)", Answer: []any{true}, ReadPrint: "answer", ReadWant: "true",
	},
	{
		Type: "Randomness", Read: "GetStoredRoundRange()", Answer: []any{uint64(1000), uint64(1200)},
		ReadPrint: `"rounds", answer.First, "to", answer.Last`, ReadWant: "rounds 1000 to 1200",
	},
	{Type: "LimitOrders", Vars: "orderHash := [32]byte{4}", Write: "CancelOrder(orderHash)"},
	{Type: "Governance", Vars: `tempo := crypto.Keccak256Hash([]byte("tempo"))`, Write: "SetSubnetParam(7, tempo, big.NewInt(360))"},
	{Type: "Commitments", Write: `SetCommitment(7, []byte("https://example.org/model"))`},

	{
		Type: "SubnetToken", Vars: hotkeyVar + "\n" + addressVar, Write: "DepositTao(hotkey, alice, new(big.Int))", ValueRao: "big.NewInt(1e9)",
		Event: &decoded{"Deposited", []any{alice, alice, hotkey, big.NewInt(24e8), big.NewInt(24e17)}, `event.Alpha, "alpha gave", event.Shares, "shares"`, "2400000000 alpha gave 2400000000000000000 shares"},
		Error: &decoded{"StakeMissing", []any{hotkey, big.NewInt(24e8), new(big.Int)}, `refusal.RecordedAlpha, "recorded,", refusal.ActualAlpha, "there: call followSwap"`, "2400000000 recorded, 0 there: call followSwap"},
	},
	{
		Type: "SubnetTokenFactory", Write: "CreateToken(7)",
		Event: &decoded{"TokenCreated", []any{uint16(7), uint64(1), somewhere}, `"subnet", event.Netuid, "has", event.Token`, "subnet 7 has " + somewhere.Hex()},
		Error: &decoded{"TokenExists", []any{somewhere}, `"it is", refusal.Token`, "it is " + somewhere.Hex()},
	},
	{
		Type: "StakingPool", Write: "RequestWithdrawal(big.NewInt(1e18))",
		Event: &decoded{"WithdrawalRequested", []any{big.NewInt(5), alice, big.NewInt(1e18), big.NewInt(1300)}, `"withdrawal", event.Id, "is ready in block", event.ReadyBlock`, "withdrawal 5 is ready in block 1300"},
		Error: &decoded{"NotReady", []any{big.NewInt(5), big.NewInt(1300)}, `"not before block", refusal.ReadyBlock`, "not before block 1300"},
	},
	{
		Type: "Pipeline", Read: "JobCount()", Answer: []any{big.NewInt(3)}, ReadPrint: `answer, "jobs"`, ReadWant: "3 jobs",
		Write: "Claim(big.NewInt(3), big.NewInt(0))", ValueRao: "big.NewInt(1e9)",
		Event: &decoded{"PaidAlpha", []any{big.NewInt(3), new(big.Int), uint16(7), hotkey, coldkey, big.NewInt(3e9), big.NewInt(72e8)}, `"job", event.JobId, "paid", event.Alpha, "alpha of subnet", event.Netuid`, "job 3 paid 7200000000 alpha of subnet 7"},
		Error: &decoded{"NotWorker", []any{alice}, `"the work is not that of", refusal.Caller`, "the work is not that of " + alice.Hex()},
	},
	{
		Type: "LiquidityPool", Read: "QuoteBuyExactIn(big.NewInt(1e18))", Answer: []any{big.NewInt(24e17)}, ReadPrint: `answer, "of the token for a TAO"`, ReadWant: "2400000000000000000 of the token for a TAO",
		WriteVars: addressVar + "\n" + `deadline := big.NewInt(1_900_000_000)`, Write: "BuyExactIn(big.NewInt(23e17), alice, deadline)", ValueRao: "big.NewInt(1e9)",
		Event: &decoded{"Bought", []any{alice, alice, big.NewInt(1e18), big.NewInt(24e17)}, `event.PaidWei, "wei bought", event.GotToken`, "1000000000000000000 wei bought 2400000000000000000"},
		Error: &decoded{"BelowMinimum", []any{big.NewInt(24e17), big.NewInt(25e17)}, `refusal.Result, "is less than", refusal.Minimum`, "2400000000000000000 is less than 2500000000000000000"},
	},
	{
		Type: "LiquidityPoolFactory", Vars: `token := common.HexToAddress("0x3000000000000000000000000000000000000003")`, Write: "CreatePool(token)",
		Event: &decoded{"PoolCreated", []any{somewhere, alice}, `"the pool is", event.Pool`, "the pool is " + alice.Hex()},
		Error: &decoded{"PoolExists", []any{alice}, `"it is", refusal.Pool`, "it is " + alice.Hex()},
	},
	{
		Type: "SwapRouter", Vars: swapVars, Write: "SwapExactIn(order)", ValueRao: "big.NewInt(1e9)",
		Event: &decoded{"Swapped", []any{alice, common.Address{}, somewhere, alice, big.NewInt(1e18), big.NewInt(24e17)}, `event.AmountIn, "gave", event.AmountOut`, "1000000000000000000 gave 2400000000000000000"},
		Error: &decoded{"NoRoute", []any{somewhere, big.NewInt(1e18)}, `"nobody sells", refusal.Token`, "nobody sells " + somewhere.Hex()},
	},
	{
		Type: "CommodityMarket", Read: "IsOpen(big.NewInt(5))", Answer: []any{true}, ReadPrint: `"takes orders:", answer`, ReadWant: "takes orders: true",
		WriteVars: `// commodity.HashOf and commodity.SealSecret make both of 32 random bytes.
	secretHash, message := [32]byte{1}, []byte{2}`, Write: "Order(big.NewInt(5), big.NewInt(3e18), secretHash, message)", ValueRao: "big.NewInt(3e9)",
		Event: &decoded{"Revealed", []any{big.NewInt(9), [32]byte{1}, big.NewInt(1300)}, `"purchase", event.PurchaseId, "can be disputed until block", event.Deadline`, "purchase 9 can be disputed until block 1300"},
		Error: &decoded{"PriceTooHigh", []any{big.NewInt(3e18), big.NewInt(2e18)}, `refusal.Price, "is above", refusal.MaxPrice`, "3000000000000000000 is above 2000000000000000000"},
	},
	{
		Type: "SubnetOwner", Vars: hotkeyVar, Read: "AlphaOf(7, hotkey)", Answer: []any{big.NewInt(18e8)}, ReadPrint: `answer, "alpha of 9 decimals"`, ReadWant: "1800000000 alpha of 9 decimals",
		WriteVars: `// The owner calls it: a timelock, which schedules and executes this data, or as here an account.` + "\n" + hotkeyVar + "\n" +
			`limitPriceRao := big.NewInt(380_000_000) // for 1 alpha`, Write: "SellAlpha(7, hotkey, big.NewInt(1e9), limitPriceRao)",
		Event: &decoded{"AlphaSold", []any{uint16(7), hotkey, big.NewInt(1e9), big.NewInt(4e17)}, `event.Alpha, "alpha brought", event.ProceedsWei, "wei"`, "1000000000 alpha brought 400000000000000000 wei"},
		Error: &decoded{"OwnableUnauthorizedAccount", []any{alice}, `refusal.Account, "is not the timelock"`, alice.Hex() + " is not the timelock"},
	},
	{
		Type: "OwnerPayouts", Vars: addressVar, Read: "Owed(alice)", Answer: []any{big.NewInt(5e17)}, ReadPrint: `answer, "wei"`, ReadWant: "500000000000000000 wei",
		Write: "Claim(alice)",
		Event: &decoded{"Claimed", []any{alice, somewhere, big.NewInt(5e17)}, `event.AmountWei, "wei went to", event.Receiver`, "500000000000000000 wei went to " + somewhere.Hex()},
		Error: &decoded{"NotSubnetOwner", []any{alice}, `refusal.Caller, "credits nobody"`, alice.Hex() + " credits nobody"},
	},
	{
		Type: "SubnetTimelock", Vars: "operation := [32]byte{5}", Read: "IsOperationReady(operation)", Answer: []any{true}, ReadPrint: `"ready:", answer`, ReadWant: "ready: true",
		Write: "Cancel(operation)",
		Event: &decoded{"Cancelled", []any{[32]byte{5}}, `"operation", event.Id[0], "was cancelled"`, "operation 5 was cancelled"},
		Error: &decoded{"TermIsOver", []any{alice, big.NewInt(1_900_000_000)}, `"the term ended at", refusal.TermEnd`, "the term ended at 1900000000"},
	},
	{
		Type: "SubnetOwnerFactory", Vars: ownerVars, Write: "Create(terms)",
		Event: &decoded{"SubnetOwnerCreated", []any{alice, somewhere, alice}, `event.SubnetOwner, "obeys", event.Timelock`, somewhere.Hex() + " obeys " + alice.Hex()},
		Error: &decoded{"NobodyGoverns", nil, `"without proposers or executors:", *refusal`, "without proposers or executors: {}"},
	},
	{
		Type: "SubnetVotes", Vars: addressVar, Read: "GetVotes(alice)", Answer: []any{big.NewInt(24e17)}, ReadPrint: `answer, "votes of 18 decimals"`, ReadWant: "2400000000000000000 votes of 18 decimals",
		Write: "DepositFor(alice, big.NewInt(24e17))",
		Event: &decoded{"DelegateVotesChanged", []any{alice, new(big.Int), big.NewInt(24e17)}, `event.Delegate, "has", event.NewVotes, "votes"`, alice.Hex() + " has 2400000000000000000 votes"},
	},
	{
		Type: "SubnetGovernor", Vars: "proposal := big.NewInt(5)", Read: "State(proposal)", Answer: []any{uint8(1)}, ReadPrint: `"active:", answer == 1`, ReadWant: "active: true",
		Write: "CastVote(proposal, 1)", // for it
		Event: &decoded{"QuorumFloorSet", []any{big.NewInt(1e18), big.NewInt(2e18)}, `"at least", event.NewFloor, "votes"`, "at least 2000000000000000000 votes"},
		Error: &decoded{"GovernorAlreadyCastVote", []any{alice}, `refusal.Voter, "has voted"`, alice.Hex() + " has voted"},
	},
}

const signatureVars = `message, publicKey := [32]byte{1}, [32]byte{2}
	r, s := [32]byte{3}, [32]byte{4} // both halves of the signature`

const swapVars = `order := swaprouter.SwapRouterOrder{
		TokenOut: common.HexToAddress("0x3000000000000000000000000000000000000003"), // TokenIn, the zero address, is TAO
		Amount:   big.NewInt(1e18),
		Limit:    big.NewInt(23e17),
		Receiver: common.HexToAddress("0x2000000000000000000000000000000000000002"),
		Deadline: big.NewInt(1_900_000_000),
		Hotkey:   [32]byte{1},
	}`

const ownerVars = `terms := subnetownerfactory.SubnetOwnerFactoryTerms{
		MinDelay:  big.NewInt(86_400),
		Proposers: []common.Address{common.HexToAddress("0x2000000000000000000000000000000000000002")},
		Executors: []common.Address{{}}, // everybody
		TermEnd:   new(big.Int),         // no guardian
		Hotkey:    [32]byte{1},
	}`
