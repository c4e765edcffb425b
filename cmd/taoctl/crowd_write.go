package main

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/taochain/taochain/bindings/crowdloan"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

type crowdWriteData struct {
	writeData
	// ID is known of a new crowdloan from the event.
	ID *uint32 `json:"id,omitempty"`
}

func (d *crowdWriteData) record() *term.Table {
	t := term.NewRecord()
	if d.ID != nil {
		t.Add("id", "Crowdloan", decimalOf(uint64(*d.ID)))
	}
	return t
}

func crowdCreate(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	target, share, callee := in.String("target"), in.String("lease-share"), in.String("call")
	given := 0
	for _, text := range []string{target, share, callee} {
		if text != "" {
			given++
		}
	}
	if given != 1 {
		return nil, in.usage("ConflictingFlags", "%s takes one of --target, --lease-share and --call", in.Command.HelpName)
	}
	if share == "" && in.String("lease-end") != "" {
		return nil, in.usage("ConflictingFlags", "--lease-end goes with --lease-share")
	}
	if (callee == "") != (in.String("call-data") == "") {
		return nil, in.usage("ConflictingFlags", "--call and --call-data go together")
	}
	limit, err := amount.ParseTAO(args[0])
	if err != nil {
		return nil, err
	}
	deposit, err := amount.ParseTAO(in.String("deposit"))
	if err != nil {
		return nil, err
	}
	least, err := amount.ParseTAO(in.String("min"))
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	end, err := parseBlock(in.String("end"), a.Number())
	if err != nil {
		return nil, err
	}
	var call remote.Call
	var purpose string
	switch {
	case target != "":
		to, err := a.resolver.Address(target)
		if err != nil {
			return nil, err
		}
		call = remote.Call{To: params.CrowdloanAddress, Data: remote.Crowdloan().PackCreate(uint64(deposit), uint64(least), uint64(limit), end, to)}
		purpose = "pay " + to.Hex()
	case callee != "":
		inner, err := parseCall(callee, in.String("call-data"))
		if err != nil {
			return nil, err
		}
		call = remote.Call{
			To:   params.CrowdloanAddress,
			Data: remote.Crowdloan().PackCreateWithCall(uint64(deposit), uint64(least), uint64(limit), end, inner.To, inner.Data),
		}
		purpose = fmt.Sprintf("call %x of %s", inner.Data[:4], inner.To)
	default:
		if call, purpose, err = a.leaseCall(uint64(deposit), uint64(least), uint64(limit), end); err != nil {
			return nil, err
		}
	}
	data := &crowdWriteData{}
	return a.transact(transaction{
		call: call, data: data,
		question: fmt.Sprintf("Open a crowdloan for %s with a deposit of %s until block %d, to %s", amount.OfRao(limit), amount.OfRao(deposit), end, purpose),
		after: func(events []remote.Event) {
			if e, ok := remote.Find(events, "CrowdloanCreated"); ok {
				id := uint32(e.Number("id"))
				data.ID = &id
			}
		},
	})
}

// parseCall reads a call of a precompile: its address, also a short one such as 0x805, and the calldata.
func parseCall(target, data string) (remote.Call, error) {
	digits, prefixed := strings.CutPrefix(target, "0x")
	raw, err := hex.DecodeString(strings.Repeat("0", len(digits)%2) + digits)
	if !prefixed || err != nil || len(raw) == 0 || len(raw) > common.AddressLength {
		return remote.Call{}, invalid("InvalidAddress", "For example 0x805; README.md lists the precompiles.", "a precompile is named by its address, not by %q", target)
	}
	calldata, err := hexutil.Decode(data)
	if err != nil || len(calldata) < 4 {
		return remote.Call{}, invalid("InvalidCalldata", "It is 0x, a selector of 4 bytes and the encoded arguments.", "%q is no calldata", data)
	}
	return remote.Call{To: common.BytesToAddress(raw), Data: calldata}, nil
}

// leaseCall is the call of a crowdloan that leases a subnet, and what it is for.
func (a *author) leaseCall(deposit, least, limit uint64, end uint32) (remote.Call, string, error) {
	share, err := parseWholePercent(a.in.String("lease-share"))
	if err != nil {
		return remote.Call{}, "", err
	}
	purpose := fmt.Sprintf("lease a subnet with %d %% of the owner cut to the contributors", share)
	var leaseEnd uint32
	text := a.in.String("lease-end")
	if text != "" {
		if leaseEnd, err = parseBlock(text, a.Number()); err != nil {
			return remote.Call{}, "", err
		}
		purpose += fmt.Sprintf(" until block %d", leaseEnd)
	}
	data := remote.Leasing().PackCreateLeaseCrowdloan(deposit, least, limit, end, share, text != "", leaseEnd)
	return remote.Call{To: params.LeasingAddress, Data: data}, purpose, nil
}

// parseWholePercent reads 30% as 30.
func parseWholePercent(text string) (uint8, error) {
	share, err := amount.ParsePercent(text)
	if err != nil {
		return 0, err
	}
	whole := share.OfDown(100)
	if again, err := amount.ParsePercent(fmt.Sprintf("%d%%", whole)); err != nil || again != share {
		return 0, invalid("InvalidPercent", "Write for example 30%.", "the contributors' share is a whole percentage from 0%% to 100%%, not %q", text)
	}
	return uint8(whole), nil
}

// writeCrowdloan opens a session that writes, for a crowdloan that exists.
func (in *invocation) writeCrowdloan(text string) (*author, crowdloanData, error) {
	id, err := parseCrowdloan(text)
	if err != nil {
		return nil, crowdloanData{}, err
	}
	a, err := in.write()
	if err != nil {
		return nil, crowdloanData{}, err
	}
	c, err := a.crowdloan(id)
	return a, c, err
}

// onCrowdloan sends a call that takes nothing but the crowdloan.
func onCrowdloan(in *invocation, question string, pack func(c *crowdloan.Crowdloan, id uint32) []byte) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	a, c, err := in.writeCrowdloan(args[0])
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.CrowdloanAddress, Data: pack(remote.Crowdloan(), c.ID)}, data: &crowdWriteData{ID: &c.ID},
		question: fmt.Sprintf(question, c.ID),
	})
}

func crowdWithdraw(in *invocation) (*term.Result, error) {
	return onCrowdloan(in, "Take the contribution to crowdloan %d back", (*crowdloan.Crowdloan).PackWithdraw)
}

func crowdFinalize(in *invocation) (*term.Result, error) {
	return onCrowdloan(in, "Finalise crowdloan %d", (*crowdloan.Crowdloan).PackFinalize)
}

func crowdRefund(in *invocation) (*term.Result, error) {
	return onCrowdloan(in, "Pay up to 50 contributors of crowdloan %d back", (*crowdloan.Crowdloan).PackRefund)
}

func crowdDissolve(in *invocation) (*term.Result, error) {
	return onCrowdloan(in, "End crowdloan %d", (*crowdloan.Crowdloan).PackDissolve)
}

func crowdContribute(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	tao, err := amount.ParseTAO(args[1])
	if err != nil {
		return nil, err
	}
	a, c, err := in.writeCrowdloan(args[0])
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.CrowdloanAddress, Data: remote.Crowdloan().PackContribute(c.ID, uint64(tao))}, data: &crowdWriteData{ID: &c.ID},
		question: fmt.Sprintf("Contribute %s to crowdloan %d, which is to %s", amount.OfRao(tao), c.ID, c.purpose()),
	})
}

func crowdUpdate(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	var given []string
	for _, name := range []string{"min", "end", "cap", "max"} {
		if in.String(name) != "" {
			given = append(given, name)
		}
	}
	if len(given) != 1 {
		return nil, in.usage("ConflictingFlags", "%s takes one of --min, --end, --cap and --max", in.Command.HelpName)
	}
	a, c, err := in.writeCrowdloan(args[0])
	if err != nil {
		return nil, err
	}
	field, text := given[0], in.String(given[0])
	var data []byte
	switch {
	case field == "end":
		end, err := parseBlock(text, a.Number())
		if err != nil {
			return nil, err
		}
		data = remote.Crowdloan().PackUpdateEnd(c.ID, end)
	case field == "max" && text == "none":
		data = remote.Crowdloan().PackSetMaxContribution(c.ID, false, 0)
	default:
		tao, err := amount.ParseTAO(text)
		if err != nil {
			return nil, err
		}
		switch field {
		case "min":
			data = remote.Crowdloan().PackUpdateMinContribution(c.ID, uint64(tao))
		case "cap":
			data = remote.Crowdloan().PackUpdateCap(c.ID, uint64(tao))
		case "max":
			data = remote.Crowdloan().PackSetMaxContribution(c.ID, true, uint64(tao))
		}
	}
	return a.transact(transaction{
		call: remote.Call{To: params.CrowdloanAddress, Data: data}, data: &crowdWriteData{ID: &c.ID},
		question: fmt.Sprintf("Set the %s of crowdloan %d to %s", field, c.ID, text),
	})
}
