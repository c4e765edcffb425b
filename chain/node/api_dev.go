package node

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

func init() {
	registerService("evm", true, func(n *Node) any { return newEVMAPI(n.sealer) })
	registerService("anvil", true, func(n *Node) any { return &mineAPI{n.sealer} })
	registerService("hardhat", true, func(n *Node) any { return &mineAPI{n.sealer} })
}

// quantity is a non-negative integer argument: tools send numbers, decimal
// strings and hex strings.
type quantity uint64

// UnmarshalJSON accepts 12, "12" and "0xc".
func (q *quantity) UnmarshalJSON(data []byte) error {
	text := strings.Trim(string(data), `"`)
	value, err := strconv.ParseUint(text, 10, 64)
	if digits, ok := strings.CutPrefix(text, "0x"); ok {
		value, err = strconv.ParseUint(digits, 16, 64)
	}
	if err != nil {
		return fmt.Errorf("%s is not an integer between 0 and 2^64-1", data)
	}
	*q = quantity(value)
	return nil
}

// seconds is a duration argument: a non-negative number of seconds, with
// fractions.
type seconds time.Duration

// UnmarshalJSON accepts 12, 0.25, "0.25" and "0xc".
func (s *seconds) UnmarshalJSON(data []byte) error {
	var whole quantity
	if whole.UnmarshalJSON(data) == nil && whole <= math.MaxUint32 {
		*s = seconds(time.Duration(whole) * time.Second)
		return nil
	}
	var number json.Number
	rat, ok := new(big.Rat), false
	if err := json.Unmarshal([]byte(strings.Trim(string(data), `"`)), &number); err == nil && len(number) <= 32 {
		// Exponents are refused: a short text could stand for a huge number.
		if !strings.ContainsAny(number.String(), "eE") {
			_, ok = rat.SetString(number.String())
		}
	}
	rat.Mul(rat, new(big.Rat).SetInt64(int64(time.Second)))
	if !ok || rat.Sign() < 0 || rat.Cmp(new(big.Rat).SetInt64(math.MaxUint32*int64(time.Second))) > 0 {
		return fmt.Errorf("%s is not a number of seconds between 0 and %d", data, uint32(math.MaxUint32))
	}
	*s = seconds(new(big.Int).Quo(rat.Num(), rat.Denom()).Int64())
	return nil
}

// evmAPI is the evm_ namespace that development tools share.
type evmAPI struct {
	sealer *Sealer

	mu        sync.Mutex
	lastID    uint64
	snapshots map[uint64]snapshot
}

// snapshot is what evm_revert returns to.
type snapshot struct {
	number uint64
	hash   common.Hash
	clock  clock
}

func newEVMAPI(sealer *Sealer) *evmAPI {
	return &evmAPI{sealer: sealer, snapshots: make(map[uint64]snapshot)}
}

// Mine seals one block, at a timestamp if one is given.
func (api *evmAPI) Mine(timestamp *quantity) (string, error) {
	if timestamp != nil {
		if err := api.sealer.SetNextTimestamp(uint64(*timestamp)); err != nil {
			return "", err
		}
	}
	if _, err := api.sealer.Seal(); err != nil {
		return "", err
	}
	return "0x0", nil
}

// IncreaseTime moves chain time forward and returns the seconds added in all.
func (api *evmAPI) IncreaseTime(amount quantity) (uint64, error) {
	return api.sealer.IncreaseTime(uint64(amount))
}

// SetNextBlockTimestamp sets the next block's timestamp.
func (api *evmAPI) SetNextBlockTimestamp(timestamp quantity) error {
	return api.sealer.SetNextTimestamp(uint64(timestamp))
}

// SetAutomine switches sealing on pending transactions.
func (api *evmAPI) SetAutomine(on bool) bool {
	api.sealer.SetAutoMine(on)
	return true
}

// SetIntervalMining sets the sealing interval in seconds, fractions allowed; 0
// switches it off.
func (api *evmAPI) SetIntervalMining(interval seconds) (bool, error) {
	if err := api.sealer.SetInterval(time.Duration(interval)); err != nil {
		return false, err
	}
	return true, nil
}

// Snapshot remembers the newest block, all state included, and returns an id
// for Revert.
func (api *evmAPI) Snapshot() hexutil.Uint64 {
	api.sealer.mu.Lock()
	defer api.sealer.mu.Unlock()
	api.mu.Lock()
	defer api.mu.Unlock()
	head := api.sealer.eth.BlockChain().CurrentBlock()
	api.lastID++
	api.snapshots[api.lastID] = snapshot{head.Number.Uint64(), head.Hash(), api.sealer.clock}
	return hexutil.Uint64(api.lastID)
}

// Revert returns to a snapshot, which is used up by it, as are those taken
// after it. It answers false if there is no such snapshot any more.
func (api *evmAPI) Revert(id quantity) (bool, error) {
	api.sealer.mu.Lock()
	defer api.sealer.mu.Unlock()
	api.mu.Lock()
	defer api.mu.Unlock()
	snap, ok := api.snapshots[uint64(id)]
	if !ok {
		return false, nil
	}
	if api.sealer.eth.BlockChain().GetCanonicalHash(snap.number) != snap.hash {
		delete(api.snapshots, uint64(id))
		return false, nil
	}
	if err := api.sealer.rewind(snap.number); err != nil {
		return false, err
	}
	api.sealer.clock = snap.clock
	for other := range api.snapshots {
		if other >= uint64(id) {
			delete(api.snapshots, other)
		}
	}
	return true, nil
}

// mineAPI is the part of the anvil_ and hardhat_ namespaces that seals blocks.
type mineAPI struct{ sealer *Sealer }

// Mine seals blocks, one if no number is given, with interval seconds between
// two of them; without an interval the clock decides.
func (api *mineAPI) Mine(ctx context.Context, blocks *quantity, interval *quantity) error {
	count, spacing := uint64(1), uint64(0)
	if blocks != nil {
		count = uint64(*blocks)
	}
	if interval != nil {
		spacing = uint64(*interval)
	}
	return api.sealer.Mine(ctx, count, spacing)
}
