package test

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/bindings/commoditymarket"
	"github.com/taochain/taochain/bindings/subnettokenfactory"
	"github.com/taochain/taochain/chain/simulated"
)

// Somebody deploys a market that takes TAO and the tokens of a factory, and asks what is for sale.
func Example_commodityMarket() {
	backend, err := simulated.Open()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer backend.Close()
	client := backend.Client()
	opts := bind.NewKeyedTransactor(dev(0).key, chainID)
	deploy := func(code string, arguments []byte) (address common.Address) {
		if err == nil {
			var tx *types.Transaction
			address, tx, err = bind.DeployContract(opts, common.FromHex(code), client, arguments)
			if err == nil {
				backend.Commit()
				_, err = bind.WaitMined(context.Background(), client, tx.Hash())
			}
		}
		return address
	}
	contract := commoditymarket.NewCommodityMarket()
	factory := deploy(subnettokenfactory.SubnetTokenFactoryMetaData.Bin, nil)
	address := deploy(commoditymarket.CommodityMarketMetaData.Bin, contract.PackConstructor(factory))
	if err != nil {
		fmt.Println(err)
		return
	}
	market := contract.Instance(client, address)
	listings, err := bind.Call(market, &bind.CallOpts{Context: context.Background()}, contract.PackListingCount(), contract.UnpackListingCount)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("listings:", listings)
	// Output: listings: 0
}
