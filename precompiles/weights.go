package precompiles

import (
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/weights"
)

// maxCiphertext is the longest time-locked commit, in bytes (subnets.md 4.5).
const maxCiphertext = 5000

// weightMethods are the functions of 0x804 by which the calling hotkey sets, commits and reveals weights.
func weightMethods() []*method {
	return []*method{
		write(payable, "setWeights(uint16,uint16[],uint16[],uint64)", func(c *call) error {
			netuid := c.Uint16()
			return c.Weights.Set(c.callerID, netuid, 0, c.submission())
		}),
		write(nonpayable, "setMechanismWeights(uint16,uint8,uint16[],uint16[],uint64)", func(c *call) error {
			netuid, mecid := c.Uint16(), c.Uint8()
			return c.Weights.Set(c.callerID, netuid, mecid, c.submission())
		}),
		write(nonpayable, "batchSetWeights(uint16[],uint16[][],uint16[][],uint64[])", func(c *call) error {
			netuids, uids, values, versionKeys := c.Uint16s(), c.Uint16Lists(), c.Uint16Lists(), c.Uint64s()
			return c.Weights.SetBatch(c.callerID, netuids, uids, values, versionKeys)
		}),
		write(payable, "commitWeights(uint16,bytes32)", func(c *call) error {
			netuid, hash := c.Uint16(), c.Bytes32()
			return c.Weights.Commit(c.callerID, netuid, 0, hash)
		}),
		write(nonpayable, "commitMechanismWeights(uint16,uint8,bytes32)", func(c *call) error {
			netuid, mecid, hash := c.Uint16(), c.Uint8(), c.Bytes32()
			return c.Weights.Commit(c.callerID, netuid, mecid, hash)
		}),
		write(nonpayable, "batchCommitWeights(uint16[],bytes32[])", func(c *call) error {
			netuids, hashes := c.Uint16s(), c.Bytes32s()
			return c.Weights.CommitBatch(c.callerID, netuids, hashes)
		}),
		write(payable, "revealWeights(uint16,uint16[],uint16[],uint16[],uint64)", func(c *call) error {
			netuid := c.Uint16()
			w, salt := c.revelation()
			return c.Weights.Reveal(c.callerID, netuid, 0, w, salt)
		}),
		write(nonpayable, "revealMechanismWeights(uint16,uint8,uint16[],uint16[],uint16[],uint64)", func(c *call) error {
			netuid, mecid := c.Uint16(), c.Uint8()
			w, salt := c.revelation()
			return c.Weights.Reveal(c.callerID, netuid, mecid, w, salt)
		}),
		write(nonpayable, "batchRevealWeights(uint16,uint16[][],uint16[][],uint16[][],uint64[])", func(c *call) error {
			netuid, uids, values, salts, versionKeys := c.Uint16(), c.Uint16Lists(), c.Uint16Lists(), c.Uint16Lists(), c.Uint64s()
			return c.Weights.RevealBatch(c.callerID, netuid, uids, values, salts, versionKeys)
		}),
		write(nonpayable, "commitTimelockedWeights(uint16,bytes,uint64,uint16)", func(c *call) error {
			c.Uint16()
			c.timelocked()
			c.Uint16()
			return fault.TimelockedCommitsUnavailable.With()
		}),
		write(nonpayable, "commitTimelockedMechanismWeights(uint16,uint8,bytes,uint64,uint16)", func(c *call) error {
			c.Uint16()
			c.Uint8()
			c.timelocked()
			c.Uint16()
			return fault.TimelockedCommitsUnavailable.With()
		}),
		write(nonpayable, "commitCrv3MechanismWeights(uint16,uint8,bytes,uint64)", func(c *call) error {
			c.Uint16()
			c.Uint8()
			c.timelocked()
			return fault.TimelockedCommitsUnavailable.With()
		}),
	}
}

// submission reads uids, values and the version key.
func (c *call) submission() weights.Submission {
	return weights.Submission{Uids: c.Uint16s(), Values: c.Uint16s(), VersionKey: c.Uint64()}
}

// revelation reads uids, values, the salt and the version key.
func (c *call) revelation() (w weights.Submission, salt []uint16) {
	w = weights.Submission{Uids: c.Uint16s(), Values: c.Uint16s()}
	salt, w.VersionKey = c.Uint16s(), c.Uint64()
	return w, salt
}

// timelocked reads the ciphertext and the reveal round, which have no use yet.
func (c *call) timelocked() {
	c.Bytes(maxCiphertext)
	c.Uint64()
}
