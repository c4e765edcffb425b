package node

import (
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	gethstate "github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
)

// Invariants is the result of tao_checkInvariants.
type Invariants struct {
	At
	Holds bool `json:"holds"`
	// Broken are the rules that do not hold, a sentence for each.
	Broken []string `json:"broken"`
	// BalancesWei is the sum of all balances, BurnedFeesWei that of all base fees so far.
	BalancesWei   *hexutil.Big `json:"balancesWei"`
	BurnedFeesWei *hexutil.Big `json:"burnedFeesWei"`
	IssuanceRao   Decimal      `json:"issuanceRao"`
}

// CheckInvariants proves that money is conserved at a block. It adds up every balance and every share pool, so its cost grows with
// the number of accounts.
func (api *taoAPI) CheckInvariants(block *rpc.BlockNumberOrHash) (*Invariants, error) {
	return readAt(&api.readAPI, block, func(v *view) (*Invariants, error) {
		balances := sumBalances(v.db)
		fees, err := api.fees.upTo(api.node.eth.BlockChain(), v.header)
		if err != nil {
			return nil, err
		}
		broken := v.s.CheckInvariants(balances, fees)
		if broken == nil {
			broken = []string{}
		}
		return &Invariants{
			At: v.at(), Holds: len(broken) == 0, Broken: broken,
			BalancesWei: (*hexutil.Big)(balances.ToBig()), BurnedFeesWei: (*hexutil.Big)(fees.ToBig()),
			IssuanceRao: Decimal(v.s.Accounts.TotalIssuance()),
		}, nil
	})
}

// balanceSum adds up the accounts of a state as geth walks them.
type balanceSum struct{ wei *uint256.Int }

func (balanceSum) OnRoot(common.Hash) {}

func (s balanceSum) OnAccount(_ *common.Address, account gethstate.DumpAccount) {
	if v, ok := new(big.Int).SetString(account.Balance, 10); ok {
		s.wei.Add(s.wei, uint256.MustFromBig(v))
	}
}

func sumBalances(db *gethstate.StateDB) *uint256.Int {
	sum := balanceSum{new(uint256.Int)}
	db.DumpToCollector(sum, &gethstate.DumpConfig{SkipCode: true, SkipStorage: true})
	return sum.wei
}

// burnedFees adds up the base fees that EIP-1559 has burned. It remembers the
// sum for the last block asked for, so that a watcher reads each header once.
type burnedFees struct {
	mu   sync.Mutex
	last *types.Header
	wei  *uint256.Int
}

func (f *burnedFees) upTo(chain *core.BlockChain, header *types.Header) (*uint256.Int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	from, sum := uint64(1), new(uint256.Int)
	if f.last != nil && f.last.Number.Cmp(header.Number) <= 0 && chain.GetCanonicalHash(f.last.Number.Uint64()) == f.last.Hash() {
		from, sum = f.last.Number.Uint64()+1, f.wei.Clone()
	}
	for number := from; number <= header.Number.Uint64(); number++ {
		h := chain.GetHeaderByNumber(number)
		if h == nil {
			return nil, fmt.Errorf("%w: block %d", ErrUnknownBlock, number)
		}
		fee := uint256.MustFromBig(h.BaseFee)
		sum.Add(sum, fee.Mul(fee, uint256.NewInt(h.GasUsed)))
	}
	f.last, f.wei = header, sum.Clone()
	return sum, nil
}
