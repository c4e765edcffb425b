package emission

import (
	"math/bits"

	"github.com/taochain/taochain/chain/unit"
)

// MaxSupply is the cap of TAO, and of each subnet's alpha, in rao or alpha units
// (economy.md, 1.1).
const MaxSupply = 21_000_000_000_000_000

// DefaultBlockEmission is the emission of a block before the first halving, in rao
// or alpha units (economy.md, 1.2).
const DefaultBlockEmission = 1_000_000_000

// Curve is a rule of issuance: Initial units a block, halved each time that half of what was left below the cap has
// been issued, and 0 from the cap on (economy.md, 1.2).
type Curve struct {
	// Cap is the most that will exist, Initial the emission of a block before the first halving.
	Cap, Initial uint64
}

// DefaultCurve is the chain's, for TAO and for the alpha of each subnet.
var DefaultCurve = Curve{Cap: MaxSupply, Initial: DefaultBlockEmission}

// At returns the emission of a block when so much has been issued: Initial, shifted by the largest k with
// issuance >= Cap * (1 - 2^-k), that is (Cap - issuance) * 2^k <= Cap.
func (c Curve) At(issuance uint64) uint64 {
	if issuance >= c.Cap {
		return 0
	}
	k := bits.Len64(c.Cap/(c.Cap-issuance)) - 1
	return c.Initial >> k
}

// BlockEmission returns the TAO that a block issues when so much exists (economy.md, 1.2).
func BlockEmission(issuance unit.Rao) unit.Rao {
	return unit.Rao(DefaultCurve.At(uint64(issuance)))
}

// AlphaEmission returns the alpha that a block gives to a subnet's participants, by the
// curve of BlockEmission on the subnet's alpha issuance, pool and outstanding
// (economy.md, 1.3).
func AlphaEmission(alphaIssuance unit.Alpha) unit.Alpha {
	return unit.Alpha(DefaultCurve.At(uint64(alphaIssuance)))
}

// AlphaIssuance returns a subnet's alpha in the pool and outstanding, together
// (economy.md, 1.3).
func AlphaIssuance(alphaIn, alphaOut unit.Alpha) unit.Alpha {
	return unit.AddSat(alphaIn, alphaOut)
}

// MintLimit returns how much of a requested mint is carried out: what
// is left below the cap (economy.md, 1.1).
func MintLimit(issuance, requested unit.Rao) unit.Rao {
	return DefaultCurve.MintLimit(issuance, requested)
}

// MintLimit is the function of that name for another cap.
func (c Curve) MintLimit(issuance, requested unit.Rao) unit.Rao {
	return min(requested, unit.SubSat(unit.Rao(c.Cap), issuance))
}
