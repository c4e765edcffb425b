package axon

import (
	"crypto/sha256"
	"crypto/subtle"
	"crypto/tls"
	"errors"
	"fmt"
)

// ServerTLS is the configuration of a server with a certificate of its own,
// usually self-signed, whose CertificatePin it publishes on the chain
// (serveAxonTls). Give it to tls.NewListener.
func ServerTLS(certificate tls.Certificate) (*tls.Config, error) {
	if len(certificate.Certificate) == 0 || certificate.PrivateKey == nil {
		return nil, errors.New("axon: server certificate is empty")
	}
	return &tls.Config{
		Certificates: []tls.Certificate{certificate},
		MinVersion:   tls.VersionTLS13,
		NextProtos:   []string{"http/1.1"},
	}, nil
}

// CertificatePin is the SHA-256 of a certificate in DER form.
func CertificatePin(der []byte) [32]byte { return sha256.Sum256(der) }

// PinnedTLS is the configuration of a client that accepts exactly the
// certificates with these pins, whatever their names, dates or issuers: the
// chain, not a certificate authority, says which certificate a server has.
func PinnedTLS(pins ...[32]byte) (*tls.Config, error) {
	if len(pins) == 0 {
		return nil, errors.New("axon: no certificate pins")
	}
	return &tls.Config{
		MinVersion: tls.VersionTLS13,
		NextProtos: []string{"http/1.1"},
		// The usual verification is replaced by VerifyConnection, not left out.
		InsecureSkipVerify: true,
		VerifyConnection: func(state tls.ConnectionState) error {
			if len(state.PeerCertificates) == 0 {
				return errors.New("axon: server sent no certificate")
			}
			got := CertificatePin(state.PeerCertificates[0].Raw)
			for _, pin := range pins {
				if subtle.ConstantTimeCompare(pin[:], got[:]) == 1 {
					return nil
				}
			}
			return fmt.Errorf("axon: certificate with pin %x is not the server's", got)
		},
	}, nil
}
