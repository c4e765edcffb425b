package yuma

import (
	"slices"

	"github.com/taochain/taochain/chain/fixed"
)

// Matrix is a sparse matrix of I32F32: a list of rows, each a list of (uid, value) in any order. An absent element
// is 0; a present one may be 0 too.
type Matrix struct {
	columns int
	// starts[r] is the index of row r's first element; the last item is the number of elements.
	starts []int
	uids   []uint16
	values []fixed.I32F32
	// scratch and divisors are memory for one number per column.
	scratch  []fixed.I32F32
	divisors []fixed.Divisor
}

// NewMatrix returns a matrix without rows.
func NewMatrix(columns int) *Matrix {
	m := &Matrix{}
	m.Reset(columns)
	return m
}

// Reset removes all rows and keeps the memory.
func (m *Matrix) Reset(columns int) {
	m.columns = max(0, columns)
	m.starts = append(m.starts[:0], 0)
	m.uids = m.uids[:0]
	m.values = m.values[:0]
}

// Append adds an element to the row being built. One beyond the last column is ignored.
func (m *Matrix) Append(uid uint16, value fixed.I32F32) {
	if int(uid) < m.columns {
		m.uids = append(m.uids, uid)
		m.values = append(m.values, value)
	}
}

// appendPositive adds the values above 0 of a dense row to the row being built.
func (m *Matrix) appendPositive(dense []fixed.I32F32) {
	m.grow(len(dense))
	n := len(m.uids)
	uids, values := m.uids[n:n+len(dense)], m.values[n:n+len(dense)]
	kept := 0
	for j, v := range dense {
		uids[kept] = uint16(j)
		values[kept] = v
		if v > 0 {
			kept++
		}
	}
	m.uids, m.values = m.uids[:n+kept], m.values[:n+kept]
}

// grow makes room for n more elements.
func (m *Matrix) grow(n int) {
	m.uids = slices.Grow(m.uids, n)
	m.values = slices.Grow(m.values, n)
}

// EndRow completes the row being built; the next Append begins another.
func (m *Matrix) EndRow() { m.starts = append(m.starts, len(m.uids)) }

// Rows returns the number of complete rows.
func (m *Matrix) Rows() int { return len(m.starts) - 1 }

// Row returns the uids and values of row r; they belong to the matrix. A row that does not exist is empty.
func (m *Matrix) Row(r int) ([]uint16, []fixed.I32F32) {
	if r < 0 || r >= m.Rows() {
		return nil, nil
	}
	a, b := m.starts[r], m.starts[r+1]
	return m.uids[a:b], m.values[a:b]
}

// Clone returns an independent copy.
func (m *Matrix) Clone() *Matrix {
	return &Matrix{
		columns: m.columns,
		starts:  slices.Clone(m.starts),
		uids:    slices.Clone(m.uids),
		values:  slices.Clone(m.values),
	}
}

// copyFrom makes m a copy of another matrix and keeps m's memory.
func (m *Matrix) copyFrom(other *Matrix) {
	m.columns = other.columns
	m.starts = append(m.starts[:0], other.starts...)
	m.uids = append(m.uids[:0], other.uids...)
	m.values = append(m.values[:0], other.values...)
}

// zeroed returns v with length n and all zeros, reusing its memory. The result is never nil.
func zeroed[T any](v []T, n int) []T {
	if v == nil || cap(v) < n {
		return make([]T, n)
	}
	v = v[:n]
	clear(v)
	return v
}

// sum adds without a check: sums of legal sizes cannot overflow (yuma.md section 1).
func sum(v []fixed.I32F32) fixed.I32F32 {
	var s fixed.I32F32
	for _, x := range v {
		s += x
	}
	return s
}

// NormalizeTrunc divides every value by their sum, in place; a zero sum leaves them (yuma.md section 1, normalize).
func NormalizeTrunc(v []fixed.I32F32) { normalizeBy(v, sum(v)) }

// normalizeBy divides every value by s unless s is 0.
func normalizeBy(v []fixed.I32F32, s fixed.I32F32) {
	if s != 0 {
		d := fixed.NewDivisor(s)
		d.DivideAll(v)
	}
}

// RowNormalizeTrunc divides every row with a positive sum by it (yuma.md section 1).
func (m *Matrix) RowNormalizeTrunc() {
	for r := range m.Rows() {
		_, values := m.Row(r)
		if s := sum(values); s > 0 {
			normalizeBy(values, s)
		}
	}
}

// ColNormalizeTrunc divides every column with a non-zero sum by it (yuma.md section 1).
func (m *Matrix) ColNormalizeTrunc() {
	sums := zeroed(m.scratch, m.columns)
	m.scratch = sums
	fixed.AddUp(sums, m.uids, m.values)
	m.divideColumns(sums)
}

// ColMaxUpscaleTrunc divides every column by its largest value, if that is positive (yuma.md section 1).
func (m *Matrix) ColMaxUpscaleTrunc() {
	largest := zeroed(m.scratch, m.columns)
	m.scratch = largest
	for k, uid := range m.uids {
		largest[uid] = max(largest[uid], m.values[k])
	}
	m.divideColumns(largest)
}

// divideColumns divides each column by its divisor unless that is 0.
func (m *Matrix) divideColumns(divisors []fixed.I32F32) {
	m.divisors = m.divisors[:0]
	for _, y := range divisors {
		m.divisors = append(m.divisors, fixed.NewDivisor(y))
	}
	fixed.DivideColumns(m.values, m.uids, m.divisors)
}

// WeightedColumnSums sets out[j] to the sum over rows i of floor(v[i]*m[i][j]), clamped (yuma.md section 4.8, rank).
// out has one element per column; rows beyond v count as weighted with 0.
func (m *Matrix) WeightedColumnSums(out, v []fixed.I32F32) {
	clear(out)
	for r := range min(m.Rows(), len(v)) {
		w := v[r]
		if w == 0 {
			continue
		}
		uids, values := m.Row(r)
		fixed.AddScaled(out, uids, values, w)
	}
}

// WeightedRowSums sets out[i] to the sum over columns j of floor(v[j]*m[i][j]), clamped (yuma.md sections 4.10 and 4.11).
// v has one element per column; out is cut or left alone beyond the rows.
func (m *Matrix) WeightedRowSums(out, v []fixed.I32F32) {
	for r := range min(m.Rows(), len(out)) {
		uids, values := m.Row(r)
		out[r] = fixed.Dot(v, uids, values)
	}
}
