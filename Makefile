# `make` lists what there is. Every target sets up what it needs first; scripts/setup says how.
PORT ?= 8080

.DEFAULT_GOAL := help
.PHONY: help serve build test bench icons schema setup clean

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.* ## \(.*\)/  make \1\t\2/p' Makefile

serve: ## serve the portal on this machine and rebuild it upon changes (PORT=8080)
	@scripts/setup build
	@scripts/with-env trunk serve --address 127.0.0.1 --port $(PORT)

build: ## build the portal for publication into dist/
	@scripts/setup build
	@scripts/release

test: ## build the portal and run all tests, those in browsers too
	@scripts/test

bench: build ## build the portal and print the size of its files
	@scripts/bench

icons: ## draw public/images/icons.svg anew from scripts/icons.json
	@scripts/setup node
	@scripts/with-env node scripts/icons.mjs

schema: ## write public/content/schema/ anew, after a change of the types of the content
	@scripts/setup build
	@scripts/with-env cargo run --quiet --no-default-features --features tools --bin portal-content -- schema public/content/schema

setup: ## only install what the other targets need
	@scripts/setup test

clean: ## remove what was built (the tools stay in the cache, which clones share)
	rm -rf dist target
