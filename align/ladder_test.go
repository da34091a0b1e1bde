package align

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"xdiff/internal/lexicon"
)

// Two versions that keep one order are aligned by beads: a sentence that the other
// splits is joined, one that it lacks is left alone.
func TestOrderedTexts(t *testing.T) {
	a := Side{Lang: lexicon.En, Sentences: []string{
		"The Varrel tram depot burned down on Tuesday night.",
		"Firefighters from three towns fought the flames until dawn, and nobody was hurt.",
		"Mayor Hedda Lunt put the damage at 40 million crowns.",
		"Eleven trams were destroyed, among them the oldest of the network, built in 1931.",
		"Buses will replace lines 2 and 5 for at least a month.",
		"Police have not yet named a cause.",
	}}
	b := Side{Lang: lexicon.En, Sentences: []string{
		"A fire destroyed the tram depot of Varrel on Tuesday night.",
		"Firefighters from three towns fought the fire until dawn.",
		"Nobody was hurt.",
		"The damage is put at 40 million crowns by mayor Hedda Lunt.",
		"The smoke could be seen from the coast.",
		"Eleven trams were destroyed, including the network's oldest, built in 1931.",
		"For at least a month buses will replace lines 2 and 5.",
		"Police have not named a cause yet.",
	}}
	want := [][2][]int{{{0}, {0}}, {{1}, {1, 2}}, {{2}, {3}}, {{3}, {5}}, {{4}, {6}}, {{5}, {7}}}
	var al Aligner
	if got := same(al.Sentences(a, b)); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// The band goes over every anchor, from the start to the end, and only forward.
func TestBand(t *testing.T) {
	anchors := []Link{{A: []int{10}, B: []int{200}}, {A: []int{50}, B: []int{210}}, {A: []int{90}, B: []int{900}}}
	lo, hi := band(anchors, 100, 1000)
	if lo[0] != 0 || hi[100] != 1000 {
		t.Errorf("the band runs from %d to %d", lo[0], hi[100])
	}
	if !slices.IsSorted(lo) || !slices.IsSorted(hi) {
		t.Error("the band goes back")
	}
	for _, l := range anchors {
		for _, i := range []int{l.A[0], l.A[0] + 1} {
			j := l.B[0] + i - l.A[0]
			if lo[i] > j || hi[i] < j {
				t.Errorf("anchor %v lies outside the band %d-%d of %d", l, lo[i], hi[i], i)
			}
		}
	}
	for i := range 100 {
		if lo[i+1] > hi[i] {
			t.Errorf("no way from sentence %d to the next", i)
		}
	}
}

// A long text in order is aligned whole.
func TestLongOrderedText(t *testing.T) {
	var a, b Side
	a.Lang, b.Lang = lexicon.En, lexicon.En
	nouns := strings.Fields("bridge harbour school hospital library stadium museum theatre airport factory")
	verbs := strings.Fields("opened closed burned flooded reopened expanded moved merged collapsed reported")
	for i := range 300 {
		n, v := nouns[i%10], verbs[i/10%10]
		a.Sentences = append(a.Sentences, fmt.Sprintf("The %s in district %d %s with %d visitors.", n, i, v, 1000+7*i))
		b.Sentences = append(b.Sentences, fmt.Sprintf("In district %d the %s %s and counted %d visitors.", i, n, v, 1000+7*i))
	}
	var al Aligner
	got := same(al.Sentences(a, b))
	right := 0
	for _, l := range got {
		if len(l[0]) == 1 && slices.Equal(l[0], l[1]) {
			right++
		}
	}
	if right < 295 || len(got) > 300 {
		t.Errorf("%d of 300 right, %d links", right, len(got))
	}
}
