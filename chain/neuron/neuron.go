// Package neuron is the state area of neurons: uids and their hotkeys, the
// vectors that an epoch writes, registration, pruning, trimming and serving information.
package neuron

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

var namespace = storage.NamespaceOf("taochain.neuron")

// Places of one subnet's neurons; vectors are indexed by uid.
var (
	layout          storage.Layout
	hotkeys         = layout.Place()                // bytes32[]
	uids            = layout.Place()                // mapping(hotkey => uid+1)
	registeredAt    = layout.Place()                // uint64[]
	active          = layout.Place()                // bool[]
	permit          = layout.Place()                // bool[]
	emission        = layout.Place()                // uint64[]
	consensus       = layout.Place()                // uint16[]
	dividends       = layout.Place()                // uint16[]
	validatorTrust  = layout.Place()                // uint16[]
	stakeWeight     = layout.Place()                // uint16[]
	perMechanism    = layout.Place()                // mapping(mecid => mechanism vectors)
	axons           = layout.Place()                // mapping(hotkey => axon)
	prometheuses    = layout.Place()                // mapping(hotkey => prometheus)
	certificates    = layout.Place()                // mapping(hotkey => bytes), algorithm and public key
	mostUids        = storage.Uint[uint16](&layout) // before the last trim; blobs outlive uids
	mostMechanisms  = storage.Uint[uint8](&layout)  // before the last drop
	rootless        = layout.Place()                // a bit for each uid
	rootlessKnown   = layout.Place()                // uint64
	evmLinks        = layout.Place()                // mapping(uid => EVM address and block)
	evmLinked       = layout.Place()                // mapping(uid / 256 => a bit for each uid with a link)
	mechanismLayout storage.Layout
	incentive       = mechanismLayout.Place() // uint16[]
	lastUpdate      = mechanismLayout.Place() // uint64[]
)

// Kinds of blobs (design.md, "Matrices").
const (
	blobWeights = 1 // one row: the uid's weights
	blobBonds   = 2 // one whole matrix: uid 0
)

// Area gives access to neurons. It is cheap to open.
type Area struct {
	host     *host.Host
	accounts *account.Area
	subnets  *subnet.Area
	pools    *pool.Area
	stakes   RootStakes
	children *children.Area
	base     storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, accounts *account.Area, subnets *subnet.Area, pools *pool.Area, stakes RootStakes, c *children.Area) *Area {
	return &Area{h, accounts, subnets, pools, stakes, c, h.Store.Space(namespace)}
}

// Neurons is a handle on the neurons of one subnet.
type Neurons struct {
	storage.Slot
	Subnet subnet.Subnet
	area   *Area
}

// At is the handle of a netuid, whether the subnet exists or not.
func (a *Area) At(netuid uint16) Neurons {
	return Neurons{a.base.Map(storage.KeyUint(uint64(netuid))).Packed(&neuronsPack, netuid), a.subnets.At(netuid), a}
}

// Count is the number of uids; they are 0 to Count-1.
func (n Neurons) Count() uint16 { return subnet.NeuronCount(n.Subnet) }

// Hotkey is the hotkey of a uid. Errors: UidNotExists.
func (n Neurons) Hotkey(uid uint16) (params.ID, error) {
	hotkey := storage.HashesAt(n.Offset(hotkeys)).Get(int(uid))
	if hotkey == (params.ID{}) {
		return hotkey, fault.UidNotExists.With(n.Subnet.Netuid, uid)
	}
	return hotkey, nil
}

// Hotkeys lists the hotkeys by uid.
func (n Neurons) Hotkeys() []common.Hash { return storage.HashesAt(n.Offset(hotkeys)).Load() }

// Uid finds the uid of a hotkey.
func (n Neurons) Uid(hotkey params.ID) (uid uint16, ok bool) {
	v := n.Offset(uids).Map(hotkey).Uint64()
	return uint16(v - 1), v != 0
}

// RequireUid is Uid for callers that need one. Errors: HotKeyNotRegisteredInSubNet.
func (n Neurons) RequireUid(hotkey params.ID) (uint16, error) {
	uid, ok := n.Uid(hotkey)
	if !ok {
		return 0, fault.HotKeyNotRegisteredInSubNet.With(n.Subnet.Netuid, hotkey)
	}
	return uid, nil
}

// Vectors of the subnet, indexed by uid (yuma.md 4.14).

// RegisteredAt holds the block of each uid's registration.
func (n Neurons) RegisteredAt() storage.Vector[uint64] {
	return storage.VectorAt[uint64](n.Offset(registeredAt))
}

// Active holds 1 for uids that set weights recently.
func (n Neurons) Active() storage.Vector[uint8] { return storage.VectorAt[uint8](n.Offset(active)) }

// Permit holds 1 for uids that may validate in the next epoch.
func (n Neurons) Permit() storage.Vector[uint8] { return storage.VectorAt[uint8](n.Offset(permit)) }

// Emission holds the alpha of the last epoch, incentive and dividends together.
func (n Neurons) Emission() storage.Vector[unit.Alpha] {
	return storage.VectorAt[unit.Alpha](n.Offset(emission))
}

// Consensus holds u16 fractions.
func (n Neurons) Consensus() storage.Vector[uint16] {
	return storage.VectorAt[uint16](n.Offset(consensus))
}

// Dividends holds u16 fractions.
func (n Neurons) Dividends() storage.Vector[uint16] {
	return storage.VectorAt[uint16](n.Offset(dividends))
}

// ValidatorTrust holds u16 fractions.
func (n Neurons) ValidatorTrust() storage.Vector[uint16] {
	return storage.VectorAt[uint16](n.Offset(validatorTrust))
}

// StakeWeight holds u16 fractions.
func (n Neurons) StakeWeight() storage.Vector[uint16] {
	return storage.VectorAt[uint16](n.Offset(stakeWeight))
}

func (n Neurons) mechanism(mecid uint8) storage.Slot {
	return n.Offset(perMechanism).Map(storage.KeyUint(uint64(mecid))).Packed(&mechanismPack, yuma.StorageIndex(n.Subnet.Netuid, mecid))
}

// Incentive holds u16 fractions of one mechanism.
func (n Neurons) Incentive(mecid uint8) storage.Vector[uint16] {
	return storage.VectorAt[uint16](n.mechanism(mecid).Offset(incentive))
}

// LastUpdate holds the block of each uid's last weights, or commit, in one mechanism.
func (n Neurons) LastUpdate(mecid uint8) storage.Vector[uint64] {
	return storage.VectorAt[uint64](n.mechanism(mecid).Offset(lastUpdate))
}

// Weights is the row of a uid in submission order, nil if it never set any.
func (n Neurons) Weights(mecid uint8, uid uint16) yuma.Row {
	return decodeRow(n.area.host.Store.Blob(n.weightsID(mecid, uid)))
}

// SetWeights replaces the row of a uid.
func (n Neurons) SetWeights(mecid uint8, uid uint16, row yuma.Row) {
	n.area.host.Store.SetBlob(n.weightsID(mecid, uid), n.area.host.Block, encodeRow(row))
}

func (n Neurons) weightsID(mecid uint8, uid uint16) storage.BlobID {
	return storage.BlobID{Kind: blobWeights, Index: yuma.StorageIndex(n.Subnet.Netuid, mecid), Uid: uid}
}

func (n Neurons) bondsID(mecid uint8) storage.BlobID {
	return storage.BlobID{Kind: blobBonds, Index: yuma.StorageIndex(n.Subnet.Netuid, mecid)}
}

// Bonds is the bond matrix of a mechanism: a row for each uid that has one; rows is at least count long.
func (n Neurons) Bonds(mecid uint8, count int) []yuma.Row {
	return decodeMatrix(n.area.host.Store.Blob(n.bondsID(mecid)), count)
}

// SetBonds replaces the bond matrix of a mechanism.
func (n Neurons) SetBonds(mecid uint8, rows []yuma.Row) {
	n.area.host.Store.SetBlob(n.bondsID(mecid), n.area.host.Block, encodeMatrix(rows))
}

// A row is packed as 4 bytes an entry: uid, value, both big-endian.
func encodeRow(row yuma.Row) []byte {
	out := make([]byte, 0, 4*len(row))
	return appendRow(out, row)
}

func appendRow(out []byte, row yuma.Row) []byte {
	for _, e := range row {
		out = binary.BigEndian.AppendUint16(out, e.UID)
		out = binary.BigEndian.AppendUint16(out, e.Value)
	}
	return out
}

func decodeRow(data []byte) yuma.Row {
	if len(data) < 4 {
		return nil
	}
	row := make(yuma.Row, len(data)/4)
	for i := range row {
		row[i].UID = binary.BigEndian.Uint16(data[4*i:])
		row[i].Value = binary.BigEndian.Uint16(data[4*i+2:])
	}
	return row
}

// A matrix is packed as its non-empty rows: uid, number of entries, entries.
func encodeMatrix(rows []yuma.Row) []byte {
	size := 0
	for _, row := range rows {
		if len(row) > 0 {
			size += 4 + 4*len(row)
		}
	}
	out := make([]byte, 0, size)
	for uid, row := range rows {
		if len(row) > 0 {
			out = binary.BigEndian.AppendUint16(out, uint16(uid))
			out = binary.BigEndian.AppendUint16(out, uint16(len(row)))
			out = appendRow(out, row)
		}
	}
	return out
}

func decodeMatrix(data []byte, count int) []yuma.Row {
	rows := make([]yuma.Row, count)
	for len(data) >= 4 {
		uid, entries := int(binary.BigEndian.Uint16(data)), int(binary.BigEndian.Uint16(data[2:]))
		data = data[4:]
		if len(data) < 4*entries {
			break
		}
		if uid < count {
			rows[uid] = decodeRow(data[:4*entries])
		}
		data = data[4*entries:]
	}
	return rows
}
