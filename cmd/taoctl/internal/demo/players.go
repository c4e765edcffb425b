package demo

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/netip"
	"time"

	"github.com/taochain/taochain/axon"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/example/digits"
)

// callTimeout is when a miner's answer counts as missing.
const callTimeout = 10 * time.Second

// miner is one miner: a classifier behind a signed HTTP server on loopback.
type miner struct {
	actor
	uid        uint16
	classifier string
	port       uint16
	metagraph  *axon.Metagraph
	served     chan error
	// right and asked count what the honest validators measured.
	right, asked int
}

// serve starts the miner's server; it ends with the context.
func (m *miner) serve(ctx context.Context, seed uint64) error {
	classifier, err := digits.NewClassifier(m.classifier, seed)
	if err != nil {
		return err
	}
	signer, err := axon.NewSecp256k1Signer(m.key)
	if err != nil {
		return err
	}
	verifier, err := axon.NewVerifier(axon.VerifierConfig{
		Self: signer.Hotkey(), Scheme: axon.SchemeSecp256k1,
		// The key is new, so nothing signed for it earlier can be replayed.
		Nonces: axon.NewNonceStore(axon.DefaultNonceLimits, time.Time{}),
	})
	if err != nil {
		return err
	}
	m.metagraph = axon.NewMetagraph(true, 1)
	server, err := axon.NewServer(axon.ServerConfig{
		Verifier: verifier, Policy: m.metagraph, Signer: signer, Log: slog.New(slog.DiscardHandler),
	}, digits.NewMiner(classifier))
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return fmt.Errorf("listen for miner %s: %w", m.name, err)
	}
	m.port = uint16(listener.Addr().(*net.TCPAddr).Port)
	m.served = make(chan error, 1)
	go func() { m.served <- axon.Serve(ctx, listener, server, axon.ServeConfig{}) }()
	return nil
}

// accuracy is the share of right labels in thousandths, rounded down.
func (m *miner) accuracy() int {
	if m.asked == 0 {
		return 0
	}
	return 1000 * m.right / m.asked
}

// validator is one validator. The honest ones measure; the other one pays its friend.
type validator struct {
	actor
	uid    uint16
	honest bool
	tao    unit.Rao
	client *axon.Client
	scores *digits.Validator
}

func (v *validator) open() error {
	signer, err := axon.NewSecp256k1Signer(v.key)
	if err != nil {
		return err
	}
	if v.client, err = axon.NewClient(axon.ClientConfig{Signer: signer, Timeout: callTimeout}); err != nil {
		return err
	}
	v.scores, err = digits.NewValidator(digits.ValidatorConfig{Client: v.client})
	return err
}

// targets reads from the chain where the miners serve. The address 0.0.0.0 stands for this machine.
func (w *world) targets(ctx context.Context) ([]axon.Target, error) {
	list := make([]axon.Target, len(w.miners))
	for i, m := range w.miners {
		info, err := read(ctx, w.chain, params.MetagraphAddress, remote.Metagraph().PackGetAxon(w.netuid, m.uid), remote.Metagraph().UnpackGetAxon)
		if err != nil {
			return nil, fmt.Errorf("read the axon of uid %d: %w", m.uid, err)
		}
		host, err := hostOf(info.Ip)
		if err != nil {
			return nil, fmt.Errorf("axon of uid %d: %w", m.uid, err)
		}
		list[i] = axon.Target{URL: "http://" + netip.AddrPortFrom(host, info.Port).String(), Hotkey: m.id}
	}
	return list, nil
}

func hostOf(ip *big.Int) (netip.Addr, error) {
	if ip.BitLen() > 32 {
		return netip.Addr{}, errors.New("the address is not IPv4")
	}
	var raw [4]byte
	ip.FillBytes(raw[:])
	if raw == ([4]byte{}) {
		return netip.AddrFrom4([4]byte{127, 0, 0, 1}), nil
	}
	return netip.AddrFrom4(raw), nil
}

// admit tells the miners which hotkeys may ask: the validators with a permit on chain.
func (w *world) admit(ctx context.Context) error {
	members := map[[32]byte]axon.Member{}
	for _, v := range w.validators {
		permit, err := read(ctx, w.chain, params.MetagraphAddress, remote.Metagraph().PackGetValidatorStatus(w.netuid, v.uid), remote.Metagraph().UnpackGetValidatorStatus)
		if err != nil {
			return err
		}
		stake, err := w.chain.stake(ctx, v.id, v.id, w.netuid)
		if err != nil {
			return err
		}
		members[v.id] = axon.Member{Permit: permit, Stake: unit.Alpha(stake.Uint64())}
	}
	for _, m := range w.miners {
		m.metagraph.Update(members)
	}
	return nil
}
