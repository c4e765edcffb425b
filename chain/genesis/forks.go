package genesis

import (
	"math/big"

	"github.com/ethereum/go-ethereum/params"
)

// noBlobs makes the protocol refuse every block with a blob transaction: the
// chain has types 0, 1, 2 and 4 only. The target must not be zero, since then
// the fee formula of EIP-7918 would divide by the maximum.
var noBlobs = params.BlobConfig{Target: 1, Max: 0, UpdateFraction: 5007716}

// chainConfig pins every fork: all up to Osaka are active from genesis, later
// ones never. geth's own development presets are not used because they switch
// on unfinished forks.
func chainConfig(chainID uint64) *params.ChainConfig {
	genesisTime := func() *uint64 { return new(uint64) }
	cancun, prague, osaka := noBlobs, noBlobs, noBlobs
	return &params.ChainConfig{
		ChainID:                 new(big.Int).SetUint64(chainID),
		HomesteadBlock:          new(big.Int),
		EIP150Block:             new(big.Int),
		EIP155Block:             new(big.Int),
		EIP158Block:             new(big.Int),
		ByzantiumBlock:          new(big.Int),
		ConstantinopleBlock:     new(big.Int),
		PetersburgBlock:         new(big.Int),
		IstanbulBlock:           new(big.Int),
		MuirGlacierBlock:        new(big.Int),
		BerlinBlock:             new(big.Int),
		LondonBlock:             new(big.Int),
		ArrowGlacierBlock:       new(big.Int),
		GrayGlacierBlock:        new(big.Int),
		MergeNetsplitBlock:      new(big.Int),
		TerminalTotalDifficulty: new(big.Int),
		ShanghaiTime:            genesisTime(),
		CancunTime:              genesisTime(),
		PragueTime:              genesisTime(),
		OsakaTime:               genesisTime(),
		BlobScheduleConfig: &params.BlobScheduleConfig{
			Cancun: &cancun,
			Prague: &prague,
			Osaka:  &osaka,
		},
	}
}
