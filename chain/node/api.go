package node

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/rpc"
)

// gethNamespaces are the namespaces of geth that are served to everybody. The
// namespaces admin and miner, which change the node itself, are served to nobody.
var gethNamespaces = []string{"eth", "net", "web3", "txpool"}

// localNamespace is served on loopback addresses only: besides traces it has
// commands that write profiles to files and rewind the chain.
const localNamespace = "debug"

// service is an RPC namespace of this chain.
type service struct {
	namespace string
	dev       bool
	build     func(*Node) any
}

// registeredServices is filled by the init functions of the api_*.go files and
// never changed afterwards.
var registeredServices []service

// registerService adds a namespace to every node that is opened later; with dev
// set, to nodes with [Config.Dev] only. The methods of what build returns
// become namespace_methodName. build is called once for each node, when its
// chain is open and before it serves. Each api_*.go file calls this from an
// init function; a namespace may be registered once.
func registerService(namespace string, dev bool, build func(*Node) any) {
	for _, other := range registeredServices {
		if other.namespace == namespace {
			panic(fmt.Sprintf("[BUG] RPC namespace %s registered twice", namespace))
		}
	}
	registeredServices = append(registeredServices, service{namespace, dev, build})
}

// modules returns the namespaces that a node serves over HTTP and WebSocket.
func modules(dev, loopback bool) []string {
	list := append([]string(nil), gethNamespaces...)
	if loopback {
		list = append(list, localNamespace)
	}
	for _, s := range registeredServices {
		if (dev || !s.dev) && !slices.Contains(list, s.namespace) {
			list = append(list, s.namespace)
		}
	}
	return list
}

// services builds the registered namespaces for this node.
func (n *Node) services() []rpc.API {
	var list []rpc.API
	for _, s := range registeredServices {
		if n.sealer != nil || !s.dev {
			list = append(list, rpc.API{Namespace: s.namespace, Service: s.build(n)})
		}
	}
	return list
}
