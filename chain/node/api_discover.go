package node

import (
	"encoding/json"
	"reflect"

	"github.com/taochain/taochain/docs"
)

func init() {
	registerService("rpc", false, func(*Node) any { return discoverAPI{} })
}

// discoverAPI adds to the rpc namespace, which geth's server itself has, the document of the others.
type discoverAPI struct{}

// Discover returns the OpenRPC document of what the node serves beyond Ethereum's methods. The standard's name is rpc.discover; the server takes names with an underscore only.
func (discoverAPI) Discover() json.RawMessage { return docs.OpenRPC }

// RPCTypes returns the Go types behind the namespaces that every node serves beyond geth's, for the document that describes them.
func RPCTypes() map[string]reflect.Type {
	return map[string]reflect.Type{"tao": reflect.TypeFor[*taoAPI](), "rpc": reflect.TypeFor[discoverAPI]()}
}

// IntegerType is the type of arguments that may be numbers or strings.
func IntegerType() reflect.Type { return reflect.TypeFor[quantity]() }
