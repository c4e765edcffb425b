package digits

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestMiner(t *testing.T) {
	batch := Draw(3, 4)
	good, err := json.Marshal(LabelRequest{Images: batch.Images})
	if err != nil {
		t.Fatal(err)
	}
	most, err := json.Marshal(LabelRequest{Images: Draw(1, MaxBatch).Images})
	if err != nil {
		t.Fatal(err)
	}
	tooMany, err := json.Marshal(LabelRequest{Images: Draw(1, MaxBatch+1).Images})
	if err != nil {
		t.Fatal(err)
	}
	c := newClassifier(t, NameKNN, 0)
	miner := NewMiner(c)
	for _, test := range []struct {
		name, method, path, body string
		status                   int
	}{
		{"good", "POST", "/label", string(good), 200},
		{"largest batch", "POST", "/label", string(most), 200},
		{"wrong method", "GET", "/label", "", 405},
		{"wrong path", "POST", "/", string(good), 404},
		{"empty", "POST", "/label", "", 400},
		{"not json", "POST", "/label", "images", 400},
		{"array", "POST", "/label", "[]", 400},
		{"null", "POST", "/label", "null", 400},
		{"no images", "POST", "/label", `{"images":[]}`, 400},
		{"unknown field", "POST", "/label", `{"images":[],"seed":1}`, 400},
		{"not base64", "POST", "/label", `{"images":["!"]}`, 400},
		{"short image", "POST", "/label", `{"images":["AAAA"]}`, 400},
		{"null image", "POST", "/label", `{"images":[null]}`, 400},
		{"two objects", "POST", "/label", string(good) + "{}", 400},
		{"too many images", "POST", "/label", string(tooMany), 400},
		{"too large", "POST", "/label", `{"images":["` + strings.Repeat("A", maxRequest), 400},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := httptest.NewRecorder()
			miner.ServeHTTP(w, httptest.NewRequest(test.method, test.path, strings.NewReader(test.body)))
			if w.Code != test.status {
				t.Fatalf("status %d %s, want %d", w.Code, w.Body, test.status)
			}
			if test.status == http.StatusBadRequest {
				var body struct{ Error, Message string }
				if err := json.Unmarshal(w.Body.Bytes(), &body); err != nil || body.Error != "BadRequest" || body.Message == "" {
					t.Errorf("body %s", w.Body)
				}
			}
			if test.name != "good" {
				return
			}
			var got LabelResponse
			if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || len(got.Labels) != len(batch.Images) {
				t.Fatalf("body %s, %v", w.Body, err)
			}
			for i, img := range batch.Images {
				if got.Labels[i] != int(c.Label(img)) {
					t.Errorf("image %d: label %d, want %d", i, got.Labels[i], c.Label(img))
				}
			}
		})
	}
}
