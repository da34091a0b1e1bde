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
// development sets; FeatureNames has the order of the weights. The least
// probability of a link is .5 for all of them: the best F1 on translated news lies
// lower where many sentences are merged, but reports are less alike than
// translations, and a false link costs more than a missing one.
var (
	modelZHEN = model{
		first:  Features{-9.222, 3.142, 3.462, -3.212, -2.262, 2.893, 4.490, 0.211, -2.674, -0.141, 1.079, 0.000, 2.642, 0.628, 0.000, 0.000, 0.000},
		second: Features{-9.983, 2.645, 2.221, -1.128, -0.657, 1.222, 2.997, 0.266, -2.319, -0.104, 0.987, 4.034, 2.146, 0.432, 1.441, -0.146, 0.243},
		same:   0.5,
	}
	modelZH = model{
		first:  Features{-11.040, 2.710, 2.844, 0.010, -0.028, 0.788, 2.277, -0.807, -0.468, -0.510, 1.466, 0.000, 0.810, 1.931, 0.000, 0.000, 0.000},
		second: Features{-11.668, 1.900, 2.471, 0.275, 0.171, 0.136, 2.167, -0.491, -0.670, -0.431, 1.057, 2.553, 0.746, 1.187, 3.110, 1.185, 1.213},
		same:   0.5,
	}
	modelEN = model{
		first:  Features{-8.917, 2.000, 1.193, -1.910, -1.771, 4.539, 2.229, -0.961, -2.817, -0.755, 1.182, 0.000, 1.129, 1.787, 0.000, 0.000, 0.000},
		second: Features{-9.452, 1.679, 0.204, -1.161, -0.774, 2.936, 1.050, -0.849, -2.514, -0.673, 0.912, 3.744, 0.718, 1.377, 1.551, 0.619, 0.639},
		same:   0.5,
	}
	modelRU = model{
		first:  Features{-10.034, 2.107, 1.211, 0.291, -0.713, 1.655, 1.043, -0.072, -0.378, -0.025, 0.335, 0.000, 1.422, 2.551, 0.000, 0.000, 0.000},
		second: Features{-10.337, 1.567, 0.854, 0.571, -0.296, 1.252, 0.755, -0.011, -0.361, 0.018, 0.367, 1.559, 1.297, 2.053, 2.123, 0.242, 0.138},
		same:   0.5,
	}
	modelNames = model{
		first:  Features{-4.738, 1.373, 0.423, -0.976, -2.339, 0.582, 1.556, 0.810, -2.260, 0.292, -1.110, 0.000, 1.747, 1.738, 0.000, 0.000, 0.000},
		second: Features{-6.131, 1.017, 0.218, 0.079, -0.502, 0.245, 1.171, 0.792, -1.808, 0.205, -0.870, 0.933, 1.144, 1.959, 2.426, -0.430, -1.044},
		same:   0.5,
	}
)
