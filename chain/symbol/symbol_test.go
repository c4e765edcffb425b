package symbol

import "testing"

// Symbols at the ends of alphabets, by the numbers of the protocol's table.
func TestTable(t *testing.T) {
	for index, want := range map[uint16]string{
		0: "Τ", 1: "α", 18: "σ", 19: "t", 24: "ω", 25: "א", 51: "ת", 52: "ا", 79: "ي", 80: "ى", 81: "ᚠ", 87: "Ы", 89: "ᛒ", 90: "\u1680",
		96: "᚛", 97: "ა", 103: "Ա", 109: "՞", 110: "Ѐ", 116: "ъ", 117: "Ⲁ", 123: "𑀀", 127: "𑀅", 128: "න", 133: "භ", 134: "Ⰰ", 166: "Ⱐ",
		167: "ก", 201: "ร", 202: "ล", 210: "ฮ", 211: "ㄱ", 224: "ㅎ", 225: "ㅏ", 245: "ㅣ", 246: "አ", 254: "ወ", 261: "ኰ", 268: "ጐ", 271: "መ",
		274: "጖", 275: "अ", 313: "ल", 318: "ह", 319: "ア", 340: "ニ", 364: "ン", 365: "ⴰ", 400: "ⵓ", 401: "අ", 427: "ට", 428: "ඥ", 431: "ඨ", 438: "ධ",
	} {
		if got := At(index); got != want {
			t.Errorf("symbol %d is %q, want %q", index, got, want)
		}
	}
	if len(indices) != Count {
		t.Errorf("%d different symbols", len(indices))
	}
	for i := range uint16(Count) {
		if found, ok := IndexOf(At(i)); !ok || found != i {
			t.Errorf("%q is found at %d", At(i), found)
		}
	}
	for _, unknown := range []string{"", "a", "αα", "Τ "} {
		if _, ok := IndexOf(unknown); ok {
			t.Errorf("%q is in the table", unknown)
		}
	}
}
