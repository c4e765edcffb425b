package precompiles

import (
	"bytes"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	abijson "github.com/taochain/taochain/bindings/abi"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
)

// The catalogues as compiled: every interface inherits them.
var (
	errorABI = mustParse("TaoErrors")
	eventABI = mustParse("TaoEvents")
)

func mustParse(name string) abi.ABI {
	parsed, err := abi.JSON(bytes.NewReader(abijson.JSON(name)))
	if err != nil {
		panic(fmt.Sprintf("precompiles: read the ABI of %s: %v", name, err))
	}
	return parsed
}

// encodeError is the revert data of a refusal: selector and arguments.
func encodeError(err error) []byte {
	refused := err.(*fault.Error)
	declared := errorABI.Errors[refused.Kind.Name]
	data, packErr := declared.Inputs.Pack(refused.Args...)
	if packErr != nil {
		panic(fmt.Sprintf("[BUG] encode %s: %v", refused.Kind.Name, packErr))
	}
	return append(bytes.Clone(declared.ID[:4]), data...)
}

// logSink turns the events of a call into EVM logs of the precompile's address, charged as the EVM charges LOG.
type logSink struct{ f *frame }

var _ event.Sink = logSink{}

// Emit adds the log. The journal takes it back with everything else if the call fails.
func (s logSink) Emit(e event.Event) {
	declared := eventABI.Events[e.Kind.Name]
	topics := []common.Hash{declared.ID}
	var plain []any
	var fields abi.Arguments
	for i, field := range e.Kind.Fields {
		if field.Indexed {
			topics = append(topics, topicOf(e.Args[i]))
		} else {
			plain = append(plain, e.Args[i])
			fields = append(fields, declared.Inputs[i])
		}
	}
	data, err := fields.Pack(plain...)
	if err != nil {
		panic(fmt.Sprintf("[BUG] encode event %s: %v", e.Kind.Name, err))
	}
	s.f.Charge(params.LogGas + params.LogTopicGas*uint64(len(topics)) + params.LogDataGas*uint64(len(data)))
	s.f.db.AddLog(&types.Log{Address: s.f.self, Topics: topics, Data: data, BlockNumber: s.f.block})
}

func topicOf(v any) common.Hash {
	switch v := v.(type) {
	case [32]byte:
		return v
	case common.Address:
		return common.BytesToHash(v[:])
	case uint16:
		return common.BigToHash(big.NewInt(int64(v)))
	case uint32:
		return common.BigToHash(big.NewInt(int64(v)))
	case uint64:
		return common.BigToHash(new(big.Int).SetUint64(v))
	}
	panic(fmt.Sprintf("[BUG] no topic for %T", v))
}
