package main

import (
	"github.com/urfave/cli/v2"
)

var _ = register(subnetCommand)

func subnetCommand() *cli.Command {
	return &cli.Command{
		Name:  "subnet",
		Usage: "subnets: list, show, create, dissolve, names, register, parameters, takes, mechanisms, epochs",
		Description: "Commands that read take --block. Commands that write sign with --from, ask first and wait for the block; --yes confirms in advance, --dry-run only shows " +
			"what would happen. Fractions in tables have five decimals; in JSON they are parts of 65535.",
		Subcommands: []*cli.Command{
			{Name: "list", Usage: "list all subnets", Action: action(subnetList)},
			{
				Name: "show", Aliases: []string{"metagraph"}, Usage: "show a subnet and its neurons (the metagraph)", ArgsUsage: "NETUID",
				Description: "Stake is that of the hotkey over all subnets at spot prices, emission that of the last epoch.",
				Action:      action(subnetShow),
			},
			{
				Name: "create", Usage: "create a subnet, which --from then owns",
				Description: "Pays the lock cost (taoctl subnet cost) from the balance. --hotkey names the owner hotkey, which gets uid 0; without it the account of --from is its own hotkey. " +
					"With --name or another text the subnet has an identity from the start. If there is no room, the subnet with the lowest moving price that is out of immunity is dissolved.",
				Flags: identityFlags(subnetIdentityFields), Action: action(subnetCreate),
			},
			{
				Name: "dissolve", Usage: "dissolve a subnet: pay its stakers, delete all of it", ArgsUsage: "NETUID",
				Description: "For the chain's admin. The stakers are paid from the pool in proportion to their alpha; the next subnet may take the netuid. --dry-run tells what it pays.",
				Action:      action(subnetDissolve),
			},
			subnetIdentity(),
			{
				Name: "symbol", Usage: "show or set the token symbol of a subnet", ArgsUsage: "NETUID [SYMBOL]",
				Description: "For the owner and the chain's admin. SYMBOL is one letter of the chain's table, which no other subnet has.",
				Action:      action(subnetSymbol),
			},
			{Name: "start", Usage: "open trade and emission of a subnet, once", ArgsUsage: "NETUID", Action: action(subnetStart)},
			{Name: "check-start", Usage: "tell whether a subnet is started or can be", ArgsUsage: "NETUID", Action: action(subnetCheckStart)},
			{Name: "cost", Usage: "show what a new subnet costs", Action: action(subnetCost)},
			{Name: "price", Usage: "show a subnet's prices and pool", ArgsUsage: "NETUID", Action: action(subnetPrice)},
			{
				Name: "register", Usage: "register a hotkey on a subnet", ArgsUsage: "NETUID",
				Description: "Pays the registration price from the balance. The transaction is bounded: by --max-price, or else by the present price raised by --slippage. " +
					"Without --hotkey the account of --from is its own hotkey.",
				Flags:  []cli.Flag{&cli.StringFlag{Name: "max-price", Usage: "`AMOUNT` of TAO that the registration may cost at most, for example 2tao"}},
				Action: action(subnetRegister),
			},
			{
				Name: "hyperparams", Usage: "parameters of a subnet: list, get, set",
				Description: "The owner may set some of the parameters, the chain's admin all of them.",
				Subcommands: []*cli.Command{
					{Name: "list", Usage: "list all parameters, and who may set them", ArgsUsage: "NETUID", Action: action(hyperparamsList)},
					{Name: "get", Usage: "show one parameter", ArgsUsage: "NETUID NAME", Action: action(hyperparamsGet)},
					{
						Name: "set", Usage: "set a parameter", ArgsUsage: "NETUID NAME VALUE",
						Description: "VALUE is true or false, a whole number, an amount (min_burn, max_burn: 0.5tao), a decimal number (burn_increase_mult: 1.26), or two numbers (alpha_values: 45875,58982).",
						Action:      action(hyperparamsSet),
					},
				},
			},
			subnetTake(),
			{
				Name: "mechanisms", Usage: "mechanisms of a subnet: count, set, split",
				Description: "Each mechanism of a subnet has its own weights and bonds and a part of the emission. The owner or the chain's admin sets how many there are and how they share.",
				Subcommands: []*cli.Command{
					{Name: "count", Usage: "show how many mechanisms a subnet has, and how they share the emission", ArgsUsage: "NETUID", Action: action(mechanismsCount)},
					{
						Name: "set", Usage: "set the number of mechanisms", ArgsUsage: "NETUID COUNT",
						Description: "A change makes the split even. Mechanisms that go lose their weights, bonds and commits. COUNT times max_allowed_uids may be 256 at most: see taoctl subnet trim.",
						Action:      action(mechanismsSet),
					},
					{
						Name: "split", Usage: "set how the mechanisms share the emission", ArgsUsage: "NETUID PART... | NETUID --even",
						Description: "One PART of 65535 for each mechanism from 0, together 65535; mechanisms without a PART get nothing.",
						Flags:       []cli.Flag{&cli.BoolFlag{Name: "even", Usage: "equal parts, now and after each change of the number"}},
						Action:      action(mechanismsSplit),
					},
				},
			},
			{
				Name: "lease", Usage: "the lease of a subnet that a crowdloan paid for: show, terminate",
				Description: "taoctl crowd create --lease-share opens such a crowdloan.",
				Subcommands: []*cli.Command{
					{Name: "show", Usage: "show a subnet's lease and who shares in it", ArgsUsage: "NETUID", Action: action(subnetLeaseShow)},
					{
						Name: "terminate", Usage: "take a subnet over whose lease has ended", ArgsUsage: "NETUID",
						Description: "For the beneficiary. --hotkey names the new owner hotkey, which must be the beneficiary's own; without it the account of --from is its own hotkey.",
						Action:      action(subnetLeaseTerminate),
					},
				},
			},
			{
				Name: "trim", Usage: "lower the number of uids, and remove the neurons that are too many", ArgsUsage: "NETUID MAX_UIDS",
				Description: "Sets max_allowed_uids, for the owner or the chain's admin. The neurons with the least emission go, never immune ones; the others get new uids from 0 in their old order.",
				Action:      action(subnetTrim),
			},
			{
				Name: "tempo", Usage: "set the number of blocks from one epoch to the next", ArgsUsage: "NETUID BLOCKS",
				Description: "The owner may set 360 to 50400, once per 360 blocks; the admin anything. The count starts anew with the setting.",
				Action:      action(subnetTempo),
			},
			{Name: "trigger-epoch", Usage: "ask for an epoch ahead of its time", ArgsUsage: "NETUID", Action: action(subnetTriggerEpoch)},
			{Name: "emissions", Usage: "show what a subnet emits", ArgsUsage: "NETUID", Action: action(subnetEmissions)},
			{
				Name: "events", Usage: "show what the block step did: epochs, emission, deferrals", ArgsUsage: "[NETUID]",
				Description: "The node keeps these records for 8192 blocks. The last block is that of --block.",
				Flags:       []cli.Flag{&cli.IntFlag{Name: "blocks", Value: 100, Usage: "`NUMBER` of blocks to look at, 1 to 8192"}},
				Action:      action(subnetEvents),
			},
		},
	}
}
