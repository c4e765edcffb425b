package precompiles

import (
	"github.com/taochain/taochain/chain/params"
)

// newBalanceTransfer is 0x800: it passes the value sent on to any 32-byte account.
func newBalanceTransfer() *contract {
	transfer := write(payable, "transfer(bytes32)", passOn)
	transfer.takesValue = true
	return newContract("BalanceTransfer", params.BalanceTransferAddress, transfer)
}

// passOn pays the value sent to an account.
func passOn(c *call) error { return c.Accounts.TransferWei(c.caller, c.self, c.Bytes32(), c.value) }
