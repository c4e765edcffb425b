package host

import "github.com/taochain/taochain/chain/storage"

// Regions of one record for each netuid, in which the areas keep the first slots of their structs. The kinds of blobs are
// those of package neuron and these.
var (
	// Hot is what every block step changes: reserves, last emissions, moving price, alpha ledger, pots, root's
	// part, burn price.
	Hot = storage.Region{Kind: 3, Words: 7, PerBlob: 16}
	// Steady is what every block step reads and seldom changes: schedule, switches, bounds of the burn price, fee, flows.
	Steady = storage.Region{Kind: 4, Words: 4, PerBlob: 16}
	// Paid is what the last epoch paid to stakers, of its first 64 hotkeys.
	Paid = storage.Region{Kind: 8, Words: 99, PerBlob: 1}
)

// Where the first slots of a subnet, its pool and its pots are.
var (
	SubnetPack   = storage.Pack{{Region: &Hot, Word: 0}, {Region: &Steady, Word: 0}, {Region: &Steady, Word: 1}, {Region: &Steady, Word: 2}}
	PoolPack     = storage.Pack{{Region: &Hot, Word: 1}, {Region: &Hot, Word: 2}, {Region: &Hot, Word: 3}, {Region: &Hot, Word: 4}, {Region: &Steady, Word: 3}}
	CoinbasePack = storage.Pack{
		{Region: &Hot, Word: 5},
		{Region: &Hot, Word: 6},
		{Region: &Paid, Word: 0, Data: 35, Slots: 64}, // dividendHotkeys
		{Region: &Paid, Word: 1, Data: 3, Slots: 16},  // alphaDividends
		{Region: &Paid, Word: 2, Data: 19, Slots: 16}, // rootDividends
	}
)
