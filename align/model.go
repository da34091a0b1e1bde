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
		first:  Features{-9.320, 3.185, 3.763, -3.273, -2.281, 2.879, 4.311, 0.202, -2.469, -0.199, 1.100, 0.000, 2.572, 0.600, 0.000, 0.000, 0.000},
		second: Features{-10.144, 2.672, 2.510, -1.260, -0.537, 1.172, 2.798, 0.258, -2.171, -0.133, 1.018, 4.074, 2.097, 0.395, 1.503, -0.073, 0.247},
		same:   0.5,
	}
	modelZH = model{
		first:  Features{-11.066, 2.737, 2.723, 0.021, -0.051, 0.761, 2.285, -0.874, -0.484, -0.443, 1.476, 0.000, 0.752, 2.044, 0.000, 0.000, 0.000},
		second: Features{-11.536, 1.959, 2.406, 0.104, 0.012, 0.080, 2.126, -0.544, -0.675, -0.329, 1.052, 2.678, 0.722, 1.242, 2.927, 1.252, 1.298},
		same:   0.5,
	}
	modelEN = model{
		first:  Features{-8.980, 1.952, 1.346, -2.002, -1.863, 4.595, 2.139, -0.987, -2.740, -0.789, 1.234, 0.000, 1.133, 1.861, 0.000, 0.000, 0.000},
		second: Features{-9.426, 1.670, 0.366, -1.314, -0.896, 3.043, 0.984, -0.893, -2.434, -0.707, 0.982, 3.663, 0.754, 1.476, 1.352, 0.595, 0.582},
		same:   0.5,
	}
	modelRU = model{
		first:  Features{-10.060, 2.119, 1.230, 0.299, -0.691, 1.644, 1.060, -0.072, -0.386, -0.028, 0.352, 0.000, 1.431, 2.545, 0.000, 0.000, 0.000},
		second: Features{-10.387, 1.584, 0.869, 0.569, -0.291, 1.238, 0.779, -0.002, -0.365, 0.020, 0.385, 1.564, 1.304, 2.039, 2.141, 0.256, 0.177},
		same:   0.5,
	}
	modelRUEN  = modelZHEN
	modelZHRU  = modelZHEN
	modelNames = model{
		first:  Features{-4.678, 1.308, 0.430, -1.008, -2.364, 0.397, 1.669, 1.120, -2.417, 0.779, -0.803, 0.000, 1.806, 1.363, 0.000, 0.000, 0.000},
		second: Features{-5.819, 0.947, 0.189, 0.030, -0.568, 0.015, 1.212, 1.096, -1.983, 0.723, -0.572, 0.960, 1.154, 1.644, 2.161, -0.615, -1.107},
		same:   0.5,
	}
)
