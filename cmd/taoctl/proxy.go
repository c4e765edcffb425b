package main

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/proxy"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var _ = register(proxyCommand)

func proxyCommand() *cli.Command {
	kind := &cli.StringFlag{Name: "type", Usage: "`TYPE` of the proxy: " + strings.Join(proxy.Names(), ", ") + "; or its number"}
	delay := &cli.UintFlag{Name: "delay", Usage: "`BLOCKS` for which a call must have been announced; 0 needs no announcement"}
	value := &cli.StringFlag{Name: "value", Value: "0tao", Usage: "`AMOUNT` of TAO to send along, from the balance of REAL"}
	return &cli.Command{
		Name:  "proxy",
		Usage: "accounts that act for others: list, create, add, remove, kill, announce, reject, execute, call, fees, poke",
		Description: "An account, here called REAL, lets delegates make calls for it, all or those of a type. With --proxy REAL every command that writes acts for " +
			"REAL, signed by its delegate --from. TARGET is a precompile, for example 0x805, DATA the calldata in hexadecimal. " +
			"A deposit is held while there are proxies, and while there are announcements.",
		Subcommands: []*cli.Command{
			{
				Name: "list", Usage: "show the proxies of an account, and what it has announced", ArgsUsage: "[ACCOUNT]",
				Description: "Without ACCOUNT it is that of --from.", Action: action(proxyList),
			},
			{
				Name: "create", Usage: "make a pure account, which has no key", ArgsUsage: " ",
				Description: "The account of --from is its first proxy, and pays the deposit. Keep what the command prints: without it the account cannot be ended.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "type", Value: "any", Usage: kind.Usage}, delay,
					&cli.UintFlag{Name: "index", Usage: "`NUMBER` of your own for it, up to 65535"},
				},
				Action: action(proxyCreate),
			},
			{
				Name: "add", Usage: "let a delegate act for the account of --from", ArgsUsage: "DELEGATE",
				Description: "Without --delay the delegate acts at once.", Flags: []cli.Flag{kind, delay}, Action: action(proxyAdd),
			},
			{
				Name: "remove", Usage: "take a delegate's right back", ArgsUsage: "[DELEGATE]",
				Description: "Type and delay are those with which it was added. Give either DELEGATE and --type, or --all.",
				Flags:       []cli.Flag{kind, delay, &cli.BoolFlag{Name: "all", Usage: "take the right of all delegates back"}},
				Action:      action(proxyRemove),
			},
			{
				Name: "kill", Usage: "end the control over a pure account", ArgsUsage: "PURE",
				Description: "What PURE owns is out of reach from then on; move it away first. The deposit goes to the spawner. The flags are those that taoctl proxy create printed.",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "spawner", Usage: "`ACCOUNT` that made it (default: that of --from)"},
					&cli.StringFlag{Name: "type", Value: "any", Usage: "`TYPE` with which it was made"},
					&cli.UintFlag{Name: "index", Usage: "`NUMBER` with which it was made"},
					&cli.UintFlag{Name: "height", Required: true, Usage: "`BLOCK` in which it was made"},
					&cli.UintFlag{Name: "ext-index", Usage: "`NUMBER` of its place among those made in that block"},
				},
				Action: action(proxyKill),
			},
			{
				Name: "announce", Usage: "announce a call for an account", ArgsUsage: "REAL TARGET DATA",
				Description: "With --call-hash instead of TARGET and DATA only the hash is given: keccak256(abi.encode(target, valueWei, data)). --cancel takes the announcement back. " +
					"With --proxy REAL --announce-only any command that writes announces its call.",
				Flags: []cli.Flag{
					value, &cli.StringFlag{Name: "call-hash", Usage: "`HASH` of the call"},
					&cli.BoolFlag{Name: "cancel", Usage: "take the announcement back"},
				},
				Action: action(proxyAnnounce),
			},
			{
				Name: "reject", Usage: "refuse a call that a delegate has announced for the account of --from", ArgsUsage: "DELEGATE CALLHASH",
				Description: "taoctl proxy list DELEGATE shows the hashes.", Action: action(proxyReject),
			},
			{
				Name: "execute", Usage: "make a call that was announced long enough ago", ArgsUsage: "DELEGATE REAL TARGET DATA",
				Description: "Anybody may.", Flags: []cli.Flag{value, kind}, Action: action(proxyExecute),
			},
			{
				Name: "call", Usage: "make a call for an account at once", ArgsUsage: "REAL TARGET DATA",
				Description: "With --type the proxy of that type is used; without it the first one of --from.", Flags: []cli.Flag{value, kind}, Action: action(proxyCall),
			},
			{
				Name: "fees", Usage: "say that the account of --from wants to pay the fees of a delegate's calls", ArgsUsage: "DELEGATE on|off",
				Description: "It is a mark for clients, which taoctl proxy list shows: gas is always paid by who sends a transaction.", Action: action(proxyFees),
			},
			{
				Name: "poke", Usage: "make the deposits of the account of --from what they have to be by the present rules", ArgsUsage: " ",
				Description: "Where they are right nothing changes.", Action: action(proxyPoke),
			},
		},
	}
}

// proxyRow is one proxy of an account.
type proxyRow struct {
	Delegate accountRef `json:"delegate"`
	Type     string     `json:"type"`
	Number   uint8      `json:"typeNumber"`
	Delay    uint32     `json:"delayBlocks"`
	PaysFee  bool       `json:"realPaysFee"`
}

// announcementRow is one call that an account has announced.
type announcementRow struct {
	Real     accountRef `json:"real"`
	CallHash string     `json:"callHash"`
	Block    uint64     `json:"block"`
}

type proxyListData struct {
	Block               uint64            `json:"block"`
	Account             accountRef        `json:"account"`
	Proxies             []proxyRow        `json:"proxies"`
	Deposit             amount.Amount     `json:"deposit"`
	Announcements       []announcementRow `json:"announcements"`
	AnnouncementDeposit amount.Amount     `json:"announcementDeposit"`
}

func proxyList(in *invocation) (*term.Result, error) {
	s, id, err := in.readAccount()
	if err != nil {
		return nil, err
	}
	var proxies []proxy.Proxy
	var announced []proxy.Announcement
	var pays []bool
	d := proxyListData{Block: s.Number(), Proxies: []proxyRow{}, Announcements: []announcementRow{}}
	err = s.State(s.ctx, func(st *state.State) {
		proxies, announced, pays = st.Proxies.Proxies(id), st.Proxies.Announcements(id), nil
		for _, p := range proxies {
			pays = append(pays, st.Proxies.RealPaysFee(id, p.Delegate))
		}
		d.Deposit, d.AnnouncementDeposit = amount.OfRao(st.Proxies.Deposit(id)), amount.OfRao(st.Proxies.AnnouncementDeposit(id))
	})
	if err != nil {
		return nil, err
	}
	ids := [][32]byte{id}
	for _, p := range proxies {
		ids = append(ids, p.Delegate)
	}
	for _, x := range announced {
		ids = append(ids, x.Real)
	}
	refs, err := s.accounts(ids)
	if err != nil {
		return nil, err
	}
	d.Account = refs[id]
	record := term.NewRecord().Add("account", "Account", d.Account.String())
	for i, p := range proxies {
		row := proxyRow{refs[p.Delegate], p.Type.String(), uint8(p.Type), p.Delay, pays[i]}
		d.Proxies = append(d.Proxies, row)
		text := fmt.Sprintf("%s, %s, %s", row.Delegate, row.Type, delayText(p.Delay))
		record.Add(fmt.Sprintf("proxy%d", i), "Proxy", text)
	}
	for i, x := range announced {
		row := announcementRow{refs[x.Real], x.CallHash.Hex(), x.Block}
		d.Announcements = append(d.Announcements, row)
		record.Add(fmt.Sprintf("announcement%d", i), "Announced", fmt.Sprintf("%s for %s in block %d", row.CallHash, row.Real, row.Block))
	}
	record.Add("deposit", "Deposit for proxies", d.Deposit.String()).Add("announcementDeposit", "Deposit for announcements", d.AnnouncementDeposit.String()).
		Add("block", "Block", decimalOf(d.Block))
	return &term.Result{Data: d, Table: record}, nil
}

func delayText(blocks uint32) string {
	if blocks == 0 {
		return "at once"
	}
	return fmt.Sprintf("announced for %d blocks", blocks)
}

// proxyType reads --type, which must be given.
func (in *invocation) proxyType() (proxy.Type, error) {
	text := in.String("type")
	if text == "" {
		return 0, in.usage("MissingFlag", "%s needs --type: what the delegate may do", in.Command.HelpName)
	}
	t, ok := proxy.TypeNamed(text)
	if !ok {
		return 0, invalid("InvalidProxyType", "The types are "+strings.Join(proxy.Names(), ", ")+".", "there is no proxy type %q", text)
	}
	return t, nil
}

// forcedType is --type as an argument of the precompile: a list of one number, or an empty one.
func (in *invocation) forcedType(flag string) ([]uint8, error) {
	if in.String(flag) == "" {
		return []uint8{}, nil
	}
	t, ok := proxy.TypeNamed(in.String(flag))
	if !ok {
		return nil, invalid("InvalidProxyType", "The types are "+strings.Join(proxy.Names(), ", ")+".", "there is no proxy type %q", in.String(flag))
	}
	return []uint8{uint8(t)}, nil
}

// number reads a flag of the bounded kind.
func (in *invocation) number(flag string, most uint64) (uint64, error) {
	n := uint64(in.Uint(flag))
	if n > most {
		return 0, in.usage("InvalidFlag", "--%s is a number up to %d", flag, most)
	}
	return n, nil
}

// parseHash reads a hash of 32 bytes.
func parseHash(text string) (common.Hash, error) {
	raw, err := hexutil.Decode(text)
	if err != nil || len(raw) != common.HashLength {
		return common.Hash{}, invalid("InvalidHash", "It is 0x and 64 hexadecimal digits.", "%q is no hash", text)
	}
	return common.Hash(raw), nil
}
