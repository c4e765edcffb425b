package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/genesis"
)

func TestConfigRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		Name   string
		Change func(*Config)
		Want   error
	}{
		{"port too high", func(c *Config) { c.Port = 65536 }, ErrInvalidConfig},
		{"negative port", func(c *Config) { c.Port = -1 }, ErrInvalidConfig},
		{"log level", func(c *Config) { c.LogLevel = "loud" }, ErrInvalidConfig},
		{"interval too short", func(c *Config) { c.Dev.Interval = time.Millisecond }, ErrInvalidConfig},
		{"negative interval", func(c *Config) { c.Dev.Interval = -time.Second }, ErrInvalidConfig},
		{"time step", func(c *Config) { c.Dev.TimeStep = 1 << 41 }, ErrInvalidConfig},
		{"open to the network", func(c *Config) { c.Host = "0.0.0.0" }, ErrDevNotLoopback},
		{"genesis", func(c *Config) { c.Genesis.ChainID = 0 }, genesis.ErrInvalidSpec},
		{"data directory is a file", func(c *Config) { c.DataDir = file }, nil},
	}
	for _, test := range tests {
		t.Run(test.Name, func(t *testing.T) {
			config := devConfig()
			test.Change(&config)
			n, err := New(config)
			if err == nil {
				n.Close()
				t.Fatal("accepted")
			}
			if test.Want != nil && !errors.Is(err, test.Want) {
				t.Errorf("error %q, want %q", err, test.Want)
			}
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("error is not one sentence: %q", err)
			}
		})
	}
}

func TestPortInUse(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	config := devConfig()
	config.Port = listener.Addr().(*net.TCPAddr).Port
	config.DataDir = filepath.Join(t.TempDir(), "chain")
	if _, err := New(config); !errors.Is(err, ErrPortInUse) {
		t.Fatalf("error %v, want %v", err, ErrPortInUse)
	}
	if _, err := os.Stat(config.DataDir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the data directory was created: %v", err)
	}
}

// TestPortTakenLate is the race that the check in New cannot exclude.
func TestPortTakenLate(t *testing.T) {
	first, err := New(devConfig())
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	listener.Close()

	config := devConfig()
	config.Port = port
	config.DataDir = t.TempDir()
	n, err := New(config)
	if err != nil {
		t.Fatal(err)
	}
	defer n.Close()
	if listener, err = net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port)); err != nil {
		t.Skip("the port was taken by another program")
	}
	if err := n.Start(); !errors.Is(err, ErrPortInUse) {
		t.Fatalf("error %v, want %v", err, ErrPortInUse)
	}
	listener.Close()
	startNode(t, config)
}

func TestGenesisMismatch(t *testing.T) {
	config := devConfig()
	config.DataDir = t.TempDir()
	n := startNode(t, config)
	if _, err := n.Sealer().Seal(); err != nil {
		t.Fatal(err)
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	marker := filepath.Join(config.DataDir, instanceName, genesisMarker)

	other := config
	other.Genesis.ChainID = 43
	if _, err := New(other); !errors.Is(err, ErrGenesisMismatch) {
		t.Fatalf("error %v, want %v", err, ErrGenesisMismatch)
	}
	// The database itself is the proof if the marker is lost.
	if err := os.Remove(marker); err != nil {
		t.Fatal(err)
	}
	if _, err := New(other); !errors.Is(err, ErrGenesisMismatch) {
		t.Fatalf("without marker: error %v, want %v", err, ErrGenesisMismatch)
	}
	n = startNode(t, config)
	if head := n.Ethereum().BlockChain().CurrentBlock().Number.Uint64(); head != 1 {
		t.Errorf("head %d after the refusals, want 1", head)
	}
	if !exists(marker) {
		t.Error("the marker was not restored")
	}
}

func TestDataDirLocked(t *testing.T) {
	config := devConfig()
	config.DataDir = t.TempDir()
	n := startNode(t, config)
	if _, err := New(config); !errors.Is(err, ErrDataDirLocked) {
		t.Fatalf("error %v, want %v", err, ErrDataDirLocked)
	}
	if _, err := n.Sealer().Seal(); err != nil {
		t.Errorf("the first node was disturbed: %v", err)
	}
}

func TestUnfinishedCreation(t *testing.T) {
	config := devConfig()
	config.DataDir = t.TempDir()
	dir := filepath.Join(config.DataDir, instanceName)
	if err := os.MkdirAll(filepath.Join(dir, "chaindata"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{initMarker, filepath.Join("chaindata", "CURRENT")} {
		if err := os.WriteFile(filepath.Join(dir, file), []byte("half"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	n := startNode(t, config)
	if _, err := n.Sealer().Seal(); err != nil {
		t.Fatal(err)
	}
	if exists(filepath.Join(dir, initMarker)) {
		t.Error("the creation marker is still there")
	}
}

func TestLifecycle(t *testing.T) {
	config := devConfig()
	config.DataDir = t.TempDir()
	n, err := New(config)
	if err != nil {
		t.Fatal(err)
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	if err := n.Close(); err != nil {
		t.Errorf("second close: %v", err)
	}
	if err := n.Start(); !errors.Is(err, ErrClosed) {
		t.Errorf("start after close: %v", err)
	}
	n = startNode(t, config)
	if err := n.Start(); !errors.Is(err, ErrStarted) {
		t.Errorf("second start: %v", err)
	}
	if _, err := n.Sealer().Seal(); err != nil {
		t.Fatal(err)
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := n.Sealer().Seal(); !errors.Is(err, ErrClosed) {
		t.Errorf("seal after close: %v", err)
	}
}

// TestCleanRestartLosesNothing also covers a pruned chain's journal that was
// damaged since.
func TestCleanRestartLosesNothing(t *testing.T) {
	for _, pruned := range []bool{false, true} {
		t.Run(fmt.Sprintf("pruned=%t", pruned), func(t *testing.T) {
			config := devConfig()
			config.DataDir = t.TempDir()
			config.Pruned = pruned
			testCleanRestart(t, config)
		})
	}
}

func testCleanRestart(t *testing.T, config Config) {
	var want common.Hash
	for round := range 4 {
		n := startNode(t, config)
		head := n.Ethereum().BlockChain().CurrentBlock()
		if round > 0 && head.Hash() != want {
			t.Fatalf("round %d: head %d is %s, want %s", round, head.Number, head.Hash(), want)
		}
		client := n.Client()
		tx := transfer(t, n, uint64(round))
		if err := client.SendTransaction(context.Background(), tx); err != nil {
			t.Fatal(err)
		}
		block, err := n.Sealer().Seal()
		if err != nil {
			t.Fatal(err)
		}
		if len(block.Transactions()) != 1 {
			t.Fatalf("round %d: %d transactions, want 1", round, len(block.Transactions()))
		}
		want = block.Hash()
		client.Close()
		if err := n.Close(); err != nil {
			t.Fatal(err)
		}
		if !config.Pruned {
			continue
		}
		journal := filepath.Join(config.DataDir, instanceName, "triedb", "merkle.journal")
		switch round {
		case 0:
			err = os.Truncate(journal, 0)
		case 1:
			err = os.Remove(journal)
		case 2:
			err = os.WriteFile(journal, bytes.Repeat([]byte{0xff}, 100), 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}
