#!/usr/bin/env bash
# Reads the English test texts with Mahdar and with libraries that do less, one
# after the other, twice, on one core, and prints megabytes a second and ratios.
set -euo pipefail
cd "$(dirname "$0")/.."
file=$PWD/testdata/gold/dev-articles.jsonl
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm init -y >/dev/null && npm install --no-audit --no-fund wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 compromise@14.17.0 >/dev/null)
(cd bench/prose && go build -o "$work/prose" .)
go test -c -o "$work/mahdar.test" .

# one core for all: GOMAXPROCS also keeps the garbage collector on it
export GOMAXPROCS=1
one=()
if command -v taskset >/dev/null; then one=(taskset -c 0); fi
mahdar() { "${one[@]}" "$work/mahdar.test" -test.run '^$' -test.bench 'Read/en$' -test.benchtime 5s | awk '/MB\/s/ { for (i = 1; i <= NF; i++) if ($i == "MB/s") print $(i - 1) }'; }
wink() { "${one[@]}" node bench/peers.mjs wink "$file" "$work"; }
compromise() { "${one[@]}" node bench/peers.mjs compromise "$file" "$work"; }
prose() { "${one[@]}" "$work/prose" "$file"; }

for round in 1 2; do
	for p in mahdar wink compromise prose; do
		"$p" | awk -v p="$p" -v r="$round" '{ print r, p, $1 }'
	done
done | awk '
	{ if ($3 > best[$2]) best[$2] = $3 }
	END {
		printf "%-12s %8s %s\n", "", "MB/s", "Mahdar is"
		printf "%-12s %8.2f\n", "mahdar", best["mahdar"]
		for (p in best) if (p != "mahdar") printf "%-12s %8.3f %.1f times as fast\n", p, best[p], best["mahdar"] / best[p]
	}'
