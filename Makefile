# xdiff: what is done to the tree. Go alone is needed but where a line says so.
GO ?= go
FUZZTIME ?= 60s
OUT ?= bin

all: build

build:
	@mkdir -p $(OUT)
	CGO_ENABLED=0 $(GO) build -trimpath -o $(OUT)/xdiff ./cmd/xdiff

# The main job on real pages: two reports of the tenth dialogue.
demo: build
	$(OUT)/xdiff compare --width 100 --color never \
	  "Jilin Daily=testdata/reports/000_f23fd1d45fe2d7ab.txt" "Xinhuanet=testdata/reports/003_3df9bb07dc7607e1.txt"
	$(OUT)/xdiff compare --format markdown -o $(OUT)/demo.md \
	  "Jilin Daily=testdata/reports/000_f23fd1d45fe2d7ab.txt" "Xinhuanet=testdata/reports/003_3df9bb07dc7607e1.txt"
	@echo "The same as Markdown: $(OUT)/demo.md"

test:
	$(GO) test ./...

# gofmt, vet, tidy modules, and the tests; with the race detector where a C
# compiler is at hand.
check:
	@files=$$(gofmt -l $$(git ls-files -co --exclude-standard '*.go')); if [ -n "$$files" ]; then echo "gofmt would change:"; echo "$$files"; exit 1; fi
	$(GO) vet ./...
	$(GO) mod tidy -diff
	@if command -v $${CC:-cc} >/dev/null 2>&1; then \
	  echo "$(GO) test -race ./..."; CGO_ENABLED=1 $(GO) test -race ./...; \
	else \
	  echo "no C compiler: the tests run WITHOUT the race detector"; $(GO) test ./...; \
	fi

# The packages whose tests write golden files; others do not know the flag.
golden:
	$(GO) test ./report ./cmd/xdiff -run 'Golden' -update

# Every fuzz target for FUZZTIME each.
fuzz:
	@set -e; for p in $$($(GO) list ./...); do \
	  for f in $$($(GO) test -list '^Fuzz' $$p | grep '^Fuzz' || true); do \
	    echo "$$p $$f"; $(GO) test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZTIME) $$p; \
	  done; \
	done

# Precision, recall and F1 against gold. DATA=DIR adds the larger sets.
eval:
	$(GO) run ./internal/eval/score $(if $(DATA),-data $(DATA)) -out testdata/scores.txt

# Speed and memory as ratios to an empty program in the same run.
bench: build
	$(GO) run ./internal/eval/bench -xdiff $(OUT)/xdiff

# Fitting the models of package align needs the development sets.
fit:
	$(GO) run ./internal/eval/fit $(DATA)/data/align

.PHONY: all build demo test check golden fuzz eval bench fit
