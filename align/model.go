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
		second: Features{-10.143, 2.671, 2.509, -1.259, -0.539, 1.172, 2.798, 0.258, -2.171, -0.133, 1.017, 4.075, 2.097, 0.395, 1.504, -0.073, 0.248},
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
		first:  Features{-9.558, 2.360, 1.638, -0.141, -0.553, 1.911, 1.114, -0.251, -0.562, -0.221, 1.012, 0.000, 1.488, 1.983, 0.000, 0.000, 0.000},
		second: Features{-10.290, 1.606, 1.178, 0.280, -0.029, 1.354, 0.825, -0.163, -0.529, -0.182, 0.981, 1.902, 1.187, 1.540, 2.674, 0.356, 0.277},
		same:   0.5,
	}
	modelRUEN = model{
		first:  Features{-9.991, 2.320, 2.443, -1.815, -2.087, 2.983, 3.413, 0.232, -0.871, -0.119, -0.158, 0.000, 3.230, 1.587, 0.000, 0.000, 0.000},
		second: Features{-11.390, 1.656, 1.438, 0.392, 0.176, 2.179, 2.242, 0.196, -0.665, -0.242, -0.048, 3.442, 2.210, 1.415, 2.510, -0.121, -0.875},
		same:   0.5,
	}
	modelZHRU = model{
		first:  Features{-9.375, 4.198, 1.515, -0.620, -1.325, 0.949, 1.876, 1.008, -0.419, 0.476, 0.622, 0.000, 0.572, 1.038, 0.000, 0.000, 0.000},
		second: Features{-9.008, 3.538, 1.340, -0.206, -0.398, 0.647, 1.703, 1.020, -0.401, 0.512, 0.615, 1.060, 0.350, 1.077, 0.497, -0.518, -1.148},
		same:   0.5,
	}
	modelNames = model{
		first:  Features{-9.176, 2.219, 2.556, -1.205, -2.045, 2.783, 2.890, 0.455, -0.918, -0.358, 0.005, 0.000, 0.922, 1.785, 0.000, 0.000, 0.000},
		second: Features{-9.537, 1.725, 1.728, 0.031, -0.560, 1.773, 2.249, 0.442, -0.809, -0.340, 0.229, 2.633, 0.553, 1.648, 1.183, -0.279, -0.772},
		same:   0.5,
	}
)
