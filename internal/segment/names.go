package segment

type nameBook struct{}

// What a character may be.
const (
	clsHan     uint8 = 1 << 7
	clsNumeral uint8 = 1 << 6
)

func classOf(r rune) uint8 {
	if !isHan(r) {
		return 0
	}
	c := clsHan
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '零', '〇', '两':
		c |= clsNumeral
	}
	return c
}

func (s *Segmenter) nameEdges(i, a, b, longest int) {}

func (s *Segmenter) cutHan() {
	n := len(s.rs)
	s.lat.reset(n)
	for i := 0; i < n; {
		if s.cls[i]&clsHan == 0 {
			i++
			continue
		}
		j := i + 1
		for j < n && s.cls[j]&clsHan != 0 {
			j++
		}
		s.solve(i, j)
		i = j
	}
}
