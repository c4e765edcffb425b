package main

import (
	"bytes"
	"testing"

	"github.com/taochain/taochain/docs"
)

// The document is what the sources give.
func TestDocument(t *testing.T) {
	text, err := generate()
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(text, docs.OpenRPC) {
		t.Error("docs/openrpc.json is not what the sources give: run go generate ./docs")
	}
}
