package digits

import (
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/axon"
)

func newSigner(t *testing.T, name string) axon.Signer {
	t.Helper()
	secret := sha256.Sum256([]byte(name))
	key, err := crypto.ToECDSA(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	signer, err := axon.NewSecp256k1Signer(key)
	if err != nil {
		t.Fatal(err)
	}
	return signer
}

// serve runs a miner on a loopback port, with axon's checks, until the test ends.
func serve(t *testing.T, name string, validator [32]byte, handler http.Handler) axon.Target {
	t.Helper()
	signer := newSigner(t, name)
	verifier, err := axon.NewVerifier(axon.VerifierConfig{
		Self: signer.Hotkey(), Scheme: axon.SchemeSecp256k1,
		Nonces: axon.NewNonceStore(axon.DefaultNonceLimits, time.Time{}),
	})
	if err != nil {
		t.Fatal(err)
	}
	metagraph := axon.NewMetagraph(true, 1)
	metagraph.Update(map[[32]byte]axon.Member{validator: {Permit: true, Stake: 1}})
	server, err := axon.NewServer(axon.ServerConfig{
		Verifier: verifier, Policy: metagraph, Signer: signer, Log: slog.New(slog.DiscardHandler),
	}, handler)
	if err != nil {
		t.Fatal(err)
	}
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- axon.Serve(ctx, ln, server, axon.ServeConfig{}) }()
	t.Cleanup(func() {
		cancel()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	return axon.Target{URL: "http://" + ln.Addr().String(), Hotkey: signer.Hotkey()}
}

func newValidator(t *testing.T, signer axon.Signer, timeout time.Duration) *Validator {
	t.Helper()
	client, err := axon.NewClient(axon.ClientConfig{Signer: signer, Timeout: timeout})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	v, err := NewValidator(ValidatorConfig{Client: client})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func hotkeys(miners []axon.Target) [][32]byte {
	keys := make([][32]byte, len(miners))
	for i, m := range miners {
		keys[i] = m.Hotkey
	}
	return keys
}

// TestSixMiners runs all classifiers behind signed HTTP: the better the
// classifier, the more weight, and two validators agree.
func TestSixMiners(t *testing.T) {
	first := newSigner(t, "validator")
	var miners []axon.Target
	for i, name := range Names() {
		miners = append(miners, serve(t, "miner "+name, first.Hotkey(), NewMiner(newClassifier(t, name, uint64(i)))))
	}
	v, again := newValidator(t, first, time.Minute), newValidator(t, first, time.Minute)
	const rounds = 12
	var last []Outcome
	for seed := range uint64(rounds) {
		outcomes, err := v.Round(t.Context(), seed, miners)
		if err != nil {
			t.Fatal(err)
		}
		twin, err := again.Round(t.Context(), seed, miners)
		if err != nil {
			t.Fatal(err)
		}
		batch := Draw(seed, DefaultBatch)
		for i, o := range outcomes {
			if o.Err != nil || o.Total != DefaultBatch || o.Latency <= 0 || o.Hotkey != miners[i].Hotkey {
				t.Fatalf("seed %d, miner %d: %+v", seed, i, o)
			}
			want := accuracy(newClassifier(t, Names()[i], uint64(i)), batch) * DefaultBatch
			if o.Right != int(want+0.5) || twin[i].Right != o.Right || twin[i].Score != o.Score {
				t.Errorf("seed %d, miner %d: %d right, twin %d, want %.0f", seed, i, o.Right, twin[i].Right, want)
			}
		}
		last = outcomes
	}
	weights := v.Weights(hotkeys(miners))
	for i, w := range weights {
		t.Logf("%-10s score %.3f weight %5d", Names()[i], float64(last[i].Score)/float64(FullScore), w)
		if i > 0 && float64(w) > 0.85*float64(weights[i-1]) {
			t.Errorf("%s weighs %d, not clearly less than %d", Names()[i], w, weights[i-1])
		}
	}
	if weights[0] != 65535 || !slices.Equal(weights, again.Weights(hotkeys(miners))) {
		t.Errorf("weights %v", weights)
	}
	stranger := newValidator(t, newSigner(t, "stranger"), time.Minute)
	outcomes, err := stranger.Round(t.Context(), 0, miners)
	if err != nil {
		t.Fatal(err)
	}
	for i, o := range outcomes {
		if !errors.Is(o.Err, axon.ErrForbidden) || o.Right != 0 {
			t.Errorf("stranger at miner %d: %+v", i, o)
		}
	}
}

// TestBadMiners: whatever a miner does wrong, it scores 0 and the others are not touched.
func TestBadMiners(t *testing.T) {
	signer := newSigner(t, "validator")
	body := func(s string) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, s) })
	}
	late := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	status := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })
	cases := []struct {
		name    string
		handler http.Handler
		want    error
	}{
		{"good", NewMiner(newClassifier(t, NameCentroid, 0)), nil},
		{"late", late, context.DeadlineExceeded},
		{"status", status, nil},
		{"not json", body("labels"), ErrBadAnswer},
		{"empty", body(`{"labels":[]}`), ErrBadAnswer},
		{"null", body("null"), ErrBadAnswer},
		{"strings", body(`{"labels":["1"]}`), ErrBadAnswer},
		{"huge label", body(`{"labels":[1e99]}`), ErrBadAnswer},
	}
	var miners []axon.Target
	for _, c := range cases {
		miners = append(miners, serve(t, c.name, signer.Hotkey(), c.handler))
	}
	impostor := axon.Target{URL: miners[0].URL, Hotkey: newSigner(t, "impostor").Hotkey()}
	nowhere := axon.Target{Hotkey: newSigner(t, "nowhere").Hotkey()}
	miners = append(miners, impostor, nowhere)
	v := newValidator(t, signer, 2*time.Second)
	outcomes, err := v.Round(t.Context(), 1, miners)
	if err != nil {
		t.Fatal(err)
	}
	for i, o := range outcomes {
		if i == 0 {
			if o.Err != nil || o.Right < 30 || o.Score != average(0, accuracyOf(o.Right, o.Total), DefaultAveragePermille) {
				t.Errorf("good miner: %+v", o)
			}
			continue
		}
		if o.Err == nil || o.Right != 0 || o.Score != 0 || o.Total != DefaultBatch {
			t.Errorf("miner %d: %+v", i, o)
		}
		if i < len(cases) && cases[i].want != nil && !errors.Is(o.Err, cases[i].want) {
			t.Errorf("%s: %v, want %v", cases[i].name, o.Err, cases[i].want)
		}
	}
	if w := v.Weights(hotkeys(miners)); w[0] != 65535 || slices.Max(w[1:]) != 0 {
		t.Errorf("weights %v", w)
	}
	// A round that is broken off changes nothing.
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	before := v.Weights(hotkeys(miners))
	if _, err := v.Round(ended, 2, miners); !errors.Is(err, context.Canceled) {
		t.Errorf("broken off: %v", err)
	}
	if _, err := v.Round(t.Context(), 2, []axon.Target{nowhere, nowhere}); err == nil {
		t.Error("a hotkey twice was accepted")
	}
	if !slices.Equal(before, v.Weights(hotkeys(miners))) {
		t.Error("a refused round changed the weights")
	}
	// A hotkey that is not asked is forgotten.
	if _, err := v.Round(t.Context(), 3, []axon.Target{nowhere}); err != nil {
		t.Fatal(err)
	}
	if w := v.Weights(hotkeys(miners)); slices.Max(w) != 0 {
		t.Errorf("weights of the forgotten: %v", w)
	}
}

func TestGradeLabels(t *testing.T) {
	want := []uint8{1, 2, 3}
	for _, c := range []struct {
		body  string
		right int
		good  bool
	}{
		{`{"labels":[1,2,3]}`, 3, true},
		{`{"labels":[1,0,3]}`, 2, true},
		{`{"labels":[1,2]}`, 0, false},
		{`{"labels":[1,2,3,4]}`, 0, false},
		{`{"labels":[1,2,-1]}`, 0, false},
		{`{"labels":[1,2,10]}`, 0, false},
		{`{"labels":[1,2,3.5]}`, 0, false},
	} {
		right, err := grade(axon.Result{Body: []byte(c.body)}, want)
		if right != c.right || (err == nil) != c.good || err != nil && !errors.Is(err, ErrBadAnswer) {
			t.Errorf("%s: %d, %v", c.body, right, err)
		}
	}
}

func TestDraw(t *testing.T) {
	a, b, other := Draw(7, 50), Draw(7, 50), Draw(8, 50)
	same := func(x, y Set) bool {
		return slices.EqualFunc(x.Images, y.Images, slices.Equal[[]byte]) && slices.Equal(x.Labels, y.Labels)
	}
	if !same(a, b) || same(a, other) {
		t.Error("the seed does not decide the draw")
	}
	seen := map[*byte]bool{}
	for _, img := range Draw(7, 500).Images {
		seen[&img[0]] = true
	}
	if len(seen) != 500 {
		t.Errorf("%d different images of 500", len(seen))
	}
	for _, c := range [][2]int{{-1, 0}, {0, 0}, {501, 500}} {
		if got := len(Draw(1, c[0]).Images); got != c[1] {
			t.Errorf("drew %d of %d", got, c[0])
		}
	}
}

func TestNewValidatorRefuses(t *testing.T) {
	client, err := axon.NewClient(axon.ClientConfig{Signer: newSigner(t, "v")})
	if err != nil {
		t.Fatal(err)
	}
	for name, cfg := range map[string]ValidatorConfig{
		"no client":      {},
		"negative batch": {Client: client, Batch: -1},
		"batch":          {Client: client, Batch: MaxBatch + 1},
		"average":        {Client: client, AveragePermille: 1001},
	} {
		if _, err := NewValidator(cfg); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
