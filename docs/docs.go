// Package docs holds what describes the program to people and programs.
package docs

import _ "embed"

//go:generate go run ../chain/node/openrpc/gen openrpc.json

// OpenRPC describes the JSON-RPC methods that the node has beyond Ethereum's, in the form of the OpenRPC standard. The node
// serves it by rpc_discover. It is made from the methods themselves.
//
//go:embed openrpc.json
var OpenRPC []byte
