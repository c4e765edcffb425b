package storage

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
)

// Region is an array of records of a fixed number of words, some records to a blob. A word of a record is what a slot is
// elsewhere, at the same price; but the words of a blob are hashed and stored together, so writing all of them in every
// block costs a small part of what as many slots cost in a trie. A blob is as long as its last word that is not zero.
type Region struct {
	// Kind is the kind of the blobs, whose index counts them.
	Kind uint8
	// Words is the number of words of a record.
	Words int
	// PerBlob is the number of neighbouring records that share a blob.
	PerBlob uint16
}

// Blobs names the blobs of the records 0 to last.
func (r *Region) Blobs(last uint16) []BlobID {
	ids := make([]BlobID, last/r.PerBlob+1)
	for i := range ids {
		ids[i] = BlobID{Kind: r.Kind, Index: uint16(i)}
	}
	return ids
}

// PackedWord is one word of each record of a region, and for an array the words of its elements.
type PackedWord struct {
	// Region is nil for a slot that is not packed.
	Region *Region
	// Word counts from 0 and is less than Region.Words.
	Word int
	// Data is the first of Slots words with the elements of an array; those that find no room there stand in slots.
	Data, Slots int
}

// Pack says where the first slots of a struct are kept instead of in slots.
type Pack []PackedWord

// packing is the place of a struct in regions: record number record of those that pack names.
type packing struct {
	pack   *Pack
	record uint16
	first  uint8 // index in pack of the word that stands for the slot
}

// in reports whether the slot n places on is a word of a region.
func (p packing) in(n uint64) bool {
	return p.pack != nil && n < uint64(len(*p.pack)-int(p.first)) && (*p.pack)[uint64(p.first)+n].Region != nil
}

// offset returns the place of the slot n places on, none if that is in no region.
func (p packing) offset(n uint64) packing {
	if !p.in(n) {
		return packing{}
	}
	p.first += uint8(n)
	return p
}

// place returns the blob of the word n places on, and its first byte there.
func (p packing) place(n uint64) (id BlobID, at int) {
	w := (*p.pack)[uint64(p.first)+n]
	return w.Region.place(p.record, w.Word)
}

// holds reports whether slot i of an array's elements is a word of a region.
func (p packing) holds(i uint64) bool {
	return p.pack != nil && i < uint64((*p.pack)[p.first].Slots)
}

// element is place for slot i of an array's elements.
func (p packing) element(i uint64) (id BlobID, at int) {
	w := (*p.pack)[p.first]
	return w.Region.place(p.record, w.Data+int(i))
}

func (r *Region) place(record uint16, word int) (id BlobID, at int) {
	return BlobID{Kind: r.Kind, Index: record / r.PerBlob}, (int(record%r.PerBlob)*r.Words + word) * slotBytes
}

// Packed returns the slot as the base of a struct whose first slots are words of a record.
func (s Slot) Packed(pack *Pack, record uint16) Slot {
	s.packing = packing{pack: pack, record: record}
	return s
}

// word reads the slot n places on.
func (s Slot) word(n uint64) common.Hash {
	if !s.packing.in(n) {
		return s.store.get(offset(s.key, n))
	}
	if s.store.metered {
		s.store.pay(offset(s.key, n), accessRead, ReadGas)
	}
	return s.store.packedWord(s.packing.place(n))
}

// payWrite charges for writing the slot n places on and returns what it holds. It is charged even if nothing changes.
func (s Slot) payWrite(n uint64) common.Hash {
	if s.store.metered {
		s.store.pay(offset(s.key, n), accessWrite, WriteGas)
	}
	if s.packing.in(n) {
		return s.store.packedWord(s.packing.place(n))
	}
	return s.store.kv.Get(offset(s.key, n))
}

// putWord writes the slot n places on, which is paid for.
func (s Slot) putWord(n uint64, word common.Hash) {
	if s.packing.in(n) {
		id, at := s.packing.place(n)
		s.store.setPackedWord(id, at, word)
		return
	}
	s.store.kv.Set(offset(s.key, n), word)
}

// update reads the slot and writes it, at the price of a write in addition, only if the value changes.
func (s Slot) update(value common.Hash) {
	if s.word(0) != value {
		s.payWrite(0)
		s.putWord(0, value)
	}
}

// elements are the slots of an array's elements: from keccak256(slot) on, but for those that are packed.
type elements struct {
	Slot
	first  common.Hash
	hashed bool
}

func (s Slot) elements() *elements { return &elements{Slot: s} }

// at returns the key of slot i.
func (e *elements) at(i uint64) common.Hash {
	if !e.hashed {
		e.first, e.hashed = e.data(), true
	}
	return offset(e.first, i)
}

// get reads slot i.
func (e *elements) get(i uint64) common.Hash {
	if !e.packing.holds(i) {
		return e.store.get(e.at(i))
	}
	if e.store.metered {
		e.store.pay(e.at(i), accessRead, ReadGas)
	}
	return e.store.packedWord(e.packing.element(i))
}

// payWrite charges for writing slot i and returns what it holds.
func (e *elements) payWrite(i uint64) common.Hash {
	if e.store.metered {
		e.store.pay(e.at(i), accessWrite, WriteGas)
	}
	if e.packing.holds(i) {
		return e.store.packedWord(e.packing.element(i))
	}
	return e.store.kv.Get(e.at(i))
}

// put writes slot i, which is paid for and held something else.
func (e *elements) put(i uint64, word common.Hash) {
	if e.packing.holds(i) {
		id, at := e.packing.element(i)
		e.store.setPackedWord(id, at, word)
		return
	}
	e.store.kv.Set(e.at(i), word)
}

// set writes slot i.
func (e *elements) set(i uint64, word common.Hash) {
	if e.payWrite(i) != word {
		e.put(i, word)
	}
}

// update is set at the price of a read if nothing changes.
func (e *elements) update(i uint64, word common.Hash) {
	if e.get(i) != word {
		e.payWrite(i)
		e.put(i, word)
	}
}

// chunk is the payload of a blob of a region, while a Store defers writing it.
type chunk struct {
	id      BlobID
	payload []byte
	owned   bool // whether payload may be modified
	changed bool
}

// chunkChange is what a word held before it was changed.
type chunkChange struct {
	chunk *chunk
	at    int
	old   common.Hash
}

// Defer makes the Store keep changed words of regions in memory until Flush, where otherwise each change writes a blob. Who
// calls it must tell the Store of snapshots, by Mark and Revert, and calls Flush with the number of the block at the end.
func (s *Store) Defer() {
	if s.chunks == nil {
		s.chunks = map[BlobID]*chunk{}
	}
}

// Flush writes the blobs whose words changed since Defer, and ends the deferral.
func (s *Store) Flush() {
	for _, c := range s.order {
		if c.changed {
			s.putBlob(c.id, s.block, trimWords(c.payload))
		}
	}
	s.chunks, s.order, s.changes, s.last = nil, nil, nil, nil
}

// Mark returns the present state of the deferred words.
func (s *Store) Mark() int { return len(s.changes) }

// Revert brings back the state of the deferred words at a mark.
func (s *Store) Revert(mark int) {
	for i := len(s.changes) - 1; i >= mark; i-- {
		c := s.changes[i]
		copy(c.chunk.payload[c.at:], c.old[:])
	}
	if mark < len(s.changes) {
		s.changes = s.changes[:mark]
	}
}

func (s *Store) packedWord(id BlobID, at int) (word common.Hash) {
	var payload []byte
	if s.chunks == nil {
		payload = payloadOf(s.blobs.Blob(id.Account()))
	} else {
		payload = s.chunk(id).payload
	}
	if at < len(payload) {
		copy(word[:], payload[at:])
	}
	return word
}

func (s *Store) setPackedWord(id BlobID, at int, word common.Hash) {
	if s.chunks == nil {
		payload := grown(bytes.Clone(payloadOf(s.blobs.Blob(id.Account()))), at)
		copy(payload[at:], word[:])
		s.putBlob(id, s.block, trimWords(payload))
		return
	}
	c := s.chunk(id)
	if !c.owned {
		c.payload, c.owned = bytes.Clone(c.payload), true
	}
	c.payload = grown(c.payload, at)
	s.changes = append(s.changes, chunkChange{c, at, common.Hash(c.payload[at : at+slotBytes])})
	copy(c.payload[at:], word[:])
	c.changed = true
}

// chunk returns the deferred payload of a blob.
func (s *Store) chunk(id BlobID) *chunk {
	if s.last != nil && s.last.id == id {
		return s.last
	}
	c := s.chunks[id]
	if c == nil {
		c = &chunk{id: id, payload: payloadOf(s.blobs.Blob(id.Account()))}
		s.chunks[id] = c
		s.order = append(s.order, c)
	}
	s.last = c
	return c
}

// grown returns the payload with room for the word at a byte, zeros added.
func grown(payload []byte, at int) []byte {
	if missing := at + slotBytes - len(payload); missing > 0 {
		return append(payload, make([]byte, missing)...)
	}
	return payload
}

// trimWords cuts the zero words at the end.
func trimWords(payload []byte) []byte {
	n := len(payload)
	for n > 0 && payload[n-1] == 0 {
		n--
	}
	return payload[:slotsFor(n, slotBytes)*slotBytes]
}
