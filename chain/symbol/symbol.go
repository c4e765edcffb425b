// Package symbol is the table of the token symbols of subnets: 439 strings of one letter each, from many alphabets
// (subnets.md, section 11). The order is the protocol's, since a new subnet takes the symbol at its netuid.
package symbol

// Count is the number of symbols.
const Count = 439

// letters is a run of code points, both ends included.
type letters struct{ first, last rune }

// alphabets lists the letters in the order of the table. Some alphabets are in it in part, and out of their usual order.
var alphabets = [][]letters{
	{{0x03a4, 0x03a4}}, // capital Tau, of the root subnet
	{{0x03b1, 0x03c1}, {0x03c3, 0x03c3}, {'t', 't'}, {0x03c5, 0x03c9}}, // Greek; a Latin t for the small tau
	{{0x05d0, 0x05ea}}, // Hebrew
	{{0x0627, 0x0628}, {0x062a, 0x063a}, {0x0641, 0x0648}, {0x064a, 0x064a}, {0x0649, 0x0649}}, // Arabic
	{{0x16a0, 0x16a0}, {0x16a2, 0x16a2}, {0x16a6, 0x16a6}, {0x16a8, 0x16a8}, {0x16b1, 0x16b1}}, // runes
	{{0x16b3, 0x16b3}, {0x042b, 0x042b}, {0x16c9, 0x16c9}, {0x16d2, 0x16d2}},                   // runes, with a Cyrillic yeru
	{{0x1680, 0x1685}, {0x169b, 0x169b}},                                                       // Ogham, its space mark included
	{{0x10d0, 0x10d5}},                                                                         // Georgian
	{{0x0531, 0x0536}, {0x055e, 0x055e}},                                                       // Armenian, with its question mark
	{{0x0400, 0x0405}, {0x044a, 0x044a}},                                                       // Cyrillic
	{{0x2c80, 0x2c85}},                                                                         // Coptic
	{{0x11000, 0x11003}, {0x11005, 0x11005}},                                                   // Brahmi
	{{0x0db1, 0x0db1}, {0x0db3, 0x0db7}},                                                       // Sinhala, a part of it
	{{0x2c00, 0x2c20}},                                                                         // Glagolitic
	{{0x0e01, 0x0e23}, {0x0e25, 0x0e25}, {0x0e27, 0x0e2e}},                                     // Thai
	{{0x3131, 0x3131}, {0x3134, 0x3134}, {0x3137, 0x3137}, {0x3139, 0x3139}, {0x3141, 0x3142}}, // Hangul consonants
	{{0x3145, 0x3145}, {0x3147, 0x3148}, {0x314a, 0x314e}},                                     // Hangul consonants
	{{0x314f, 0x3163}},                                                                         // Hangul vowels
	{{0x12a0, 0x12a7}, {0x12c8, 0x12ce}, {0x12b0, 0x12b6}},                                     // Ethiopic
	{{0x1310, 0x1312}, {0x1218, 0x1218}, {0x1314, 0x1316}},                                     // Ethiopic
	{{0x0905, 0x090b}, {0x090f, 0x0910}, {0x0913, 0x0928}, {0x092a, 0x0930}, {0x0932, 0x0932}}, // Devanagari
	{{0x0935, 0x0939}},                                                                         // Devanagari
	{{0x30a2, 0x30a2}, {0x30a4, 0x30a4}, {0x30a6, 0x30a6}, {0x30a8, 0x30a8}, {0x30aa, 0x30ab}}, // Katakana
	{{0x30ad, 0x30ad}, {0x30af, 0x30af}, {0x30b1, 0x30b1}, {0x30b3, 0x30b3}, {0x30b5, 0x30b5}}, // Katakana
	{{0x30b7, 0x30b7}, {0x30b9, 0x30b9}, {0x30bb, 0x30bb}, {0x30bd, 0x30bd}, {0x30bf, 0x30bf}}, // Katakana
	{{0x30c1, 0x30c1}, {0x30c4, 0x30c4}, {0x30c6, 0x30c6}, {0x30c8, 0x30c8}, {0x30ca, 0x30cf}}, // Katakana
	{{0x30d2, 0x30d2}, {0x30d5, 0x30d5}, {0x30d8, 0x30d8}, {0x30db, 0x30db}, {0x30de, 0x30e2}}, // Katakana
	{{0x30e4, 0x30e4}, {0x30e6, 0x30e6}, {0x30e8, 0x30ed}, {0x30ef, 0x30ef}, {0x30f2, 0x30f3}}, // Katakana
	{{0x2d30, 0x2d53}}, // Tifinagh
	{{0x0d85, 0x0d86}, {0x0d89, 0x0d96}, {0x0d9a, 0x0d9e}, {0x0da0, 0x0da4}, {0x0da7, 0x0da7}}, // Sinhala
	{{0x0da5, 0x0da6}, {0x0da9, 0x0da9}, {0x0da8, 0x0da8}, {0x0daa, 0x0db0}},                   // Sinhala
}

var table, indices = build()

func build() (list [Count]string, indices map[string]uint16) {
	indices = map[string]uint16{}
	for _, runs := range alphabets {
		for _, run := range runs {
			for r := run.first; r <= run.last; r++ {
				list[len(indices)] = string(r)
				indices[string(r)] = uint16(len(indices))
			}
		}
	}
	return list, indices
}

// At is the symbol with an index below Count.
func At(index uint16) string { return table[index] }

// IndexOf finds a symbol in the table.
func IndexOf(symbol string) (index uint16, ok bool) {
	index, ok = indices[symbol]
	return index, ok
}
