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
		first:  Features{-9.319, 3.184, 3.764, -3.273, -2.281, 2.880, 4.311, 0.202, -2.470, -0.199, 1.100, 0.000, 2.572, 0.600, 0.000, 0.000, 0.000},
		second: Features{-10.142, 2.670, 2.510, -1.259, -0.539, 1.172, 2.798, 0.258, -2.171, -0.133, 1.017, 4.074, 2.097, 0.395, 1.504, -0.073, 0.248},
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
		first:  Features{-9.544, 2.353, 1.642, -0.131, -0.583, 1.893, 1.110, -0.240, -0.586, -0.294, 1.011, 0.000, 1.490, 2.023, 0.000, 0.000, 0.000},
		second: Features{-10.288, 1.592, 1.180, 0.294, -0.018, 1.369, 0.806, -0.156, -0.544, -0.233, 0.987, 1.906, 1.186, 1.571, 2.671, 0.344, 0.235},
		same:   0.5,
	}
	modelRUEN = model{
		first:  Features{-10.175, 2.366, 2.553, -1.780, -1.941, 3.053, 3.348, 0.235, -0.792, -0.136, -0.016, 0.000, 3.168, 1.493, 0.000, 0.000, 0.000},
		second: Features{-11.404, 1.716, 1.566, 0.314, 0.286, 2.261, 2.194, 0.212, -0.582, -0.260, 0.111, 3.418, 2.193, 1.303, 2.310, -0.151, -0.952},
		same:   0.5,
	}
	modelZHRU = model{
		first:  Features{-9.277, 4.109, 1.553, -0.577, -1.374, 0.989, 1.831, 0.982, -0.406, 0.492, 0.621, 0.000, 0.583, 0.998, 0.000, 0.000, 0.000},
		second: Features{-8.935, 3.447, 1.393, -0.137, -0.433, 0.695, 1.660, 1.010, -0.389, 0.527, 0.616, 1.043, 0.347, 1.037, 0.509, -0.531, -1.181},
		same:   0.5,
	}
	modelNames = model{
		first:  Features{-9.221, 2.212, 2.656, -1.168, -1.995, 2.813, 2.792, 0.455, -0.854, -0.373, 0.110, 0.000, 0.917, 1.720, 0.000, 0.000, 0.000},
		second: Features{-9.445, 1.795, 1.874, -0.004, -0.488, 1.851, 2.133, 0.446, -0.747, -0.386, 0.313, 2.583, 0.587, 1.638, 0.814, -0.443, -0.982},
		same:   0.5,
	}
)
