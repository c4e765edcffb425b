package neuron

import (
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// MaxCertificateBytes is the length of the longest certificate that is stored: one byte names the algorithm, up to 64 are
// the public key (subnets.md, section 5).
const MaxCertificateBytes = 65

// Certificate is the key that a neuron's TLS server shows.
type Certificate struct {
	PublicKey []byte
	Algorithm uint8
}

func (n Neurons) certificate(hotkey params.ID) storage.Bytes {
	return storage.BytesAt(n.Offset(certificates).Map(hotkey))
}

// Certificate is the TLS certificate of a hotkey; ok is false if it has none.
func (n Neurons) Certificate(hotkey params.ID) (c Certificate, ok bool) {
	data := n.certificate(hotkey).Get()
	if len(data) == 0 {
		return Certificate{}, false
	}
	return Certificate{PublicKey: data[1:], Algorithm: data[0]}, true
}

// ServeAxonTLS is ServeAxon with a TLS certificate: the first byte is the algorithm, the rest the public key. A
// certificate that is empty or longer than MaxCertificateBytes is ignored: the axon is stored, and a certificate from
// before stays (subnets.md, section 5). Errors: those of ServeAxon.
func (a *Area) ServeAxonTLS(hotkey params.ID, netuid uint16, v Axon, certificate []byte) error {
	if err := a.ServeAxon(hotkey, netuid, v); err != nil {
		return err
	}
	if len(certificate) > 0 && len(certificate) <= MaxCertificateBytes {
		a.At(netuid).certificate(hotkey).Set(certificate)
	}
	return nil
}
