package main

import (
	"fmt"
	"strconv"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

type subnetCreateData struct {
	writeData
	// Netuid is that of the new subnet; a dry run knows it if the node simulates.
	Netuid *uint16       `json:"netuid,omitempty"`
	Hotkey accountRef    `json:"hotkey"`
	Cost   amount.Amount `json:"lockCost"`
	// Dissolved is the subnet that made room, known from the event.
	Dissolved *uint16           `json:"dissolvedNetuid,omitempty"`
	Identity  map[string]string `json:"identity,omitempty"`
}

func (d *subnetCreateData) record() *term.Table {
	t := term.NewRecord()
	if d.Netuid != nil {
		t.Add("netuid", "Netuid", decimalOf(uint64(*d.Netuid)))
	}
	if d.Dissolved != nil {
		t.Add("dissolved", "Dissolved for it", decimalOf(uint64(*d.Dissolved)))
	}
	t.Add("owner", "Owner", d.From).Add("hotkey", "Hotkey", d.Hotkey.String()).Add("lockCost", "Lock cost", d.Cost.String())
	if d.Identity != nil {
		addTexts(t, subnetIdentityFields, d.Identity)
	}
	return t
}

func subnetCreate(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	given, err := in.givenTexts(subnetIdentityFields)
	if err != nil {
		return nil, err
	}
	a, hotkey, err := in.writeHotkey()
	if err != nil {
		return nil, err
	}
	cost, err := a.lockCost()
	if err != nil {
		return nil, err
	}
	ref, err := a.account(hotkey)
	if err != nil {
		return nil, err
	}
	data := &subnetCreateData{Hotkey: ref, Cost: cost}
	call := remote.Subnet().PackRegisterNetwork(hotkey)
	if len(given) > 0 {
		t := given.over(subnetIdentityFields, make([]string, len(subnetIdentityFields)))
		// The logo, the last but one of the fields, is the last argument.
		call = remote.Subnet().PackRegisterNetwork1(hotkey, t[0], t[1], t[2], t[3], t[4], t[5], t[7], t[6])
		data.Identity = byKey(subnetIdentityFields, t)
	}
	return a.transact(transaction{
		call: remote.Call{To: params.SubnetAddress, Data: call}, data: data,
		question: fmt.Sprintf("Create a subnet for %s with the hotkey %s", cost, ref),
		after: func(events []remote.Event) {
			if e, ok := remote.Find(events, "NetworkAdded"); ok {
				netuid := uint16(e.Number("netuid"))
				data.Netuid = &netuid
			}
			if e, ok := remote.Find(events, "NetworkRemoved"); ok {
				netuid := uint16(e.Number("netuid"))
				data.Dissolved = &netuid
			}
		},
	})
}

// subnetData is what a command on a subnet tells beside its transaction.
type subnetData struct {
	writeData
	Netuid uint16 `json:"netuid"`
}

func (d *subnetData) record() *term.Table {
	return term.NewRecord().Add("netuid", "Netuid", decimalOf(uint64(d.Netuid)))
}

func subnetStart(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.SubnetAddress, Data: remote.Subnet().PackStartCall(n.netuid)}, data: &subnetData{Netuid: n.netuid},
		question: fmt.Sprintf("Start subnet %d", n.netuid),
	})
}

// writeSubnet opens a session that writes, for a subnet that exists.
func (in *invocation) writeSubnet(text string) (*author, subnetState, error) {
	if _, err := parseNetuid(text); err != nil {
		return nil, subnetState{}, err
	}
	a, err := in.write()
	if err != nil {
		return nil, subnetState{}, err
	}
	n, err := a.subnet(text)
	return a, n, err
}

func subnetTriggerEpoch(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.SubnetAddress, Data: remote.Subnet().PackTriggerEpoch(n.netuid)}, data: &subnetData{Netuid: n.netuid},
		question: fmt.Sprintf("Order an epoch of subnet %d", n.netuid),
	})
}

type tempoData struct {
	subnetData
	Before uint16 `json:"tempoBefore"`
	Tempo  uint16 `json:"tempo"`
}

func (d *tempoData) record() *term.Table {
	return d.subnetData.record().Add("tempoBefore", "Tempo before", decimalOf(uint64(d.Before))).Add("tempo", "Tempo", decimalOf(uint64(d.Tempo)))
}

func subnetTempo(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	tempo, err := strconv.ParseUint(args[1], 10, 16)
	if err != nil {
		return nil, invalid("InvalidTempo", "The owner may set 360 to 50400.", "a tempo is a number of blocks from 0 to 65535, not %q", args[1])
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call:     remote.Call{To: params.SubnetAddress, Data: remote.Subnet().PackSetTempo(n.netuid, uint16(tempo))},
		data:     &tempoData{subnetData: subnetData{Netuid: n.netuid}, Before: n.Tempo, Tempo: uint16(tempo)},
		question: fmt.Sprintf("Set the tempo of subnet %d to %d blocks", n.netuid, tempo),
	})
}

type trimData struct {
	subnetData
	Before  uint16 `json:"uidsBefore"`
	MaxUIDs uint16 `json:"maxUids"`
	// UIDs is how many neurons remain, known from the event.
	UIDs *uint16 `json:"uids,omitempty"`
}

func (d *trimData) record() *term.Table {
	t := d.subnetData.record().Add("maxUids", "Uids, at most", decimalOf(uint64(d.MaxUIDs))).Add("uidsBefore", "Uids before", decimalOf(uint64(d.Before)))
	if d.UIDs != nil {
		t.Add("uids", "Uids", decimalOf(uint64(*d.UIDs)))
	}
	return t
}

func subnetTrim(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	most, err := strconv.ParseUint(args[1], 10, 16)
	if err != nil {
		return nil, invalid("InvalidUidCount", "taoctl subnet hyperparams list NETUID shows the bounds min_allowed_uids and max_allowed_uids.",
			"a number of uids is a whole number from 0 to 65535, not %q", args[1])
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	count, err := a.uidCount(n.netuid)
	if err != nil {
		return nil, err
	}
	data := &trimData{subnetData: subnetData{Netuid: n.netuid}, Before: count, MaxUIDs: uint16(most)}
	question := fmt.Sprintf("Allow subnet %d at most %d uids", n.netuid, most)
	if data.MaxUIDs < count {
		question += fmt.Sprintf(" and remove %d neurons", count-data.MaxUIDs)
	}
	return a.transact(transaction{
		call: remote.Call{To: params.SubnetAddress, Data: remote.Subnet().PackTrimToMaxAllowedUids(n.netuid, data.MaxUIDs)}, data: data,
		question: question,
		after: func(events []remote.Event) {
			if e, ok := remote.Find(events, "NeuronsTrimmed"); ok {
				left := uint16(e.Number("uids"))
				data.UIDs = &left
			}
		},
	})
}

type registerData struct {
	subnetData
	Hotkey accountRef    `json:"hotkey"`
	Price  amount.Amount `json:"price"`
	Limit  amount.Amount `json:"maxPrice"`
	// UID and Paid are known from the event.
	UID  *uint16        `json:"uid,omitempty"`
	Paid *amount.Amount `json:"paid,omitempty"`
}

func (d *registerData) record() *term.Table {
	t := d.subnetData.record().Add("hotkey", "Hotkey", d.Hotkey.String())
	if d.UID != nil {
		t.Add("uid", "UID", decimalOf(uint64(*d.UID))).Add("paid", "Paid", d.Paid.String())
	}
	return t.Add("price", "Price now", d.Price.String()).Add("maxPrice", "Price, at most", d.Limit.String())
}

func subnetRegister(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	var most *unit.Rao
	if text := in.String("max-price"); text != "" {
		v, err := taoAmount(text)
		if err != nil {
			return nil, err
		}
		most = &v
	}
	share, err := in.slippage()
	if err != nil {
		return nil, err
	}
	a, n, hotkey, err := in.writePosition(args[0])
	if err != nil {
		return nil, err
	}
	burn, err := remote.Read(a.ctx, a.View, params.NeuronAddress, remote.Neuron().PackGetBurn(n.netuid), remote.Neuron().UnpackGetBurn)
	if err != nil {
		return nil, err
	}
	if most == nil {
		v := unit.Rao(unit.AddSat(burn, share.OfDown(burn)))
		most = &v
	}
	if unit.Rao(burn) > *most {
		return nil, term.NewError(term.Policy, "PriceOverLimit", fmt.Sprintf("the registration costs %s, over the limit of %s; nothing was sent", amount.OfRao(unit.Rao(burn)), amount.OfRao(*most)),
			"Raise --max-price, or wait until the price has fallen.").WithData(map[string]any{"price": amount.OfRao(unit.Rao(burn)), "maxPrice": amount.OfRao(*most)})
	}
	ref, err := a.account(hotkey)
	if err != nil {
		return nil, err
	}
	data := &registerData{subnetData: subnetData{Netuid: n.netuid}, Hotkey: ref, Price: amount.OfRao(unit.Rao(burn)), Limit: amount.OfRao(*most)}
	return a.transact(transaction{
		call: remote.Call{To: params.NeuronAddress, Data: remote.Neuron().PackRegisterLimit(n.netuid, hotkey, uint64(*most))}, data: data,
		question: fmt.Sprintf("Register %s on subnet %d for %s, at most %s,", ref, n.netuid, data.Price, data.Limit),
		after: func(events []remote.Event) {
			if e, ok := remote.Find(events, "NeuronRegistered"); ok {
				uid, paid := uint16(e.Number("uid")), amount.OfRao(unit.Rao(e.Number("burnRao")))
				data.UID, data.Paid = &uid, &paid
			}
		},
	})
}
