package neuron

import "github.com/taochain/taochain/chain/storage"

// The vectors of 256 uids are packed in three blobs of each subnet: an epoch reads and writes them whole. What stands together
// changes together. Blobs of the kinds 3 and 4 are those of package host.
var (
	identities = storage.Region{Kind: 5, Words: 322, PerBlob: 1} // by netuid: changed by registrations
	results    = storage.Region{Kind: 6, Words: 153, PerBlob: 1} // by netuid: changed by epochs
	timely     = storage.Region{Kind: 7, Words: 82, PerBlob: 1}  // by storage index: changed by weights and epochs

	// In the order of layout and of mechanismLayout.
	neuronsPack = storage.Pack{
		{Region: &identities, Word: 0, Data: 2, Slots: 256}, // hotkeys
		{}, // uids
		{Region: &identities, Word: 1, Data: 258, Slots: 64}, // registeredAt
		{Region: &results, Word: 0, Data: 7, Slots: 8},       // active
		{Region: &results, Word: 1, Data: 15, Slots: 8},      // permit
		{Region: &results, Word: 2, Data: 23, Slots: 64},     // emission
		{Region: &results, Word: 3, Data: 87, Slots: 16},     // consensus
		{Region: &results, Word: 4, Data: 103, Slots: 16},    // dividends
		{Region: &results, Word: 5, Data: 119, Slots: 16},    // validatorTrust
		{Region: &results, Word: 6, Data: 135, Slots: 16},    // stakeWeight
		{},                            // perMechanism
		{},                            // axons
		{},                            // prometheuses
		{},                            // certificates
		{},                            // mostUids
		{Region: &results, Word: 151}, // rootless
		{Region: &results, Word: 152}, // rootlessKnown
	}
	mechanismPack = storage.Pack{
		{Region: &timely, Word: 0, Data: 2, Slots: 16},  // incentive
		{Region: &timely, Word: 1, Data: 18, Slots: 64}, // lastUpdate
	}
)
