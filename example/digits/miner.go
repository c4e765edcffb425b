package digits

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
)

// LabelPath is where a miner answers.
const LabelPath = "/label"

// MaxBatch is the largest number of images in one request.
const MaxBatch = 256

// maxRequest is the largest body in bytes: base64 and JSON around MaxBatch images, with room for spaces.
const maxRequest = MaxBatch*(ImageSize*4/3+16) + 4096

// LabelRequest is the body of a request to LabelPath.
type LabelRequest struct {
	// Images hold ImageSize bytes each; standard base64 in JSON.
	Images [][]byte `json:"images"`
}

// LabelResponse is the answer: one digit for each image, in the same order.
type LabelResponse struct {
	Labels []int `json:"labels"`
}

// NewMiner answers "POST /label" with the classifier's labels. A bad request
// gets status 400 and {"error", "message"}. Authentication is axon.Server's,
// which is put around it.
func NewMiner(c Classifier) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST "+LabelPath, func(w http.ResponseWriter, r *http.Request) {
		images, err := readRequest(http.MaxBytesReader(w, r.Body, maxRequest))
		if err != nil {
			writeJSON(w, http.StatusBadRequest, map[string]string{"error": "BadRequest", "message": err.Error()})
			return
		}
		response := LabelResponse{Labels: make([]int, len(images))}
		for i, img := range images {
			if r.Context().Err() != nil {
				return
			}
			response.Labels[i] = int(c.Label(img))
		}
		writeJSON(w, http.StatusOK, response)
	})
	return mux
}

func readRequest(r io.Reader) ([][]byte, error) {
	var request LabelRequest
	d := json.NewDecoder(r)
	d.DisallowUnknownFields()
	if err := d.Decode(&request); err != nil {
		return nil, fmt.Errorf("decode request: %w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("decode request: data after the object")
	}
	if n := len(request.Images); n == 0 || n > MaxBatch {
		return nil, fmt.Errorf("%d images, needs 1 to %d", n, MaxBatch)
	}
	for i, img := range request.Images {
		if len(img) != ImageSize {
			return nil, fmt.Errorf("image %d has %d bytes, needs %d", i, len(img), ImageSize)
		}
	}
	return request.Images, nil
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	// A failed write means that the caller is gone.
	_ = json.NewEncoder(w).Encode(v)
}
