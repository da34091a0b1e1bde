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
// development sets; the comment of FeatureNames has the order of the weights.
var (
	modelZHEN = model{
		first:  Features{-9.093, 3.388, 3.038, -3.214, -2.427, 2.705, 5.002, 0.548, -2.111, 0.217, 0.966, 0.000, 2.612, 0.526},
		second: Features{-8.777, 3.082, 1.549, -2.152, -1.289, 0.586, 2.975, 0.639, -1.865, 0.210, 0.826, 5.880, 2.257, 0.373},
		same:   0.45,
	}
	modelZH = model{
		first:  Features{-10.834, 2.632, 2.876, -0.135, -0.120, 0.870, 2.158, -0.854, -0.466, -0.471, 1.440, 0.000, 0.858, 1.952},
		second: Features{-10.316, 2.383, 2.011, 0.354, 0.369, -0.624, 0.952, -0.778, -0.469, -0.432, 1.224, 4.724, 0.822, 1.655},
		same:   0.4,
	}
	modelEN = model{
		first:  Features{-8.723, 1.927, 1.096, -2.067, -1.924, 4.718, 2.412, -0.978, -2.552, -0.829, 1.097, 0.000, 1.161, 1.818},
		second: Features{-8.539, 1.810, -0.077, -1.182, -0.921, 2.824, 0.595, -0.934, -2.412, -0.824, 0.912, 5.125, 0.854, 1.585},
		same:   0.40,
	}
	modelRU = model{
		first:  Features{-10.049, 2.224, 1.166, 0.245, -0.777, 1.631, 1.025, -0.069, -0.367, -0.016, 0.332, 0.000, 1.418, 2.530},
		second: Features{-9.676, 2.035, 0.837, 0.252, -0.731, 1.191, 0.688, -0.049, -0.337, 0.007, 0.302, 2.121, 1.418, 2.325},
		same:   0.45,
	}
	modelNames = model{
		first:  Features{-4.753, 1.285, 0.326, -1.010, -2.499, 0.742, 1.501, 1.480, -1.985, 0.895, -1.209, 0.000, 1.905, 1.292},
		second: Features{-4.724, 1.238, 0.051, -0.924, -2.421, 0.351, 1.220, 1.441, -1.902, 0.813, -1.169, 2.485, 1.778, 1.213},
		same:   0.40,
	}
)
