package staking

import (
	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// RemoveAll sells the coldkey's whole stake with the hotkey on every subnet: unstake_all of economy.md 7.3. What cannot
// be sold is left, so it succeeds even if nothing is sold. Errors: HotKeyAccountNotExists, and those of the pools.
func (a *Area) RemoveAll(coldkey, hotkey params.ID) error {
	_, err := a.removeEverywhere(coldkey, hotkey, true)
	return err
}

// RemoveAllAlpha is RemoveAll without root; the TAO is staked to the hotkey on root (unstake_all_alpha of economy.md
// 7.3). Further errors: AmountTooLow if nothing was sold.
func (a *Area) RemoveAllAlpha(coldkey, hotkey params.ID) error {
	tao, err := a.removeEverywhere(coldkey, hotkey, false)
	if err != nil {
		return err
	}
	_, err = a.Buy(coldkey, hotkey, params.Root, tao, amm.LimitPrice(amm.MaxPrice), false)
	return err
}

// removeEverywhere returns the TAO of all sales.
func (a *Area) removeEverywhere(coldkey, hotkey params.ID, withRoot bool) (unit.Rao, error) {
	if err := a.requireHotkey(hotkey); err != nil {
		return 0, err
	}
	var sum unit.Rao
	for _, netuid := range a.subnets.Netuids() {
		if netuid == params.Root && !withRoot || !subnet.SubtokenEnabled.Get(a.subnets.At(netuid).Slot) {
			continue
		}
		stake := a.Stake(hotkey, coldkey, netuid)
		if a.checkSale(coldkey, hotkey, netuid, stake, stake, nil) != nil {
			continue
		}
		tao, err := a.sellAndClean(coldkey, hotkey, netuid, stake, amm.LimitPrice(amm.MinPrice))
		if err != nil {
			return 0, err
		}
		sum = unit.AddSat(sum, tao)
	}
	return sum, nil
}
