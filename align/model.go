package align

import (
	"math"

	"xdiff/internal/lexicon"
)

// model is a logistic regression over Features, in two stages: the first sees a
// pair and its rivals, the second also what better pairs leave unexplained.
type model struct {
	first, second Features
	same          float64 // least probability of a link
}

// pairKind is what decides the model: the languages of the two sides.
func modelFor(a, b lexicon.Lang) *model {
	za, zb := a.Chinese(), b.Chinese()
	switch {
	case za && zb:
		return &modelZH
	case a == lexicon.En && b == lexicon.En:
		return &modelEN
	case a == b:
		return &modelRU
	case za && b == lexicon.En || zb && a == lexicon.En:
		return &modelZHEN
	case a == lexicon.Ru && b == lexicon.En || b == lexicon.Ru && a == lexicon.En:
		return &modelRUEN
	case za && b == lexicon.Ru || zb && a == lexicon.Ru:
		return &modelZHRU
	}
	return &modelNames
}

func (f *Features) dot(w *Features) float64 {
	s := 0.0
	for k := range f {
		s += f[k] * w[k]
	}
	return s
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// The models are fitted by internal/eval/fit on the even halves of the
// development sets; FeatureNames has the order of the weights. The least
// probability of a link is .5 for all of them: the best F1 on translated news lies
// lower where many sentences are merged, but reports are less alike than
// translations, and a false link costs more than a missing one.
var (
	modelZHEN = model{
		first:  Features{-9.319, 3.185, 3.764, -3.273, -2.281, 2.880, 4.311, 0.202, -2.470, -0.199, 1.100, 0.000, 2.572, 0.600, 0.000, 0.000, 0.000},
		second: Features{-10.143, 2.671, 2.510, -1.259, -0.539, 1.172, 2.798, 0.258, -2.171, -0.133, 1.017, 4.075, 2.097, 0.395, 1.504, -0.073, 0.248},
		same:   0.5,
	}
	modelZH = model{
		first:  Features{-11.066, 2.737, 2.723, 0.021, -0.051, 0.761, 2.285, -0.874, -0.484, -0.443, 1.476, 0.000, 0.752, 2.044, 0.000, 0.000, 0.000},
		second: Features{-11.536, 1.959, 2.406, 0.104, 0.012, 0.080, 2.126, -0.544, -0.675, -0.329, 1.052, 2.678, 0.722, 1.242, 2.927, 1.252, 1.298},
		same:   0.5,
	}
	modelEN = model{
		first:  Features{-8.980, 1.953, 1.346, -2.002, -1.863, 4.595, 2.140, -0.987, -2.740, -0.789, 1.234, 0.000, 1.133, 1.861, 0.000, 0.000, 0.000},
		second: Features{-9.426, 1.670, 0.366, -1.314, -0.896, 3.042, 0.984, -0.893, -2.434, -0.707, 0.982, 3.663, 0.754, 1.476, 1.352, 0.595, 0.582},
		same:   0.5,
	}
	modelRU = model{
		first:  Features{-10.055, 2.136, 1.337, 0.241, -0.585, 1.709, 1.173, -0.419, -0.525, -0.328, 0.375, 0.000, 1.599, 2.633, 0.000, 0.000, 0.000},
		second: Features{-10.462, 1.554, 0.970, 0.613, -0.040, 1.172, 0.852, -0.267, -0.492, -0.248, 0.377, 1.579, 1.350, 2.095, 2.349, 0.196, 0.088},
		same:   0.5,
	}
	modelRUEN = model{
		first:  Features{-7.133, 1.954, 2.186, -3.325, -2.838, 2.406, 3.765, 0.116, -2.230, -0.096, -0.538, 0.000, 4.826, 1.474, 0.000, 0.000, 0.000},
		second: Features{-7.924, 1.320, 1.302, -0.791, -0.216, 1.714, 2.543, 0.124, -1.991, -0.287, -0.356, 2.723, 3.481, 1.303, 2.141, -0.747, -1.423},
		same:   0.5,
	}
	modelZHRU = model{
		first:  Features{-8.221, 3.796, 0.650, -1.009, -1.352, 0.348, 1.515, 0.827, -0.381, 0.498, -0.212, 0.000, 1.524, 1.309, 0.000, 0.000, 0.000},
		second: Features{-7.642, 3.150, 0.638, -0.311, -0.460, 0.280, 1.346, 0.759, -0.409, 0.658, -0.178, 0.661, 1.223, 1.377, 0.481, -1.174, -1.456},
		same:   0.5,
	}
	modelNames = model{
		first:  Features{-7.413, 2.149, 1.695, -2.259, -2.418, 1.755, 3.071, 0.357, -1.738, -0.088, -0.384, 0.000, 1.895, 1.913, 0.000, 0.000, 0.000},
		second: Features{-7.842, 1.639, 1.126, -0.879, -0.620, 1.154, 2.446, 0.300, -1.727, -0.149, -0.168, 1.928, 1.483, 1.747, 1.436, -0.435, -1.090},
		same:   0.5,
	}
)
