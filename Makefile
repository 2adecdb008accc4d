# The targets are the manual: "make" lists them.
GO ?= go
export GOFLAGS += -buildvcs=false
GOLD := testdata/gold/dev.jsonl

.PHONY: help build test race lint bench peers fuzz score links misses floors accuracy layout ci

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "%-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## build the command as ./mahdar
	$(GO) build -o mahdar ./cmd/mahdar

test: ## run the tests
	$(GO) test ./...

race: ## run the tests with the race detector (needs a C compiler)
	$(GO) test -race ./...

lint: ## run the linters that .ci/run pins
	$(GO) run $$(sed -n 's/^GOLANGCI=//p' .ci/run) run ./...

bench: ## measure each language beside an Aho-Corasick pass, five times for benchstat
	$(GO) test -run '^$$' -bench . -benchmem -count 5 .

peers: ## measure beside libraries that do less (needs npm and the network)
	bash bench/peers.sh

fuzz: ## fuzz every target for a minute: make fuzz FUZZTIME=10m for longer
	@for p in $$($(GO) list ./...); do for t in $$($(GO) test -list '^Fuzz' $$p | grep '^Fuzz'); do \
		echo "$$p $$t"; $(GO) test -run '^$$' -fuzz "^$$t$$" -fuzztime $(or $(FUZZTIME),1m) -fuzzminimizetime 10x $$p || exit 1; \
	done; done

score: ## score the reader on the test texts
	$(GO) run ./cmd/mahdar eval $(GOLD)

links: ## score the linking of accounts, with the gold's records and with what is read
	$(GO) run ./cmd/mahdar eval --links testdata/gold/links.json --gold-minutes testdata/gold/link.jsonl
	$(GO) run ./cmd/mahdar eval --links testdata/gold/links.json testdata/gold/link.jsonl
	$(GO) run ./cmd/mahdar eval --links testdata/gold/kazan-links.json testdata/gold/kazan.jsonl
	$(GO) run ./cmd/mahdar eval --links testdata/gold/munich-links.json testdata/gold/munich.jsonl
	$(GO) run ./cmd/mahdar eval --links testdata/gold/kl-links.json testdata/gold/kl.jsonl
	$(GO) run ./cmd/mahdar eval --links testdata/gold/sco-links.json testdata/gold/sco.jsonl

misses: ## what is missed and what is made up in the half of the test texts that may be read
	$(GO) run ./cmd/mahdar eval --misses 3 --match 'd[1-4]$$' $(GOLD)

floors: ## hold the scores against testdata/floors.txt and floors-fresh.txt
	$(GO) run ./cmd/mahdar eval --floors testdata/floors.txt $(GOLD)
	$(GO) run ./cmd/mahdar eval --floors testdata/floors-fresh.txt testdata/gold/fresh.jsonl

accuracy: ## write the figures of docs/accuracy.md anew
	$(GO) test . -run TestAccuracy -update

layout: ## write the layouts of cmd/mahdar/testdata anew, after a change for the better
	$(GO) test ./cmd/mahdar -run TestLayout -update

ci: ## everything that must hold before a change lands
	bash .ci/run
