package node

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/netip"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/storage"
)

// Forms of the tao namespace: amounts of rao and alpha, which may exceed what a JSON number carries, are decimal strings;
// amounts of wei, prices with 18 decimals, and blocks are hex quantities as in the eth namespace; netuids, uids and fractions
// of at most 32 bits are numbers. The unit is in the name.

// Decimal is an unsigned integer as a decimal string: rao, or alpha in units of 1e-9.
type Decimal uint64

// MarshalText gives "123".
func (d Decimal) MarshalText() ([]byte, error) { return strconv.AppendUint(nil, uint64(d), 10), nil }

// UnmarshalJSON accepts 12, "12" and "0xc".
func (d *Decimal) UnmarshalJSON(data []byte) error { return (*quantity)(d).UnmarshalJSON(data) }

// SignedDecimal is an integer as a decimal string.
type SignedDecimal int64

// MarshalText gives "-123".
func (d SignedDecimal) MarshalText() ([]byte, error) {
	return strconv.AppendInt(nil, int64(d), 10), nil
}

// UnmarshalText reads what MarshalText gives.
func (d *SignedDecimal) UnmarshalText(text []byte) error {
	v, err := strconv.ParseInt(string(text), 10, 64)
	*d = SignedDecimal(v)
	return err
}

// At says after which block an answer holds.
type At struct {
	// Block is the block's number, BlockHash its hash.
	Block     hexutil.Uint64 `json:"block"`
	BlockHash common.Hash    `json:"blockHash"`
}

// Account is an account of the chain in its forms.
type Account struct {
	// ID is the 32-byte form.
	ID common.Hash `json:"id"`
	// Address is the EVM address, if the chain knows it.
	Address *common.Address `json:"address,omitempty"`
	// SS58 is the form with a checksum, prefix 42.
	SS58 string `json:"ss58"`
}

func (v *view) account(id params.ID) Account {
	a := Account{ID: id, SS58: ss58.Encode(id)}
	if address, ok := v.s.Accounts.Linked(id); ok {
		a.Address = &address
	}
	return a
}

// AccountArgument names an account: a 0x address of 20 bytes, a 0x id of 32 bytes, or ss58.
type AccountArgument params.ID

// UnmarshalJSON reads any of the forms.
func (a *AccountArgument) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return fmt.Errorf("an account is a string, not %s", data)
	}
	if !bytes.HasPrefix([]byte(text), []byte("0x")) {
		id, err := ss58.Decode(text)
		if err != nil {
			return fmt.Errorf("an account is a 0x address of 20 bytes, a 0x id of 32 bytes, or ss58: %w", err)
		}
		*a = id
		return nil
	}
	switch raw, err := hexutil.Decode(text); {
	case err != nil:
		return fmt.Errorf("an account in hex: %w", err)
	case len(raw) == common.AddressLength:
		*a = AccountArgument(account.IDOf(common.Address(raw)))
	case len(raw) == common.HashLength:
		*a = AccountArgument(raw)
	default:
		return fmt.Errorf("an account in hex has 20 or 32 bytes, not %d", len(raw))
	}
	return nil
}

// Served is where a neuron serves.
type Served struct {
	// Block is the block of the announcement.
	Block   hexutil.Uint64 `json:"block"`
	Version uint32         `json:"version"`
	// IP is an address of IPv4 or IPv6, as IPType says.
	IP     string `json:"ip"`
	IPType uint8  `json:"ipType"`
	Port   uint16 `json:"port"`
	// Protocol is that of an axon; 0 for Prometheus.
	Protocol uint8 `json:"protocol"`
}

// ipText writes an address as people do.
func ipText(ip storage.U128, ipType uint8) string {
	var raw [16]byte
	ip.Big().FillBytes(raw[:])
	if ipType == 4 {
		return netip.AddrFrom4([4]byte(raw[12:])).String()
	}
	return netip.AddrFrom16(raw).String()
}

// pageLimit is the most elements of one page.
const pageLimit = 256

// page bounds a list of so many elements to the part that is asked for: count from first, up to pageLimit if it is left out.
func page(total int, first, count *quantity) (from, to int, err error) {
	n := uint64(pageLimit)
	if count != nil {
		n = uint64(*count)
	}
	if n > pageLimit {
		return 0, 0, limitError("a page has at most %d elements, not %d", pageLimit, n)
	}
	if first != nil {
		from = int(min(uint64(*first), uint64(total)))
	}
	return from, min(from+int(n), total), nil
}
