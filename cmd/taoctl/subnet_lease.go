package main

import (
	"fmt"
	"strconv"

	"github.com/taochain/taochain/chain/lease"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// leaseContributor is a contributor to a lease; Share is parts of a million, rounded to the nearest.
type leaseContributor struct {
	Account accountRef `json:"account"`
	Share   uint64     `json:"sharePpm"`
}

type leaseData struct {
	Block        uint64             `json:"block"`
	Netuid       uint16             `json:"netuid"`
	ID           uint32             `json:"lease"`
	Beneficiary  accountRef         `json:"beneficiary"`
	Coldkey      accountRef         `json:"coldkey"`
	Hotkey       accountRef         `json:"hotkey"`
	LeaseShare   uint8              `json:"leaseSharePercent"`
	LeaseEnd     *uint32            `json:"leaseEnd,omitempty"`
	Cost         amount.Amount      `json:"cost"`
	Accumulated  amount.Amount      `json:"accumulated"`
	Contributors []leaseContributor `json:"contributors"`
}

func subnetLeaseShow(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	d, err := s.lease(n.netuid)
	if err != nil {
		return nil, err
	}
	ends := "never"
	if d.LeaseEnd != nil {
		ends = fmt.Sprintf("in block %d", *d.LeaseEnd)
	}
	record := term.NewRecord().Add("lease", "Lease", decimalOf(uint64(d.ID))).Add("netuid", "Netuid", decimalOf(uint64(d.Netuid))).
		Add("beneficiary", "Beneficiary", d.Beneficiary.String()).Add("coldkey", "Owner", d.Coldkey.String()).Add("hotkey", "Owner hotkey", d.Hotkey.String()).
		Add("share", "Contributors' part of the owner cut", strconv.Itoa(int(d.LeaseShare))+" %").Add("ends", "Ends", ends).
		Add("cost", "Cost", d.Cost.String()).Add("accumulated", "Waits for the next payment", d.Accumulated.String())
	for i, c := range d.Contributors {
		record.Add(fmt.Sprintf("contributor%d", i), "Contributor", fmt.Sprintf("%s, %d.%04d %%", c.Account, c.Share/10_000, c.Share%10_000))
	}
	return &term.Result{Data: d, Table: record.Add("block", "Block", decimalOf(d.Block))}, nil
}

// lease reads the lease of a subnet and refuses a subnet that has none.
func (s *session) lease(netuid uint16) (leaseData, error) {
	var id uint32
	var l lease.Lease
	var list []lease.Contributor
	var leased bool
	err := s.State(s.ctx, func(st *state.State) {
		if id, leased = st.Leases.OfSubnet(netuid); leased {
			var err error
			l, err = st.Leases.Get(id)
			list, leased = st.Leases.Contributors(id), err == nil
		}
	})
	if err != nil {
		return leaseData{}, err
	}
	if !leased {
		return leaseData{}, invalid("SubnetNotLeased", "taoctl crowd create --lease-share makes a crowdloan that leases a subnet.", "subnet %d is not leased in block %d", netuid, s.Number())
	}
	accounts := [][32]byte{l.Beneficiary, l.Coldkey, l.Hotkey}
	for _, c := range list {
		accounts = append(accounts, c.Coldkey)
	}
	refs, err := s.accounts(accounts)
	if err != nil {
		return leaseData{}, err
	}
	d := leaseData{
		Block: s.Number(), Netuid: netuid, ID: id, Beneficiary: refs[l.Beneficiary], Coldkey: refs[l.Coldkey], Hotkey: refs[l.Hotkey],
		LeaseShare: l.Terms.EmissionsPercent, Cost: amount.OfRao(l.Cost), Accumulated: amount.OfAlpha(l.Accumulated), Contributors: []leaseContributor{},
	}
	if l.Terms.HasEnd {
		d.LeaseEnd = &l.Terms.EndBlock
	}
	for _, c := range list {
		d.Contributors = append(d.Contributors, leaseContributor{refs[c.Coldkey], c.PartsPerMillionNearest()})
	}
	return d, nil
}

func subnetLeaseTerminate(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	l, err := a.lease(n.netuid)
	if err != nil {
		return nil, err
	}
	hotkey, err := a.hotkeyOrOwn()
	if err != nil {
		return nil, err
	}
	ref, err := a.account(hotkey)
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.LeasingAddress, Data: remote.Leasing().PackTerminateLease(l.ID, hotkey)}, data: &subnetData{Netuid: n.netuid},
		question: fmt.Sprintf("End lease %d and take subnet %d over with the owner hotkey %s", l.ID, n.netuid, ref),
	})
}
